import type { Document } from '../../document.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import { isNumberWord } from './written-dates.ts';

/**
 * Births as people say them on the phone, in numbers alone: "birthday is eleven nineteen seventy two", "geboren am dritten achten
 * zweiundsechzig", "nací el tres del ocho del setenta".
 */
const ABOUT_BIRTH = new WordSet(
  'birthday birthdate birth dob bday born geboren geb geburtsdatum geburtstag nacimiento nací nacida nacido cumpleaños nascimento nasci nascida nascido aniversário née né naissance anniversaire nato nata nascita compleanno geboortedatum verjaardag jarig född födda födelsedag födelsedatum født fødte fødselsdag fødselsdato',
);
/** Words between, and the joints of a date that is said. */
const BETWEEN = new WordSet(
  'is was on the date of it its s am ist den der el la es fue en le du c est il è del di lo sono op de mijn my den är dia em o foi a mi fecha um',
);
const JOINT = new WordSet('i of and the del de di do e y und et en oh zero zéro cero null nul');
/** Tens and units in one word: "zweiundsechzig", "cinquantotto", "tweeënzeventig". */
const GLUED =
  /^(?:\p{L}{3,7}und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$|^(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)\p{L}{1,8}$|^(?:\p{L}{3,6}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$|^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?$|^nittonhundra\p{L}*$|^(?:\p{L}{2,5}og)?(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|førti|femti|seksti|sytti|åtti|nitti)$|^(?:niende|ottende|tiende|ellevte|tolvte|sjette|syvende|femte|fjerde|tredje|anden|andre)$/iu;
const FURTHEST = 5;
const FEWEST = 3;

export const ABOUT_BIRTHS: number = wakeBit([ABOUT_BIRTH]);

export function findSpokenBirths(document: Document): void {
  const { scan } = document;
  if ((scan.woken & ABOUT_BIRTHS) === 0) return;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1))
    if ((scan.wakes[token]! & ABOUT_BIRTHS) !== 0) behind(document, token);
}

function behind(document: Document, cue: number): void {
  const { scan } = document;
  document.spend(1);
  let first = cue + 1;
  while (first - cue < FURTHEST && joined(document, first) && BETWEEN.has(scan.hash[first]!)) first += 1;
  let last = first - 1;
  let numbers = 0;
  for (let token = first; token < scan.count && joined(document, token); token += 1) {
    if (isNumberWord(document, token) || GLUED.test(document.word(token))) {
      numbers += 1;
      last = token;
    } else if (!JOINT.has(scan.hash[token]!)) break;
  }
  if (numbers >= FEWEST) document.take(first, last, 'DATE', 'date-spoken-birth');
}

/** On the same line, and nobody's yet. */
const joined = ({ scan, text }: Document, token: number): boolean =>
  token < scan.count &&
  scan.taken[token] === 0 &&
  /^[ ,:'’-]{1,2}$/.test(text.slice(scan.end[token - 1]!, scan.start[token]!));

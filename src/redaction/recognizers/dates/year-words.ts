import type { Document, Found } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/**
 * Years in words behind a day and month in words: "drugi sierpnia sześćdziesiąty piąty", "zweiter August fünfundsechzig",
 * "doi august o mie nouă sute patruzeci".
 */
interface Words {
  readonly words: WordSet;
  /** Where numbers are written as one word. */
  readonly forms?: Ending;
}

const slavic = (words: string): Words => ({ words: new WordSet(words) });
const glued = (words: string, forms: RegExp): Words => ({
  words: new WordSet(words),
  forms: new Ending(forms),
});

const YEARS: Readonly<Record<string, Words>> = {
  pl: glued(
    'tysiąc tysiąca tysiące tysięczny tysięcznego dwutysięczny dwutysięcznego jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć pierwszy pierwszego drugi drugiego trzeci trzeciego czwarty czwartego piąty piątego szósty szóstego siódmy siódmego ósmy ósmego dziewiąty dziewiątego dziesiąty dziesiątego dwadzieścia trzydzieści czterdzieści dwudziesty dwudziestego trzydziesty trzydziestego czterdziesty czterdziestego roku',
    /(?:dziesiąt|dziesiąty|dziesiątego|naście|nasty|nastego|set|sta|dzieści)$/u,
  ),
  cs: glued(
    'tisíc tisíce dva dvě tři čtyři pět šest sedm osm devět deset jedna jeden nula prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého roku',
    /(?:náct|cet|desát|desátého|náctého|cátého|set|sta)$/u,
  ),
  sk: glued(
    'tisíc dva dve tri štyri päť šesť sedem osem deväť desať jeden prvého druhého tretieho štvrtého piateho šiesteho siedmeho ôsmeho deviateho roku',
    /(?:násť|dsať|desiat|sto|deväťsto|tisíc\p{L}*)$/u,
  ),
  de: glued(
    '',
    /(?:und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|^(?:dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|zweitausend\p{L}*|zehnhundert\p{L}+)$/u,
  ),
  nl: glued(
    'tweeduizend',
    /(?:en|ën)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$|negentienhonderd$|tweeduizend\p{L}*$|tien$/u,
  ),
  fr: slavic(
    'mille mil cent cents deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente quarante cinquante soixante septante octante huitante nonante et un',
  ),
  it: glued(
    'mille del dell duemila',
    /(?:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)(?:un|due|tré|tre|quattro|cinque|sei|sette|otto|nove)?$|(?:duemila|novecento)\p{L}*$/u,
  ),
  ro: slavic(
    'o mie mii sute unu una doi două trei patru cinci șase șapte opt nouă zece și unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
  ),
  ru: glued(
    'тысяча тысячи две два один три четыре пять шесть семь восемь девять десять первого второго третьего четвёртого четвертого пятого шестого седьмого восьмого девятого десятого двадцать тридцать сорок сорокового девяносто девяностого года',
    /(?:надцать|надцатого|десят|десятого|дцатого|сот|двухтысячного)$/u,
  ),
  uk: glued(
    "тисяча тисячі дві два один три чотири шість сім вісім п ять дев першого другого третього четвертого ятого шостого сьомого восьмого десятого двадцять тридцять сорок сорокового дев'яносто року ятдесят ятдесятого яносто яностого ятсот ятнадцятого",
    /(?:надцять|надцятого|десят|десятого|дцятого|сот)$/u,
  ),
  el: slavic(
    'χίλια χιλιάδες δύο εννιακόσια ένα τρία τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
  ),
  tr: slavic(
    'bin yüz bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan',
  ),
  sv: glued('', /^(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\p{L}*$|hundra\p{L}*$/u),
  hu: glued('', /^(?:ezerkilencszáz|kétezer)\p{L}*$/u),
};
/** Behind a year the clause ends. */
const CLOSES =
  /^(?:$|[.,;:!?)\n–-]| (?:r\.|roku|jahr|года?|року|i|a|y|e|und|et|en|и|і|ve|w|v|в|à|in|a las|alle|abito|vivo|sono|residente|ho|il|la|ich|wohne|wohnhaft|habe|moro|tenho|vivo|tengo|j['’]habite|bor|jag|ik|woon|mieszkam|mam|oturuyorum|адрес|живу|проживаю)(?!\p{L}))/iu;
const DIGIT = /\d/;
const MOST = 7;
const LONGEST = 48;

/** Where a year in words that begins at the token ends, or -1. */
export function yearEnd(document: Document, token: number): number {
  const years = YEARS[document.language];
  if (years === undefined) return -1;
  const { scan, text } = document;
  let last = token - 1;
  while (last - token < MOST && last + 1 < scan.count && isYearWord(document, last + 1, years)) last += 1;
  if (last < token || !CLOSES.test(text.slice(scan.end[last]!, scan.end[last]! + 10))) return -1;
  return scan.end[last]!;
}

/** Widens a date without digits by its year. */
export function growYears(document: Document): void {
  if (YEARS[document.language] === undefined) return;
  for (const date of document.found) {
    if (date.type !== 'DATE' || date.end - date.start > LONGEST || !isWords(document.text, date)) continue;
    document.spend(0.5);
    const end = yearEnd(document, document.tokenAt(date.end));
    if (end < 0) continue;
    date.end = end;
    document.mark(date.start, end);
  }
}

const isWords = (text: string, { start, end }: Found): boolean => !DIGIT.test(text.slice(start, end));

function isYearWord(document: Document, token: number, { words, forms }: Words): boolean {
  const { scan, text } = document;
  if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.lower) === 0) return false;
  if (!/^[ '’-]$/.test(text.slice(scan.end[token - 1]!, scan.start[token]!))) return false;
  return words.has(scan.hash[token]!) || forms?.test(document.word(token)) === true;
}

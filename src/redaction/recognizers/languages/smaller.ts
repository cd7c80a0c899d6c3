import { hashWord } from '../../characters.ts';
import { isCountryIn } from '../../cues/large.ts';
import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import type { Examples } from '../examples.ts';
import { isMedicalName } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { findDays } from './smaller-days.ts';
import { SMALLER, type SmallerWords } from './smaller-words.ts';

/**
 * Names, towns and small organisations in the languages of Europe of which the lexicon knows little. They write no other noun
 * with a capital inside a sentence, so that a capital beside a relative, "I am", "I live in" or a kind of practice is enough.
 */
interface Frames {
  readonly people: Ending;
  readonly named: Ending;
  readonly behind: RegExp | undefined;
  readonly from: Ending | undefined;
  readonly living: Ending;
  readonly town: RegExp | undefined;
  readonly alone: RegExp | undefined;
  readonly dwells: RegExp | undefined;
  readonly kinds: RegExp | undefined;
  readonly quoted: RegExp | undefined;
  readonly kindsBehind: RegExp | undefined;
  readonly nobody: RegExp;
}

/** Entrance, floor and flat behind an address: ", вх. Б, ап. 12", ", 2. tv". */
const FLAT =
  /^(?:[,.]{0,2} ?(?:вх|ап|ет|бл|стан|спрат|sc|et|ap|bl|fszt|földszint|em|emelet|ajtó|st|tv|th|mf|kat|stan|sprat|ulaz|vchod|kerros|patro|poschodie|lgh|leil|oppg)\.? ?(?:\d{1,4}[a-z]?|[A-ZА-Я])?(?![\p{L}\d])|,? ?\d{1,2}\.? ?(?:tv|th|mf|em|emelet|kat|sal|etg|etasje|ajtó|fszt|patro|poschodie|sprat|nadstropje|ος όροφος|όροφος)\.?(?!\p{L})){1,5}/u;
/** "Jana z Hořovic", "domov Lípa v Hořovicích" */
const BEFORE_TOWN = new Set(['NAME', 'ORGANISATION']);
const ID = 'smaller-language';
const WINDOW = 56;
const LONGEST = 3;
const EFFORT = 4;
const LEAST = 3;
/** A name in capitals is rather an abbreviation. */
const ABBREVIATED = 5;
const NAMES = W.first | W.last;

const endsWith = (words: string, more = ''): Ending =>
  new Ending(new RegExp(`(?:^|[^\\p{L}])(?:${words})${more} $`, 'iu'));

function compiled(words: SmallerWords): Frames {
  const { people, mine, from, kinds, of, kindsBehind } = words;
  return {
    people: endsWith(people, `(?:[.:]|(?:,? (?:${mine})){1,2},?)?`),
    named: endsWith(words.named),
    behind: words.behind === undefined ? undefined : new RegExp(`^ ?(?:${words.behind})(?!\\p{L})`, 'iu'),
    // A name or its placeholder stands before.
    from: from === '' ? undefined : new Ending(new RegExp(`(?:\\]|[\\p{L}]),? (?:tu )?(?:${from}) $`, 'u')),
    living: endsWith(words.living),
    town: words.town === undefined ? undefined : new RegExp(words.town, 'u'),
    alone: words.alone === undefined ? undefined : new RegExp(words.alone, 'u'),
    dwells: words.dwells === undefined ? undefined : new RegExp(`^ (?:${words.dwells})(?!\\p{L})`, 'iu'),
    kinds:
      kinds === undefined
        ? undefined
        : new RegExp(`(?<!\\p{L})(?:${kinds})${of === undefined ? '' : `(?: (?:${of}))?`} $`, 'iu'),
    quoted:
      kinds === undefined
        ? undefined
        : new RegExp(
            `(?<!\\p{L})(?:${kinds})(?: (?:${of ?? 'x'}))? ?[„“”"«»][^„“”"«»\\n]{2,40}[“”"«»]`,
            'giu',
          ),
    kindsBehind: kindsBehind === undefined ? undefined : new RegExp(`^ (?:${kindsBehind})(?!\\p{L})`, 'iu'),
    nobody: new RegExp(`^(?:${words.nobody})$`, 'u'),
  };
}

const FRAMES: ReadonlyMap<string, Frames> = new Map(
  Object.entries({ ...SMALLER, nb: SMALLER.no!, nn: SMALLER.no!, bs: SMALLER.hr!, me: SMALLER.sr! }).map(
    ([language, words]) => [language, compiled(words)],
  ),
);

export function findSmaller(document: Document): void {
  const frames = FRAMES.get(document.language);
  if (frames === undefined) return;
  const { scan, text } = document;
  if (frames.quoted !== undefined && /[„“”"«»]/.test(text))
    for (const { index, 0: body } of text.matchAll(frames.quoted))
      if (document.isFree(index, index + body.length))
        document.cover(index, index + body.length, 'ORGANISATION', ID);
  for (const one of document.found) {
    const tail =
      one.type === 'ADDRESS' ? (FLAT.exec(text.slice(one.end, one.end + WINDOW))?.[0].length ?? 0) : 0;
    if (tail === 0) continue;
    one.end += tail;
    document.mark(one.start, one.end);
  }
  findDays(document);
  let read = -1;
  for (const token of scan.capitals) {
    if (token <= read || !mayBeName(document, token, frames)) continue;
    document.spend(EFFORT);
    let last = token;
    while (
      last - token < LONGEST &&
      (document.gap(last) === GAP.space || document.gap(last) === GAP.hyphen) &&
      last + 1 < scan.count &&
      mayBeName(document, last + 1, frames)
    )
      last += 1;
    if (
      takeBody(document, token, last, frames) ||
      takeBefore(document, token, last, frames) ||
      takeBehind(document, token, last, frames)
    )
      read = last;
  }
}

/** "Solgløtt sykehjem", "Őszi Fény Idősek Otthona": the kind may have a capital as well. */
function takeBody(document: Document, token: number, last: number, { kindsBehind }: Frames): boolean {
  if (kindsBehind === undefined) return false;
  const { scan, text } = document;
  for (let name = token; name <= last; name += 1) {
    const end = scan.end[name]!;
    const kind = kindsBehind.exec(text.slice(end, end + WINDOW));
    if (kind === null) continue;
    document.cover(scan.start[token]!, end + kind[0].length, 'ORGANISATION', ID);
    return true;
  }
  return false;
}

function takeBefore(document: Document, token: number, last: number, frames: Frames): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  if (!before.endsWith(' ')) return false;
  if (frames.people.test(before) || frames.named.test(before)) {
    document.take(token, last, 'NAME', ID);
    return true;
  }
  const kind = frames.kinds?.exec(before) ?? null;
  if (kind !== null) {
    document.cover(start - kind[0].length, scan.end[last]!, 'ORGANISATION', ID);
    return true;
  }
  const formed = frames.town === undefined || frames.town.test(document.word(token));
  const placed =
    (formed && frames.living.test(before)) ||
    (frames.from?.test(before) === true && isBehindName(document, token)) ||
    (frames.town !== undefined &&
      formed &&
      isNamed(document, token - 1) &&
      document.gap(token - 1) === GAP.space);
  if (placed) document.take(token, last, 'PLACE', ID);
  return placed;
}

function takeBehind(document: Document, token: number, last: number, frames: Frames): boolean {
  const { scan, text } = document;
  const end = scan.end[last]!;
  const after = text.slice(end, end + WINDOW);
  const behind = frames.behind?.exec(after) ?? null;
  if (behind !== null) {
    document.cover(scan.start[token]!, end + (behind.groups?.address?.length ?? 0), 'NAME', ID);
    return true;
  }
  if (frames.dwells?.test(after) === true) {
    document.take(token, last, 'PLACE', ID);
    return true;
  }
  const word = document.word(token);
  if (frames.alone === undefined || word.length < 7 || opensSentence(document, token)) return false;
  const match = frames.alone.exec(word);
  if (match === null || (scan.lookUp(hashWord(word.slice(0, match.index))) & (W.medical | W.country)) !== 0)
    return false;
  document.take(token, last, 'PLACE', ID);
  return true;
}

/** Whether the two tokens before are a name and "from". */
function isBehindName(document: Document, token: number): boolean {
  for (let back = token - 2; back >= Math.max(0, token - 4); back -= 1)
    if (isNamed(document, back)) return true;
  return false;
}

function isNamed({ scan, found, text }: Document, token: number): boolean {
  if (token < 0) return false;
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  return (
    found.some((one) => BEFORE_TOWN.has(one.type) && one.start <= start && end <= one.end) ||
    /\[(?:NAME|ORGANISATION)_\d{1,3}\]?$/.test(text.slice(Math.max(0, end - 10), end + 1))
  );
}

function opensSentence({ scan, text }: Document, token: number): boolean {
  const start = scan.start[token]!;
  return /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** "Crohnovu", "Parkinsonova": a disease by whom it is called after. */
const POSSESSIVE = /(?:ov|ev|in)(?:[aeiouyěý]|ou|om|og|oj|im|ej|ega|emu|ého)?$/u;

function isEponymous(word: string): boolean {
  const match = POSSESSIVE.exec(word);
  return match !== null && isMedicalName(hashWord(word.slice(0, match.index)));
}

function mayBeName(document: Document, token: number, frames: Frames): boolean {
  const { scan } = document;
  if (scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0) return false;
  const length = scan.end[token]! - scan.start[token]!;
  // "Al-Rashid"
  if (
    (length < LEAST && document.gap(token) !== GAP.hyphen) ||
    (scan.shape[token] === SHAPE.upper && length < ABBREVIATED)
  )
    return false;
  const value = scan.value[token]!;
  if ((value & W.medical) !== 0 || isMedicalName(scan.hash[token]!)) return false;
  const word = document.word(token);
  if (frames.nobody.test(word) || isEponymous(word)) return false;
  // "Fra Apotek 1"
  if ((value & W.function) !== 0 && opensSentence(document, token)) return false;
  if ((value & NAMES) !== 0) return true;
  return (value & W.country) === 0 && !isMedicalForm(word) && !isCountryIn(document.language, word);
}

export const SMALLER_EXAMPLES: Readonly<Record<string, Examples>> = {
  [ID]: {
    match: [
      ['Soacra mea, Veturia, are amețeli', 'Veturia', 'ro-RO'],
      ['Tady Drahuška z Hořovic, bolí mě záda', 'Hořovic', 'cs-CZ'],
      ['Bydlím v Hrachovci a kašlu', 'Hrachovci', 'cs-CZ'],
      ['Svokra Žofia má horúčku', 'Žofia', 'sk-SK'],
      ['Margit néni nem alszik', 'Margit', 'hu-HU'],
      ['Tegnap Kisfaluludasban esett el', 'Kisfaluludasban', 'hu-HU'],
      ['Min svigermor Bodil har svie', 'Bodil', 'da-DK'],
      ['Hun bor på Solgløtt sykehjem', 'Solgløtt sykehjem', 'nb-NO'],
      ['Ο γιατρός κ. Σαραντόπουλος το άλλαξε', 'Σαραντόπουλος', 'el-GR'],
      ['лежа в хоспис „Утеха“ до петък', 'хоспис „Утеха“', 'bg-BG'],
      ['Докторка Вукојевић даје лек', 'Вукојевић', 'sr-RS'],
      ['Teta Fanika ima vročino', 'Fanika', 'sl-SI'],
      ['El meu sogre, en Fèlix, té tos', 'Fèlix', 'ca-ES'],
    ],
    leave: [
      'Tchyně má rýmu a sousedka kašle',
      'Moren min tar medisin og bor alene',
      'Soția mea are alergie la ambrozie',
      'A doktor szerint Önnek is jó',
      'Zdravnica pravi, da Vam čaj pomaga',
    ],
  },
};

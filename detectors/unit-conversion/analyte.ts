import type { DetectorInput } from '../../src/domain/detector.ts';
import { ANALYTES, type Analyte, analyteNear, analytesIn } from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { sentenceAt } from '../kit/sentences.ts';
import type { Pair } from './pairs.ts';

/** What the two halves of a pair are a measure of. */

/** Names that are seldom a laboratory's, unless two units of a concentration stand beside them. */
const ELEMENTS: readonly (readonly [string, RegExp])[] = [
  ['iron', /\b(?:iron|eisen\w*|hierro|fer|ferro|ijzer)\b|铁|鉄|आयरन|लोहा|الحديد|حديد/],
  ['lead', /\b(?:lead|blei\w*|plomo|plomb|chumbo|piombo|lood)\b|铅|鉛|सीसा|लेड|الرصاص/],
  ['digoxin', /digoxin|ジゴキシン|地高辛|डिगॉक्सिन|ديجوكسين/],
  ['zinc', /\b(?:zinc|zink|zinco)\b|锌|亜鉛|जिंक|الزنك/],
  ['copper', /\b(?:copper|kupfer|cobre|cuivre|rame|koper)\b|铜|銅|कॉपर|النحاس/],
];

function elementOf(words: string, { unit }: Quantity): Analyte | undefined {
  if (unit?.per[0]?.atom.dimension !== 'volume' || !['dL', 'L', 'mL'].includes(unit.per[0].atom.id))
    return undefined;
  const named = ELEMENTS.filter(([, pattern]) => pattern.test(words));
  const [id] = named[0] ?? [];
  return named.length === 1 ? ANALYTES.find((one) => one.id === id && one.molar !== undefined) : undefined;
}

const OTHER_UNITS = new Set(['vitamin-a', 'vitamin-e', 'lipoprotein-a']);

/** The analyte of the sentence, else the one that the user's turn is about, else the one of the text. */
export function analyteOfPair(
  input: DetectorInput,
  all: readonly PhraseHit<Analyte>[],
  { text }: Reading,
  { first, second }: Pair,
): Analyte | undefined {
  const at = first.start;
  // Of calcium nothing is counted in international units: where it needs an analyte, only those count that convert.
  const converts = (one?: Analyte): boolean => conversions(first.unit!, second.unit!, one).length > 0;
  // The units of vitamins A and E are others than those of vitamin D, and lipoprotein(a) does not convert.
  const own = analyteNear(all, text, at);
  if (own && OTHER_UNITS.has(own.id)) return own;
  const hits = converts() ? all : all.filter(({ value }) => converts(value));
  const sentence = sentenceAt(text, at);
  const near = analyteNear(hits, text, at);
  if (within(hits, sentence.start, sentence.end).length > 0) return near;
  const before = sentence.start > 1 ? sentenceAt(text, sentence.start - 2) : sentence;
  const [told, another] = new Set(within(hits, before.start, before.end).map(({ value }) => value));
  const turn = promptReadingOf(input);
  const asked = new Set(turn ? analytesIn(turn).map((hit) => hit.value) : []);
  return (
    (asked.size === 1 ? [...asked][0] : another ? near : (told ?? near)) ??
    elementOf(text.slice(sentence.start, sentence.end), first)
  );
}

export function isAskedFor(input: DetectorInput, analyte: Analyte | undefined): boolean {
  const turn = promptReadingOf(input);
  return turn !== undefined && analytesIn(turn).some(({ value }) => value === analyte);
}

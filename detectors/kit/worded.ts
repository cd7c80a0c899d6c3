import { NUMBERS } from './often.ts';
import { perReading } from './per-reading.ts';
import { createMatcher, type PhraseHit, within } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import type { Span } from './sentences.ts';
import { skipSpace, unitAt } from './units.ts';

const matcher = createMatcher(NUMBERS);
const JOINS = /^\s?(?:-|to|or|bis|oder|a|o|ou|tot|of|或|到|至|か|do|lub|till|eller|или)\s?$/;

/** "Six point eight units": the word is a decimal. */
const POINT =
  /(?:\b(?:point|punkt|komma|comma|coma|virgule|virgula|virgola)|点|點|दशमलव|فاصلة|точка|целых)\s?$/;

/** Japanese "enough", Arabic "one a day". */
const NO_LENGTH = /^十分$|يوميا$/;

/** Every number that is a word, in order; worked out once. */
export const numberWordsOf = perReading((reading): readonly PhraseHit<number>[] =>
  matcher
    .scan(reading.text, reading.starts)
    .filter(({ end }) => !CHEMICAL.test(reading.text.slice(end, end + 1))),
);
/** "二甲双胍", "三氯": a name. */
const CHEMICAL = /[甲乙丙硫氧氯羟环氢磷酰氨苯]/;

/** What is as good in words as in digits: "five per cent of 96 kg". Times and pieces are mostly no measures. */
const MEASURES = new Set(['percent', 'mass', 'volume', 'activity', 'pressure', 'temperature']);

function isMeasure({ unit }: Quantity): boolean {
  return MEASURES.has(unit?.atom.dimension ?? '');
}

/** `written` and the measures told in words, in order. */
export function withWords(reading: Reading, written: readonly Quantity[]): readonly Quantity[] {
  const all = { start: 0, end: reading.text.length };
  const words = quantitiesIn(reading, all).filter(
    (one) => isMeasure(one) && within(written, one.start, one.end).length === 0,
  );
  return words.length === 0 ? written : [...written, ...words].sort((a, b) => a.start - b.start);
}

/** Times and pieces told in words: "four weeks", "zwei Tage"; measures are among the reading's quantities. */
export function wordedIn(reading: Reading, span: Span): Quantity[] {
  return quantitiesIn(reading, span).filter((one) => !isMeasure(one));
}

function quantitiesIn(reading: Reading, span: Span): Quantity[] {
  const { text, raw } = reading;
  const hits = within(numberWordsOf(reading), span.start, span.end);
  return hits.flatMap((hit, index) => {
    const unit = unitAt(text, raw, skipSpace(text, hit.end));
    // "One tablet" may be the article; "one week" is a length.
    if (!unit || (hit.value === 1 && unit.unit.atom.dimension !== 'time')) return [];
    if (POINT.test(text.slice(Math.max(0, hit.start - 10), hit.start))) return [];
    if (NO_LENGTH.test(text.slice(hit.start, unit.end))) return [];
    const before = hits[index - 1];
    const joined =
      before !== undefined && JOINS.test(text.slice(before.end, hit.start)) && before.value < hit.value;
    return [
      {
        start: joined ? before.start : hit.start,
        end: unit.end,
        low: joined ? before.value : hit.value,
        high: hit.value,
        alt: undefined,
        known: true,
        range: joined,
        step: 1,
        round: 1,
        unit: unit.unit,
      },
    ];
  });
}

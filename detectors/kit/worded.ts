import { NUMBERS } from './often.ts';
import { createMatcher, type PhraseHit, within } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Reading } from './reading.ts';
import type { Span } from './sentences.ts';
import { skipSpace, unitAt } from './units.ts';

const matcher = createMatcher(NUMBERS);
const JOINS = /^\s?(?:-|to|or|bis|oder|a|o|ou|tot|of|或|到|至|か|do|lub|till|eller|или)\s?$/;

const memory = new WeakMap<Reading, readonly PhraseHit<number>[]>();

/** Every number that is a word, in order; worked out once. */
export function numberWordsOf(reading: Reading): readonly PhraseHit<number>[] {
  const known = memory.get(reading);
  if (known) return known;
  const found = matcher.scan(reading.text, reading.starts);
  memory.set(reading, found);
  return found;
}

/** Those with a unit: "four weeks", "zwei Tage".  */
export function wordedIn(reading: Reading, span: Span): Quantity[] {
  const { text, raw } = reading;
  const hits = within(numberWordsOf(reading), span.start, span.end);
  return hits.flatMap((hit, index) => {
    const unit = unitAt(text, raw, skipSpace(text, hit.end));
    // "One tablet" may be the article; "one week" is a length.
    if (!unit || (hit.value === 1 && unit.unit.atom.dimension !== 'time')) return [];
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

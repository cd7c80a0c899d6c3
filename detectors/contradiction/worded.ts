import { createMatcher, type PhraseHit } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { skipSpace, unitAt } from '../kit/units.ts';
import { NUMBERS } from './often.ts';

const matcher = createMatcher(NUMBERS);
const JOINS = /^\s?(?:-|to|or|bis|oder|a|o|ou|tot|of|或|到|至|か|do|lub|till|eller|или)\s?$/;

/** Every number that is a word, in order. */
export function numberWordsOf({ text, starts }: Reading): readonly PhraseHit<number>[] {
  return matcher.scan(text, starts);
}

/** Those with a unit: "four weeks", "zwei Tage". One is left out: it is the article of most languages. */
export function wordedOf({ text, raw }: Reading, words: readonly PhraseHit<number>[]): Quantity[] {
  const hits = words.filter(({ value }) => value > 1);
  return hits.flatMap((hit, index) => {
    const unit = unitAt(text, raw, skipSpace(text, hit.end));
    if (!unit) return [];
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

import type { Found } from './document.ts';
import type { RedactionType } from './redactor.ts';

/** Types that say more about what was removed win where ranges overlap; at equal rank the longer one. */
const RANK: Partial<Record<RedactionType, number>> = {
  NAME: 1,
  PLACE: 0,
  DATE: 2,
  OTHER_ID: 1,
  EMAIL: 5,
  URL: 4,
  ADDRESS: 3,
};
const USUAL_RANK = 3;

function rank(found: Found): number {
  return RANK[found.type] ?? USUAL_RANK;
}

/** Sorts by place and joins what overlaps, so that the ranges are disjoint and in order. */
export function mergeFound<T extends Found>(all: readonly T[]): T[] {
  if (all.length === 1) return [{ ...all[0]! }];
  const sorted = [...all].sort((left, right) => left.start - right.start || right.end - left.end);
  const merged: T[] = [];
  for (const found of sorted) {
    const previous = merged.at(-1);
    if (previous === undefined || found.start >= previous.end) {
      merged.push({ ...found });
      continue;
    }
    const better = rank(found) > rank(previous);
    if (better) {
      previous.type = found.type;
      previous.recognizer = found.recognizer;
    }
    previous.end = Math.max(previous.end, found.end);
  }
  return merged;
}

import type { Reading } from '../../kit/reading.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { amountConflicts } from './amounts.ts';
import { recapsOf } from './recap.ts';
import { soonConflicts } from './soon.ts';

/** What sentences that take up the answer say against it. */
export function recapConflicts(reading: Reading): Conflict[] {
  if (!isAnswer(reading)) return [];
  return recapsOf(reading).flatMap((recap) =>
    [...amountConflicts(reading, recap), ...soonConflicts(reading, recap)].slice(0, 1),
  );
}

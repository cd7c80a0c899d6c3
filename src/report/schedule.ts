import { dayOf, isoWeek } from '../trends/weeks.ts';

const WEEK_MS = 7 * 86_400_000;
/** Thursday was the epoch: the first Monday came four days later. */
const FIRST_MONDAY_MS = 4 * 86_400_000;

/** The last time at or before `nowMs` that a report was due, and the ISO week it is of: the last that was over then. */
export function lastDue(nowMs: number, offsetMs: number): { readonly dueMs: number; readonly week: string } {
  const weeks = Math.floor((nowMs - FIRST_MONDAY_MS - offsetMs) / WEEK_MS);
  const monday = FIRST_MONDAY_MS + weeks * WEEK_MS;
  return { dueMs: monday + offsetMs, week: isoWeek(dayOf(monday - WEEK_MS)) };
}

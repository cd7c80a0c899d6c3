import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { type Hour, hoursIn } from '../waits/hours.ts';
import { GLUE } from './schedule-words.ts';

/** Said of one dose, or of when something is open or measured. */
const RANGE = /(?:between|from|zwischen|von|entre|desde|das|de|tra|dalle|tussen|van|बीच|بين|从) $/;
const REACH = 10;

/** Hours of the day in a row are a plan: "at 7, 11, 3 and 7 o'clock" is four times a day. */
export function hourRowsIn(reading: Reading, sentence: Span): (Span & { readonly hours: readonly Hour[] })[] {
  const { text } = reading;
  const rows: Hour[][] = [];
  for (const hour of hoursIn(reading, sentence)) {
    const last = rows.at(-1)?.at(-1);
    if (last && GLUE.test(text.slice(last.end, hour.start))) rows.at(-1)?.push(hour);
    else rows.push([hour]);
  }
  return rows.flatMap((hours) => {
    const [first, last] = [hours[0] as Hour, hours.at(-1) as Hour];
    const ahead = text.slice(Math.max(sentence.start, first.start - REACH), first.start);
    return hours.length < 2 || RANGE.test(ahead) ? [] : [{ start: first.start, end: last.end, hours }];
  });
}

import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, isOneOf, show } from '../check.ts';
import { PER_DAY } from '../per-day.ts';

/** Two lines of a list, what a day takes and what some days take: "- Per day: 30 ÷ 10 = 3 tablets", "- For 7 days: 21 tablets". */

const LINE =
  /(?:^|\n)[ \t>]*(?:[-*•+]|\d{1,2}[.)])?[ \t*]*([^\n|:：]{2,40})[:：][ \t*]*([^\n|]{1,60})(?=\n|$)/g;
const LENGTH =
  /\b(?:for|over|in|fur|uber|en|durante|sur|pendant|em|por|per|voor|over)\b|間|分|共|कुल|के लिए|लمدة|لمدة|خلال|في/;
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** What the line comes to: its only figure, or the one behind the last equals sign. */
function outcome(reading: Reading, start: number, end: number): Quantity | undefined {
  const all = within(reading.quantities, start, end);
  const last = all.at(-1);
  if (!last?.known || last.range || last.unit === undefined || last.unit.per.length > 0) return undefined;
  return all.length === 1 || /[=≈]\s?\*{0,2}$/.test(reading.text.slice(start, last.start)) ? last : undefined;
}

export function courseLines(reading: Reading): Check[] {
  const { text, raw } = reading;
  if (!text.includes('\n')) return [];
  let daily: { readonly one: Quantity; readonly end: number } | undefined;
  const checks: Check[] = [];
  for (const match of everyMatch(text, LINE)) {
    const [all, label = '', rest = ''] = match;
    const end = match.index + all.length;
    const start = end - rest.length;
    const one = outcome(reading, start, end);
    const from = start - label.length - 4;
    const [length, more] = [
      ...within(reading.quantities, from, start),
      ...wordedIn(reading, { start: from, end: start }),
    ].filter(({ unit }) => unit !== undefined && unit.id in DAYS && unit.per.length === 0);
    const isNext = daily !== undefined && text.slice(daily.end, match.index + 1).trim() === '';
    if (one && isNext && daily && length && !more && !length.range && LENGTH.test(label)) {
      const days = length.low * (DAYS[length.unit?.id ?? ''] ?? 1);
      const isAlike = dimensionOf(one) === dimensionOf(daily.one) && one.unit?.id === daily.one.unit?.id;
      const value = (inBase(daily.one.low, daily.one) * days) / (one.unit?.atom.sizes[0] ?? 1);
      if (isAlike && days > 1 && one.low > daily.one.low && one.low < value * 6 && value < one.low * 6)
        checks.push({
          start: daily.one.start,
          end: one.end,
          rule: 'course-lines',
          severity: 'moderate',
          holds: isOneOf([value], one, 0.02),
          explanation: `${show(days)} days make ${show(value)}, not ${raw.slice(one.start, one.end)}. Source: multiplication.`,
        });
    }
    if (one && PER_DAY.test(label) && !(length && length.low > 1)) daily = { one, end };
    else if (!isNext) daily = undefined;
  }
  return checks;
}

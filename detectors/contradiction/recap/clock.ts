import { oftenIn } from '../../kit/often.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { timesIn } from '../brief/brief.ts';
import { type Hour, hoursIn } from '../brief/hours.ts';
import { cuesIn } from '../case/cues.ts';
import type { Conflict } from '../conflict.ts';

/** An example of two hours of the day ("the scan at 2, the last meal at noon") and the lengths of time that the answer gives. */

interface Length extends Span {
  readonly low: number;
  readonly high: number;
}

const LEAST = new Set(['least', 'gap']);
const MOST = new Set(['most']);
const BESIDE = 24;
const [SHORTEST, LONGEST, HALF_DAY, DAY] = [0.25, 20, 12, 24];
const ROOM = 0.12;

/** How long, and how long from one to the next. */
function lengthsIn(reading: Reading, sentence: Span): Length[] {
  const times = timesIn(reading, sentence).map((one) => {
    const near = {
      start: Math.max(sentence.start, one.start - BESIDE),
      end: Math.min(sentence.end, one.end + BESIDE),
    };
    const high = cuesIn(reading, near, LEAST).size > 0 ? HALF_DAY : one.high;
    return { ...one, high, low: cuesIn(reading, near, MOST).size > 0 ? 0 : one.low };
  });
  const rates = oftenIn(reading.text, sentence)
    .filter(({ low, high }) => low >= 1 && high <= DAY)
    .map(({ start, end, low, high }) => ({ start, end, low: DAY / high, high: DAY / low }));
  return [...times, ...rates].filter(
    ({ low, high }) => Math.max(low, high) >= SHORTEST && Math.max(low, SHORTEST) <= LONGEST,
  );
}

function gapsIn(reading: Reading, sentence: Span): Length[] {
  return lengthsIn(reading, sentence).filter(
    ({ low, high, start, end }) =>
      low >= 1 &&
      (high === HALF_DAY ||
        oftenIn(reading.text, sentence).some(
          (one) => one.start < end && start < one.end && HOURLY.test(reading.text.slice(one.start, one.end)),
        )),
  );
}
const HOURLY = /\d ?h|hour|stund|hora|heure|\bore\b|uur|घंट|ساع|時間|小时|小時/;

/** Three hours or more of one plan, each sooner after the last than any interval allows. */
function tooClose(hours: readonly Hour[], gaps: readonly Length[]): Conflict[] {
  const [first] = gaps;
  const [from, to] = [hours[0] as Hour, hours.at(-1) as Hour];
  const steps = hours.slice(1).map((hour, at) => hour.at - (hours[at] as Hour).at);
  if (!first || gaps.some(({ low }) => steps.some((step) => step <= 0 || step >= low * (1 - ROOM))))
    return [];
  return [
    { rule: 'recap-hours', first, second: { start: from.start, end: to.end }, why: 'does not agree with' },
  ];
}

export function clockConflicts(reading: Reading, recap: Span): Conflict[] {
  const hours = hoursIn(reading, recap);
  const [from, to] = hours;
  if (!from || !to) return [];
  const lengths = sentences(reading.text)
    .filter(({ start }) => start < recap.start)
    .flatMap((sentence) => lengthsIn(reading, sentence));
  const [first] = lengths;
  if (!first) return [];
  if (hours.length > 2)
    return tooClose(
      hours,
      sentences(reading.text)
        .filter(({ start }) => start < recap.start)
        .flatMap((sentence) => gapsIn(reading, sentence)),
    );
  const apart = Math.abs(to.at - from.at);
  const ways = [apart, DAY - apart, ...(from.sure && to.sure ? [] : [Math.abs(HALF_DAY - apart)])];
  const fits = lengths.some(({ low, high }) =>
    ways.some((one) => one >= low * (1 - ROOM) && one <= high * (1 + ROOM)),
  );
  if (fits || apart === 0) return [];
  return [
    {
      rule: 'recap-hours',
      first,
      second: { start: from.start, end: to.end },
      why: 'does not agree with',
    },
  ];
}

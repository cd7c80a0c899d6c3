import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, weekdaysOf } from '../case/cues.ts';
import type { Conflict } from '../conflict.ts';
import { type Figure, figuresOf } from './figure.ts';

/**
 * A rule and its application: "change it every 72 hours" and "put on on Monday, change it on Monday of the week after";
 * "every 12 hours" and "at least 4 hours between two doses".
 */

const HOURS = { day: 24, week: 168 };

/** Least and most hours from one time to the next. */
interface Interval {
  readonly figure: Figure;
  readonly low: number;
  readonly high: number;
}

const FOR = new Set(['device', 'storage', 'booster', 'fasting']);

/** "Home until 48 hours after the last vomit". */
const AWAY =
  /(?<!\p{L})(?:stay|keep|home|off|away|zu hause|daheim|en casa|em casa|a casa|a la maison|chez|thuis)(?!\p{L})|自宅|在家|घर|المنزل|البيت/u;

function isAway({ text }: Reading, { value, roles, sentence }: Figure): boolean {
  return (
    (roles.has('until') || roles.has('after')) &&
    inBase(value.low, value) >= HOURS.day &&
    AWAY.test(text.slice(sentence.start, sentence.end))
  );
}

/** How often, and how long something may be worn or kept. */
function intervalsOf(reading: Reading, figures: readonly Figure[]): Interval[] {
  return figures.flatMap((figure): Interval[] => {
    const { kind, value, slots } = figure;
    if (kind === 'often') return [{ figure, low: HOURS.day / value.high, high: HOURS.day / value.low }];
    if (kind === 'time' && isAway(reading, figure))
      return [{ figure, low: inBase(value.low, value), high: Infinity }];
    if (kind !== 'time' || ![...slots].some((slot) => FOR.has(slot))) return [];
    return [{ figure, low: inBase(value.low, value), high: inBase(value.high, value) }];
  });
}

/** Room between "every 12 hours" and the least time between two doses. */
const TIGHT = 2.4;
const LOOSE = 1.2;

/** "Every two hours is too often": what is refused. */
const TOO =
  /\b(?:too (?:often|frequent|soon|close)|zu (?:oft|haufig|kurz)|demasiado|trop|troppo|te vaak|za czesto|cok sik|for ofta)\b|太频繁|слишком|過ぎ|बहुत जल्दी/;

function gapConflicts(reading: Reading, figures: readonly Figure[]): Conflict[] {
  const every = intervalsOf(
    reading,
    figures.filter(({ kind }) => kind === 'often'),
  );
  return figures
    .filter(({ kind, roles }) => kind === 'time' && roles.has('gap'))
    .flatMap((gap): Conflict[] => {
      const hours = inBase(gap.value.high, gap.value);
      const wrong = every.find(
        ({ figure, low, high }) =>
          figure.sentence.start !== gap.sentence.start &&
          low < HOURS.day &&
          hours >= 1 &&
          // Weeks apart are two vaccine doses, not the tablets of a day.
          hours <= 2 * HOURS.day &&
          (hours > high * LOOSE ||
            // At most twice a day, at least four hours apart: both hold.
            (hours * TIGHT < low && !(figure.bound === 'most' || gap.bound === 'least'))),
      );
      if (!wrong || every.length > 1 || !isAsserted(reading, wrong.figure.value, ['negated'])) return [];
      const { start, end } = wrong.figure.sentence;
      if (TOO.test(reading.text.slice(start, end))) return [];
      const [first, second] = [wrong.figure.value, gap.value].sort((a, b) => a.start - b.start) as [
        typeof gap.value,
        typeof gap.value,
      ];
      return [{ rule: 'interval', first, second, why: 'does not agree with' }];
    });
}

const OTHER = new Set(['other', 'recheck', 'measure']);

/** From one day of the week to the next that the same sentence names. */
function weekdayConflicts(reading: Reading, figures: readonly Figure[]): Conflict[] {
  const days = weekdaysOf(reading);
  if (days.length < 2) return [];
  const intervals = intervalsOf(reading, figures).filter(({ high }) => high >= HOURS.day);
  if (intervals.length !== 1) return [];
  const [rule] = intervals as [Interval];
  const conflicts: Conflict[] = [];
  let done = -1;
  for (const { start } of days) {
    if (start < done) continue;
    const sentence = sentenceAt(reading.text, start);
    done = sentence.end;
    if (sentence.start === rule.figure.sentence.start || cuesIn(reading, sentence, OTHER).size > 0) continue;
    const inside = within(days, sentence.start, sentence.end);
    const named = inside.flatMap(({ start: at, end, value }) =>
      value.filter((id) => id !== 'following').map((id) => ({ start: at, end, day: Number(id) })),
    );
    const [from, to] = named;
    if (named.length !== 2 || !from || !to) continue;
    const following = inside.some(({ value }) => value.includes('following'));
    const ahead = (to.day - from.day + 7) % 7 || (following ? 7 : 0);
    if (ahead === 0 && rule.high !== Infinity) continue;
    const hours = ahead * HOURS.day;
    const fits = hours >= rule.low - HOURS.day / 2 && hours <= rule.high + HOURS.day / 2;
    if (fits || !isAsserted(reading, to, ['negated'])) continue;
    conflicts.push({
      rule: 'interval',
      first: rule.figure.value,
      second: { start: from.start, end: to.end },
      why: 'does not agree with',
    });
  }
  return conflicts;
}

export function exampleConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const figures = figuresOf(reading);
  return {
    conflicts: [...gapConflicts(reading, figures), ...weekdayConflicts(reading, figures)],
    candidates: 0,
  };
}

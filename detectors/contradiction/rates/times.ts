import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, sentences } from '../../kit/sentences.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { DAY_PARTS, ELSE } from './rate-words.ts';
import { isSame, isTaking, type Said, saidIn } from './rates.ts';

/**
 * What is taken once a day or less has one time of the day: "works best in the evening" and "swallow it with your
 * breakfast" contradict each other.
 */

/** What happens then, not what is done: worse at night, measured in the morning, no later than the evening. */
const TOLD =
  /\b(?:spoils?|disturbs?|disrupts?|keeps? you (?:up|awake)|insomnia|schlafstor\w*|insomn\w*|insonia|insonnia|slapeloos\w*|worse|(?<!you )(?<!on )wak(?:e|ing)(?! up)|awake|next morning|morning after|last night|overnight|tonight|all night|day and night|until|till|by (?:morning|evening)|usual|nachts? (?:wach|aufwach)|nachster? morgen|am nachsten|bis zum?|la manana siguiente|hasta|jusqu|le lendemain|ate a|fino a|tot (?:de|in)|volgende (?:ochtend|morgen)|tomorrow|morgen fruh|manana por)\b|翌朝|第二天|次の日|अगली सुबह|तक|حتي|اليوم التالي/;

const BECAUSE =
  /(?<![\p{L}\p{M}])(?:because|since|as (?:it|this|the)|weil|denn|da (?:die|der|das|sie|es|er)|porque|ya que|pues|parce que?|parce qu'|car|puisque|ja que|pois|perche|poiche|dato che|omdat|want|aangezien|क्योंकि|لان\p{L}*)(?![\p{L}\p{M}])|因为|因為|由于|由於/u;

/** "À 22 h", "at 8 am": hours of the morning and of the evening. */
const CLOCK =
  /(?<![\d.,:/-])(\d{1,2})(?::[0-5]\d|[.h][0-5]\d)? ?(a\.?m\b|p\.?m\b|uhr\b|h\b|heures\b|点|時(?!間)|बजे)|(?<![\d.,:/-])([01]?\d|2[0-3]):[0-5]\d(?!\d)/gu;

function partOf(match: RegExpExecArray): number | undefined {
  const written = Number(match[1] ?? match[3]);
  const hour = match[2]?.startsWith('p') && written < 12 ? written + 12 : written;
  if (hour >= 5 && hour <= 10) return match[2] === 'बजे' ? undefined : 0;
  return hour >= 19 && hour <= 23 ? 1 : undefined;
}

interface Time extends Said {
  readonly part: number;
}

function timesIn(reading: Reading): Time[] {
  const { text } = reading;
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const clock = everyMatch(words, CLOCK).map((match) => [match, partOf(match)] as const);
    const named = DAY_PARTS.flatMap((pattern, part) =>
      everyMatch(words, pattern).map((match) => [match, part] as const),
    );
    return [...named, ...clock].flatMap(([match, part]): Time[] => {
      if (part === undefined) return [];
      const start = sentence.start + match.index;
      const hit = { start, end: start + match[0].length };
      // "夕食に使えるのは1.7g": the meal, not the time.
      if (/^食[にはをで]/u.test(text.slice(hit.end, hit.end + 2))) return [];
      const { start: from, end: to } = clauseAt(text, start);
      const why = text.slice(from, to).search(BECAUSE);
      const clause = { start: from, end: why < 0 ? to : from + why };
      // "Because the liver works at night": why, not when.
      if (hit.start >= clause.end) return [];
      const said = text.slice(clause.start, clause.end);
      if (!isTaking(reading, sentence) || ELSE.test(said) || TOLD.test(said)) return [];
      return [{ part, rate: { ...hit, low: 1, high: 1 }, hit, clause, sentence }];
    });
  });
}

export function timeConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const none = { conflicts: [], candidates: 0 };
  if (!isAnswer(reading)) return none;
  const all = timesIn(reading);
  const [first] = all;
  if (!first || all.every(({ part }) => part === first.part))
    return { conflicts: [], candidates: all.length };
  // Taken twice a day, or one sentence names both: each has its own dose or its own case.
  if (saidIn(reading).some(({ rate }) => rate.low > 1)) return none;
  if (all.some((a) => all.some((b) => a.part !== b.part && a.sentence.start === b.sentence.start)))
    return none;
  all.sort((a, b) => a.hit.start - b.hit.start);
  const turns = all.filter(({ part }, at) => at > 0 && part !== all[at - 1]?.part).length;
  const second = all.find(({ part }) => part !== first.part) as Time;
  if (turns > 1 || !isSame(reading, first, second)) return { conflicts: [], candidates: all.length };
  return {
    conflicts: [{ rule: 'time-of-day', first: first.hit, second: second.hit, why: 'says the opposite of' }],
    candidates: all.length,
  };
}

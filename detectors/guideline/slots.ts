import { everyMatch } from '../kit/every-match.ts';
import { oftenIn } from '../kit/often.ts';
import {
  AGE_AT,
  AGE_BEYOND,
  AGE_FROM,
  AGE_IS,
  AGE_NOT_BEFORE,
  AGE_OLDER,
  AGE_RANGE,
  AGE_START,
  AGE_STOP,
  AGE_TURNS,
  AGE_UNTIL,
  AGE_UNTIL_AFTER,
  AGE_UNTIL_BARE,
  BARE_END,
  ENDS_AT,
  FIRST,
  FIRST_BACK,
  FROM_ONLY,
  YOUNG,
} from './age-patterns.ts';
import { READERS } from './intervals.ts';
import { isDate, isNoAge, isPartOfAge, NO_AGES, ORDINAL, SINCE } from './not-ages.ts';
import { WORDS, withFigures } from './number-words.ts';
import {
  AMOUNTS,
  AND_HOURS,
  DAYS_LISTED,
  LISTS,
  PER_DAY,
  PRESSURE,
  PRESSURE_WORDS,
  RATIO,
  RATIO_WORDS,
  TIMES_A_WEEK,
} from './slot-patterns.ts';
import { NUMBER } from './written.ts';

/**
 * What a sentence says in numbers, by kind: how often, from and up to which age, how much. On folded text, in sixteen
 * languages; number words up to twelve count.
 */

export const SLOTS = [
  'interval',
  'apart',
  'start',
  'end',
  'lone',
  'ages',
  'years',
  'months',
  'weeks',
  'dayList',
  'rate',
  'depth',
  'minutesWeek',
  'moderateWeek',
  'drinksWeek',
  'drinksDay',
  'gramsDay',
  'hoursDay',
  'seconds',
  'minutes',
  'micrograms',
  'milligrams',
  'units',
  'celsius',
  'fahrenheit',
  'percent',
  'mgdl',
  'mmol',
  'mmolMol',
  'pressure',
  'ratio',
  'days',
  'bare',
  'packYears',
  'portions',
  'grams',
  'kilos',
  'lasting',
  'timesDay',
  'timesWeek',
  'blows',
  'within',
  'doses',
  'decibels',
  'bloodAlcohol',
  'birth',
  'mmhg',
  'litres',
  'mlkg',
  'timesYear',
  'visits',
] as const;
export type SlotKind = (typeof SLOTS)[number];

export interface Slot {
  readonly kind: SlotKind;
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** One of several in a list: "at 6, 10 and 14 weeks". */
  readonly listed?: true;
  /** Of an age that begins a range: where it ends. */
  readonly until?: number;
  /** An age that a programme is said to begin at. */
  readonly begins?: true;
}

function numberOf(written: string): number {
  const spelt = WORDS.get(written);
  if (spelt !== undefined) return spelt;
  if (/^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(written)) return Number(written.replace(/[.,'’ ]/g, ''));
  return Number(written.replace(',', '.'));
}

/** Every slot of a sentence that `kinds` asks for, in order. `head`: the line over its list, which may say "a week". */
export function slotsIn(sentence: string, kinds: ReadonlySet<SlotKind>, head = () => ''): Slot[] {
  return readSlots(sentence, kinds, head).sort((a, b) => a.start - b.start);
}

function readSlots(sentence: string, kinds: ReadonlySet<SlotKind>, head: () => string): Slot[] {
  const slots: Slot[] = [];
  // Emphasis stands between a number and its words.
  let rest = withFigures(sentence.replace(/[*_]/g, ' ').replace(ORDINAL, (said) => '~'.repeat(said.length)));
  const add = (kind: SlotKind, match: RegExpExecArray, low: number, high: number, listed = false): void => {
    const start = match.index;
    if (
      isPartOfAge(kind, rest.slice(0, start)) ||
      isDate(kind, rest.slice(start, start + match[0].length + 12))
    )
      return;
    slots.push({ kind, start, end: start + match[0].length, low, high, ...(listed && { listed }) });
  };
  const take = (match: RegExpExecArray): void => {
    rest =
      rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  };
  const counts = NUMBER.test(rest);
  for (const { kind, pattern, factor = 1, fixed, alone } of READERS) {
    if ((!counts && fixed === undefined) || (alone && !kinds.has(kind))) continue;
    for (const match of everyMatch(rest, pattern)) {
      const [low, high] = fixed === undefined ? ends(match, factor) : [fixed, fixed];
      if (kinds.has(kind)) add(kind, match, low, high);
      take(match);
    }
  }
  if (!counts) return slots;
  // "At 25, 45 and 65": more than the ends of a range.
  lists(3);
  if (kinds.has('start') || kinds.has('end') || kinds.has('lone')) ages();
  lists(2);
  for (const { kind, pattern, factor = 1, per } of AMOUNTS) {
    if (!kinds.has(kind)) continue;
    for (const match of everyMatch(rest, pattern)) {
      const near = rest.slice(Math.max(0, match.index - 45), match.index + match[0].length + 45);
      // What is said of the intensity names its week itself.
      if (
        per &&
        !per.test(
          kind === 'moderateWeek' ? rest.slice(Math.max(0, match.index - 30), match.index) + match[0] : near,
        ) &&
        !per.test(head())
      )
        continue;
      if (
        (kind === 'minutesWeek' || kind === 'moderateWeek') &&
        (TIMES_A_WEEK.test(near) || PER_DAY.test(near) || AND_HOURS.test(rest.slice(0, match.index)))
      )
        continue;
      add(kind, match, ...ends(match, factor));
    }
  }
  if (kinds.has('timesDay')) {
    for (const { start, end, low, high } of oftenIn(sentence, { start: 0, end: sentence.length }))
      slots.push({ kind: 'timesDay', start, end, low, high });
  }
  if (kinds.has('ratio')) {
    for (const match of [...everyMatch(rest, RATIO), ...everyMatch(rest, RATIO_WORDS)])
      add('ratio', match, Number(match[1] ?? match[3]), Number(match[2] ?? match[4]));
  }
  if (kinds.has('pressure')) {
    for (const match of everyMatch(rest, PRESSURE_WORDS))
      add('pressure', match, Number(match[1]), Number(match[2]));
    for (const match of everyMatch(rest, PRESSURE))
      add('pressure', match, Number(match[1]), Number(match[2]));
  }
  return slots;

  function ages(): void {
    for (const match of everyMatch(rest, AGE_RANGE)) {
      const [low, high] = [numberOf(match[2] as string), numberOf(match[3] as string)];
      if (
        !isAge(match, rest) ||
        NO_AGES.test(rest.slice(Math.max(0, match.index - 24), match.index)) ||
        low < (match[1] === undefined || FROM_ONLY.test(match[1]) ? 9 : 1) ||
        high > 100 ||
        high <= low
      )
        continue;
      // "Your first invitation comes between 50 and 53": when it begins, not for how long.
      if (FIRST.test(rest.slice(Math.max(0, match.index - FIRST_BACK), match.index)))
        add('start', match, low, high);
      else {
        add('start', match, low, low);
        (slots.at(-1) as { until?: number }).until = high;
        add('end', match, high, high);
      }
      take(match);
    }
    for (const match of everyMatch(rest, AGE_NOT_BEFORE)) {
      const value = numberOf(match[1] as string);
      if (value < 9 || value > 100) continue;
      add('start', match, value, value);
      take(match);
    }
    for (const pattern of [AGE_UNTIL, AGE_UNTIL_BARE, AGE_UNTIL_AFTER, AGE_BEYOND, AGE_STOP]) {
      for (const match of everyMatch(rest, pattern)) {
        const value = numberOf(match[1] as string);
        if (value < 9 || value > 100 || SINCE.test(rest.slice(match.index + match[0].length))) continue;
        add('end', match, value, value);
        take(match);
      }
    }
    for (const [pattern, at] of [
      [AGE_IS, 1],
      [AGE_OLDER, 2],
      [AGE_FROM, 1],
      [AGE_AT, 1],
      [AGE_TURNS, 1],
      [AGE_START, 1],
    ] as const) {
      for (const match of everyMatch(rest, pattern)) {
        const value = numberOf((match[at] ?? match[2] ?? match[3]) as string);
        if (value < (YOUNG.test(match[0]) ? 1 : 9) || value > 100) continue;
        if (isNoAge(rest, match)) continue;
        if (
          pattern === AGE_FROM &&
          !match[2] &&
          !BARE_END.test(rest.slice(match.index + match[0].length)) &&
          !/age|alter|edad|idade|eta|leeftijd|wiek|alder|возраст|سن|\d(?:e|ste|de)$/.test(match[0])
        )
          continue;
        if (pattern === AGE_OLDER && !(match[1] || match[3] || /उम्र/.test(match[0]))) continue;
        // "From 25 until 64", "starts at 25": a beginning, not any age of the programme.
        const isStart =
          (pattern === AGE_START && !/^(?:started|starting|beginning)/.test(match[0])) ||
          (pattern === AGE_FROM && ENDS_AT.test(rest.slice(match.index + match[0].length)));
        add(isStart ? 'start' : 'lone', match, value, value);
        take(match);
      }
    }
  }

  function lists(least: number): void {
    if (kinds.has('dayList')) {
      for (const match of everyMatch(rest, DAYS_LISTED)) {
        for (const part of match.slice(1, 6))
          if (part !== undefined) add('dayList', match, numberOf(part), numberOf(part), true);
        take(match);
      }
    }
    for (const [kind, pattern] of LISTS) {
      // "At 2, 4 and 12 months": none of them is an age in years, whether months are asked for or not.
      for (const match of everyMatch(rest, pattern)) {
        const parts = match.slice(1, 6).filter((part) => part !== undefined);
        if (parts.length < least || (!kinds.has(kind) && (kind === 'ages' || parts.length < 3))) continue;
        for (const part of kinds.has(kind) ? parts : [])
          add(kind, match, numberOf(part), numberOf(part), true);
        take(match);
      }
    }
  }
}

/** With a unit, or behind a word of age and before nothing that could be one: not "between 60 and 100 beats". */
function isAge(match: RegExpExecArray, sentence: string): boolean {
  if (match[4] !== undefined) return true;
  if (match[1] === undefined) return false;
  // "Cervical: from 25 to 64."
  if (FROM_ONLY.test(match[1])) return BARE_END.test(sentence.slice(match.index + match[0].length));
  if (/^(?:age|alter|edad|eta|idade|leeftijd|wiek|alder)/.test(match[1])) return true;
  return /^\s*(?:[,.;:)|(]|$|(?:and|or|who|should|every|with|at|for|once|are|get|in|can|is|have|will|may|without|sind|werden|erhalten|haben|konnen|sollten|bekommen|alle|ist|son|estan|reciben|pueden|deben|cada|sin|tienen|sont|recoivent|peuvent|ont|tous|sans|sao|recebem|podem|devem|tem|a cada|sono|ricevono|possono|hanno|ogni|zijn|krijgen|kunnen|om de|elke)(?![a-z]))/.test(
    sentence.slice(match.index + match[0].length),
  );
}

function ends(match: RegExpExecArray, factor: number): [number, number] {
  const low = numberOf(match[1] as string) * factor;
  const high = match[2] === undefined ? low : numberOf(match[2]) * factor;
  // "Treinta y cinco" is one number.
  return high < low && WORDS.has(match[1] as string) ? [low + high, low + high] : [low, high];
}

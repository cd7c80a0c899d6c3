import type { DayCap } from './ledger.ts';

/**
 * Sets the probability with which responses are judged so that the day's cap lasts the day.
 *
 *   start of an hour   p = what is left ÷ (cost of a response × responses still expected today)
 *   within the hour    at 1.25, 2.25, 3.25 … times its planned share p is halved,
 *                      and when a half, three quarters, seven eighths … of all that was left are gone
 *
 * Both depend on the past only, so every response has a known, recorded probability and the estimate stays
 * unbiased whatever the traffic does; a burst of 2^k times the forecast costs the hour k + 1 shares, not 2^k.
 */
export interface PlannerOptions {
  /** Expected responses that reach the judge's door, by UTC hour. 24 numbers. */
  readonly forecast: readonly number[];
  /** Never judge more than this share, however much could be paid. */
  readonly maxProbability: number;
  /** What a response costs until measured. Counts as much as `PRIOR_RESPONSES` measured ones. */
  readonly costPerResponse: DayCap;
}

interface HourPlan {
  /** Hours since the epoch. */
  readonly hour: number;
  readonly probability: number;
}

export const HOUR_MS = 3_600_000;
const PRIOR_RESPONSES = 20;
const KEPT_HOURS = 48;
const MOST_HALVINGS = 60;

export interface Planner {
  /** Counts one response at the door and gives the probability that holds for it. */
  arrive(hour: number): number;
  /** Probability of the hour without counting; undefined when the hour was never planned. */
  probabilityOf(hour: number): number | undefined;
  /**
   * Makes the plan of the hour when there is none yet. `left` is what the day can still pay, `elapsed` the
   * part of the hour that is already over (a process may start at any minute).
   */
  plan(hour: number, left: DayCap, elapsed: number): HourPlan | undefined;
  /** Tells what has been spent in the current hour; a new plan when that lowers the probability. */
  spend(cost: DayCap): HourPlan | undefined;
  /** A response was judged: the cost of a response is what was spent over how many. */
  judged(): void;
}

interface OpenHour {
  readonly hour: number;
  readonly planned: number;
  readonly share: DayCap;
  /** What the day could still pay when the hour began. */
  readonly left: DayCap;
  readonly spent: { tokens: number; usd: number };
  probability: number;
}

export function createPlanner(options: PlannerOptions): Planner {
  if (options.forecast.length !== 24) throw new RangeError('the forecast has 24 hours');
  const forecast = [...options.forecast];
  const kept = new Map<number, number>();
  const total = { tokens: 0, usd: 0, responses: 0 };
  let seenToday = new Array<number>(24).fill(0);
  /** Part of each hour of today that this process watched. */
  let watched = new Array<number>(24).fill(0);
  let open: OpenHour | undefined;

  function costOf(unit: keyof DayCap): number {
    const prior = options.costPerResponse[unit] * PRIOR_RESPONSES;
    return (prior + total[unit]) / (PRIOR_RESPONSES + total.responses);
  }

  /** Responses still expected in this hour and the rest of the day, from the forecast times today's level. */
  function expected(hourOfDay: number, elapsed: number): { hour: number; rest: number } {
    let seen = PRIOR_RESPONSES;
    let foreseen = PRIOR_RESPONSES;
    for (let h = 0; h < hourOfDay; h++) {
      seen += seenToday[h]!;
      foreseen += forecast[h]! * watched[h]!;
    }
    const level = seen / foreseen;
    const hour = forecast[hourOfDay]! * level * (1 - elapsed);
    let rest = hour;
    for (let h = hourOfDay + 1; h < 24; h++) rest += forecast[h]! * level;
    return { hour: Math.max(hour, 1), rest: Math.max(rest, 1) };
  }

  /** Tomorrow's forecast leans half on today. */
  function closeDay(): void {
    for (let h = 0; h < 24; h++) {
      if (watched[h]! > 0.5) forecast[h] = (forecast[h]! + seenToday[h]! / watched[h]!) / 2;
    }
    seenToday = new Array<number>(24).fill(0);
    watched = new Array<number>(24).fill(0);
  }

  return {
    probabilityOf: (hour) => (open?.hour === hour ? open.probability : kept.get(hour)),
    plan(hour, left, elapsed) {
      if (open?.hour === hour) return undefined;
      if (open !== undefined) {
        kept.set(open.hour, open.probability);
        for (const old of kept.keys()) if (old < hour - KEPT_HOURS) kept.delete(old);
        if (Math.floor(open.hour / 24) !== Math.floor(hour / 24)) closeDay();
      }
      watched[hour % 24] = 1 - elapsed;
      const { hour: here, rest } = expected(hour % 24, elapsed);
      const share = (unit: keyof DayCap) => Math.max(0, left[unit]) * (here / rest);
      const affordable = (unit: keyof DayCap) => Math.max(0, left[unit]) / (costOf(unit) * rest);
      const probability = Math.min(options.maxProbability, affordable('tokens'), affordable('usd'));
      open = {
        hour,
        planned: probability,
        probability,
        share: { tokens: share('tokens'), usd: share('usd') },
        left,
        spent: { tokens: 0, usd: 0 },
      };
      return { hour, probability };
    },
    arrive(hour) {
      if (open === undefined || open.hour !== hour) return kept.get(hour) ?? open?.probability ?? 0;
      seenToday[hour % 24]! += 1;
      return open.probability;
    },
    spend(cost) {
      total.tokens += cost.tokens;
      total.usd += cost.usd;
      if (open === undefined) return undefined;
      open.spent.tokens += cost.tokens;
      open.spent.usd += cost.usd;
      const probability = open.planned / 2 ** halvings(open);
      if (probability >= open.probability) return undefined;
      open.probability = probability;
      return { hour: open.hour, probability };
    },
    judged() {
      total.responses += 1;
    },
  };
}

function halvings({ spent, share, left }: OpenHour): number {
  let times = 0;
  for (const unit of ['tokens', 'usd'] as const) {
    if (spent[unit] === 0) continue;
    const shares = share[unit] > 0 ? Math.floor(spent[unit] / share[unit] - 0.25) : MOST_HALVINGS;
    const rest = 1 - spent[unit] / left[unit];
    const halved = rest > 0 ? Math.floor(-Math.log2(rest)) : MOST_HALVINGS;
    times = Math.max(times, shares, halved);
  }
  return Math.min(times, MOST_HALVINGS);
}

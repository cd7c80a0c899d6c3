import type { Clock } from '../../../src/domain/ports.ts';
import { createBudget } from '../../../src/judge/budget.ts';
import { silentEvents } from '../../../src/judge/events.ts';
import { HOUR_MS } from '../../../src/judge/planner.ts';
import { randomUnit } from './random.ts';

export interface DayPlan {
  readonly seed: number;
  /** Responses expected on the day. */
  readonly forecast: number;
  /** What comes is so many times the forecast. */
  readonly times: number;
  /** Tokens a day. */
  readonly cap: number;
  /** Extra factor of one hour of the day, a burst. */
  readonly burst?: { readonly hour: number; readonly times: number };
}

export interface DayResult {
  readonly arrived: number;
  readonly judged: number;
  readonly spent: number;
  /** Share of responses with an issue, of all that arrived. */
  readonly truth: number;
  /** Hájek estimate from the judged ones with their recorded probabilities. */
  readonly estimate: number;
  /** Unweighted share among the judged. */
  readonly naive: number;
  /** Responses that met an exhausted budget. */
  readonly turnedAway: number;
  readonly lowest: number;
  readonly highest: number;
}

/** Traffic by UTC hour, busiest at 2 (an evening in America). Sums to 24. */
const SHAPE = Array.from({ length: 24 }, (_, h) => 1 + 0.7 * Math.cos(((h - 2) / 24) * 2 * Math.PI));
const MODEL = 'm';
/** What a call costs on average; its reservation is more than four times that. */
const TOKENS_A_CALL = 1500;

/**
 * One day with a known truth. Issues become more frequent in the course of the day and are more frequent in long
 * answers, which also cost more: a budget that ran out, or a sample without weights, would show.
 */
export function simulateDay(plan: DayPlan): DayResult {
  const random = randomUnit(plan.seed);
  let now = 20_000 * 24 * HOUR_MS;
  const start = now;
  const clock: Clock = { now: () => now, sleep: () => Promise.resolve() };
  const forecast = SHAPE.map((share) => (plan.forecast * share) / 24);
  const budget = createBudget(
    {
      cap: { tokens: plan.cap, usd: Number.POSITIVE_INFINITY },
      processShare: 1,
      prices: {},
      forecast,
      maxProbability: 1,
      costPerResponse: { tokens: 3 * TOKENS_A_CALL, usd: 0 },
    },
    [MODEL],
    { clock, events: silentEvents },
  );
  const request = {
    model: MODEL,
    system: 'x'.repeat(4 * TOKENS_A_CALL),
    user: '',
    schemaName: 'verify',
    schema: {},
    maxOutputTokens: 1000,
  };
  const sum = {
    arrived: 0,
    issues: 0,
    judged: 0,
    judgedIssues: 0,
    weight: 0,
    weightedIssues: 0,
    turnedAway: 0,
    lowest: 1,
    highest: 0,
  };

  for (let hour = 0; hour < 24; hour++) {
    const factor = plan.burst?.hour === hour ? plan.burst.times : 1;
    const count = Math.round(forecast[hour]! * plan.times * factor * (0.9 + 0.2 * random()));
    for (let i = 0; i < count; i++) {
      now = start + (hour + (i + 0.5) / count) * HOUR_MS;
      const length = 0.5 + random() * 1.5;
      const issue = random() < 0.01 * length * (1 + hour / 4);
      sum.arrived += 1;
      if (issue) sum.issues += 1;
      const { judge, probability, reason } = budget.decide(`k:${plan.seed}:${sum.arrived}`, now);
      if (reason === 'judge-budget') sum.turnedAway += 1;
      sum.lowest = Math.min(sum.lowest, probability);
      sum.highest = Math.max(sum.highest, probability);
      if (!judge) continue;
      for (let call = 0; call < 3; call++) {
        const usage = { prompt: Math.round(TOKENS_A_CALL * length), cached: 0, completion: 200 };
        budget.reserve(request)?.settle(usage);
      }
      budget.judged();
      sum.judged += 1;
      sum.weight += 1 / probability;
      if (issue) {
        sum.judgedIssues += 1;
        sum.weightedIssues += 1 / probability;
      }
    }
  }
  return {
    arrived: sum.arrived,
    judged: sum.judged,
    spent: budget.spent().tokens,
    truth: sum.issues / sum.arrived,
    estimate: sum.weightedIssues / sum.weight,
    naive: sum.judgedIssues / sum.judged,
    turnedAway: sum.turnedAway,
    lowest: sum.lowest,
    highest: sum.highest,
  };
}

/** Mean of the differences with its 95 % interval (normal, for hundreds of days). */
export function meanWithInterval(values: readonly number[]): { mean: number; lower: number; upper: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
  const half = 1.96 * Math.sqrt(variance / values.length);
  return { mean, lower: mean - half, upper: mean + half };
}

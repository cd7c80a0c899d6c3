import type { ChatRequest, TokenUsage } from '../domain/judge.ts';
import type { Clock } from '../domain/ports.ts';
import type { Abstention } from '../domain/verdict.ts';
import type { Purse } from './call.ts';
import { promptTokenBound } from './compose.ts';
import type { JudgeEvents } from './events.ts';
import { createLedger, type DayCap } from './ledger.ts';
import { createPlanner, HOUR_MS, type PlannerOptions } from './planner.ts';
import type { Price } from './prices.ts';
import { unitHash } from './random.ts';

export interface BudgetOptions extends PlannerOptions {
  /** For a UTC day. `Infinity` where a unit has no cap. */
  readonly cap: DayCap;
  /** This process's part of the cap when several share it, 0 < share ≤ 1. */
  readonly processShare: number;
  /** Every model that is asked needs a price while there is a cap in money. */
  readonly prices: Readonly<Record<string, Price>>;
  /**
   * For a command of its own, which is no part of a stream that came before it: the whole cap from its first
   * moment on, whatever the hour. Absent: what the forecast leaves for the rest of the day.
   */
  readonly wholeFirstDay?: boolean;
}

export interface JudgeDecision {
  readonly judge: boolean;
  /** With which this response was to be judged. 0 while the day's budget is exhausted. */
  readonly probability: number;
  /** Why not, when `judge` is false. By design, so never a failed detector. */
  readonly reason?: Extract<Abstention, 'judge-budget' | 'judge-not-sampled'>;
}

export interface Spent {
  /** Days since the epoch, UTC. */
  readonly day: number;
  readonly tokens: number;
  readonly usd: number;
  readonly tokensLeft: number;
  readonly usdLeft: number;
  readonly exhausted: boolean;
}

export interface Budget extends Purse {
  decide(responseKey: string, atMs: number): JudgeDecision;
  probability(atMs: number): number;
  judged(): void;
  spent(): Spent;
}

const FREE: Price = { inputPerMillion: 0, outputPerMillion: 0 };
/** Largest reservations that one response may still need, so that a response begun can be ended. */
const CALLS_AHEAD = 3;
const DAY_MS = 24 * HOUR_MS;

/**
 * A process that starts in the middle of a day takes what the forecast leaves for the rest of it: what an
 * earlier process spent is not known here and is taken to be according to plan.
 *
 * Throws RangeError when a cap in money meets a model without a price: it could not be kept.
 */
export function createBudget(
  options: BudgetOptions,
  models: readonly string[],
  deps: { readonly clock: Clock; readonly events: JudgeEvents },
): Budget {
  if (Number.isFinite(options.cap.usd) && models.some((model) => options.prices[model] === undefined)) {
    throw new RangeError('a daily cap in money needs a price for every judge model');
  }
  const planner = createPlanner(options);
  const whole = scale(options.cap, options.processShare);
  let limit = options.wholeFirstDay ? whole : scale(whole, restOfDay(options.forecast, deps.clock.now()));
  const ledger = createLedger(limit);
  let day = Math.floor(deps.clock.now() / DAY_MS);

  const margin = (): DayCap => ({
    tokens: CALLS_AHEAD * ledger.largest.tokens,
    usd: CALLS_AHEAD * ledger.largest.usd,
  });
  const plannable = (): DayCap => ({
    tokens: ledger.left.tokens - margin().tokens,
    usd: ledger.left.usd - margin().usd,
  });
  let told = false;
  function exhausted(): boolean {
    const { tokens, usd } = plannable();
    const spent = tokens < 0 || usd < 0;
    if (spent && !told) deps.events.exhausted({ kind: tokens < 0 ? 'tokens' : 'usd' });
    told ||= spent;
    return spent;
  }

  function tellPlan(plan: { hour: number; probability: number } | undefined): void {
    if (plan === undefined) return;
    deps.events.plan(plan);
  }

  /** Brings day and hour up to the clock; returns the current hour. */
  function turn(): number {
    const now = deps.clock.now();
    const today = Math.floor(now / DAY_MS);
    if (today > day) {
      day = today;
      told = false;
      limit = whole;
      ledger.startDay(whole);
    }
    const hour = Math.floor(now / HOUR_MS);
    tellPlan(planner.plan(hour, plannable(), now / HOUR_MS - hour));
    return hour;
  }

  function hourOf(atMs: number, current: number): number {
    const hour = Math.floor(atMs / HOUR_MS);
    return hour < current && planner.probabilityOf(hour) !== undefined ? hour : current;
  }

  return {
    decide(responseKey, atMs) {
      const hour = hourOf(atMs, turn());
      const planned = planner.arrive(hour);
      if (exhausted()) return { judge: false, probability: 0, reason: 'judge-budget' };
      if (unitHash('judge', responseKey) < planned) return { judge: true, probability: planned };
      return { judge: false, probability: planned, reason: 'judge-not-sampled' };
    },
    probability(atMs) {
      const hour = hourOf(atMs, turn());
      return exhausted() ? 0 : (planner.probabilityOf(hour) ?? 0);
    },
    judged: () => planner.judged(),
    spent() {
      turn();
      const { tokens, usd } = ledger.spent;
      const left = ledger.left;
      return { day, tokens, usd, tokensLeft: left.tokens, usdLeft: left.usd, exhausted: exhausted() };
    },
    reserve(request: ChatRequest) {
      turn();
      const bound = { prompt: promptTokenBound(request), cached: 0, completion: request.maxOutputTokens };
      const reservation = ledger.reserve(bound, options.prices[request.model] ?? FREE);
      if (reservation === undefined) return undefined;
      return {
        settle(known: TokenUsage | undefined) {
          const { usage, usd } = reservation.settle(known);
          deps.events.tokens({ kind: 'prompt', count: usage.prompt - usage.cached });
          deps.events.tokens({ kind: 'cached', count: usage.cached });
          deps.events.tokens({ kind: 'completion', count: usage.completion });
          deps.events.cost({ usd });
          for (const kind of ['tokens', 'usd'] as const) {
            const most = limit[kind];
            if (Number.isFinite(most)) deps.events.budget({ kind, spent: ledger.spent[kind], limit: most });
          }
          tellPlan(planner.spend({ tokens: usage.prompt + usage.completion, usd }));
        },
      };
    },
  };
}

/** A unit without a cap stays without one, also when nothing of the day is left. */
function scale(cap: DayCap, factor: number): DayCap {
  const one = (value: number) => (Number.isFinite(value) ? value * factor : value);
  return { tokens: one(cap.tokens), usd: one(cap.usd) };
}

function restOfDay(forecast: readonly number[], now: number): number {
  const hour = Math.floor(now / HOUR_MS);
  const elapsed = now / HOUR_MS - hour;
  let rest = forecast[hour % 24]! * (1 - elapsed);
  for (let h = (hour % 24) + 1; h < 24; h++) rest += forecast[h]!;
  const whole = forecast.reduce((sum, one) => sum + one, 0);
  return whole > 0 ? rest / whole : 1 - (now % DAY_MS) / DAY_MS;
}

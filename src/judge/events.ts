import type { BreakerState } from '../delivery/breaker.ts';
import type { JudgeTask } from '../domain/judge.ts';
import type { Abstention } from '../domain/verdict.ts';

export type RequestOutcome = 'answered' | Extract<Abstention, `judge-${string}`>;

/** Everything that can happen in the judge. Numbers and closed sets; no text passes here. */
export interface JudgeEvents {
  /** One request on the wire, or one that was not sent (`attempt` 0: breaker, budget, no slot). */
  readonly request: (event: {
    readonly task: JudgeTask;
    readonly outcome: RequestOutcome;
    readonly attempt: number;
    readonly seconds: number;
  }) => void;
  readonly tokens: (event: {
    readonly kind: 'prompt' | 'cached' | 'completion';
    readonly count: number;
  }) => void;
  readonly cost: (event: { readonly usd: number }) => void;
  readonly cache: (event: { readonly hit: boolean }) => void;
  readonly control: (event: { readonly truth: 'supported' | 'refuted'; readonly correct: boolean }) => void;
  /** State of the control items after each of them, with its 95 % interval. */
  readonly controlAccuracy: (event: {
    readonly accuracy: number;
    readonly lower: number;
    readonly upper: number;
    readonly items: number;
  }) => void;
  /** Once, when the judge is surely below its floor; again only after it was not. */
  readonly controlAlarm: (event: { readonly items: number; readonly accuracy: number }) => void;
  readonly breaker: (event: { readonly state: BreakerState }) => void;
  /** What the day has cost so far, after every request, for each unit that has a cap. */
  readonly budget: (event: {
    readonly kind: 'tokens' | 'usd';
    readonly spent: number;
    readonly limit: number;
  }) => void;
  /** Once a day, when the cap is reached. */
  readonly exhausted: (event: { readonly kind: 'tokens' | 'usd' }) => void;
  readonly discardedClaims: (event: { readonly count: number }) => void;
  readonly suspicion: () => void;
  readonly second: (event: { readonly agrees: boolean }) => void;
  /** A new probability, at the start of an hour or when the hour costs more than planned. */
  readonly plan: (event: {
    /** Hours since the epoch. */
    readonly hour: number;
    readonly probability: number;
  }) => void;
}

export const silentEvents: JudgeEvents = {
  request: () => {},
  tokens: () => {},
  cost: () => {},
  cache: () => {},
  control: () => {},
  controlAccuracy: () => {},
  controlAlarm: () => {},
  breaker: () => {},
  budget: () => {},
  exhausted: () => {},
  discardedClaims: () => {},
  suspicion: () => {},
  second: () => {},
  plan: () => {},
};

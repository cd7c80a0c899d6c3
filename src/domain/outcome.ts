import type { ErrorCode } from './error-code.ts';

/**
 * What a step makes of a message. Data problems are values: a step returns `stop`, it does not throw.
 * A throw is a bug.
 */
export type StepResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly stop: Stop };

/** Why a message goes no further. Every message read ends in exactly one of these or in `recorded`. */
export type Stop =
  | { readonly kind: 'not_sampled' }
  | { readonly kind: 'out_of_domain' }
  | { readonly kind: 'withheld'; readonly code: ErrorCode }
  | { readonly kind: 'dead_lettered'; readonly code: ErrorCode };

export const OUTCOMES = ['not_sampled', 'out_of_domain', 'recorded', 'withheld', 'dead_lettered'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export function proceed<T>(value: T): StepResult<T> {
  return { ok: true, value };
}

export function stop<T>(reason: Stop): StepResult<T> {
  return { ok: false, stop: reason };
}

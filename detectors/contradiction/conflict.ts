import type { Span } from '../kit/sentences.ts';

/** Two places of one response that cannot both be right. */
export interface Conflict {
  readonly rule: string;
  readonly first: Span;
  readonly second: Span;
  readonly why: string;
}

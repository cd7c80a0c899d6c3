import type { Span } from '../kit/sentences.ts';
import type { Cue } from './purpose.ts';

/** Numbers that the reader is told to replace by their own, or not to call. */

/** "Call 911 or your local number": the hedge is said of this number. */
const HEDGE_REACH = 45;
export function hedged(span: Span, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) =>
      cue.kinds.includes('hedge') && cue.start - span.end < HEDGE_REACH && span.start - cue.end < HEDGE_REACH,
  );
}

export function forbidden(span: Span, cues: readonly Cue[]): boolean {
  const no = cues.some(
    (cue) => cue.kinds.includes('forbidden') && cue.end <= span.start && span.start - cue.end < 24,
  );
  return no && !cues.some((cue) => cue.kinds.includes('hesitate') && cue.start < span.start);
}

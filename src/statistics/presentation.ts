import { type Interval, requireDomain } from './result.ts';
import { type DesignEstimate, kornGraubard } from './survey.ts';

export type Decision = 'show' | 'review' | 'suppress';

export interface Presentation {
  readonly effective: number;
  readonly interval: Interval;
  readonly absoluteWidth: number;
  /** Width over the share; null without events. */
  readonly relativeWidth: number | null;
  /** The standard's own two outcomes; the two reviews stand beside it. */
  readonly decision: 'show' | 'suppress';
  readonly reason: PresentationReason;
  readonly fewDegreesOfFreedom: boolean;
  readonly zeroEvents: boolean;
}

export type PresentationReason =
  | 'n_eff<30'
  | 'abs_width>=0.30'
  | 'abs_width<=0.05'
  | 'relative_width>130%'
  | 'relative_width<=130%'
  | 'zero_events_review';

/**
 * May this share be shown? NCHS Data Presentation Standards for Proportions (Vital and Health Statistics
 * 2(175), Parker et al. 2017), as coded in CDCgov/surveytable: 95 % capped Korn–Graubard interval; effective
 * size below 30 suppress; width ≤ 0.05 show; width ≥ 0.30 suppress; else relative width > 130 % suppress.
 * Fewer than 8 degrees of freedom, or no events (or all), ask for a person's look.
 */
export function presentationStandard(design: DesignEstimate): Presentation {
  requireDomain(design.n >= 0, 'n must not be negative');
  const { interval } = kornGraubard(design, 0.05, { cap: true });
  const { effective } = kornGraubard(design, 0.05, { cap: true, adjustDf: false });
  return present(design.estimate, interval, effective, design.df);
}

/** The same rules for any rate with an interval and an effective sample size of its own. */
export function present(p: number, interval: Interval, effective: number, df: number): Presentation {
  const absoluteWidth = interval.upper - interval.lower;
  const relativeWidth = p > 0 ? absoluteWidth / p : null;
  const zeroEvents = p === 0 || p === 1;
  const reason = judge(effective, absoluteWidth, relativeWidth, zeroEvents);
  const decision = SUPPRESSING.has(reason) ? 'suppress' : 'show';
  return {
    effective,
    interval,
    absoluteWidth,
    relativeWidth,
    decision,
    reason,
    fewDegreesOfFreedom: df < 8,
    zeroEvents,
  };
}

const SUPPRESSING: ReadonlySet<PresentationReason> = new Set([
  'n_eff<30',
  'abs_width>=0.30',
  'relative_width>130%',
]);

function judge(
  effective: number,
  width: number,
  relativeWidth: number | null,
  zeroEvents: boolean,
): PresentationReason {
  if (effective < 30) return 'n_eff<30';
  if (width >= 0.3) return 'abs_width>=0.30';
  if (zeroEvents) return 'zero_events_review';
  if (width <= 0.05) return 'abs_width<=0.05';
  return relativeWidth !== null && relativeWidth > 1.3 ? 'relative_width>130%' : 'relative_width<=130%';
}

export interface Verdict {
  readonly decision: Decision;
  readonly reason: string;
}

/** The one word a report needs: reviews outrank showing, suppression outranks both. */
export function decide(presentation: Presentation): Verdict {
  if (presentation.decision === 'suppress') return { decision: 'suppress', reason: presentation.reason };
  if (presentation.fewDegreesOfFreedom) return { decision: 'review', reason: 'df<8' };
  if (presentation.zeroEvents) return { decision: 'review', reason: 'zero_events' };
  return { decision: 'show', reason: presentation.reason };
}

import type { Detector, DetectorInput } from '../domain/detector.ts';
import type { Clock } from '../domain/ports.ts';
import type { RedactedResponse } from '../domain/response.ts';
import type { JudgeState } from '../domain/rows.ts';
import { abstained, type DetectorReport, isByDesign } from '../domain/verdict.ts';

/** Whether the judge sees a response, and with which probability it was to see it. */
export interface JudgeDecision {
  readonly judge: boolean;
  readonly probability: number;
}

export interface JudgeBench {
  readonly detectors: readonly Detector[];
  /** Deterministic in the response key at one probability; the probability follows the budget. */
  decide(responseKey: string, atMs: number): JudgeDecision;
}

export interface DetectDeps {
  readonly detectors: readonly Detector[];
  readonly judge: JudgeBench | undefined;
  /** Milliseconds with fractions. */
  readonly clock: Clock;
  /** What the deterministic detectors together may take for a response; the later ones then abstain. */
  readonly deadlineMs: number;
  /** Runs one detector under the kit's rules: language, deadline, and no throw gets out. */
  readonly run: (detector: Detector, input: DetectorInput) => DetectorReport | Promise<DetectorReport>;
}

export interface Detected {
  readonly reports: readonly DetectorReport[];
  readonly judgeState: JudgeState;
  readonly pJudge: number;
}

export type Detect = (response: RedactedResponse) => Detected | Promise<Detected>;

/** Cheap detectors first, the judge last and on its own sub-sample. */
export function createDetect({ detectors, judge, clock, deadlineMs, run }: DetectDeps): Detect {
  return (response) => {
    const late = clock.now() + deadlineMs;
    const rules = detectors.map((detector) =>
      clock.now() < late ? run(detector, response) : tooLate(detector),
    );
    const decision = judge?.decide(response.responseKey, clock.now());
    const judged = decision?.judge ? judge!.detectors.map((detector) => run(detector, response)) : [];
    const conclude = (reports: readonly DetectorReport[]): Detected => ({
      reports,
      judgeState: judgeState(decision, reports.slice(rules.length)),
      pJudge: decision?.probability ?? 0,
    });
    const reports = [...rules, ...judged];
    return allReady(reports) ? conclude(reports) : Promise.all(reports).then(conclude);
  };
}

function tooLate({ id, version, required }: Detector): DetectorReport {
  return { detector: id, version, required, outcome: abstained('deadline'), seconds: 0 };
}

function allReady(
  reports: readonly (DetectorReport | Promise<DetectorReport>)[],
): reports is readonly DetectorReport[] {
  return reports.every((report) => !(report instanceof Promise));
}

function judgeState(decision: JudgeDecision | undefined, reports: readonly DetectorReport[]): JudgeState {
  if (decision === undefined) return 'off';
  if (!decision.judge) return 'not_sampled';
  if (reports.some(({ outcome }) => outcome.state === 'flagged')) return 'flagged';
  const failed = reports.some(({ outcome }) => outcome.state === 'abstained' && !isByDesign(outcome.reason));
  return failed ? 'abstained' : 'clean';
}

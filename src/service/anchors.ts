import type { Clock } from '../domain/ports.ts';
import { FactwatchError } from '../errors.ts';
import type { AnchorComparison } from '../evaluation/judge-anchors.ts';
import type { Telemetry } from '../telemetry/events.ts';

export interface AnchorWatchDeps {
  readonly everyMs: number;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Time of the last run, milliseconds since the epoch; undefined when there is none over this set. */
  readonly lastRun: () => number | undefined;
  /**
   * Scores the set, keeps the result and holds it against the run before; undefined when it was stopped on
   * the way. Rejects with a `FactwatchError` on files that cannot be read or written.
   */
  readonly score: (stop: AbortSignal) => Promise<AnchorComparison | undefined>;
}

/** Time to wait after a run that gave nothing: an endpoint that is away, a budget that is spent. */
const AGAIN_MS = 3_600_000;

/**
 * Scores the frozen anchor set on a schedule until stopped. The anchors never change, so what changes there is
 * the judge: shown apart from what changes in the product. A restart does not score again before it is time.
 */
export async function watchAnchors(deps: AnchorWatchDeps, stop: AbortSignal): Promise<void> {
  const { clock, everyMs, telemetry } = deps;
  let notBefore = clock.now();
  while (!stop.aborted) {
    try {
      const last = deps.lastRun();
      const due = Math.max(notBefore, last === undefined ? 0 : last + everyMs);
      await clock.sleep(due - clock.now(), stop);
      if (stop.aborted) return;
      notBefore = clock.now() + Math.min(everyMs, AGAIN_MS);
      const comparison = await deps.score(stop);
      if (comparison !== undefined) announceAnchors(telemetry, comparison);
    } catch (error) {
      telemetry.emit('judge.anchors_failed', {
        code: error instanceof FactwatchError ? error.code : 'INTERNAL',
      });
      notBefore = clock.now() + Math.min(everyMs, AGAIN_MS);
    }
  }
}

function announceAnchors(telemetry: Telemetry, comparison: AnchorComparison): void {
  const { items, judged, accuracy, interval, lost, gained, bridge, changed } = comparison;
  const drifted = bridge?.drift === true;
  const compared = bridge === undefined ? 'first' : drifted ? 'drifted' : 'steady';
  const outcome = judged === 0 ? 'unanswered' : compared;
  telemetry.emit('judge.anchors_scored', { outcome, items, judged, lost, gained, drift: drifted ? 1 : 0 });
  if (judged === 0) return;
  telemetry.emit('judge.anchor_accuracy', { bound: 'point', value: accuracy });
  telemetry.emit('judge.anchor_accuracy', { bound: 'lower', value: interval.lower });
  telemetry.emit('judge.anchor_accuracy', { bound: 'upper', value: interval.upper });
  if (drifted)
    telemetry.emit('judge.anchor_drift', { cause: changed ? 'changed' : 'endpoint', lost, gained });
}

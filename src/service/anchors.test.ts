import { expect, test } from 'vitest';
import type { Clock } from '../domain/ports.ts';
import { FactwatchError } from '../errors.ts';
import { type AnchorRun, compareAnchors } from '../evaluation/judge-anchors.ts';
import { createRecordingTelemetry } from '../telemetry/recording.ts';
import { watchAnchors } from './anchors.ts';

const DAY_MS = 86_400_000;

/** Time passes by sleeping, and stops at `end`. */
function hastyClock(end: number, stop: AbortController): Clock {
  let now = 0;
  return {
    now: () => now,
    async sleep(ms) {
      now += Math.max(0, ms);
      if (now >= end) stop.abort();
    },
  };
}

function runOf(at: number, right: boolean | null): AnchorRun {
  const items = Array.from({ length: 120 }, (_, i): [string, boolean | null] => [`a${i}`, right]);
  const version = { model: 'm', promptHash: 'p', set: 's' };
  return { at: new Date(at).toISOString(), ...version, right: Object.fromEntries(items), abstained: {} };
}

test('scores on schedule, tells a drift once, and waits an hour after a run that failed', async () => {
  const stop = new AbortController();
  const clock = hastyClock(9.5 * DAY_MS, stop);
  const telemetry = createRecordingTelemetry();
  const answers = [true, true, 'broken', false, null, false, false] as const;
  const runs: AnchorRun[] = [runOf(-DAY_MS, true)];
  const times: number[] = [];
  await watchAnchors(
    {
      everyMs: 2 * DAY_MS,
      clock,
      telemetry,
      lastRun: () => Date.parse(runs.at(-1)!.at),
      async score() {
        const answer = answers[times.push(clock.now()) - 1]!;
        if (answer === 'broken') throw new FactwatchError('FILE_UNREADABLE', 'x');
        const run = runOf(clock.now(), answer);
        const comparison = compareAnchors(run, runs.at(-1));
        if (comparison.judged > 0) runs.push(run);
        return comparison;
      },
    },
    stop.signal,
  );
  const hour = 1 / 24;
  const expected = [1, 3, 5, 5 + hour, 7 + hour, 7 + 2 * hour, 9 + 2 * hour];
  expect(times.map((ms) => ms / DAY_MS)).toEqual(expected.map((days) => expect.closeTo(days, 6)));
  const outcomes = telemetry.of('judge.anchors_scored').map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['steady', 'steady', 'drifted', 'unanswered', 'steady', 'steady']);
  expect(telemetry.of('judge.anchor_drift')).toEqual([{ cause: 'endpoint', lost: 120, gained: 0 }]);
  expect(telemetry.of('judge.anchors_failed')).toEqual([{ code: 'FILE_UNREADABLE' }]);
});

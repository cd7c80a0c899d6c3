import { expect, it } from 'vitest';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { Clock } from '../../src/domain/ports.ts';
import { vouchRedacted } from '../../src/domain/text.ts';
import { clean, type DetectorOutcome } from '../../src/domain/verdict.ts';
import { runDetector } from './run.ts';

const input: DetectorInput = { response: vouchRedacted('Take it with water and do not drive.') };
const still: Clock = { now: () => 0, sleep: () => new Promise(() => {}) };
const open = new AbortController().signal;

function detector(detect: Detector['detect'], languages: Detector['languages'] = 'any'): Detector {
  return {
    id: 'invented',
    version: '1',
    categories: ['claim'],
    summary: '',
    languages,
    required: true,
    deadlineMs: 50,
    cases: { mustFlag: [], mustPass: [], mustAbstain: [] },
    detect,
  };
}

const outcomeOf = async (one: Detector, clock = still, signal = open): Promise<DetectorOutcome> =>
  (await runDetector(one, input, { clock, signal })).outcome;

it('answers at once when the detector does', () => {
  const report = runDetector(
    detector(() => clean(3)),
    input,
    { clock: still, signal: open },
  );
  expect(report).toMatchObject({
    detector: 'invented',
    outcome: { state: 'clean', candidates: 3 },
    seconds: 0,
  });
});

it('abstains in a language the detector does not read', async () => {
  expect(await outcomeOf(detector(() => clean(0), ['de']))).toEqual({
    state: 'abstained',
    reason: 'language',
  });
  expect(await outcomeOf(detector(() => clean(0), ['en']))).toEqual({ state: 'clean', candidates: 0 });
});

it('turns a throw and a rejection into an abstention', async () => {
  const internal = { state: 'abstained', reason: 'internal-error' };
  const throwing = detector(() => {
    throw new TypeError('invented');
  });
  expect(await outcomeOf(throwing)).toEqual(internal);
  expect(await outcomeOf(detector(() => Promise.reject(new Error('invented'))))).toEqual(internal);
});

it('abstains when the deadline passes, for answers that come late and for those that never come', async () => {
  const late = { state: 'abstained', reason: 'deadline' };
  let now = 0;
  const slow = detector(() => {
    now = 51;
    return clean(0);
  });
  expect(await outcomeOf(slow, { ...still, now: () => now })).toEqual(late);
  const never = detector(() => new Promise(() => {}));
  expect(await outcomeOf(never, { now: () => 0, sleep: () => Promise.resolve() })).toEqual(late);
  expect(
    await outcomeOf(
      detector(() => clean(0)),
      still,
      AbortSignal.abort(),
    ),
  ).toEqual(late);
});

import { expect, test } from 'vitest';
import { evaluateHealth, evaluateReadiness, type HealthInput, type HealthState } from './health.ts';

const MINUTE = 60_000;
const base: HealthInput = {
  nowMs: 10 * MINUTE,
  startedMs: 0,
  lastProgressMs: 10 * MINUTE - 1_000,
  lastFetchMs: 10 * MINUTE - 1_000,
  lag: 0,
  inFlight: 0,
  waitingForStore: false,
  stopping: false,
  ended: false,
  stallMs: MINUTE,
};
const longAgo = 10 * MINUTE - MINUTE;

test.each<[string, Partial<HealthInput>, HealthState, boolean]>([
  ['progress a second ago', {}, 'ok', true],
  ['an empty topic for an hour', { lastProgressMs: undefined }, 'ok', true],
  ['nothing to do since the last message', { lastProgressMs: longAgo }, 'ok', true],
  ['lag, and no progress for a minute', { lastProgressMs: longAgo, lag: 1 }, 'stalled', false],
  ['lag, and no progress for just under a minute', { lastProgressMs: longAgo + 1, lag: 1 }, 'ok', true],
  ['messages in flight that never end', { lastProgressMs: longAgo, inFlight: 1 }, 'stalled', false],
  ['lag and never any progress', { lastProgressMs: undefined, lag: 5 }, 'stalled', false],
  ['lag unknown and nothing in flight', { lastProgressMs: longAgo, lag: undefined }, 'ok', true],
  ['connected, but no answer of the source for a minute', { lastFetchMs: longAgo }, 'silent', false],
  [
    'started a second ago',
    { startedMs: 10 * MINUTE - 1_000, lastFetchMs: undefined, lastProgressMs: undefined },
    'starting',
    true,
  ],
  [
    'started a minute ago and never an answer',
    { startedMs: longAgo, lastFetchMs: undefined, lastProgressMs: undefined },
    'silent',
    false,
  ],
  [
    'the store is down',
    { lastProgressMs: longAgo, lag: 9, inFlight: 9, waitingForStore: true },
    'waiting-for-store',
    true,
  ],
  [
    'stopping with work in flight',
    { lastProgressMs: longAgo, inFlight: 9, stopping: true },
    'stopping',
    true,
  ],
  [
    'a clock that went backwards',
    { lastProgressMs: 11 * MINUTE, lastFetchMs: 11 * MINUTE, lag: 1 },
    'ok',
    true,
  ],
])('%s', (_, change, state, healthy) => {
  expect(evaluateHealth({ ...base, ...change })).toMatchObject({ state, healthy });
});

test('says how long ago the last progress was, else the start', () => {
  expect(evaluateHealth(base).secondsSinceProgress).toBe(1);
  expect(evaluateHealth({ ...base, lastProgressMs: undefined }).secondsSinceProgress).toBe(600);
});

test.each([
  [true, true, false, true],
  [false, true, false, false],
  [true, false, false, false],
  [true, true, true, false],
])('source joined %s, store ready %s, stopping %s: ready %s', (sourceJoined, storeReady, stopping, ready) => {
  expect(evaluateReadiness({ sourceJoined, storeReady, stopping })).toEqual({ ready });
});

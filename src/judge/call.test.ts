import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../test/support/manual-clock.ts';
import { createBreaker } from '../delivery/breaker.ts';
import type { ChatModel, ChatReply, ChatRequest, TokenUsage } from '../domain/judge.ts';
import { type CallPolicy, callModel } from './call.ts';
import { silentEvents } from './events.ts';

/** The port is played here; the way over the wire is tested in `judge.test.ts`. */
const request: ChatRequest = {
  model: 'm',
  system: 's',
  user: 'u',
  schemaName: 'extract',
  schema: {},
  maxOutputTokens: 9,
};
const policy: CallPolicy = { deadlineMs: 20_000, maxAttempts: 2, maxRetryAfterMs: 10_000, backoffMs: 500 };
const usage: TokenUsage = { prompt: 3, cached: 0, completion: 1 };
const good: ChatReply = { ok: true, text: '{}', usage };
const bad = (reason: Extract<ChatReply, { ok: false }>['reason'], retryAfterMs?: number): ChatReply => ({
  ok: false,
  reason,
  free: true,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

function stage(replies: readonly (ChatReply | 'never')[], consecutive = 5) {
  const clock = createManualClock();
  const settled: (TokenUsage | undefined)[] = [];
  const sentAt: number[] = [];
  const outcomes: string[] = [];
  let next = 0;
  const model: ChatModel = {
    complete() {
      sentAt.push(clock.now());
      const reply = replies[Math.min(next++, replies.length - 1)]!;
      return reply === 'never' ? new Promise(() => {}) : Promise.resolve(reply);
    },
  };
  const deps = {
    clock,
    random: () => 0.5,
    model,
    breaker: createBreaker(clock, {
      consecutive,
      share: 1,
      windowMs: 60_000,
      minCalls: 1000,
      openMs: 30_000,
    }),
    purse: { reserve: () => ({ settle: (known: TokenUsage | undefined) => void settled.push(known) }) },
    events: { ...silentEvents, request: ({ outcome }: { outcome: string }) => void outcomes.push(outcome) },
  };
  const signal = new AbortController();
  const call = () => callModel('extract', request, signal.signal, policy, deps);
  return { clock, settled, sentAt, outcomes, call, deps, abort: () => signal.abort() };
}

describe('attempts', () => {
  it('one is enough when it answers', async () => {
    const { call, settled, outcomes } = stage([good]);
    expect(await call()).toEqual({ ok: true, text: '{}' });
    expect([settled, outcomes]).toEqual([[usage], ['answered']]);
  });

  it.each(['judge-rate-limited', 'judge-server-error', 'judge-network'] as const)(
    '%s is tried twice, then abstains',
    async (reason) => {
      const { call, clock, sentAt } = stage([bad(reason)]);
      const result = call();
      await clock.advance(5000);
      expect(await result).toEqual({ ok: false, reason });
      expect(sentAt).toEqual([0, 375]);
    },
  );

  it.each([
    'judge-request-refused',
    'judge-refusal',
    'judge-empty',
    'judge-length',
    'judge-content-filter',
    'judge-malformed',
  ] as const)('%s would be the same again and is not tried again', async (reason) => {
    const { call, sentAt } = stage([bad(reason)]);
    expect(await call()).toEqual({ ok: false, reason });
    expect(sentAt).toHaveLength(1);
  });

  it('waits as long as Retry-After says, up to 10 s', async () => {
    const { call, clock, sentAt } = stage([bad('judge-rate-limited', 10_000), good]);
    const result = call();
    await clock.advance(15_000);
    expect(await result).toMatchObject({ ok: true });
    expect(sentAt).toEqual([0, 10_000]);
  });

  it.each([10_001, Number.POSITIVE_INFINITY])('does not wait %d ms', async (wait) => {
    const { call, sentAt } = stage([bad('judge-rate-limited', wait), good]);
    expect(await call()).toEqual({ ok: false, reason: 'judge-rate-limited' });
    expect(sentAt).toHaveLength(1);
  });
});

describe('the deadline', () => {
  it('ends a call whose model ignores the signal', async () => {
    const { call, clock, settled } = stage(['never']);
    const result = call();
    await clock.advance(20_000);
    expect(await result).toEqual({ ok: false, reason: 'judge-timeout' });
    expect(settled).toEqual([undefined]);
  });

  it('covers both attempts', async () => {
    const { call, clock, sentAt } = stage([bad('judge-server-error', 9000), 'never']);
    let ended = -1;
    const result = call().then((value) => {
      ended = clock.now();
      return value;
    });
    await clock.advance(60_000);
    expect(await result).toEqual({ ok: false, reason: 'judge-timeout' });
    expect([sentAt, ended]).toEqual([[0, 9000], 20_000]);
  });

  it('an abort from outside ends it at once and blames nobody', async () => {
    const { call, clock, abort, deps } = stage(['never'], 1);
    const result = call();
    await clock.advance(10);
    abort();
    expect(await result).toEqual({ ok: false, reason: 'deadline' });
    expect(deps.breaker.state()).toBe('closed');
  });
});

describe('the breaker', () => {
  it('stops requests after failures in a row and tries again after its time', async () => {
    const { call, clock, sentAt, outcomes } = stage(
      [bad('judge-server-error'), bad('judge-server-error'), good],
      2,
    );
    const first = call();
    await clock.advance(1000);
    await first;
    expect(await call()).toEqual({ ok: false, reason: 'judge-breaker-open' });
    expect(sentAt).toHaveLength(2);
    await clock.advance(30_000);
    expect(await call()).toMatchObject({ ok: true });
    expect(outcomes).toEqual(['judge-server-error', 'judge-server-error', 'judge-breaker-open', 'answered']);
  });

  it('a refusal says nothing about the endpoint', async () => {
    const { call, deps } = stage([bad('judge-refusal')], 1);
    await call();
    expect(deps.breaker.state()).toBe('closed');
  });
});

it('without money nothing is sent', async () => {
  const { deps, sentAt } = stage([good]);
  const broke = { ...deps, purse: { reserve: () => undefined } };
  const result = await callModel('extract', request, new AbortController().signal, policy, broke);
  expect(result).toEqual({ ok: false, reason: 'judge-budget' });
  expect(sentAt).toHaveLength(0);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputOf, judgeAt, never, TEST_OPTIONS } from '../../test/support/judge/harness.ts';
import { oracle } from '../../test/support/judge/oracle.ts';
import { type JudgeServer, startJudgeServer } from '../../test/support/judge/server.ts';
import { systemClock } from '../adapters/clock.ts';
import { createBatchEndpoint } from '../adapters/openai/batch-endpoint.ts';
import { createBatchModel, forBatches } from './batch-model.ts';

const FALSE = 'The heart has six chambers.';
const honest = oracle({ verdict: (claim) => (claim === FALSE ? 'refuted' : 'supported') });

let server: JudgeServer;
beforeAll(async () => {
  server = await startJudgeServer(honest);
});
afterAll(() => server.close());

function batchJudge(windowMs = 20_000) {
  const endpoint = createBatchEndpoint({ baseUrl: server.url, apiKey: 'test', timeoutMs: 60_000 });
  const options = { maxRequests: 1000, maxBytes: 100e6, lingerMs: 60, pollMs: 20, windowMs };
  const model = createBatchModel(endpoint, options, { clock: systemClock, signal: never });
  return judgeAt({ url: server.url, options: forBatches(TEST_OPTIONS, options), deps: { model } });
}

async function replay(windowMs?: number) {
  const judge = batchJudge(windowMs);
  const texts = Array.from({ length: 20 }, (_, i) =>
    i % 4 === 0 ? `Number ${i}. ${FALSE}` : `Dog ${i} barks.`,
  );
  return Promise.all(
    texts.map((response) =>
      judge.detectors[0]!.detect(inputOf({ name: 'x', response, prompt: 'And?' }), never),
    ),
  );
}

describe('a replay through the batch endpoint', () => {
  it('gives the verdicts of single calls in two batches, and deletes the files', async () => {
    server.batches.tamper = (lines) => lines.toReversed();
    const outcomes = await replay();
    expect(outcomes.map(({ state }) => state === 'flagged')).toEqual(outcomes.map((_, i) => i % 4 === 0));
    expect(outcomes.some(({ state }) => state === 'abstained')).toBe(false);
    const uploads = server.received.filter((raw) => raw.includes('"custom_id"'));
    expect(uploads).toHaveLength(2);
    await expect.poll(() => server.batches.files.size).toBe(0);
  });

  it('an answer that is missing, doubled or unreadable is an abstention of its response alone', async () => {
    server.batches.tamper = ([, second, third, fourth, ...rest]) => [
      second!,
      second!,
      third!.slice(0, 80),
      fourth!.replace('"status_code":200', '"status_code":500'),
      'no json',
      ...rest,
    ];
    const outcomes = await replay();
    const reasons = outcomes.flatMap((outcome) => (outcome.state === 'abstained' ? [outcome.reason] : []));
    expect(reasons.sort().slice(0, 4)).toEqual(['judge-empty', 'judge-empty', 'judge-empty', 'judge-empty']);
    expect(reasons.filter((reason) => reason === 'judge-server-error').length).toBeGreaterThan(0);
    expect(outcomes.filter(({ state }) => state !== 'abstained').length).toBe(20 - reasons.length);
    expect(reasons).toHaveLength(8);
  });

  it('that is not done in its window is given up', async () => {
    server.batches.busyPolls = 1e9;
    const outcomes = await replay(200);
    expect(outcomes).toEqual(new Array(20).fill({ state: 'abstained', reason: 'judge-timeout' }));
    // It is cancelled, and its text does not stay at the endpoint.
    await expect.poll(() => server.batches.files.size).toBe(0);
    expect(server.batches.cancelled).toHaveLength(1);
    server.batches.busyPolls = 1;
  });

  it('that is not taken is an abstention of all its responses at once', async () => {
    for (const [status, reason] of [
      [503, 'judge-server-error'],
      [400, 'judge-request-refused'],
    ] as const) {
      server.batches.refuse = status;
      expect(await replay()).toEqual(new Array(20).fill({ state: 'abstained', reason }));
      expect(server.batches.files.size).toBe(0);
    }
    server.batches.refuse = 0;
  });

  it('is cut at its bytes, and is cancelled and deleted when the replay is broken off', async () => {
    const stop = new AbortController();
    const endpoint = createBatchEndpoint({ baseUrl: server.url, apiKey: 'test', timeoutMs: 60_000 });
    const options = { maxRequests: 1000, maxBytes: 2000, lingerMs: 20, pollMs: 20, windowMs: 20_000 };
    const seen: number[] = [];
    const deps = { clock: systemClock, signal: stop.signal };
    const model = createBatchModel(endpoint, options, {
      ...deps,
      onProgress: ({ underWay }) => void seen.push(underWay),
    });
    server.batches.busyPolls = 1e9;
    const before = server.batches.cancelled.length;
    const taken = server.batches.taken.size;
    const request = {
      model: 'm',
      system: 's'.repeat(600),
      user: 'u',
      schemaName: 'extract',
      schema: {},
      maxOutputTokens: 1,
    };
    const replies = Array.from({ length: 5 }, () => model.complete(request, never));
    await expect.poll(() => server.batches.taken.size - taken).toBe(3);
    // The server has them; now the client must have heard so, too.
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop.abort();
    expect(await Promise.all(replies)).toEqual(
      new Array(5).fill({ ok: false, reason: 'judge-timeout', free: false }),
    );
    await model.settled();
    expect(server.batches.files.size).toBe(0);
    expect(server.batches.cancelled.length - before).toBe(3);
    expect([Math.max(...seen), seen.at(-1)]).toEqual([3, 0]);
    server.batches.busyPolls = 1;
  });
});

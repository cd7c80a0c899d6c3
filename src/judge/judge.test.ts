import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputOf, judgeAt, never, TEST_OPTIONS } from '../../test/support/judge/harness.ts';
import { type Knowledge, oracle, readRequest } from '../../test/support/judge/oracle.ts';
import type { Script } from '../../test/support/judge/script.ts';
import { type JudgeServer, startJudgeServer } from '../../test/support/judge/server.ts';
import { systemClock } from '../adapters/clock.ts';
import type { DetectorOutcome } from '../domain/verdict.ts';
import type { Judge } from './judge.ts';
import { PROMPT_HASH } from './judge.ts';

/** The judge over the wire: the real package against a server on loopback. */
const FALSE = 'The heart has six chambers.';
const knowledge: Knowledge = { verdict: (claim) => (claim === FALSE ? 'refuted' : 'supported') };
const honest = oracle(knowledge);

let server: JudgeServer;
beforeAll(async () => {
  server = await startJudgeServer(honest);
});
afterAll(() => server.close());

function judgeResponse(judge: Judge, response: string, signal = never): Promise<DetectorOutcome[]> {
  const input = inputOf({ name: 'x', response, prompt: 'Tell me.' });
  return Promise.all(judge.detectors.map((detector) => detector.detect(input, signal)));
}

describe('one response', () => {
  it('costs three requests, however many claims it makes', async () => {
    server.respondWith(honest);
    for (const claims of [1, 8, 40]) {
      const before = server.requests.length;
      await judgeResponse(judgeAt({ url: server.url }), 'Dogs can bark. '.repeat(claims).trim());
      expect(server.requests.length - before).toBe(3);
    }
  });

  it('is flagged, or clean', async () => {
    server.respondWith(honest);
    const judge = judgeAt({ url: server.url });
    expect((await judgeResponse(judge, FALSE)).map(({ state }) => state)).toEqual(['flagged', 'clean']);
    expect((await judgeResponse(judge, 'Dogs bark.')).map(({ state }) => state)).toEqual(['clean', 'clean']);
  });

  it('too long to be shown whole is not judged, and not sent', async () => {
    server.respondWith(honest);
    const before = server.requests.length;
    const outcomes = await judgeResponse(judgeAt({ url: server.url }), 'Dogs bark. '.repeat(5000));
    expect(outcomes).toEqual(new Array(2).fill({ state: 'abstained', reason: 'too-long' }));
    expect(server.requests.length).toBe(before);
  });

  it('leaves no trace of a nonce twice', async () => {
    server.respondWith(honest);
    const before = server.requests.length;
    await judgeResponse(judgeAt({ url: server.url }), 'Dogs bark.');
    const nonces = server.requests
      .slice(before)
      .map(({ messages }) => /MATERIAL ([0-9a-f]{32})/.exec(messages[1]!.content)![1]);
    expect(new Set(nonces).size).toBe(3);
  });
});

describe('failure is abstention', () => {
  const faults: [string, Script, string][] = [
    ['429', { kind: 'http', status: 429, body: '{}' }, 'judge-rate-limited'],
    ['500', { kind: 'http', status: 500, body: '{}' }, 'judge-server-error'],
    ['reset', { kind: 'reset', after: 30, content: '{}' }, 'judge-network'],
    ['HTML', { kind: 'bytes', body: Buffer.from('<html>') }, 'judge-malformed'],
    ['a wrong answer', { kind: 'answer', content: '{"claims":"none"}' }, 'judge-malformed'],
    ['silence', { kind: 'hang' }, 'judge-timeout'],
    ['a trickle', { kind: 'trickle', everyMs: 10, content: 'x'.repeat(2000) }, 'judge-timeout'],
  ];
  it.each(faults)('%s', async (_name, script, reason) => {
    server.respondWith(() => script);
    const judge = judgeAt({ url: server.url, options: { deadlineMs: 400 } });
    const start = performance.now();
    expect(await judgeResponse(judge, 'Dogs bark.')).toEqual(
      new Array(2).fill({ state: 'abstained', reason }),
    );
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it('of the second attempt only', async () => {
    let sent = 0;
    server.respondWith((body) =>
      sent++ % 2 === 0 ? { kind: 'http', status: 503, body: '{}' } : honest(body),
    );
    const judge = judgeAt({ url: server.url, options: { concurrency: 1 } });
    expect((await judgeResponse(judge, FALSE)).map(({ state }) => state)).toEqual(['flagged', 'clean']);
    expect(sent).toBe(6);
  });

  it('opens the breaker, and then nothing is sent any more', async () => {
    server.respondWith(() => ({ kind: 'http', status: 500, body: '{}' }));
    const states: string[] = [];
    const breaker = { consecutive: 4, share: 1, windowMs: 60_000, minCalls: 1000, openMs: 60_000 };
    const judge = judgeAt({
      url: server.url,
      options: { breaker, concurrency: 1 },
      events: { breaker: ({ state }) => void states.push(state) },
    });
    await judgeResponse(judge, 'Dogs bark.');
    const before = server.requests.length;
    const outcomes = await judgeResponse(judge, 'Dogs bark.');
    expect(outcomes).toEqual(new Array(2).fill({ state: 'abstained', reason: 'judge-breaker-open' }));
    expect([states, server.requests.length]).toEqual([['open'], before]);
  });

  it('stops at once when the pipeline gives up', async () => {
    server.respondWith(() => ({ kind: 'hang' }));
    const outcomes = await judgeResponse(
      judgeAt({ url: server.url }),
      'Dogs bark.',
      AbortSignal.timeout(100),
    );
    expect(outcomes).toEqual(new Array(2).fill({ state: 'abstained', reason: 'deadline' }));
  });

  it('money that ends between two calls is a refused request, not a response by design unjudged', async () => {
    const usage = { prompt_tokens: 49_000, completion_tokens: 900 };
    server.respondWith((body) => ({ ...honest(body), patch: { usage } }) as Script);
    const budget = { ...TEST_OPTIONS.budget, cap: { tokens: 50_000, usd: Number.POSITIVE_INFINITY } };
    const clock = { now: () => performance.now(), sleep: systemClock.sleep };
    const judge = judgeAt({ url: server.url, options: { budget, rubric: false }, deps: { clock } });
    const outcomes = await judgeResponse(judge, 'Dogs can bark.');
    expect(outcomes).toEqual([{ state: 'abstained', reason: 'judge-request-refused' }]);
  });
});

it('waits for its turn: never more requests at once than allowed', async () => {
  let now = 0;
  let most = 0;
  server.respondWith(async (body) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    return honest(body);
  });
  const judge = judgeAt({ url: server.url, options: { concurrency: 3 } });
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, i) => judgeResponse(judge, `Dog ${i} barks.`)),
  );
  expect(outcomes.flat().every(({ state }) => state === 'clean')).toBe(true);
  expect(most).toBe(3);
});

describe('the cache', () => {
  it('judges the same content once, and keeps no abstention', async () => {
    const judge = judgeAt({ url: server.url, options: { cacheEntries: 100 } });
    server.respondWith(() => ({ kind: 'http', status: 400, body: '{}' }));
    await judgeResponse(judge, FALSE);
    server.respondWith(honest);
    const first = await judgeResponse(judge, FALSE);
    const before = server.requests.length;
    expect(await judgeResponse(judge, FALSE)).toEqual(first);
    expect(first[0]!.state).toBe('flagged');
    expect(server.requests.length).toBe(before);
    await judgeResponse(judge, `${FALSE} `);
    expect(server.requests.length).toBe(before + 3);
  });
});

describe('the second judge', () => {
  it('sees its share, tells disagreement and changes no verdict', async () => {
    const agreed: boolean[] = [];
    const lenient = oracle({ verdict: () => 'supported' });
    server.respondWith((body) => (body.model === 'other' ? lenient(body) : honest(body)));
    const options = { second: { model: 'other', share: 1 } };
    const judge = judgeAt({
      url: server.url,
      options,
      events: { second: ({ agrees }) => void agreed.push(agrees) },
    });
    const outcomes = await judgeResponse(judge, FALSE);
    expect(outcomes.map(({ state }) => state)).toEqual(['flagged', 'clean']);
    expect(agreed.sort()).toEqual([false, true]);
    expect(server.requests.slice(-5).filter(({ model }) => model === 'other')).toHaveLength(2);
  });
});

it('tokens, cost and requests are told as the endpoint bills them', async () => {
  server.respondWith(honest);
  const sum = { prompt: 0, cached: 0, completion: 0, usd: 0, requests: 0 };
  const judge = judgeAt({
    url: server.url,
    events: {
      tokens: ({ kind, count }) => {
        sum[kind] += count;
      },
      cost: ({ usd }) => {
        sum.usd += usd;
      },
      request: () => {
        sum.requests += 1;
      },
    },
  });
  await judgeResponse(judge, FALSE);
  expect(sum.requests).toBe(3);
  expect(judge.spent().tokens).toBe(sum.prompt + sum.completion);
  expect(sum.usd).toBeCloseTo((sum.prompt * 0.4 + sum.completion * 1.6) / 1e6, 12);
});

it('a judge that fails its control items raises one alarm', async () => {
  server.respondWith(oracle({ verdict: () => 'supported' }));
  const alarms: number[] = [];
  const judge = judgeAt({
    url: server.url,
    options: { controls: { share: 1, window: 50, floor: 0.9 }, rubric: false },
    events: { controlAlarm: ({ accuracy }) => void alarms.push(accuracy) },
  });
  for (let i = 0; i < 8; i++) await judgeResponse(judge, `Dog ${i} barks.`);
  expect(alarms).toEqual([0.5]);
});

it('the prompt hash is of this build and in the version', () => {
  expect(judgeAt({ url: server.url }).version).toEqual({ model: 'judge-test', promptHash: PROMPT_HASH });
  expect(PROMPT_HASH).toMatch(/^[0-9a-f]{16}$/);
});

it('what is sent holds the redacted text inside the block and nowhere else', async () => {
  server.respondWith(honest);
  await judgeResponse(judgeAt({ url: server.url }), 'Dogs of [NAME_1] bark.');
  const requests = server.requests.slice(-3).map(readRequest);
  expect(requests.every(({ outside }) => !outside.includes('Dogs'))).toBe(true);
  expect(
    requests.filter(({ material }) => JSON.stringify(material).includes('Dogs of [NAME_1] bark.')),
  ).toHaveLength(3);
});

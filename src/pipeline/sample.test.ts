import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { SourceMessage } from '../domain/ports.ts';
import type { ResponseFacts } from '../domain/response.ts';
import { sipKey } from '../domain/siphash.ts';
import { createSampler, type SamplingPlan } from './sample.ts';

const keys = {
  first: sipKey(new Uint8Array(16).fill(7)),
  second: sipKey(new Uint8Array(16).fill(11)),
};
const plan = (rate: number, more: Partial<SamplingPlan> = {}): SamplingPlan => ({
  rate,
  strata: [],
  second: [],
  ...more,
});
const facts: ResponseFacts = { createdAt: 0, model: 'm', locale: 'de' };

function message(key: string | null, more: Partial<SourceMessage> = {}): SourceMessage {
  return {
    topic: 't',
    partition: 0,
    offset: 0n,
    key: key === null ? null : Buffer.from(key),
    value: null,
    headers: {},
    ...more,
  };
}

/** Four standard deviations: a correct sampler fails one run in 16,000, and the keys are fixed anyway. */
function binomialBound(n: number, p: number): number {
  return 4 * Math.sqrt(n * p * (1 - p));
}

describe('the observed rate', () => {
  test.each([0.001, 0.01, 0.5])('is within binomial bounds over a million keys at %d', (rate) => {
    const sampler = createSampler(plan(rate), keys);
    const n = 1_000_000;
    let kept = 0;
    for (let i = 0; i < n; i++) if (sampler.first(message(`conversation-${i}`)).kept) kept++;
    expect(Math.abs(kept - n * rate)).toBeLessThan(binomialBound(n, rate));
  });
});

test('a higher rate keeps everything that a lower rate kept', () => {
  const low = createSampler(plan(0.01), keys);
  const high = createSampler(plan(0.05), keys);
  let seen = 0;
  for (let i = 0; i < 100_000; i++) {
    const one = message(`k${i}`);
    if (!low.first(one).kept) continue;
    seen++;
    expect(high.first(one).kept).toBe(true);
  }
  expect(seen).toBeGreaterThan(800);
});

test('the two phases are independent', () => {
  const sampler = createSampler(
    plan(0.1, { second: [{ name: 'de', when: { locale: 'de' }, rate: 0.1 }] }),
    keys,
  );
  const n = 500_000;
  let both = 0;
  for (let i = 0; i < n; i++) {
    const one = message(`k${i}`);
    if (sampler.first(one).kept && sampler.second(one, facts).kept) both++;
  }
  expect(Math.abs(both - n * 0.01)).toBeLessThan(binomialBound(n, 0.01));
});

test('another key draws another sample', () => {
  const one = createSampler(plan(0.5), keys);
  const other = createSampler(plan(0.5), { first: keys.second, second: keys.first });
  let same = 0;
  for (let i = 0; i < 10_000; i++) {
    if (one.first(message(`k${i}`)).kept === other.first(message(`k${i}`)).kept) same++;
  }
  expect(Math.abs(same - 5000)).toBeLessThan(binomialBound(10_000, 0.5));
});

test('another process draws the same sample', () => {
  const program = `
    import { createSampler } from './src/pipeline/sample.ts';
    import { sipKey } from './src/domain/siphash.ts';
    const keys = { first: sipKey(new Uint8Array(16).fill(7)), second: sipKey(new Uint8Array(16).fill(11)) };
    const sampler = createSampler({ rate: 0.1, strata: [], second: [] }, keys);
    const kept = [];
    for (let i = 0; i < 1000; i++) {
      const message = { topic: 't', partition: 0, offset: 0n, key: Buffer.from('k' + i), value: null, headers: {} };
      if (sampler.first(message).kept) kept.push(i);
    }
    process.stdout.write(JSON.stringify(kept));`;
  const output = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', program], {
    cwd: new URL('../..', import.meta.url),
    encoding: 'utf8',
  });
  const sampler = createSampler(plan(0.1), keys);
  const here = Array.from({ length: 1000 }, (_, i) => i).filter((i) => sampler.first(message(`k${i}`)).kept);
  expect(here.length).toBeGreaterThan(50);
  expect(JSON.parse(output)).toEqual(here);
});

describe('strata', () => {
  test('come from headers, the first match wins, and every probability is recorded', () => {
    const sampler = createSampler(
      plan(0.01, {
        strata: [
          { name: 'urgent', header: 'surface', equals: 'triage', rate: 1 },
          { name: 'beta', header: 'ring', equals: 'beta', rate: 0.5 },
        ],
      }),
      keys,
    );
    const drawn = sampler.first(message('k', { headers: { surface: 'triage', ring: 'beta' } }));
    expect(drawn).toEqual({ kept: true, stratum: 'urgent', probability: 1 });
    expect(sampler.first(message('k')).probability).toBe(0.01);
    expect(sampler.first(message('k', { headers: { ring: 'beta' } }))).toMatchObject({
      stratum: 'beta',
      probability: 0.5,
    });
  });

  test('after decoding need every named fact', () => {
    const second = [{ name: 'de-web', when: { locale: 'de', surface: 'web' }, rate: 0.25 }];
    const sampler = createSampler(plan(1, { second }), keys);
    expect(sampler.second(message('k'), { ...facts, surface: 'web' })).toMatchObject({ probability: 0.25 });
    expect(sampler.second(message('k'), facts)).toMatchObject({
      kept: true,
      probability: 1,
      stratum: 'rest',
    });
  });
});

test('without a key the place in the topic decides', () => {
  const sampler = createSampler(plan(0.5), keys);
  const decisions = Array.from(
    { length: 64 },
    (_, i) => sampler.first(message(null, { offset: BigInt(i) })).kept,
  );
  expect(new Set(decisions).size).toBe(2);
  expect(sampler.first(message(null, { offset: 5n }))).toEqual(sampler.first(message('', { offset: 5n })));
});

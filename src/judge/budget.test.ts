import { describe, expect, it } from 'vitest';
import { meanWithInterval, simulateDay } from '../../test/support/judge/budget-day.ts';
import type { ChatRequest } from '../domain/judge.ts';
import { type BudgetOptions, createBudget } from './budget.ts';
import { type JudgeEvents, silentEvents } from './events.ts';
import { HOUR_MS } from './planner.ts';

const MIDNIGHT = 20_000 * 24 * HOUR_MS;
const options: BudgetOptions = {
  cap: { tokens: 1_000_000, usd: 10 },
  processShare: 1,
  prices: { m: { inputPerMillion: 1, outputPerMillion: 4 } },
  forecast: new Array(24).fill(100),
  maxProbability: 0.5,
  costPerResponse: { tokens: 5000, usd: 0.01 },
};
const request: ChatRequest = {
  model: 'm',
  system: 'x'.repeat(3000),
  user: '',
  schemaName: 'verify',
  schema: {},
  maxOutputTokens: 1000,
};

function at(startMs: number, more: Partial<BudgetOptions> = {}, events: Partial<JudgeEvents> = {}) {
  let now = startMs;
  const budget = createBudget({ ...options, ...more }, ['m'], {
    clock: { now: () => now, sleep: () => Promise.resolve() },
    events: { ...silentEvents, ...events },
  });
  const setTime = (ms: number) => {
    now = ms;
  };
  return { budget, setTime };
}

describe('the plan', () => {
  it('spreads the cap over the day', () => {
    // 2,400 responses of 5,000 tokens are 12 million; 1 million of them can be paid.
    expect(at(MIDNIGHT).budget.probability(MIDNIGHT)).toBeCloseTo(1 / 12, 6);
  });
  it('takes the scarcer of tokens and money', () => {
    const { budget } = at(MIDNIGHT, { cap: { tokens: 1e9, usd: 2.4 } });
    expect(budget.probability(MIDNIGHT)).toBeCloseTo(0.1, 6);
  });
  it('never goes above the ceiling', () => {
    expect(at(MIDNIGHT, { cap: { tokens: 1e12, usd: 1e9 } }).budget.probability(MIDNIGHT)).toBe(0.5);
  });
  it('has for a process that starts at noon half a cap for half a day', () => {
    const { budget } = at(MIDNIGHT + 12 * HOUR_MS);
    expect(budget.probability(MIDNIGHT + 12 * HOUR_MS)).toBeCloseTo(1 / 12, 6);
    expect(budget.spent().tokensLeft).toBe(500_000);
  });
  it('has for a command of its own the whole cap, however late it is', () => {
    const { budget } = at(MIDNIGHT + 23.9 * HOUR_MS, { wholeFirstDay: true });
    expect(budget.spent().tokensLeft).toBe(1_000_000);
  });
  it('gives each of two processes its part', () => {
    expect(at(MIDNIGHT, { processShare: 0.5 }).budget.spent().tokensLeft).toBe(500_000);
  });
  it('goes down in the next hour when more comes than forecast', () => {
    const { budget, setTime } = at(MIDNIGHT);
    for (let i = 0; i < 300; i++) budget.decide(`k${i}`, MIDNIGHT);
    setTime(MIDNIGHT + HOUR_MS);
    const next = budget.probability(MIDNIGHT + HOUR_MS);
    expect(next).toBeLessThan(0.04);
    expect(next).toBeGreaterThan(0.02);
  });
  it('leans half on the day before', () => {
    const { budget, setTime } = at(MIDNIGHT);
    const first = budget.probability(MIDNIGHT);
    for (let hour = 0; hour < 24; hour++) {
      setTime(MIDNIGHT + hour * HOUR_MS);
      for (let i = 0; i < 300; i++) budget.decide(`k${hour}:${i}`, MIDNIGHT + hour * HOUR_MS);
    }
    setTime(MIDNIGHT + 24 * HOUR_MS);
    // Forecast 100, seen 300: 200 are expected.
    expect(budget.probability(MIDNIGHT + 24 * HOUR_MS)).toBeCloseTo(first / 2, 6);
  });
  it('is halved within the hour when the hour costs more than its share', () => {
    const told: number[] = [];
    const { budget } = at(MIDNIGHT, {}, { plan: ({ probability }) => void told.push(probability) });
    budget.decide('k', MIDNIGHT);
    for (let i = 0; i < 22; i++) budget.reserve(request)!.settle({ prompt: 2500, cached: 0, completion: 0 });
    expect(told.map((p) => Math.round(p * 1000))).toEqual([83, 42]);
  });
});

describe('a decision', () => {
  it('is the same again, and a higher probability keeps the sample', () => {
    const keys = Array.from({ length: 4000 }, (_, i) => `k${i}`);
    const pick = (tokens: number) => {
      const { budget } = at(MIDNIGHT, { cap: { tokens, usd: 100 } });
      return new Set(keys.filter((key) => budget.decide(key, MIDNIGHT).judge));
    };
    const [few, again, many] = [pick(1_000_000), pick(1_000_000), pick(3_000_000)];
    expect(few).toEqual(again);
    expect(few.size).toBeGreaterThan(270);
    expect(few.size).toBeLessThan(400);
    expect([...few].every((key) => many.has(key))).toBe(true);
  });
  it('of an earlier hour is taken with the probability of that hour', () => {
    const { budget, setTime } = at(MIDNIGHT);
    for (let i = 0; i < 500; i++) budget.decide(`k${i}`, MIDNIGHT);
    const first = budget.probability(MIDNIGHT);
    setTime(MIDNIGHT + HOUR_MS);
    expect(budget.decide('late', MIDNIGHT + 1).probability).toBe(first);
    expect(budget.decide('new', MIDNIGHT + HOUR_MS).probability).toBeLessThan(first);
  });
  it('is no, by design and with probability 0, when the day is spent', () => {
    const told: string[] = [];
    const { budget, setTime } = at(MIDNIGHT, {}, { exhausted: ({ kind }) => void told.push(kind) });
    budget.reserve(request)!.settle({ prompt: 995_000, cached: 0, completion: 0 });
    expect(budget.decide('k', MIDNIGHT)).toEqual({ judge: false, probability: 0, reason: 'judge-budget' });
    expect(budget.decide('l', MIDNIGHT).probability).toBe(0);
    expect(told).toEqual(['tokens']);
    setTime(MIDNIGHT + 24 * HOUR_MS);
    expect(budget.probability(MIDNIGHT + 24 * HOUR_MS)).toBeGreaterThan(0);
  });
});

describe('the cap', () => {
  it('holds against the dearest reply that can come', () => {
    const { budget } = at(MIDNIGHT);
    let sent = 0;
    for (; sent < 10_000; sent++) {
      const reservation = budget.reserve(request);
      if (reservation === undefined) break;
      reservation.settle(undefined);
    }
    expect(sent).toBeGreaterThan(100);
    expect(budget.spent().tokens).toBeLessThanOrEqual(1_000_000);
  });
  it('counts what is under way', () => {
    const { budget } = at(MIDNIGHT, { cap: { tokens: 10_000, usd: 10 } });
    expect(budget.reserve(request)).toBeDefined();
    expect(budget.reserve(request)).toBeDefined();
    expect(budget.reserve(request)).toBeUndefined();
  });
  it('in money needs a price', () => {
    expect(() => at(MIDNIGHT, { prices: {} })).toThrow(RangeError);
    expect(() =>
      at(MIDNIGHT, { prices: {}, cap: { tokens: 1, usd: Number.POSITIVE_INFINITY } }),
    ).not.toThrow();
  });
  it('is told with cached tokens at their price', () => {
    const costs: number[] = [];
    const prices = { m: { inputPerMillion: 1, cachedInputPerMillion: 0.1, outputPerMillion: 4 } };
    const { budget } = at(MIDNIGHT, { prices }, { cost: ({ usd }) => void costs.push(usd) });
    budget.reserve(request)!.settle({ prompt: 1000, cached: 600, completion: 100 });
    expect(costs[0]).toBeCloseTo((400 + 60 + 400) / 1e6, 12);
  });
});

describe('simulated days', () => {
  it('at three times the forecast stay inside the cap, turn nobody away, and are unbiased', () => {
    const days = Array.from({ length: 30 }, (_, i) =>
      simulateDay({ seed: 100 + i, forecast: 3000, times: 3, cap: 6_000_000 }),
    );
    expect(Math.max(...days.map((day) => day.spent))).toBeLessThanOrEqual(6_000_000);
    expect(Math.min(...days.map((day) => day.spent))).toBeGreaterThan(4_000_000);
    expect(days.reduce((sum, day) => sum + day.turnedAway, 0)).toBe(0);
    const bias = meanWithInterval(days.map((day) => day.estimate - day.truth));
    expect(bias.lower).toBeLessThan(0);
    expect(bias.upper).toBeGreaterThan(0);
    const naive = meanWithInterval(days.map((day) => day.naive - day.truth));
    expect(naive.upper).toBeLessThan(0);
  }, 30_000);
  it('survive an hour of a hundred times the forecast', () => {
    const day = simulateDay({
      seed: 7,
      forecast: 1000,
      times: 1,
      cap: 3_000_000,
      burst: { hour: 10, times: 100 },
    });
    expect(day.spent).toBeLessThanOrEqual(3_000_000);
    expect(day.turnedAway).toBe(0);
  });
});

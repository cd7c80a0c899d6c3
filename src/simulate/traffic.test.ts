import { describe, expect, it } from 'vitest';
import type { SimulatedMessage, SimulationPlan } from './plan.ts';
import { responsesOf, trueRate } from './response.ts';
import { SCENARIOS, type Scenario, scenarioPlan } from './scenarios.ts';
import { relativeChange, summarise } from './summary.ts';
import { simulate } from './traffic.ts';
import { weekStart } from './week.ts';

const size = { seed: 11, weeks: 4, responsesPerWeek: 4000, startWeek: '2026-W14' };

function plan(scenario: Scenario, changes: Partial<SimulationPlan> = {}): SimulationPlan {
  return { ...scenarioPlan(scenario, size), ...changes };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

/** Half-width of a band that a binomial share leaves once in about 10,000 tries. */
function band(p: number, n: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / n);
}

interface Envelope {
  readonly id: string;
  readonly created_at: string;
  readonly prompt: string;
  readonly response: string;
  readonly country: string;
}

function envelope(message: SimulatedMessage): Envelope {
  return JSON.parse(message.value) as Envelope;
}

describe('simulated traffic', () => {
  const messages = [...simulate(plan('fall-71'))];

  it('is the same for the same seed and another for another', () => {
    const values = (seed: number): string[] =>
      [...simulate(plan('S1', { seed, responsesPerWeek: 100 }))].map((m) => m.value + m.timestampMs);
    expect(values(1)).toEqual(values(1));
    expect(values(1)).not.toEqual(values(2));
  });

  it('draws a message alone: more weeks do not change the first ones', () => {
    const short = [...simulate(plan('null', { weeks: 1, duplicateShare: 0, delayedShare: 0 }))];
    const long = [...simulate(plan('null', { weeks: 2, duplicateShare: 0, delayedShare: 0 }))];
    expect(long.slice(0, short.length)).toEqual(short);
  });

  it('produces every response of every week once, apart from second copies', () => {
    const firsts = messages.filter((m) => m.truth.duplicateOf === undefined);
    expect(new Set(firsts.map((m) => m.key)).size).toBe(4 * 4000);
    expect(firsts).toHaveLength(4 * 4000);
    const copies = messages.filter((m) => m.truth.duplicateOf !== undefined);
    expect(Math.abs(copies.length / firsts.length - 0.01)).toBeLessThan(band(0.01, firsts.length));
    const byKey = new Map(firsts.map((m) => [m.key, m.value]));
    for (const copy of copies) expect(byKey.get(copy.key)).toBe(copy.value);
  });

  it('arrives in order of its produce time, delayed messages after their answer', () => {
    let last = 0;
    for (const message of messages) {
      expect(message.timestampMs).toBeGreaterThanOrEqual(last);
      last = message.timestampMs;
      const createdAt = Date.parse(envelope(message).created_at);
      const copy = message.truth.duplicateOf !== undefined;
      if (message.truth.delayed) expect(message.timestampMs).toBeGreaterThan(createdAt);
      else if (!copy) expect(message.timestampMs).toBe(createdAt);
    }
    expect(messages.some((m) => m.truth.delayed)).toBe(true);
  });

  it('leaves no template open and writes the truth that the envelope shows', () => {
    for (const message of messages) {
      expect(message.value).not.toMatch(/\{[a-z]+\}/);
      for (const canary of message.truth.canaries) expect(message.value).toContain(canary);
      expect(message.headers.country).toBe(envelope(message).country);
    }
  });

  it('plants people in the share that the plan names', () => {
    const people = share(messages, (m) => m.truth.canaries.length > 0);
    expect(Math.abs(people - 0.1)).toBeLessThan(band(0.1, messages.length));
  });

  it('plants the fall of 71 % between the two models', () => {
    const wide = plan('fall-71', { responsesPerWeek: 20_000, userCorrelation: 0 });
    const summary = summarise([...simulate(wide)].map((m) => m.truth));
    const [before, after] = summary.byModel;
    expect(Math.abs((before?.issueRate ?? 1) - 0.03)).toBeLessThan(band(0.03, before?.responses ?? 1));
    expect(Math.abs((after?.issueRate ?? 1) - 0.0087)).toBeLessThan(band(0.0087, after?.responses ?? 1));
    expect(relativeChange(before, after)).toBeGreaterThan(-0.78);
    expect(relativeChange(before, after)).toBeLessThan(-0.62);
  });

  it.each(SCENARIOS)('%s runs, and a model without issues has none', (scenario) => {
    const small = plan(scenario, { responsesPerWeek: 200 });
    const clean = { ...small, models: small.models.map((model) => ({ ...model, issueRate: 0 })) };
    expect([...simulate(clean)].some((m) => m.truth.issue)).toBe(false);
    expect([...simulate(small)].length).toBeGreaterThanOrEqual(800);
  });

  it('averages the locale rates to the rate of the model in the first week', () => {
    const s3 = plan('S3');
    expect(trueRate(s3, 0)).toBeCloseTo(0.03, 12);
    expect(trueRate(s3, 3)).toBeGreaterThan(0.035);
    expect(trueRate(s3, 3, 0)).toBeCloseTo(0.03, 12);
  });

  it('draws one response alone as the traffic has it', () => {
    const s4 = plan('S4', { responsesPerWeek: 500 });
    const sent = new Map([...simulate(s4)].map(({ truth }) => [truth.id, truth]));
    const draw = responsesOf(s4, 2);
    for (let index = 0; index < 500; index++) {
      const { user, issue, flaggedIn } = draw(index);
      const truth = sent.get(`r-b-2-${index.toString(36).padStart(5, '0')}`);
      expect(truth).toMatchObject({ user: `u-${user.toString(36)}`, issue });
      expect(flaggedIn(2)).toBe(truth?.plantedAs === 'error' || truth?.plantedAs === 'dismissed-slip');
    }
  });

  it('gives detectable and hidden issues in the ratio of the sensitivity, slips by the specificity', () => {
    const many = plan('S5', {
      responsesPerWeek: 10_000,
      models: [{ name: 'm', adoption: 1, issueRate: 0.3 }],
    });
    const health = [...simulate(many)].filter((m) => m.truth.health && m.truth.duplicateOf === undefined);
    const issues = health.filter((m) => m.truth.issue);
    const fine = health.filter((m) => !m.truth.issue);
    const seen = share(issues, (m) => m.truth.plantedAs === 'error');
    const slips = share(fine, (m) => m.truth.plantedAs === 'dismissed-slip');
    expect(Math.abs(seen - 0.7)).toBeLessThan(band(0.7, issues.length));
    expect(Math.abs(slips - 0.02)).toBeLessThan(band(0.02, fine.length));
  });

  it('clusters issues in users when the plan says so', () => {
    const spread = (userCorrelation: number): number => {
      const traffic = simulate(plan('S5', { userCorrelation, usersPerLocale: 40, nonHealthShare: 0 }));
      const users = new Map<string, [number, number]>();
      for (const { truth } of traffic) {
        const [n, k] = users.get(truth.user) ?? [0, 0];
        users.set(truth.user, [n + 1, k + (truth.issue ? 1 : 0)]);
      }
      const rates = [...users.values()].filter(([n]) => n >= 30).map(([n, k]) => k / n);
      const mean = rates.reduce((a, b) => a + b, 0) / rates.length;
      return rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / rates.length;
    };
    expect(spread(0.3)).toBeGreaterThan(3 * spread(0));
  });

  it('refuses a week that does not exist', () => {
    expect(() => simulate(plan('S1', { startWeek: '2026-W54' })).next()).toThrow(RangeError);
    expect(weekStart('2025-W53')).toBeUndefined();
    expect(new Date(weekStart('2026-W01') ?? 0).toISOString()).toBe('2025-12-29T00:00:00.000Z');
    expect(new Date(weekStart('2026-W53') ?? 0).toISOString()).toBe('2026-12-28T00:00:00.000Z');
  });
});

import { expect, test } from 'vitest';
import { FactwatchError } from '../errors.ts';
import { type CapacityOptions, capacityOf, describeCapacity, runCapacity } from './capacity.ts';

const base: CapacityOptions = {
  messagesPerWeek: 10e9,
  sample: 0.01,
  bytes: 2500,
  judged: 0,
  retentionDays: 400,
};

test('ten billion messages a week at 1 %', () => {
  const plan = capacityOf(base);
  expect(plan.messagesPerSecond).toBeCloseTo(16_534.4, 1);
  expect(plan.sampledPerSecond).toBeCloseTo(165.344, 3);
  // 165.344 × 2 / (363 × 0.6)
  expect(plan.scoringCores).toBeCloseTo(1.518, 3);
  expect(plan.rowsPerWeek).toBe(1e8);
  // 16,534.4 × 2 × 2,500 × 8 bits
  expect(plan.kafkaMegabitsAtPeak).toBeCloseTo(661.4, 1);
  // 1e8 rows × 57.14 weeks × 39 bytes
  expect(plan.storeGigabytes).toBeCloseTo(222.86, 2);
  expect(plan.judgeUsdPerWeek).toBeUndefined();
});

test('reading counts when its speed is given, and cost when a price is', () => {
  const plan = capacityOf({ ...base, readPerSecond: 10_000, judged: 0.01, usdPerMillionTokens: 1 });
  expect(plan.readingCores).toBeCloseTo(5.511, 3);
  expect(plan.processes).toBe(8);
  expect(plan.partitions).toBe(16);
  expect(plan.judgeTokensPerWeek).toBe(1e6 * 5346);
  expect(plan.judgeUsdPerWeek).toBe(5346);
});

test('there are never fewer than two processes, and nothing unmeasured is told as measured', () => {
  const small = { ...base, messagesPerWeek: 1000 };
  expect(capacityOf(small).processes).toBe(2);
  expect(describeCapacity(capacityOf(small), small)).toContain('not counted');
});

test('a sample above 1 is refused', () => {
  const run = () => runCapacity({ ...base, sample: 1.5 }, { stdout: { write: () => true } });
  expect(run).toThrow(FactwatchError);
});

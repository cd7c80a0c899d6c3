import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'detectors/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    // The long suites wait for brokers and stores more than they compute.
    maxWorkers: 2,
    // Real brokers on shared machines stumble now and then; what fails twice in a row is a failure.
    retry: process.env.CI === 'true' ? 1 : 0,
    // Generous: the machines that run this are shared, and a slow one is no failing one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

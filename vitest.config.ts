import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'detectors/**/*.test.ts', 'test/**/*.test.ts'],
    pool: 'forks',
    // The long suites wait for brokers and stores more than they compute.
    maxWorkers: 3,
    // Generous: the machines that run this are shared, and a slow one is no failing one.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

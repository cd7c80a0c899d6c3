import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { complaint, createFuzzer, fuzzCase } from '../../test/support/judge/fuzz.ts';

/** The full run of 10,000 is `npm run bench -- judge`. */
let fuzzer: Awaited<ReturnType<typeof createFuzzer>>;
beforeAll(async () => {
  fuzzer = await createFuzzer(5000);
});
afterAll(() => fuzzer.close());

it('no mutated reply makes a verdict that the reply does not give', async () => {
  const property = fc.asyncProperty(fuzzCase, async (one) => {
    expect(complaint(await fuzzer.run(one))).toBeUndefined();
  });
  await fc.assert(property, { numRuns: 300, seed: 20261122 });
}, 60_000);

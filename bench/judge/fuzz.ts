import fc from 'fast-check';
import { complaint, createFuzzer, type FuzzCase, fuzzCase } from '../../test/support/judge/fuzz.ts';

/** Mutated replies through the real package and a server on loopback, several streams side by side. */
export async function benchFuzz(cases: number): Promise<boolean> {
  const lanes = 8;
  const list = fc.sample(fuzzCase, { numRuns: cases, seed: 71 });
  const queue = list.values();
  const states = new Map<string, number>();
  const reasons = new Map<string, number>();
  const complaints: { readonly text: string; readonly one: FuzzCase }[] = [];
  let slowest = 0;
  let requests = 0;
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

  const lane = async () => {
    const fuzzer = await createFuzzer(20_000);
    for (const one of queue) {
      const start = performance.now();
      try {
        const result = await fuzzer.run(one);
        const { got } = result;
        count(states, got.state);
        if (got.state === 'abstained') count(reasons, got.reason);
        requests += result.requests;
        const text = complaint(result);
        if (text !== undefined) complaints.push({ text, one });
      } catch {
        complaints.push({ text: 'crashed', one });
      }
      slowest = Math.max(slowest, performance.now() - start);
    }
    await fuzzer.close();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const table = (map: Map<string, number>) =>
    [...map]
      .sort(([, a], [, b]) => b - a)
      .map(([key, n]) => `${key} ${n}`)
      .join(', ');
  console.log(`mutated replies ${cases}, requests ${requests}`);
  console.log(`verdicts: ${table(states)}`);
  console.log(`reasons: ${table(reasons)}`);
  console.log(`slowest ${(slowest / 1000).toFixed(2)} s of a deadline of 20 s a call`);
  console.log(`crashes or verdicts that the reply does not give: ${complaints.length}`);
  for (const { text, one } of complaints.slice(0, 5)) console.log(`  ${text}: ${JSON.stringify(one)}`);
  return complaints.length === 0;
}

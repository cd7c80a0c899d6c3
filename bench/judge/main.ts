import { benchBudget } from './budget.ts';
import { benchFuzz } from './fuzz.ts';
import { benchInjection } from './injection.ts';
import { benchAudit, benchKqa } from './labels.ts';
import { benchSuspicion } from './suspicion.ts';
import { benchTokens } from './tokens.ts';

/**
 * `npm run bench -- [--short] [--only=<part>] judge`: the figures of RESULTS.md. Exit code 1 when one of them
 * is not kept.
 */
const short = process.argv.includes('--short');
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
const parts: [string, () => boolean | Promise<boolean>][] = [
  ['mutated replies', () => benchFuzz(short ? 500 : 10_000)],
  ['injection', () => benchInjection(short ? 5 : 200)],
  ['suspicion', benchSuspicion],
  ['budget', () => benchBudget(short ? 20 : 200)],
  ['k-qa', benchKqa],
  ['audit', benchAudit],
  ['tokens', () => benchTokens(short ? 20 : 200)],
];
let well = true;
for (const [name, run] of parts.filter(([name]) => only === undefined || name === only)) {
  const start = performance.now();
  console.log(`\n${name}`);
  const kept = await run();
  console.log(`${kept ? 'kept' : 'NOT KEPT'}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  well &&= kept;
}
process.exit(well ? 0 : 1);

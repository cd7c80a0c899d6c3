import { printAlerts } from './alerts.ts';
import { printBridges, SCENARIOS, simulateChange } from './changes.ts';
import { printThroughput, simulateNoise } from './noise.ts';
import { PLAIN, simulateRates, THETAS, type Theta, type Variant } from './rates.ts';
import { printTable } from './table.ts';
import type { Judged } from './tally.ts';

/**
 * Coverage of the published intervals through the production estimators.
 *
 *   node bench/coverage/main.ts --part=rates     --replications=4000 [--only=0.03]
 *   node bench/coverage/main.ts --part=changes   --replications=4000 [--only=S1]
 *   node bench/coverage/main.ts --part=variants  --replications=4000 [--only=icc]
 *   node bench/coverage/main.ts --part=noise     --replications=4000
 *   node bench/coverage/main.ts --part=alerts    [--scale=1]
 *
 * Without a part: rates and changes, 1,000 replications (`--short`: 200). Seeds are fixed: the same command
 * prints the same table. Exit code 1 when a production row fails, or when a control that must fail passes.
 */
const SEED = 20_261_122;

const VARIANTS: readonly Variant[] = [
  { name: 'bernoulli', changes: { bernoulli: true, abstention: 0.05 }, labelError: 0 },
  { name: 'users icc 0.02', changes: { clusterSize: 3, correlation: 0.02 }, labelError: 0 },
  { name: 'users icc 0.1', changes: { clusterSize: 3, correlation: 0.1 }, labelError: 0 },
  { name: 'label error 5 %', changes: { labelError: 0.05 }, labelError: 0.05 },
];

function option(name: string, fallback: string): string {
  const found = process.argv.find((arg) => arg.startsWith(`--${name}=`));
  return found === undefined ? fallback : found.slice(name.length + 3);
}

function simulate(part: string, replications: number, only: string): Judged[] {
  const wanted = (name: string) => only === '' || name.includes(only);
  const thetas = (names: readonly Theta[]) =>
    names.filter((theta) => part !== 'rates' || wanted(String(theta)));
  if (part === 'rates')
    return thetas(THETAS).flatMap((theta) => simulateRates(theta, replications, SEED, PLAIN));
  if (part === 'changes')
    return SCENARIOS.filter((s) => wanted(s.name)).flatMap((s) => simulateChange(s, replications, SEED));
  if (part === 'noise') return simulateNoise(replications, SEED);
  if (part === 'variants')
    return VARIANTS.filter((v) => wanted(v.name)).flatMap((variant) =>
      THETAS.flatMap((theta) => simulateRates(theta, replications, SEED + 17, variant)),
    );
  throw new Error('which part? rates, changes, variants, noise or alerts');
}

function run(): boolean {
  const short = process.argv.includes('--short');
  const part = option('part', '');
  const replications = Number(option('replications', short ? '200' : '1000'));
  if (part === 'alerts') {
    printAlerts(SEED, Number(option('scale', short ? '0.02' : '1')));
    return true;
  }
  const started = performance.now();
  const parts = part === '' ? ['rates', 'changes'] : [part];
  const judged = parts.flatMap((name) => simulate(name, replications, option('only', '')));
  const good = printTable(judged);
  if (parts.includes('noise')) printThroughput();
  if (parts.includes('changes')) printBridges(SEED, replications);
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${replications} replications a cell, ${seconds.toFixed(0)} s`);
  return good;
}

process.exitCode = run() ? 0 : 1;

import { randomFillSync } from 'node:crypto';
import { noiseForRho } from '../../src/privacy/release/contribution.ts';
import { type Noise, sampleNoise } from '../../src/privacy/release/discrete-noise.ts';
import { noiseTable, noiseVariance } from '../../src/privacy/release/noise-distribution.ts';
import { randomSource } from '../../src/privacy/release/random.ts';
import { exactRational } from '../../src/privacy/release/rational.ts';
import { clopperPearson } from '../../src/statistics/binomial.ts';
import { noiseAwareInterval } from '../../src/statistics/noise-aware.ts';
import { defined } from '../../src/statistics/result.ts';
import { seededDraws } from './random.ts';
import { type PassRule, type Row, tally } from './tally.ts';

const TRIALS = 20_850;

/** Published shares with noise in the count: the interval that holds the noise, and the one that forgets it. */
export function simulateNoise(replications: number, seed: number): { row: Row; rule: PassRule }[] {
  const draws = seededDraws(seed + 5);
  const seeded = randomSource((buffer) => {
    for (let i = 0; i < buffer.length; i++) buffer[i] = Math.floor(draws.uniform() * 256);
  });
  const noise = noiseForRho({ cells: 1, perCell: 1 }, 0.005);
  const table = noiseTable(noise);
  return [0.003, 0.01].flatMap((rate) => {
    const cell = `noise sigma ${Math.sqrt(noiseVariance(noise)).toFixed(1)}, ${rate * 100} %`;
    const aware = tally(cell, 'share with noise, noise-aware');
    const naive = tally(cell, 'CONTROL share with noise, Clopper–Pearson as if there were none');
    for (let r = 0; r < replications; r++) {
      const count = draws.binomial(TRIALS, rate) + sampleNoise(noise, seeded);
      aware.add(defined(noiseAwareInterval(count, TRIALS, table, 0.05)), rate);
      naive.add(defined(clopperPearson(Math.min(TRIALS, Math.max(0, count)), TRIALS, 0.05)), rate);
    }
    return [
      { row: aware.row(), rule: {} },
      { row: naive.row(), rule: { control: true } },
    ];
  });
}

/** Draws a second by the production sampler with the production randomness. */
export function printThroughput(): void {
  const random = randomSource(randomFillSync);
  const noises: readonly (readonly [string, Noise])[] = [
    ['discrete Laplace, scale 2', { kind: 'discrete-laplace', scale: exactRational(2) }],
    ['discrete Gaussian, sigma² 4', { kind: 'discrete-gaussian', sigma2: exactRational(4) }],
    ['discrete Gaussian, rho 0.005, sigma² out of a double', noiseForRho({ cells: 3, perCell: 2 }, 0.005)],
  ];
  console.log('\n| sampler | draws a second |\n| --- | --- |');
  for (const [name, noise] of noises) {
    const count = 200_000;
    const started = performance.now();
    for (let i = 0; i < count; i++) sampleNoise(noise, random);
    console.log(`| ${name} | ${Math.round((count / (performance.now() - started)) * 1000)} |`);
  }
}

/**
 * Trains the health gate: `node scripts/train-gate.ts [--evaluate] [--held-out] [--write]`.
 * `--evaluate[=SOURCE,…]` leaves each labelled source out in turn and prints what the gate makes of it;
 * `--held-out` measures K-QA, which is for the final figure and not for tuning;
 * `--write` trains on everything and writes `src/gate/weights.bin`.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@faker-js/faker';
import { createScorer, encodeModel } from '../src/gate/model.ts';
import {
  chatParts,
  crops,
  detectorCases,
  gateRows,
  type LabelledExample,
  lexiconQuestions,
  medecTexts,
  poolExamples,
  presidioSentences,
  readmePieces,
} from './train-gate/corpus.ts';
import { type Example, fitModel, quantise } from './train-gate/fit.ts';
import { leaveOneSourceOut, measureHeldOut, measureUnseen } from './train-gate/measure.ts';
import { healthTokens, writtenExamples } from './train-gate/written.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '../shared');
const SEED = 20261122;

/** Lists of words of the faker package (MIT): nouns, verbs, names, titles, products. */
function wordPools(): string[][] {
  const strings = (value: unknown): string[][] => {
    if (Array.isArray(value)) {
      const words = value.filter(
        (entry): entry is string => typeof entry === 'string' && !/[{#]/.test(entry),
      );
      return words.length > 0 ? [words] : [];
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  return strings({ ...en, metadata: undefined, lorem: undefined });
}

interface Corpus {
  readonly rows: readonly LabelledExample[];
  readonly others: readonly Example[];
}

function readCorpus(): Corpus {
  const rows = gateRows(SHARED);
  const others = [
    ...writtenExamples(SEED),
    ...poolExamples(wordPools(), healthTokens(), SEED),
    ...chatParts(SHARED),
    ...detectorCases(ROOT),
    ...medecTexts(SHARED),
    ...lexiconQuestions(SHARED, 3000, SEED),
    ...presidioSentences(SHARED),
    ...readmePieces(ROOT, 600, SEED),
  ];
  return { rows, others };
}

/** Sources without sentences: they set the default for unknown words and must not outweigh the others. */
const QUIET: ReadonlySet<string> = new Set(['word-pool', 'readme', 'written-bags']);

/** Every source weighs the same within its class, whatever its size, up to a limit for the small ones. */
function balanced(examples: readonly Example[]): (example: Example) => number {
  const counts = new Map<string, number>();
  const keyOf = (example: Example): string => `${example.health} ${example.source} ${example.kind}`;
  for (const example of examples) counts.set(keyOf(example), (counts.get(keyOf(example)) ?? 0) + 1);
  const raw = (example: Example): number =>
    (example.source.startsWith('MedQuAD ') ? 0.5 : 1) *
    (QUIET.has(example.source) ? 0.3 : 1) *
    Math.min(4, Math.sqrt(1500 / (counts.get(keyOf(example)) ?? 1)));
  const totals = { health: 0, other: 0 };
  for (const example of examples) totals[example.health ? 'health' : 'other'] += raw(example);
  const mean = (totals.health + totals.other) / 2;
  return (example) => (raw(example) * mean) / totals[example.health ? 'health' : 'other'];
}

/** One fit leans on the order and the crops that its seed gives it; the mean of a few does so less. */
const FITS = 5;

function train(examples: readonly Example[]): ReturnType<typeof quantise> {
  const fits = Array.from({ length: FITS }, (_, i) => {
    const seed = SEED + 1000 * i;
    const all = [...examples, ...crops(examples, 1, seed)];
    return fitModel(all, { epochs: 6, learningRate: 0.15, l2: 1e-6, seed, weightOf: balanced(all) });
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / FITS;
  return quantise(
    Float32Array.from(fits[0]!.weights, (_, i) => mean(fits.map(({ weights }) => weights[i]!))),
    mean(fits.map(({ bias }) => bias)),
  );
}

const print = (line: string): void => console.log(line);

function main(args: readonly string[]): void {
  const corpus = readCorpus();
  const examples = [...corpus.rows, ...corpus.others];
  console.log(
    `${examples.length} examples, ${examples.filter((example) => example.health).length} of them health`,
  );
  const evaluation = args.find((arg) => arg.startsWith('--evaluate'));
  if (evaluation !== undefined) {
    leaveOneSourceOut({ ...corpus, train, only: evaluation.split('=')[1]?.split(',') ?? [] }, print);
  }
  const model = train(examples);
  console.log('never trained on:');
  measureUnseen(createScorer(model), SHARED, print);
  if (args.includes('--held-out')) measureHeldOut(createScorer(model), SHARED, print);
  if (args.includes('--write')) {
    const bytes = encodeModel(model);
    writeFileSync(new URL('../src/gate/weights.bin', import.meta.url), bytes);
    console.log(`wrote src/gate/weights.bin, ${bytes.byteLength} bytes`);
  }
}

main(process.argv.slice(2));

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { EXIT, FactwatchError } from '../errors.ts';
import {
  createGateEvaluation,
  type GateCounts,
  type GateSummary,
  gateRates,
  gateRowSchema,
  predictGate,
} from '../evaluation/gate.ts';
import { createGate } from '../gate/gate.ts';
import { createLineFile } from '../simulate/truth.ts';
import type { Io } from './io.ts';

export interface EvalGateOptions {
  /** Writes `{id, label, score}` a row. */
  readonly predictions?: string;
  readonly json?: boolean;
}

/** Lines of a file, `.gz` unpacked; `-` is the standard input. */
async function* linesOf(file: string, io: Pick<Io, 'stdin'>): AsyncGenerator<string> {
  const source: NodeJS.ReadableStream = file === '-' ? io.stdin : createReadStream(file);
  const input: NodeJS.ReadableStream = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  // The reader ends quietly when its input fails, and a pipe does not pass errors on.
  const failed = new Promise<never>((_, reject) => {
    source.once('error', reject);
    input.once('error', reject);
  });
  failed.catch(() => {});
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const iterator = reader[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([iterator.next(), failed]);
    if (next.done === true) return;
    yield next.value;
  }
}

function parseRow(line: string, number: number, file: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `${file}, line ${number} is not JSON`);
  }
  const row = gateRowSchema.safeParse(value);
  if (!row.success) {
    throw new FactwatchError(
      'FILE_UNREADABLE',
      `${file}, line ${number}: {id, text, kind: query|response} expected`,
    );
  }
  return row.data;
}

function percent(value: number | undefined): string {
  return value === undefined ? '-' : `${(100 * value).toFixed(2)} %`;
}

function describeCounts(name: string, counts: GateCounts): string[] {
  const rates = gateRates(counts);
  const health = counts.healthCalledHealth + counts.healthCalledOther;
  const other = counts.otherCalledHealth + counts.otherCalledOther;
  if (health + other === 0) return [];
  const interval = ([low, high]: readonly [number, number]): string => `[${percent(low)}, ${percent(high)}]`;
  return [
    `${name}: F1 ${rates.f1 === undefined ? '-' : rates.f1.toFixed(4)}`,
    `  recall           ${percent(rates.recall)} of ${health} ${interval(rates.recallInterval)}`,
    `  false positives  ${percent(rates.falsePositiveRate)} of ${other} ${interval(rates.falsePositiveInterval)}`,
  ];
}

/** The summary for people. */
export function describeGate(summary: GateSummary): string {
  const { hardNegatives } = summary;
  const lines = [
    `${summary.rows} rows: ${summary.calledHealth} called health; ${summary.unlabelled} without a label, ` +
      `${summary.borderline} borderline (not scored)`,
    ...describeCounts('responses', summary.responses),
    ...describeCounts('queries', summary.queries),
  ];
  if (hardNegatives.total > 0) {
    lines.push(`hard negatives called health: ${hardNegatives.calledHealth} of ${hardNegatives.total}`);
  }
  return `${lines.join('\n')}\n`;
}

async function evaluate(file: string, options: EvalGateOptions, io: Pick<Io, 'stdin'>): Promise<GateSummary> {
  const gate = createGate();
  const evaluation = createGateEvaluation();
  const out = options.predictions === undefined ? undefined : createLineFile(options.predictions);
  let number = 0;
  for await (const line of linesOf(file, io)) {
    number++;
    if (line.trim() === '') continue;
    const row = parseRow(line, number, file);
    const prediction = predictGate(gate, row);
    evaluation.add(row, prediction);
    await out?.write(`${JSON.stringify(prediction)}\n`);
  }
  await out?.close();
  return evaluation.summary();
}

/**
 * Scores the built-in gate on labelled rows. Resolves with the exit code; rejects with a `FactwatchError`
 * for a file that is missing, unreadable or of another shape.
 */
export async function runEvalGate(file: string, options: EvalGateOptions, io: Io): Promise<number> {
  let summary: GateSummary;
  try {
    summary = await evaluate(file, options, io);
  } catch (error) {
    if (error instanceof FactwatchError || !(error instanceof Error && 'code' in error)) throw error;
    throw new FactwatchError(error.code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
  const rates = { responses: gateRates(summary.responses), queries: gateRates(summary.queries) };
  io.stdout.write(
    options.json === true ? `${JSON.stringify({ ...summary, rates }, null, 2)}\n` : describeGate(summary),
  );
  return EXIT.ok;
}

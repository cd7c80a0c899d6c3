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
import { rowsOf } from './eval-rows.ts';
import type { Io } from './io.ts';

export interface EvalGateOptions {
  /** Writes `{id, label, score}` a row. */
  readonly predictions?: string;
  readonly json?: boolean;
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
  for await (const row of rowsOf(file, io, gateRowSchema, '{id, text, kind: query|response}')) {
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

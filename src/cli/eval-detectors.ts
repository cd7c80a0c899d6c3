import { createDetectors } from '../../detectors/index.ts';
import { runDetector } from '../../detectors/kit/run.ts';
import { systemClock } from '../adapters/clock.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import {
  createDetectorEvaluation,
  type DetectorSummary,
  detectorRowSchema,
  predictDetectors,
} from '../evaluation/detectors.ts';
import { createLineFile } from '../simulate/truth.ts';
import { rowsOf } from './eval-rows.ts';
import type { Io } from './io.ts';

export interface EvalDetectorsOptions {
  /** Writes `{id, state, findings, abstained}` a row. */
  readonly predictions?: string;
  readonly json?: boolean;
  /** Retraction Watch list (CSV). */
  readonly retractions?: string;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

/** The summary for people. */
export function describeDetectors(summary: DetectorSummary): string {
  const { rows, states, detectors, wrong, right } = summary;
  const lines = [
    `${rows} rows: ${states.flagged} flagged, ${states.clean} clean, ${states.unscored} unscored`,
    'detector             exposed/1,000  candidates  flagged  abstained',
    ...Object.entries(detectors).map(
      ([id, counts]) =>
        `${id.padEnd(20)} ${((1000 * counts.exposed) / Math.max(rows, 1)).toFixed(1).padStart(13)} ` +
        `${String(counts.candidates).padStart(11)} ${String(counts.flagged).padStart(8)} ${String(counts.abstained).padStart(10)}`,
    ),
  ];
  for (const [category, counts] of Object.entries(wrong).sort()) {
    lines.push(
      `recall ${category}: ${share(counts.flagged, counts.rows)} of ${counts.rows} (as ${category}: ${share(counts.flaggedAsSuch, counts.rows)})`,
    );
  }
  if (right.rows > 0)
    lines.push(`right rows flagged: ${right.flagged} of ${right.rows} (${share(right.flagged, right.rows)})`);
  return `${lines.join('\n')}\n`;
}

async function evaluate(
  file: string,
  options: EvalDetectorsOptions,
  io: Pick<Io, 'stdin'>,
): Promise<DetectorSummary> {
  const detectors = createDetectors(
    options.retractions === undefined ? {} : { retractionsFile: options.retractions },
  );
  const { signal } = new AbortController();
  const evaluation = createDetectorEvaluation();
  const out = options.predictions === undefined ? undefined : createLineFile(options.predictions);
  for await (const row of rowsOf(file, io, detectorRowSchema, '{id, response}')) {
    const { prediction, reports } = await predictDetectors(
      detectors,
      row,
      (detector, input) => runDetector(detector, input, { clock: systemClock, signal }),
      systemClock.now(),
    );
    evaluation.add(row, prediction, reports);
    await out?.write(`${JSON.stringify(prediction)}\n`);
  }
  await out?.close();
  return evaluation.summary();
}

/**
 * Runs the deterministic detectors over labelled rows. Resolves with the exit code; rejects with a
 * `FactwatchError` for a file that is missing, unreadable or of another shape.
 */
export async function runEvalDetectors(file: string, options: EvalDetectorsOptions, io: Io): Promise<number> {
  let summary: DetectorSummary;
  try {
    summary = await evaluate(file, options, io);
  } catch (error) {
    if (error instanceof FactwatchError || !(error instanceof Error && 'code' in error)) throw error;
    throw new FactwatchError(error.code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
  io.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : describeDetectors(summary));
  return EXIT.ok;
}

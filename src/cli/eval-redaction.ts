import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { loadNameModel, type NameModel } from '../adapters/transformers/names.ts';
import { RawText } from '../domain/text.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import {
  formatRedactionSummary,
  type RedactionRow,
  RedactionScore,
  type RedactionSummary,
  redactionRowSchema,
} from '../evaluation/redaction.ts';
import { createRedactor } from '../redaction/index.ts';
import { normalise } from '../redaction/normalise.ts';
import type { Redactor, Remark } from '../redaction/redactor.ts';
import { createLineFile } from '../simulate/truth.ts';
import type { Io } from './io.ts';

export interface EvalRedactionOptions {
  /** Writes `{id, spans}` a row; `{id, spans, withheld}` for a text that was withheld. */
  readonly predictions?: string;
  readonly json?: boolean;
  /** Folder or name of a token-classification model to ask for a second opinion on names. */
  readonly withModel?: string;
}

function parseRow(line: string, number: number, file: string): RedactionRow {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `${file}, line ${number} is not JSON`);
  }
  const row = redactionRowSchema.safeParse(value);
  if (row.success) return row.data;
  throw new FactwatchError('FILE_UNREADABLE', `${file}, line ${number}: {id, text, spans?} expected`);
}

function predict(redactor: Redactor, row: RedactionRow): readonly Remark[] | undefined {
  const locale = row.locale ?? row.lang;
  const context = { ...(locale && { locale }), ...(row.country && { country: row.country }) };
  const result = redactor.open(context).redact(new RawText(row.text));
  return result.ok ? result.remarks : undefined;
}

async function evaluate(
  file: string,
  options: EvalRedactionOptions,
  model: NameModel | undefined,
  io: Pick<Io, 'stdin'>,
): Promise<RedactionSummary> {
  const redactor = createRedactor(model === undefined ? {} : { secondOpinion: model });
  const score = new RedactionScore();
  const out = options.predictions === undefined ? undefined : createLineFile(options.predictions);
  const input: NodeJS.ReadableStream = file === '-' ? io.stdin : createReadStream(file);
  let failure: unknown;
  (input as NodeJS.EventEmitter).once('error', (error: unknown) => {
    failure = error;
  });
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = parseRow(line, number, file);
    await model?.prepare(normalise(row.text).text);
    const remarks = predict(redactor, row);
    score.add(row, remarks);
    const spans = (remarks ?? [{ start: 0, end: row.text.length, type: 'OTHER_ID' as const }]).map(
      ({ start, end, type }) => ({ start, end, type }),
    );
    const withheld = remarks === undefined ? { withheld: true } : {};
    await out?.write(`${JSON.stringify({ id: row.id, spans, ...withheld })}\n`);
  }
  await out?.close();
  if (failure !== undefined) throw failure;
  return score.summary();
}

/**
 * Scores the redactor on labelled rows and prints the summary. Resolves with the exit code; rejects with a
 * `FactwatchError` for a file that is missing, unreadable or of another shape.
 */
export async function runEvalRedaction(file: string, options: EvalRedactionOptions, io: Io): Promise<number> {
  const model =
    options.withModel === undefined
      ? undefined
      : await loadNameModel(options.withModel, () => performance.now());
  let summary: RedactionSummary;
  try {
    summary = await evaluate(file, options, model, io);
  } catch (error) {
    if (error instanceof FactwatchError || !(error instanceof Error && 'code' in error)) throw error;
    throw new FactwatchError(error.code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
  io.stdout.write(
    options.json === true ? `${JSON.stringify(summary)}\n` : `${formatRedactionSummary(summary)}\n`,
  );
  if (model !== undefined) {
    const { texts, milliseconds } = model.cost;
    io.stderr.write(`second opinion: ${texts} texts, ${milliseconds.toFixed(0)} ms\n`);
  }
  return EXIT.ok;
}

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
import type { Redactor, Remark } from '../redaction/redactor.ts';
import { createLineFile } from '../simulate/truth.ts';
import { rowsOf } from './eval-rows.ts';
import type { Io } from './io.ts';

export interface EvalRedactionOptions {
  /** Writes `{id, spans}` a row; `{id, spans, withheld}` for a text that was withheld. */
  readonly predictions?: string;
  readonly json?: boolean;
  /** Folder or name of a token-classification model to ask for a second opinion on names. */
  readonly withModel?: string;
}

function predict(redactor: Redactor, row: RedactionRow): readonly Remark[] | undefined {
  const locale = row.locale ?? row.lang;
  const context = { ...(locale && { locale }), ...(row.country && { country: row.country }) };
  const result = redactor.open(context).redact(new RawText(row.text));
  return result.ok ? result.remarks : undefined;
}

/** Rounds of asking: what the model removes changes the text, and the new text is asked about again. */
const ROUNDS = 4;

/** Reads the row, lets the model answer what was asked, and reads it again until nothing is asked. */
async function predictWith(
  redactor: Redactor,
  model: NameModel,
  row: RedactionRow,
): Promise<readonly Remark[] | undefined> {
  model.forget();
  let remarks = predict(redactor, row);
  for (let round = 0; round < ROUNDS && model.asked.size > 0; round += 1) {
    for (const text of [...model.asked]) await model.prepare(text);
    remarks = predict(redactor, row);
  }
  return remarks;
}

/** The figures, and those of the same rows without the model. */
interface Evaluation {
  readonly summary: RedactionSummary;
  readonly without: RedactionSummary | undefined;
}

async function evaluate(
  file: string,
  options: EvalRedactionOptions,
  model: NameModel | undefined,
  io: Pick<Io, 'stdin'>,
): Promise<Evaluation> {
  const plain = createRedactor();
  const redactor = model === undefined ? plain : createRedactor({ secondOpinion: model });
  const score = new RedactionScore();
  const without = model === undefined ? undefined : new RedactionScore();
  const out = options.predictions === undefined ? undefined : createLineFile(options.predictions);
  for await (const row of rowsOf(file, io, redactionRowSchema, '{id, text, spans?}')) {
    without?.add(row, predict(plain, row));
    const remarks = model === undefined ? predict(redactor, row) : await predictWith(redactor, model, row);
    score.add(row, remarks);
    await out?.write(`${JSON.stringify(prediction(row, remarks))}\n`);
  }
  await out?.close();
  return { summary: score.summary(), without: without?.summary() };
}

function prediction(row: RedactionRow, remarks: readonly Remark[] | undefined): unknown {
  const withheld = {
    id: row.id,
    spans: [{ start: 0, end: row.text.length, type: 'OTHER_ID' }],
    withheld: true,
  };
  if (remarks === undefined) return withheld;
  return { id: row.id, spans: remarks.map(({ start, end, type }) => ({ start, end, type })) };
}

/** What the second opinion costs and gains, as one line. */
function formatOpinion(
  summary: RedactionSummary,
  without: RedactionSummary,
  cost: NameModel['cost'],
): string {
  const each = cost.texts === 0 ? 0 : cost.milliseconds / cost.texts;
  const signed = (change: number): string => (change < 0 ? `${change}` : `+${change}`);
  return [
    `second opinion: asked about ${cost.texts} texts in ${summary.documents} documents, ${each.toFixed(2)} ms each;`,
    `fully covered ${signed(summary.direct.full - without.direct.full)} (${without.direct.full} to ${summary.direct.full} of ${summary.direct.total}),`,
    `false spans ${signed(summary.falseSpans - without.falseSpans)}`,
  ].join(' ');
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
  let evaluation: Evaluation;
  try {
    evaluation = await evaluate(file, options, model, io);
  } catch (error) {
    if (error instanceof FactwatchError || !(error instanceof Error && 'code' in error)) throw error;
    throw new FactwatchError(error.code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
  const { summary, without } = evaluation;
  if (model === undefined || without === undefined) {
    const text = options.json === true ? JSON.stringify(summary) : formatRedactionSummary(summary);
    io.stdout.write(`${text}\n`);
    return EXIT.ok;
  }
  const opinion = { ...model.cost, fullWithout: without.direct.full, falseSpansWithout: without.falseSpans };
  io.stdout.write(
    options.json === true
      ? `${JSON.stringify({ ...summary, secondOpinion: opinion })}\n`
      : `${formatRedactionSummary(summary)}\n${formatOpinion(summary, without, model.cost)}\n`,
  );
  return EXIT.ok;
}

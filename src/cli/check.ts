import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { coverageOf } from '../../detectors/dose/knowledge.ts';
import { createDetectors } from '../../detectors/index.ts';
import { readText } from '../../detectors/kit/reading.ts';
import { runDetector } from '../../detectors/kit/run.ts';
import { systemClock } from '../adapters/clock.ts';
import { type DetectorReport, foldState } from '../domain/verdict.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { type DetectorRow, detectorRowSchema, predictDetectors } from '../evaluation/detectors.ts';
import type { Io } from './io.ts';

export interface CheckOptions {
  /** BCP 47. */
  readonly locale?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The user's turn. */
  readonly prompt?: string;
  /** Retraction Watch list (CSV). */
  readonly retractions?: string;
  readonly json?: boolean;
}

async function contentOf(file: string, io: Pick<Io, 'stdin'>): Promise<string> {
  if (file === '-') return readAll(io.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FactwatchError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
}

/** A JSON object with a `response` is an envelope or an evaluation row; anything else is the response itself. */
function rowOf(content: string, options: CheckOptions): DetectorRow {
  const given = { locale: options.locale, country: options.country, prompt: options.prompt };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  try {
    const row = detectorRowSchema.safeParse({ id: 'stdin', ...JSON.parse(content), ...set });
    if (row.success) return row.data;
  } catch {
    // Not JSON: plain text.
  }
  return { id: 'stdin', response: content, ...set };
}

const RULER = '─'.repeat(60);

/** Where an offset stands, as people count: line and column from 1. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}

function describe(row: DetectorRow, reports: readonly DetectorReport[]): string {
  const lines: string[] = [];
  for (const { detector, version, outcome } of reports) {
    if (outcome.state !== 'flagged') continue;
    for (const finding of outcome.findings) {
      const { start, end } = finding;
      const place = start === undefined ? '' : ` · ${placeOf(row.response, start)}`;
      lines.push(RULER, `${finding.severity.toUpperCase()} ${finding.category}${place}`);
      if (start !== undefined)
        lines.push(`  “${row.response.slice(start, Math.min(end ?? start, start + 200)).trim()}”`);
      lines.push(
        `  ${finding.explanation}`,
        `  detector ${detector} ${version}, rule ${finding.rule}, confidence ${finding.confidence}`,
      );
    }
  }
  lines.push(RULER, `state: ${foldState(reports)}`);
  for (const { detector, outcome } of reports) {
    if (outcome.state === 'abstained') lines.push(`  ${detector.padEnd(18)} no answer: ${outcome.reason}`);
    else lines.push(`  ${detector.padEnd(18)} ${outcome.state}, looked at ${outcome.candidates}`);
  }
  const { covered, mentions } = coverageOf(readText(row.response).text);
  if (mentions > 0) lines.push(`  medicines named that the dose table knows: ${covered} of ${mentions}`);
  return `${lines.join('\n')}\n`;
}

/** A person waits for one answer, whose detectors have never run before; in service none may hold up the next response. */
const PATIENCE_MS = 30_000;

/**
 * Runs every deterministic detector over one response and explains each finding with its source. The text
 * stays in this process. Resolves with 1 when the response is flagged; rejects with a `FactwatchError` when
 * the file cannot be read.
 */
export async function runCheck(file: string, options: CheckOptions, io: Io): Promise<number> {
  const row = rowOf(await contentOf(file, io), options);
  const detectors = createDetectors(
    options.retractions === undefined ? {} : { retractionsFile: options.retractions },
  ).map((detector) => ({ ...detector, deadlineMs: PATIENCE_MS }));
  const { signal } = new AbortController();
  const { prediction, reports } = await predictDetectors(
    detectors,
    row,
    (detector, input) => runDetector(detector, input, { clock: systemClock, signal }),
    systemClock.now(),
  );
  io.stdout.write(options.json ? `${JSON.stringify({ ...prediction, reports })}\n` : describe(row, reports));
  return prediction.state === 'flagged' ? EXIT.failure : EXIT.ok;
}

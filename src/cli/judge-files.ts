import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { FactwatchError } from '../errors.ts';
import type { JudgeRecord } from '../judge/admission.ts';

const Record = z.strictObject({
  model: z.string(),
  promptHash: z.string(),
  source: z.string(),
  rows: z.number(),
  judged: z.number(),
  macroF1: z.number(),
  emergencyMacroF1: z.number().nullable(),
});

/** Throws `FILE_MISSING` or `FILE_UNREADABLE`. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FactwatchError(missing ? 'FILE_MISSING' : 'FILE_UNREADABLE', file);
  }
}

/** Throws `FILE_UNREADABLE`. */
export function writeText(file: string, text: string, append = false): void {
  try {
    (append ? appendFileSync : writeFileSync)(file, text);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `cannot write ${file}`);
  }
}

/** The record that `eval judge --record` wrote. Undefined when no file is named. Throws as `readText`. */
export function readRecord(file: string | undefined): JudgeRecord | undefined {
  if (file === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof FactwatchError) throw error;
    throw new FactwatchError('FILE_UNREADABLE', file);
  }
  const record = Record.safeParse(value);
  if (!record.success) throw new FactwatchError('FILE_UNREADABLE', file);
  return record.data;
}

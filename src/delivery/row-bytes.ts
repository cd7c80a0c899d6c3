import type { DeadLetterRow, VerdictRow } from '../domain/rows.ts';

/** Rough memory of a row in bytes: enough to bound it, cheap enough to ask for every row. */
export function rowBytes(verdict: VerdictRow | undefined, deadLetter: DeadLetterRow | undefined): number {
  if (verdict === undefined) return deadLetter === undefined ? 0 : 256;
  return 768 + 256 * verdict.findings.length + 64 * verdict.abstentions.length;
}

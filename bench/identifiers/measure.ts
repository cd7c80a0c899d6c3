import { RawText } from '../../src/domain/text.ts';
import { createRedactor } from '../../src/redaction/index.ts';
import type { Row } from './rows.ts';

export interface Tally {
  total: number;
  full: number;
}

export interface Measured {
  /** By set, then by country, form or language. */
  readonly sets: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  readonly missed: readonly Row[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Counts the rows whose identifier is removed to its last letter and digit. */
export function measure(rows: Iterable<Row>): Measured {
  const redactor = createRedactor();
  const sets = new Map<string, Map<string, Tally>>();
  const missed: Row[] = [];
  for (const row of rows) {
    const context = { locale: row.locale, ...(row.country !== undefined && { country: row.country }) };
    const result = redactor.open(context).redact(new RawText(row.text));
    // Withheld is safe, but no redaction: it counts as a miss.
    const covered = result.ok && isCovered(row, result.remarks);
    const set = sets.get(row.set) ?? new Map<string, Tally>();
    sets.set(row.set, set);
    const tally = set.get(row.group) ?? { total: 0, full: 0 };
    set.set(row.group, tally);
    tally.total += 1;
    if (covered) tally.full += 1;
    else missed.push(row);
  }
  return { sets, missed };
}

function isCovered(row: Row, removed: readonly { readonly start: number; readonly end: number }[]): boolean {
  const [{ start, end }] = row.spans;
  for (let index = start; index < end; index += 1) {
    if (!LETTER_OR_DIGIT.test(row.text[index]!)) continue;
    if (!removed.some((one) => one.start <= index && index < one.end)) return false;
  }
  return true;
}

/** All groups of a set together. */
export function sumOf(groups: ReadonlyMap<string, Tally>): Tally {
  const sum = { total: 0, full: 0 };
  for (const { total, full } of groups.values()) {
    sum.total += total;
    sum.full += full;
  }
  return sum;
}

import { readFileSync } from 'node:fs';
import { hashText } from '../kit/hash.ts';

/** Retracted works by DOI, lower case. */
export interface Retractions {
  /** Date of the retraction as the list writes it; `undefined` when the DOI is not on the list. */
  dateOf(doi: string): string | undefined;
  readonly size: number;
  /** Hash of the list: part of the detector's version. */
  readonly hash: string;
}

export const NO_RETRACTIONS: Retractions = { dateOf: () => undefined, size: 0, hash: 'none' };

/** Rows of a CSV text; quoted fields may hold commas, quotes and line breaks. */
function* rowsOf(csv: string): Generator<string[]> {
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i += 1) {
    const char = csv[i] as string;
    if (quoted) {
      if (char !== '"') field += char;
      else if (csv[i + 1] === '"') {
        field += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      row.push(field);
      field = '';
    } else if (char === '\n') {
      row.push(field.replace(/\r$/, ''));
      yield row;
      row = [];
      field = '';
    } else field += char;
  }
  if (field !== '' || row.length > 0) yield [...row, field];
}

/**
 * Reads a list in the columns of the Retraction Watch data that Crossref publishes: `OriginalPaperDOI`,
 * `RetractionNature`, `RetractionDate`. Only full retractions count; corrections and expressions of concern
 * do not. Throws when a column is missing.
 */
export function parseRetractions(csv: string): Retractions {
  const byDoi = new Map<string, string>();
  const rows = rowsOf(csv.replace(/^\ufeff/, ''));
  const header = rows.next().value ?? [];
  const [doi, nature, date] = ['OriginalPaperDOI', 'RetractionNature', 'RetractionDate'].map((name) => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`The retraction list has no column "${name}".`);
    return index;
  }) as [number, number, number];
  for (const row of rows) {
    const key = row[doi]?.trim().toLowerCase() ?? '';
    if (row[nature]?.trim() === 'Retraction' && key.startsWith('10.'))
      byDoi.set(key, row[date]?.split(' ')[0] ?? '');
  }
  return { dateOf: (one) => byDoi.get(one.toLowerCase()), size: byDoi.size, hash: hashText(csv) };
}

/** The list at `path`, or an empty one. Throws when the file cannot be read: a list that was asked for must be there. */
export function loadRetractions(path: string | undefined): Retractions {
  return path === undefined ? NO_RETRACTIONS : parseRetractions(readFileSync(path, 'utf8'));
}

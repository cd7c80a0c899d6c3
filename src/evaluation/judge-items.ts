import { z } from 'zod';
import { parseCsv } from './csv.ts';
import { readHealthBench } from './judge-healthbench.ts';

/** Labelled data in the forms that the judge can be held against. */
export type JudgeItem = ResponseItem | StatementItem | RubricItem;

/** A response that is right or wrong as a whole: MEDEC and the plain format. */
export interface ResponseItem {
  readonly kind: 'response';
  readonly id: string;
  readonly prompt?: string;
  readonly response: string;
  readonly locale?: string;
  readonly country?: string;
  readonly expect: 'flagged' | 'clean';
  readonly category: string;
}

/** An answer and what physicians say it entails or contradicts: K-QA. */
export interface StatementItem {
  readonly kind: 'statements';
  readonly id: string;
  readonly question: string;
  readonly response: string;
  readonly statements: readonly {
    readonly statement: string;
    readonly category: string;
    /** One a physician. */
    readonly labels: readonly string[];
  }[];
}

/** A conversation, a response and criteria with points, with physicians' labels or without: HealthBench. */
export interface RubricItem {
  readonly kind: 'rubric';
  readonly id: string;
  readonly conversation: readonly { readonly role: string; readonly content: string }[];
  readonly response: string;
  readonly tags: readonly string[];
  readonly criteria: readonly {
    readonly criterion: string;
    readonly points: number;
    readonly tags: readonly string[];
    /** Physicians on `met`; empty when nobody was asked. */
    readonly labels: readonly boolean[];
    readonly category: string;
  }[];
}

export const JUDGE_FORMATS = ['kqa', 'medec', 'healthbench', 'healthbench-meta', 'plain'] as const;
export type JudgeFormat = (typeof JUDGE_FORMATS)[number];

export interface JudgeFile {
  readonly format: JudgeFormat;
  readonly items: readonly JudgeItem[];
  /** Rows that are not of the format, or carry nothing to judge. */
  readonly skipped: number;
}

/** Finds out what the file is and reads it. Undefined when it is none of the forms. */
export function readJudgeFile(text: string): JudgeFile | undefined {
  if (/^\s*\{/.test(text)) return readLines(text);
  const rows = parseCsv(text);
  const first = rows?.[0];
  if (rows === undefined || first === undefined) return undefined;
  if ('claim' in first && 'label_0' in first) return readKqa(rows);
  if ('Error Flag' in first && 'Text' in first) return readMedec(rows);
  return undefined;
}

type Row = Readonly<Record<string, string>>;

function readKqa(rows: readonly Row[]): JudgeFile {
  const items: StatementItem[] = [];
  for (const [key, group] of Map.groupBy(rows, (row) => `${row.llm_x}\u0000${row.Question}`)) {
    const [first] = group;
    items.push({
      kind: 'statements',
      id: `${items.length}:${key.split('\u0000')[0]}`,
      question: first!.Question ?? '',
      response: first!.answer ?? '',
      statements: group.map((row) => ({
        statement: row.claim ?? '',
        category: row.category_x ?? '',
        labels: Object.keys(row)
          .filter((name) => /^label_\d+$/.test(name))
          .map((name) => row[name]!.toLowerCase())
          .filter((label) => label !== ''),
      })),
    });
  }
  return { format: 'kqa', items, skipped: 0 };
}

function readMedec(rows: readonly Row[]): JudgeFile {
  const filled = rows.filter((row) => row.Text !== '' && /^[01]$/.test(row['Error Flag'] ?? ''));
  const items = filled.map((row): ResponseItem => {
    const wrong = row['Error Flag'] === '1';
    const type = row['Error Type'] ?? '';
    return {
      kind: 'response',
      id: row['Text ID'] ?? '',
      response: row.Text!,
      expect: wrong ? 'flagged' : 'clean',
      category: wrong && type !== '' && type !== 'NA' ? type : 'clean',
    };
  });
  return { format: 'medec', items, skipped: rows.length - items.length };
}

const Plain = z.object({
  id: z.string(),
  prompt: z.string().optional(),
  response: z.string(),
  locale: z.string().optional(),
  country: z.string().optional(),
  expect: z.enum(['flagged', 'clean']),
  category: z.string().optional(),
});

function readLines(text: string): JudgeFile | undefined {
  const items: JudgeItem[] = [];
  let format: JudgeFormat | undefined;
  let skipped = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, index);
    if (read === undefined || (format !== undefined && read.format !== format)) skipped += 1;
    else {
      format ??= read.format;
      items.push(read.item);
    }
  }
  return format === undefined ? undefined : { format, items, skipped };
}

function readLine(line: string, index: number): { format: JudgeFormat; item: JudgeItem } | undefined {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return undefined;
  }
  const plain = Plain.safeParse(row);
  if (plain.success) {
    const { category = plain.data.expect, ...rest } = plain.data;
    return { format: 'plain', item: { kind: 'response', ...rest, category } };
  }
  return readHealthBench(row, index);
}

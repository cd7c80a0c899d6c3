import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../src/evaluation/csv.ts';

/** A response, with the user's turn where the corpus has one. */
export interface Item {
  readonly prompt?: string;
  readonly response: string;
}

export interface Corpora {
  /** Text that physicians or the NIH wrote, by corpus. */
  readonly answers: Readonly<Record<string, readonly Item[]>>;
  /** Questions whose answers nobody gives. */
  readonly turns: Readonly<Record<string, readonly string[]>>;
}

/** `undefined` when the shared data lies nowhere near. */
export function loadCorpora(): Corpora | undefined {
  const root = new URL('../../../shared/data/factuality/', import.meta.url);
  if (!existsSync(root)) return undefined;
  const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
  const unpack = (name: string): string => gunzipSync(readFileSync(new URL(name, root))).toString('utf8');
  return {
    answers: {
      'MedQuAD answers': itemsOf(unpack('medquad/medquad_answers.jsonl.gz'), 'question', 'answer'),
      'K-QA physicians': itemsOf(read('kqa/questions_w_answers.jsonl'), 'Question', 'Free_form_answer'),
      ...medec([read('medec/test.csv'), read('medec/validation.csv')]),
    },
    turns: {
      'K-QA questions': linesOf(read('kqa/questions.jsonl'), 'Question'),
      'MedQuAD questions': linesOf(unpack('medquad/medquad_questions_only.jsonl.gz'), 'question'),
    },
  };
}

function rowsOf(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function linesOf(text: string, field: string): string[] {
  return rowsOf(text).map((row) => String(row[field] ?? ''));
}

function itemsOf(text: string, prompt: string, response: string): Item[] {
  return rowsOf(text).map((row) => ({
    prompt: String(row[prompt] ?? ''),
    response: String(row[response] ?? ''),
  }));
}

/** Vignettes without an error, with one, and the latter as corrected; the two last are matched pairs. No turns. */
function medec(files: readonly string[]): Record<string, Item[]> {
  const correct: Item[] = [];
  const wrong: Item[] = [];
  const corrected: Item[] = [];
  for (const file of files) {
    for (const row of parseCsv(file) ?? []) {
      const text = row.Text ?? '';
      if (text === '') continue;
      if (row['Error Flag'] === '1') {
        wrong.push({ response: text });
        corrected.push({ response: row['Corrected Text'] ?? '' });
      } else correct.push({ response: text });
    }
  }
  return { 'MEDEC correct': correct, 'MEDEC with error': wrong, 'MEDEC corrected': corrected };
}

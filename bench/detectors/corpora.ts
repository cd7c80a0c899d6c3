import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../src/evaluation/csv.ts';

/** Text that physicians or the NIH wrote, by corpus; `undefined` when the shared data lies nowhere near. */
export function loadCorpora(): Readonly<Record<string, readonly string[]>> | undefined {
  const root = new URL('../../../shared/data/factuality/', import.meta.url);
  if (!existsSync(root)) return undefined;
  const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
  const medquad = gunzipSync(readFileSync(new URL('medquad/medquad_answers.jsonl.gz', root)));
  return {
    'MedQuAD answers': linesOf(medquad.toString('utf8'), 'answer'),
    'K-QA physicians': linesOf(read('kqa/questions_w_answers.jsonl'), 'Free_form_answer'),
    ...medec([read('medec/test.csv'), read('medec/validation.csv')]),
  };
}

function linesOf(text: string, field: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => String((JSON.parse(line) as Record<string, unknown>)[field] ?? ''));
}

/** Vignettes without an error, with one, and the latter as corrected; the two last are matched pairs. */
function medec(files: readonly string[]): Record<string, string[]> {
  const correct: string[] = [];
  const wrong: string[] = [];
  const corrected: string[] = [];
  for (const file of files) {
    for (const row of parseCsv(file) ?? []) {
      const text = row.Text ?? '';
      if (text === '') continue;
      if (row['Error Flag'] === '1') {
        wrong.push(text);
        corrected.push(row['Corrected Text'] ?? '');
      } else correct.push(text);
    }
  }
  return { 'MEDEC correct': correct, 'MEDEC with error': wrong, 'MEDEC corrected': corrected };
}

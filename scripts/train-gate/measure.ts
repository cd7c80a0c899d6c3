import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { combine } from '../../src/gate/gate.ts';
import { createScorer, type LinearModel, type Scorer } from '../../src/gate/model.ts';
import { CARRIERS } from '../../src/simulate/carriers/index.ts';
import { NON_HEALTH } from '../../src/simulate/nonhealth.ts';
import { type LabelledExample, parseCsv } from './corpus.ts';
import type { Example } from './fit.ts';

type Print = (line: string) => void;

/** An exchange, or one half of it. */
interface Exchange {
  readonly response: string;
  readonly prompt?: string;
}

const asQuery = (prompt: string): Exchange => ({ prompt, response: '' });
const asResponse = (response: string): Exchange => ({ response });

function calledHealth(scorer: Scorer, { response, prompt }: Exchange): boolean {
  return combine(scorer, response, prompt) >= 0;
}

function show(name: string, scorer: Scorer, texts: readonly Exchange[], print: Print): void {
  if (texts.length === 0) return;
  const hits = texts.filter((text) => calledHealth(scorer, text)).length;
  const share = ((100 * hits) / texts.length).toFixed(2);
  print(
    `  called health: ${String(hits).padStart(5)} of ${String(texts.length).padStart(5)} (${share} %)  ${name}`,
  );
}

function jsonLines(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** K-QA, whose questions are held out: looked at when a version is done, never tuned on. */
export function measureHeldOut(scorer: Scorer, shared: string, print: Print): void {
  const questions = jsonLines(join(shared, 'data/factuality/kqa/questions.jsonl')).map((row) =>
    String(row.Question ?? row.question),
  );
  show('K-QA questions', scorer, questions.map(asQuery), print);
  const answers = jsonLines(join(shared, 'data/factuality/kqa/questions_w_answers.jsonl'));
  const texts = answers.map((row) => String(row.Free_form_answer));
  show('K-QA physicians’ answers', scorer, texts.map(asResponse), print);
  const pairs = answers.map((row) => ({
    prompt: String(row.Question),
    response: String(row.Free_form_answer),
  }));
  show('K-QA questions with their answers', scorer, pairs, print);
}

/** Texts that are in no training set. */
export function measureUnseen(scorer: Scorer, shared: string, print: Print): void {
  for (const name of ['synth-hipaa18-en', 'hard-negatives-en']) {
    const chats = jsonLines(join(shared, `data/redaction/synthetic/${name}.jsonl`));
    const queries = chats.map((row) => asQuery(String(row.text)));
    show(`chats, not all of them about health, ${name}`, scorer, queries, print);
  }
  const truthful = join(shared, 'data/factuality/truthfulqa/health_even.csv');
  if (existsSync(truthful)) {
    const [header = [], ...rows] = parseCsv(readFileSync(truthful, 'utf8'));
    const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');
    show('TruthfulQA health, questions', scorer, column('Question').map(asQuery), print);
    show('TruthfulQA health, answers', scorer, column('Best Answer').map(asResponse), print);
  }
  for (const [language, carriers] of Object.entries(CARRIERS)) {
    const answers = carriers.map(({ prompt, paragraphs }) => ({ prompt, response: paragraphs.join(' ') }));
    show(
      `simulated health, answer alone, ${language}`,
      scorer,
      answers.map((a) => asResponse(a.response)),
      print,
    );
    show(`simulated health, question and answer, ${language}`, scorer, answers, print);
  }
  for (const [language, exchanges] of Object.entries(NON_HEALTH)) {
    show(`simulated non-health, question and answer, ${language}`, scorer, exchanges, print);
  }
}

export interface LeaveOneOut {
  readonly rows: readonly LabelledExample[];
  readonly others: readonly Example[];
  readonly train: (examples: readonly Example[]) => LinearModel;
  /** Sources to leave out; all that were not written for the gate when empty. */
  readonly only: readonly string[];
}

interface Totals {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  negatives: number;
  hard: number;
  hardHits: number;
}

function count(totals: Totals, scorer: Scorer, rows: readonly LabelledExample[]): void {
  for (const row of rows) {
    const called = calledHealth(scorer, row.kind === 'query' ? asQuery(row.text) : asResponse(row.text));
    if (row.hardNegative) totals.hard++;
    if (row.hardNegative && called) totals.hardHits++;
    if (row.kind !== 'response') continue;
    if (row.health && called) totals.truePositive++;
    if (row.health && !called) totals.falseNegative++;
    if (!row.health) totals.negatives++;
    if (!row.health && called) totals.falsePositive++;
  }
}

/** Trains without one source at a time and prints what the model makes of that source. */
export function leaveOneSourceOut({ rows, others, train, only }: LeaveOneOut, print: Print): void {
  const all = [...rows, ...others];
  const sources = [...new Set(all.map((row) => row.source))].filter((source) =>
    only.length > 0 ? only.includes(source) : !source.startsWith('written') && source !== 'word-pool',
  );
  const totals = { truePositive: 0, falsePositive: 0, falseNegative: 0, negatives: 0, hard: 0, hardHits: 0 };
  for (const source of sources) {
    const scorer = createScorer(train(all.filter((row) => row.source !== source)));
    print(`without ${source}:`);
    const held = all.filter((row) => row.source === source);
    for (const health of [true, false]) {
      const part = held.filter((row) => row.health === health);
      const name = health ? 'health' : 'not health';
      const texts = (kind: Example['kind']) => part.filter((row) => row.kind === kind).map((row) => row.text);
      show(`query, ${name}`, scorer, texts('query').map(asQuery), print);
      show(`response, ${name}`, scorer, texts('response').map(asResponse), print);
    }
    count(
      totals,
      scorer,
      rows.filter((row) => row.source === source),
    );
  }
  const { truePositive, falsePositive, falseNegative } = totals;
  const f1 = (2 * truePositive) / (2 * truePositive + falsePositive + falseNegative);
  print(
    `labelled rows of the sources left out, responses: F1 ${f1.toFixed(4)}, ` +
      `false positives ${falsePositive} of ${totals.negatives}; hard negatives ${totals.hardHits} of ${totals.hard}`,
  );
}

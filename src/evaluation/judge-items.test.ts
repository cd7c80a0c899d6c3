import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedFile } from '../../test/support/judge/shared.ts';
import { readJudgeFile } from './judge-items.ts';

const lines = (...rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const prompt = [{ role: 'user', content: 'My chest hurts.' }];

describe('HealthBench', () => {
  it('a benchmark row needs a response to grade', () => {
    const rubrics = [{ criterion: 'Says 112', points: 5, tags: ['axis:accuracy'] }];
    const row = { prompt_id: 'p', prompt, rubrics, example_tags: ['theme:emergency_referrals'] };
    const file = readJudgeFile(
      lines({ ...row, completion: 'Call 112.' }, row, {
        ...row,
        ideal_completions_data: { ideal_completion: 'Go.' },
      }),
    );
    expect(file).toMatchObject({ format: 'healthbench', skipped: 1 });
    expect(file?.items[0]).toMatchObject({
      kind: 'rubric',
      id: 'p',
      response: 'Call 112.',
      criteria: [{ points: 5, category: 'theme:emergency_referrals' }],
    });
    expect(file?.items[1]).toMatchObject({ response: 'Go.' });
  });
  it('a meta-evaluation row has labels', () => {
    const row = {
      prompt,
      completion: [{ role: 'assistant', content: 'Rest.' }],
      rubric: 'Says 112',
      category: 'cluster:x',
      binary_labels: [true, false],
    };
    expect(readJudgeFile(lines(row))).toMatchObject({
      format: 'healthbench-meta',
      items: [{ response: 'Rest.', criteria: [{ labels: [true, false], category: 'cluster:x', points: 1 }] }],
    });
  });
});

it('the plain format, and lines that are none', () => {
  const file = readJudgeFile(
    `${lines({ id: 'a', response: 'x', expect: 'flagged', category: 'dose' })}\n\nno json\n{"id":1}\n`,
  );
  expect(file).toMatchObject({
    format: 'plain',
    skipped: 2,
    items: [{ id: 'a', expect: 'flagged', category: 'dose' }],
  });
});

it.each(['', 'a,b\n1,2\n', '{}', '{"prompt":"x"}'])('%j is none of the forms', (text) => {
  expect(readJudgeFile(text)).toBeUndefined();
});

describe('public files', () => {
  const kqa = sharedFile('kqa/NLI_medical_annotator.csv');
  it.skipIf(kqa === undefined)('K-QA: 50 answers with 399 statements of three physicians', () => {
    const file = readJudgeFile(readFileSync(kqa!, 'utf8'))!;
    const statements = file.items.flatMap((item) => (item.kind === 'statements' ? item.statements : []));
    expect([file.format, file.items.length, statements.length]).toEqual(['kqa', 50, 399]);
    expect(statements.every(({ labels }) => labels.length === 3)).toBe(true);
  });
  const medec = sharedFile('medec/test.csv');
  it.skipIf(medec === undefined)('MEDEC: 597 filled rows, 311 with an error', () => {
    const file = readJudgeFile(readFileSync(medec!, 'utf8'))!;
    const wrong = file.items.filter((item) => item.kind === 'response' && item.expect === 'flagged');
    expect([file.format, file.items.length, file.skipped, wrong.length]).toEqual(['medec', 597, 328, 311]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadNameModel, type NameModel } from '../src/adapters/transformers/names.ts';
import { factwatch } from './support/factwatch.ts';
import { packageMissing } from './support/parts.ts';
import { writeTinyModel } from './support/tiny-model.ts';

const missing = packageMissing('@huggingface/transformers');
const WORDS =
  'the a and to with it is not my knee talked about said that came back still hurts Then The yesterday'.split(
    ' ',
  );
/** Words of no list of names, in sentences without a phrase that announces a person. */
const ROWS = [
  { id: 'a', text: 'Then Zqorvath came back and said that my knee still hurts', name: 'Zqorvath' },
  { id: 'b', text: 'The knee still hurts and it is not about Xuvelquist', name: 'Xuvelquist' },
  { id: 'c', text: 'the knee still hurts', name: undefined },
];

/** A real ONNX file and tokenizer, made here, read by the real runtime: no module stands in for anything. */
describe.skipIf(missing !== undefined)(
  `a second opinion from a model over ONNX${missing ? ` (${missing})` : ''}`,
  () => {
    let folder = '';
    let model: NameModel;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'factwatch-model-'));
      writeTinyModel(folder, WORDS, ['Z', 'X']);
      model = await loadNameModel(folder, () => performance.now());
    }, 60_000);

    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('gives the ranges of whole names', async () => {
      const { text } = ROWS[0]!;
      expect(model.names(text)).toEqual([]);
      expect([...model.asked]).toEqual([text]);
      await model.prepare(text);
      expect(model.names(text)).toEqual([{ start: 5, end: 13 }]);
      expect(model.asked.size).toBe(0);
    });

    it('reads what lies behind the 512 tokens that a model takes at once', async () => {
      const text = `${'my knee still hurts and '.repeat(200)}Zqorvath said it`;
      await model.prepare(text);
      expect(model.names(text)).toEqual([{ start: 4_800, end: 4_808 }]);
    });

    it('is asked by the evaluation where a name stays unresolved, and reports its cost and gain', async () => {
      const file = join(folder, 'rows.jsonl');
      const lines = ROWS.map(({ id, text, name }) => {
        const start = name === undefined ? 0 : text.indexOf(name);
        const spans = name === undefined ? [] : [{ start, end: start + name.length, type: 'PERSON' }];
        return JSON.stringify({ id, text, locale: 'en', spans });
      });
      writeFileSync(file, `${lines.join('\n')}\n`);
      const { code, stdout } = await factwatch(['eval', 'redaction', file, '--with-model', folder, '--json']);
      expect(code).toBe(0);
      const { direct, secondOpinion } = JSON.parse(stdout);
      expect(direct).toMatchObject({ total: 2, full: 2 });
      expect(secondOpinion).toMatchObject({ fullWithout: 0, falseSpansWithout: 0 });
      // Two rows stay unresolved, and each is asked about once more when its name is a placeholder, if at all.
      expect(secondOpinion.texts).toBeGreaterThanOrEqual(2);
      expect(secondOpinion.texts).toBeLessThanOrEqual(4);
      expect(secondOpinion.milliseconds).toBeGreaterThan(0);
      const shown = await factwatch(['eval', 'redaction', file, '--with-model', folder]);
      expect(shown.stdout).toMatch(
        /second opinion: asked about \d texts in 3 documents, [\d.]+ ms each; fully covered \+2/,
      );
    }, 60_000);
  },
);

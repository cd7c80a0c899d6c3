import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runEvalGate } from './eval-gate.ts';

const ROWS = [
  {
    id: 1,
    text: 'Take the antibiotic twice a day and see a doctor if the fever stays.',
    kind: 'response',
    label: 'health',
  },
  {
    id: 'b',
    text: 'The train leaves the station at nine.',
    kind: 'response',
    label: 'nonhealth',
    hard_negative: true,
  },
  { id: 'c', text: 'Why does my stomach hurt after eating?', kind: 'query', label: 'health' },
  { id: 'd', text: 'Do thirty push-ups.', kind: 'response', label: 'borderline' },
  { id: 'e', text: 'Write a poem about the sea.', kind: 'query' },
];
const FILE = ROWS.map((row) => JSON.stringify(row)).join('\n');

function memoryIo(stdin = '') {
  const text = { stdout: '' };
  const stdout = { write: (part: string) => (text.stdout += part) };
  return { text, io: { stdin: Readable.from([stdin]), stdout, stderr: { write: () => true } } };
}

describe('factwatch eval gate', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-gate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('scores labelled rows and writes a prediction for every row', async () => {
    const file = join(folder, 'rows.jsonl.gz');
    const predictions = join(folder, 'out.jsonl');
    writeFileSync(file, gzipSync(FILE));
    const { text, io } = memoryIo();
    expect(await runEvalGate(file, { predictions, json: true }, io)).toBe(0);
    const summary = JSON.parse(text.stdout) as Record<string, unknown>;
    expect(summary).toMatchObject({
      rows: 5,
      unlabelled: 1,
      borderline: 1,
      responses: { healthCalledHealth: 1, otherCalledOther: 1, healthCalledOther: 0, otherCalledHealth: 0 },
      queries: { healthCalledHealth: 1 },
      hardNegatives: { total: 1, calledHealth: 0 },
    });
    const rows = readFileSync(predictions, 'utf8').trimEnd().split('\n');
    expect(rows.map((row) => (JSON.parse(row) as { id: string }).id)).toEqual(['1', 'b', 'c', 'd', 'e']);
  });

  it('reads the standard input', async () => {
    const { text, io } = memoryIo(FILE);
    await runEvalGate('-', {}, io);
    expect(text.stdout).toContain('5 rows');
    expect(text.stdout).toContain('responses: F1 1.0000');
  });

  it('says which line is wrong, and that a file is missing', async () => {
    const { io } = memoryIo(`${FILE}\n{"id":"x"}`);
    await expect(runEvalGate('-', {}, io)).rejects.toThrow('line 6');
    await expect(runEvalGate('-', {}, memoryIo('no json').io)).rejects.toThrow('line 1 is not JSON');
    await expect(runEvalGate(join(folder, 'none.jsonl'), {}, io)).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
    const folderAsFile = runEvalGate(folder, {}, io);
    await expect(folderAsFile).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

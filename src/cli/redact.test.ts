import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT } from '../errors.ts';
import { runEvalRedaction } from './eval-redaction.ts';
import { runRedact } from './redact.ts';

function terminal(input: string) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    stdin: Readable.from([input]),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
  };
  return { io, out, err };
}

describe('redact', () => {
  it('writes the redacted text, and explains without quoting', async () => {
    const { io, out, err } = terminal('my name is Ada Quill, mail ada.quill@example.org\n');
    expect(await runRedact({ explain: true }, io)).toBe(EXIT.ok);
    expect(out.join('')).toBe('my name is [NAME_1], mail [EMAIL_1]\n');
    expect(err.join('')).toContain('27-48\tEMAIL\temail');
    expect(err.join('')).not.toMatch(/quill/i);
  });

  it('writes nothing and says why when the text is withheld', async () => {
    const { io, out, err } = terminal('x'.repeat(1_000_001));
    expect(await runRedact({}, io)).toBe(EXIT.data);
    expect(out).toEqual([]);
    expect(err.join('')).toMatch(/^REDACTION_TOO_LONG/);
  });
});

describe('eval redaction', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factwatch-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints the summary and writes a prediction a row', async () => {
    const file = join(folder, 'rows.jsonl');
    const predictions = join(folder, 'out.jsonl');
    const text = 'call +44 20 7946 0958 now';
    await writeFile(
      file,
      `${JSON.stringify({ id: 'a', text, spans: [{ start: 5, end: 21, type: 'PHONE' }] })}\n`,
    );
    const { io, out } = terminal('');
    expect(await runEvalRedaction(file, { predictions }, io)).toBe(EXIT.ok);
    expect(out.join('')).toContain('full-cover recall of direct identifiers: 100.00 %');
    expect(JSON.parse(await readFile(predictions, 'utf8'))).toEqual({
      id: 'a',
      spans: [{ start: 5, end: 21, type: 'PHONE' }],
    });
  });

  it('names the line that has another shape, and not what it holds', async () => {
    const file = join(folder, 'rows.jsonl');
    await writeFile(file, '{"id":1,"text":"a"}\n{"id":2,"secret":"Quill"}\n');
    const failure = await runEvalRedaction(file, {}, terminal('').io).catch((error: unknown) => error);
    expect(String(failure)).toMatch(/line 2/);
    expect(String(failure)).not.toMatch(/Quill/);
    await expect(runEvalRedaction(join(folder, 'none'), {}, terminal('').io)).rejects.toMatchObject({
      code: 'FILE_MISSING',
    });
  });
});

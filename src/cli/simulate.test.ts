import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactwatchError } from '../errors.ts';
import { runSimulate, type SimulateOptions } from './simulate.ts';

function memoryIo() {
  const text = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (part: string) => {
      text[name] += part;
      return true;
    },
  });
  return { text, io: { stdout: output('stdout'), stderr: output('stderr') } };
}

describe('factwatch simulate', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const options: SimulateOptions = {
    weeks: 2,
    responsesPerWeek: 150,
    seed: 5,
    out: '-',
    scenario: 'fall-71',
  };

  it('writes envelopes to the standard output and the table beside it', async () => {
    const { text, io } = memoryIo();
    expect(await runSimulate(options, io)).toBe(0);
    const lines = text.stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(300);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('response');
    expect(text.stderr).toContain('true change from aster-4 to aster-5');
  });

  it('writes a gzip file and one truth a message', async () => {
    const { text, io } = memoryIo();
    const out = join(folder, 'traffic.ndjson.gz');
    const truth = join(folder, 'truth.ndjson');
    await runSimulate({ ...options, out, truth }, io);
    const ids = (lines: string): string[] =>
      lines
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids(readFileSync(truth, 'utf8'))).toEqual(ids(gunzipSync(readFileSync(out)).toString('utf8')));
    expect(text.stdout).toBe('');
  });

  it('refuses what makes no sense and a folder that is not there', async () => {
    const { io } = memoryIo();
    await expect(runSimulate({ ...options, weeks: 0 }, io)).rejects.toThrow('--weeks');
    await expect(runSimulate({ ...options, startWeek: '2026-14' }, io)).rejects.toThrow('--start-week');
    const nowhere = join(folder, 'missing', 'x.ndjson');
    await expect(runSimulate({ ...options, out: nowhere }, io)).rejects.toThrow(FactwatchError);
  });
});

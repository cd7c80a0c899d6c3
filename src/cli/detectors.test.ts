import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { runCheck } from './check.ts';
import { runDetectors, runNewDetector } from './detectors.ts';
import { runEvalDetectors } from './eval-detectors.ts';

function console(input = '') {
  const written: string[] = [];
  const output = { write: (text: string) => written.push(text) };
  return {
    io: { stdin: Readable.from([input]), stdout: output, stderr: output },
    text: () => written.join(''),
  };
}

it('check explains a finding with its place and source, and answers 1', async () => {
  const { io, text } = console('Rest.\nA fever is 39 °C (99 °F). Take ibuprofen or warfarinol.');
  expect(await runCheck('-', {}, io)).toBe(1);
  expect(text()).toContain('line 2, column 12');
  expect(text()).toContain('NIST SP 811');
  expect(text()).toContain('state: flagged');
});

it('check takes an envelope and the country from the option', async () => {
  const envelope = JSON.stringify({ id: 'a', response: 'Call 911 now.' });
  const german = console(envelope);
  expect(await runCheck('-', { country: 'DE' }, german.io)).toBe(1);
  const american = console(envelope);
  expect(await runCheck('-', { country: 'US', json: true }, american.io)).toBe(0);
  expect(JSON.parse(american.text())).toMatchObject({ state: 'clean', findings: [] });
});

it('check says which file is missing', async () => {
  await expect(runCheck('/nowhere/at/all', {}, console().io)).rejects.toMatchObject({ code: 'FILE_MISSING' });
});

it('detectors lists every detector with languages and cases', async () => {
  const { io, text } = console();
  expect(await runDetectors({}, io)).toBe(0);
  for (const id of ['unit-conversion', 'dose', 'citation']) expect(text()).toContain(`${id}  1+`);
  expect(text()).toContain('medicines');
  // Vignettes have no user's turn: a bare "0 flagged" would claim more than was looked at.
  expect(text()).toMatch(/^missed-red-flag {2}[\s\S]*MEDEC correct: 0 of 541 flagged;.*; abstained in 541$/m);
});

it('detectors new makes a folder once, and refuses a bad name', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'factwatch-'));
  const { io } = console();
  await runNewDetector('made-up', { dir }, io);
  expect(readFileSync(join(dir, 'made-up/detector.ts'), 'utf8')).toContain('createMadeUp');
  expect(existsSync(join(dir, 'made-up/cases.yaml'))).toBe(true);
  await expect(runNewDetector('made-up', { dir }, io)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(runNewDetector('Made Up', { dir }, io)).rejects.toMatchObject({ code: 'USAGE' });
});

it('eval detectors writes a prediction a row and counts recall and false flags', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'factwatch-'));
  const rows = [
    { id: 1, response: 'He measured 39 °C (99 °F).', expect: 'flagged', category: 'unit-conversion' },
    { id: 2, response: 'He measured 39 °C (102.2 °F).', expect: 'clean' },
    { id: 3, response: 'Call 911.', country: 'DE', expect: 'flagged', category: 'emergency-number' },
  ];
  writeFileSync(join(dir, 'rows.jsonl'), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  const { io, text } = console();
  const predictions = join(dir, 'out.jsonl');
  expect(await runEvalDetectors(join(dir, 'rows.jsonl'), { predictions, json: true }, io)).toBe(0);
  const written = readFileSync(predictions, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(written[0]).toMatchObject({
    id: '1',
    state: 'flagged',
    findings: [{ detector: 'unit-conversion', start: 12, end: 24 }],
  });
  expect(written[1]).toMatchObject({ id: '2', findings: [] });
  expect(JSON.parse(text())).toMatchObject({
    rows: 3,
    wrong: { 'unit-conversion': { rows: 1, flaggedAsSuch: 1 } },
    right: { rows: 1, flagged: 0 },
  });
  writeFileSync(join(dir, 'bad.jsonl'), '{}\n');
  await expect(runEvalDetectors(join(dir, 'bad.jsonl'), {}, io)).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
  });
});

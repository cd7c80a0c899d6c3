import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { factwatch } from './support/factwatch.ts';

/** Whatever comes in: an outcome with a code, the next message processed, and nothing of its text anywhere. */
const folder = mkdtempSync(join(tmpdir(), 'factwatch-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CANARY = 'Zdenka Kratochvilova';
const PHONE = '+420 601 234 567';
const envelope = {
  id: 'a',
  created_at: '2026-06-10T08:00:00Z',
  model: 'assistant-4',
  domain: 'health',
  response: `Dear ${CANARY}, rest and drink enough water. You can be reached at ${PHONE}.`,
};
const json = (more: object) => JSON.stringify({ ...envelope, ...more });

const MESSAGES: readonly (readonly [what: string, value: string | Buffer, outcome: string])[] = [
  ['broken UTF-8', Buffer.from(`{"id":"${CANARY}","x":"\xc3\x28"}`, 'latin1'), 'VALUE_NOT_UTF8'],
  ['broken JSON', `{"id": "${CANARY}", "response": "${CANARY}`, 'VALUE_NOT_JSON'],
  ['wrong types', json({ id: 'b', prompt: { text: CANARY } }), 'FIELD_TYPE'],
  ['a missing key', json({ id: 'c', model: undefined }), 'FIELD_MISSING'],
  ['no shape', JSON.stringify({ name: CANARY }), 'SHAPE_UNKNOWN'],
  ['a 5 MB message', json({ id: 'd', padding: CANARY.repeat(260_000) }), 'VALUE_TOO_LARGE'],
  ['a million characters', json({ id: 'e', response: `${CANARY} `.repeat(47_620) }), 'FIELD_TOO_LONG'],
  ['many characters', json({ id: 'f', response: `${CANARY} `.repeat(12_000) }), 'FIELD_TOO_LONG'],
  ['the far past', json({ id: 'g', created_at: '1970-01-01T00:00:00Z' }), 'TIME_PAST'],
  ['the far future', json({ id: 'h', created_at: '2999-01-01T00:00:00Z' }), 'TIME_FUTURE'],
  ['no time at all', json({ id: 'i', created_at: CANARY }), 'TIME_INVALID'],
  ['depth', json({ id: 'j', extra: JSON.parse('['.repeat(60) + ']'.repeat(60)) }), 'VALUE_TOO_DEEP'],
  ['unknown fields', json({ id: 'k', [CANARY]: CANARY }), 'recorded'],
  ['an unknown model', json({ id: 'l', model: `${CANARY} model` }), 'recorded'],
  ['an unknown locale', json({ id: 'm', locale: `xx-${CANARY}`, country: CANARY }), 'recorded'],
  ['nothing wrong', json({ id: 'n' }), 'recorded'],
];

test('every bad message has its counted outcome, and the last good one is recorded', async () => {
  const file = join(folder, 'bad.ndjson');
  const newline = Buffer.from('\n');
  writeFileSync(file, Buffer.concat(MESSAGES.flatMap(([, value]) => [Buffer.from(value), newline])));
  const env = { FACTWATCH_DATA_DIR: join(folder, 'data'), FACTWATCH_LOG_LEVEL: 'debug' };
  const replayed = await factwatch(['replay', file, '--json'], { env, cwd: folder });
  expect(replayed.code).toBe(0);
  const recorded = MESSAGES.filter(([, , outcome]) => outcome === 'recorded').length;
  expect(JSON.parse(replayed.stdout)).toMatchObject({
    received: MESSAGES.length,
    inFlight: 0,
    finished: { recorded, dead_lettered: MESSAGES.length - recorded, withheld: 0, returned: 0 },
  });

  const report = await factwatch(['report', '--format', 'json'], { env, cwd: folder });
  const { letters } = JSON.parse(report.stdout) as { letters: { code: string; messages: number }[] };
  const expected = new Map<string, number>();
  for (const [, , code] of MESSAGES)
    if (code !== 'recorded') expected.set(code, (expected.get(code) ?? 0) + 1);
  expect(Object.fromEntries(letters.map(({ code, messages }) => [code, messages]))).toEqual(
    Object.fromEntries(expected),
  );

  const said = replayed.stdout + replayed.stderr + report.stdout + report.stderr;
  for (const piece of [CANARY, 'Zdenka', 'Kratochvilova', PHONE, '234 567'])
    expect(said).not.toContain(piece);
}, 60_000);

describe('a command that cannot go on says what, where and what to do', () => {
  const yaml = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const kafka = (port: number) => `source: { kafka: { brokers: ["127.0.0.1:${port}"], topic: answers } }`;

  test.each([
    ['a file that is not there', ['replay', 'nowhere.ndjson'], 65, /does not exist.*nowhere\.ndjson/],
    ['a config that is not there', ['report', '--config', 'nowhere.yaml'], 78, /nowhere\.yaml/],
    ['an unknown command', ['reprot'], 64, /report/],
    ['an unknown option', ['report', '--formt', 'html'], 64, /--format/],
    ['a format that does not exist', ['report', '--format', 'docx'], 64, /text, html, json/],
    ['a week that does not exist', ['report', '--from', '2025-W53'], 64, /ISO week/],
    ['no topic', ['run'], 78, /source\.kafka/],
  ])('%s', async (_, args, code, sentence) => {
    const env = { FACTWATCH_DATA_DIR: join(folder, 'data'), FACTWATCH_LOG_LEVEL: 'error' };
    const ended = await factwatch(args, { env, cwd: folder });
    expect(ended.stderr).toMatch(sentence);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.code).toBe(code);
  });

  test('a wrong config lists every problem with its path', async () => {
    const file = yaml(
      'wrong.yaml',
      'sample: { rate: 30 }\nstore: { bacth: { rows: 0 } }\ndecode: { max_depth: deep }\n',
    );
    const ended = await factwatch(['report', '--config', file]);
    expect(ended.code).toBe(78);
    for (const path of ['sample.rate', 'store.bacth', 'decode.max_depth'])
      expect(ended.stderr).toContain(path);
    expect(ended.stderr).toContain('batch');
  });

  test('a secret that is not there', async () => {
    const file = yaml('secret.yaml', 'sample: { key: { file: sample.key } }\n');
    const ended = await factwatch(['report', '--config', file]);
    expect(ended.code).toBe(78);
    expect(ended.stderr).toContain('sample.key');
  });

  test('a broker that does not answer', async () => {
    const file = yaml(
      'broker.yaml',
      `data_dir: broker-data\n${kafka(9)}\ntelemetry: { listen: { port: 0 } }\n`,
    );
    const ended = await factwatch(['run', '--config', file]);
    expect(ended.stderr).toMatch(/No Kafka broker answers.*127\.0\.0\.1:9/);
    expect(ended.code).toBe(69);
  }, 60_000);

  test('a store that does not answer', async () => {
    const file = yaml(
      'store.yaml',
      `${kafka(9)}
sample: { key: { env: SAMPLE_KEY } }
privacy: { keys: [{ id: k, secret: { env: PSEUDONYM_KEY }, not_before: "2020-01-01" }] }
store: { server: { url: "http://127.0.0.1:9" } }
`,
    );
    const env = {
      SAMPLE_KEY: 'sample-key-0123456789abcdefghijklmnop',
      PSEUDONYM_KEY: 'pseudonym-key-0123456789abcdefghijkl',
    };
    const ended = await factwatch(['run', '--config', file], { env });
    expect(ended.stderr).toMatch(/store does not answer/i);
    expect(ended.code).toBe(69);
  }, 60_000);
});

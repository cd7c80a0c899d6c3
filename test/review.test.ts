import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { factwatch } from './support/factwatch.ts';

/** Text that physicians read is kept sealed, goes out blinded, and comes back as rates with intervals. */
const folder = mkdtempSync(join(tmpdir(), 'factwatch-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);
const run = (...args: string[]) => factwatch([...args, '--config', file('factwatch.yaml')], { cwd: folder });

interface Blinded {
  readonly response_key: string;
  readonly response: string;
}

function storedBytes(): Buffer {
  const names = readdirSync(file('data'), { recursive: true, withFileTypes: true });
  return Buffer.concat(
    names.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );
}

test('recorded, sealed, drawn, labelled, calibrated', { timeout: 240_000 }, async () => {
  writeFileSync(file('review.key'), randomBytes(32).toString('hex'));
  writeFileSync(
    file('factwatch.yaml'),
    `data_dir: ${file('data')}\nreview: {enabled: true, key: {file: ${file('review.key')}}, unflagged_rate: 0.2}\n`,
  );
  await factwatch(
    [
      'simulate',
      '--weeks',
      '1',
      '--responses-per-week',
      '700',
      '--start-week',
      '2026-W30',
      '--out',
      'traffic.ndjson',
    ],
    { cwd: folder },
  );
  expect(await run('replay', 'traffic.ndjson')).toMatchObject({ code: 0 });

  const drawn = await run(
    'review',
    'export',
    '--week',
    '2026-W30',
    '--unflagged',
    '40',
    '--out',
    'blind.ndjson',
  );
  expect(drawn.stderr).toBe('');
  const blind = readFileSync(file('blind.ndjson'), 'utf8');
  const items = blind
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Blinded);
  expect(items.length).toBeGreaterThan(45);
  expect(new Set(items.flatMap((item) => Object.keys(item)))).toEqual(
    new Set(['response_key', 'locale', 'country', 'prompt', 'response']),
  );
  const bytes = storedBytes();
  const phrases = items.map((item) => item.response.slice(0, 40));
  expect(phrases.filter((phrase) => bytes.includes(phrase))).toEqual([]);

  await run('review', 'export', '--week', '2026-W30', '--unflagged', '5', '--out', 'again.ndjson');
  expect(readFileSync(file('again.ndjson'), 'utf8')).toBe(blind);

  expect((await run('calibrate')).stdout).toMatch(/Nothing can be calibrated/);
  const lines = items.flatMap(({ response_key: key }, i) => [
    `${key},ann,${i % 3 === 0 ? 'no-issue' : 'issue'},`,
    ...(i === 0 ? [] : [`${key},bob,${i % 3 === 0 ? 'no-issue' : 'issue'},`]),
  ]);
  writeFileSync(
    file('labels.csv'),
    `response_key,reviewer,decision,categories\n${lines.join('\n')}\nk:1,ann,issue,\n`,
  );
  const imported = await run('review', 'import', 'labels.csv');
  expect(imported.code).toBe(65);
  expect(imported.stdout).toBe(`${lines.length} decisions stored, out of ${lines.length + 1} lines.\n`);
  expect(imported.stderr).toMatch(/Line \d+: this response was never drawn for review\.\n1 of \d+ responses/);

  const calibration = JSON.parse((await run('calibrate', '--json')).stdout) as {
    state: object;
    confirmedRate: { value: { estimate: number; interval: { lower: number; upper: number } } };
    agreement: { pairs: { kappa: number }[] };
  };
  expect(calibration.state).toMatchObject({ labelled: items.length, decided: items.length - 1, single: 1 });
  const { estimate, interval } = calibration.confirmedRate.value;
  expect(interval.lower).toBeLessThan(estimate);
  expect(interval.upper).toBeGreaterThan(estimate);
  expect(calibration.agreement.pairs).toMatchObject([{ kappa: 1 }]);
  expect(JSON.stringify(calibration)).not.toContain('NaN');
  expect((await run('report')).stdout).toMatch(/Rates held against physicians’ labels/);
});

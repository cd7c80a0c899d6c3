import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../adapters/clock.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { Clock } from '../domain/ports.ts';
import type { FactwatchError } from '../errors.ts';
import {
  type CheckResult,
  type DoctorDeps,
  type DoctorOptions,
  runDoctor,
  type SourceProbe,
  type StoreProbe,
} from './doctor.ts';
import { thisMachine } from './doctor-machine.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789';
const clock: Clock = { now: () => NOW, sleep: (ms, signal) => systemClock.sleep(ms, signal) };

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'factwatch-doctor-'));
  writeFileSync(join(directory, 'key'), KEY, { mode: 0o600 });
});
afterEach(() => rmSync(directory, { recursive: true }));

const SERVER = `
source: {kafka: {brokers: ["localhost:9092"], topic: responses}}
store: {server: {url: "http://localhost:8123"}}
privacy: {keys: [{id: a, secret: {file: key}, not_before: "2026-04-01"}]}
`;

function load(yaml: string): LoadedConfig {
  const path = join(directory, 'factwatch.yaml');
  writeFileSync(path, yaml);
  return loadConfig({ path, env: {}, cwd: directory });
}

const source: SourceProbe = {
  reach: async () => undefined,
  topic: async () => ({ partitions: 4 }),
  group: async () => undefined,
  time: async () => undefined,
  close: async () => {},
};
const store: StoreProbe = {
  reach: async () => undefined,
  pending: async () => [],
  missingRights: async () => [],
  time: async () => NOW + 120,
  close: async () => {},
};
const machine: DoctorDeps['machine'] = {
  nodeVersion: '24.21.0',
  disk: async () => ({ freeBytes: 50 * 1024 ** 3, writable: true }),
  port: async () => 'free',
  mode: async () => 0o600,
};
const canaries: DoctorDeps['canaries'] = async () => ['unseen', 'unseen'];
const healthy: DoctorDeps = { clock, machine, source, store, canaries };

async function doctor(loaded: LoadedConfig | FactwatchError, deps: DoctorDeps, options: DoctorOptions = {}) {
  let text = '';
  const io = { stdout: { write: (part: string) => (text += part) } };
  const exit = await runDoctor(loaded, deps, { json: true, ...options }, io);
  if (options.json === false) return { exit, text, checks: {} as Record<string, CheckResult> };
  const report = JSON.parse(text) as { ok: boolean; checks: CheckResult[] };
  expect(report.ok).toBe(exit === 0);
  return { exit, text, checks: Object.fromEntries(report.checks.map((it) => [it.check, it])) };
}

test('a healthy set-up is all ok and exits with 0', async () => {
  const { exit, checks } = await doctor(load(SERVER), healthy);
  expect(exit).toBe(0);
  expect(Object.entries(checks).map(([name, { status }]) => `${name} ${status}`)).toEqual([
    'node ok',
    'config ok',
    'secrets ok',
    'disk ok',
    'port ok',
    'canaries ok',
    'store ok',
    'schema ok',
    'kafka ok',
    'topic ok',
    'group ok',
    'clock ok',
  ]);
});

test('a wrong configuration lists its problems, says where to read, and exits with 78', async () => {
  let error: unknown;
  try {
    load('sampel: {}\nsample: {rate: 7}');
  } catch (thrown) {
    error = thrown;
  }
  const { exit, checks } = await doctor(error as FactwatchError, { clock, machine });
  expect(exit).toBe(78);
  expect(checks.config).toMatchObject({ status: 'fail', code: 'CONFIG_INVALID' });
  expect(checks.config!.advice).toContain('sampel is not a key; did you mean sample?');
  expect(checks.config!.advice).toContain('sample.rate must be at most 1');
  expect(Object.keys(checks)).toEqual(['node', 'config']);
});

test('what builds on a failed check is left out, not guessed', async () => {
  const { exit, checks } = await doctor(load(SERVER), {
    ...healthy,
    source: { ...source, reach: async () => 'SOURCE_UNREACHABLE' },
    store: { ...store, reach: async () => 'STORE_CREDENTIALS' },
  });
  expect(exit).toBe(69);
  expect(checks.kafka).toMatchObject({ status: 'fail', code: 'SOURCE_UNREACHABLE' });
  expect(checks.kafka!.advice).toContain('localhost:9092');
  expect(checks.store).toMatchObject({ status: 'fail', code: 'STORE_CREDENTIALS' });
  for (const name of ['topic', 'group', 'schema', 'clock']) expect(checks[name]!.status, name).toBe('skip');
});

describe('one thing wrong', () => {
  test.each<[string, Partial<DoctorDeps>, string, CheckResult['status'], RegExp]>([
    ['an old Node', { machine: { ...machine, nodeVersion: '20.1.0' } }, 'node', 'fail', /npm ci/],
    [
      'a port in use',
      { machine: { ...machine, port: async () => 'taken' } },
      'port',
      'warn',
      /telemetry\.listen\.port/,
    ],
    [
      'an address elsewhere',
      { machine: { ...machine, port: async () => 'impossible' } },
      'port',
      'fail',
      /listen\.host/,
    ],
    [
      'a key others can read',
      { machine: { ...machine, mode: async () => 0o644 } },
      'secrets',
      'warn',
      /chmod 600 .*key/,
    ],
    [
      'a planted identity that got out',
      { canaries: async () => ['unseen', 'leaked'] },
      'canaries',
      'fail',
      /Do not run this build/,
    ],
    [
      'planted identities that are withheld',
      { canaries: async () => ['withheld', 'withheld'] },
      'canaries',
      'warn',
      /redact\.deadline/,
    ],
    [
      'a schema to come',
      { store: { ...store, pending: async () => ['0001'] } },
      'schema',
      'warn',
      /factwatch migrate/,
    ],
    [
      'no schema to be read',
      { store: { ...store, pending: async () => 'STORE_REFUSED' } },
      'schema',
      'fail',
      /^$/,
    ],
    [
      'rights that are missing',
      { store: { ...store, missingRights: async () => ['INSERT'] } },
      'schema',
      'fail',
      /GRANT INSERT/,
    ],
    [
      'no topic',
      { source: { ...source, topic: async () => 'SOURCE_TOPIC_MISSING' } },
      'topic',
      'fail',
      /responses/,
    ],
    [
      'no group',
      { source: { ...source, group: async () => 'SOURCE_CREDENTIALS' } },
      'group',
      'fail',
      /READ on the group factwatch/,
    ],
    ['a clock a bit off', { store: { ...store, time: async () => NOW - 30_000 } }, 'clock', 'warn', /NTP/],
    ['a clock far off', { store: { ...store, time: async () => NOW + 3_600_000 } }, 'clock', 'fail', /NTP/],
    ['no store probe', { store: undefined }, 'store', 'fail', /8123/],
  ])('%s', async (_, change, name, status, advice) => {
    const { exit, checks } = await doctor(load(SERVER), { ...healthy, ...change } as DoctorDeps);
    expect(checks[name]).toMatchObject({ status });
    expect(checks[name]!.advice ?? '').toMatch(advice);
    expect(exit).toBe(status === 'fail' ? 69 : 0);
  });

  test('an old key is to be rotated', async () => {
    const { checks } = await doctor(load(SERVER.replace('2026-04-01', '2025-06-01')), healthy);
    expect(checks.secrets).toMatchObject({ status: 'warn' });
    expect(checks.secrets!.sentence).toContain('379 days');
  });

  test.each([
    [50 * 1024 ** 3, true, 'ok'],
    [1024 ** 3, true, 'warn'],
    [1024 ** 2, true, 'fail'],
    [50 * 1024 ** 3, false, 'fail'],
  ] as const)(
    'a disk with %d bytes, writable %s, is %s for the embedded store',
    async (freeBytes, writable, status) => {
      const { checks } = await doctor(load(''), {
        ...healthy,
        machine: { ...machine, disk: async () => ({ freeBytes, writable }) },
      });
      expect(checks.disk!.status).toBe(status);
      expect(checks.kafka).toBeUndefined();
    },
  );

  test('a judge that does not answer is no failure: it abstains', async () => {
    const yaml = `${SERVER}judge: {enabled: true, base_url: "http://localhost:1/v1", model: m, budget: {tokens_per_day: 100000}}`;
    const { exit, checks } = await doctor(load(yaml), { ...healthy, judge: async () => 'INTERNAL' });
    expect([exit, checks.judge!.status]).toEqual([0, 'warn']);
  });
});

test('a probe that throws or hangs fails its check, and nothing of its message is shown', async () => {
  const { checks, text } = await doctor(
    load(SERVER),
    {
      ...healthy,
      store: { ...store, reach: () => Promise.reject(new Error('password hunter2 refused')) },
      source: { ...source, reach: () => new Promise(() => {}) },
    },
    { deadlineMs: 50 },
  );
  expect(checks.store).toMatchObject({ status: 'fail', code: 'INTERNAL' });
  expect(checks.kafka).toMatchObject({ status: 'fail', code: 'SOURCE_UNREACHABLE' });
  expect(text).not.toContain('hunter2');
});

test('for people: a line a check, an arrow before what to do, and a sum', async () => {
  const { text } = await doctor(
    load(SERVER),
    { ...healthy, machine: { ...machine, port: async () => 'taken' } },
    { json: false },
  );
  expect(text).toContain('ok    node       Node.js 24.21.0.\n');
  expect(text).toContain(
    'warn  port       127.0.0.1:9464 is in use, perhaps by Factwatch itself.\n                 → If not:',
  );
  expect(text).toMatch(/\n11 ok, 1 to look at, 0 failed\n$/);
});

describe('this machine', () => {
  test('knows a free port from a taken one and from an address that is not ours', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await thisMachine.port('127.0.0.1', port)).toBe('taken');
    await new Promise((resolve) => server.close(resolve));
    expect(await thisMachine.port('127.0.0.1', port)).toBe('free');
    expect(await thisMachine.port('192.0.2.1', 0)).toBe('impossible');
  });

  test('looks at the disk of a directory that is not there yet, and at permissions', async () => {
    const disk = await thisMachine.disk(join(directory, 'a', 'b'));
    expect(disk.writable).toBe(true);
    expect(disk.freeBytes).toBeGreaterThan(0);
    chmodSync(join(directory, 'key'), 0o640);
    expect(await thisMachine.mode(join(directory, 'key'))).toBe(0o640);
    expect(await thisMachine.mode(join(directory, 'nowhere'))).toBeUndefined();
  });
});

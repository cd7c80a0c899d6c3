import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metricDefinitions } from '../src/telemetry/definitions.ts';
import { programMissing } from './support/parts.ts';
import { metricNames } from './support/promql.ts';

/** Alerts, recording rules and runbooks belong together, and each alert is tried both ways by promtool. */
const folder = fileURLToPath(new URL('../dashboards/', import.meta.url));
const read = (file: string) => readFileSync(folder + file, 'utf8');

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

function rulesOf(file: string): Rule[] {
  return (parse(read(file)) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}

const alerts = rulesOf('alerts.yaml');
const records = rulesOf('recording.yaml');
const names = alerts.map(({ alert }) => alert ?? '');
const TESTS = ['alerts.test.yaml', 'alerts.weeks.test.yaml'];
const cases = TESTS.flatMap((file) => (parse(read(file)) as { tests: { name: string }[] }).tests);

test('every alert has its runbook, and every runbook its alert', () => {
  const runbooks = readdirSync(`${folder}runbooks`).map((file) => file.replace(/\.md$/, ''));
  expect(runbooks.sort()).toEqual([...names].sort());
  for (const { alert, annotations } of alerts) expect(annotations?.runbook_url).toBe(`runbooks/${alert}.md`);
});

test.each(names)(
  '%s: its runbook says what it means, what to look at, what to do, how to silence',
  (name) => {
    const headings = read(`runbooks/${name}.md`).match(/^## .*$/gm);
    expect(headings).toEqual([
      '## What it means',
      '## What to look at',
      '## What to do',
      '## How to silence it honestly',
    ]);
  },
);

test.each(names)('%s has a severity, a summary, and a case each for firing and for silence', (name) => {
  const rule = alerts.find(({ alert }) => alert === name);
  expect(['page', 'ticket', 'info']).toContain(rule?.labels?.severity);
  expect(rule?.annotations?.summary).not.toBe('');
  const mine = cases.filter((one) => one.name.startsWith(`${name} `)).map((one) => one.name);
  expect(mine.some((title) => title.includes(' fires: '))).toBe(true);
  expect(mine.some((title) => title.includes(' is silent: '))).toBe(true);
});

test('every metric that a rule reads is exported or recorded', () => {
  const known = new Set([...metricNames(metricDefinitions()), ...records.map(({ record }) => record ?? '')]);
  const used = [...alerts, ...records].flatMap(({ expr }) => expr.match(/factwatch[_:][\w:]+/g) ?? []);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
  expect(used.length).toBeGreaterThan(alerts.length);
});

const missing = programMissing('promtool', 'prometheus');

describe.skipIf(missing !== undefined)(`promtool${missing ? ` (${missing})` : ''}`, () => {
  test('takes the rules', () => {
    const said = execFileSync('promtool', ['check', 'rules', 'alerts.yaml', 'recording.yaml'], {
      cwd: folder,
    });
    expect(String(said)).toContain(`${alerts.length} rules found`);
  });

  test.each(TESTS)(
    '%s: each alert fires when it should and is silent when it should not',
    (file) => {
      expect(String(execFileSync('promtool', ['test', 'rules', file], { cwd: folder }))).toContain('SUCCESS');
    },
    240_000,
  );
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { clean } from '../../src/domain/verdict.ts';
import { createDetectors, ruleSetHash } from '../index.ts';
import { defineDetector } from './define.ts';

const CASE = '- { name: invented, response: "x" }';

function folder(cases: string, code = ''): string {
  const path = join(mkdtempSync(join(tmpdir(), 'factwatch-')), 'invented');
  mkdirSync(path);
  writeFileSync(join(path, 'cases.yaml'), cases);
  writeFileSync(join(path, 'detector.ts'), code);
  return pathToFileURL(join(path, 'detector.ts')).href;
}

const define = (here: string, id = 'invented') =>
  defineDetector({
    here,
    id,
    version: '1',
    categories: ['claim'],
    summary: '',
    languages: 'any',
    detect: () => clean(0),
  });

const COMPLETE = `mustFlag:\n  ${CASE}\nmustPass:\n  ${CASE}\nmustAbstain:\n  ${CASE}\n`;

it.each(['mustFlag', 'mustPass', 'mustAbstain'])('refuses a detector without %s cases', (kind) => {
  expect(() => define(folder(COMPLETE.replace(`${kind}:\n  ${CASE}\n`, '')))).toThrow(/cases\.yaml/);
  expect(() => define(folder(COMPLETE.replace(`${kind}:\n  ${CASE}`, `${kind}: []`)))).toThrow(/cases\.yaml/);
});

it('refuses a detector whose id is not its folder, and two cases of one name', () => {
  expect(() => define(folder(COMPLETE), 'other')).toThrow(/lies in the folder/);
  expect(() => define(folder(COMPLETE.replace(CASE, `${CASE}\n  ${CASE}`)))).toThrow(/two cases/);
});

it('gives a new version to new code, not to new cases', () => {
  const one = define(folder(COMPLETE, 'one')).version;
  expect(define(folder(COMPLETE, 'two')).version).not.toBe(one);
  expect(define(folder(COMPLETE.replace('"x"', '"y"'), 'one')).version).toBe(one);
});

it('hashes the rule set over every detector and the redactor, in any order', () => {
  const detectors = createDetectors();
  const hash = ruleSetHash(detectors, 'r1');
  expect(ruleSetHash(detectors.toReversed(), 'r1')).toBe(hash);
  expect(ruleSetHash(detectors, 'r2')).not.toBe(hash);
  expect(ruleSetHash(detectors.slice(1), 'r1')).not.toBe(hash);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { hashFolder } from './hash.ts';

const folder = mkdtempSync(join(tmpdir(), 'factwatch-hash-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what decides makes another version; what only tests read does not', () => {
  const hashWith = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return hashFolder(pathToFileURL(`${folder}/`));
  };
  const first = hashWith('detector.ts', 'export {};');
  for (const name of ['cases.yaml', 'injections.yaml', 'detector.test.ts', 'README.md']) {
    expect(hashWith(name, 'anything'), name).toBe(first);
  }
  const seen = new Set([first]);
  for (const name of ['controls.yaml', 'knowledge.json', 'table.csv', 'detector.ts']) {
    seen.add(hashWith(name, 'another'));
  }
  mkdirSync(join(folder, 'formulas'));
  seen.add(hashWith('formulas/labels.yaml', 'another'));
  expect(seen.size).toBe(6);
});

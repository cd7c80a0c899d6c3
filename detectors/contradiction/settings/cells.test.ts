import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CellSchema, compileCells, spansOf, type Wording } from './cells.ts';

/** The cells of a file, wherever they stand in it. */
function wordingsOf(value: unknown): Wording[] {
  const cells = CellSchema.safeParse(value);
  if (cells.success) return [...compileCells(cells.data).values()].flat();
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordingsOf) : [];
}

test('every wording is an expression: it is made when a text of its language comes', () => {
  const files = readdirSync(import.meta.dirname).filter((name) =>
    /^(?:measures|settings).*\.yaml$/.test(name),
  );
  const written = files.flatMap((name) =>
    wordingsOf(parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))),
  );
  expect(written.length).toBeGreaterThan(500);
  for (const { pattern } of written) expect(pattern.pattern.global).toBe(true);
});

test('a wrong expression is not let through', () => {
  const [wording] = compileCells({ en: ['take (it'] }).get('en') ?? [];
  expect(() => wording && spansOf(wording, 'take it')).toThrow(SyntaxError);
});

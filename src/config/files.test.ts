import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderConfigurationPage, runConfigSchema, SCHEMA_FORMATS } from '../cli/config-schema.ts';
import { configJsonSchema, schemaKeys } from './json-schema.ts';
import { parseConfig } from './parse.ts';
import { renderExample } from './reference.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test.each([
  ['config/factwatch.schema.json', 'json'],
  ['docs/configuration.md', 'markdown'],
  ['config/factwatch.example.yaml', 'example'],
] as const)('%s is what `factwatch config schema --format %s` prints', (path, format) => {
  let printed = '';
  const code = runConfigSchema({ format }, { stdout: { write: (text) => (printed += text) } });
  expect(code).toBe(0);
  expect(printed, `write it anew: npm run factwatch -s -- config schema --format ${format} > ${path}`).toBe(
    read(path),
  );
  expect(SCHEMA_FORMATS).toContain(format);
});

test('the page names every key once', () => {
  const page = renderConfigurationPage();
  for (const { path, schema } of schemaKeys()) {
    const ofSecret = /\.(file|env)$/.test(path) && schema.description?.includes('the secret') === true;
    if (!path.includes('.') || ofSecret) continue;
    expect(page.split(`\n| \`${path}\` |`).length - 1, path).toBe(1);
  }
});

test('every key is described, and every default is valid', () => {
  for (const { path, schema } of schemaKeys()) {
    expect(schema.description ?? '', path).toMatch(/^[A-Za-z].*[.,]$/);
  }
  expect(parseConfig({}).problems).toEqual([]);
});

test('the example is valid as it stands and says nothing but the defaults', () => {
  const parsed = parseConfig(parse(renderExample()));
  expect(parsed.problems).toEqual([]);
  expect(parsed.config).toEqual(parseConfig({}).config);
});

/** `#  key: value` is a key that is commented out; `# Sentence` is not. */
function uncommented(yaml: string): string {
  return yaml.replaceAll(/^#( {2,}[a-z_0-9]+:.*)$/gm, '$1');
}

function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return [at, ...keysOf(child, at)];
  });
}

test('the example with everything switched on has every key, and each of them is valid by itself', () => {
  const everything: unknown = parse(uncommented(renderExample()), { uniqueKeys: false });
  const keys = new Set(
    keysOf(everything).map((key) =>
      key
        .replace(/^judge\.prices\.[^.]*-mini/, 'judge.prices.*')
        .replace('judge.prices.gpt-4.1-mini', 'judge.prices.*'),
    ),
  );
  const missing = schemaKeys()
    .map(({ path }) => path)
    .filter(
      (path) => !keys.has(path) && !/\.(file|env)$/.test(path) && !path.endsWith('cached_input_per_million'),
    );
  expect(missing).toEqual([]);
  const wrong = parseConfig(everything).problems.map(({ path }) => path);
  expect(wrong).toEqual(['store']); // the embedded store and a server at once
});

test.each(['config/demo.yaml', 'config/kafka-clickhouse.yaml'])('%s is valid', (path) => {
  expect(parseConfig(parse(read(path))).problems).toEqual([]);
});

test('the JSON schema closes every section', () => {
  const open = schemaKeys(configJsonSchema()).filter(
    ({ schema }) =>
      schema.type === 'object' && schema.properties !== undefined && schema.additionalProperties !== false,
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});

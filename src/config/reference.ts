import { stringify } from 'yaml';
import { OVERRIDES } from './environment.ts';
import { configJsonSchema, type JsonSchema, type SchemaKey, schemaKeys } from './json-schema.ts';

/** `docs/configuration.md`, out of the schema. */
export function renderReference(): string {
  const root = configJsonSchema();
  const lines = [
    '# Configuration',
    '',
    'One YAML file, given with `--config FILE`. Without a file the defaults hold: the embedded store in',
    '`.factwatch`, everything read, no judge. This page is made from the schema by',
    '`factwatch config schema --format markdown`.',
    '',
    'Durations are written `500ms`, `30s`, `5m`, `2h`, `400d`; sizes `512B`, `64KiB`, `1MiB`; shares as numbers',
    'from 0 to 1. Relative paths are meant from the directory of the file. A secret is never written into the',
    'file: `{file: PATH}` or `{env: NAME}` says where it is. `factwatch doctor` checks all of it.',
    '',
    'With the embedded store and without `privacy.keys` or `sample.key`, a random key is made on first use in',
    '`<data_dir>/keys`, readable by its owner only. Who deletes it makes the rows written with it unlinkable.',
  ];
  for (const [name, section] of Object.entries(root.properties ?? {}))
    lines.push(...renderSection(name, section));
  lines.push('', '## Environment', '', 'These variables, and no others, go before the file.', '');
  lines.push('| variable | key |', '| --- | --- |');
  for (const [name, { path, kind }] of Object.entries(OVERRIDES)) {
    lines.push(`| \`${name}\` | \`${path.join('.')}\`${kind === 'list' ? ' (comma-separated)' : ''} |`);
  }
  return `${lines.join('\n')}\n`;
}

function renderSection(name: string, section: JsonSchema): string[] {
  const keys = schemaKeys({ properties: { [name]: section } }).filter(
    (key) => key.path !== name && !isSecretPart(key),
  );
  const lines = ['', `## ${name}`, '', section.description ?? ''];
  if (keys.length === 0) return [...lines, '', `Default: ${code(section.default)}.`];
  lines.push('', '| key | value | default | meaning |', '| --- | --- | --- | --- |');
  for (const key of keys)
    lines.push(`| ${[`\`${key.path}\``, typeOf(key.schema), defaultOf(key), meaningOf(key)].join(' | ')} |`);
  return lines;
}

function isSecret(schema: JsonSchema): boolean {
  const names = Object.keys(schema.properties ?? {});
  return names.length === 2 && names.includes('file') && names.includes('env');
}

/** `file` and `env` are explained once, at the top. */
function isSecretPart({ path, schema }: SchemaKey): boolean {
  return /\.(file|env)$/.test(path) && /the secret/.test(schema.description ?? '');
}

function typeOf(schema: JsonSchema): string {
  if (isSecret(schema)) return 'secret';
  if (schema.enum !== undefined) return schema.enum.map((value) => code(value)).join(', ');
  if (schema.pattern?.includes('ms|s|m|h|d')) return 'duration';
  if (schema.pattern?.includes('KiB')) return 'size';
  if (schema.format === 'path') return 'path';
  if (schema.format === 'date') return 'date';
  if (schema.pattern?.startsWith('^https?')) return 'URL';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object') return 'section';
  if (schema.type === 'integer' || schema.type === 'number')
    return `${schema.type === 'integer' ? 'whole number' : 'number'}${rangeOf(schema)}`;
  return schema.type === 'boolean' ? 'true or false' : 'text';
}

function rangeOf({ minimum, exclusiveMinimum, maximum }: JsonSchema): string {
  if (exclusiveMinimum !== undefined && maximum !== undefined)
    return `, above ${exclusiveMinimum} to ${maximum}`;
  if (minimum === undefined || maximum === undefined) return '';
  return `, ${minimum} to ${maximum}`;
}

function defaultOf({ schema, required }: SchemaKey): string {
  if (required) return 'needed';
  if (schema.default === undefined || isEmptySection(schema)) return '';
  return code(schema.default);
}

function isEmptySection({ default: value }: JsonSchema): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function meaningOf({ schema }: SchemaKey): string {
  return (schema.description ?? '').replaceAll('|', '\\|');
}

function code(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `\`${text}\``;
}

const WIDTH = 104;

/**
 * `config/factwatch.example.yaml`: every key with its meaning above it, at its default; keys without a
 * default are there with an example, commented out (`#key: …`; sentences begin with `# `).
 */
export function renderExample(): string {
  const head = [
    '# Every key of the configuration with its default; keys without a default are commented out.',
    '# Made by `factwatch config schema --format example`; see docs/configuration.md.',
    '',
  ];
  return [...head, ...exampleOf(configJsonSchema(), 0, '')].join('\n').concat('\n');
}

function exampleOf(section: JsonSchema, depth: number, mark: string): string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  for (const [name, schema] of Object.entries(section.properties ?? {})) {
    const off = mark !== '' || schema.default === undefined ? '#' : '';
    lines.push(...comment(schema.description ?? '', indent));
    const parts = isSecret(schema) ? undefined : schema.properties;
    if (parts !== undefined) lines.push(`${off}${indent}${name}:`, ...exampleOf(schema, depth + 1, off));
    else lines.push(...valueLines(name, schema, indent, off));
    if (depth === 0) lines.push('');
  }
  return lines;
}

function valueLines(name: string, schema: JsonSchema, indent: string, off: string): string[] {
  const value = schema.default ?? schema.examples?.[0] ?? null;
  const lines = [`${off}${indent}${name}: ${flow(value)}`];
  const item =
    schema.items ??
    (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined);
  // An empty list or table tells nothing about its entries: show one.
  if (item?.properties !== undefined) {
    const entry = exampleEntry(item);
    const shown = schema.items === undefined ? (schema.examples?.[0] ?? { name: entry }) : [entry];
    lines.push(`#${indent}${name}: ${flow(shown)}`);
  }
  return lines;
}

function exampleEntry(schema: JsonSchema): unknown {
  if (schema.properties === undefined || isSecret(schema))
    return schema.examples?.[0] ?? schema.default ?? null;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, child]) => [key, exampleEntry(child)]),
  );
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function comment(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && `${indent}# ${line} ${word}`.length > WIDTH) {
      lines.push(`${indent}# ${line}`);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, `${indent}# ${line}`];
}

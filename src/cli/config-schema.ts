import { configJsonSchema } from '../config/json-schema.ts';
import { renderExample, renderReference } from '../config/reference.ts';
import { EXIT } from '../errors.ts';
import type { Output } from './io.ts';

export const SCHEMA_FORMATS = ['json', 'markdown', 'example'] as const;
export type SchemaFormat = (typeof SCHEMA_FORMATS)[number];

/** `config/factwatch.schema.json`, for editors. */
export function renderSchemaJson(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}

/** `docs/configuration.md`. */
export function renderConfigurationPage(): string {
  return renderReference();
}

const RENDERERS: Readonly<Record<SchemaFormat, () => string>> = {
  json: renderSchemaJson,
  markdown: renderConfigurationPage,
  example: renderExample,
};

/** `factwatch config schema [--format json|markdown|example]`. */
export function runConfigSchema(
  options: { readonly format: SchemaFormat },
  io: { readonly stdout: Output },
): number {
  io.stdout.write(RENDERERS[options.format]());
  return EXIT.ok;
}

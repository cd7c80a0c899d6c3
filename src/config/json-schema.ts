import { z } from 'zod';
import { configSchema } from './schema.ts';

/** The part of JSON Schema that the configuration needs. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** The JSON Schema of the configuration file (draft 2020-12), for editors. */
export function configJsonSchema(): JsonSchema {
  const generated = z.toJSONSchema(configSchema, { io: 'input' });
  return { ...generated, title: 'Factwatch configuration' } as JsonSchema;
}

export interface SchemaKey {
  /** `sample.strata[].rate`; `judge.prices.*.input_per_million` for keys that are free. */
  readonly path: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

/** Every key with its path, sections before their parts, in the order of the schema. */
export function schemaKeys(root: JsonSchema = configJsonSchema()): SchemaKey[] {
  return keysBelow('', root);
}

function keysBelow(path: string, schema: JsonSchema): SchemaKey[] {
  const keys: SchemaKey[] = [];
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    keys.push(
      { path: at, schema: child, required: schema.required?.includes(name) ?? false },
      ...keysBelow(at, child),
    );
  }
  if (schema.items !== undefined) keys.push(...keysBelow(`${path}[]`, schema.items));
  if (typeof schema.additionalProperties === 'object')
    keys.push(...keysBelow(`${path}.*`, schema.additionalProperties));
  return keys;
}

/** The schema that holds for a path of keys and indices, undefined when the path leads out of it. */
export function schemaAt(
  path: readonly PropertyKey[],
  root: JsonSchema = configJsonSchema(),
): JsonSchema | undefined {
  let at: JsonSchema | undefined = root;
  for (const step of path) {
    if (at === undefined) return undefined;
    if (typeof step === 'number') at = at.items;
    else {
      const free: JsonSchema | undefined =
        typeof at.additionalProperties === 'object' ? at.additionalProperties : undefined;
      at = at.properties?.[String(step)] ?? free;
    }
  }
  return at;
}

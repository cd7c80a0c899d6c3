import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathText } from './explain.ts';
import { type Problem, problem } from './problems.ts';
import { Secret, SecretRef } from './secret.ts';

export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Directory that relative paths are meant from. */
  readonly directory: string;
}

/** Fewer different bytes than this are a placeholder (`aaaa…`, `changeme…`), not a key. */
const MIN_DISTINCT_BYTES = 10;

/** The value with every reference replaced by its secret; what is wrong with those that have none; the files read. */
export function resolveSecrets<T>(
  value: T,
  sources: SecretSources,
): { value: unknown; problems: Problem[]; files: string[] } {
  const problems: Problem[] = [];
  const files: string[] = [];

  function walk(node: unknown, path: readonly PropertyKey[]): unknown {
    if (node instanceof SecretRef) return read(node, pathText(path));
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child, [...path, key])]));
  }

  function read(ref: SecretRef, path: string): Secret | undefined {
    const bytes = ref.from === 'env' ? fromEnv(ref.name, sources) : fromFile(ref.name, sources);
    const wrong =
      typeof bytes === 'string' ? problem(path, bytes, 'SECRET_MISSING') : weakness(bytes, ref, path);
    if (ref.from === 'file' && typeof bytes !== 'string') files.push(resolve(sources.directory, ref.name));
    if (wrong === undefined) return new Secret(bytes as Uint8Array);
    problems.push(wrong);
    return undefined;
  }

  return { value: walk(value, []), problems, files };
}

function fromEnv(name: string, { env }: SecretSources): Uint8Array | string {
  const text = env[name];
  if (text === undefined || text === '') return `names the environment variable ${name}, which is not set`;
  return Buffer.from(text);
}

function fromFile(name: string, { directory }: SecretSources): Uint8Array | string {
  const file = resolve(directory, name);
  try {
    return withoutNewline(readFileSync(file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing
      ? `names the file ${file}, which is not there`
      : `names the file ${file}, which cannot be read`;
  }
}

function withoutNewline(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  if (bytes[end - 1] === 0x0a) end -= 1;
  if (bytes[end - 1] === 0x0d) end -= 1;
  return bytes.subarray(0, end);
}

function weakness(bytes: Uint8Array, ref: SecretRef, path: string): Problem | undefined {
  if (bytes.length < ref.minBytes) {
    const sentence =
      ref.minBytes === 1
        ? 'is empty'
        : `has ${bytes.length} bytes and needs ${ref.minBytes}: openssl rand -hex 32`;
    return problem(path, sentence, ref.minBytes === 1 ? 'SECRET_MISSING' : 'SECRET_WEAK');
  }
  if (ref.minBytes >= 32 && new Set(bytes).size < MIN_DISTINCT_BYTES) {
    return problem(path, 'repeats itself and can be guessed: openssl rand -hex 32', 'SECRET_WEAK');
  }
  return undefined;
}

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { FactwatchError } from '../errors.ts';
import { applyEnvironment } from './environment.ts';
import { schemaKeys } from './json-schema.ts';
import { localKey, type RandomBytes } from './local-keys.ts';
import { parseConfig } from './parse.ts';
import { ConfigError, problem } from './problems.ts';
import type { RuleContext } from './rules.ts';
import type { Config, ParsedConfig } from './schema.ts';
import { resolveSecrets } from './secrets.ts';

export interface LoadOptions extends RuleContext {
  /** YAML or JSON; the defaults when absent. */
  readonly path?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where paths are meant from when there is no file. */
  readonly cwd: string;
  /** False: don't make keys that are missing; `privacy.keys` may then be empty. */
  readonly makeKeys?: boolean;
  readonly random?: RandomBytes;
}

export interface LoadedConfig {
  readonly config: Config;
  readonly origin: 'file' | 'defaults';
  /** Top-level sections that the file sets. */
  readonly sections: number;
  /** Files that secrets were read from. */
  readonly secretFiles: readonly string[];
}

/**
 * Reads, checks and completes the configuration: environment over file over defaults, paths made absolute
 * (relative ones are meant from the file's directory), secrets read, local keys made.
 *
 * Throws ConfigError with every problem, or FactwatchError CONFIG_MISSING, FILE_UNREADABLE.
 */
export function loadConfig(options: LoadOptions): LoadedConfig {
  const file = options.path === undefined ? undefined : resolve(options.cwd, options.path);
  const directory = file === undefined ? options.cwd : dirname(file);
  const where = file ?? 'defaults and environment';
  const written = file === undefined ? {} : readDocument(file);
  const { document, problems: ofEnvironment } = applyEnvironment(written, options.env);
  const { config: parsed, problems: ofDocument } = parseConfig(document, options);
  const secrets = resolveSecrets(parsed, { env: options.env, directory });
  const problems = [...ofEnvironment, ...ofDocument, ...secrets.problems];
  if (problems.length > 0 || parsed === undefined) throw new ConfigError(where, problems);

  const config = withAbsolutePaths(secrets.value, directory) as Config;
  const complete = options.makeKeys === false ? config : withLocalKeys(config, options.random ?? randomBytes);
  const sections = typeof written === 'object' && written !== null ? Object.keys(written).length : 0;
  return {
    config: complete,
    origin: file === undefined ? 'defaults' : 'file',
    sections,
    secretFiles: secrets.files,
  };
}

function readDocument(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new FactwatchError(missing ? 'CONFIG_MISSING' : 'FILE_UNREADABLE', file);
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map((error) =>
        problem(
          `line ${lineAt(text, error.pos[0])}`,
          `is not YAML (${error.code.toLowerCase().replaceAll('_', ' ')})`,
        ),
      ),
    );
  }
  // An alias bomb must not fill the memory.
  return document.toJS({ maxAliasCount: 100 });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Keys whose schema says `format: path`. */
const PATH_KEYS = schemaKeys()
  .filter((key) => key.schema.format === 'path')
  .map((key) => key.path.split('.'));

function withAbsolutePaths(config: unknown, directory: string): unknown {
  // Secrets are read by now and are no plain objects: everything else is copied, they are kept.
  const copy = copySections(config);
  for (const path of PATH_KEYS) {
    let at = copy as Record<string, unknown> | undefined;
    for (const key of path.slice(0, -1)) at = at?.[key] as Record<string, unknown> | undefined;
    const last = path.at(-1)!;
    const value = at?.[last];
    if (at !== undefined && typeof value === 'string') at[last] = resolve(directory, value);
  }
  return copy;
}

function copySections(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, copySections(child)]));
}

/** With the embedded store nobody has to bring keys: they are made once and kept beside the data. */
function withLocalKeys(config: Config, random: RandomBytes): Config {
  const { data_dir: dataDir, privacy, sample } = config;
  const keys =
    privacy.keys.length > 0
      ? privacy.keys
      : [{ id: 'local', secret: localKey(dataDir, 'pseudonym', random), not_before: 0 }];
  const key = sample.key ?? localKey(dataDir, 'sample', random);
  return { ...config, privacy: { ...privacy, keys }, sample: { ...sample, key } };
}

/** Whether the store runs inside this process. */
export function isEmbedded(config: Pick<ParsedConfig | Config, 'store'>): boolean {
  return config.store.server === undefined;
}

/** Directory of the embedded store. */
export function embeddedPath(config: Config): string {
  return config.store.embedded?.path ?? resolve(config.data_dir, 'store');
}

import { type Problem, problem } from './problems.ts';
import { suggest } from './suggest.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface Override {
  readonly path: readonly string[];
  readonly kind: 'text' | 'number' | 'list';
}

/** The only variables that change the configuration. Everything else stands in the file. */
export const OVERRIDES: Readonly<Record<string, Override>> = {
  FACTWATCH_DATA_DIR: { path: ['data_dir'], kind: 'text' },
  FACTWATCH_KAFKA_BROKERS: { path: ['source', 'kafka', 'brokers'], kind: 'list' },
  FACTWATCH_KAFKA_TOPIC: { path: ['source', 'kafka', 'topic'], kind: 'text' },
  FACTWATCH_KAFKA_GROUP_ID: { path: ['source', 'kafka', 'group_id'], kind: 'text' },
  FACTWATCH_SAMPLE_RATE: { path: ['sample', 'rate'], kind: 'number' },
  FACTWATCH_STORE_URL: { path: ['store', 'server', 'url'], kind: 'text' },
  FACTWATCH_JUDGE_BASE_URL: { path: ['judge', 'base_url'], kind: 'text' },
  FACTWATCH_LISTEN_HOST: { path: ['telemetry', 'listen', 'host'], kind: 'text' },
  FACTWATCH_LISTEN_PORT: { path: ['telemetry', 'listen', 'port'], kind: 'number' },
  FACTWATCH_LOG_LEVEL: { path: ['telemetry', 'log_level'], kind: 'text' },
  FACTWATCH_OTEL_ENDPOINT: { path: ['telemetry', 'otel_endpoint'], kind: 'text' },
};

type Section = Record<string, unknown>;

/** The document with the variables that are set laid over it. The document itself is not changed. */
export function applyEnvironment(document: unknown, env: Env): { document: unknown; problems: Problem[] } {
  const changed = structuredClone(document ?? {});
  if (!isSection(changed)) return { document: changed, problems: [] };
  const problems: Problem[] = [];
  for (const [name, override] of Object.entries(OVERRIDES)) {
    const text = env[name];
    if (text === undefined || text === '') continue;
    const value = readValue(text, override.kind);
    if (value === undefined) problems.push(problem(name, 'must be a number'));
    else place(changed, override.path, value);
  }
  return { document: changed, problems: [...problems, ...misspelt(env)] };
}

function readValue(text: string, kind: Override['kind']): unknown {
  if (kind === 'list') return text.split(',').map((part) => part.trim());
  if (kind === 'text') return text;
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function place(document: Section, path: readonly string[], value: unknown): void {
  let at = document;
  for (const key of path.slice(0, -1)) {
    const next = at[key];
    // A section of the wrong type is replaced here; the value under it was set on purpose.
    at[key] = isSection(next) ? next : {};
    at = at[key] as Section;
  }
  at[path.at(-1)!] = value;
}

/** A variable that is nearly one of ours changes nothing, and its owner believes that it does. */
function misspelt(env: Env): Problem[] {
  const known = Object.keys(OVERRIDES);
  return Object.keys(env).flatMap((name) => {
    if (!name.startsWith('FACTWATCH_') || known.includes(name)) return [];
    const meant = suggest(
      name.slice('FACTWATCH_'.length),
      known.map((it) => it.slice('FACTWATCH_'.length)),
    );
    return meant === undefined
      ? []
      : [problem(name, `is not a variable of Factwatch; did you mean FACTWATCH_${meant}?`)];
  });
}

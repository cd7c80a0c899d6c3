import { errorMap, explainIssues } from './explain.ts';
import type { Problem } from './problems.ts';
import { checkRules, type RuleContext } from './rules.ts';
import { configSchema, type ParsedConfig } from './schema.ts';

export interface Parsed {
  /** Also there when there are problems, as far as it could be read, so that more of them are found. */
  readonly config: ParsedConfig | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Checks a document against the schema and the rules across keys, and collects everything that is wrong.
 * Keys that are wrong by themselves are left out for the rules, so that both kinds show at once.
 */
export function parseConfig(written: unknown, context: RuleContext = {}): Parsed {
  const document = withoutEmpty(written);
  const first = configSchema.safeParse(document ?? {}, { error: errorMap });
  if (first.success) return { config: first.data, problems: checkRules(first.data, context) };

  const problems = explainIssues(first.error.issues);
  const wrong = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  const rest = configSchema.safeParse(without(document, wrong));
  if (!rest.success) return { config: undefined, problems };
  const told = new Set(problems.map((it) => it.path));
  const more = checkRules(rest.data, context).filter((it) => !told.has(it.path));
  return { config: rest.data, problems: [...problems, ...more] };
}

/** A key with nothing behind it, as YAML has it where all of a section is commented out, is not set. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const set = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(set.map(([key, child]) => [key, withoutEmpty(child)]));
}

/** A copy of the document without what stands at these paths. */
function without(document: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const path of paths) {
    let at: unknown = copy;
    for (const step of path.slice(0, -1)) at = child(at, step);
    const last = path.at(-1);
    if (typeof at === 'object' && at !== null && last !== undefined) Reflect.deleteProperty(at, last);
  }
  return typeof copy === 'object' && !Array.isArray(copy) ? copy : {};
}

function child(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

import type { z } from 'zod';
import { configJsonSchema, type JsonSchema, schemaAt, schemaKeys } from './json-schema.ts';
import { type Problem, problem } from './problems.ts';
import { didYouMean, suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** `['sample', 'strata', 0, 'rate']` → `sample.strata[0].rate`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  );
}

/** What the schema found, as problems with what to do. Values are never repeated. */
export function explainIssues(issues: readonly Issue[]): Problem[] {
  const root = configJsonSchema();
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(pathText([...issue.path, key]), unknownKey(key, issue.path, root)),
      );
    }
    return [problem(pathText(issue.path), issue.message)];
  });
}

function unknownKey(key: string, path: readonly PropertyKey[], root: JsonSchema): string {
  const siblings = Object.keys(schemaAt(path, root)?.properties ?? {});
  const meant = suggest(key, siblings);
  if (meant !== undefined) return `is not a key; did you mean ${meant}?`;
  // The right key in the wrong place: its name stands somewhere else.
  const elsewhere = schemaKeys(root).find(
    (it) => it.path.split('.').at(-1) === key && !it.path.includes('*'),
  );
  if (elsewhere !== undefined) return `is not a key here; did you mean ${elsewhere.path}?`;
  return siblings.length === 0 ? 'is not a key' : `is not a key; known here: ${siblings.join(', ')}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a section with keys',
  record: 'a section with keys',
};

/** Sentences for issues that have none of their own. */
export const errorMap: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return `must be ${TYPES[issue.expected] ?? issue.expected}${hint(issue.expected, issue.input)}`;
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = typeof issue.input === 'string' ? didYouMean(issue.input, values) : '';
    return `must be one of ${values.join(', ')}${meant}`;
  }
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}${unitOf(issue.origin)}`;
  return undefined;
};

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' entries long' : '';
}

/** The usual slips of YAML. */
function hint(expected: string, input: unknown): string {
  if (expected === 'string' && typeof input === 'number') return ': put it in quotes, or give it its unit';
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') return ' without quotes';
  if (expected === 'array' && typeof input === 'string') return ': [a, b]';
  return '';
}

import type { ErrorCode } from '../errors.ts';
import { FactwatchError } from '../errors.ts';

/** One thing that is wrong. Sentences name keys and limits, never a value: it could be a secret. */
export interface Problem {
  readonly code: ErrorCode;
  /** `store.batch.rows`; empty for the whole. */
  readonly path: string;
  /** Goes on from the path: `must be at least 1`. */
  readonly sentence: string;
}

export function problem(path: string, sentence: string, code: ErrorCode = 'CONFIG_INVALID'): Problem {
  return { code, path, sentence };
}

/** All that is wrong with a configuration at once. */
export class ConfigError extends FactwatchError {
  /** A line each, for people: path and sentence. */
  readonly problems: readonly string[];
  readonly details: readonly Problem[];

  constructor(where: string, details: readonly Problem[]) {
    super('CONFIG_INVALID', where);
    this.details = details;
    this.problems = details.map(({ path, sentence }) => `${path} ${sentence}`.trim());
  }
}

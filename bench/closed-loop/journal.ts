import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Reading } from './readings.ts';

/** One replication of a cell. */
export interface Told {
  readonly cell: string;
  readonly replication: number;
  readonly readings: readonly Reading[];
}

/** Replications that a file keeps, so that a run of hours can be broken off and taken up again. */
export interface Journal {
  readonly kept: readonly Told[];
  add(told: Told): void;
}

/** Without a path nothing is kept. Replications are the same whenever they are made, so the file may grow in any run. */
export function openJournal(path: string): Journal {
  if (path === '') return { kept: [], add: () => {} };
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return {
    kept: lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line, revive) as Told),
    add: (told) => appendFileSync(path, `${JSON.stringify(told, replace)}\n`),
  };
}

/** JSON has no infinity, and intervals do. */
function replace(_: string, value: unknown): unknown {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY ? String(value) : value;
}

function revive(_: string, value: unknown): unknown {
  return value === 'Infinity' || value === '-Infinity' ? Number(value) : value;
}

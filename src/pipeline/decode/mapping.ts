import { type Candidate, isObject, type Json, type Shape } from './shapes.ts';

/** Envelope field → JSON pointer (RFC 6901) into anybody else's JSON. */
export type FieldMapping = Readonly<Record<string, string>>;

/** A shape out of the config: reads each field where the operator says it stands. */
export function mappedShape(mapping: FieldMapping): Shape {
  const paths = Object.entries(mapping).map(([field, pointer]) => ({ field, path: parsePointer(pointer) }));
  return (json) => {
    const candidate: Candidate = {};
    for (const { field, path } of paths) candidate[field] = follow(json, path);
    const time = candidate.created_at;
    if (typeof time === 'number') candidate.created_at = numberToTime(time);
    return candidate;
  };
}

export function parsePointer(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function follow(json: Json, path: readonly string[]): Json | undefined {
  let at: Json | undefined = json;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isObject(at)) at = Object.hasOwn(at, step) ? at[step] : undefined;
    else return undefined;
  }
  return at;
}

/** Seconds or milliseconds since the epoch: no answer was given before 1973 in milliseconds. */
function numberToTime(value: number): string {
  const ms = Math.abs(value) < 1e11 ? value * 1000 : value;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : 'invalid';
}

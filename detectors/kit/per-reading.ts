import type { Reading } from './reading.ts';

let works = 0;

/**
 * `work`, done once a reading and kept in it. A map beside the readings would do the same, but keeps what it holds through
 * small collections of garbage, so that every text would grow old before it is thrown away.
 */
export function perReading<T extends object | string | number | boolean | null>(
  work: (reading: Reading) => T,
): (reading: Reading) => T {
  const place = works;
  works += 1;
  return (reading) => {
    const known = reading.memory[place] as T | undefined;
    if (known !== undefined) return known;
    const found = work(reading);
    reading.memory[place] = found;
    return found;
  };
}

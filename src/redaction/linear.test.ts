import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../test/support/hostile.ts';
import { RawText } from '../domain/text.ts';
import { createRedactor } from './index.ts';

const redactor = createRedactor();
const SMALL = 1 << 15;
const GROWTH = 8;
/** Twice the time for twice the text is 1; quadratic is 2. Between them lies room for a busy machine. */
const STEEPEST = 1.5;
/** Milliseconds of processor time for a million units: the goal is 50; ten times that is a fault, not noise. */
const MOST = 500;
const MILLION = 1_000_000;

function milliseconds(unit: string, size: number, rounds = 3): number {
  const text = new RawText(unit.repeat(Math.ceil(size / unit.length)).slice(0, size));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    redactor.open({}).redact(text);
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
}

describe('time grows with length, not with its square', () => {
  it.each(Object.entries(HOSTILE))(
    '%s',
    (_name, unit) => {
      milliseconds(unit, SMALL / 4);
      const slope = (): number => {
        const small = Math.max(milliseconds(unit, SMALL), 1);
        return Math.log(milliseconds(unit, SMALL * GROWTH) / small) / Math.log(GROWTH);
      };
      // One disturbed measurement proves nothing: the steepness has to show three times.
      expect(Math.min(slope(), slope(), slope())).toBeLessThan(STEEPEST);
      expect(milliseconds(unit, MILLION, 2)).toBeLessThan(MOST);
    },
    60_000,
  );
});

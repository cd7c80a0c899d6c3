import { describe, expect, it } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createRedactor } from './index.ts';

const redactor = createRedactor();
const SMALL = 1 << 15;
const GROWTH = 8;
/** Twice the time for twice the text is 1; quadratic is 2. Between them lies room for a busy machine. */
const STEEPEST = 1.5;

const HOSTILE = {
  digits: '1',
  capitals: 'A',
  'at signs': 'a@',
  dots: 'a.',
  dashes: '1-',
  schemes: 'http://a',
  streets: '12 st road ',
  mails: 'x@a.a.a ',
  labels: 'login info : ',
  names: 'my name is ',
  titles: 'Dr. ',
  placeholders: '[NAME_1]',
  hexadecimal: 'ff:',
  addresses: '1.1.1.1.',
  entities: '&#',
  Chinese: '我叫王',
  Korean: '서울시 강남구 ',
  'spoken at': 'a dot b at ',
} as const;

function milliseconds(unit: string, size: number): number {
  const text = new RawText(unit.repeat(Math.ceil(size / unit.length)));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
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
    },
    60_000,
  );
});

import { describe, expect, it } from 'vitest';
import { ibanHolds, luhnHolds, nhsHolds, vinHolds } from './checksums.ts';
import { holdsChecksummedIdentifier } from './egress-guard.ts';

describe('holdsChecksummedIdentifier', () => {
  it.each([
    'paid with 4111111111111111 yesterday',
    'paid with 4111 1111 1111 1111',
    'amex 3782 822463 10005',
    'NHS number 943 476 5919',
    'refund to GB33 BUKB 2020 1555 5555 55',
    'refund to gb33bukb20201555555555',
    'write to a.b@example.org',
    'josé@exämple.es',
  ])('stops "%s"', (text) => {
    expect(holdsChecksummedIdentifier(text)).toBe(true);
  });

  it.each([
    'platelets 250000 and 4111111111111112',
    'doi:10.1038/s41586-020-2649-2',
    'PMID: 31978945',
    'call [PHONE_1] or 988',
    'GB33 BUKB 2020 1555 5555 51',
    'meet @ noon, or a@b',
    'trial NCT04368728, dose 4111 mg',
    '',
  ])('lets "%s" go', (text) => {
    expect(holdsChecksummedIdentifier(text)).toBe(false);
  });

  it('reads a megabyte of its own triggers without going quadratic', () => {
    const cost = (unit: string, size: number): number => {
      const text = unit.repeat(size / unit.length);
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        holdsChecksummedIdentifier(text);
        const used = process.cpuUsage(start);
        return (used.user + used.system) / 1000;
      });
      return Math.min(...times);
    };
    for (const unit of ['@', '1 ', 'GB33 ', 'a@b.']) {
      cost(unit, 1 << 14);
      const ratio = cost(unit, 1 << 19) / Math.max(cost(unit, 1 << 16), 1);
      expect(ratio, unit).toBeLessThan(40);
    }
  });
});

describe('check digits', () => {
  it('hold on the published examples and on no neighbour', () => {
    expect(luhnHolds('79927398713')).toBe(true);
    expect(luhnHolds('79927398714')).toBe(false);
    expect(nhsHolds('9434765919')).toBe(true);
    expect(nhsHolds('9434765918')).toBe(false);
    expect(ibanHolds('DE89370400440532013000')).toBe(true);
    expect(ibanHolds('DE89370400440532013001')).toBe(false);
    expect(vinHolds('1HGCM82633A004352')).toBe(true);
    expect(vinHolds('1HGCM82633A004353')).toBe(false);
  });
});

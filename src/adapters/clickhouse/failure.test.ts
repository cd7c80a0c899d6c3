import { describe, expect, it } from 'vitest';
import { classify, codeOf, exceptionCode } from './failure.ts';

function of(code: number): string {
  const { retry, code: name } = classify({ kind: 'exception', code });
  return `${retry} ${name}`;
}

describe('classify', () => {
  it('tries again what ClickHouse itself calls retryable', () => {
    const codes = [3, 107, 159, 202, 203, 209, 210, 241, 242, 252, 285, 319, 425, 999, 164];
    expect(codes.filter((code) => !of(code).startsWith('later'))).toEqual([]);
  });

  it('says never only where a row may be at fault', () => {
    const rowCodes = [6, 26, 27, 41, 53, 69, 70, 72, 117, 131, 469, 691];
    expect(new Set(rowCodes.map(of))).toEqual(new Set(['never STORE_REFUSED_ROW']));
    expect([60, 81, 16, 516, 193, 497, 159, 252].map(of)).toEqual([
      'later STORE_SCHEMA',
      'later STORE_SCHEMA',
      'later STORE_SCHEMA',
      'later STORE_CREDENTIALS',
      'later STORE_CREDENTIALS',
      'later STORE_REFUSED',
      'later STORE_TIMEOUT',
      'later STORE_OVERLOADED',
    ]);
  });

  it('holds every other code for permanent', () => {
    expect([48, 62, 100_000].map(of)).toEqual(Array(3).fill('never STORE_REFUSED'));
  });

  it('waits for the network', () => {
    expect(classify({ kind: 'unreachable' })).toEqual({
      ok: false,
      retry: 'later',
      code: 'STORE_UNREACHABLE',
    });
    expect(classify({ kind: 'timeout' })).toEqual({ ok: false, retry: 'later', code: 'STORE_TIMEOUT' });
    expect(classify({ kind: 'protocol' })).toEqual({ ok: false, retry: 'later', code: 'STORE_PROTOCOL' });
  });

  it('has no row to blame for a query', () => {
    expect(codeOf({ kind: 'exception', code: 27 })).toBe('STORE_REFUSED');
  });
});

describe('exceptionCode', () => {
  it.each([
    ['Code: 241. DB::Exception: Memory limit (MEMORY_LIMIT_EXCEEDED)', 241],
    ['\r\n__exception__\r\nabcdefgh\r\nCode: 395. DB::Exception', 395],
    ['Code: 27', 27],
  ])('reads %s', (body, code) => {
    expect(exceptionCode(body)).toBe(code);
  });

  it.each(['', '{"data": "Code: 27"}', '<html>Code: 241.</html>', 'Codes: 12'])(
    'finds none in %s',
    (body) => {
      expect(exceptionCode(body)).toBeUndefined();
    },
  );
});

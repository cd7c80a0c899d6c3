import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RawText } from '../domain/text.ts';
import { createKeyRing, type PseudonymKey } from './key-ring.ts';
import { createPseudonymizer } from './pseudonyms.ts';
import { createMac } from './pseudonyms-mac.ts';

const secret = (fill: number) => new Uint8Array(32).fill(fill);
const Q1 = Date.parse('2026-01-01T00:00:00Z');
const Q2 = Date.parse('2026-04-01T00:00:00Z');
const KEYS: PseudonymKey[] = [
  { id: 'q1', secret: secret(1), notBefore: Q1 },
  { id: 'q2', secret: secret(2), notBefore: Q2 },
];
const user = new RawText('user-1');

describe('the message authentication code', () => {
  test('is HMAC-SHA-256, for keys and texts of every length', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 300 }),
        (key, text) => {
          expect(createMac(key)(text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
        },
      ),
    );
  });

  test('has no memory: a long text before a short one changes nothing', () => {
    const mac = createMac(secret(9));
    const short = mac('a');
    mac('é'.repeat(5_000));
    mac('b'.repeat(1_300));
    expect(mac('a')).toBe(short);
    expect(mac('é'.repeat(5_000))).toBe(
      createHmac('sha256', secret(9)).update('é'.repeat(5_000)).digest('hex'),
    );
  });

  test('gives the second test case of RFC 4231', () => {
    expect(createMac(Buffer.from('Jefe'))('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});

describe('pseudonyms', () => {
  const pseudonym = createPseudonymizer(KEYS);

  test('have the form <key id>:<32 hex digits> and do not hold the identifier', () => {
    expect(pseudonym('user', user, Q1)).toMatch(/^q1:[0-9a-f]{32}$/);
  });

  test('are equal for the same identifier, purpose and key', () => {
    expect(pseudonym('user', new RawText('user-1'), Q1)).toBe(pseudonym('user', user, Q1 + 5));
  });

  test('differ by purpose, by identifier and by key', () => {
    const all = [
      pseudonym('user', user, Q1),
      pseudonym('response', user, Q1),
      pseudonym('reviewer', user, Q1),
      pseudonym('user', new RawText('user-2'), Q1),
      createPseudonymizer([{ id: 'q1', secret: secret(3), notBefore: Q1 }])('user', user, Q1),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('no identifier can imitate another purpose', () => {
    expect(pseudonym('user', new RawText('\0response\0user-1'), Q1)).not.toBe(
      pseudonym('response', user, Q1),
    );
  });

  test('stay the same when an event is replayed after a rotation', () => {
    const before = createPseudonymizer(KEYS.slice(0, 1))('user', user, Q1 + 1);
    expect(pseudonym('user', user, Q1 + 1)).toBe(before);
    expect(pseudonym('user', user, Q2)).toMatch(/^q2:/);
  });

  test('of a destroyed key cannot be made again', () => {
    const old = pseudonym('user', user, Q1);
    const after = createPseudonymizer(KEYS.slice(1))('user', user, Q1);
    expect(after).toMatch(/^q2:/);
    expect(after.slice(3)).not.toBe(old.slice(3));
  });
});

describe('the key ring', () => {
  test('chooses by the time of the event, whatever the order of the keys', () => {
    for (const keys of [KEYS, [...KEYS].reverse()]) {
      const ring = createKeyRing(keys);
      expect([0, Q1, Q2 - 1, Q2, Q2 + 1].map((at) => ring.keyAt(at).id)).toEqual([
        'q1',
        'q1',
        'q1',
        'q2',
        'q2',
      ]);
    }
  });

  test.each<[string, PseudonymKey[]]>([
    ['no key', []],
    ['a short key', [{ id: 'a', secret: new Uint8Array(31), notBefore: 0 }]],
    ['a bad id', [{ id: 'a:b', secret: secret(1), notBefore: 0 }]],
    ['no time', [{ id: 'a', secret: secret(1), notBefore: Number.NaN }]],
    ['an id twice', [KEYS[0]!, { ...KEYS[1]!, id: 'q1' }]],
    ['a time twice', [KEYS[0]!, { ...KEYS[1]!, notBefore: Q1 }]],
  ])('refuses %s', (_, keys) => {
    expect(() => createKeyRing(keys)).toThrow(RangeError);
  });

  test('does not print its keys', () => {
    const printed = JSON.stringify(
      createKeyRing([{ id: 'a', secret: Buffer.from('k'.repeat(40)), notBefore: 0 }]),
    );
    expect(printed).not.toMatch(/kkkk|107,107/);
  });
});

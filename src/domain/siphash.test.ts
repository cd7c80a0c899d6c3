import { expect, test } from 'vitest';
import { siphash, sipKey, unitInterval } from './siphash.ts';

const key = sipKey(Uint8Array.from({ length: 16 }, (_, i) => i));
const hex = (n: number) => n.toString(16).padStart(8, '0');
const hash = (length: number) => {
  const { hi, lo } = siphash(
    key,
    Uint8Array.from({ length }, (_, i) => i),
  );
  return hex(hi) + hex(lo);
};

test('equals the reference vectors of the SipHash paper and its reference implementation', () => {
  expect(hash(0)).toBe('726fdb47dd0e0e31');
  expect(hash(1)).toBe('74f839c593dc67fd');
  expect(hash(7)).toBe('ab0200f58b01d137');
  expect(hash(8)).toBe('93f5f5799a932462');
  expect(hash(15)).toBe('a129ca6149be45e5');
  expect(hash(63)).toBe('958a324ceb064572');
});

test('gives numbers in [0, 1) whose mean is a half', () => {
  let sum = 0;
  const bytes = new Uint8Array(8);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 100_000; i++) {
    view.setUint32(0, i);
    const u = unitInterval(key, bytes);
    expect(u >= 0 && u < 1).toBe(true);
    sum += u;
  }
  // Standard error of the mean of 10⁵ uniforms is 0.0009.
  expect(Math.abs(sum / 100_000 - 0.5)).toBeLessThan(0.005);
});

test('refuses a short key', () => {
  expect(() => sipKey(new Uint8Array(15))).toThrow(RangeError);
});

/**
 * SipHash-2-4 (Aumasson & Bernstein 2012), a keyed pseudo-random function: without the key nobody can choose
 * ids that fall into or out of a sample. Written on 32-bit halves because BigInt is 50 times slower here.
 */
export interface SipKey {
  readonly k0lo: number;
  readonly k0hi: number;
  readonly k1lo: number;
  readonly k1hi: number;
}

/** Takes the first 16 bytes, little-endian. Throws RangeError on fewer. */
export function sipKey(bytes: Uint8Array): SipKey {
  if (bytes.length < 16) throw new RangeError('a SipHash key has 16 bytes');
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  return {
    k0lo: view.getUint32(0, true),
    k0hi: view.getUint32(4, true),
    k1lo: view.getUint32(8, true),
    k1hi: view.getUint32(12, true),
  };
}

/** The 64-bit state words v0…v3 as (low, high) pairs: [v0lo, v0hi, v1lo, …]. Reused: hashing is synchronous. */
const v = new Int32Array(8);

function round(): void {
  let lo = (v[0]! >>> 0) + (v[2]! >>> 0);
  v[1] = (v[1]! + v[3]! + (lo > 0xffffffff ? 1 : 0)) | 0;
  v[0] = lo | 0;
  let a = v[2]!;
  let b = v[3]!;
  v[2] = ((a << 13) | (b >>> 19)) ^ v[0]!;
  v[3] = ((b << 13) | (a >>> 19)) ^ v[1]!;
  a = v[0]!;
  v[0] = v[1]!;
  v[1] = a;

  lo = (v[4]! >>> 0) + (v[6]! >>> 0);
  v[5] = (v[5]! + v[7]! + (lo > 0xffffffff ? 1 : 0)) | 0;
  v[4] = lo | 0;
  a = v[6]!;
  b = v[7]!;
  v[6] = ((a << 16) | (b >>> 16)) ^ v[4]!;
  v[7] = ((b << 16) | (a >>> 16)) ^ v[5]!;

  lo = (v[0]! >>> 0) + (v[6]! >>> 0);
  v[1] = (v[1]! + v[7]! + (lo > 0xffffffff ? 1 : 0)) | 0;
  v[0] = lo | 0;
  a = v[6]!;
  b = v[7]!;
  v[6] = ((a << 21) | (b >>> 11)) ^ v[0]!;
  v[7] = ((b << 21) | (a >>> 11)) ^ v[1]!;

  lo = (v[4]! >>> 0) + (v[2]! >>> 0);
  v[5] = (v[5]! + v[3]! + (lo > 0xffffffff ? 1 : 0)) | 0;
  v[4] = lo | 0;
  a = v[2]!;
  b = v[3]!;
  v[2] = ((a << 17) | (b >>> 15)) ^ v[4]!;
  v[3] = ((b << 17) | (a >>> 15)) ^ v[5]!;
  a = v[4]!;
  v[4] = v[5]!;
  v[5] = a;
}

function compress(lo: number, hi: number): void {
  v[6]! ^= lo;
  v[7]! ^= hi;
  round();
  round();
  v[0]! ^= lo;
  v[1]! ^= hi;
}

/** The 64-bit hash as two unsigned 32-bit halves. */
export function siphash(key: SipKey, bytes: Uint8Array): { readonly hi: number; readonly lo: number } {
  v[0] = key.k0lo ^ 0x70736575;
  v[1] = key.k0hi ^ 0x736f6d65;
  v[2] = key.k1lo ^ 0x6e646f6d;
  v[3] = key.k1hi ^ 0x646f7261;
  v[4] = key.k0lo ^ 0x6e657261;
  v[5] = key.k0hi ^ 0x6c796765;
  v[6] = key.k1lo ^ 0x79746573;
  v[7] = key.k1hi ^ 0x74656462;

  const length = bytes.length;
  const whole = length - (length % 8);
  for (let i = 0; i < whole; i += 8) {
    compress(
      bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24),
      bytes[i + 4]! | (bytes[i + 5]! << 8) | (bytes[i + 6]! << 16) | (bytes[i + 7]! << 24),
    );
  }
  let lo = 0;
  let hi = (length & 0xff) << 24;
  for (let i = whole; i < length; i++) {
    const place = i - whole;
    if (place < 4) lo |= bytes[i]! << (8 * place);
    else hi |= bytes[i]! << (8 * (place - 4));
  }
  compress(lo, hi);
  v[4]! ^= 0xff;
  round();
  round();
  round();
  round();
  return { hi: (v[1]! ^ v[3]! ^ v[5]! ^ v[7]!) >>> 0, lo: (v[0]! ^ v[2]! ^ v[4]! ^ v[6]!) >>> 0 };
}

/** A uniform number in [0, 1) from the top 53 bits: the most that a JavaScript number holds exactly. */
export function unitInterval(key: SipKey, bytes: Uint8Array): number {
  const { hi, lo } = siphash(key, bytes);
  return (hi * 2 ** 21 + (lo >>> 11)) / 2 ** 53;
}

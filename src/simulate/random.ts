/**
 * Seeded random numbers for simulated traffic: xoshiro128** (Blackman & Vigna 2018), its state filled by
 * the murmur3 finaliser over seed and stream. Equal arguments give the same numbers on every machine, and
 * every message has a stream of its own, so that one message's draws never move another's.
 */
export interface Random {
  /** Uniform on [0, 1), 32 bits of resolution. */
  next(): number;
  /** Uniform integer on [0, n), n ≥ 1. */
  int(n: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Index drawn with probability proportional to its weight; the weights need not sum to 1. */
  weighted(weights: readonly number[]): number;
}

function finalise(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Mixes integers into 32 bits: a stream's name. */
export function mix(...parts: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) h = finalise(Math.imul(h, 31) + finalise(part + 0x7f4a7c15));
  return h >>> 0;
}

/** A uniform number on [0, 1) that belongs to these integers, for traits that must not change between calls. */
export function trait(...parts: readonly number[]): number {
  return mix(...parts) / 2 ** 32;
}

/** FNV-1a over UTF-16 code units: names become parts of a stream. */
export function nameHash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export function createRandom(...stream: readonly number[]): Random {
  const seed = mix(...stream);
  let a = finalise(seed + 1);
  let b = finalise(seed + 2);
  let c = finalise(seed + 3);
  let d = finalise(seed + 4) | 1;
  const next = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 2 ** 32;
  };
  const int = (n: number): number => Math.floor(next() * n);
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (items) => items[int(items.length)] as (typeof items)[number],
    weighted: (weights) => {
      let total = 0;
      for (const weight of weights) total += weight;
      let left = next() * total;
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] as number;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
  };
}

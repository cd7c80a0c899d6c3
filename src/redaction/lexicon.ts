import { readFileSync } from 'node:fs';

/**
 * A lexicon file: the number of entries (uint32, little endian), the hashes of the folded words in ascending
 * order (uint32 each), then the class bits in the same order (uint16 each). No word can be read out of it.
 */
export function encodeLexicon(entries: ReadonlyMap<number, number>): Uint8Array {
  const hashes = Uint32Array.from(entries.keys()).sort();
  const bytes = new Uint8Array(4 + hashes.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, hashes.length, true);
  hashes.forEach((hash, index) => {
    view.setUint32(4 + index * 4, hash, true);
    view.setUint16(4 + hashes.length * 4 + index * 2, entries.get(hash) ?? 0, true);
  });
  return bytes;
}

/** Calls back for every entry of a lexicon file. */
export function eachEntry(bytes: Uint8Array, visit: (hash: number, bits: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const bits = 4 + count * 4;
  for (let index = 0; index < count; index += 1) {
    visit(view.getInt32(4 + index * 4, true), view.getUint16(bits + index * 2, true));
  }
}

const SLOTS_BITS = 20;
const SLOTS = 1 << SLOTS_BITS;
const MASK = SLOTS - 1;

/**
 * Open-addressed hash table from the hash of a word to 32 bits: its classes in the low half, the number of
 * its cue (a word that announces something) in the high half. Linear probing; load stays under one half.
 */
export class WordTable {
  /** Hash and value of a slot side by side, so that a look-up touches one cache line. */
  readonly #slots = new Int32Array(SLOTS * 2);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Class bits and cue of the word with this hash; 0 when it is unknown. */
  get(hash: number): number {
    const slots = this.#slots;
    for (let slot = hash & MASK; ; slot = (slot + 1) & MASK) {
      const found = slots[slot * 2]!;
      if (found === hash) return slots[slot * 2 + 1]!;
      if (found === 0) return 0;
    }
  }

  /** Sets bits of a word. Throws when the table is half full: probing would become slow. */
  add(hash: number, bits: number): void {
    const signed = hash | 0;
    let slot = signed & MASK;
    while (this.#slots[slot * 2] !== 0 && this.#slots[slot * 2] !== signed) slot = (slot + 1) & MASK;
    if (this.#slots[slot * 2] === 0) {
      this.#size += 1;
      if (this.#size > SLOTS / 2) throw new RangeError('the word table is too small for its lexicons');
      this.#slots[slot * 2] = signed;
    }
    this.#slots[slot * 2 + 1] = this.#slots[slot * 2 + 1]! | bits;
  }

  /** Replaces the high half: the cue of a word. */
  setCue(hash: number, cue: number): void {
    this.add(hash, 0);
    const signed = hash | 0;
    let slot = signed & MASK;
    while (this.#slots[slot * 2] !== signed) slot = (slot + 1) & MASK;
    this.#slots[slot * 2 + 1] = (this.#slots[slot * 2 + 1]! & 0xffff) | (cue << 16);
  }
}

/** The bytes of a lexicon that was built by `scripts/build-lexicons.ts`. */
export function readLexicon(name: 'names' | 'words'): Uint8Array {
  return readFileSync(new URL(`./lexicons/${name}.bin`, import.meta.url));
}

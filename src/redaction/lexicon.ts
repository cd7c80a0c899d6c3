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

/** Room for twice the lexicons that are built. */
const SLOTS = 1 << 20;

/** Value of a hash in a table's slots; 0 when it is unknown. Apart from the class so that loops inline it. */
export function probe(slots: Int32Array, hash: number): number {
  const mask = slots.length - 2;
  for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
    const found = slots[slot]!;
    if (found === hash) return slots[slot + 1]!;
    if (found === 0) return 0;
  }
}

/** Words that were looked up last; a power of two. Those that every text has stay beside the processor. */
const RECENT = 1 << 12;

/** Hash, value and what it wakes, with a fourth so that none lies in two cache lines. */
const WIDTH_BITS = 2;

/** Where a word stands among those looked up last: its value is one behind, what it wakes two. */
export function recentSlot(recent: Int32Array, slots: Int32Array, waking: Int32Array, hash: number): number {
  const slot = (hash & (RECENT - 1)) << WIDTH_BITS;
  if (recent[slot] === hash) return slot;
  recent[slot] = hash;
  recent[slot + 1] = probe(slots, hash);
  recent[slot + 2] = probe(waking, hash);
  return slot;
}

export const recentWords = (): Int32Array => new Int32Array(RECENT << WIDTH_BITS);

/**
 * Open-addressed hash table from the hash of a word to 32 bits: its classes in the low half, the number of
 * its cue (a word that announces something) in the high half. Linear probing; load stays about one half.
 */
export class WordTable {
  /** Hash and value of a slot side by side, so that a look-up touches one cache line. */
  readonly slots: Int32Array;
  #size = 0;

  /** `slots` is a power of two. */
  constructor(slots: number = SLOTS) {
    this.slots = new Int32Array(slots * 2);
  }

  get size(): number {
    return this.#size;
  }

  /** Class bits and cue of the word with this hash; 0 when it is unknown. */
  get(hash: number): number {
    return probe(this.slots, hash);
  }

  /** Sets bits of a word. Throws when the table is over nine sixteenths full: probing would become slow. */
  add(hash: number, bits: number): void {
    const slot = this.#slotOf(hash | 0);
    if (this.slots[slot] === 0) {
      this.#size += 1;
      if (this.#size > (this.slots.length * 9) / 32)
        throw new RangeError('the word table is too small for its lexicons');
      this.slots[slot] = hash | 0;
    }
    this.slots[slot + 1] = this.slots[slot + 1]! | bits;
  }

  /** Replaces the high half: the cue of a word. */
  setCue(hash: number, cue: number): void {
    this.add(hash, 0);
    const slot = this.#slotOf(hash | 0);
    this.slots[slot + 1] = (this.slots[slot + 1]! & 0xffff) | (cue << 16);
  }

  #slotOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }
}

/** The bytes of a lexicon that was built by `scripts/build-lexicons.ts`. */
export function readLexicon(name: 'names' | 'words'): Uint8Array {
  return readFileSync(new URL(`./lexicons/${name}.bin`, import.meta.url));
}

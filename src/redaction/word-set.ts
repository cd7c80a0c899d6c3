import { hashWord } from './characters.ts';

/** Slots per word at least: an unknown word is told from those of the set by the first slot, nearly always. */
const ROOM = 4;

/** Words by their hash: whether a token is one of them costs one look-up and no copy of the text. */
export class WordSet {
  /** Open-addressed; a power of two. */
  readonly #slots: Int32Array;

  /** `words` are separated by spaces or `|`; case and accents do not count. */
  constructor(words: string) {
    const hashes = words
      .split(/[\s|]+/)
      .filter((word) => word !== '')
      .map(hashWord);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2((hashes.length + 1) * ROOM)));
    for (const hash of hashes) this.#slots[this.#slotOf(hash)] = hash;
  }

  has(hash: number): boolean {
    return this.#slots[this.#slotOf(hash)] !== 0;
  }

  get hashes(): Iterable<number> {
    return this.#slots.filter((hash) => hash !== 0);
  }

  /** Where the hash stands, or would. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

/** One set per language. */
export const wordSets = (
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, WordSet | undefined>> =>
  Object.fromEntries(Object.entries(words).map(([language, list]) => [language, new WordSet(list)]));

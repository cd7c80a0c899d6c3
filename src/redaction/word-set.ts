import { hashWord } from './characters.ts';
import { probe, WordTable } from './lexicon.ts';

/** Words by their hash: whether a token is one of them costs one look-up and no copy of the text. */
export class WordSet {
  readonly #slots: Int32Array;

  /** `words` are separated by spaces or `|`; case and accents do not count. */
  constructor(words: string) {
    const hashes = words
      .split(/[\s|]+/)
      .filter((word) => word !== '')
      .map(hashWord);
    const table = new WordTable(2 ** Math.ceil(Math.log2(hashes.length * 4 + 4)));
    for (const hash of hashes) table.add(hash, 1);
    this.#slots = table.slots;
  }

  has(hash: number): boolean {
    return probe(this.#slots, hash) !== 0;
  }
}

/** One set per language. */
export const wordSets = (
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, WordSet | undefined>> =>
  Object.fromEntries(Object.entries(words).map(([language, list]) => [language, new WordSet(list)]));

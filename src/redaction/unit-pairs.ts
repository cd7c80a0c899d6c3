/** Places of the table, a power of two; four kilobytes, so that it stays beside the processor. */
const PLACES = 1 << 15;
const SHIFT = 32 - 15;

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> SHIFT;
}

/** Places of a word: its pairs of units, or the only unit. */
export type Places = readonly number[];

export function placesOf(word: string): Places {
  if (word.length === 1) return [placeOf(0, word.charCodeAt(0))];
  return Array.from({ length: word.length - 1 }, (_, index) =>
    placeOf(word.charCodeAt(index), word.charCodeAt(index + 1)),
  );
}

/**
 * Which units and pairs of neighbours a text holds, as bits under their hashes: a word whose pairs are not all there does
 * not stand in the text. The longer the text, the less is left out; nothing that stands there ever is.
 */
export class UnitPairs {
  readonly #bits = new Uint32Array(PLACES >> 5);
  digits = false;

  read(text: string): void {
    const bits = this.#bits.fill(0);
    this.digits = false;
    let before = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit >= 48 && unit <= 57) this.digits = true;
      const alone = placeOf(0, unit);
      bits[alone >>> 5]! |= 1 << (alone & 31);
      const pair = placeOf(before, unit);
      bits[pair >>> 5]! |= 1 << (pair & 31);
      before = unit;
    }
  }

  /** Whether the word may stand in the text. */
  mayHold(places: Places): boolean {
    for (const place of places) if ((this.#bits[place >>> 5]! & (1 << (place & 31))) === 0) return false;
    return true;
  }
}

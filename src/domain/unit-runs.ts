import { codeUnitsOf } from './code-units.ts';
import { type Required, requiredBy } from './required.ts';

/** Bits of a place in the table; four kilobytes, so that it stays beside the processor. */
const BITS = 15;
const MASK = (1 << BITS) - 1;

/** Up to four units in a row as one number: that of all but the last, and the last. */
const join = (before: number, unit: number): number => (before << 5) ^ unit;
const placeOf = (run: number): number => Math.imul(run, 0x9e3779b1) >>> (32 - BITS);

/** What every match of an expression needs, of which {@link UnitRuns} can tell that a text does not hold it. */
export interface Needs {
  /** Each has a word, as its two places, that the text must hold; short lists first. */
  readonly lists: readonly Int32Array[];
  readonly digit: boolean;
}

/** Of its first and its last four units; a shorter word is one run, and its beginning the other. */
function placesOf(word: string): number {
  const place = (run: string): number =>
    placeOf(Array.from({ length: run.length }, (_, at) => run.charCodeAt(at)).reduce(join, 0));
  return (place(word.slice(0, 4)) << BITS) | place(word.length > 4 ? word.slice(-4) : word.slice(0, 3));
}

export function needsOf(source: string): Needs {
  return asNeeds(requiredBy(source));
}

export function asNeeds({ lists, digit }: Required): Needs {
  return {
    lists: lists
      .map((words) => Int32Array.from(new Set(words.map(placesOf))))
      .sort((one, other) => one.length - other.length),
    digit,
  };
}

/** Words to look for, with their places. */
export interface Words {
  readonly words: readonly string[];
  readonly places: Int32Array;
}

export function wordsToFind(words: readonly string[]): Words {
  return { words, places: Int32Array.from(words, placesOf) };
}

/**
 * Which runs of one to four units a text holds, as bits under their hashes: a word whose runs are not there does not stand
 * in the text. The longer the text, the less is left out; nothing that stands there ever is.
 */
export class UnitRuns {
  readonly #bits = new Uint32Array(1 << (BITS - 5));
  #digits = false;

  read(text: string): void {
    const bits = this.#bits.fill(0);
    const units = codeUnitsOf(text);
    let digits = false;
    let [one, two, three] = [0, 0, 0];
    for (let index = 0; index < text.length; index += 1) {
      const unit = units[index] as number;
      if (unit >= 48 && unit <= 57) digits = true;
      const four = placeOf(join(three, unit));
      three = join(two, unit);
      two = join(one, unit);
      one = unit;
      const [third, second, first] = [placeOf(three), placeOf(two), placeOf(one)];
      bits[four >>> 5]! |= 1 << (four & 31);
      bits[third >>> 5]! |= 1 << (third & 31);
      bits[second >>> 5]! |= 1 << (second & 31);
      bits[first >>> 5]! |= 1 << (first & 31);
    }
    this.#digits = digits;
  }

  #has(place: number): boolean {
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }

  /** False only when no match can be in the text. */
  mayMatch({ lists, digit }: Needs): boolean {
    return (this.#digits || !digit) && lists.every((list) => this.#mayHoldOneOf(list));
  }

  /** Whether one of the words stands in the text that was read. */
  holdsOneOf({ words, places }: Words, text: string): boolean {
    return words.some((word, index) => this.#mayHold(places[index]!) && text.includes(word));
  }

  #mayHold(places: number): boolean {
    return this.#has(places >>> BITS) && this.#has(places & MASK);
  }

  #mayHoldOneOf(words: Int32Array): boolean {
    for (let index = 0; index < words.length; index += 1) {
      if (this.#mayHold(words[index]!)) return true;
    }
    return false;
  }
}

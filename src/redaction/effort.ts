/** The text asks for more than redaction may do for it: it is withheld. */
export class TooDense extends Error {}

/** About the microseconds of careful reading that any text is granted, and those for each of its units. */
const GRANTED = 8_000;
const GRANTED_PER_UNIT = 0.02;
const GRANTED_BEYOND_LATIN = 1.1;
/** What is longer is no message. */
const MOST_BEYOND_LATIN = 20_000;
/** Nobody writes more identifiers into a message; who does not write messages is withheld. */
const MOST_FOUND = 2_000;

/**
 * What is left of the work that one text is granted. The walk over the text and cheap refusals are free; matchers
 * that read a window pay before they do. Counted, not timed, so that a text has the same fate every time.
 */
export class Effort {
  #left = 0;

  /** `beyondLatin`: units of other scripts, which are read by rules of their own. */
  grant(length: number, beyondLatin: number): void {
    this.#left =
      GRANTED + length * GRANTED_PER_UNIT + Math.min(beyondLatin, MOST_BEYOND_LATIN) * GRANTED_BEYOND_LATIN;
  }

  /** Throws `TooDense` when nothing is left. */
  spend(units: number): void {
    this.#left -= units;
    if (this.#left < 0) throw new TooDense();
  }

  /** Throws `TooDense` when so much was found that the text is no message. */
  allow(found: number): void {
    if (found > MOST_FOUND) throw new TooDense();
  }
}

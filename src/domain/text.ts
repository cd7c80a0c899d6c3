import { inspect } from 'node:util';

/**
 * Text as a person wrote it or as the assistant answered it, before redaction.
 *
 * It cannot be printed by accident: every way JavaScript has of turning an object into text gives `[raw]`.
 * Only `src/redaction` and `src/privacy` may call {@link revealRaw}; `test/conventions.test.ts` holds that.
 */
export class RawText {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Length in UTF-16 code units: a number that may be counted and limited without reading the text. */
  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return '[raw]';
  }

  toJSON(): string {
    return '[raw]';
  }

  [Symbol.toPrimitive](): string {
    return '[raw]';
  }

  [inspect.custom](): string {
    return '[raw]';
  }

  static reveal(raw: RawText): string {
    return raw.#value;
  }
}

/** Opens raw text. The one door, so that a search for its name finds everybody who walks through it. */
export function revealRaw(raw: RawText): string {
  return RawText.reveal(raw);
}

declare const redactedBrand: unique symbol;

/** Text from which the redactor removed every identifier it knows. A plain string is not one. */
export type RedactedText = string & { readonly [redactedBrand]: true };

/**
 * Vouches that `text` holds no identifier. Called by the redactor on its own output, and by tests and
 * evaluations on text of invented people; `test/conventions.test.ts` holds the list.
 */
export function vouchRedacted(text: string): RedactedText {
  return text as RedactedText;
}

import { foldText } from './characters.ts';
import type { Range } from './document.ts';
import { REDACTION_TYPES, type RedactionType } from './redactor.ts';

const FORM = new RegExp(`\\[(?:${REDACTION_TYPES.join('|')})_\\d{1,9}\\]`, 'g');

/** Ranges of placeholders that the text already holds. They are left as they are. */
export function placeholdersIn(text: string): readonly Range[] {
  const found: Range[] = [];
  // `matchAll` copies the expression at every call; this runs for every text.
  FORM.lastIndex = 0;
  for (let match = FORM.exec(text); match !== null; match = FORM.exec(text))
    found.push([match.index, FORM.lastIndex]);
  return found;
}

/** Numbers values within one response: the same value is the same placeholder in all of its texts. */
export class PlaceholderNumbers {
  #last: Map<RedactionType, number> | undefined;
  /** The only value of a type so far: most responses hold no second one to compare it with. */
  #only:
    | Map<RedactionType, { readonly value: string; readonly placeholder: string; keyed: boolean }>
    | undefined;
  #byKey: Map<string, string> | undefined;

  /** Starts behind the highest number of the placeholders in a text, so that two values never share one. */
  reserve(text: string, placeholders: readonly Range[]): void {
    for (const [start, end] of placeholders) {
      const joint = text.lastIndexOf('_', end);
      const type = text.slice(start + 1, joint) as RedactionType;
      const number = Number(text.slice(joint + 1, end - 1));
      this.#last ??= new Map();
      if (number > (this.#last.get(type) ?? 0)) this.#last.set(type, number);
    }
  }

  for(type: RedactionType, value: string): string {
    this.#only ??= new Map();
    const only = this.#only.get(type);
    if (only === undefined) {
      const placeholder = this.#next(type);
      this.#only.set(type, { value, placeholder, keyed: false });
      return placeholder;
    }
    if (only.value === value) return only.placeholder;
    this.#byKey ??= new Map();
    if (!only.keyed) {
      only.keyed = true;
      this.#byKey.set(keyOf(type, only.value), only.placeholder);
    }
    // As it is written first: folding is what costs, and most values come back as they were.
    const written = `${type} ${value}`;
    const known = this.#byKey.get(written);
    if (known !== undefined) return known;
    const key = keyOf(type, value);
    const placeholder = this.#byKey.get(key) ?? this.#next(type);
    this.#byKey.set(key, placeholder).set(written, placeholder);
    return placeholder;
  }

  #next(type: RedactionType): string {
    this.#last ??= new Map();
    const number = (this.#last.get(type) ?? 0) + 1;
    this.#last.set(type, number);
    return `[${type}_${number}]`;
  }
}

/** The same for values that differ in case, accents and separators only. */
function keyOf(type: RedactionType, value: string): string {
  return `${type} ${foldText(value).replace(/[\s\-–.,()/+]+/g, '')}`;
}

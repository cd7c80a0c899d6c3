import { foldText } from './characters.ts';
import type { Range } from './document.ts';
import { REDACTION_TYPES, type RedactionType } from './redactor.ts';

const FORM = new RegExp(`\\[(${REDACTION_TYPES.join('|')})_(\\d{1,9})\\]`, 'g');

/** Ranges of placeholders that the text already holds. They are left as they are. */
export function placeholdersIn(text: string): readonly Range[] {
  const found: Range[] = [];
  eachPlaceholder(text, (match) => found.push([match.index, match.index + match[0].length]));
  return found;
}

function eachPlaceholder(text: string, visit: (match: RegExpExecArray) => void): void {
  if (!text.includes('[')) return;
  // `matchAll` copies the expression at every call; this runs for every text.
  FORM.lastIndex = 0;
  for (let match = FORM.exec(text); match !== null; match = FORM.exec(text)) visit(match);
}

/** Numbers values within one response: the same value is the same placeholder in all of its texts. */
export class PlaceholderNumbers {
  #last: Map<RedactionType, number> | undefined;
  /** The only value of a type so far: most responses hold no second one to compare it with. */
  #only:
    | Map<RedactionType, { readonly value: string; readonly placeholder: string; keyed: boolean }>
    | undefined;
  #byKey: Map<string, string> | undefined;

  /** Starts behind the highest number a text already uses, so that two values never share a placeholder. */
  reserve(text: string): void {
    eachPlaceholder(text, ([, type, number]) => {
      this.#last ??= new Map();
      const known = this.#last.get(type as RedactionType) ?? 0;
      if (Number(number) > known) this.#last.set(type as RedactionType, Number(number));
    });
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
    const key = keyOf(type, value);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const placeholder = this.#next(type);
    this.#byKey.set(key, placeholder);
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

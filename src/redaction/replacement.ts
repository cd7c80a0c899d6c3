import type { Found } from './document.ts';
import type { Normalised } from './normalise.ts';
import type { PlaceholderNumbers } from './placeholders.ts';
import type { Edit } from './rescan.ts';
import { mergeFound } from './spans.ts';

/** Where a stretch of the redacted text comes from. */
interface Stretch {
  readonly outEnd: number;
  /** What to add to an offset of the redacted text to get the offset in the input. */
  readonly shift: number;
}

/** A range of the input and what stands in its place. */
interface Replaced extends Found {
  placeholder: string;
}

/** The input with what was found in it so far replaced by placeholders. */
export class Replacement {
  text: string;
  readonly #input: string;
  readonly #numbers: PlaceholderNumbers;
  #ranges: readonly Replaced[] = [];
  #stretches: readonly Stretch[];

  constructor(input: string, numbers: PlaceholderNumbers) {
    this.text = input;
    this.#input = input;
    this.#numbers = numbers;
    this.#stretches = [{ outEnd: input.length, shift: 0 }];
  }

  /** Ranges of the input that were replaced, in order and disjoint. */
  get ranges(): readonly Found[] {
    return this.#ranges;
  }

  /**
   * Replaces what was found in the normalised form of `text`. The same as edits of that form; undefined when it
   * ran into what was replaced before.
   */
  replace(found: readonly Found[], plain: Normalised): Edit[] | undefined {
    const more: Replaced[] = [];
    const edits: Edit[] = [];
    for (const one of found) {
      const { type, recognizer } = one;
      const from = plain.starts === undefined ? one.start : plain.starts[one.start]!;
      const to = plain.ends === undefined ? one.end : plain.ends[one.end - 1]!;
      const start = this.#toInput(from);
      const end = start + to - from;
      const placeholder = this.#numbers.for(type, this.#input.slice(start, end));
      more.push({ start, end, type, recognizer, placeholder });
      edits.push({ start: one.start, end: one.end, placeholder });
    }
    const count = this.#ranges.length + more.length;
    this.#ranges = this.#ranges.length === 0 ? more : mergeFound([...this.#ranges, ...more]);
    const disjoint = this.#ranges.length === count;
    if (!disjoint) for (const range of this.#ranges) range.placeholder = this.#placeholder(range);
    this.#rewrite();
    return disjoint ? edits : undefined;
  }

  #placeholder({ type, start, end }: Found): string {
    return this.#numbers.for(type, this.#input.slice(start, end));
  }

  /** An offset of the redacted text outside placeholders as an offset of the input. */
  #toInput(offset: number): number {
    return offset + this.#stretches[stretchAt(this.#stretches, offset)]!.shift;
  }

  #rewrite(): void {
    const input = this.#input;
    const parts: string[] = [];
    const stretches: Stretch[] = [];
    let length = 0;
    let from = 0;
    for (const { start, end, placeholder } of this.#ranges) {
      parts.push(input.slice(from, start), placeholder);
      length += start - from;
      stretches.push({ outEnd: length, shift: start - length });
      length += placeholder.length;
      // Nothing is found inside a placeholder; its stretch only has to end where it does.
      stretches.push({ outEnd: length, shift: end - length });
      from = end;
    }
    parts.push(input.slice(from));
    length += input.length - from;
    stretches.push({ outEnd: length + 1, shift: input.length - length });
    this.text = parts.join('');
    this.#stretches = stretches;
  }
}

function stretchAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.outEnd <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text with the edits done. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of edits) {
    parts.push(text.slice(from, start), placeholder);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

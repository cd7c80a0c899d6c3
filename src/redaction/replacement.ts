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

/** The input with what was found in it so far replaced by placeholders. */
export class Replacement {
  text: string;
  /** Ranges of the input that were replaced, in order and disjoint. */
  ranges: readonly Found[] = [];
  readonly #input: string;
  readonly #numbers: PlaceholderNumbers;
  #stretches: readonly Stretch[];

  constructor(input: string, numbers: PlaceholderNumbers) {
    this.text = input;
    this.#input = input;
    this.#numbers = numbers;
    this.#stretches = [{ outEnd: input.length, shift: 0 }];
  }

  /**
   * Replaces what was found in the normalised form of `text`. The same as edits of that form; undefined when it
   * ran into what was replaced before.
   */
  replace(found: readonly Found[], plain: Normalised): Edit[] | undefined {
    const mapped = found.map((one) => this.#toInput(one, plain));
    const count = this.ranges.length + mapped.length;
    this.ranges = this.ranges.length === 0 ? mapped : mergeFound([...this.ranges, ...mapped]);
    this.#rewrite();
    if (this.ranges.length !== count) return undefined;
    return found.map(({ start, end }, index) => ({
      start,
      end,
      placeholder: this.#placeholder(mapped[index]!),
    }));
  }

  #placeholder({ type, start, end }: Found): string {
    return this.#numbers.for(type, this.#input.slice(start, end));
  }

  /** A range of the normalised, already redacted text as a range of the input. */
  #toInput(found: Found, plain: Normalised): Found {
    const start = plain.starts === undefined ? found.start : plain.starts[found.start]!;
    const end = plain.ends === undefined ? found.end : plain.ends[found.end - 1]!;
    const { shift } = this.#stretches[stretchAt(this.#stretches, start)]!;
    return { ...found, start: start + shift, end: end + shift };
  }

  #rewrite(): void {
    const input = this.#input;
    const parts: string[] = [];
    const stretches: Stretch[] = [];
    let length = 0;
    let from = 0;
    for (const range of this.ranges) {
      const placeholder = this.#placeholder(range);
      parts.push(input.slice(from, range.start), placeholder);
      length += range.start - from;
      stretches.push({ outEnd: length, shift: range.start - length });
      length += placeholder.length;
      // Nothing is found inside a placeholder; its stretch only has to end where it does.
      stretches.push({ outEnd: length, shift: range.end - length });
      from = range.end;
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

import type { DetectorInput } from '../../src/domain/detector.ts';
import { everyMatch } from './every-match.ts';
import { fold, UNKNOWN } from './fold.ts';
import { decimalSign, guessLanguage } from './language.ts';
import { type Quantity, readQuantities } from './quantities.ts';
import { type Scene, scenesOf } from './scenes.ts';
import type { Span } from './sentences.ts';
import { withWords } from './worded.ts';
import { wordStarts } from './words.ts';

/** A redaction placeholder: unknown, never wrong. */
export interface Placeholder {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One response as every detector reads it. What costs time is worked out once, when first asked for, and
 * shared by all detectors that see the same input.
 */
export interface Reading {
  /** As written, but without marks that say how it looks: they would stand between a number and its words. */
  readonly raw: string;
  /** Folded, same length as `raw`; placeholders are runs of {@link UNKNOWN}. */
  readonly text: string;
  readonly placeholders: readonly Placeholder[];
  /** Where words begin: for {@link PhraseMatcher.scan}. */
  readonly starts: Uint32Array;
  /** Primary language subtag, `undefined` when nothing tells. */
  readonly language: string | undefined;
  readonly quantities: readonly Quantity[];
  /** Sentences that hold a number. */
  readonly scenes: readonly Scene[];
  /** The text with its marks: only bold type tells some things apart. */
  readonly given: string;
  /** Where a span of `raw` stands in `given`. */
  readonly original: (span: Span) => Span;
  /** What was worked out of it, see `perReading`. */
  readonly memory: unknown[];
}

const PLACEHOLDER = /\[([A-Z]{2,}(?:_[A-Z]+)*)_\d{1,4}\]/g;

function placeholdersOf(raw: string): Placeholder[] {
  if (!raw.includes('[')) return [];
  return everyMatch(raw, PLACEHOLDER).map((match) => ({
    type: match[1] as string,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function blank(text: string, placeholders: readonly Placeholder[]): string {
  if (placeholders.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of placeholders) {
    parts.push(text.slice(at, start), UNKNOWN.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Bold type, soft hyphens and spaces of no width, the vowel signs and the stretching line of Arabic. */
const MARKS = /\*\*|[\u00ad\u200b-\u200d\u2060\ufeff\u0640\u064b-\u0652\u0670]/g;

/** Something that was left out: where it would stand in what is left, and how long it is. */
interface Cut {
  readonly at: number;
  readonly length: number;
}

function withoutMarks(given: string): { readonly raw: string; readonly cuts: readonly Cut[] } {
  const cuts: Cut[] = [];
  let gone = 0;
  const raw = given.replace(MARKS, (mark, at: number) => {
    cuts.push({ at: at - gone, length: mark.length });
    gone += mark.length;
    return '';
  });
  return { raw, cuts };
}

function lengthOf(cuts: readonly Cut[]): number {
  return cuts.reduce((sum, { length }) => sum + length, 0);
}

/** Reads a text. Pure; {@link readingOf} remembers the result for an input object. */
export function readText(given: string, locale?: string): Reading {
  const { raw, cuts } = withoutMarks(given);
  const placeholders = placeholdersOf(raw);
  const text = blank(fold(raw), placeholders);
  let language: string | undefined | null = null;
  let quantities: readonly Quantity[] | undefined;
  let scenes: readonly Scene[] | undefined;
  let starts: Uint32Array | undefined;
  return {
    memory: [],
    given,
    raw,
    text,
    placeholders,
    get starts() {
      starts ??= wordStarts(text);
      return starts;
    },
    get language() {
      if (language === null) language = guessLanguage(text, locale);
      return language;
    },
    get quantities() {
      quantities ??= withWords(
        this,
        readQuantities(text, raw, () => decimalSign(this.language, locale)),
      );
      return quantities;
    },
    get scenes() {
      scenes ??= scenesOf(this);
      return scenes;
    },
    original({ start, end }) {
      return {
        start: start + lengthOf(cuts.filter(({ at }) => at <= start)),
        end: end + lengthOf(cuts.filter(({ at }) => at < end)),
      };
    },
  };
}

/** The response that is looked at, until the next one: a map of all would carry each through small collections of garbage. */
let current: DetectorInput | undefined;
let response: Reading | undefined;
let prompt: Reading | undefined;

function lookAt(input: DetectorInput): void {
  if (input === current) return;
  [current, response, prompt] = [input, undefined, undefined];
}

/** The response's reading. */
export function readingOf(input: DetectorInput): Reading {
  lookAt(input);
  response ??= readText(input.response, input.locale);
  return response;
}

/** The reading of the user's turn, `undefined` when it is not known. */
export function promptReadingOf(input: DetectorInput): Reading | undefined {
  if (input.prompt === undefined) return undefined;
  lookAt(input);
  prompt ??= readText(input.prompt, input.locale);
  return prompt;
}

import { CLASS, CLASSES } from './characters.ts';
import { type CueIndex, KIND, phraseStart } from './cue-index.ts';
import type { CueKind } from './cues/kinds.ts';
import type { RedactionType } from './redactor.ts';
import { type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';

/** What stands between two tokens. */
export const GAP = {
  none: 0,
  space: 1,
  spaces: 2,
  hyphen: 3,
  apostrophe: 4,
  dot: 5,
  dotSpace: 6,
  comma: 7,
  line: 8,
  colon: 9,
  other: 10,
} as const;

export interface Found {
  start: number;
  end: number;
  type: RedactionType;
  recognizer: string;
}

/** A matched phrase: its tokens and its pattern. */
export interface CueHit {
  readonly first: number;
  readonly last: number;
  readonly english: boolean;
  readonly value: number;
}

const NO_HITS: readonly CueHit[] = [];
const PLACES: ReadonlySet<RedactionType> = new Set(['ADDRESS', 'PLACE', 'POSTCODE', 'ORGANISATION']);

/** One text under redaction: the scan, the phrases met in it and what was found so far. */
export class Document {
  readonly scan: Scan;
  readonly found: Found[] = [];
  /** Last tokens of what was found as an address, place or hospital: a town often stands behind them. */
  readonly placeEnds = new Set<number>();
  /** Locale hint, as a lower-case language, or ''. */
  readonly language: string;
  readonly country: string;
  /** Kinds of the cues that end at a token, as bits. */
  #kinds: Int32Array;
  readonly #hits: (CueHit[] | undefined)[] = [];
  readonly #cues: CueIndex;
  #english: boolean | undefined;

  constructor(
    scan: Scan,
    cues: CueIndex,
    language: string,
    country: string,
    kinds: Int32Array,
    kept: readonly (readonly [start: number, end: number])[],
  ) {
    this.scan = scan;
    this.#cues = cues;
    this.language = language;
    this.country = country;
    this.#kinds = kinds;
    for (const [start, end] of kept) this.mark(start, end);
    this.#match();
  }

  /** Whether the text holds Hangul. */
  get korean(): boolean {
    return this.scan.hangul;
  }

  /** Whether most of the first small words are English. */
  get english(): boolean {
    this.#english ??= isEnglish(this.scan);
    return this.#english;
  }

  get text(): string {
    return this.scan.text;
  }

  /** Phrases of a kind in the order of the text. */
  hits(kind: CueKind): readonly CueHit[] {
    return this.#hits[KIND[kind]] ?? NO_HITS;
  }

  /** Whether a phrase of the kind ends at the token. */
  is(token: number, kind: CueKind): boolean {
    return ((this.#kinds[token] ?? 0) & (1 << KIND[kind])) !== 0;
  }

  hitAt(token: number, kind: CueKind): CueHit | undefined {
    if (!this.is(token, kind)) return undefined;
    const hits = this.hits(kind);
    let low = 0;
    let high = hits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hits[middle]!.last < token) low = middle + 1;
      else high = middle;
    }
    return hits[low];
  }

  add(start: number, end: number, type: RedactionType, recognizer: string): void {
    if (end <= start) return;
    this.found.push({ start, end, type, recognizer });
    if (PLACES.has(type)) this.placeEnds.add(this.tokenAt(end - 1));
  }

  /** Adds tokens `first` to `last` and marks them, so that no other recognizer reads them. */
  take(first: number, last: number, type: RedactionType, recognizer: string): void {
    this.add(this.scan.start[first]!, this.scan.end[last]!, type, recognizer);
    for (let token = first; token <= last; token += 1) this.scan.taken[token] = 1;
  }

  /** Marks the tokens inside a range of characters. */
  cover(start: number, end: number, type: RedactionType, recognizer: string): void {
    this.add(start, end, type, recognizer);
    this.mark(start, end);
  }

  mark(start: number, end: number): void {
    const { scan } = this;
    for (let token = this.tokenAt(start); token < scan.count && scan.start[token]! < end; token += 1) {
      scan.taken[token] = 1;
    }
  }

  /** First token that ends after the offset (binary search). */
  tokenAt(offset: number): number {
    const { end, count } = this.scan;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  word(token: number): string {
    return this.text.slice(this.scan.start[token]!, this.scan.end[token]!);
  }

  /** What stands between the token and the next one. */
  gap(token: number): number {
    const from = this.scan.end[token]!;
    const to = this.scan.start[token + 1] ?? this.text.length;
    return gapKind(this.text, from, to);
  }

  #list(kind: number): CueHit[] {
    const known = this.#hits[kind];
    if (known !== undefined) return known;
    const fresh: CueHit[] = [];
    this.#hits[kind] = fresh;
    return fresh;
  }

  #match(): void {
    const { scan } = this;
    if (this.#kinds.length < scan.start.length) this.#kinds = new Int32Array(scan.start.length);
    else this.#kinds.fill(0, 0, scan.count + 1);
    for (const token of scan.cues) {
      if (scan.taken[token] === 1) continue;
      for (const pattern of this.#cues.groups[scan.value[token]! >>> 16]!) {
        const bit = 1 << pattern.kind;
        if ((this.#kinds[token]! & bit) !== 0) continue;
        const first = phraseStart(scan, token, pattern);
        if (first < 0) continue;
        this.#kinds[token] = this.#kinds[token]! | bit;
        this.#list(pattern.kind).push({
          first,
          last: token,
          english: pattern.english,
          value: pattern.value,
        });
      }
    }
  }
}

const WORDS_READ = 60;
const ENGLISH_SHARE = 0.8;

function isEnglish(scan: Scan): boolean {
  let words = 0;
  let english = 0;
  for (let token = 0; token < scan.count && words < WORDS_READ; token += 1) {
    if ((scan.shape[token]! & SHAPE.lower) === 0 || scan.end[token]! - scan.start[token]! < 3) continue;
    words += 1;
    if ((scan.value[token]! & W.english) !== 0) english += 1;
  }
  return words > 0 && english >= words * ENGLISH_SHARE;
}

const LONGEST_GAP = 12;

export function gapKind(text: string, from: number, to: number): number {
  if (to === from) return GAP.none;
  const first = text.charCodeAt(from);
  const width = to - from;
  if (width === 1) {
    if (CLASSES[first] === CLASS.space) return GAP.space;
    if (first === 45) return GAP.hyphen;
    if (first === 39) return GAP.apostrophe;
    if (first === 46) return GAP.dot;
    if (first === 44) return GAP.comma;
    if (first === 58) return GAP.colon;
  }
  if (width > LONGEST_GAP) return GAP.other;
  let marks = 0;
  let mark = 0;
  let lines = 0;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = CLASSES[unit]!;
    if (kind === CLASS.newline) lines += 1;
    else if (kind !== CLASS.space) {
      marks += 1;
      mark = unit;
    }
  }
  if (marks === 2 && first === 46 && mark === 44) return GAP.comma;
  if (marks === 2 && width === 2 && first === 46 && mark === 45) return GAP.hyphen;
  if (marks > 1) return GAP.other;
  if (lines > 0) return marks === 0 ? GAP.line : mark === 58 ? GAP.colon : GAP.other;
  if (marks === 0) return GAP.spaces;
  if (mark === 46) return first === 46 ? GAP.dotSpace : GAP.other;
  if (mark === 44 || mark === 0x60c || mark === 0x3001) return GAP.comma;
  if (mark === 58) return GAP.colon;
  if (mark === 45) return GAP.hyphen;
  return GAP.other;
}

import { UnitRuns } from '../domain/unit-runs.ts';
import {
  type CueIndex,
  type CuePattern,
  ENDS_PHRASES,
  KIND,
  pairOf,
  phraseStart,
  WAKES_ALONE,
} from './cue-index.ts';
import { CUE_KINDS, type CueKind, type WakingKind } from './cues/kinds.ts';
import { Effort } from './effort.ts';
import { isEnglish } from './language.ts';
import { probe } from './lexicon.ts';
import { announcesNothing, OFTEN_QUIET } from './quiet-phrases.ts';
import type { RedactionType } from './redactor.ts';
import type { Scan } from './scan.ts';
import type { Scripts } from './scripts.ts';
import { UNIT } from './units.ts';

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

/** Offsets of a range, end exclusive. */
export type Range = readonly [start: number, end: number];

/** In this module, so that a constant kind becomes a constant number where a method is inlined. */
const NUMBER_OF = KIND;
const NO_HITS: readonly CueHit[] = [];
/** A bracket opens a placeholder. */
const SMALL_FIRST = /^[^\p{L}[]{0,8}\p{Ll}/u;
const PLACES: ReadonlySet<RedactionType> = new Set(['ADDRESS', 'PLACE', 'POSTCODE', 'ORGANISATION']);

/** One text under redaction: the scan, the phrases met in it and what was found so far. Opened again for each. */
export class Document {
  readonly scan: Scan;
  readonly found: Found[] = [];
  /** Last tokens of what was found as an address, place or hospital: a town often stands behind them. */
  readonly placeEnds = new Set<number>();
  /** Lower-case language of the locale, else the one that the text tells, or ''. */
  language = '';
  country = '';
  /** Once somebody asked: whether the text speaks of health, and is typed without capitals; see `isHealthText`, `isTypedSmall`, `isWithoutCapitals`. */
  health: boolean | undefined;
  typedSmall: boolean | undefined;
  withoutCapitals: boolean | undefined;
  /** Kinds that the text has phrases of, as bits; the lists of the others are of an earlier text. */
  met = 0;
  readonly #hits: CueHit[][] = CUE_KINDS.map(() => []);
  readonly #cues: CueIndex;
  readonly #effort = new Effort();
  #english: boolean | undefined;
  #opensSmall: boolean | undefined;
  readonly #runs = new UnitRuns();
  #runsRead = false;
  #kept: readonly Range[] = [];

  constructor(scan: Scan, cues: CueIndex) {
    this.scan = scan;
    this.#cues = cues;
  }

  /** Begins with the text that the scan has read; `kept` are the placeholders in it. */
  open(language: string, country: string, kept: readonly Range[]): void {
    this.language = language;
    this.country = country;
    this.#english = undefined;
    this.#opensSmall = undefined;
    this.#runsRead = false;
    this.health = undefined;
    this.typedSmall = undefined;
    this.withoutCapitals = undefined;
    if (this.found.length > 0) this.found.length = 0;
    if (this.placeEnds.size > 0) this.placeEnds.clear();
    this.#kept = kept;
    this.#effort.grant(this.text.length, this.scripts.units);
    this.#effort.allow(kept.length);
    for (const [start, end] of kept) this.mark(start, end);
    this.#match();
  }

  /** Whether what was decided on the whole of the earlier text would be decided on this one as well. */
  agreesWith(earlier: Document): boolean {
    if (isShouting(this.scan) !== isShouting(earlier.scan)) return false;
    if (this.scan.uppers > this.scan.lowers !== earlier.scan.uppers > earlier.scan.lowers) return false;
    if (earlier.#english === undefined) return true;
    // Only small words count; none went, so the answer stands.
    if (this.scan.lowers === earlier.scan.lowers) this.#english = earlier.#english;
    return this.english === earlier.#english;
  }

  /** The placeholders that the text held from the beginning, in their order. */
  get kept(): readonly Range[] {
    return this.#kept;
  }

  /** Whether the range touches a placeholder that the text held from the beginning. */
  isKept(start: number, end: number): boolean {
    const kept = this.#kept;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    return low < kept.length && kept[low]![0] < end;
  }

  /** Whether nothing was found there: in scripts without spaces a token is a whole run and may hold several identifiers. */
  isFree(start: number, end: number): boolean {
    const token = this.tokenAt(start);
    if (token >= this.scan.count || this.scan.taken[token] === 0) return true;
    this.spend(this.found.length * EFFORT_OF_FOUND);
    return !this.isKept(start, end) && !this.found.some((one) => one.start < end && start < one.end);
  }

  /** Whether the text holds Hangul. */
  get korean(): boolean {
    return (this.scan.seen & UNIT.hangul) !== 0;
  }

  /** Whether the words of the text are ASCII, so that a word boundary of a regular expression is one of tokens. */
  get ascii(): boolean {
    return (this.scan.seen & UNIT.beyondAscii) === 0;
  }

  /** The scripts beyond Latin that the text holds. */
  get scripts(): Scripts {
    return this.scan.scripts;
  }

  /** Whether the text holds one of the scripts, given as bits of `SCRIPT`. */
  holds(scripts: number): boolean {
    return (this.scripts.met & scripts) !== 0;
  }

  /** Which runs of units the text holds. */
  get runs(): UnitRuns {
    if (!this.#runsRead) this.#runs.read(this.text);
    this.#runsRead = true;
    return this.#runs;
  }

  /** Whether most of the first small words are English. */
  get english(): boolean {
    this.#english ??= isEnglish(this.scan);
    return this.#english;
  }

  /** Whether the first letter is a small one. */
  get opensSmall(): boolean {
    this.#opensSmall ??= SMALL_FIRST.test(this.text);
    return this.#opensSmall;
  }

  get text(): string {
    return this.scan.text;
  }

  /** Phrases of a kind in the order of the text. */
  hits(kind: WakingKind): readonly CueHit[] {
    const index = NUMBER_OF[kind];
    return (this.met & (1 << index)) === 0 ? NO_HITS : this.#hits[index]!;
  }

  /** Whether a phrase of the kind ends at the token. */
  is(token: number, kind: CueKind): boolean {
    return ((this.scan.kinds[token] ?? 0) & (1 << NUMBER_OF[kind])) !== 0;
  }

  hitAt(token: number, kind: WakingKind): CueHit | undefined {
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
    this.#effort.allow(this.found.length);
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

  /** A matcher pays for reading a window, about a unit per microsecond; throws where the text is too dense. */
  spend(units: number): void {
    this.#effort.spend(units);
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
    return this.scan.gap(token);
  }

  #match(): void {
    const { bits, words, ends, pairs, phrases } = this.#cues;
    this.met = 0;
    const { cues, cueCount, kinds, value, hash, taken } = this.scan;
    for (let index = 0; index < cueCount; index += 1) {
      const token = cues[index]!;
      if (taken[token] === 1) continue;
      const cue = value[token]! >>> 16;
      kinds[token] = bits[cue]!;
      const more = ends[cue]!;
      if ((more & ENDS_PHRASES) !== 0 && token > 0) {
        const list = probe(pairs, pairOf(hash[token]!, hash[token - 1]!));
        if (list !== 0) for (const pattern of phrases[list]!) this.#try(token, pattern);
      }
      if ((more & WAKES_ALONE) !== 0) for (const pattern of words[cue]!) this.#enter(token, token, pattern);
    }
  }

  #try(token: number, pattern: CuePattern): void {
    if ((this.scan.kinds[token]! & (1 << pattern.kind)) !== 0) return;
    const first = phraseStart(this.scan, token, pattern);
    if (first >= 0) this.#enter(first, token, pattern);
  }

  #enter(first: number, token: number, pattern: CuePattern): void {
    const bit = 1 << pattern.kind;
    const { kinds } = this.scan;
    if ((kinds[token]! & bit) !== 0) return;
    kinds[token] = kinds[token]! | bit;
    if ((OFTEN_QUIET & bit) !== 0 && announcesNothing(this.scan, token, pattern.kind, this.#cues.ends))
      return;
    this.#effort.spend(EFFORT_OF_HIT);
    if ((this.met & bit) === 0) {
      this.met |= bit;
      this.#hits[pattern.kind] = [];
    }
    this.#hits[pattern.kind]!.push({ first, last: token, english: pattern.english, value: pattern.value });
  }
}

/** Whether most words are in capitals: then a capital says nothing. */
export function isShouting({ uppers, lowers }: Scan): boolean {
  return uppers > 3 && uppers > lowers * 2;
}

const EFFORT_OF_HIT = 0.15;
const EFFORT_OF_FOUND = 0.02;

export { GAP } from './gap.ts';

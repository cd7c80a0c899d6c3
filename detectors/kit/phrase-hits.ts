import { codeUnitsOf } from '../../src/domain/code-units.ts';
import { addPhrase, COUNT, COUNT_BITS, trie, values } from './phrase-trie.ts';
import { endsBetween, isGap, isVowelSign } from './words.ts';

/** A phrase of a matcher in a text, and what it stands for. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/** By matcher, as bits: what its phrases begin with, see {@link placeOf}. */
let begins = new Int32Array(0);
/** By matcher: the longest phrase at the word that is being read, as the place of its value; −1 for none. */
let best = new Int32Array(0);
/** Where it ends. */
let bestEnd = new Int32Array(0);
/** The first `metCount` are the matchers that have one. */
let met = new Int32Array(0);
let metCount = 0;
let matchers = 0;
/** Matchers whose phrase stands without the article before it. */
const settled = new Set<number>();

/** Number of a new matcher. */
export function newMatcher(): number {
  matchers += 1;
  if (matchers > best.length) {
    const size = 2 * matchers;
    best = new Int32Array(size).fill(-1);
    bestEnd = new Int32Array(size);
    met = new Int32Array(size);
    const wider = new Int32Array(size << (BEGIN_BITS - 5));
    wider.set(begins);
    begins = wider;
  }
  return matchers - 1;
}

/** Bits a matcher that tell what its phrases begin with. */
const BEGIN_BITS = 9;

/** Where the bit of two units stands among those of the matcher; the second is 0 for a phrase of one unit. */
function placeOf(matcher: number, first: number, second: number): number {
  return (matcher << BEGIN_BITS) | (Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - BEGIN_BITS));
}

/** Adds a phrase, its gaps as spaces, to a matcher. */
export function addTo(matcher: number, phrase: string, value: unknown, open: boolean): void {
  const place = placeOf(matcher, phrase.charCodeAt(0), phrase.charCodeAt(1));
  begins[place >>> 5]! |= 1 << (place & 31);
  addPhrase(phrase, matcher, value, open);
}

function hasPlace(place: number): boolean {
  return ((begins[place >>> 5] as number) & (1 << (place & 31))) !== 0;
}

/** False only where no phrase of the matcher begins with the two units: to ask one matcher is seldom worth a walk. */
function mayBegin(first: number, second: number, matcher: number): boolean {
  if (isGap(first) || isArabic(first) || isVowelSign(second)) return true;
  return hasPlace(placeOf(matcher, first, 0)) || hasPlace(placeOf(matcher, first, normal(second)));
}

/** A gap in a phrase may be this long. */
const LONGEST_GAP = 200;
/** No phrase with a gap goes on for longer. */
const LONGEST = 512;
const SPACE = 32;

/** Follows the trie from `from` in the units of a text and keeps the longest phrase of each matcher that is not settled. */
function walk(units: Uint16Array, length: number, from: number): void {
  const { roots, nodes, endings } = trie();
  let unit = normal(units[from] as number);
  let node = roots[unit] as number;
  let i = from;
  while (node !== 0) {
    i += 1;
    while (isVowelSign(units[i] as number)) i += 1;
    if (unit === SPACE) while (i < length && i - from < LONGEST_GAP && isGap(units[i] as number)) i += 1;
    const head = nodes[node] as number;
    const ending = head >>> COUNT_BITS;
    if (ending !== 0)
      keep(endings, ending, i, i >= length || endsBetween(units[i - 1] as number, units[i] as number));
    if (i >= length) return;
    unit = normal(units[i] as number);
    node = childOf(nodes, node, head & COUNT, unit);
  }
}

/** All gaps are spaces. */
function normal(unit: number): number {
  return isGap(unit) ? SPACE : unit;
}

/** The child that `unit` leads to, 0 for none. */
function childOf(nodes: Int32Array, node: number, count: number, unit: number): number {
  let child = 1;
  while (child <= count && (nodes[node + child] as number) < unit) child += 1;
  if (child > count || nodes[node + child] !== unit) return 0;
  return child === 1 ? node + 2 * count : (nodes[node + count + child - 1] as number);
}

/** Keeps what ends here: the open phrases, and the others where the word ends too. */
function keep(endings: Int32Array, at: number, end: number, whole: boolean): void {
  const count = (endings[at] as number) + (whole ? (endings[at + 1] as number) : 0);
  for (let k = at + 2; k < at + 2 + 2 * count; k += 2) {
    const matcher = endings[k] as number;
    if (settled.size > 0 && settled.has(matcher)) continue;
    if (best[matcher] === -1) {
      met[metCount] = matcher;
      metCount += 1;
    }
    best[matcher] = endings[k + 1] as number;
    bestEnd[matcher] = end;
  }
}

const ARABIC_ARTICLE = ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'].map((article) =>
  Array.from(article, (sign) => sign.charCodeAt(0)),
);

function isArabic(code: number): boolean {
  return code >= 0x620 && code < 0x700;
}

/** Fills `best` with the longest phrases that begin at `at`, or else behind an Arabic article or preposition there. */
function read(units: Uint16Array, length: number, at: number): void {
  walk(units, length, at);
  if (!isArabic(units[at] as number)) return;
  for (const article of ARABIC_ARTICLE) {
    if (!article.every((unit, index) => units[at + index] === unit)) continue;
    for (let k = 0; k < metCount; k += 1) settled.add(met[k] as number);
    if (at + article.length < length) walk(units, length, at + article.length);
  }
  settled.clear();
}

function forget(): void {
  for (let k = 0; k < metCount; k += 1) best[met[k] as number] = -1;
  metCount = 0;
}

/** A longer text is read in pieces where one phrase is asked for. */
const WHOLE = 16_384;

/** The longest phrase of one matcher that begins at `at`, behind an Arabic article too. */
export function hitAt(
  text: string,
  at: number,
  matcher: number,
): { end: number; value: unknown } | undefined {
  if (!mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1), matcher)) return undefined;
  const isLong = text.length > WHOLE;
  const [piece, from] = isLong ? [text.slice(at, at + LONGEST), at] : [text, 0];
  read(codeUnitsOf(piece), piece.length, at - from);
  const value = best[matcher] as number;
  const end = from + (bestEnd[matcher] as number);
  forget();
  return value === -1 ? undefined : { end, value: values[value] };
}

/**
 * What the phrases of all matchers find in a text, by one walk over its words: for every matcher, the longest phrase at
 * every word, in the order of the text. Most matchers are never asked, so that their hits stay numbers.
 */
class Hits {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #matchers = matchers;
  /** {@link FIELDS} numbers a hit, in the order of the text, {@link PIECE} hits in each but the last. */
  readonly #found: readonly Int32Array[];
  /** By matcher: one more than the number of its first hit, 0 for none. */
  readonly #first = new Int32Array(matchers);
  /** By hit: one more than the number of the next one of the same matcher. */
  readonly #next: Int32Array;
  readonly #asked = new Map<number, readonly Hit[]>();

  constructor(text: string, starts: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#found = findAll(text, starts);
    const [found, first] = [this.#found, this.#first];
    const count = (found.length - 1) * PIECE + (found.at(-1) as Int32Array).length / FIELDS;
    const next = new Int32Array(count);
    for (let hit = count - 1; hit >= 0; hit -= 1) {
      const matcher = (found[hit >>> PIECE_BITS] as Int32Array)[FIELDS * (hit & (PIECE - 1))] as number;
      next[hit] = first[matcher] as number;
      first[matcher] = hit + 1;
    }
    this.#next = next;
  }

  isOf(text: string, starts: Uint32Array): boolean {
    return this.#starts === starts && this.#text === text && this.#matchers === matchers;
  }

  of(matcher: number): readonly Hit[] {
    const first = this.#first[matcher] as number;
    if (first === 0) return NONE;
    const known = this.#asked.get(matcher);
    if (known) return known;
    const hits: Hit[] = [];
    for (let hit = first; hit !== 0; hit = this.#next[hit - 1] as number) {
      const piece = this.#found[(hit - 1) >>> PIECE_BITS] as Int32Array;
      const at = FIELDS * ((hit - 1) & (PIECE - 1));
      hits.push({
        start: piece[at + 1] as number,
        end: piece[at + 2] as number,
        value: values[piece[at + 3] as number],
      });
    }
    this.#asked.set(matcher, hits);
    return hits;
  }
}

/** Matcher, start, end and place of the value. */
const FIELDS = 4;
const NONE: readonly Hit[] = [];
/** Hits are kept in pieces: one array that grows is copied over and over, and what it leaves behind has to be collected. */
const PIECE_BITS = 14;
const PIECE = 1 << PIECE_BITS;
let scratch = new Int32Array(FIELDS * PIECE);

function findAll(text: string, starts: Uint32Array): readonly Int32Array[] {
  const units = codeUnitsOf(text);
  const found: Int32Array[] = [];
  let used = 0;
  for (let word = 0; word < starts.length; word += 1) {
    const start = starts[word] as number;
    read(units, text.length, start);
    for (let k = 0; k < metCount; k += 1) {
      if (used === scratch.length) {
        found.push(scratch);
        scratch = new Int32Array(FIELDS * PIECE);
        used = 0;
      }
      const matcher = met[k] as number;
      scratch[used] = matcher;
      scratch[used + 1] = start;
      scratch[used + 2] = bestEnd[matcher] as number;
      scratch[used + 3] = best[matcher] as number;
      best[matcher] = -1;
      used += FIELDS;
    }
    metCount = 0;
  }
  found.push(scratch.slice(0, used));
  return found;
}

/** As many texts as are asked about in turn: a response, its turn, both in one, each of them without its fillers. */
const KEPT = 6;
const kept: Hits[] = [];

function hitsIn(text: string, starts: Uint32Array): Hits {
  for (let at = 0; at < kept.length; at += 1) {
    const hits = kept[at] as Hits;
    if (!hits.isOf(text, starts)) continue;
    // The last one asked stands first.
    if (at > 0) [kept[at], kept[0]] = [kept[0] as Hits, hits];
    return hits;
  }
  const hits = new Hits(text, starts);
  kept.unshift(hits);
  if (kept.length > KEPT) kept.pop();
  return hits;
}

/** The hits of one matcher, overlapping ones too; worked out once a text for all matchers. */
export function hitsOf(text: string, starts: Uint32Array, matcher: number): readonly Hit[] {
  return hitsIn(text, starts).of(matcher);
}

import { COUNT, COUNT_BITS, trie, values } from './phrase-trie.ts';
import { endsWord, isGap, isVowelSign } from './words.ts';

/** A phrase of a matcher in a text, and what it stands for. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

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
  }
  return matchers - 1;
}

const LONGEST_GAP = 200;
const SPACE = 32;

/** Follows the trie from `from` and keeps the longest phrase of each matcher that is not settled. */
function walk(text: string, from: number): void {
  const { roots, nodes, endings } = trie();
  let unit = unitAt(text, from);
  let node = roots[unit] as number;
  let i = from;
  while (node !== 0) {
    i += 1;
    while (isVowelSign(text.charCodeAt(i))) i += 1;
    if (unit === SPACE) while (i < text.length && i - from < LONGEST_GAP && isGap(text.charCodeAt(i))) i += 1;
    const head = nodes[node] as number;
    const ending = head >>> COUNT_BITS;
    if (ending !== 0) keep(endings, ending, i, endsWord(text, i));
    if (i >= text.length) return;
    unit = unitAt(text, i);
    node = childOf(nodes, node, head & COUNT, unit);
  }
}

/** Code unit at `i`; all gaps are spaces. */
function unitAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  return isGap(code) ? SPACE : code;
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

const ARABIC_ARTICLE = ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'];

function isArabic(code: number): boolean {
  return code >= 0x620 && code < 0x700;
}

/** Fills `best` with the longest phrases that begin at `at`, or else behind an Arabic article or preposition there. */
function read(text: string, at: number): void {
  walk(text, at);
  if (!isArabic(text.charCodeAt(at))) return;
  for (const article of ARABIC_ARTICLE) {
    if (!text.startsWith(article, at)) continue;
    for (let k = 0; k < metCount; k += 1) settled.add(met[k] as number);
    walk(text, at + article.length);
  }
  settled.clear();
}

function forget(): void {
  for (let k = 0; k < metCount; k += 1) best[met[k] as number] = -1;
  metCount = 0;
}

/** The longest phrase of one matcher that begins at `at`, behind an Arabic article too. */
export function hitAt(
  text: string,
  at: number,
  matcher: number,
): { end: number; value: unknown } | undefined {
  read(text, at);
  const value = best[matcher] as number;
  const end = bestEnd[matcher] as number;
  forget();
  return value === -1 ? undefined : { end, value: values[value] };
}

/**
 * What the phrases of all matchers find in a text, by one walk over its words: for every matcher, the longest phrase at
 * every word, in the order of the text. Most matchers are never asked, so that their hits stay numbers.
 */
class Hits {
  readonly text: string;
  readonly matchers = matchers;
  /** {@link FIELDS} numbers a hit, in the order of the text. */
  readonly #found: Int32Array;
  /** By matcher: how many of the hits in `#order` are those of the matchers before it; one more at the end. */
  readonly #before: Int32Array;
  /** Places in `#found`, by matcher and then in the order of the text. */
  readonly #order: Int32Array;
  readonly #asked = new Map<number, readonly Hit[]>();

  constructor(text: string, starts: Uint32Array) {
    this.text = text;
    this.#found = findAll(text, starts);
    this.#before = new Int32Array(matchers + 1);
    this.#order = new Int32Array(this.#found.length / FIELDS);
    const [found, before, order] = [this.#found, this.#before, this.#order];
    for (let at = 0; at < found.length; at += FIELDS) before[(found[at] as number) + 1]! += 1;
    for (let matcher = 0; matcher < matchers; matcher += 1) before[matcher + 1]! += before[matcher] as number;
    const next = before.slice();
    for (let at = 0; at < found.length; at += FIELDS) {
      const matcher = found[at] as number;
      order[next[matcher] as number] = at;
      next[matcher]! += 1;
    }
  }

  of(matcher: number): readonly Hit[] {
    const [from, to] = [this.#before[matcher] as number, this.#before[matcher + 1] as number];
    if (from === to) return NONE;
    const known = this.#asked.get(matcher);
    if (known) return known;
    const hits: Hit[] = [];
    for (const at of this.#order.subarray(from, to))
      hits.push({
        start: this.#found[at + 1] as number,
        end: this.#found[at + 2] as number,
        value: values[this.#found[at + 3] as number],
      });
    this.#asked.set(matcher, hits);
    return hits;
  }
}

/** Matcher, start, end and place of the value. */
const FIELDS = 4;
const NONE: readonly Hit[] = [];
const USUAL = FIELDS << 14;
let scratch = new Int32Array(USUAL);

function findAll(text: string, starts: Uint32Array): Int32Array {
  let used = 0;
  for (let word = 0; word < starts.length; word += 1) {
    const start = starts[word] as number;
    read(text, start);
    if (used + FIELDS * metCount > scratch.length) {
      const larger = new Int32Array(2 * scratch.length + FIELDS * metCount);
      larger.set(scratch);
      scratch = larger;
    }
    for (let k = 0; k < metCount; k += 1) {
      const matcher = met[k] as number;
      scratch[used] = matcher;
      scratch[used + 1] = start;
      scratch[used + 2] = bestEnd[matcher] as number;
      scratch[used + 3] = best[matcher] as number;
      used += FIELDS;
    }
    forget();
  }
  const found = scratch.slice(0, used);
  // One long text must not hold its memory for ever.
  if (scratch.length > USUAL) scratch = new Int32Array(USUAL);
  return found;
}

const known = new WeakMap<Uint32Array, Hits>();

/** The hits of one matcher, overlapping ones too; worked out once a text for all matchers. */
export function hitsOf(text: string, starts: Uint32Array, matcher: number): readonly Hit[] {
  let hits = known.get(starts);
  if (hits?.text !== text || matcher >= hits.matchers) {
    hits = new Hits(text, starts);
    known.set(starts, hits);
  }
  return hits.of(matcher);
}

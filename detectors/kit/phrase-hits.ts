import { ROOT, STEP, slot, trie, values } from './phrase-trie.ts';
import { endsWord, isGap, isVowelSign } from './words.ts';

/** A phrase of a matcher in a text, and what it stands for. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
}

/**
 * What the phrases of all matchers find in a text, by one walk over its words: for every matcher, the longest phrase at
 * every word, in the order of the text.
 */
interface Hits {
  readonly text: string;
  /** By matcher; as many as there were matchers. */
  readonly of: readonly (readonly Hit[])[];
}

/** By matcher: the longest phrase at the word that is being read, as the place of its value; −1 for none. */
const best: number[] = [];
/** Where it ends. */
const bestEnd: number[] = [];
/** Matchers that have one. */
const met: number[] = [];
/** Matchers whose phrase stands without the article before it. */
const settled = new Set<number>();

/** Number of a new matcher. */
export function newMatcher(): number {
  bestEnd.push(0);
  return best.push(-1) - 1;
}

const LONGEST_GAP = 200;

/** Follows the trie from `from` and keeps the longest phrase of each matcher that is not settled. */
function walk(text: string, from: number): void {
  const { steps, mask, endings } = trie;
  let node = ROOT;
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const gap = isGap(code);
    const unit = gap ? 32 : code;
    let at = STEP * slot(node, unit, mask);
    while (steps[at] !== 0 && (steps[at] !== node || steps[at + 1] !== unit))
      at = (at + STEP) & (STEP * mask);
    if (steps[at] === 0) return;
    node = steps[at + 2] as number;
    i += 1;
    while (isVowelSign(text.charCodeAt(i))) i += 1;
    if (gap) while (i < text.length && i - from < LONGEST_GAP && isGap(text.charCodeAt(i))) i += 1;
    const ending = steps[at + 3] as number;
    if (ending !== 0) keep(endings[ending] as Int32Array, i, endsWord(text, i));
  }
}

/** Keeps what ends here: the open phrases, and the others where the word ends too. */
function keep(endings: Int32Array, end: number, whole: boolean): void {
  const count = (endings[0] as number) + (whole ? (endings[1] as number) : 0);
  for (let k = 2; k < 2 + 2 * count; k += 2) {
    const matcher = endings[k] as number;
    if (settled.size > 0 && settled.has(matcher)) continue;
    if (best[matcher] === -1) met.push(matcher);
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
    for (const matcher of met) settled.add(matcher);
    walk(text, at + article.length);
  }
  settled.clear();
}

function forget(): void {
  for (const matcher of met) best[matcher] = -1;
  met.length = 0;
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

const NONE: readonly Hit[] = [];
const known = new WeakMap<Uint32Array, Hits>();

/** The hits of one matcher, overlapping ones too; worked out once a text for all matchers. */
export function hitsOf(text: string, starts: Uint32Array, matcher: number): readonly Hit[] {
  const earlier = known.get(starts);
  if (earlier?.text === text && matcher < earlier.of.length) return earlier.of[matcher] as readonly Hit[];
  const hits = { text, of: findAll(text, starts) };
  known.set(starts, hits);
  return hits.of[matcher] as readonly Hit[];
}

function findAll(text: string, starts: Uint32Array): (readonly Hit[])[] {
  const of: (readonly Hit[])[] = new Array(best.length).fill(NONE);
  for (const start of starts) {
    read(text, start);
    for (const matcher of met) {
      const hit = { start, end: bestEnd[matcher] as number, value: values[best[matcher] as number] };
      const own = of[matcher] as Hit[];
      if (own === NONE) of[matcher] = [hit];
      else own.push(hit);
    }
    forget();
  }
  return of;
}

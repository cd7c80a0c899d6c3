import { everyMatch } from '../../kit/every-match.ts';
import { createMatcher } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { differ } from '../case/qualifiers.ts';
import type { Conflict } from '../conflict.ts';

/** The same sentence once with and once without "not": content words equal, polarity opposite. */

const NEGATORS = createMatcher(
  "not|never|cannot|can't|don't|doesn't|isn't|aren't|won't|shouldn't|mustn't|avoid|no longer|nicht|nie|niemals|kein*|no|nunca|jamas|ne|n'*|pas|jamais|nao|non|mai|niet|nooit|geen|नहीं|मत|لا|ليس*|لم|不要|不能|不会|不可以|不应|不应该|不是|并非|切勿|请勿|没有|不|ません|しないで|ではありません|ない"
    .split('|')
    .map((word) => [word, true] as const),
);

/** The text without its negators, and how many there were. "non-small" is a name, not a negation. */
function strip(words: string): { bare: string; count: number } {
  let bare = '';
  let from = 0;
  let count = 0;
  for (const hit of NEGATORS.scan(words)) {
    const named = words[hit.end] === '-' || (words.startsWith('non', hit.start) && words[hit.end] !== ' ');
    if (named) continue;
    bare += `${words.slice(from, hit.start)} `;
    from = hit.end;
    count += 1;
  }
  return { bare: bare + words.slice(from), count };
}

/** Words that carry no content of their own, in seven languages. */
export const EMPTY: ReadonlySet<string> = new Set(
  'a an the is are was were be been being do does did you your it its this that these those should can could will would please always also to of in on at for and or so as by have has had i we they he she there here very really just der die das ein eine ist sind sie ihr ihre es sollten konnen mussen durfen bitte immer auch zu und oder el la los las un una es son usted su se debe puede por favor siempre tambien de en y o le les des est sont vous votre doit peut devez pouvez toujours aussi du et ou os as um uma e sao voce seu sua deve pode sempre tambem da do em il lo gli i sono lei suo deve puo sempre anche di da het een zijn u uw moet kan mag altijd ook van en'.split(
    ' ',
  ),
);
/** Headings, pointers, list items, kinds of a thing, possibilities: their opposites stand side by side in good texts. */
const NO_STATEMENT =
  /^[\s*#]*(?:[-•*]|\d+[.)]|learn more|see more|read more|the following|click)|\b(?:may not|might not|may or may not|not only|not always|not all|not every|types?|kinds?|forms?|more than|less than|percent|stage)\b|[?？؟]|%/;

/** Fewest content words, and most: short commands count, long sentences differ in more than the "not". */
const MIN_WORDS = 2;
const MAX_WORDS = 14;
/** Bounds on the work: negated sentences looked at, and places compared with each. */
const MAX_NEGATED = 60;
const MAX_PLACES = 8;

const CJK = /[\u3040-\u9fff]/;
const CJK_EMPTY =
  /[^\u3040-\u9fffa-z0-9]|(?:します|する|です|ます|可以|应该|应当|请|会|能|了|的|して|ください|は)/g;

/** Content words in order; `undefined` for what is too short, too long or no statement. */
function contentOf(words: string): string[] | undefined {
  if (words.length > 260 || !/[.!。！।]\s*$/.test(words) || NO_STATEMENT.test(words)) return undefined;
  const { bare } = strip(words);
  if (CJK.test(bare)) {
    const signs = bare.replace(CJK_EMPTY, '');
    return signs.length >= 5 && signs.length <= 60 ? [signs] : undefined;
  }
  const content = bare
    .split(/[^\p{L}\p{M}\d.,]+/u)
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word !== '' && !EMPTY.has(word));
  return content.length >= MIN_WORDS && content.length <= MAX_WORDS ? content : undefined;
}

/** An odd number of negations; French "ne … pas" is one. */
function isNegative(words: string): boolean {
  const { count } = strip(words);
  const french = /\bn(?:e\b|')/.test(words) && /\b(?:pas|jamais)\b/.test(words);
  return (french ? count - 1 : count) % 2 === 1;
}

/** A word by which the twin of a negated sentence can be found. */
function handleOf(content: readonly string[], words: string): string {
  const [first] = content;
  if (content.length === 1 && first) {
    // Without spaces: the longest unbroken piece that stands in the text as it is.
    const pieces = strip(words).bare.split(' ');
    return (pieces.sort((a, b) => b.length - a.length)[0] ?? '').trim().slice(0, 6);
  }
  return content.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Longest words that are negations themselves: the twin does not hold them. */
const NEGATION =
  /^(?:cannot|shouldn|wouldn|couldn|doesn|mustn|never|avoid|nicht|niemals|keine|keinen|nunca|jamas|jamais)$/;

/** Cheap: the longest Latin word of the sentence stands nowhere else, so no other sentence has the same words. */
function isAlone(text: string, span: Span): boolean {
  let best = '';
  for (const [word] of everyMatch(text.slice(span.start, span.end), /[a-z]{5,}/g)) {
    if (word.length > best.length && !NEGATION.test(word)) best = word;
  }
  if (best === '') return false;
  const first = text.indexOf(best);
  return first >= span.start && text.indexOf(best, span.end) < 0;
}

export function polarityConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  const conflicts: Conflict[] = [];
  let candidates = 0;
  let done = -1;
  let looked = 0;
  for (const hit of NEGATORS.scan(text, reading.starts)) {
    if (hit.start < done) continue;
    if (looked >= MAX_NEGATED) break;
    const span = trim(text, sentenceAt(text, hit.start));
    done = span.end;
    looked += 1;
    candidates += 1;
    if (isAlone(text, span)) continue;
    const words = text.slice(span.start, span.end);
    const content = contentOf(words);
    if (!content || !isNegative(words)) continue;
    const twin = twinOf(text, span, content, handleOf(content, words));
    if (!twin || differ(reading, twin, span)) continue;
    if (!isAsserted(reading, inner(twin), ['negated']) || !isAsserted(reading, inner(span), ['negated']))
      continue;
    const [first, second] = twin.start < span.start ? [twin, span] : [span, twin];
    conflicts.push({ rule: 'polarity', first, second, why: 'is the negation of' });
  }
  return { conflicts, candidates };
}

/** The sentence elsewhere in the text that says the same without the "not". */
function twinOf(text: string, span: Span, content: readonly string[], handle: string): Span | undefined {
  if (handle.length < 2) return undefined;
  let at = text.indexOf(handle);
  for (let place = 0; at >= 0 && place < MAX_PLACES; place += 1) {
    if (at < span.start || at >= span.end) {
      const other = trim(text, sentenceAt(text, at));
      const words = text.slice(other.start, other.end);
      // The twin has the same words but the "not": their lengths are close.
      if (Math.abs(words.length - (span.end - span.start)) > 40) {
        at = text.indexOf(handle, at + handle.length);
        continue;
      }
      if (!isNegative(words) && contentOf(words)?.join(' ') === content.join(' ')) return other;
    }
    at = text.indexOf(handle, at + handle.length);
  }
  return undefined;
}

function trim(text: string, span: Span): Span {
  let { start } = span;
  while (start < span.end && text.charCodeAt(start) <= 32) start += 1;
  return { start, end: span.end };
}

/** Inside the sentence, so that its own first word does not hide a stance. */
function inner(span: Span): Span {
  return { start: Math.min(span.start + 1, span.end - 1), end: span.end };
}

import { ENDS_TITLE, KIND } from './cue-index.ts';
import { GAP } from './gap.ts';
import { type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { WordSet } from './word-set.ts';

/** Verbs between a label and its name: "Patient is …". */
export const LINKING: WordSet = new WordSet('is es est ist é è to jest je ni');

const { nameLabel, placeLabel, introWeak, kin } = KIND;
/** Kinds that need a name, a mark or a verb behind them, as bits. */
export const OFTEN_QUIET: number = (1 << nameLabel) | (1 << placeLabel) | (1 << introWeak) | (1 << kin);
const SMALL = SHAPE.lower;
const SPACE = 32;

/**
 * "I am pregnant", "my doctor said", "sent to the": whether what stands behind the phrase of such a kind is no name and no
 * mark. Half of the phrases in a text are such, many of them small words that are a label in some other language.
 */
export function announcesNothing(scan: Scan, token: number, kind: number, ends: Uint8Array): boolean {
  if (scan.gap(token) !== GAP.space) return false;
  if (kind === placeLabel) return true;
  const next = token + 1;
  if (scan.shape[next] !== SMALL || scan.text.charCodeAt(scan.end[token]!) !== SPACE) return false;
  const value = scan.value[next]!;
  if (kind === nameLabel) return (value & W.sureFirst) === 0 && !LINKING.has(scan.hash[next]!);
  // Letters one by one spell a name.
  if (scan.end[next]! - scan.start[next]! === 1) return false;
  return (value & W.first) === 0 && (ends[value >>> 16]! & ENDS_TITLE) === 0;
}

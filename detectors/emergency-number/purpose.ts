import { everyMatch } from '../kit/every-match.ts';
import { perReading } from '../kit/per-reading.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { type CueKind, cueMatcher, type Purpose } from './knowledge.ts';
import { isTaken } from './layout.ts';

/** What a number is for: by the words of its sentence, else by the question. */

export interface Cue extends Span {
  readonly kinds: readonly CueKind[];
}

/** "What's the number?" – "It's 111." */
export const ANSWERS =
  /^[\s*_]*(?:(?:it's|it is|that's|that is|es ist(?: die)?|das ist die|die|es el|el|c'est(?: le)?|le|e o|o|e il|il|het is|dat is|het) )?[*_]{0,2}\d{2,5}(?!\d)/;

/** "What's the number" asks whom to call. */
const ASKS_NUMBER = /\b(?:number|nummer|numero|numer)\b|号码|號碼|電話|电话|哪支/;

export function askedKinds({ text, starts }: Reading): readonly CueKind[] {
  const kinds = cueMatcher.scan(text, starts).flatMap(({ value }) => value);
  return ASKS_NUMBER.test(text) ? [...kinds, 'call'] : kinds;
}

/** How far into an answer its number is that of what was asked. */
export const OPENING = 120; // UTF-16 units

export const isOpening = ({ start }: Span): boolean => start < OPENING;

/** The question is about an ambulance, or about what needs one. */
export const isAskedFor = (span: Span, question: readonly CueKind[]): boolean =>
  isOpening(span) &&
  question.includes('ambulance') &&
  !question.includes('police') &&
  !question.includes('fire');

/** What the question is about, where the sentence names nothing. */
export function askedFor(
  cues: readonly { readonly kinds: readonly CueKind[] }[],
  question: readonly CueKind[],
): Purpose {
  const named = cues.some(({ kinds }) => kinds.some((kind) => kind === 'emergency' || kind === 'ambulance'));
  const [asked, another] = (['crisis', 'poison'] as const).filter((kind) => question.includes(kind));
  // Who asks for several lines says of none of them which it is.
  return named || asked === undefined || another !== undefined ? 'emergency' : asked;
}

/** "13 11 26 is for poisons, 13 11 14 for despair": the word has its number already. */
function isOfEntryBefore(text: string, cue: Span, span: Span): boolean {
  const gap = text.slice(cue.end, span.start);
  return /\d{3}/.test(gap) || isTaken(text, cue, gap);
}

/** What the nearest word around the number says it is for. */
export function purposeOf(text: string, span: Span, cues: readonly Cue[]): Purpose | undefined {
  let best: Purpose | undefined;
  let distance = 60;
  for (const cue of cues) {
    const kind = cue.kinds.find((one): one is 'crisis' | 'poison' => one === 'crisis' || one === 'poison');
    if (!kind) continue;
    const away = cue.end <= span.start ? span.start - cue.end : cue.start - span.end + 10;
    // What another number parts from this one is said of that.
    if (cue.end <= span.start && isOfEntryBefore(text, cue, span)) continue;
    if (cue.start >= span.end && /\d{3}/.test(text.slice(span.end, cue.start))) continue;
    if (away >= 0 && away < distance) {
      distance = away;
      best = kind;
    }
  }
  return best;
}

const ASKS: readonly CueKind[] = ['call', 'emergency', 'crisis', 'poison', 'ambulance'];
const NONE: ReadonlySet<string> = new Set();
const FIGURE = /(?<!\d)\d{2,4}(?!\d)/g;
const figuresOf = perReading(
  ({ text }): ReadonlySet<string> => new Set(everyMatch(text, FIGURE).map(([one]) => one)),
);

/** Short numbers of a question that speaks of no calling: readings and amounts ("my sugar is 165"). */
export function figuresOfUser(asked: Reading | undefined, question: readonly CueKind[]): ReadonlySet<string> {
  return asked && !ASKS.some((kind) => question.includes(kind)) ? figuresOf(asked) : NONE;
}

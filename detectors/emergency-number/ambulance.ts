import { within } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import type { CueKind } from './knowledge.ts';
import type { Cue } from './purpose.ts';
import { sentenceBefore } from './told-of.ts';

/** Whether a number is told as that of an ambulance, or of the police and the fire brigade. */

const SERVICES: readonly CueKind[] = ['ambulance', 'police', 'fire'];

/** The part of the sentence around the number speaks of these: "995 for the ambulance; police are on 999". */
export function isOf(
  text: string,
  span: Span,
  sentence: Span,
  cues: readonly Cue[],
  ...kinds: readonly CueKind[]
): boolean {
  const before = text.slice(sentence.start, span.start);
  const from = sentence.start + before.search(/[^;；]*$/);
  const to = span.end + (/^[^;；]*/.exec(text.slice(span.end, sentence.end))?.[0].length ?? 0);
  return within(cues, from, to).some((cue) => kinds.some((kind) => cue.kinds.includes(kind)));
}

/** "Ambulance (15), police: 17": between the word and its number. */
const WORD_BEFORE =
  /^[*_\s]{0,4}(?:[:：|=–—-]|は|이?번?|is|ist|es|est|e|是|,? ?(?:you )?(?:call|dial|ring|(?:rufen|wahlen) sie(?: die)?|(?:ruf|wahle)(?: die)?|(?:llam[ae]|marque|marca)(?: al| el)?|(?:appel(?:ez|le)|compos(?:ez|e)|faites)(?: le)?|lig(?:ue|a)(?: para)?(?: o)?|disque(?: o)?|(?:chiam[ai]|compon[ia]|fai)(?: il)?|bel(?:t u)?))?[*_\s]{0,3}["(（「『【[]?[*_]{0,2}$/;
/** "17 (police)". */
const WORD_BEHIND = /^[*_"」』】\]]{0,3}\s?[(（][*_\s]{0,3}$/;

/** What the word right beside a number calls it, in a list that runs on in one sentence. */
export function ownService(
  text: string,
  span: Span,
  cues: readonly Cue[],
): 'ambulance' | 'other' | undefined {
  const serves = cues.filter(({ kinds }) => kinds.some((kind) => SERVICES.includes(kind)));
  const beside =
    serves.find((cue) => cue.start >= span.end && WORD_BEHIND.test(text.slice(span.end, cue.start))) ??
    serves.findLast((cue) => cue.end <= span.start && WORD_BEFORE.test(text.slice(cue.end, span.start)));
  return beside && (beside.kinds.includes('ambulance') ? 'ambulance' : 'other');
}

/** "118 is the ambulance and 117 …": said of the number before. */
const NUMBER_IS =
  /\d{2,3}[*_]{0,2} (?:is|ist|es|est|e|sind|are) (?:the |an |der |die |el |la |l'|a |o |il |de )?$/;

/** An ambulance is spoken of, and no other number stands between. */
export function isAmbulance(text: string, span: Span, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) =>
      cue.kinds.includes('ambulance') &&
      !(cue.end <= span.start && NUMBER_IS.test(text.slice(Math.max(0, cue.start - 16), cue.start))) &&
      !/(?<!\d)\d{2,3}(?!\d|\s?(?:min|h\b|分|%|mg))/.test(
        text.slice(Math.min(cue.end, span.end), Math.max(cue.start, span.start)),
      ),
  );
}

/** "Call an ambulance. The number is 110": what for stands in the sentence before. */
export function isCarried(text: string, sentence: Span, cues: readonly Cue[]): boolean {
  const before = sentenceBefore(text, sentence);
  if (!before || /\d/.test(text.slice(before.start, before.end))) return false;
  const there = within(cues, before.start, before.end).flatMap(({ kinds }) => kinds);
  return there.includes('ambulance') && !there.includes('police') && !there.includes('fire');
}

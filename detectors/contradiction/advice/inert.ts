import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { isImperative } from './orders.ts';
import { hasTime } from './things.ts';

/** Where a word that tells against tells nothing: "helps you avoid it", "no cure", "people don't". */

/** "Can avoid", "helps you avoid", "to avoid it": nothing is told; "no cure": nothing is told against. */
const CAN =
  /\b(?:can|could|to|helps?(?: you| yourself)?|may|might|um|zu|para|pour|per|om|te|ayuda a|aide a|ajuda a|aiuta a)\s+$/;

const PURPOSE =
  /\b(?:(?:o|lo|ce) qu[ei]|cio che|quello che|was|wat|what) $|\b(?:so that|in order that|damit|para que|a fim de que|pour que|afin que|affinche|perche non|opdat|zodat)\b/;

export const AT_START = /^[\s\d.)*#:-]*(?:(?:and|but|so|then|also|please|y|et|e|en|und|ou|o|or|nor) )?$/;

/** What somebody does is told, nothing is ordered. */
const TOLD_OF =
  /^[^\p{L}]*(?:i|you|he|she|it|we|they|the|an?|if|when|while|this|that|these|those|some|many|most|people|your|my|his|her|its|there)\b/u;

const MAY_STAND_INSIDE =
  /^(?:avoid|evit|vermeid|verzicht|meiden|vermijd|تجنب|abst|renonc|stay|steer|keep|refrain)/;

export function isInert(reading: Reading, cue: Span, clause: Span, noun: boolean): boolean {
  const { text, language } = reading;
  const word = text.slice(cue.start, cue.end);
  const before = text.slice(clause.start, cue.start);
  // "Para que não comessem": what others were to do; "o que não pode": what is so.
  if (CAN.test(before) || PURPOSE.test(before)) return true;
  if (language === 'en' && /^(?:no|skip|do not|don't|never)$/.test(word)) {
    const start = sentenceAt(text, cue.start).start;
    const opening = text.slice(start, cue.start);
    if (AT_START.test(opening)) return false;
    // "For two weeks, no swimming".
    if (/,\s*$|^\W*(?:for|during) /.test(opening) && hasTime(reading, { start, end: cue.start }))
      return false;
    return !(
      (AT_START.test(before) || /\b(?:and|but|so|or)\s$/.test(before)) &&
      (/[;:\u2013\u2014]\s*$|^\s*[-*•] /.test(opening) ||
        isImperative(reading, { start, end: cue.start }) ||
        (word !== 'no' && !TOLD_OF.test(opening)))
    );
  }
  if (noun)
    return (
      !MAY_STAND_INSIDE.test(word) &&
      language !== 'ar' &&
      language !== 'zh' &&
      !/ /.test(word) &&
      !AT_START.test(before) &&
      !isOrdered(reading, clause)
    );
  if (language === 'zh') return false;
  if (/^(?:must|should|shouldn't|mustn't|you|she|he|they|best|better)/.test(word)) return false;
  // "Steek nooit …": the verb of the order, and nothing else, stands before it.
  if (/^(?:nie|niemals|nooit)$/.test(word) && /^[^\p{L}]*\p{L}+ (?:sie )?$/u.test(before)) return false;
  // "Krab de blaasjes niet open".
  if (
    language === 'nl' &&
    /^[^\p{L}]*(?!voor|met|bij|van|als|om|dat|die)\p{L}{3,} (?:de|het|een|uw|je|deze) (?:\p{L}+ )?$/u.test(
      before,
    )
  )
    return false;
  return !isOrdered(reading, clause) && !AT_START.test(before);
}

const ORDERED =
  /\b(?:sie|sollte\w*|durfen|darf|man|bitte|debe\w*|se debe|conviene|puede\w*|\p{L}+ez|doit|doivent|faut|deve\w*|pode\w*|va|vanno|devi|puo|mag|mogen|moet|kun|kunt)\b/u;

function isOrdered(reading: Reading, clause: Span): boolean {
  return ORDERED.test(reading.text.slice(clause.start, clause.end)) || isImperative(reading, clause);
}

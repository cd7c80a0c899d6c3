import type { Reading } from '../../kit/reading.ts';
import { sentenceAt } from '../../kit/sentences.ts';

/** Words for whom to see or call. */
const CARE =
  /\b(?:doctor|gp|physician|pediatrician|paediatrician|call|ring|emergency|urgent\w*|medical help|get help|hospital|seek|a&e|arzt\w*|arztlich\w*|notruf|notaufnahme|medic[oa]s?|consult\w*|urgencias?|llam\w+|medecin|appel\w*|urgences?|procur\w*|emergencia|pronto soccorso|chiam\w*|arts|huisarts|bel)\b|受診|相談|救急|病院へ|就医|就诊|就醫|急诊|डॉक्टर|अस्पताल|الطبيب|طبيب|الطوارئ/;
const WITHOUT = /\b(?:without|no need|ohne|sin|sans|sem|senza|zonder)\b|बिना|دون|不用|なしに|せずに/;

/** A sentence that sends to a doctor opens a case of its own. */
export function sendsToCare({ text }: Reading, at: number): boolean {
  const { start, end } = sentenceAt(text, at);
  const said = text.slice(start, end);
  return CARE.test(said) && !WITHOUT.test(said);
}

import type { Analyte } from '../kit/analytes.ts';
import { perReading } from '../kit/per-reading.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { WHETHER, WITHOUT } from './words.ts';

/** Under treatment these have targets of their own: what they "should be" is not what is normal. */
const TARGETED: ReadonlySet<string> = new Set([
  'inr',
  'hba1c',
  'temperature',
  'oxygen-saturation',
  'systolic',
  'diastolic',
  'lithium',
]);

/** Blood sugar too, where the text is about diabetes. */
export function isTargeted({ id }: Analyte, { reading, words }: Scene, asked: Reading | undefined): boolean {
  if (words.search(WITHOUT) >= 0) return false;
  if (id === 'glucose' || id === 'hba1c') return isOfDiabetes(reading);
  if (!TARGETED.has(id)) return false;
  // Who asks whether a value is all right, and tells of no treatment, is told what is normal.
  return !asked || !WHETHER.test(asked.text) || isOfTreatment(asked) || TREATED.test(words);
}
const TREATED =
  /\b(?:target\w*|goals?|treat\w*|therap\w*|medica\w*|medicines?|tablets?|pills?|on \w+in\b|aim\w*|ziel\w*|behandl\w*|tabletten|objetiv\w*|tratam\w*|trattam\w*|objectif\w*|traitem\w*|streef\w*|medicijn\w*|farma\w*|copd|bpco|epoc|dpoc|surgery|altitude)\b|目標|治療|目标|治疗|薬|药|लक्ष्य|इलाज|दवा|الهدف|علاج|دواء/;
const isOfTreatment = perReading(({ text }) => TREATED.test(text));

const isOfDiabetes = perReading(({ text }) => /diabet|insulin|糖尿|당뇨|диабет|मधुमेह|السكري/.test(text));

/** "Usual range: 6.5–7.5 %" in a text of targets: the usual target, where no word says that it is normal. */
export const isUsualTarget = ({ reading, words }: Scene): boolean =>
  !/normal|正常|基準|सामान्य|طبيعي/.test(words) && isOfTargets(reading);
const isOfTargets = perReading(({ text }) =>
  /\b(?:targets?|goals?|\w*ziel(?:wert|bereich|korridor)\w*|objetivos?|metas?|objectifs?|cibles?|obiettiv[oi]|streefwaarden?)\b|目標|目标|लक्ष्य|الهدف/.test(
    text,
  ),
);

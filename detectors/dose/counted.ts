import { frequenciesIn } from '../kit/frequency.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { numberWordsOf } from '../kit/worded.ts';
import { headedDoses } from './headed-doses.ts';
import { drugMatcher } from './knowledge.ts';
import { NAMED_STRENGTH } from './pieces.ts';
import {
  HOLDS,
  NOUNS,
  PIECES_BEFORE,
  pieces,
  TABLET,
  tabledPieces,
  wordedDoses,
  wordedPieces,
} from './strength.ts';

/** Doses of a sentence whose number has no unit behind it: in words, below a heading, counted of tablets named before. */
export function unwritten(scene: Scene): Quantity[] {
  return [
    ...wordedPieces(scene),
    ...tabledPieces(scene),
    ...countedBefore(scene),
    ...headedDoses(scene),
    ...wordedDoses(scene),
  ];
}

/** "**Advil 200 mg tablets:** 8 every 4 hours", "comes in 500 mg tablets. Take 6 twice a day", "10 of the caplets daily". */
function countedBefore({ reading, start, end, quantities, words: sentence }: Scene): Quantity[] {
  const around = reading.text.slice(Math.max(0, start - PIECES_BEFORE), end);
  if (!HOLDS.test(around) && !EACH.test(sentence) && !NAMED_STRENGTH.test(sentence)) return [];
  const bare = [
    ...quantities.filter(({ unit, known, range }) => unit === undefined && known && !range),
    ...within(numberWordsOf(reading), start, end).map(({ start: at, end: to, value }) =>
      pieces(value, { start: at, end: to }),
    ),
  ];
  return bare.flatMap((one) => {
    if (one.low < 1 || one.low > MOST_COUNTED || !Number.isInteger(one.low)) return [];
    const behind = reading.text.slice(one.end, Math.min(end, one.end + 70));
    if (OF_THEM.test(behind) || AT_ONCE.test(behind) || isNamedBehind(behind))
      return [{ ...one, unit: TABLET }];
    const lead = sentence.slice(Math.max(0, one.start - start - 24), one.start - start);
    const gap = /^\s?(?:of (?:them|these|those)\s)?/.exec(behind)?.[0] ?? '';
    const [often] = frequenciesIn(reading.text, { start: one.end, end: Math.min(end, one.end + 60) });
    const isTold =
      (often !== undefined && often.start - one.end <= gap.length + 1) ||
      A_DAY.test(behind.slice(gap.length));
    return isTold && BEFORE_COUNT.test(lead) ? [{ ...one, unit: TABLET }] : [];
  });
}
/** "8 Advil (200 mg each)". */
function isNamedBehind(behind: string): boolean {
  return EACH.test(behind) && drugMatcher.scan(behind).some(({ start }) => start === 1);
}
const EACH = /\d\s?m?c?g (?:each|apiece)\b/;
const AT_ONCE =
  /^\s(?:at a time|at once|each time|auf einmal|a la vez|de una vez|a la fois|de uma vez|alla volta|tegelijk)\b/;
const MOST_COUNTED = 20;
const OF_THEM = new RegExp(
  `^\\sof (?:the|these|those|your) (?:\\d[\\d.,]*\\s?m?c?g\\s)?(?:\\p{L}+\\s){0,3}(?:${NOUNS})(?!\\p{L})`,
  'u',
);
const A_DAY =
  /^\s?(?:every (?:day|morning|night|evening)|daily|a day|per day|each (?:day|morning|night)|after each|(?:pro|am) tag|taglich|al dia|por dia|cada dia|par jour|ao dia|al giorno|per dag)\b/;
/** Between a word of taking, or a label, and a number that stands for pieces. */
const BEFORE_COUNT =
  /(?:\b(?:tak(?:e|ing)|swallow|use|need|have|give|nehmen(?: sie)?|nimm|tom[ae]|prenez(?:-en)?|(?:ne )?prenda|neem(?: er)?)\s(?:up to |about )?|[:：|][\s*]*)$/;

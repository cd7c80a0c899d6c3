import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import { isBriefText } from '../brief/brief.ts';
import { isOrder } from '../brief/use.ts';
import type { Conflict } from '../conflict.ts';
import { SPLIT } from '../rates/rate-words.ts';
import { isClosing, isRecap, recapsOf } from '../recap/recap.ts';
import { lastParagraphOf } from './cues.ts';
import { areOfOtherMedicines } from './other-medicines.ts';
import { areOfOtherUses, isInLabel } from './other-uses.ts';
import { areOtherForms } from './qualifiers.ts';
import { topicsIn } from './stems.ts';
import { areOtherSupplements } from './supplements.ts';

/**
 * What is asked of every finding: that the second place takes up what the first says. It sums up, concludes, gives an
 * example or a plan, or the answer is so brief that it has one subject. Of any two other sentences nothing shows that
 * they are of one thing: each has its own age, step, product, event or reader.
 */

/** Rules that compare one act, thing or place by its name. */
const NAMED = /^(?:wait-|kept-longer|too-|length-)/;
/** What shows in itself that it is a plan of what was told. */
const PLANNED = 'dosing-times';
/** Instructions of which an answer has one; its last paragraph says them again. */
const SINGLE = /^(?:meal|frequency)$/;

/** Whether any sentence does: of a longer answer without one only what is named is read. */
export function mayTakeUp(reading: Reading): boolean {
  return (
    isBriefText(reading) || recapsOf(reading).length > 0 || lastParagraphOf(reading) < reading.text.length
  );
}

export function isTakenUp(reading: Reading, prompt: Reading | undefined, conflict: Conflict): boolean {
  const { rule, first, second } = conflict;
  const [a, b] = [first, second].map(({ start }) => sentenceAt(reading.text, start)) as [Span, Span];
  if (areOtherForms(reading, a, b)) return false;
  const row = rule === 'restated' || rule === PLANNED ? 'labelled' : standingInRows(reading, conflict);
  if (row === 'row' || areOtherSupplements(reading, first, second)) return false;
  if (!/^(?:advice|company)$/.test(rule) && areOfOtherMedicines(reading, prompt, first, second)) return false;
  if (row === 'labelled' || isRecap(reading, b)) return true;
  if (areOfOtherUses(reading, a, b) || isInLabel(reading, a, first)) return false;
  if (NAMED.test(rule)) return true;
  if (!isBriefText(reading)) return SINGLE.test(rule) && isClosing(reading, b);
  return !OF_A_MEDICINE.test(rule) || isOfTheSame(reading, a, b, second);
}

/** When and how often something is taken: of each medicine, vaccine and test its own. */
const OF_A_MEDICINE = /^(?:frequency|meal|time-of-day)$/;
/** What is taken. */
const PIECE =
  /tablet|capsul|kapsel|pill|comprim|compress|pastill|gelule|dro[op]p|tropf|gota|goutte|gocc|druppel|patch|pflaster|錠|カプセル|滴|片|粒|गोली|गोलिय|قرص|حبة|كبسول/;

/** An order, of what is taken, or of what the first names too. */
function isOfTheSame(reading: Reading, a: Span, b: Span, hit: Span): boolean {
  if (isOrder(reading, hit, b) || PIECE.test(reading.text.slice(b.start, b.end))) return true;
  const there = topicsIn(reading, a);
  return [...topicsIn(reading, b)].some((stem) => there.has(stem));
}

/** What a row says is of the thing and the case that it names, unless its label names what an instruction has one of. */
function standingInRows(
  reading: Reading,
  { rule, first, second }: Conflict,
): 'labelled' | 'plan' | 'row' | undefined {
  const { text } = reading;
  for (const { rows } of tablesOf(reading)) {
    const [one, other] = [first, second].map(({ start: at }) =>
      rows.find((cells) => cells.some(({ start, end }) => start <= at && at < end)),
    );
    if (!one && !other) continue;
    const isLabelled = ([label]: readonly Span[]): boolean =>
      label !== undefined && (LABELS[rule]?.test(text.slice(label.start, label.end)) ?? false);
    if (rows.filter(isLabelled).length === 1 && [one, other].some((row) => row && isLabelled(row)))
      return 'labelled';
    // The hours of one plan, of one medicine.
    if (rule === 'meal' && rows.every(([label]) => label && isHour(text, label))) return 'plan';
    if (other || rows.length > 1) return 'row';
  }
  return undefined;
}

function isHour(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).search(SPLIT) >= 0;
}

const HOW_OFTEN =
  /how (?:often|many)|frequency|times (?:a|per) day|wie (?:oft|viel)|haufigkeit|cuantas veces|frecuencia|combien|frequence|quantas vezes|frequencia|quante volte|frequenza|hoe (?:vaak|veel)|frequentie|回数|頻度|次数|次數|频率|頻率|कितनी बार|كم مرة|عدد المرات/;
const WHEN =
  /^[\s*_]*(?:when|time(?: of day)?|wann|zeitpunkt|uhrzeit|cuando|hora(?:rio)?|momento|quand|moment|quando|wanneer|tijdstip|タイミング|いつ|时间|時間|什么时候|何时|कब|समय|متي|الوقت|وقت)/;
const LABELS: Readonly<Record<string, RegExp>> = {
  frequency: HOW_OFTEN,
  'time-of-day': WHEN,
};

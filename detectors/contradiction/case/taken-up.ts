import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import { isBriefText } from '../brief/brief.ts';
import { isOrder } from '../brief/use.ts';
import type { Conflict } from '../conflict.ts';
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
const NAMED = /^(?:wait-|kept-longer|too-)/;
/** Instructions of which an answer has one; its last paragraph says them again. */
const SINGLE = /^(?:meal|meal-time|frequency|school)$/;

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
  if (isOfARow(reading, first, second) || areOtherSupplements(reading, first, second)) return false;
  if (!/^(?:advice|company)$/.test(rule) && areOfOtherMedicines(reading, prompt, first, second)) return false;
  if (isRecap(reading, b)) return true;
  if (areOfOtherUses(reading, a, b) || isInLabel(reading, a, first)) return false;
  if (NAMED.test(rule)) return true;
  if (!isBriefText(reading)) return SINGLE.test(rule) && isClosing(reading, b);
  return !OF_A_MEDICINE.test(rule) || isOfTheSame(reading, a, b, second);
}

/** When and how often something is taken: of each medicine, vaccine and test its own. */
const OF_A_MEDICINE = /^(?:frequency|meal|meal-time|with-food|day-time|time-of-day)$/;
/** What is taken. */
const PIECE =
  /tablet|capsul|kapsel|pill|comprim|compress|pastill|gelule|dro[op]p|tropf|gota|goutte|gocc|druppel|patch|pflaster|錠|カプセル|滴|片|粒|गोली|गोलिय|قرص|حبة|كبسول/;

/** An order, of what is taken, or of what the first names too. */
function isOfTheSame(reading: Reading, a: Span, b: Span, hit: Span): boolean {
  if (isOrder(reading, hit, b) || PIECE.test(reading.text.slice(b.start, b.end))) return true;
  const there = topicsIn(reading, a);
  return [...topicsIn(reading, b)].some((stem) => there.has(stem));
}

/** A row of a table takes nothing up, and what it says is of the thing and the case that it names. */
function isOfARow(reading: Reading, first: Span, second: Span): boolean {
  return tablesOf(reading).some(({ rows }) => {
    const rowOf = (at: number): readonly Span[] | undefined =>
      rows.find((cells) => cells.some(({ start, end }) => start <= at && at < end));
    return rowOf(second.start) !== undefined || (rows.length > 1 && rowOf(first.start) !== undefined);
  });
}

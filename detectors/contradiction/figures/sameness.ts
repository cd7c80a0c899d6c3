import { lastBefore, within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { cuesIn } from '../case/cues.ts';
import type { Drugs } from '../case/drugs.ts';
import { isRare, isSigns, shared, stemsIn } from '../case/stems.ts';
import { apart, otherLabel } from './apart.ts';
import { FOR_YEARS, isYears, meet, TREATMENT } from './comparable.ts';
import type { Figure } from './figure.ts';
import { isPast } from './standing.ts';

/** How surely two figures are figures of one thing. */

/** The medicine that the figure is of: of its clause, its sentence, or the last one named before. */
function drugOf(drugs: Drugs, { clause, sentence, value }: Figure): string | undefined {
  for (const span of [clause, sentence]) {
    const inside = within(drugs, span.start, span.end);
    if (inside.length > 0) return (lastBefore(inside, value.start) ?? inside[0])?.value.id;
  }
  return lastBefore(drugs, value.start)?.value.id;
}

/** Neither is of another medicine. */
export function isOneMedicine(drugs: Drugs, a: Figure, b: Figure): boolean {
  const [one, other] = [drugOf(drugs, a), drugOf(drugs, b)];
  return one === undefined || other === undefined || one === other;
}

/** "200 mg every 4 hours", "400 mg every 6 hours": how often goes with how much. */
function otherDose(reading: Reading, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ sentence }) =>
    within(reading.quantities, sentence.start, sentence.end).find(
      (dose) => dose.known && dimensionOf(dose) === 'mass',
    ),
  );
  return one !== undefined && other !== undefined && apart(one, other);
}

/** "Lasts 28 days", "up to 28 days": both are the length of something. */
const LENGTH = new Set(['last', 'until']);

/** As good as the same words. */
export const SURE = 4;

/** How surely two figures are figures of one thing: 0 not at all, 3 surely, 4 in the same words. */
export function sameness(reading: Reading, drugs: Drugs, a: Figure, b: Figure): number {
  if (!isOneMedicine(drugs, a, b)) return 0;
  const one = drugOf(drugs, a);
  if (a.roles.has('measure') !== b.roles.has('measure')) return 0;
  if (b.echo !== 'summary' && otherLabel(reading, a.value, b.value)) return 0;
  if (a.kind === 'often' && b.echo === 'none' && otherDose(reading, a, b)) return 0;
  // "Replaced every five years", "bleeding after six months".
  if (a.kind === 'time' && b.echo === 'none' && isYears(a.value) !== isYears(b.value)) return 0;
  const role = meet(a.roles, b.roles) || (meet(a.roles, LENGTH) && meet(b.roles, LENGTH));
  if (a.roles.size > 0 && b.roles.size > 0 && !role && b.echo !== 'summary' && a.kind !== 'often') return 0;
  const [near, least] = shared(stemsIn(reading, a.clause), stemsIn(reading, b.clause));
  const [far] = shared(stemsIn(reading, a.sentence), stemsIn(reading, b.sentence));
  if (near >= 2 && near >= 0.6 * least) return role ? 4 : 3;
  // Waits are many in one text: the one before coffee is not the one before calcium.
  if (role && near >= (a.kind === 'time' && b.echo === 'none' ? 2 : 1)) return 3;
  if (sameSlots(reading, a, b) || sameRareWord(reading, a, b)) return 3;
  if (isDrugs(a, b) && one !== undefined) return far >= 1 ? 3 : 2;
  if (near >= 1 || role || far >= 2) return 2;
  return TREATMENT.has(a.kind) || far >= 1 || b.echo === 'summary' ? 1 : 0;
}

/**
 * Strengths, steps, sums and the amounts of several groups stand beside each other in good texts: amounts of one medicine
 * are compared only where the text says that it says them again, or where both are the most for a day.
 */
function isDrugs(a: Figure, b: Figure): boolean {
  if (!TREATMENT.has(a.kind)) return false;
  if (a.kind === 'often' || a.kind.startsWith('pieces') || b.echo === 'summary') return true;
  return a.kind.endsWith('/day') && a.bound === 'most' && b.bound === 'most';
}

/** Both or neither are limits, and they are of one order. */
function isOneLength(a: Figure, b: Figure): boolean {
  const [one, other] = [inBase(a.value.high, a.value), inBase(b.value.high, b.value)];
  return (
    a.bound === b.bound &&
    a.roles.has('until') === b.roles.has('until') &&
    Math.max(one, other) <= 10 * Math.min(one, other)
  );
}

function sameSlots(reading: Reading, a: Figure, b: Figure): boolean {
  return (
    a.slots.size > 0 &&
    (!isYears(a.value) ||
      (meet(a.slots, FOR_YEARS) && ![a, b].some(({ value }) => isListed(reading, value)))) &&
    !isPast(reading, a.value) &&
    !isPast(reading, b.value) &&
    a.slots.size === b.slots.size &&
    [...a.slots].every((slot) => b.slots.has(slot)) &&
    (a.kind !== 'time' || b.echo !== 'none' || (a.nearSlots && b.nearSlots && isOneLength(a, b))) &&
    (a.kind === 'often' || timingOf(reading, a) === timingOf(reading, b))
  );
}
function isListed({ text }: Reading, { start }: Quantity): boolean {
  return /\d ?(?:,|et|and|y|und|e|i|en|och|og|и|和|、) ?$/.test(text.slice(Math.max(0, start - 8), start));
}
/** What is done after a time is done for it: worn, kept, away. */
const AFTER_IS_FOR = new Set(['onset', 'device', 'storage', 'stitches', 'sport', 'away']);
/** "After the seven days": the days were spoken of before. */
const AFTER_ALL =
  /\b(?:after|nach|despues de|depois|apres|dopo|na|po|efter|после)\s+(?:the|all|den|die|los|las|dos|das|os|as|les|ces|i|gli|le|de|deze|these|those|alla|de full|all the|все|этих)\s*$/;

const TIMING = new Set(['after', 'before', 'gap', 'recheck', 'age']);
/** A word that only these two sentences of a short answer hold, next to the only length of time of each. */
function sameRareWord(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.kind !== 'time' || isYears(a.value) || isYears(b.value)) return false;
  if (isPast(reading, a.value) || isPast(reading, b.value)) return false;
  if (timingOf(reading, a) !== timingOf(reading, b)) return false;
  if (b.echo === 'none' && !isOneLength(a, b)) return false;
  const other = stemsIn(reading, b.clause);
  const rare = [...stemsIn(reading, a.clause)].filter((stem) => other.has(stem) && isRare(reading, stem));
  // Of Chinese and Japanese a stem is two signs, which two words may share by chance.
  return rare.length > (isSigns(reading) ? 1 : 0);
}

/** "After 10 days" and "for 10 days" are not of one kind: by the words next to the figure. */
export function isAfterAll({ text }: Reading, { value }: Pick<Figure, 'value'>): boolean {
  return AFTER_ALL.test(text.slice(Math.max(0, value.start - 24), value.start));
}

function timingOf(reading: Reading, { clause, value, slots }: Figure): string {
  const near = { start: Math.max(clause.start, value.start - 12), end: Math.min(clause.end, value.end + 12) };
  const timing = cuesIn(reading, near, TIMING);
  if (meet(slots, AFTER_IS_FOR) || isAfterAll(reading, { value })) timing.delete('after');
  // Dutch "voor vijf dagen": for, not before.
  if (/\bvoor $/.test(reading.text.slice(Math.max(0, value.start - 5), value.start))) timing.delete('before');
  return [...timing].sort().join();
}

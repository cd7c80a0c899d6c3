import { lastBefore, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { cuesIn } from '../case/cues.ts';
import type { Drugs } from '../case/drugs.ts';
import { shared, stemsIn } from '../case/stems.ts';
import { apart } from './apart.ts';
import { meet, SETTLED, TREATMENT } from './comparable.ts';
import type { Figure } from './figure.ts';

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
function isOneMedicine(drugs: Drugs, a: Figure, b: Figure): boolean {
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
const SURE = 4;

/** How surely two figures are figures of one thing: 0 not at all, 3 surely, 4 in the same words. */
export function sameness(reading: Reading, drugs: Drugs, a: Figure, b: Figure): number {
  if (!isOneMedicine(drugs, a, b) || a.roles.has('measure') !== b.roles.has('measure')) return 0;
  const role = meet(a.roles, b.roles) || (meet(a.roles, LENGTH) && meet(b.roles, LENGTH));
  if (b.echo === 'none') {
    if (a.kind === 'often' && otherDose(reading, a, b)) return 0;
    // A wait is none of what is no wait.
    if (meet(b.roles, SETTLED) && !role) return 0;
  }
  const [near, least] = shared(stemsIn(reading, a.clause), stemsIn(reading, b.clause));
  const [far] = shared(stemsIn(reading, a.sentence), stemsIn(reading, b.sentence));
  if (near >= 2 && near >= 0.6 * least) return role ? SURE : 3;
  if (role && (near >= 1 || areOfOneGroup(reading, a, b))) return 3;
  if (isDrugs(a, b) && drugOf(drugs, a) !== undefined) return far >= 1 ? 3 : 2;
  if (near >= 1 || role || far >= 2) return 2;
  return TREATMENT.has(a.kind) || far >= 1 || b.echo === 'summary' ? 1 : 0;
}

const GROUPS = new Set('child old pregnant'.split(' '));

/** Both of infants: as good as a word that both share. */
function areOfOneGroup(reading: Reading, a: Figure, b: Figure): boolean {
  return meet(cuesIn(reading, a.clause, GROUPS), cuesIn(reading, b.clause, GROUPS));
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

/** "After the seven days": the days were spoken of before. */
const AFTER_ALL =
  /\b(?:after|nach|despues de|depois|apres|dopo|na|po|efter|после)\s+(?:the|all|den|die|los|las|dos|das|os|as|les|ces|i|gli|le|de|deze|these|those|alla|de full|all the|все|этих)\s*$/;

/** "After 10 days" and "for 10 days" are not of one kind: by the words next to the figure. */
export function isAfterAll({ text }: Reading, { value }: Pick<Figure, 'value'>): boolean {
  return AFTER_ALL.test(text.slice(Math.max(0, value.start - 24), value.start));
}

import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { isSum } from './apart.ts';
import type { Figure } from './figure.ts';

/** Which figures are worth comparing: those of which one thing has one. */

/** Kinds of which one thing has one: elsewhere (lengths, shares, energy) a text gives many. */
export const TREATMENT = new Set([
  'often',
  'mass',
  'mass/day',
  'activity',
  'activity/day',
  'pieces',
  'pieces/day',
  'drops',
]);

/** Roles of which one thing has one value; how long something lasts depends on more than a sentence says. */
export const SETTLED = new Set('gap recheck incubation half-life normal goal fever'.split(' '));

export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Until it works, while the rash lasts: no length of the course. */
const OWN_TIMES = new Set('relief onset symptom booster'.split(' '));

/** The words of one say that it is a length of something that the other does not speak of. */
export function areOfOtherTimes(a: Figure, b: Figure): boolean {
  const parts = (one: Figure, other: Figure): boolean =>
    one.nearSlots && [...one.slots].some((slot) => OWN_TIMES.has(slot) && !other.slots.has(slot));
  return a.kind === 'time' && (parts(a, b) || parts(b, a));
}

export function isYears({ unit }: Quantity): boolean {
  return unit?.atom.id === 'year';
}

/** "One swallowed six hours late": a case that a limit decides. */
const LATE =
  /^\W{0,3}(?:\p{L}+ )?(?:late|overdue|verspatet|zu spat|verspatung|de retraso|tarde|de retard|en retard|de atraso|atrasad\w*|di ritardo|in ritardo|te laat|遅れ|晚了|迟|की देरी|متاخر)/u;

/** "In 1 ml there are 50 mg", "5 ml contain 250 mg": how strong it is, no dose. */
const IN_VOLUME =
  /\d ?(?:ml|मिली|मि\.?ली\.?|مل|毫升|mL)(?: (?:में|there (?:is|are)|contains?|has|have|holds?|enthalt\p{L}*|sind|hay|contienen?|il y a|contient|contiennent|ha|tem|contem|contengono|contiene|bevat|zit|zitten|تحتوي|يحتوي))?(?:に(?:は)?|含|有|中)? ?(?:علي )?$/u;

/** Sentences that neither sum up nor conclude are compared only in what one thing has one of. */
export function isComparable({ text }: Reading, { echo, kind, roles, value, sentence }: Figure): boolean {
  if (isSum(text, kind, sentence)) return false;
  if (kind === 'time' && LATE.test(text.slice(value.end, value.end + 24))) return false;
  if (kind === 'mass' && IN_VOLUME.test(text.slice(Math.max(0, value.start - 16), value.start))) return false;
  if (echo === 'summary') return true;
  // What a food holds of two substances.
  if (echo === 'none' && kind === 'mass') return false;
  // "A brisk 30-minute walk": one of several.
  if (
    kind === 'time' &&
    /\d-\p{L}/u.test(text.slice(value.start, value.end)) &&
    value.unit?.atom.id === 'min'
  )
    return false;
  // Somebody's years of smoking, the age from which a test is offered.
  if (kind === 'time' && isYears(value)) return false;
  if (kind.startsWith('count')) return echo === 'all';
  return echo === 'reason' || echo === 'all' || TREATMENT.has(kind) || meet(roles, SETTLED);
}

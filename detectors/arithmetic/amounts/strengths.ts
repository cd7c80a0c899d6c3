import { lineStart } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isMadeOf } from '../steps.ts';
import { OR_TOTAL, PIECE_JOINT } from './parts.ts';
import { EACH, LIMIT, TOTAL } from './totals.ts';

/** "6 caplets, or 3,000 mg", where the strength of one stands elsewhere in the text: "500 mg each". */

const IN_ONE =
  /^\s?(?:-?\s?(?:tablets?|caplets?|capsules?|pills?|tabletten?|kapseln?|comprimidos?|capsulas?|comprimes?|gelules?|compress[ae]|capsul[ae]|pillen?|tabletk\p{L}*|tabletter?|таблет\p{L}*|kapsul\p{L}*|片|粒|錠|カプセル|गोली|गोलियाँ|टैबलेट|قرص|اقراص|حبة|حبات)|(?:each|apiece|per (?:tablet|capsule|caplet|pill)|jeweils|pro (?:tablette|kapsel)|cada un[oa]|por (?:comprimido|tableta|capsula)|chacune?|par (?:comprime|gelule)|ciascuna|per (?:compressa|capsula)|per (?:tablet|capsule|stuk)|elk)\b)/u;

function isAmount(one: Quantity): boolean {
  return isPlain(one) && one.known && !one.range && ['mg', 'ug', 'g', 'IU'].includes(one.unit?.id ?? '');
}

/** What one piece holds; undefined where the text names none or several. */
function strengthIn({ text, quantities }: Reading): Quantity | undefined {
  const all = quantities.filter(
    (one, n) =>
      isAmount(one) &&
      (IN_ONE.test(text.slice(one.end, one.end + 24)) ||
        (dimensionOf(quantities[n - 1] ?? one) === 'pieces' &&
          /\S/.test(text.slice(quantities[n - 1]?.end, one.start)) &&
          PIECE_JOINT.test(text.slice(quantities[n - 1]?.end, one.start)))),
  );
  const [first] = all;
  return first && all.every((one) => inBase(one.low, one) === inBase(first.low, first)) ? first : undefined;
}

/** "1 g is 2 tablets of 500 mg", "150 mL hold 30 doses of 5 mL": the whole before its pieces. */
export const wholeAsPieces: Rule = ({ quantities, reading }) => {
  const { text, raw } = reading;
  return quantities.flatMap((total, n): Check[] => {
    const [count, one] = [quantities[n + 1], quantities[n + 2]];
    if (!count || !one || dimensionOf(count) !== 'pieces' || dimensionOf(one) !== dimensionOf(total))
      return [];
    if (![total, count, one].every((each) => isPlain(each) && each.known && !each.range)) return [];
    if (!['mass', 'volume', 'activity'].includes(dimensionOf(total)) || total.unit?.id === 'kg') return [];
    const gap = text.slice(total.end, count.start);
    const links = linksIn(reading, total.end, count.start);
    if (gap.length > 40 || LIMIT.test(gap) || /[.;!?]\s/.test(gap)) return [];
    if (!(links.has('so') || /[=≈]\s?$/.test(gap) || isMadeOf(gap))) return [];
    const joint = text.slice(count.end, one.start);
    if (!/\S/.test(joint) || !PIECE_JOINT.test(joint)) return [];
    const value = count.low * inBase(one.low, one);
    // Of a bottle a rest may stay.
    const room = dimensionOf(total) === 'volume' ? 0.12 : 0.03;
    return [
      {
        start: total.start,
        end: one.end,
        rule: 'pieces',
        severity: 'severe',
        holds: near(value, inBase(total.low, total), room),
        near: { said: total, value, sure: false },
        explanation: `${raw.slice(count.start, one.end)} make ${show(value / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
      },
    ];
  });
};

/** Longest way back to where the line begins. */
const LINE = 200;

export function pieceStrengths(reading: Reading): Check[] {
  const { text, raw, quantities } = reading;
  const strength = strengthIn(reading);
  if (!strength) return [];
  return quantities.flatMap((count, n): Check[] => {
    const total = quantities[n + 1];
    if (!total || dimensionOf(count) !== 'pieces' || !isPlain(count) || !count.known || count.range)
      return [];
    if (!isAmount(total) || dimensionOf(total) !== dimensionOf(strength)) return [];
    const gap = text.slice(count.end, total.start);
    if (gap.length > 24 || LIMIT.test(gap) || !(OR_TOTAL.test(gap) || TOTAL.test(gap))) return [];
    const after = text.slice(total.end, total.end + 24);
    if (IN_ONE.test(after) || EACH.test(after) || /[.;!?]\s/.test(gap)) return [];
    const value = count.low * inBase(strength.low, strength);
    const said = inBase(total.low, total);
    // "| 500 mg | 6 caplets = 3,000 mg |": of the strength that its own line names.
    const line = lineStart(text, count.start, LINE) ?? count.start;
    const isOfLine = (one: Quantity): boolean =>
      isAmount(one) && near(count.low * inBase(one.low, one), said, 0.03);
    return [
      {
        start: count.start,
        end: total.end,
        rule: 'pieces',
        severity: 'severe',
        holds:
          near(value, said, 0.03) ||
          near(inBase(strength.low, strength), said, 0.01) ||
          within(quantities, line, count.start).some(isOfLine),
        near: { said: total, value, sure: false },
        explanation: `${raw.slice(count.start, count.end)} of ${raw.slice(strength.start, strength.end)} make ${show(value / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
      },
    ];
  });
}

import type { Quantity } from './quantities.ts';
import { atomOf, unitOf } from './units.ts';

/**
 * Two numbers that are one measure: 5 ft 8 in, 5'8", 7 lb 8 oz, 2 hours 30 minutes. Joined into one quantity in
 * the smaller unit, so that everybody downstream sees one height and one weight.
 */

const JOINS: Readonly<Record<string, { readonly small: string; readonly ratio: number }>> = {
  ft: { small: 'in', ratio: 12 },
  lb: { small: 'oz', ratio: 16 },
  st: { small: 'lb', ratio: 14 },
  hour: { small: 'min', ratio: 60 },
  week: { small: 'day', ratio: 7 },
};

/** What may stand between the two numbers. */
const JOINT = /^[\s,]*(?:and |und |mit |y |con |et |avec |e |com |en |met |plus |و|और |と)?\s*$/;
const FOOT_MARK = /^'\s?$/;
const INCH_MARK = /^\s?(?:"|''|in\b\.?)/;

export function joinComposites(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (quantities.length < 2) return quantities.map((quantity) => footMark(text, quantity));
  const joined: Quantity[] = [];
  let i = 0;
  while (i < quantities.length) {
    const first = quantities[i] as Quantity;
    const second = quantities[i + 1];
    const one = second && join(text, first, second);
    joined.push(one ?? footMark(text, first));
    i += one ? 2 : 1;
  }
  return joined;
}

const SAID = /^\s*(?:[(,;=≈]|\.?$|or |and |is |tall|which|that)/;

/** 6' alone is too often a quotation mark; it counts only where a bracket follows: 6' (183 cm). */
function footMark(text: string, quantity: Quantity): Quantity {
  if (quantity.unit || quantity.high > 9 || quantity.low < 2) return quantity;
  if (!/^'\s?[(=/]/.test(text.slice(quantity.end, quantity.end + 3))) return quantity;
  return { ...quantity, end: quantity.end + 1, unit: unitOf(atomOf('ft')) };
}

function join(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  if (first.range || second.range || !first.known || !second.known) return undefined;
  if (!Number.isInteger(first.low) || second.low < 0 || second.start - first.end > 6) return undefined;
  const gap = text.slice(first.end, second.start);
  if (!first.unit) {
    // "11 st 4 lb": elsewhere "st" is a street, a saint or the first.
    if (/^\s?st\.?,?\s$/.test(gap) && second.unit?.id === 'lb' && second.low < 14)
      return merge(first, second, 14, 'lb', second.end);
    // "5 pi 7 po", in Canada.
    const po = /^\s?pi\s?$/.test(gap) ? /^\s?po(?![a-z])/.exec(text.slice(second.end, second.end + 4)) : null;
    if (po && first.low >= 2 && first.low <= 8 && second.low < 12)
      return merge(first, second, 12, 'in', second.end + po[0].length);
    const mark = FOOT_MARK.test(gap) && first.low >= 2 && first.low <= 8 && second.low < 12;
    const inch = mark && !second.unit ? INCH_MARK.exec(text.slice(second.end, second.end + 4)) : null;
    if (!mark || (!inch && second.unit?.id !== 'in')) return undefined;
    return merge(first, second, 12, 'in', second.end + (inch?.[0].length ?? 0));
  }
  const rule = JOINS[first.unit.id];
  if (!rule || second.low >= rule.ratio || !JOINT.test(gap)) return undefined;
  if (second.unit) {
    if (second.unit.id !== rule.small) return undefined;
    return merge(first, second, rule.ratio, rule.small, second.end);
  }
  // "11 stone 4", "5 foot 8": the smaller unit goes without saying.
  if (['st', 'ft'].includes(first.unit.id) && SAID.test(text.slice(second.end, second.end + 8)))
    return merge(first, second, rule.ratio, rule.small, second.end);
  const inch = rule.small === 'in' ? INCH_MARK.exec(text.slice(second.end, second.end + 4)) : null;
  return inch ? merge(first, second, rule.ratio, 'in', second.end + inch[0].length) : undefined;
}

function merge(first: Quantity, second: Quantity, ratio: number, small: string, end: number): Quantity {
  const value = first.low * ratio + second.low;
  return {
    ...second,
    start: first.start,
    end,
    low: value,
    high: value,
    alt: undefined,
    // Nobody rounds to ten inches when they write inches: the last digit counts.
    round: second.step,
    unit: unitOf(atomOf(small)),
  };
}

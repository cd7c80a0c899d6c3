import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../kit/scenes.ts';
import { type Check, near, type Rule, show } from './check.ts';

/** Written-out sums and products: 500 mg × 4 = 2,000 mg, 12 + 9 = 21. */

/** "= **125 mL/h**". */
const BOLD = /\*\*/g;
const OPERATOR =
  /^[^\p{L}\d=]*?\s*(?:[a-z]{1,12}\s+)?(\+|×|x|\*|÷|\/|[-−–]|plus|minus|times|mal|por|fois|divided by|geteilt durch|乘以|除以|加|减|毎)(?!\p{L})\s*(?:\p{L}{1,12}\s)?$/u;
const EQUALS =
  /^\s*\)?\s*(?:[a-z]{1,10}\s*)?(?:=|で、?|だと|は|是|就是|is|ist|es|est|e|sao|sono|son|sind|are|zijn|gives|makes|→|equals|is equal to|ergibt|ist gleich|es igual a|egale|font|e igual a|fa|is gelijk aan|等于|等於|बराबर|يساوي)\s*(?:about|approximately|approx\.?|~|≈|around|etwa|ca\.?|unos|environ|circa|约|約|लगभग|حوالي)?\s*$/;
/** Powers and brackets are beyond a chain of two or three operands. */
const BEYOND = /[²³^√()]/;

type Operator = '+' | '-' | '×' | '÷';

function operatorOf(written: string): Operator | undefined {
  const gap = written.replace(BOLD, '');
  const sign = OPERATOR.exec(gap)?.[1];
  if (sign === undefined || BEYOND.test(gap)) return undefined;
  if (sign === '+' || sign === 'plus' || sign === '加') return '+';
  if (sign === '-' || sign === '−' || sign === '–' || sign === 'minus' || sign === '减') return '-';
  if (sign === '÷' || sign === '/' || sign === 'divided by' || sign === 'geteilt durch' || sign === '除以')
    return '÷';
  return '×';
}

function evaluate(first: Quantity, rest: readonly (readonly [Operator, Quantity])[], base: boolean): number {
  const value = (one: Quantity): number => (base ? inBase(one.low, one) : one.low);
  let sum = 0;
  let product = value(first);
  for (const [operator, operand] of rest) {
    if (operator === '×') product *= value(operand);
    else if (operator === '÷') product /= value(operand);
    else {
      sum += product;
      product = operator === '+' ? value(operand) : -value(operand);
    }
  }
  return sum + product;
}

/** The operands that stand before the result at `index`, last first, and their operators. */
function chain(
  scene: Scene,
  index: number,
): { first: Quantity; rest: (readonly [Operator, Quantity])[] } | undefined {
  const { text } = scene.reading;
  const rest: (readonly [Operator, Quantity])[] = [];
  let i = index - 1;
  while (i > 0 && rest.length < 6) {
    const right = scene.quantities[i] as Quantity;
    const left = scene.quantities[i - 1] as Quantity;
    const operator = operatorOf(text.slice(left.end, right.start));
    if (!operator) break;
    rest.unshift([operator, right]);
    i -= 1;
  }
  const first = scene.quantities[i];
  // An operator in front of the first operand means that part of the sum was not understood.
  const before = first ? text.slice(Math.max(scene.start, first.start - 3), first.start) : '';
  return first && rest.length > 0 && !/[+×*÷/^)\d]\s*$/.test(before) ? { first, rest } : undefined;
}

export const equations: Rule = (scene) => {
  const checks: Check[] = [];
  const { text, raw } = scene.reading;
  for (let i = 2; i < scene.quantities.length; i += 1) {
    const result = scene.quantities[i] as Quantity;
    const previous = scene.quantities[i - 1] as Quantity;
    if (!EQUALS.test(text.slice(previous.end, result.start).replace(BOLD, ''))) continue;
    const parts = chain(scene, i);
    if (!parts) continue;
    // "At 39 + 4 it is 4 days", "a pack of 16 × 200 mg is 8 doses": by a verb, only what has the unit of an operand.
    const kinds = [parts.first, ...parts.rest.map(([, one]) => one)].map(dimensionOf);
    const own = dimensionOf(result);
    const isOther = own === 'time' || kinds.some((kind) => kind !== '' && kind !== own);
    if (
      own !== '' &&
      isOther &&
      !kinds.includes(own) &&
      !/[=≈→]/.test(text.slice(previous.end, result.start))
    )
      continue;
    const gap = text.slice(previous.end, result.start);
    // "90 + 30 = 90 + 60 = 150": what stands behind the sign goes on.
    if (/^\s?(?:\p{L}{1,12}\s?)?[+×÷*−]\s?\(?\d/u.test(text.slice(result.end, result.end + 20))) continue;
    // "÷ (1.7 × 1.7) = …": a part of a longer one.
    if (
      gap.includes(')') &&
      !/(?:^|[^+×*÷/^\s-])\s*\(\s*$/.test(text.slice(Math.max(0, parts.first.start - 4), parts.first.start))
    )
      continue;
    // "120/80 is normal, 90 …": a slash is a division only before an equals sign.
    if (
      !/=|≈/.test(gap) &&
      parts.rest.some(([, one]) => /[/-]\s*$/.test(text.slice(one.start - 2, one.start)))
    )
      continue;
    const all = [parts.first, ...parts.rest.map(([, one]) => one), result];
    if (all.some((one) => one.range)) continue;
    const span = {
      start: parts.first.start,
      end: result.end,
      rule: 'equation',
      severity: 'moderate' as const,
    };
    if (all.some((one) => !one.known)) {
      checks.push({ ...span, holds: undefined, explanation: '' });
      continue;
    }
    checks.push({ ...span, ...judge(parts.first, parts.rest, result, raw.slice(result.start, result.end)) });
  }
  return checks;
};

function judge(
  first: Quantity,
  rest: readonly (readonly [Operator, Quantity])[],
  result: Quantity,
  said: string,
): { holds: boolean; explanation: string } {
  const plain = evaluate(first, rest, false);
  const units = [first, ...rest.map(([, one]) => one)].map(dimensionOf);
  const same = units.includes(dimensionOf(result)) && dimensionOf(result) !== '';
  const based = same ? evaluate(first, rest, true) : Number.NaN;
  const room = result.step / 2;
  const size = result.unit?.atom.sizes[0] ?? 1;
  const alternative = (one: Quantity): Quantity => waysToRead(one).at(-1) as Quantity;
  const other = evaluate(
    alternative(first),
    rest.map(([sign, one]) => [sign, alternative(one)] as const),
    false,
  );
  const holds =
    near(plain, alternative(result).low, 0.015, room) ||
    near(other, alternative(result).low, 0.015, room) ||
    near(plain, result.low, 0.015, room) ||
    near(based, inBase(result.low, result), 0.015, room * size) ||
    // "20 % × 50 = 10", "0.5 × 40 = 20 %": a percentage is a hundredth.
    (units.includes('percent') && near(plain / 100, result.low, 0.015, room)) ||
    (dimensionOf(result) === 'percent' && near(plain * 100, result.low, 0.015, room)) ||
    mixedUnits(first, rest, result, plain);
  return { holds, explanation: `The calculation gives ${show(plain)}, not ${said}. Source: arithmetic.` };
}

/** Operands in several units of one dimension, or in time: a power of ten or sixty may be left unsaid. */
function mixedUnits(
  first: Quantity,
  rest: readonly (readonly [Operator, Quantity])[],
  result: Quantity,
  plain: number,
): boolean {
  const ids = new Set([first, ...rest.map(([, one]) => one), result].map((one) => one.unit?.atom.id ?? ''));
  ids.delete('');
  if (ids.size < 2) return false;
  return [1000, 100, 10, 60, 24, 7, 12, 2.2, 2.54, 1e6].some(
    (factor) => near(plain * factor, result.low, 0.03) || near(plain / factor, result.low, 0.03),
  );
}

import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../kit/scenes.ts';
import { datesIn } from './caldates.ts';
import { type Check, near, type Rule, show } from './check.ts';

/** Written-out sums and products: 500 mg × 4 = 2,000 mg, 12 + 9 = 21. */

const OPERATOR =
  /^[^\p{L}\d=]*?\s*(?:[a-z]{1,12}\s+)?(\+|×|x|\*|÷|\/|[-−–]|plus|minus|times|mal|por|fois|divided by|geteilt durch|乘以|除以|加|减|毎)(?!\p{L})\s*(?:\p{L}{1,12}\s)?$/u;
const EQUALS =
  /^\s*²?[\s)]*²?\s*(?:[a-z]{1,10}\s*)?(?:=|≈|≒|で、?|だと|は|是|就是|is|ist|es|est|e|sao|sono|son|sind|are|zijn|gives|makes|→|equals|is equal to|ergibt|ist gleich|es igual a|egale|font|e igual a|fa|is gelijk aan|等于|等於|बराबर|يساوي)\s*(?:about|approximately|approx\.?|~|≈|around|etwa|ca\.?|unos|environ|circa|约|約|लगभग|حوالي)?\s*$/;
/** What stands between two operands: what ends the left one, the operator, what begins the right one. */
const ENDS = /^\s*(²?)\s*(\)*)\s*(²?)/;
const BEGINS = /\(*\s*$/;
const BEYOND = /[²³^√()]/;
const MOST_OPERANDS = 7;

type Operator = '+' | '-' | '×' | '÷';
type Token = Quantity | Operator | '(' | ')' | '²';

function operatorOf(written: string): Operator | undefined {
  const sign = OPERATOR.exec(written)?.[1];
  if (sign === undefined || BEYOND.test(written)) return undefined;
  if (sign === '+' || sign === 'plus' || sign === '加') return '+';
  if (sign === '-' || sign === '−' || sign === '–' || sign === 'minus' || sign === '减') return '-';
  if (sign === '÷' || sign === '/' || sign === 'divided by' || sign === 'geteilt durch' || sign === '除以')
    return '÷';
  return '×';
}

/** A calculation in front of an equals sign: the operands in their order, and all of it in tokens. */
interface Calculation {
  readonly operands: readonly Quantity[];
  readonly tokens: readonly Token[];
}

function closing(written: string): Token[] {
  const [, inner = '', brackets = '', outer = ''] = ENDS.exec(written) ?? [];
  return [...inner, ...brackets, ...outer] as Token[];
}

function openings(written: string): Token[] {
  return [...(BEGINS.exec(written)?.[0] ?? '')].filter((one) => one === '(') as Token[];
}

/** The calculation whose result stands at `index`; undefined when a part of it was not understood. */
function calculationBefore(scene: Scene, index: number): Calculation | undefined {
  const { text } = scene.reading;
  const quantities = scene.quantities;
  const last = quantities[index - 1] as Quantity;
  const end = text.slice(last.end, (quantities[index] as Quantity).start);
  const tokens: Token[] = [last, ...closing(end)];
  let i = index - 1;
  while (i > 0 && index - i < MOST_OPERANDS) {
    const left = quantities[i - 1] as Quantity;
    const gap = text.slice(left.end, (quantities[i] as Quantity).start);
    // In the next line a dash is the mark of a list.
    if (gap.includes('\n')) break;
    const ends = ENDS.exec(gap)?.[0] ?? '';
    const begins = BEGINS.exec(gap.slice(ends.length))?.[0] ?? '';
    const operator = operatorOf(gap.slice(ends.length, gap.length - begins.length));
    if (!operator) break;
    tokens.unshift(left, ...closing(gap), operator, ...openings(gap.slice(ends.length)));
    i -= 1;
  }
  const first = quantities[i] as Quantity;
  let before = text.slice(Math.max(scene.start, first.start - 6), first.start);
  let open = tokens.filter((one) => one === ')').length - tokens.filter((one) => one === '(').length;
  for (; open > 0 && /\(\s*$/.test(before); open -= 1) {
    tokens.unshift('(');
    before = before.replace(/\(\s*$/, '');
  }
  // "(12 + 9 = 21)": a bracket around all of it.
  before = before.replace(/\(\s*$/, '');
  if (i === index - 1 || open !== 0 || /[+×*÷/^)²\d][^\S\n]*$/.test(before)) return undefined;
  return { operands: quantities.slice(i, index), tokens };
}

/** The value of a calculation; undefined when its brackets do not fit. */
function evaluate(tokens: readonly Token[], read: (one: Quantity) => number): number | undefined {
  let at = 0;
  const value = sum();
  return at === tokens.length ? value : undefined;

  function sum(): number {
    let total = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '+' ? 1 : -1;
      total += sign * product();
    }
    return total;
  }
  function product(): number {
    let total = power();
    while (tokens[at] === '×' || tokens[at] === '÷')
      total = tokens[at++] === '×' ? total * power() : total / power();
    return total;
  }
  function power(): number {
    let base = atom();
    for (; tokens[at] === '²'; at += 1) base *= base;
    return base;
  }
  function atom(): number {
    const token = tokens[at];
    at += 1;
    if (typeof token === 'object') return read(token);
    if (token !== '(') return Number.NaN;
    const inner = sum();
    if (tokens[at] !== ')') return Number.NaN;
    at += 1;
    return inner;
  }
}

export const equations: Rule = (scene) => {
  const checks: Check[] = [];
  const { text, raw } = scene.reading;
  for (let i = 2; i < scene.quantities.length; i += 1) {
    const result = scene.quantities[i] as Quantity;
    const previous = scene.quantities[i - 1] as Quantity;
    if (!EQUALS.test(text.slice(previous.end, result.start))) continue;
    // Folded, "é" (is) and "e" (and) are one.
    if (
      /^[\s)]*e\s/.test(text.slice(previous.end, result.start)) &&
      !/[éè]/.test(raw.slice(previous.end, result.start))
    )
      continue;
    const calculation = calculationBefore(scene, i);
    if (!calculation) continue;
    const { operands } = calculation;
    // "At 39 + 4 it is 4 days", "a pack of 16 × 200 mg is 8 doses": by a verb, only what has the unit of an operand.
    const kinds = operands.map(dimensionOf);
    const own = dimensionOf(result);
    const isOther = own === 'time' || kinds.some((kind) => kind !== '' && kind !== own);
    if (
      own !== '' &&
      isOther &&
      !kinds.includes(own) &&
      !/[=≈→]/.test(text.slice(previous.end, result.start))
    )
      continue;
    // "Two 500 mg capsules × 10 = 20 capsules": what is counted is not the amount.
    const isProduct = calculation.tokens.every((token) => typeof token === 'object' || token === '×');
    if (isProduct && own === 'pieces' && isOther && !kinds.includes(own)) continue;
    const gap = text.slice(previous.end, result.start);
    // "90 + 30 = 90 + 60 = 150": what stands behind the sign goes on.
    if (/^\s?(?:\p{L}{1,12}\s?)?[+×÷*−]\s?\(?\d/u.test(text.slice(result.end, result.end + 20))) continue;
    // "120/80 is normal, 90 …": a slash is a division only before an equals sign.
    if (
      !/=|≈/.test(gap) &&
      operands.slice(1).some((one) => /[/-]\s*$/.test(text.slice(one.start - 2, one.start)))
    )
      continue;
    const all = [...operands, result];
    if (all.some((one) => one.range)) continue;
    // "4 mL of 50 % + 6 mL": the left part is not the percentage.
    const added = calculation.tokens.some((token) => token === '+' || token === '-');
    if (added && kinds.includes('percent') && kinds.some((kind) => kind !== 'percent' && kind !== ''))
      continue;
    const span = {
      start: (operands[0] as Quantity).start,
      end: result.end,
      rule: 'equation',
      severity: 'moderate' as const,
    };
    if (all.some((one) => !one.known)) {
      checks.push({ ...span, holds: undefined, explanation: '' });
      continue;
    }
    const judged = judge(calculation, result, raw.slice(result.start, result.end));
    // "3 March 2026 + 280 days = 8 December 2026", "22:00 + 8 hours = 06:00": the calendar is no sum.
    if (judged && !judged.holds && isCalendar(text, all)) continue;
    if (judged) checks.push({ ...span, ...judged });
  }
  return checks;
};

const CLOCK = /\d\s?[:h]\s?\d{2}(?!\d)|\d\s?(?:uhr|o'clock|[ap]\.?m\b|時(?!間)|[点點]|बजे)|الساعة/;

/** Whether one of the figures is part of a date or of a time of day. */
function isCalendar(text: string, all: readonly Quantity[]): boolean {
  const start = Math.max(0, (all[0]?.start ?? 0) - 16);
  const end = (all.at(-1)?.end ?? start) + 24;
  const dates = datesIn(text, { start, end });
  if (dates.some((date) => all.some((one) => one.start < date.end && one.end > date.start))) return true;
  return all.some(
    (one) =>
      (!one.unit || one.unit.atom.dimension === 'time') &&
      CLOCK.test(text.slice(Math.max(0, one.start - 8), one.end + 6)),
  );
}

function judge(
  { operands, tokens }: Calculation,
  result: Quantity,
  said: string,
): { holds: boolean; explanation: string } | undefined {
  const plain = evaluate(tokens, ({ low }) => low);
  if (plain === undefined || !Number.isFinite(plain)) return undefined;
  const units = operands.map(dimensionOf);
  const same = units.includes(dimensionOf(result)) && dimensionOf(result) !== '';
  const based = same ? (evaluate(tokens, (one) => inBase(one.low, one)) ?? Number.NaN) : Number.NaN;
  const room = result.step / 2;
  const size = result.unit?.atom.sizes[0] ?? 1;
  const alternative = (one: Quantity): Quantity => waysToRead(one).at(-1) as Quantity;
  const other = evaluate(tokens, (one) => alternative(one).low) ?? plain;
  const holds =
    near(plain, alternative(result).low, 0.015, room) ||
    near(other, alternative(result).low, 0.015, room) ||
    near(plain, result.low, 0.015, room) ||
    near(based, inBase(result.low, result), 0.015, room * size) ||
    // "20 % × 50 = 10", "0.5 × 40 = 20 %": a percentage is a hundredth.
    (units.includes('percent') && near(plain / 100, result.low, 0.015, room)) ||
    (dimensionOf(result) === 'percent' && near(plain * 100, result.low, 0.015, room)) ||
    mixedUnits([...operands, result], result.low, plain);
  return { holds, explanation: `The calculation gives ${show(plain)}, not ${said}. Source: arithmetic.` };
}

/** Quantities in several units of one dimension, or in time: a power of ten or sixty may be left unsaid. */
function mixedUnits(all: readonly Quantity[], said: number, plain: number): boolean {
  const ids = new Set(all.map((one) => one.unit?.atom.id ?? ''));
  ids.delete('');
  if (ids.size < 2) return false;
  return [1000, 100, 10, 60, 24, 7, 12, 2.2, 2.54, 1e4, 1e6].some(
    (factor) => near(plain * factor, said, 0.03) || near(plain / factor, said, 0.03),
  );
}

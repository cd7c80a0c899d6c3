import { analytesIn } from '../kit/analytes.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import type { Compiled } from './rows.ts';

/** Figures in a unit that is not used where the user is, with none beside it in the unit that is. */

/** "101.3 degrees", "40 degrees", without the scale: of a body it can only be one of them. */
function scaleOf(text: string, { unit, low, start }: Quantity): string | undefined {
  if (unit?.id !== 'deg') return undefined;
  if (low >= 96 && low <= 108) return 'degF';
  // A refrigerator has 40 °F.
  return low >= 37 && low <= 42 && /fever/.test(text.slice(Math.max(0, start - 40), start))
    ? 'degC'
    : undefined;
}

/** Whether the figure is of what the row is about, by the size that it must have. */
function isInRange({ low }: Quantity, between: readonly [number, number] | undefined): boolean {
  return !between || (low >= between[0] && low <= between[1]);
}

/** "217 mg/dL (28.7 × 9.2 − 46.7), that is, 12.1 mmol/L": the same again, whatever stands between. */
const THAT_IS =
  /(?:\b(?:that is|i\.?e\.?|or about|equals?|equivalent to|which is|das sind|d\. ?h\.|das heisst|also|entspricht|umgerechnet|es decir|o sea|equivale a|equivalen a|lo que equivale a|que son|soit|c'est-a-dire|ce qui fait|ou seja|isto e|equivale a|o que da|cioe|ossia|pari a|vale a dire|dat is|oftewel|ofwel|omgerekend)|つまり|すなわち|換算すると|即|也就是|相当于|相當於|यानी|अर्थात्|बराबर|أي|اي|ما يعادل|يعادل|وهو)[\s,:]*(?:(?:unos|about|etwa|rund|environ|cerca de|circa|ongeveer|约|約|लगभग|نحو|حوالي)\s)?\W{0,4}$/;

/** "4.9 × 38.67 ≈ 189 mg/dL", "below 3.0 (116 mg/dL)": told in both, the other unit left out. */
function isConverted(text: string, { start }: Quantity): boolean {
  return /[×x*÷]\s?\d[^;\n]{0,12}[=≈]\s?\W{0,4}$|\d\s?[([]\W{0,3}$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** "118 ÷ 18": the answer itself turns one unit into the other. */
const CONVERTS =
  /(?:÷|\/|×|x|\*|divid\p{L}* (?:by|por|entre|per)|geteilt durch|divis\p{L}* (?:par|per)|gedeeld door|भाग|除以|割る)\s?(?:18|38[.,]67|88[.,]57)(?![\d.,]\d|\d)/u;
/** The sugar of a solution to drink is no blood value. */
const SOLUTION =
  /osm(?:ol)?\b|osmol|осмол|渗|浸透|rehydrat|rehidrat|réhydrat|reidrat|\bors\b|\bsro\b|dialys|dialis/;

/**
 * mg/dL of one mmol/L (glucose, cholesterol, triglycerides, urea, BUN, calcium, phosphate, magnesium), µmol/L of one mg/dL
 * (creatinine, bilirubin, urate), vitamin D, B12, haemoglobin, iron, testosterone, thyroxine and cortisol.
 */
const RATIOS = [
  18.016, 38.67, 88.57, 6.006, 2.801, 4.008, 3.097, 2.431, 88.4, 17.1, 59.48, 2.496, 1.355, 10, 1.611, 5.585,
  28.84, 12.87, 27.59,
];

/** "7 mmol/L, as a Spanish article has it, are 126 mg/dL": the same value in the other unit. */
function isSameValue(one: Quantity, other: Quantity): boolean {
  const ratio = Math.max(one.low / other.low, other.low / one.low);
  return RATIOS.some((known) => Math.abs(ratio / known - 1) < 0.04);
}

/** How far from a figure stands the same in another unit. */
const BESIDE = 25;
/** Longest figure with its unit. */
const LONGEST = 60;
/** Values in the other unit that one is compared with: no answer has more. */
const MOST_EQUAL = 100;

/** How far before a figure stands what it measures. */
const NAMED = 150;

const remembered = new WeakMap<Reading, readonly PhraseHit<{ readonly id: string }>[]>();

function analytesOf(reading: Reading): readonly PhraseHit<{ readonly id: string }>[] {
  const known = remembered.get(reading) ?? analytesIn(reading);
  remembered.set(reading, known);
  return known;
}

/** What is named last before the figure, in its sentence or line, is one of these; else what the question alone names. */
function isOfAnalyte(
  reading: Reading,
  turn: Reading | undefined,
  at: number,
  analytes: readonly string[] | undefined,
): boolean {
  if (!analytes) return true;
  const named = within(analytesOf(reading), Math.max(0, at - NAMED), at).at(-1);
  if (named && !/\n\s*\n/.test(reading.text.slice(named.end, at))) return analytes.includes(named.value.id);
  const asked = new Set((turn ? analytesOf(turn) : []).map(({ value }) => value.id));
  return !named && asked.size === 1 && analytes.some((one) => asked.has(one));
}

/** "Ketones of 1.5 mmol/L with a high glucose": what was named last before the figure. */
function isOfOther(text: string, at: number, { words, other }: Compiled): boolean {
  if (!other) return false;
  const before = text.slice(Math.max(0, at - NAMED), at);
  const last = other.scan(before).at(-1);
  if (!last) return false;
  return (words?.scan(before).at(-1)?.start ?? -1) < last.start;
}

export function unitSpan(reading: Reading, turn: Reading | undefined, compiled: Compiled): Span | undefined {
  const { row, words } = compiled;
  if (row.kind !== 'unit') return undefined;
  const { quantities, text } = reading;
  if (row.units.includes('mmol/L') && CONVERTS.test(text)) return undefined;
  const equal = quantities.filter(({ unit }) => unit && row.equal_units.includes(unit.id));
  // "Below 7 mmol/L (126 mg/dL)": told in both. An equal unit elsewhere measures something else.
  const isPaired = (one: Quantity): boolean =>
    (equal.length > 0 &&
      (!one.unit?.id.includes('/') ||
        isConverted(text, one) ||
        equal.slice(0, MOST_EQUAL).some((other) => isSameValue(one, other)) ||
        THAT_IS.test(text.slice(Math.max(0, one.start - 40), one.start)))) ||
    within(equal, one.start - BESIDE - LONGEST, one.end + BESIDE).some(({ end }) => one.start - end < BESIDE);
  const first = quantities.find(
    (one) =>
      one.known &&
      one.unit !== undefined &&
      (row.units.includes(one.unit.id) || row.units.includes(scaleOf(text, one) ?? '')) &&
      isInRange(one, row.between) &&
      isOfAnalyte(reading, turn, one.start, row.analytes) &&
      !isOfOther(text, one.start, compiled) &&
      !(one.unit.id === 'mmol/L' && SOLUTION.test(clauseOf(text, one.start))) &&
      !isPaired(one),
  );
  if (!first) return undefined;
  const isAbout = ({ text: said, starts }: Reading): boolean => !words || words.scan(said, starts).length > 0;
  // What the user asks about need not be named again.
  return isAbout(reading) || (turn && isAbout(turn)) ? first : undefined;
}

function clauseOf(text: string, at: number): string {
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end);
}

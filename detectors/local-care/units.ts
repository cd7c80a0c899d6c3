import { type Analyte, analyteOf, analytesIn } from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { perReading } from '../kit/per-reading.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
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
const CONVERTS = new Seldom(
  /(?:÷|\/|×|x|\*|divid\p{L}* (?:by|por|entre|per)|geteilt durch|divis\p{L}* (?:par|per)|gedeeld door|भाग|除以|割る)\s?(?:18|38[.,]67|88[.,]57)(?![\d.,]\d|\d)/u,
);
/** The sugar of a solution to drink is no blood value. */
const SOLUTION =
  /osm(?:ol)?\b|osmol|осмол|渗|浸透|rehydrat|rehidrat|réhydrat|reidrat|\bors\b|\bsro\b|dialys|dialis/;

/** "7 mmol/L, as a Spanish article has it, are 126 mg/dL": the same value in the other unit. */
function isSameValue(one: Quantity, other: Quantity, analytes: readonly (Analyte | undefined)[]): boolean {
  const [from, to] = [one.unit, other.unit];
  if (!from || !to) return false;
  return analytes.some((analyte) =>
    conversions(from, to, analyte).some((convert) => {
      const isNear = (value: number, told: number): boolean => Math.abs(convert(value) / told - 1) < 0.04;
      return isNear(one.low, other.low) && (!(one.range && other.range) || isNear(one.high, other.high));
    }),
  );
}

/** The last figure before another of its sentence, without a unit. */
const BARE = /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)[^.;!?\n\d]{1,30}$/;
const BARE_REACH = 36; // UTF-16 units

/** "Your 132 is about 7.3 mmol/L": the value was told in the other unit, which is left out. */
function isToldBare(
  text: string,
  one: Quantity,
  equal: Quantity,
  analytes: readonly (Analyte | undefined)[],
): boolean {
  const bare = BARE.exec(text.slice(Math.max(0, one.start - BARE_REACH), one.start))?.[1];
  if (bare === undefined) return false;
  const low = Number(bare.replace(',', '.'));
  return isSameValue(one, { ...equal, low, high: low }, analytes);
}

/** Kilograms and degrees Celsius are understood where others are usual, once the answer has these, too. */
const USUAL = new Set(['kg', 'degC']);

/** "110 lb, that is 50 g of protein": another thing, not the same in another unit. */
function isOtherSize({ unit: from, low }: Quantity, { unit: to, low: told }: Quantity): boolean {
  if (!from || !to) return false;
  const converted = conversions(from, to, undefined).map((convert) => convert(low) / told);
  return converted.length > 0 && converted.every((ratio) => ratio > 2 || ratio < 0.5);
}

/** What is told in mg/dL and mmol/L where nothing is named. */
const COMMON = ['glucose', 'cholesterol', 'triglycerides'].map(analyteOf);

/** How far from a figure stands the same in another unit. */
const BESIDE = 25;
/** How far before a figure stands what it measures, and on either side the same value in the other unit. */
const NAMED = 150;

const analytesOf = perReading((reading) => analytesIn(reading));

/** "Cl- 109", "Na+: 139". */
const SALT = /(?:^|[\s(|])(?:na|k|cl)\s?[+⁺⁻−-]?[\s:=]{0,2}$/;
const SUGAR_AND_FATS = new Set(['glucose', 'cholesterol', 'ldl', 'hdl', 'triglycerides']);

/** What is named last before the figure, in its paragraph, is what the row is about; else what the question alone names. */
function isOfAnalyte(
  reading: Reading,
  turn: Reading | undefined,
  at: number,
  { row, words }: Compiled,
): boolean {
  if (row.kind !== 'unit') return false;
  const { analytes } = row;
  const last = within(analytesOf(reading), Math.max(0, at - NAMED), at).at(-1);
  const named = last && !/\n\s*\n/.test(reading.text.slice(last.end, at)) ? last : undefined;
  if (!analytes) {
    if (SALT.test(reading.text.slice(Math.max(0, at - 6), at))) return false;
    if (!words || named?.value.molar === undefined || SUGAR_AND_FATS.has(named.value.id)) return true;
    return words.scan(reading.text.slice(named.start, named.end)).length > 0;
  }
  if (named) return analytes.includes(named.value.id);
  const asked = new Set((turn ? analytesOf(turn) : []).map(({ value }) => value.id));
  return !last && asked.size === 1 && analytes.some((one) => asked.has(one));
}

/** "Ketones of 1.5 mmol/L with a high glucose": what was named last before the figure. */
function isOfOther(text: string, at: number, { words, other }: Compiled): boolean {
  if (!other) return false;
  const before = text.slice(Math.max(0, at - NAMED), at);
  const last = other.scan(before).at(-1);
  if (!last) return false;
  return (words?.scan(before).at(-1)?.start ?? -1) < last.start;
}

/** "In mmol/L: 177 ÷ 18 = 9.8": the unit stands at the head of the line. */
const IN_MMOL = /(?:^|\n)[\s*_•-]*(?:in|en|em|auf)?\s?mmol\/l[*_]*\s?[:：=]/;
/** "39 degrees = 102.2 Fahrenheit". */
const DEGREES_IN_F =
  /\d\s?(?:degrees?|deg|grad|grados?|degres?|graus?|gradi|graden|度|डिग्री|درجة(?: مئوية)?)\s?[=≈(（]\s?(?:(?:about|etwa|unos|environ|cerca de|circa|ongeveer|约|約|लगभग|حوالي|نحو)\s)?\d[\d.,]*\s?(?:°?\s?f\b|fahrenheit|華氏|华氏|फ़ारेनहाइट|फारेनहाइट|فهرنهايت)/;

export function unitSpan(reading: Reading, turn: Reading | undefined, compiled: Compiled): Span | undefined {
  const { row, words } = compiled;
  if (row.kind !== 'unit') return undefined;
  const { quantities, text } = reading;
  if (row.units.includes('mmol/L') && CONVERTS.test(text)) return undefined;
  if (row.equal_units.includes('mmol/L') && IN_MMOL.test(text)) return undefined;
  if (row.equal_units.includes('degC') && DEGREES_IN_F.test(text)) return undefined;
  const equal = quantities.filter(({ unit }) => unit && row.equal_units.includes(unit.id));
  // "14 pounds in a stone, so 202 pounds, roughly 92 kg": what leads to a weight in kilograms.
  const isWeight = (one: Quantity): boolean => one.unit?.id === 'lb';
  if (
    quantities.some((one) => isWeight(one) && equal.some((other) => isSameValue(one, other, [undefined]))) &&
    row.units.includes('lb')
  )
    return undefined;
  // "Below 7 mmol/L (126 mg/dL)": told in both. An equal unit elsewhere measures something else.
  const isPaired = (one: Quantity): boolean => {
    if (equal.length === 0) return false;
    if (isConverted(text, one) || (one.unit && USUAL.has(one.unit.id))) return true;
    if (!one.unit?.id.includes('/') && equal.some((other) => isSameValue(one, other, [undefined])))
      return true;
    if (THAT_IS.test(text.slice(Math.max(0, one.start - 40), one.start))) return true;
    const named = within(analytesOf(reading), Math.max(0, one.start - NAMED), one.start).at(-1)?.value;
    const meant = row.analytes?.map(analyteOf) ?? COMMON;
    const measured = named?.molar || named?.id === 'hba1c' ? [named] : meant;
    if (isToldBare(text, one, equal[0]!, [...measured, ...meant])) return true;
    return within(equal, one.start - NAMED, one.end + NAMED).some(
      (other) =>
        isSameValue(one, other, measured) ||
        (!isOtherSize(one, other) &&
          other.start - one.end < BESIDE &&
          one.start - other.end < BESIDE &&
          !/\n|[.!?;] |[。！？।]/.test(
            text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)),
          )),
    );
  };
  const first = quantities.find(
    (one) =>
      one.known &&
      one.unit !== undefined &&
      (row.units.includes(one.unit.id) || row.units.includes(scaleOf(text, one) ?? '')) &&
      isInRange(one, row.between) &&
      isOfAnalyte(reading, turn, one.start, compiled) &&
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

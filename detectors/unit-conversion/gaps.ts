import { everyMatch } from '../kit/every-match.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';

/** What may stand between the two halves of a pair and says nothing of it. */

const NOTE = /\(\p{L}[^()\d\n]{0,60}\)/u;
/** "「1 teaspoon (tsp)」は". */
const SAME_UNIT = /^\s?\([a-z.]{1,5}\)(?=[\s」』”"'])|^\s?[」』”"](?=は|とは|就是|等于|约|約)/u;
/** "4オンスのミルクは約", "2杯的牛奶约". */
const NOUN_CJK = /^[の的][\u3040-\u30ff\u4e00-\u9fff]{1,8}(?=は|が|約|约|等于|就是|是)/u;
/** "Of water a day": how often it is drunk says nothing of how much it is. */
const DAILY =
  /\s(?:(?:a|per|each|every) day|daily|(?:am|pro) tag|taglich|(?:al|por|cada) dia|diari[oa]s?|par jour|ao dia|al giorno|(?:per|elke) dag)(?=\s)/;
export function bareGap(gap: string): string {
  return gap
    .replaceAll('**', '')
    .replace(NOTE, '')
    .replace(SAME_UNIT, '')
    .replace(SAME_UNIT, '')
    .replace(NOUN_CJK, '')
    .replace(DAILY, '')
    .replace(/^\s+(?=,)/, '');
}

/** "- Wanted: below 150 mg/dL", and in the next line "- In SI units: below 1.7 mmol/L". */
const OTHER_UNITS =
  /^[^\n]{0,14}\n\s*[-*•–]\s[^\n:]{0,24}(?:units?|unidades|einheit\w*|unites?|unita|eenhe\w+|単位|单位|單位|इकाई|وحد\p{L}*|mmol\/l|mg\/dl|umol\/l|µmol\/l)[^\n:]{0,16}:[^\n\d]{0,24}$/u;

export function inNextLine(text: string, first: Quantity, second: Quantity): boolean {
  return (
    (first.unit?.per.length ?? 0) > 0 &&
    first.unit?.id !== second.unit?.id &&
    OTHER_UNITS.test(text.slice(first.end, second.start))
  );
}

/** A verb behind the second half. */
export const COPULA =
  /^(?:'?(?:dir|dur|tir|tur)\b|입니다|です|である| होता है| होती है| के बराबर| का होता| की होती)/;
const SPOON = /^(?:cup|cupjp|tbsp|tsp)$/;
/** "1 teaspoon, so draw up 5 mL". */
const SO =
  /^,?\s(?:so|and so|therefore|also|deshalb|asi que|por (?:lo )?tanto|donc|entao|portanto|quindi|dus|wiec)\s(?:\p{L}+\s){0,3}$|^[、，,。]?\s?(?:だから|したがって|つまり|所以|因此|इसलिए|لذلك|اذن)\s?\p{L}{0,8}\s?$/u;

export function isSpoonful(first: Quantity, gap: string, after: string): boolean {
  if (!SPOON.test(first.unit?.id ?? '')) return false;
  return SO.test(gap) || (/^\s(?:में )?$/.test(gap) && COPULA.test(after));
}

/** "160 lb (11 × 14 + 6)": how it was worked out. */
export const WORKINGS = /\(\s?\d[\d.,]*(?:\s?[×x*+·÷/−-]\s?\d[\d.,]*){1,4}\s?\)/g;

export function withoutWorkings(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const inside = new Set<Quantity>();
  for (const { index, 0: match } of everyMatch(text, WORKINGS))
    for (const one of within(quantities, index, index + match.length)) if (!one.unit) inside.add(one);
  return inside.size === 0 ? quantities : quantities.filter((one) => !inside.has(one));
}

const MASSES = new Set(['g', 'mg', 'ug', 'kg', 'L', 'mL', 'dL', 'cL']);

export function sameDigits(first: Quantity, second: Quantity): boolean {
  if (first.range || second.range || !MASSES.has(first.unit?.id ?? '') || !MASSES.has(second.unit?.id ?? ''))
    return false;
  const digits = ({ low }: Quantity): string => low.toExponential(3).split('e')[0] ?? '';
  return first.unit?.atom.dimension === second.unit?.atom.dimension && digits(first) === digits(second);
}

/** "4.2 g/dL / 42 g/L": a laboratory's value in two units; two bottles are told in millilitres. */
export function isOneRate(first: Quantity, second: Quantity): boolean {
  const [one, other] = [first, second].map(({ unit }) => unit?.per[0]);
  return one?.count === 1 && other?.count === 1 && [one, other].every(({ atom }) => LARGE.has(atom.id));
}
const LARGE = new Set(['dL', 'L']);

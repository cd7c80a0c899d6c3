import { conversions } from '../../kit/convert.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import type { Figure } from './figure.ts';

type Compared = Pick<Figure, 'value' | 'bound' | 'kind'>;

/** Whether two values can both hold. */

/** Further apart than this, two lengths of time are not of one thing; masses are of two substances. */
const [FAR, OTHER_SUBSTANCE] = [60, 20];

/** Values this close may be one value, rounded twice. */
const APART = 1.04;

export function apart(a: Quantity, b: Quantity): boolean {
  // Degrees are not compared by ratio: half a degree matters.
  const temperature = dimensionOf(a) === 'temperature';
  const convert =
    a.unit && b.unit
      ? conversions({ ...b.unit, per: [] }, { ...a.unit, per: [] }, undefined)
      : [(value: number) => value];
  if (convert.length === 0) return false;
  return convert.every((change) =>
    waysToRead(a).every((x) =>
      waysToRead(b).every((y) => {
        const [low, high] = [change(y.low), change(y.high)];
        return temperature
          ? low > x.high + 0.5 || high < x.low - 0.5
          : low > x.high * APART || high * APART < x.low;
      }),
    ),
  );
}

/** What a value allows: "at most 4" allows less, "at least 4" more. */
function reach({ value, bound }: Compared): Quantity {
  if (bound === 'most') return { ...value, low: 0, alt: value.alt && { low: 0, high: value.alt.high } };
  if (bound !== 'least') return value;
  return { ...value, high: Infinity, alt: value.alt && { low: value.alt.low, high: Infinity } };
}

export function agree(a: Compared, b: Compared): boolean {
  return a.bound === b.bound ? !apart(a.value, b.value) : !apart(reach(a), reach(b));
}

/** Neither agrees nor could be of one thing. */
export function disagree(a: Compared, b: Compared): boolean {
  const far = a.kind === 'time' ? FAR : a.kind.startsWith('mass') ? OTHER_SUBSTANCE : Infinity;
  if (isFurther(far, a.value, b.value)) return false;
  if (a.kind === 'percent' && Math.abs(a.value.low + b.value.low - 100) < 1) return false;
  return !agree(a, b);
}

function isFurther(far: number, a: Quantity, b: Quantity): boolean {
  // "0–4 months" begin with nothing.
  const [one, other] = [inBase(a.low || a.high, a), inBase(b.low || b.high, b)];
  return one > other * far || other > one * far;
}

/** "In total 175 mg": the sum of what was listed, which no line repeats. */
const SUM =
  /\b(?:in total|total(?:s|ling)?|altogether|in all|(?:over|across|uber) (?:\p{L}+|\d+) (?:days|weeks|tage|wochen)|insgesamt|zusammen|gesamt\w*|en total|sumam?|au total|no total|ao todo|in totale|complessiv\w*|in totaal|lacznie|razem|w sumie|toplam\w*|totalt|sammanlagt)\b|всего|в сумме|合計|总共|總共|一共|कुल|المجموع|اجمالي|총|합계/u;
const SUMMED = new Set(['mass', 'activity', 'pieces', 'drops', 'volume']);

/** "2 + 1 + 2 = 5", "3 × 7 = 21". */
const RECKONED = /\d[^\d\n.;]{0,16}[+×x*·][^\d\n.;]{0,4}\d|[=≈÷]/;

export function isSum(text: string, kind: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return SUMMED.has(kind.replace('/day', '')) && (SUM.test(words) || RECKONED.test(words));
}

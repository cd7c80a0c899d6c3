import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { type Check, near, show } from '../check.ts';
import { WATER, WATER_BEFORE } from '../solutions/dilutions.ts';
import { OPENING, type Turn } from './turn.ts';

/** "I have 5 % bleach and need a litre of 0.5 %": what is mixed has to give what was asked for. */

const DILUTES =
  /dilu|verdun|misch|mix\b|mezcl|mistur|mescol|\bmake\b|bleach|chlor|lejia|javel|candeggina|sanitaria|cloro|desinf|disinf|losung|konzentrat|solution|solucion|solucao|soluzione|oplossing|bleek|次亜塩素酸|希釈|薄め|漂白|作り|稀释|稀釋|消毒|配|घोल|ब्लीच|كلور|مبيض|تخفيف|محلول|مطهر/;
/** What is poured or measured in another way. */
const OTHER = /\b(?:caps?|capfuls?|spoons?|teaspoons?|tablespoons?|cups?)\b/;

const isVolume = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && dimensionOf(one) === 'volume' && one.unit?.id !== 'cup';

export function askedDilution({ question, response, text }: Turn): Check[] {
  if (!DILUTES.test(text) || OTHER.test(response.text)) return [];
  const strengths = question.quantities.filter(({ unit }) => unit?.id === 'percent');
  const [one, other, more] = strengths;
  if (!one || !other || more || one.range || other.range || one.low === other.low) return [];
  const factor = Math.max(one.low, other.low) / Math.min(one.low, other.low);
  const total = question.quantities.find(isVolume);
  const volumes = response.quantities.filter((each) => isVolume(each) && each.start < OPENING);
  const size = (each: Quantity): number => inBase(each.low, each);
  const words = response.text;
  const waters = volumes.filter(
    (each) =>
      WATER.test(words.slice(each.end, each.end + 30)) ||
      WATER_BEFORE.test(words.slice(Math.max(0, each.start - 12), each.start)),
  );
  const stocks = volumes.filter(
    (each) => !waters.includes(each) && !(total && near(size(each), size(total), 0.001)),
  );
  const [stock] = stocks;
  const [water] = waters;
  // "How much water to 10 mL?": the volume is of either.
  if (!stock && water && total && waters.every((each) => size(each) === size(water))) {
    const [poured, given] = [size(water), size(total)];
    const ratios = [(poured + given) / given, given / (given - poured)];
    const isNear = ratios.some((ratio) => ratio > 0 && ratio < factor * 11 && factor < ratio * 11);
    return isNear ? [dilutes(water, factor, [...ratios, poured / given], response)] : [];
  }
  if (!stock || stocks.some((each) => size(each) !== size(stock))) return [];
  if (waters.some((each) => water && size(each) !== size(water))) return [];
  const whole = water ? size(water) + size(stock) : total && size(total);
  if (whole === undefined) return [];
  const ratio = whole / size(stock);
  if (!(ratio < factor * 11 && factor < ratio * 11)) return [];
  const last = water && water.start > stock.start ? water : stock;
  return [
    dilutes(
      { start: Math.min(stock.start, last.start), end: last.end },
      factor,
      [ratio, ratio - 1, ratio + 1],
      response,
    ),
  ];
}

/** `ratios`: so many parts in all, or so many of water. */
function dilutes({ start, end }: Span, factor: number, ratios: readonly number[], { raw }: Reading): Check {
  return {
    start,
    end,
    rule: 'dilution',
    severity: 'severe',
    holds: ratios.some((each) => near(each, factor, 0.07)),
    explanation: `To ${show(factor)} parts goes one of the stronger; that is not so with ${raw.slice(start, end)}. Source: division.`,
  };
}

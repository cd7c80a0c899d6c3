import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, show } from '../check.ts';

/** A body-mass index told in steps: the height squared, then a weight divided by that (WHO TRS 894, 2000). */

const SQUARED = new Seldom(
  /squared?\b|\bquadrat\w*|\bcuadrado|\bcarre\w*|\bquadrado|\bkwadraat|[2二]乗|平方|का वर्ग|مربع|\bkwadra\w+|\bkares\w+|\bkvadrat\w*|квадрат\p{L}*|제곱/gu,
);
const DIVIDED =
  /divid|divis|geteilt|teil|gedeeld|deel|割|除以|除|भाग|विभाजित|قسم|مقسوم|podziel|dzielon|bol(?:un|er|du)|delat|dela|делен|делить|раздел|나누|나눈|÷/;
/** A bare figure; not one end of a range. */
const FIGURE = /(?<![\d.,–-]|[×x*]\s)\d{1,3}(?:[.,]\d{1,3})?(?![\d–-]|[.,]\d|\s?[x×*²^])/g;
/** How far the steps may go on, in UTF-16 units. */
const REACH = 150;
/** How far back the user's weight and height may stand. */
const BACK = 600;
/** A wrong index is seldom further off than this factor. */
const SLIP = 2;

const isWeight = (value: number): boolean => value >= 30 && value <= 250;

export function squaredHeights(reading: Reading): Check[] {
  const checks: Check[] = [];
  const { text, quantities } = reading;
  for (const match of everyMatch(text, SQUARED)) {
    const from = match.index + match[0].length;
    const view = text.slice(from, from + REACH).split(/\n\n/, 1)[0] as string;
    const divided = view.search(DIVIDED);
    if (divided < 0) continue;
    const [square, ...rest] = everyMatch(view, FIGURE).map(({ index, 0: words }) => ({
      start: from + index,
      end: from + index + words.length,
      value: Number(words.replace(',', '.')),
      step: 10 ** -(words.split(/[.,]/)[1]?.length ?? 0),
    }));
    if (!square || square.value < 1 || square.value > 6.5 || square.step === 1) continue;
    const [first, second] = rest.filter(({ value }) => value !== square.value);
    if (!first) continue;
    const told = second && isWeight(first.value) ? first : undefined;
    const said = told ? second : first;
    if (!said || said.value < 10 || said.value > 80 || said.end < from + divided) continue;
    const given = quantities.filter(
      (one) => isPlain(one) && one.known && one.end <= square.start && one.start > square.start - BACK,
    );
    const weights = told
      ? [told.value]
      : given.filter((one) => one.unit?.id === 'kg' && isWeight(one.low)).map(({ low }) => low);
    const indexes = weights.map((weight) => weight / square.value);
    const value = indexes[0];
    if (value === undefined || value > said.value * SLIP || value * SLIP < said.value) continue;
    checks.push({
      start: square.start,
      end: said.end,
      rule: 'bmi-steps',
      severity: 'moderate',
      holds: indexes.some(
        (one) => Math.abs(one - said.value) <= 0.3 + said.step / 2 + (one * square.step) / square.value,
      ),
      explanation: `That weight divided by ${show(square.value)} gives ${show(value)} kg/m², not ${said.value}. Source: WHO Technical Report Series 894 (2000).`,
    });
    const heights = given
      .filter((one) => dimensionOf(one) === 'length')
      .map((one) => inBase(one.low, one))
      .filter((metres) => metres > 1.2 && metres < 2.2);
    const [height] = heights;
    if (height === undefined) continue;
    checks.push({
      start: match.index,
      end: square.end,
      rule: 'height-squared',
      severity: 'moderate',
      holds: heights.some((one) => Math.abs(one * one - square.value) <= 0.04 + square.step / 2),
      explanation: `${show(height)} m squared is ${show(height * height)}, not ${square.value}. Source: multiplication.`,
    });
  }
  return checks;
}

import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';

/** A result that the text says again: as a percentage, in another unit, rounded to whole pieces. */

const EQUALS = /[=≈]\W{0,4}$/;
const DIVIDED = /[÷/:]\s?[\d.,]+\W{0,3}$/;
/** "18 ÷ 60 = 0.3, or 30 %". */
const AGAIN =
  /^\W{0,3}\s?(?:(?:or|which is|that is|that's|i\.e\.|so|also|das sind|d\.h\.|oder|entspricht|es decir|o sea|lo que equivale a|soit|donc|c'est-a-dire|ou seja|isto e|cioe|ossia|ovvero|pari a|dus|oftewel|dat is|つまり|すなわち|即|也就是|约合|即约|यानी|यानि|أي|اي|ما يعادل)[\s,]*)(?:\S{1,10}\s){0,2}[^\d;.]{0,14}$/;
const SO =
  /(?:^|[\s,])(?:so|therefore|then|need|also|deshalb|daher|somit|brauch\w*|donc|il faut|por (?:lo )?tanto|asi que|necesit\w*|entao|portanto|precisa\w*|quindi|servono|dus|nodig)\s|[→⇒]|なので|だから|つまり|所以|因此|इसलिए|لذلك|اذن|اي\s/;
const EVERY = /\b(?:per|each|every|pro|je|por|cada|par|chaque|ogni|elke)\b/;
/** "3,000 mg, under the limit of 4 g". */
const BOUND = /\b(?:sotto|massimo|limite|maximo|maximum|limit)\b/;
/** Further off is another thing. */
const SLIP = 3;

function checkOf(
  scene: Scene,
  first: Quantity,
  said: Quantity,
  values: readonly number[],
  room = 0,
): Check[] {
  const [value = 0] = values;
  const figure = inBase(said.low, said);
  if (!(figure < value * SLIP && value < figure * SLIP)) return [];
  const size = said.unit?.atom.sizes[0] ?? 1;
  return [
    {
      start: first.start,
      end: said.end,
      rule: 'equation',
      severity: 'moderate',
      holds: values.some((one) => near(one, figure, 0.02, (said.step / 2) * size + room)),
      explanation: `The result before it is ${show(value / size)}, not ${scene.reading.raw.slice(said.start, said.end)}. Source: arithmetic.`,
    },
  ];
}

/** Of one size everywhere: no cup and no ounce. */
const isExact = (one: Quantity): boolean =>
  (isPlain(one) || isPerDay(one)) && one.unit?.atom.sizes.length === 1 && one.unit.atom.id !== 'floz';
const isOne = (one: Quantity): boolean => one.known && !one.range && one.low > 0;

/** How the result is said again; nothing where it is another figure. */
function again(scene: Scene, before: Quantity, result: Quantity, said: Quantity): Check[] {
  const { text } = scene.reading;
  const gap = text.slice(result.end, said.start).replace(/[1一]日(?:に|あたり)?/, '');
  if (!isOne(result) || !isOne(said) || /\n/.test(gap)) return [];
  const step = result.step * (result.unit?.atom.sizes[0] ?? 1);
  if (AGAIN.test(gap) && !EVERY.test(gap) && !BOUND.test(gap)) {
    if (said.unit?.id === 'percent' && result.unit === undefined && result.low < 2)
      return checkOf(scene, result, said, [result.low * 100], result.step * 50);
    const isOtherUnit =
      result.unit !== undefined &&
      said.unit !== undefined &&
      result.unit.id !== said.unit.id &&
      dimensionOf(result) === dimensionOf(said) &&
      dimensionOf(result) !== 'time' &&
      isExact(result) &&
      isExact(said);
    if (isOtherUnit) return checkOf(scene, result, said, [inBase(result.low, result)], step / 2);
  }
  // "240 ÷ 28 = 8.6, so you need 9 boxes".
  const isRounded =
    result.unit === undefined &&
    result.step < 1 &&
    result.low > 1 &&
    !Number.isInteger(result.low) &&
    Number.isInteger(said.low) &&
    (said.unit === undefined || said.unit.id === 'day' || dimensionOf(said) === 'pieces') &&
    DIVIDED.test(text.slice(Math.max(0, before.start - 3), before.end)) &&
    gap.length < 40 &&
    !/[;:]/.test(gap) &&
    (SO.test(gap) || AGAIN.test(gap));
  if (isRounded)
    return checkOf(
      scene,
      result,
      said,
      [Math.ceil(result.low), Math.floor(result.low)].map((value) => inBase(value, said)),
    );
  // "70 ÷ 7 = 10, so you are 10 weeks along".
  const isWeeks =
    result.unit === undefined && before.low === 7 && dimensionOf(said) === 'time' && gap.length < 40;
  if (!isWeeks || !SO.test(gap)) return [];
  return checkOf(scene, result, said, [Math.floor(result.low) * WEEK, result.low * WEEK], WEEK - DAY);
}
const DAY = 24;
const WEEK = 7 * DAY;

/** The figure behind a result: the next one, or the one of its kind, "1,800 mL, that is a day 1.8 L". */
function saidOf({ quantities }: Scene, result: Quantity, n: number): Quantity | undefined {
  const next = quantities[n + 1];
  const alike = quantities[n + 2];
  const isApart = next && alike && next.unit?.id === 'day' && next.low === 1;
  return isApart && dimensionOf(alike) === dimensionOf(result) ? alike : next;
}

export const restated: Rule = (scene) => {
  const { text } = scene.reading;
  return scene.quantities.flatMap((result, n) => {
    const before = scene.quantities[n - 1];
    const said = saidOf(scene, result, n);
    return before && said && EQUALS.test(text.slice(before.end, result.start))
      ? again(scene, before, result, said)
      : [];
  });
};

import { ITEM } from '../../kit/lines.ts';
import { oftenIn } from '../../kit/often.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { rateOf } from '../amounts/rates.ts';
import { figuresOf } from '../amounts/usage.ts';
import { MONTH } from '../calendar/written-dates.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { isBound, isGoal, isNextStep, isSold, isUneven, SIDES } from '../steps.ts';
import { AND_A_HALF } from './conclusions.ts';

/** What is counted, by its own name: so many of a thing so many times are so many of the same thing, or of what one of it holds. */

/** "Over 40", "on average". */
const LOOSE = /\b(?:over|under|average|uber|unter|tot|ate)\b/;
const isLimit = (words: string): boolean => isBound(words) || LOOSE.test(words);
/** "Half a pack a day": the article is no one. */
const HALVED = /\b(?:half|halbe[nrs]?|demi|media|medio|mezz[oa]|mei[oa]|halve)\b|半|आधा|आधी|نصف/;
/** Longest way from a figure to the name of what it counts. */
const NAME_REACH = 34;
const STEM = 4;
const GAP = 60;
const NIGHTS = new Set('nigh nach noch noit nuit nott'.split(' '));
const AFTER = 12;
/** The first words behind a figure, without their endings. */
function names(text: string, { end }: Quantity): string[] {
  const words = text.slice(end, end + NAME_REACH).match(/^(?:[\s-]?\p{L}+){1,3}/u)?.[0] ?? '';
  return (words.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !MONTH.has(word))
    .map((word) => word.slice(0, STEM));
}

function isSame(text: string, a: Quantity, b: Quantity): boolean {
  const own = names(text, a);
  return names(text, b).some((name) => own.includes(name));
}

const isCount = (one: Quantity): boolean =>
  one.known && !one.range && ['', 'pieces'].includes(dimensionOf(one)) && !one.unit?.per.length;

const isLinked = ({ reading }: Scene, last: Quantity, said: Quantity): boolean =>
  said.start - last.end < GAP &&
  !/[;|\n]/.test(reading.text.slice(last.end, said.start)) &&
  (concludes(reading, last.end, said.start) || linksIn(reading, last.end, said.start).has('is'));

const spanOf = ({ start }: Quantity, { end }: Quantity): Span => ({ start, end });

function check(
  scene: Scene,
  first: Quantity,
  said: Quantity,
  value: number,
  values: readonly number[],
): Check[] {
  const size = said.unit?.atom.sizes[0] ?? 1;
  const figure = inBase(said.low, said);
  if (!(figure < value * 6 && value < figure * 6)) return [];
  return [
    {
      ...spanOf(first, said),
      rule: 'counted',
      severity: 'moderate',
      holds: values.some((one) => near(one, figure, 0.03, (said.step / 2) * size)),
      explanation: `That makes ${show(value / size)}, not ${scene.reading.raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
}

/** "Six puffs on four days are 28 puffs". */
const sameThing: Rule = (scene) => {
  const { reading, words } = scene;
  // "Jeden Tag" is no length.
  const figures = figuresOf(scene, scene).filter(({ unit, low }) => unit?.id !== 'day' || low > 1);
  const said = figures.at(2);
  const [first, second] = figures;
  // "For six weeks one injection every day".
  const isTimeFirst = first !== undefined && dimensionOf(first) === 'time';
  const [each, times] = isTimeFirst ? [second, first] : [first, second];
  if (!each || !times || !said || !isCount(each) || !isCount(said) || times.range || !times.known) return [];
  if (
    HALVED.test(words) ||
    AND_A_HALF.test(words) ||
    isLimit(words) ||
    isUneven(words) ||
    isGoal(words) ||
    isNextStep(words)
  )
    return [];
  const isTimes = dimensionOf(times) === 'time' || (isCount(times) && !isSame(reading.text, times, each));
  if (!isTimes || !isSame(reading.text, each, said) || !isLinked(scene, second ?? times, said)) return [];
  const days = times.unit?.id === 'week' ? [7, 1] : times.unit?.id === 'month' ? [30, 1, 28, 31] : [1];
  const often = oftenIn(reading.text, scene).map(({ low }) => low);
  const values = days.flatMap((n) => [1, ...often, 7].map((k) => each.low * times.low * n * k));
  return check(scene, each, said, each.low * times.low * (days[0] ?? 1), values);
};

/** "A can holds 1.4 units. Three cans come to 5.2 units". */
const ofEach: Rule = (scene, next) => {
  if (!next || next.start - scene.end > 2) return [];
  const { text } = scene.reading;
  // "- yogurt: 250 mg. Those four come to …": what is counted are the items.
  if (
    ITEM.test(text.slice(scene.start, scene.start + 6)) &&
    !ITEM.test(text.slice(next.start, next.start + 6))
  )
    return [];
  const each = scene.quantities.at(-1);
  const [count, said] = figuresOf(next, next);
  if (!each?.known || !each.unit || each.range || !isPlain(each) || !count || !said) return [];
  if (!isCount(count) || count.low < 2 || !Number.isInteger(count.low) || !said.known || said.range)
    return [];
  const words = text.slice(next.start, said.end + AFTER);
  // "2 nodes that are 5 mm": sizes do not add up.
  if (dimensionOf(said) === 'length') return [];
  if (said.unit?.atom.id !== each.unit.atom.id || isLimit(words) || isGoal(words)) return [];
  const isOfIt = names(text, count).some((name) => scene.words.includes(name) || NIGHTS.has(name));
  if (!isOfIt || !isLinked(next, count, said)) return [];
  const value = inBase(each.low, each) * count.low;
  return check(scene, each, said, value, [value, value * 7]);
};

const DOSED = new Set(['mass', 'volume', 'activity', 'drops']);
/** "(3,900 mg a day)", "= 3,900 mg a day"; behind a comma stands a limit as often. */
const SHORT = 16;
const OPENS = /[(=≈]\s?\*{0,2}$/;

/** "650 mg every 6 hours (2,600 mg a day)", "Each dose is 40 mg. Three times a day that comes to 120 mg". */
const dailyTotals: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const { reading, quantities } = view;
    const { text } = reading;
    const [round, another] = oftenIn(text, view);
    const said = quantities.findLast((one) => DOSED.has(dimensionOf(one)));
    if (!said || said.start < from || said.range || !(isPlain(said) || isPerDay(said))) continue;
    if (isSold(text, said)) continue;
    if (!round || another || round.low < 2 || round.start > said.start) continue;
    const alike = quantities.filter(
      (one) => one !== said && dimensionOf(one) === dimensionOf(said) && isPlain(one),
    );
    const dose = alike.at(-1);
    if (!dose || (dose.known && said.low <= dose.low && said.unit?.id === dose.unit?.id)) continue;
    // "每小时80毫升".
    if (rateOf(text, dose)) continue;
    const last = Math.max(round.end, dose.end);
    const lead = text.slice(last, said.start);
    // "Every 6 hours. 120 mg in 5 mL: 7 mL hold 168 mg".
    if (quantities.some((one) => one.start >= last && one.start < said.start && DOSED.has(dimensionOf(one))))
      continue;
    const links = linksIn(reading, last, said.start);
    // "500 mg every 8 hours is 1,500 mg a day": nothing but the verb.
    const isVerb = isPerDay(said) && lead.length < SHORT && concludes(reading, last, said.start);
    const isTotal = links.has('total') || links.has('so') || (isPerDay(said) && OPENS.test(lead)) || isVerb;
    const words = text.slice(dose.start, said.end + AFTER);
    if (!isTotal || lead.length > GAP || /[;|\n]/.test(lead.replace(/^;/, '')) || isLimit(words)) continue;
    if (isGoal(words) || isNextStep(words) || isUneven(view.words) || SIDES.test(view.words)) continue;
    if (!dose.known || !said.known)
      return [
        { ...spanOf(dose, said), rule: 'daily-total', severity: 'severe', holds: undefined, explanation: '' },
      ];
    const counts = figuresOf(view, view).filter(
      (one) => isCount(one) && one.low > 0 && (one.start >= round.end || one.end <= round.start),
    );
    const value = inBase(dose.low, dose) * round.low;
    const values = alike.flatMap((one) =>
      [one.low, one.high].flatMap((low) =>
        [round.low, round.high].flatMap((times) =>
          [1, 0.5, ...counts.map((each) => each.low)].map((n) => inBase(low, one) * times * n),
        ),
      ),
    );
    const found = check(view, dose, said, value, [
      ...values,
      ...alike.flatMap((one) => [1, ...counts.map(({ low }) => low)].map((n) => inBase(one.low, one) * n)),
      alike.reduce((sum, one) => sum + inBase(one.low, one), 0),
    ]);
    return found.map((one) => ({ ...one, rule: 'daily-total', severity: 'severe', near: { said, value } }));
  }
  return [];
};

export const COUNTED: readonly Rule[] = [sameThing, ofEach, dailyTotals];

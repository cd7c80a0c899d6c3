import { oftenIn } from '../../kit/often.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import { figuresOf } from '../amounts/usage.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';
import { isBound, isGoal, isNextStep, isUneven } from '../steps.ts';
import { AND_A_HALF } from './conclusions.ts';

/** What is counted, by its own name: so many of a thing so many times are so many of the same thing, or of what one of it holds. */

/** "Over 40", "on average". */
const LOOSE = /\b(?:over|under|average|uber|unter|tot|ate)\b/;
const isLimit = (words: string): boolean => isBound(words) || LOOSE.test(words);
/** Longest way from a figure to the name of what it counts. */
const NAME_REACH = 34;
const STEM = 4;
const GAP = 60;
const NIGHTS = new Set('nigh nach noch noit nuit nott'.split(' '));
const AFTER = 12;

/** The first words behind a figure, without their endings. */
function names(text: string, { end }: Quantity): string[] {
  const words = text.slice(end, end + NAME_REACH).match(/^(?:[\s-]?\p{L}+){1,3}/u)?.[0] ?? '';
  return (words.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, STEM));
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
  const figures = figuresOf(scene, scene);
  const said = figures.at(2);
  const [each, times] = figures;
  if (!each || !times || !said || !isCount(each) || !isCount(said) || times.range || !times.known) return [];
  if (AND_A_HALF.test(words) || isLimit(words) || isUneven(words) || isGoal(words) || isNextStep(words))
    return [];
  const isTimes = dimensionOf(times) === 'time' || (isCount(times) && !isSame(reading.text, times, each));
  if (!isTimes || !isSame(reading.text, each, said) || !isLinked(scene, times, said)) return [];
  const days = times.unit?.id === 'week' ? [7, 1] : times.unit?.id === 'month' ? [30, 1, 28, 31] : [1];
  const often = oftenIn(reading.text, scene).map(({ low }) => low);
  const values = days.flatMap((n) => [1, ...often, 7].map((k) => each.low * times.low * n * k));
  return check(scene, each, said, each.low * times.low * (days[0] ?? 1), values);
};

/** "A can holds 1.4 units. Three cans come to 5.2 units". */
const ofEach: Rule = (scene, next) => {
  if (!next || next.start - scene.end > 2) return [];
  const { text } = scene.reading;
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

export const COUNTED: readonly Rule[] = [sameThing, ofEach];

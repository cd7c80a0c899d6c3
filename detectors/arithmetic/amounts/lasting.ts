import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isBound, isUneven } from '../steps.ts';
import { LASTS } from './stocks.ts';
import { figuresOf, usesIn } from './usage.ts';

/** How long a stock lasts, where what there is, what a day takes and what comes of it are sentences of their own. */

const STOCKED = new Set(['pieces', 'volume', 'activity', 'drops']);
const NIGHT = /^[\s-]?(?:full |whole |ganze |noches|nights?|nachte?n?|nuits?|noites?|notti|nachten)/;
/** How long it keeps. */
const KEEPS =
  /\b(?:open\w*|keeps?|expir\w*|discard\w*|throw\w*|temperature|fridge|angebrochen\w*|geoffnet\w*|haltbar\w*|abiert[ao]|ouvert\w*|conserv\w*|abert[ao]|apert[ao]|geopend\w*|houdbaar)\b|开封|開封|保存|खुल|खोल|فتح/;
const BACK = 340;

const isStock = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && STOCKED.has(dimensionOf(one));

/** Days or nights of the sentence. */
function lengthOf(scene: Scene): Quantity | undefined {
  const { text } = scene.reading;
  const figures = figuresOf(scene, scene).filter(({ unit, low }) => unit !== undefined || low !== 1);
  const lengths = figures.filter(
    (one) =>
      one.known &&
      !one.range &&
      (one.unit === undefined ? NIGHT.test(text.slice(one.end, one.end + 10)) : one.unit.id === 'day'),
  );
  const [length] = lengths;
  // "A box of five lasts 125 days": see the first.
  return length && figures[0] === length ? length : undefined;
}

export const lasting: Rule = (scene) => {
  const { reading, start, words } = scene;
  const { text, raw } = reading;
  if (!(linksIn(reading, start, scene.end).has('lasts') || LASTS.test(words)) || isBound(words)) return [];
  const said = lengthOf(scene);
  if (!said || KEEPS.test(text.slice(start, Math.min(scene.end, said.end + 16)))) return [];
  const from = Math.max(0, text.lastIndexOf('\n\n', start), start - BACK);
  const before = { ...scene, start: from, end: start, quantities: within(reading.quantities, from, start) };
  if (isUneven(text.slice(from, said.end))) return [];
  const uses = usesIn(before, before).filter(({ dimension, low }) => STOCKED.has(dimension) && low > 0);
  const use = uses.at(-1);
  if (!use) return [];
  const stocks = before.quantities.filter((one) => isStock(one) && dimensionOf(one) === use.dimension);
  const stock = stocks.toSorted((a, b) => inBase(a.low, a) - inBase(b.low, b)).at(-1);
  if (!stock || stock.start >= use.start || inBase(stock.low, stock) < use.low * 3) return [];
  const values = stocks.flatMap((each) =>
    uses.flatMap(({ low, high }) => [inBase(each.low, each) / low, inBase(each.low, each) / high]),
  );
  const value = inBase(stock.low, stock) / use.low;
  if (!(said.low < value * 6 && value < said.low * 6)) return [];
  const check: Check = {
    start: said.start,
    end: said.end,
    rule: 'stock',
    severity: 'moderate',
    holds: values.some((one) => near(one, said.low, 0.04, 1)),
    near: { said, value: said.unit ? value * 24 : value, sure: true },
    explanation: `${raw.slice(stock.start, stock.end)} at ${show(use.low)} a day last ${show(value)} days, not ${raw.slice(said.start, said.end)}. Source: division.`,
  };
  return [check];
};

import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { inBase } from '../../kit/scenes.ts';
import { isHeight, NAME } from '../formulas/bmi.ts';
import { type Asked, figure, isWeight, kilograms, only, type Turn } from './turn.ts';

/** What people ask to be worked out of their weight, height and age. */

/** Ends of the classes of the index (WHO TRS 894, 2000; for Asian adults WHO, Lancet 2004; Chinese and Japanese ones): nobody's own. */
const CLASSES = new Set([
  18.5, 22, 22.9, 23, 23.9, 24, 24.9, 25, 27.4, 27.5, 27.9, 28, 29.9, 30, 32.5, 34.9, 35, 37.5, 39.9, 40,
]);
const SLIP = 2;

function index(turn: Turn): Asked | undefined {
  if (everyMatch(turn.text, NAME).length === 0) return undefined;
  const weight = only(turn.figures, isWeight);
  const height = only(turn.figures, isHeight);
  if (!weight || !height) return undefined;
  const metres = inBase(height.low, height);
  const values = kilograms(weight).map((kg) => kg / metres ** 2);
  const before = ({ start }: Quantity): string => turn.response.text.slice(Math.max(0, start - 24), start);
  const said = turn.said
    .filter((one) => (one.unit === undefined || one.unit.id === 'kg/m') && one.low >= 10 && one.low <= 80)
    // An end of a class is an index only where it is said to be.
    .filter((one) => !one.range && (!CLASSES.has(one.low) || IS.test(before(one))));
  const [first] = said.filter(({ step, unit }) => step < 1 || unit !== undefined);
  if (!first || !values.some((value) => value < first.low * SLIP && first.low < value * SLIP))
    return undefined;
  return {
    rule: 'bmi',
    values,
    unit: 'kg/m²',
    said: said.flatMap((one) => figure(one)),
    share: 0,
    room: 0.3,
    source: 'WHO Technical Report Series 894 (2000)',
  };
}
/** "Is about": what is said of oneself. */
const IS =
  /(?:\b(?:is|are|have|at about|around|roughly|approximately|ist|betragt|haben|etwa|rund|ca\.|es|tienes?|unos?|aproximadamente|est|avez|environ|e|tem|cerca de|ha|circa|is|heeft|ongeveer)|[:=≈~]|为|約|约|は|が|है|लगभग|करीब|حوالي|هو|تقريبا)\s?(?:about |around |an? |of |de |di |von |van |etwa |circa )?$/;

export const BODY = [index];

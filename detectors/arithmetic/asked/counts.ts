import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Asked, amounts, figure, type Turn } from './turn.ts';

/** How many doses something holds, and the insulin for a meal. */

const DOSES_ASKED =
  /how many (?:doses|shots|injections|servings)|wie ?viele (?:dosen|gaben|portionen)|cuantas (?:dosis|tomas)|combien de (?:doses|prises)|quantas doses|quante dosi|hoe ?veel (?:doses|doseringen)|何回分|几(?:次|剂)|多少(?:次|剂)|कितनी खुराक|كم جرعة/;
const HELD = new Set(['volume', 'mass', 'activity', 'drops']);

/** "A 10 mL vial, 0.5 mL a dose: how many doses?" */
function dosesHeld({ text, figures, said, uses }: Turn): Asked | undefined {
  if (!DOSES_ASKED.test(text)) return undefined;
  const all = figures.filter((one) => HELD.has(dimensionOf(one)));
  const [one, other, more] = all;
  if (!one || !other || more || uses.some(({ dimension }) => dimension === '')) return undefined;
  if (one.range || other.range || dimensionOf(one) !== dimensionOf(other)) return undefined;
  const [low, high] = [one, other].map((each) => inBase(each.low, each)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const value = high / low;
  return {
    rule: 'doses',
    // Full doses, where something is left.
    values: [value, Math.floor(value + 1e-9)],
    unit: 'doses',
    said: said
      .filter(
        ({ unit, range, low: count }) => (unit === undefined || unit.id === 'dose') && !range && count > 1,
      )
      .flatMap((each) => figure(each)),
    share: 0.01,
    source: 'division',
  };
}

const UNIT =
  '(?:units?|u|iu|ie|einheit(?:en)?|unidad(?:es)?|unites?|unidades?|unita|eenhe(?:id|den)|単位|单位|यूनिट|وحدة)';
/** "1 unit per 8 g", "1:10". */
const RATIO = new RegExp(
  `(?<![\\d.,:])1\\s?(?:${UNIT}\\s?(?:of insulin |insulin |de insulina |d'insuline )?(?:per|for(?: every)?|to|pro|je|auf|fur|por(?: cada)?|cada|para|pour|par|ogni|per|op|voor|对|प्रति|لكل)|:|op|zu)\\s?(\\d{1,2})(?![\\d:.,]\\d|\\s?(?:ml|mg/dl|mmol))`,
  'u',
);
const CORRECTS =
  /correct\w*|korrektur|correcc?i\w*|correzione|sensitiv\w*|target|ziel\w*|objetivo|objectif|glucose|mg\/dl|mmol|補正|校正|目标|سكر الدم/;

/** "1 unit per 8 g, and 56 g to eat: how many units?" */
function mealInsulin(turn: Turn): Asked | undefined {
  const ratio = Number(RATIO.exec(turn.text)?.[1] ?? Number.NaN);
  if (!(ratio > 1) || CORRECTS.test(turn.text) || /\bunits? (?:bottle|pen)|alcohol/.test(turn.text))
    return undefined;
  const isFood = (one: Quantity): boolean =>
    isPlain(one) && one.unit?.id === 'g' && !one.range && one.known && one.low !== ratio;
  const [meal, more] = turn.figures.filter(isFood);
  if (!meal || more) return undefined;
  return {
    rule: 'meal-insulin',
    values: [meal.low / ratio, Math.round(meal.low / ratio)],
    unit: 'units',
    said: amounts(turn.said, 'activity').filter(({ low }) => low !== 1 && low !== 0.5),
    share: 0.04,
    room: 0.3,
    source: 'division',
    severity: 'severe',
  };
}

export const COUNTS = [dosesHeld, mealInsulin];

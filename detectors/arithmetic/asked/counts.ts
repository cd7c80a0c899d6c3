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

const NNT_ASKED =
  /\bnnt\b|number needed to treat|how many (?:people|patients|women|men|of us)[^?]*(?:take|treat|benefit|need)|wie ?viele (?:menschen|patienten|leute|personen)[^?]*(?:nehmen|behandel|profit|brauch)|cuant[oa]s (?:personas|pacientes)[^?]*(?:tomar|tratar|benefici)|combien de (?:personnes|patients|gens)[^?]*(?:prendre|trait|benefici)|quant[oa]s (?:pessoas|pacientes)[^?]*(?:tomar|tratar|benefici)|quant[ei] (?:persone|pazienti)[^?]*(?:prendere|trattar|benefici)|hoe ?veel (?:mensen|patienten)[^?]*(?:nemen|slikken|behandel|baat)|何人[^?]*(?:飲|治療|効)|多少(?:个|個)?人[^?]*(?:吃|服|治疗|受益)|कितने लोगों|كم (?:شخص|مريض)/;

/** "From 4 to 3 %: how many have to take it?": one over the difference. */
function neededToTreat({ text, figures, said }: Turn): Asked | undefined {
  if (!NNT_ASKED.test(text)) return undefined;
  const [one, other, more] = figures.filter(({ unit }) => unit?.id === 'percent');
  if (!one || !other || more || one.range || other.range || one.low === other.low) return undefined;
  const value = 100 / Math.abs(one.low - other.low);
  return {
    rule: 'needed-to-treat',
    values: [value, Math.ceil(value - 1e-9)],
    unit: 'people',
    // 100 is what the rates are of.
    said: said
      .filter(({ unit, range, low }) => !unit && !range && low > 1 && (low !== 100 || value === 100))
      .flatMap((each) => figure(each)),
    share: 0.03,
    source: 'Cochrane Handbook 6.5, chapter 15 (2024)',
  };
}

/** "1000 mL over 8 hours, 20 drops a mL: how many drops a minute?" */
function dropRate({ figures, said }: Turn): Asked | undefined {
  const [factor, another] = figures.filter(
    ({ unit }) => unit?.atom.dimension === 'drops' && unit.per[0]?.atom.dimension === 'volume',
  );
  const [volume, more] = figures.filter((one) => isPlain(one) && dimensionOf(one) === 'volume');
  const [time, other] = figures.filter((one) => isPlain(one) && ['hour', 'min'].includes(one.unit?.id ?? ''));
  if (!factor || another || !volume || more || !time || other) return undefined;
  const minutes = time.low * (time.unit?.id === 'hour' ? 60 : 1);
  const value = (inBase(volume.low, volume) * 1000 * factor.low) / minutes;
  return {
    rule: 'drops',
    values: [value, value / 60, (inBase(volume.low, volume) * 60_000) / minutes],
    unit: 'drops a minute',
    said: said
      .filter(({ unit, range }) => unit?.atom.dimension === 'drops' && !range)
      .filter(({ low }) => low !== factor.low)
      .flatMap((each) => figure(each)),
    share: 0.03,
    room: 1,
    source: 'division',
    severity: 'severe',
  };
}

export const COUNTS = [dosesHeld, mealInsulin, neededToTreat, dropRate];

import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';

import { CIGARETTES, DRINK, PACK_YEARS, PACKS, packsIn, SEVERAL } from '../formulas/habits.ts';
import { type Asked, type Figure, figure, only, type Turn } from './turn.ts';

/** What people ask about their drinking and smoking. */

const DRUNK = new Set(['mL', 'cL', 'dL', 'L', 'pint', 'pintuk', 'pintus', 'oz', 'floz']);
/** Grams of alcohol in a millilitre. */
const DENSITY = 0.789;
const UNITS = /^[\s-]?(?:uk |alcohol )?units?\b|^\s?(?:यूनिट|单位|單位|ユニット)/;
const STANDARD =
  /^\s?(?:us |australian |canadian )?(?:standard(?:ised)?[ -](?:drinks?|units?)|standardglas\w*|standardgetranke?|unidades? de bebida|ube\b|unidades? (?:estandar|de alcohol)|verres? (?:standard|d'alcool)|bebidas? (?:estandar|padrao)|doses? padrao|unita alcoliche|standaardgla(?:s|zen)|标准杯|標準ドリンク|ドリンク|standard|स्टैंडर्ड|मानक)/;
/** Litres of a bottle or a glass that is only named. */
const NAMED: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bpint\b/, [0.568, 0.473]],
  [
    /halbe[nrs]? liter|half (?:a )?lit(?:re|er)|medio litro|demi[ -]litre|meio litro|mezzo litro|halve liter|半升|半リットル|आधा लीटर|نصف لتر/,
    [0.5],
  ],
  [/\bstubb(?:y|ie)\b/, [0.375]],
  [/\bbottle of (?:red |white )?wine\b/, [0.75]],
];

/** Millilitres of alcohol in a drink that is a country's standard: 8 to 20 g. */
const DRINKS = [12.67, 17.7, 10, 15.2, 17, 12.5, 25];

const DEFINED =
  /(?:\b(?:standard (?:drinks?|units?)|standardglas|standardgetrank|unidad de bebida|bebida (?:estandar|padrao)|verre standard|dose padrao|unita alcolica|standaardglas)\b|标准杯|標準杯|ドリンク)(?:[^.!?\n;]|\.\d){0,48}$/;
const DEFINES = 80; // UTF-16 units

/** Volume times strength. */
function alcohol(turn: Turn): Asked | undefined {
  if (!DRINK.test(turn.text)) return undefined;
  const strength = only(turn.figures, ({ unit, low }) => unit?.id === 'percent' && low >= 2 && low <= 75);
  if (!strength) return undefined;
  const isVolume = (one: Quantity): boolean => one.unit?.per.length === 0 && DRUNK.has(one.unit.id);
  const volume = only(turn.figures, isVolume);
  const containers = NAMED.filter(([name]) => name.test(turn.text));
  // "A stubby is 375 ml": the volume is that of the glass.
  const isMeasured = volume !== undefined && volume.unit?.id.startsWith('pint') !== true;
  if (containers.length > 1 || (!isMeasured && containers.length + (volume ? 1 : 0) !== 1)) return undefined;
  const named = containers[0]?.[1];
  if (turn.figures.some((one) => isVolume(one) && one !== volume)) return undefined;
  const litres = volume ? (volume.unit?.atom.sizes ?? []).map((size) => volume.low * size) : (named ?? []);
  const [first] = litres;
  if (first === undefined) return undefined;
  const counts = turn.figures
    .filter((one) => one !== volume && one !== strength && !one.range && one.low >= 1 && one.low <= 24)
    .filter(
      ({ unit }) => !unit || ['cup', 'day', 'week'].includes(unit.id) || unit.atom.dimension === 'pieces',
    );
  const counted = (value: number): number[] => [
    value,
    ...counts.map(({ low }) => value * low),
    // "Two a day: how many a week?"
    ...[7, ...counts.map(({ low }) => low * 7)].map((times) => value * times),
    ...counts.flatMap((a) => counts.map((b) => (a === b ? value : value * a.low * b.low))),
  ];
  const pure = litres.map((one) => one * 10 * strength.low);
  const after = (one: Quantity): string => turn.response.text.slice(one.end, one.end + 30);
  const before = (one: Quantity): string => turn.response.text.slice(Math.max(0, one.start - 2), one.end);
  const grams = turn.said
    .filter((one) => one.unit?.id === 'g')
    .filter(({ low }) => low !== 8 && low !== 10 && low !== 14 && low !== 12)
    // "A standard drink holds 17.05 mL (13.6 g)": what the drink is.
    .filter((one) => !DEFINED.test(turn.response.text.slice(Math.max(0, one.start - DEFINES), one.start)));
  const isStandard = (one: Quantity): boolean =>
    STANDARD.test(after(one)) || STANDARD.test(turn.response.text.slice(one.end - 14, one.end + 8));
  const standards = turn.said.filter((one) => !one.unit || one.unit.id === 'IU').filter(isStandard);
  const units = turn.said
    .filter((one) => one.unit?.id === 'IU' || UNITS.test(after(one)))
    .filter((one) => /unit|यूनिट/.test(before(one) + after(one)) && !standards.includes(one));
  const pick = [units, standards, grams].find((list) => list.some(({ low }) => low !== 14 && low !== 1));
  if (!pick) return undefined;
  const sizes =
    pick === units
      ? turn.response.language === 'en'
        ? [10]
        : DRINKS
      : pick === grams
        ? [1 / DENSITY, 1 / 0.8]
        : DRINKS;
  const each = pure.flatMap((ml) => sizes.map((size) => ml / size));
  // "How many if I have six?": those of one are no answer.
  const [count, more] = counts.filter(({ low }) => low > 1);
  // "Seven pints" are a volume, and one of them holds a seventh.
  const glasses = volume?.unit?.id.startsWith('pint') ? volume.low : 1;
  const isOfOne = ({ low, step }: Quantity): boolean =>
    (count !== undefined || glasses > 1) &&
    each.some((value) => Math.abs(value / glasses - low) <= step / 2 + (value / glasses) * 0.05);
  const values = count && !more ? each.map((value) => value * count.low) : each.flatMap(counted);
  return {
    rule: 'alcohol',
    values,
    unit: pick === units ? 'units' : pick === grams ? 'g' : 'drinks',
    // 14 units are the limit of a week, one is what a unit is.
    said: pick
      .filter((one) => !isOfOne(one))
      .filter(
        (one) =>
          pick === grams ||
          ![1, 14].includes(one.low) ||
          values.some((value) => Math.abs(value - one.low) < 0.5),
      )
      .flatMap((one) => figure(one)),
    share: 0.05,
    source: 'volume × strength; 1 UK unit is 10 mL of alcohol (UK Chief Medical Officers, 2016-08)',
    severity: 'minor',
  };
}

const YEARS = /^\s?(?:ans|anos|anni|лет|年|साल|سنة|سنوات|년)/;

/** Packs a day times years. */
function smoked(turn: Turn): Asked | undefined {
  const { text, figures, response } = turn;
  const years = figures.filter(
    (one) => one.unit?.id === 'year' || (!one.unit && YEARS.test(text.slice(one.end, one.end + 6))),
  );
  const results = everyMatch(response.text, PACK_YEARS);
  if (results.length === 0 || SEVERAL.test(text)) return undefined;
  const packs = figures.flatMap((one) => {
    const after = text.slice(one.end, one.end + 16);
    if (one.unit?.id === 'year' || one.range) return [];
    if (CIGARETTES.test(after) || /[支本]/.test(text.slice(one.start, one.end))) return [one.low / 20];
    return PACKS.test(after) ? [one.low] : [];
  });
  const each = [...new Set([...packs, ...packsIn(text)])];
  const spans = smokingSpans(turn, years);
  const [pack] = each;
  const [span] = spans;
  if (pack === undefined || each.length > 1 || span === undefined || spans.length > 1) return undefined;
  const said = results.map((match): Figure => {
    const low = Number((match[1] ?? '').replace(',', '.'));
    return { start: match.index, end: match.index + match[0].length, low, high: low, room: 0.5 };
  });
  return {
    rule: 'pack-years',
    values: [pack * span],
    unit: 'pack-years',
    said: said.filter(
      ({ start, low }) =>
        !LEAST.test(response.text.slice(Math.max(0, start - 24), start)) &&
        (![10, 20, 30].includes(low) || low === said[0]?.low || Math.abs(low - pack * span) < 0.5),
    ),
    share: 0.03,
    source: 'NCI Dictionary of Cancer Terms',
    severity: 'minor',
  };
}

/** From 20 on people are screened. */
const LEAST =
  /(?:at least|minimum(?: of)?|or more than|more than|over|mindestens|ab|von|al menos|mas de|a partir de|au moins|des|plus de|pelo menos|mais de|almeno|oltre|da|minstens|vanaf|超过|至少|≥|>|कम से कम|علي الاقل)\s?(?:a |an )?$/;

const AGE = /^\s?-?(?:old|y\/?o\b|alt\b|de edad|d'age|de idade|di eta|oud)|^(?:岁|歲|歳)/;
const AGE_BEFORE = /(?:\b(?:i'?m|i am|aged?|at|since|ich bin|tengo|j'ai|tenho|ho|ik ben)|今年|उम्र|عمري)\s?$/;
const QUIT = /^\s?(?:ago\b|previously|since)|^\s?(?:前|पहले)/;

/** How long somebody smoked: not their age, nor since when they no longer do. */
function smokingSpans({ text }: Turn, years: readonly Quantity[]): number[] {
  return years
    .filter(
      (one) =>
        !one.range &&
        one.low < 80 &&
        !AGE.test(text.slice(one.end, one.end + 10)) &&
        !/[岁歳歲]/.test(text.slice(one.start, one.end)) &&
        !AGE_BEFORE.test(text.slice(Math.max(0, one.start - 12), one.start)) &&
        !QUIT.test(text.slice(one.end, one.end + 12)),
    )
    .map(({ low }) => low);
}

export const HABITS = [alcohol, smoked];

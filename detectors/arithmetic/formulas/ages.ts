import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule } from '../check.ts';

/** Ages from years, and the maximal heart rate where the text itself gives its formula. */

const BORN =
  /\bborn\b|\bgeboren\b|\bnaci|\bnee? en\b|\bnasc|\bnat[oa] nel\b|出生|生まれ|जन्म|ولد|مواليد|urodz|dogum|fodd|родил|출생|태어/;

/** How far from the year the word may stand. */
const BESIDE = 30;

function isYear(one: Quantity): boolean {
  return !one.unit && one.low >= 1900 && one.low <= 2100 && Number.isInteger(one.low);
}

/** "71 in 2026": the "in" between them is no inch. */
function isPlaced(age: Quantity, now: Quantity): boolean {
  return age.unit?.id === 'in' && now.start - age.end < 3;
}

/** "Born in 1956, you are 70 in 2026": the birthday may be to come. */
export const ages: Rule = (scene) => {
  if (!BORN.test(scene.words)) return [];
  const years = scene.quantities.filter((one) => one.known && !one.range && isYear(one));
  const [born, now, third] = years;
  if (!born || !now || third || now.low <= born.low) return [];
  const { text } = scene.reading;
  // "Case in 2011, free in 2014, and a dose at birth": the year of something else.
  if (!BORN.test(text.slice(Math.max(scene.start, born.start - BESIDE), born.end + BESIDE))) return [];
  const age = scene.quantities.find(
    (one) =>
      one.known &&
      !one.range &&
      one.start > born.end &&
      one.low <= 120 &&
      (!one.unit || one.unit.atom.id === 'year' || isPlaced(one, now)),
  );
  if (!age) return [];
  const value = now.low - born.low;
  return [
    {
      start: born.start,
      end: Math.max(age.end, now.end),
      rule: 'age',
      severity: 'minor',
      holds: age.low === value || age.low === value - 1,
      explanation: `Born in ${born.low} is ${value} in ${now.low}, not ${age.low}. Source: subtraction.`,
    },
  ];
};

const HEART_RATE =
  /\b220\s?(?:minus|[-−–]|less|menos|moins|meno|min|menos)\s?(?:your |the |ihr |das |dem |la |su |tu |votre |l'|sua |a |uw )?(?:age|alter|lebensalter|edad|age|idade|eta|leeftijd)|220\s?(?:-|减去?|ー)\s?(?:年龄|年齢)|220 - आयु/;

/** "220 minus your age. At 45 that is 175": the formula is the text's own. */
export const heartRates: Rule = (scene, next) => {
  if (!HEART_RATE.test(scene.words)) return [];
  const numbers = [...scene.quantities, ...(next && next.start - scene.end < 3 ? next.quantities : [])]
    .filter((one) => one.known && !one.range && one.low !== 220)
    .slice(0, 2);
  const [age, rate] = numbers as [Quantity | undefined, Quantity | undefined];
  if (!age || !rate || age.low < 10 || age.low > 100 || rate.low < 100 || rate.low > 215) return [];
  return [check(scene, age, rate)];
};

function check(scene: Scene, age: Quantity, rate: Quantity): Check {
  const value = 220 - age.low;
  return {
    start: age.start,
    end: rate.end,
    rule: 'heart-rate',
    severity: 'minor',
    holds: near(value, rate.low, 0, 1),
    explanation: `220 minus ${age.low} is ${value}, not ${scene.reading.raw.slice(rate.start, rate.end)}. Source: subtraction.`,
  };
}

const MAXIMUM = /\bmax\w*|hochst\w*|maxim\w*|最大|最高|अधिकतम|القصوي|الاقصي|최대|максим/;
/** Of the reserve above the resting pulse the shares are others. */
const RESERVE =
  /\b(?:reserve\w*|karvonen|resting|ruhe\w*|reposo|repos|repouso|riposo|rust\w*)\b|安静|静息|покое/;
const ZONE_BACK = 300;

function isBeats(one: Quantity): boolean {
  return one.unit?.atom.dimension === 'beats' || (!one.unit && one.low >= 40 && one.low <= 215);
}

/** "50 to 70 % of the maximum, which for you is 88 to 123 beats": the maximum is in the text, or 220 minus the age. */
export const heartZones: Rule = (scene) => {
  const n = scene.quantities.findIndex(({ unit }) => unit?.id === 'percent');
  const [share, zone] = [scene.quantities[n], scene.quantities[n + 1]];
  if (!share || !zone || !share.known || !zone.known || share.range !== zone.range) return [];
  if (zone.unit?.atom.dimension !== 'beats' || zone.low < 40 || share.high > 100) return [];
  const { text } = scene.reading;
  const gap = text.slice(share.end, zone.start);
  // "With a maximum of 180 bpm, 70 % works out to 126 bpm": the maximum may stand before both.
  const isBefore = /\b(?:works? out|comes? to|is|gives?|ergibt|sind|es|est|e|sono|zijn)\b|=|は|是|है/.test(
    gap,
  );
  if (gap.length > 90 || !(MAXIMUM.test(gap) || isBefore) || /[;?!\n]|\.\s/.test(gap)) return [];
  const from = Math.max(0, scene.start - ZONE_BACK);
  const around = text.slice(from, zone.end + 60);
  if (RESERVE.test(around) || !MAXIMUM.test(text.slice(from, share.start))) return [];
  const before = within(scene.reading.quantities, from, share.start).filter((one) => one.known && !one.range);
  const most = before.filter((one) => isBeats(one) && one.low >= 100 && one.low < 220).map(({ low }) => low);
  const byAge = HEART_RATE.test(around)
    ? before.filter(({ low }) => low >= 10 && low < 100).map(({ low }) => 220 - low)
    : [];
  const [main] = most.toReversed();
  if (main === undefined) return [];
  const fits = (value: number, percent: number, said: number): boolean =>
    near((value * percent) / 100, said, 0.02, 2);
  return [
    {
      start: share.start,
      end: zone.end,
      rule: 'heart-zone',
      severity: 'minor',
      holds: [...most, ...byAge].some(
        (value) => fits(value, share.low, zone.low) && fits(value, share.high, zone.high),
      ),
      explanation: `${scene.reading.raw.slice(share.start, share.end)} of ${main} is ${Math.round((main * share.low) / 100)}${share.range ? ` to ${Math.round((main * share.high) / 100)}` : ''}, not ${scene.reading.raw.slice(zone.start, zone.end)}. Source: multiplication.`,
    },
  ];
};

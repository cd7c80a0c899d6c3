import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { type Check, near, type Rule } from './check.ts';

/** Ages from years, and the maximal heart rate where the text itself gives its formula. */

const BORN =
  /\bborn\b|\bgeboren\b|\bnaci|\bnee? en\b|\bnasc|\bnat[oa] nel\b|出生|生まれ|जन्म|ولد|مواليد|urodz|dogum|fodd|родил|출생|태어/;

function isYear(one: Quantity): boolean {
  return !one.unit && one.low >= 1900 && one.low <= 2100 && Number.isInteger(one.low);
}

/** "Born in 1956, you are 70 in 2026": the birthday may be to come. */
export const ages: Rule = (scene) => {
  if (!BORN.test(scene.words)) return [];
  const years = scene.quantities.filter((one) => one.known && !one.range && isYear(one));
  const [born, now, third] = years;
  if (!born || !now || third || now.low <= born.low) return [];
  const age = scene.quantities.find(
    (one) =>
      one.known &&
      !one.range &&
      one.start > born.end &&
      one.low <= 120 &&
      (!one.unit || one.unit.atom.id === 'year'),
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
  /\b220\s?(?:minus|-|less|menos|moins|meno|min|menos)\s?(?:your |the |ihr |das |dem |la |su |tu |votre |l'|sua |a |uw )?(?:age|alter|lebensalter|edad|age|idade|eta|leeftijd)|220\s?(?:-|减去?|ー)\s?(?:年龄|年齢)|220 - आयु/;

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

import { frequenciesIn } from '../../kit/frequency.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, onlyOne, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';

/** Three quantities of one sentence that determine one another: strength, volume and amount; dose per kilogram. */

const LINK =
  /=|\b(?:is|are|contains?|containing|provides?|gives?|giving|delivers?|equals?|equal|needs?|means|would be|works out|comes to|makes|yields?|results? in|get|gets|runs|run|flows|total|requires?|receives?|should|sind|ist|enthalt|enthalten|ergibt|liefert|entspricht|bekommt|erhalt|braucht|contienen?|equivale\w*|son|es|recibe|necesita|aporta\w*|resulta|contient|contiennent|soit|fait|font|correspond|recoit|apporte|contem|fornece\w*|equivalem?|sao|recebe|da|resulta|contiene|contengono|fornisce|corrisponde|sono|riceve|bevat|bevatten|levert|krijgt|komt|neer)\b|含|需要|等于|为|即|是|は|है|होगी|होता|يحتوي|تحتوي|يساوي|تساوي|اي|يحتاج/;
const LIMIT =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|not exceed\w*|exceed\w*|at most|less than|more than|at least|hochst\w*|maximal|bis zu|hasta|maximo|jusqu'a|ate|fino a|tot)\b|最多|最大|अधिकतम|الحد/;

function isConcentration(one: Quantity): boolean {
  const [below] = one.unit?.per ?? [];
  return dimensionOf(one) === 'mass' && one.unit?.per.length === 1 && below?.atom.dimension === 'volume';
}

function isPerKilogram(one: Quantity): boolean {
  return ['mass', 'volume', 'activity'].includes(dimensionOf(one)) && one.unit?.per[0]?.atom.id === 'kg';
}

/** Nobody draws kilograms into a syringe. */
function isBodyWeight({ unit }: Quantity): boolean {
  return unit?.atom.id === 'kg' || unit?.atom.id === 'lb';
}

const sizeOf = (one: Quantity): number => one.unit?.atom.sizes[0] ?? 1;

/** g/L of "160 mg/5 mL". */
function concentration(one: Quantity): number {
  const below = one.unit?.per[0];
  return below ? inBase(one.low, one) / ((below.atom.sizes[0] as number) * below.count) : Number.NaN;
}

export const dilutions: Rule = (scene) => {
  // What is in blood is counted in decilitres, what is in a bottle is not.
  const strength = onlyOne(
    scene.quantities,
    (one) => isConcentration(one) && one.unit?.per[0]?.atom.id !== 'dL',
  );
  if (!strength || !LINK.test(scene.words) || LIMIT.test(scene.words)) return [];
  const volume = onlyOne(scene.quantities, (one) => isPlain(one) && dimensionOf(one) === 'volume');
  const amount = onlyOne(
    scene.quantities,
    (one) => isPlain(one) && dimensionOf(one) === 'mass' && one !== strength && !isBodyWeight(one),
  );
  if (!volume || !amount || scene.quantities.some(isPerKilogram)) return [];
  // Rows of a table are of different things.
  const { start, end } = spanOf([strength, volume, amount]);
  if (/\n\s*\|/.test(scene.reading.text.slice(start, end))) return [];
  const value = concentration(strength) * inBase(volume.low, volume);
  const said = inBase(amount.low, amount);
  const often = frequenciesIn(scene.reading.text, scene);
  const factors = [1, ...often.flatMap((one) => [one.low, one.high])];
  const holds = factors.some((factor) =>
    near(value * factor, said, 0.06, (amount.step / 2) * sizeOf(amount)),
  );
  return [
    {
      ...spanOf([strength, volume, amount]),
      rule: 'dilution',
      severity: 'severe',
      holds,
      near: { said: amount, value, sure: true },
      explanation: `${text(scene, volume)} at ${text(scene, strength)} holds ${show(value / sizeOf(amount))} ${amount.unit?.atom.id}, not ${text(scene, amount)}. Source: multiplication.`,
    },
  ];
};

export const perKilogram: Rule = (scene) => {
  const rate = onlyOne(scene.quantities, isPerKilogram);
  if (!rate || !LINK.test(scene.words) || LIMIT.test(scene.words)) return [];
  const weight = onlyOne(
    scene.quantities,
    (one) => isPlain(one) && ['kg', 'lb', 'pfund', 'st'].includes(one.unit?.id ?? ''),
  );
  const amount = onlyOne(
    scene.quantities,
    (one) =>
      one !== rate &&
      one !== weight &&
      dimensionOf(one) === dimensionOf(rate) &&
      !isPerKilogram(one) &&
      !isConcentration(one) &&
      !['kg', 'lb'].includes(one.unit?.id ?? ''),
  );
  if (!weight || !amount || amount.start < Math.min(rate.start, weight.start)) return [];
  // "1.2 g/kg are 98 g", and in another line what has been lost.
  if (scene.reading.text.slice(amount.end, weight.start).includes('\n')) return [];
  const value = (inBase(rate.low, rate) * inBase(weight.low, weight)) / 1000;
  const said = inBase(amount.low, amount);
  const factors = new Set([1]);
  for (const one of frequenciesIn(scene.reading.text, scene)) {
    for (const often of [one.low, one.high]) factors.add(often).add(1 / often);
  }
  const holds = [...factors].some((factor) =>
    near(value * factor, said, 0.1, (amount.step / 2) * sizeOf(amount)),
  );
  return [
    {
      ...spanOf([rate, weight, amount]),
      rule: 'per-kilogram',
      severity: 'severe',
      holds,
      explanation: `${text(scene, rate)} for ${text(scene, weight)} is ${show(value / sizeOf(amount))} ${amount.unit?.atom.id}, not ${text(scene, amount)}. Source: multiplication.`,
    },
  ];
};

/** 1,000 mL over 8 hours is 125 mL/h. */
export const infusions: Rule = (scene, next) => {
  const own = infusion(scene);
  if (own.length > 0 || !next || next.start - scene.end > 2 || next.quantities.length !== 1) return own;
  // "500 mL over 4 hours. That is 125 mL per hour."
  return infusion({
    ...scene,
    end: next.end,
    quantities: [...scene.quantities, ...next.quantities],
    words: scene.words + next.words,
  });
};

/** "A little over 200 mL an hour". */
const HEDGED =
  /\b(?:(?:a (?:little|bit|touch)|just|slightly|somewhat) (?:over|under|above|below|more|less)|nearly|almost|knapp|gut|etwas (?:uber|unter|mehr|weniger)|algo (?:mas|menos)|casi|un peu (?:plus|moins)|presque|pouco (?:mais|menos)|quase|poco (?:piu|meno)|quasi|iets (?:meer|minder)|bijna|ruim)\b|弱|強|将近|不到|多一点|से (?:थोड़ा|कुछ)|اقل قليلا|اكثر قليلا/;

function infusion(scene: Scene): readonly Check[] {
  const rate = onlyOne(
    scene.quantities,
    (one) =>
      dimensionOf(one) === 'volume' && one.unit?.per.length === 1 && one.unit.per[0]?.atom.id === 'hour',
  );
  if (!rate) return [];
  // "2 litres over 24 hours" is read as a rate by the day.
  const daily = onlyOne(
    scene.quantities,
    (one) =>
      dimensionOf(one) === 'volume' && one.unit?.per.length === 1 && one.unit.per[0]?.atom.id === 'day',
  );
  const volume = daily ?? onlyOne(scene.quantities, (one) => isPlain(one) && dimensionOf(one) === 'volume');
  const time =
    daily ?? onlyOne(scene.quantities, (one) => isPlain(one) && ['hour', 'min'].includes(one.unit?.id ?? ''));
  if (!volume || !time || LIMIT.test(scene.words)) return [];
  const hours = daily ? 24 : inBase(time.low, time);
  const value = inBase(volume.low, volume) / hours;
  return [
    {
      ...spanOf([rate, volume, time]),
      rule: 'infusion-rate',
      severity: 'severe',
      holds: near(value, inBase(rate.low, rate), HEDGED.test(scene.words) ? 0.1 : 0.03),
      explanation: `${text(scene, volume)} over ${text(scene, time)} is ${show(value / sizeOf(rate))} ${rate.unit?.id}, not ${text(scene, rate)}. Source: division.`,
    },
  ];
}

function text(scene: Scene, one: Quantity): string {
  return scene.reading.raw.slice(one.start, one.end);
}

function spanOf(parts: readonly Quantity[]): Pick<Check, 'start' | 'end'> {
  return { start: Math.min(...parts.map((one) => one.start)), end: Math.max(...parts.map((one) => one.end)) };
}

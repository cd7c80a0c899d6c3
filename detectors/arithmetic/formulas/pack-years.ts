import { figuresOf } from '../amounts/usage.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { PER_DAY } from '../per-day.ts';

/** "20 a day for 30 years are 30 pack-years": packs of 20 a day times years (NCI Dictionary of Cancer Terms). */

const NAME =
  /^[\s-]?(?:(?:pack|packet)[- ]?years?|packungsjahre\w*|packyears?|paquetes?[- ]?(?:por |\/)?ano|anos[- ]?paquete|paquets?[- ]annees?|macos?[- ]ano|anos[- ]maco|pacchetti[- ]anno|pack[- ]?jaren|pakjaren|包年|パックイヤー|पैक[- ]ईयर|علبة سنة)/;
const CIGARETTES =
  /^[\s-]?(?:\p{L}{2,9}\s)?(?:cig\w*|zigar\w*|zigarette\w*|sigar\w*|fags?)|^\s?(?:支|根|本)/u;
const PACK = 20;

export const packYears: Rule = (scene) => {
  const { text, raw } = scene.reading;
  const figures = figuresOf(scene, scene);
  const said = figures.find(
    ({ end }) => NAME.test(text.slice(end, end + 24)) || text.slice(end - 1, end + 1) === '包年',
  );
  if (!said?.known || said.range || !PER_DAY.test(scene.words)) return [];
  const before = figures.filter(({ end, known, range }) => end <= said.start && known && !range);
  const years = before.filter(({ unit }) => unit?.id === 'year');
  const smoked = before.filter(({ end }) => CIGARETTES.test(text.slice(end, end + 24)));
  const [long, more] = years;
  const [each, other] = smoked;
  if (!long || more || !each || other) return [];
  const value = (each.low / PACK) * long.low;
  const check: Check = {
    start: each.start,
    end: said.end,
    rule: 'pack-years',
    severity: 'moderate',
    holds: near(value, said.low, 0.04, 0.5),
    explanation: `${show(each.low)} a day for ${show(long.low)} years are ${show(value)} pack-years, not ${raw.slice(said.start, said.end)}. Source: NCI Dictionary of Cancer Terms.`,
  };
  return said.low < value * 11 && value < said.low * 11 ? [check] : [];
};

import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';

/** A strong solution made weaker: strength times volume stays the same. */

const TIMES_SIGN = /[×x*]/g;

const DILUTES =
  /\b(?:dilut\w*|mix\w*|make|prepare|stock|water|solution|verdunn\w*|misch\w*|wasser|losung|dilu\w*|mezcl\w*|agua|solucion|melang\w*|eau|mistur\w*|solucao|mescol\w*|acqua|soluzione|meng\w*|verdun\w*|water|oplossing|c1|c2)\b|稀释|稀釋|希釈|溶液|水|घोल|पानी|محلول|ماء|تخفيف/;
const LIMIT = /\b(?:up to \d+ ?%|at least|no more|between|less than|more than|or)\b/;
/** The volume of all. */
const TOTAL_VOLUME =
  /(?:\b(?:to|up to|total(?: volume)?(?: of)?|make|prepare|final volume(?: of)?|auf|gesamt\w*(?: von)?|insgesamt|hasta|total de|en total|completar?|jusqu'a|pour obtenir|completes? a|ate|completando|fino a|totale di|portare a|tot|totaal|aanvullen tot|obtener|obtenir|obter|ottenere)\s(?:a (?:total |final )?(?:volume )?(?:of )?|einen? |un |une |um )?(?:total (?:of|de|di|von) )?|(?:加水至|加至|定容至|稀释[到至]|全量を?|合計|कुल|الي|ليصبح)\s?)$/;
const TOTAL_BEHIND =
  /^\s?(?:in total|total|altogether|insgesamt|gesamt|en total|au total|no total|ao todo|in totale|in totaal|にし|になるよう)/;
/** What it is made weaker with. */
export const WATER =
  /^\s?(?:(?:of|de|d'|di|der|kalte[smn]?|cold|cool|boiled|clean|tap|distilled|destilliertem?|koud|schoon|من)\s?){0,3}(?:water|wasser|agua(?! (?:sanitaria|oxigenada|de javel))|eau(?! (?:de javel|oxygenee))|acqua(?! ossigenata)|水|清水|の水|पानी|(?:ال)?ماء|saline|diluent)/;
/** What is mixed with it: a solvent named before its volume. */
export const WATER_BEFORE =
  /(?:\b(?:water|wasser|agua(?! (?:sanitaria|oxigenada|de javel))|eau(?! (?:de javel|oxygenee))|acqua)\b|水[をは]?|पानी|ماء)\s?(?:[:(]|約|约)?\s?$/;

const isVolume = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && dimensionOf(one) === 'volume';
const isStrength = (one: Quantity): boolean =>
  one.known && !one.range && one.unit?.id === 'percent' && one.low > 0 && one.low <= 100;

/** The volume of the stronger one, and that of all. */
function volumesOf(
  text: string,
  volumes: readonly Quantity[],
  isEquation: boolean,
): readonly [number, number] | undefined {
  const isTotal = (one: Quantity): boolean =>
    TOTAL_VOLUME.test(text.slice(Math.max(0, one.start - 40), one.start)) ||
    TOTAL_BEHIND.test(text.slice(one.end, one.end + 14));
  const isWater = (one: Quantity): boolean =>
    WATER.test(text.slice(one.end, one.end + 24)) ||
    WATER_BEFORE.test(text.slice(Math.max(0, one.start - 9), one.start));
  const size = (one: Quantity): number => inBase(one.low, one);
  const [first, second, third] = volumes as [Quantity, Quantity, Quantity | undefined];
  const sorted = volumes.map(size).sort((a, b) => a - b);
  if (isEquation) return third ? undefined : [sorted[0] as number, sorted[1] as number];
  const totals = volumes.filter(isTotal);
  const [total] = totals;
  const rest = volumes.filter((one) => one !== total);
  const waters = rest.filter(isWater);
  const stocks = rest.filter((one) => !waters.includes(one));
  const [stock] = stocks;
  if (totals.length > 1 || waters.length > 1 || stocks.length !== 1 || !stock) return undefined;
  const [water] = waters;
  if (!third && total) return size(total) === sorted[1] ? [size(stock), size(total)] : undefined;
  if (water && !total && !third) return [size(stock), size(stock) + size(water)];
  // What it comes to may be said as well.
  return water && total && first !== second ? [size(stock), size(stock) + size(water)] : undefined;
}

/** "50 mL of 10 % made up to 100 mL is 5 %", "10 % × 50 mL = 5 % × 100 mL", "from 2 % to 1 %: 500 mL and 500 mL of water". */
function weakenedIn({ quantities, reading, words }: Scene): Check[] {
  const strengths = quantities.filter(isStrength);
  const volumes = quantities.filter(isVolume);
  if (strengths.length !== 2 || volumes.length < 2 || volumes.length > 3) return [];
  const rest = quantities.filter((one) => !strengths.includes(one) && !volumes.includes(one));
  if (rest.some(({ unit }) => unit !== undefined) || !DILUTES.test(words) || LIMIT.test(words)) return [];
  const { text, raw } = reading;
  const isEquation = everyMatch(words, TIMES_SIGN).length > 1;
  const amounts = volumesOf(text, volumes, isEquation);
  if (!amounts) return [];
  // A weaker one cannot be made stronger with water.
  const [made, stock] = [...strengths].sort((one, other) => one.low - other.low) as [Quantity, Quantity];
  const value = (stock.low * amounts[0]) / amounts[1];
  const ratio = made.low / value;
  if (ratio > 11 || ratio < 1 / 11) return [];
  const all = [...strengths, ...volumes];
  return [
    {
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      rule: 'dilution',
      severity: 'severe',
      holds: near(value, made.low, 0.06, made.step < 1 ? made.step / 2 : 0),
      explanation: `The dilution gives ${show(value)} %, not ${raw.slice(made.start, made.end)}. Source: strength × volume.`,
    },
  ];
}

export const weakened: Rule = (scene, next) => {
  for (const { view } of viewsOf(scene, next)) {
    const checks = weakenedIn(view);
    if (checks.length > 0) return checks;
  }
  return [];
};

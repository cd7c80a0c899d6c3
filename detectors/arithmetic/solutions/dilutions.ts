import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';

/** A strong solution made weaker: strength times volume stays the same. */

const DILUTES =
  /\b(?:dilut\w*|mix\w*|make|prepare|stock|water|solution|verdunn\w*|misch\w*|wasser|losung|dilu\w*|mezcl\w*|agua|solucion|melang\w*|eau|mistur\w*|solucao|mescol\w*|acqua|soluzione|meng\w*|verdun\w*|water|oplossing|c1|c2)\b|稀释|希釈|溶液|水|घोल|पानी|محلول|ماء|تخفيف/;
const LIMIT = /\b(?:up to \d+ ?%|at least|no more|between|less than|more than|or)\b/;
/** How strong it was, and how strong it is then; the volume of the first and of all. */
const TOTAL_VOLUME =
  /(?:\b(?:to|up to|total(?: volume)?(?: of)?|make|prepare|final volume(?: of)?|auf|gesamt\w*(?: von)?|hasta|total de|jusqu'a|pour obtenir|ate|fino a|tot|obtener|obtenir|obter|ottenere)\s(?:a (?:total |final )?(?:volume )?(?:of )?|einen? |un |une |um )?(?:total (?:of|de|di|von) )?)$/;

const isVolume = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && dimensionOf(one) === 'volume';
const isStrength = (one: Quantity): boolean =>
  one.known && !one.range && one.unit?.id === 'percent' && one.low > 0 && one.low <= 100;

function checkOf(start: number, end: number, value: number, said: Quantity, raw: string): Check[] {
  const ratio = said.low / value;
  if (ratio > 11 || ratio < 1 / 11) return [];
  return [
    {
      start,
      end,
      rule: 'dilution',
      severity: 'severe',
      holds: near(value, said.low, 0.05, said.step / 2),
      explanation: `The dilution gives ${show(value)} %, not ${raw.slice(said.start, said.end)}. Source: strength × volume.`,
    },
  ];
}

/** "50 mL of 10 % made up to 100 mL is 5 %", "10 % × 50 mL = 5 % × 100 mL". */
export const weakened: Rule = ({ quantities, reading, words }) => {
  const strengths = quantities.filter(isStrength);
  const volumes = quantities.filter(isVolume);
  if (strengths.length !== 2 || volumes.length !== 2) return [];
  const rest = quantities.filter((one) => !strengths.includes(one) && !volumes.includes(one));
  if (rest.some(({ unit }) => unit !== undefined) || !DILUTES.test(words) || LIMIT.test(words)) return [];
  const { text, raw } = reading;
  // The stronger one is the stock; a weaker one cannot be made stronger with water.
  const [first, second] = volumes as [Quantity, Quantity];
  const all = volumes.filter((one) => TOTAL_VOLUME.test(text.slice(Math.max(0, one.start - 40), one.start)));
  const isEquation = everyMatch(words, /[×x*]/g).length > 1;
  const [more, less] =
    inBase(first.low, first) > inBase(second.low, second) ? [first, second] : [second, first];
  if (!isEquation && !(all.length === 1 && all[0] === more)) return [];
  const [one, other] = strengths as [Quantity, Quantity];
  const stock = isEquation || one.low > other.low ? one : (strengthOf(less, strengths) ?? one);
  const made = stock === one ? other : one;
  const value = (stock.low * inBase(less.low, less)) / inBase(more.low, more);
  return checkOf(
    Math.min(one.start, less.start, more.start),
    Math.max(other.end, less.end, more.end),
    value,
    made,
    raw,
  );
};

/** The strength right behind or before the volume. */
function strengthOf(volume: Quantity, strengths: readonly Quantity[]): Quantity | undefined {
  return strengths.find(
    (one) => Math.abs(one.start - volume.end) < 18 || Math.abs(volume.start - one.end) < 10,
  );
}

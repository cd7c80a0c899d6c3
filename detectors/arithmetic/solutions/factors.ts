import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, near, show } from '../check.ts';

/** A dilution by a factor that the text itself gives: "100-fold: 10 mL of it for 1 L". */

const NUMBER = '(\\d{1,6})';
const FACTOR = new RegExp(
  [
    `(?<![\\d:.,/])1 ?[:/] ?${NUMBER}(?![\\d:/]|[.,]\\d)`,
    `(?<![\\d.,])${NUMBER}(?:-?fold|[- ]times?|-?fach\\p{L}*| veces| fois| vezes| volte| keer| maal|倍| गुना| مرة| ضعف)`,
    `(?:dilution factor|verdunnungsfaktor|factor de dilucion|facteur de dilution|fator de diluicao|fattore di diluizione|verdunningsfactor|希釈倍率|稀释倍数)[^\\d.]{0,12}?${NUMBER}`,
  ].join('|'),
  'gu',
);
const DILUTES = /dilu|verdun|希釈|薄め|稀释|稀釋|兑水|पतला|घोल|تخفيف|يخفف|خفف/;
const STOCK =
  /^\s?(?:\([^)\d]{0,12}\)\s?)?(?:of |de |d'|di |der |des |del |do |da |el |la |le |il |the |van |het |your |من )*(?:neat |undiluted |household )?(?:concentra\w*|concentre|konzentrat\w*|stock|bleach|chlorbleiche|bleiche|bleichmittel|lejia|cloro|javel|agua sanitaria|candeggina|chloor\w*|bleekmiddel|desinfektions\w*|disinfect\w*|desinfect\w*|stammlosung|原液|消毒液|漂白|ब्लीच|घोल|المحلول|المركز|المبيض|الكلور)/;
const STOCK_BEFORE =
  /(?:concentrate|stock|konzentrat|concentrado|concentre|concentrato|concentraat|原液|消毒液)(?: ?[:：]| ?约| ?約)? ?$/;
const TOTAL =
  /(?:\b(?:for|make|to make|prepare|a total of|fur|auf|insgesamt|para|preparar|pour|obtenir|per|voor|maak)\s(?:a |einen? |un |una |one |1 )?$)|(?:配制?|做|用于|加水[到至]|لتحضير |لكل |لعمل )\s?$/;
const TOTAL_BEHIND =
  /^\s?(?:of (?:solution|cleaning|the)|in total|total|losung|solucion|solution|solucao|soluzione|oplossing|の?(?:液|消毒液|溶液)?を?作|के लिए|घोल)/;
const REACH = 260;
const NEAR = 48;
/** "3 times a day". */
const DAILY = /^\s?(?:a|per|each|daily|am|pro|taglich|al|por|par|ao|diari|ogni)\b/;

const isVolume = (one: Quantity): boolean =>
  one.known && !one.range && isPlain(one) && dimensionOf(one) === 'volume';

export function byFactor({ text, raw, quantities }: Reading): Check[] {
  if (!DILUTES.test(text)) return [];
  const isNear = ({ index, 0: match }: RegExpExecArray | RegExpMatchArray): boolean =>
    DILUTES.test(text.slice(Math.max(0, (index ?? 0) - NEAR), (index ?? 0) + match.length + NEAR)) &&
    !DAILY.test(text.slice((index ?? 0) + match.length, (index ?? 0) + match.length + 12));
  const factors = everyMatch(text, FACTOR)
    .filter(isNear)
    .map((match) => ({
      end: match.index + match[0].length,
      value: Number(match[1] ?? match[2] ?? match[3]),
    }));
  const [factor] = factors;
  if (!factor || factor.value < 2 || factors.some(({ value }) => value !== factor.value)) return [];
  const volumes = quantities.filter(
    (one) => isVolume(one) && one.start >= factor.end && one.start < factor.end + REACH,
  );
  const stocks = volumes.filter(
    (one) =>
      STOCK.test(text.slice(one.end, one.end + 48)) ||
      STOCK_BEFORE.test(text.slice(Math.max(0, one.start - 16), one.start)),
  );
  const totals = volumes.filter(
    (one) =>
      TOTAL.test(text.slice(Math.max(0, one.start - 18), one.start)) ||
      TOTAL_BEHIND.test(text.slice(one.end, one.end + 16)),
  );
  const [stock] = stocks;
  const [total] = totals.filter((one) => one !== stock);
  if (!stock || stocks.length > 1 || !total) return [];
  const [part, whole] = [inBase(stock.low, stock), inBase(total.low, total)];
  if (totals.some((one) => one !== stock && inBase(one.low, one) !== whole)) return [];
  const ratio = whole / part;
  if (!(ratio < factor.value * 11 && factor.value < ratio * 11)) return [];
  const value = whole / factor.value / (stock.unit?.atom.sizes[0] ?? 1);
  return [
    {
      start: Math.min(stock.start, total.start),
      end: Math.max(stock.end, total.end),
      rule: 'dilution',
      severity: 'severe',
      // One part in so many, or one part and so many.
      holds: [factor.value, factor.value + 1, factor.value - 1].some((one) => near(one, ratio, 0.06)),
      explanation: `One part in ${factor.value} of ${raw.slice(total.start, total.end)} is ${show(value)}, not ${raw.slice(stock.start, stock.end)}. Source: division.`,
    },
  ];
}

import { everyMatch } from '../kit/every-match.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import { perReading } from '../kit/per-reading.ts';
import { createMatcher, lastBefore, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { atomOf, skipSpace, type Unit, unitAt, unitOf } from '../kit/units.ts';

/** Amounts in words: "one gram", "half an inch", "una cucharadita", "a tablespoon". */
const PARTS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.25, 'a quarter of an|quarter|viertel|ربع|चौथाई'],
      [
        0.5,
        'half a|half an|half|media|medio|meia|meio|mezza|mezzo|une demi|un demi|demi|halbe|halben|halber|halbes|halve|half|نصف|आधा|आधी|आधे|半',
      ],
      [0.75, 'three quarters of a|पौन|पौना'],
      [1, 'a|an|en'],
      [1.25, 'सवा'],
      [1.5, 'one and a half|anderthalb|eineinhalb|einundeinhalb|anderhalve|anderhalf|डेढ़|डेढ़|一个半|一個半'],
      [2.25, 'सवा दो'],
      [2.5, 'two and a half|zweieinhalb|tweeenhalve|tweeeneenhalve|twee en een halve|ढाई|अढ़ाई'],
      [3.5, 'three and a half|dreieinhalb|drieenhalve|drieeneenhalve|drie en een halve|साढ़े तीन|साढ़े तीन'],
      [4.5, 'four and a half|viereinhalb|साढ़े चार|साढ़े चार'],
      [7.5, 'seven and a half|siebeneinhalb|साढ़े सात|साढ़े सात'],
    ] as const
  ).flatMap(([value, words]) => words.split('|').map((word) => [word as string, value as number])),
);
const matcher = createMatcher([...NUMBER_WORDS, ...PARTS]);
/** Shorter unit words are too often something else: "a m", "one t". */
const SHORTEST = 3;

/** "Teaspoon = 5 mL": a spoon that opens a sentence or a line is one. */
const OPENING = /(?:^|[.!?。\n])[\s*•-]{0,4}(?=\p{L})/gu;
const SPOONS: ReadonlySet<string> = new Set(['cup', 'tbsp', 'tsp']);

function quantityOf(start: number, end: number, value: number, unit: Unit): Quantity {
  const digits = { alt: undefined, known: true, range: false, step: 0.1, round: 0.1 };
  return { start, end, low: value, high: value, unit, ...digits };
}

const SMALLER: Readonly<Record<string, readonly [string, number]>> = { ft: ['in', 12], st: ['lb', 14] };

/** "five foot eight", "twelve stone four": one measure in the smaller unit. */
function withSmaller(
  text: string,
  hit: { readonly unit: Unit; readonly end: number },
  value: number,
  start: number,
): Quantity | undefined {
  const rule = SMALLER[hit.unit.id];
  const at = hit.end + (/[\s-]/.test(text[hit.end] ?? '') ? 1 : 0);
  const more = rule && matcher.at(text, at);
  if (!rule || !more || more.value >= rule[1] || more.value % 1 !== 0 || more.end - at < SHORTEST)
    return undefined;
  return quantityOf(start, more.end, value * rule[1] + more.value, unitOf(atomOf(rule[0])));
}

/** What stands behind the unit: "una cucharadita y media", "2茶匙半", "ثلاثة أميال ونصف". */
const AND_A_HALF =
  /^(?:\s(?:and|und|y|et|e|en)\s(?:(?:an?|une?|eine?n?|een)\s)?(?:half|halbe[nrs]?|media|medio|demie?|mezz[oa]|mei[oa]|halve)(?![\p{L}\p{M}])|\s?و\s?نصف(?![\p{L}])|半(?![分年天日个個]))/u;

function withHalf(text: string, raw: string, one: Quantity): Quantity {
  const half =
    one.unit && !one.range && one.alt === undefined && Number.isInteger(one.low)
      ? AND_A_HALF.exec(text.slice(one.end, one.end + 16))?.[0]
      : undefined;
  // "1 cup and a half teaspoon": half of something else.
  if (half === undefined || unitAt(text, raw, skipSpace(text, one.end + half.length))) return one;
  const low = one.low + 0.5;
  return { ...one, end: one.end + half.length, low, high: low, step: 0.1, round: 0.1 };
}

/** Arabic has a form for two of one: "ملعقتين صغيرتين". */
const DUAL =
  /(?<!\p{L})(?:(ملعقت(?:ين|ان) (?:صغيرت(?:ين|ان)|شاي)|ملعقت(?:ين|ان)(?=(?: و ?نصف)? من ملعقة القياس))|(ملعقت(?:ين|ان) (?:كبيرت(?:ين|ان)|طعام))|(كوب(?:ين|ان))|(قطرت(?:ين|ان))|(لتر(?:ين|ان))|(ميل(?:ين|ان)))(?!\p{L})/gu;
const DUAL_UNITS = ['tsp', 'tbsp', 'cup', 'drop', 'L', 'mi'];

/** The quantities of the text and those that stand in words, in order. */
export const withWorded = perReading((reading): readonly Quantity[] => {
  const { text, raw } = reading;
  const all = inWords(reading);
  return all.some(({ end }) => AND_A_HALF.test(text.slice(end, end + 16)))
    ? all.map((one) => withHalf(text, raw, one))
    : all;
});

function inWords({ text, raw, starts, quantities }: Reading): readonly Quantity[] {
  const worded: Quantity[] = [];
  for (const match of everyMatch(text, DUAL)) {
    const unit = DUAL_UNITS[match.slice(1).findIndex((one) => one !== undefined)] as string;
    worded.push(quantityOf(match.index, match.index + match[0].length, 2, unitOf(atomOf(unit))));
  }
  for (const { start, end, value } of matcher.scan(text, starts)) {
    const at = /[\s-]/.test(text[end] ?? '') ? end + 1 : end;
    const hit = unitAt(text, raw, at);
    if (!hit || hit.end - at < (text.charCodeAt(at) > 0x3000 ? 2 : SHORTEST) || hit.unit.per.length > 0)
      continue;
    // Swedish "en matsked"; elsewhere "en kilos" is "in kilos".
    if (text.slice(start, end) === 'en' && !SPOONS.has(hit.unit.id)) continue;
    // "Half a kilo a week": how often, no length of time.
    if (hit.unit.atom.dimension === 'time' && end - start <= 2) continue;
    if (within(quantities, start, hit.end).length > 0 || (lastBefore(quantities, start)?.end ?? 0) > start)
      continue;
    worded.push(withSmaller(text, hit, value, start) ?? quantityOf(start, hit.end, value, hit.unit));
  }
  for (const match of everyMatch(text, OPENING)) {
    const start = match.index + match[0].length;
    const hit = unitAt(text, raw, start);
    if (hit && SPOONS.has(hit.unit.id)) worded.push(quantityOf(start, hit.end, 1, hit.unit));
  }
  if (worded.length === 0) return quantities;
  return [...quantities, ...worded].sort((a, b) => a.start - b.start);
}

import { everyMatch } from '../kit/every-match.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import { perReading } from '../kit/per-reading.ts';
import { createMatcher, lastBefore, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { atomOf, type Unit, unitAt, unitOf } from '../kit/units.ts';

/** Amounts in words: "one gram", "half an inch", "una cucharadita", "a tablespoon". */
const PARTS: ReadonlyMap<string, number> = new Map(
  [
    ['half a', 0.5],
    ['half an', 0.5],
    ['half', 0.5],
    ['a quarter of an', 0.25],
    ['quarter', 0.25],
    ['one and a half', 1.5],
    ['two and a half', 2.5],
    ['media', 0.5],
    ['meia', 0.5],
    ['mezza', 0.5],
    ['une demi', 0.5],
    ['a', 1],
    ['an', 1],
    ['en', 1],
  ].map(([word, value]) => [word as string, value as number]),
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

/** The quantities of the text and those that stand in words, in order. */
export const withWorded = perReading(({ text, raw, starts, quantities }): readonly Quantity[] => {
  const worded: Quantity[] = [];
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
});

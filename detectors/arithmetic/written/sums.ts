import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPerDay, isPlain } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isBound, isGoal, isMarker } from '../steps.ts';

/**
 * What parts come to, told in prose: "350 kcal, lunch 550 and dinner 700, in all 1,600 kcal". The figures before the total are
 * its parts, where all of them are of its unit or of none; of a product only what it comes to is one.
 */

const SUMMED = new Set(['mass', 'volume', 'energy', 'pieces', 'activity', 'drops', 'amount', '']);
/** How far back the parts may stand. */
const BACK = 320; // UTF-16 units
const REACH = 60;
const MOST = 9;
/** The sum is told wrong, not another thing. */
const SLIP = 2;
/** Words that count, compare or take away. */
const NO_PART =
  /\b(?:per|every|each|times|instead|or|than|then|of which|minus|less|left|difference|average|mean|mal|oder|statt|cada|veces|menos|fois|ou|moins|vezes|media|volte|meno|keer|minder)\b|または|或|या|平均|ごと|每|बार|हर|مر(?:ات|تين)|(?<!\p{L})(?:كل|لكل|او|بدل|بدلا|متوسط)(?!\p{L})/u;
const RESULT = /[=≈]\s?\*{0,2}$|\((?:i\.?e\.?|d\.h\.|also|soit|o sea|ou seja|cioe|dus|即|つまり|यानी|اي)\s?$/;
const OPERAND_BEFORE = /[×x*÷/−]\s?\*{0,2}$/;
const OPERAND_BEHIND = /^\s?(?:\p{L}{1,12}\s)?[×x*÷/−=≈]/u;
const OF = /^\s\p{L}{2,14}\s(?:of|zu|von|je|a|de|di|da|van)\s/u;
/** "In total: 1,600 kcal (350 + 550 + 700)". */
const OPENS = /^\s?(?:(?:of |de |di )?\p{L}{1,14}\s?)?[(=:]\s?(?:\p{L}{1,14}\s)?$/u;
const NAMED = /^[^\d.;:×x*÷/=]{0,36}(?:,|，|、|\b(?:and|und|y|et|e|en)\b|和|と|और|و)[^\d.;:×x*÷/=]{0,20}$/;
const JOINED = /^[^\d]{0,14}\+\s?$/;

function checkOf({ text, raw }: Reading, parts: readonly Quantity[], said: Quantity): Check | undefined {
  const sum = parts.reduce((all, { low }) => all + low, 0);
  if (!(said.low < sum * SLIP && sum < said.low * SLIP)) return undefined;
  const all = [...parts, said];
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    rule: 'sum',
    severity: 'moderate',
    holds: waysToRead(said).some(({ low, step }) => near(sum, low, 0.02, step / 2)),
    near: {
      said,
      value: inBase(sum, said),
      sure: parts.length > 2 || parts.some((one) => isResult(text, one)),
    },
    explanation: `The parts add up to ${show(sum)}, not ${raw.slice(said.start, said.end)}. Source: addition.`,
  };
}

const CUT = /[.!?]\s|[。！？।]/;
const isResult = (text: string, { start }: Quantity): boolean =>
  RESULT.test(text.slice(Math.max(0, start - 9), start));

/** The results of what is written out, where there are several, else every figure but operands. */
function partsOf(text: string, before: readonly Quantity[], isPart: (one: Quantity) => boolean): Quantity[] {
  const results = before.filter((one) => isPart(one) && isResult(text, one));
  if (results.length > 1 && results.at(-1) === before.at(-1)) return results;
  const parts: Quantity[] = [];
  for (const one of before.toReversed()) {
    const isOperand =
      OPERAND_BEFORE.test(text.slice(Math.max(0, one.start - 4), one.start)) ||
      OPERAND_BEHIND.test(text.slice(one.end, one.end + 16));
    if (isOperand || isMarker(text, one)) continue;
    // "3 glasses of 250 mL": how many.
    if (!one.unit && OF.test(text.slice(one.end, one.end + 24))) return [];
    if (!isPart(one)) break;
    parts.unshift(one);
  }
  return parts;
}

export const sums: Rule = (scene) => {
  const { reading, quantities } = scene;
  const { text } = reading;
  for (const [n, said] of quantities.entries()) {
    const isDaily = said.unit?.per.length === 1 && isPerDay(said);
    if (
      !said.known ||
      said.range ||
      !(isPlain(said) || isDaily || !said.unit) ||
      !SUMMED.has(dimensionOf(said))
    )
      continue;
    const isPart = (one: Quantity): boolean =>
      one.known && !one.range && (!one.unit || (isPlain(one) && one.unit.atom.id === said.unit?.atom.id));
    const next = quantities[n + 1];
    const behind = n === 0 ? quantities.slice(1, 2 + MOST) : [];
    const gap = text.slice(said.end, next?.start ?? said.end);
    const isHead =
      n === 0 &&
      quantities.length <= MOST + 2 &&
      behind.length > 1 &&
      behind.every(isPart) &&
      OPENS.test(gap) &&
      (behind.slice(1).every((one, k) => JOINED.test(text.slice(behind[k]?.end, one.start))) ||
        (behind.length > 2 &&
          linksIn(reading, scene.start, said.start).has('total') &&
          behind.slice(1).every((one, k) => NAMED.test(text.slice(behind[k]?.end, one.start)))));
    if (isHead) {
      const check = checkOf(reading, behind, said);
      if (check) return [check];
    }
    const back = Math.max(0, said.start - BACK);
    const from = back + text.slice(back, said.start).lastIndexOf('\n') + 1;
    // "| Crocin 650 | 650 mg | 4 | 2,600 mg |": how many of them stands before what they come to.
    const line = text.slice(from, said.start);
    if (line.startsWith('|') && /\|\s*\d{1,3}\s*\|\s*$/.test(line)) continue;
    const parts = partsOf(text, within(reading.quantities, from, said.start), isPart);
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last || parts.length < 2 || parts.length > MOST) continue;
    // Of other sentences only what a sign calls the result of something, or a part in each.
    const isEach = parts.every(({ end }, k) => CUT.test(text.slice(end, (parts[k + 1] ?? said).start)));
    if (!(isEach && parts.length > 2) && parts.some((one) => one.start < scene.start && !isResult(text, one)))
      continue;
    const lead = text.slice(last.end, said.start);
    const links = linksIn(reading, last.end, said.start);
    const stop = text.slice(said.end - 1, said.end + 15).search(/[.,;:!?。，、；：]/);
    // "And 700 kcal add up to 1,650": of the figure behind.
    const isLast = !next || next.start - said.end > REACH;
    const own = isLast
      ? linksIn(reading, said.end, said.end + (stop < 0 ? 15 : Math.max(0, stop - 1)))
      : new Set<string>();
    const ahead = linksIn(reading, Math.max(from, first.start - 20), first.start);
    const isTotal = [links, own].some((one) => one.has('total')) || (ahead.has('total') && links.has('so'));
    if (lead.length > REACH || !isTotal || isGoal(lead)) continue;
    const gaps = text.slice(first.start, said.end + 12);
    if (
      NO_PART.test(gaps) ||
      isBound(gaps) ||
      oftenIn(text, { start: first.start, end: last.end }).length > 0
    )
      continue;
    // Without a unit anywhere the figures may be anything.
    if (![...parts, said].some(({ unit }) => unit) || parts.some(({ low }) => low >= said.low)) continue;
    const check = checkOf(reading, parts, said);
    if (check) return [check];
  }
  return [];
};

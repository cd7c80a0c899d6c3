import type { Quantity } from '../../kit/quantities.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { isBound, isGoal, isListed } from '../steps.ts';

/** "The mean of 148, 140 and 144 is 144". */

const REACH = 60;
const FEWEST = 3;
const HEAD = /^\s?(?:\p{L}{1,14}\s?)?(?:\p{L}{1,14}\s?)?\(\s?$/u;

/** The longest run of figures with nothing but a comma or an "and" between them. */
function runIn(text: string, quantities: readonly Quantity[]): Quantity[] {
  let best: Quantity[] = [];
  let run: Quantity[] = [];
  for (const one of quantities) {
    const last = run.at(-1);
    if (last && !isListed(text.slice(last.end, one.start).replace('+', ','))) run = [];
    run.push(one);
    if (run.length > best.length) best = [...run];
  }
  return best;
}

export const averages: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 300)) {
    const { reading, quantities } = view;
    const { text, raw } = reading;
    if (quantities.length < FEWEST + 1 || !linksIn(reading, view.start, view.end).has('average')) continue;
    const run = runIn(text, quantities);
    const [first] = run;
    const last = run.at(-1);
    const behind = quantities.find(({ start }) => last && start >= last.end);
    // "On average 67 (64, 70 and 67)".
    const head = quantities.findLast(({ end }) => first && end <= first.start);
    const isHead = head !== undefined && first !== undefined && HEAD.test(text.slice(head.end, first.start));
    const said = isHead ? head : behind;
    if (!first || !last || !said || said.start < from || said.range || !said.known) continue;
    const lows = run.map(({ low }) => low);
    const isOdd = run.length < FEWEST || run.some(({ known, range, alt }) => !known || range || alt);
    const units = new Set([...run, said].flatMap(({ unit }) => (unit ? [unit.id] : [])));
    const span = { start: Math.min(first.start, said.start), end: Math.max(last.end, said.end) };
    if (isOdd || units.size > 1 || /\d\s?\/\s?\d/.test(text.slice(span.start, span.end))) continue;
    const gap = isHead ? text.slice(said.end, first.start) : text.slice(last.end, said.start);
    const isAverage =
      linksIn(reading, Math.max(view.start, span.start - REACH), span.start).has('average') ||
      (!isHead && linksIn(reading, last.end, said.start).has('average'));
    if (!isAverage || gap.length > REACH || /[\n?？]/.test(gap) || isBound(gap) || isGoal(gap)) continue;
    const isTold =
      isHead ||
      concludes(reading, last.end, said.start) ||
      linksIn(reading, last.end, said.start).has('average') ||
      linksIn(reading, last.end, said.start).has('is');
    if (!isTold) continue;
    const value = lows.reduce((sum, low) => sum + low, 0) / lows.length;
    if (!(said.low > Math.min(...lows) * 0.6 && said.low < Math.max(...lows) * 1.5)) continue;
    const check: Check = {
      ...span,
      rule: 'average',
      severity: 'moderate',
      holds: near(value, said.low, 0.006, said.step / 2),
      explanation: `Their mean is ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: division.`,
    };
    return [check];
  }
  return [];
};

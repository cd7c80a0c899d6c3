import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Check, near, show } from '../check.ts';
import { CHANGED, POINTS, RELATIVE } from './changes.ts';

/** "From 4 to 3 %, a relative reduction of 25 %": what is called relative is a part of the rate at first. */

const BACK = 360;
const NEAR = 48;
const WHOLES = new Set([100, 1000, 10_000, 100_000]);
const OF_WHOLE =
  /^\s?(?:(?:out )?(?:of|in|per)|von|je|aus|auf|de(?: cada)?|sur|pour|em|a cada|su|ogni|per|op|van(?: de)?|में से|من|\/)\s?$/u;
const FEWER =
  /^\s?(?:fewer|less|more|weniger|mehr|menos|de moins|em meno|in meno|minder|points?|punt|pont|ポイント|个百分点)/;

/** Rates before the figure: percentages, or counts of one whole. */
function ratesIn({ text, quantities }: Reading, from: number, to: number): number[] {
  const all = within(quantities, from, to).filter(
    (one) => one.known && !FEWER.test(text.slice(one.end, one.end + 16)) && !POINTS.test(behind(text, one)),
  );
  const percents = all.filter(({ unit }) => unit?.id === 'percent');
  const flat = (list: readonly Quantity[]): number[] => [
    ...new Set(list.flatMap(({ low, high, range }) => (range ? [low, high] : [low]))),
  ];
  if (percents.length > 0) return flat(percents);
  const wholes = all.filter(({ low, unit }) => !unit && WHOLES.has(low));
  const isOne = wholes.length > 0 && new Set(wholes.map(({ low }) => low)).size === 1;
  if (!isOne || !wholes.some(({ start }) => all.some((one) => OF_WHOLE.test(text.slice(one.end, start)))))
    return [];
  return flat(all.filter((one) => !one.unit && !wholes.includes(one)));
}

const behind = (text: string, { end }: Quantity): string =>
  text.slice(end, end + 22).split(/[,.;(]/)[0] ?? '';

export function relativeChanges(reading: Reading): Check[] {
  const { text, raw, quantities } = reading;
  if (!RELATIVE.test(text)) return [];
  return quantities.flatMap((said): Check[] => {
    if (said.unit?.id !== 'percent' || !said.known || said.range) return [];
    const before =
      text
        .slice(Math.max(0, said.start - NEAR), said.start)
        .split(/[.;\n\d]/)
        .at(-1) ?? '';
    const after = behind(text, said);
    if (!(RELATIVE.test(before) || RELATIVE.test(after)) || POINTS.test(after)) return [];
    const paragraph = text.lastIndexOf('\n\n', said.start);
    const from = Math.max(0, paragraph, said.start - BACK);
    const rates = ratesIn(reading, from, said.start);
    const [one, other, more] = rates;
    if (one === undefined || other === undefined || more !== undefined) return [];
    if (!CHANGED.test(text.slice(from, said.end + NEAR))) return [];
    const high = Math.max(one, other);
    const value = (100 * Math.abs(one - other)) / (one > other ? high : Math.min(one, other));
    const ratio = (100 * Math.min(one, other)) / high;
    if (!(said.low < value * 4 && value < said.low * 4)) return [];
    return [
      {
        start: said.start,
        end: said.end,
        rule: 'change',
        severity: 'moderate',
        // What is less of the greater one, whichever stands first; or what is left.
        holds: [value, 100 - ratio, ratio].some((each) => near(each, said.low, 0.03, said.step / 2 + 0.5)),
        explanation: `From ${show(one)} to ${show(other)} that is ${show(value)} %, not ${raw.slice(said.start, said.end)}. Source: division.`,
      },
    ];
  });
}

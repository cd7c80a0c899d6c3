import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { linksIn } from '../links.ts';
import { checkOf } from '../solutions/flows.ts';
import { isBound } from '../steps.ts';

/** "That is 21.6. Divided by three readings, 7.2": the last figure before the words is what is divided. */

const DIVIDED =
  /\b(?:divid(?:ed|e|ing) (?:it |that |this |the (?:sum|total) )?by|(?:geteilt|dividiert|teilen sie (?:das|die summe)?) ?durch|divid(?:id[oa]s?|ir|iendo|indo|a|e)(?:-?lo)? (?:entre|por)|divise?e?s?(?:ez)? par|divis[oaie]+ (?:per)|dividendo per|gedeeld door|(?:deel|delen) (?:dat |dit )?door)\s(?:the |las |los |les |as |os |le |i |de |die )?|除以/g;
const BY_BEHIND = /(\d{1,2})\s?(?:つ)?(?:で割|等分)/g;

interface Split {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

function splitsIn(reading: Parameters<typeof numberWordsOf>[0], from: number, to: number): Split[] {
  const { text, quantities } = reading;
  const words = text.slice(from, to);
  const splits = everyMatch(words, DIVIDED).flatMap((match): Split[] => {
    const at = from + match.index + match[0].length;
    const figure = within(quantities, at, at + 1).find((one) => one.start === at);
    const word = within(numberWordsOf(reading), at, at + 1).find((one) => one.start === at);
    const by = figure?.known && !figure.range ? figure.low : word?.value;
    return by === undefined ? [] : [{ start: from + match.index, end: figure?.end ?? word?.end ?? at, by }];
  });
  return [
    ...splits,
    ...everyMatch(words, BY_BEHIND).map((match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
      by: Number(match[1]),
    })),
  ];
}

export const quotients: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next)) {
    const [split, more] = splitsIn(view.reading, from, view.end);
    if (!split || more || !Number.isInteger(split.by) || split.by < 2 || split.by > 60) continue;
    const { text } = view.reading;
    const sum = view.quantities.findLast((one) => one.end <= split.start);
    const said = view.quantities.find((one) => one.start >= split.end);
    if (!sum || !said || ![sum, said].every((one: Quantity) => one.known && !one.range)) continue;
    const lead = text.slice(split.end, said.start);
    const links = linksIn(view.reading, split.end, said.start);
    if (!(links.has('so') || links.has('average') || /[=:≈]\s?$/.test(lead)) || lead.length > 60) continue;
    if (isBound(lead) || text.slice(sum.end, split.start).length > 40) continue;
    const isBare = sum.unit === undefined || said.unit === undefined;
    if (!isBare && dimensionOf(sum) !== dimensionOf(said)) continue;
    const value = (isBare ? sum.low : inBase(sum.low, sum) / (said.unit?.atom.sizes[0] ?? 1)) / split.by;
    if (said.low > value * 6 || value > said.low * 6) continue;
    const check = checkOf(view, 'quotient', [sum], said, [value], 0.02, 'moderate');
    return [
      {
        ...check,
        near: undefined,
        holds: near(value, said.low, 0.01, said.step / 2),
        explanation: `Divided by ${split.by} this is ${show(value)}. Source: division.`,
      },
    ];
  }
  return [];
};

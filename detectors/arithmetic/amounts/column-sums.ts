import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { type Table, tablesOf } from '../../kit/tables.ts';
import { type Check, near, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isGoal } from '../steps.ts';

/** "That comes to 14.4 for the week", in the sentence under a table: its last column of figures, added up. */

const COMES =
  /\b(?:adds? up|comes? to|makes?|ergibt|ergeben|macht|kommst|kommen|das sind|suman?|son|salen|fait|font|donne|soma[mn]?|sao|dao|fanno|sono|danno|kom[te]?|dat is)\b|合計|一共|总共|共|जोड़/;
const ELSE =
  /\b(?:if|average|mean|per|each|goal|limit|less|more|max\w*|left|wenn|je|pro|si|por|cada|par|chaque|se|per|ogni|als|elk\w*)\b|平均|每|如果|もし|अगर|اذا/;
/** How far under the table its sum is told. */
const REACH = 70;

/** The figure of each row in the last column that has one in every row. */
function lastColumn(reading: Reading, { rows, columns }: Table): readonly Quantity[] {
  for (let n = columns.length - 1; n > 0; n -= 1) {
    const figures = rows.map((cells) => {
      const cell = cells[n];
      const [one, more] = cell ? within(reading.quantities, cell.start, cell.end) : [];
      return one &&
        !more &&
        one.known &&
        !one.range &&
        (one.unit?.per.length ?? 0) === 0 &&
        dimensionOf(one) !== 'percent'
        ? one
        : undefined;
    });
    if (figures.every((one) => one !== undefined)) return figures;
  }
  return [];
}

export function columnSums(reading: Reading): Check[] {
  const { text, raw } = reading;
  return tablesOf(reading).flatMap((table): Check[] => {
    const parts = lastColumn(reading, table);
    const end = table.rows.at(-1)?.at(-1)?.end;
    const [first] = parts;
    if (parts.length < 3 || !first || end === undefined) return [];
    const [total] = within(reading.quantities, end, end + REACH);
    const unit = first.unit ?? table.columns.at(-1)?.unit;
    if (!total?.known || total.range || (total.unit && unit && total.unit.id !== unit.id)) return [];
    const lead = text.slice(end, total.start).replace(/^[\s|]+/, '');
    if (/[.;\n]/.test(lead) || ELSE.test(lead) || isGoal(lead)) return [];
    if (!COMES.test(lead) && !linksIn(reading, total.start - lead.length, total.end + 12).has('total'))
      return [];
    const sum = parts.reduce((all, one) => all + one.low, 0);
    if (total.low < sum / 3 || total.low > sum * 3 || parts.some(({ low }) => low === total.low)) return [];
    return [
      {
        start: total.start,
        end: total.end,
        rule: 'list-total',
        severity: 'moderate',
        holds: near(sum, total.low, 0.02, total.step / 2),
        explanation: `The rows add up to ${show(sum)}, not ${raw.slice(total.start, total.end)}. Source: addition.`,
      },
    ];
  });
}

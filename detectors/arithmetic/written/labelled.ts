import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { inBase } from '../../kit/scenes.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { type Table, tablesOf } from '../../kit/tables.ts';
import { timesOf } from '../amounts/usage.ts';
import { type Check, near, show } from '../check.ts';
import { type Field, resultOf } from './roles.ts';

/**
 * Figures with labels: the row of a table under its headings, or lines of "label: figure". What the labels say each figure
 * is, and which of them follows from the others, is known without a sentence (`roles.ts`).
 */

const LINE = /(?:^|\n)[ \t>]*(?:[-*•+]|\d{1,2}[.)])?[ \t]*([^\n|:：]{2,48})[:：]([^\n|]{1,70})(?=\n|$)/g;
const MOST_COLUMNS = 7;
const MOST_FIELDS = 8;

const BARE = { alt: undefined, known: true, range: false, step: 1, round: 1, unit: undefined } as const;

const LEAST =
  /\b(?:at least|or (?:more|longer)|no (?:less|sooner|earlier) than|minimum of|mindestens|wenigstens|al menos|por lo menos|como minimo|au moins|au minimum|pelo menos|no minimo|almeno|come minimo|minstens|ten minste)\b|以上|少なくとも|至少|कम से कम|على الاقل|علي الاقل/;

/** The only figure of a cell or a line, else how often a day its words say. */
function figureIn(reading: Reading, span: Span): Quantity | undefined {
  const all = within(reading.quantities, span.start, span.end);
  const [only, more] = all;
  const often = only && !more && only.unit === undefined ? undefined : timesOf(reading.text, span)[0];
  if (often && (all.length === 0 || all.every(({ start, end }) => start >= often.start && end <= often.end)))
    return often.low === often.high ? { ...BARE, ...often } : undefined;
  // "At least 18 hours" is a rule, and nothing that anything comes to.
  if (LEAST.test(reading.text.slice(span.start, span.end))) return undefined;
  // "180 mg = 2 mL" tells more than one thing.
  if (!only || more || !only.known || only.range) return undefined;
  return only;
}

function withUnit(figure: Quantity, unit: Quantity['unit']): Quantity {
  return figure.unit ? figure : { ...figure, unit };
}

/** Each row under the headings; of two columns the rows are the labels and the figures. */
function groupsOf(reading: Reading, { columns, rows }: Table): Field[][] {
  if (columns.length === 2) {
    const fields = rows.flatMap(([label, cell]): Field[] => {
      const figure = cell && figureIn(reading, cell);
      if (!label || !figure || within(reading.quantities, label.start, label.end).length > 0) return [];
      return [{ label: reading.text.slice(label.start, label.end), figure }];
    });
    if (fields.length > 2) return [fields];
  }
  if (columns.length > MOST_COLUMNS) return [];
  return rows.map((row) =>
    columns.flatMap((column, n): Field[] => {
      const cell = row[n];
      const figure = cell && figureIn(reading, cell);
      return figure ? [{ label: column.words, figure: withUnit(figure, column.unit) }] : [];
    }),
  );
}

/** Lines right below one another that say "label: figure". */
function listsOf(reading: Reading): Field[][] {
  const groups: Field[][] = [];
  let end = -1;
  for (const match of everyMatch(reading.text, LINE)) {
    const [all, label = '', said = ''] = match;
    const stop = match.index + all.length;
    const start = stop - said.length;
    const isNext = end >= 0 && reading.text.slice(end, match.index + 1).trim() === '';
    if (!isNext) groups.push([]);
    end = stop;
    const figure = figureIn(reading, { start, end: stop });
    if (figure) groups.at(-1)?.push({ label, figure });
  }
  return groups;
}

/** People slip by a factor, a part, or a power of ten; what is further off was something else. */
function isSlip(value: number, said: number): boolean {
  const ratio = said / value;
  return (ratio > 1 / 6 && ratio < 6) || near(Math.log10(ratio), Math.round(Math.log10(ratio)), 0, 0.02);
}

export function labelled(reading: Reading): Check[] {
  const { text, raw } = reading;
  if (!text.includes('\n')) return [];
  const groups = [...tablesOf(reading).flatMap((table) => groupsOf(reading, table)), ...listsOf(reading)];
  return groups.flatMap((fields): Check[] => {
    if (fields.length < 3 || fields.length > MOST_FIELDS) return [];
    const result = resultOf(fields);
    if (!result) return [];
    const { said, values, share, room, source } = result;
    const size = said.unit?.atom.sizes[0] ?? 1;
    const [main = 0] = values;
    const figure = Math.abs(inBase(said.low, said));
    const holds = values.some((value) => near(value, figure, share, room + (said.step / 2) * size));
    if (!holds && !values.some((value) => isSlip(value, figure))) return [];
    const first = Math.min(...fields.map(({ figure: { start } }) => start));
    return [
      {
        start: Math.max(first, sentenceAt(text, said.start).start),
        end: said.end,
        rule: 'labelled',
        severity: 'moderate',
        holds,
        explanation: `By the other figures this is ${show(main / size)}, not ${raw.slice(said.start, said.end)}. Source: ${source}.`,
      },
    ];
  });
}

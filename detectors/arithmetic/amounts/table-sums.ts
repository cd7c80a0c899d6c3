import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { sentenceAt } from '../../kit/sentences.ts';
import { tablesOf } from '../../kit/tables.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { type Check, near, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isBound, isGoal } from '../steps.ts';

/** The sentence under a table that says what its rows come to. */

const SUMMED =
  /\b(?:add(?:ing|ed)? (?:it |them |these |the )?(?:\p{L}+ ){0,3}(?:up|together)|in total|altogether|all together|zusammen|insgesamt|addiert|sumando|en total|en tout|au total|additionn\w*|somando|ao todo|no total|sommando|in totale|in tutto|opgeteld|bij elkaar|in totaal)\b|合計|合わせて|一共|总共|合计|加起来|कुल|जोड़|المجموع|مجموع/u;
const PIECES = new Set(['pieces', 'mass', 'volume', 'energy', 'activity', 'drops']);
const STEPS =
  /^\s?(?:steps?|stages?|phases?|rows?|parts?|schritte?n?|stufen|phasen|zeilen|etapas?|pasos?|fases?|etapes?|lignes?|passos?|tappe|fasi|righe|stappen|fasen|rijen|段階|个阶段|步)/;
const MOST = 2;

export function tableSums(reading: Reading): Check[] {
  const { text, quantities, raw } = reading;
  return tablesOf(reading).flatMap(({ rows }): Check[] => {
    const last = rows.at(-1)?.at(-1)?.end;
    if (last === undefined || rows.length < 2) return [];
    const at = text.slice(last, last + 12).search(/\n\s*[^\s|]/);
    if (at < 0) return [];
    const sentence = sentenceAt(text, last + at + 3);
    const words = text.slice(sentence.start, sentence.end);
    if (
      !(SUMMED.test(words) || linksIn(reading, sentence.start, sentence.end).has('total')) ||
      isBound(words) ||
      isGoal(words)
    )
      return [];
    const told = within(quantities, sentence.start, sentence.end).filter(
      ({ known, range, unit }) => known && !range && PIECES.has(unit?.atom.dimension ?? ''),
    );
    const [said] = told;
    if (!said) return [];
    // "Two of them come to …": other counts than that of the rows.
    const counts = within(numberWordsOf(reading), sentence.start, said.start);
    const isOfRows = ({ value, end }: { value: number; end: number }): boolean =>
      value === rows.length && STEPS.test(text.slice(end, end + 12));
    if (counts.some((one) => one.value > 1 && !isOfRows(one))) return [];
    const sums = (rows[0] ?? []).flatMap((_, column): number[] => {
      const cells = rows.map((row) => {
        const cell = row[column];
        const [only, more] = cell ? within(quantities, cell.start, cell.end) : [];
        return only && !more && only.known && !only.range ? only : undefined;
      });
      const parts = cells.filter(
        (one): one is Quantity => one !== undefined && (!one.unit || one.unit.id === said.unit?.id),
      );
      return parts.length === rows.length ? [parts.reduce((sum, { low }) => sum + low, 0)] : [];
    });
    const value = sums.findLast((one) => one < said.low * MOST && said.low < one * MOST);
    if (value === undefined) return [];
    return [
      {
        start: said.start,
        end: said.end,
        rule: 'list-total',
        severity: 'moderate',
        holds: told.some((one) => sums.some((sum) => near(sum, one.low, 0.03, one.step / 2))),
        explanation: `The rows add up to ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: addition.`,
      },
    ];
  });
}

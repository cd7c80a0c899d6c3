import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, isPlain } from '../../kit/scenes.ts';
import { tablesOf } from '../../kit/tables.ts';
import { type Check, show } from '../check.ts';
import { linksIn } from '../links.ts';

/** What a table of days and pieces a day takes altogether, said behind it. */

const PIECES =
  /tablet|pill|capsul|kapsel|tablett|comprimid|pastill|compress|comprime|gelule|pilul|capsule|錠|片|粒|カプセル|गोली|गोलियां|गोलियाँ|حب|قرص|اقراص|tabl|kapsul|таблет|капсул|정/;
const A_DAY =
  /\b(?:a|per|each|every|pro|am|je|al|por|par|ao|per|di|del|dag|dzien\p{L}*|gun\p{L}*)\s?\/?\s?(?:day|tag|dia|jour|giorno|dag|die)\b|\b(?:daily|taglich|diari[oa]s?|diarias?|quotidien\p{L}*|giornalier\p{L}*|dagelijks|dziennie|gunluk|dagligen)\b|\/\s?(?:day|tag|d|dia|jour|giorno|dag)\b|每天|每日|1日|一日|प्रति ?दिन|रोज|يوميا|في اليوم|в день|하루/u;
const DAYS =
  /\b(?:days?|tage?|dias?|jours?|giorn[oi]|dag(?:en|ar)?|dni|gun(?:ler)?)\b|天|日|दिन|ايام|يوم|дн|일/;
/** "1–5", "Day 6 to 10", "4", "4 days". */
const SPAN = /^\D{0,12}(\d{1,3})(?:\s?(?:[-–—~〜至到]|to|bis|a|al|au|tot|से|الى)\s?(\d{1,3}))?\D{0,10}$/;
const ONE = /^\D{0,12}(\d{1,2}(?:[.,]5)?)\D{0,14}$/;
/** How far behind the table its total may stand. */
const REACH = 140;

export function taperTotals(reading: Reading): Check[] {
  const checks: Check[] = [];
  const { text, raw, quantities } = reading;
  for (const { columns, rows } of tablesOf(reading)) {
    const [top] = rows;
    const uses = columns.findIndex(({ words }, index) => {
      const cell = top?.[index];
      return PIECES.test(words) && A_DAY.test(`${words} ${cell ? text.slice(cell.start, cell.end) : ''}`);
    });
    const lengths = columns.findIndex(({ words }, index) => index !== uses && DAYS.test(words));
    const last = rows.at(-1)?.at(-1);
    if (uses < 0 || lengths < 0 || rows.length < 2 || !last) continue;
    const parts = rows.map((row) => {
      const [length, use] = [row[lengths], row[uses]].map((cell) =>
        cell ? text.slice(cell.start, cell.end).replaceAll('*', '').trim() : '',
      );
      const span = SPAN.exec(length as string);
      const one = ONE.exec(use as string);
      return {
        days: span?.[2] ? Number(span[2]) - Number(span[1]) + 1 : Number(span?.[1]),
        use: Number(one?.[1]?.replace(',', '.')),
        ranged: span?.[2] !== undefined,
      };
    });
    // Days by their number ("day 1", "day 2") are one each; beside a range, so is a single figure.
    const counted =
      parts.some(({ ranged }) => ranged) || parts.every(({ days }, index) => days === index + 1);
    const total = parts.reduce(
      (sum, { days, use, ranged }) => sum + (counted && !ranged ? 1 : days) * use,
      0,
    );
    if (!Number.isFinite(total) || total < 5) continue;
    const said = quantities.find(
      (one) => one.start > last.end && one.end < last.end + REACH && dimensionOf(one) === 'pieces',
    );
    if (!said?.known || said.range || !isPlain(said)) continue;
    const links = linksIn(reading, last.end, Math.min(said.end + 20, text.length));
    if (!['total', 'need', 'so'].some((link) => links.has(link))) continue;
    if (said.low > total * 3 || said.low < total / 3) continue;
    checks.push({
      start: said.start,
      end: said.end,
      rule: 'taper',
      severity: 'moderate',
      holds: Math.abs(said.low - total) < 1,
      explanation: `The days of the table take ${show(total)}, not ${raw.slice(said.start, said.end)}. Source: multiplication and addition.`,
    });
  }
  return checks;
}

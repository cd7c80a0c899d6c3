import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, isPlain } from '../../kit/scenes.ts';
import { type Check, show } from '../check.ts';
import { linksIn } from '../links.ts';

/** "12 units a day. A pen holds 300: it lasts 25 days": units a day in a sentence before the stock. */

const DAILY =
  /\b(?:a|per|each|every|pro|am|al|por|par|ao|al|per) (?:day|tag|dia|jour|giorno|dag)\b|\b(?:daily|taglich|diari[oa]s?|diarias|quotidien\w*|al giorno|per dag|dagelijks|dziennie|gunde|dagligen)\b|\/(?:day|d|tag|dia|jour)\b|每天|每日|一天|一日|1日|रोज|प्रति ?दिन|दिन में|يوميا|في اليوم|в день|в сутки|하루/;
const LIMIT =
  /discard|throw|opened|opening|room temperature|expire|geoffnet|anbruch|abiert|desech|ouvert|jete|apert|abert|descart|geopend|开封|開封|室温|保存|खोल|فتح|at least|at most|up to|no more|最多|至少/;
/** How far back what is used a day may stand. */
const BACK = 240;

export function penDays(reading: Reading): Check[] {
  const checks: Check[] = [];
  const { text, raw, quantities } = reading;
  for (const said of quantities) {
    if (said.unit?.id !== 'day' || !isPlain(said) || !said.known || said.range) continue;
    const near = within(quantities, Math.max(0, said.start - BACK), said.start).filter(
      (one) => one.known && !one.range && dimensionOf(one) === 'activity',
    );
    const stock = near.at(-1);
    if (!stock || near.length < 2 || stock.low < 100 || said.start - stock.end > 70) continue;
    const [after = ''] = text.slice(said.end, said.end + 60).split(/[.;。]/, 1);
    const words = text.slice(stock.end, said.end) + after;
    if (!linksIn(reading, stock.end, said.end + 8).has('lasts') || LIMIT.test(words)) continue;
    const uses = near.slice(0, -1);
    const last = uses.at(-1);
    if (!last || uses.some(({ low }) => low * 2 > stock.low)) continue;
    // It is said to be what a day takes.
    const about = text.slice(Math.max(0, last.start - 20), Math.min(stock.start, last.end + 20));
    if (!DAILY.test(about)) continue;
    // "14 and 11, that is 25 a day": what is said by the day is the whole.
    const daily = uses.filter(({ unit }) => unit?.per.length === 1);
    const told = daily.length > 0 ? daily : uses;
    const sum = told.reduce((all, { low }) => all + low, 0);
    const days = [told.at(-1)?.low ?? 0, sum, sum - (told.at(-1)?.low ?? 0)]
      .filter((use) => use > 0)
      .map((use) => stock.low / use);
    const value = days[0] as number;
    if (value > said.low * 4 || value * 4 < said.low) continue;
    checks.push({
      start: last.start,
      end: said.end,
      rule: 'pen',
      severity: 'moderate',
      // Priming takes some of it.
      holds: days.some((one) => said.low <= one * 1.05 + 0.5 && said.low >= one * 0.8 - 1),
      explanation: `${raw.slice(stock.start, stock.end)} at ${show(last.low)} a day last ${show(value)} days, not ${raw.slice(said.start, said.end)}. Source: division.`,
    });
  }
  return checks;
}

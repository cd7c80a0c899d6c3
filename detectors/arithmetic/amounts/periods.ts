import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';

/** "500 kcal a day. Over a week that adds up to 3,500": a daily amount over a period without a figure. */

const PERIODS: readonly (readonly [RegExp, readonly number[]])[] = [
  [
    /\b(?:(?:over|in|across|during|for) (?:a|one|the|the whole|a whole|an entire|a full) week|(?:in|pro) (?:der |einer |eine )?woche|(?:en|a) (?:una|la) semana|(?:en|par|sur) (?:une )?semaine|(?:em|numa|por) (?:uma )?semana|(?:in|a|alla) (?:una )?settimana|(?:in|per) (?:een |de )?week)\b|[一1](?:周|週間)|एक (?:हफ्ते|हफ़्ते|सप्ताह)|في (?:الاسبوع|اسبوع)|خلال اسبوع/,
    [7],
  ],
  [
    /\b(?:(?:over|in|across|during|for) (?:a|one|the whole|a whole|an entire|a full) month|(?:im|pro) monat|in einem monat|(?:en|al) (?:un )?mes|(?:en|par|sur) (?:un )?mois|(?:em|num|por) (?:um )?mes|(?:in|al) (?:un )?mese|(?:in|per) (?:een )?maand)\b|[一1]个月|[1一][かヶカ]月|एक महीने|في (?:الشهر|شهر)|خلال شهر/,
    [28, 30, 30.4, 31],
  ],
  [
    /\b(?:(?:over|in|across|during|for) (?:a|one|the whole|a whole|an entire|a full) year|(?:im|pro) jahr|in einem jahr|(?:en|al) (?:un )?ano|(?:en|par|sur) (?:un )?an|(?:em|num|por) (?:um )?ano|(?:in|all'|in un )anno|(?:in|per) (?:een )?jaar)\b|[一1]年|एक साल|في (?:السنة|سنة)|خلال سنة/,
    [360, 364, 365, 366],
  ],
];
/** Not each day of it, or not all of it: another calculation. */
const OTHER =
  /\b(?:weekdays?|workdays?|except|skip\w*|only|(?:twice|times|days) a week|limit\w*|max\w*|at least|at most|(?<!\badd(?:s|ing|ed)? )up to|less than|more than|werktag\w*|ausser|excepto|sauf|tranne|behalve|goal|target)\b|除了|以外|छोड़कर|ما عدا/;
const TWO = /\b(?:people|family|couple|both|each of|persons?|personen|personas|personnes|pessoas|persone)\b/;

/** Verbs that tell a sum and nothing else here. */
const REACHES =
  /\b(?:reach\w*|hit|erreich\w*|alcanz\w*|atteign\w*|alcanc\w*|ating\w*|raggiung\w*|bereik\w*)\b|达到|達し/;

function isDaily({ unit, known, range }: Quantity): boolean {
  const [per] = unit?.per ?? [];
  return known && !range && unit?.per.length === 1 && per?.atom.id === 'day' && per.count === 1;
}

export const periodTotals: Rule = (scene, next) => {
  const checks: Check[] = [];
  const { text, raw, quantities } = scene.reading;
  const here = next && next.start - scene.end < 3 ? [scene, next] : [scene];
  for (const one of here) {
    const rates = scene.quantities.filter(isDaily);
    const [rate] = rates;
    if (!rate || rates.length > 1) continue;
    const from = Math.max(one.start, rate.end);
    const said = one.quantities.find(
      (other) => other.start >= from && dimensionOf(other) === dimensionOf(rate) && isPlain(other),
    );
    if (!said?.known || said.range) continue;
    // Nothing else between the rate and the total that it could come from.
    const between = quantities.filter(({ start }) => start >= rate.end && start < said.start);
    const lead = text.slice(from, said.start);
    const period = PERIODS.find(([pattern]) => pattern.test(lead));
    const links = linksIn(scene.reading, from, said.start);
    if (between.length > 0 || !period || !(links.has('so') || links.has('total') || REACHES.test(lead)))
      continue;
    const around = text.slice(scene.start, Math.min(text.length, said.end + 24));
    if (OTHER.test(around) || TWO.test(around)) continue;
    const base = inBase(rate.low, rate);
    const size = said.unit?.atom.sizes[0] ?? 1;
    const perDay = rate.unit?.per[0] ? rate.low * (rate.unit.atom.sizes[0] ?? 1) : base;
    const values = period[1].map((days) => (perDay * days) / size);
    const [value] = values as [number];
    if (value > said.low * 6 || value * 6 < said.low) continue;
    checks.push({
      start: rate.start,
      end: said.end,
      rule: 'period',
      severity: 'moderate',
      holds: values.some((each) => near(each, said.low, 0.06, said.step / 2)),
      explanation: `${raw.slice(rate.start, rate.end)} make ${show(value)} over that time, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
    });
  }
  return checks;
};

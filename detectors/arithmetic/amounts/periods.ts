import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { isMoney } from '../money.ts';
import { isBound, isGoal, isNextStep, isObserved, isUneven } from '../steps.ts';

/** One amount told for two lengths of time: "$22.80 a day, so $8,322 a year", "300 kcal a day. That's 2,100 in a week". */

/** Least and most days of the length, and what it is called. */
const LENGTHS: readonly (readonly [least: number, most: number, name: string])[] = [
  [1, 1, 'day|tag|dia|jour|giorno|dag|日|天|दिन|يوم'],
  [7, 7, 'week|woche|semana|semaine|settimana|week|週間?|周|(?:हफ़?्ते|सप्ताह)|اسبوع'],
  [28, 31, 'month|monat|mes|mois|mese|maand|か月|ヶ月|个?月|個月|महीने|شهر'],
  [360, 366, 'year|jahr|ano|an|annee|anno|jaar|年間?|साल|سنة|السنة'],
];
const EACH =
  "(?:/|a|per|each|every|in (?:a|one)|over (?:a|one)|pro|am|im|in der|die|jede[nrs]?|al|por|cada|a la|en un[ao]?|par|chaque|en un|sur un|ao|a cada|em um|all'|alla|a|ogni|in un[oa]?'?|per|elke|in een|每|一|1|毎|في(?: ال)?|كل|هر|हर|एक|प्रति)";
const WHOLE =
  '(?:(?:full|whole|entire|single|ganzen?|gesamten?|entier|entiere|intero|intera|heel|hele|整) )?';
/** "(365 days)". */
const COUNTED = '(?: ?\\(\\d{1,3} [a-z]{3,7}\\))?';
const BEHIND = LENGTHS.map(
  ([least, most, name]) =>
    [
      least,
      most,
      new RegExp(
        `^\\s?(?:[€$£]|\\p{L}{2,10}\\.?)?\\s?${EACH}\\s?(?:ال)?${WHOLE}(?:${name})(?![\\p{L}\\p{M}])`,
        'u',
      ),
    ] as const,
);
const BEFORE = LENGTHS.map(
  ([least, most, name]) =>
    [
      least,
      most,
      new RegExp(
        `(?:(?<!\\p{L})(?:over|in|per|for|within|uber|auf|pro|im|in|en|durante|al|sur|par|pendant|em|por|ao|per|all'?|over|${EACH})\\s?(?:an?|one|the|el|un[ea]?|um|uma|een|einem|ein|einer|das|la|le|i)?\\s?${WHOLE}(?:${name})|(?:每|一|1|毎)个?(?:${name})|(?:${name})\\s?(?:में|で|に))${COUNTED}[^\\p{L}\\d]{0,3}(?:\\p{L}+(?:'\\p{L}{1,2})?[\\s]?){0,4}[$€£¥₹]?\\s?$`,
        'u',
      ),
    ] as const,
);
const BY_UNIT: Readonly<Record<string, readonly [number, number]>> = {
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  year: [360, 366],
};
/** UTF-16 units that say the length. */
const REACH = 40;
const GAP = 90;

interface Told {
  readonly one: Quantity;
  readonly least: number;
  readonly most: number;
}

/** "Over seven days", right behind the amount or before it. */
const OVER_BEHIND =
  /^\s(?:over|in|for|per|within|uber|auf|en|durante|sur|pendant|em|por|su|per|gedurende|op)\s(?:the )?$/;
const OVER_BEFORE = /^[\s,:]{0,3}(?:\p{L}+(?:'\p{L}{1,2})?\s){0,4}$/u;
const LEADS =
  /\b(?:over|in|for|within|uber|auf|en|durante|sur|pendant|em|por|su|per|gedurende|op)\s(?:the )?$/;

function countedFor(text: string, one: Quantity, lengths: readonly Quantity[]): Told | undefined {
  const length = lengths.find(
    ({ start, end }) =>
      (start >= one.end && OVER_BEHIND.test(text.slice(one.end, start))) ||
      (end <= one.start &&
        one.start - end < REACH &&
        OVER_BEFORE.test(text.slice(end, one.start)) &&
        LEADS.test(text.slice(Math.max(0, start - 14), start))),
  );
  const days = length && BY_UNIT[length.unit?.id ?? ''];
  return days && length && { one, least: days[0] * length.low, most: days[1] * length.low };
}

function toldOf(text: string, from: number, one: Quantity): Told | undefined {
  const per = one.unit?.per;
  if (per?.length) {
    const days = per.length === 1 && per[0]?.count === 1 ? BY_UNIT[per[0].atom.id] : undefined;
    return days && { one, least: days[0], most: days[1] };
  }
  const behind = text.slice(one.end, one.end + REACH);
  const before = text.slice(Math.max(from, one.start - REACH), one.start);
  const found = BEHIND.find(([, , is]) => is.test(behind)) ?? BEFORE.find(([, , is]) => is.test(before));
  return found && { one, least: found[0], most: found[1] };
}

const ADDS_UP = new Set(['mass', 'volume', 'energy', 'time', 'length', 'activity', 'pieces']);

function isAlike(text: string, a: Quantity, b: Quantity): boolean {
  if (isMoney(text, a) || isMoney(text, b)) return isMoney(text, a) && isMoney(text, b);
  return dimensionOf(a) === dimensionOf(b) && ADDS_UP.has(dimensionOf(a));
}

/** A length by itself, "(365 days)". */
const isLength = ({ unit, low }: Quantity): boolean =>
  unit?.per.length === 0 && unit.id in BY_UNIT && low > 1;

const DRUGS = new Set(['mass', 'activity']);

/** "10 mg a day. The other tablet is 70 mg a week": the verb alone tells of another dose. */
function follows({ reading }: Scene, from: number, each: Quantity, said: Quantity): boolean {
  if (each.start >= from && !DRUGS.has(dimensionOf(each))) return concludes(reading, each.end, said.start);
  const links = linksIn(reading, each.end, said.start);
  return links.has('so') || links.has('total');
}

const SELDOM =
  /\b(?:every (?:other|second) day|alternate days?|jeden zweiten tag|cada dos dias|un dia si|un jour sur deux|dias alternados|giorni alterni|om de dag)\b|隔日|隔天|एक दिन छोड़|يوم بعد يوم/;

export const periods: Rule = (scene, next) => {
  for (const { view, from } of viewsOf(scene, next, 300)) {
    const { reading, quantities, words } = view;
    const { text, raw } = reading;
    const amounts = quantities.filter((one) => !isLength(one));
    if (amounts.length < 2) continue;
    for (const [n, said] of amounts.entries()) {
      const each = amounts[n - 1];
      if (!each || said.start < from || ![each, said].every((one) => one.known && !one.range)) continue;
      if (!isAlike(text, each, said) || said.start - each.end > GAP) continue;
      if (!follows(view, from, each, said) || /[;|\n]/.test(text.slice(each.end, said.start))) continue;
      const a = toldOf(text, view.start, each);
      if (!a) continue;
      const lengths = [...quantities, ...wordedIn(reading, view)].filter(
        (one) => isLength(one) && one.known && !one.range,
      );
      const b = countedFor(text, said, lengths) ?? toldOf(text, each.end, said);
      if (!b || a.least === b.least) continue;
      if (SELDOM.test(words)) continue;
      if ([isBound, isGoal, isUneven, isNextStep, isObserved].some((is) => is(words))) continue;
      const [value, figure] = [inBase(each.low, each), inBase(said.low, said)];
      const [least, most] = [(value * b.least) / a.most, (value * b.most) / a.least];
      if (!(figure < most * 6 && least < figure * 6)) continue;
      const size = said.unit?.atom.sizes[0] ?? 1;
      const isSo = (one: number): boolean => near(one, figure, 0.04, (said.step / 2) * size);
      const check: Check = {
        start: each.start,
        end: said.end,
        rule: 'period',
        severity: 'moderate',
        holds: (figure >= least && figure <= most) || isSo(least) || isSo(most),
        explanation: `That makes ${show((value * (b.most + b.least)) / (a.most + a.least) / size)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
      };
      return [check];
    }
  }
  return [];
};

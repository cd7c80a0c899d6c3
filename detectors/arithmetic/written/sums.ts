import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';

/** What several results come to, and the points of a score. */

const MOST = 9;
/** Right before a result. */
const RESULT =
  /(?:[=≈→]|\b(?:is|are|makes?|gives?|that's|ist|sind|macht|ergibt|ergeben|son|hacen|dan|es|font|fait|soit|donne|sao|dao|e|fanno|fa|sono|geeft|maakt)|是|就是|为|は|で|होता है|होते हैं|यानी|تساوي|يساوي|اي)\s?\*{0,2}$/;
const PERIOD =
  /\b(?:(?:per|a|the|each|in a) (?:day|week)|weekly|daily|(?:pro|in der|die|der) woche|wochen(?:dosis|summe)|wochentlich|(?:am|pro) tag|(?:a la|por|en la|cada) semana|semanal\w*|al dia|(?:par|sur la) semaine|hebdomadaire|par jour|(?:por|na) semana|ao dia|(?:a|alla|in una) settimana|settimanal\w*|al giorno|per week|weekdosis|per dag)\b|每周|一周|每週|1週間|週に|हफ़?्ते|सप्ताह|في الاسبوع|اسبوعيا|الاسبوعية/;
const LIMIT =
  /\b(?:max\w*|up to|at most|less than|more than|at least|limit\w*|goal|target|instead|hochst\w*|maximal|mindestens|hasta|maximo|jusqu'a|maximum|fino a|massimo|maximaal|minstens|difference|minus|left|remain\w*)\b|最多|上限|अधिकतम|الحد/;

function viewsOf(scene: Scene, next: Scene | undefined): Scene[] {
  const both = joined(scene, next, 320);
  return both && !/\n\s*\n/.test(both.words) ? [scene, both] : [scene];
}

/** "4 × 5 mg = 20 mg and 3 × 2.5 mg = 7.5 mg: 27.5 mg a week". */
function resultsSum(view: Scene): Check | undefined {
  const { quantities, reading } = view;
  const { text, raw } = reading;
  const said = quantities.at(-1);
  if (!said || said.range || !said.known || dimensionOf(said) === 'percent' || dimensionOf(said) === 'time')
    return undefined;
  const parts = quantities
    .slice(0, -1)
    .filter((one) => RESULT.test(text.slice(Math.max(view.start, one.start - 14), one.start)))
    // Folded, "é" (is) and "e" (and) are one.
    .filter((one) => !/(?:^|\s)e\s$/i.test(raw.slice(one.start - 3, one.start)));
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !second || !last || parts.length > MOST || said.start - last.end > 60) return undefined;
  const isOne = (one: Quantity): boolean =>
    one.known && !one.range && (!one.unit || one.unit.atom.id === said.unit?.atom.id);
  if (!parts.every(isOne) || quantities.at(-2) !== last) return undefined;
  // Steps of one calculation use what the step before gave.
  if (
    quantities.some((one) =>
      parts.some(
        (part) => one.start > part.end && one.low === part.low && one !== said && !parts.includes(one),
      ),
    )
  )
    return undefined;
  const lead = text.slice(last.end, said.start);
  const behind = text.slice(said.end, said.end + 20);
  const links = linksIn(reading, last.end, Math.min(view.end, said.end + 20));
  if (!links.has('total') && !PERIOD.test(lead + raw.slice(said.start, said.end).toLowerCase() + behind))
    return undefined;
  if (LIMIT.test(lead) || LIMIT.test(behind) || /[(\n]/.test(lead)) return undefined;
  const sum = parts.reduce((all, { low }) => all + low, 0);
  const ratio = said.low / sum;
  if (!(ratio > 0.5 && ratio < 2)) return undefined;
  return {
    start: first.start,
    end: said.end,
    rule: 'result-sum',
    severity: 'moderate',
    holds: near(sum, said.low, 0.02, said.step / 2),
    near: { said, value: inBase(sum, said), sure: true },
    explanation: `The results before it add up to ${show(sum)}, not ${raw.slice(said.start, said.end)}. Source: addition.`,
  };
}

export const sumsOfResults: Rule = (scene, next) => {
  if (scene.quantities.length < 2) return [];
  for (const view of viewsOf(scene, next)) {
    const check = resultsSum(view);
    if (check) return [check];
  }
  return [];
};

const POINTS =
  /\b(?:points?|punkte?n?|puntos?|pontos?|punti|punto|punten|punt|score)\b|[点點]|分(?!钟|鐘|間|之)|ポイント|अंक|नقاط|نقطة|نقاط/;
/** Behind the points of one item. */
const ITEM =
  /^\s?(?:points?|pts?|punkte?|puntos?|pontos?|punti|punto|punten|punt|[点點分]|ポイント|अंक|نقاط|نقطة)?\s?(?:\)|each)?\s?(?:[,;:.、，；。+]|$|\n|(?:and|und|y|et|e|en|和|と|और|و)\s)/;
const LEAD = /(?:[:=(,+\p{L}）]|[-–—])\s?$/u;

/** "Age 2 points, hypertension 1, stroke 2: 5 in all". */
export const pointScores: Rule = (scene, next) => {
  for (const view of viewsOf(scene, next)) {
    const { quantities, reading, words } = view;
    const { text, raw } = reading;
    const said = quantities.at(-1);
    if (!said?.known || said.range || said.unit || quantities.length < 4 || quantities.length > 14) continue;
    if (!POINTS.test(words) || !Number.isInteger(said.low) || said.low > 60) continue;
    const parts = quantities
      .slice(0, -1)
      .filter(
        (one) =>
          !one.unit &&
          !one.range &&
          Number.isInteger(one.low) &&
          one.low <= 6 &&
          LEAD.test(text.slice(Math.max(view.start, one.start - 3), one.start)) &&
          ITEM.test(text.slice(one.end, one.end + 14)),
      );
    const last = parts.at(-1);
    if (parts.length < 2 || !last || quantities.at(-2) !== last || said.start - last.end > 50) continue;
    const told = parts.filter(({ end }) => POINTS.test(text.slice(end, end + 8))).length;
    const lead = text.slice(last.end, said.start);
    if (told < 1 || (parts.length < 3 && told < 2) || LIMIT.test(lead)) continue;
    if (!linksIn(reading, last.end, Math.min(view.end, said.end + 16)).has('total')) continue;
    const sum = parts.reduce((all, { low }) => all + low, 0);
    return [
      {
        start: parts[0]?.start ?? said.start,
        end: said.end,
        rule: 'score-sum',
        severity: 'moderate',
        holds: sum === said.low,
        near: { said, value: sum, sure: true },
        explanation: `The points add up to ${sum}, not ${raw.slice(said.start, said.end)}. Source: addition.`,
      },
    ];
  }
  return [];
};

const DAYS_A_WEEK = new Set(['day/week', 'times/week']);

/** "30 minutes, 5 days a week, make 150 minutes". */
export const daysOfWeek: Rule = (scene) => {
  const { quantities, reading } = scene;
  const [each, days, said, more] = quantities;
  if (!each || !days || !said || more || ![each, days, said].every((one) => one.known && !one.range))
    return [];
  const { text, raw } = reading;
  const isWeek =
    DAYS_A_WEEK.has(days.unit?.id ?? '') ||
    (days.unit?.id === 'day' &&
      /^\s(?:a|per|each|every|pro|die|in der|a la|por|par|na|alla|a|per)\s(?:week|woche|semana|semaine|settimana)/.test(
        text.slice(days.end, days.end + 14),
      ));
  if (!isWeek || days.low < 2 || days.low > 7 || !isPlain(each)) return [];
  if (each.unit?.atom.id !== said.unit?.atom.id || isPerDay(said) || LIMIT.test(scene.words)) return [];
  if (!concludes(reading, days.end, said.start) && !linksIn(reading, days.end, said.end + 12).has('total'))
    return [];
  const value = each.low * days.low;
  if (said.low <= each.low || said.low > 6 * value) return [];
  return [
    {
      start: each.start,
      end: said.end,
      rule: 'spread',
      severity: 'minor',
      holds: near(value, said.low, 0.03) || near(each.low * 7, said.low, 0.03),
      near: { said, value: inBase(value, said), sure: true },
      explanation: `${days.low} days of ${raw.slice(each.start, each.end)} make ${show(value)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
};

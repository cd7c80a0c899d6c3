import { oftenIn } from '../../kit/often.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';
import { PER_DAY } from '../per-day.ts';
import { isBound, isGoal, isNextStep, isObserved, isUneven } from '../steps.ts';
import { AND_A_HALF } from '../written/conclusions.ts';
import { figuresOf } from './usage.ts';

/** What a week comes to: "30 minutes on 5 days a week are 150", "8,000 steps a day are 56,000 a week", "500 kcal a day". */

const WEEK =
  /\b(?:week|weekly|woche|wochentlich|wochen\w*|semana|semanal\w*|semaine|hebdomadaire|settimana\w*|wekelijks)\b|周|週|हफ़्ते|हफ्ते|सप्ताह|اسبوع/;
const TIMED = new Set(['min', 'hour']);
const NOUN = /^\s?(\p{L}{3,4})/u;

/** Of one kind: minutes, kilocalories, or things of the same name. */
function isAlike(text: string, each: Quantity, said: Quantity): boolean {
  if (TIMED.has(each.unit?.atom.id ?? '')) return TIMED.has(said.unit?.atom.id ?? '');
  if (dimensionOf(each) === 'energy') return dimensionOf(said) === 'energy';
  if (each.unit || said.unit) return false;
  const [own, other] = [each, said].map(({ end }) => NOUN.exec(text.slice(end, end + 8))?.[1]);
  return own !== undefined && own === other;
}

export const weekly: Rule = (scene) => {
  const { reading, words } = scene;
  const { text, raw } = reading;
  if (!WEEK.test(words)) return [];
  const figures = figuresOf(scene, scene).filter(({ unit, low }) => unit !== undefined || low !== 1);
  const said = figures.findLast(({ unit }) => unit?.atom.id !== 'week' && unit?.atom.id !== 'day');
  // "Four times 35 minutes": what is taken so often.
  const each = TIMED.has(said?.unit?.atom.id ?? '')
    ? figures.find(({ unit }) => TIMED.has(unit?.atom.id ?? ''))
    : figures[0];
  if (!said || !each || said === each || figures.length > 3) return [];
  if (![each, said].every((one) => one.known && !one.range) || !isAlike(text, each, said)) return [];
  if (isBound(words) || isGoal(words) || isUneven(words) || isNextStep(words) || isObserved(words)) return [];
  if (AND_A_HALF.test(words)) return [];
  const gap = text.slice(each.end, said.start);
  const links = linksIn(reading, each.end, said.start);
  if (!(concludes(reading, each.end, said.start) || links.has('is')) || /[;|\n]/.test(gap)) return [];
  const counts = [
    ...figures
      .filter((one) => one !== each && one !== said && (one.unit?.atom.id === 'day' || !one.unit))
      // "8 euros a day, 56 a week, 240 a month": each is an amount.
      .filter((one) => one.unit !== undefined || !isAlike(text, each, one)),
    ...oftenIn(text, scene).filter(({ start }) => start !== said.start),
  ].flatMap(({ low, high }) => [low, high]);
  if (counts.length === 0 && PER_DAY.test(words)) counts.push(7);
  const value = inBase(each.low, each) * (counts[0] ?? 0);
  const figure = inBase(said.low, said);
  const values = [
    ...counts,
    ...counts.map((n) => n * 7),
    ...counts.flatMap((n) => counts.map((k) => n * k)),
  ].flatMap((n) => [inBase(each.low, each) * n, inBase(each.low, each) / n]);
  if (!(figure < value * 4 && value < figure * 4)) return [];
  const size = said.unit?.atom.sizes[0] ?? 1;
  const check: Check = {
    start: each.start,
    end: said.end,
    rule: 'counted',
    severity: 'minor',
    holds: values.some((one) => near(one, figure, 0.03, (said.step / 2) * size)),
    explanation: `That makes ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
  };
  return [check];
};

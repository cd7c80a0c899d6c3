import { frequenciesIn } from '../kit/frequency.ts';
import { NUMBER_WORDS } from '../kit/numbers.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../kit/scenes.ts';
import { near, type Rule, show } from './check.ts';

/** Pieces × times a day × days = pieces of the course: "one tablet twice daily for 7 days, 14 tablets". */

const NEEDS =
  /\b(?:need|needs|total|altogether|in all|means|makes|is|are|get|gets|supply|quantity|dispense\w*|comes to|adds up|box\w*|pack\w*|brauchen|benotigen|insgesamt|sind|ergibt|necesita\w*|total|son|suman|besoin|faut|soit|precisa\w*|totaliza\w*|servono|serve|totale|nodig|totaal)\b|共|需要|合計|कुल|المجموع/;
const LIMIT =
  /\b(?:max\w*|up to|no more than|at most|at least|less than|more than|left over|refill\w*|or|if)\b/;
const DAY_HOURS = 24;

function isDays(one: Quantity): boolean {
  return isPlain(one) && ['day', 'week'].includes(one.unit?.id ?? '');
}

function isPieces(one: Quantity): boolean {
  return isPlain(one) && dimensionOf(one) === 'pieces' && !one.range && one.known;
}

/** How many at a time: figures and number words before the frequency, else one. */
function perTime(scene: Scene, until: number): number[] {
  const figures = scene.quantities.filter((one) => isPieces(one) && one.end <= until).map((one) => one.low);
  const words = scene.reading.text
    .slice(scene.start, until)
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((word) => NUMBER_WORDS.get(word) ?? []);
  return figures.length + words.length > 0 ? [...figures, ...words] : [1];
}

export const courses: Rule = (scene, next) => {
  const [often, second] = frequenciesIn(scene.reading.text, scene);
  if (!often || second || LIMIT.test(scene.words)) return [];
  const days = scene.quantities.filter(isDays);
  const [time] = days;
  if (days.length !== 1 || !time?.known || time.range) return [];
  const near_ = next && next.start - scene.end < 3 ? next.quantities : [];
  const total = [...scene.quantities, ...near_].find(
    (one) => isPieces(one) && one.start > Math.max(often.end, time.end),
  );
  if (!total) return [];
  const { text, raw } = scene.reading;
  const gap = text.slice(Math.max(often.end, time.end), total.start);
  const after = text.slice(total.end, total.end + 24);
  if (gap.length > 90 || LIMIT.test(gap) || !(NEEDS.test(gap) || NEEDS.test(after))) return [];
  const spell = inBase(time.low, time) / DAY_HOURS;
  const values = perTime(scene, often.start).flatMap((each) =>
    [often.low, often.high].map((times) => each * times * spell),
  );
  return [
    {
      start: scene.start,
      end: total.end,
      rule: 'course',
      severity: 'moderate',
      holds: values.some((value) => near(value, total.low, 0.01)),
      explanation: `For ${show(spell)} days that makes ${show(values[0] ?? 0)}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
    },
  ];
};

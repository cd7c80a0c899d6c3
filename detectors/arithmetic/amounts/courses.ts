import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { sentenceAt } from '../../kit/sentences.ts';
import { datesIn } from '../calendar/written-dates.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { viewsOf } from '../joined.ts';
import { concludes, linksIn } from '../links.ts';
import { isBound, isGoal, isNextStep, isUneven } from '../steps.ts';
import { AND_A_HALF } from '../written/conclusions.ts';
import { figuresOf, usesIn } from './usage.ts';

/** A course told in parts: "That is 6 tablets a day. Over five days it makes 30". */

const DAILY =
  /\b(?:(?:per|a|each|every) (?:day|night|morning|evening)|daily|pro tag|am tag|taglich|jeden (?:tag|morgen|abend)|(?:al|por|cada) dia|diari[oa]s?|cada (?:manana|noche)|par jour|chaque (?:jour|matin|soir)|ao dia|al giorno|ogni (?:giorno|mattina|sera)|per dag|elke (?:dag|ochtend|avond))\b|1日|一日|毎[日朝晩]|每[天日晚早]|रोज़?|प्रतिदिन|हर दिन|يوميا|في اليوم|كل يوم/;
const DAYS: Readonly<Record<string, readonly number[]>> = { day: [1], week: [7], month: [30, 28, 31] };
const COUNTED = new Set(['pieces', 'volume', 'activity', 'mass', 'drops', '']);
const GAP = 48;

const isLength = (one: Quantity): boolean => isPlain(one) && (one.unit?.id ?? '') in DAYS && one.known;
const isCourse = (one: Quantity): boolean => isLength(one) && one.low > 1 && !one.range;
const isAmount = (one: Quantity): boolean =>
  one.known && !one.range && COUNTED.has(dimensionOf(one)) && (one.unit === undefined || isPlain(one));

const TIMES = /^\s?[×x*]/;
const NOUN = /^\s?(\p{L}{4})/u;
const OF_ALL = new Set(
  'alto tota over alle need inst insg zusa stuc gesa unid piez nece tout piec pezz comp nodi same'.split(' '),
);

/** "3 meals a day. For 2 weeks 14 strips": other things. */
function isOfAnother(text: string, used: Quantity, said: Quantity): boolean {
  if (said.unit) return false;
  const [own, other] = [used, said].map(({ end }) => NOUN.exec(text.slice(end, end + 8))?.[1]);
  if (!used.unit) return own !== other;
  return other !== undefined && !OF_ALL.has(other) && !text.slice(used.start, used.end).includes(other);
}

/** What a day takes and stands last before the length, the length, and the amount behind it. */
function courseIn(view: Scene, from: number): Check[] {
  const { reading } = view;
  const { text, raw } = reading;
  const all = figuresOf(view, view);
  // Dates and rates are dear to look for, and most sentences tell no length.
  if (!all.some(isCourse) || !DAILY.test(view.words)) return [];
  // "One" is more often the article.
  const dates = datesIn(text, view);
  const figures = all
    .filter(({ unit, low }) => unit !== undefined || low !== 1)
    .filter((one) => !dates.some((date) => one.start < date.end && date.start < one.end));
  const at = figures.findLastIndex(isCourse);
  const [length, said] = [figures[at], figures[at + 1]];
  const rounds = oftenIn(text, view);
  const isRound = (one: Quantity): boolean =>
    !one.unit && rounds.some(({ start, end }) => one.start >= start && one.start < end);
  const before = figures.slice(0, Math.max(0, at)).filter((one) => isAmount(one) && !isRound(one));
  // "6 tablets of 5 mg": what is counted, where that is asked.
  const used =
    before.findLast((one) => said?.unit && dimensionOf(one) === dimensionOf(said)) ??
    before.findLast(
      (one) =>
        said && dimensionOf(said) === 'pieces' && !one.unit && !TIMES.test(text.slice(one.end, one.end + 2)),
    ) ??
    // A figure alone counts what was counted: no strength.
    before.findLast(
      (one) => said?.unit !== undefined || one.unit === undefined || dimensionOf(one) === 'pieces',
    );
  if (!used || !length || !said || !isAmount(used) || !isAmount(said) || length.start < from) return [];
  if (figures.filter(isLength).some((one) => one !== length && one.low > 1)) return [];
  const kind = dimensionOf(used);
  if (dimensionOf(said) !== '' && dimensionOf(said) !== kind && kind !== '') return [];
  if (isOfAnother(text, used, said)) return [];
  const gap = text.slice(length.end, said.start);
  const links = linksIn(reading, length.end, said.end + 12);
  const isLinked = concludes(reading, length.end, said.start) || links.has('need') || links.has('total');
  if (
    !isLinked ||
    gap.length > GAP ||
    /[;|\n]/.test(gap) ||
    !DAILY.test(text.slice(view.start, length.start))
  )
    return [];
  const words = text.slice(view.start, said.end + 16);
  if (isBound(words) || isGoal(words) || isNextStep(words) || isUneven(words) || AND_A_HALF.test(words))
    return [];
  const size = said.unit?.atom.sizes[0] ?? used.unit?.atom.sizes[0] ?? 1;
  const uses = [inBase(used.low, used), ...usesIn(view, view).flatMap(({ low, high }) => [low, high])];
  const values = uses.flatMap((use) =>
    (DAYS[length.unit?.id ?? ''] ?? [1]).map((days) => use * length.low * days),
  );
  const [value = 0] = values;
  const figure = said.low * size;
  if (!(figure < value * 6 && value < figure * 6)) return [];
  return [
    {
      start: used.start,
      end: said.end,
      rule: 'course-lines',
      severity: 'moderate',
      holds: values.some((one) => near(one, figure, 0.03, (said.step / 2) * size)),
      explanation: `That makes ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
}

/** The sentence with the one before it that has no digits: "eight tablets each morning". */
function withLead(scene: Scene): Scene | undefined {
  const { text, quantities } = scene.reading;
  const lead = scene.start > 1 ? sentenceAt(text, scene.start - 2) : undefined;
  if (!lead || lead.end > scene.start || scene.start - lead.start > LEAD) return undefined;
  if (within(quantities, lead.start, lead.end).length > 0) return undefined;
  return { ...scene, start: lead.start, words: text.slice(lead.start, scene.end) };
}
const LEAD = 160;

export const courseInParts: Rule = (scene, next) => {
  const lead = withLead(scene);
  const views = [...viewsOf(scene, next), ...(lead ? [{ view: lead, from: scene.start }] : [])];
  for (const { view, from } of views) {
    const checks = courseIn(view, from);
    if (checks.length > 0) return checks;
  }
  return [];
};

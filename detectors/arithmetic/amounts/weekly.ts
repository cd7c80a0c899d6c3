import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';
import { isUneven } from '../steps.ts';

/** What is done every day, over a week: "8,000 steps a day are 56,000 a week", "30 minutes on 5 days make 150 minutes". */

const DAILY =
  /^[^.;,]{0,26}?(?:\b(?:(?:a|per|each|every) day|daily|am tag|pro tag|taglich|jeden tag|al dia|por dia|diari[oa]s?|cada dia|par jour|chaque jour|ao dia|al giorno|ogni giorno|per dag|elke dag|dagelijks|dziennie|gunde|om dagen)\b|प्रतिदिन|रोज|يوميا|في اليوم|в день)/;
const DAILY_BEFORE = /(?:1日|一日|毎日|每天|每日|रोज़?|रोज़ाना|प्रतिदिन)\S{0,5}\s?$/;
const WEEKLY =
  /^[^.;,]{0,26}?(?:\b(?:(?:a|per|each|every|the|one|that|whole) week|weekly|(?:pro|die|in der) woche|wochentlich|(?:a la|por|cada) semana|semanal\w*|par semaine|hebdomadaire\w*|na semana|alla settimana|a settimana|settimanal\w*|per week|tygodniowo|haftada|i veckan|(?:over|in) (?:seven|7) days|(?:in|en|em|nei|in) (?:7|sieben|siete|sept|sete|sette|zeven) (?:tagen?|dias|jours|giorni|dagen))\b|週|周|हफ़्?ते|सप्ताह|اسبوع|недел)/;
const WEEKLY_BEFORE = /(?:1週間|一週間|週に|週|一周|每周|每週|हफ़्?ते(?: में| भर में)?|सप्ताह(?: में)?)\S{0,5}\s?$/;
const LIMIT =
  /\b(?:to (?:reach|hit|get to|meet)|um \S+ zu erreichen|para (?:llegar|alcanzar)|pour atteindre|para atingir|per (?:arrivare|raggiungere)|om \S+ te halen|at least|at most|up to|no more|more than|less than|minimum|goal|target|recommend\w*|limit\w*|guideline\w*|should|aim|mindestens|hochstens|ziel|empfohlen\w*|empfehl\w*|al menos|como maximo|objetivo|recomend\w*|au moins|au plus|objectif|recommand\w*|pelo menos|no maximo|meta|almeno|al massimo|raccomand\w*|minstens|hooguit|aanbevolen)\b|少なくとも|至少|推奨|推荐|कम से कम|علي الاقل|instead|then|week \d|first|statt|dann/;
const BARE_UNITS = new Set([
  'mg',
  'g',
  'kcal',
  'kJ',
  'min',
  'hour',
  'km',
  'mi',
  'mL',
  'L',
  'm',
  'ug',
  'oz',
  'floz',
  'cup',
  'IU',
]);

const isOne = (one: Quantity): boolean =>
  one.known && !one.range && (one.unit === undefined || BARE_UNITS.has(one.unit.atom.id));

function check(scene: Scene, from: Quantity, said: Quantity, values: readonly number[]): Check[] {
  const figure = inBase(said.low, said);
  const [value = 0] = values;
  const ratio = figure / value;
  if (ratio > 6 || ratio < 1 / 6) return [];
  const size = said.unit?.atom.sizes[0] ?? 1;
  return [
    {
      start: from.start,
      end: said.end,
      rule: 'period',
      severity: 'minor',
      holds: values.some((one) => near(one, figure, 0.03, (said.step / 2) * size)),
      explanation: `That makes ${show(value / size)} a week, not ${scene.reading.raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
}

export const weekly: Rule = (scene) => {
  const { reading, words, start, end } = scene;
  if (
    scene.quantities.length < 2 ||
    !/week|woche|seman|semaine|settiman|tygod|hafta|veck|seven days|7 (?:days|tage|dias|jours|giorni|dagen)|週|周|हफ|सप्ताह|اسبوع|недел/.test(
      words,
    )
  )
    return [];
  if (LIMIT.test(words) || isUneven(words)) return [];
  const { text } = reading;
  const behind = (one: Quantity): string => text.slice(one.end, Math.min(end, one.end + 34));
  const before = (one: Quantity): string => text.slice(Math.max(start, one.start - 14), one.start);
  const figures = scene.quantities.filter(isOne);
  if (figures.length !== scene.quantities.filter(({ unit }) => unit?.id !== 'day').length) return [];
  const worded = wordedIn(reading, scene).filter(({ unit }) => unit?.id === 'day');
  const days = [...scene.quantities.filter(({ unit, range }) => unit?.id === 'day' && !range), ...worded];
  const isRate = (one: Quantity): boolean =>
    one.unit?.per.some(({ atom }) => atom.id === 'day') === true ||
    DAILY.test(behind(one)) ||
    DAILY_BEFORE.test(before(one));
  const isWeek = (one: Quantity): boolean =>
    one.unit?.per.some(({ atom }) => atom.id === 'week') === true ||
    WEEKLY.test(behind(one)) ||
    WEEKLY_BEFORE.test(before(one));
  const [rate, said, third] = figures;
  if (!rate || !said || third || rate.start > said.start || dimensionOf(rate) !== dimensionOf(said))
    return [];
  if (said.low <= rate.low && rate.unit?.atom.id === said.unit?.atom.id) return [];
  if (!isWeek(said)) return [];
  const gap = text.slice(rate.end, said.start);
  if (
    !concludes(reading, rate.end, said.start) &&
    !linksIn(reading, rate.end, said.start).has('total') &&
    !RESULT.test(gap)
  )
    return [];
  const [count, more] = days.filter((one) => one.start < said.start && one.low >= 2 && one.low <= 7);
  if (more) return [];
  if (count) return check(scene, rate, said, [inBase(rate.low, rate) * count.low]);
  return isRate(rate) ? check(scene, rate, said, [7 * inBase(rate.low, rate)]) : [];
};
const RESULT =
  /\b(?:gives?|makes?|is|are|reach\w*|adds? up to|comes? to|totals?|means?|ergibt|ergeben|sind|macht|kommen|suman?|son|hacen|alcanz\w*|font|fait|atteign\w*|somam?|sao|dao|fanno|sono|arriv\w*|zijn|maakt|komt)\b|=|→|になり|就(?:是|少|多)?|等于|होता|होते|يساوي|تساوي/;

import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { concludes, linksIn } from '../links.ts';
import { figuresOf, usesIn } from './usage.ts';

/** Three figures that can only belong together, in whatever order the sentence has them. */

const LIMIT =
  /\b(?:at least|at most|up to|no more than|max\w*|less than|more than|another|refill\w*|each (?:pack|box|bottle)|per (?:pack|box|bottle)|(?:packs?|box(?:es)?|bottles?) (?:of|contains?|holds?)|comes? in|mindestens|hochstens|packung\w*|al menos|como maximo|caja\w*|au moins|au plus|boite\w*|pelo menos|no maximo|caixa\w*|almeno|al massimo|confezion\w*|minstens|hooguit|verpakking\w*)\b|最多|至少|अधिकतम|कम से कम|الاقل|الاكثر/;
const UP = new Seldom(
  /\b(?:use[sd]? up|run(?:s)? out|finish\w*|get through|go through|aufgebraucht|verbrauch\w*|gastar\w*|acabar\w*|terminar\w*|consumer\w*|acaba\w*|consuma\w*|opgebruikt|verbruik\w*)\b/,
);
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7 };
const BECAUSE =
  /\b(?:since|because|as|at|with|given that|da|weil|bei|mit|ya que|porque|pues|a|con|puisque|car|parce que|a|avec|ja que|porque|pois|com|poiche|perche|visto che|omdat|want|bij|met)\b|因为|なので|क्योंकि|لان/;

const single = (one: Quantity): boolean => one.known && !one.range;

function madeOf(
  scene: Scene,
  rule: string,
  parts: readonly Quantity[],
  said: Quantity,
  value: number,
  room: number,
): Check[] {
  const size = said.unit?.atom.sizes[0] ?? 1;
  const figure = inBase(said.low, said);
  const ratio = figure / value;
  if (!(ratio < 6 && ratio > 1 / 6)) return [];
  return [
    {
      start: Math.min(said.start, ...parts.map(({ start }) => start)),
      end: Math.max(said.end, ...parts.map(({ end }) => end)),
      rule,
      severity: 'moderate',
      holds: waysToRead(said).some((way) => near(value, inBase(way.low, way), room, (said.step / 2) * size)),
      near: { said, value, sure: true },
      explanation: `The other figures give ${show(value / size)}, not ${scene.reading.raw.slice(said.start, said.end)}. Source: multiplication.`,
    },
  ];
}

/** "You need 27 tablets: 3 a day for 7 days", "90 tablets are used up in 45 days at 3 a day". */
const stockSums: Rule = (scene) => {
  const links = linksIn(scene.reading, scene.start, scene.end);
  if (!links.has('need') && !links.has('lasts') && !UP.test(scene.words)) return [];
  if (scene.quantities.length < 2 || scene.quantities.length > 3 || LIMIT.test(scene.words)) return [];
  const uses = usesIn(scene, scene);
  const [use, more] = uses;
  if (!use || more || use.low !== use.high) return [];
  const isOf = (one: Quantity): boolean => use.start <= one.start && one.end <= use.end;
  const rest = figuresOf(scene, scene).filter((one) => !isOf(one));
  const [a, b, third] = rest;
  if (!a || !b || third || !single(a) || !single(b) || !isPlain(a) || !isPlain(b)) return [];
  const length = [a, b].find(({ unit }) => DAYS[unit?.id ?? ''] !== undefined);
  const stock = [a, b].find((one) => dimensionOf(one) === 'pieces' && one !== length);
  if (!length || !stock || !['pieces', ''].includes(use.dimension) || stock.low <= use.low) return [];
  const days = length.low * (DAYS[length.unit?.id ?? ''] ?? 1);
  // A day more or less: the last tablet may be the next day's first.
  if (near(use.low * days, stock.low, 0.03, use.low)) return [];
  return madeOf(scene, 'stock-sum', [length], stock, use.low * days, 0.03);
};

/** "60 g of fat contain 540 kcal, since fat has 9 kcal per gram": the rate stands behind its result. */
const ratesBehind: Rule = (scene) => {
  const [base, said, rate, more] = scene.quantities;
  if (!base || !said || !rate || more || ![base, said, rate].every(single)) return [];
  const per = rate.unit?.per[0];
  if (!per || rate.unit?.per.length !== 1 || !isPlain(base) || !isPlain(said)) return [];
  if (per.atom.dimension !== dimensionOf(base) || dimensionOf(rate) !== dimensionOf(said)) return [];
  if (['time', 'pieces'].includes(per.atom.dimension) || dimensionOf(base) === dimensionOf(said)) return [];
  const { text } = scene.reading;
  if (LIMIT.test(scene.words) || !BECAUSE.test(text.slice(said.end, rate.start))) return [];
  const value = (inBase(base.low, base) * inBase(rate.low, rate)) / ((per.atom.sizes[0] ?? 1) * per.count);
  return madeOf(scene, 'stock-sum', [base, rate], said, value, 0.06);
};

const SUBTRACT =
  /\b(?:subtract\w*|take away|deduct\w*|abziehen|abgezogen|ziehen? sie|zieh\w*|restar?|reste|restando|soustra\w*|enlevez|subtra\w*|sottra\w*|trek\w*)\b|减去|引く|घटा|اطرح/;
const JOINS = /^\s?(?:from|von|de|da|van|d'|di|to|vom|a|del|dal|dos)\s(?:the |los |les |as |i )?$/;
const LEFT =
  /\b(?:left|leav(?:es|ing)|remain(?:s|ing)?|to spare|less than|short of|under|below|ubrig|verbleib\w*|weniger als|quedan?|restan?|sobran?|menos que|reste\w*|de moins que|sobram?|restam|a menos que|rimangono|rimane|restano|in meno|over(?!-the)|resteert|minder dan)\b|剩|残り|बच|बाकी|يتبقي|المتبقي/;
const OF =
  /\b(?:of (?:the|your|that|a)|limit|allow\w*|budget|cap|target|goal|ihr\w*|grenz\w*|limite|maximo|objetivo|objectif|maximum|meta|limiet|maximo)\b/;
const PARTS_OF_DAY = /\b(?:per|every|each|hours?)\b/;
/** How near the word for what is left stands to its figure. */
const REACH = 12;

/** "Subtract 1,500 mg from 2,300 mg and you get 800 mg", "with 1,500 mg you have 800 mg left of your 2,300 mg". */
const subtractions: Rule = (scene) => {
  const { quantities, reading, words } = scene;
  const [a, b, c, more] = quantities;
  if (!a || !b || !c || more || ![a, b, c].every((one) => single(one) && isPlain(one))) return [];
  if (new Set([a, b, c].map(dimensionOf)).size > 1 || dimensionOf(a) === 'time') return [];
  const { text } = reading;
  const isTold = SUBTRACT.test(text.slice(scene.start, b.start)) && JOINS.test(text.slice(a.end, b.start));
  if (isTold && concludes(reading, b.end, c.start))
    return madeOf(scene, 'remainder', [a, b], c, Math.abs(inBase(a.low, a) - inBase(b.low, b)), 0.02);
  if (!LEFT.test(words) || !OF.test(words) || PARTS_OF_DAY.test(words)) return [];
  const isLeft = (one: Quantity): boolean =>
    LEFT.test(text.slice(one.end, one.end + REACH + 4)) ||
    LEFT.test(text.slice(Math.max(scene.start, one.start - REACH), one.start));
  const named = [a, b, c].filter(isLeft);
  const [said, other] = named;
  if (!said || other) return [];
  const [whole = 0, part = 0] = [a, b, c]
    .filter((one) => one !== said)
    .map((one) => inBase(one.low, one))
    .sort((x, y) => y - x);
  const figure = inBase(said.low, said);
  // One of the three is what the other two come to.
  if (near(figure, whole + part, 0.02) || !(whole > part)) return [];
  return madeOf(
    scene,
    'remainder',
    [a, b, c].filter((one) => one !== said),
    said,
    whole - part,
    0.02,
  );
};

const SUMMED = new Set(['mass', 'volume', 'energy', 'pieces', 'activity', '']);
const ADDS =
  /\b(?:add(?:ing|s)?|total\w*|sum|altogether|together|in all|addier\w*|zusammen|insgesamt|summe|suma\w*|total|sumando|additionn\w*|somm\w*|som(?:ar|ando|am)|tel\w*|samen|totaal)\b|合計|合わせ|加起来|一共|कुल|मिलाकर|जोड़|المجموع/;
const BETWEEN = /^[^\d.;:!?()[\]|%×x*÷/=\n]{1,34}$/;
const NOT_PARTS =
  /\b(?:per|every|each|times|day|week|instead|or|to|than|then|of which|from|von|tag|pro|mal|oder|por|cada|veces|dia|par|fois|jour|ou|vezes|volte|giorno|keer|dag)\b/;

/** "3 glasses of 250 mL": how many, no part of the sum. */
const isCount = (one: Quantity | undefined, gap: string): boolean =>
  one?.unit === undefined && /\b(?:of|zu|je|a|de|di|van|von)\s$/.test(gap);

/** "350 kcal at breakfast, 600 at lunch and 700 at dinner, for a total of 1,650 kcal": the unit is said once. */
const bareSums: Rule = (scene) => {
  const { quantities, reading, words } = scene;
  if (quantities.length < 3 || quantities.length > 9 || !quantities.every(single) || !ADDS.test(words))
    return [];
  // Of two parts the first is the bare one: "18 in the morning and 14 units at night".
  if (quantities.length === 3 && (quantities[0]?.unit || !quantities[1]?.unit)) return [];
  const { text } = reading;
  const inBrackets = quantities.slice(1);
  const [head, first] = quantities as [Quantity, Quantity];
  const isHead =
    /^\s?(?:\p{L}{1,10}\s)?[(=]\s?$/u.test(text.slice(head.end, first.start)) &&
    inBrackets
      .slice(1)
      .every((one, n) => /^[^\d]{0,14}\+\s?$/.test(text.slice(inBrackets[n]?.end, one.start)));
  const said = isHead ? head : (quantities.at(-1) as Quantity);
  const parts = isHead ? inBrackets : quantities.slice(0, -1);
  const unit = said.unit?.id;
  if (!SUMMED.has(dimensionOf(said)) || (said.unit?.per.length ?? 0) > 0) return [];
  if (parts.some((one) => one.unit !== undefined && one.unit.id !== unit) || (unit === undefined && !isHead))
    return [];
  if (!isHead) {
    // With a unit on each, the figures are read by the rules for amounts.
    if (parts.every(({ unit: own }) => own !== undefined)) return [];
    const last = parts.at(-1) as Quantity;
    const gaps = parts.slice(1).map((one, n) => text.slice(parts[n]?.end, one.start));
    if (gaps.some((gap, n) => !BETWEEN.test(gap) || NOT_PARTS.test(gap) || isCount(parts[n], gap))) return [];
    const lead = text.slice(last.end, said.start);
    const links = linksIn(reading, last.end, said.start);
    if (lead.length > 48 || !(links.has('total') || links.has('so')) || LIMIT.test(lead)) return [];
  }
  const size = said.unit?.atom.sizes[0] ?? 1;
  return madeOf(scene, 'stock-sum', parts, said, parts.reduce((all, { low }) => all + low, 0) * size, 0.02);
};

export const EITHER_WAY: readonly Rule[] = [stockSums, ratesBehind, subtractions, bareSums];

import type { Quantity } from '../../kit/quantities.ts';
import { isTold } from '../../kit/results.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { isMoney } from '../money.ts';
import { type Asked, figure, type Turn } from './turn.ts';

/** What two to four figures of the question make, multiplied, divided and added: money, minutes a week, a sum. */

/** Within these units of the beginning the result stands. */
const OPENING = 160;
/** More figures are of several things. */
const MOST = 4;

/** What a week's or a month's amount is told for as well: days of longer times, months and weeks of a year. */
const SPANS = [7, 14, 30, 28, 31, 12, 52, 365];

/** Every product of `from` with each of the others, or with what divides by it, or without it. */
function products(
  from: number,
  others: readonly number[],
): { readonly all: number[]; readonly some: number[] } {
  let all = [from];
  let some = [from];
  for (const one of others) {
    all = all.flatMap((value) => [value * one, value / one]);
    some = some.flatMap((value) => [value, value * one, value / one]);
  }
  return { all, some };
}

/** Plain figures of the question, if they are few and all of them known. */
function givenOf(turn: Turn): readonly Quantity[] | undefined {
  // "A pack", "1 a day".
  const figures = turn.figures.filter(({ low }) => low !== 1);
  if (figures.length < 2 || figures.length > MOST) return undefined;
  const isPlain = ({ range, unit, low }: Quantity): boolean =>
    !range && low > 0 && unit?.id !== 'percent' && unit?.id !== 'year' && (unit?.per.length ?? 0) < 2;
  return figures.every(isPlain) ? figures : undefined;
}

/** "A pack of 20 costs 12 dollars, 15 a day, 30 days: what do I save?" */
function money(turn: Turn): Asked | undefined {
  const given = givenOf(turn);
  if (!given || !SPENT.test(turn.text)) return undefined;
  const [price, another] = given.filter((one) => isMoney(turn.text, one));
  const said = turn.said.filter((one) => isMoney(turn.response.text, one) && !one.range);
  if (!price || another || said.length === 0) return undefined;
  const others = given.filter((one) => one !== price).map(({ low }) => low);
  const { all, some } = products(price.low, others);
  // Of more figures a month's price would be met by chance.
  const later = others.length > 2 ? [] : all.flatMap((value) => [7, 30, 12, 365].map((n) => value * n));
  return {
    rule: 'asked-product',
    values: [...all, ...some, ...later],
    unit: '',
    // Small prices are exact.
    said: said.flatMap((one) => figure(one)).map((one) => (one.low < 20 ? { ...one, room: 0 } : one)),
    share: 0.02,
    source: 'multiplication',
  };
}
/** What the user spends or saves, not what something costs elsewhere. */
const SPENT =
  /\b(?:(?:do|would|will|could|can|am) i (?:spend|save|pay|spending|saving|paying)|i(?:'d| would| will)? (?:spend|save)|cost(?:s|ing)? me|is that|in total|(?:spare|zahle|bezahle) ich|gebe ich|kostet mich|macht das|ist das|sind das|(?:gasto|ahorro|pago|economizo|poupo|spendo|risparmio)\b|me (?:cuesta|sale)|es eso|j'economise|je (?:depense|paie|paye)|(?:ca|cela) (?:fait|me coute)|e isso|quanto fa|bespaar ik|betaal ik|kost me|is dat)|(?:1日|一日|1か月|1ヶ月|合計|全部で)[^?？。]{0,6}いくら|節約|能省|省下|花多少|多少钱|खर्च|बचेग|बचत|ادفع|اوفر|يكلفني|المجموع/;

/** Units that a week, a course or a list adds up to. */
const ADDED = new Set(['time', 'length', 'energy', 'volume', 'mass', 'drops', 'activity']);
/** What is asked for is no product: a limit, a change, an amount by weight. */
const OTHERWISE =
  /\b(?:max\w*|limit\w*|safe\w*|allowed|per ?cent\w*|%|average|mean|should|recommend\w*|can i|may i|more|less|too much|enough sleep|hochst\w*|darf|soll\w*|sicher|durchschnitt\w*|mehr|weniger|maxim\w*|puedo|debo|seguro|promedio|mas|menos|peux|dois|maximum|moyenne|plus|moins|posso|devo|media|seguro|piu|meno|mag ik|moet|gemiddeld\w*|meer|minder|veilig)\b|最大|最多|安全|平均|可以|能不能|上限|अधिकतम|सुरक्षित|औसत|اقصي|متوسط|امن/;

/** "35 minutes on 4 days a week: is that 150?", "400 mg three times a day, how much in all?" */
function scaled(turn: Turn): Asked | undefined {
  const given = givenOf(turn);
  if (!given || OTHERWISE.test(turn.text) || turn.text.includes('/')) return undefined;
  if (!SUM_ASKED.test(turn.text)) return undefined;
  const { response } = turn;
  const isGiven = (one: Quantity): boolean =>
    given.some(
      ({ low, unit }) => low === one.low && (!one.unit || !unit || unit.atom.id === one.unit.atom.id),
    );
  const first = turn.said.find((one) => one.low !== 1 && !isGiven(one));
  if (!first?.unit || first.range || first.start > OPENING || !ADDED.has(dimensionOf(first)))
    return undefined;
  if (!isTold(response.text, first.start)) return undefined;
  // "Enough for the 150?": the goal.
  const own = given.filter(({ unit, low }) =>
    unit ? unit.atom.id === first.unit?.atom.id : low > MOST_TIMES,
  );
  const [from] = own.filter(({ unit }) => unit);
  if (!from || own.length > 2) return undefined;
  const counts = given.filter((one) => !own.includes(one) && isCount(one));
  const [count, more] = counts;
  if (!count || more || counts.length + own.length < given.length) return undefined;
  const value = from.low * count.low;
  const values = [value, from.low / count.low];
  const others = own.filter((one) => one !== from).map(({ low }) => low);
  // How much is missing, or over; the goal by itself.
  const near = [
    ...others.flatMap((goal) => [Math.abs(goal - value), Math.abs(goal - from.low), goal]),
    value + from.low,
  ];
  const spans = SPANS.map((n) => value * n);
  return {
    rule: 'asked-product',
    values: [...values, ...near, ...spans],
    unit: first.unit.id,
    said: turn.said
      .filter((one) => one.start >= first.start && !isGiven(one))
      .filter((one) => one.unit?.atom.dimension === first.unit?.atom.dimension)
      .flatMap((one) => figure(one, inBase(1, one) / inBase(1, { ...one, unit: first.unit } as Quantity))),
    share: 0.02,
    source: 'multiplication',
  };
}
/** More of something is a goal. */
const MOST_TIMES = 100;
/** Days a week, times, pieces, doses: what multiplies. */
const isCount = ({ unit, low }: Quantity): boolean =>
  low >= 2 &&
  low <= MOST_TIMES &&
  low % 0.5 === 0 &&
  (!unit || ['day', 'week', 'night', 'month'].includes(unit.atom.id) || unit.atom.dimension === 'pieces');
/** What the figures come to is asked for, not what is usual. */
const SUM_ASKED =
  /\b(?:total|altogether|in all|add up|adds up|enough for|does that make|how much is (?:that|it)|is that(?! (?:ok|okay|normal|fine|healthy|too|safe|enough|good|bad|right|high|low|a lot))|do i (?:reach|meet|hit|get to)|(?:ist|sind|macht) das(?! (?:ok|okay|normal|zu|gut|genug|gesund|viel))|insgesamt|gesamt|zusammen|reicht das|erreiche ich|en total|suma|es eso|llego a|alcanza para|cuanto (?:es|hace|son) (?:al|en|todo)|au total|en tout|(?:ca|cela) fait|suffit pour|j'atteins|no total|ao todo|quanto da\b|e isso|chego a|in totale|in tutto|quanto fa|arrivo a|basta per|in totaal|samen|is dat(?! (?:ok|normaal|te|goed|gezond))|genoeg voor|haal ik)|合計|全部で|届きますか|足りますか|一共|总共|總共|合计|加起来|够\s?\d|達到|कुल|जोड़|पूरे हो|المجموع|يكفي للوصول/;

/** "20, 30, 25 and 40 minutes: how much is that?" */
function sum(turn: Turn): Asked | undefined {
  const { question, text } = turn;
  if (!SUM_ASKED.test(text) || /\d\s?\/\s?\d/.test(text)) return undefined;
  const run = listIn(question.text, question.quantities);
  if (!run) return undefined;
  const unit = run.find((one) => one.unit)?.unit;
  const total = run.reduce((all, { low }) => all + low, 0);
  const isOf = (one: Quantity): boolean =>
    !one.range && (one.unit === undefined || unit === undefined || one.unit.atom.id === unit.atom.id);
  const isGiven = ({ low }: Quantity): boolean => question.quantities.some((one) => one.low === low);
  const said = turn.said.filter((one) => one.low !== 1 && isOf(one) && (!isGiven(one) || one.low === total));
  const [first] = said;
  if (!first || !(first.low > total / 3 && first.low < total * 3)) return undefined;
  if (!isTold(turn.response.text, first.start)) return undefined;
  const goals = question.quantities.filter((one) => !run.includes(one)).map(({ low }) => low);
  return {
    rule: 'asked-sum',
    values: [total, total / run.length, ...goals.map((goal) => Math.abs(goal - total))],
    unit: unit?.id ?? '',
    said: said.flatMap((one) => figure(one)),
    share: 0,
    source: 'addition',
  };
}
const DEFICIT =
  /\b(?:deficit|defizit|surplus|uberschuss|excedente|tekort|overschot)\b|カロリー(?:不足|赤字|収支)|(?:热量|卡路里)?(?:缺口|赤字|盈余)|घाटा|कैलोरी की कमी|عجز|العجز/;

/** What a wish takes is asked for. */
const TO_LOSE =
  /\b(?:to lose|abzunehmen|para (?:perder|bajar|adelgazar|emagrecer)|pour (?:perdre|maigrir)|per (?:perdere|dimagrire)|af te vallen)\b|減らすに|痩せるに|减掉|想减|कम करने के लिए|घटाने के लिए|لخسارة|لانقاص/;

/** "I need 2150 kcal and eat 1700: what deficit is that a week?" */
function deficit({ question, said }: Turn): Asked | undefined {
  if (!DEFICIT.test(question.text) || TO_LOSE.test(question.text)) return undefined;
  const [one, other, more] = question.quantities.filter(({ low }) => low >= FEWEST_KCAL);
  if (!one || !other || more || one.range || other.range || ![one, other].some(isEnergy)) return undefined;
  const unit = [one, other].find(isEnergy)?.unit;
  const day = Math.abs(one.low - other.low);
  const told = said.filter((each) => isEnergy(each) && each.low !== one.low && each.low !== other.low);
  return {
    rule: 'asked-product',
    values: [day, ...[7, 30, 28, 31, 365].map((days) => day * days)],
    unit: unit?.id ?? '',
    // Beside it stands what a kilogram holds.
    said: told.slice(0, 2).flatMap((each) => figure(each)),
    share: 0.02,
    source: 'subtraction',
  };
}
const FEWEST_KCAL = 500;
const isEnergy = (one: Quantity): boolean => dimensionOf(one) === 'energy';

const LISTED =
  /^\s?(?:[a-z.]{0,8}\s?)?(?:,|、|،|\+|;|and|und|y|et|e|en|plus|和|と|और|و)?\s?(?:and |und |y |et |e |en |then )?(?:\p{L}{2,9}\.?:?\s)?$/u;

/** Three or more figures of one list, the longest of the text; the unit may stand with the last only. */
function listIn(text: string, quantities: readonly Quantity[]): readonly Quantity[] | undefined {
  let best: readonly Quantity[] = [];
  let run: Quantity[] = [];
  for (const one of quantities) {
    const last = run.at(-1);
    const isNext =
      last !== undefined &&
      LISTED.test(text.slice(last.end, one.start)) &&
      (last.unit === undefined || last.unit.id === one.unit?.id);
    run = isNext ? [...run, one] : [one];
    if (run.length > best.length) best = run;
  }
  const plain = best.every(
    ({ known, range, alt, unit, low }) =>
      known && !range && alt === undefined && unit?.id !== 'percent' && low > 0,
  );
  return best.length >= 3 && plain ? best : undefined;
}

export const PRODUCTS = [money, scaled, sum, deficit];

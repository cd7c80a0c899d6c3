import { everyMatch } from '../../kit/every-match.ts';
import type { Quantity } from '../../kit/quantities.ts';
import { isTold } from '../../kit/results.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { datesIn } from '../calendar/written-dates.ts';
import { DRINK } from '../formulas/habits.ts';
import { type Asked, amounts, figure, isWeight, type Turn } from './turn.ts';

/** What people ask of their own figures: what percentage, and what they come to on average. */

const SHARE_ASKED =
  /(?:what|which|how much|how many|in|as a|a)[^.?]{0,40}(?:per ?cent\b|%)|percentage|wie ?viele? (?:%|prozent)|prozentual|prozentsatz|(?:que|cual|de) [^.?]{0,24}(?:porcentaje|porcentual)|cuanto por ciento|pourcentage|(?:combien|en|baisse) (?:de |en )?%|porcentagem|quantos? (?:por cento|%)|percentual[ei]?|quant[oie] (?:per ?cento|%)|percentage|hoe ?veel (?:procent|%)|何(?:%|パーセント|割)|[减減]少?率|% ?(?:lost|loss|perdid\w*|perdu|verlor\w*)|百分之(?:几|幾|多少)|百分比|比例|प्रतिशत|فيصد|نسبة|النسبة|كم (?:%|في المئة|بالمئة)|\?[^.]{0,6}%/;

const inside = (one: Quantity, all: readonly { start: number; end: number }[]): boolean =>
  all.some(({ start, end }) => one.start < end && start < one.end);

/** The figures of the question that are neither times nor dates, each once; those of a range apart. */
function valuesOf({ question, text }: Turn): { values: number[]; first: Quantity | undefined } | undefined {
  const dates = datesIn(text, { start: 0, end: text.length });
  const all = question.quantities.filter((one) => !inside(one, dates));
  if (all.some(({ known, alt, unit }) => !known || alt !== undefined || unit?.id === 'percent'))
    return undefined;
  const own = all.filter(({ unit }) => unit?.atom.dimension !== 'time');
  // Days are what is counted, where there is nothing else.
  const counted = own.length > 0 ? own : all;
  const named = new Set(counted.flatMap(({ unit }) => (unit ? [unit.id] : [])));
  if (named.size > 1 || counted.some(({ unit }) => (unit?.per.length ?? 0) > 1)) return undefined;
  return {
    values: counted.flatMap(({ low, high, range }) => (range ? [low, high] : [low])),
    first: counted[0],
  };
}

/** "I went from 96 to 90 kg: what percentage is that?", "12 of 80 people: how many per cent?" */
function askedShare(turn: Turn): Asked | undefined {
  if (!SHARE_ASKED.test(turn.text)) return undefined;
  const given = valuesOf(turn);
  // "From 50 to 30 per 1,000": what both are of.
  const [one, other, more] =
    given?.values.filter((value) => !(value === 1000 && PER_THOUSAND.test(turn.text))) ?? [];
  if (!given?.first || !one || !other || more !== undefined || one === other || other < 0) return undefined;
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  const words = turn.text + turn.response.text.slice(0, 200);
  const isChange = LOSS.test(words) || GAIN.test(words);
  const bases = LOSS.test(words) ? [high] : isChange ? [low] : [one, other];
  const changed = bases.map((base) => (100 * (high - low)) / base);
  const share = (100 * low) / high;
  // Of two figures far apart the smaller one is a part.
  const part = share > 55 ? [...changed, share] : [share, 100 - share, ...changed];
  const values = isChange && RELATIVE.test(turn.text) ? changed : part;
  const isBody = isWeight(given.first) || given.first.unit?.id === 'kg';
  const said = turn.said.filter(
    ({ unit, low: percent, range }) =>
      // Goals for a weight are told in round numbers.
      unit?.id === 'percent' && !range && !(isBody && [5, 10].includes(percent)) && percent !== 100,
  );
  const whole = turn.said.filter(({ unit, range }) => unit?.id === 'percent' && !range);
  const [value = 0] = values;
  const [first] = said;
  if (!first || !(first.low < value * 4 && value < first.low * 4)) return undefined;
  const isGoal = whole.some((each) => values.some((v) => Math.abs(v - each.low) < 0.35 + v * 0.03));
  return {
    rule: 'change',
    values,
    unit: '%',
    said: (isGoal ? whole : said).flatMap((each) => figure(each)),
    share: 0.015,
    room: 0.1,
    source: 'division',
  };
}
const PER_THOUSAND =
  /(?:per|in|von|pro|de|cada|por|pour|sur|em|a cada|su|ogni|op|op de|out of|لكل|प्रति|每|में से)\s?1[.,\s]?000|1[,.]?000人|1[,.]?000 में/;
const RELATIVE =
  /\b(?:relative\w*|reduction|relativ\w*|reduccion|reducao|riduzione|reductie|ruckgang|verringerung)\b|相対|相对|सापेक्ष|النسبي/;
/** What is lost is a part of the greater figure, what is gained of the smaller one. */
const LOSS =
  /\b(?:lost|loss|lose|losing|dropp\w*|drops?|down|decreas\w*|declin\w*|cuts?|fell|fall|lower\w*|reduc\w*|abgenommen|abnahme|verlo\w*|gesunken|gesenkt|senk\w*|sinkt|ruckgang|reduktion|weniger|perdid[oa]|baja\w*|disminu\w*|reduccion|menos|perdu\w*|perte|baisse\w*|diminu\w*|reduction|moins|cai\w*|perde\w*|queda|reducao|emagre\w*|perso|persa|calo|calat\w*|riduz\w*|ridu\w*|dimagrit\w*|afgevallen|verloren|gedaald|daling|daalt|verlag\w*|vermind\w*)\b|減|痩せ|减|降|瘦|घट|कम हु|نزل|خسر|فقد|انخف|ينخف|تنخف/;
const GAIN =
  /\b(?:gain\w*|rose|rise|increas\w*|up from|zugenommen|gestiegen|anstieg|aument\w*|subi\w*|ganado|pris|augment\w*|hausse|ganho\w*|preso|aumentat\w*|aangekomen|gestegen)\b|増|增|胖|बढ़|زاد|ارتفع/;

const AVERAGE_ASKED =
  /\b(?:average|mean|durchschnitt\w*|mittelwert|promedio|media|moyenne|gemiddeld\w*|media)\b|平均|औसत|متوسط|المعدل/;

/** "148, 140 and 144: what is the average?" */
function askedAverage(turn: Turn): Asked | undefined {
  // "130/85": two series.
  if (!AVERAGE_ASKED.test(turn.text) || /\d\s?\/\s?\d/.test(turn.text)) return undefined;
  const figures = turn.question.quantities.filter(
    (one) => !inside(one, datesIn(turn.text, { start: 0, end: turn.text.length })),
  );
  const named = new Set(figures.flatMap(({ unit }) => (unit ? [unit.id] : [])));
  if (figures.length < 3 || named.size > 1 || figures.some(({ known, range }) => !known || range))
    return undefined;
  const lows = figures.map(({ low }) => low);
  const value = lows.reduce((sum, low) => sum + low, 0) / lows.length;
  const [least, most] = [Math.min(...lows), Math.max(...lows)];
  if (!(least > 0) || most > least * 3) return undefined;
  const said = turn.said.filter(
    ({ low, range, unit }) =>
      !range &&
      low > least * 0.7 &&
      low < most * 1.4 &&
      (unit === undefined || named.size === 0 || named.has(unit.id)),
  );
  return {
    rule: 'average',
    values: [value],
    unit: '',
    said: said.flatMap((one) => figure(one)),
    share: 0.004,
    room: 0.3,
    source: 'division',
  };
}

const HELD =
  /(?:how (?:much|many)|wie ?viele?|cuant\w*|combien|quant\w*|hoe ?veel|どのくらい|どれくらい|何|多少|कितन\p{L}*|كم)[^?]{0,30}(?:salt|sugar|glucose|dextrose|grams?|salz|zucker|gramm|sal\b|azucar|glucosa|gramos|sel\b|sucre|grammes|acucar|gramas|sale\b|zucchero|grammi|zout|suiker|塩|砂糖|グラム|盐|鹽|糖|克|नमक|ग्राम|चीनी|ملح|سكر|غرام|جرام)/u;

const SOLUTION =
  /\b(?:solution|saline|d5w?|d10w?|dextrose|rinse|infusion|\w*losung|\w*spulung|infusion|solucion|suero|lavado|serum|lavage|solucao|soro|soluzione|fisiologica|lavaggio|oplossing|spoeling|infuus)\b|溶液|食塩水|鼻うがい|点滴|盐水|鹽水|葡萄糖|घोल|ड्रिप|محلول/;

/** "How much salt for 250 ml of a 0.9 % solution?": grams in 100 millilitres. */
function askedContent({ text, figures, said }: Turn): Asked | undefined {
  const shares = figures.filter(({ unit, low, range }) => unit?.id === 'percent' && low <= 20 && !range);
  const volumes = figures.filter((one) => dimensionOf(one) === 'volume' && !one.range);
  const [share, volume] = [shares[0], volumes[0]];
  if (!share || !volume || shares.length + volumes.length > 2 || figures.length > 3) return undefined;
  if (!HELD.test(text) || !SOLUTION.test(text)) return undefined;
  // Drinks: see habits.ts.
  if (DRINK.test(text) || figures.some((one) => dimensionOf(one) === 'mass')) return undefined;
  const grams = (share.low / 100) * inBase(volume.low, volume) * 1000;
  return {
    rule: 'asked-product',
    values: [grams],
    unit: 'g',
    said: amounts(said, 'mass'),
    share: 0.05,
    source: 'multiplication',
  };
}

const PRESSURE = /(?<![\d/])(\d{2,3})\s?\/\s?(\d{2,3})(?![\d/])/g;

/** "138/84, 142/88 and 131/82: what is the average?": that of the upper figures. */
function askedPressure(turn: Turn): Asked | undefined {
  if (!AVERAGE_ASKED.test(turn.text)) return undefined;
  const uppers = everyMatch(turn.text, PRESSURE).map((match) => Number(match[1]));
  const told = everyMatch(turn.response.text, PRESSURE);
  if (uppers.length < 3 || uppers.some((one) => one < 70 || one > 260)) return undefined;
  // Further down, and behind "below", stand thresholds.
  const first = told.find(({ index }) => index < FIRST && isTold(turn.response.text, index));
  if (!first || uppers.includes(Number(first[1]))) return undefined;
  const low = Number(first[1]);
  return {
    rule: 'average',
    values: [uppers.reduce((sum, one) => sum + one, 0) / uppers.length],
    unit: '',
    said: [{ start: first.index, end: first.index + first[0].length, low, high: low, room: 0.5 }],
    share: 0.004,
    room: 0.3,
    source: 'division',
  };
}
/** UTF-16 units. */
const FIRST = 120;

export const SHARES = [askedShare, askedAverage, askedPressure, askedContent];

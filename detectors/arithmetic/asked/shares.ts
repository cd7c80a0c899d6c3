import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Asked, amounts, type Figure, figure, isWeight, only, type Turn } from './turn.ts';

/** Percentages, and what they make of energy and food. */

const percent = ({ unit }: Quantity): boolean => unit?.id === 'percent';
const HOW_MUCH =
  /how (?:much|many|heavy)|what(?:'s| is| was| would| weight)|\bcalculate|work out|convert|wie ?viele?|was (?:sind|ist|waren)|berechn|cuant|que peso|calcul|combien|quel(?:le)?s?|quant|qual|calcol|che |hoe ?veel|hoe zwaar|wat is|bereken|何|いくら|どれ|どの|計算|多少|几|计算|算|कितन|निकाल|كم|احسب|ما هو|ما هي/;
const GRAMS_OF: readonly (readonly [RegExp, number])[] = [
  [
    /\bfats?\b|\bfett|\bgrasa|\blipid|\bgordura|\bgrassi|\bvet(?:ten)?\b|\bgras\b|\bmatieres? grasses?|脂質|脂肪|脂|वसा|फैट|دهون|الدهون/,
    9,
  ],
  [/protein|eiweiss|proteic|プロテイン|たんぱく|タンパク|蛋白|प्रोटीन|بروتين|eiwit/, 4],
  [
    /carb|kohlenhydrat|hidratos|glucid|carboidrat|koolhydra|炭水化物|糖質|碳水|कार्ब|كربوهيدرات|\bsugar|zucker|azucar|sucre|acucar|zucchero|suiker|糖分|糖/,
    4,
  ],
  [/\balcohol\b|alkohol|alcool/, 7],
];
const ENERGY = /calor|kcal|kalor|energ|カロリー|大卡|千卡|热量|熱量|कैलोरी|سعر|سعرات/;

function energyShare(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  const energy = only(figures, (one) => dimensionOf(one) === 'energy');
  const shares = figures.filter(percent);
  if (!energy || shares.length !== 1 || !HOW_MUCH.test(text)) return undefined;
  const foods = GRAMS_OF.filter(([name]) => name.test(text));
  const [food] = foods;
  const [share] = shares;
  if (foods.length !== 1 || !food || !share || energy.unit?.id !== 'kcal') return undefined;
  return {
    rule: 'energy-share',
    values: [share.low, share.high].map((one) => (energy.low * one) / 100 / food[1]),
    unit: 'g',
    said: amounts(turn.said, 'mass').filter(({ low }) => low > 9),
    share: 0.04,
    room: 1,
    source:
      'Regulation (EU) 1169/2011, Annex XIV: 4 kcal in a gram of carbohydrate and of protein, 9 in one of fat',
    severity: 'minor',
  };
}

/** "20 g protein, 30 g carbs, 10 g fat: how many calories?" */
function energyOf(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  if (!ENERGY.test(text) || !HOW_MUCH.test(text) || figures.some((one) => dimensionOf(one) === 'energy'))
    return undefined;
  const masses = figures.filter((one) => one.unit?.id === 'g' && !one.range);
  if (masses.length === 0 || figures.some(percent)) return undefined;
  let energy = 0;
  for (const [n, one] of masses.entries()) {
    const stop = masses[n + 1]?.start ?? text.length;
    const behind = text.slice(one.end, Math.min(stop, one.end + 34)).replace(/[,;.].*$/s, '');
    const before = text.slice(Math.max(masses[n - 1]?.end ?? 0, one.start - 24), one.start);
    const of = GRAMS_OF.find(([name]) => name.test(behind)) ?? GRAMS_OF.find(([name]) => name.test(before));
    if (!of) return undefined;
    energy += one.low * of[1];
  }
  return {
    rule: 'energy',
    values: [energy],
    unit: 'kcal',
    said: turn.said
      .filter((one) => one.unit?.id === 'kcal')
      .filter(({ low }) => ![4, 7, 9].includes(low))
      .flatMap((one) => figure(one)),
    share: 0.04,
    room: 2,
    source:
      'Regulation (EU) 1169/2011, Annex XIV: 4 kcal in a gram of carbohydrate and of protein, 9 in one of fat',
    severity: 'minor',
  };
}

const OF =
  /^\s?(?:of|von|de|d'|del|della|di|do|da|van|off|from|को|का|की|の|من|is)\s?|^\s?(?:less|more|weniger|menos|moins|mehr)/;

/** "What is 7 % of 92 kg?" */
function shareOf(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  const share = only(figures, (one) => percent(one) && one.low <= 100);
  const amount = only(
    figures,
    (one) => one.unit?.per.length === 0 && ['mass', 'volume', 'energy'].includes(dimensionOf(one)),
  );
  if (!share || !amount || figures.length > 3 || !HOW_MUCH.test(text)) return undefined;
  const dimension = dimensionOf(amount);
  if (dimension === 'volume' || (dimension === 'mass' && !isWeight(amount))) return undefined;
  if (dimension === 'energy' && GRAMS_OF.some(([name]) => name.test(text))) return undefined;
  if (
    !OF.test(text.slice(share.end, share.end + 10)) &&
    !LOSS.test(text) &&
    !/的|の|का|की/.test(text.slice(0, share.start))
  )
    return undefined;
  const part = (inBase(amount.low, amount) * share.low) / 100;
  const whole = inBase(amount.low, amount);
  return {
    rule: 'share-of',
    values: [part, whole - part, whole + part],
    unit: dimension === 'mass' ? 'g' : 'kcal',
    said: amounts(turn.said, dimension).filter(({ low }) => dimension !== 'mass' || low > 900),
    share: 0.03,
    source: 'multiplication',
    severity: 'minor',
  };
}

const WHAT_PERCENT =
  /(?:what|which) (?:percent|per cent|%|proportion|share)|percent(?:age)?|how many (?:percent|%)|wie ?viel(?:e)? ?(?:prozent|%)|prozent|que porcentaje|porcentaje|por ciento|pourcentage|pour cent|combien de %|percentagem|porcentagem|por cento|percentuale|per ?cento|percentage|procent|何(?:パーセント|%|%)|割|百分之|百分比|प्रतिशत|परसेंट|फीसदी|نسبة|بالمئة|في المئة|كم %|\bwieviel %|quant[oi] %|cuanto %/;
const LOSS =
  /\b(?:lo(?:st|se|sing|ss)|gain\w*|drop\w*|fell|went|down|up|from|reduc\w*|decreas\w*|increas\w*|abgenommen|zugenommen|verlor\w*|abnehm\w*|von|perd\w*|baj\w*|adelgaz\w*|subi\w*|pass\w*|perdu|maigri|emagre\w*|pers[oi]|dimagri\w*|afgevallen|verloren|aangekomen)\b|減|増|痩|やせ|瘦|减|减少|降|涨|कम|घट|बढ़|فقد|نزل|انخفض|خسر/;

/** Measured in percent or in mmol/mol: what it is in the other unit is no share. */
const IN_PERCENT = /a1c|mmol\/mol|glycat|glyk|glic(?:ata|ada|osil)|gliko|糖化|ग्लाइकेटेड|التراكمي|السكري/;

/** "From 90 to 81 kg, what percentage is that?" "What percent of 60 is 12?" */
function percentOf(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  if (!WHAT_PERCENT.test(text) || figures.some(percent) || IN_PERCENT.test(text)) return undefined;
  const measured = figures.filter(
    (one) => one.unit?.per.length === 0 && dimensionOf(one) !== 'time' && !one.range,
  );
  const bare = figures.filter((one) => !one.unit && !one.range);
  const list =
    measured.length === 2
      ? measured
      : measured.length === 1 && bare.length === 1
        ? [...measured, ...bare]
        : measured.length === 0
          ? bare
          : [];
  const [one, other, third] = list;
  if (!one || !other || third || (one.unit && other.unit && dimensionOf(one) !== dimensionOf(other)))
    return undefined;
  const [a, b] =
    one.unit && other.unit ? [inBase(one.low, one), inBase(other.low, other)] : [one.low, other.low];
  if (a === b || a <= 0 || b <= 0) return undefined;
  const values = [
    Math.min(a, b) / Math.max(a, b),
    Math.abs(a - b) / a,
    Math.abs(a - b) / b,
    a / b,
    b / a,
  ].map((value) => value * 100);
  if (LOSS.test(text)) values.sort(byNearness((Math.abs(a - b) / a) * 100));
  return {
    rule: 'percent-of',
    values,
    unit: '%',
    said: turn.said.filter(percent).flatMap((each): Figure[] => figure(each)),
    share: 0.01,
    room: 0.5,
    source: 'division',
    severity: 'minor',
  };
}

function byNearness(to: number): (a: number, b: number) => number {
  return (a, b) => Math.abs(a - to) - Math.abs(b - to);
}

const PER_HUNDRED =
  /(?:per|pro|je|por|par|pour|cada|ogni|every|each|\/|in|en|auf)\s?100\s?(?:g|ml|gram\w*|gramm\w*|克|グラム|ग्राम)\b|100\s?(?:g|ml|克|グラム|毫升)\s?(?:あたり|当たり|中|含)|每\s?100\s?(?:克|毫升|g)|100 ग्राम में|لكل 100/;

/** "62 g of carbs per 100 g: how much in 45 g?" */
function perHundred(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  if (!PER_HUNDRED.test(text) || !HOW_MUCH.test(text) || figures.some(percent)) return undefined;
  const measured = figures.filter(
    (one) => ['mass', 'energy', 'volume'].includes(dimensionOf(one)) && !one.range,
  );
  const others = measured.filter((one) => !(one.low === 100 && one.unit?.per.length === 0));
  const [first, second, third] = others;
  if (!first || !second || third) return undefined;
  const isRate = (one: Quantity): boolean => {
    const behind = text.slice(one.start, one.end + 40);
    return PER_HUNDRED.test(behind) || PER_HUNDRED.test(text.slice(Math.max(0, one.start - 22), one.start));
  };
  const [rate, portion] = isRate(first) ? [first, second] : [second, first];
  if (!isRate(rate) || !['g', 'mL'].includes(portion.unit?.id ?? '')) return undefined;
  const dimension = dimensionOf(rate);
  return {
    rule: 'portion',
    values: [(inBase(rate.low, rate) * portion.low) / 100].map((value) =>
      dimension === 'energy' ? value / 4.184 : value,
    ),
    unit: dimension === 'energy' ? 'kcal' : 'g',
    said:
      dimension === 'energy'
        ? turn.said.filter(({ unit }) => unit?.id === rate.unit?.id).flatMap((one) => figure(one))
        : amounts(turn.said, dimension).filter(({ low }) => Math.abs(low - 100) > 0.01),
    share: 0.04,
    room: 0.3,
    source: 'multiplication',
    severity: 'minor',
  };
}

const HOLDS =
  /\b(?:has|have|contains?|provides?|is|are|in|per|hat|haben|enthalt|enthalten|sind|tienen?|contienen?|aportan?|contient|contiennent|apporte|tem|ha|hanno|bevat|bevatten|heeft)\b|含|有|には|で|में|في|تحتوي|يحتوي|فيه/;

/** "8 oz have 12 g of carbs: how many are in 20 oz?" */
function proportion(turn: Turn): Asked | undefined {
  const { text, figures } = turn;
  const list = figures.filter(({ unit }) => unit !== undefined);
  const [a, b, c] = list;
  if (!a || !b || !c || list.length !== 3 || list.some((one) => one.range || (one.unit?.per.length ?? 0) > 0))
    return undefined;
  if (!HOW_MUCH.test(text) || PER_HUNDRED.test(text) || !HOLDS.test(text.slice(a.end, b.start)))
    return undefined;
  const isFood = list.every(
    (one) => ['mass', 'volume', 'energy'].includes(dimensionOf(one)) && !isWeight(one),
  );
  const other = c.unit?.id === a.unit?.id ? b : c.unit?.id === b.unit?.id ? a : undefined;
  if (!isFood || !other || a.unit?.id === b.unit?.id) return undefined;
  const base = other === b ? a : b;
  return {
    rule: 'proportion',
    values: [(other.low * c.low) / base.low],
    unit: other.unit?.id ?? '',
    said: turn.said.filter(({ unit }) => unit?.id === other.unit?.id).flatMap((one) => figure(one)),
    share: 0.04,
    room: 0.3,
    source: 'multiplication',
    severity: 'minor',
  };
}

export const SHARES = [energyShare, energyOf, shareOf, percentOf, perHundred, proportion];

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

export const SHARES = [shareOf, percentOf];

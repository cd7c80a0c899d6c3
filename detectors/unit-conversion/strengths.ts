import { everyMatch } from '../kit/every-match.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { type Holding, holdingsIn } from './holdings.ts';

/** Strengths by their names: U-100 insulin, adrenaline 1:1000, a per cent, the weight of alcohol, mean glucose of an HbA1c. */

export interface Told extends Span {
  readonly rule: string;
  readonly holds: boolean;
  readonly expected: string;
}

/** People move a point or take another factor; what is further off is another thing. */
function isSlip(ratio: number): boolean {
  const tens = Math.log10(ratio);
  return (ratio > 1 / 6 && ratio < 6) || (Math.abs(tens - Math.round(tens)) < 0.03 && Math.abs(tens) < 3.1);
}

const isOne = (one: Quantity): boolean => one.known && !one.range && one.low > 0;
const show = (value: number): string => String(Number(value.toPrecision(3)));
const BREAK = /[;\n]|[.!?]\s|[。！？।]/;
const LIMIT =
  /\b(?:up to|at most|at least|more|less|than|max\w*|min\w*|bis zu|mindestens|hochstens|hasta|al menos|jusqu'a|au moins|ate|fino a|almeno|tot|minstens|plus|and|und|y|et|e|en)\b|最多|至少|以上|以下|まで|और|अधिकतम|و(?=\d)|الحد/;

const U_STRENGTH = /(?<![\p{L}\d])u[-‑ ]?(40|100|200|300|500)(?!\d)/gu;
const INSULIN_RATE = new Set(['IU/mL']);

/** "U-100": so many units in each millilitre. */
function insulinVolumes(reading: Reading): Told[] {
  const { text, quantities } = reading;
  const named = [
    ...everyMatch(text, U_STRENGTH).map((match) => ({ at: match.index, strength: Number(match[1]) })),
    ...quantities
      .filter((one) => INSULIN_RATE.has(one.unit?.id ?? '') && isOne(one) && one.low >= 40)
      .map((one) => ({ at: one.start, strength: one.low })),
  ].sort((a, b) => a.at - b.at);
  if (named.length === 0) return [];
  return quantities.flatMap((first, n): Told[] => {
    const second = quantities[n + 1];
    if (!second || !isOne(first) || !isOne(second) || second.start - first.end > 60) return [];
    const ids = [first, second].map(({ unit }) => unit?.id);
    if (!ids.includes('IU') || !ids.includes('mL') || ids[0] === ids[1]) return [];
    const gap = text.slice(first.end, second.start);
    if (BREAK.test(gap) || LIMIT.test(gap)) return [];
    // "10 units = 0.1 mL, 24 units = 0.24 mL": each has its own half.
    if (!gap.includes('=') && /^[^\d,;.]*=/.test(text.slice(second.end, second.end + 8))) return [];
    const { start, end } = sentenceAt(text, first.start);
    const own = named.filter(({ at }) => at >= start && at < end);
    const before = own.length > 0 ? own : named.filter(({ at }) => at < first.start).slice(-1);
    if (new Set(before.map(({ strength }) => strength)).size !== 1) return [];
    const strength = before[0]?.strength ?? 100;
    const [units, volume] = ids[0] === 'IU' ? [first, second] : [second, first];
    const ratio = units.low / (volume.low * strength);
    if (!isSlip(ratio)) return [];
    return [
      {
        start: first.start,
        end: second.end,
        rule: 'insulin>volume',
        holds: Math.abs(ratio - 1) < 0.06,
        expected: `${show(units.low / strength)} mL (${strength} units in each mL)`,
      },
    ];
  });
}

const RATIO =
  /(?<![\d:.,])1\s?(?::|in|zu|sur|por|su|op|比)\s?(1(?:[.,\s ]?000)|10[.,\s ]?000|100[.,\s ]?000|200[.,\s ]?000)(?!\d)/g;
const ADRENALINE =
  /adrenalin\w*|epine(?:f|ph)rin\w*|アドレナリン|エピネフリン|肾上腺素|एड्रेनालिन|एपिनेफ्रिन|एड्रेनलिन|ادرينالين|الادرينالين|ابينفرين|الابينفرين/;
const OPENING = 140;
/** "1 mg in each millilitre". */
const IN_EACH =
  /^\s?(?:(?:in|per|pro|en|por|dans|par|em|a|al|op|في|لكل|में|प्रति)\s?(?:(?:each|every|jedem|cada|chaque|ogni|elke|كل)\s)?)?(?:ml|millil\p{L}+|mil?lil\p{L}+|مليلتر|مل|मिली\p{L}*|एमएल)(?![\p{L}\d])/u;

/** "1:1000 is 1 mg per mL": a gram in so many millilitres. */
function ratios(reading: Reading, question: Reading | undefined): Told[] {
  const { text } = reading;
  const named = everyMatch(text, RATIO);
  const [asked, other] = question ? everyMatch(question.text, RATIO) : [];
  if (named.length === 0 && (!asked || other)) return [];
  if (!ADRENALINE.test(text) && !(question && ADRENALINE.test(question.text))) return [];
  const strengthOf = (match: RegExpExecArray | RegExpMatchArray): number =>
    Number((match[1] ?? '').replace(/\D/g, ''));
  return holdingsIn(reading).flatMap((holding): Told[] => {
    if (holding.kind !== 'volume' || holding.dimension !== 'mass') return [];
    const { start, end } = sentenceAt(text, holding.start);
    const own = named.filter(({ index }) => index >= start && index < end);
    const before =
      own.length === 1
        ? own
        : named.filter(({ index }) => index < holding.start && holding.start - index < OPENING);
    const match = before.at(-1) ?? (named.length === 0 && holding.start < OPENING ? asked : undefined);
    if (!match) return [];
    const litres = IN_EACH.test(text.slice(holding.end, holding.end + 24)) ? 0.001 : holding.size;
    const expected = (litres * 1000) / strengthOf(match);
    const ratio = holding.held / expected;
    return isSlip(ratio) ? [toldOf(holding, 'ratio>strength', ratio, expected)] : [];
  });
}

function toldOf({ start, end, said }: Holding, rule: string, ratio: number, expected: number): Told {
  const size = said.unit?.atom.sizes[0] ?? 1;
  return {
    start,
    end,
    rule,
    holds: Math.abs(ratio - 1) < 0.06,
    expected: `${show(expected / size)} ${said.unit?.atom.id}`,
  };
}

const BLOOD = /\b(?:blood|blut\w*|sangre|sang|sangue|bloed|hba1c|a1c|hematocrit)\b|血|रक्त|खून|الدم/;
const ALCOHOL =
  /\b(?:alcohol|ethanol|alkohol|alcool|wine|beer|spirits?|wein|bier|vino|cerveza|vin|biere|vinho|cerveja|birra|wijn)\b|アルコール|酒|अल्कोहल|शराब|كحول/;

/** "0.9 %, so 9 mg in each mL": a gram in a hundred millilitres. */
function percents(reading: Reading): Told[] {
  const { text, quantities } = reading;
  return holdingsIn(reading).flatMap((holding): Told[] => {
    const [below] = holding.said.unit?.per ?? [];
    if (holding.kind !== 'volume' || holding.dimension !== 'mass' || below?.atom.id === 'dL') return [];
    const { start, end } = sentenceAt(text, holding.start);
    const words = text.slice(start, end);
    const own = quantities.filter((one) => one.start >= start && one.end <= end);
    const [first, another] = own.filter(({ unit }) => unit?.id === 'percent');
    // "At 1 % it holds 10 mg/mL; at 2 %, 20 mg/mL": each has its own.
    const percent = another
      ? own.findLast(({ unit, end: at }) => unit?.id === 'percent' && at <= holding.start)
      : first;
    if (!percent || !isOne(percent) || percent.low > 50 || percent.start > holding.start) return [];
    const rest = own.filter(
      (one) =>
        one !== percent &&
        (one.end <= holding.start || one.start >= holding.end) &&
        (!another || (one.start > percent.start && one.end <= holding.start)),
    );
    if (another && /[;]/.test(text.slice(percent.end, holding.start))) return [];
    if (rest.length > 0 || BLOOD.test(words) || ALCOHOL.test(words)) return [];
    const expected = holding.size * percent.low * 10;
    const ratio = holding.held / expected;
    return isSlip(ratio) ? [toldOf(holding, 'percent>strength', ratio, expected)] : [];
  });
}

const PURE =
  /\b(?:pure (?:alcohol|ethanol)|reine[rmns]? alkohol|alcohol puro|etanol puro|alcool pur|ethanol pur|alcool puro|pure alcohol|zuivere alcohol)\b|純アルコール|纯酒精|純酒精|शुद्ध (?:अल्कोहल|एल्कोहल)|كحول نقي|الكحول النقي|الكحول الصافي/;
/** Grams in a millilitre. */
const DENSITY = 0.789;

const BY_WEIGHT = /\.\s(?:by|in|nach|en|em|in|naar) (?:weight|mass|gewicht|peso|poids|massa)\b[^.\n]*$/;

/** "10 mL of pure alcohol weigh 8 g". */
function alcoholWeights({ text, quantities }: Reading): Told[] {
  return quantities.flatMap((first, n): Told[] => {
    const second = quantities[n + 1];
    if (!second || !isOne(first) || !isOne(second) || second.start - first.end > 50) return [];
    const ids = [first, second].map(({ unit }) => unit?.id);
    if (!ids.includes('mL') || !ids.includes('g')) return [];
    const gap = text.slice(first.end, second.start);
    if (
      (BREAK.test(gap) && !BY_WEIGHT.test(gap)) ||
      !PURE.test(gap + text.slice(second.end, second.end + 24))
    )
      return [];
    const [volume, mass] = ids[0] === 'mL' ? [first, second] : [second, first];
    const ratio = mass.low / (volume.low * DENSITY);
    if (!isSlip(ratio)) return [];
    return [
      {
        start: first.start,
        end: second.end,
        rule: 'alcohol',
        holds: Math.abs(ratio - 1) < 0.07 || Math.abs(mass.low - volume.low * DENSITY) <= mass.step / 2,
        expected: `${show(volume.low * DENSITY)} g`,
      },
    ];
  });
}

const BAC =
  /\b(?:blood alcohol|bac|blutalkohol\w*|promille|alcoholemia|alcohol en (?:la )?sangre|alcoolemie|alcool dans le sang|alcoolemia|alcool no sangue|alcol nel sangue|tasso alcolemico|bloedalcohol\w*|alcoholgehalte)\b|血中アルコール|呼気|血液酒精|酒精含量|酒精浓度|रक्त में अल्कोहल|खून में अल्कोहल|الكحول في الدم/;
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,3})?)';
/** Each way to write it, and what makes it grams in a litre. */
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(`${NUMBER}\\s?(?:‰|promille\\b|por mil\\b|pour mille\\b|per mille?\\b|为千分|प्रति हज़ार)`, 'g'),
    1,
  ],
  [
    new RegExp(
      `${NUMBER}\\s?(?:%|percent\\b|prozent\\b|por ciento\\b|pour cent\\b|por cento\\b|per cento\\b|procent\\b)`,
      'g',
    ),
    10,
  ],
  [
    new RegExp(
      `${NUMBER}\\s?(?:g ?\\/ ?l\\b|gramos? por litro|grammes? par litre|gramas? por litro|grammi per litro|gram per liter)`,
      'g',
    ),
    1,
  ],
  [new RegExp(`${NUMBER}\\s?mg ?(?:\\/ ?(?:dl|100 ?ml)|(?:per|pro|por|par|in) 100 ?ml)`, 'g'), 0.01],
];

/** "0.5 per mille is 0.05 %, or 50 mg in 100 mL". */
function bloodAlcohol({ text }: Reading): Told[] {
  if (!BAC.test(text)) return [];
  const levels = LEVELS.flatMap(([pattern, factor], kind) =>
    everyMatch(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      litre: Number((match[1] ?? '').replace(',', '.')) * factor,
      factor,
      kind,
    })),
  ).sort((a, b) => a.start - b.start);
  return levels.flatMap((one, n): Told[] => {
    const other = levels[n + 1];
    if (!other || other.kind === one.kind || other.start - one.end > 48) return [];
    const gap = text.slice(one.end, other.start);
    const { start, end } = sentenceAt(text, one.start);
    if (BREAK.test(gap) || LIMIT.test(gap.replace(BAC, '')) || !BAC.test(text.slice(start, end))) return [];
    const ratio = other.litre / one.litre;
    if (!isSlip(ratio)) return [];
    return [
      {
        start: one.start,
        end: other.end,
        rule: 'blood-alcohol',
        holds: Math.abs(ratio - 1) < 0.1,
        expected: `${show(one.litre / other.factor)} in that unit`,
      },
    ];
  });
}

const MEAN =
  /\b(?:average|mean|durchschnitt\w*|mittler\w*|mittelwert|promedi[oa]|medi[oa]|moyenne?|gemiddelde?)\b|平均|औसत|متوسط|المتوسط/;

/** "An A1c of 7 % is a mean glucose of 154 mg/dL" (ADAG study, Diabetes Care 2008;31:1473). */
function meanGlucose({ text, quantities }: Reading): Told[] {
  return quantities.flatMap((a1c, n): Told[] => {
    const glucose = quantities[n + 1];
    if (
      a1c.unit?.id !== 'percent' ||
      !isOne(a1c) ||
      a1c.low < 4.5 ||
      a1c.low > 15 ||
      !glucose ||
      !isOne(glucose)
    )
      return [];
    if (!['mg/dL', 'mmol/L'].includes(glucose.unit?.id ?? '') || glucose.start - a1c.end > 110) return [];
    const { start, end } = sentenceAt(text, a1c.start);
    const words = text.slice(start, end);
    const gap = text.slice(a1c.end, glucose.start);
    if (
      !/a1c/.test(words) ||
      !MEAN.test(gap) ||
      BREAK.test(gap) ||
      !/\b(?:a1c|hba1c)\b/.test(words.slice(0, glucose.start - start))
    )
      return [];
    const value = glucose.unit?.id === 'mg/dL' ? 28.7 * a1c.low - 46.7 : 1.59 * a1c.low - 2.59;
    const ratio = glucose.low / value;
    // What is further off is a limit.
    if (!(ratio > 0.5 && ratio < 2)) return [];
    return [
      {
        start: a1c.start,
        end: glucose.end,
        rule: 'hba1c>glucose',
        holds: Math.abs(ratio - 1) < 0.07,
        expected: `${show(value)} ${glucose.unit?.id}`,
      },
    ];
  });
}

export function strengths(reading: Reading, question: Reading | undefined): Told[] {
  return [
    ...insulinVolumes(reading),
    ...ratios(reading, question),
    ...percents(reading),
    ...alcoholWeights(reading),
    ...bloodAlcohol(reading),
    ...meanGlucose(reading),
  ];
}

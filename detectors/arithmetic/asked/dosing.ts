import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Asked, amounts, type Figure, figure, isWeight, kilograms, only, type Turn } from './turn.ts';

/** Doses by weight, and what volume holds them. */

const PER_KILO =
  /^\s?(?:\p{L}+ ){0,3}(?:per|por|pro|par|je|al|a|for every|for each|of|\/|each|per ogni|ogni|voor elke|fur jedes)\s?(?:cada |every |each )?(?:kg|kilo\p{L}*|quilo\p{L}*|chilo\p{L}*)|^\s?(?:प्रति|हर) (?:किलो|kg|किग्रा)|^\s?(?:لكل|\/) ?(?:كجم|كغ|كيلو|كغم)|^\s?\/\s?(?:公斤|千克|kg|キロ)/u;
const KILO_BEFORE =
  /(?:每(?:公斤|千克|kg)(?:体重)?|(?:体重)?1?\s?(?:kg|キロ)(?:あたり|当たり|につき)|प्रति (?:किलो|kg)|لكل (?:كيلو|كجم|كغ)\S*)\s?\S{0,8}$/;
const DOSED = new Set(['mass', 'volume', 'activity', 'drops', 'energy']);

interface Rate {
  readonly dimension: string;
  readonly low: number;
  readonly high: number;
  readonly of: Quantity;
}

/** What goes by the kilogram; of each kind of amount the question may give one. */
function rateOf({ figures, text }: Turn, kinds: ReadonlySet<string> = DOSED): Rate | undefined {
  const rates = figures.filter((one) => {
    if (!kinds.has(dimensionOf(one)) || isWeight(one)) return false;
    const below = one.unit?.per[0]?.atom.id;
    if (below !== undefined && below !== 'day') return below === 'kg';
    return (
      PER_KILO.test(text.slice(one.end, one.end + 48)) ||
      KILO_BEFORE.test(text.slice(Math.max(0, one.start - 20), one.start))
    );
  });
  const [rate, another] = rates;
  if (!rate || another) return undefined;
  return {
    dimension: dimensionOf(rate),
    low: inBase(rate.low, rate),
    high: inBase(rate.high, rate),
    of: rate,
  };
}

interface Strength {
  /** Base units in a litre. */
  readonly value: number;
  readonly dimension: string;
  readonly parts: readonly Quantity[];
}

/** "120 mg in 5 mL", "100 units/mL". */
function strengthOf({ figures, text }: Turn): Strength | undefined {
  const found: Strength[] = [];
  for (const [n, one] of figures.entries()) {
    const dimension = dimensionOf(one);
    if ((dimension !== 'mass' && dimension !== 'activity') || one.range) continue;
    const below = one.unit?.per[0];
    if (below?.atom.dimension === 'volume' && one.unit?.per.length === 1) {
      found.push({
        value: inBase(one.low, one) / (below.count * (below.atom.sizes[0] ?? 1)),
        dimension,
        parts: [one],
      });
      continue;
    }
    if (below) continue;
    for (const volume of [figures[n + 1], figures[n - 1]]) {
      if (!volume || volume.range || dimensionOf(volume) !== 'volume' || volume.unit?.per.length !== 0)
        continue;
      const gap = text.slice(Math.min(one.end, volume.end), Math.max(one.start, volume.start));
      if (!HOLDS.test(gap)) continue;
      found.push({
        value: inBase(one.low, one) / inBase(volume.low, volume),
        dimension,
        parts: [one, volume],
      });
      break;
    }
  }
  const [first] = found;
  return first && found.every(({ value }) => Math.abs(value - first.value) < first.value * 0.01)
    ? first
    : undefined;
}
const HOLDS =
  /^(?: (?:\p{L}+ ){0,2})?\s?(?:\/|per|in|pro|je|por|en|cada|par|dans|em|ogni|contains?|has|enthalt\p{L}*|auf|tiene|contiene\p{L}*|contient|pour|cont[ée]m|tem|a cada|bevat|每|含|中に|あたり|に|で|में|في|لكل|=|:|is|of)\s?(?:each |every |cada |je |a )?$/u;

const VOLUME_ASKED =
  /how much (?:do|should|must) (?:i|we|you) (?:draw|give|measure|pour|take|fill)|how much (?:syrup|liquid|suspension)|wie ?viel (?:saft|muss ich aufziehen|ziehe ich|gebe ich)|cuanto (?:jarabe|le doy|cargo|saco)|combien (?:de sirop|dois-je (?:prelever|donner)|je (?:preleve|donne))|quanto (?:xarope|aspiro|dou|sciroppo|ne do|aspirare)|hoe ?veel (?:drank|siroop|geef ik|trek ik)|how (?:many|much) (?:\p{L}+ )?(?:m\.?l|cc|milli\p{L}+)|(?:m\.?l|milliliters?|millilitres?)\b[^.]{0,30}\?|wie ?viele? (?:ml|milliliter)|cuant[oa]s (?:ml|mililitros)|combien de (?:ml|millilitres)|quant[oie]s? (?:ml|mililitros|millilitri)|hoe ?veel (?:ml|milliliter)|何\s?(?:ml|cc|ミリ)|多少\s?(?:ml|毫升)|几\s?(?:ml|毫升)|कितन[ेाी] (?:ml|मिली|एमएल)|كم (?:مل|ملل|ملي\p{L}*)(?!\p{L})/u;
export const AMOUNT_ASKED =
  /how (?:many|much)|what(?:'s| is| should| would| dose| daily)|calculate|work out|dose\b|wie ?viele?|wie hoch|berechn|cuant|que dosis|calcul|combien|quelle dose|quant|qual |che dose|hoe ?veel|bereken|welke dosis|何|いくら|どのくらい|どれ|計算|多少|几|计算|कितन|خوراक|खुराक|كم|احسب|ما هي/;

function byWeight(turn: Turn, kind: string): Asked | undefined {
  const rate = rateOf(turn, new Set([kind]));
  if (!rate || !AMOUNT_ASKED.test(turn.text)) return undefined;
  const weight = only(turn.figures, isWeight);
  if (!weight) return undefined;
  const single = kilograms(weight).flatMap((kg) =>
    rate.low === rate.high ? [kg * rate.low] : [kg * rate.low, kg * rate.high],
  );
  // Of a day or of one dose.
  const often = [
    ...turn.uses.filter(({ dimension }) => dimension === '').map(({ low }) => low),
    ...DOSES.flatMap(([words, n]) => (words.test(turn.text) ? [n] : [])),
  ];
  for (const use of turn.uses)
    if (use.dimension !== '' && use.low > 0) often.push(use.low / inBase(rate.of.low, rate.of));
  const values = single.flatMap((value) => [value, ...often.flatMap((n) => [value * n, value / n])]);
  const strength = strengthOf(turn);
  const base = { rule: 'by-weight', share: 0.04, source: 'multiplication', severity: 'severe' as const };
  if (
    rate.dimension !== 'volume' &&
    VOLUME_ASKED.test(turn.text) &&
    strength?.dimension === rate.dimension &&
    !strength.parts.includes(rate.of)
  ) {
    const volumes = values.map((value) => (value / strength.value) * 1000);
    return { ...base, values: volumes, unit: 'mL', said: volumesSaid(turn, strength, volumes), room: 0.1 };
  }
  if (VOLUME_ASKED.test(turn.text) && rate.dimension !== 'volume') return undefined;
  return {
    ...base,
    values: rate.dimension === 'energy' ? values.map((value) => value / 4.184) : values,
    unit: { mass: 'g', volume: 'L', energy: 'kcal', activity: 'units', drops: 'drops' }[rate.dimension] ?? '',
    said: (rate.dimension === 'energy'
      ? turn.said.filter(({ unit }) => unit?.id === 'kcal').flatMap((one) => figure(one))
      : amounts(turn.said, rate.dimension)
    ).filter(({ low }) => low > rate.low * 2.5 && (rate.dimension !== 'mass' || low < 2500)),
  };
}
const DOSES: readonly (readonly [RegExp, number])[] = [
  [
    /\btwo (?:\p{L}+ )?(?:doses|halves)|\b2 (?:\p{L}+ )?doses|zwei (?:einzel)?(?:dosen|gaben)|dos (?:dosis|tomas)|deux prises|duas (?:doses|tomadas)|due (?:dosi|somministrazioni)|twee (?:doses|giften)|分2|分两次|दो (?:बार|खुराक)|جرعتين/u,
    2,
  ],
  [
    /\bthree (?:\p{L}+ )?doses|\b3 (?:\p{L}+ )?doses|drei (?:einzel)?(?:dosen|gaben)|tres (?:dosis|tomas)|trois prises|tres (?:doses|tomadas)|tre (?:dosi|somministrazioni)|drie (?:doses|giften)|分3|分三次|तीन (?:बार|खुराक)|ثلاث جرعات/u,
    3,
  ],
  [
    /\bfour (?:\p{L}+ )?doses|\b4 (?:\p{L}+ )?doses|vier (?:einzel)?(?:dosen|gaben|giften|doses)|cuatro (?:dosis|tomas)|quatre prises|quatro (?:doses|tomadas)|quattro (?:dosi|somministrazioni)|分4|分四次/u,
    4,
  ],
];

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Millilitres of the answer, without the volume that only repeats the strength and is not right. */
function volumesSaid(turn: Turn, { parts }: Strength, right: readonly number[]): Figure[] {
  const told = parts
    .filter((part) => dimensionOf(part) === 'volume')
    .map((part) => inBase(part.low, part) * 1000);
  return amounts(turn.said, 'volume')
    .map((one) => ({ ...one, low: one.low * 1000, high: one.high * 1000, room: one.room * 1000 }))
    .filter(({ low }) => right.some((ml) => isSame(ml, low)) || !told.some((ml) => isSame(ml, low)));
}

/** "250 mg of a syrup with 125 mg in 5 mL: how many mL?" */
function volumeOf(turn: Turn): Asked | undefined {
  // A child's dose goes by its weight.
  if (!VOLUME_ASKED.test(turn.text) || rateOf(turn) || turn.figures.some(isWeight)) return undefined;
  const strength = strengthOf(turn);
  if (!strength) return undefined;
  const doses = turn.figures.filter(
    (one) =>
      dimensionOf(one) === strength.dimension &&
      !strength.parts.includes(one) &&
      !isWeight(one) &&
      (one.unit?.per ?? []).every(({ atom }) => atom.dimension === 'time'),
  );
  const [dose, another] = doses;
  if (!dose || another || dose.low !== dose.high) return undefined;
  const volume = (inBase(dose.low, dose) / strength.value) * 1000;
  const often = turn.uses.map(({ low, dimension }) =>
    dimension === '' ? low : low / inBase(dose.low, dose),
  );
  return {
    rule: 'volume',
    values: [volume, ...often.flatMap((n) => [volume * n, volume / n])],
    unit: 'mL',
    said: volumesSaid(turn, strength, [volume]),
    share: 0.03,
    room: 0.02,
    source: 'division',
    severity: 'severe',
  };
}

export const DOSING = [...Array.from(DOSED, (kind) => (turn: Turn) => byWeight(turn, kind)), volumeOf];

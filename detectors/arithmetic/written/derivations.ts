import { shareOf } from '../shares/share-of.ts';
import { count, type Operand } from './operands.ts';

/** What can follow from figures, by their dimensions alone. */

/** Dimensions of amounts. */
const AMOUNTS = new Set([
  'mass',
  'volume',
  'activity',
  'pieces',
  'drops',
  'energy',
  'amount',
  'equivalent',
  'length',
]);
/** With more operands than this every figure could follow. */
export const MOST_OPERANDS = 6;

/** With more amounts before it than this, it is unclear which one a figure follows from. */
const MOST_AMOUNTS = 3;

/** Every product of some of the counts, one included. */
function products(counts: readonly Operand[]): number[] {
  let all = [1];
  for (const one of counts.slice(0, MOST_OPERANDS)) {
    all = [...all, ...all.flatMap((value) => one.values.map((each) => value * each))];
  }
  return [...new Set(all)];
}

/** A length of time also counts days. */
function daysOf(one: Operand): Operand {
  return count(
    one.start,
    one.end,
    one.values.map((hours) => hours / 24),
  );
}

/** An age, seldom a length of time that something is taken for. */
function isYears({ dimension, size }: Operand): boolean {
  return dimension === 'time' && size > 8000;
}

/** What follows from the operands in one way. */
export interface Derivation {
  /** How it was worked out, for people. */
  readonly name: string;
  readonly main: number;
  readonly all: readonly number[];
}

/** An amount by its rate: "600 kcal at 9 kcal/g are 67 g", "1,200 mL at 100 mL/h take 12 hours". */
function inverseOf(operands: readonly Operand[], result: Operand): Derivation | undefined {
  if (!['mass', 'volume'].includes(result.dimension)) return undefined;
  const [rate, other] = operands.filter((one) => one.per === result.dimension);
  if (!rate || other || rate.dimension === result.dimension) return undefined;
  const bases = operands.filter((one) => one.per === '' && one.dimension === rate.dimension);
  const base = bases.at(-1);
  if (!base || operands.some((one) => one.dimension === result.dimension && one.per === '')) return undefined;
  const factors = products(operands.filter((one) => one.dimension === ''));
  const shares = operands.filter((one) => one.dimension === 'percent').map(({ low }) => low / 100);
  const values = bases.flatMap(({ values: all }) =>
    all.map((value) => (value * rate.perSize) / (rate.values[0] ?? 1)),
  );
  return {
    name: 'division',
    main: ((base.values[0] ?? 0) * rate.perSize) / (rate.values[0] ?? 1),
    all: values.flatMap((value) =>
      [1, ...shares].flatMap((share) =>
        factors.flatMap((factor) => [value * share * factor, (value * share) / factor]),
      ),
    ),
  };
}

/** A rate times what it is per: "15 mg/kg" and "12 kg". */
function rateOf(operands: readonly Operand[], result: Operand): Derivation | undefined {
  // "20 IU/kg: 1,200 IU; 40 IU/kg: 2,400 IU": the last one, or any of those before.
  const rates = operands.filter((one) => one.dimension === result.dimension && one.per !== '');
  const rate = rates.at(-1);
  const bases = operands.filter(
    (one) => one.per === '' && one.dimension === rate?.per && one.dimension !== 'time',
  );
  const [base] = bases;
  // "33 pounds (15 kg)" is one weight.
  const weight = base?.values[0] ?? 0;
  if (!rate || !base || bases.some(({ values }) => Math.abs((values[0] ?? 0) - weight) > weight * 0.06))
    return undefined;
  const factors = products(operands.filter((one) => one.dimension === '' || one.dimension === 'pieces'));
  const values = [rate, ...rates].flatMap((each) =>
    each.values.flatMap((a) => base.values.map((b) => (a * b) / each.perSize)),
  );
  return {
    name: 'multiplication',
    main: values[0] ?? 0,
    all: values.flatMap((value) => factors.flatMap((factor) => [value * factor, value / factor])),
  };
}

function amountOf(operands: readonly Operand[], result: Operand, total: boolean): Derivation | undefined {
  const same = operands.filter((one) => one.dimension === result.dimension && one.per === '');
  const times = operands.filter((one) => one.dimension === 'time' && !isYears(one)).map(daysOf);
  const counts = [
    ...operands.filter(
      (one) => one.dimension === '' || (one.dimension === 'pieces' && result.dimension !== 'pieces'),
    ),
    ...times,
  ].filter((one) => one.per === '');
  const factors = products(counts);
  if (operands.some((one) => one.dimension === result.dimension && one.per !== '')) return undefined;
  if (same.length >= 2 && total) {
    const sums = same.map(({ values }) => values[0] ?? 0);
    const weighted = same.map((one) => (one.values[0] ?? 0) * (countBefore(operands, one) ?? 1));
    const main = weighted.reduce((a, b) => a + b, 0);
    const plain = sums.reduce((a, b) => a + b, 0);
    // "3 g a day for 4 days, then 2 g a day for 3 days".
    const spread = same.map(
      (one, n) =>
        (one.values[0] ?? 0) *
        counts
          .filter(({ start }) => start >= one.end && start < (same[n + 1]?.start ?? Number.POSITIVE_INFINITY))
          .reduce((product, { values }) => product * (values[0] ?? 1), 1),
    );
    // "350 kcal, lunch 550": the unit is said once.
    const size = same[0]?.size ?? 1;
    const bares = operands.filter((one) => one.dimension === '' && one.figure).map(({ low }) => low * size);
    const withBare = plain + bares.reduce((a, b) => a + b, 0);
    return {
      name: 'addition',
      main,
      all: [
        withBare,
        // "7 units, minus the 1.5 still active".
        ...weighted.flatMap((part) => [main - 2 * part, plain - 2 * part]),
        ...sums.flatMap((a) => sums.map((b) => a - b)).filter((left) => left > 0),
        spread.reduce((a, b) => a + b, 0),
        // "4 at 500 are 2,000 mg, two more 1,000: 3,000": the figures before the last ones are their parts.
        ...[sums, weighted].flatMap((each) => each.map((_, n) => each.slice(n).reduce((a, b) => a + b, 0))),
        ...factors.flatMap((factor) => [main * factor, plain * factor]),
        ...sums.flatMap((sum) => factors.map((factor) => sum * factor)),
      ],
    };
  }
  // "Two 325 mg tablets are 650 mg; four doses are …": the last one, or any of those before.
  const one = same.at(-1);
  // "20 drops in the morning and 30 at night": the second has no unit.
  const bare = operands
    .filter((each) => each.dimension === '' && each.figure)
    .flatMap(({ values }) => values);
  if (same.length > MOST_AMOUNTS || !one || counts.length === 0 || factors.length < 2) return undefined;
  const amounts = same.flatMap(({ values }) => values);
  const all = amounts.flatMap((value) => factors.flatMap((factor) => [value * factor, value / factor]));
  const base = one.values[0] ?? 0;
  const sums = [
    ...same.slice(1).map(({ values }, n) => (values[0] ?? 0) + (same[n]?.values[0] ?? 0)),
    ...bare.map((value) => base + value * one.size),
    base + bare.reduce((a, b) => a + b, 0) * one.size,
  ];
  const own = same.length > 1 ? products(counts.filter(({ start }) => start > one.start)) : factors;
  return { name: 'multiplication', main: base * Math.max(...own), all: [...all, ...sums] };
}

/** "3 pints at 2.3 units": the count right before. */
function countBefore(operands: readonly Operand[], one: Operand): number | undefined {
  const before = operands[operands.indexOf(one) - 1];
  return before && before.dimension !== one.dimension && one.start - before.end < 30 ? before.low : undefined;
}

/** Days that a stock lasts: all of it by what goes a day. */
function durationOf(operands: readonly Operand[]): Derivation | undefined {
  const [stock, use, third] = operands
    .filter((one) => AMOUNTS.has(one.dimension) && one.per === '')
    .sort((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0));
  const counts = operands.filter((one) => one.dimension === '');
  if (!stock || third || (!use && operands[0] !== stock)) return undefined;
  if (use && use.dimension !== stock.dimension) return undefined;
  // "10 mg once a day last 24 hours": how long a dose works. Only what is counted goes by counts alone.
  if (!use && (counts.length === 0 || stock.dimension !== 'pieces')) return undefined;
  const factors = products(counts);
  const all = stock.values.flatMap((a) =>
    // "At 3 tablets a day 33 days, at 4 a day 25": the use may also be the count alone.
    (use ? [...use.values, 1] : [1]).flatMap((b) =>
      factors.flatMap((factor) => [a / b / factor, (a / b) * factor]),
    ),
  );
  return {
    name: 'division',
    main: (stock.values[0] ?? 0) / ((use?.values[0] ?? 1) * (use ? 1 : Math.max(...factors))),
    all,
  };
}

function differenceOf(operands: readonly Operand[], result: Operand): Derivation | undefined {
  const same = operands.filter((one) => one.dimension === result.dimension && one.per === '');
  const [whole] = same;
  // "2,300 kcal, and you eat 1,800".
  if (same.length === 1 && whole)
    same.push(
      ...operands
        .filter((one) => one.dimension === '' && one.figure && one.low > whole.low / 4)
        .map((one) => ({ ...one, values: one.values.map((value) => value * whole.size) })),
    );
  const [a, b] = same;
  // "91 kg (200 lb)" is one weight.
  if (same.length !== 2 || !a || !b || (a.dimension !== '' && b.dimension !== '' && a.size !== b.size))
    return undefined;
  const value = Math.abs((a.values[0] ?? 0) - (b.values[0] ?? 0));
  const factors = products(operands.filter((one) => one.dimension === ''));
  return {
    name: 'subtraction',
    main: value,
    all: factors.flatMap((factor) => [value * factor, value / factor]),
  };
}

/** "1 g in 10 mL, so 1 mL holds 100 mg"; "120 mL at 5 mL a dose are 24 doses". */
function proportionOf(operands: readonly Operand[], result: Operand): Derivation | undefined {
  const plain = operands.filter((one) => one.dimension !== '' && one.per === '');
  const same = plain.filter((one) => one.dimension === result.dimension);
  const others = plain.filter((one) => one.dimension !== result.dimension);
  const [a, b] = others;
  if (others.length !== 2 || !a || !b || a.dimension !== b.dimension || same.length > 1) return undefined;
  // "10 mL of one hold 500 mg, 10 mL of the other 240 mg": the same measure of two things.
  if (a.values[0] === b.values[0]) return undefined;
  // "A month of 28 days needs 4 tablets": how often is said elsewhere. Ages are no amounts.
  if (a.dimension === 'time' && (same.length === 0 || others.some(isYears))) return undefined;
  if (same.length === 0 && result.dimension !== 'pieces' && result.dimension !== '') return undefined;
  const factors = products(operands.filter((one) => one.dimension === ''));
  const ratio = (b.values[0] ?? 0) / (a.values[0] ?? 1);
  const whole = same[0]?.values[0] ?? 1;
  const main = same.length === 0 ? 1 / ratio : whole * ratio;
  return {
    name: 'division',
    main,
    all: factors.flatMap((factor) =>
      [whole * ratio, whole / ratio].flatMap((one) => [one * factor, one / factor]),
    ),
  };
}

/** What may follow, as the words that link the figures have it. */
export function derivationOf(
  links: ReadonlySet<string>,
  operands: readonly Operand[],
  result: Operand,
): Derivation | undefined {
  const follows = links.has('so') || links.has('total');
  // "200 g a week, in 4 weeks": see `accrued`.
  if (result.per !== '' || operands.some(({ per }) => per === 'time')) return undefined;
  const rate = rateOf(operands, result);
  if (rate) return rate;
  const inverse = follows ? inverseOf(operands, result) : undefined;
  if (inverse) return inverse;
  if (result.dimension === 'percent') {
    return (links.has('so') || (links.has('or') && operands.length === 2)) &&
      operands.every(({ dimension }) => dimension !== 'percent')
      ? shareOf(operands)
      : undefined;
  }
  if (result.dimension === 'time') return links.has('lasts') ? durationOf(operands) : undefined;
  if (!AMOUNTS.has(result.dimension) && result.dimension !== '') return undefined;
  if (result.dimension === '' && !links.has('ratio')) return undefined;
  if (links.has('difference')) return differenceOf(operands, result);
  if (!follows && !links.has('lasts') && !links.has('stock') && !links.has('ratio')) return undefined;
  const proportion = proportionOf(operands, result);
  const amount =
    follows && result.dimension !== '' ? amountOf(operands, result, links.has('total')) : undefined;
  // "500 mg: 2 caplets every 6 hours, no more than 6, so 3,000 mg": one in the other, or so many of it.
  return proportion ? { ...proportion, all: [...proportion.all, ...(amount?.all ?? [])] } : amount;
}

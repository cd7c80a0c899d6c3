import { oftenIn } from '../../kit/often.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import type { Span } from '../../kit/sentences.ts';
import type { Unit } from '../../kit/units.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { linksIn } from '../links.ts';
import { isBound, isGoal, isNextStep, isObserved, isPremise, isUneven } from '../steps.ts';
import { PRIMES } from './priming.ts';
import { isPerDose, pairedRate, type Rate, rateOf } from './rates.ts';

/**
 * A rate, what it is per, and what comes of it: whatever the order, the words and the language, three figures that by
 * their dimensions can be nothing else.
 */

const OVER = /\b(?:over|under|between|uber|unter|ate|tot)\b/;

/** What says how long something takes, or what it comes to over a time. */
const DRAWS =
  /\b(?:takes?|would take|averag\w*|dauert|dauern|braucht|entspr\w*|bedeut\w*|tarda\w*|supone\w*|equival\w*|significa\w*|lleva\w*|faut|faudra|represente\w*|correspond\w*|equivau\w*|leva\w*|demora\w*|correspond\w*|servono|ci vogliono|significa|duurt|betekent|komt neer)\b|かか|需要|要用|相当于|लगेंगे|लगेगा|लगते|يستغرق|ستحتاج|يعني/;

/** "20 kg" beside "10 mg/kg" is a body, what is in milligrams is its dose. */
const BODY = new Set(['kg', 'lb', 'st', 'pfund']);
const AMOUNTS = new Set(['mass', 'volume', 'activity', 'energy', 'drops', 'pieces', 'beats', 'length']);
const MOST_COUNTS = 3;

function viewsOf(scene: Scene, next: Scene | undefined): Scene[] {
  const both = joined(scene, next, 320);
  return both && next && !/\n/.test(scene.reading.text.slice(scene.start, next.start))
    ? [scene, both]
    : [scene];
}

/** The same measure said twice is one. */
function distinct(all: readonly Quantity[]): Quantity[] {
  return all.filter(
    (one, n) => !all.slice(0, n).some((other) => inBase(other.low, other) === inBase(one.low, one)),
  );
}

function factorsOf(scene: Scene, rate: Rate, counts: readonly Quantity[]): number[] {
  const often = oftenIn(scene.reading.text, scene)
    .filter(({ start, end }) => end <= rate.start || start >= rate.written.start)
    .flatMap(({ low, high }) => [low, high]);
  let factors = [1];
  for (const count of new Set([...counts.map(({ low }) => low), ...often])) {
    if (!(count > 0)) continue;
    factors = [...factors, ...factors.flatMap((one) => [one * count, one / count])].slice(0, 243);
  }
  return factors;
}

const unitSize = (unit: Unit | undefined): number => unit?.atom.sizes[0] ?? 1;
/** Months differ. */
const widthOf = (...all: readonly (string | undefined)[]): number => (all.includes('month') ? 0.11 : 0.04);

function checkOf(scene: Scene): Check | undefined {
  const { reading, words } = scene;
  const { text, raw } = reading;
  const all = [...scene.quantities, ...wordedIn(reading, scene)]
    .filter(({ known }) => known)
    .sort((a, b) => a.start - b.start);
  const found = all.flatMap((one, n) => rateOf(text, one) ?? pairedRate(text, one, all[n + 1]) ?? []);
  const byWeight = found.filter(({ atom }) => atom === 'kg');
  // "At 70 kg and 1.2 g/kg, 84 g a day": an amount, where another rate goes by the kilogram.
  const rates = byWeight.length === 1 && found.every(isDailyOr(byWeight)) ? byWeight : found;
  const [rate] = rates;
  // What is per an area is per no length.
  if (!rate || rates.length > 1 || rate.dimension === 'length' || !AMOUNTS.has(dimensionOf(rate.written)))
    return undefined;
  const often = oftenIn(text, scene);
  const end = Math.max(rate.written.end, rate.base?.end ?? 0);
  const isIn = (one: Quantity, spans: readonly Span[]): boolean =>
    spans.some((span) => one.start < span.end && span.start < one.end);
  const rest = all
    .filter((one) => !isIn(one, [{ start: rate.start, end }]))
    .filter((one) => !(['time', ''].includes(dimensionOf(one)) && isIn(one, often)))
    // "1kgあたり10mg".
    .filter(
      (one) => !(one.low === 1 && one.unit?.id === rate.atom && Math.abs(rate.written.start - one.end) < 8),
    );
  const isBody = rate.atom === 'kg';
  const plain = rest.filter((one) => isPlain(one) || isPerDose(one) || (isBody && isPerTime(one)));
  const bases = distinct(
    plain.filter((one) =>
      // A cup is a vessel of any size where the rate is told by the millilitre.
      isBody ? BODY.has(one.unit?.id ?? '') : dimensionOf(one) === rate.dimension && one.unit?.id !== 'cup',
    ),
  );
  const amounts = distinct(
    plain.filter(
      (one) => dimensionOf(one) === dimensionOf(rate.written) && !(isBody && BODY.has(one.unit?.id ?? '')),
    ),
  );
  // "From 3.2 to 4 kg are 800 g": only what lies between is spread.
  const told = amounts.length > 1 ? amounts.filter(({ range }) => range === rate.written.range) : amounts;
  // "1.2 g per 100 g, so 3 g in 250 g": the part is the smaller.
  const isOneKind = !isBody && dimensionOf(rate.written) === rate.dimension;
  const [base, amount] = isOneKind
    ? bases.toSorted((a, b) => inBase(b.low, b) - inBase(a.low, a))
    : [bases[0], told[0]];
  if (!base || !amount || base === amount || new Set([...bases, ...told]).size > 2) return undefined;
  if (base.range || amount.range !== rate.written.range) return undefined;
  const others = rest.filter(
    (one) => !bases.includes(one) && !amounts.includes(one) && !plainTwin(one, base, amount),
  );
  const counts = others.filter((one) => ['', 'pieces'].includes(dimensionOf(one)) && !one.range);
  if (others.length > counts.length || counts.length > MOST_COUNTS) return undefined;
  if (!isDrawn(scene, rate, base, amount) || PRIMES.test(words)) return undefined;
  const parts = [rate.written, base, amount].sort((a, b) => a.start - b.start);
  const said = parts[2] as Quantity;
  const perBase = inBase(rate.written.low, rate.written) / rate.size;
  const value =
    said === amount
      ? perBase * inBase(base.low, base)
      : said === base
        ? inBase(amount.low, amount) / perBase
        : (inBase(amount.low, amount) / inBase(base.low, base)) * rate.size;
  const size = unitSize(said.unit);
  const width = widthOf(rate.atom, base.unit?.id);
  const readings = factorsOf(scene, rate, counts).map((factor) => (value * factor) / size);
  const isBand = rate.written.range;
  // "10 to 15 mg/kg, so 120 to 180 mg at 12 kg": either end.
  const spread = rate.written.high / rate.written.low;
  const holds = (all: readonly number[]): boolean =>
    waysToRead(said).some(({ low, high, step }) =>
      all.some((one) => {
        const room = Math.min(step / 2, 0.3 * one);
        const share = width > 0.1 ? 0.12 : 0.06;
        return near(one, low, share, room) && (!isBand || near(one * spread, high, share, room));
      }),
    );
  if (isBand && (said !== amount || !said.range)) return undefined;
  if (isPremise(words.slice(0, said.start - scene.start), text.slice(said.end, said.end + 8)))
    return undefined;
  return {
    start: Math.min(rate.start, parts[0]?.start ?? rate.start),
    end: said.end,
    rule: 'rate-product',
    severity: 'moderate',
    holds: holds(readings),
    near: { said, value, sure: isBand },
    explanation: `The other figures give ${show(value / size)}, not ${raw.slice(said.start, said.end)}. Source: multiplication.`,
  };
}

const isPerTime = ({ unit }: Quantity): boolean =>
  unit?.per.length === 1 && unit.per[0]?.atom.dimension === 'time';

/** The rate by weight itself, or an amount a day. */
const isDailyOr =
  (byWeight: readonly Rate[]) =>
  (one: Rate): boolean =>
    byWeight.includes(one) || isPerTime(one.written);

function plainTwin(one: Quantity, base: Quantity, amount: Quantity): boolean {
  return [base, amount].some(
    (other) => one.unit?.atom.id === other.unit?.atom.id && one.low === other.low && isPlain(one),
  );
}

const SPREAD = /\b(?:over|uber|tot)\s(?:the |die |the next )?$/;

/** "**Volume:** 500 mL", "**Time:** 4 hours", "**Rate:** 125 mL/h": three lines of a figure each. */
function areLines({ quantities, words }: Scene): boolean {
  const lines = words.split('\n').filter((line) => /\d/.test(line));
  return quantities.length === 3 && lines.length === 3 && lines.every((line) => /:/.test(line));
}

/** Whether nothing says that the three are of different things; of time goes only what a word draws. */
function isDrawn(scene: Scene, rate: Rate, base: Quantity, amount: Quantity): boolean {
  const { reading, words } = scene;
  const { text } = reading;
  const [first, second, last] = [rate.written, base, amount].sort((a, b) => a.start - b.start) as [
    Quantity,
    Quantity,
    Quantity,
  ];
  // "1,000 mL over 8 hours".
  const at = dimensionOf(base) === 'time' ? base.start : last.end;
  const inside = text.slice(Math.max(scene.start, first.start - 24), at).replace(SPREAD, '');
  if (
    OVER.test(inside) ||
    isBound(inside + text.slice(at, last.end + 16)) ||
    (rate.atom !== 'kg' && isGoal(words))
  )
    return false;
  const gap = text.slice(first.end, last.start);
  if (/[;|]/.test(gap) || (/\n/.test(gap) && !areLines(scene))) return false;
  if (isNextStep(text.slice(first.end, last.start))) return false;
  if (rate.dimension !== 'time' || rate.atom === 'hour' || rate.atom === 'min') return true;
  if ((last !== rate.written && isObserved(words)) || isUneven(words)) return false;
  if (DRAWS.test(words)) return true;
  const links = linksIn(reading, second.end, Math.min(scene.end, last.end + 20));
  return ['so', 'total', 'lasts', 'need', 'average', 'difference', 'weak', 'is'].some((link) =>
    links.has(link),
  );
}

/** "5 mL each time, 15 mL a day. Over 10 days that is 150 mL": from the rate on. */
function fromRate(scene: Scene): Scene | undefined {
  const rate = scene.quantities.find((one) => isRate(one) && one !== scene.quantities[0]);
  if (!rate || scene.quantities.filter(isRate).length > 1) return undefined;
  return {
    ...scene,
    start: rate.start,
    quantities: scene.quantities.filter(({ start }) => start >= rate.start),
    words: scene.reading.text.slice(rate.start, scene.end),
  };
}

/** "10 mg/kg. At 12 kg that is 120 mg, not before 6 hours, at most 60 mg/kg a day": what stands behind is of something else. */
function upToResult(scene: Scene): Scene | undefined {
  const { quantities, reading } = scene;
  const at = quantities.findIndex(({ unit }) => unit?.per[0]?.atom.id === 'kg');
  const said = quantities
    .slice(at + 1)
    .find((one) => dimensionOf(one) === 'mass' && !BODY.has(one.unit?.id ?? '') && !isRate(one));
  if (at < 0 || !said || said === quantities.at(-1)) return undefined;
  return {
    ...scene,
    end: said.end,
    quantities: quantities.filter((one) => one.end <= said.end),
    words: reading.text.slice(scene.start, said.end),
  };
}
const isRate = (one: Quantity): boolean => (one.unit?.per.length ?? 0) > 0 && !isPerDose(one);

export const triads: Rule = (scene, next) => {
  if (scene.quantities.length + (next?.quantities.length ?? 0) < 3) return [];
  for (const view of viewsOf(scene, next)) {
    for (const part of [view, upToResult(view), fromRate(view)]) {
      const check = part && checkOf(part);
      if (check) return [check];
    }
  }
  return [];
};

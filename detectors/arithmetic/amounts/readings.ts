import { oftenIn } from '../../kit/often.ts';
import { within } from '../../kit/phrases.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, near } from '../check.ts';
import { isMarker } from '../steps.ts';
import { figuresOf } from './usage.ts';

/**
 * Doubt. A rule that goes by what stands near takes unrelated figures for operands now and then. So it is silent where
 * its own result is no plausible slip, and where any other reading of the figures around gives what is written.
 */

/** How far the figures of another reading may stand before the result, and behind it. */
const BACK = 480;
const AHEAD = 60;
/** Counts beyond this are not tried: with enough of them anything works out. */
const MOST = 10;
const MOST_FIGURES = 24;
const SHARE = 0.015;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 30, year: 365 };
const BREAK = /[.;!?]\s|[。；！？।\n]/;

/** Rules that name each of their figures and what it is: nothing else can be meant. */
const OUTRIGHT = new Set(
  'equation due-date gestation weeks share pack-years alcohol list-total taper quotient dilution taken-away course-lines counted change needed-to-treat last-day clock between-dates later-date numbered-day part average'.split(
    ' ',
  ),
);
/** Over several sentences these may take figures of something else. */
const BY_SENTENCE = new Set(['share']);

/** Whether the figures that a rule took for operands may be others than the writer's. */
export function isDoubtful(reading: Reading, { rule, start, end, near: result }: Check): boolean {
  if (!result) {
    // What other figures give as well may come from those.
    const isSure =
      OUTRIGHT.has(rule) && !(BY_SENTENCE.has(rule) && BREAK.test(reading.text.slice(start, end)));
    const last = isSure ? undefined : within(reading.quantities, start, end).at(-1);
    return last !== undefined && worksOut(reading, last);
  }
  const { said, value, sure } = result;
  if (!isSlip(value, inBase(said.low, said)) || isSaidBefore(reading, said, value)) return true;
  // In one clause the operands are beyond doubt, where the rule knows what it looks at.
  const isClear = rule !== 'conclusion' && !BREAK.test(reading.text.slice(start, said.start));
  return !sure && !isClear && worksOut(reading, said);
}

/** "1,200 mg ÷ 50 mg/mL = 24 mL a day, so 6 mL each time": what follows stands there, this is another figure. */
function isSaidBefore({ quantities, text }: Reading, said: Quantity, value: number): boolean {
  return within(quantities, said.start - RESULT, said.start).some(
    (one) =>
      dimensionOf(one) === dimensionOf(said) &&
      near(inBase(one.low, one), value, SHARE) &&
      /[=≈]\W{0,4}$/.test(text.slice(Math.max(0, one.start - 6), one.start)),
  );
}
const RESULT = 80;

/** People slip by a factor, a part, or a power of ten; what is further off was never the operand. */
function isSlip(value: number, said: number): boolean {
  const ratio = Math.abs(said / value);
  if (!(ratio > 0) || !Number.isFinite(ratio)) return false;
  return (ratio > 1 / 6 && ratio < 6) || near(Math.log10(ratio), Math.round(Math.log10(ratio)), 0, 0.02);
}

interface Figure {
  readonly value: number;
  readonly dimension: string;
  readonly per: string;
  readonly perSize: number;
  readonly low: number;
}

function figureOf(one: Quantity): Figure {
  const [per] = one.unit?.per ?? [];
  return {
    value: inBase(one.low, one),
    dimension: dimensionOf(one),
    per: per && per.atom.dimension !== 'time' && per.atom.dimension !== 'pieces' ? per.atom.dimension : '',
    perSize: per ? (per.atom.sizes[0] ?? 1) * per.count : 1,
    low: one.low,
  };
}

function figuresAround(reading: Reading, said: Quantity): { figures: Figure[]; counts: number[] } {
  const span = { start: Math.max(0, said.start - BACK), end: said.end + AHEAD };
  const scene: Scene = { reading, ...span, quantities: [], words: '' };
  const all = [...figuresOf(scene, span), ...wordedIn(reading, span)].filter(
    (one) => one.known && (one.end <= said.start || one.start >= said.end) && !isMarker(reading.text, one),
  );
  const figures = all.flatMap((one) =>
    waysToRead(one).flatMap((way) => [
      figureOf(way),
      ...(one.range ? [figureOf({ ...way, low: way.high })] : []),
    ]),
  );
  const rounds = oftenIn(reading.text, span);
  const often = rounds.flatMap(({ low, high }) => [low, high]);
  const plain = all
    .filter(({ start }) => !rounds.some((round) => start >= round.start && start < round.end))
    .filter((one) => ['', 'pieces', 'time', 'drops'].includes(dimensionOf(one)))
    // "Days 7–9" are three; a week is seven.
    .flatMap((one) => {
      const days = DAYS[one.unit?.id ?? ''];
      if (one.range) return [one.low, one.high, one.high - one.low + 1];
      return days === undefined ? [one.low] : [one.low, one.low * days];
    });
  const counts = [...new Set([...often, ...plain])].filter((n) => n > 0 && n <= 400 && n !== 1);
  return { figures: figures.slice(-MOST_FIGURES), counts: counts.slice(-MOST) };
}

/** Whether the figures around give what is written, in any way that their dimensions allow. */
export function worksOut(reading: Reading, said: Quantity): boolean {
  const { figures, counts } = figuresAround(reading, said);
  const dimension = dimensionOf(said);
  const size = said.unit?.atom.sizes[0] ?? 1;
  const targets = waysToRead(said).map((way) => inBase(way.low, way));
  const is = (value: number): boolean =>
    targets.some((one) => near(value, one, SHARE, (said.step / 2) * size * 0.99));
  const scaled = (value: number): boolean => is(value) || counts.some((k) => is(value * k) || is(value / k));
  const same = figures.filter((one) => one.dimension === dimension && one.per === '');
  if (same.some(({ value }) => scaled(value))) return true;
  for (const [n, { value }] of same.entries()) {
    let sum = value;
    for (const other of same.slice(n + 1)) {
      sum += other.value;
      if (is(sum) || is(Math.abs(value - other.value)) || is(value + other.value)) return true;
      if (counts.some((k) => is(value * k + other.value) || is(value + other.value * k))) return true;
    }
  }
  // A rate and what it is per; two amounts of one kind, whose quotient counts.
  for (const a of figures) {
    if (a.dimension === '') continue;
    for (const b of figures) {
      if (a === b) continue;
      if (a.per !== '' && b.per === '') {
        if (a.dimension === dimension && a.per === b.dimension && scaled((a.value * b.value) / a.perSize))
          return true;
        if (a.per === dimension && a.dimension === b.dimension && scaled((b.value * a.perSize) / a.value))
          return true;
      }
      if (a.per !== b.per || a.dimension !== b.dimension || !(b.value > 0)) continue;
      const ratio = a.value / b.value;
      if (['', 'pieces'].includes(dimension) && scaled(ratio)) return true;
      if (dimension === 'time' && scaled(ratio * 24)) return true;
      if (dimension === 'percent' && [100 * ratio, 100 - 100 * ratio].some(is)) return true;
      if (a.dimension !== dimension && same.some(({ value }) => is(value * ratio))) return true;
    }
  }
  return false;
}

import type { Frequency } from '../kit/frequency.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, isPerDay, isPlain, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isForOlder } from './age.ts';
import { type Drug, isException } from './knowledge.ts';
import { frequencyOf } from './often.ts';
import { piecesOf } from './pieces.ts';
import { columnHeading } from './table.ts';
import * as words from './words.ts';

/** What the text says about a dose. */
export interface Claim {
  /** Offered as a maximum: then a "not" belongs to the limit. */
  readonly limit: boolean;
  readonly child: boolean;
  readonly older?: boolean;
  readonly otc: boolean;
  /** The figures to hold against the label: the dose times `factor`. */
  readonly figures: readonly { readonly kind: Kind; readonly factor: number }[];
}

export type Kind = 'single' | 'day' | 'kgDose' | 'kgDay';

/** The most that is allowed; `undefined` when no source says so. */
export function limitFor(
  drug: Drug,
  kind: Kind,
  claim: Claim,
  factor: number,
  strength = Number.NaN,
): number | undefined {
  if (kind === 'kgDose') return drug.kgDose;
  if (kind === 'kgDay') return drug.kgDay;
  if (kind === 'single') return claim.child ? (drug.child ?? drug.single) : drug.single;
  if (claim.older && drug.older !== undefined) return drug.older;
  if (claim.child) return drug.childDay ?? drug.day;
  // Labels say "every 4 hours" beside a daily limit that this would break: only the limit is held against theirs.
  const sold =
    (claim.otc && (claim.limit || factor === 1)) || (claim.limit && strength <= (drug.otcStrength ?? 0));
  return sold ? (drug.otc ?? drug.day) : drug.day;
}

/** Another route is named, and no swallowed form between it and the dose. */
function isOtherRoute(scene: Scene, quantity: Quantity): boolean {
  const match = words.OTHER_ROUTE.exec(scene.words);
  if (!match) return false;
  const at = scene.start + match.index;
  const around = scene.reading.text.slice(
    Math.max(at + match[0].length, quantity.start - 60),
    quantity.end + 24,
  );
  return at > quantity.start || !words.ORAL.test(around);
}

/** `undefined` when the sentence gives no advice on how much to take by mouth. */
export function claimOf(scene: Scene, quantity: Quantity, drug: Drug): Claim | undefined {
  const { text } = scene.reading;
  const heading = columnHeading(text, quantity.start);
  if (
    isOtherRoute(scene, quantity) ||
    words.LONG_TERM.test(clauseOf(scene, quantity)) ||
    isException(drug, scene.words)
  )
    return undefined;
  const before = heading === '' ? text.slice(scene.start, quantity.start) : `${heading} `;
  const after = text.slice(quantity.end, scene.end);
  const limit = isLimit(before, after);
  const above = words.ABOVE_BEFORE.test(before) || words.ABOVE_AFTER.test(after);
  if (above && !(words.NOT_BEFORE.test(before) || words.LIMIT_AFTER.test(after))) return undefined;
  if (!limit && !above && (words.HARM.test(clauseOf(scene, quantity)) || !isAdvice(scene, quantity, heading)))
    return undefined;
  if (!limit && !above && (words.SOLD.test(scene.words) || isWhole(scene, quantity))) return undefined;
  const figures = isDayCap(scene, quantity, limit, heading)
    ? ([{ kind: 'day', factor: piecesOf(scene, quantity) ?? 1 }] as const)
    : figuresOf(scene, quantity, heading);
  if (figures.length === 0) return undefined;
  return {
    limit: limit || above,
    child: words.CHILD.test(scene.words) && !words.GROWN.test(scene.words),
    older: drug.older !== undefined && isForOlder(scene, quantity),
    otc: words.WITHOUT_PRESCRIPTION.test(`${heading} ${scene.words}`),
    figures,
  };
}

/** What a whole course or pack holds, or what would be if it were taken so: nobody's dose. */
function isWhole(scene: Scene, quantity: Quantity): boolean {
  const { text } = scene.reading;
  const clause = clauseAt(text, quantity.start);
  const before = text.slice(Math.max(scene.start, quantity.start - 60), quantity.start);
  const after = text.slice(quantity.end, clause.end);
  if (words.EQUALS.test(before) || /^\W{0,3}[=＝]/.test(after)) return true;
  if (words.TOTAL.test(after.slice(0, 24)) || words.TOTAL.test(before.slice(-40)))
    return !words.DAY_WORDS.test(before.slice(-16));
  if (words.PACK_BEFORE.test(before) || words.PACK_AFTER.test(after)) return true;
  return words.WOULD.test(`${before}${after.slice(0, 60)}`);
}

/** "1 g four times a day (max 4 g)": a limit that names no single dose is one of the day. */
function isDayCap(scene: Scene, quantity: Quantity, limit: boolean, heading: string): boolean {
  if (!limit || heading !== '' || !isPlain(quantity)) return false;
  if (words.ONE_DOSE.test(clauseOf(scene, quantity))) return false;
  const often = frequencyOf(scene, quantity);
  return often === undefined || often.end <= quantity.start;
}

/** Says so in a word, or by how often or for which weight the dose is. */
function isAdvice(scene: Scene, quantity: Quantity, heading: string): boolean {
  if (words.ADVICE.test(`${heading} ${scene.words}`) || quantity.unit?.per[0]?.atom.id === 'kg') return true;
  if (isPerDay(quantity) || frequencyOf(scene, quantity) !== undefined) return true;
  const clause = clauseOf(scene, quantity);
  if (words.DAY_WORDS.test(clause) || words.ONE_DOSE.test(clause)) return true;
  // Newborns are weighed in grams; of milligrams only labels and limits are told.
  return quantity.unit?.atom.id === 'mg' && !words.LABEL.test(clause);
}

function isLimit(before: string, after: string): boolean {
  const close = before.slice(-90).replace(/\badds? up to\b/g, ' ');
  if (
    /\b(?:toxic|lethal|overdose|fatal|poison\w*|giftig\w*|toxisch\w*|letal\w*|mortel\w*)\b[^.;]{0,40}$/.test(
      close,
    )
  )
    return false;
  return words.LIMIT_BEFORE.test(close) || words.LIMIT_AFTER.test(after.slice(0, 60));
}

function figuresOf(scene: Scene, quantity: Quantity, heading: string): Claim['figures'] {
  const [below] = quantity.unit?.per ?? [];
  const often = frequencyOf(scene, quantity);
  const { text } = scene.reading;
  if (below?.atom.id === 'kg') {
    const ofOne = !isPerDay(quantity) && words.ONE_DOSE.test(clauseOf(scene, quantity));
    if (
      isPerDay(quantity) ||
      (!ofOne && saysDay(scene, quantity)) ||
      isOfDay(scene, quantity, often !== undefined)
    )
      return [{ kind: 'kgDay', factor: 1 }];
    const day = often ? [{ kind: 'kgDay' as const, factor: often.low }] : [];
    return [{ kind: 'kgDose', factor: 1 }, ...day];
  }
  if (isPerDay(quantity) && quantity.unit?.per.length === 1) return [{ kind: 'day', factor: 1 }];
  if (isHourly(scene, quantity))
    return [
      { kind: 'single', factor: 1 },
      { kind: 'day', factor: 24 },
    ];
  if (!isPlain(quantity) || words.PRODUCT_AFTER.test(text.slice(quantity.end, quantity.end + 32))) return [];
  if (words.PRODUCT_TURNED.test(text.slice(Math.max(scene.start, quantity.start - 60), quantity.start)))
    return [];
  if (words.PRODUCT.test(text.slice(Math.max(scene.start, quantity.start - 80), quantity.start)))
    return words.DAY_WORDS.test(scene.words) ? [{ kind: 'day', factor: 1 }] : [];
  if (words.COMES_TO.test(text.slice(scene.start, quantity.start))) return [{ kind: 'day', factor: 1 }];
  if (often && isOtherClause(scene, quantity, often)) return [{ kind: 'day', factor: 1 }];
  if (heading !== '') return [{ kind: words.DAY_WORDS.test(heading) ? 'day' : 'single', factor: 1 }];
  const strength = words.STRENGTH_AFTER.test(text.slice(quantity.end, quantity.end + 16));
  const pieces = piecesOf(scene, quantity);
  if (strength && pieces === undefined && !often) return [];
  const factor = pieces ?? 1;
  if (often && !(factor > 1 && words.DAY_WORDS.test(text.slice(scene.start, quantity.start)))) {
    const day = hasCap(scene, quantity) ? [] : [{ kind: 'day' as const, factor: factor * often.low }];
    return [{ kind: 'single', factor }, ...day];
  }
  if (saysDay(scene, quantity)) return [{ kind: 'day', factor }];
  const sum = words.SUM_BEFORE.test(text.slice(scene.start, quantity.start).slice(-24));
  if (sum && words.DAY_WORDS.test(scene.words)) return [{ kind: 'day', factor }];
  // "4 tablets of 800 mg" beside "per day" is the day's ration, not one dose.
  return (factor > 1 && words.DAY_WORDS.test(scene.words)) || isWorkedOut(scene, quantity)
    ? [{ kind: 'day', factor }]
    : [{ kind: 'single', factor }];
}

/**
 * Per kilogram of the day: "Daily cap: 60 mg/kg", "the 60 mg/kg limit", "4 × 150 = 600 mg, that is 50 mg/kg". A limit of
 * single doses says so, or how often they are given.
 */
function isOfDay(scene: Scene, quantity: Quantity, often: boolean): boolean {
  const { text } = scene.reading;
  if (words.ONE_DOSE.test(clauseOf(scene, quantity))) return false;
  const other = scene.quantities.findLast(
    (one) => one.end <= quantity.start && dimensionOf(one) === 'mass' && one.unit?.atom.id !== 'kg',
  );
  const label = text.slice(other?.end ?? scene.start, quantity.start);
  if (words.DAY_WORDS.test(label)) return true;
  if (often) return false;
  const after = text.slice(quantity.end, scene.end);
  if (isLimit(text.slice(scene.start, quantity.start), after)) return true;
  return words.SUM_BEFORE.test(label) && /\d\s?[×x*]\s?\d/.test(text.slice(scene.start, quantity.start));
}

/** Longest way from a dose to what it comes to. */
const WORKED = 90;

/** An amount behind a dose with how often it is taken: the day's, "1 tablet of 1 g every 8 hours makes 3 g". */
function isWorkedOut(scene: Scene, quantity: Quantity): boolean {
  return within(scene.quantities, quantity.start - WORKED, quantity.start).some(
    (one) =>
      ['mass', 'pieces'].includes(dimensionOf(one)) &&
      (isPerDay(one) || frequencyOf(scene, one) !== undefined),
  );
}

/** "400 mg every hour", which is no rate of an infusion. */
function isHourly({ reading }: Scene, { unit, start, end }: Quantity): boolean {
  if (unit?.per.length !== 1 || unit.per[0]?.atom.id !== 'hour') return false;
  return /every|each|jede|cada|ogni|toutes|elk|كل|हर|每/.test(reading.text.slice(start, end));
}

/** "One tablet twice a day; the daily limit is 40 mg": the frequency is of another clause, this one is of the day. */
function isOtherClause(scene: Scene, quantity: Quantity, often: Frequency): boolean {
  const between = scene.reading.text.slice(often.end, quantity.start);
  if (words.DAY_WORDS.test(between)) return true;
  const clause = clauseAt(scene.reading.text, quantity.start);
  if (often.end > clause.start && often.start < clause.end) return false;
  return words.DAY_WORDS.test(scene.reading.text.slice(clause.start, clause.end));
}

/** "daily" in the clause of the dose, or in the sentence when there is only one dose. */
function saysDay(scene: Scene, quantity: Quantity): boolean {
  const clause = clauseAt(scene.reading.text, quantity.start);
  if (words.DAY_WORDS.test(scene.reading.text.slice(clause.start, clause.end))) return true;
  const doses = scene.quantities.filter((one) => ['mass', 'activity'].includes(dimensionOf(one)));
  return doses.length === 1 && words.DAY_WORDS.test(scene.words);
}

/** The sentence, or the next 120 units, names a daily maximum of its own: that one is judged instead. */
function hasCap(scene: Scene, quantity: Quantity): boolean {
  return within(scene.reading.quantities, quantity.end, scene.end + 120).some(
    (one) => one !== quantity && isPerDay(one) && dimensionOf(one) === dimensionOf(quantity),
  );
}

function clauseOf({ reading }: Scene, { start }: Quantity): string {
  const clause = clauseAt(reading.text, start);
  return reading.text.slice(clause.start, clause.end);
}

function saysDayBetween(between: string): boolean {
  return words.DAY_WORDS.test(between) || words.SUM_BEFORE.test(between.replace(LIMIT_WORD, ''));
}

const LIMIT_WORD = /\s(?:up to|at most|bis zu|hochstens|hasta|jusqu'a|ate|fino a|tot)\s*\W*$/;

function isLiquid(pieces: Quantity): boolean {
  return ['volume', 'drops'].includes(dimensionOf(pieces));
}

/** What a number of tablets says: "no more than 12 tablets in 24 hours", "one tablet at most 7 times a day". */
export function pieceClaimOf(scene: Scene, pieces: Quantity, drug: Drug): Claim | undefined {
  const { text } = scene.reading;
  if (isOtherRoute(scene, pieces) || words.LONG_TERM.test(scene.words) || isException(drug, scene.words))
    return undefined;
  const heading = columnHeading(text, pieces.start);
  const before = heading === '' ? text.slice(scene.start, pieces.start) : `${heading} ${scene.words}`;
  const after = text.slice(pieces.end, scene.end);
  if (words.HARM.test(scene.words) || words.SOLD.test(scene.words)) return undefined;
  if (!isPerDay(pieces) && isWhole(scene, pieces)) return undefined;
  if (isLiquid(pieces) && !isPerDay(pieces) && !words.ADVICE.test(scene.words)) return undefined;
  const around = frequencyOf(scene, pieces);
  // "Every 4 to 6 hours, at most 8 in 24 hours": the day is named in between.
  const limit = isLimit(before, after);
  const isCap =
    around !== undefined &&
    around.end <= pieces.start &&
    (limit || saysDayBetween(text.slice(around.end, pieces.start)));
  const often = isCap ? undefined : around;
  const day =
    isPerDay(pieces) ||
    isCap ||
    words.DAY_WORDS.test(after.slice(0, 48)) ||
    words.DAY_WORDS.test(`${heading} ${before.slice(-40)}`);
  if (!limit && words.ABOVE_BEFORE.test(before)) return undefined;
  const figures: Claim['figures'] =
    often && !isPerDay(pieces)
      ? [
          { kind: 'single', factor: 1 },
          { kind: 'day', factor: often.low },
        ]
      : [
          {
            kind: day || (limit && !words.ONE_DOSE.test(clauseOf(scene, pieces))) ? 'day' : 'single',
            factor: 1,
          },
        ];
  return {
    limit: limit && (!often || isPerDay(pieces)),
    child: words.CHILD.test(scene.words) && !words.GROWN.test(scene.words),
    otc: words.WITHOUT_PRESCRIPTION.test(scene.words),
    figures,
  };
}

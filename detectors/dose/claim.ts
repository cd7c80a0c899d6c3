import { listHead } from '../kit/cells.ts';
import { everyMatch } from '../kit/every-match.ts';
import type { Quantity } from '../kit/quantities.ts';
import { dimensionOf, isPerDay, isPlain, type Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { isForChild, isForOlder } from './age.ts';
import { clauseOf, figuresOf, isLimit, isRuledOut, isStepped } from './figures.ts';
import { type GroupLimit, groupLimit } from './groups.ts';
import { headingOf } from './heading.ts';
import { type Drug, isException } from './knowledge.ts';
import { frequencyOf } from './often.ts';
import { piecesOf } from './pieces.ts';
import * as words from './words.ts';

/** What the text says about a dose. */
export interface Claim {
  /** Offered as a maximum: then a "not" belongs to the limit. */
  readonly limit: boolean;
  readonly child: boolean;
  readonly older?: boolean;
  readonly otc: boolean;
  /** A form that lets go of the medicine slowly. */
  readonly slow?: boolean;
  /** What a doctor may go up to. */
  readonly prescribed?: boolean;
  /** The most that the child may weigh whom it is for. */
  readonly kilos?: number | undefined;
  /** The most in 24 hours for whom it is told. */
  readonly group?: GroupLimit | undefined;
  /** The figures to hold against the label: the dose times `factor`. */
  readonly figures: readonly { readonly kind: Kind; readonly factor: number }[];
}

export type Kind = 'single' | 'day' | 'either' | 'kgDose' | 'kgDay';

/** The most that is allowed; `undefined` when no source says so. */
export function limitFor(
  drug: Drug,
  kind: Kind,
  claim: Claim,
  factor: number,
  strength = Number.NaN,
): number | undefined {
  if (kind === 'either' && claim.group === undefined) {
    const limits = (['single', 'day'] as const).map(
      (one) => limitFor(drug, one, claim, factor, strength) ?? 0,
    );
    return Math.max(...limits) || undefined;
  }
  if (kind === 'kgDose') return drug.kgDose ?? drug.kgDay;
  // Of what is taken once the dose is the day's.
  if (kind === 'kgDay')
    return drug.kgDay ?? (drug.single === undefined && drug.day === undefined ? drug.kgDose : undefined);
  const perKilo = kind === 'single' ? drug.kgDose : drug.kgDay;
  if (claim.group !== undefined && (kind === 'day' || factor === 1)) {
    const most = limitFor(drug, kind, { ...claim, group: undefined }, factor, strength);
    return Math.min(
      kind === 'single' ? claim.group.single : claim.group.day,
      most ?? Number.POSITIVE_INFINITY,
    );
  }
  // "Four times 150 mg" is the day's.
  const isSum = kind === 'single' && factor > 1;
  if (claim.kilos !== undefined && perKilo !== undefined && !isSum) {
    const most = limitFor(drug, kind, { ...claim, kilos: undefined }, factor, strength);
    return Math.min(perKilo * claim.kilos, most ?? Number.POSITIVE_INFINITY);
  }
  // Two doses at once are what a tablet that lets go of them slowly is made for.
  if (kind === 'single' && claim.slow) return undefined;
  if (kind === 'single' && claim.older && drug.older !== undefined)
    return Math.min(drug.older, drug.single ?? drug.older);
  if (kind === 'single') return claim.child ? (drug.child ?? drug.single) : drug.single;
  if (claim.older && drug.older !== undefined) return drug.older;
  if (claim.child) return drug.childDay ?? drug.day;
  // Labels say "every 4 hours" beside a daily limit that this would break: only the limit is held against theirs.
  const sold =
    (claim.otc && (claim.limit || factor === 1)) ||
    (claim.limit && !claim.prescribed && strength <= (drug.otcStrength ?? 0));
  return sold ? (drug.otc ?? drug.day) : drug.day;
}

/** Another route is named, and no swallowed form between it and the dose. */
export function isOtherRoute(scene: Scene, quantity: Quantity, drug: Drug): boolean {
  if (!drug.rectal && words.RECTAL.test(scene.words)) return true;
  const match = words.OTHER_ROUTE.exec(scene.words);
  if (!match) return false;
  const at = scene.start + match.index;
  const around = scene.reading.text.slice(
    Math.max(at + match[0].length, quantity.start - 60),
    quantity.end + 24,
  );
  return at > quantity.start || !words.ORAL.test(around);
}

/** "From 10 g or 150 mg/kg on": what holds of the first holds of the second. */
function isAbove(
  { reading: { text }, start, quantities }: Scene,
  quantity: Quantity,
  before: string,
): boolean {
  if (words.ABOVE_BEFORE.test(before)) return true;
  const first = quantities.findLast((one) => one.end <= quantity.start && dimensionOf(one) === 'mass');
  return (
    first !== undefined &&
    OR.test(text.slice(first.end, quantity.start)) &&
    words.ABOVE_BEFORE.test(text.slice(start, first.start))
  );
}

const OR = /(?:\b(?:or|oder|ou|o|of)|或|または|या|او|或者)\s*$|[(（]\s?$/;

/** "On prescription up to 2,400 mg": said nearer to the dose than what is sold without. */
export function isPrescribed({ reading: { text }, start, end }: Scene, quantity: Quantity): boolean {
  const before = text.slice(start, quantity.start);
  const plain = before.replace(FREELY, (said) => '~'.repeat(said.length));
  const at = lastIndex(plain, PRESCRIBED);
  if (at >= 0) return at > before.search(words.WITHOUT_PRESCRIPTION) && at > plain.lastIndexOf('~');
  const behind = text
    .slice(quantity.end, Math.min(clauseAt(text, quantity.start).end, end))
    .replace(FREELY, ' ');
  const said = behind.search(PRESCRIBED);
  return said >= 0 && (!words.WITHOUT_PRESCRIPTION.test(before) || isNext(before, behind.slice(0, said)));
}

/** "8 mg is the limit without a prescription and 16 mg the one on prescription": each word is of the figure beside it. */
const isNext = (before: string, between: string): boolean =>
  /^(?!.*\bunless\b)\P{N}{0,20}$/u.test(between) &&
  /\p{N}.*(?:[,;]|\b(?:and|but|und|y|et|e|en)) ?$/su.test(before);

const FREELY = new RegExp(words.WITHOUT_PRESCRIPTION.pattern, 'gu');
const PRESCRIBED = new RegExp(words.PRESCRIBED, 'gu');

const lastIndex = (text: string, pattern: RegExp): number =>
  [...everyMatch(text, pattern)].at(-1)?.index ?? -1;

export function isSoldFreely(scene: Scene, quantity: Quantity, heading: string): boolean {
  const head = listHead(scene.reading.text, quantity.start);
  return (
    words.WITHOUT_PRESCRIPTION.test(`${heading} ${head} ${scene.words}`) && !isPrescribed(scene, quantity)
  );
}

/** `undefined` when the sentence gives no advice on how much to take by mouth. */
export function claimOf(scene: Scene, quantity: Quantity, drug: Drug): Claim | undefined {
  const { text } = scene.reading;
  const heading = headingOf(text, quantity.start);
  if (
    isOtherRoute(scene, quantity, drug) ||
    (!isStepped(scene, quantity) &&
      (words.LONG_TERM.test(clauseOf(scene, quantity)) || isSeldom(scene, quantity))) ||
    (words.NOT_DAILY.test(scene.words) && words.LONG_TERM.test(scene.words)) ||
    words.MISHAP.test(scene.words) ||
    isException(drug, scene.words)
  )
    return undefined;
  const before = heading === '' ? text.slice(scene.start, quantity.start) : `${heading} `;
  const after = text.slice(quantity.end, scene.end);
  if (words.TOO_MUCH.test(after)) return undefined;
  const limit = isLimit(before, after) || isRuledOut(before, after);
  const above = isAbove(scene, quantity, before) || words.ABOVE_AFTER.test(after);
  if (
    above &&
    !(words.NOT_BEFORE.test(before) || words.LIMIT_AFTER.test(after) || words.NOT_AFTER.test(after))
  )
    return undefined;
  if (
    !limit &&
    !above &&
    (words.HARM.test(isOfKilo(quantity) ? scene.words : clauseOf(scene, quantity)) ||
      !isAdvice(scene, quantity, heading))
  )
    return undefined;
  const often = frequencyOf(scene, quantity);
  // "A tablet strength: 100 mcg once daily" is taken, not only sold.
  const isSold = words.SOLD.test(scene.words) && (often === undefined || often.end <= quantity.start);
  if (!limit && !above && (isSold || isWhole(scene, quantity))) return undefined;
  const figures =
    isDayCap(scene, quantity, limit, heading) && !isWeekly(drug)
      ? ([{ kind: 'day', factor: piecesOf(scene, quantity) ?? 1 }] as const)
      : figuresOf(scene, quantity, heading);
  // "45 mg per week. Ten percent less is 40.5 mg": where neither a dose nor a day is told, the week's.
  const told = text.slice(Math.max(0, scene.start - WEEKLY), scene.start);
  if (figures.length === 0 || (figures.some(({ kind }) => kind === 'either') && words.LONG_TERM.test(told)))
    return undefined;
  return {
    limit: limit || above,
    child: isForChild(scene, quantity),
    older: drug.older !== undefined && isForOlder(scene, quantity),
    group: groupLimit(scene, quantity, drug),
    otc: isSoldFreely(scene, quantity, heading),
    prescribed: isPrescribed(scene, quantity),
    slow: words.SLOW.test(scene.words),
    figures,
  };
}

function isOfKilo({ unit }: Quantity): boolean {
  return unit?.per[0]?.atom.id === 'kg';
}

/** More at once than in a day: what is told without a word of the day is the week's. */
function isWeekly({ unit, single = 0, day = single }: Drug): boolean {
  return unit === 'mg' && single > day;
}

/** "35 mg a week; 10 % less is 31.5 mg": a part of what is taken in a week. */
function isPartOfWeek({ reading: { text }, start, quantities }: Scene, quantity: Quantity): boolean {
  const percent = quantities.findLast(({ end }) => end <= quantity.start);
  return (
    percent?.unit?.id === 'percent' &&
    quantity.start - percent.end < SELDOM &&
    words.LONG_TERM.test(text.slice(start, percent.start))
  );
}

/** "15 mg, once a week": how seldom stands behind a comma, before any other amount. */
function isSeldom(scene: Scene, quantity: Quantity): boolean {
  const { reading, end, quantities } = scene;
  if (isPartOfWeek(scene, quantity)) return true;
  const next = quantities.find(
    (one) => one.start >= quantity.end && dimensionOf(one) === dimensionOf(quantity),
  );
  return words.LONG_TERM.test(
    reading.text.slice(quantity.end, Math.min(end, next?.start ?? end, quantity.end + SELDOM)),
  );
}

/** How far back a week may have been told of. */
const WEEKLY = 220; // UTF-16 units
/** Longest way from a dose to how seldom it is taken. */
const SELDOM = 60;

/** "Pack sizes:", over a list. */
const PACKS =
  /\b(?:pack(?:et)? sizes?|packungsgross\w*|taill\w+ des boites|tamano\w* de(?:l| los) envase\w*|tamanho\w* d[ae]s? embalage\w*|verpakkingsgroott\w*)/;

/** What a whole course or pack holds, or what would be if it were taken so: nobody's dose. */
export function isWhole(scene: Scene, quantity: Quantity): boolean {
  const { text } = scene.reading;
  // The dash of a range is no end of a clause.
  const clause = clauseAt(text, quantity.end - 1);
  const before = text.slice(Math.max(scene.start, quantity.start - 60), quantity.start);
  const [after = ''] = text.slice(quantity.end, clause.end).split('|');
  const isGiven = words.ONE_DOSE.test(after) || frequencyOf(scene, quantity) !== undefined;
  if ((words.EQUALS.test(before) && !isGiven) || /^\W{0,3}[=＝]/.test(after)) return true;
  if (words.TOTAL.test(after.slice(0, 24)) || words.TOTAL.test(before.slice(-40)))
    return !words.DAY_WORDS.test(
      before
        .slice(-16)
        .split(/[;,.]\s/)
        .at(-1) ?? '',
    );
  if (IN_ALL.test(after.slice(0, 20)) && !words.DAY_WORDS.test(after.slice(0, 40))) return true;
  if (
    words.PACK_BEFORE.test(before) ||
    PACKS.test(listHead(text, quantity.start)) ||
    (words.PACK_AFTER.test(after) && isPlain(quantity))
  )
    return true;
  // "Für 11 kg wären das 100 mg alle 8 Stunden" is what is to be given.
  const often = frequencyOf(scene, quantity);
  const would = often && often.start >= quantity.end ? after.slice(0, 60) : `${before}${after.slice(0, 60)}`;
  return words.WOULD.test(would);
}

const IN_ALL =
  /^[\s*]{0,3}(?:in total|altogether|in all|insgesamt|en total|au total|no total|ao todo|in totale|in tutto|in totaal)\b|^\s?(?:合計|总共|總共|共计|कुल|اجمالا|في المجموع)/;

/** "1 g four times a day (max 4 g)": a limit that names no single dose is one of the day. */
function isDayCap(scene: Scene, quantity: Quantity, limit: boolean, heading: string): boolean {
  if (!limit || heading !== '' || !isPlain(quantity)) return false;
  if (words.ONE_DOSE.test(clauseOf(scene, quantity))) return false;
  const often = frequencyOf(scene, quantity);
  return (
    often === undefined ||
    often.end <= quantity.start ||
    scene.reading.text.slice(quantity.end, often.start).includes('(')
  );
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

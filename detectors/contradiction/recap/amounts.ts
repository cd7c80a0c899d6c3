import { perReading } from '../../kit/per-reading.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase } from '../../kit/scenes.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { numberWordsOf } from '../../kit/worded.ts';
import { isBriefText } from '../brief/brief.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine, PEOPLE } from '../case/one-case.ts';
import { differInShort, isGraded, narrows } from '../case/qualifiers.ts';
import { supplementsNamedIn } from '../case/supplements.ts';
import type { Conflict } from '../conflict.ts';
import { disagree, isSum } from '../figures/apart.ts';
import { areOfOtherTimes, isComparable, isYears, meet, SETTLED } from '../figures/comparable.ts';
import { allFiguresOf, type Figure } from '../figures/figure.ts';
import { labelOf, overlap, statedIn, type Words, wordsOf } from '../figures/stated.ts';
import { UNOPENED } from '../settings/loose.ts';
import { areOfOtherPlaces } from '../waits/keeping.ts';
import { isRecap, recapsOf } from './recap.ts';

/**
 * What a sentence that takes up the answer (sums up, concludes, gives an example), or any of a brief answer, says of an
 * amount was said before: an amount of its kind that agrees with none of the earlier ones, and that none of them yield by
 * reckoning, is wrong.
 */

/** Kinds of which a text has one for one thing; shares, lengths and energy it has of many. */
export const KINDS =
  /^(?:time|often|pressure|volume|temperature|pieces|drops|puffs|activity|mass)(?:\/day)?$|^count /;

function plainKind(kind: string): string {
  return kind.replace(/\/day$/, '');
}

/** What is left, the sum of two; so many times the same, where the text says how many times or for how long. */
export function isReckoned(reading: Reading, b: Figure, before: readonly Figure[]): boolean {
  const of = (one: Figure): number => inBase(one.value.high, one.value) || one.value.high;
  const [value, amounts] = [of(b), [...new Set(before.map(of))]];
  const near = (other: number): boolean => Math.abs(value - other) <= ROUND * value;
  const isMultiple = (a: Figure): boolean => {
    const times = Math.round(value / of(a));
    return (
      MULTIPLIED.test(b.kind) &&
      times > 1 &&
      Math.abs(value / of(a) - times) < ROUND &&
      ((times <= A_DAY && a.kind !== b.kind) || isTold(reading, times, [...before, b]))
    );
  };
  if (before.some(isMultiple) || before.some((a) => isScaled(reading, a, b))) return true;
  return amounts.some((one, at) =>
    amounts.slice(at + 1).some((other) => near(one + other) || near(Math.abs(one - other))),
  );
}

/** "9 g in 1 litre: for 250 ml you need 2.25 g": both of the one are others than both of the other. */
function isScaled(reading: Reading, a: Figure, b: Figure): boolean {
  const measured = ({ sentence: { start, end } }: Figure): Map<string, number> =>
    new Map(
      within(reading.quantities, start, end)
        .filter((one) => SCALED.has(dimensionOf(one)))
        .map((one) => [dimensionOf(one), inBase(one.high, one)]),
    );
  const [first, second] = [measured(a), measured(b)];
  const others = [...second].filter(([of, value]) => first.has(of) && first.get(of) !== value);
  return a.sentence.start !== b.sentence.start && second.size === 2 && others.length === 2;
}
const SCALED = new Set(['mass', 'volume', 'pieces', 'activity']);
const MULTIPLIED = /^(?:mass|volume|pieces|drops|puffs|activity)/;
const ROUND = 0.05;
/** In the morning, at noon and in the evening: nobody says the number. */
const A_DAY = 3;
/** As a number or a word of the text, of something else. */
function isTold(reading: Reading, times: number, alike: readonly Figure[]): boolean {
  const isOther = ({ start, end }: Span): boolean =>
    !alike.some(({ value }) => value.start < end && start < value.end);
  return (
    reading.quantities.some((one) => one.low <= times && times <= one.high && isOther(one)) ||
    numberWordsOf(reading).some((one) => one.value === times && isOther(one)) ||
    allFiguresOf(reading).some(({ kind, value }) => kind === 'often' && value.high === times)
  );
}

const OTHERS = new Set([...PEOPLE, 'other']);
function canBothHold(reading: Reading, a: Figure, b: Figure): boolean {
  const { text } = reading;
  const [who, whom] = [cuesIn(reading, a.sentence, OTHERS), cuesIn(reading, b.sentence, OTHERS)];
  return (
    areOfOtherTimes(a, b) ||
    isOfInfection(reading, a, b) ||
    areOfOtherBodies(reading, a, b) ||
    areOfOtherThings(reading, a, b) ||
    areOfOtherPlaces(reading, a.value, b.value) ||
    [...whom].some((id) => !who.has(id)) ||
    [a, b].some(({ sentence: { start, end } }) => UNOPENED.test(text.slice(start, end))) ||
    [a, b].some(({ value: { start } }) => ONE_IN.test(text.slice(Math.max(0, start - 20), start))) ||
    !isOfOneMedicine(reading, a.sentence, b.sentence) ||
    ![a, b].every(({ value }) => isAsserted(reading, value, ['negated', 'conditional', 'historical']))
  );
}

/** From infection to the first signs, and how long others can catch it. */
const INFECTIOUS =
  /(?<!\p{L})(?:contagious|infectious|ansteckend\p{L}*|contagios\p{L}*|contagi[ae]\p{L}*|contagieu\p{L}*|contagia[rm]\p{L}*|besmettelijk\p{L}*|संक्रामक|معدي\p{L}*|يعدي)(?!\p{L})|うつ[りるす]|感染力|传染性|傳染|会传/u;

function isOfInfection({ text }: Reading, a: Figure, b: Figure): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) =>
      one?.roles.has('incubation') &&
      !other?.roles.has('incubation') &&
      INFECTIOUS.test(text.slice(other?.sentence.start, other?.sentence.end)),
  );
}

/** Those who recommend: each has its own limit. */
const BODIES =
  /(?<!\p{L})(?:WHO|OMS|AHA|ACC|ESC|FDA|EFSA|EMA|NHS|NICE|CDC|RKI|DGE|BfR|STIKO|USDA|AAP|ACOG|ADA|EASD|RIVM|ANSES|HAS|AIFA|SINU|AESAN|ANVISA|DGS|SBC|NHMRC|ICMR|FSSAI|Health Canada|Gezondheidsraad|Voedingscentrum|डब्ल्यूएचओ)(?!\p{L})|विश्व स्वास्थ्य संगठन|厚生労働省|厚労省|学会|世卫组织|世界卫生组织|世界衛生組織|营养学会|منظمة الصحة العالمية/gu;

function areOfOtherBodies({ raw }: Reading, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(
    ({ sentence: { start, end } }) => new Set<string>(raw.slice(start, end).match(BODIES)),
  ) as [Set<string>, Set<string>];
  return [...other].some((body) => !one.has(body));
}

/** "Calcium four hours apart … breakfast half an hour later": two things that are kept off. */
const FOOD =
  /(?<!\p{L})(?:breakfast|food|meals?|eat(?:ing)?|coffee|tea|fruhstuck\p{L}*|essen|mahlzeit\p{L}*|kaffee|desayun\p{L}*|comida|comer|cafe|petit[- ]dejeuner|repas|manger|cafe da manha|pequeno[- ]almoco|refeic\p{L}*|colazione|pasto|mangiare|caffe|ontbijt\p{L}*|eten|maaltijd\p{L}*|koffie|नाश्ते?|खाने|चाय|कॉफ़ी|(?:ال)?(?:افطار|فطور|اكل|طعام|قهوة))(?!\p{L})|朝食|食事|コーヒー|早餐|吃饭|饭前|餐前|咖啡/u;

function areOfOtherThings(reading: Reading, a: Figure, b: Figure): boolean {
  if (a.kind !== 'time') return false;
  const [one, other] = [a, b].map(({ sentence }) => supplementsNamedIn(reading, sentence)) as [
    Set<string>,
    Set<string>,
  ];
  if (one.size === 0 || [...one].some((name) => other.has(name))) return false;
  const [there, here] = [a.sentence, b.clause].map(({ start, end }) => reading.text.slice(start, end));
  return FOOD.test(here as string) && !FOOD.test(there as string);
}

/** "1 in 2,000 newborns of the region": how common something is, among whom. */
const ONE_IN =
  /\b(?:1|one|eine?[mrs]?|una?|une|uma|een) (?:in|out of|von|auf|de cada|sur|em(?: cada)?|su|op(?: de)?) (?:every )?$/;

/** Somebody's years, no length of what was told. */
function isAge({ value, roles }: Figure): boolean {
  return isYears(value) && !roles.has('every');
}

/** "Burn: 10 minutes … chemicals: 30 minutes". */
function areLabelled({ text }: Reading, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ sentence, value }) => {
    const label = labelOf(text, sentence, value.start);
    return label && text.slice(label.start, label.end);
  });
  return one !== undefined && other !== undefined && one !== other;
}

/** Lines without a full stop: items of a list, each with its own figure. */
function areLines({ text }: Reading, a: Figure, b: Figure): boolean {
  return [a, b].every(({ sentence: { start, end } }) => text[start - 1] === '\n' && text[end - 1] === '\n');
}

/** Doses of a course and of a day differ. */
const STEPS = new Set(['order', 'next', 'hour', 'age']);

/** Nothing says that the second takes up the first: any case may part them. */
function areOfOtherCases(reading: Reading, a: Figure, b: Figure): boolean {
  if (![a, b].every(({ value }) => isAsserted(reading, value, ['negated']))) return true;
  if (b.echo !== 'none') return narrows(reading, a.sentence, { start: b.sentence.start, end: b.clause.end });
  return (
    differInShort(reading, a.sentence, b.sentence) ||
    isGraded(reading, a.sentence, b.sentence) ||
    cuesIn(reading, b.sentence, STEPS).size > 0 ||
    areLines(reading, a, b) ||
    areLabelled(reading, a, b)
  );
}

/** Of one role of which a thing has one value: a target, what is normal. */
function areSettled(a: Figure, b: Figure): boolean {
  return [...b.roles].some((role) => SETTLED.has(role) && a.roles.has(role));
}

/** How many words both have to share; a summary takes up what there is of its kind. */
const [ENOUGH, ENOUGH_ELSEWHERE] = [1, 2];

function enoughFor(reading: Reading, a: Figure, b: Figure, isTaken: boolean): number {
  if (isComparable(reading, b)) return b.echo === 'summary' || (isTaken && areSettled(a, b)) ? 0 : ENOUGH;
  if (isTaken) return ENOUGH;
  // Strengths, steps and sums of one medicine stand beside each other, and counts of many things.
  return /^(?:mass|count )/.test(b.kind) ? Infinity : ENOUGH_ELSEWHERE;
}

const statedOf = perReading((reading): readonly Figure[] => [
  ...statedIn(reading).filter(({ kind }) => kind !== 'often'),
  ...allFiguresOf(reading).filter(({ kind }) => kind === 'often'),
]);

/** A limit with a limit, where one was given. */
function alikeTo({ kind, bound }: Figure, before: readonly Figure[]): readonly Figure[] {
  const alike = before.filter((one) => plainKind(one.kind) === plainKind(kind));
  const limits = alike.filter((one) => one.bound !== undefined && one.bound === bound);
  return limits.length > 0 ? limits : alike;
}

function amountsAgainst(reading: Reading, sentence: Span): Conflict[] {
  const isTaken = isRecap(reading, sentence);
  const figures = statedOf(reading);
  const inside = figures.filter(
    (one) =>
      one.sentence.start === sentence.start &&
      (KINDS.test(one.kind) || meet(one.roles, SETTLED)) &&
      (isTaken || one.kind !== 'often') &&
      !isAge(one),
  );
  const before = figures.filter((one) => one.sentence.start < sentence.start);
  const words = new Map<Figure, Words>();
  const told = (one: Figure): Words => {
    const known = words.get(one) ?? wordsOf(reading, one, figures);
    words.set(one, known);
    return known;
  };
  const unsaid = inside.filter((b) => {
    const alike = alikeTo(b, before);
    return alike.length > 0 && alike.every((a) => disagree(a, b)) && !isReckoned(reading, b, alike);
  });
  return unsaid.flatMap((b): Conflict[] => {
    if (unsaid.some((one) => one !== b && one.kind === b.kind)) return [];
    if (isSum(reading.text, b.kind, b.sentence)) return [];
    const rated = alikeTo(b, before)
      .filter((a) => KINDS.test(b.kind) || (areSettled(a, b) && a.value.unit?.id === b.value.unit?.id))
      .filter((a) => !canBothHold(reading, a, b))
      .filter((a) => isTaken || !areOfOtherCases(reading, a, b))
      .map((a) => ({ a, score: overlap(reading, told(a), told(b)) }))
      .sort((x, y) => y.score - x.score);
    const [best] = rated;
    if (!best || best.score < enoughFor(reading, best.a, b, isTaken)) return [];
    return [{ rule: 'amount', first: best.a.value, second: b.value, why: 'does not agree with' }];
  });
}

/** Amounts that do not agree with what was said before. */
export function amountConflicts(reading: Reading): Conflict[] {
  if (!isAnswer(reading)) return [];
  const taken = isBriefText(reading) ? sentences(reading.text) : recapsOf(reading);
  return taken.flatMap((sentence) => amountsAgainst(reading, sentence).slice(0, 1));
}

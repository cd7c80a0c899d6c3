import { perReading } from '../../kit/per-reading.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, cuesOf } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import { isSigns } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { agree, disagree } from '../figures/apart.ts';
import { areOfOtherTimes, isComparable, isYears } from '../figures/comparable.ts';
import { allFiguresOf, type Figure } from '../figures/figure.ts';
import { isReckoned, KINDS } from '../recap/amounts.ts';
import { holds, namesIn, titleIn, wordsIn } from './names.ts';
import { type Place, placesOf } from './places.ts';

/**
 * The amount that a row, a line, a heading, a summary or the answer to a question gives, and the one of the running text.
 * They are of one thing where the running sentence holds every word that the place names, and none of the two names another
 * case.
 */

/** What makes another case of it: none on one side only. */
const CASES = new Set('sex grade form organ unprescribed if other order next hour'.split(' '));
/** Groups of people part two figures where the answer names several. */
const GROUPS = new Set('child adult old pregnant'.split(' '));
/** On which side of something it lies. */
const SIDES = new Set('before after'.split(' '));
const DAY = new Set(['day']);

/** A place and what it says a figure of. */
interface Placed {
  readonly figure: Figure;
  readonly place: Place;
}

interface Answer {
  readonly placed: readonly Placed[];
  readonly running: readonly Figure[];
}

const answerOf = perReading((reading): Answer => {
  const places = placesOf(reading);
  const placed: Placed[] = [];
  const running: Figure[] = [];
  for (const one of allFiguresOf(reading)) {
    const place = places.find(({ start, end }) => start <= one.value.start && one.value.start < end);
    if (!place) running.push(one);
    else {
      const daily = one.kind !== 'time' && cuesIn(reading, place, DAY).size > 0;
      const kind = daily && !one.kind.endsWith('/day') && one.kind !== 'often' ? `${one.kind}/day` : one.kind;
      placed.push({ figure: { ...one, kind }, place });
    }
  }
  return { placed, running };
});

const isDaily = ({ kind }: Figure): boolean => kind.endsWith('/day');

/** Of a day or not, both alike. */
function isOfOnePeriod(reading: Reading, figure: Figure, told: Figure): boolean {
  return (
    isDaily(figure) ===
    (isDaily(told) || (told.kind !== 'time' && cuesIn(reading, told.sentence, DAY).size > 0))
  );
}
const plain = (kind: string): string => kind.replace(/(?:\/day|\/1time)+$/, '');

/** "13.5 g/dL? That is 135 g/L": rates are compared in one unit. */
const isOfOneRate = ({ value: a }: Figure, { value: b }: Figure): boolean =>
  (a.unit?.per.length ?? 0) === 0 || a.unit?.id === b.unit?.id;

/** "From 5 years", "every 5 years": years are somebody's age or an interval, as the word before them says. */
const BEFORE = 12;

function areBothYears({ text }: Reading, a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(
    ({ value }) => /(\p{L}+)\P{L}*$/u.exec(text.slice(Math.max(0, value.start - BEFORE), value.start))?.[1],
  );
  return !(isYears(a.value) || isYears(b.value)) || (one !== undefined && one === other);
}

/** How well the sentence of the running text holds what the place names. */
function isNamed(
  reading: Reading,
  asked: readonly string[],
  { place, figure }: Placed,
  told: Figure,
): boolean {
  const sentence = wordsIn(reading, told.sentence);
  const values = allFiguresOf(reading).map(({ value }) => value);
  const own = namesIn(reading, place, values, figure.kind);
  // "About three days": the question names it all.
  const names = place.question && own.length === 0 ? namesIn(reading, place.question, [], figure.kind) : own;
  const known = place.question && own.length > 0 ? [...asked, ...wordsIn(reading, place.question)] : asked;
  const isMissing = (word: string): boolean => !holds(sentence, word) && !holds(known, word);
  if (titleIn(reading, place.above, figure.kind).some((word) => !holds(sentence, word))) return false;
  const missing = names.filter(isMissing).length;
  const words = wordsIn(reading, { start: place.question?.start ?? place.start, end: place.end }, values);
  const named = new Set(words.filter((word) => holds(sentence, word))).size;
  const [enough, share] = isSigns(reading) ? [2, SHARE_OF_SIGNS] : [1, 1];
  // "At most a day": the kind of value is all that such a row names.
  const isLimit =
    figure.bound !== undefined && figure.bound === told.bound && isDaily(figure) && isDaily(told);
  return (named >= enough || isLimit) && missing <= names.length * (1 - share);
}
/** Signs of verbs and particles differ where words do not. */
const SHARE_OF_SIGNS = 0.75;

/** "The first 48 hours" are a length. */
const FIRST = 8;

function casesIn(reading: Reading, span: Span, { value }: Figure, ids: ReadonlySet<string>): Set<string> {
  return new Set(
    within(cuesOf(reading), span.start, span.end)
      // "Después de" is no step.
      .filter((cue) => !cue.value.some((id) => SIDES.has(id)))
      .filter(
        (cue) => !(cue.value.includes('order') && cue.end <= value.start && value.start - cue.end < FIRST),
      )
      .flatMap((cue) => cue.value.filter((id) => ids.has(id))),
  );
}

function isOneCase(
  reading: Reading,
  prompt: Reading | undefined,
  { figure, place }: Placed,
  told: Figure,
): boolean {
  const all = cuesIn(reading, { start: 0, end: reading.text.length }, GROUPS);
  const ids = all.size > 1 ? new Set([...CASES, ...GROUPS]) : CASES;
  const asked = prompt ? cuesIn(prompt, { start: 0, end: prompt.text.length }, ids) : new Set<string>();
  const here = casesIn(reading, place, figure, ids);
  const there = casesIn(reading, told.sentence, told, ids);
  const near = casesIn(reading, told.clause, told, ids);
  const [side, other] = [figure, told].map(({ clause }) => cuesIn(reading, clause, SIDES)) as [
    Set<string>,
    Set<string>,
  ];
  return (
    [...here].every((id) => there.has(id) || asked.has(id)) &&
    [...near].every((id) => here.has(id) || asked.has(id)) &&
    (side.size === 0 || other.size === 0 || [...side].some((id) => other.has(id))) &&
    !areOfOtherTimes(told, figure)
  );
}

function isSaid(reading: Reading, { figure, place }: Placed): boolean {
  const { placed, running } = answerOf(reading);
  const others = placed.filter((one) => one.place !== place);
  return ofOneKind([...running, ...others.map((one) => one.figure)], figure).some((one) =>
    agree(one, figure),
  );
}

/** Of the same kind and bound, else of the same kind, else whatever it is a day's or a week's. */
function ofOneKind(all: readonly Figure[], { kind, bound }: Figure): readonly Figure[] {
  const alike = all.filter((one) => plain(one.kind) === plain(kind));
  const exact = alike.filter((one) => one.kind === kind);
  const bounded = exact.filter((one) => one.bound !== undefined && one.bound === bound);
  return [bounded, exact, alike].find(({ length }) => length > 0) ?? [];
}

export function restatedConflicts(reading: Reading, prompt: Reading | undefined): Conflict[] {
  if (!isAnswer(reading)) return [];
  const { placed, running } = answerOf(reading);
  const asked = prompt ? wordsIn(prompt, { start: 0, end: prompt.text.length }) : [];
  return placed.flatMap((one): Conflict[] => {
    const { figure, place } = one;
    const alike = ofOneKind(running, figure);
    if (alike.length === 0 || isSaid(reading, one) || isReckoned(reading, figure, alike)) return [];
    if (!isComparable(reading, { ...figure, echo: 'summary' })) return [];
    if (place.form === 'recap' && !KINDS.test(figure.kind)) return [];
    const told = alike.find(
      (other) =>
        disagree(other, figure) &&
        isOfOneRate(other, figure) &&
        ![other, figure].some(({ sentence }) =>
          CHANGES.test(reading.text.slice(sentence.start, sentence.end)),
        ) &&
        areBothYears(reading, other, figure) &&
        (figure.kind === 'often' || isOfOnePeriod(reading, figure, other)) &&
        isComparable(reading, { ...other, echo: 'summary' }) &&
        isNamed(reading, asked, one, other) &&
        isOneCase(reading, prompt, one, other) &&
        isOfOneMedicine(reading, other.sentence, figure.sentence) &&
        isAsserted(reading, other.value, HOLDS) &&
        isAsserted(reading, figure.value, place.form === 'answer' ? [...HOLDS, 'debunked'] : HOLDS),
    );
    if (!told) return [];
    const [first, second] = told.value.start < figure.value.start ? [told, figure] : [figure, told];
    return [{ rule: 'restated', first: first.value, second: second.value, why: 'does not agree with' }];
  });
}
/** "A rise of 1 °C is one of 1.8 °F": by how much, not how much. */
const CHANGES =
  /\b(?:ris(?:e|es|ing)|drops?|increase[sd]?|differences?|anstieg|steigt|unterschied|subidas?|aumento|diferencia|hausse|baisse|difference|diferenca|differenza|stijging|verschil)\b|上昇|差|升高|वृद्धि|ارتفاع/;
/** A limit forbids; a note may be quoted. */
const HOLDS = ['negated', 'conditional', 'quoted'] as const;

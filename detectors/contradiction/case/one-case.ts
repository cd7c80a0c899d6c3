import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { LOOSE, UNOPENED } from '../settings/loose.ts';
import { cuesIn } from './cues.ts';
import { drugsOf } from './drugs.ts';
import { areOtherForms, otherPeople } from './qualifiers.ts';
import { isDense, isReport } from './short.ts';

/** Whether two sentences of one answer are for the same person, medicine and case. */

/** Longest answer to one question. */
export const ANSWER = 1300;

export function isAnswer(reading: Reading): boolean {
  return reading.text.length < ANSWER && !isReport(reading) && !isDense(reading);
}

/** An exception stands next to what it is one of. */
const NEXT = 30;
/** "If …", "otherwise …": what opens another case opens the sentence. */
const OPENING = 30;

interface Part {
  readonly hit: Span;
  readonly clause: Span;
  readonly sentence: Span;
}

/** "With food or milk", "con los alimentos o justo después": the same case in other words. */
const OR_FOOD =
  /(?<!\p{L})(?:or|oder|o|ou|of|या|او|または|或)\s?(?:a |an |some |with |right |just |justo |logo |juste |con |com |avec |mit |met |un |une |uma |einem? )*(?:milk|food|snack|meal|yogh?urt|water|after|milch|mahlzeit|essen|snack|direkt danach|kurz danach|leche|comida|alimentos|despues|agua|lait|repas|nourriture|apres|eau|leite|refeicao|depois|agua|latte|cibo|pasto|dopo|acqua|melk|maaltijd|eten|daarna|दूध|खाने|الحليب|بعد|牛乳|牛奶|(?:者)?(?:随|和|与)?[餐饭食])/gu;

/** A word that opens another case stands in the clause, outside what is compared, or opens the sentence. */
function isLoose({ text, language }: Reading, { hit, clause, sentence }: Part): boolean {
  const loose = LOOSE[language ?? ''];
  const behind = text.slice(hit.end, Math.max(hit.end, Math.min(clause.end, hit.end + NEXT)));
  return (
    loose === undefined ||
    loose.test(text.slice(clause.start, hit.start)) ||
    loose.test(behind.replace(OR_FOOD, '')) ||
    loose.test(
      text.slice(
        sentence.start,
        Math.min(clauseAt(text, sentence.start).end, hit.start, sentence.start + OPENING),
      ),
    )
  );
}

const CASES = new Set('unprescribed grade organ sex'.split(' '));
export const PEOPLE = new Set('child adult old pregnant organ sex unprescribed grade'.split(' '));

/** Both are for the same people and illnesses: what some must not have, others may. */
export function isForSame(reading: Reading, a: Span, b: Span): boolean {
  const [one, other] = [cuesIn(reading, a, PEOPLE), cuesIn(reading, b, PEOPLE)];
  return one.size === other.size && [...one].every((id) => other.has(id)) && !areOtherForms(reading, a, b);
}

/** What is unopened keeps for another time than what is not. */
function areOfOneState({ text }: Reading, a: Part, b: Part): boolean {
  const [one, other] = [a, b].map(({ sentence: { start, end } }) => UNOPENED.test(text.slice(start, end)));
  return one === other;
}

export function isOfOneCase(reading: Reading, a: Part, b: Part, shared = false): boolean {
  if (!areOfOneState(reading, a, b)) return false;
  if ([a, b].some((one) => isLoose(reading, one))) return false;
  const [one, other] = [a, b].map(({ clause }) => cuesIn(reading, clause, CASES)) as [
    Set<string>,
    Set<string>,
  ];
  if ([...other].some((id) => !one.has(id)) && other.size > 0) return false;
  return (
    (shared || !otherPeopleOnly(reading, a.sentence, b.sentence)) &&
    !areOtherForms(reading, a.clause, b.clause)
  );
}

/** Both name people, and not the same ones. */
function otherPeopleOnly(reading: Reading, a: Span, b: Span): boolean {
  const people = new Set('child adult old pregnant'.split(' '));
  return (
    cuesIn(reading, a, people).size > 0 && cuesIn(reading, b, people).size > 0 && otherPeople(reading, a, b)
  );
}

function medicinesIn(reading: Reading, span: Span): Set<string> {
  return new Set(within(drugsOf(reading), span.start, span.end).map(({ value }) => value.id));
}

/** The sentence before it in the same line. */
function before({ text }: Reading, { start }: Span): Span | undefined {
  let at = start - 1;
  while (at > 0 && text[at] === ' ') at -= 1;
  if (at <= 0 || text[at] === '\n') return undefined;
  return sentenceAt(text, Math.max(0, at - 1));
}

export function isOfOneMedicine(reading: Reading, a: Span, b: Span): boolean {
  const [one, other] = [medicinesIn(reading, a), medicinesIn(reading, b)];
  if (other.size > 0) {
    const known = one.size > 0 ? one : medicinesIn(reading, { start: 0, end: a.end });
    if (known.size > 0) return [...other].some((id) => known.has(id));
    // The only medicine of the answer is the one that was asked about.
    return medicinesIn(reading, { start: 0, end: reading.text.length }).size === 1;
  }
  const previous = before(reading, b);
  if (one.size === 0 || !previous || previous.start <= a.start) return true;
  const near = medicinesIn(reading, previous);
  return near.size === 0 || [...near].some((id) => one.has(id));
}

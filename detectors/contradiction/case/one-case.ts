import { ITEM } from '../../kit/lines.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isRecap } from '../recap/recap.ts';
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

/** "An hour before or two hours after food": one case. */
const OR_HOURS =
  /(?<!\p{L})(?:or|oder|o|ou|of|या|او|または|或者?)\s?(?:at least |mindestens |al menos |au moins |pelo menos |almeno |minstens )?(?:\d+|\p{L}[\p{L}\p{M}]*)\s?(?:hours?|stunden?|horas?|heures?|or[ae]|uur|घंटे|ساع\p{L}*|時間|(?:个)?小时)/gu;

/** A word that opens another case stands in the clause, outside what is compared, or opens the sentence. */
function isLoose({ text, language }: Reading, { hit, clause, sentence }: Part, figures: boolean): boolean {
  const loose = LOOSE[language ?? ''];
  const behind = text
    .slice(hit.end, Math.max(hit.end, clause.end))
    .replace(OR_FOOD, '')
    .replace(OR_HOURS, '')
    .slice(0, NEXT);
  const opening = text.slice(
    sentence.start,
    Math.min(clauseAt(text, sentence.start).end, hit.start, sentence.start + OPENING),
  );
  return (
    loose === undefined ||
    [text.slice(clause.start, hit.start), behind, opening].some((part) =>
      loose.test((figures ? part.replace(OR, ' ') : part).replace(ONLY_IF, ' ')),
    )
  );
}

/** "Only if the stomach is empty": no other case is open. */
const ONLY_IF =
  /(?<!\p{L})(?:only if|nur wenn|nur falls|solo si|seulement si|uniquement si|so se|apenas se|solo se|alleen als|may (?=(?:\p{L}+ )?(?:return|go|come|start|resume|begin|shower|swim|drive|train|play))|if (?:some|any|there)(?: \p{L}+){0,3} (?:remains?|left|leftovers?)|si (?:sobra|queda|il en reste)|falls (?:\p{L}+ )?(?:ubrig|rest\p{L}*)|se (?:sobrar?|avanza|ne resta)|als er (?:\p{L}+ )?over)(?!\p{L})/gu;

/** "Vomit or diarrhoea", "25 or 30 °C": two things for which one figure holds. */
const OR = /(?<!\p{L})(?:or|oder|bzw|o|ou|of|या|او)(?!\p{L})|または|もしくは|或者?/gu;

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

/** `figures`: two amounts are compared. */
export function isOfOneCase(reading: Reading, a: Part, b: Part, { figures = false } = {}): boolean {
  if (!areOfOneState(reading, a, b)) return false;
  if ([a, b].some((one) => isLoose(reading, one, figures))) return false;
  const [one, other] = [a, b].map(({ clause }) => cuesIn(reading, clause, CASES)) as [
    Set<string>,
    Set<string>,
  ];
  if ([...other].some((id) => !one.has(id)) && other.size > 0) return false;
  return !otherPeopleOnly(reading, a.sentence, b.sentence) && !areOtherForms(reading, a.clause, b.clause);
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

/** The line that stands above its list: "With Eliquis". */
function headingOf({ text }: Reading, { start }: Span): Span | undefined {
  let end = text.lastIndexOf('\n', start);
  if (!ITEM.test(text.slice(end + 1, start + 4))) return undefined;
  while (end > 0) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (!ITEM.test(text.slice(from, end)) && text.slice(from, end).trim() !== '') return { start: from, end };
    end = from - 1;
  }
  return undefined;
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
  const heading = headingOf(reading, b);
  const above = heading ? medicinesIn(reading, heading) : new Set<string>();
  if (one.size > 0 && above.size > 0) return [...above].some((id) => one.has(id));
  const previous = before(reading, b);
  if (one.size === 0 || !previous || previous.start <= a.start || isRecap(reading, b)) return true;
  const near = medicinesIn(reading, previous);
  return near.size === 0 || [...near].some((id) => one.has(id));
}

import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { ASPECT, MEASURES, OCCURS, OWN_LINE, SUBJECT, SUBSTANCES } from './belongs.ts';
import { OTHER, OTHER_VACCINE } from './other.ts';
import { partOf } from './parts.ts';
import type { Slot, SlotKind } from './slots.ts';

/**
 * Numbers whose sentence does not name their topic: "It is repeated every eight years." They are the topic's when the
 * question and the text so far have named only one that has numbers of the kind, and this is the text's first of the kind.
 */

interface Carrying {
  readonly kinds: ReadonlySet<SlotKind>;
  readonly topic: { readonly id: string };
  readonly here: boolean;
  readonly need: Words | undefined;
  readonly test: Words | undefined;
}
interface Words {
  scan(text: string): readonly Span[];
}

/** A lone age may be either end. */
const AGES: ReadonlySet<SlotKind> = new Set(['start', 'end', 'lone']);
/** One length, in another unit. */
const LENGTHS: ReadonlySet<SlotKind> = new Set(['days', 'weeks', 'months']);
/** Whether a number of the kind `one` may be what the text says right of `carried`. */
export const mayBe = (one: SlotKind, carried: SlotKind): boolean =>
  one === carried || (carried === 'lone' && AGES.has(one)) || (LENGTHS.has(one) && LENGTHS.has(carried));

/** What hardly anything but programmes and recommendations is counted in; the other kinds need a question for them. */
const TELLING: ReadonlySet<SlotKind> = new Set([
  ...AGES,
  'interval',
  'apart',
  'rate',
  'depth',
  'ratio',
  'packYears',
  'drinksWeek',
  'minutesWeek',
  'moderateWeek',
  'timesWeek',
  'portions',
  'blows',
  'dayList',
  'bloodAlcohol',
]);

/** What hardly anything else than the topic of the question is told in. */
const COUNTED: ReadonlySet<SlotKind> = new Set([
  'interval',
  'packYears',
  'timesWeek',
  'portions',
  'bloodAlcohol',
]);

/** "How long", "how much", "when": what a number answers. */
const ASKS_AMOUNT =
  /\b(?:how (?!do|can|does|is|are|did|to\b)\w+|when|until|what (?:age|temp\w*|amount|dose|week|limit|time)|limit|maximum|max|wie (?:lange?|viele?|oft|tief|hoch|warm|heiss)|wann|welche\w? (?:menge|temperatur|woche)|wochen|cuant[oa]s?|cuando|hasta|combien|quand|jusqu\w*|quelle? (?:dose|quantite|temperature|duree|semaine)|quant[oaie]s?|quando|fino|ate quando|hoe (?:lang|veel|vaak|warm|hoog)|wanneer|tot|ile|jak (?:dlugo|wiele|czesto)|kiedy|kac|ne (?:kadar|zaman)|hur (?:lange|mycket|manga|ofta|varmt)|nar)\b|сколько|как (?:долго|часто|много)|когда|何(?:分|秒|日|時間|週|か月|ヶ月|歳|度|グラム|回)|どのくらい|どれくらい|いつ|何時|多久|多长|多少|几|幾|什么时候|कितन|कब|كم|متي|얼마|몇|언제/;

/** "Individuals with HME over the age of 16": people of an illness, whom no programme is for. */
const WITH_ILLNESS =
  /\b(?:individuals|patients|people|those|children|adults|m[ae]n|wom[ae]n|anyone|everyone) (?:who have|with|living with) (?!an? (?:cervix|uterus|womb|average)|no |average|normal)/;

/** How far back what else was named still holds. */
const SINCE = 300; // UTF-16 units

/** The only topic named so far that has numbers of the slot's kind. */
export function soleTopic<K extends Carrying>(
  named: readonly PhraseHit<K>[],
  sentence: Span,
  slot: Slot,
  text: string,
  question: string | undefined,
  isAspect = false,
): PhraseHit<K> | undefined {
  const line = text.slice(sentence.start, sentence.end);
  const part = partOf(line, slot.start);
  // What a later part of the sentence names, its number is not about.
  const before = named.filter(({ start }) => start < sentence.start + part.end);
  const all = before.filter(({ value }) => value.kinds.has(slot.kind));
  // "The target is 9 %", to somebody who asks about HbA1c: of its topics the one whose words the sentence has.
  const met = all.filter(
    ({ start, value }) => start < 0 && value.need !== undefined && value.need.scan(line).length > 0,
  );
  const asked = isAspect ? all.filter(({ start }) => start < 0) : [];
  const fits = met.length > 0 ? met : asked.length > 0 ? asked : all;
  const [first] = fits;
  if (!first || fits.some(({ value }) => value.topic.id !== first.value.topic.id)) return undefined;
  // "HPV 2 in 6–12 months. Everyone: flu each fall. Kids under 9 need two doses": what was named since has taken its place.
  const since = before.findLast(({ value }) => value.topic.id === first.value.topic.id)?.end ?? 0;
  if (OTHER_VACCINE.test(text.slice(Math.max(since, sentence.start - SINCE, 0), sentence.start)))
    return undefined;
  // What else the sentence names, its number may be about.
  if (
    before.some(
      ({ start, value }) =>
        start >= sentence.start &&
        value.topic.id !== first.value.topic.id &&
        ![...value.kinds].every((kind) => MEASURES.has(kind)),
    )
  )
    return undefined;
  // "Pinch it for 10 minutes", to somebody who asks about a nosebleed: the sentence has what the topic needs.
  const isMet = first.start < 0 && first.value.need !== undefined && first.value.need.scan(line).length > 0;
  if (
    (first.value.here && !isMet && !(first.start < 0 && COUNTED.has(slot.kind))) ||
    SUBSTANCES.has(slot.kind)
  )
    return undefined;
  if (
    !isMet &&
    !TELLING.has(slot.kind) &&
    !(first.start < 0 && question !== undefined && ASKS_AMOUNT.test(question))
  )
    return undefined;
  let others = line;
  for (const { start, end } of named)
    if (start >= sentence.start)
      others = `${others.slice(0, start - sentence.start)}${' '.repeat(end - start)}${others.slice(end - sentence.start)}`;
  for (const { start, end } of first.value.test?.scan(others) ?? [])
    others = `${others.slice(0, start)}${' '.repeat(end - start)}${others.slice(end)}`;
  if (!isAspect && !ASPECT.test(line) && (SUBJECT.test(line) || OWN_LINE.test(line))) return undefined;
  return OTHER.test(others.slice(0, part.end)) ||
    (AGES.has(slot.kind) && (OCCURS.test(line.slice(part.start, part.end)) || WITH_ILLNESS.test(line)))
    ? undefined
    : first;
}

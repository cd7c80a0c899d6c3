import type { DetectorInput } from '../../src/domain/detector.ts';
import { listHead } from '../kit/cells.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { type Span, sentences } from '../kit/sentences.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { acceptedOf, isFar, isWrong } from './accepted.ts';
import { isAdvice } from './advice.ts';
import { ALTERNATIVE, ALTERNATIVE_BACK, topicOf } from './belongs.ts';
import { isBeside, isGone, isOperand } from './beside.ts';
import { mayBe, soleTopic } from './carried.ts';
import {
  asksFigure,
  isAtRisk,
  isBeginning,
  isDifference,
  isEnded,
  isFollowUp,
  isReference,
  isSpan,
  NO_RISK,
} from './evidence.ts';
import { BY_CHOICE, EARLIER, HISTORY, isOfResult, isTold, OTHERS, PAST, STUDIED } from './other.ts';
import { isOthers, upTo } from './parts.ts';
import { answeredAge, isRejected, referredTopic } from './referred.ts';
import { type Slot, type SlotKind, slotsIn } from './slots.ts';
import { isAspectRow, isBandItem, openingOf, rowOf, tableHead, topicInRow } from './tables.ts';
import {
  applies,
  askedWords,
  excludes,
  hasNeed,
  isAsked,
  isTopic,
  type Known,
  type Topic,
  words,
} from './topics.ts';

/** Numbers that belong to a topic named before them: programmes of screening and vaccination, amounts, thresholds. */

/** "No more than" denies nothing; the past is looked for in years, as "first" and "formerly" are one word in Hindi. */
const IGNORED: readonly Stance[] = ['negated', 'conditional', 'historical'];
const BACK = 320; // UTF-16 units
export interface Fault extends Span {
  readonly id: string;
  readonly severity: Topic['severity'];
  readonly fact: string;
  readonly source: string;
}

export function programmeFaults(
  input: DetectorInput,
  reading: Reading,
): { faults: Fault[]; candidates: number } {
  const { text, starts } = reading;
  const asked = promptReadingOf(input);
  // What the user asks about is the topic until the answer names one.
  const before = asked
    ? words.scan(askedWords(asked)).map(({ value }) => ({ start: -1, end: -1, value }))
    : [];
  const all = sentences(text);
  const isAlternative = ({ start }: Span): boolean =>
    ALTERNATIVE.test(text.slice(Math.max(0, start - ALTERNATIVE_BACK), start));
  const scanned = words.scan(text, starts);
  const named = scanned.filter((hit) => !isAlternative(hit));
  const ruledOut = scanned.filter(isAlternative);
  const each = ({ start, end, value }: PhraseHit<readonly Known[]>): PhraseHit<Known>[] =>
    value.map((one) => ({ start, end, value: one }));
  const questioned = before
    .flatMap(each)
    .filter(({ value }) => asked !== undefined && !excludes(value, asked));
  const hits = [
    ...(asked && asksFigure(asked.text) ? questioned : []),
    ...named.flatMap(each).filter((one) => isTopic(reading, one, asked)),
  ];
  const faults: Fault[] = [];
  let candidates = 0;
  if (hits.length === 0 && questioned.length === 0) return { faults, candidates };
  const carried: { readonly hit: PhraseHit<Known>; readonly slot: Slot; readonly fault: Fault }[] = [];
  const kindsMet = new Set<SlotKind>();
  let firstList = -1;
  const met: { readonly slot: Slot; readonly sentence: Span }[] = [];
  const right: { readonly key: string; readonly at: number }[] = [];
  const wrong: {
    readonly key: string;
    readonly fault: Fault;
    readonly sure: boolean;
    readonly hit: PhraseHit<Known>;
    readonly slot: Slot;
    readonly sentence: Span;
  }[] = [];
  for (const [n, sentence] of all.entries()) {
    const previous = all[n - 1];
    const without = within(ruledOut, sentence.start, sentence.end).flatMap(({ value }) => value);
    // What lacks the words that it needs is no topic, and hides none.
    const needed = new Map<Known, boolean>();
    const near = within(hits, sentence.start - BACK, sentence.end).filter((one) => {
      // "At most ten glasses, and days without alcohol": what the sentence names itself stays its topic.
      if (one.start < sentence.start) return !without.includes(one.value);
      const known = needed.get(one.value) ?? hasNeed(reading, one, sentence, asked);
      needed.set(one.value, known);
      return known;
    });
    const line = text.slice(sentence.start, sentence.end);
    const about =
      asked && sentence.start < HOLDS
        ? questioned.filter(({ value }) => !without.includes(value) && isAsked(value, asked, line))
        : [];
    if (
      (near.length === 0 && about.length === 0) ||
      PAST.test(line) ||
      HISTORY.test(line) ||
      STUDIED.test(line) ||
      isReference(text, sentence)
    )
      continue;
    const others = OTHERS.test(line.replace(NO_RISK, ' ').replace(EARLIER, ''));
    if (others && !SPLIT.test(line)) continue;
    const kinds = new Set([...near, ...about].flatMap(({ value }) => [...value.kinds]));
    const row = rowOf(text, sentence.start, line);
    const seen = new Set<string>();
    const asking = previous && kinds.has('start') ? text.slice(previous.start, previous.end) : '';
    const answered = answeredAge(line, asking);
    const found = slotsIn(row ?? line, kinds, () =>
      row === undefined
        ? listHead(text, sentence.start + line.search(/\S/))
        : tableHead(text, sentence.start),
    );
    const slots = answered && !found.some(({ kind }) => AGES.has(kind)) ? [answered, ...found] : found;
    // Every three years for some ages and every five for others: no end of the programme.
    const banded =
      (row === undefined && slots.filter(({ kind }) => kind === 'interval').length > 1) || isBandItem(line);
    const aspect = row !== undefined && near.every(({ start }) => start < sentence.start) && isAspectRow(row);
    const byChoice = BY_CHOICE.test(line);
    for (const read of slots) {
      const isFirstAge = AGES.has(read.kind) && !AGE_KINDS.some((kind) => kindsMet.has(kind));
      const slot =
        isFirstAge && read.kind === 'lone' && !banded && isBeginning(line, read)
          ? { ...read, begins: true as const }
          : read;
      if (others && OTHERS.test(piece(line, slot.start).replace(EARLIER, ''))) continue;
      if (AGES.has(slot.kind) && isOfResult(line, slot)) continue;
      if ((banded || (byChoice && BY_CHOICE.test(piece(line, slot.start)))) && AGES.has(slot.kind)) continue;
      let hit =
        row === undefined ? topicOf(near, sentence, slot, text) : topicInRow(near, sentence, row, slot, text);
      hit =
        hit &&
        near.find(
          (one) =>
            one.start === hit?.start &&
            one.value.kinds.has(slot.kind) &&
            applies(reading, one, upTo(text, sentence, slot), asked),
        );
      const isOwn = hit !== undefined;
      const isFirst =
        !kindsMet.has(slot.kind) || (slot.listed === true && firstList === sentence.start + slot.start);
      if (!kindsMet.has(slot.kind)) firstList = sentence.start + slot.start;
      kindsMet.add(slot.kind);
      met.push({ slot, sentence });
      if (!hit && (row === undefined || aspect) && isFirst)
        hit = soleTopic(
          [...about, ...near.filter(({ start }) => start >= 0)],
          sentence,
          aspect ? { ...slot, start: line.length - 1 } : slot,
          text,
          asked?.text,
          aspect,
        );
      if (!hit && row === undefined) hit = referredTopic(near, previous, sentence, slot, text);
      if (!hit || (!isOwn && !applies(reading, hit, upTo(text, sentence, slot), asked))) continue;
      candidates += 1;
      const span =
        row === undefined ? { start: sentence.start + slot.start, end: sentence.start + slot.end } : sentence;
      const { topic } = hit.value;
      if (row === undefined && !isAdvice(line, slot, hit.start >= sentence.start)) continue;
      const key = `${topic.id} ${slot.kind}`;
      if (topic.first && seen.has(key)) continue;
      seen.add(key);
      // What the user has told is repeated, not recommended.
      if (isTold(input.prompt, text, span, slot)) continue;
      if (
        /\d/.test(text.slice(span.start, span.end)) &&
        !UNTIL.test(text.slice(Math.max(0, span.start - 14), span.start)) &&
        input.prompt?.includes(text.slice(span.start, span.end).trim())
      )
        continue;
      // "From 25 to 34, a smear every three years": a band that begins as the programme does.
      const opens = openingOf(line, slots, slot);
      if (opens && !isWrong(input, reading, hit, sentence, opens)) continue;
      if (!isWrong(input, reading, hit, sentence, slot)) {
        if (!(slot.listed && EACH.has(slot.kind)))
          right.push({ key: keyOf(sentence, slot, key), at: span.start });
        continue;
      }
      if (row === undefined ? isBeside(line, slot, topic, input.prompt) : isOperand(row, slot)) continue;
      if (isGone(row ?? line, slot)) continue;
      if (row === undefined && (isOthers(line, hit, slot, sentence) || isDifference(line, slot))) continue;
      if (slot.kind === 'weeks' && /pregnan/.test(topic.fact) && isSpan(row ?? line, slot)) continue;
      if (isRejected(row ?? line, slot)) continue;
      const accept = acceptedOf(input, reading, hit, sentence, slot);
      if (isFollowUp(topic.source, slot, accept, line)) continue;
      if (isAtRisk(topic.source, slot.kind, text, sentence, piece(line, slot.start), asked?.text)) continue;
      if (!isAsserted(reading, span, IGNORED)) continue;
      const { id, severity, fact, source } = topic;
      const fault = { ...span, id, severity, fact, source };
      const isWhole =
        isFirstAge &&
        slot.until !== undefined &&
        !isWrong(input, reading, hit, sentence, { ...slot, kind: 'end', low: slot.until, high: slot.until });
      if ((!isOwn || hit.start < sentence.start) && !isWhole && !isEach(hit.value, line, slot)) {
        carried.push({ hit, slot, fault });
        continue;
      }
      wrong.push({
        key: keyOf(sentence, slot, key),
        // "From 16 to 65": the right end says that it is the programme's range.
        sure:
          slot.listed === true ||
          slot.kind === 'ratio' ||
          topic.threshold === 'both' ||
          isWhole ||
          isEach(hit.value, line, slot),
        hit,
        slot,
        sentence,
        fault,
      });
    }
  }
  // A sentence that gives the right number too gives the other one of another case.
  for (const { key, fault, sure, hit, slot, sentence } of wrong) {
    const isExcused =
      right.some((one) => one.key === key && (AGES.has(slot.kind) || !isEnded(text, one.at, fault.start))) ||
      (AGES.has(slot.kind) &&
        met.some(
          (one) =>
            one.sentence === sentence &&
            one.slot.kind === slot.kind &&
            one.slot.begins === slot.begins &&
            !isWrong(input, reading, hit, sentence, one.slot),
        ));
    if (
      (sure || !isExcused || isFar(acceptedOf(input, reading, hit, sentence, slot), slot)) &&
      !faults.some(({ id }) => id === fault.id)
    )
      faults.push(fault);
  }
  // Where the text gives the right one somewhere, the other one was about something else.
  for (const { hit, slot, fault } of carried)
    if (
      !faults.some(({ id }) => id === fault.id) &&
      met.every(
        (one) =>
          (slot.listed && one.slot.start === slot.start) ||
          CONDITION.test(text.slice(one.sentence.start, one.sentence.start + 16)) ||
          !mayBe(one.slot.kind, slot.begins ? 'start' : slot.kind) ||
          isWrong(input, reading, hit, one.sentence, one.slot),
      )
    )
      faults.push(fault);
  return { faults, candidates };
}

/** What stands right before a number. */
const RIGHT_BEFORE = 26; // UTF-16 units
const isEach = ({ each }: Known, line: string, { start, end }: Span): boolean =>
  each !== undefined && each.scan(line.slice(Math.max(0, start - RIGHT_BEFORE), end)).length > 0;

/** "If it goes on for more than 20 minutes": a number of another case excuses none. */
const CONDITION =
  /^\W*(?:if|wenn|falls|sollte|si|se|caso|als|indien|mocht|jesli|om|когда|если)\b|^\s*(?:もし|如果|若|अगर|यदि|اذا)/;

/** Before an end that is advised, though the user is as old as that. */
const UNTIL = /\b(?:until|till|up to|bis|hasta|jusqu'a|ate|fino a|tot)(?: \S{1,4})?\s?$|^(?:まで|तक)/;

/** What stands behind a semicolon is about people of its own. */
const SPLIT =
  /[;；]|,? (?:as well as|sowie|asi como|ainsi que|assim como|bem como|nonche|evenals)(?![a-z])|[,，、] (?:and|or|und|oder|y|o|et|ou|e|en|of) (?:also |auch |tambien |aussi |anche |ook )?(?:for|from|those|fur|bei|ab|para|desde|pour|chez|des|a partir|per|dai|em|voor|vanaf)(?![a-z])/;
function piece(line: string, at: number): string {
  const before = line.slice(0, at).split(SPLIT).at(-1) ?? '';
  return before + (line.slice(at).split(SPLIT)[0] ?? '');
}

/** Ages come by band, each in a sentence of its own: "25 to 29 every three years. From 30 to 64 …". */
const keyOf = ({ start }: Span, { kind }: Slot, key: string): string =>
  AGES.has(kind) ? key : `${start} ${key}`;

const AGE_KINDS = ['start', 'end', 'lone'] as const;
const AGES: ReadonlySet<SlotKind> = new Set(AGE_KINDS);

/** Every number of a list must be right, not of a sentence: it gives those of other cases, too. */
const EACH: ReadonlySet<SlotKind> = new Set(['ages', 'months', 'weeks', 'dayList']);

/** How far into the answer what was asked is its topic, in UTF-16 units. */
const HOLDS = 900;

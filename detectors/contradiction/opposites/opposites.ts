import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { tablesOf } from '../../kit/tables.ts';
import { isBriefAnswer, timesIn, wordsOf } from '../brief/brief.ts';
import { isLaterStep, isNow, isOrder, isOrdered, isUseOf } from '../brief/use.ts';
import { SOON } from '../brief/when.ts';
import { sendsToCare } from '../case/care.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer, isOfOneMedicine } from '../case/one-case.ts';
import { stemOf, topicsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { isClosing, isRecap } from '../recap/recap.ts';
import { spansOf } from '../settings/cells.ts';
import { type Pair, pairs } from './pairs.ts';
import { isTurned } from './turned.ts';

/**
 * Opposites: two sentences of which one says the one end and the other the other end of a pair ("cold" and "warm"), or
 * the same end with and without a "not", of the same thing and case. That they speak of the same has to be shown: by a
 * word that both share.
 */

export const PAIR_COUNT = pairs.length;

interface Said {
  readonly hit: Span;
  /** Between punctuation. */
  readonly part: Span;
  readonly sentence: Span;
  /** The one end, or not the other. */
  readonly one: boolean;
  readonly denied: boolean;
}

const BREAK = /[,;:.!?\n，、。；：！？।؟،|]/;
const REACH = 160;
/** The label right before, with the sign that closes it. */
const LABEL = /[^,;:.!?\n，、。；：！？।؟،|]{2,60}[:：|] ?$/;

function partAt(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !BREAK.test(text[from - 1] as string)) from -= 1;
  // Behind a label: "Milk coffee: no", "| Milk coffee | no |".
  const label = LABEL.exec(text.slice(Math.max(0, start - REACH), start))?.[0].length ?? 0;
  from = Math.min(from, start - label);
  let to = end;
  while (to < text.length && to - end < REACH && !BREAK.test(text[to] as string)) to += 1;
  return { start: from, end: to };
}

function saidOf(reading: Reading, { ends }: Pair): Said[] {
  const { text, language } = reading;
  const hits = ends.flatMap((cells, end) =>
    (cells.get(language ?? '') ?? []).flatMap((wording) =>
      spansOf(wording, text).map((hit) => ({ hit, isOne: end === 0, whole: wording.whole })),
    ),
  );
  // "Unwashed" is no "washed": the longer words count.
  const own = hits.filter(
    ({ hit }, at) =>
      !hits.some(
        (other, index) =>
          index !== at &&
          other.hit.start < hit.end &&
          hit.start < other.hit.end &&
          (length(other.hit) > length(hit) || (length(other.hit) === length(hit) && index < at)),
      ),
  );
  return own
    .map(({ hit, isOne, whole }) => {
      const part = partAt(text, hit);
      const denied = !whole && isTurned(reading, part, hit);
      return { hit, part, sentence: sentenceAt(text, hit.start), one: isOne !== denied, denied };
    })
    .sort((a, b) => a.hit.start - b.hit.start);
}

function length({ start, end }: Span): number {
  return end - start;
}

/** To sleep and to lie down are one thing. */
const BED =
  /(?<!\p{L})(?:sle[ep]|lie |lying|lay |bed|nap|schlaf|liege|legen|bett|duer?m|acost|acuest|cama|dorm|couch|allong|deit|sdrai|cori|letto|slaap|slap|liggen)|寝|横にな|睡|卧|躺|सो(?:एँ|एं|ना|ने|ते)|करवट|लेट|نم|نوم|نامي|استلق/u;

/** Stems of a span without those of the pair's own words. */
function topicOf(reading: Reading, span: Span, all: readonly Said[]): Set<string> {
  // "Keep the dressing dry": the dressing is what both speak of.
  const own = all.flatMap(({ hit }) => {
    const words = reading.text.slice(hit.start, hit.end).split(' ');
    return words.length > 2
      ? [words[0], words.at(-1)].map((word) => stemOf(word as string))
      : [...topicsIn(reading, hit)];
  });
  const stems = [...topicsIn(reading, span)].filter((stem) => !own.includes(stem));
  return new Set(BED.test(reading.text.slice(span.start, span.end)) ? [...stems, 'bed'] : stems);
}

/** Written before the words that it stands for. */
const BEHIND = new Set(['ja', 'zh', 'hi']);
const NEXT = 36;
const NEXT_SIGNS = 8;

/** The words that "before" and "after" are followed by. */
function anchorOf(reading: Reading, { hit, part }: Said): Span {
  const reach = reading.language === 'hi' || !BEHIND.has(reading.language ?? '') ? NEXT : NEXT_SIGNS;
  return BEHIND.has(reading.language ?? '')
    ? { start: Math.max(part.start, hit.start - reach), end: hit.start }
    : { start: hit.end, end: Math.min(part.end, hit.end + reach) };
}

const AND =
  / (?:and|then|so|und|dann|damit|para que|y|et|puis|e|poi|depois|en|dan|और|फिर) | و(?=\p{L})|再|然后/gu;

/** Of a sentence that names both ends what lies between two "and". */
function unitOf({ text }: Reading, { hit, part }: Said): Span {
  const before = everyMatch(text.slice(part.start, hit.start), AND).at(-1);
  const behind = text.slice(hit.end, part.end).search(AND);
  return {
    start: before ? part.start + before.index + before[0].length : part.start,
    end: behind < 0 ? part.end : hit.end + behind,
  };
}

/** A word shows that both are of one thing. */
function areOfOneThing(reading: Reading, { of }: Pair, all: readonly Said[], a: Said, b: Said): boolean {
  if (of === 'answer') return true;
  const isTold = all.some((one) => one !== a && one.sentence.start === a.sentence.start && one.one !== a.one);
  const there = topicOf(reading, isTold || of === 'beside' ? unitOf(reading, a) : a.sentence, all);
  const here = topicOf(reading, b.part, all);
  const shares = (stems: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
    [...stems].filter((stem) => others.has(stem)).length >= (of === 'both' ? 2 : 1);
  if (of === 'anchor')
    return shares(topicOf(reading, anchorOf(reading, a), all), topicOf(reading, anchorOf(reading, b), all));
  return shares(here, there) || (of === 'thing' && here.size === 0 && !isTold && !isInRow(reading, b));
}

const BOUNDED = new Set(['until']);
const NEXT_STEP = new Set(['next']);
const LATER = new Set('after next order'.split(' '));

/** First the one for a time, later the other. */
function areSteps(reading: Reading, a: Said, b: Said): boolean {
  const [one, other] = [a, b].map(({ hit }) => clauseAt(reading.text, hit.start)) as [Span, Span];
  return (
    timesIn(reading, one).length > 0 ||
    timesIn(reading, other).length > 0 ||
    cuesIn(reading, one, BOUNDED).size > 0 ||
    cuesIn(reading, other, LATER).size > 0
  );
}

/** What holds for days holds tonight, in whatever sentence. */
function isWithin(reading: Reading, a: Said, b: Said): boolean {
  return (
    timesIn(reading, a.sentence).some(({ low }) => low >= DAY) &&
    (isNow(reading, b.sentence, a.sentence) || SOON.test(wordsOf(reading, b.sentence)))
  );
}
const DAY = 24;

function isInRow(reading: Reading, { hit }: Said): boolean {
  return tablesOf(reading).some(({ rows }) =>
    rows.some((cells) => cells.some(({ start, end }) => start <= hit.start && hit.start < end)),
  );
}

function areOfOneCase(reading: Reading, { steps, of }: Pair, a: Said, b: Said): boolean {
  const [one, other] = [a, b].map(({ sentence, hit }) => isLaterStep(reading, sentence, hit));
  if (of !== 'anchor' && other && !one) return false;
  // "Ten capsules, then you can stop".
  if (
    cuesIn(reading, { start: clauseAt(reading.text, b.hit.start).start, end: b.hit.start }, NEXT_STEP).size >
    0
  )
    return false;
  if (steps && !one && areSteps(reading, a, b) && !isWithin(reading, a, b)) return false;
  return (
    isOfOneMedicine(reading, a.sentence, b.sentence) &&
    (isInRow(reading, b) || isUseOf(reading, a.sentence, b, a.hit)) &&
    [a, b].every(({ hit }) => isAsserted(reading, hit, ['negated', 'conditional']))
  );
}

const CONDITION = new Set(['if']);

/** What somebody wakes up on or asks is nothing said. */
function isSaid(reading: Reading, { hit, sentence }: Said): boolean {
  return cuesIn(reading, sentence, CONDITION).size === 0 && isAsserted(reading, hit, ['negated']);
}

/** Words before what is said that nothing before them has named, or another figure beside it: another subject. */
function isOfOther(
  reading: Reading,
  prompt: Reading | undefined,
  all: readonly Said[],
  a: Said,
  b: Said,
): boolean {
  const own = topicOf(reading, { start: b.sentence.start, end: b.hit.start }, all);
  const known = topicsIn(reading, { start: 0, end: b.sentence.start });
  const asked = prompt ? topicsIn(prompt, { start: 0, end: prompt.text.length }) : new Set<string>();
  const [one, other] = [a, b].map(
    ({ part }) =>
      within(reading.quantities, part.start, part.end).length > 0 || /\d/.test(wordsOf(reading, part)),
  );
  return (one && other) || [...own].some((stem) => stem !== 'bed' && !known.has(stem) && !asked.has(stem));
}

/** A sentence that takes up an earlier one, or stands in a brief answer; in the last paragraph an order. */
function takesUp(reading: Reading, { of }: Pair, { hit, sentence }: Said): boolean {
  const isLoose = of === 'anchor' || of === 'both';
  return (
    isRecap(reading, sentence) ||
    (!isLoose &&
      isBriefAnswer(reading) &&
      !sendsToCare(reading, hit.start) &&
      (of === 'beside' ? isOrder(reading, hit, sentence) : isOrdered(reading, { hit, sentence }))) ||
    (!isLoose && isClosing(reading, sentence) && isOrder(reading, hit, sentence))
  );
}

const STEM = 3;
function isOneWord({ text }: Reading, a: Said, b: Said): boolean {
  const [one, other] = [a, b].map(({ hit }) => text.slice(hit.start, hit.end).trim()) as [string, string];
  return one.slice(0, STEM) === other.slice(0, STEM) || one.slice(-STEM - 1) === other.slice(-STEM - 1);
}

/** Its own sentence says the other end too: of something else. */
function isBoth(all: readonly Said[], { sentence, one }: Said): boolean {
  return all.some((other) => other.one !== one && other.sentence.start === sentence.start);
}

function isContradicted(
  reading: Reading,
  prompt: Reading | undefined,
  pair: Pair,
  all: readonly Said[],
  a: Said,
  b: Said,
): boolean {
  return (
    a.one !== b.one &&
    // "Not before breakfast" is not "after it".
    !isBoth(all, b) &&
    !(pair.of === 'anchor' ? a.denied || b.denied : a.denied && b.denied) &&
    a.sentence.start !== b.sentence.start &&
    (!pair.same || a.denied === b.denied || isOneWord(reading, a, b)) &&
    (takesUp(reading, pair, b) || isWithin(reading, a, b) || isInRow(reading, b) !== isInRow(reading, a)) &&
    areOfOneThing(reading, pair, all, a, b) &&
    (isRecap(reading, b.sentence) || isWithin(reading, a, b) || !isOfOther(reading, prompt, all, a, b)) &&
    areOfOneCase(reading, pair, a, b) &&
    // The answer has said both before: of two cases.
    !all.some(
      (c) =>
        c.one === b.one &&
        c.hit.start < b.hit.start &&
        ![a, b].some(({ sentence }) => sentence.start === c.sentence.start) &&
        isSaid(reading, c),
    )
  );
}

/** Beyond this a text is a list of words. */
const MOST = 24;

export function oppositeConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading) || reading.language === undefined) return { conflicts: [], candidates: 0 };
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const pair of pairs) {
    const all = saidOf(reading, pair);
    candidates += all.length;
    if (all.length < 2 || all.length > MOST) continue;
    const found = all
      .flatMap((b, at) => all.slice(0, at).map((a) => [a, b] as const))
      .find(([a, b]) => isContradicted(reading, prompt, pair, all, a, b));
    if (found)
      conflicts.push({
        rule: `opposite-${pair.id}`,
        first: found[0].hit,
        second: found[1].hit,
        why: 'says the opposite of',
      });
  }
  return { conflicts, candidates };
}

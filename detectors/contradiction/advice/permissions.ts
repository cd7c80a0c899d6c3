import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, cuesOf, echoOf, isOrder } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { differ, differInShort, isOpen, otherPeople } from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import { stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { type Modal, type Mood, modalsOf } from './modals.ts';

/**
 * A thing forbidden here and allowed or ordered there, or ordered here and needless there: "do not drive after the
 * injection", "it is fine to drive home after the injection". Compared by the stems of what stands around the word that
 * forbids or allows.
 */

const MAX_SENTENCES = 120;
/** Longer sentences are lists. */
const LONG = 200;

const OPPOSITE: Readonly<Record<Mood, readonly Mood[]>> = {
  ban: ['allow', 'order'],
  needless: ['must', 'order'],
  allow: [],
  order: [],
  must: [],
};

/** How many stems of a summary are looked at. */
const REACH = 4;

/** "Tonight", "esta noche", "ab heute": stems that tell when, within what is forbidden from now on. */
const NOW = new Set(
  'tonig today esta noche hoy tarde heute abend soir aujou hoje noite oggi stase quest sera vanda vanav avond dzis bugun ikvall idag kvall сегод вечер 오늘 今晚 今天 今夜 今日'.split(
    ' ',
  ),
);

/** "Not right after", "not before": no ban of the whole day. */
const STEPS = new Set(['after', 'before', 'when', 'until', 'if', 'fed']);

function headOf({ stems }: Modal): string | undefined {
  return stems.find((stem) => !NOW.has(stem));
}

/** "Leave it until the clinic has answered", "phone the clinic", "go to hospital": whom to ask is no thing to take. */
const ASKED =
  /\b(?:call|phone|ring|ask|see|contact|anrufen|rufen|fragen|llam\w*|pregunt\w*|consult\w*|appel\w*|demand\w*|lig(?:ue|ar)|pergunt\w*|chiam\w*|chied\w*|bel|vraag|hospital|emergency (?:room|department)|notaufnahme|krankenhaus|urgencias|urgences|hopital|pronto-?socorro|pronto soccorso|ospedale|ziekenhuis|spoed\w*)\b|病院|医院|急诊|अस्पताल|مستشفي|電話|相談|受診|連絡|打电话|咨询|就诊|फ़ोन|फोन|पूछ|اتصل|اسال/;

function isToAsk({ text }: Reading, { clause, cue }: Modal): boolean {
  return ASKED.test(text.slice(Math.min(cue.start, clause.start), clause.end));
}

/** Share of the smaller side's stems that both have; in a short text the first word may suffice. */
function sameThing(reading: Reading, ban: Modal, order: Modal): boolean {
  if (isToAsk(reading, order) && !isToAsk(reading, ban)) return false;
  const both = ban.stems.filter((stem) => order.stems.includes(stem));
  const common = both.length;
  const [least, most] = [ban.stems.length, order.stems.length].sort((a, b) => a - b) as [number, number];
  if (common >= 2 && common >= 0.75 * least && common >= 0.5 * most) return true;
  if (!isShort(reading) || common === 0) return false;
  if (common >= 2 && common >= 0.5 * least) return true;
  if (ban.mood !== 'ban' || !isPlain(reading, ban) || !isPlain(reading, order)) return false;
  const head = headOf(ban);
  if (head !== undefined && head === headOf(order))
    return head === order.stems[0] || cuesIn(reading, ban.sentence, STEPS).size === 0;
  // "Avoid kissing … kissing him goodnight is fine."
  if (
    head !== undefined &&
    order.mood === 'allow' &&
    order.stems.includes(head) &&
    opensWith(reading, order, head)
  )
    return true;
  // Where the text says it again, one of the first words will do.
  return (
    echoOf(reading, order.sentence) === 'summary' &&
    ban.stems.slice(0, 2).some((head) => order.stems.slice(0, REACH).includes(head))
  );
}

function opensWith({ text }: Reading, { clause }: Modal, stem: string): boolean {
  return text.slice(clause.start, clause.end).trimStart().startsWith(stem);
}

/** What is kept or left is not used; a heading ("Don't: …") forbids a list of things. */
const KEPT = /^[\s\d.)*-]*(?:please )?(?:keep|leave|save|without|no|sin|sem|sans|ohne|senza|zonder)\b/;

/** "No te enjuagues": the Spanish "not". */
const SPANISH_NOT = /^\s*(?:[\d.)*-]+\s*)?no (?:te|se|lo|la|los|las|le|les|me|nos) /;

function isPlain({ text, language }: Reading, { clause, cue }: Modal): boolean {
  const words = text.slice(clause.start, clause.end);
  return (
    !/^\s?[:：]/.test(text.slice(cue.end, cue.end + 2)) &&
    (!KEPT.test(words) || (language === 'es' && SPANISH_NOT.test(words)))
  );
}

/** Nearly the same words: a "when" makes no other case of them. */
function isAlike(ban: Modal, order: Modal): boolean {
  const common = ban.stems.filter((stem) => order.stems.includes(stem)).length;
  return common >= 2 && common >= 0.6 * Math.min(ban.stems.length, order.stems.length);
}

const PLAIN_NOT = /^(?:do not|don't|never|ne|non|nao|niet|nie|не|nunca|jamais|mai|nooit)$/;

/** "Do not mix A and B" and, at the beginning of another clause, "mix A and B". */
function repeatedOrder(reading: Reading, ban: Modal, spans: readonly Span[]): Span | undefined {
  const { text } = reading;
  if (ban.mood !== 'ban' || !PLAIN_NOT.test(text.slice(ban.cue.start, ban.cue.end))) return undefined;
  const verb = /^ (\p{L}{3,})/u.exec(text.slice(ban.cue.end, ban.cue.end + 24))?.[1];
  if (verb === undefined || ban.stems.length < 2 || !isOrder(reading, ban.clause, ban.cue)) return undefined;
  for (const span of spans) {
    const at = text.indexOf(verb, span.start);
    if (span.start === ban.sentence.start || at < 0 || at >= span.end) continue;
    // "Shared needles" and "sharing is a risk" are no orders to share.
    if (/^\p{L}/u.test(text.slice(at + verb.length))) continue;
    const clause = clauseAt(text, at);
    if (!isOrder(reading, clause, { start: at, end: at + verb.length })) continue;
    const stems = stemsIn(reading, { start: at, end: clause.end });
    const common = ban.stems.filter((stem) => stems.has(stem)).length;
    if (common >= 2 && common >= 0.6 * ban.stems.length && agreeInCase(reading, ban.sentence, span))
      return span;
  }
  return undefined;
}

/** "Never longer than 20 minutes" forbids the length, not the thing. */
const LIMIT =
  /^ (?:for )?(?:longer|more|over|mehr|langer|mas|plus|mais|piu|meer) (?:than|als|de|que|di|del|dan)\b/;

/** Allowed the day after. */
const NEXT_DAY =
  /\b(?:the (?:next|following) day|the day after|tomorrow|am (?:nachsten|folgenden) tag|al dia siguiente|le lendemain|no dia seguinte|il giorno dopo|de volgende dag)\b|翌日|第二天|次の日|अगले दिन|اليوم التالي/;

function isNextDay({ text }: Reading, { mood, sentence }: Modal): boolean {
  return mood === 'allow' && NEXT_DAY.test(text.slice(sentence.start, sentence.end));
}

function isLimit({ text }: Reading, { cue }: Modal): boolean {
  return LIMIT.test(text.slice(cue.end, cue.end + 24));
}

const LATER = new Set(['until', 'after', 'when', 'before', 'next']);
const PASSED = new Set(['until', 'after', 'next']);

function hasTime(reading: Reading, { start, end }: Span): boolean {
  return within(reading.quantities, start, end).some((one) => dimensionOf(one) === 'time');
}

/** Both speak of the same people and of no condition. */
function agreeInCase(
  reading: Reading,
  ban: Span,
  order: Span,
  alike = false,
  cues: readonly Span[] = [],
): boolean {
  if (ban.end - ban.start > LONG || order.end - order.start > LONG) return false;
  if (!isShort(reading))
    return !differ(reading, ban, order) && !isOpen(reading, ban) && !isOpen(reading, order);
  if (differInShort(reading, ban, order, cues) || otherPeople(reading, ban, order)) return false;
  const before = cuesIn(reading, ban, LATER);
  // "No ice. Then put on ice": what is forbidden without a time stays forbidden.
  if (!hasTime(reading, ban) && cuesIn(reading, ban, STEPS).size === 0) before.add('next');
  return [...cuesIn(reading, order, alike ? PASSED : LATER)].every((cue) => before.has(cue));
}

/** The medicine that something goes with is not the thing: "avoid grapefruit with simvastatin", "simvastatin is best taken …". */
function withoutMedicines(reading: Reading, modal: Modal): Modal {
  const { start, end } = modal.clause;
  const names = within(drugsOf(reading), start, end).flatMap((drug) => [...stemsIn(reading, drug)]);
  return names.length === 0
    ? modal
    : { ...modal, stems: modal.stems.filter((stem) => !names.includes(stem)) };
}

export function permissionConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!cuesOf(reading).some(({ value }) => value.includes('ban') || value.includes('needless')))
    return { conflicts: [], candidates: 0 };
  const spans = sentences(reading.text);
  if (spans.length > MAX_SENTENCES) return { conflicts: [], candidates: 0 };
  const modals = modalsOf(reading).map((modal) => withoutMedicines(reading, modal));
  const conflicts: Conflict[] = [];
  let candidates = 0;
  for (const ban of modals) {
    const against = OPPOSITE[ban.mood];
    if (against.length === 0 || isLimit(reading, ban)) continue;
    candidates += 1;
    const other =
      modals.find(
        (one) =>
          against.includes(one.mood) &&
          !isNextDay(reading, one) &&
          one.sentence.start !== ban.sentence.start &&
          sameThing(reading, ban, one) &&
          agreeInCase(reading, ban.sentence, one.sentence, isAlike(ban, one), [ban.cue, one.cue]),
      )?.sentence ?? repeatedOrder(reading, ban, spans);
    if (!other) continue;
    if (![ban.sentence, other].every((span) => isAsserted(reading, inner(span), ['negated']))) continue;
    const [first, second] = ban.sentence.start < other.start ? [ban.sentence, other] : [other, ban.sentence];
    conflicts.push({ rule: 'permission', first, second, why: 'says the opposite of' });
  }
  return { conflicts, candidates };
}

function inner({ start, end }: Span): Span {
  return { start: Math.min(start + 2, end - 1), end };
}

import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import type { Conflict } from './conflict.ts';
import { cuesOf, type Echo, echoOf, isOrder } from './cues.ts';
import { type Drugs, drugsOf } from './drugs.ts';
import { differ, isOpen, narrows } from './qualifiers.ts';
import { shared, stemsIn } from './stems.ts';

/**
 * Opposites: a topic has two sides, each with its phrases ("on an empty stomach" / "with food"), or is a thing that a
 * clause allows or forbids ("alcohol"). Both sides of one topic, said of the same medicine or in the same words and of
 * the same case, cannot both hold.
 */
const TopicsFile = z.strictObject({
  sources: SourcesSchema,
  topics: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      yes: z.array(z.string()).default([]),
      no: z.array(z.string()).default([]),
      things: z.array(z.string()).default([]),
    }),
  ),
});
const file = loadKnowledge(import.meta.url, 'topics.yaml', TopicsFile);
checkSources('topics.yaml', file.sources, file.topics);

export const TOPIC_COUNT = file.topics.length;

interface Side {
  readonly topic: string;
  /** `undefined`: a thing; its clause tells. */
  readonly yes: boolean | undefined;
}

/** A phrase may belong to several topics. */
const matcher = (() => {
  const sides = new Map<string, Side[]>();
  for (const { id, yes, no, things } of file.topics) {
    const add = (phrases: readonly string[], side: boolean | undefined): void => {
      for (const phrase of phrases.map(fold))
        sides.set(phrase, [...(sides.get(phrase) ?? []), { topic: id, yes: side }]);
    };
    add(yes, true);
    add(no, false);
    add(things, undefined);
  }
  return createMatcher(sides);
})();

/** Topics of a whole case: what they are said of need not be named. */
const WHOLE = new Set(
  'posture head cold-heat vomiting missed-dose fasting heat water rest urgency'.split(' '),
);

/** Topics that good texts treat both ways: compared only for one medicine, or where something is said again. */
const WIDE = new Set('germ day-time raises meal-time'.split(' '));

interface Statement {
  readonly hit: Span;
  readonly yes: boolean;
  readonly thing: boolean;
  readonly clause: Span;
  readonly sentence: Span;
  readonly echo: Echo;
  /** The medicines of the sentence, else the last one before. */
  readonly drugs: string;
  readonly named: boolean;
}

/** Negation right before a phrase turns it round: "not contagious", "don't lie down". */
const NEGATED =
  /(?:\b(?:not|never|don't|do not|doesn't|isn't|aren't|avoid|no longer|instead of|rather than|nicht|nie|keine?n?|statt|no|nunca|en vez de|pas|jamais|evitez de|au lieu de|nao|em vez de|non|mai|invece di|niet|nooit|geen|nie|inte|не)\s+(?:\S{1,10}\s+){0,2}|不|别|勿|避免|而不是)$/;

const LIMITED = /\b(?:avoid|limit)\w*\b.{12}/;

function sideOf(
  reading: Reading,
  hit: PhraseHit<readonly Side[]>,
  clause: Span,
  side: Side,
): boolean | undefined {
  if (side.yes !== undefined) {
    if (
      /^only (?:take|use)$/.test(reading.text.slice(hit.start, hit.end)) &&
      !ONLY_WHEN.test(reading.text.slice(hit.end, clause.end))
    )
      return undefined;
    if (LIMITED.test(reading.text.slice(clause.start, hit.start))) return undefined;
    const negated =
      !WIDE.has(side.topic) &&
      NEGATED.test(reading.text.slice(Math.max(clause.start, hit.start - 30), hit.start));
    return negated ? !side.yes : side.yes;
  }
  return stanceOn(reading, hit, clause);
}

/** What the clause says of the thing: the nearest word before it that forbids or allows, else the first after it. */
function stanceOn(reading: Reading, thing: Span, clause: Span): boolean | undefined {
  const cues = within(cuesOf(reading), clause.start, clause.end).filter(
    ({ start, end, value }) =>
      value.some((id) => id === 'ban' || id === 'allow') ||
      ((value.includes('order-to') || value.includes('ban-first')) &&
        isOrder(reading, clause, { start, end })),
  );
  const at = cues.findLastIndex(({ start }) => start < thing.start);
  const words = ({ start, end }: Span): string => reading.text.slice(start, end);
  const cue = cues[at] ?? cues.find((one) => one.start >= thing.end && !STATED.test(words(one)));
  if (cue && Math.max(thing.start - cue.end, cue.start - thing.end) > NEAR) return undefined;
  if (!cue) return pronounForbidden(reading, thing) ? false : undefined;
  if (THEY.test(reading.text.slice(clause.start, cue.start))) return undefined;
  const ahead = cues[at - 1];
  // "Do not use": the order is the forbidden one.
  const forbidden = ahead?.value.includes('ban') && cue.start - ahead.end < 8;
  return !(cue.value.some((id) => id.startsWith('ban')) || forbidden);
}

/** "Grapefruit juice raises its level, so avoid it." */
function pronounForbidden(reading: Reading, thing: Span): boolean {
  const { end } = sentenceAt(reading.text, thing.start);
  const bans = within(cuesOf(reading), thing.end, end).filter(({ value }) => value.includes('ban'));
  return (
    bans.length === 1 &&
    /^ (?:it|them|this|lo|la|les?|es|dit|het)\b/.test(reading.text.slice(bans[0]?.end, end))
  );
}

/** No order: the thing is the subject ("alcohol does not"), or others are spoken of ("who do not drink"). */
/** Longest way from the word that allows or forbids to the thing. */
const NEAR = 32;
const STATED = /^(?:do not|don't|never)$/;
const THEY = /\b(?:who|that|which|they|people|to) $/;

/** The medicines of a sentence, or the last one named before. */
function medicinesOf(drugs: Drugs, sentence: Span): string {
  const here = within(drugs, sentence.start, sentence.end);
  if (here.length > 0) return [...new Set(here.map((hit) => hit.value.id))].sort().join('+');
  return lastBefore(drugs, sentence.start)?.value.id ?? '';
}

const MAX_EARLIER = 12;
/** A text with more is a word list. */
const MAX_HITS = 600;

/** A short answer has one subject. */
const SHORT = 900;

/** Said of one medicine, or in the same words, or in a text too short for two subjects (when `loose`). */
function isSame(reading: Reading, topic: string, a: Statement, b: Statement, loose: boolean): boolean {
  if (a.drugs !== '' && b.drugs !== '' && a.drugs !== b.drugs) return false;
  const wide = WIDE.has(topic);
  if ((a.thing || b.thing) && reading.text.length >= SHORT) return false;
  if (a.named && b.named && a.drugs === b.drugs && !a.thing) return topic !== 'raises' && topic !== 'germ';
  if (b.echo === 'summary') return true;
  if (loose && !wide && (WHOLE.has(topic) || reading.text.length < SHORT)) return true;
  if (wide && b.echo === 'none') return false;
  const own = stemsIn(reading, b.hit);
  const without = (span: Span): Set<string> =>
    new Set([...stemsIn(reading, span)].filter((stem) => !own.has(stem)));
  const [count] = shared(without(partOf(reading, a)), without(partOf(reading, b)));
  return count >= (reading.text.length >= SHORT ? 2 : 1);
}

/** The part of the sentence between semicolons. */
function partOf({ text }: Reading, { sentence, hit }: Statement): Span {
  const start = Math.max(sentence.start, text.lastIndexOf(';', hit.start) + 1);
  const stop = text.indexOf(';', hit.end);
  return { start, end: stop < 0 ? sentence.end : Math.min(stop, sentence.end) };
}

/** "Only when needed" is what is said, not a case of it. */
const ONLY = /^only\b/;
const ONLY_WHEN = /\b(?:when|if|as needed|on)\b/;

function agreeInCase(reading: Reading, a: Statement, b: Statement): boolean {
  if (b.echo !== 'none') return !narrows(reading, a.sentence, { start: b.sentence.start, end: b.clause.end });
  return (
    !differ(reading, a.sentence, b.sentence) &&
    (ONLY.test(reading.text.slice(b.hit.start, b.hit.end)) || !isOpen(reading, b.sentence))
  );
}

/** Cheap: some topic is spoken of twice. */
function hasPair(hits: readonly PhraseHit<readonly Side[]>[]): boolean {
  const seen = new Set<string>();
  return hits.some(({ value }) =>
    value.some(({ topic, yes }) => {
      const pair = yes === undefined ? seen.has(topic) : seen.has(`${topic}|${!yes}`) || seen.has(topic);
      seen.add(topic).add(`${topic}|${yes}`);
      return pair;
    }),
  );
}

/** Opposite instructions or facts; `candidates` counts the instructions looked at. */
export function topicConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const hits = matcher.scan(reading.text, reading.starts);
  if (hits.length < 2 || hits.length > MAX_HITS) return { conflicts: [], candidates: hits.length };
  if (!hasPair(hits)) return { conflicts: [], candidates: hits.length };
  const drugs = drugsOf(reading);
  const seen = new Map<string, Statement[]>();
  const conflicts: Conflict[] = [];
  for (const hit of hits) {
    const clause = clauseAt(reading.text, hit.start);
    for (const side of hit.value) {
      const yes = sideOf(reading, hit, clause, side);
      if (yes === undefined || !isAsserted(reading, hit, ['negated'])) continue;
      const sentence = sentenceAt(reading.text, hit.start);
      const statement: Statement = {
        hit,
        yes,
        thing: side.yes === undefined,
        clause,
        sentence,
        echo: echoOf(reading, sentence, clause),
        drugs: medicinesOf(drugs, sentence),
        named: within(drugs, sentence.start, sentence.end).length > 0,
      };
      const before = seen.get(side.topic) ?? [];
      const other = before.find(
        (one) =>
          one.yes !== yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, true) &&
          agreeInCase(reading, one, statement),
      );
      // A topic that the text has already treated both ways is one of cases.
      const agrees = before.some(
        (one) =>
          one.yes === yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, false),
      );
      if (other && !agrees)
        conflicts.push({ rule: side.topic, first: other.hit, second: hit, why: 'says the opposite of' });
      seen.set(side.topic, [...before.slice(-MAX_EARLIER), statement]);
    }
  }
  return { conflicts, candidates: hits.length };
}

import { z } from 'zod';
import { everyMatch } from '../../kit/every-match.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { createTaggedMatcher } from '../../kit/tagged.ts';
import { cuesIn } from '../case/cues.ts';
import { isAnswer } from '../case/one-case.ts';
import { stemOf } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { NOT } from '../settings/loose.ts';
import { isNoSide } from '../topics/sides.ts';
import { isLight } from './light.ts';

/**
 * Poles: a property or an effect that has two ends (rare and common, raises and lowers, viral and bacterial). What
 * stands beside the word for an end is what it is said of: two sentences with the same words and opposite ends contradict
 * each other. Knowledge is of the ends only, never of the things.
 */

const PolesFile = z.strictObject({
  sources: SourcesSchema,
  axes: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      of: z.union([z.literal(1), z.literal(2)]),
      /** A "not" before the word gives the other end; else only right before it. */
      turns: z.boolean().default(true),
      plus: z.array(z.string()),
      minus: z.array(z.string()),
    }),
  ),
});

const { sources, axes } = loadKnowledge(import.meta.url, 'poles.yaml', PolesFile);
checkSources('poles.yaml', sources, axes);

export const POLE_COUNT = axes.length;

const TURNED = new Map(axes.map(({ id, turns }) => [id, turns]));
const SIZES = new Map(axes.map(({ id, of }) => [id, of]));
const scan = createTaggedMatcher(
  axes.flatMap(({ id, plus, minus }) => [
    { id: `${id}+`, phrases: plus },
    { id: `${id}-`, phrases: minus },
  ]),
);

interface Said {
  readonly axis: string;
  readonly plus: boolean;
  readonly hit: Span;
  readonly sentence: Span;
}

/** A longer answer speaks of several things with the same words. */
const LONG = 500;
/** More of one text are a list of facts, not two sentences on one. */
const MOST = 40;
/** A negation this far before the word belongs to it. */
const NEAR = 24;
const NEXT = 5;

/** "Without treatment it is contagious": that is said of what is left out. */
const LACKING = /\b(?:without|ohne|sin|sans|sem|senza|zonder)\b|बिना|بدون|دون|بلا/g;

function isTurned({ text, language }: Reading, axis: string, hit: Span, sentence: Span): boolean {
  const not = NOT[language ?? ''];
  if (!not || not.test(text.slice(hit.start, hit.end))) return false;
  const near = TURNED.get(axis) ? NEAR : NEXT;
  return (
    not.test(text.slice(Math.max(sentence.start, hit.start - near), hit.start).replace(LACKING, '')) ||
    /^(?: \w+)? (?:nicht|pas|niet)\b/.test(text.slice(hit.end, Math.min(sentence.end, hit.end + 16)))
  );
}

/** Neither is said of all: two cases, a choice, what some say. */
const OPEN =
  /\b(?:although|though|however|whereas|while|but|except|unless|depend\w*|either|or not|may or may not|sometimes|some|others?|another|rather than|instead|type|kinds?|forms?|than|if|when|also|few|percent\w*|acquired|conjunction|known|clear|less often|may|might|could|most cases|many cases|for most|used to|only)\b|\b(?:obwohl|aber|wahrend|je nach|manche\w*|manchmal|andere\w*|als|wenn|falls|nur|aunque|pero|mientras|segun|algun\w*|otr[oa]s?|a veces|si|solo|bien que|mais|tandis|selon|certain\w*|parfois|autres?|seulement|embora|mas|enquanto|conforme|algum\w*|outr[oa]s?|as vezes|se|anche se|ma|mentre|alcun\w*|altr[oiae]|a volte|hoewel|maar|terwijl|sommige|soms|ander\w*|dan|alleen)\b/;

const CASES = new Set('child adult old pregnant sex grade form organ unprescribed if next order'.split(' '));

/** Longer "sentences" are lists without full stops. */
const LIST = 320;

/** "- Bilateral removal: …": the name of an item. */
function isLabel({ text }: Reading, { start, end }: Span): boolean {
  return (
    /(?:^|[\n.;:] ?)(?:[-*•]|\d{1,2}[.)]) ?$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^[^.\n]{0,40}[:：]/.test(text.slice(end, end + 42))
  );
}

function saidIn(reading: Reading): Said[] {
  const { text } = reading;
  return scan(reading).flatMap(({ start, end, value }) => {
    const [id] = value;
    if (id === undefined) return [];
    const hit = { start, end };
    const sentence = sentenceAt(text, start);
    const axis = id.slice(0, -1);
    if (sentence.end - sentence.start > LIST || isLabel(reading, hit)) return [];
    if (axis === 'side' && isNoSide(reading, hit)) return [];
    const plus = id.endsWith('+') !== isTurned(reading, axis, hit, sentence);
    return [{ axis, plus, hit, sentence }];
  });
}

/** The words of the sentence that carry content, without those for the end itself. */
function wordsOf({ text }: Reading, { sentence, hit }: Said): Set<string> {
  const words = `${text.slice(sentence.start, hit.start)} ${text.slice(hit.end, sentence.end)}`;
  return new Set(
    everyMatch(words, /[\p{L}\p{M}]{3,}/gu)
      .map(([word]) => word)
      .filter((word) => !isLight(word))
      .map(stemOf),
  );
}

/** "It can be passed on by hand": of the one thing that a short answer is about. */
const ANAPHOR =
  /^[^\p{L}]*(?:it|they|you|sie|er|es|man|puede\w*|se|ella|elle|il|ils|on|cela|ela|ele|isso|si|puo|het|ze|je|u)\b/u;

function isAnaphoric({ text }: Reading, { sentence, hit }: Said): boolean {
  return ANAPHOR.test(text.slice(sentence.start, hit.end));
}

/** The same things, both of an effect: nearly all words of the shorter sentence stand in the other. */
function isOfSame(reading: Reading, a: Said, b: Said): boolean {
  if (SIZES.get(b.axis) === 1 && reading.text.length <= LONG && isAnaphoric(reading, b)) return true;
  const [one, other] = [wordsOf(reading, a), wordsOf(reading, b)];
  const common = [...one].filter((word) => other.has(word)).length;
  const least = Math.min(one.size, other.size);
  const share = least > 3 || reading.text.length > LONG ? 0.75 : 0.6;
  return common >= (SIZES.get(a.axis) ?? 2) && common >= share * least;
}

/** "Very rarely, …": of how often all that follows holds; "can": in a longer answer one of several things that happen. */
const OPENS_WITH =
  /^[\s*#-]*(?:very |less |more )?(?:rarely|often|frequently|commonly|selten|oft|raramente|rarement|souvent|spesso|vaak)\b/;
const CAN = /\b(?:can|kann|konnen|puede[n]?|peu(?:t|vent)|pode[m]?|puo|possono|kan|kunnen)\b/;

function isPossible({ text }: Reading, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return OPENS_WITH.test(words) || (text.length > LONG && CAN.test(words));
}

function isOneCase(reading: Reading, a: Said, b: Said): boolean {
  const [one, other] = [a, b].map(({ sentence }) => cuesIn(reading, sentence, CASES)) as [
    Set<string>,
    Set<string>,
  ];
  return (
    one.size === other.size &&
    [...one].every((id) => other.has(id)) &&
    ![a, b].some(
      ({ sentence }) =>
        isPossible(reading, sentence) || OPEN.test(reading.text.slice(sentence.start, sentence.end)),
    )
  );
}

/** Axes of which one sentence names both ends: the text tells cases apart. */
function toldApart(all: readonly Said[]): Set<string> {
  const told = new Set<string>();
  for (const [at, b] of all.entries()) {
    const a = all[at - 1];
    if (
      a &&
      all
        .slice(Math.max(0, at - 6), at)
        .some((one) => one.axis === b.axis && one.plus !== b.plus && one.sentence.start === b.sentence.start)
    )
      told.add(b.axis);
  }
  return told;
}

export function poleConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const all = saidIn(reading);
  if (all.length < 2 || all.length > MOST) return { conflicts: [], candidates: all.length };
  const conflicts: Conflict[] = [];
  const told = toldApart(all);
  for (const [at, b] of all.entries()) {
    if (told.has(b.axis)) continue;
    const a = all
      .slice(0, at)
      .find(
        (one) =>
          one.axis === b.axis &&
          one.plus !== b.plus &&
          one.sentence.start !== b.sentence.start &&
          isOfSame(reading, one, b) &&
          isOneCase(reading, one, b),
      );
    if (a && [a, b].every(({ hit }) => isAsserted(reading, hit, ['negated'])))
      conflicts.push({ rule: `pole-${b.axis}`, first: a.hit, second: b.hit, why: 'says the opposite of' });
  }
  return { conflicts, candidates: all.length };
}

import { z } from 'zod';
import { SEVERITIES } from '../../src/domain/verdict.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, type Sources, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, type PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import type { Kinds } from './belongs.ts';
import { SLOTS } from './slots.ts';

/** Topics of programmes and recommendations with the numbers that each may have, and the words that name them. */

const Ranges = z.array(z.tuple([z.number(), z.number()])).min(1);
const Accepted = z.partialRecord(z.enum(SLOTS), Ranges);
const TopicRow = z
  .object({
    id: z.string(),
    source: z.string(),
    severity: z.enum(SEVERITIES),
    fact: z.string().min(10),
    words: z.string(),
    /** One of these must stand in the sentence, or before it where the topic does. */
    need: z.string().optional(),
    unless: z.string().optional(),
    /** A number above (below) what is accepted is one more value of the kind, unless it is said to begin there. */
    threshold: z.enum(['high', 'low', 'both']).optional(),
    /** Only the first number of the kind in a sentence. */
    first: z.boolean().default(false),
    countries: z.record(z.string().length(2), Accepted).default({}),
  })
  .and(Accepted);
const File = z.strictObject({ sources: SourcesSchema, topics: z.array(TopicRow) });
export type Topic = z.infer<typeof TopicRow>;

const CARRIED = ['programmes.yaml', 'advice.yaml'];
const files = [...CARRIED, 'courses.yaml', 'care.yaml'].map((name) => {
  const file = loadKnowledge(import.meta.url, name, File);
  checkSources(name, file.sources, file.topics);
  return { ...file, here: !CARRIED.includes(name) };
});
const sources: Sources = Object.assign({}, ...files.map((file) => file.sources));

const matcherOf = (line: string) =>
  createMatcher(line.split('|').map((phrase) => [fold(phrase.trim()), true] as const));

export interface Known extends Kinds {
  readonly topic: Topic;
  readonly need: ReturnType<typeof matcherOf> | undefined;
  readonly unless: ReturnType<typeof matcherOf> | undefined;
}
const known: readonly Known[] = files
  .flatMap(({ topics, here }) => topics.map((topic) => ({ topic, here })))
  .map(({ topic, here }) => ({
    topic,
    here,
    kinds: new Set(
      SLOTS.filter((slot) => topic[slot] || Object.values(topic.countries).some((one) => one[slot])),
    ),
    need: topic.need ? matcherOf(topic.need) : undefined,
    unless: topic.unless ? matcherOf(topic.unless) : undefined,
  }));
/** A word may be of several topics: caffeine, and caffeine in pregnancy. */
const topicsOf = new Map<string, Known[]>();
for (const one of known) {
  for (const phrase of one.topic.words.split('|').map((word) => fold(word.trim())))
    topicsOf.set(phrase, [...(topicsOf.get(phrase) ?? []), one]);
}
/** With the topics of the phrases that a phrase begins with, for only the longest is found: "teenagers", "teenager*". */
export const words = createMatcher(
  Array.from(topicsOf, ([phrase, topics]) => {
    const all = new Set(topics);
    const twin = phrase.endsWith('*') ? phrase.slice(0, -1) : `${phrase}*`;
    for (const one of topicsOf.get(twin) ?? []) all.add(one);
    for (let end = 1; end < phrase.length; end += 1) {
      const shorter = phrase.slice(0, end);
      for (const one of topicsOf.get(`${shorter}*`) ?? []) all.add(one);
      if (phrase[end] === ' ') for (const one of topicsOf.get(shorter) ?? []) all.add(one);
    }
    return [phrase, [...all]] as const;
  }),
);

export const citeProgramme = (source: string): string => cite(sources, source);

/** The words that the topic needs stand there, and none that take it out. */
export function applies(reading: Reading, hit: PhraseHit<Known>, sentence: Span, asked?: Reading): boolean {
  const { text } = reading;
  const { start } = hit;
  const { unless } = hit.value;
  const from = Math.min(sentence.start, Math.max(0, start - 90));
  if (unless && unless.scan(text.slice(from, sentence.end)).length > 0) return false;
  return hasNeed(reading, hit, sentence, asked);
}

export function excludes({ unless }: Known, { text, starts }: Reading): boolean {
  return unless !== undefined && unless.scan(text, starts).length > 0;
}

/** The question has the words that the topic needs, and none that take it out. */
export function isAsked(topic: Known, question: Reading): boolean {
  const { need } = topic;
  return !excludes(topic, question) && (!need || need.scan(question.text, question.starts).length > 0);
}

export function hasNeed(
  { text }: Reading,
  { start, value: { need, here } }: PhraseHit<Known>,
  sentence: Span,
  asked: Reading | undefined,
): boolean {
  return (
    !need ||
    need.scan(text.slice(sentenceAt(text, Math.min(start, sentence.start)).start, sentence.end)).length > 0 ||
    (!here && asked !== undefined && need.scan(asked.text, asked.starts).length > 0)
  );
}

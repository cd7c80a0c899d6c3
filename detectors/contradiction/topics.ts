import { z } from 'zod';
import { drugMatcher } from '../dose/knowledge.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher, lastBefore, type PhraseHit, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { differ } from './qualifiers.ts';

const TopicsFile = z.strictObject({
  sources: SourcesSchema,
  topics: z.array(
    z.strictObject({ id: z.string(), source: z.string(), yes: z.array(z.string()), no: z.array(z.string()) }),
  ),
});
const file = loadKnowledge(import.meta.url, 'topics.yaml', TopicsFile);
checkSources('topics.yaml', file.sources, file.topics);

export const TOPIC_COUNT = file.topics.length;

interface Side {
  readonly topic: string;
  readonly yes: boolean;
}

const matcher = createMatcher<Side>(
  file.topics.flatMap(({ id, yes, no }) => [
    ...yes.map((phrase) => [fold(phrase), { topic: id, yes: true }] as const),
    ...no.map((phrase) => [fold(phrase), { topic: id, yes: false }] as const),
  ]),
);

/** Two places of one response that cannot both be right. */
export interface Conflict {
  readonly rule: string;
  readonly first: Span;
  readonly second: Span;
  readonly why: string;
}

/** The medicine of a sentence, `''` for none: "take it with food" of one and of another are no conflict. */
function subjectOf(reading: Reading, drugs: readonly PhraseHit<{ id: string }>[], at: number): string {
  const sentence = sentenceAt(reading.text, at);
  const here = within(drugs, sentence.start, sentence.end);
  if (here.length > 0) return [...new Set(here.map((hit) => hit.value.id))].sort().join('+');
  // "it": the last medicine named before.
  return lastBefore(drugs, at)?.value.id ?? '';
}

/** Opposite instructions or facts; `candidates` counts the instructions looked at. */
export function topicConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const hits = matcher.scan(reading.text, reading.starts);
  if (hits.length < 2) return { conflicts: [], candidates: hits.length };
  const drugs = drugMatcher.scan(reading.text, reading.starts);
  const seen = new Map<string, { hit: PhraseHit<Side>; sentence: Span }>();
  const conflicts: Conflict[] = [];
  for (const hit of hits) {
    const { topic, yes } = hit.value;
    if (!isAsserted(reading, hit, yes ? [] : ['negated'])) continue;
    const sentence = sentenceAt(reading.text, hit.start);
    const key = `${topic}|${subjectOf(reading, drugs, hit.start)}`;
    const other = seen.get(`${key}|${!yes}`);
    if (other && other.sentence.start !== sentence.start && !differ(reading, other.sentence, sentence)) {
      conflicts.push({ rule: topic, first: other.hit, second: hit, why: 'says the opposite of' });
    }
    if (!seen.has(`${key}|${yes}`)) seen.set(`${key}|${yes}`, { hit, sentence });
  }
  return { conflicts, candidates: hits.length };
}

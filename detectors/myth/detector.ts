import { z } from 'zod';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found, SEVERITIES } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { asserts, patternsHash } from './patterns/assertion.ts';
import { createPatterns, type PatternHit, type PatternSpec, type Patterns } from './patterns/patterns.ts';
import { expand } from './patterns/vocabulary.ts';

const Sequence = z.array(z.string()).min(1);
const MythRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  /** What is true instead. */
  fact: z.string().min(10),
  say: z.array(Sequence).default([]),
  cause: z.array(z.tuple([z.string(), z.string()])).default([]),
  cure: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** What the user's question is about; then `also` (else `say`) counts in a short answer without its subject. */
  ask: z.string().optional(),
  also: z.array(Sequence).default([]),
  /** The myth itself is a denial ("cannot eat sugar"): negation does not take it back. */
  negative: z.boolean().default(false),
  unless: z.string().optional(),
});
const MythsFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  myths: z.array(MythRow),
});
type Myth = z.infer<typeof MythRow>;

const file = loadKnowledge(import.meta.url, 'myths.yaml', MythsFile);
checkSources('myths.yaml', file.sources, file.myths);

/** Distance from the first to the last part of a myth: a long clause. */
const WITHIN = 130;

function specOf(myth: Myth, written: readonly string[], focus: number): PatternSpec<Myth> {
  const marked = written.findIndex((group) => group.startsWith('^'));
  const groups = written
    .map((group) => expand(group.replace(/^\^/, ''), file.vocabulary))
    // `*` alone stands for anything.
    .filter((phrases) => !phrases.includes('*'));
  return {
    groups,
    ordered: true,
    within: WITHIN,
    focus: Math.min(focus, groups.length - 1),
    anchor: Math.max(0, Math.min(marked, groups.length - 1)),
    unless: myth.unless ? expand(myth.unless, file.vocabulary) : [],
    value: myth,
  };
}

const UNMARKED = (group: string): string => group.replace(/^\^/, '');

function specsOf(myth: Myth): PatternSpec<Myth>[] {
  const says = myth.ask !== undefined && myth.also.length === 0 ? [] : myth.say;
  return [
    ...says.map((written) => specOf(myth, written, 1)),
    ...myth.cause.flatMap(([x, y]) => [
      specOf(myth, [x, '$cause', y], 1),
      specOf(myth, [UNMARKED(y), '$causedby', `^${UNMARKED(x)}`], 1),
    ]),
    ...myth.cure.flatMap(([x, y]) => [
      specOf(myth, [x, '$cure', y], 1),
      specOf(myth, [UNMARKED(y), '$curedby', `^${UNMARKED(x)}`], 1),
      specOf(myth, ['$use', `^${UNMARKED(x)}`, '$for', UNMARKED(y)], 0),
    ]),
  ];
}

const patterns = createPatterns(file.myths.flatMap(specsOf));
/** Answers whose subject stands in the question only. */
const elliptic = file.myths
  .filter((myth) => myth.ask !== undefined)
  .map((myth) => ({
    asked: createPatterns([{ ...specOf(myth, [myth.ask as string], 0), unless: [] }]),
    answers: createPatterns((myth.also.length > 0 ? myth.also : myth.say).map((one) => specOf(myth, one, 0))),
  }));

/** An answer so short that its subject may be left to the question. */
const SHORT = 220;
const YES = /^\W*(?:yes|yeah|yep|ja|si|oui|sim|true|correct|absolutely|definitely)\b/;

function findingOf(reading: Reading, hit: PatternHit<Myth>): Finding | undefined {
  const myth = hit.value;
  if (!asserts(reading, hit, myth.negative ? ['negated'] : [])) return undefined;
  return {
    category: 'myth',
    severity: myth.severity,
    confidence: 0.9,
    start: hit.start,
    end: hit.end,
    rule: myth.id,
    explanation: `A well-known false claim. ${myth.fact} Source: ${cite(file.sources, myth.source)}.`,
  };
}

function collect(reading: Reading, from: Patterns<Myth>, into: Map<string, Finding>): number {
  const { hits, sentences } = from.find(reading);
  for (const hit of hits) {
    if (into.has(hit.value.id)) continue;
    const finding = findingOf(reading, hit);
    if (finding) into.set(finding.rule, finding);
  }
  return sentences;
}

/** "Yes." to a question that holds the myth, and answers that leave its subject to the question. */
function shortAnswer(input: DetectorInput, reading: Reading, into: Map<string, Finding>): void {
  const prompt = promptReadingOf(input);
  if (!prompt || prompt.text.length > SHORT) return;
  for (const { asked, answers } of elliptic) {
    if (asked.find(prompt).hits.length > 0) collect(reading, answers, into);
  }
  const yes = YES.exec(reading.text);
  if (!yes || /\b(?:not|no|but|however|never|myth)\b|n't\b/.test(reading.text)) return;
  for (const hit of patterns.find(prompt).hits) {
    if (into.has(hit.value.id) || !asserts(prompt, hit, ['asked'])) continue;
    into.set(hit.value.id, {
      category: 'myth',
      severity: hit.value.severity,
      confidence: 0.8,
      start: 0,
      end: reading.text.length,
      rule: hit.value.id,
      explanation: `The answer agrees with a well-known false claim. ${hit.value.fact} Source: ${cite(file.sources, hit.value.source)}.`,
    });
  }
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const findings = new Map<string, Finding>();
  const candidates = collect(reading, patterns, findings);
  if (reading.text.length <= SHORT && input.prompt !== undefined) shortAnswer(input, reading, findings);
  return found([...findings.values()], candidates);
}

export function createMyth(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'myth',
    version: '1',
    also: patternsHash,
    categories: ['myth'],
    summary: 'Well-known false health claims, asserted rather than debunked, quoted or asked.',
    languages: ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl'],
    required: false,
    detect,
  });
}

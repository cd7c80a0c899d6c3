import { z } from 'zod';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found, SEVERITIES } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createMatcher } from '../kit/phrases.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { clauseAt } from '../kit/sentences.ts';
import { asserts, isQuestion, patternsHash } from '../myth/patterns/assertion.ts';
import { createPatterns, type PatternHit } from '../myth/patterns/patterns.ts';
import { expand } from '../myth/patterns/vocabulary.ts';

const PairRow = z.strictObject({
  id: z.string(),
  source: z.string(),
  severity: z.enum(SEVERITIES),
  /** The drug or food. */
  a: z.string(),
  /** Who or what it must not meet. */
  b: z.string(),
  /** Words that call it safe, where the file's own list is too wide. */
  s: z.string().optional(),
  unless: z.string().optional(),
});
const PairsFile = z.strictObject({
  sources: SourcesSchema,
  vocabulary: z.record(z.string(), z.string()),
  pairs: z.array(PairRow),
});
type Pair = z.infer<typeof PairRow>;

const file = loadKnowledge(import.meta.url, 'pairs.yaml', PairsFile);
checkSources('pairs.yaml', file.sources, file.pairs);

const WITHIN = 150;
const words = (line: string): readonly string[] => expand(line, file.vocabulary);

const patterns = createPatterns<Pair>(
  file.pairs.map((pair) => ({
    groups: [words(pair.a), words(pair.b), words(pair.s ?? '$safe')],
    ordered: false,
    within: WITHIN,
    focus: 2,
    anchor: 0,
    unless: words(`$unless|${pair.unless ?? ''}`),
    value: pair,
  })),
);

/** The same without the second group: it is the user who named it. */
const answers = createPatterns<Pair>(
  file.pairs.map((pair) => ({
    groups: [words(pair.a), words(pair.s ?? '$safe')],
    ordered: false,
    within: WITHIN,
    focus: 1,
    anchor: 0,
    unless: words(`$unless|${pair.unless ?? ''}`),
    value: pair,
  })),
);
const named = new Map(
  file.pairs.map((pair) => [
    pair,
    createMatcher(words(pair.b).map((phrase) => [fold(phrase.trim()), true] as const)),
  ]),
);

/** What a short answer leaves to the question: "34 weeks pregnant, ibuprofen?" — "Yes, ibuprofen is fine." */
function answersTo(reading: Reading, prompt: Reading | undefined): readonly PatternHit<Pair>[] {
  if (prompt === undefined) return [];
  return answers
    .find(reading)
    .hits.filter(({ value }) => (named.get(value)?.scan(prompt.text, prompt.starts).length ?? 0) > 0);
}

const CONDITION = /\b(?:if|when|in case|wenn|falls|cuando|quand|quando|als)\b/;

/** "If you are allergic to X, Y is safe" names b as the person addressed, not as an exception: allowed. */
function isCalledSafe(text: string, hit: PatternHit<Pair>): boolean {
  // "Can you take X while pregnant" as the answer's own heading is a question without its mark.
  if (isQuestion(text, hit.start)) return false;
  const clause = clauseAt(text, hit.focus.start);
  const before = text.slice(clause.start, hit.focus.start);
  return (
    !/\b(?:may|might|could)\s+be\s*$/.test(before) && !(CONDITION.test(before) && /\bsafe\s*$/.test(before))
  );
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const { hits, sentences } = patterns.find(reading);
  const findings = new Map<string, Finding>();
  for (const hit of [...hits, ...answersTo(reading, promptReadingOf(input))]) {
    const pair = hit.value;
    if (findings.has(pair.id) || !isCalledSafe(reading.text, hit) || !asserts(reading, hit)) continue;
    findings.set(pair.id, {
      category: 'contraindication',
      severity: pair.severity,
      confidence: 0.9,
      start: hit.start,
      end: hit.end,
      rule: pair.id,
      explanation: `Called safe where its label or the guideline says it is not (${pair.id}). Source: ${cite(file.sources, pair.source)}.`,
    });
  }
  return found([...findings.values()], sentences);
}

export function createContraindication(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'contraindication',
    version: '1',
    also: patternsHash,
    categories: ['contraindication'],
    summary:
      'Drugs and foods called safe in pregnancy, nursing, childhood, with another drug or in a disease where they are not.',
    languages: ['en', 'de', 'es', 'fr', 'pt', 'it', 'nl', 'ja', 'zh', 'hi', 'ar'],
    required: false,
    detect,
  });
}

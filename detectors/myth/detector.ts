import { z } from 'zod';
import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found, SEVERITIES } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import type { PhraseMatcher } from '../kit/phrases.ts';
import { promptReadingOf, type Reading, readingOf, readText } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { simplifiedOf } from '../kit/simplified.ts';
import { asserts, denies, patternsHash } from '../patterns/assertion.ts';
import { isOneStatement } from '../patterns/one-statement.ts';
import { createPatterns, type PatternHit, type PatternSpec, type Patterns } from '../patterns/patterns.ts';
import { expand } from '../patterns/vocabulary.ts';
import { type Claim, claims, isAbout, matcherOf, phrasesOf, sources as shared } from './claims.ts';
import { agreedIn, agreedWith, deniesOutright, endorsedIn, ownQuestion, questionsItself } from './opening.ts';
import { isByPeople, isCourse, isOfNamed, ofNamed } from './subject.ts';
import {
  isAllAgainst,
  isComparedWith,
  isDeniedFirst,
  isInCondition,
  isJudgedLabel,
  isOfMyths,
  isOfTwo,
  isSeeming,
  isTakenBack,
  isWarning,
} from './taken-back.ts';

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
/** What a hit says, from either file. */
type Myth = Pick<z.infer<typeof MythRow>, 'id' | 'source' | 'severity' | 'fact' | 'negative'> & {
  readonly about?: Claim['about'];
  /** Made of things, not of a whole statement: a denial right behind them takes it back. */
  readonly loose?: boolean;
  /** What the claim is of, where other words than these make it. */
  readonly subject?: PhraseMatcher<true>;
};
type Row = z.infer<typeof MythRow>;

const file = loadKnowledge(import.meta.url, 'myths.yaml', MythsFile);
checkSources('myths.yaml', file.sources, file.myths);

/** Distance from the first to the last part of a myth, a long clause; and where the parts may come in any order. */
const WITHIN = 130;
const SPREAD = 180;
const UNMARKED = (group: string): string => group.replace(/^\^/, '');
function specOf(myth: Row, written: readonly string[], focus: number): PatternSpec<Myth> {
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

function specsOf(myth: Row): PatternSpec<Myth>[] {
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

/** The rarest group is the first of a row, except where it is a list of common things. */
const anywhere: PatternSpec<Myth>[] = claims.map((claim) => ({
  groups: claim.all.map(phrasesOf),
  ordered: false,
  within: SPREAD,
  focus: claim.all.length - 1,
  anchor: 0,
  unless: claim.unless ? phrasesOf(claim.unless) : [],
  value: { ...claim, loose: true },
}));

const patterns = createPatterns<Myth>([...file.myths.flatMap(specsOf), ...anywhere]);
/** What a sentence need say of a claim whose subject is named before: it may be a pronoun there. */
const unnamed = createPatterns<Myth>(
  anywhere
    .filter(({ groups, value }) => groups.length > 2 && !value.negative)
    .map(({ groups: [subject = [], ...groups], ...spec }) => ({
      ...spec,
      groups,
      focus: spec.focus - 1,
      value: { ...spec.value, subject: matcherOf(subject) },
    })),
);
/** Answers whose subject stands in the question only. */
const elliptic = file.myths
  .filter((myth) => myth.ask !== undefined)
  .map((myth) => ({
    asked: createPatterns<Myth>([{ ...specOf(myth, [myth.ask as string], 0), unless: [] }]),
    answers: createPatterns<Myth>(
      (myth.also.length > 0 ? myth.also : myth.say).map((one) => specOf(myth, one, 0)),
    ),
  }));

/** An answer so short that its subject may be left to the question. */
const SHORT = 220;

function findingOf(
  reading: Reading,
  prompt: Reading | undefined,
  hit: PatternHit<Myth>,
): Finding | undefined {
  const myth = hit.value;
  if (!isAbout(myth.about, reading, hit.sentence, prompt)) return undefined;
  const { text } = reading;
  // The denial that is the myth is one of its words; any other takes it back.
  const denial = myth.negative ? hit.parts.find((part) => isDenial(reading, part)) : undefined;
  // "Nor this: washing the hair …": what stands behind the colon is denied.
  if (denial && text.startsWith(':', denial.end)) return undefined;
  const own = denial !== undefined;
  if (
    !own &&
    (isAllAgainst(reading, hit) || (myth.loose && (isOfTwo(reading, hit) || isSeeming(reading, hit))))
  )
    return undefined;
  if (!own && (myth.loose ? isTakenBack(reading, hit) : isDeniedFirst(reading, hit))) return undefined;
  if (isInCondition(reading, hit) || (myth.loose && isComparedWith(reading, hit))) return undefined;
  if (!own && (isJudgedLabel(reading, hit) || isOfMyths(reading, hit, prompt))) return undefined;
  if (myth.loose && !isOneStatement(text, hit.parts)) return undefined;
  if (!asserts(reading, hit, own ? ['negated'] : [])) return undefined;
  if (isWarning(reading, hit)) return undefined;
  return {
    category: 'myth',
    severity: myth.severity,
    confidence: 0.9,
    start: hit.start,
    end: hit.end,
    rule: myth.id,
    explanation: `A well-known false claim. ${myth.fact} Source: ${citeMyth(myth.source)}.`,
  };
}

const isDenial = ({ text, language }: Reading, { start, end }: Span): boolean =>
  denies(text.slice(start, end), language);
const citeMyth = (source: string): string => cite(source in file.sources ? file.sources : shared, source);

function collect(
  reading: Reading,
  prompt: Reading | undefined,
  from: Patterns<Myth>,
  into: Map<string, Finding>,
  asked?: ReadonlySet<string>,
): number {
  // What the question names may be told in any sentence, else only where something stands for it.
  const { hits, sentences } = from.find(reading, asked?.size === 0 ? ofNamed(reading) : undefined);
  for (const hit of hits) {
    if (into.has(hit.value.id)) continue;
    if (asked && !isOfSubject(reading, prompt, hit, asked)) continue;
    const finding = findingOf(reading, prompt, hit);
    if (finding) into.set(finding.rule, finding);
  }
  return sentences;
}

/** Whether a claim without its subject is told of it. A denial beside it is too little to tell. */
function isOfSubject(
  reading: Reading,
  prompt: Reading | undefined,
  hit: PatternHit<Myth>,
  asked: ReadonlySet<string>,
): boolean {
  const { id, subject } = hit.value;
  if (isDenial(reading, hit.sentence)) return false;
  if (isCourse(reading, hit.sentence)) return false;
  if (asked.has(id)) return !isByPeople(reading, hit.sentence, hit.start);
  return subject !== undefined && isOfNamed(reading, hit, subject, prompt);
}

/** "Yes." to a question that holds the myth, and answers that leave its subject to the question. */
function shortAnswer(input: DetectorInput, reading: Reading, into: Map<string, Finding>): void {
  const prompt = promptReadingOf(input);
  if (!prompt || prompt.text.length > SHORT || deniesOutright(reading)) return;
  for (const { asked, answers } of elliptic) {
    if (asked.find(prompt).hits.length > 0) collect(reading, prompt, answers, into);
  }
}

/** "Yes, …" to a question that holds the myth, or names what the answer, agreeing, goes on about. */
function agreement(
  reading: Reading,
  prompt: Reading,
  locale: string | undefined,
  offset: number,
  into: Map<string, Finding>,
): void {
  const opening = agreedIn(reading);
  const said = opening === undefined ? endorsedIn(reading) : { start: 0, end: opening };
  if (said === undefined || questionsItself(prompt)) return;
  const question = agreedWith(prompt, reading.text.slice(said.start, said.end), locale);
  const joined = `${question.raw.replace(STOPS, ', ').slice(-QUESTION)}${reading.raw.slice(said.start, said.end)}`;
  for (const claim of [question, readText(joined, locale)].map(simplifiedOf)) {
    for (const hit of patterns.find(claim).hits) {
      if (into.has(hit.value.id) || !isAbout(hit.value.about, claim, hit.sentence, undefined)) continue;
      if (!asserts(claim, hit, ['asked', 'attributed'])) continue;
      into.set(hit.value.id, {
        category: 'myth',
        severity: hit.value.severity,
        confidence: 0.8,
        start: offset + said.start,
        end: offset + said.end,
        rule: hit.value.id,
        explanation: `The answer agrees with a well-known false claim. ${hit.value.fact} Source: ${citeMyth(hit.value.source)}.`,
      });
    }
  }
}

/** Ends of the question's sentences, and as much of it as counts as said with the answer's first one, in UTF-16 units. */
const STOPS = /[.!?。！？।؟]+\s*|\n+/g;
const QUESTION = 140;

function detect(input: DetectorInput): DetectorOutcome {
  const given = readingOf(input);
  const reading = simplifiedOf(given);
  const findings = new Map<string, Finding>();
  const prompt = promptReadingOf(input);
  const candidates = collect(reading, prompt, patterns, findings);
  const asked = new Set(prompt ? patterns.find(prompt).hits.map(({ value }) => value.id) : []);
  collect(reading, prompt, unnamed, findings, asked);
  // Some rows are written in traditional signs.
  if (reading !== given) collect(given, prompt, patterns, findings);
  // "No. Every way of cooking loses some nutrients …": it takes back what was asked.
  if (findings.size > 0 && deniesOutright(reading)) {
    for (const [id, { start }] of findings) if ((start ?? 0) < SHORT && asked.has(id)) findings.delete(id);
  }
  if (reading.text.length <= SHORT && input.prompt !== undefined) shortAnswer(input, reading, findings);
  if (prompt && prompt.text.length <= SHORT) agreement(reading, prompt, input.locale, 0, findings);
  const inner = ownQuestion(reading);
  if (inner) {
    const rest = readText(reading.raw.slice(inner.answer), input.locale);
    const question = readText(reading.raw.slice(0, inner.question), input.locale);
    agreement(rest, question, input.locale, inner.answer, findings);
  }
  return found(toldOnce([...findings.values()]), candidates);
}

/** Several rows may know one claim, each in words of its own: what overlaps is one finding, the first. */
function toldOnce(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const one of findings) {
    const { start = 0, end = 0 } = one;
    if (!kept.some((other) => start < (other.end ?? 0) && (other.start ?? 0) < end)) kept.push(one);
  }
  return kept;
}

export function createMyth(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'myth',
    version: '2',
    also: patternsHash,
    categories: ['myth'],
    summary: 'Well-known false health claims, asserted rather than debunked, quoted or asked.',
    languages: WORDED_LANGUAGES,
    required: false,
    detect,
  });
}

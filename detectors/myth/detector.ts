import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import { promptReadingOf, type Reading, readingOf, readText } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { simplifiedOf } from '../kit/simplified.ts';
import { asserts, denies, patternsHash } from '../patterns/assertion.ts';
import { isOneStatement } from '../patterns/one-statement.ts';
import type { PatternHit, Patterns } from '../patterns/patterns.ts';
import { isAbout } from './claims.ts';
import {
  agreedIn,
  agreedWith,
  deniesOutright,
  endorsedIn,
  isDeniedNext,
  ownQuestion,
  questionsItself,
} from './opening.ts';
import { citeMyth, elliptic, type Myth, patterns, unnamed } from './rows.ts';
import { isByPeople, isCourse, isLabelled, isOfNamed, ofNamed } from './subject.ts';
import {
  isAllAgainst,
  isComparedWith,
  isDeniedFirst,
  isInCondition,
  isJudgedLabel,
  isJudgedNext,
  isOfMyths,
  isOfTwo,
  isSeeming,
  isTakenBack,
  isWarning,
} from './taken-back.ts';

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
  if (isJudgedNext(reading, hit)) return undefined;
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
  if (isLabelled(reading, hit.sentence, subject)) return false;
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
      const parts = hit.parts.map(({ start, end }) => claim.text.slice(start, end));
      if (parts.some((part) => isDeniedNext(reading, said.end, part))) continue;
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

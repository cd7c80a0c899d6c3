import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { everyMatch } from '../kit/every-match.ts';
import { fold } from '../kit/fold.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import { createMatcher, type PhraseMatcher } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { patternsHash } from '../patterns/assertion.ts';
import type { PatternHit } from '../patterns/patterns.ts';
import { isOperand, isSomebodys } from './beside.ts';
import { classFaults } from './classes.ts';
import { dueFaults } from './due.ts';
import { isDifference, isReference } from './evidence.ts';
import { citeGuideline, cuesOf, type Guideline, ratios, topics } from './knowledge.ts';
import { endsBefore, isOthers } from './parts.ts';
import { programmeFaults } from './programmes.ts';
import { isRejected } from './referred.ts';
import { citeProgramme } from './topics.ts';

const cues = new Map<string, PhraseMatcher<true>>(
  Array.from(cuesOf, ([id, phrases]) => [
    id,
    createMatcher(phrases.map((phrase) => [fold(phrase), true] as const)),
  ]),
);

/** How far a cue may stand before the number, and behind its start. */
const BEFORE = 40;
const BEHIND = 30;
/** "Every 3 years from 25 to 29": the word stands right before its number. */
const EVERY =
  /\b(?:every|each|once in|alle|jede\w*|cada|tous les|toutes les|ogni|elke|iedere|om de)(?: \S+){0,2}\s?\**$/;
const EVERY_FAR = 24;

function hasCue(row: Guideline, text: string, number: Span, sentence: Span): boolean {
  const from = Math.max(sentence.start, number.start - BEFORE);
  const to = Math.min(sentence.end, number.end + BEHIND);
  const matcher = cues.get(row.id);
  // A word cut in two at the edge must not match: the window opens at a word's end.
  const cut =
    from === sentence.start ? from : from + Math.max(0, text.slice(from, number.start).search(/\s/));
  return (matcher?.scan(text.slice(cut, to)).length ?? 0) > 0;
}

const MICRO: Readonly<Record<string, number>> = { mg: 1000, g: 1e6 };

function unitFits(row: Guideline, quantity: Quantity): boolean {
  const id = quantity.unit?.id ?? '';
  return (
    row.units.includes(id) ||
    (quantity.unit !== undefined &&
      row.units.includes(quantity.unit.atom.id) &&
      quantity.unit.per.length > 0 &&
      !id.includes('kg/'))
  );
}

function isAccepted(row: Guideline, value: number): boolean {
  return row.accept.some(([low, high]) => value >= low - 1e-9 && value <= high + 1e-9);
}

/** Whether every reading of the quantity lies outside what any body gives. */
function isOutside(row: Guideline, quantity: Quantity): boolean {
  const factor = row.micro
    ? (MICRO[quantity.unit?.atom.id ?? ''] ?? 1)
    : quantity.unit?.atom.id === 'sec' && row.units.includes('min')
      ? 1 / 60
      : 1;
  return waysToRead(quantity).every(({ low, high }) => {
    const [least, most] = row.plausible;
    if (low * factor < least || high * factor > most) return false;
    return !isAccepted(row, low * factor) && !isAccepted(row, high * factor);
  });
}

/** Index of the first quantity that does not begin before `at`. */
function firstFrom(quantities: readonly Quantity[], at: number): number {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quantities[middle] as Quantity).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberFault(
  { prompt }: DetectorInput,
  reading: Reading,
  row: Guideline,
  { sentence, ...topic }: PatternHit<Guideline>,
): Span | undefined {
  const { quantities } = reading;
  if (isReference(reading.text, sentence)) return undefined;
  const line = reading.text.slice(sentence.start, sentence.end);
  let fault: Span | undefined;
  for (let i = firstFrom(quantities, sentence.start); i < quantities.length; i += 1) {
    const quantity = quantities[i] as Quantity;
    if (quantity.start >= sentence.end) break;
    if (!quantity.known || !unitFits(row, quantity) || !hasCue(row, reading.text, quantity, sentence))
      continue;
    // "No more than 6 g" denies nothing.
    const ignored = row.cue.includes('$limit')
      ? (['conditional', 'negated'] as const)
      : (['conditional'] as const);
    const inside = { start: quantity.start - sentence.start, end: quantity.end - sentence.start };
    if (isSomebodys(line, inside, prompt) || isOthers(line, topic, inside, sentence)) continue;
    // A sentence that gives the right number too gives the other one of another case.
    if (!isOutside(row, quantity)) return undefined;
    // A topic in a later part of the sentence is not what the number is about.
    if (
      inside.end < topic.start - sentence.start &&
      endsBefore(line.slice(inside.end, topic.start - sentence.start))
    )
      continue;
    if (
      row.cue.startsWith('every|') &&
      !EVERY.test(line.slice(Math.max(0, inside.start - EVERY_FAR), inside.start))
    )
      continue;
    // A bare number is one of drinks where they are named behind it.
    if (
      row.id.startsWith('alcohol-') &&
      quantity.unit === undefined &&
      !/^\W{0,4}(?:[a-z]+\s){0,2}(?:units?|drinks?)/.test(line.slice(inside.end, inside.end + 40)) &&
      !/\b(?:units?|drinks?)\b[^.;]{0,40}$/.test(line.slice(0, inside.start))
    )
      continue;
    if (isOperand(line, inside) || isDifference(line, inside) || isRejected(line, inside)) continue;
    if (isAsserted(reading, quantity, ignored)) fault ??= quantity;
  }
  return fault;
}

/** No end of a range: "120–139 over 70–89" is a grade of its own. */
const PAIR =
  /(?<![\d/.,]|\d\s?[-–—~〜]\s?)(\d{2,3})\s?(?:\/|over|zu|sobre|sur|por|su)\s?(\d{2,3})(?!\d|\/|\s?[-–—~〜]\s?\d)/g;

/** A pressure above a threshold is high too: only a definition of it is wrong. */
const BEGINS =
  /\b(?:defin\w*|from|starts?|begins?|threshold|cut-?off|above|over|at least|or (?:higher|more|above|greater)|ab|beginnt|uber|oder (?:hoher|mehr)|a partir|desde|empieza|o (?:mas|superior)|por encima|des|commence|au-dessus|ou (?:plus|mais)|comeca|acima|da|inizia|oltre|o (?:piu|superiore)|vanaf|begint|boven|of hoger)\b/;

const NEXT_STAGE =
  /(?:stage|stadium|stade|estadio|etapa|stadio|estagio|grade?|grado|grau|graad)\s?(?:2|3|two|three|ii|iii)(?!\d)[^\d]{0,40}$/;

function pairFault(
  { prompt }: DetectorInput,
  reading: Reading,
  row: Guideline,
  sentence: Span,
): Span | undefined {
  const [systolic, diastolic] = row.accept as [[number, number], [number, number]];
  let fault: Span | undefined;
  for (const match of everyMatch(reading.text.slice(sentence.start, sentence.end), PAIR)) {
    const [high, low] = [Number(match[1]), Number(match[2])];
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (high < row.plausible[0] || high > row.plausible[1] || low >= high || low < 30) continue;
    // What the user has told is repeated, not recommended.
    if (prompt?.includes(match[0])) continue;
    const right = high >= systolic[0] && high <= systolic[1] && low >= diastolic[0] && low <= diastolic[1];
    // "Stage 1 begins at 130/80, and stage 2 at 140/90": each has its own.
    if (row.first && NEXT_STAGE.test(reading.text.slice(sentence.start, span.start))) continue;
    if (right) return undefined;
    const near = reading.text.slice(Math.max(sentence.start, span.start - 30), span.end + 16);
    if (row.high && high > systolic[1] && !BEGINS.test(near)) continue;
    if (hasCue(row, reading.text, span, sentence) && isAsserted(reading, span, ['conditional']))
      fault ??= span;
  }
  return fault;
}

const RATIO =
  /\b(\d{1,3})\s?(?:chest )?(?:compressions?|herzdruckmassagen|compresiones|compressions thoraciques|compressoes|compressioni|borstcompressies)[^.\d]{1,30}?(\d{1,2})\s(?:rescue |slow )?(?:breaths?|beatmungen|ventilaciones|respiraciones|insufflations|ventilacoes|ventilazioni|insufflazioni|beademingen)/g;

/** One of a child has other ratios. */
const CHILD =
  /\b(?:child|infant|baby|newborn|kind|saugling|nino|bebe|enfant|nourrisson|crianca|bambin|zuigeling)|子ども|小児|乳児|儿童|婴儿|बच्च|शिशु|طفل|رضيع/;
const ADULT =
  /^(?!.*\b(?:child|infant|baby|newborn|kind|saugling|nino|bebe|enfant|nourrisson|crianca|bambin|zuigeling))[\s\S]*\b(?:adults?|erwachsene\w*|adultos?|adultes?|adulti?|volwassene\w*)\b/;

function ratioFaults(reading: Reading, asked: Reading | undefined): Finding[] {
  const findings: Finding[] = [];
  if (!/compress|compres|herzdruck/.test(reading.text)) return findings;
  for (const match of everyMatch(reading.text, RATIO)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(reading.text, span.start);
    const line = reading.text.slice(sentence.start, sentence.end);
    const adult =
      ADULT.test(line) || (asked !== undefined && ADULT.test(asked.text) && !CHILD.test(reading.text));
    const accepted = adult ? ratios.adult : ratios.accept;
    if (/per minute|a minute|\/min/.test(match[0]) || accepted.includes(`${match[1]}:${match[2]}`)) continue;
    if (isAsserted(reading, span))
      findings.push(findingOf('cpr-ratio', 'severe', ratios.fact, citeGuideline(ratios.source), span));
  }
  return findings;
}

function findingOf(
  rule: string,
  severity: Guideline['severity'],
  fact: string,
  cited: string,
  span: Span,
): Finding {
  return {
    category: 'guideline',
    severity,
    confidence: 0.9,
    start: span.start,
    end: span.end,
    rule,
    explanation: `No guideline body gives this number. ${fact} Source: ${cited}.`,
  };
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  const findings = ratioFaults(reading, promptReadingOf(input));
  const { hits } = topics.find(reading);
  const seen = new Set<string>();
  for (const hit of hits as readonly PatternHit<Guideline>[]) {
    const row = hit.value;
    if (seen.has(row.id)) continue;
    const span =
      row.kind === 'pair'
        ? pairFault(input, reading, row, hit.sentence)
        : numberFault(input, reading, row, hit);
    if (!span) continue;
    seen.add(row.id);
    findings.push(findingOf(row.id, row.severity, row.fact, citeGuideline(row.source), span));
  }
  const { faults, candidates } = programmeFaults(input, reading);
  for (const { id, severity, fact, source, start, end } of faults) {
    if (findings.some((one) => (one.start ?? 0) < end && start < (one.end ?? 0))) continue;
    findings.push(findingOf(`programme-${id}`, severity, fact, citeProgramme(source), { start, end }));
  }
  for (const { topic, start, end } of dueFaults(input, reading))
    findings.push(
      findingOf(`due-${topic.id}`, topic.severity, topic.fact, citeProgramme(topic.source), { start, end }),
    );
  for (const { id, severity, fact, cited, start, end } of classFaults(input, reading)) {
    if (findings.some((one) => (one.start ?? 0) < end && start < (one.end ?? 0))) continue;
    findings.push(findingOf(`band-${id}`, severity, fact, cited, { start, end }));
  }
  return found(findings, hits.length + candidates);
}

export function createGuideline(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'guideline',
    version: '2',
    also: patternsHash,
    categories: ['guideline'],
    summary:
      'Numbers of well-known guidelines (screening, thresholds, vaccines, resuscitation, diet) that no body gives.',
    languages: WORDED_LANGUAGES,
    required: false,
    detect,
  });
}

import { z } from 'zod';
import { fold } from './fold.ts';
import { checkSources, loadKnowledge, SourcesSchema } from './knowledge.ts';
import { createMatcher } from './phrases.ts';
import type { Reading } from './reading.ts';
import { clauseAt, type Span, sentenceAt } from './sentences.ts';

/** Why a statement is not the assistant's own assertion of today. */
export const STANCES = [
  'attributed',
  'historical',
  'debunked',
  'negated',
  'conditional',
  'quoted',
  'asked',
] as const;
export type Stance = (typeof STANCES)[number];

const StanceFile = z.strictObject({
  sources: SourcesSchema,
  rows: z.array(
    z.strictObject({
      kind: z.enum(['attributed', 'historical', 'debunked', 'negated', 'conditional']),
      source: z.string(),
      phrases: z.array(z.string()),
    }),
  ),
});

const file = loadKnowledge(import.meta.url, 'stance.yaml', StanceFile);
checkSources('stance.yaml', file.sources, file.rows);
const cues = createMatcher(
  file.rows.flatMap((row) => row.phrases.map((phrase) => [fold(phrase), row.kind as Stance] as const)),
);

/** Negation holds in its clause; who says it and when holds in the whole sentence. */
const NARROW: ReadonlySet<Stance> = new Set(['negated']);

const MYTH_HEADING =
  /(?:^|[\n*#•-]\s*)\W*(?:myth|mythos|mito|mythe|fabel|误区|迷思|誤解|मिथक|خرافة|claim|question|q)\s*(?:#?\d+\s*)?[:：]/;

/** "Q: … A: 400 mg": the question is over. */
const ANSWERED =
  /\n\W*(?:a|answer|antwort|respuesta|r|reponse|resposta|risposta|antwoord|答|回答|答え|उत्तर|जवाब|ج|الجواب)\s*[*_]*[:：]/;
/** "Most people get this wrong, but …" is followed by what is right. */
const GOT = /\b(?:get|gets|got|have|has) (?:this|it|that)(?: \w+)? $/;
const BUT = /^,? but\b/;

/** "Nothing can go wrong" calls nothing wrong. */
const GO = /\b(?:go|goes|going|went|gone) $/;

/**
 * Every stance that `span` stands under. Looked up only for what would otherwise be a finding, so it may
 * read the whole sentence. Cost is bounded by the sentence's length.
 */
export function stancesOf(reading: Reading, span: Span): ReadonlySet<Stance> {
  const { text } = reading;
  const sentence = sentenceAt(text, span.start);
  const clause = clauseAt(text, span.start);
  const stances = new Set<Stance>();
  for (const hit of cues.scan(text.slice(sentence.start, sentence.end))) {
    const at = sentence.start + hit.start;
    if (NARROW.has(hit.value) && (at < clause.start || at >= clause.end)) continue;
    // "Up to 2000 mg" is no year: a cue that takes in the figure itself.
    if (at < span.end && sentence.start + hit.end > span.start) continue;
    // "No longer than 5 days" is how long, not what was once.
    if (
      hit.value === 'historical' &&
      /^\s(?:than|als|que|dan)\b/.test(text.slice(sentence.start + hit.end, sentence.start + hit.end + 6))
    )
      continue;
    // "您说的是 …", "what you said is …": which one is meant, and not what was said of it.
    if (hit.value === 'attributed' && MEANT.test(text.slice(sentence.start + hit.end))) continue;
    // "Fine if one doesn't work": what a condition denies behind it.
    if (hit.value === 'negated' && at >= span.end && IF.test(text.slice(span.end, at))) continue;
    // "Bis 20 Uhr" and "until 20 weeks" are no years.
    const cue = text.slice(at, sentence.start + hit.end + 4);
    if (hit.value === 'historical' && NUMBERED.test(cue) && !YEARED.test(cue)) continue;
    if (
      hit.value === 'debunked' &&
      BUT.test(text.slice(sentence.start + hit.end, span.start)) &&
      GOT.test(text.slice(sentence.start, at))
    )
      continue;
    if (hit.value === 'debunked' && GO.test(text.slice(sentence.start, at))) continue;
    if (hit.value === 'negated' && isNoDenial(reading, at, sentence.start + hit.end)) continue;
    stances.add(hit.value);
  }
  if (DENIED_LABEL.test(text.slice(sentence.start, span.start))) stances.add('negated');
  const body = text.slice(sentence.start, sentence.end).trimEnd();
  if (DECADE.test(body)) stances.add('historical');
  if (/[?？؟]["')]*$/.test(body)) stances.add('asked');
  if (inQuotes(text, sentence.start, span)) stances.add('quoted');
  const lead = text.slice(Math.max(0, sentence.start - 40), span.start);
  if (MYTH_HEADING.test(lead.slice(lead.search(ANSWERED) + 1))) stances.add('debunked');
  return stances;
}

/** "Nicht: 20,000 units a day": what stands behind the label is not to be done; "no:" answers a question. */
const DENIED_LABEL =
  /^[\s*_•-]*(?:(?:but|also|aber|auch|tambien|aussi|tambem|anche|ook) )?(?:not|never|don't|do not|nicht|nie|niemals|nunca|tampoco|pas|jamais|mai|niet|nooit)[*_\s]*:/;

/** "Through the 1970s", "in den 80er Jahren", "dans les années 90": a decade of the last century. */
const DECADE =
  /(?<!\d)(?:19)?[4-9]0(?:s\b|er[- ]jahre|年代)|\b(?:anos|annees|anni|jaren) '?(?:19)?[4-9]0\b|19[4-9]0 के दशक/;

/** A cue of "until 19*", and whether it is of a year. */
const NUMBERED = /^\P{Nd}+(?:19|20)/u;
const YEARED = /^\P{Nd}+(?:19|20)\d\d(?!\d)/u;

const MEANT = /^的(?:就)?(?:是|应该是|應該是)/;

const IF = /\b(?:if|when|wenn|falls|si|cuando|quand|se|quando|als|wanneer|jesli|gdy|om)\b|если|когда/;

/** "No homem" is "in the man" in Portuguese; "non-HDL" is a name. */
function isNoDenial({ text, language }: Reading, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return (word === 'no' && language === 'pt') || (word === 'non' && text[end] === '-');
}

/** True when nothing takes the assertion back; `ignore` names stances that do not matter to the caller. */
export function isAsserted(reading: Reading, span: Span, ignore: readonly Stance[] = []): boolean {
  for (const stance of stancesOf(reading, span)) if (!ignore.includes(stance)) return false;
  return true;
}

/** `"110"`, `"20 mg"`: a figure alone between quotation marks, with its unit, is set off, not quoted. */
const FIGURE_ALONE = /^\P{L}*\p{Nd}\P{L}*(?:\p{L}\P{L}*){0,6}$/u;

/** An odd number of quotation marks before it in the sentence, one after it, and words between. */
function inQuotes(text: string, start: number, span: Span): boolean {
  let open = -1;
  for (let i = start; i < span.start; i += 1) {
    if (text[i] !== '"') continue;
    // 5'8" is a height.
    if (open < 0 && /[\d']/.test(text[i - 1] ?? '')) continue;
    open = open < 0 ? i : -1;
  }
  if (open < 0) return false;
  const close = text.slice(span.end, span.end + 300).indexOf('"');
  return close >= 0 && !FIGURE_ALONE.test(text.slice(open + 1, span.end + close));
}

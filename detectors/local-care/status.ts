import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import { checkSources, cite, loadKnowledge, SourcesSchema } from '../kit/knowledge.ts';
import { createListMatcher, createMatcher, type PhraseMatcher, within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';

/** Medicines told to be had in a way in which they are not had in the country. */

const StatusFile = z.strictObject({
  sources: SourcesSchema,
  medicines: z.array(
    z.strictObject({
      id: z.string(),
      source: z.string(),
      status: z.enum(['prescription', 'pharmacy', 'absent']),
      names: z.string(),
      equals: z.string().optional(),
      countries: z.array(z.string().length(2)),
      why: z.string(),
    }),
  ),
  without: z.string(),
  shops: z.string(),
  absent: z.string(),
  allowed: z.string(),
});
const file = loadKnowledge(import.meta.url, 'status.yaml', StatusFile);
checkSources('status.yaml', file.sources, file.medicines);

const matcherOf = (line: string): PhraseMatcher<true> =>
  createMatcher(line.split('|').map((phrase) => [fold(phrase.trim()), true as const] as const));

type Medicine = (typeof file.medicines)[number];
const medicines = createListMatcher(
  file.medicines.flatMap((row) => row.names.split('|').map((name) => [fold(name), row] as const)),
);
const equals = new Map(file.medicines.map((row) => [row, row.equals ? matcherOf(row.equals) : undefined]));
const without = matcherOf(file.without);
const shops = matcherOf(file.shops);
const allowed = matcherOf(file.allowed);
const taking = matcherOf(file.absent);

/** Creams, drops and the like may be had freely; other countries may be spoken of. */
const APART =
  /\b(?:cream|gel|ointment|drops|spray|topical\w*|salbe|creme|tropfen|pommade|crema|pomada|zalf|if you|unlike|other than|instead of|elsewhere|abroad|in (?:some|many|other) countries|only|used to|online|warn\w*|risk\w*|avoid\w*|dangerous|illegal|buying|low-dose|emergency|homeopath\w*)\b/;

export interface Misplaced extends Span {
  readonly rule: string;
  readonly why: string;
  readonly source: string;
}

export function misplacedMedicines(
  reading: Reading,
  country: string,
  asked: Reading | undefined,
): readonly Misplaced[] {
  const { text, starts } = reading;
  const hits = medicines.scan(text, starts);
  const faults = new Map<string, Misplaced>();
  for (const hit of hits) {
    for (const row of hit.value) {
      if (faults.has(row.id) || !row.countries.includes(country)) continue;
      const sentence = sentenceAt(text, hit.start);
      if (!isSaid(text, row, hit, sentence)) continue;
      if (APART.test(text.slice(sentence.start, sentence.end)) || !isAffirmed(reading, hit)) continue;
      faults.set(row.id, { start: hit.start, end: hit.end, rule: row.id, why: row.why, source: row.source });
    }
  }
  const first = asked && faults.size === 0 ? ofTheQuestion(reading, country, asked, hits) : undefined;
  return first ? [first] : [...faults.values()];
}

/** "Where do I get ibuprofen? You'll find it in any supermarket": the answer's first sentences, before they name another one. */
function ofTheQuestion(
  reading: Reading,
  country: string,
  asked: Reading,
  named: readonly Span[],
): Misplaced | undefined {
  const { text } = reading;
  const rows = new Set(medicines.scan(asked.text, asked.starts).flatMap(({ value }) => value));
  const [row] = rows;
  if (!row || rows.size > 1 || row.status === 'absent' || !row.countries.includes(country)) return undefined;
  if (equals.get(row)?.scan(text).length) return undefined;
  const end = Math.min(text.length, OPENING, named[0]?.start ?? text.length);
  for (const hit of (row.status === 'prescription' ? without : shops).scan(text.slice(0, end))) {
    const sentence = sentenceAt(text, hit.start);
    const words = text.slice(sentence.start, sentence.end);
    if (APART.test(words) || allowed.scan(words).length === 0 || !isAffirmed(reading, hit)) continue;
    return { start: hit.start, end: hit.end, rule: row.id, why: row.why, source: row.source };
  }
  return undefined;
}
/** How far into the answer "it" is what the question names. */
const OPENING = 160; // UTF-16 units

/** "Without a prescription" is no denial. */
function isAffirmed(reading: Reading, hit: Span): boolean {
  if (!isAsserted(reading, hit, ['negated'])) return false;
  const clause = clauseAt(reading.text, hit.start);
  const words = reading.text.slice(clause.start, clause.end);
  return !/\b(?:not|n't|cannot|never|isn't|aren't|nicht|kein\w*|pas|no (?:se|es|puede|hay)|nao|non|niet|geen|nie|inte|не|нельзя)\b|n't\b|不能|不可|नहीं|لا |ません|없|değil/.test(
    words,
  );
}

function isSaid(text: string, row: Medicine, hit: Span, sentence: Span): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (equals.get(row)?.scan(text).length) return false;
  if (row.status === 'absent') {
    const before = text.slice(Math.max(sentence.start, hit.start - 24), hit.start);
    return taking.scan(before).length > 0;
  }
  const how = (row.status === 'prescription' ? without : shops).scan(words);
  // The medicine is the thing that is had so, not another one of the sentence.
  const near = how.some(
    ({ start, end }) =>
      Math.min(Math.abs(sentence.start + start - hit.end), Math.abs(hit.start - (sentence.start + end))) < 45,
  );
  return near && within(allowed.scan(words), 0, words.length).length > 0;
}

export function citeStatus(source: string): string {
  return cite(file.sources, source);
}

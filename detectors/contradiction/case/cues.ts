import { z } from 'zod';
import { everyMatch } from '../../kit/every-match.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { perReading } from '../../kit/per-reading.ts';
import { type PhraseHit, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { createTaggedMatcher } from '../../kit/tagged.ts';

/** Words that say what a figure is of, for whom a statement holds, and that something is said again. */

const CuesFile = z.strictObject({
  sources: SourcesSchema,
  cues: z.array(z.strictObject({ id: z.string(), source: z.string(), phrases: z.array(z.string()) })),
});
type Scan = ReturnType<typeof createTaggedMatcher>;
const [scan, scanSlots, scanDays] = ['cues.yaml', 'slots.yaml', 'weekdays.yaml'].map((name) => {
  const file = loadKnowledge(import.meta.url, name, CuesFile);
  checkSources(name, file.sources, file.cues);
  return createTaggedMatcher(file.cues);
}) as [Scan, Scan, Scan];

export type Cues = readonly PhraseHit<readonly string[]>[];

const OPENS = /(?:^|[.,;:!?(\n*•]|\s-|\b(?:e|ed|mas|ma|ou|o|so|solo|mesmo|anche|ate|que|che))\s*$/;

/** Every cue of the response, in order; worked out once. */
export const cuesOf = perReading(
  (reading): Cues =>
    // "Mantém-se", "si scioglie, se dissolve": "se" is a condition where a clause begins.
    scan(reading).filter(
      ({ start, end }) =>
        reading.text.slice(start, end) !== 'se' ||
        OPENS.test(reading.text.slice(Math.max(0, start - 8), start)),
    ),
);

/** Days of the week, and words that put one in the week after. */
export function weekdaysOf(reading: Reading): Cues {
  return scanDays(reading);
}

const slotsOf = perReading((reading): Cues => scanSlots(reading));

/** What the figures of the span are figures of: a course, a rash, a stay at home. */
export function slotsIn(reading: Reading, { start, end }: Span): Set<string> {
  return new Set(within(slotsOf(reading), start, end).flatMap(({ value }) => value));
}

/** The cues of these kinds that stand in the span. */
export function cuesIn(reading: Reading, span: Span, kinds: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const hit of within(cuesOf(reading), span.start, span.end)) {
    for (const id of hit.value) if (kinds.has(id)) found.add(id);
  }
  return found;
}

/** How a statement stands to what was said before: sums it up, draws on it, or neither. */
export type Echo = 'summary' | 'reason' | 'none';

/** Markers count at the beginning of the sentence or of the clause; "as" and "so" elsewhere do not. */
const OPENING = 16;

/** "Important: …" says something new. */
const NOTES =
  /not[ae]|finally|import|hinweis|wichtig|abschl|zuletzt|ultimo|attention|atten[cz]|enfin|por fim|infine|belangrijk|tot slot|注意|最[后後]|ध्यान|अंत|ملاحظة|اخيرا|uwaga|dikkat|obs|внимание|주의|마지막|remember|because|weil|porque|parce|perche|omdat/;
/** "So: three days", "portanto, hoje: …": a conclusion that sums up. */
const SUMS =
  /^,? ?(?:today|now|for now|tonight|in your case|heute|jetzt|hoy|ahora|en tu caso|en su caso|aujourd'hui|maintenant|hoje|agora|no seu caso|oggi|ora|adesso|vandaag|nu|dzis|bugun|idag|сегодня|今天|今日は?|आज|اليوم|오늘은?)? ?[:：]/;

export function echoOf(reading: Reading, sentence: Span, clause: Span = sentence): Echo {
  if (isIn(sectionsOf(reading).summary, sentence)) return 'summary';
  let echo: Echo = 'none';
  for (const { start, end, value } of within(cuesOf(reading), sentence.start, sentence.end)) {
    if (value.includes('above')) return 'summary';
    if (
      value.includes('reason') &&
      !NOTES.test(reading.text.slice(start, end)) &&
      start - sentence.start <= 4 &&
      SUMS.test(reading.text.slice(end, end + 24))
    )
      return 'summary';
    if (
      value.includes('reason') &&
      start - sentence.start <= 4 &&
      CONCLUDES.test(reading.text.slice(start, end)) &&
      sentence.start >= lastParagraphOf(reading)
    )
      return 'summary';
    const opens = start - sentence.start <= OPENING;
    const concludes = opens || (start >= clause.start && start - clause.start <= 2);
    if (concludes && value.includes('summary')) return 'summary';
    if (concludes && value.includes('reason')) echo = 'reason';
  }
  return echo;
}

/** "So …" in the last of several paragraphs sums up what they said. */
const CONCLUDES =
  /^(?:so|therefore|hence|thus|also|deshalb|daher|somit|por (?:lo )?tanto|asi que|donc|ainsi|portanto|entao|assim|por isso|quindi|dunque|percio|dus|daarom|つまり|したがって|ですから|なので|所以|因此|इसलिए|तो|यानी|لذلك|اذن)$/;
const PARAGRAPHS = 3;
const BLANK_LINE = /\n\n(?=\S)/g;

/** Where the last of several paragraphs begins. */
export const lastParagraphOf = perReading(({ text }): number => {
  const blanks = everyMatch(text, BLANK_LINE);
  return blanks.length < PARAGRAPHS - 1 ? text.length : (blanks.at(-1)?.index ?? 0);
});

/** "Remember", "key points": what stands below is not only said before. */
const ADDS =
  /remember|reminder|mind|forget|checklist|key|point|erinner|denk|merke\b|wichtig|recuerd|olvid|rappel|reten|oubli|lembr|esque|ricord|dimentic|onthoud|herinner|let op|[记記]住|提醒|要点|[重念]|ポイント|覚え|याद|تذك/;
/** What stands in the first quarter of an answer is its beginning: it takes up nothing. */
const LATER = 4;
/** A heading is a line as short as this. */
const HEADING = 60;

interface Sections {
  readonly summary: readonly Span[];
  readonly plan: readonly Span[];
}

/** What stands under a heading "In short", and what in a plan of the day, up to the next blank line. */
const sectionsOf = perReading((reading): Sections => {
  const { text } = reading;
  const summary: Span[] = [];
  const plan: Span[] = [];
  for (const { start, end, value } of cuesOf(reading)) {
    const isPlan = value.includes('plan');
    if (!isPlan && !value.includes('summary')) continue;
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const close = text.indexOf('\n', end);
    if (start - line > (isPlan ? HEADING : OPENING)) continue;
    const from = close < 0 ? text.length : text.slice(close).search(/\S/) + close;
    const isHeading =
      close >= 0 && close - line <= HEADING && !/[.!。]$/.test(text.slice(line, close).trim());
    if (!isPlan && (!isHeading || ADDS.test(text.slice(start, end)) || line * LATER < text.length)) continue;
    const blank = text.indexOf('\n\n', isHeading ? from : end);
    (isPlan ? plan : summary).push({ start: isHeading ? from : line, end: blank < 0 ? text.length : blank });
  }
  return { summary, plan };
});

function isIn(sections: readonly Span[], { start, end }: Span): boolean {
  return sections.some((one) => start < one.end && end > one.start);
}

/** In a plan of the day or a summary what is named is to be done. */
export function isPlanned(reading: Reading, at: number): boolean {
  const sentence = sentenceAt(reading.text, at);
  if (sentence.start < HEADING) return false;
  return isIn(sectionsOf(reading).plan, sentence) || echoOf(reading, sentence) === 'summary';
}

/** List signs, "and", "please": what may stand before an order. */
const BEFORE_ORDER =
  /^[\s\d.)*#:-]*(?:(?:and|but|so|then|also|finally|please|just|und|y|et|e|en|maar|aber|pero|mais|mas|ma) )*$/;

/** True when the cue begins its clause: "do not drive" is an order, "cells do not" is none. */
export function isOrder({ text }: Reading, clause: Span, cue: Span): boolean {
  return BEFORE_ORDER.test(text.slice(clause.start, cue.start));
}

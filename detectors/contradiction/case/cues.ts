import { z } from 'zod';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import { type PhraseHit, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';
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

const memory = new WeakMap<Reading, Cues>();

/** Every cue of the response, in order; worked out once. */
export function cuesOf(reading: Reading): Cues {
  let cues = memory.get(reading);
  if (!cues) {
    // "Mantém-se", "si scioglie, se dissolve": "se" is a condition where a clause begins.
    cues = scan(reading).filter(
      ({ start, end }) =>
        reading.text.slice(start, end) !== 'se' ||
        OPENS.test(reading.text.slice(Math.max(0, start - 8), start)),
    );
    memory.set(reading, cues);
  }
  return cues;
}

/** Days of the week, and words that put one in the week after. */
export function weekdaysOf(reading: Reading): Cues {
  return scanDays(reading);
}

const slotMemory = new WeakMap<Reading, Cues>();

/** What the figures of the span are figures of: a course, a rash, a stay at home. */
export function slotsIn(reading: Reading, { start, end }: Span): Set<string> {
  let slots = slotMemory.get(reading);
  if (!slots) {
    slots = scanSlots(reading);
    slotMemory.set(reading, slots);
  }
  return new Set(within(slots, start, end).flatMap(({ value }) => value));
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
    const opens = start - sentence.start <= OPENING;
    if (opens && value.includes('summary')) return 'summary';
    const concludes = opens || (start >= clause.start && start - clause.start <= 2);
    if (concludes && value.includes('reason')) echo = 'reason';
  }
  return echo;
}

/** List signs, "and", "please": what may stand before an order. */
const BEFORE_ORDER =
  /^[\s\d.)*#:-]*(?:(?:and|but|so|then|also|finally|please|just|und|y|et|e|en|maar|aber|pero|mais|mas|ma) )*$/;

/** True when the cue begins its clause: "do not drive" is an order, "cells do not" is none. */
export function isOrder({ text }: Reading, clause: Span, cue: Span): boolean {
  return BEFORE_ORDER.test(text.slice(clause.start, cue.start));
}

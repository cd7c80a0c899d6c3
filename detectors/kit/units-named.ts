import { perReading } from './per-reading.ts';
import { within } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Unit, unitAt } from './units.ts';

/** Words that are more often no unit. */
const WORDS = new Set([
  'in',
  'm',
  'l',
  'g',
  'a',
  'pt',
  'st',
  'no',
  'da',
  'c',
  'f',
  'd',
  'h',
  'u',
  'to',
  'po',
  'كم',
]);
/** A number's unit ends this far behind where it begins, at most. */
const WIDEST = 30; // UTF-16 units

/** Units that the text names without a number ("how much is that in kilos?"), each once, in their order. */
export const unitsNamed = perReading(({ text, raw, starts, quantities }: Reading): readonly Unit[] => {
  const found = new Map<string, Unit>();
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    if (within(quantities, start - WIDEST, start + 1).some((one) => one.end > start)) continue;
    const hit = unitAt(text, raw, start);
    if (!hit || WORDS.has(text.slice(start, hit.end))) continue;
    found.set(hit.unit.id, hit.unit);
    end = hit.end;
  }
  return [...found.values()];
});

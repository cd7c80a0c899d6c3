import type { Document } from '../../document.ts';

/** A word of a script without spaces, by the segmenter of ICU. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Signs of one script without a break, and their words. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** Runs nearer than this are segmented in one call: the call costs as much as reading some twenty units. */
const NEAR = 20;
/** Units that are segmented in the time of one unit of effort. */
const UNITS_PER_EFFORT = 5;

/** The runs that the (global) pattern finds, cut into words; pays for the reading. */
export function segmentRuns(document: Document, segmenter: Intl.Segmenter, pattern: RegExp): Run[] {
  const { text, scan } = document;
  // Paid for before the first is read: a text that is too dense is given up at once.
  let units = 0;
  for (const token of scan.unspaced) units += scan.end[token]! - scan.start[token]!;
  document.spend(units / UNITS_PER_EFFORT);
  const runs: { start: number; end: number; pieces: Piece[] }[] = [];
  let fresh = 0;
  for (const { index, 0: signs } of text.matchAll(pattern)) {
    if (fresh < runs.length && index - runs.at(-1)!.end > NEAR) {
      segment(document, segmenter, runs.slice(fresh));
      fresh = runs.length;
    }
    runs.push({ start: index, end: index + signs.length, pieces: [] });
  }
  if (fresh < runs.length) segment(document, segmenter, runs.slice(fresh));
  return runs;
}

/** Fills in the pieces of neighbouring runs. */
function segment(
  document: Document,
  segmenter: Intl.Segmenter,
  runs: readonly { readonly start: number; readonly end: number; readonly pieces: Piece[] }[],
): void {
  const from = runs[0]!.start;
  const text = document.text.slice(from, runs.at(-1)!.end);
  document.spend(2);
  const segments = segmenter.segment(text);
  let run = 0;
  for (let at = 0; at < text.length; ) {
    // Asking by the offset is a third faster in V8 than iterating.
    const { index, segment: word } = segments.containing(at)!;
    const start = from + index;
    at = index + word.length;
    while (run < runs.length && runs[run]!.end <= start) run += 1;
    if (start >= runs[run]!.start) runs[run]!.pieces.push({ start, end: start + word.length, word });
  }
}

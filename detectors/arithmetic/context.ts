import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { linksIn } from './links.ts';

/** Where the figures of a calculation stand together: a list or a table. */

/** Lines of a list, of a table, or with a label and no paragraph behind it. */
const ITEM = /^\s*(?:[|•*+-]|\d{1,2}[.)]\s|[^\n:.]{2,40}:\s(?!.*[.!?]\s.*[.!?]\s))/;
const LONGEST_BLOCK = 600;
const MOST_LINES = 12;

/** Each list or table as one scene, so that its lines are read together. */
export function blocksOf(reading: Reading): Scene[] {
  const { text, quantities } = reading;
  const blocks: Scene[] = [];
  if (!text.includes('\n')) return blocks;
  let start = -1;
  let lines = 0;
  let at = 0;
  const close = (end: number): void => {
    if (lines > 1 && end - start <= LONGEST_BLOCK) {
      const inside = within(quantities, start, end);
      if (inside.length > 1)
        blocks.push({ reading, start, end, quantities: inside, words: text.slice(start, end) });
    }
    start = -1;
    lines = 0;
  };
  while (at < text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    if (ITEM.test(text.slice(at, Math.min(end, at + 240)))) {
      if (start < 0) start = at;
      lines += 1;
      if (lines > MOST_LINES) close(at);
    } else if (end - at > 1) {
      // The sentence under a list concludes from it.
      if (start >= 0 && linksIn(reading, at, Math.min(end, at + 80)).size > 0) {
        lines += 1;
        close(Math.min(end, at + 160));
      }
      close(at);
    }
    at = end + 1;
  }
  close(text.length);
  return blocks;
}

import { z } from 'zod';
import { fold } from '../kit/fold.ts';
import type { Span } from '../kit/sentences.ts';

/**
 * Cells of a table of wordings, one per language: alternatives on the folded text. `~` stands for up to three words
 * between two, `&` for both in either order within a part of a sentence, `!` at the beginning for a wording that has its
 * own "not".
 */

export const CellSchema = z.record(z.string().length(2), z.array(z.string()));
export type Cells = z.infer<typeof CellSchema>;

export interface Wording {
  readonly pattern: RegExp;
  /** Its "not" belongs to it. */
  readonly whole: boolean;
}

/** Written without spaces between words. */
const UNSPACED = new Set(['ja', 'zh']);

function wordingOf(language: string, cell: string): Wording {
  const unspaced = UNSPACED.has(language);
  const whole = cell.startsWith('!');
  const gap = unspaced ? '(?:[^.;\\n。;、]{0,8}?)' : '(?: (?:[^\\s.;:,]{1,16} ){0,3}?)';
  const between = unspaced ? '[^.;\\n。;]{0,24}?' : '[^.;\\n]{0,60}?';
  const border = unspaced ? '' : '(?<![\\p{L}\\p{M}])';
  // English words are written out; of others the endings are left open.
  const close = language === 'en' ? '(?![\\p{L}])' : '';
  const [one, other] = fold(cell.slice(whole ? 1 : 0).replaceAll('\\S', '[^\\s]'))
    .split('&')
    .map((part) => `${border}(?:${part.trim().replaceAll('~', gap)})${close}`) as [string, string?];
  const source = other === undefined ? one : `${one}${between}${other}|${other}${between}${one}`;
  let pattern: RegExp | undefined;
  return {
    whole,
    // Made when a text of its language is read: all of them together take a third of a second.
    get pattern() {
      pattern ??= new RegExp(source, 'gu');
      return pattern;
    },
  };
}

export function compileCells(cells: Cells): ReadonlyMap<string, readonly Wording[]> {
  return new Map(
    Object.entries(cells).map(([language, list]) => [
      language,
      list.map((cell) => wordingOf(language, cell)),
    ]),
  );
}

/** Where a wording stands. No `matchAll`: it makes a new pattern for every text. */
export function spansOf({ pattern }: Wording, text: string): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return spans;
}

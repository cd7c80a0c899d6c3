import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An identifier in a text; offsets are UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A text with everything in it marked that identifies somebody. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly locale: string;
  /** Weight of its words in the loss. */
  readonly weight: number;
  /** Whether it has no capitals: then first names that are words are asked about, too. */
  readonly small?: boolean;
}

/** The text as people type it who use no capitals; undefined where it has none or its length would change. */
export function inSmallLetters(marked: MarkedText): MarkedText | undefined {
  const text = marked.text.toLowerCase();
  if (text.length !== marked.text.length || text === text.toUpperCase()) return undefined;
  return { ...marked, text, small: true };
}

const MARK = /\[\[([A-Z]+):([\s\S]*?)\]\]/g;

/** Documents between lines of `---`, each identifier as `[[TYPE:text]]`. */
export function parseMarked(content: string, locale: string, weight: number): MarkedText[] {
  return content
    .split(/^---[ \t]*$/m)
    .map((document) => document.trim())
    .filter((document) => document !== '')
    .map((document) => {
      let text = '';
      let at = 0;
      const spans: Span[] = [];
      for (const match of document.matchAll(MARK)) {
        text += document.slice(at, match.index);
        const [whole, type = '', marked = ''] = match;
        spans.push({ start: text.length, end: text.length + marked.length, type });
        text += marked;
        at = match.index + whole.length;
      }
      return { text: text + document.slice(at), spans, locale, weight };
    });
}

/** The texts of a folder of files named by their locale. */
export function readMarked(folder: string, weight: number): MarkedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      parseMarked(readFileSync(join(folder, file), 'utf8'), file.replace('.txt', ''), weight),
    );
}

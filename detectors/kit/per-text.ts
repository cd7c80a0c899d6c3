import type { Span } from './sentences.ts';

/** Results kept at most: a long text made of short sentences must not fill the memory. */
const MOST = 4096;

/** `work`, which remembers what it found in the text that it was asked about last: many rules read the same sentences. */
export function perText<T>(work: (text: string, span: Span) => T): (text: string, span: Span) => T {
  const found = new Map<number, T>();
  let last = '';
  return (text, span) => {
    if (text !== last || found.size > MOST) {
      found.clear();
      last = text;
    }
    const key = span.start * 2 ** 26 + span.end;
    const known = found.get(key);
    if (known !== undefined) return known;
    const result = work(text, span);
    found.set(key, result);
    return result;
  };
}

import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';

export function digitsBetween(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1) {
    if ((document.scan.shape[token]! & (SHAPE.digits | SHAPE.alnum)) !== 0) return true;
  }
  return false;
}

export function takeAddress(document: Document, first: number, last: number, id: string): void {
  const { text, scan } = document;
  const tail = /^(?:[ºª°]|\)(?=\W|$))/.exec(text.slice(scan.end[last]!, scan.end[last]! + 2));
  document.cover(
    scan.start[first]!,
    scan.end[last]! +
      (tail?.[0] === ')'
        ? text.slice(scan.start[first]!, scan.end[last]!).includes('(')
          ? 1
          : 0
        : (tail?.[0].length ?? 0)),
    'ADDRESS',
    id,
  );
}

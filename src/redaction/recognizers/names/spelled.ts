import type { Document } from '../../document.ts';

const SPELLED = /^(?:\p{L}[ .-]{1,2}){3,30}\p{L}(?![\p{L}\p{N}])/u;

/** "M a r i a  F e r n a n d e z": letters one by one. */
export function takeSpelled(document: Document, first: number): boolean {
  const { scan, text } = document;
  const start = scan.start[first]!;
  if (scan.end[first]! - start !== 1) return false;
  const match = SPELLED.exec(text.slice(start, start + 96));
  if (match === null) return false;
  document.cover(start, start + match[0].length, 'NAME', 'name-spelled');
  return true;
}

import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** "С уважением, Оксана, Бийск": a town behind the name of who signs, at the end. */
export function behindName(
  { scan, text, found }: Document,
  token: number,
  last: number,
  value: number,
): boolean {
  if (token === 0 || scan.taken[token - 1] !== 1 || (value & W.city) === 0) return false;
  if ((value & (W.english | W.function | W.medical | W.country | W.first)) !== 0) return false;
  if (!/^(?:,|\.,)?\s$/.test(text.slice(scan.end[token - 1]!, scan.start[token]!))) return false;
  if (!/^\s*(?:$|[.\n])/.test(text.slice(scan.end[last]!, scan.end[last]! + 3))) return false;
  const end = scan.end[token - 1]!;
  return found.some((one) => one.type === 'NAME' && one.end >= end && one.end <= end + 1);
}

import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { GENERIC, GENERIC_STEM } from './small-organisation-words.ts';

/** "Rejonowa", "Gigi": what many a hospital is called. */
export function isGeneric(document: Document, token: number): boolean {
  const { scan } = document;
  if (GENERIC.has(scan.hash[token]!)) return true;
  return (
    (scan.value[token]! & (W.last | W.city | W.sureFirst)) === 0 && GENERIC_STEM.test(document.word(token))
  );
}

/** "Farmacia", "Klinik Gigi": where somebody goes or works, of which there are many in every town. */
export function isBody(document: Document, token: number): boolean {
  const { scan } = document;
  const generic = (at: number): boolean =>
    document.is(at, 'smallBody') || document.is(at, 'hospital') || isGeneric(document, at);
  if (!document.is(token, 'smallBody') && !document.is(token, 'hospital')) return false;
  const next = token + 1;
  return document.gap(token) !== GAP.space || (scan.shape[next]! & CAPITAL) === 0 || generic(next);
}

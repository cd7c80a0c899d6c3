import type { Document } from '../../document.ts';
import { WordSet } from '../../word-set.ts';

/** Words for the marks of an address: `_`, `-`, `/`. */
const MARK = new WordSet(
  'underscore underline underscor dash hyphen minus guion guión tiret bindestrich trattino hífen podkreślnik podtržítko дефис тире alt unterstrich tiefstrich subrayado sublinhado подчеркивание подчёркивание myślnik kreska streepje traço sottolineato underskor understreck garisbawah strip tire guiónbajo lodash barra',
);
/** "guion bajo", "trattino basso", "tiret du bas", "garis bawah": what is said of a mark behind it. */
const LOW_BEHIND = new WordSet('bajo basso bas bawah baixo datar medio alto normal score');
const HEAD = new WordSet('guion guión trattino tiret traço garis underline hífen guiao under barra');
const OF = new WordSet('du d de da');
/** "alt çizgi", "liggend streepje", "нижнее подчеркивание": what is said before it. */
const LOW_BEFORE = new WordSet(
  'alt liggend liggende laag lage нижнее нижний нижняя low onder kısa orta dolny dolna tiret trait',
);
const TAIL = new WordSet(
  'çizgi streepje подчеркивание подчёркивание пробел тире черта dash line tire kreska union',
);

/** The last token of the mark that begins at the token, or -1. */
export function markEnd({ scan }: Document, token: number): number {
  const [hash, next, third] = [scan.hash[token]!, scan.hash[token + 1] ?? 0, scan.hash[token + 2] ?? 0];
  const spaced = (from: number): boolean =>
    from + 1 < scan.count && scan.start[from + 1]! - scan.end[from]! === 1;
  if (HEAD.has(hash) && spaced(token)) {
    if (LOW_BEHIND.has(next)) return token + 1;
    if (OF.has(next) && spaced(token + 1) && LOW_BEHIND.has(third)) return token + 2;
  }
  if (LOW_BEFORE.has(hash) && spaced(token)) {
    if (TAIL.has(next)) return token + 1;
    if (OF.has(next) && spaced(token + 1) && TAIL.has(third)) return token + 2;
  }
  return MARK.has(hash) ? token : -1;
}

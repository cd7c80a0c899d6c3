import { type Document, GAP } from '../document.ts';

/** Whether a clause with a person as its subject goes on behind the token. */
export function clauseFollows(document: Document, token: number): boolean {
  const rest = document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 8);
  return /^(?:,| (?:has|is|was|had|who|and|took|gave|got|needs|said|told|just|keeps|fell|woke|threw|hurt|ate|went|wants|thinks) )/.test(
    rest,
  );
}

const AND =
  /^(?:and|ja|na|ni|dan|og|och|und|et|y|e|и|і|та|a|i|ir|un|și|si|ve|dhe|és|en|in|ka|kaj|ne|at|wa|je)$/iu;

/** The clause is over after the token: at a mark or at "and". */
export function clauseEnds(document: Document, token: number): boolean {
  const next = token + 1 < document.scan.count ? document.word(token + 1) : '';
  if (document.gap(token) === GAP.space && (document.is(token + 1, 'stopLabel') || AND.test(next)))
    return true;
  const gap = document.gap(token);
  return (
    gap === GAP.comma ||
    gap === GAP.dotSpace ||
    gap === GAP.line ||
    (gap === GAP.dot && token + 1 >= document.scan.count)
  );
}

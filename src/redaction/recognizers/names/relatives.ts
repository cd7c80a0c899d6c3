import { WHAT_CHILDREN_CALL } from '../../cues/people.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/** What children call their relatives, in languages that write it like a name: "Maman a mal". */
const RELATIVES = new WordSet(WHAT_CHILDREN_CALL);

/** Whether nobody is named: "Nana Owusu" is somebody. */
export function isRelative(document: Document, token: number): boolean {
  const { scan } = document;
  if (!RELATIVES.has(scan.hash[token]!)) return false;
  return document.gap(token) !== GAP.space || (scan.shape[token + 1]! & CAPITAL) === 0;
}

import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { joinedEnd } from './town-run.ts';

/** Prepositions of place that a town stands behind. */
const PREPOSITIONS = new WordSet(
  'in from near at to outside en a à em aus bei nach da di w we z ze do pod koło uit te naar bij vers hasta desde para pra até ad',
);
const FEWEST = 3;
/** "Saint-Rambert-d'Albon": what goes on behind a saint with hyphens is a place, in lists or not. */
const SAINT = /^(?:Sainte?|Sint)-\p{Lu}[\p{L}’'-]*\p{L}/u;
const OF = /^(?:de|da|di|do|van)$/;
const LONGEST = 48;

/**
 * "woont in Wijk bij Duurstede", "vive a San Vito dei Normanni": three words that the lists have as one town, before any of them
 * passes for a name.
 */
export function findLongTowns(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (token === 0 || scan.taken[token] === 1 || !PREPOSITIONS.has(scan.hash[token - 1]!)) continue;
    const gap = document.gap(token);
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe && gap !== GAP.dotSpace) continue;
    document.spend(0.5);
    const saint = SAINT.exec(text.slice(scan.start[token]!, scan.start[token]! + LONGEST))?.[0];
    if (saint !== undefined && document.gap(token - 1) === GAP.space && !OF.test(document.word(token - 1))) {
      document.take(token, document.tokenAt(scan.start[token]! + saint.length - 1), 'PLACE', 'town-long');
      continue;
    }
    const last = joinedEnd(document, token);
    if (last - token + 1 >= FEWEST && isFree(document, token, last))
      document.take(token, last, 'PLACE', 'town-long');
  }
}

function isFree({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token += 1)
    if (scan.taken[token] === 1 || (scan.value[token]! & W.medical) !== 0) return false;
  return (scan.shape[last + 1]! & CAPITAL) === 0 || scan.start[last + 1]! - scan.end[last]! > 1;
}

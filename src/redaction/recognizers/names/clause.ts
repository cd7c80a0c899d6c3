import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/** Last names that hardly ever stand as one behind a first name in small letters. */
const NEVER_LAST = new WordSet(
  'may will can day good best short small long the and for not you she he it is in on at to was has had do did does all any see man woman',
);

/** Small words inside last names, and none that is rather a preposition ("zu", "te"). */
export const PARTICLES = new WordSet(
  'o d mc mac de da do dos das di del della du des la las los le lo van von der den ten ter el al ben bin bint binti ould af y e t',
);

/** Whether a clause with a person as its subject goes on behind the token. */
export function clauseFollows(document: Document, token: number): boolean {
  const rest = document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 9);
  return /^(?:,| (?:has|is|was|had|who|and|took|gave|got|needs|said|told|just|keeps|fell|woke|threw|hurt|ate|went|wants|thinks|tiene|toma|está|es|lleva|prend|est|a|fait|hat|ist|nimmt|è|ha|prende|tem|heeft|slikt|ma|bierze|jest|y|et|und|e|en|i) )/.test(
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

/** "von der Heydt": small particles, then a capital. */
export function capitalBehindParticles(document: Document, token: number): boolean {
  let next = token + 1;
  while (next < document.scan.count && next - token < 3 && PARTICLES.has(document.scan.hash[next]!))
    next += 1;
  return ((document.scan.shape[next] ?? 0) & CAPITAL) !== 0;
}

/** The next token is a name that belongs to this one. */
export function nameFollows(document: Document, token: number): boolean {
  const { scan } = document;
  let next = token + 1;
  while (
    next < scan.count &&
    next - token < 4 &&
    document.gap(next - 1) === GAP.space &&
    PARTICLES.has(document.scan.hash[next]!)
  )
    next += 1;
  if (next >= scan.count || scan.taken[next] === 1) return false;
  const gap = document.gap(next - 1);
  if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.comma) return false;
  const value = scan.value[next]!;
  const capital = (scan.shape[next]! & CAPITAL) !== 0;
  if (capital && (value & W.last) !== 0 && (value & W.function) === 0) return true;
  return (value & (W.first | W.last)) !== 0 && (value & (W.english | W.word | W.function | W.medical)) === 0;
}

const CLAUSE_BEHIND =
  /^(?:$|['’]s\b|[\n,;:.!?)"]| (?:here|calling|at|is|was|has|had|and|who|from|on|in|for|to|with|said|says|took|takes|needs|just|about|gave|got|told|again|yesterday|today|last|again|y|et|und|e|en|i)\b| \(| ?\n)/;

/** "jason green here": a last name in small letters, also one that is a word, at the end of its clause. */
export function smallLastName(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (token >= scan.count || scan.taken[token] === 1 || scan.shape[token] !== SHAPE.lower) return false;
  if (document.gap(token - 1) !== GAP.space || scan.end[token]! - scan.start[token]! < 3) return false;
  const value = scan.value[token]!;
  if ((value & W.last) === 0 || NEVER_LAST.has(scan.hash[token]!)) return false;
  // "dr kim said"
  if (
    (document.english || document.language === 'en') &&
    (value & W.english) !== 0 &&
    (value & W.function) !== 0
  )
    return false;
  const end = text.charCodeAt(scan.end[token]!) === 39 ? scan.end[token + 1]! : scan.end[token]!;
  return CLAUSE_BEHIND.test(text.slice(end, end + 11));
}

import { type Document, GAP } from '../../document.ts';
import { WordSet } from '../../word-set.ts';
import { isDrug } from './small-organisation-behind.ts';
import { isCapital, kept } from './small-organisation-weights.ts';
import { FAMOUS, GENERIC, GENERIC_STEM } from './small-organisation-words.ts';

const ID = 'small-organisation';

/** Kinds of which it is said what they are called. */
const CALLED_KINDS =
  /(?:schools?|academy|nursery|church|chapel|parish|chemist|surgery|care home|care centre|care center|lodge|hospice|kindy|preschool|pre school|daycare|day care|kindergarten|clinic|practice|pharmacy|home|assisted living|retirement village|memory care|playgroup|college|montessori|vets?|gym|employer|firm|company)$/iu;
const CALLED =
  /^(?:(?: is| was|['’]s)(?: called| named)?| called| named) ["“]?(?<it>(?:The )?\p{Lu}\p{Ll}+(?: (?:(?:of|at|on|and|&|the) ){0,2}\p{Lu}[\p{L}'’]+){1,3})(?=["”]?(?:[,.;!?)\n]|$| (?:and|but|they|she|he|we|in|near|off|where|which|so|if|who)(?!\p{L})))/u;

/** Words that `CALLED` begins with. */
const CALLING = new WordSet('is was s called named');
/** "our church, Grace Fellowship, had …" */
const BETWEEN_COMMAS =
  /^, (?<it>(?:The )?\p{Lu}\p{Ll}+(?: (?:(?:of|at|on|and|&|the) ){0,2}\p{Lu}[\p{L}'’]+){1,3})(?=,)/u;

/** "her group home is Harbor Pines": capitals behind the kind that words of medicine do not explain. */
export function called(document: Document, first: number, kind: number): boolean {
  const { scan, text } = document;
  const from = scan.end[kind]!;
  if (document.gap(kind) !== GAP.comma && !CALLING.has(scan.hash[kind + 1]!)) return false;
  if (!CALLED_KINDS.test(text.slice(scan.start[first]!, from))) return false;
  const rest = text.slice(from, from + 70);
  const name = (CALLED.exec(rest) ?? BETWEEN_COMMAS.exec(rest))?.groups?.it;
  if (name === undefined) return false;
  const start = text.indexOf(name, from);
  let proper = 0;
  let last = kind;
  for (let token = kind + 1; token < scan.count && scan.start[token]! < start + name.length; token += 1) {
    last = token;
    if (scan.start[token]! < start || !isCapital(document, token)) continue;
    if (kept(document, token, token) || FAMOUS.has(scan.hash[token]!) || isDrug(document, token))
      return false;
    if (!GENERIC.has(scan.hash[token]!) && !GENERIC_STEM.test(document.word(token))) proper += 1;
  }
  if (proper === 0) return false;
  document.take(document.tokenAt(start), last, 'ORGANISATION', ID);
  return true;
}

import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';

/** What begins a new thought behind a name without a stop, and days. */
const NO_SURNAME =
  /^(?:happy|merry|good|thanks?|please|sorry|hope|love|hi|hello|hey|also|but|and|so|can|could|should|would|is|are|was|will|what|when|where|why|how|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|easter)$/i;
const CLAUSE_GOES_ON = /^(?:$|[\n,;:.!?)"'’(]| (?!\p{Lu})\p{L})/u;

/** "our nurse, Julie Pickles.": an everyday word with a capital behind a first name that is no word. */
export function isEnglishSurname(document: Document, token: number): boolean {
  const { scan, text } = document;
  const other = W.function | W.medical | W.country | W.region | W.city;
  if (scan.shape[token] !== SHAPE.title || (scan.value[token]! & (W.english | other)) !== W.english)
    return false;
  if ((scan.value[token - 1]! & (W.listedFirst | W.english)) !== W.listedFirst) return false;
  if (document.gap(token - 1) !== GAP.space || document.is(token, 'month')) return false;
  const end = scan.end[token]!;
  return !NO_SURNAME.test(document.word(token)) && CLAUSE_GOES_ON.test(text.slice(end, end + 2));
}

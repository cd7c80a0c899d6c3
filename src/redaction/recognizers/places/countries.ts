import { type Document, type Found, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { UNIT } from '../../units.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { tailFollows } from '../names/eponyms.ts';
import { isHealthText } from '../names/evidence.ts';

const OF_A_COUNTRY =
  /^(?:Republic|People|Kingdom|Democratic|Federal|Federated|United|Union|States|Emirates|Islands?|Equatorial|New|Saint|South|North|East|West|Central|African|Arab|Czech|Costa|Cape|Sri|Burkina|San|Papua|Sierra|El|Ivory|Coast|Marshall|Solomon|Great|Trinidad|Antigua|Bosnia|Saudi|Cook|Dominican)$/i;
const JOINT = /^(?:of|the|and|s|del|de|la)$/i;
const BEFORE = /^(?:in|from|to|at|near|around|of|the|that|and|visited|via|through|into)$/i;
const LONGEST = 7;
/** Short forms of days that are peoples and their lands as well. */
const DAYS = new WordSet('mon sat');

/**
 * Countries and towns in texts that are not about health. In health text a country stays: it tells of malaria, of
 * food and of guidelines, and is no identifier by itself.
 */
export function findCountries(document: Document): void {
  const { scan } = document;
  for (const found of document.found) if (found.type === 'PLACE') widen(document, found);
  const small = (scan.seen & UNIT.upper) === 0;
  let health: boolean | undefined;
  const count = small ? scan.count : scan.capitals.length;
  for (let index = 0; index < count; index += 1) {
    const token = small ? index : scan.capitals[index]!;
    if (scan.taken[token] === 1 || !isCountry(document, token)) continue;
    health ??= !document.english || isHealthText(document);
    if (health) return;
    if (tailFollows(document, token)) continue;
    const [first, last] = extent(document, token);
    document.take(first, last, 'PLACE', 'country');
  }
}

/** "People's Republic of" before a country that was found, "and the Grenadines" behind it. */
function widen(document: Document, found: Found): void {
  const { scan } = document;
  const first = document.tokenAt(found.start);
  const last = document.tokenAt(found.end - 1);
  if ((scan.value[first]! & W.country) === 0 && (scan.value[last]! & W.country) === 0) return;
  const from = extent(document, first)[0];
  const to = extent(document, last)[1];
  found.start = Math.min(found.start, scan.start[from]!);
  found.end = Math.max(found.end, scan.end[to]!);
  document.mark(found.start, found.end);
}

function isCountry(document: Document, token: number): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  const capital = (scan.shape[token]! & CAPITAL) !== 0;
  if ((value & W.function) !== 0 || DAYS.has(scan.hash[token]!)) return false;
  if ((value & W.country) !== 0) return capital || (value & W.english) === 0;
  if ((value & W.city) === 0 || (value & (W.english | W.word)) !== 0) return false;
  return token > 0 && document.gap(token - 1) === GAP.space && BEFORE.test(document.word(token - 1));
}

/** "People's Republic of China", "Saint Vincent and the Grenadines". */
function extent(document: Document, token: number): [first: number, last: number] {
  const { scan } = document;
  const belongs = (at: number): boolean =>
    at >= 0 &&
    at < scan.count &&
    scan.taken[at] === 0 &&
    (OF_A_COUNTRY.test(document.word(at)) ||
      ((scan.value[at]! & W.country) !== 0 && (scan.shape[at]! & SHAPE.digits) === 0));
  let first = token;
  for (let at = token - 1; at >= 0 && token - at < LONGEST && document.gap(at) <= GAP.apostrophe; at -= 1) {
    if (belongs(at)) first = at;
    else if (!JOINT.test(document.word(at))) break;
  }
  let last = token;
  for (
    let at = token + 1;
    at < scan.count && at - token < LONGEST && document.gap(at - 1) <= GAP.apostrophe;
    at += 1
  ) {
    if (belongs(at)) last = at;
    else if (!JOINT.test(document.word(at))) break;
  }
  return [first, last];
}

import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { measured } from '../candidate.ts';

const LONGEST_RUN = 22;
/** "2. OG links. Danke": no abbreviations, behind which a town alone goes on. */
const FLOORS = new WordSet('eg og dg ug links rechts mitte hinten vorne left right rear');
/** Capitalised English words that places are made of. */
export const PLACE_WORD =
  /^(?:north|south|east|west|new|old|lake|port|fort|saint|st|mount|mt|upper|lower|great|little|san|santa|los|las|el|la|city|park|creek|falls|beach|springs|valley|heights|hills|county|town|village|island|bay|grove|river|rock|point|green|wood|woods|field|hill|united|states|kingdom|republic|apt|apartment|suite|ste|unit|flat|floor|po|box|fpo|apo|aa|ae|ap|p\.?o|the|corner|of|province|district|region|state|near|block|building|house|tower|room|mall|center|centre|court|plaza|station|grand|long|high|royal|big|oak|cedar|pine|elm|maple|spring|forest|mountain|rapids|junction|landing|cove|harbor|ridge|view|vista|prairie|mills|garden|gardens|haven|arab|emirates|sri|czech|costa|south|african|central|marshall|islands|cook|solomon|virgin|ivory|coast|dominican|papua|guinea|north|western|eastern|northern|southern|trinidad|antigua|bosnia|terme|lido|mare|ligure|behind|near|opp|opposite|temple|nagar|vihar|colony|layout|enclave|marg|chowk|bagh|mandir|masjid|school|atm|sbi|dist|taluk|tehsil|post|puram|pura)$/i;
export const LINKING =
  /^(?:of|the|and|&|y|e|et|pri|ob|und|i|en|a|à|o|au|aux|dei|degli|delle|dello|dell|nad|pod|v|ve|u|na|ob|im|bei|an|der|sul|sulla|upon|over|under|les|lès|sous|sur|mit|am|s|n|b|bis|ter|quater|in|on|no|nr|nº|n|cnr|corner|near|d|l|do|k|č|p|г|д|кв|корп|стр|обл|р|н|с|st|th|nd|rd|er|ª|º)$/iu;

/** Last token of the run of address parts that begins at `first`; `first - 1` when there is none. */
export function addressRun(document: Document, first: number, acrossLines: boolean): number {
  const { scan } = document;
  let last = first - 1;
  document.spend(1);
  for (let token = first; token < scan.count && token - first < LONGEST_RUN; token += 1) {
    if (scan.taken[token] === 1) break;
    if (token > first && !joined(document, token, acrossLines)) break;
    const part = partOf(document, token, token === first);
    if (part === 0) break;
    if (part === 2) last = token;
  }
  return last;
}

function joined(document: Document, token: number, acrossLines: boolean): boolean {
  const gap = document.gap(token - 1);
  if (gap <= GAP.dot || gap === GAP.comma) return true;
  const { scan, text } = document;
  // A paragraph ends the address; what an address on several lines holds behind one is looked for by its block.
  if (gap >= GAP.line && /\n\s*\n/.test(text.slice(scan.end[token - 1]!, scan.start[token]!))) return false;
  if (gap === GAP.line) return acrossLines || isPostcode(document, token) || shortLine(document, token);
  if (gap === GAP.dotSpace && FLOORS.has(scan.hash[token - 1]!)) {
    const value = scan.value[token]!;
    return (value & W.city) !== 0 && (value & (W.english | W.word | W.function)) === 0;
  }
  if (gap === GAP.dotSpace) {
    const width = scan.end[token - 1]! - scan.start[token - 1]!;
    const abbreviation =
      width <= 5 &&
      (scan.shape[token - 1]! & SHAPE.digits) === 0 &&
      (document.is(token - 1, 'streetBefore') ||
        document.is(token - 1, 'streetAfter') ||
        document.is(token - 1, 'unitLabel') ||
        width <= 3);
    return abbreviation || (isPostcode(document, token) && nextCapital(document, token));
  }
  if (gap !== GAP.other) return false;
  const between = text.slice(scan.end[token - 1]!, Math.min(scan.start[token]!, scan.end[token - 1]! + 8));
  if (/^\s*,?\s*\n[\s>?|*-]*$/.test(between)) return shortLine(document, token);
  return (
    /^(?:\.,? ?|, ?\n ?|,? ?[#/] ?|[ºª°]\.?,? ?|\.? ?\/ ?|,? ?\(|\)?,? ?|[.,]\s{0,3}|\s?-\s?|\s,\s?| ?,\s{0,4}\n? ?)$/.test(
      between,
    ) &&
    (acrossLines || !between.includes('\n'))
  );
}

const LONGEST_LINE = 44;

/** Whether the line that begins with the token can be one of an address on several lines. */
function shortLine(document: Document, token: number): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const line = /^[^\n]*/.exec(text.slice(start, start + LONGEST_LINE + 1))![0];
  if (line.length > LONGEST_LINE || /[:?!@;+]|\w{2}\.\s/.test(line)) return false;
  if (document.is(token, 'unitLabel')) return /\d/.test(line);
  for (let next = token; next < scan.count && scan.start[next]! < start + line.length; next += 1) {
    const shape = scan.shape[next]!;
    const value = scan.value[next]!;
    const placed = (value & (W.city | W.region | W.country)) !== 0;
    if ((shape & SHAPE.digits) !== 0) {
      if (next === token && scan.end[next]! - scan.start[next]! !== 5) return false;
    } else if ((shape & CAPITAL) !== 0) {
      if ((value & (W.english | W.function)) !== 0 && !placed && !PLACE_WORD.test(document.word(next)))
        return false;
    } else if (
      !document.is(next, 'particle') &&
      !LINKING.test(document.word(next)) &&
      (!placed || (value & W.english) !== 0)
    )
      return false;
  }
  // Two capitalised names in a row may be the next person; a place is known or stands alone.
  return (scan.value[token]! & (W.city | W.region | W.country)) !== 0 || (scan.value[token]! & W.first) === 0;
}

function nextCapital(document: Document, token: number): boolean {
  return token + 1 < document.scan.count && (document.scan.shape[token + 1]! & CAPITAL) !== 0;
}

function isPostcode(document: Document, token: number): boolean {
  const width = document.scan.end[token]! - document.scan.start[token]!;
  return (
    (document.scan.shape[token]! & SHAPE.digits) !== 0 &&
    width >= 4 &&
    width <= 6 &&
    !measured(document, token)
  );
}

/** 0: not of an address. 1: may stand inside one. 2: may end one. */
function partOf(document: Document, token: number, isFirst: boolean): number {
  const { scan } = document;
  const shape = scan.shape[token]!;
  const value = scan.value[token]!;
  const width = scan.end[token]! - scan.start[token]!;
  if ((shape & (SHAPE.digits | SHAPE.alnum)) !== 0) {
    // "Bloc 34 mă …": what a word of buildings announces measures nothing.
    return width <= 9 && (!measured(document, token) || document.is(token - 1, 'unitLabel')) ? 2 : 0;
  }
  if (document.is(token, 'stopLabel') && !document.is(token, 'unitLabel')) return 0;
  if (
    document.is(token, 'unitLabel') ||
    document.is(token, 'streetAfter') ||
    document.is(token, 'streetBefore')
  )
    return (shape & SHAPE.lower) !== 0 &&
      (value & W.english) !== 0 &&
      !/^(?:apt|suite|unit|flat|floor|st|street|ave|avenue|road|rd|lane|drive|box)$/i.test(
        document.word(token),
      ) &&
      isOrdinary(document, token)
      ? 1
      : 2;
  if ((shape & CAPITAL) !== 0) return capitalPart(document, token, isFirst);
  if ((shape & SHAPE.caseless) !== 0) return (value & W.function) === 0 ? 2 : 0;
  if ((shape & SHAPE.unspaced) !== 0) return 0;
  if (document.is(token, 'particle') || LINKING.test(document.word(token))) return 1;
  // "Chat-qui-Pêche": what hyphens hold together is one name.
  if (document.gap(token - 1) === GAP.hyphen && document.gap(token) === GAP.hyphen) return 1;
  if ((value & W.function) !== 0) return 0;
  if ((value & W.country) !== 0) return 2;
  if (
    (value & (W.city | W.country | W.region | W.first | W.last)) !== 0 &&
    (value & (W.english | W.word)) === 0
  )
    return 2;
  return (value & (W.english | W.word | W.medical)) === 0 && width > 2 ? 2 : 0;
}

/** A lower-case street word that is also an everyday word ends nothing by itself. */
function isOrdinary(document: Document, token: number): boolean {
  const before = document.scan.shape[token - 1] ?? 0;
  return (before & (CAPITAL | SHAPE.digits)) === 0;
}

function capitalPart(document: Document, token: number, isFirst: boolean): number {
  const { scan } = document;
  const value = scan.value[token]!;
  const word = document.word(token);
  if (PLACE_WORD.test(word)) return 2;
  if (document.is(token, 'title') && word.length > 2 && document.gap(token - 1) !== GAP.space) return 0;
  if (
    document.is(token, 'nameLabel') &&
    /^\s{0,2}:/.test(document.text.slice(scan.end[token]!, scan.end[token]! + 3))
  )
    return 0;
  if ((value & (W.city | W.country | W.region | W.first | W.last)) !== 0) return 2;
  if (document.is(token, 'addressIntro') && document.text.charCodeAt(scan.end[token]!) === 58) return 0;
  if (/^I$/.test(word))
    return ((scan.shape[token - 1] ?? 0) & SHAPE.digits) !== 0 && document.gap(token) !== GAP.space ? 2 : 0;
  const everyday = (value & (W.english | W.function)) !== 0;
  const gap = document.gap(token - 1);
  const named =
    nextCapital(document, token) &&
    document.gap(token) === GAP.space &&
    (scan.value[token + 1]! & (W.english | W.function)) === 0;
  if (everyday && !isFirst && !named && gap !== GAP.space && gap !== GAP.hyphen) return 0;
  if (document.is(token - 1, 'particle')) return 2;
  return (value & W.function) !== 0 && word.length < 4 && !isFirst ? 1 : 2;
}

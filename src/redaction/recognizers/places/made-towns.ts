import { isLargePlace } from '../../cues/large.ts';
import { MADE_TOWNS, type MadeTowns } from '../../cues/made-towns.ts';
import { type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { isOwnWord } from '../../everyday-words.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName, tailFollows } from '../names/eponyms.ts';
import { isMedicalForm } from '../names/evidence.ts';
import { isBody } from '../organisations/generic-bodies.ts';
import { grownEnd, pairEnd } from './town-parts.ts';
import { SURENESS, townAt } from './town-run.ts';

interface Forms {
  readonly before: WordSet;
  readonly of: WordSet;
  readonly heads: WordSet;
  readonly behind: WordSet;
  readonly opens: WordSet;
  readonly closes: WordSet;
  readonly ending: Ending;
}

const FORMS: ReadonlyMap<string, Forms> = new Map(
  Object.entries(MADE_TOWNS).map(([language, forms]) => [language, compiled(forms)]),
);
const NEVER = W.medical | W.country | W.region | W.function;
/** A word of any of these classes is on a list of words: its ending proves nothing. */
const LISTED = NEVER | W.english | W.word | W.first | W.city;
const SHORTEST = 6;
const EFFORT = 1;
const LONGEST = 48;
const CHAIN =
  /^\p{Lu}[\p{L}’']+(?:-(?:sur|sous|lès|les|le|la|en|de|du|des|d['’]|aux?|on|upon|in|under|by|the|am|an|der|bei|op|aan|den|bij)){1,3}-?\p{Lu}[\p{L}’']*\p{L}/u;
const OF = new WordSet('de do da dos das di del dei d');
/** Whom a book or a criterion is by. */
const CITED = /^(?:,? (?:et al|and coll|u\. ?a)|,? \(?(?:19|20)\d\d|['’]s )/u;

/**
 * "die Filiale Oberlauterbach", "à Ploumarec", "the Saltby bypass": a word of no list that is built as the towns of its language
 * are, where a town stands.
 */
export function findMadeTowns(document: Document): void {
  find(document, madeEnd);
}

/** "San Millán de Abajo", "Little Wendham", "Stow-on-the-Hill": several words of one town, before any of them is a name. */
export function findJoinedTowns(document: Document): void {
  find(document, joinedEnd);
}

function find(document: Document, endOf: typeof madeEnd): void {
  const { scan, text } = document;
  const forms = FORMS.get(document.language || (document.english ? 'en' : ''));
  if (forms === undefined) return;
  for (const token of scan.capitals) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.title) continue;
    const placed = token > 0 && isPlaced(document, token, forms);
    if (!placed && !mayPrecede(document, token, forms)) continue;
    const last = endOf(document, token, forms);
    if (last < 0 || (!placed && !forms.behind.has(scan.hash[last + 1]!))) continue;
    if (placed && tailFollows(document, last)) continue;
    if (CITED.test(text.slice(scan.end[last]!, scan.end[last]! + 12))) continue;
    document.take(token, last, 'PLACE', 'town-framed');
  }
}

function compiled({
  before,
  of = '',
  heads = '',
  behind = '',
  endings,
  opens,
  closes = '',
}: MadeTowns): Forms {
  return {
    before: new WordSet(before),
    of: new WordSet(of),
    heads: new WordSet(heads),
    behind: new WordSet(behind),
    opens: new WordSet(opens),
    closes: new WordSet(closes),
    ending: new Ending(new RegExp(`(?:${endings})$`, 'u')),
  };
}

function isPlaced(document: Document, token: number, forms: Forms): boolean {
  const { scan } = document;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.apostrophe) return false;
  if (forms.before.has(scan.hash[token - 1]!)) return true;
  return token > 1 && forms.of.has(scan.hash[token - 1]!) && forms.heads.has(scan.hash[token - 2]!);
}

/** Whether one of the next words is said behind towns: "Fort Kessler bypass", "Karaova'nın yarısı". */
function mayPrecede(document: Document, token: number, forms: Forms): boolean {
  const { hash } = document.scan;
  const gap = document.gap(token);
  if (gap === GAP.apostrophe) return document.language === 'tr' && forms.behind.has(hash[token + 1]!);
  if (gap !== GAP.space && gap !== GAP.hyphen) return false;
  return forms.behind.has(hash[token + 1]!) || forms.behind.has(hash[token + 2] ?? 0);
}

/** Last token of one word that is built like a town; -1. */
function madeEnd(document: Document, token: number, forms: Forms): number {
  const { scan } = document;
  if (scan.end[token]! - scan.start[token]! < SHORTEST || isMedicalName(scan.hash[token]!)) return -1;
  if (isBody(document, token)) return -1;
  const town = townAt(document, token);
  if (town.sureness === SURENESS.sure) return town.last;
  // "the Saltby bypass": what the heart has, too.
  const last = forms.behind.has(scan.hash[token + 1]!) ? token : town.last;
  if (last < 0 || (scan.value[token]! & LISTED) !== 0 || isOwnWord(document.language, scan.hash[token]!))
    return -1;
  document.spend(EFFORT);
  const word = document.word(token);
  return forms.ending.test(word) && !isMedicalForm(word) ? last : -1;
}

/** Last token of a town of several words; -1. */
function joinedEnd(document: Document, token: number, forms: Forms): number {
  const { scan, text, language } = document;
  const gap = document.gap(token);
  if (gap !== GAP.space && gap !== GAP.hyphen) return -1;
  const next = token + 1;
  document.spend(EFFORT);
  let last = chainEnd(document, token, gap);
  const opens = forms.opens.has(scan.hash[token]!);
  if (!opens && !isPart(document, token)) return -1;
  if (last === token && opens) {
    if (!isPart(document, next) || (language === 'en' && (scan.value[next]! & W.english) !== 0)) return -1;
    last = next;
  } else if (forms.closes.has(scan.hash[next]!) && scan.shape[next] === SHAPE.title) last = next;
  else if (pairEnd(document, token) > token) last = next;
  else if (last === token && (scan.value[token]! & (W.first | W.word | W.english)) !== 0) return -1;
  while (last > token && document.gap(last) === GAP.hyphen && isPart(document, last + 1)) last += 1;
  last = saintEnd(document, grownEnd(document, last), last > token);
  if (last === token || isBody(document, token)) return -1;
  // "Willow Creek Elementary": the name of something else goes on.
  if (document.gap(last) === GAP.space && scan.shape[last + 1] === SHAPE.title) return -1;
  if (document.is(last, 'hospital') || document.is(last, 'company')) return -1;
  return isLargePlace(text.slice(scan.start[token]!, scan.end[last]!)) ? -1 : last;
}

/** "Bazoches-en-Brie", "Stow-on-the-Hill": as far as the hyphens go. */
function chainEnd(document: Document, token: number, gap: number): number {
  if (gap !== GAP.hyphen) return token;
  const start = document.scan.start[token]!;
  const chain = CHAIN.exec(document.text.slice(start, start + LONGEST));
  return chain === null ? token : document.tokenAt(start + chain[0].length - 1);
}

/** "San Millán de Abajo": behind two words of a town, "de" goes on with it. */
function saintEnd(document: Document, last: number, several: boolean): number {
  const { scan } = document;
  if (!several || !OF.has(scan.hash[last + 1] ?? 0) || document.gap(last) !== GAP.space) return last;
  return document.gap(last + 1) === GAP.space && isPart(document, last + 2) ? last + 2 : last;
}

function isPart({ scan }: Document, token: number): boolean {
  return (
    token < scan.count &&
    scan.taken[token] === 0 &&
    scan.shape[token] === SHAPE.title &&
    (scan.value[token]! & NEVER) === 0 &&
    !isMedicalName(scan.hash[token]!)
  );
}

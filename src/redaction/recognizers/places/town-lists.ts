import { BETWEEN_TOWNS, ON_THE_WAY } from '../../cues/town-frames.ts';
import { type Document, GAP } from '../../document.ts';
import { CAPITAL } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { SURENESS, type Town, townAt } from './town-run.ts';

const LONGEST_LIST = 6;
const NORDIC: ReadonlySet<string> = new Set(['sv', 'da', 'nb', 'no', 'nn']);
const LONGEST_BETWEEN = 20;
const RIGHT = new RegExp(`^(?:${BETWEEN_TOWNS}|${ON_THE_WAY})`, 'iu');
const LEFT = new RegExp(`(?:${BETWEEN_TOWNS})$`, 'iu');
const JOURNEY = new RegExp(`^(?:${ON_THE_WAY}| to )$`, 'iu');

/** The towns on both sides of one that was found, as far as a list or a route goes. */
export function takeBeside(document: Document, start: number, end: number): void {
  const { scan, text } = document;
  let last = document.tokenAt(end - 1);
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const next = nextCapital(document, last);
    if (next < 0) break;
    const from = scan.end[last]!;
    const between = text.slice(from, scan.start[next]!);
    const match = RIGHT.exec(between);
    if (match === null || match[0].length !== between.length) break;
    const town = townAt(document, next);
    if (!goesWith(document, town, between) && !listed(document, town)) break;
    document.take(town.first, town.last, 'PLACE', 'town-framed');
    last = town.last;
  }
  let first = document.tokenAt(start);
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const town = townBefore(document, first);
    if (town === undefined) break;
    document.take(town.first, town.last, 'PLACE', 'town-framed');
    first = town.first;
  }
}

/** "Mieres, Langreo y Sama": what no list has, between towns. */
function listed(document: Document, { last, sureness }: Town): boolean {
  const { scan, text } = document;
  if (sureness !== SURENESS.open) return false;
  const behind = RIGHT.exec(text.slice(scan.end[last]!, scan.end[last]! + LONGEST_BETWEEN));
  const at = behind === null ? -1 : document.tokenAt(scan.end[last]! + behind[0].length);
  if (
    at > last &&
    scan.taken[at] === 1 &&
    document.found.some((one) => one.type === 'PLACE' && one.start === scan.start[at])
  )
    return true;
  const next = nextCapital(document, last);
  if (next < 0) return false;
  const between = text.slice(scan.end[last]!, scan.start[next]!);
  return (
    LEFT.exec(between)?.[0].length === between.length && townAt(document, next).sureness >= SURENESS.known
  );
}

/** "egal ob Gladbeck, Marl oder Dorsten", "Tatilde Kaş, Kalkan, Fethiye": three towns in a row of which one is sure. */
export function takeList(document: Document, token: number): boolean {
  const { scan, text } = document;
  const towns: Town[] = [];
  let sure = 0;
  let names = 0;
  for (let at = token; at >= 0 && towns.length < LONGEST_LIST; ) {
    if ((scan.value[at]! & W.city) === 0) break;
    const town = townAt(document, at);
    if (town.last < at || town.sureness === SURENESS.open) break;
    towns.push(town);
    if (town.sureness === SURENESS.sure) sure += 1;
    if ((scan.value[at]! & W.first) !== 0) names += 1;
    const next = nextCapital(document, town.last);
    if (next < 0) break;
    const between = text.slice(scan.end[town.last]!, scan.start[next]!);
    if (LEFT.exec(between)?.[0].length !== between.length) break;
    at = next;
  }
  if (towns.length < 3 || sure === 0 || names * 2 >= towns.length) return false;
  for (const { first, last } of towns) document.take(first, last, 'PLACE', 'town-framed');
  return true;
}

/** The next capital within two words. */
function nextCapital({ scan }: Document, last: number): number {
  for (let next = last + 1; next < Math.min(scan.count, last + 4); next += 1) {
    if (scan.taken[next] !== 0 || scan.start[next]! - scan.end[last]! > LONGEST_BETWEEN) return -1;
    if ((scan.shape[next]! & CAPITAL) !== 0) return next;
  }
  return -1;
}

function townBefore(document: Document, first: number): Town | undefined {
  const { scan, text } = document;
  for (let last = first - 1; last >= Math.max(0, first - 3); last -= 1) {
    if (scan.taken[last] !== 0 || scan.start[first]! - scan.end[last]! > LONGEST_BETWEEN) return undefined;
    if ((scan.shape[last]! & CAPITAL) === 0) continue;
    const between = text.slice(scan.end[last]!, scan.start[first]!);
    const match = LEFT.exec(between);
    if (match === null || match[0].length !== between.length) return undefined;
    // "Bor i …": "in" of the North, "and" of others.
    if (between === ' i ' && NORDIC.has(document.language)) return undefined;
    for (let from = Math.max(0, last - 2); from <= last; from += 1) {
      const town = townAt(document, from);
      if (town.last === last && goesWith(document, town, between)) return town;
    }
    return undefined;
  }
  return undefined;
}

/** Whether a town beside another one is meant: behind a comma more than names are listed. */
function goesWith({ scan, language }: Document, { first, last, sureness }: Town, between: string): boolean {
  if (last < 0 || sureness === SURENESS.none) return false;
  if (sureness === SURENESS.sure) return true;
  const value = scan.value[first]! & 0xffff;
  if (sureness === SURENESS.known) return first < last || (value & W.first) === 0 || !between.startsWith(',');
  // "from Crewe to Stoke", "dari Depok ke Bogor": where a journey goes to.
  if (JOURNEY.test(between)) return language !== 'de' && (between !== ' a ' || sureness > SURENESS.weak);
  return sureness === SURENESS.weak && /^ ?[-–—/→] ?$/.test(between);
}

/** Whether a word of it, or the capital behind it, is one of the language's dictionary, and no large town. */
export function isEveryday(document: Document, { first, last }: Town): boolean {
  const { scan, english } = document;
  const words = W.function | W.medical | (english ? W.english : W.english | W.word);
  const goesOn = document.gap(last) === GAP.space && (scan.shape[last + 1]! & CAPITAL) !== 0;
  for (let token = first; token <= (goesOn ? last + 1 : last); token += 1)
    if ((scan.value[token]! & words) !== 0 && (scan.value[token]! & W.bigCity) === 0) return true;
  return false;
}

import { hashWord } from './characters.ts';
import { CASE_ENDINGS } from './cues/case-endings.ts';
import { GIVEN_IN_CASES } from './cues/given-cases.ts';
import { GAP } from './document.ts';
import { AGAINST, FIRST, isOwnWord, isThing, opensSentence } from './everyday-words.ts';
import { isMedicalName } from './recognizers/names/eponyms.ts';
import { type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { type WordSet, wordSets } from './word-set.ts';

interface CaseEnding {
  readonly ending: string;
  readonly bases: readonly string[];
}

const CASES: Readonly<Record<string, readonly CaseEnding[]>> = Object.fromEntries(
  Object.entries(CASE_ENDINGS).map(([language, endings]) => [
    language,
    endings
      .split(' ')
      .map((row) => {
        const [ending = '', bases = ''] = row.split(':');
        return { ending, bases: bases.split(',').map((base) => (base === '-' ? '' : base)) };
      })
      .toSorted((a, b) => b.ending.length - a.ending.length),
  ]),
);

/** The names of a list in all cases, those that an ending may stand in for its base. */
function inCases(language: string, names: string): string {
  const endings = CASES[language] ?? [];
  return names
    .split(' ')
    .flatMap((name) => [
      name,
      ...endings.flatMap(({ ending, bases }) =>
        bases
          .filter((base) => name.endsWith(base))
          .map((base) => name.slice(0, name.length - base.length) + ending),
      ),
    ])
    .join(' ');
}

const GIVEN: Readonly<Record<string, WordSet | undefined>> = wordSets(
  Object.fromEntries(
    Object.entries(GIVEN_IN_CASES).map(([language, names]) => [language, inCases(language, names)]),
  ),
);

const NAME = W.first | W.last | W.sureFirst | W.sureLast | W.listedFirst;
/** Towns and words of dictionaries are first names as well. */
const WORDS = AGAINST & ~(W.dictionary | W.city | W.country | W.region | W.bigCity);
const SHORTEST = 4;

/** "для Галины Сухоруковой", "Janě", "Veikon": gives a name in another case the classes that its nominative has. */
export function inflectedNames(scan: Scan, language: string): void {
  const cases = CASES[language];
  if (cases === undefined) return;
  const given = GIVEN[language];
  for (const token of scan.capitals) {
    if (given?.has(scan.hash[token]!) === true && scan.shape[token] === SHAPE.title) {
      scan.value[token] = (scan.value[token]! & ~AGAINST) | FIRST;
      continue;
    }
    const opening = opensSentence(scan, token);
    if (!mayBeInflected(scan, token, language, opening)) continue;
    // A word at the beginning of a sentence has its capital for another reason, and one of the lists may be that word.
    const doubtful = opening || (scan.value[token]! & AGAINST) !== 0;
    const first = doubtful
      ? nominative(scan, token, cases, W.sureFirst, W.dictionary)
      : nominative(scan, token, cases, W.first, 0);
    if (first !== 0) scan.value[token] = (scan.value[token]! & ~AGAINST) | first;
  }
  // A last name beside a first one.
  for (const token of scan.capitals) {
    if (!isBesideFirst(scan, token) || !mayBeInflected(scan, token, language, false)) continue;
    const last = nominative(scan, token, cases, W.first | W.sureLast, 0);
    if (last !== 0) scan.value[token] = (scan.value[token]! & ~AGAINST) | last;
  }
}

function mayBeInflected(scan: Scan, token: number, language: string, opening: boolean): boolean {
  const value = scan.value[token]!;
  const hash = scan.hash[token]!;
  return (
    scan.shape[token] === SHAPE.title &&
    scan.end[token]! - scan.start[token]! >= SHORTEST &&
    (value & (W.sureFirst | W.sureLast | W.medical | W.country | W.region | (opening ? AGAINST : 0))) === 0 &&
    !isMedicalName(hash) &&
    !isOwnWord(language, hash) &&
    !isThing(language, hash)
  );
}

/** The classes of the first nominative that has one of those wanted and is no word; 0 when there is none. */
function nominative(
  scan: Scan,
  token: number,
  cases: readonly CaseEnding[],
  wanted: number,
  unwanted: number,
): number {
  const word = scan.text.slice(scan.start[token]!, scan.end[token]!).toLowerCase();
  for (const { ending, bases } of cases) {
    if (!word.endsWith(ending)) continue;
    for (const base of bases) {
      const name = word.slice(0, word.length - ending.length) + base;
      if (name.length < SHORTEST - 1) continue;
      const bits = scan.lookUp(hashWord(name)) & 0xffff;
      if ((bits & wanted) !== 0 && (bits & (WORDS | unwanted)) === 0) return bits & (NAME | W.dictionary);
    }
  }
  return 0;
}

function isBesideFirst(scan: Scan, token: number): boolean {
  return (
    (token > 0 && scan.gap(token - 1) === GAP.space && isFirst(scan, token - 1)) ||
    (token + 1 < scan.count && scan.gap(token) === GAP.space && isFirst(scan, token + 1))
  );
}

const isFirst = (scan: Scan, token: number): boolean =>
  scan.shape[token] === SHAPE.title && (scan.value[token]! & W.first) !== 0;

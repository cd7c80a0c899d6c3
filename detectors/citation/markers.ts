import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { HEADING } from '../kit/references.ts';
import type { Cited } from './rules.ts';

/** Markers that point beyond the sources that a response lists, or that stand beside it. */

const MARKER =
  /[[【〔](?:\^|(?:source|ref(?:erence)?\.?|quelle|fuente|fonte|bron|来源|出典)\s?:?\s?)?(\d{1,3}(?:\s?[,–-]\s?\^?\d{1,3}){0,12})[\]】〕](?!\(|:)/g;
/** "(4)" and "④" are markers where the list of sources is numbered so. */
const ROUND_MARKER = /\((\d{1,2})\)/g;
const CIRCLED_MARKER = /[①-⑳]/g;
/** An entry under a heading: "[1] …", "1. …", "【1】…", "¹ …", "| 1 | …". */
const LIST_ENTRY =
  /^[\s*|>•-]*(?:[[【〔]\^?(\d{1,2})[\]】〕]|(\()(\d{1,2})\)|(\d{1,2})(?=\s?[.):、|–-])|([¹²³⁴-⁹⁰]{1,2})|([①-⑳]))[*_.):、|–-]*\s*\S/;

/** "[1] STEP 1, 2021. [2] SURMOUNT-1, 2022.": entries that follow one another, without a heading. */
const OPENS_ENTRY = /(?:^\s*|\n\s*|[.;] )\[\^?(\d{1,2})\]:?\s+(?=[\p{L}"*_])/gu;
/** "See source 7", "Quelle 7", "参考文献7". */
const WORDED =
  /(?:\b(?:ref(?:erence|\.)?|source|quelle|referenz|fuente|referencia|fonte|riferimento|bron|zrodlo|kaynak|kalla|footnote|fussnote|nota)\s(?:no\.?\s|nr\.?\s|n[.ºo°]+\s?)?|источник\S*\s|출처\s?|参考文献|文献|出典|来源|स्रोत\s|संदर्भ\s|المرجع\s|المصدر\s)(?:\[|#|№\s?)?(\d{1,2})(?![\d.,/%-]|\s?(?:mg|%|of|von|de|di|van))/g;
/** Raised figures behind a word or a full stop. */
const RAISED = /(?<=\p{L}{3}|[.,;)"])[⁰¹²³⁴-⁹]{1,2}(?![⁰¹²³⁴-⁹\p{L}])/gu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Something by which a line is a reference: an identifier, a year, authors. */
const REFERENCE =
  /\bdoi\s?[:.]|doi\.org|\bpmid\s?:?\s?\d|\bisbn\b|\bet al\b|(?<![\d.,])(?:19[5-9]|20[0-3])\d(?![\d,]|\.\d)/;
const NUMBERED = /^[\s*>-]*(?:\[\^?(\d{1,2})\][:.]?|(\d{1,2})[.)])\s+\S/;
/** Longest line of a list of sources, in UTF-16 units. */
const LONGEST_ENTRY = 400;

/** Sources without a heading, one a line and numbered from one on; what the answer ends with may stand behind them. */
function listedEntries(text: string): { readonly count: number; readonly at: number } | undefined {
  let found: { count: number; at: number } | undefined;
  let at = 0;
  let run = { count: 0, at: 0, references: 0 };
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const [, bracketed, bare] = NUMBERED.exec(line) ?? [];
    const number = Number(bracketed ?? bare ?? 0);
    if (number === 1) run = { count: 0, at: start, references: 0 };
    if (number === 0 || number !== run.count + 1 || line.length > LONGEST_ENTRY) {
      run = { count: 0, at: 0, references: 0 };
      continue;
    }
    run = { ...run, count: number, references: run.references + (REFERENCE.test(line) ? 1 : 0) };
    if (run.references > 0) found = { count: run.count, at: run.at };
  }
  // Sources stand behind what refers to them: steps that cite are no list of them.
  return found && found.at > 0 && /\[\^?\d/.test(text.slice(0, found.at)) ? found : undefined;
}

/** The last of entries numbered from one on. */
function entriesIn(text: string): number {
  let last = 0;
  for (const entry of everyMatch(text, OPENS_ENTRY)) {
    // The first one opens a line; markers behind a sentence are no entries.
    if (last === 0 && /^[.;]/.test(entry[0])) return 0;
    if (Number(entry[1]) === last + 1) last += 1;
  }
  return last >= 2 ? last : 0;
}

export const BRACKET = /[[【〔]/;
const raised = (written: string): number =>
  Number([...written].map((sign) => RAISED_DIGITS.indexOf(sign)).join(''));
const circled = (sign: string): number => sign.charCodeAt(0) - '①'.charCodeAt(0) + 1;

/** How many entries stand under a heading, and whether they are numbered "(1)" or "①". */
function entriesUnder(list: string): {
  readonly count: number;
  readonly round: boolean;
  readonly circled: boolean;
} {
  let count = 0;
  let isRound = false;
  let isCircled = false;
  for (const line of list.split('\n')) {
    const entry = LIST_ENTRY.exec(line.slice(0, 24));
    if (!entry) continue;
    const [, square, round, inRound, bare, small, ring] = entry;
    const number = ring ? circled(ring) : small ? raised(small) : Number(square ?? inRound ?? bare);
    count = Math.max(count, number);
    isRound ||= round !== undefined;
    isCircled ||= ring !== undefined;
  }
  return { count, round: isRound, circled: isCircled };
}

/** [4] of three sources. Silent when nothing says how many sources there are. */
export function markers(reading: Reading, given: number): Cited[] {
  const { text } = reading;
  const bracketed = BRACKET.test(text);
  const heading = HEADING.exec(text);
  if (!bracketed && given === 0 && !heading) return [];
  const listAt = heading ? heading.index + heading[0].length : -1;
  const closing = bracketed && !heading ? listedEntries(text) : undefined;
  let listed = closing?.count ?? (bracketed && !heading ? entriesIn(text) : 0);
  const under = listAt >= 0 ? entriesUnder(text.slice(listAt)) : undefined;
  if (under) listed = under.count;
  const sources = Math.max(given, listed);
  if (sources === 0) return [];
  const body = listAt >= 0 ? text.slice(0, listAt) : text;
  const marked = [
    ...everyMatch(closing ? text.slice(0, closing.at) : text, MARKER).map((match) => ({
      match,
      numbers: (match[1] as string).split(/\D+/).map(Number),
    })),
    ...everyMatch(body, WORDED).map((match) => ({ match, numbers: [Number(match[1])] })),
    ...everyMatch(body, RAISED).map((match) => ({ match, numbers: [raised(match[0])] })),
    ...(under?.round ? everyMatch(body, ROUND_MARKER) : []).map((match) => ({
      match,
      numbers: [Number(match[1])],
    })),
    ...(under?.circled ? everyMatch(body, CIRCLED_MARKER) : []).map((match) => ({
      match,
      numbers: [circled(match[0])],
    })),
  ];
  return marked.map(({ match, numbers }) => ({
    start: match.index,
    end: match.index + match[0].length,
    rule: 'marker',
    bad: Math.max(...numbers) > sources || numbers.includes(0),
    severity: 'moderate' as const,
    explanation: `Marker ${match[0]} points beyond the ${sources} source${sources === 1 ? '' : 's'} given. Source: the response's own list.`,
  }));
}

import { codeUnitsOf } from '../../src/domain/code-units.ts';
import { everyMatch } from './every-match.ts';
import { isDigit } from './fold.ts';
import { perText } from './per-text.ts';

/** Half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence is cut here at the latest, so that hostile text without stops stays linear. */
const MAX_SENTENCE = 600;

const DOT = 46;
/** 1: ends a sentence; 2: a full stop, which may. */
const STOPS = new Uint8Array(65_536);
for (const char of '\n。！？؟।!?') STOPS[char.charCodeAt(0)] = 1;
STOPS[DOT] = 2;
/** A letter is one, but not behind a figure, as a part of a unit or as the name of a vitamin. */
const ABBREVIATIONS =
  /(?:\d\s?[ap]|\b(?:e\.g|i\.e|etc|vs|approx|dr|mr|mrs|st|nr|ca|z\.b|d\.h|bzw|ggf|p\.ej|ej|tel|par ex|bijv|incl|vol|pp|fig|jr|u\.s|u\.k|a\.m|p\.m)|(?<![\d/°µμ]\s?|\b(?:vitamin[ae]?|hepatitis|hepatite|epatite|influenza|plan) )\b[a-z])$/;

/** "3. März", "24. und 28. Schwangerschaftswoche", "25. do 64. roku": an ordinal, no end. */
const ORDINAL =
  /^(?:jan|feb|mar|apr|mai|maj|jun|jul|aug|sep|okt|oct|nov|dez|dec|ssw|woche|monat|trimest|schwanger|lebens|geburts|tag|roku|rok |tyg|miesi|(?:und|bis|oder|do|i|a|lub|ja|-|–) \d)/;

/** True when a sentence ends at the character `at`. */
export function endsSentence(text: string, at: number): boolean {
  const kind = STOPS[text.charCodeAt(at)];
  if (kind !== 2) return kind === 1;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  // A star closes bold text: "**Rest.** Then …".
  if (isDigit(next) || !(next === 32 || next === 10 || next === 34 || next === 41 || next === 42))
    return false;
  if (next === 32 && isDigit(text.charCodeAt(at - 1)) && ORDINAL.test(text.slice(at + 2, at + 12)))
    return false;
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 14), at));
}

/** The sentence around `at`, at most 600 units to each side. */
export function sentenceAt(text: string, at: number): Span {
  const { stops } = knownOf(text);
  const next = firstFrom(stops, at);
  const floor = Math.max(0, at - MAX_SENTENCE);
  const start = at <= floor ? at : Math.max(floor, next === 0 ? 0 : (stops[next - 1] as number) + 1);
  const ceiling = Math.max(at, Math.min(text.length, at + MAX_SENTENCE));
  const end = Math.min(ceiling, stops[next] ?? ceiling);
  return { start, end: Math.min(end + 1, text.length) };
}

/** Every sentence of the text, in order, blank ones left out. */
export function sentences(text: string): readonly Span[] {
  const known = knownOf(text);
  known.spans ??= spansOf(text, known.stops);
  return known.spans;
}

function spansOf(text: string, stops: Uint32Array): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (stop: number): void => {
    while (start <= stop) {
      const end = Math.min(stop, start + 2 * MAX_SENTENCE) + 1;
      if (end - start > 1) spans.push({ start, end });
      start = end;
    }
  };
  for (const stop of stops) cut(stop);
  cut(text.length - 1);
  return spans;
}

/** As many texts as are asked about in turn: a response, its turn, both in one, a piece of them. */
const KEPT = 4;
const known: Known[] = [];

/** What is worked out once of a text for all that ask. */
interface Known {
  readonly text: string;
  /** Where its sentences end. */
  readonly stops: Uint32Array;
  spans?: readonly Span[];
}

function knownOf(text: string): Known {
  const at = known.findIndex((one) => one.text === text);
  if (at === 0) return known[0] as Known;
  const one = at < 0 ? { text, stops: readStops(text) } : (known.splice(at, 1)[0] as Known);
  known.unshift(one);
  if (known.length > KEPT) known.pop();
  return one;
}

function readStops(text: string): Uint32Array {
  const units = codeUnitsOf(text);
  const stops: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (STOPS[units[at] as number] !== 0 && endsSentence(text, at)) stops.push(at);
  return Uint32Array.from(stops);
}

/** Index of the first number that is `at` or more. */
function firstFrom(sorted: Uint32Array, at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const CLAUSE_STOP =
  /[;:\u2013\u2014،；：，、]|, |,(?=[\u3040-\u9fff])| - |\b(?:but|while|whereas|aber(?!(?: \w+){0,3} nicht\s*(?:[.!,;]|$))|wahrend|pero|mientras|mais|tandis|mas(?! de\b)|enquanto|(?<!\bnie )ma|mentre|maar|terwijl)\b/g;

/** The clause around `at` inside its sentence: between commas, semicolons, colons and adversatives. */
export function clauseAt(text: string, at: number): Span {
  return clauseIn(text, { start: at, end: at });
}

const clauseIn = perText((text, { start: at }): Span => {
  const sentence = sentenceAt(text, at);
  let start = sentence.start;
  let end = sentence.end;
  for (const stop of everyMatch(text.slice(sentence.start, sentence.end), CLAUSE_STOP)) {
    const from = sentence.start + stop.index;
    const to = from + stop[0].length;
    if (to <= at) start = to;
    else if (from >= at) {
      end = from;
      break;
    }
  }
  return { start, end };
});

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
const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|dr|mr|mrs|st|nr|ca|z\.b|d\.h|bzw|ggf|p\.ej|ej|par ex|bijv|incl|vol|pp|fig|jr|u\.s|u\.k|a\.m|p\.m)|(?<![\d/°]\s?)\b[a-z])$/;

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
  return !ABBREVIATIONS.test(text.slice(Math.max(0, at - 6), at));
}

/** The sentence around `at`, at most 600 units to each side. */
export function sentenceAt(text: string, at: number): Span {
  const floor = Math.max(0, at - MAX_SENTENCE);
  let start = at;
  while (start > floor && !(STOPS[text.charCodeAt(start - 1)] && endsSentence(text, start - 1))) start -= 1;
  const ceiling = Math.min(text.length, at + MAX_SENTENCE);
  let end = at;
  while (end < ceiling && !(STOPS[text.charCodeAt(end)] && endsSentence(text, end))) end += 1;
  return { start, end: Math.min(end + 1, text.length) };
}

/** Every sentence of the text, in order, blank ones left out. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (endsSentence(text, i) || i - start >= 2 * MAX_SENTENCE || i === text.length - 1) {
      if (i + 1 - start > 1) spans.push({ start, end: i + 1 });
      start = i + 1;
    }
  }
  return spans;
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

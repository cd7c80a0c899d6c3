import { everyMatch } from '../../kit/every-match.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentenceAt } from '../../kit/sentences.ts';
import { isBriefAnswer, isBriefText } from '../brief/brief.ts';
import type { Conflict } from '../conflict.ts';
import { isClosing, isRecap } from '../recap/recap.ts';
import { isRare, stemsIn } from './stems.ts';

/**
 * What shows that two sentences of an answer of some length speak of one thing: the second sums up, or both name it.
 * Two instructions alone do not: "continue breastfeeding" and "then stop" the tablets, "no hugging passes it on" and "it
 * is passed on by blood".
 */

/** Rules whose own words name the thing, or of which an answer speaks for one thing only; figures ask for their own. */
const NAMED =
  /^(?:advice|schedule|interval|figure|frequency|daily-maximum|meal|meal-time|time-of-day|cold-heat|posture|company|school|good-days|wait-.*|too-late-before|too-close|kept-longer)$/;

/** Shorter texts have one subject; signs of Chinese and Japanese say more than letters. */
const LETTERS = 160;
const SIGNS = 70;

function isBrief({ text, language }: Reading): boolean {
  return text.length < (language === 'zh' || language === 'ja' ? SIGNS : LETTERS);
}

function without(reading: Reading, sentence: Span, hit: Span): string[] {
  const own = stemsIn(reading, hit);
  return [...stemsIn(reading, sentence)].filter((stem) => !own.has(stem));
}

/** In an answer of some length these need a second sentence that sums up. */
const SUMMED_UP = /^(?:advice|meal)$/;

/** "Immediate-release with a meal … extended-release on an empty stomach": two forms of a medicine. */
const FORM =
  /\b(?:immediate|extended|delayed|sustained|controlled|modified|prolonged)[- ]release|\b(?:retard\w*|liberacion prolongada|liberation prolongee|liberacao prolongada|rilascio prolungato|vertraagde afgifte)\b|徐放|速放|缓释|速释|कंट्रोल्ड रिलीज|ممتد المفعول/gu;
function formsIn({ text }: Reading, { start, end }: Span): string {
  return [...new Set(everyMatch(text.slice(start, end), FORM).map(([form]) => form))].sort().join();
}

export function isLinked(reading: Reading, { rule, first, second }: Conflict): boolean {
  const recap = isClosing(reading, sentenceAt(reading.text, second.start));
  const [one, other] = [first, second].map((span) => formsIn(reading, sentenceAt(reading.text, span.start)));
  if (one !== other) return false;
  if (SUMMED_UP.test(rule) && !isBriefText(reading)) {
    const sumsUp = rule === 'advice' ? isRecap : isClosing;
    return [first, second].some((span) => sumsUp(reading, sentenceAt(reading.text, span.start)));
  }
  if (NAMED.test(rule) || isBrief(reading) || isBriefAnswer(reading)) return true;
  const [a, b] = [first, second].map((span) => sentenceAt(reading.text, span.start)) as [Span, Span];
  if (recap) return true;
  const there = new Set(stemsIn(reading, a));
  const common = without(reading, b, second).filter((stem) => there.has(stem));
  return common.length >= 2 || common.some((stem) => isRare(reading, stem));
}

import { everyMatch } from '../../kit/every-match.ts';
import type { Span } from '../../kit/sentences.ts';

/** Times of day, and lengths of time in hours, as people write them. */

const TIME = new RegExp(
  [
    '(?<p1>早上|上午|清晨|凌晨|中午|下午|傍晚|晚上|夜里|深夜|午前|午後|夜の?|朝の?|सुबह|दोपहर|शाम|रात)\\s?(?:के )?(?<h1>\\d{1,2})(?::(?<m1>[0-5]\\d)|[点點時时](?!間|间)(?:(?<n1>[0-5]?\\d)分?|(?<half1>半))?)?(?:\\sबजे)?',
    '(?<h2>[01]?\\d|2[0-4])[点點時时](?!間|间)(?:(?<m2>[0-5]?\\d)分?|(?<half2>半))?',
    '(?<h3>[01]?\\d|2[0-4])(?:[:.](?<m3>[0-5]\\d))?\\s?(?<p3>a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|صباحا|الصبح|الفجر|فجرا|ظهرا|الظهر|العصر|عصرا|مساء|المغرب|المساء|ليلا|بالليل)',
    '(?<h4>[01]?\\d|2[0-4]):(?<m4>[0-5]\\d)(?:\\s?(?:uhr|h|uur|hrs?)(?![\\p{L}\\d]))?',
    '(?<h5>[01]?\\d|2[0-4])\\s?(?:h|uhr|uur)(?:\\s?(?<m5>[0-5]\\d))?(?![\\p{L}\\d])',
    '(?<h6>[01]?\\d|2[0-4])[.](?<m6>[0-5]\\d)(?=\\s?(?:uhr|uur|tot|bis|en|und))(?:\\s?(?:uhr|uur))?',
  ]
    .map((one) => `(?<!\\d|\\d[.,:])(?:${one})`)
    .join('|'),
  'gu',
);
const LATE =
  /^(?:p|下午|傍晚|晚上|夜|深夜|午後|中午|दोपहर|शाम|रात|ظهرا|الظهر|العصر|عصرا|مساء|المغرب|المساء|ليلا|بالليل)/;
const NIGHT = /^(?:晚上|夜|深夜|रात|ليلا|بالليل)/;

export interface Time extends Span {
  readonly hours: number;
  /** Which half of the day it is has been said. */
  readonly named: boolean;
}

/** Every time of day of the span, in order. */
export function timesOf(text: string, { start, end }: Span): Time[] {
  return everyMatch(text.slice(start, end), TIME).map((match) => {
    const g = match.groups ?? {};
    const hour = Number(g.h1 ?? g.h2 ?? g.h3 ?? g.h4 ?? g.h5 ?? g.h6);
    const minutes = Number(g.m1 ?? g.n1 ?? g.m2 ?? g.m3 ?? g.m4 ?? g.m5 ?? g.m6 ?? 0);
    const part = g.p1 ?? g.p3 ?? '';
    const isLate = LATE.test(part) && hour < 12 && !(NIGHT.test(part) && hour < 5);
    const isMidnight = hour === 12 && (/^a/.test(part) || NIGHT.test(part));
    return {
      start: start + match.index,
      end: start + match.index + match[0].length,
      hours: (isMidnight ? 0 : hour + (isLate ? 12 : 0)) + (g.half1 || g.half2 ? 0.5 : 0) + minutes / 60,
      named: part !== '',
    };
  });
}

/** 24 where nothing is left open: each half of the day named, or a clock of 24 hours. */
export function turnOf(times: readonly Time[]): 12 | 24 {
  const bare = times.filter(({ named }) => !named);
  return bare.length === 0 || bare.some(({ hours }) => hours >= 13) ? 24 : 12;
}

/** How far two times of day are apart, when the clock goes round in `turn` hours. */
export function off(value: number, turn: number): number {
  const rest = ((value % turn) + turn) % turn;
  return Math.min(rest, turn - rest);
}

export const MARK =
  '(?:hours?|hrs?|h|stunden?|std\\.?|heures?|horas?|ore|ora|uur|uren|時間|个小时|個小時|小时|小時|घंटे|घंटा|घण्टे|ساعة|ساعات)';
const LENGTH = new RegExp(
  `(?<![\\d.,:])(?<h>\\d{1,2})(?:[.,](?<d>\\d{1,2}))?(?<q>½|¼|¾)?(?<c>个半|個半)?[\\s*-]{0,3}${MARK}(?![a-z])(?:[\\s,]{0,2}(?:and|und|y|et|e|en|و|और)?\\s?(?<m>\\d{1,2})(?![\\d:.])(?:\\s?(?:min\\p{L}*|m|分钟?|分鐘?|मिनट|دقيقة))?)?(?<half>\\s(?:and a half|y media|et demie?|e mezz[ao]|e meia|en een half|ونصف?)|半)?`,
  'u',
);
const QUARTERS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A length in hours with its minutes. */
export function lengthAt(text: string): (Span & { readonly hours: number }) | undefined {
  const match = LENGTH.exec(text);
  const g = match?.groups;
  if (!match || !g) return undefined;
  const minutes = Number(g.m ?? 0) / 60;
  const part = (g.half || g.c ? 0.5 : 0) + (QUARTERS[g.q ?? ''] ?? 0);
  return {
    start: match.index,
    end: match.index + match[0].length,
    hours: Number(`${g.h}.${g.d ?? 0}`) + minutes + part,
  };
}

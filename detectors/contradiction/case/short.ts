import { perReading } from '../../kit/per-reading.ts';
import type { Reading } from '../../kit/reading.ts';

/** Longest text that has one subject. */
const SHORT = 900;
/** A report of somebody's illness: what it tells of happened at several times. */
const REPORT =
  /\b(?:the patient|(?:year|month|week|day)-old (?:man|woman|male|female|boy|girl|infant|patient)|presents? (?:to|with)|on (?:physical )?examination|reports? (?:a|that)|gestation)\b/;

/** A short answer to one question: what it says twice of one kind is said of one thing. */
export const isShort = perReading(
  (reading) => reading.text.length < SHORT && !isReport(reading) && !isDense(reading),
);

/** More figures than this are of many things: steps, sums, rows of a table. */
const MOST_FIGURES = 12;

export function isDense({ quantities, text }: Reading): boolean {
  return new Set(quantities.map(({ start, end }) => text.slice(start, end))).size > MOST_FIGURES;
}

export function isReport({ text }: Reading): boolean {
  return REPORT.test(text);
}

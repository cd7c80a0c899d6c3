import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import { Seldom } from '../kit/seldom.ts';
import type { Cited } from './rules.ts';

/** "2022;386:1504-1495": pages that end before they begin; a last page may leave out digits it shares with the first. */
const PAGES = new Seldom(
  /\b(?:19|20)\d\d\s?[;,]\s?\d{1,4}(?:\s?\([^)\n]{1,12}\))?\s?:\s?(\d{1,5})\s?[-–]\s?(\d{1,5})\b(?![-–./]\d)/g,
);

export function pages({ text }: Reading): Cited[] {
  return everyMatch(text, PAGES).map((match) => {
    const [first, last] = [match[1], match[2]] as [string, string];
    return {
      start: match.index,
      end: match.index + match[0].length,
      rule: 'pages',
      bad: last.length >= first.length && Number(last) < Number(first),
      severity: 'minor' as const,
      explanation: `Pages ${first} to ${last} run backwards. Source: the reference itself.`,
    };
  });
}

import { everyMatch } from '../kit/every-match.ts';
import { lastBefore } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { dois, isOfName, journals } from './journals.ts';
import type { Cited } from './rules.ts';

/** What a DOI says of the work itself: its journal by how it begins, its year where the publisher writes it in. */

const DOI = /10\.\d{4,9}\/[^\s"'<>[\]{},;|*]{3,80}/g;
/** Years as publishers write them into their DOIs. */
const YEARS: readonly RegExp[] = [
  /^10\.1001\/[a-z]+\.(20\d\d)\.\d/,
  /^10\.1016\/j\.[a-z]+\.(20\d\d)\.\d/,
  /^10\.1016\/s\d{4}-\d{3}[\dx]\((\d\d)\)/,
  // The New England Journal's run so since 2010.
  /^10\.1056\/nejm[a-z]{1,3}([12]\d)\d{5}(?!\d)/,
];
/** "Lancet 2019;", "(2019)": what a reference says of its year. */
const TOLD = /(?<![\d.,/:–-]|10\.\d{4,9}\/\S{0,60})((?:19|20)\d\d)(?![\d/–-]|[.,:]\d)/g;
/** Longest way from a journal's name to the DOI. */
const REACH = 90;

/** A work is accepted, put online and printed within so many years. */
const [SOONER, LATER] = [1, 2];

export function doiFaults(reading: Reading): Cited[] {
  const { text } = reading;
  const found = everyMatch(text, DOI);
  if (found.length === 0) return [];
  const named = journals.scan(text, reading.starts);
  return found.flatMap((match): Cited[] => {
    const place = {
      start: match.index,
      end: match.index + match[0].length,
      severity: 'moderate' as const,
      bad: true,
    };
    const line = text.lastIndexOf('\n', match.index) + 1;
    const journal = lastBefore(named, match.index);
    const own = journal && journal.start >= line && match.index - journal.end < REACH ? journal : undefined;
    const of = dois.find(({ start }) => match[0].startsWith(start))?.row;
    if (own?.value.doi && of && of !== own.value && isOfName(text, own))
      return [
        {
          ...place,
          rule: 'doi-of-another',
          explanation: `${match[0]} is a DOI of ${of.names[0]}, not of ${own.value.names[0]}. Source: Crossref (2026).`,
        },
      ];
    const before = everyMatch(text.slice(Math.max(line, match.index - 300), match.index), TOLD);
    const told = [...new Set(before.map(([, year]) => Number(year)))];
    const written = YEARS.flatMap((pattern) => pattern.exec(match[0])?.[1] ?? [])[0];
    const [year] = told;
    if (written === undefined || year === undefined || told.length > 1) return [];
    const came = Number(written) + (written.length > 2 ? 0 : Number(written) > 60 ? 1900 : 2000);
    if (year >= came - SOONER && year <= came + LATER) return [];
    return [
      {
        ...place,
        rule: 'doi-year',
        explanation: `${match[0]} is of about ${came}, not of ${year}. Source: the DOI itself.`,
      },
    ];
  });
}

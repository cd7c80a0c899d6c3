import { TIME_FRAMES } from './cues/calendar.ts';
import { MONTH_CUES } from './cues/months.ts';
import { WEEKDAYS } from './cues/weekdays.ts';
import type { Document } from './document.ts';
import { WordSet } from './word-set.ts';

interface Calendar {
  readonly words: WordSet;
  readonly before: RegExp;
  readonly behind: RegExp | undefined;
}

const WINDOW = 16;
const AND = new WordSet('and or to und oder bis y o a e ou et en of tot i do ve dan');

const CALENDARS: ReadonlyMap<string, Calendar> = new Map(
  Object.entries(TIME_FRAMES).map(([language, { before, behind, also = '' }]) => [
    language,
    {
      words: new WordSet(`${monthsOf(language)} ${WEEKDAYS[language] ?? ''} ${also}`.toLowerCase()),
      before: new RegExp(`(?:^|[^\\p{L}])${before} $`, 'iu'),
      behind: behind === undefined ? undefined : new RegExp(`^ ?${behind}`, 'iu'),
    },
  ]),
);

function monthsOf(language: string): string {
  return (MONTH_CUES.month?.[language] ?? '').replace(/=\d+/g, '').replaceAll('|', ' ');
}

/** Behind the dates, which have taken theirs: marks months and days where the words around them tell of a time as taken: there they are nobody, whatever a list says. */
export function holdCalendar(document: Document): void {
  const calendar = CALENDARS.get(document.language || (document.english ? 'en' : ''));
  if (calendar === undefined) return;
  for (const token of document.scan.capitals) hold(document, token, calendar);
  for (const token of document.scan.doubtful) hold(document, token, calendar);
}

function hold(document: Document, token: number, { words, before, behind }: Calendar): void {
  const { scan, text } = document;
  if (scan.taken[token] !== 0 || !words.has(scan.hash[token]!)) return;
  document.spend(0.3);
  const [start, end] = [scan.start[token]!, scan.end[token]!];
  // "in May and June"
  const goesOn = token > 1 && scan.taken[token - 2] === 1 && words.has(scan.hash[token - 2]!);
  if (
    (goesOn && AND.has(scan.hash[token - 1]!)) ||
    before.test(text.slice(Math.max(0, start - WINDOW), start)) ||
    behind?.test(text.slice(end, end + WINDOW)) === true
  )
    scan.taken[token] = 1;
}

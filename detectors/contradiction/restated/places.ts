import { ITEM } from '../../kit/lines.ts';
import { perReading } from '../../kit/per-reading.ts';
import type { Reading } from '../../kit/reading.ts';
import { type Span, sentences } from '../../kit/sentences.ts';
import { isRecap } from '../recap/recap.ts';

/**
 * Places of an answer that name a thing and give its value in few words: a row of a table, a line of a list, a heading, the
 * answer to a question, a sentence that sums up. What they name was or will be told in the running text as well.
 */
export interface Place extends Span {
  readonly form: 'row' | 'line' | 'heading' | 'answer' | 'recap';
  /** The question that it answers. */
  readonly question: Span | undefined;
  /** The line above its list or table. */
  readonly above: Span | undefined;
}

/** A heading is a line as short as this. */
const HEADING = 80;
const ENDS = /[.!?。！？؟।:：]["»”)]?\s*$/;
const ASKS = /[?？؟]["»”)]?\s*$/;
/** "✔ Ice …". */
const MARKED = /^\s*(?:[✔✓✅☑▪◦→・●‣☐□]|\[[ x]?\])/u;
/** "Q:", "Antwort:". */
const LABEL = /^[\s*_-]*\p{L}[\p{L}\p{M}]{0,9}\s?[:：]/u;

function lineOf(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', Math.max(start, end - 1));
  return { start: from, end: to < 0 ? text.length : to };
}

/** A sentence begins behind the blanks in front of it. */
function trimmed(text: string, { start, end }: Span): Span {
  const blanks = text.slice(start, end).search(/\S/);
  return { start: start + Math.max(0, blanks), end };
}

function unlabelled(text: string, { start, end }: Span): Span {
  const label = LABEL.exec(text.slice(start, end));
  return { start: start + (label ? label[0].length : 0), end };
}

function formOf(reading: Reading, span: Span): Place['form'] | undefined {
  const { text } = reading;
  const line = lineOf(text, span);
  const said = text.slice(line.start, line.end);
  const isWhole = span.start <= line.start + 1 && span.end >= line.end - 1;
  if (said.startsWith('|')) return 'row';
  if (isWhole && (ITEM.test(said) || MARKED.test(said))) return 'line';
  if (isWhole && isHeading(text, line, said)) return 'heading';
  return isRecap(reading, span) ? 'recap' : undefined;
}

/** A short line without a full stop between blank ones. */
function isHeading(text: string, { start, end }: Span, said: string): boolean {
  return (
    end - start <= HEADING &&
    !ENDS.test(said) &&
    text.startsWith('\n\n', end) &&
    (start === 0 || text.endsWith('\n\n', start))
  );
}

/** What stands above the lines of a list or the rows of a table, if it is one of their own: "Your son:". */
function aboveOf(text: string, { start }: Span, form: Place['form']): Span | undefined {
  if (form !== 'row' && form !== 'line') return undefined;
  let end = text.lastIndexOf('\n', start);
  while (end > 0) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const said = text.slice(from, end);
    if (said.trim() !== '' && !said.startsWith('|') && !ITEM.test(said) && !MARKED.test(said))
      return said.length > HEADING ? undefined : { start: from, end };
    end = from - 1;
  }
  return undefined;
}
export const placesOf = perReading((reading): readonly Place[] => {
  const { text } = reading;
  const spans = sentences(text).map((one) => trimmed(text, one));
  return spans.flatMap((span, at): Place[] => {
    const form = formOf(reading, span);
    if (form) return [{ ...span, form, question: undefined, above: aboveOf(text, span, form) }];
    const before = spans[at - 1];
    if (!before || !ASKS.test(text.slice(before.start, before.end))) return [];
    return [
      { ...unlabelled(text, span), form: 'answer', question: unlabelled(text, before), above: undefined },
    ];
  });
});

import type { Span } from '../kit/sentences.ts';

/**
 * Whether the parts of a hit belong to one statement. Things that merely stand in one sentence are a list, an aside, figures of
 * something else, or two clauses: "blood sugar, poor sleep and agitation", "it settles, and staying active beats bed rest".
 */

/** What no statement runs across: another clause, an aside, a row of a table, two figures. */
const BREAK = /[;；()（）–—\n]|\|[^|]*\|| - |\p{Nd}(?:[^\p{Nd}]{2,}|[^\p{Nd}.,])\p{Nd}/u;
/** A clause of its own, joined on, that does not go on about the same. */
const JOINED =
  /[,،，]\s?(?:and|und|y|et|en|و)(?![\p{L}\p{M}])(?! (?:this|that|it|so|darin|dadurch|damit|das|esto|eso|asi|cela|ca|ainsi|daardoor|dat)\b)/u;
/** "…, poor sleep and": the next part is the last item of a list that the one before begins. */
const LIST =
  /^[^,，、،]{0,20}[,，、،] ?(?:[^\s,]+ ){1,3}(?:and|or|nor|und|oder|y|o|et|ou|e|en|of|sowie|ni)(?: \S*)? $/;
const COMMA = /[,，、،]/g;
/** More of them than one between two parts enumerate. */
const COMMAS = 1;
/** Longest way from one part to the next, in UTF-16 units. */
const FAR = 80;

/** "Chlorine dioxide (MMS) cures": the thing's other name. */
const OTHER_NAME = /^[^\s(]{0,20} ?\([^()\p{Nd}]{0,30}\)|^[^\s()]{0,12}\)/u;

/** "| | Plan B | Medication abortion |": heads of columns, over the line that rules them off. */
const HEADS = /^[^\n]*\|[ \t]*\n\s*\|[ :|-]*---/;

export function isOneStatement(text: string, parts: readonly Span[]): boolean {
  const inOrder = [...parts].sort((a, b) => a.start - b.start);
  return inOrder.every((part, i) => {
    const next = inOrder[i + 1];
    if (!next || next.start <= part.end) return true;
    const between = text.slice(part.end, next.start).replace(OTHER_NAME, ' ');
    return (
      between.length <= FAR &&
      !BREAK.test(between) &&
      !(between.includes('|') && HEADS.test(text.slice(next.end, next.end + 200))) &&
      !JOINED.test(between) &&
      !LIST.test(between) &&
      (between.match(COMMA)?.length ?? 0) <= COMMAS
    );
  });
}

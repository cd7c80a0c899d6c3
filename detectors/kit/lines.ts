/** Start of the line that holds `at`, or undefined when it lies more than `reach` characters back: looks no farther. */
export function lineStart(text: string, at: number, reach: number): number | undefined {
  const from = Math.max(0, at - reach - 1);
  const found = text.slice(from, at).lastIndexOf('\n');
  if (found >= 0) return from + found + 1;
  return at <= reach ? 0 : undefined;
}

/** The mark of an item: "- ", "2. ". */
export const ITEM = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;

/** Whether both stand in items of a list, and in two of them: each is of its own. */
export function areSiblings(text: string, one: number, other: number, reach: number): boolean {
  const [a, b] = [one, other].map((at) => {
    const start = lineStart(text, at + 1, reach);
    return start !== undefined && ITEM.test(text.slice(start, start + 8)) ? start : undefined;
  });
  return a !== undefined && b !== undefined && a !== b;
}

const LEAD_FAR = 900; // UTF-16 units
const ROW = /^\s*(?:[-*•–|]|\d{1,2}[.)])/;

/** "LDL by risk:", "Targets for older adults:": the line over a list or a table. */
export function leadOf(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - LEAD_FAR), at).split('\n');
  const lead =
    lines.findLast((line, n) => line.trim() !== '' && n < lines.length - 1 && !ROW.test(line)) ?? '';
  return /[:：][\s*_]*$/.test(lead) ? lead.slice(-160) : '';
}

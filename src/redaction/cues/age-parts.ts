/** What frames of ages are made of: where a sentence begins, where one ends. */
export const STARTS = '(?:^|[.!?\\n:;] ?)';
export const ENDS = '(?:[.,;!?)](?!\\d)|\\s*$|\\n)';
/** "In May she will be …": a month, a season or a year. */
export const once = (at: string, who: string, turns: string): readonly [string, string] => [
  `(?<!\\p{L})(?:${at}) \\p{L}{2,10},? (?:(?:${who}) ){0,2}(?:${turns}) `,
  ENDS,
];

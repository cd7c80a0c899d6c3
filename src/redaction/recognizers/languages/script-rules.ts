import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';

/** Rules of one expression for scripts without capitals: asked only where the text holds such a script and a part of each match. */
const SCRIPTS: readonly RegExp[] = [
  /[\u0400-\u04ff]/,
  /[\u05d0-\u05ea]/,
  /[\u0600-\u06ff]/,
  /[\u0900-\u097f]|\\u09/,
  /[\u0e00-\u0e7f]/,
  /[\u3040-\u30ff\u3400-\u9fff]|Script=H/,
  /[\u3131-\u314e\uac00-\ud7af]/,
];

/** Bits of the scripts that are met in the text, or spoken of in an expression. */
function scriptsOf(text: string): number {
  return SCRIPTS.reduce((bits, script, index) => (script.test(text) ? bits | (1 << index) : bits), 0);
}

export interface Rule {
  readonly type: RedactionType;
  /** What it removes is the group `it`; the whole match when there is none. */
  readonly form: RegExp;
  /** The scripts of its words: a text in none of them is not searched. */
  readonly scripts: number;
  /** What every match or what stands before it holds: cheap to look for. */
  readonly holds: string;
}

const ANY_SCRIPT = -1;

export const rule = (type: RedactionType, form: string, holds = ''): Rule => ({
  type,
  form: new RegExp(form, 'gdu'),
  // Digits and Latin letters alone: for a table that is asked about one script only.
  scripts: scriptsOf(form) || ANY_SCRIPT,
  holds,
});

/** Units that one rule reads in the time of one unit of effort. */
const UNITS_PER_EFFORT = 150;
const BEYOND_LATIN = 0x400;

function unitsBeyondLatin({ scan, text }: Document): number {
  let units = 0;
  for (let token = 0; token < scan.count; token += 1)
    if (text.charCodeAt(scan.start[token]!) >= BEYOND_LATIN) units += scan.end[token]! - scan.start[token]!;
  return units;
}

/** Looks no farther than a rule's own words. */
export function applyRules(
  document: Document,
  rules: readonly Rule[],
  recognizer: string,
  grow?: (document: Document, start: number) => number,
): void {
  const { text } = document;
  if (document.ascii) return;
  const met = scriptsOf(text);
  if (met === 0) return;
  const asked = rules.filter(({ scripts, holds }) => (scripts & met) !== 0 && text.includes(holds));
  if (asked.length === 0) return;
  // Paid for before the first is asked: a text that is too dense is given up at once.
  document.spend((asked.length * unitsBeyondLatin(document)) / UNITS_PER_EFFORT);
  for (const { type, form } of asked) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices?.groups?.it ?? match.indices![0]!;
      if (!isFree(document, start, end)) continue;
      document.cover(type === 'ADDRESS' ? (grow?.(document, start) ?? start) : start, end, type, recognizer);
    }
  }
}

const FOUND_PER_EFFORT = 50;

/** Whether nothing was found there: in scripts without spaces a token is a whole run and may hold several identifiers. */
function isFree(document: Document, start: number, end: number): boolean {
  const { scan } = document;
  const first = document.tokenAt(start);
  if (first >= scan.count || scan.taken[first] === 0) return true;
  document.spend(document.found.length / FOUND_PER_EFFORT);
  return !document.isKept(start, end) && !document.found.some((one) => one.start < end && start < one.end);
}

import { type Needs, needsOf } from '../../../domain/unit-runs.ts';
import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';
import { SCRIPT, scriptsOf } from '../../scripts.ts';
import { isEverydayPhrase } from './everyday-phrases.ts';
import { isJapanese } from './name-parts.ts';

/** Scripts that are met in an expression, or spoken of: none is bound to what it does not hold. */
function scriptsIn(form: string): number {
  let { met } = scriptsOf(form);
  if (form.includes('\\u09')) met |= SCRIPT.devanagari;
  if (/[\u3040-\u30ff\u3400-\u9fff]|Script=H/.test(form)) met |= SCRIPT.han | SCRIPT.kana;
  return met;
}

/** A rule of one expression for scripts without capitals: asked only where the text holds such a script and what each match needs. */
export interface Rule {
  readonly type: RedactionType;
  /** What it removes is the group `it`; the whole match when there is none. */
  readonly form: RegExp;
  /** The scripts of its words: a text in none of them is not searched. */
  readonly scripts: number;
  /** What every match holds, or what stands around it. */
  readonly needs: Needs;
}

const ANY_SCRIPT = -1;

export function rule(type: RedactionType, source: string): Rule {
  return {
    type,
    form: new RegExp(source, 'gdu'),
    // Digits and Latin letters alone: for a table that is asked about one script only.
    scripts: scriptsIn(source) || ANY_SCRIPT,
    needs: needsOf(source),
  };
}

/** Units that one rule reads in the time of one unit of effort. */
const UNITS_PER_EFFORT = 150;

/** Units that a look at the words of a table costs as much as one unit of effort. */
const UNITS_PER_LOOK = 100;

/** Looks no farther than a rule's own words. */
export function applyRules(
  document: Document,
  rules: readonly Rule[],
  recognizer: string,
  grow?: (document: Document, start: number) => number,
): void {
  const { text } = document;
  const { met, units } = document.scripts;
  if (met === 0) return;
  document.spend(units / UNITS_PER_LOOK);
  const { runs } = document;
  const asked = rules.filter((rule) => (rule.scripts & met) !== 0 && runs.mayMatch(rule.needs));
  if (asked.length === 0) return;
  // Paid for before the first is asked: a text that is too dense is given up at once.
  document.spend((asked.length * units) / UNITS_PER_EFFORT);
  for (const { type, form } of asked) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices?.groups?.it ?? match.indices![0]!;
      if (!document.isFree(start, end) || (type === 'NAME' && isEverydayPhrase(document, start, end)))
        continue;
      document.cover(type === 'ADDRESS' ? (grow?.(document, start) ?? start) : start, end, type, recognizer);
    }
  }
}

/** Tables of the languages whose letters have no capitals; `others` is asked whatever the script, since each rule knows its own. */
export interface ScriptTables {
  readonly japanese: readonly Rule[];
  readonly chinese: readonly Rule[];
  readonly korean: readonly Rule[];
  readonly others: readonly Rule[];
}

/** Asks the table of each script that the text holds; Han signs are read in one language. */
export function applyTables(
  document: Document,
  { japanese, chinese, korean, others }: ScriptTables,
  recognizer: string,
  grow?: (document: Document, start: number) => number,
): void {
  if (document.ascii) return;
  if (document.scan.unspaced.length > 0)
    applyRules(document, isJapanese(document) ? japanese : chinese, recognizer, grow);
  if (document.korean) applyRules(document, korean, recognizer);
  applyRules(document, others, recognizer);
}

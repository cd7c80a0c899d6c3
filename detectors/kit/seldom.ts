import { type Needs, needsOf, UnitRuns } from '../../src/domain/unit-runs.ts';

/** A longer text holds nearly every run of letters; a shorter one is read by the expression as fast. */
const [SHORTEST, LONGEST] = [24, 8192];
/** Texts that are remembered: as many sentences as rules are asked about in turn. */
const KEPT = 32;

const known = new Map<string, UnitRuns>();
let last = '';
let lastRuns = new UnitRuns();

function runsOf(text: string): UnitRuns {
  if (text === last) return lastRuns;
  let runs = known.get(text);
  if (runs === undefined) {
    runs = spare();
    runs.read(text);
    known.set(text, runs);
  }
  [last, lastRuns] = [text, runs];
  return runs;
}

/** A new table, or that of the text that was read first. */
function spare(): UnitRuns {
  if (known.size < KEPT) return new UnitRuns();
  const [text, runs] = known.entries().next().value as [string, UnitRuns];
  known.delete(text);
  return runs;
}

const NOTHING: Needs = { lists: [], digit: false };

/** An expression that few texts match: asked only of those that hold the words it cannot do without, read from itself. */
export class Seldom {
  readonly pattern: RegExp;
  readonly #needs: Needs;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    this.#needs = pattern.ignoreCase ? NOTHING : needsOf(pattern.source);
  }

  mayMatch(text: string): boolean {
    if (!this.#needs.digit && this.#needs.lists.length === 0) return true;
    if (text.length < SHORTEST || text.length > LONGEST) return true;
    return runsOf(text).mayMatch(this.#needs);
  }

  test(text: string): boolean {
    return this.mayMatch(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayMatch(text) ? this.pattern.exec(text) : null;
  }

  /** For `text.replace`. */
  [Symbol.replace](text: string, by: string): string {
    return this.mayMatch(text) ? text.replace(this.pattern, by) : text;
  }

  /** For `text.search`. */
  [Symbol.search](text: string): number {
    return this.mayMatch(text) ? text.search(this.pattern) : -1;
  }
}

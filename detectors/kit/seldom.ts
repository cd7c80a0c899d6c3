import { alternativesOf } from '../../src/domain/alternatives.ts';
import { type Required, requiredBy } from '../../src/domain/required.ts';
import { asNeeds, type Needs, UnitRuns, type Words, wordsToFind } from '../../src/domain/unit-runs.ts';

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

const NOTHING: Required = { lists: [], digit: false };

const isNothing = ({ lists, digit }: Needs): boolean => lists.length === 0 && !digit;

/** Whether of such a text nothing is known. */
const isUnread = ({ length }: string): boolean => length < SHORTEST || length > LONGEST;

/** So few words are looked for themselves in a text whose runs nobody has asked for yet: to read them costs more. */
const FEW = 3;

/** Fewer the expression itself finds as fast. */
const FEWEST = 8;
const PLAIN = /^[^\\^$.*+?()[\]{}|]+$/;

/** A list of words, where most of an expression is one, and the rest of it. */
interface List {
  readonly words: Words;
  readonly rest: Seldom | undefined;
}

/** The engine tries each word of a list at each unit of a text: to see which of them may be there at all is far cheaper. */
function listOf({ source, flags }: RegExp): List | undefined {
  if (flags !== '' && flags !== 'u') return undefined;
  const all = alternativesOf(source);
  const words = all.filter((one) => PLAIN.test(one));
  const rest = all.filter((one) => !PLAIN.test(one));
  if (words.length < FEWEST) return undefined;
  return {
    words: wordsToFind(words),
    rest: rest.length > 0 ? new Seldom(new RegExp(rest.join('|'), flags)) : undefined,
  };
}

/** An expression that few texts match: asked only of those that hold the words it cannot do without, read from itself. */
export class Seldom {
  readonly pattern: RegExp;
  readonly #needs: Needs;
  /** Needs of few words each, and what else there is. */
  readonly #few: readonly (readonly string[])[];
  readonly #others: Needs;
  readonly #list: List | undefined;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
    const { lists, digit } = pattern.ignoreCase ? NOTHING : requiredBy(pattern.source);
    this.#few = lists.filter(({ length }) => length <= FEW);
    this.#needs = asNeeds({ lists, digit });
    this.#others = asNeeds({ lists: lists.filter(({ length }) => length > FEW), digit });
    this.#list = listOf(pattern);
  }

  mayMatch(text: string): boolean {
    if (isNothing(this.#needs)) return true;
    if (text === last) return lastRuns.mayMatch(this.#needs);
    for (const words of this.#few) if (!words.some((word) => text.includes(word))) return false;
    return isNothing(this.#others) || isUnread(text) || runsOf(text).mayMatch(this.#others);
  }

  test(text: string): boolean {
    if (this.#list === undefined || isUnread(text)) return this.mayMatch(text) && this.pattern.test(text);
    const { words, rest } = this.#list;
    return runsOf(text).holdsOneOf(words, text) || (rest?.test(text) ?? false);
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

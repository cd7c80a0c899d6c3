import { type Algebra, readPattern } from './pattern-reader.ts';

/**
 * What a text must hold for an expression to match, read from the expression itself: most rules of a script look for words
 * that most texts do not hold, and to see that is far cheaper than to try the rule at every unit.
 */

/** Every match, with what its assertions read around it, holds a word of each list, and a digit where `digit` says so. */
export interface Required {
  readonly lists: readonly (readonly string[])[];
  readonly digit: boolean;
}

interface Part extends Required {
  /** All that the part can match, where that is a short list: what stands beside it is joined to it. */
  readonly whole: readonly string[] | undefined;
}

const MOST_WORDS = 640;
const MOST_LISTS = 3;
const MOST_JOINED = 48;
const LARGEST_CLASS = 12;
const NOTHING: Part = { whole: [''], lists: [], digit: false };
const ANYTHING: Part = { whole: undefined, lists: [], digit: false };
const DIGIT: Part = { whole: undefined, lists: [], digit: true };

/** Long words first, then short lists; 0 for what says nothing. */
function worth(words: readonly string[]): number {
  if (words.length === 0 || words.length > MOST_WORDS) return 0;
  const shortest = Math.min(...words.map((word) => word.length), 4);
  return shortest === 0 ? 0 : shortest * 1000 - words.length;
}

function best(lists: readonly (readonly string[])[]): (readonly string[])[] {
  return lists
    .filter((words) => worth(words) > 0)
    .sort((one, other) => worth(other) - worth(one))
    .slice(0, MOST_LISTS);
}

/** The lists of a part that stands where nothing is joined to it. */
const listsOf = ({ lists, whole }: Part): (readonly string[])[] => best([...lists, whole ?? []]);

function sequence(parts: readonly Part[]): Part {
  const lists: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let whole = true;
  for (const part of parts) {
    lists.push(...part.lists);
    const { whole: next } = part;
    if (next !== undefined && run.length * next.length <= MOST_JOINED) {
      run = run.flatMap((before) => next.map((behind) => before + behind));
      continue;
    }
    lists.push(run);
    whole = false;
    run = next ?? [''];
  }
  const digit = parts.some((part) => part.digit);
  return whole
    ? { whole: run, lists: best(lists), digit }
    : { whole: undefined, lists: best([...lists, run]), digit };
}

function alternatives(parts: readonly Part[]): Part {
  const wholes = parts.map(({ whole }) => whole);
  const whole = wholes.every((one) => one !== undefined) ? [...new Set(wholes.flat())] : undefined;
  const [firsts, digit] = [parts.map((part) => listsOf(part)[0]), parts.every((part) => part.digit)];
  if (whole !== undefined && whole.length <= MOST_JOINED) return { whole, lists: [], digit };
  if (!firsts.every((words) => words !== undefined)) return { whole: undefined, lists: [], digit };
  return { whole: undefined, lists: best([[...new Set(firsts.flat())]]), digit };
}

const REQUIRED: Algebra<Part> = {
  nothing: NOTHING,
  anything: ANYTHING,
  literal: (sign) => ({ ...NOTHING, whole: [sign] }),
  oneOf: (_source, signs, digits) => {
    if (signs !== undefined && signs.length <= LARGEST_CLASS)
      return { whole: signs, lists: [], digit: digits };
    return digits ? DIGIT : ANYTHING;
  },
  // What is asserted stands in the text, but not where the next part begins.
  around: (part) => ({ ...part, whole: undefined, lists: listsOf(part) }),
  repeated: (part, least, most) => {
    if (least === 0) return ANYTHING;
    return most === 1 ? part : { ...part, whole: undefined, lists: listsOf(part) };
  },
  sequence,
  alternatives,
};

/** What every match of the expression needs; never more than it needs. */
export function requiredBy(source: string): Required {
  const part = readPattern(source, REQUIRED);
  return { lists: listsOf(part), digit: part.digit };
}

/** All that the expression matches, where that is a short list. */
export function wordsOf(source: string): readonly string[] | undefined {
  return readPattern(source, REQUIRED).whole;
}

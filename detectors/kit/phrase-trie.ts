/**
 * The phrases of all matchers in one trie of code units, so that one walk from the beginning of a word finds the phrases
 * of every matcher. It is laid out for the processor's cache: a node's children stand behind it and its first child right
 * behind them, so that the end of a word, which seldom branches, is read from one or two lines of memory.
 */

/** What ends at a node for one matcher. */
interface Ending {
  readonly matcher: number;
  /** Index into {@link values}. */
  readonly value: number;
  /** Whether the phrase lets the word go on. */
  readonly open: boolean;
}

export interface Trie {
  /** By first code unit of a phrase: its node, 0 for none. */
  readonly roots: Int32Array;
  /**
   * Nodes: what ends here (an offset into `endings`, 0 for nothing) and how many children there are, see
   * {@link COUNT_BITS}; the children's code units, ascending; the nodes of all children but the first, which follows.
   */
  readonly nodes: Int32Array;
  /** How many phrases are open, how many are not, then matcher and value of each, the open ones first. */
  readonly endings: Int32Array;
}

/** Bits of a node's first number that count its children. */
export const COUNT_BITS = 11;
export const COUNT = (1 << COUNT_BITS) - 1;

/** What the phrases stand for. */
export const values: unknown[] = [];

const phrases = new Map<string, Ending[]>();
let laidOut: Trie | undefined;

/** A later phrase replaces an equal earlier one of the same matcher; one that was open once stays so. */
export function addPhrase(phrase: string, matcher: number, value: unknown, open: boolean): void {
  const known = phrases.get(phrase) ?? [];
  const wasOpen = known.some((ending) => ending.matcher === matcher && ending.open);
  const others = known.filter((ending) => ending.matcher !== matcher);
  phrases.set(phrase, [...others, { matcher, value: values.push(value) - 1, open: open || wasOpen }]);
  laidOut = undefined;
}

/** The trie of all phrases so far. Phrases are added while modules load; `createDetectors` lays it out when all have. */
export function trie(): Trie {
  laidOut ??= layOut();
  return laidOut;
}

function layOut(): Trie {
  const sorted = [...phrases.keys()].sort();
  const roots = new Int32Array(65_536);
  // 0 says "none" among nodes and endings.
  const nodes: number[] = [0];
  const endings: number[] = [0];

  for (const [from, to] of branches(sorted, 0, sorted.length, 0))
    roots[(sorted[from] as string).charCodeAt(0)] = addNode(from, to, 1);
  return { roots, nodes: Int32Array.from(nodes), endings: Int32Array.from(endings) };

  /** Adds the node of the phrases `[from, to)`, which have their first `depth` units in common. */
  function addNode(from: number, to: number, depth: number): number {
    const ends = (sorted[from] as string).length === depth;
    const children = branches(sorted, ends ? from + 1 : from, to, depth);
    const node = nodes.length;
    const ending = ends ? addEnding(phrases.get(sorted[from] as string) ?? []) : 0;
    if (children.length > COUNT || ending >= 2 ** (32 - COUNT_BITS)) throw new Error('Too many phrases.');
    nodes.push((ending << COUNT_BITS) | children.length);
    for (const [first] of children) nodes.push((sorted[first] as string).charCodeAt(depth));
    for (let child = 1; child < children.length; child += 1) nodes.push(0);
    for (const [index, [first, last]] of children.entries()) {
      const child = addNode(first, last, depth + 1);
      if (index > 0) nodes[node + children.length + index] = child;
    }
    return node;
  }

  function addEnding(list: readonly Ending[]): number {
    const open = list.filter((ending) => ending.open);
    const closed = list.filter((ending) => !ending.open);
    const pairs = [...open, ...closed].flatMap(({ matcher, value }) => [matcher, value]);
    return endings.push(open.length, closed.length, ...pairs) - pairs.length - 2;
  }
}

/** Runs of `sorted[from, to)` with the same code unit at `depth`. */
function branches(sorted: readonly string[], from: number, to: number, depth: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = from;
  for (let i = from + 1; i <= to; i += 1) {
    const same =
      i < to && (sorted[i] as string).charCodeAt(depth) === (sorted[start] as string).charCodeAt(depth);
    if (same) continue;
    if (start < to) runs.push([start, i]);
    start = i;
  }
  return runs;
}

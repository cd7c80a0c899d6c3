/**
 * The phrases of all matchers in one trie of code units, so that one walk from the beginning of a word finds the phrases
 * of every matcher. Its steps stand in one open-addressed table: a step is a load or two from one place, where a map a
 * node costs a call and a walk through the heap.
 */

/** What ends at a node for one matcher. */
interface Ending {
  readonly matcher: number;
  /** Index into {@link values}. */
  readonly value: number;
  /** Whether the phrase lets the word go on. */
  readonly open: boolean;
}

/** Node of the empty beginning. */
export const ROOT = 1;
/** Numbers a step: node it leaves, 0 where no step stands; unit; node it reaches; index into `endings`, 0 for none. */
export const STEP = 4;

/** What the phrases stand for. */
export const values: unknown[] = [];

/** Phrases are added while modules load and rarely later; whoever walks reads the fields anew each time. */
export const trie: { steps: Int32Array; mask: number; readonly endings: Int32Array[] } = {
  steps: new Int32Array(STEP << 12),
  /** Places of the table, a power of two, less one. */
  mask: (1 << 12) - 1,
  /** How many are open, how many are not, then matcher and value of each, the open ones first. */
  endings: [new Int32Array(2)],
};

let nodes = ROOT;

/** A later phrase replaces an equal earlier one of the same matcher; one that was open once stays so. */
export function addPhrase(phrase: string, matcher: number, value: unknown, open: boolean): void {
  let node = ROOT;
  let place = 0;
  for (let i = 0; i < phrase.length; i += 1) {
    place = stepOrNew(node, phrase.charCodeAt(i));
    node = trie.steps[place + 2] as number;
  }
  const known = unpack(trie.endings[trie.steps[place + 3] as number] as Int32Array);
  const wasOpen = known.some((ending) => ending.matcher === matcher && ending.open);
  const others = known.filter((ending) => ending.matcher !== matcher);
  const packed = pack([...others, { matcher, value: values.push(value) - 1, open: open || wasOpen }]);
  if (known.length > 0) trie.endings[trie.steps[place + 3] as number] = packed;
  else trie.steps[place + 3] = trie.endings.push(packed) - 1;
}

/** Where a step is looked for first; then in the places behind. */
export function slot(node: number, code: number, mask: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

/** Place of the step from `node` by `code`, or of the gap where it would stand. */
function placeOf(node: number, code: number): number {
  const { steps, mask } = trie;
  let at = STEP * slot(node, code, mask);
  while (steps[at] !== 0 && (steps[at] !== node || steps[at + 1] !== code)) at = (at + STEP) & (STEP * mask);
  return at;
}

function stepOrNew(node: number, code: number): number {
  const known = placeOf(node, code);
  if (trie.steps[known] !== 0) return known;
  if (2 * nodes > trie.mask) grow();
  nodes += 1;
  const place = placeOf(node, code);
  trie.steps.set([node, code, nodes, 0], place);
  return place;
}

function grow(): void {
  const old = trie.steps;
  trie.steps = new Int32Array(2 * old.length);
  trie.mask = 2 * trie.mask + 1;
  for (let at = 0; at < old.length; at += STEP)
    if (old[at] !== 0)
      trie.steps.set(old.subarray(at, at + STEP), placeOf(old[at] as number, old[at + 1] as number));
}

function pack(endings: readonly Ending[]): Int32Array {
  const open = endings.filter((ending) => ending.open);
  const closed = endings.filter((ending) => !ending.open);
  const pairs = [...open, ...closed].flatMap(({ matcher, value }) => [matcher, value]);
  return Int32Array.of(open.length, closed.length, ...pairs);
}

function unpack(packed: Int32Array): Ending[] {
  const [open = 0, closed = 0, ...pairs] = packed;
  return Array.from({ length: open + closed }, (_, k) => ({
    matcher: pairs[2 * k] as number,
    value: pairs[2 * k + 1] as number,
    open: k < open,
  }));
}

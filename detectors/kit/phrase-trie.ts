/**
 * A trie of code units whose steps all stand in one open-addressed table: a step is one or two loads, where a map a
 * node costs a call and a walk through the heap.
 */
export class PhraseTrie<T> {
  /** Node of the empty beginning. */
  static readonly ROOT = 1;

  readonly #values: (T | undefined)[] = [undefined, undefined];
  /** Whether the phrase lets the word go on. */
  readonly #open: boolean[] = [false, false];
  #size = 64;
  #steps = 0;
  /** Three numbers a step: node it leaves, 0 where no step stands; unit; node it reaches. */
  #table = new Int32Array(3 * this.#size);

  add(phrase: string, value: T, open: boolean): void {
    let node = PhraseTrie.ROOT;
    for (let i = 0; i < phrase.length; i += 1) node = this.#stepOrNew(node, phrase.charCodeAt(i));
    this.#values[node] = value;
    this.#open[node] ||= open;
  }

  /** Node behind `node` by a unit; 0 when no phrase goes on so. */
  step(node: number, code: number): number {
    const table = this.#table;
    for (let at = slot(node, code, this.#size); ; at = at + 1 === this.#size ? 0 : at + 1) {
      const from = table[3 * at];
      if (from === 0) return 0;
      if (from === node && table[3 * at + 1] === code) return table[3 * at + 2] as number;
    }
  }

  /** What a phrase that ends at the node stands for. */
  valueAt(node: number): T | undefined {
    return this.#values[node];
  }

  isOpen(node: number): boolean {
    return this.#open[node] === true;
  }

  #stepOrNew(node: number, code: number): number {
    const known = this.step(node, code);
    if (known !== 0) return known;
    if (2 * (this.#steps + 1) > this.#size) this.#grow();
    const target = this.#values.push(undefined) - 1;
    this.#open.push(false);
    this.#put(node, code, target);
    return target;
  }

  #put(node: number, code: number, target: number): void {
    let at = slot(node, code, this.#size);
    while (this.#table[3 * at] !== 0) at = at + 1 === this.#size ? 0 : at + 1;
    this.#table.set([node, code, target], 3 * at);
    this.#steps += 1;
  }

  #grow(): void {
    const old = this.#table;
    this.#size *= 2;
    this.#steps = 0;
    this.#table = new Int32Array(3 * this.#size);
    for (let i = 0; i < old.length; i += 3)
      if (old[i] !== 0) this.#put(old[i] as number, old[i + 1] as number, old[i + 2] as number);
  }
}

/** `size` is a power of two. */
function slot(node: number, code: number, size: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

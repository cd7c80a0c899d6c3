import { type Algebra, readPattern } from './pattern-reader.ts';

/** ASCII units are symbols of their own; all others share one. */
const BEYOND = 127;
const SYMBOLS = 128;
/** Units that are looked at; what is not refused by then is asked of the expression. */
const DEPTH = 32;
/** States that are kept at most; what would need more is asked as well. */
const MOST_STATES = 1_000;
const UNKNOWN = 0;
const DEAD = 1;
const MAYBE = 2;
/** Number of the first state. */
const STATES = 3;

type Node =
  | { readonly kind: 'signs'; readonly has: Uint8Array }
  | { readonly kind: 'sequence' | 'alternatives'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeated'; readonly part: Node; readonly least: number; readonly most: number };

/** What is still to match: a part, and what comes behind it. */
interface Rest {
  readonly id: number;
  readonly node: Node;
  readonly behind: Rest | undefined;
}

const NO_STATES = new Uint16Array(0);
const NOTHING: Node = { kind: 'sequence', parts: [] };
const ASCII = Array.from({ length: BEYOND }, (_, unit) => String.fromCharCode(unit)).join('');

function signs(list: string): Node {
  const has = new Uint8Array(SYMBOLS);
  for (let at = 0; at < list.length; at += 1) has[Math.min(list.charCodeAt(at), BEYOND)] = 1;
  return { kind: 'signs', has };
}

const ONLY_BEYOND = signs('\uffff');
const classes = new Map<string, Node>();

/** What V8 itself takes for a sign of the class. */
function classOf(source: string, flags: string): Node {
  const key = `${flags} ${source}`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  const plain = !flags.includes('i') && !/[^ -~]|\\[pPDWSsux]|^\[\^|^\.$/.test(source);
  const ascii = ASCII.match(new RegExp(source, `${flags}g`)) ?? [];
  const node = signs(ascii.join('') + (plain ? '' : '\uffff'));
  classes.set(key, node);
  return node;
}

const isPlain = (sign: string): boolean => sign.length > 1 || /[\w\u0080-\uffff]/.test(sign);
const written = (sign: string): string =>
  isPlain(sign) ? sign : `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

function nodesOf(flags: string, backwards: boolean): Algebra<Node> {
  return {
    nothing: NOTHING,
    anything: { kind: 'repeated', part: classOf('[^]', flags), least: 0, most: Number.POSITIVE_INFINITY },
    literal: (sign) => classOf(written(sign), flags),
    oneOf: (source) => classOf(source, flags),
    // What is asserted around a match only makes it rarer.
    around: () => NOTHING,
    repeated: (part, least, most) => ({ kind: 'repeated', part, least, most }),
    sequence: (parts) => ({ kind: 'sequence', parts: backwards ? parts.toReversed() : parts }),
    alternatives: (parts) => ({ kind: 'alternatives', parts }),
  };
}

/**
 * Says of most places at once that an expression does not match there: a deterministic automaton of the expression without
 * its assertions, whose states are made when a text first reaches them. It takes a few units; V8 takes as long to begin.
 */
export class LazyAutomaton {
  #next = NO_STATES;
  readonly #states: (readonly Rest[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rests = new Map<Node, Map<Rest | undefined, Rest>>();
  readonly #fewer = new Map<Node, Node>();
  #ids = 0;
  readonly #form: RegExp;
  readonly #backwards: boolean;
  /** Once a text was asked about: most languages never are, and their automata would only take room. */
  #first: number | undefined;

  constructor(form: RegExp, backwards = false) {
    this.#form = form;
    this.#backwards = backwards;
  }

  /** False only where no match can begin at the unit; read backwards, where none can end before it. */
  mayMatch(text: string, from: number, step: 1 | -1): boolean {
    this.#first ??= this.#begin();
    let state = this.#first;
    let at = step === 1 ? from : from - 1;
    for (let depth = 0; depth < DEPTH; depth += 1) {
      if (state <= MAYBE) return state === MAYBE;
      if (at < 0 || at >= text.length) return false;
      const symbol = Math.min(text.charCodeAt(at), BEYOND);
      const next = this.#next[state * SYMBOLS + symbol]!;
      state = next === UNKNOWN ? this.#follow(state, symbol) : next;
      at += step;
    }
    return state !== DEAD;
  }

  #begin(): number {
    this.#next = new Uint16Array(8 * SYMBOLS);
    const { source, flags } = this.#form;
    const root = readPattern(source, nodesOf(flags.replace(/[ygd]/g, ''), this.#backwards));
    return this.#stateOf([this.#rest(root, undefined)]);
  }

  #follow(state: number, symbol: number): number {
    const rests: (Rest | undefined)[] = [];
    for (const { node, behind } of this.#states[state]!) {
      if (node.kind !== 'signs' || node.has[symbol] === 0) continue;
      rests.push(behind);
      // A sign beyond may be two units.
      if (symbol === BEYOND && node !== ONLY_BEYOND) rests.push(this.#rest(ONLY_BEYOND, behind));
    }
    const next = this.#stateOf(rests);
    this.#next[state * SYMBOLS + symbol] = next;
    return next;
  }

  /** The state in which one of these is still to match. */
  #stateOf(rests: readonly (Rest | undefined)[]): number {
    const open = new Set<Rest>();
    const seen = new Set<Rest | undefined>();
    for (const rest of rests) if (this.#expand(rest, open, seen)) return MAYBE;
    if (open.size === 0) return DEAD;
    const sorted = [...open].sort((one, other) => one.id - other.id);
    const key = sorted.map(({ id }) => id).join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= MOST_STATES) return MAYBE;
    const number = Math.max(this.#states.length, STATES);
    this.#states[number] = sorted;
    this.#numbers.set(key, number);
    if ((number + 1) * SYMBOLS > this.#next.length) {
      const grown = new Uint16Array(this.#next.length * 2);
      grown.set(this.#next);
      this.#next = grown;
    }
    return number;
  }

  /** Brings a sign to the front of what is still to match; true where nothing is. */
  #expand(rest: Rest | undefined, open: Set<Rest>, seen: Set<Rest | undefined>): boolean {
    if (rest === undefined) return true;
    if (seen.has(rest)) return false;
    seen.add(rest);
    const { node, behind } = rest;
    switch (node.kind) {
      case 'signs':
        open.add(rest);
        return false;
      case 'sequence':
        return this.#expand(
          node.parts.reduceRight<Rest | undefined>((next, part) => this.#rest(part, next), behind),
          open,
          seen,
        );
      case 'alternatives':
        return node.parts.some((part) => this.#expand(this.#rest(part, behind), open, seen));
      case 'repeated': {
        if (node.least === 0 && this.#expand(behind, open, seen)) return true;
        if (node.most === 0) return false;
        return this.#expand(this.#rest(node.part, this.#rest(this.#once(node), behind)), open, seen);
      }
    }
  }

  #rest(node: Node, behind: Rest | undefined): Rest {
    const known = this.#rests.get(node) ?? new Map<Rest | undefined, Rest>();
    this.#rests.set(node, known);
    const rest = known.get(behind) ?? { id: this.#ids++, node, behind };
    known.set(behind, rest);
    return rest;
  }

  /** What is left of a repetition after one more. */
  #once(node: Extract<Node, { kind: 'repeated' }>): Node {
    const { least, most } = node;
    if (least === 0 && most === Number.POSITIVE_INFINITY) return node;
    const fewer = this.#fewer.get(node) ?? { ...node, least: Math.max(0, least - 1), most: most - 1 };
    this.#fewer.set(node, fewer);
    return fewer;
  }
}

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
  if (parts.length === 1) return parts[0]!;
  const wholes = parts.map(({ whole }) => whole);
  const whole = wholes.every((one) => one !== undefined) ? [...new Set(wholes.flat())] : undefined;
  const [firsts, digit] = [parts.map((part) => listsOf(part)[0]), parts.every((part) => part.digit)];
  if (whole !== undefined && whole.length <= MOST_JOINED) return { whole, lists: [], digit };
  if (!firsts.every((words) => words !== undefined)) return { whole: undefined, lists: [], digit };
  return { whole: undefined, lists: best([[...new Set(firsts.flat())]]), digit };
}

/** Reads an expression of the flag `u`. */
class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  read(): Part {
    const parts: Part[] = [];
    do parts.push(this.#branch());
    while (this.#take('|'));
    return alternatives(parts);
  }

  #take(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #next(): string {
    const sign = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
    this.#at += sign.length;
    return sign;
  }

  #branch(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
      parts.push(this.#quantified(this.#atom()));
    return sequence(parts);
  }

  #atom(): Part {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('^') || this.#take('$')) return NOTHING;
    if (this.#take('.')) return ANYTHING;
    if (this.#take('\\')) return this.#escape();
    return { ...NOTHING, whole: [this.#next()] };
  }

  #group(): Part {
    const not = this.#take('?!') || this.#take('?<!');
    const around = !not && (this.#take('?=') || this.#take('?<='));
    if (!not && !around && !this.#take('?:') && this.#take('?<')) while (!this.#take('>')) this.#next();
    const inside = this.read();
    this.#next();
    if (not) return NOTHING;
    // What is asserted stands in the text, but not where the next part begins.
    if (around) return { ...inside, whole: undefined, lists: listsOf(inside) };
    return inside;
  }

  #class(): Part {
    const not = this.#take('^');
    const signs: string[] = [];
    let small = !not;
    let digit = !not;
    while (!this.#take(']')) {
      const escaped = this.#take('\\');
      const one = escaped ? this.#escape() : { ...NOTHING, whole: [this.#next()] };
      const ranged = this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (ranged) this.#at += 1;
      const last = ranged ? (this.#take('\\') ? this.#escape() : { ...NOTHING, whole: [this.#next()] }) : one;
      digit &&=
        one.digit || [...(one.whole ?? [''])].concat(last.whole ?? ['']).every((sign) => /^\d$/.test(sign));
      small &&= !ranged && one.whole !== undefined;
      if (one.whole !== undefined) signs.push(...one.whole);
    }
    if (small && signs.length <= LARGEST_CLASS) return { whole: signs, lists: [], digit };
    return digit ? DIGIT : ANYTHING;
  }

  #escape(): Part {
    const sign = this.#next();
    if (sign === 'd') return DIGIT;
    if (sign === 'p' || sign === 'P') while (!this.#take('}')) this.#next();
    if (sign === 'u') {
      const code = this.#source.slice(this.#at, this.#at + 4);
      this.#at += 4;
      return { ...NOTHING, whole: [String.fromCharCode(Number.parseInt(code, 16))] };
    }
    if (sign === 'b' || sign === 'B') return NOTHING;
    if (sign === 'n') return { ...NOTHING, whole: ['\n'] };
    // Classes such as `\\s`, and what a group has matched.
    return /[a-zA-Z\d]/.test(sign) ? ANYTHING : { ...NOTHING, whole: [sign] };
  }

  #quantified(part: Part): Part {
    let least = 1;
    let once = true;
    if (this.#take('?') || this.#take('*')) least = 0;
    else if (this.#take('+')) once = false;
    else if (this.#take('{')) {
      let digits = '';
      while (/\d/.test(this.#source.charAt(this.#at))) digits += this.#next();
      const exact = this.#source.charAt(this.#at) === '}';
      while (!this.#take('}')) this.#next();
      least = Number(digits);
      once = exact && least === 1;
    } else return part;
    this.#take('?');
    if (least === 0) return ANYTHING;
    return once ? part : { ...part, whole: undefined, lists: listsOf(part) };
  }
}

/** What every match of the expression needs; never more than it needs. */
export function requiredBy(source: string): Required {
  const part = new Reader(source).read();
  return { lists: listsOf(part), digit: part.digit };
}

/** All that the expression matches, where that is a short list. */
export function wordsOf(source: string): readonly string[] | undefined {
  return new Reader(source).read().whole;
}

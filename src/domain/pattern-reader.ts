/** What is worked out of an expression, part by part. */
export interface Algebra<Part> {
  /** What matches nothing: the beginning, the end, a word boundary, what must not stand there. */
  readonly nothing: Part;
  /** Of which nothing is known: what a group has matched. */
  readonly anything: Part;
  literal(sign: string): Part;
  /** One sign of several, as it is written; `signs` where that is a plain list. */
  oneOf(source: string, signs: readonly string[] | undefined, digits: boolean): Part;
  /** What has to stand before or behind. */
  around(part: Part): Part;
  repeated(part: Part, least: number, most: number): Part;
  sequence(parts: readonly Part[]): Part;
  alternatives(parts: readonly Part[]): Part;
}

interface Member {
  readonly sign: string | undefined;
  readonly digit: boolean;
}

/** Reads an expression. */
class Reader<Part> {
  #at = 0;
  readonly #source: string;
  readonly #algebra: Algebra<Part>;

  constructor(source: string, algebra: Algebra<Part>) {
    this.#source = source;
    this.#algebra = algebra;
  }

  read(): Part {
    const parts: Part[] = [];
    do parts.push(this.#branch());
    while (this.#take('|'));
    return parts.length === 1 ? parts[0]! : this.#algebra.alternatives(parts);
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
    return this.#algebra.sequence(parts);
  }

  #atom(): Part {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('^') || this.#take('$')) return this.#algebra.nothing;
    if (this.#take('.')) return this.#algebra.oneOf('.', undefined, false);
    if (this.#take('\\')) return this.#escape();
    return this.#algebra.literal(this.#next());
  }

  #group(): Part {
    const not = this.#take('?!') || this.#take('?<!');
    const around = !not && (this.#take('?=') || this.#take('?<='));
    if (!not && !around && !this.#take('?:')) {
      if (this.#take('?<')) while (!this.#take('>')) this.#next();
      else if (this.#take('?')) throw new TypeError('an expression with flags inside cannot be read');
    }
    const inside = this.read();
    this.#next();
    if (not) return this.#algebra.nothing;
    return around ? this.#algebra.around(inside) : inside;
  }

  #class(): Part {
    const from = this.#at - 1;
    const not = this.#take('^');
    const signs: string[] = [];
    let list = !not;
    let digits = !not;
    while (!this.#take(']')) {
      const first = this.#member();
      const ranged = this.#source.charAt(this.#at) === '-' && this.#source.charAt(this.#at + 1) !== ']';
      if (ranged) this.#at += 1;
      const last = ranged ? this.#member() : first;
      digits &&= first.digit && last.digit;
      list &&= !ranged && first.sign !== undefined;
      if (first.sign !== undefined) signs.push(first.sign);
    }
    return this.#algebra.oneOf(this.#source.slice(from, this.#at), list ? signs : undefined, digits);
  }

  #member(): Member {
    const plain = !this.#take('\\');
    const sign = plain ? this.#next() : this.#escaped(this.#next());
    return {
      sign,
      digit: sign === undefined ? this.#source.charAt(this.#at - 1) === 'd' : /^\d$/.test(sign),
    };
  }

  /** The sign that an escape stands for; undefined for classes. */
  #escaped(sign: string): string | undefined {
    if (sign === 'p' || sign === 'P') while (!this.#take('}')) this.#next();
    if (sign === 'n') return '\n';
    if (sign !== 'u' && sign !== 'x') return /[a-zA-Z\d]/.test(sign) ? undefined : sign;
    // "u{1F600}", "u0041", "x41"
    const braced = sign === 'u' && this.#take('{');
    const stop = braced ? this.#source.indexOf('}', this.#at) : this.#at + (sign === 'u' ? 4 : 2);
    const code = this.#source.slice(this.#at, stop);
    this.#at = braced ? stop + 1 : stop;
    return String.fromCodePoint(Number.parseInt(code, 16));
  }

  #escape(): Part {
    const from = this.#at - 1;
    const name = this.#next();
    if (name === 'b' || name === 'B') return this.#algebra.nothing;
    const sign = this.#escaped(name);
    if (sign !== undefined) return this.#algebra.literal(sign);
    if (name === 'k') while (!this.#take('>')) this.#next();
    return /[dDwWsSpPtrfv]/.test(name)
      ? this.#algebra.oneOf(this.#source.slice(from, this.#at), undefined, name === 'd')
      : this.#algebra.anything;
  }

  #quantified(part: Part): Part {
    let [least, most] = [1, 1];
    if (this.#take('?')) least = 0;
    else if (this.#take('*')) [least, most] = [0, Number.POSITIVE_INFINITY];
    else if (this.#take('+')) most = Number.POSITIVE_INFINITY;
    else if (this.#take('{')) {
      let range = '';
      while (!this.#take('}')) range += this.#next();
      const [low = '', high = low] = range.split(',');
      [least, most] = [Number(low), high === '' ? Number.POSITIVE_INFINITY : Number(high)];
    } else return part;
    this.#take('?');
    return this.#algebra.repeated(part, least, most);
  }
}

export function readPattern<Part>(source: string, algebra: Algebra<Part>): Part {
  return new Reader(source, algebra).read();
}

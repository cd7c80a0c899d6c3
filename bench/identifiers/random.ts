import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded choices for invented identifiers. */
export class Chance {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
  }

  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  below(limit: number): number {
    return Math.floor(this.uniform() * limit);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** `9` a digit, `8` a digit that is not 0, `A` and `a` a letter, `H` and `h` hexadecimal, `X` a capital or digit. */
  fill(pattern: string): string {
    return pattern.replace(/[98AaHhX]/g, (symbol) => {
      const from = ALPHABETS[symbol]!;
      return from.charAt(this.below(from.length));
    });
  }

  /** Literal text with `{a7}` for seven of `a`, and so on. */
  expand(template: string): string {
    return template.replace(/\{([98AaHhX])(\d+)\}/g, (_, symbol: string, count: string) =>
      this.fill(symbol.repeat(Number(count))),
    );
  }

  /** Another value of the same writing: digits become digits, letters letters, each with the chance given. */
  mutate(value: string, share: number): string {
    return value.replace(/[0-9A-Za-z]/g, (symbol) => {
      if (this.uniform() >= share) return symbol;
      return this.fill(symbol <= '9' ? '9' : symbol <= 'Z' ? 'A' : 'a');
    });
  }
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ALPHABETS: Readonly<Record<string, string>> = {
  '9': '0123456789',
  '8': '123456789',
  A: CAPITALS,
  a: CAPITALS.toLowerCase(),
  H: '0123456789ABCDEF',
  h: '0123456789abcdef',
  X: `${CAPITALS}0123456789`,
};

import type { Quantity } from '../../kit/quantities.ts';

export type Operator = '+' | '-' | '×' | '÷';
export type Token = Quantity | Operator | '(' | ')' | '²';

/** The value of a calculation; undefined when its brackets do not fit. */
export function evaluate(tokens: readonly Token[], read: (one: Quantity) => number): number | undefined {
  let at = 0;
  const value = sum();
  return at === tokens.length ? value : undefined;

  function sum(): number {
    let total = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const sign = tokens[at++] === '+' ? 1 : -1;
      total += sign * product();
    }
    return total;
  }
  function product(): number {
    let total = power();
    while (tokens[at] === '×' || tokens[at] === '÷')
      total = tokens[at++] === '×' ? total * power() : total / power();
    return total;
  }
  function power(): number {
    let base = atom();
    for (; tokens[at] === '²'; at += 1) base *= base;
    return base;
  }
  function atom(): number {
    const token = tokens[at];
    at += 1;
    if (typeof token === 'object') return read(token);
    if (token !== '(') return Number.NaN;
    const inner = sum();
    if (tokens[at] !== ')') return Number.NaN;
    at += 1;
    return inner;
  }
}

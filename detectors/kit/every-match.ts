import { Seldom } from './seldom.ts';

const known = new WeakMap<RegExp, Seldom>();

function seldomOf(expression: RegExp): Seldom {
  let seldom = known.get(expression);
  if (seldom === undefined) {
    seldom = new Seldom(expression);
    known.set(expression, seldom);
  }
  return seldom;
}

/**
 * Every match of a global expression, in order; nothing is tried where a word is missing that it cannot do without.
 * `String.matchAll` compiles a copy of the expression at each call, which costs more than to run most of ours over a sentence.
 */
export function everyMatch(text: string, given: RegExp | Seldom): RegExpExecArray[] {
  const seldom = given instanceof Seldom ? given : seldomOf(given);
  const expression = seldom.pattern;
  if (!expression.global) throw new Error(`${expression} has to be global.`);
  if (!seldom.mayMatch(text)) return [];
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

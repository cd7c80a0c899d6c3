import { Seldom } from './seldom.ts';

/**
 * Every match of a global expression, in order. `String.matchAll` compiles a copy of the expression at each call, which
 * costs more than to run most of ours over a sentence.
 */
export function everyMatch(text: string, expression: RegExp | Seldom): RegExpExecArray[] {
  if (expression instanceof Seldom)
    return expression.mayMatch(text) ? everyMatch(text, expression.pattern) : [];
  if (!expression.global) throw new Error(`${expression} has to be global.`);
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

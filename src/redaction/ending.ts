import { LazyAutomaton } from '../domain/lazy-automaton.ts';

/**
 * Whether a text ends with a form. An expression with `$` is tried at every position of its text; looking behind, V8
 * reads from the right, at one place, and only where the last units can end it.
 */
export class Ending {
  readonly #form: RegExp;
  readonly #automaton: LazyAutomaton;

  /** Every alternative of the form has to end with `$`. */
  constructor(form: RegExp) {
    this.#form = new RegExp(`(?<=${form.source})`, `${form.flags}y`);
    this.#automaton = new LazyAutomaton(form, true);
  }

  test(text: string): boolean {
    if (!this.#automaton.mayMatch(text, text.length, -1)) return false;
    const form = this.#form;
    form.lastIndex = text.length;
    return form.test(text);
  }
}

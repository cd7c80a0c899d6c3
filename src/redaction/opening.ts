import { LazyAutomaton } from '../domain/lazy-automaton.ts';

/** Whether a form stands at a place of a text: V8 is asked only where the units there can begin it. */
export class Opening {
  readonly #form: RegExp;
  readonly #automaton: LazyAutomaton;

  constructor(form: RegExp) {
    this.#form = form.sticky ? form : new RegExp(form.source, `${form.flags}y`);
    this.#automaton = new LazyAutomaton(form);
  }

  test(text: string, at = 0): boolean {
    if (!this.#automaton.mayMatch(text, at, 1)) return false;
    const form = this.#form;
    form.lastIndex = at;
    return form.test(text);
  }

  /** Where the form that stands at the place ends, or -1. */
  end(text: string, at: number): number {
    return this.test(text, at) ? this.#form.lastIndex : -1;
  }

  exec(text: string, at: number): RegExpExecArray | null {
    if (!this.#automaton.mayMatch(text, at, 1)) return null;
    const form = this.#form;
    form.lastIndex = at;
    return form.exec(text);
  }
}

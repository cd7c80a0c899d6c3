/**
 * Whether a text ends with a form. An expression with `$` is tried at every position of its text; looking behind, V8
 * reads from the right, so that the last letter decides most of the time.
 */
export class Ending {
  readonly #form: RegExp;

  /** Every alternative of the form has to end with `$`. */
  constructor({ source, flags }: RegExp) {
    this.#form = new RegExp(`(?<=${source})`, `${flags}y`);
  }

  test(text: string): boolean {
    const form = this.#form;
    form.lastIndex = text.length;
    return form.test(text);
  }
}

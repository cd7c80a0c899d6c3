/**
 * An expression that ends with `$`, read backwards from the end of a window: it is tried at that one place, where a search
 * would try every place that it might begin at. Its alternatives stand in a group.
 */
export class Closing {
  readonly #form: RegExp;

  constructor({ source, flags }: RegExp) {
    if (!source.endsWith('$')) throw new TypeError(`no end of a window: ${source}`);
    this.#form = new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`);
  }

  test(window: string): boolean {
    this.#form.lastIndex = window.length;
    return this.#form.test(window);
  }
}

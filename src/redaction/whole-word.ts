import { wordsOf } from '../domain/required.ts';
import type { Document } from './document.ts';
import { WordSet } from './word-set.ts';

/** An expression over a whole word, `^(?:…)$`: asked only where the hash of the token is that of one of its words. */
export class WholeWord {
  readonly #form: RegExp;
  readonly #words: WordSet;

  constructor(form: RegExp) {
    const words = wordsOf(form.source);
    if (words === undefined) throw new TypeError(`no list of words: ${form.source}`);
    this.#form = form;
    this.#words = new WordSet(words.join(' '));
  }

  is(document: Document, token: number): boolean {
    return this.#words.has(document.scan.hash[token]!) && this.#form.test(document.word(token));
  }
}

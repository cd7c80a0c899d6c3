/**
 * A correct, conservative health answer that planted errors ride in. `{emergency}` in a text becomes the
 * emergency number of the user's country.
 */
export interface Carrier {
  readonly id: string;
  readonly prompt: string;
  readonly paragraphs: readonly string[];
}

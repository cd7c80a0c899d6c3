/**
 * A model that says where people's names stand in a text. It is asked only where a name cue stayed
 * unresolved, and synchronously: a model that answers later is wrapped by a cache or a worker.
 */
export interface NamePort {
  /** Ranges in UTF-16 code units of the text given, end exclusive. */
  names(text: string): readonly { readonly start: number; readonly end: number }[];
}

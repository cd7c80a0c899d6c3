import { buildCueIndex, type CueIndex } from './cue-index.ts';
import { Document, type Found } from './document.ts';
import { eachEntry, readLexicon, WordTable } from './lexicon.ts';
import { type Normalised, normalise } from './normalise.ts';
import { placeholdersIn } from './placeholders.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { Scan } from './scan.ts';
import { mergeFound } from './spans.ts';

/** Everything that is loaded once: word table, phrases, and the arrays that every scan uses again. */
export interface Engine {
  readonly document: Document;
  readonly cues: CueIndex;
}

export function createEngine(): Engine {
  const table = new WordTable();
  for (const name of ['names', 'words'] as const)
    eachEntry(readLexicon(name), (hash, bits) => table.add(hash, bits));
  const cues = buildCueIndex(table);
  return { document: new Document(new Scan(table), cues), cues };
}

export interface DetectOptions {
  readonly language: string;
  readonly country: string;
  /** Called between recognizers; returning true stops with `undefined`. */
  readonly late: () => boolean;
  /** Recognizers of this response, after the built-in ones: known identifiers, a second opinion. */
  readonly also: readonly ((document: Document) => void)[];
  /** Called with the document once everything was found. */
  readonly done: (document: Document) => void;
}

/** The text in the form the recognizers read, and the engine's document opened on it. */
export function openText(engine: Engine, text: string, options: DetectOptions): Normalised {
  const { document } = engine;
  let plain: Normalised = { text, starts: undefined, ends: undefined };
  if (!document.scan.read(text, false)) {
    plain = normalise(text);
    document.scan.read(plain.text, true);
  }
  document.open(options.language, options.country, document.scan.brackets ? placeholdersIn(plain.text) : []);
  return plain;
}

/** Disjoint ranges of the opened text that hold identifiers, or undefined when time ran out. */
export function detect(engine: Engine, options: DetectOptions): Found[] | undefined {
  const { document } = engine;
  for (const recognizer of RECOGNIZERS) {
    recognizer.find(document);
    if (options.late()) return undefined;
  }
  for (const find of options.also) find(document);
  options.done(document);
  const { found } = document;
  return found.length === 0 ? [] : mergeFound(found.filter((one) => !document.isKept(one.start, one.end)));
}

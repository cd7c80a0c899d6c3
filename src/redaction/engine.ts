import { buildCueIndex, type CueIndex } from './cue-index.ts';
import { Document, type Found } from './document.ts';
import { eachEntry, readLexicon, WordTable } from './lexicon.ts';
import { placeholdersIn } from './placeholders.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { Scan } from './scan.ts';
import { mergeFound } from './spans.ts';

/** Everything that is loaded once: word table, phrases, and the arrays that every scan uses again. */
export interface Engine {
  readonly scan: Scan;
  readonly cues: CueIndex;
  readonly kinds: Int32Array;
}

export function createEngine(): Engine {
  const table = new WordTable();
  for (const name of ['names', 'words'] as const)
    eachEntry(readLexicon(name), (hash, bits) => table.add(hash, bits));
  const cues = buildCueIndex(table);
  const scan = new Scan(table);
  return { scan, cues, kinds: new Int32Array(1 << 16) };
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

/** Disjoint ranges of normalised text that hold identifiers, or undefined when time ran out. */
export function detect(engine: Engine, text: string, options: DetectOptions): Found[] | undefined {
  engine.scan.read(text);
  const kept = placeholdersIn(text);
  const document = new Document(
    engine.scan,
    engine.cues,
    options.language,
    options.country,
    engine.kinds,
    kept,
  );
  for (const recognizer of RECOGNIZERS) {
    recognizer.find(document);
    if (options.late()) return undefined;
  }
  for (const find of options.also) find(document);
  options.done(document);
  return mergeFound(
    document.found.filter((found) => !kept.some(([from, to]) => found.start < to && from < found.end)),
  );
}

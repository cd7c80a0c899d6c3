import { holdCitedAuthors } from './cited-authors.ts';
import { buildCueIndex, type CueIndex } from './cue-index.ts';
import { Document, type Found, type Range } from './document.ts';
import { everydayWords } from './everyday-words.ts';
import { holdPhrases } from './held-phrases.ts';
import { inflectedNames } from './inflected-names.ts';
import { guessLanguage, languageOfScript } from './language.ts';
import { eachEntry, readLexicon, WordTable } from './lexicon.ts';
import { type Normalised, normalise } from './normalise.ts';
import { ownNames } from './own-names.ts';
import { passMeasures } from './passed-measures.ts';
import { placeholdersIn } from './placeholders.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import { vietnameseWords } from './recognizers/languages/vietnamese.ts';
import { isHealthText } from './recognizers/names/evidence.ts';
import { passEponyms } from './recognizers/names/passed-eponyms.ts';
import { isTypedSmall } from './recognizers/names/small-letters.ts';
import { isWithoutCapitals } from './recognizers/names/small-names.ts';
import { type Edit, rescan } from './rescan.ts';
import { Scan } from './scan.ts';
import { scriptsOf } from './scripts.ts';
import { passOpeners } from './sentence-openers.ts';
import { mergeFound } from './spans.ts';
import { simplified } from './traditional.ts';
import { WAKE, wakesOf } from './wakes.ts';

/** What wakes each recognizer, four numbers side by side; all bits where it does not say. */
const GATES = Int32Array.from(
  RECOGNIZERS.flatMap(({ units = -1, wakes = -1, kinds = -1, words = 0 }) => [units, wakes, kinds, words]),
);
const FINDS = RECOGNIZERS.map(({ find }) => find);

/** Everything that is loaded once, and the arrays that every text uses again. */
export interface Engine {
  /** The text that is being read, and the one it was made of by replacing. */
  document: Document;
  earlier: Document;
  readonly cues: CueIndex;
}

export function createEngine(): Engine {
  const table = new WordTable();
  for (const name of ['names', 'words'] as const)
    eachEntry(readLexicon(name), (hash, bits) => table.add(hash, bits));
  const cues = buildCueIndex(table);
  const [document, earlier] = [new Document(new Scan(table), cues), new Document(new Scan(table), cues)];
  return { document, earlier, cues };
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
  /** Reads the whole text again after a replacement: for recognizers whose reach nobody knows. */
  readonly whole: boolean;
}

/** The text in the form the recognizers read, and the engine's document opened on it. */
export function openText(engine: Engine, text: string, options: DetectOptions): Normalised {
  const { document } = engine;
  let plain = normalise(text);
  if ((options.language || languageOfScript(plain.text, scriptsOf(plain.text))) === 'zh')
    plain = { ...plain, text: simplified(plain.text) };
  document.scan.read(plain.text);
  const language = options.language || guessLanguage(document.scan);
  readAs(language, document.scan);
  document.open(language, options.country, document.scan.brackets ? placeholdersIn(plain.text) : []);
  passEponyms(document);
  return plain;
}

/**
 * Opens the text that the edits make of the one that was read, without reading again what they do not touch.
 * False when the whole has to be read: something that is decided on all of it would change.
 */
export function reopen(
  engine: Engine,
  text: string,
  edits: readonly Edit[],
  options: DetectOptions,
): boolean {
  const { document: earlier, earlier: document } = engine;
  if (!rescan(document.scan, earlier.scan, text, edits)) return false;
  const language = options.language || guessLanguage(document.scan);
  if (language !== earlier.language) return false;
  readAs(language, document.scan);
  const kept = earlier.scan.brackets ? placeholdersIn(text) : rangesOf(edits);
  document.open(language, options.country, kept);
  passEponyms(document);
  if (!document.agreesWith(earlier)) return false;
  if (earlier.health !== undefined && isHealthText(document) !== earlier.health) return false;
  if (earlier.typedSmall !== undefined && isTypedSmall(document) !== earlier.typedSmall) return false;
  if (earlier.withoutCapitals !== undefined && isWithoutCapitals(document) !== earlier.withoutCapitals)
    return false;
  engine.document = document;
  engine.earlier = earlier;
  return true;
}

/** What the lists of all languages say of the words, put right by the one that the text is in. */
function readAs(language: string, scan: Scan): void {
  passOpeners(scan, language);
  passMeasures(scan);
  everydayWords(scan, language);
  if (language === 'vi') vietnameseWords(scan);
  inflectedNames(scan, language);
  ownNames(scan, language);
}

/** Where the placeholders of the edits stand. */
function rangesOf(edits: readonly Edit[]): Range[] {
  let shift = 0;
  return edits.map(({ start, end, placeholder }) => {
    const from = start + shift;
    shift += placeholder.length - (end - start);
    return [from, from + placeholder.length];
  });
}

/** Disjoint ranges of the opened text that hold identifiers, or undefined when time ran out. */
export function detect(engine: Engine, options: DetectOptions): Found[] | undefined {
  const { document } = engine;
  holdPhrases(document);
  holdCitedAuthors(document);
  const { seen, woken: words } = document.scan;
  const { met, found } = document;
  const held = wakesOf(document);
  for (let index = 0, gate = 0; index < FINDS.length; index += 1, gate += 4) {
    const wakes = found.length > 0 ? held | WAKE.found : held;
    const woken = (wakes & GATES[gate + 1]!) | (met & GATES[gate + 2]!) | (words & GATES[gate + 3]!);
    if (woken === 0 || (seen & GATES[gate]!) === 0) continue;
    FINDS[index]!(document);
    if (options.late()) return undefined;
  }
  for (const find of options.also) find(document);
  options.done(document);
  return found.length === 0 ? [] : mergeFound(found.filter((one) => !document.isKept(one.start, one.end)));
}

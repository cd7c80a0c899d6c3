import { contextFeatures, NAME_BITS } from '../../src/redaction/context/features.ts';
import type { Document } from '../../src/redaction/document.ts';
import { createEngine, detect, openText } from '../../src/redaction/engine.ts';
import { isDoubtful, SHAPE } from '../../src/redaction/shape.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import type { createRandom } from '../../src/simulate/random.ts';
import type { MarkedText, Span } from './marked.ts';

type Random = ReturnType<typeof createRandom>;
export const LABEL = { other: 0, name: 1, town: 2 } as const;
export type Label = (typeof LABEL)[keyof typeof LABEL];

/** A doubtful word of a text: its features and what it is. */
export interface Example {
  readonly features: Int32Array;
  readonly label: Label;
  readonly weight: number;
  /** Whether the rules find it as well: the model is asked about the others. */
  readonly found: boolean;
}

const NAME_TYPES = /^(?:NAME|PERSON|NOMBRE.*|PRENOM|NOM)$/;
const TOWN_TYPES = /^(?:PLACE|TERRITORIO|VILLE|CITY|GPE|LOCATION)$/;
/** Of a hundred words, so many lose in the further copies of a text what the name lists say of them. */
const HIDDEN = 35;

const engine = createEngine();

function labelOf(span: Span | undefined): Label | undefined {
  if (span === undefined) return LABEL.other;
  if (NAME_TYPES.test(span.type)) return LABEL.name;
  return TOWN_TYPES.test(span.type) ? LABEL.town : undefined;
}

/**
 * The doubtful words of a text. The first copy shows it as the model will see it, with what the rules found taken; in the
 * others half of the identifiers are taken, some lists are silent and the locale is not always known.
 */
export function examplesOf(marked: MarkedText, copies: number, random: Random): Example[] {
  const { text, locale } = marked;
  const [language = '', region = ''] = locale.toLowerCase().split('-');
  const options = {
    language,
    country: region.toUpperCase(),
    late: () => false,
    also: [],
    done: () => {},
    whole: false,
  };
  openText(engine, text, options);
  // Offsets of the marks hold only where nothing was normalised.
  if (engine.document.text !== text) return [];
  const found = new Uint8Array(text.length);
  for (const { start, end, recognizer } of detect(engine, options) ?? [])
    if (recognizer !== 'context') found.fill(1, start, end);
  return Array.from({ length: copies }, (_, copy) => {
    openText(engine, text, copy > 0 && random.int(2) === 0 ? { ...options, language: '' } : options);
    return copyOf(engine.document, marked, found, copy > 0 ? random : undefined);
  }).flat();
}

/** A first name that may be a word: where nobody writes capitals, its letters do not tell. */
function isSmallFirst(shape: number, value: number): boolean {
  return shape === SHAPE.lower && (value & W.first) !== 0 && (value & W.medical) === 0;
}

function copyOf(
  document: Document,
  marked: MarkedText,
  found: Uint8Array,
  random: Random | undefined,
): Example[] {
  const { scan } = document;
  const examples: Example[] = [];
  const small = marked.small === true;
  const spans = Array.from({ length: scan.count }, (_, token) =>
    marked.spans.find(({ start, end }) => scan.start[token]! < end && scan.end[token]! > start),
  );
  for (let token = 0; token < scan.count; token += 1) {
    const hit = found[scan.start[token]!] === 1;
    const taken = random === undefined ? hit : spans[token] !== undefined && random.int(2) === 0;
    scan.taken[token] = taken ? 1 : 0;
  }
  for (let token = 0; token < scan.count; token += 1) {
    const hidden = random !== undefined && random.int(100) < HIDDEN ? NAME_BITS : 0;
    const width = scan.end[token]! - scan.start[token]!;
    const value = scan.value[token]! & ~hidden;
    if (!isDoubtful(scan.shape[token]!, value, width) && !(small && isSmallFirst(scan.shape[token]!, value)))
      continue;
    const label = labelOf(spans[token]);
    const hit = found[scan.start[token]!] === 1;
    if (label === undefined || (label === LABEL.other && hit)) continue;
    const was = scan.taken[token]!;
    scan.taken[token] = 0;
    const features: number[] = [];
    contextFeatures(document, token, hidden, (index) => features.push(index));
    scan.taken[token] = was;
    const weight = random === undefined ? marked.weight : marked.weight / 2;
    examples.push({ features: Int32Array.from(features), label, weight, found: hit });
  }
  return examples;
}

import type { Category } from '../../domain/verdict.ts';
import type { Language } from '../plan.ts';
import type { Random } from '../random.ts';

export interface PlantedCitation {
  readonly title: string;
  readonly url: string;
}

/**
 * Text to plant. `sentence` goes between two paragraphs of a carrier; with `prompt` and `sentence` the pair
 * replaces the carrier, for errors that lie in what the answer leaves out.
 */
export interface Plant {
  readonly sentence: string;
  readonly prompt?: string;
  readonly citations?: readonly PlantedCitation[];
}

/** An error and its correct twin: equal wording, so that only the fact differs. */
export interface PlantPair {
  readonly id: string;
  readonly wrong: Plant;
  readonly clean: Plant;
}

export interface PlantContext {
  readonly language: Language;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly random: Random;
}

/** A kind of error that one detector is made for. */
export interface ErrorKind {
  readonly detector: Category;
  /** A pair for this user, or undefined when the kind has none in the language or for the country. */
  readonly pair: (context: PlantContext) => PlantPair | undefined;
}

const COMMA: ReadonlySet<Language> = new Set(['es', 'fr', 'de', 'pt']);

/** A number as it is written in the language: decimal comma where that is usual. */
export function decimal(value: number, digits: number, language: Language): string {
  const text = value.toFixed(digits);
  return COMMA.has(language) ? text.replace('.', ',') : text;
}

/** Replaces `{name}` by its value. Unknown names stay, so that a wrong template is seen in tests. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

import type { Document } from '../document.ts';
import type { Examples } from './examples.ts';

export interface Recognizer {
  readonly id: string;
  readonly examples: Examples;
  readonly find: (document: Document) => void;
  /** Bits of `UNIT`: a text whose words hold none of these units is not asked about. */
  readonly units?: number;
}

/** A recognizer that shows nothing it finds and nothing it leaves does not load. */
export function withExamples(
  finder: Omit<Recognizer, 'examples'>,
  examples: Examples | undefined,
): Recognizer {
  if (examples === undefined || examples.match.length === 0 || examples.leave.length === 0) {
    throw new TypeError(`recognizer ${finder.id} has no examples`);
  }
  return { ...finder, examples };
}

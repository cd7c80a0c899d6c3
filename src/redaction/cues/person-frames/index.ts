import { ENGLISH } from './english.ts';
import type { PersonFrames } from './frames.ts';
import { DUTCH, GERMAN } from './germanic.ts';
import { POLISH } from './polish.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';

/** By language. */
export const PERSON_FRAMES: Readonly<Record<string, PersonFrames>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  pt: PORTUGUESE,
};

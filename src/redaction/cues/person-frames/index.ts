import { ENGLISH } from './english.ts';
import type { PersonFrames } from './frames.ts';
import { DUTCH, GERMAN } from './germanic.ts';
import { INDONESIAN } from './indonesian.ts';
import { POLISH } from './polish.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './romance.ts';
import { RUSSIAN } from './russian.ts';
import { TURKISH } from './turkish.ts';

/** By language. */
export const PERSON_FRAMES: Readonly<Record<string, PersonFrames>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  id: INDONESIAN,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  tr: TURKISH,
};

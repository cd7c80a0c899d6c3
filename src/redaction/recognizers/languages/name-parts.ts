import { hashWord } from '../../characters.ts';
import type { Document } from '../../document.ts';
import { SCRIPT } from '../../scripts.ts';
import { isEverydayPhrase } from './everyday-phrases.ts';

/**
 * Key of a sign that names are made of: a Chinese surname or Korean syllable is a word as well, so that it is looked up
 * apart from words. No text holds this character.
 */
export function namePart(sign: string): string {
  return `\u0001${sign}`;
}

const kept = new Map<string, number>();

/** Class bits of a Chinese sign as part of a name; there are only so many signs, so that each is looked up once. */
export function bitsOfPart(document: Document, sign: string): number {
  let bits = kept.get(sign);
  if (bits === undefined) {
    bits = document.scan.lookUp(hashWord(namePart(sign)));
    kept.set(sign, bits);
  }
  return bits;
}

/** Covers a name in a script without spaces, unless something was found there. */
export function coverFree(document: Document, start: number, end: number, recognizer: string): void {
  if (document.isFree(start, end) && !isEverydayPhrase(document, start, end))
    document.cover(start, end, 'NAME', recognizer);
}

/** Covers a name of which an earlier look found a part only: "阿卜" of "阿卜杜拉". */
export function coverWhole(document: Document, start: number, end: number, recognizer: string): void {
  if (isEverydayPhrase(document, start, end)) return;
  if (document.isFree(start, end)) {
    document.cover(start, end, 'NAME', recognizer);
    return;
  }
  if (document.isKept(start, end)) return;
  for (const one of document.found)
    if (one.start < end && start < one.end && (one.type !== 'NAME' || one.start < start || one.end > end))
      return;
  document.cover(start, end, 'NAME', recognizer);
}

/** Whether Han signs are read as Japanese: by the locale, else by the kana between them. */
export function isJapanese(document: Document): boolean {
  return document.language === 'ja' || (document.language !== 'zh' && document.holds(SCRIPT.kana));
}

/** Key of a town of East Asia: looked up apart from words, like the parts of names. */
export function placePart(name: string): string {
  return `\u0002${name}`;
}

import { foldText } from '../../src/redaction/characters.ts';

/** Folded word to the bits of its classes (src/redaction/word-class.ts). */
export type Classes = Map<string, number>;

export function add(classes: Classes, word: string, bits: number): void {
  const key = foldText(word);
  if (key.length > 0) classes.set(key, (classes.get(key) ?? 0) | bits);
}

export function has(classes: Classes, word: string, bits: number): boolean {
  return ((classes.get(foldText(word)) ?? 0) & bits) !== 0;
}

/** Every string inside a nested definition of @faker-js/faker. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  if ('value' in value && 'weight' in value) return strings(value.value);
  return Object.values(value).flatMap(strings);
}

/** Words of a name or place: split at spaces, hyphens and apostrophes. */
export function parts(text: string): string[] {
  return text
    .replace(/\(.*?\)|\{\{.*?\}\}/g, ' ')
    .split(/[\s\-–'’.,/]+/u)
    .filter((part) => part.length > 1 && !/\d/.test(part));
}

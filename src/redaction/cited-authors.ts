import type { Document } from './document.ts';
import { wakeBit } from './waking-words.ts';
import { WordSet } from './word-set.ts';

/** "Du Toit", "van der Berg", "O'Brien-Smith", with the initials behind it. */
const AUTHOR =
  "(?:(?:[Dd]u|[Dd]e|[Ll]e|[Ll]a|[Dd]i|[Vv]on|[Vv]an(?: [Dd]e[nr]?)?) )?\\p{Lu}[\\p{L}'’-]{1,24}(?: \\p{Lu}{1,3}(?![\\p{L}]))?";
const ET_AL = new RegExp(
  `(?<![\\p{L}\\d]|\\p{Lu}[\\p{L}'’-]{1,24} |\\p{Lu}\\. |(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s)\\.? )${AUTHOR}(?:, ${AUTHOR}){0,8},? (?:et al|e cols?|y cols?|u\\. ?a|и др|и соавт|ve ark)(?![\\p{L}])`,
  'gu',
);
/** Surnames with initials before a title and the year and volume of a journal: "2006;166:1092". */
const REFERENCE =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’-]{1,24} \p{Lu}{1,3}, ){0,8}\p{Lu}[\p{L}'’-]{1,24} \p{Lu}{1,3}\. [^\n;]{4,200}?(?:19|20)\d{2}(?: [A-Z]\p{L}{2}(?: \d{1,2})?)?; ?\d{1,4} ?[:(]/gu;
const AUTHORS = /^(?:\p{Lu}[\p{L}'’-]{1,24} \p{Lu}{1,3}, ){0,8}\p{Lu}[\p{L}'’-]{1,24} \p{Lu}{1,3}(?=\.)/u;
/** One of these is in every text that `ET_AL` finds something in. */
const OTHERS = wakeBit([new WordSet('al col cols u др соавт ark')]);
const CITED = [' et al', ' y col', ' e col', 'u. a', 'u.a', 'и др', 'и соавт', ' ve ark'];
const VOLUME = /(?:19|20)\d{2}[^\n;]{0,8}; ?\d{1,4} ?[:(]/;

/** Marks the authors of what a text cites as taken: they signed what everybody may read. */
export function holdCitedAuthors(document: Document): void {
  const { text, scan } = document;
  if ((scan.woken & OTHERS) !== 0 && CITED.some((sign) => text.includes(sign))) {
    document.spend(text.length / 64);
    for (const { 0: cited, index } of text.matchAll(ET_AL)) document.mark(index, index + cited.length);
  }
  if (text.includes(';') && VOLUME.test(text)) {
    document.spend(text.length / 64);
    for (const { 0: reference, index } of text.matchAll(REFERENCE))
      document.mark(index, index + AUTHORS.exec(reference)![0].length);
  }
}

import type { CueHit, Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isMedicalName } from './eponyms.ts';

/**
 * The line below a closing formula: "Best,⏎Grace Penrose", "Thanks & Rgds⏎Jahnabi⏎Front desk". Words that elsewhere are everyday
 * ones are somebody here, as long as one of them is a name or on no list.
 */
const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]+)";
const LINE = new RegExp(
  `^[ ,.!–—-]{0,3}\\n\\s{0,3}(?:[Tt]he )?(?<it>${WORD}(?: (?:(?:&|and|und|y|et|e|en|i) )?${WORD}){0,3})(?:,[^\\n]{1,24}|[ x.!]{0,4})?(?=\\n|$)`,
  'du',
);
const LOOK_AHEAD = 96;
const EVERYDAY = W.english | W.word | W.function | W.dictionary;

export function findSignedLines(document: Document): void {
  for (const hit of document.hits('signoff')) {
    beside(document, hit);
    if (document.text.includes('\n')) below(document, hit);
  }
}

/** "Pozdrawiam, K. Maj", "Regards, J. Rose": an initial says that the word behind it is a last name. */
const INITIALED =
  /^[,!.]? ?\s(?<it>(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?)(?=\s*(?:$|[\n,.(]))/du;

function beside(document: Document, { last }: CueHit): void {
  const from = document.scan.end[last]!;
  const line = INITIALED.exec(document.text.slice(from, from + LOOK_AHEAD));
  if (line === null) return;
  document.spend(1);
  const [start, end] = line.indices!.groups!.it!;
  if (document.isFree(from + start, from + end))
    document.cover(from + start, from + end, 'NAME', 'name-signed-line');
}

function below(document: Document, { last }: CueHit): void {
  const { scan, text } = document;
  const from = scan.end[last]!;
  const line = LINE.exec(text.slice(from, from + LOOK_AHEAD));
  if (line === null) return;
  document.spend(1);
  const [start, end] = line.indices!.groups!.it!;
  const first = document.tokenAt(from + start);
  const behind = document.tokenAt(from + end - 1);
  let named = false;
  for (let token = first; token <= behind; token += 1) {
    const value = scan.value[token]!;
    if (document.is(token, 'hospital') || document.is(token, 'company')) return;
    if (scan.taken[token] !== 0) {
      named = true;
      continue;
    }
    const listed = (value & (W.first | W.last)) !== 0;
    if (!listed && (isMedicalName(scan.hash[token]!) || (value & (W.medical | W.country | W.region)) !== 0))
      return;
    const initial = scan.end[token]! - scan.start[token]! === 1;
    named ||= !initial && ((value & W.first) !== 0 || (value & EVERYDAY) === 0);
  }
  if (named) document.take(first, behind, 'NAME', 'name-signed-line');
}

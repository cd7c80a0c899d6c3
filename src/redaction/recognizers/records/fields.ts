import type { Document } from '../../document.ts';
import { BARE_NAME, foldKey, isEveryday, isOfSomebody, typeOfKey } from './keys.ts';
import { coverValue } from './values.ts';

/** Fields of data that was pasted: `"lastName": "…"`, `<family>…</family>`, `first_name=…`, `date_of_birth: …`. */
const ID = 'record-field';

/** Also with its quotes escaped, as JSON within JSON has them. */
const QUOTED =
  /(\\{0,3}["'])(?<key>[\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,40})\1\s{0,4}(?::|=>)\s{0,4}(?=["'[\p{N}\\])/gu;
const STRING =
  /\\{1,3}"[^"\\\n]{1,160}\\{1,3}"|"(?:[^"\\\n]|\\.){1,160}"|'(?:[^'\\\n]|\\.){1,160}'|[\d][\d.-]{0,30}/y;
const LIST = /\[\s{0,4}/y;
const NEXT = /\s{0,4},\s{0,4}/y;
const MOST_IN_LIST = 8;
/** Looking a key up. */
const EFFORT = 1;
const ELEMENT =
  /<(?:\w{1,12}:)?(?<key>[\p{L}_][\p{L}\p{N}_.-]{0,40})(?:\s{1,4}[^<>\n]{0,80})?>(?<value>[^<>\n]{1,160})<\//dgu;
const ATTRIBUTE =
  /[\s<](?<key>[\p{L}_][\p{L}\p{N}_.:-]{0,40})(?: value)?=(?:"(?<value>[^"<>\n]{1,160})"|'(?<other>[^'<>\n]{1,160})')/dgu;
/** `<input name="surname" value="…">` */
const INPUT =
  /\b(?:name|id|field|key)=["'](?<key>[^"'<>\n]{1,41})["'][^<>\n]{0,80}? value=["'](?<value>[^"'<>\n]{1,160})["']/dgu;
const ASSIGNED = /(?<![^\s?&;,({])(?<key>[\p{L}_][\p{L}\p{N}_.-]{1,40})=(?<value>[^&;\s"'<>]{1,160})/dgu;
/** Keys of programs only: what people write as a label is read elsewhere. */
const LINE =
  /^[ \t]{0,12}(?:- )?(?<key>[a-z]{1,20}(?:[_.-][a-z\d]{1,20}|\p{Lu}[a-z\d]{1,20}){1,4})[ \t]{0,8}[:=][ \t]{0,8}(?<value>[^\n"'{[][^\n]{0,160})$/dgmu;

export function findFields(document: Document): void {
  const { text } = document;
  if (/["'] ?(?::|=>)/.test(text)) quoted(document);
  if (text.includes('</')) each(document, ELEMENT);
  if (text.includes('="') || text.includes("='")) for (const form of [ATTRIBUTE, INPUT]) each(document, form);
  if (text.includes('=')) each(document, ASSIGNED);
  if (text.includes('\n') && /[a-z][_.A-Z-][a-z\d]{0,20} {0,8}[:=]/.test(text)) each(document, LINE);
}

function each(document: Document, form: RegExp): void {
  const fields = Array.from(document.text.matchAll(form), ({ groups, indices }) => {
    document.spend(EFFORT);
    return { key: groups!.key!, at: indices!.groups!.value ?? indices!.groups!.other! };
  });
  const somebody = isOfSomebody(fields.map(({ key }) => key));
  for (const { key, at } of fields) {
    const type = typeOfKey(key);
    if (type !== undefined && (somebody || !isEveryday(key))) coverValue(document, at[0], at[1], type, ID);
  }
}

function quoted(document: Document): void {
  const { text } = document;
  const keys = Array.from(text.matchAll(QUOTED), ({ groups, index, 0: whole }) => {
    document.spend(EFFORT);
    return { key: groups!.key!, end: index + whole.length };
  });
  const somebody = isOfSomebody(keys.map(({ key }) => key));
  for (const { key, end } of keys) {
    const type = typeOfKey(key) ?? (somebody && BARE_NAME.has(foldKey(key)) ? 'NAME' : undefined);
    if (type === undefined || (!somebody && isEveryday(key))) continue;
    LIST.lastIndex = end;
    let at = LIST.test(text) ? LIST.lastIndex : end;
    const most = at > end ? MOST_IN_LIST : 1;
    for (let count = 0; count < most; count += 1) {
      STRING.lastIndex = at;
      const value = STRING.exec(text);
      if (value === null) break;
      coverValue(document, at, STRING.lastIndex, type, ID);
      NEXT.lastIndex = STRING.lastIndex;
      if (!NEXT.test(text)) break;
      at = NEXT.lastIndex;
    }
  }
}

import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isEponym } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { isNickname } from './nicknames.ts';
import { callings, carers, kin, weekdays } from './people.ts';
import { spokenLabels } from './turns.ts';

/** "GP: Papadopoulos", "Aunts: Dot, Peg, Winnie (ovarian)": lines that say what somebody is, and then who. */
const ID = 'name-role';
const LINE =
  /^[ \t]*(?:[-–—•*][ \t]+)?(?<role>\p{L}[\p{L}'’ -]{1,23})[*_]{0,2}:[*_]{0,2}[ \t]+(?=\p{Lu}\p{Ll})/gmu;
/** Those whom the sets of people leave out, since in a sentence they are no relatives. */
const MORE = new WordSet(
  'sec secretary pa keyworker me aunts uncles brothers sisters kids children gp physio podiatry dietitian ot pcp ich moi io yo eu ik',
);
const MOST = 6;
const EFFORT = 0.5;
const NEVER = W.medical | W.country | W.region;

export function findRoleLines(document: Document): void {
  const { text, scan } = document;
  if (!text.includes('\n') || !text.includes(':')) return;
  const spoken = spokenLabels(document, document.hits('nameLabel'));
  for (const match of text.matchAll(LINE)) {
    document.spend(EFFORT);
    const start = match.index + match[0].indexOf(match.groups!.role!);
    const last = document.tokenAt(start + match.groups!.role!.length - 1);
    if (!isRole(document, last) || spoken.has(last)) continue;
    let token = document.tokenAt(match.index + match[0].length);
    for (let count = 0; count < MOST && token < scan.count; count += 1) {
      const end = nameEnd(document, token);
      if (end < token) break;
      document.take(token, end, 'NAME', ID);
      const gap = document.gap(end);
      const and = gap === GAP.space && /^(?:and|und|y|et|e|en|i)$/.test(document.word(end + 1));
      if (gap !== GAP.comma && !and) break;
      token = end + (and ? 2 : 1);
    }
  }
}

function isRole({ scan }: Document, token: number): boolean {
  return [kin, carers, callings, MORE].some((people) => people.has(scan.hash[token]!));
}

/** Last of up to three capitals that may be a name here; `token - 1` when there is none. */
function nameEnd(document: Document, token: number): number {
  const { scan } = document;
  if (!isName(document, token)) return token - 1;
  let last = token;
  while (
    last - token < 2 &&
    (document.gap(last) === GAP.space || document.gap(last) === GAP.hyphen) &&
    isName(document, last + 1)
  )
    last += 1;
  // "Brother: Healthy lifestyle": goes on as a sentence does.
  const next = document.gap(last) === GAP.space && (scan.shape[last + 1]! & SHAPE.lower) !== 0;
  const sure = (scan.value[token]! & W.listedFirst) !== 0;
  return next && !sure ? token - 1 : last;
}

function isName(document: Document, token: number): boolean {
  const { scan } = document;
  if (token >= scan.count || scan.taken[token] !== 0 || (scan.shape[token]! & CAPITAL) === 0) return false;
  const value = scan.value[token]!;
  if ((value & NEVER) !== 0 || weekdays.has(scan.hash[token]!) || document.is(token, 'month')) return false;
  if (scan.shape[token] === SHAPE.upper || isMedicalForm(document.word(token))) return false;
  if (isEponym(document, token, token)) return false;
  if ((value & W.listedFirst) !== 0 || isNickname(document.language, scan.hash[token]!)) return true;
  return (value & (W.english | W.word | W.function | W.dictionary)) === 0;
}

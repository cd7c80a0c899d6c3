import { NUMBERS } from '../kit/often.ts';
import type { Reading } from '../kit/reading.ts';
import type { Conflict } from './conflict.ts';

/** "Three steps:" and a list of four. */

const NOUNS =
  'steps?|rules|things|signs|ways|reasons|points|tips|phases|warning signs|golden rules|simple steps|main steps|key steps|key points|schritte[n]?|regeln|punkte|dinge|anzeichen|pasos|reglas|cosas|senales|puntos|consejos|etapes|regles|choses|signes|points|conseils|passos|regras|coisas|sinais|pontos|dicas|passi|regole|cose|segni|punti|consigli|passaggi|stappen|regels|dingen|tekenen|tips|krokow|kroki|zasady|zasad|adim\\w*|kural\\w*|steg|regler|saker|tecken|шаг\\p{L}*|правил\\p{L}*|признак\\p{L}*';
const WORDS = [...NUMBERS.keys()].filter((word) => /^[a-zа-я]{2,}$/u.test(word)).join('|');
const ANNOUNCED = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|${WORDS}) (?:\\p{L}{3,12} )?(?:${NOUNS})(?![\\p{L}])[^.\\n]{0,60}[:.]?\\**[^\\S\\n]*\\n`,
  'gu',
);
const ANNOUNCED_CJK =
  /([2-9二两三四五六七八九2-9])(?:个|個|つの|가지|条|項|项|つ|段)(?:步骤|步驟|要点|要點|规则|原则|症状|ステップ|ポイント|注意点|手順|규칙|단계|원칙)?[^。\n]{0,30}[:：。]?\**\n/g;
const ITEM = /^[^\S\n]*(?:[-*•]|(\d{1,2})[.)、．]|[①-⑳])[^\S\n]*\S.*$/;

/** Longest list that is counted. */
const MAX_ITEMS = 20;

function itemsAfter(text: string, at: number): { count: number; end: number } {
  let count = 0;
  let from = at;
  while (count <= MAX_ITEMS) {
    while (text[from] === '\n') from += 1;
    const stop = text.indexOf('\n', from);
    const end = stop < 0 ? text.length : stop;
    const item = ITEM.exec(text.slice(from, Math.min(end, from + 300)));
    if (!item || (item[1] !== undefined && Number(item[1]) !== count + 1)) break;
    count += 1;
    from = end;
    if (end === text.length) break;
  }
  return { count, end: from };
}

export function countConflicts({ text }: Reading): { conflicts: Conflict[]; candidates: number } {
  const conflicts: Conflict[] = [];
  let candidates = 0;
  if (!text.includes('\n')) return { conflicts, candidates };
  for (const pattern of [ANNOUNCED, ANNOUNCED_CJK]) {
    for (const match of text.matchAll(pattern)) {
      const said = NUMBERS.get(match[1] as string) ?? Number(match[1]);
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const { count, end: stop } = itemsAfter(text, start + match[0].length);
      candidates += 1;
      if (count < 2 || !(said > 1) || said === count) continue;
      conflicts.push({
        rule: 'count',
        first: { start, end },
        second: { start: start + match[0].length, end: stop },
        why: 'has another number of items than announced in',
      });
    }
  }
  return { conflicts, candidates };
}

import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { LABEL } from '../languages/chat-speakers.ts';
import { FAMILY, LABELS } from './speakers.ts';

/** Who speaks in a copied chat, with the signs that a list of contacts has behind a name: "Zuzka 🌻: …". */
const LINE =
  /(?:^|\n)[ \t]*(?:\[?[\d:., /-]{4,20}(?: ?[AaPp][Mm])?\]?[ \t]*[-–]?[ \t]*)?(?<it>\p{L}[\p{L}\p{M}'’.-]{0,16}(?: \p{L}[\p{L}\p{M}'’.-]{0,16}){0,2}) ?(?:\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|\p{Emoji_Modifier})*){1,4} ?[:：](?=[ \t]?\S)/dgu;
const ANY_SIGN = /\p{Extended_Pictographic}/u;
/** Meals and parts of the day, which diaries put signs behind. */
const PARTS = new WordSet(
  'morning noon midday afternoon evening night bedtime breakfast brunch lunch dinner supper snack weight mood sleep water steps manhã tarde noite almoço jantar lanche café desayuno comida almuerzo merienda cena mañana noche matin midi soir nuit déjeuner dîner goûter petit morgen mittag abend nacht frühstück mittagessen abendessen colazione pranzo mattina sera notte ochtend middag avond ontbijt rano południe wieczór noc śniadanie obiad kolacja sabah öğle akşam gece kahvaltı утро день вечер ночь завтрак обед ужин',
);
const PLAIN = W.english | W.word | W.function | W.dictionary;

export function findEmojiSpeakers(document: Document): void {
  const { text, scan } = document;
  if (!text.includes('\n') || !ANY_SIGN.test(text)) return;
  const lines = [...text.matchAll(LINE)];
  if (lines.length === 0) return;
  document.spend(lines.length);
  const counts = new Map<string, number>();
  for (const { groups } of lines) counts.set(groups!.it!, (counts.get(groups!.it!) ?? 0) + 1);
  const family = FAMILY.test(text) || LABEL_LINE.test(text);
  for (const { groups, indices } of lines) {
    const it = groups!.it!;
    const [start, end] = indices!.groups!.it!;
    if (LABEL.test(it) || !document.isFree(start, end)) continue;
    const first = document.tokenAt(start);
    const last = document.tokenAt(end - 1);
    let somebody = false;
    let label = false;
    for (let token = first; token <= last; token += 1) {
      const value = scan.value[token]!;
      label ||= LABELS.has(scan.hash[token]!) || PARTS.has(scan.hash[token]!);
      label ||= !family && (value & W.medical) !== 0 && (value & W.first) === 0;
      somebody ||= (value & W.listedFirst) !== 0 || (value & PLAIN) === 0;
    }
    if (label) continue;
    // A word of every day wants somebody who answers, and to speak again.
    if (somebody ? family || counts.get(it)! > 1 || counts.size > 1 : family && lines.length > 1)
      document.cover(start, end, 'NAME', 'name-emoji-speaker');
  }
}

/** Who writes, in the scripts of East Asia. */
const LABEL_LINE = /(?:^|\n)(?:我|私|わたし|僕|俺|나|저) ?[:：]/u;

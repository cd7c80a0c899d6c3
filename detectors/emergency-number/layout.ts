import type { Span } from '../kit/sentences.ts';

/** Lists that put the number first: "**147**: Rat auf Draht, 143 Die Dargebotene Hand". */

/** What a list's number stands behind: a beginning, or the end of the entry before it. */
const OPENS =
  /(?:^|[\n,;、،，；。|•·(]|[.!?]\s|\d\s?(?:or|oder|o|u|ou|y|e|of|and|und|et|en|या|और|أو|او|或|や|、)\s)[\s*_#•·–-]*(?:\d{1,2}[.)]\s+)?$/;
const LETTERS = /^[*_)\s]*(?:([:：=|–—→]|\s-|番は|番:|番：|は)[\s*_]*|\s[*_]*|(?=\p{Lo}))(?=["“«„]?\p{L})/u;
/** "112 or 999", "911 if it bleeds": the sentence goes on. */
const GOES_ON =
  /^(?:or|and|if|when|is|are|for|to|at|in|on|oder|und|wenn|bei|ist|y|o|si|cuando|es|para|ou|et|se|quando|e|est|pour|of|als|bij|voor|en|पर|को|में|है|या|और|に|へ|を|も|で|أو|او|إذا|اذا)(?![\p{L}\p{M}])/u;
const ENDS = /[,;、，；،\n|。(]|[.!?](?:\s|$)|\d{3}/;
const LONGEST = 70;

export interface Label extends Span {
  /** A colon or dash says that the words name the number. */
  readonly firm: boolean;
}

/** The words behind a list's number that say whose it is. */
export function labelOf(text: string, { start, end }: Span): Label | undefined {
  if (!OPENS.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  const behind = text.slice(end, end + LONGEST);
  const opening = LETTERS.exec(behind);
  if (!opening) return undefined;
  const firm = opening[1] !== undefined;
  const words = behind.slice(opening[0].length);
  if (!firm && GOES_ON.test(words)) return undefined;
  const stop = ENDS.exec(words);
  const from = end + opening[0].length;
  return { start: from, end: from + (stop ? stop.index : words.length), firm };
}

/** "116 123: Samaritans, 85258": the name has its number already, the one before it. */
const NUMBER_BEFORE =
  /\d{2}[*_)\s]*(?:[:：=|–—→]|\s-|番は|番:|は|\s|(?=\p{Lo}))[\s*_]*(?!(?:and|or|und|oder|y|o|et|ou|e|of|en|call|dial|ring|ruf\p{L}*|llam\p{L}*|appel\p{L}*|lig\p{L}*|chiam\p{L}*|bel)\s)[^\d,;、，；،\n.:]{0,30}$/u;
const SEPARATED = /[,;、，；،\n|。]|\.\s|\b(?:and|und|y|et|e|en)\b/;

const CELL = /^[\s*_]*\|[\s*_]*$/;

/** Whether the name before a number is that of the entry before it; `gap`: what stands between the two. */
export function isTaken(text: string, name: Span, gap: string): boolean {
  const before = text.slice(Math.max(0, name.start - 44), name.start);
  // "| 988 Lifeline | 998 |": the number of the next cell, unless one stands in the cell before.
  if (CELL.test(gap) && !/\d[^|]*\|[^|]*$/.test(before)) return false;
  return SEPARATED.test(gap) && NUMBER_BEFORE.test(before);
}

/** "85258 (Shout)", "text HOME to 741741 to reach the Crisis Text Line", "la línea 024 de atención a la conducta suicida". */
export const NAME_BEHIND =
  /^[*_\s」』”"]{0,4}(?:[([]\s?|(?:to (?:reach|contact|get|talk to)|for|de(?: atencion)?(?: a)?|pour|del?|per|voor|fur|por|para) )(?:(?:the|die|der|das|le|la|les|el|los|il|lo|o|a|de|het) |l')?$/;

/** Figures of a line's hours: "a 24-hour line on 1800 …". */
export const ROUND_THE_CLOCK =
  /24[- ]?(?:\/ ?7|x7|hours?|h\b(?:\/?24)?|std|stunden|heures|horas|ore|uur|timmar|時間|小时|घंटे)|7 (?:days|tage|jours|dias|giorni|dagen)|\b(?:day and night|tag und nacht|jour et nuit|dia y noche|giorno e notte|dia e noite|dag en nacht)\b/g;

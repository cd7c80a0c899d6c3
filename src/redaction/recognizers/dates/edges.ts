import { WEEKDAY_FORMS, WEEKDAYS } from '../../cues/weekdays.ts';
import type { Document } from '../../document.ts';

const NAMES = [...Object.values(WEEKDAYS), WEEKDAY_FORMS]
  .flatMap((names) => names.split(' '))
  .concat('Thurs', 'Tues', 'Weds')
  .sort((a, b) => b.length - a.length);
const WEEKDAY = `(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|${NAMES.join('|')})`;
/** A day of the week right before the end. */
export const AFTER_WEEKDAY = new RegExp(`(?<![\\p{L}\\p{M}])${WEEKDAY}[.,،፣]{0,2} $`, 'iu');
/** Between a day of the week and its number: "el lunes pasado, día 4", "Sonntag, dem 2.", "terça (11)". */
const BETWEEN =
  '(?: (?:próximo|pasado|que viene|dernier|prochain|scors[oa]|prossim[oa]|passad[oa]|que vem|letzter|nächster|jl\\.?|a\\.s\\.?|lalu|ini|depan|günü))?[.,،፣]{0,2} (?:\\(|(?:(?:the|le|de|den|der|dem|el|il|o|do|na|día|dia|dnia|giorno|tgl\\.?|tanggal|ngày|mùng|mồng) ){1,2})?';
/** A day of the week and what goes on to its number, right before the end. */
export const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:hari |יום |ביום |we? )?${WEEKDAY}${BETWEEN}$`, 'iu');
/** Two letters are a word as often ("so", "ma", "do"), unless something closes behind them. */
const SHORT = NAMES.filter(({ length }) => length < 3).join('|');
/** A day of the week right behind. */
export const BEHIND = new RegExp(
  `^(?:\\.?,)? \\(?(?!(?:${SHORT})(?!\\p{L}|[.,)]|$))${WEEKDAY}(?![\\p{L}\\p{M}])\\.?\\)?`,
  'iu',
);
const ASIAN_BEFORE =
  /(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天][（(]?|(?:오는|지난|돌아오는|다가오는|이번) )$/u;
const ASIAN_BEHIND =
  /^ ?(?:[（(][月火水木金土日월화수목금토일周一二三四五六日]{1,2}[）)]|[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|礼拜|禮拜|周|週)[一二三四五六日天])/u;
/** "május 3-án", "5-től" */
const HUNGARIAN = /^\.?-?(?:[aáeéi]n|[aáeé]t[óő]l|j?[aáeé](?:ig|n|t|r[aáeé]?)?|t[óő]l|ig)(?!\p{L})/u;
/** "28.10.-03.11.2025": the first of two days has the year of the second. */
const RANGE =
  /(?<![\d.,/-])(?:3[01]|[12]\d|0?[1-9])[./](?:1[0-2]|0?[1-9])\.? ?(?:-|–|bis|al|au|t\/m|do|до|till|to) ?$/u;
const LONGEST = 36;

/** Widens a date by its day of the week: "Tuesday, May 7", "22 Ocak Çarşamba", "周三(5月21号)". */
export function growDates(document: Document): void {
  const { text, found } = document;
  for (const date of found) {
    if (date.type !== 'DATE') continue;
    const before = text.slice(Math.max(0, date.start - LONGEST), date.start);
    const behind = text.slice(date.end, date.end + LONGEST);
    const left =
      RANGE.exec(before)?.[0].length ??
      BEFORE.exec(before)?.[0].length ??
      ASIAN_BEFORE.exec(before)?.[0].length ??
      0;
    const right =
      BEHIND.exec(behind)?.[0].length ?? ASIAN_BEHIND.exec(behind)?.[0].length ?? hungarian(document, behind);
    // "do 4 dec 13:50": the hour was read as a year.
    const minutes = / \d\d$/.test(text.slice(date.start, date.end))
      ? (/^:\d\d(?!\d)/.exec(behind)?.[0].length ?? 0)
      : 0;
    if (left + right + minutes === 0) continue;
    document.spend(1);
    date.start -= left;
    date.end += right + minutes;
    document.mark(date.start, date.end);
  }
}

function hungarian({ language }: Document, behind: string): number {
  return language === 'hu' ? (HUNGARIAN.exec(behind)?.[0].length ?? 0) : 0;
}

/** "last night (11/14)", "igår (14/11)": the day of a word of time, in brackets behind it. */
export const TIME_ASIDE =
  /(?<!\p{L})(?:today|yesterday|tonight|tomorrow|(?:last|this|next|past) (?:nite|night|week|month|morning|evening|afternoon|weekend|\p{L}{3,6}day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:vor)?gestern|heute|morgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:avant-)?hier|aujourd['’]hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:ante)?ayer|anoche|hoy|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:ante)?ontem|hoje|amanhã|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|ieri|oggi|domani|stamattina|stasera|stanotte|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:eer)?gisteren|vandaag|(?:maan|dins|woens|donder|vrij|zater|zon)dag|wczoraj|dziś|dzisiaj|jutro|igår|idag|imorgon|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|i går|i dag|вчера|сегодня|завтра|позавчера|dün|bugün|yarın) \($/iu;

import { Seldom } from '../kit/seldom.ts';
import { SPELT } from './number-words.ts';

/** How sixteen languages write numbers and units of time: parts of regular expressions on folded text. */

/** "1 000", "1'000", "1,000", and weeks with their days: "20+6". */
export const N = `(?<![\\d./+]|\\d[,'’])(\\d{1,3}(?:[.,'’ ]\\d{3})+(?!\\d)|\\d{1,4}(?:[.,]\\d{1,2})?|(?<![a-zа-я]|[a-zа-я]-)(?:${SPELT.join('|')})(?![a-zа-я]|-[a-z])|[一二三四五六七八九十两](?=[年个個歳岁歲回]))(?![.,]?\\d)(?:\\s?\\+\\s?[0-6](?!\\d))?(?::[ae]|\\.(?= (?:jahr|geburtstag|monat|woche|ssw|schwangerschafts|lebens|bis|und|oder))|(?:st|nd|rd|th|e(?=,? (?:elk|ieder|jaarlijks|een|de|krijg|word|ben|kun|mag|gratis|uitgenodigd|en |of |tot )|[.,;)]|$)|de|ª|º|°(?=,? (?:\\d|e |ed |y |mes|ann|sett|giorn))|eme|ste)(?![a-z]))?`;
/** Without one of these there is nothing to count. */
export const NUMBER = new RegExp(
  `\\d|(?<![a-zа-я])(?:${SPELT.join('|')})(?![a-zа-я])|[一二三四五六七八九十两]`,
);
export const TO =
  "\\s{0,3}(?:-|–|—|~|〜|～|to|through|bis(?: zu)?|bis zum|und|and|a|al|a l[oa]s|ai|agli|alle|aos|as|y|et|au|e|ed|ou|o|tot(?: en met)?|t/m|en|do|i|och|till|до|по|и|から|到|至|से|और|الي|و|에서|ile)\\s{0,3}(?:(?:the|der|die|dem|den|la|le|el|il|lo|het|de) |l')?";

/** "Nine completed months", "sechs volle Wochen". */
const WHOLE =
  '(?:(?:completed|full|whole|entire|consecutive|straight|solid|good|calendar|vollendete[rn]?|volle[rn]?|ganze[rn]?|hele|largos|longs|lunghi) )?';

export function unit(words: string): string {
  return `\\s{0,3}-?${WHOLE}(?:${words})(?![a-zа-я])`;
}
export const YEAR = unit(
  'years?(?: of age|[- ]olds?| old)?|yrs?|yo|geburtstag|birthday|(?:lebens)?jahre?n?|jahrige\\w*|anos?(?: de (?:edad|idade))?|ans?|annees?|anni|anno|jaar|lat|lata|rok|roku|yas\\w*|yil\\w*|ars?|aringar|enni|歳|歲|才|年(?:間)?|岁|周岁|साल|वर्ष|سنوات|سنة|سنه|سنين|عاما|عام|лет|года|год|세|살|년',
);
export const MONTH = unit(
  'months?(?: of age|[- ]olds?| old)?|mos?|monate?n?|mes|meses|mois|mesi|mese|maand|maanden|miesiac\\w*|miesiec\\w*|ay\\w*|manad\\w*|[かヶカヵ]月(?:齢)?|个月(?:龄)?|月龄|月齢|个月|個月|महीन\\S*|माह|اشهر|شهور|شهر\\S*|месяц\\S*|мес|개월',
);
export const WEEK = unit(
  'weeks?(?: of age|[- ]old)?|wks?|(?:schwangerschafts|lebens)?wochen?|semanas?|semaines?|sa|settiman[ae]|weken|week|ssw|tydzien|tygodn\\w*|hafta\\w*|veck\\w*|週(?:間)?|周|हफ़्त\\S*|हफ्त\\S*|सप्ताह\\S*|اسابيع|اسبوع\\S*|недел\\S*|주(?:차)?',
);
export const DAY = unit(
  'days?|tage?n?|dias?|jours?|giorn[oi]|dag(?:en|ar)?|dni|gun\\w*|日(?:間|目)?|天|दिन\\S*|ايام|يوم\\S*|д(?:ень|ня|ней)|일(?:째)?',
);

export const g = (source: string, flags = 'g'): Seldom => new Seldom(new RegExp(source, flags));
export const SPAN = `${N}(?:${TO}${N})?`;

import type { Document, Found } from '../../document.ts';

/** Days listed with a date: "14. bis 16. Juni", "el 15 o el 16 de octubre", "3 March and the 5th". */

const DAY =
  '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)(?:st|nd|rd|th|er|ro|º|°|ª|e|ste|de|-?(?:те|го|ого|е)|-?(?:te|sze|gie)?go|\\.)?';
const JOIN =
  '-|/|,|&|to|and|or|until|till|through|thru|bis|und|oder|bis zum|al|all.|y|o|u|au|et|ou|a|ao|e|até|t/m|tot|tot en met|en|of|t\\.e\\.m\\.|do|i|lub|albo|или|по|и|до|ile|ve|veya|ila|s/d|sd|s\\.d\\.|sampai|hingga|dan|atau|से|और|या|व|لـ|ل|إلى|الى|و|أو|او|لغاية|حتى|से लेकर|se|aur|ya|до|та|і|або|op|à|na|auf|auf den|pro|para|на';
const ARTICLE =
  "(?:the |on the |of the |den |der |dem |zum |am |le |du |el |del |il |dal |l'|dall'|o |do |dia |de |od |с |со |от |von |vom |from |between |van |du |tgl\\.? |tanggal )?";
const LEFT = new RegExp(
  `(?<![\\p{L}\\p{M}\\d.,:/%-])${ARTICLE}(?:${DAY} ?(?:${JOIN}) ?(?:the |den |dem |zum |le |el |il |l'|o |dia |de |до )?){1,5}$`,
  'iu',
);
const RIGHT =
  /^(?: \d{2} ?г\.?(?!\p{L})|,? (?:and|or|to|until|till|through|maybe|,) (?:on )?(?:the )?(?:3[01]|[12]?\d)(?:st|nd|rd|th)| (?:und|oder|bis|auf|zum) (?:den |am |dem |zum )?(?:3[01]|[12]?\d)\.(?= (?!\p{Lu}|mal)|$|[,;?!)])| (?:y|o|al) el (?:3[01]|[12]?\d)(?=$|[.,;?!)]| [\p{L}]+)| (?:et|ou|au) le (?:3[01]|[12]?\d)(?=$|[.,;?!)]| [\p{L}]+)| (?:e|o) il (?:3[01]|[12]?\d)(?=$|[.,;?!)]| [\p{L}]+)| (?:e|ou) (?:o )?dia (?:3[01]|[12]?\d)| (?:en|of|tot) de (?:3[01]|[12]?\d)(?:ste|e|de)| (?:i|lub|albo|na|do) (?:3[01]|[12]?\d)(?:-?(?:te|sze|gie)?go)| (?:и|или|на|по|до) (?:3[01]|[12]?\d)(?:-?(?:го|е|ого))| (?:ve|veya) (?:3[01]|[12]?\d)['’](?:s?[iıuü]\p{L}{0,3})?)(?![\p{L}\d%])/iu;
/** A part of the month, or an article that would be left alone. */
export const PART_LEFT =
  /(?<![\p{L}\p{M}])(?:(?:(?:early|late|mid|the (?:beginning|middle|end) of|end of|start of|beginning of|middle of|around|ende|anfang|mitte|eind|begin|half|midden|d[ée]but|fin|mi|courant|finales de|principios de|mediados de|fines de|inicios de|inizio|fine|metà|fim de|final de|finais de|koniec|come[çc]o de|in[ií]cio de|meados de|ko[nń]ca|ko[nń]cem|pocz[ąa]tku|po[łl]owy|po[łl]owie|конца|конце|начала|начале|середины|середине|akhir|awal|pertengahan)[ -])|(?:the|an?) )$/iu;
/** "«21» августа": the form of Russian papers. */
export const DAY_QUOTED = /["«„“”'](?:3[01]|[12]\d|0?[1-9])["»“”'] $/u;
/** What tells the day apart, or names it as one. */
const LABEL_LEFT =
  /(?<![\p{L}\p{M}])(?:(?:the )?(?:night|morning|evening|afternoon|eve|weekend) of (?:the )?|(?:(?:dans|pendant) )?la nuit du |(?:in )?(?:der |die )?nacht (?:vom |zum |auf den )|(?:in )?(?:de )?nacht van |(?:nella|la|durante la) notte (?:tra |del |dal |di )?|(?:en |por )?la (?:noche|madrugada) del |(?:na |da )(?:noite|madrugada) |(?:w )?nocy z |(?:в )?ночь (?:с |на )|helgen |helga |weekenden |(?:am |das |vom )?wochenende (?:vom )?|(?:het )?weekend van |(?:le )?week-?end du |(?:el )?(?:fin de semana|finde|puente) del |(?:il )?(?:fine settimana|weekend|ponte) del |(?:o )?(?:fim de semana|feriadão|feriado) d[eo] |(?:w )?weekend |(?:kira-kira |kira2 |sekitar )?(?:tgl|tanggal)\.? |à la date du |a data di |ay[ıi]n |d[ií]a |يوم )$/iu;
/** What is written onto a day or a year. */
const ATTACHED =
  /^(?:-(?:го|е|ого|ое|му|м|й|tego|go|ego|an)(?!\p{L})|[гr]\.?(?!\p{L})|[./-]['’]\d{2}(?!\d))/u;
const TURKISH_CASE = /^['’]\p{L}{1,5}(?!\p{L})/u;
const ABOUT_RIGHT =
  /^ (?:mais ou menos|más o menos|mas o menos|more or less|or so|or thereabouts|ou par là|environ|circa|u\. ?s\.|p\. ?v\.|c\. ?a\.|c\. ?m\.|p\. ?p\.|u\. ?v\.|scors[oa]|prossim[oa]|corrente|ppdo\.|del (?:corriente|presente)(?: año)?|do corrente(?: ano)?|d\. ?J\.|dieses Jahres|più o meno|ongeveer|ungefähr|rum|kurang lebih|jl\.?|jongstleden|a\.s\.|civarı|gibi|r\.|br\.?|b\. ?r\.?|r\. ?b\.|u(?:bieg)?b?\. ?r(?:oku)?\.?|(?:tego|ubiegłego|zeszłego|bieżącego|bież\.|ub\.) r(?:oku|\.)|примерно|в районе|के आसपास)(?!\p{L})/iu;
/** Tens before a day in words of which only the last was read. */
const TENS_LEFT: Readonly<Record<string, RegExp>> = {
  tr: /(?<!\p{L})(?:on|yirmi|otuz) $/u,
  id: /(?<!\p{L})(?:dua|tiga|satu|empat|lima|enam|tujuh|delapan|sembilan) $/u,
};
const STARTS_WITH_DAY = /^[^\p{L}\d]{0,2}(?:[0-3]?\d(?!\d)|\[)/u;
/** "anfang mai, genauer dem 6.": what goes on behind a month without its day. */
const DAY_BEHIND =
  /^,? ?(?:(?:\p{L}[\p{L}\p{M}.']*,? |- |~){0,4}?)(?:3[01]|[12]\d|[1-9])(?!\d|[.,:/]\d|['’]?\p{L}{4}| ?(?:%|mg|ml|x|kg|cm))(?:st|nd|rd|th|e|ste|-?(?:te|sze|gie)?go|-?(?:го|е))?\.?(?! ?(?:%|(?:mg|ml|kg|g|x|Uhr|h|uur|lat|years|años|ans|anni|anos)(?!\p{L})))/iu;
const LONGEST = 44;

/** Widens dates by the days that are listed with them. */
export function growDateLists(document: Document): void {
  const { text, found } = document;
  for (const date of found) {
    if (date.type !== 'DATE') continue;
    growRight(document, date);
    if (STARTS_WITH_DAY.test(text.slice(date.start, date.start + 4))) growLeft(document, date);
    else growPart(document, date);
    growLabel(document, date);
  }
}

function growLeft(document: Document, date: Found): void {
  const { text } = document;
  const unit = text.charCodeAt(date.start - 1);
  if (unit !== 32 && unit !== 45 && unit !== 47 && unit !== 44) return;
  document.spend(1);
  const left = LEFT.exec(text.slice(Math.max(0, date.start - LONGEST), date.start));
  if (left === null) return;
  date.start -= left[0].length;
  document.mark(date.start, date.end);
}

function attach(document: Document, date: Found): void {
  const unit = document.text.charCodeAt(date.end);
  if (unit === 32 || unit === 46 || unit === 44) return;
  const behind = document.text.slice(date.end, date.end + 7);
  const ending = ATTACHED.exec(behind) ?? (document.language === 'tr' ? TURKISH_CASE.exec(behind) : null);
  if (ending === null) return;
  date.end += ending[0].length;
  document.mark(date.start, date.end);
}

function growLabel(document: Document, date: Found): void {
  if (document.text.charCodeAt(date.start - 1) !== 32) return;
  const label = LABEL_LEFT.exec(document.text.slice(Math.max(0, date.start - 32), date.start));
  if (label === null) return;
  date.start -= label[0].length;
  document.mark(date.start, date.end);
}

function growRight(document: Document, date: Found): void {
  attach(document, date);
  const unit = document.text.charCodeAt(date.end);
  if (unit !== 32 && unit !== 44) return;
  document.spend(1);
  const behind = document.text.slice(date.end, date.end + 24);
  const right = RIGHT.exec(behind) ?? ABOUT_RIGHT.exec(behind);
  if (right === null) return;
  date.end += right[0].length;
  document.mark(date.start, date.end);
}

function growPart(document: Document, date: Found): void {
  const mark = document.text.charCodeAt(date.start - 1);
  if (mark === 45 || mark === 47) {
    // "jan/feb 2022"
    const earlier = document.tokenAt(date.start) - 1;
    if (earlier < 0 || !document.is(earlier, 'month')) return;
    date.start = document.scan.start[earlier]!;
    document.mark(date.start, date.end);
    return;
  }
  const before = document.text.slice(Math.max(0, date.start - 20), date.start);
  const part =
    TENS_LEFT[document.language]?.exec(before.toLowerCase()) ??
    DAY_QUOTED.exec(before) ??
    PART_LEFT.exec(before);
  if (part === null) return;
  date.start -= part[0].length;
  document.mark(date.start, date.end);
}

/** "Ende Mai, genauer dem 6.", "fim de novembro, 27 mais ou menos": a part of a month and its day behind. */
export function dayBehindMonth(text: string, end: number): number {
  return DAY_BEHIND.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0;
}

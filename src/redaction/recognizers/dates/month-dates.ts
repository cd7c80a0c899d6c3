import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { DAY_QUOTED, dayBehindMonth, PART_LEFT } from './lists.ts';
import { isEverydayWord } from './months.ts';

/** Months in words with a year, a part of the month or a day that the usual order does not hold. */

/** Everyday words that are months with a year behind, by language of the locale. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  pt: /^(?:mar|jan|jun|jul|nov|set|out|ago|mai|fev|dez|abr)$/iu,
  es: /^(?:ene|feb|mar|abr|may|jun|jul|ago|set|sep|oct|nov|dic|mayo|marzo)$/iu,
  it: /^(?:gen|mag|giu|lug|ago|set|ott|dic|mar)$/iu,
  pl: /^(?:sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|luty|maju|maja)$/iu,
  tr: /^(?:oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|ocak|ekim|aralık|kasım)$/iu,
  id: /^(?:mei|des|agu|okt|peb|mar)$/iu,
  de: /^(?:mai|mär|mrz|dez|okt)$/iu,
  fr: /^(?:mai|mars|juin|avr|déc)$/iu,
  nl: /^(?:mei|mrt|okt|maart)$/iu,
};
const EVERYWHERE =
  /^(?:jan|feb|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|may|march|mei|mai|maj|mars|maart|june|july|juni|juli|juin|april|august|mayo|mrt)$/iu;
/** Behind the name of a month: "Kasım sonu, 28". */
const INSIDE: Readonly<Record<string, RegExp>> = {
  hi: /^ (?:के |की )?(?:बीच में|बीच|शुरू में|शुरुआत में|अंत में|आखिर में|आख़िर में|मध्य में)/u,
  tr: /^['’]?\p{L}{0,3} (?:sonu|başı|ortası|sonunda|başında|ortasında)(?:ydı|nda)?/u,
};
/** A word before a month that makes a number behind it a year: "im Jan. 24". */
const IN =
  /(?<!\p{L})(?:en|em|im|in|seit|ab|depuis|dès|desde|dal|da|od|w|we|в|с|sinds|vanaf|sejak|bulan|a) $/iu;
/** In small letters these are months before a number: "booster jan 22". */
const PLAIN = /^(?:jan|feb|apr|aug|sept?|oct|nov|dec|june|july)$/iu;
const DAY_AT_END =
  /^\.? (?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?=$|[.,;!?)\n](?!\d)| (?!(?:m?m?c?g|ml|mmol|units?|iu|tabs?|tablets?|caps?|x|times|or|to \d)(?!\p{L}))\p{L})/u;
const YEAR_BEHIND = /^(?:\.? ?|\.?[/-])((?:19|20)\d{2})(?!\d|[.,/-]\d)/;
const SHORT_YEAR = /^\.?(?:[/-]| ?['’])(\d{2})(?!\d|[.,/-]\d|['’])/;
/** A number behind a month and a part of it: "Ende Jan. 23". */
const LOOSE_YEAR = /^\.? (?:del |de (?=[3-9]))?(\d{2})(?!\d|[.,:/]\d| ?(?:%|mg|ml|x|kg|cm|mm))/;
const TURKISH_DAY =
  /^['’]?(?:[ıiuü]n|n[ıiuü]n)?(?: ay[ıi]n[ıi]n)? (?:3[01]|[12]\d|[1-9])(?!\d|[.,:/]\d| ?(?:%|mg|ml|gün|saat|doz|tane))(?:['’]?s?[iıuü]\p{L}{0,4})?(?!\p{L})/u;
const DAY_LEFT =
  /(?<![\p{L}\d.,/-])(?:3[01]|[12]\d|0?[1-9])(?:º|°|ª|\.|-?(?:ro|ero|er|do|to|vo|mo|no|o|a|e|te|de|ste|st|nd|rd|th|ème|eme|go|ego|tego|szego|giego|го|ого|е|ое|inci|ıncı|uncu|üncü))?(?:[ ./-]| de | del | di | of | d['’]| da ?)$/iu;

const DOT = 46;

export function findMonthDates(document: Document): void {
  for (const hit of document.hits('month'))
    if (document.scan.taken[hit.last] === 0 && !isEverydayWord(document, hit.last))
      atMonth(document, hit.last);
}

function atMonth(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  const next = text.charCodeAt(end);
  document.spend(1);
  const behind = text.slice(end, end + 12);
  const word = document.word(token);
  const before = text.slice(Math.max(0, start - 24), start);
  const part = PART_LEFT.exec(before)?.[0] ?? '';
  const plain =
    PLAIN.test(word) || (next === DOT && document.english && word === 'Mar')
      ? DAY_AT_END.exec(text.slice(end, end + 14))
      : null;
  if (plain !== null) {
    document.cover(start, end + plain[0].length, 'DATE', 'date-month');
    return;
  }
  const year = YEAR_BEHIND.exec(behind);
  if (year !== null && isMonthWord(document, token, word)) {
    document.cover(start - part.length, end + year[0].length, 'DATE', 'date-month');
    return;
  }
  const short = SHORT_YEAR.exec(behind);
  // "MAR-12", "Sep-15": codes have capitals throughout.
  if (short !== null && isMonthWord(document, token, word) && scan.shape[token] !== SHAPE.upper) {
    document.cover(start - part.length, end + short[0].length, 'DATE', 'date-month');
    return;
  }
  const left =
    DAY_QUOTED.exec(before) ??
    (!isVerb(document, token) && isMonthWord(document, token, word) ? DAY_LEFT.exec(before) : null);
  if (left !== null && !isTaken(document, start - left[0].length)) {
    const tail = /^\.? ?,? ?(?:de |del )?(?:19|20)\d{2}(?!\d)/.exec(behind)?.[0].length ?? 0;
    document.cover(start - left[0].length, end + tail, 'DATE', 'date-month');
    return;
  }
  if (document.language === 'tr' && (next === 32 || next === 39 || next === 0x2019)) {
    const day = TURKISH_DAY.exec(text.slice(end, end + 26));
    if (day !== null) {
      document.cover(start, end + day[0].length, 'DATE', 'date-month');
      return;
    }
  }
  const inside = INSIDE[document.language]?.exec(text.slice(end, end + 24)) ?? null;
  const spoken = SPOKEN_BEHIND[document.language]?.exec(small(text.slice(end, end + 32)));
  const said = SPOKEN_LEFT[document.language]?.exec(small(text.slice(Math.max(0, start - 40), start)));
  if (spoken !== undefined && spoken !== null && (!/^ first/.test(spoken[0]) || TIME_BEFORE.test(before))) {
    const from = end + spoken[0].length;
    const spokenYear = SPOKEN_YEAR.exec(small(text.slice(from, from + 40)))?.[0].length ?? 0;
    document.cover(start, from + spokenYear, 'DATE', 'date-month');
    return;
  }
  if (said !== undefined && said !== null) {
    document.cover(start - said[0].length, end, 'DATE', 'date-month');
    return;
  }
  const partly = part.length > 4 || MONTH_SPACE.test(before) || inside !== null;
  const loosely = partly || (!document.english && IN.test(before));
  if (!loosely) return;
  const loose = LOOSE_YEAR.exec(behind);
  const from = end + (inside?.[0].length ?? 0);
  const tail = loose !== null ? loose[0].length : partly ? dayBehindMonth(text, from) : 0;
  if (tail === 0) return;
  document.cover(start - part.length, (loose === null ? from : end) + tail, 'DATE', 'date-month');
}

const SPOKEN_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /^,?(?: the)? (?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}{4,6}teenth|twentieth|thirtieth)(?! (?:of|time|dose|week|day|month|year|one)(?!\p{L}))(?!\p{L})/u,
  tr: /^ (?:(?:on|yirmi|otuz) ?)?(?:biri?|ikisi?|üçü?|dördü?|beşi?|altısı|yedisi|sekizi|dokuzu|onu|yirmisi|otuzu)(?:nde|nda|nden|ndan|ne|na)(?!\p{L})/u,
};
/** "june third nineteen eighty one", ", two thousand and four". */
const SPOKEN_YEAR =
  /^,? (?:of )?(?:(?:eighteen|nineteen|twenty)(?: hundred(?: and)?)?(?:[ -](?:oh|ten|eleven|twelve|\p{L}{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))?|two thousand(?: and)?(?: (?:ten|eleven|twelve|\p{L}{3,6}teen|twenty))?)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?(?!\p{L})/u;
const TIME_BEFORE = /(?<!\p{L})(?:on|since|from|by|until|till|before|after|around|to) $/iu;
const NORDIC_DAY =
  /(?<!\p{L})(?:den )?(?:første|anden|andre|tredje|fjerde|femte|sjette|syvende|sjuende|ottende|åttende|niende|tiende|ellevte|tolvte|\p{L}{4,8}ende|(?:\p{L}{2,4}og)?(?:tyvende|tjuende|tred[ie]vte|trettiende)|(?:tjue|tretti)\p{L}{4,7}) $/u;
const SPOKEN_LEFT: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the )?(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}{4,6}teenth|twentieth|thirtieth) of $/u,
  tr: /(?<!\p{L})(?:(?:on|yirmi|otuz) ?(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)|on|yirmi|otuz|beş|altı|yedi|sekiz|dokuz) $/u,
  id: /(?<!\p{L})(?:\p{L}{3,8} )?(?:belas|puluh)(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))? $/u,
  ru: /(?<!\p{L})(?:(?:двадцать|тридцать) )?(?:первое|второе|третье|четвёртое|четвертое|пятое|шестое|седьмое|восьмое|девятое|десятое|\p{L}{2,9}надцатое|двадцатое|тридцатое) $/u,
  de: /(?<!\p{L})(?:ersten?|zweiten?|dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|neunten?|\p{L}{2,9}zehnten?|zehnten?|elften?|zwölften?|(?:\p{L}{3,7}und)?(?:zwanzigsten?|dreißigsten?)) $/u,
  fr: /(?<=(?<!\p{L})(?:le|du|au|dès le) )(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|vingt|trente|(?:vingt|trente)[- ](?:et[- ])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)) $/u,
  nl: /(?<!\p{L})(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\p{L}{3,6}tien|(?:\p{L}{3,6}(?:en|ën))?(?:twintig|dertig)) $/u,
  da: NORDIC_DAY,
  nb: NORDIC_DAY,
  no: NORDIC_DAY,
  nn: NORDIC_DAY,
  fi: /(?<!\p{L})(?:ensimmäi(?:nen|senä)|toi(?:nen|sena)|(?:kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|\p{L}{4,9}toista)(?:s|nnen|ntena|ntenä|nneksi|nteen)?|\p{L}{4,9}toista|(?:kahde|kolma)skymmene(?:s|ntenä)(?:\p{L}{3,9})?) $/u,
  pl: /(?<!\p{L})(?:(?:dwudziest[ey]|trzydziest[ey])(?:go)? )?(?:pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|\p{L}{4,9}nasty|dwudziesty|trzydziesty) $/u,
};
const MONTH_SPACE = /(?:أواخر|اواخر|أوائل|اوائل|منتصف|نص|أول|اول|آخر|اخر) $/u;

function isMonthWord(document: Document, token: number, word: string): boolean {
  if (word.length > 4 && !/^(?:march|marca|marco|maart|april|august|avril)$/iu.test(word)) return true;
  if (LOCAL[document.language]?.test(word) === true) return true;
  if (/^Mar$/.test(word)) return true;
  if (!EVERYWHERE.test(word)) return !/^[\x20-\x7f]+$/.test(word);
  return document.gap(token - 1) !== GAP.hyphen;
}

/** "type 2 may be": no month in English. */
function isVerb(document: Document, token: number): boolean {
  return document.english && /^ma(?:y|r|rch)$/.test(document.word(token));
}

function isTaken(document: Document, start: number): boolean {
  return document.scan.taken[document.tokenAt(start)] === 1;
}

/** In small letters, where that keeps every offset. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

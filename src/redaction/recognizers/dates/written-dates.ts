import { foldText } from '../../characters.ts';
import { type Document, type Found, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';
import { isEverydayWord } from './months.ts';
import { yearEnd } from './year-words.ts';

const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedzia[lł]ek|wtorek|[sś]roda|[sś]rod[eę]|czwartek|pi[aą]tek|sobota|sobot[eę]|niedziela|niedziel[eę]';
const WEEKDAY_BEFORE = new RegExp(
  `(?:^|[\\s(,;:])((?:${WEEKDAY})\\.?,?\\s(?:the |den |dem |el |le |il |o |dnia |dia )?)$`,
  'iu',
);
const FRENCH_ARTICLE = /(?:^|\s)((?:le|den|el día|día|dia)\s)$/iu;
const HOLIDAY =
  /(?:christmas(?: eve| day)?|xmas|boxing day|new year['’]?s? (?:eve|day)|thanksgiving(?: day)?|easter(?: sunday| monday)?|good friday|halloween|valentine['’]?s day|independence day|labou?r day|memorial day|mother['’]?s day|father['’]?s day|nochebuena|nochevieja|navidad|a[nñ]o nuevo|semana santa|no[eë]l|p[aâ]ques|saint-sylvestre|heiligabend|weihnachten|silvester|neujahr|ostern|pfingsten|natale|capodanno|ferragosto|pasqua|santo stefano|natal|p[aá]scoa|carnaval|kerstmis|(?:eerste|tweede|1e|2e) kerstdag|kerstavond|oudejaarsavond|oudjaar|nieuwjaarsdag|hemelvaart|kerst|1\. weihnachtstag|2\. weihnachtstag|zweiter weihnachtstag|rosenmontag|aschermittwoch|karfreitag|ostermontag|ostersonntag|trzech króli|día de reyes|reyes|befana|epifania|immacolata|toussaint|lundi de pâques|ascension|bakrid|dussehra|onam|pongal|raksha bandhan|janmashtami|ganesh chaturthi|koningsdag|pasen|pinksteren|wigilia|wigili[ię]|bo[zż]e narodzenie|wielkanoc|sylwester|sylwestra|nowy rok|diwali|holi|eid(?: al-\w+)?|ramadan|ramzan|hanukkah|passover|yom kippur)(?:,| of| de| del| von| w| roku)? $/iu;

const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|' +
  'uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}+|treinta|' +
  'premier|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|' +
  '\\p{L}{2,}undzwanzigsten|\\p{L}{2,}unddreißigsten|\\p{L}{2,}zehnten|\\p{L}{2,}zwanzigsten|\\p{L}{2,}dreißigsten|ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|elften|zwölften|' +
  'primo|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|vent\\p{L}+|trenta|trentuno|' +
  'primeiro|um|dois|três|quatro|sete|oito|dez|doze|treze|catorze|quinze|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte|trinta|' +
  'een|één|twee|drie|vijf|zes|zeven|negen|tien|elf|twaalf|dertien|\\p{L}+tien|twintig|dertig|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|\\p{L}+tiende|\\p{L}*twintigste|dertigste|' +
  'pierwszego|drugiego|trzeciego|czwartego|piątego|szóstego|siódmego|ósmego|dziewiątego|dziesiątego|jedenastego|dwunastego|\\p{L}+nastego|dwudziestego|trzydziestego|' +
  'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|\\p{L}+onde|tjugo\\p{L}+|trettionde|trettioförsta|' +
  'iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|' +
  'первого|второго|третьего|четвёртого|четвертого|пятого|шестого|седьмого|восьмого|девятого|десятого|\\p{L}+надцатого|двадцатого|двадцать|тридцатого|тридцать|' +
  'tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|' +
  '\\p{L}{2,}undzwanzigster|\\p{L}{2,}unddreißigster|\\p{L}{2,}zehnter|zwanzigster|dreißigster|erster|zweiter|dritter|vierter|fünfter|sechster|siebter|achter|neunter|zehnter|elfter|zwölfter|' +
  'prvního|druhého|třetího|čtvrtého|pátého|šestého|sedmého|osmého|devátého|desátého|\\p{L}+náctého|dvacátého|třicátého|prvého|tretieho|štvrtého|piateho|šiesteho|siedmeho|ôsmeho|deviateho|desiateho|\\p{L}+násteho|dvadsiateho|tridsiateho|' +
  'doi|patru|cinci|șase|șapte|opt|nouă|zece|\\p{L}+sprezece|douăzeci|treizeci|întâi|' +
  'першого|другого|третього|ятого|шостого|сьомого|восьмого|десятого|двадцятого|двадцять|тридцять|тридцятого|перше|друге|третє|четверте|яте|шосте|сьоме|восьме|десяте|\\p{L}+надцяте|двадцяте|тридцяте|' +
  'первое|второе|третье|четвёртое|четвертое|пятое|шестое|седьмое|восьмое|девятое|десятое|\\p{L}+надцатое|двадцатое|тридцатое|' +
  'πρώτη|δύο|τρεις|τέσσερις|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|έντεκα|δώδεκα|δεκα\\p{L}+|είκοσι|τριάντα|μία|' +
  'pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|jedenasty|dwunasty|\\p{L}+nasty|dwudziesty|trzydziesty';
const LARGE =
  'thousand|hundred|oh|forty|fifty|sixty|seventy|eighty|ninety|mil|cien|ciento|novecientos|ochocientos|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|mille|cent|quarante|cinquante|soixante|vingts|\\p{L}*tausend\\p{L}*|\\p{L}*hundert\\p{L}*|duemila\\p{L}*|mille\\p{L}+|novecento\\p{L}*|quarenta|cinquenta|sessenta|oitenta|novecentos|tweeduizend\\p{L}*|negentien\\p{L}*|tysiące|tysiąc|dwa|dwutysięcznego|dziewięćset|dziewięćdziesiątego|osiemdziesiątego|siedemdziesiątego|sześćdziesiątego|pięćdziesiątego|czterdziestego|' +
  'nitton\\p{L}*|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\\p{L}*|bin|yüz|kırk|elli|altmış|yetmiş|seksen|doksan|тысяча|тысячи|девятьсот|сорок\\p{L}*|пятьдесят\\p{L}*|шестьдесят\\p{L}*|семьдесят\\p{L}*|восемьдесят\\p{L}*|девяносто\\p{L}*|пятидесятого|шестидесятого|семидесятого|восьмидесятого|девяностого|двухтысячного|seribu|ribu|ratus';
const DAY_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${SMALL})(?:\\s|-)(?:(?:y|et|and|e|și)\\s)?){0,2}(?:${SMALL})\\s(?:de |of |di |d['’]|do )?$`,
  'u',
);
const YEAR_BEHIND = new RegExp(
  `^(?:,? (?:de|del|of|do|roku))?(?:(?:\\s|-)(?:(?:y|et|and|e|i)\\s)?(?:${LARGE}|${SMALL})(?![\\p{L}])){2,7}`,
  'u',
);
/** A whole year in one word: "neunzehnhundertachtundsiebzig". */
const WORD_YEAR =
  /^(?:,? (?:de|del|van))? (?:\p{L}{3,}hundert\p{L}{4,}|zweitausend\p{L}{2,}|negentien\p{L}{5,}|tweeduizend\p{L}{2,}|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)\p{L}{2,5}|nittonhundra\p{L}{4,}|millenovecento\p{L}{3,}|duemila\p{L}{2,})(?!\p{L})/u;
const DIGIT_YEAR = /^(?:,| de| del| of| do)? (?:19|20)\d{2}(?!\d)/;
const ROMAN =
  /(?<!\d)(?:[0-2]?\d|3[01])([./ -])(?:XII|XI|IX|X|IV|VIII|VII|VI|V|III|II|I)\1(?:(?:19|20)\d{2}|\d{2})(?!\d)/y;
/** " VIII" behind a day: only the numerals that are nothing else. */
const ROMAN_MONTH = /^ (?:VIII|VII|VI|XII|XI|IX)(?![\p{L}\d])/u;
/** Polish papers: "wypis 12 X", where the clause ends or goes on to its hour. */
const POLISH_MONTH =
  /^ (?:VIII|VII|VI|XII|XI|IX|IV|III|II|X|V|I)(?=$|[.,;:!?)\n"”]| (?:br|b\.r|r|godz|o|na|w|do|od|i|a)(?!\p{L}))/u;
const YEAR_WORD = /^ ?(?:r\.|roku|rokiem)(?![\p{L}])/u;
const HIJRI =
  /^ (?:ramadan|ramzan|muharram|shawwal|rajab|shaban|sha['’]ban|safar|dhul[ -]\p{L}+|rabi[ -]\p{L}+|rabiul \p{L}+|jumad\p{L}+(?: \p{L}+)?|s[yh]a['’]?ban|syawal|muharam|ramadhan|d?zul\p{L}+|[dz]h?ul[ -']?[hq]\p{L}+)(?: 1[34]\d{2})?(?: ?A?H(?!\p{L}))?(?!\p{L})/iu;
/** What a month of the Hijri calendar begins with. */
const HIJRI_LETTERS = new Set(Array.from('rmsdjzRMSDJZ', (letter) => letter.charCodeAt(0)));
const WINDOW = 56;
const OF = new WordSet('de of di d do');
/** The plain words of `SMALL`; the others are matched by `NUMBER_FORM`. */
const NUMBERS = new WordSet(
  SMALL.split('|')
    .filter((word) => !/[[\\]/.test(word))
    .join(' '),
);
const NUMBER_FORM = new RegExp(
  `^(?:${SMALL.split('|')
    .filter((word) => /[[\\]/.test(word))
    .join('|')})$`,
  'u',
);

/** Parts of dates in words: spelled-out days and years, weekdays, holidays of a year, months as Roman numerals. */
export function findWrittenDates(document: Document): void {
  for (const hit of document.hits('month'))
    if (!isEverydayWord(document, hit.last)) spelled(document, hit.last);
  for (const token of document.scan.numbers) numeral(document, token);
  for (const found of document.found) if (found.type === 'DATE') weekday(document, found);
}

/** In small letters, where that keeps every offset: expressions over all letters are slow to build when case is ignored. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** "veintitrés de marzo", "vingt quatre août deux mille dix-sept". */
function spelled(document: Document, month: number): void {
  const { scan, text } = document;
  const start = scan.start[month]!;
  const end = scan.end[month]!;
  if (!numberBefore(document, month)) return;
  const day = DAY_BEFORE.exec(small(text.slice(Math.max(0, start - WINDOW), start)));
  // "Un mars froid": the first of a month has a word of its own.
  if (day === null || end - start < 3 || day[0] === 'un ') return;
  // "Six sept" is dictated more often than the sixth of September.
  if (document.word(month) === 'sept' && text.charAt(end) !== '.') return;
  const rest = small(text.slice(end, end + 96));
  const match = DIGIT_YEAR.exec(rest) ?? WORD_YEAR.exec(rest) ?? YEAR_BEHIND.exec(rest);
  const year = match === null ? yearEnd(document, month + 1) : end + match[0].length;
  // "one may", "two march on": without a year only months that are nothing else.
  if (year < 0 && /^(?:may|march|mars|mar|mai|mag|set|out|dec|sep)$/.test(foldText(document.word(month))))
    return;
  document.cover(start - day[0].length, Math.max(end, year), 'DATE', 'date-spelled');
}

/** Whether the word before the month, or the one before "of", is a number: asked first, most are not. */
function numberBefore(document: Document, month: number): boolean {
  const { scan, text } = document;
  let token = month - 1;
  if (token > 0 && OF.has(scan.hash[token]!)) token -= 1;
  if (token < 0 || (scan.shape[token]! & SHAPE.digits) !== 0) return false;
  if (NUMBERS.has(scan.hash[token]!)) return true;
  return !document.english && NUMBER_FORM.test(small(text.slice(scan.start[token]!, scan.end[token]!)));
}

const LARGE_FORM = new RegExp(`^(?:${LARGE})$`, 'u');

/** Whether the token is a number in words, as days, months and years are said in. */
export function isNumberWord(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (NUMBERS.has(scan.hash[token]!)) return true;
  const word = small(text.slice(scan.start[token]!, scan.end[token]!));
  return LARGE_FORM.test(word) || NUMBER_FORM.test(word);
}

const YEAR_AFTER = /^ (?:19|20)\d{2}(?!\d)/;
const SINCE = new WordSet('en depuis desde dès in seit im since from od w di dal');

/** "résecté en 07 2002", "vingt-six 02 2012". */
function monthAndYear(document: Document, token: number, end: number): void {
  const { scan, text } = document;
  if (token === 0 || scan.end[token]! - scan.start[token]! !== 2) return;
  const month = Number(text.slice(scan.start[token]!, end));
  if (month < 1 || month > 12) return;
  const year = YEAR_AFTER.exec(text.slice(end, end + 6));
  if (year === null) return;
  const start = scan.start[token]!;
  const day = numberBefore(document, token)
    ? DAY_BEFORE.exec(small(text.slice(Math.max(0, start - WINDOW), start)))
    : null;
  if (day === null && !SINCE.has(scan.hash[token - 1]!)) return;
  document.cover(start - (day?.[0].length ?? 0), end + year[0].length, 'DATE', 'date-month-year');
}

const POLISH_CUE =
  /(?<!\p{L})(?:od|do|dnia|dn|na|z|po|przed|około|wypis\p{L}*|kontrol\p{L}*|wizyt\p{L}*|ur|urodz\p{L}*|przyjęt\p{L}*|odbi\p{L}*|termin\p{L}*|zabieg\p{L}*|operacj\p{L}*|badani\p{L}*|poniedzia\p{L}*|wtor\p{L}*|środ\p{L}*|czwart\p{L}*|piąt\p{L}*|sobot\p{L}*|niedziel\p{L}*|pn|pon|wt|śr|czw|pt|sob|nd)[.:,]? $/iu;

/** "wypis 12 X": the numerals that are something else as well want a word of time. */
function isPolishDay(text: string, start: number, width: number): boolean {
  if (ROMAN_MONTH.test(text.slice(start + width, start + width + 6))) return true;
  return POLISH_CUE.test(text.slice(Math.max(0, start - 20), start));
}

function numeral(document: Document, token: number): void {
  const { scan, text } = document;
  if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) return;
  const start = scan.start[token]!;
  const width = scan.end[token]! - start;
  if (width <= 2) {
    monthAndYear(document, token, start + width);
    if (text.charCodeAt(start + width) === 32 && HIJRI_LETTERS.has(text.charCodeAt(start + width + 1))) {
      const hijri = HIJRI.exec(text.slice(start + width, start + width + 28));
      if (hijri !== null) document.cover(start, start + width + hijri[0].length, 'DATE', 'date-hijri');
    }
    // Behind the day stand a mark and I, V or X.
    const letter = text.charCodeAt(start + width + 1);
    if (letter !== 73 && letter !== 86 && letter !== 88) return;
    ROMAN.lastIndex = start;
    const roman = ROMAN.exec(text);
    const polish =
      roman === null && !document.english && (document.language !== 'pl' || isPolishDay(text, start, width))
        ? (document.language === 'pl' ? POLISH_MONTH : ROMAN_MONTH).exec(
            text.slice(scan.end[token]!, scan.end[token]! + 10),
          )
        : null;
    if (polish !== null) document.cover(start, scan.end[token]! + polish[0].length, 'DATE', 'date-roman');
    if (roman !== null) document.cover(start, start + roman[0].length, 'DATE', 'date-roman');
    return;
  }
  if (
    width !== 4 ||
    token === 0 ||
    document.gap(token - 1) > GAP.comma ||
    !/^(?:19|20)/.test(document.word(token))
  )
    return;
  const holiday = HOLIDAY.exec(text.slice(Math.max(0, start - 36), start));
  if (holiday !== null) document.cover(start - holiday[0].length, scan.end[token]!, 'DATE', 'date-holiday');
}

function weekday(document: Document, found: Found): void {
  const behind = YEAR_WORD.exec(document.text.slice(found.end, found.end + 9));
  if (behind !== null && !document.english) found.end += behind[0].length;
  const before = document.text.slice(Math.max(0, found.start - 24), found.start);
  const match = WEEKDAY_BEFORE.exec(before) ?? FRENCH_ARTICLE.exec(before);
  if (match === null) return;
  found.start -= match[1]!.length;
  document.mark(found.start, found.end);
}

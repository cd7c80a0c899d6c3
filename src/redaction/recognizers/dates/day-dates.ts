import type { Document } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import type { Examples } from '../examples.ts';

/** Days without a month or year: what announces them says that they are days. */

const ORDINAL = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)$/;
const THE_DAY = /(?<!\p{L})(?:until|till|on|by|from|since|before|after|around|for|due|is|was) the $/iu;
/** What goes on behind a day; "after the 3rd dose" is of something else. */
const ENDS =
  /^(?:$|[.,;:!?)"\n]| (?:and|at|so|but|or|with|because|when|if|then|to|for|my|i|he|she|we|they)(?!\p{L}))/iu;

/** Months that are words too: behind an ordinal they are months. */
const OF_MONTH = /^ (?:of )?(?:May|March|may|march)(?!\p{L})/u;
/** "exam 22 march morning": behind a day and before what goes on about it. */
const MARCH =
  /^ [Mm]arch(?:$|[.,;:!?)\n]| (?:morning|evening|afternoon|night|at|and|so|for|but|i|we|20\d\d)(?!\p{L}))/u;

const DAY_AND_MONTH = /^(?<a>[0-3]?\d)\/(?<b>[0-3]?\d)(?![\d/%]|[.,]\d)/;
const BEFORE_DAY_AND_MONTH =
  /(?<!\p{L})(?:log|appt|appointment|visit|dated|from|since|until|ontem,|hoje,|amanhã,|dia|el día|ayer,|hoy,|mañana,|giorno|ieri,|oggi,|domani,|hier,|demain,|gestern,|morgen,|heute,|gisteren,|vandaag,|notitie(?: \p{L}{2,12})?|rapportage|pvm|يوم|بتاريخ|في يوم|ngày|hôm),? $/iu;
const BEHIND_DAY_AND_MONTH =
  /^(?:에(?!서)|부터|까지|일(?!\p{L})|['’](?:de|da|te|ta|den|dan|ten|tan|e|a)(?!\p{L})| tarihinde)/u;
/** "6/1 148/92" at the beginning of its line: a diary, not half a cup. */
const DIARY_BEHIND = /^(?:: | (?=\d{2,3}\/\d{2,3}(?!\d)))/;

/** A number behind a day of the week is no time and no amount. */
const NO_TIME =
  /^(?!\d|[:.,/]\d|-(?!(?:te|sze|gie)?go(?!\p{L}))\p{L}| ?[%°x×+]| ?(?:h|hs|hrs?|uhr|am|pm|a\.m|p\.m|heures?|horas?|ore|ora|saat|jam(?! \d)|godz\p{L}*|u|mg|ml|mcg|g|kg|cc|mal|veces|vez|fois|volt[ae]|vezes|raz\p{L}*|kez|kali|tabl\p{L}*|compr\p{L}*|pastill?\p{L}*|pill\p{L}*|kaps\p{L}*|c[aá]ps\p{L}*|gél\p{L}*|gotas?|gouttes?|gocce|kropl\p{L}*|damla|tetes|drops|min\p{L}*|st\p{L}*|unid\p{L}*|unités?|unità|jedn\p{L}*|ünite|doses?|dosis|dosi|daw\p{L}*|cuchar\p{L}*|cuill\p{L}*|cucchia\p{L}*|sachets?|sobres?|bustin\p{L}*|puff\p{L}*|días?|dias?|jours?|giorni|dni|gün|hari|semanas?|semaines?|settimane|tyg\p{L}*|hafta|minggu|meses|mois|mesi|mies\p{L}*|ay|bulan|años|anos|ans|anni|lat|yaş\p{L}*|tahun|personas?|personnes?|persone|pessoas?|kişi|orang|os[oó]b\p{L}*)(?!\p{L}))/iu;
/** What ends a clause, or goes on without being counted. */
const CLAUSE = '$|[,;!?)\\n]|\\.(?!\\d)';
const ROMANCE_ON = `^(?:${CLAUSE}| (?:a las?|à|alle|às|em|en|in|por|pela|de manhã|de mañana|y|e|et|no|non|não|ne|que|al|ao|au)(?!\\p{L}))`;
const ROMANCE_DAYS =
  'lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|mi[eé]|jue|vie|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|gio|ven|sab|(?:segunda|terça|quarta|quinta|sexta)(?:[ -]feira)?|(?:lun|mar|mer|jeu|sam|dim|dom|seg|ter|qua|qui|sex)\\.';
interface WeekdayRule {
  /** The day of the week and what links it to its number. */
  readonly left: RegExp;
  /** What may follow the number. */
  readonly right: RegExp;
}
const left = (days: string, link: string): RegExp => new RegExp(`(?<!\\p{L})(?:${days})${link}$`, 'iu');
const romance: readonly WeekdayRule[] = [
  {
    left: left(
      ROMANCE_DAYS,
      '(?: (?:próximo|pasado|que viene|dernier|prochain|scors[oa]|prossim[oa]|passad[oa]|que vem))?,? (?:(?:le|el|il|o|día|dia|el día|o dia|no dia) )?',
    ),
    right: /^(?! ?,? ?\d)/,
  },
  { left: left(ROMANCE_DAYS, ',? \\('), right: /^\)/ },
];
const WEEKDAY_RULES: Readonly<Record<string, readonly WeekdayRule[]>> = {
  es: romance,
  fr: romance,
  it: romance,
  pt: romance,
  de: [
    {
      left: left(
        '\\p{L}{3,7}tag|mittwoch|sonnabend|(?:mo|di|mi|do|fr|sa|so)\\.?',
        ',? (?:(?:den|dem|der) )?',
      ),
      right: /^\.(?:$|[,;!?)\n]| (?!mal(?!\p{L}))(?:\p{Ll}|um \d|\())/u,
    },
    { left: left('\\p{L}{3,7}tag|mittwoch|sonnabend', ',? (?:den|dem|der) '), right: /^(?![.:,]?\d| Uhr)/ },
  ],
  pl: [
    {
      left: left(
        'poniedzia\\p{L}{2,5}|wtor\\p{L}{2,4}|środ[aęyą]|środzie|czwart\\p{L}{2,4}|piąt\\p{L}{2,4}|sobo\\p{L}{2,4}|niedziel[aięą]|(?:pn|pon|wt|śr|czw|cz|pt|sob|nd|niedz)\\.?',
        ',? (?:(?:dnia|na) )?',
      ),
      right: new RegExp(
        `^(?:-?(?:te|sze|gie)?go(?!\\p{L})|\\.?(?:${CLAUSE}| (?:od|o|do|na|w|we|z|i|a|po|przed|nie|się|rano|wieczorem|mam|ma|jest|był\\p{L}*|będzie|miał\\p{L}*|\\p{Ll}{2,}(?:ła|ło|łem|łam|li|ły|uje|uję|ł)|godz\\p{L}*)(?!\\p{L}))|\\. \\p{Ll})`,
        'u',
      ),
    },
  ],
  tr: [
    {
      left: left('pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar', ',? '),
      right: new RegExp(
        `^(?:${CLAUSE}| (?:günü|sabah\\p{L}*|akşam\\p{L}*|gece\\p{L}*|öğle\\p{L}*)|['’]?[dt][ae]n (?:beri|itibaren|sonra)|['’]?[iıuü]?[dt]?[ae]? ?(?:günü|kadar))`,
        'u',
      ),
    },
  ],
};
const COMMA_LEFT = /, $/;
const ROMANCE_CLAUSE = new RegExp(ROMANCE_ON, 'u');
const DOSED =
  /\d ?(?:comprim|compress|pastil|tabl|mg|ml|gota|goutte|gocce|krop|caps|cáps|unid|dos[ei]|doz)/iu;
/** What is written onto the number. */
const ENDING = /^(?:\.(?! ?\p{Lu}|\n|$)|-?(?:te|sze|gie)?go(?!\p{L})|\))/u;

interface Form {
  readonly form: RegExp;
  /** What every match holds. */
  readonly holds: string;
}

/** In scripts of their own. */
const FORMS: readonly Form[] = [
  { holds: '月', form: /(?:本月|这个?月|上个?月|下个?月|当月)\s?[0-3]?\d[号日]/gu },
  {
    holds: '月',
    form: /(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}月の?[一二三四五六七八九十]{1,3}日/gu,
  },
  { holds: '月の', form: /(?<!\d)1?\d月の[1-3]?\d日/gu },
  { holds: '월', form: /(?<!\d)1?\d월 ?(?:말일|초순|중순|하순)/gu },
  { holds: 'तारीख', form: /(?<!\d)[1-3]?\d तारीख/gu },
  {
    holds: '-',
    form: /(?<=(?<!\p{L})(?:на|до|с|от|к|после|числа) )[1-3]?\d-(?:е|го|ое|ого|му|м)(?!\p{L}| (?:повер|этаж|клас|сеанс|недел|тиж|доз|курс|цикл|раз|ступ|степ|день|дня|дне|месяц|міся))/gu,
  },
];

const WINDOW = 32;
const SPACE = 32;
const PARENTHESIS = 40;
const SLASH = 47;

export function findDayDates(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) if (scan.taken[token] === 0) atNumber(document, token);
  if (document.ascii) return;
  for (const { form, holds } of FORMS) {
    if (!text.includes(holds)) continue;
    for (const { 0: match, index } of text.matchAll(form)) {
      document.spend(2);
      if (scan.taken[document.tokenAt(index)] === 0)
        document.cover(index, index + match.length, 'DATE', 'date-day');
    }
  }
}

function atNumber(document: Document, token: number): void {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (end - start > 4) return;
  const before = (): string => text.slice(Math.max(0, start - WINDOW), start);
  if (scan.shape[token] === SHAPE.alnum) {
    if (ORDINAL.test(document.word(token))) ordinal(document, start, end, before);
    return;
  }
  if (end - start > 2) return;
  // " m", as "march" begins.
  const word = text.charCodeAt(end) === 32 ? text.charCodeAt(end + 1) | 32 : 0;
  if (
    word === 109 &&
    document.english &&
    MARCH.test(text.slice(end, end + 20)) &&
    Number(document.word(token)) <= 31
  ) {
    document.cover(start, end + ' march'.length, 'DATE', 'date-day');
    return;
  }
  const mark = text.charCodeAt(start - 1);
  if (text.charCodeAt(end) === SLASH) dayAndMonth(document, start, before);
  else if (
    !document.english &&
    (mark === SPACE || mark === PARENTHESIS) &&
    Number(document.word(token)) <= 31
  )
    weekdayAndDay(document, start, end, before);
}

function ordinal(document: Document, start: number, end: number, before: () => string): void {
  document.spend(1);
  const behind = document.text.slice(end, end + 12);
  const month = OF_MONTH.exec(behind)?.[0];
  if (month === undefined && !(ENDS.test(behind) && THE_DAY.test(before()))) return;
  const article = /(?<!\p{L})the $/iu.exec(before())?.[0] ?? '';
  document.cover(start - article.length, end + (month?.length ?? 0), 'DATE', 'date-day');
}

function dayAndMonth(document: Document, start: number, before: () => string): void {
  const { text } = document;
  const match = DAY_AND_MONTH.exec(text.slice(start, start + 8));
  if (match === null) return;
  const [a, b] = [Number(match.groups!.a), Number(match.groups!.b)];
  if (a === 0 || b === 0 || Math.max(a, b) > 31 || Math.min(a, b) > 12) return;
  document.spend(1);
  const end = start + match[0].length;
  const behind = text.slice(end, end + 12);
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  if (
    BEHIND_DAY_AND_MONTH.test(behind) ||
    BEFORE_DAY_AND_MONTH.test(before()) ||
    (opens && DIARY_BEHIND.test(behind))
  )
    document.cover(start, end, 'DATE', 'date-day');
}

/** "el lunes 27", "Samstag, dem 8.", "w środę 5-go": with the day of the week. */
function weekdayAndDay(document: Document, start: number, end: number, before: () => string): void {
  const { text } = document;
  const rules = WEEKDAY_RULES[document.language];
  if (rules === undefined || start < 4) return;
  const behind = text.slice(end, end + 24);
  if (!NO_TIME.test(behind)) return;
  document.spend(1);
  const window = before();
  // "lundi 2 comprimés, mardi 3": a plan of doses.
  if (Number(text.slice(start, end)) < 5 && DOSED.test(window)) return;
  for (const { left, right } of rules) {
    const weekday = left.exec(window);
    const match = weekday === null ? null : right.exec(behind);
    if (match === null) continue;
    // "el lunes, 3 pastillas": behind a comma the clause has to end.
    if (rules === romance && COMMA_LEFT.test(weekday![0]) && !ROMANCE_CLAUSE.test(behind)) continue;
    document.cover(
      start - weekday![0].length,
      end + (ENDING.exec(behind)?.[0].length ?? 0),
      'DATE',
      'date-day',
    );
    return;
  }
}

export const DAY_DATE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'date-day': {
    match: [
      ['The surgeon is away until the 22nd.', 'the 22nd'],
      ['Me operan el lunes 27, ¿puedo comer?', 'lunes 27', 'es-ES'],
      ['Está con fiebre desde el lunes, 3, y no come', 'lunes, 3', 'es-ES'],
      ['Na terça-feira (11) ele fez o exame', 'terça-feira (11)', 'pt-BR'],
      ['Seit Samstag, dem 8., ist ihr übel', 'Samstag, dem 8.', 'de-DE'],
      ['W środę 5. miał zabieg', 'środę 5.', 'pl-PL'],
      ['Pazar 16’dan beri ateşi var', 'Pazar 16', 'tr-TR'],
      ['Ho la visita giovedì 9 in ospedale.', 'giovedì 9', 'it-IT'],
      ['They gave it to her on the 12th of May.', 'the 12th of May'],
      ['BP log\n6/1 148/92', '6/1'],
      ['9/27에 병원에 갑니다', '9/27', 'ko-KR'],
      ['妈妈本月18号做手术', '本月18号', 'zh-CN'],
      ['六月二日に噛まれました', '六月二日', 'ja-JP'],
      ['Операция назначена на 15-е, боюсь.', '15-е', 'ru-RU'],
    ],
    leave: [
      'Call after the 3rd dose.',
      'It is above the 95th percentile on the 50th chart.',
      '1/2 cup of oats and 3/4 of a banana',
      'Take it on Monday 20 mg and on Tuesday 10 mg.',
      'El lunes 20 mg y el martes 10 mg.',
      'El lunes, 3 pastillas y el martes (2 mg) menos.',
      'W poniedziałek 2 tabletki, we wtorek 3 krople.',
      'Montag 2. Dosis, Dienstag 3 Tabletten.',
      'Cuma 14’te muayene, cumartesi 2 tablet.',
    ],
  },
};

import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { oldFigures } from './old-figures.ts';

/**
 * Sentences in which a figure over 89 can only be somebody's age, whoever is spoken of: what stands before it and behind it, in
 * the languages with an alphabet.
 */
const STARTS = '(?:^|[.!?\\n:;] ?)';
const ENDS = '(?:[.,;!?)](?!\\d)|\\s*$|\\n)';
const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|maart|mei|augustus|januari|februari|maret|agustus|desember)';

const FRAMES: readonly (readonly [before: string, after: string])[] = [
  // "At 92 he still drives", "Mit 92 fährt er noch"
  [
    `${STARTS}at `,
    `,? (?:he|she|they|i|my|our|mum|mom|mother|dad|father|nan|gran\\p{L}*|grandma|grandpa|you|we)(?!\\p{L})`,
  ],
  [
    `${STARTS}mit `,
    ` (?:jahren )?(?:fährt|fuhr|ist|war|hat|hatte|geht|lebt|wohnt|kann|konnte|macht|läuft|nimmt|schafft|will|darf|braucht|noch|er|sie|mein\\p{L}*|unser\\p{L}*)(?!\\p{L})`,
  ],
  [
    `${STARTS}con `,
    ` (?:años )?(?:todavía|aún|sigue|ya|vive|conduce|camina|él|ella|mi|mis|no|tiene|toma)(?!\\p{L})`,
  ],
  [`${STARTS}à `, ` (?:il|elle|mon|ma|on|je)(?!\\p{L})`],
  [`${STARTS}com `, ` (?:ele|ela|ainda|já|minha|meu|o vô|a vó|não|toma|vive|mora)(?!\\p{L})`],
  [
    `${STARTS}met `,
    ` (?:jaar )?(?:rijdt|is|was|heeft|had|woont|kan|loopt|slikt|fietst|nog|hij|zij|ze|mijn|onze)(?!\\p{L})`,
  ],
  // Who it is, and what a note says of a patient.
  ['(?:woman|man|lady|gentleman|female|male|resident|widow|widower) (?:of|aged) ', '(?!\\p{L})'],
  [
    '(?:männlich|weiblich|männl\\.|weibl\\.|patient(?:in)?|pat\\.|муж\\p{L}*\\.?|жен\\p{L}*\\.?|пациент(?:ка)?|erkek|kadın|hasta|mężczyzna|kobieta|laki-laki|perempuan|pasien),? ',
    ' ?(?:j|л|г|y|l|th|thn)\\.?(?=[,.;)\\n]|\\s*$)',
  ],
  ['', '[fm](?= (?:with|w/|c/o|present\\p{L}*|admitted|pt|who|s/p|has|had|here|came|brought)(?!\\p{L}))'],
  ['', ' ?(?:yo|y/o|y\\.o\\.?|yrs? old)(?!\\p{L})'],
  ['(?:bin|ben) (?:jetzt |schon |fast |nu |al |bijna |inmiddels )?', ` ?(?:und|en|${ENDS}|jahre|jaar)`],
  [
    "(?:^|[.!?,\\n] ?|yo |io |eu |j[’'] ?)(?:tengo|ho|tenho|ai) (?:ya |già |já |déjà |casi |quasi )?",
    ` ?(?:y|e|et|años|anni|anos|ans|${ENDS})(?!\\p{L})`,
  ],
  [`${STARTS}мне (?:уже |скоро |сейчас )?`, ' ?(?:[,.]|и |лет|год)'],
  [`${STARTS}saya ?`, ' (?:thn|th|tahun)(?!\\p{L})(?! (?:lalu|yang))'],
  // What years come to.
  ['(?:lived|made it|living) (?:to|until|till)(?: be)? ', ENDS],
  ['(?:ripe )?(?:old )?age of ', '(?!\\p{L})'],
  ['(?:died|passed(?: away| on)?)(?: at| aged)? ', ENDS],
  ['in (?:her|his|my|their) ', '(?:st|nd|rd|th) year(?!s)'],
  [
    `(?:(?:in|im|en|a|em|au|en el mes de|bulan|w|в|next|this|diesen|nächsten) )(?:${MONTHS}|\\p{L}{2,9}(?:е|u)|month|year|monat|jahr)(?: nanti)?,? (?:(?:she|he|sie|er|ele|ela|lei|lui|ему|ей|wird|will be|turns|dia|beliau) ){0,2}(?:hará|haré|cumplirá|cumplo|farà|ne farà|compirà|faz|fará|completa|будет|исполнится|skończy|genap|nanti|wird|will be|turns|be)? ?`,
    ENDS,
  ],
  ['(?:hará|ne farà|ne fa|ne ha fatti|va a hacer) ', ENDS],
  ['(?:ulang tahun|ultah)(?: yang)? ke-? ?', ''],
  // Birthdays.
  [
    '',
    '(?:st|nd|rd|th|\\.|[eº°ª]|ste|-?(?:й|ый|го|е))? ?(?:birthday|geburtstag|verjaardag|cumpleaños|compleanno|aniversário|anniversaire|urodzin[yo]?|день рождения|дня рождения|юбилей|doğum günü|yaş günü)(?!\\p{L})',
  ],
];
const PAIRS = FRAMES.map(
  ([before, after]) =>
    [new RegExp(`(?:${before})$`, 'iu'), new RegExp(`^(?:${after})`, 'iu'), before === ''] as const,
);

/** Of so many years nothing else is told; of a hundred much is. */
const YEARS =
  /^[ -](?:years?(?: old| of age)?|yrs?|jahren?|años|ans|anni|anos|jaar|lata?|лет|года?|yaş\p{L}*|yıllık|tahun|thn)(?!\p{L})(?! (?:ago|old or|or older|and older|oder älter|und älter|o más|y más|et plus|ou plus|e oltre|o più|ou mais|e mais|of older|en ouder|wzwyż|fa|atrás|geleden|temu|назад|önce|lalu|yang lalu|later|später|after))/iu;
/** A range, a comparison, or the time since something. */
const NO_AGE =
  /(?:\d ?(?:[-–—]|to|bis|a|à|au|tot|do|до|sampai|and|und|y|e|et|en)|over|under|up to|than|above|below|vor|il y a|hace|over de|über|unter|más de|menos de|plus de|moins de|più di|meno di|mais de|menos de|für|for|pendant|durante|per|por|gedurende|seit|since|between|within|next|last|nächsten|letzten|próximos|últimos|prossimi|ultimi|[<>≥≤=~]) $/iu;
const AMOUNT =
  /^ ?(?:%|mg|mcg|µg|ml|\/|[.,]\d|lbs?(?!\p{L})|kg|bpm|cm|mm|mmhg|mmol|kcal|kalori|degrees|grad|°[cf]|days|tage|días|jours|giorni|dias|dagen|dni|дней|gün|hari|min|hours?|stunden|weeks?)/iu;

const WINDOW = 40;

/** Ages over 89 by the sentence around them. */
export function findFramedAges(document: Document): void {
  const { text } = document;
  for (const [start, end] of oldFigures(document)) {
    if (start > 0 && !/[\s(,:-]/.test(text.charAt(start - 1))) continue;
    document.spend(2);
    const behind = text.slice(end, end + WINDOW);
    const before = text.slice(Math.max(0, start - WINDOW), start);
    const years = text.charAt(end - 1) === '0' ? null : YEARS.exec(behind);
    if (years !== null && !NO_AGE.test(before)) {
      document.cover(start, end + years[0].length, 'AGE', 'age-framed');
      continue;
    }
    if (AMOUNT.test(behind)) continue;
    for (const [left, right, anywhere] of PAIRS) {
      const told = right.exec(behind);
      if (told === null || !(anywhere || left.test(before))) continue;
      document.cover(start, end, 'AGE', 'age-framed');
      break;
    }
  }
}

export const AGE_FRAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'age-framed': {
    match: [
      ['At 93 she still swims.', '93'],
      ['97F with chest pain', '97'],
      ['pt is 94yo', '94'],
      ['He lived to 98.', '98'],
      ['Mit 94 fährt er noch Auto.', '94', 'de-DE'],
      ['Tengo 96 y tomo Sintrom.', '96', 'es-ES'],
      ['Ho 93 anni e vivo sola.', '93 anni', 'it-IT'],
      ['Мне 92, пью варфарин', '92', 'ru-RU'],
      ['il suo 95° compleanno', '95', 'it-IT'],
    ],
    leave: [
      'for the next 95 years; people aged 18 to 95 years; 98 years ago; at 95 degrees; 96 % at 92 bpm',
      'Mit 95 mg beginnen, bei 97 % aufhören. Después se llama al 112 y se espera',
      'adults of 94 years or older, a temp of 101F',
      'con 95 mg, à 95 %, met 98 ml',
    ],
  },
};

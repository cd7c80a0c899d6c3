import { AGES } from '../../cues/ages.ts';
import { SCRIPT_AGES } from '../../cues/script-ages.ts';
import type { Document } from '../../document.ts';
import { SCRIPT } from '../../scripts.ts';
import type { Examples } from '../examples.ts';

/**
 * Ages of 90 and over, which HIPAA counts as identifiers because so few people have them: every figure and every word for one is
 * read with what stands before it and behind it, in all languages at once.
 */
const all = (part: (words: (typeof AGES)[string]) => string | undefined): string =>
  Object.values(AGES)
    .flatMap((words) => part(words) ?? [])
    .join('|');
const before = (words: string, flags = 'iu'): RegExp => new RegExp(`(?:${words})$`, flags);
const behind = (words: string): RegExp => new RegExp(`^(?:${words})`, 'iu');

/** Up to here a figure may be an age without a word for years or ages. */
const OLDEST_TOLD = 109;
const FIGURE = /^(?:9\d|1[01]\d|12[0-5])(?!\d)/;
const WINDOW = 60;
const EFFORT = 3;

/** Both cases of every letter: V8 compiles inline case flags beside other alternatives wrongly once hot. */
const anyCase = (words: string): string =>
  words.replace(/\\p\{\w+\}|\[[^\]]*\]|\p{Ll}/gu, (part) => {
    if (part.startsWith('\\')) return part;
    const upper = part.toUpperCase();
    return part.startsWith('[') ? `[${part.slice(1, -1)}${upper.slice(1, -1)}]` : `[${part}${upper}]`;
  });

const GLUED = /\d[.,]$|[\p{Lu}\p{Ll}\d/%+–—<>=~≥≤*#_@'’$€£]$/u;
/** "(F/95)", "ж/93": as wards write sex and age. */
const SEX_BEFORE = /(?:^|[ \n([,;])(?:[FMWfmwЖМжмKkHhVv]|男|女|남|여) ?\/ ?$/u;
const SEX_BEHIND = /^(?:[)\],;. \n]|세|岁|歳|yrs?(?!\p{L})|$)/u;
const LABELS = before(
  `(?<![\\p{L}\\p{M}])(?:${all((words) => words.labels)}) {0,2}[:：=(,–-]? {0,2}(?:de |of |is |es |von |to |ال)?`,
);
/** "Opa Gerrit is", "my grandmother, [NAME_1], ". */
const PERSON = before(
  `(?<![\\p{L}'’])(?:${anyCase(all((words) => words.old))})(?:,? ?(?<=[ ,'’\\p{L}])(?:${all((words) => words.turns)}|de \\d{1,2}e|\\[[A-Z]+_\\d{1,3}\\]|\\p{Lu}[\\p{L}-]+)(?![\\p{L}'’]))*(?:,? |,? ?\\()`,
  'u',
);
/** "[NAME_1], 96, lives …": the name went before. */
const NAMED = /\[NAME_\d{1,3}\],? \(?$/u;
const ABOUT = before(`(?<![\\p{L}])(?:${all((words) => words.about)}) `);
const GOES_ON = behind(
  `\\s?$|[,;!?)\\n]|\\.(?!\\d)|[-–]| (?:${all((words) => words.goesOn)})(?![\\p{L}\\p{M}])`,
);
const PATIENT = before(
  `(?<![\\p{L}])(?:${all((words) => words.patient)})(?:,| (?:de|di|da|van|von|w wieku|lat|aa|anni di|edad|umur|usia|berumur|berusia))?(?: aa?)? \\(?`,
);
const NOTED = behind(
  ` ?(?:${all((words) => words.short)}|${all((words) => words.years)})(?!\\p{L})|[,)](?!\\d)`,
);
const ENDING = behind(`(?:${all((words) => words.endings)})(?![\\p{Lu}\\p{Ll}])`);
const FRAMES = Object.values(AGES)
  .flatMap(({ frames }) => frames ?? [])
  .map(([left, right]) => [left === '' ? undefined : before(left), behind(right)] as const);
const YEARS = behind(`[ -]?(?:${all((words) => words.years)})(?![\\p{L}\\p{M}])`);
const OTHERWISE = behind(
  `(?:[ -]?(?:${all((words) => words.years)}))? (?:${all((words) => words.otherwise)})(?![\\p{L}\\p{M}])`,
);
/** Tens are the years of plans and guidelines, save with a preposition of ages: "mit 90 Jahren". */
const TENS = /0$/;
const AT = /(?:^|[ ,(])(?:mit|con|a|à|com|aos|los|fa|tem|tiene|ha|has|ma) $/iu;
/** A range, a comparison, or the time since something. */
const SPAN =
  /(?:\d ?(?:[-–—]|to|bis|a|à|au|tot|do|до|sampai|and|und|y|e|et|en)|over|under|up to|than|above|below|vor|il y a|hace|over de|über|unter|más de|menos de|plus de|moins de|più di|meno di|mais de|menos de|für|for|pendant|durante|per|por|gedurende|seit|since|between|within|next|last|nächsten|letzten|próximos|últimos|prossimi|ultimi|[<>≥≤=~]) $|(?:\d[05][、,，] ?){3}$/iu;
const AMOUNT =
  /^ ?(?:%|percent|por ciento|prozent|pour cent|per cento|procent|m?mg|mcg|µg|ml|\/|[.,]\d|lbs?(?!\p{L})|pounds|kg|bpm|cm|mm|km|mmol|kcal|kalori|degrees|grad(?!\p{L})|°(?! ?compl)|days|tage|días|jours|giorni|dias|dagen|dni|дней|gün|hari|min|menit|dakika|минут|hours?|hora|ore(?!\p{L})|heure|stunden|weeks?|euro|€|\$|м[гл](?!\p{L})|кг|tablet|斤|次|下|分|毫|公斤|左右|ملي|किलो)/iu;
/** What is measured: "his sats are 93", "temp was 101 F". */
const MEASURED =
  /(?:sats?|spo2|o2|iq|score|sugar|glucose|level|[lh]dl|bp|hr|rate|pulse|weight|weighs?|satura\p{L}*|nasycen\p{L}*|sauerstoff|zuurstof|ossigeno|oxyg[eè]ne?|oxíg[eé]n\p{L}*|oksijen|oksigen|tlen\p{L}{0,2}|glucosa|glic\p{L}*|glyc\p{L}*|glikemi\p{L}*|cukier|cukru|azúcar|açúcar|gewicht|peso|poids|waga|kilo\p{L}*|berat|tinggi|zucker|puls|suiker|şeker\p{L}*|nabız|tansiyon\p{L}*|сахар|пульс|давлен\p{L}*|tensi|gula|temp\p{L}*|fever|fieb\p{L}*|fièvre|febb\p{L}*|koorts|goräcz\p{L}*|gorącz\p{L}*|feber|kuume|температур\p{L}*|жар|ateş\p{L}*|demam|suhu|血氧|血压|心率|体重|体温|पल्स|शुगर|बीपी|ऑक्सीजन|वज़?न|حرار\p{L}*|ضغط\p{L}*)[ :(,]/iu;
const NEAR = 24;
/** "go to hospital (108)", "viral fever, 101 F": a number to call, a temperature. */
const CALLED =
  /(?:hospital|ambulance|emergency|casualty|police|call|dial|immediately|अस्पताल|एम्बुलेंस|एंबुलेंस|पुलिस|कॉल|फ़ोन|फोन|तुरंत)(?!\p{L})[^.।\n]{0,24}\($/iu;
const TO_CALL = /^(?:10[0-489]|112)$/;
const FEVERED = /(?:fever|temp\p{L}*|बुख़?ार)(?!\p{L})[^.।\n]{0,40}$/iu;
const FAHRENHEIT = /^ ?F(?![\p{L}\d])/u;

/** In scripts where words say the number of no phrase, the text is searched; elsewhere a phrase begins it. */
const HERE = new RegExp(
  all((words) => words.spelled),
  'iuy',
);
const ANYWHERE = new RegExp(
  Object.values(SCRIPT_AGES)
    .flatMap((words) => words.spelled ?? [])
    .join('|'),
  'giu',
);
const UNPHRASED = SCRIPT.han | SCRIPT.kana | SCRIPT.hangul | SCRIPT.arabic | SCRIPT.devanagari;

const ONE = 49;
const NINE = 57;

export function findAges(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    const start = scan.start[token]!;
    const [first, width] = [text.charCodeAt(start), scan.end[token]! - start];
    if (first === NINE ? width < 2 : first !== ONE || width < 3) continue;
    const figure = FIGURE.exec(text.slice(start, start + 4))?.[0];
    if (figure !== undefined) read(document, start, figure);
  }
  for (const { first } of document.hits('ninety')) {
    HERE.lastIndex = scan.start[first]!;
    const word = HERE.exec(text)?.[0];
    if (word !== undefined) read(document, scan.start[first]!, word);
  }
  if (document.holds(UNPHRASED))
    for (const { 0: word, index } of text.matchAll(ANYWHERE)) read(document, index, word);
}

function read(document: Document, start: number, figure: string): void {
  const { text, scan } = document;
  if (scan.taken[document.tokenAt(start)] === 1) return;
  document.spend(EFFORT);
  const left = text.slice(Math.max(0, start - WINDOW), start);
  const end = start + figure.length;
  const right = text.slice(end, end + WINDOW);
  if (SEX_BEFORE.test(left) && SEX_BEHIND.test(right)) {
    document.cover(start, end, 'AGE', 'age');
    return;
  }
  if (GLUED.test(left) || AMOUNT.test(right)) return;
  if (right.startsWith(')') && TO_CALL.test(figure) && CALLED.test(left)) return;
  if (FAHRENHEIT.test(right) && FEVERED.test(left)) return;
  const own = ENDING.exec(right)?.[0];
  const years = YEARS.exec(right)?.[0] ?? '';
  if (own === undefined && !isTold(left, right, figure, years !== '')) return;
  document.cover(start, end + Math.max(own?.length ?? 0, years.length), 'AGE', 'age');
}

function isTold(left: string, right: string, figure: string, years: boolean): boolean {
  if (OTHERWISE.test(right)) return false;
  if (LABELS.test(left)) return true;
  if (MEASURED.test(left.slice(-NEAR)) || SPAN.test(left)) return false;
  if (years && (!TENS.test(figure) || AT.test(left))) return true;
  if (Number(figure) > OLDEST_TOLD) return false;
  if (GOES_ON.test(right) && (PERSON.test(left) || ABOUT.test(left) || NAMED.test(left))) return true;
  if (PATIENT.test(left) && NOTED.test(right)) return true;
  return FRAMES.some(([before_, after]) => after.test(right) && before_?.test(left) !== false);
}

export const AGE_EXAMPLES: Readonly<Record<string, Examples>> = {
  age: {
    match: [
      ['my grandmother is 103 years old', '103'],
      ['Kim M/97 admitted with fever', '97'],
      ["he'll be 94 in June", '94'],
      ['ele faz 90 esse ano', '90'],
      ['Sein Onkel Ottokar wohnt mit 92 Jahren noch allein', '92', 'de-DE'],
      ['visita per nonna Berta, anni 93, scompenso', '93', 'it-IT'],
      ['Una señora de 98 años con fiebre', '98', 'es-ES'],
      ['Mein Onkel hatte seinen 91. Geburtstag', '91', 'de-DE'],
      ['Bruna 94 oldu, tansiyonu iyi', '94', 'tr-TR'],
      ['деду 96, слышит плохо', '96', 'ru-RU'],
      ['At 93 she still swims.', '93'],
      ['97F with chest pain', '97'],
      ['pt is 94yo', '94'],
      ['He lived to 98.', '98'],
      ['Mit 94 fährt er noch Auto.', '94', 'de-DE'],
      ['Tengo 96 y tomo Sintrom.', '96', 'es-ES'],
      ['Ho 93 anni e vivo sola.', '93 anni', 'it-IT'],
      ['Мне 92, пью варфарин', '92', 'ru-RU'],
      ['chora l. 95, leżąca', '95', 'pl-PL'],
      ['Mama ma 92 l. i kaszle', '92', 'pl-PL'],
      ['Mi suegro (93 a.) no come', '93', 'es-ES'],
      ['Sa mère a 94 a., vit seule', '94', 'fr-FR'],
      ['il suo 95° compleanno', '95', 'it-IT'],
      ['he passed on last year, aged ninety-six', 'ninety-six'],
      ['minha avó tem noventa e três anos', 'noventa e três'],
      ['Dedem doksan üç yaşında', 'doksan üç', 'tr-TR'],
      ['nenek genap sembilan puluh lima', 'sembilan puluh lima', 'id-ID'],
      ['我爷爷苗长贵，九十四了，昨天摔倒', '九十四', 'zh-CN'],
      ['老父亲96了，尿血', '96', 'zh-CN'],
      ['年龄：95。住址不详', '95', 'zh-CN'],
      ['나이: 94. 혈압약 복용', '94', 'ko-KR'],
      ['祖母は九十三歳で骨折しました', '九十三歳', 'ja-JP'],
      ['할머니가 아흔셋이신데 넘어지셨어요', '아흔셋', 'ko-KR'],
      ['جدي عنده تلاتة وتسعين سنة', 'تلاتة وتسعين', 'ar-EG'],
      ['दादी पंचानवे साल की हैं', 'पंचानवे साल', 'hi-IN'],
    ],
    leave: [
      'nonno, anni 89',
      'ele faz 90 minutos de exercício',
      'for 95 percent',
      'pulse 96',
      'P/96 R/18, T/F 95 %',
      'his sats are 93, fine',
      'a dose of 95 mg for mum',
      'mum took 100 mg and 95 of it',
      'for the next 95 years; people aged 18 to 95 years; 98 years ago; at 95 degrees; 96 % at 92 bpm',
      'Mit 95 mg beginnen, bei 97 % aufhören. Después se llama al 112 y se espera',
      'adults of 94 years or older, a temp of 101F',
      'con 95 mg, à 95 %, met 98 ml',
      'tata pije 95 l. wody na miesiąc; art. L. 111-1',
      'doksan gün ilaç, sembilan puluh menit',
      'ninety percent of people recover',
      'go to hospital immediately (108)',
      'viral fever since yesterday, 101 F, body pain',
      'noventa días de tratamiento',
      'she is thirty-six',
      '爸爸血氧93，体温正常，妈妈吃了九十天',
      '每天九十分钟，一共九十个',
      '父は九十日入院しました',
      'الجرعة تسعين مللي',
      'ऑक्सीजन 92 है, वजन 90 किलो',
    ],
  },
};

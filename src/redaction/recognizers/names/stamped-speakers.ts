import { WEEKDAYS } from '../../cues/weekdays.ts';
import type { Document } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { LABEL } from '../languages/chat-speakers.ts';
import { isBrand } from './eponyms.ts';
import { isNickname } from './nicknames.ts';
import { kin as relatives } from './people.ts';
import { LABELS } from './speakers.ts';

/**
 * Who speaks in a copied chat where a time stands beside them, in any script and whatever they are called in the contacts of the
 * phone that it was copied from: "[23:10] Kees ploeg 3: …", "[1:20 ص] حسن وردية: …", "Ana 14:02" above what she wrote. Diaries
 * and timetables have times and labels as well: a talk has several voices, one of which comes again, and few figures.
 */
const ID = 'name-stamped';
const TIME = '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?';
/** Before or after noon. */
const NOON = '(?: ?(?:[AaPp]\\.?[Mm]\\.?|[صم]))?';
const HALF = '(?: ?[\\p{L}.]{1,5})?';
const DAY = '(?:\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\[DATE_\\d{1,3}\\])';
const WHO = '(?<who>[\\p{L}\\p{M}](?:[^\\n:：\\[\\]0-9][^\\n:：\\[\\]]{0,30}?)?)';
const BEFORE = new RegExp(
  `(?<=^|\\n)[ \\t]*(?:(?<stamp>\\[[^\\]\\n]{0,24}?${TIME}${HALF}\\]|${DAY}\\.?[,،]? ${TIME}${NOON})|${TIME}${NOON})[ \\t]*[-–—]?[ \\t]*~?${WHO} ?[:：](?=[ \\t]*(?<said>[^\\n]{1,40}))`,
  'dgu',
);
const BEHIND = new RegExp(
  `(?<=^|\\n)[ \\t]*${WHO.replace('{0,30}', '{0,24}')},?(?: [·•|–-])? ?[([]?${TIME}(?: ?[AaPp]\\.?[Mm]\\.?)?[)\\]]?(?:[ \\t]*\\n(?=[ \\t]*(?<below>[^\\n]{1,40}))| ?[:：] ?(?=(?<beside>[^\\n]{1,40})))`,
  'dgu',
);
const TIMED = /\n[^\n]{0,40}\d[:.h]\d{2}/;
/** What begins the lines of forms, diaries and timetables where words have no capitals, and who answers without a name. */
const SCRIPT_LABEL =
  /^(?:أنا|انا|ماما|بابا|أمي|امي|أبي|ابويا|المريض|المريضة|الدكتور|الطبيب|الممرضة|الصيدلي|الصيدلية|السكر|الضغط|الحرارة|الوزن|النبض|الفطار|فطار|الفطور|فطور|الغدا|غدا|الغداء|غداء|العشا|عشا|العشاء|عشاء|السحور|الصبح|الصباح|الظهر|المساء|الليل|النوم|ملاحظة|الدواء|العلاج|الجرعة|من|مامان|پدر|مادر|من|پزشک|پرستار|بیمار|صبحانه|ناهار|شام|قند|فشار|دارو|אני|אמא|אבא|רופא|רופאה|הרופא|אחות|האחות|מטופל|מטופלת|סוכר|לחץ|חום|ארוחת|בוקר|צהריים|ערב|לילה|תרופה|משקל|मैं|माँ|मां|मम्मी|पापा|डॉक्टर|डाक्टर|नर्स|मरीज|मरीज़|रोगी|नाश्ता|सुबह|दोपहर|शाम|रात|लंच|डिनर|खाना|दवा|दवाई|शुगर|बीपी|बुखार|वजन|नोट|আমি|মা|বাবা|ডাক্তার|নার্স|রোগী|সকাল|দুপুর|বিকেল|রাত|নাস্তা|ওষুধ|সুগার|เช้า|กลางวัน|เย็น|อาหาร|ยา|น้ำตาล|ความดัน|หมอ|พยาบาล|คนไข้|แม่|พ่อ|ฉัน|ผม|早上|上午|中午|下午|晚上|夜里|睡前|起床|体重|早饭|午饭|晚饭|朝食|昼食|夕食|就寝|起床|体温|血圧|아침|점심|저녁|취침|기상|혈당|혈압|체온|체중)/u;
/** "Sal", "Mia": short forms of days are names too. */
const LONGEST_SHORT_DAY = 3;
/** Parts of the day, meals, exercise and what is measured: one of them says that the lines are a diary. */
const PARTS = new WordSet(
  `morning noon midday afternoon evening night bedtime breakfast brunch lunch dinner supper snack weight mood sleep water steps walk pain nap bottle feed feeding nappy diaper bus train departure arrival pressure pulse temperature temp glucose sugar insulin fluids urine stool rest yoga pilates gym pool physio fact rumour step score lesson class
  manhã tarde noite almoço jantar lanche pressão glicose glicemia pulso temperatura peso sono água dor café desayuno comida almuerzo merienda cena mañana noche presión tensión glucemia azúcar sueño agua dolor matin midi soir nuit déjeuner dîner goûter tension pouls glycémie température poids sommeil eau douleur
  morgen mittag abend nacht frühstück mittagessen abendessen blutdruck puls blutzucker zucker temperatur fieber gewicht schlaf wasser schmerz schmerzen colazione pranzo mattina sera notte pressione polso glicemia sonno acqua dolore
  ochtend middag avond ontbijt bloeddruk pols suiker gewicht slaap pijn rano południe wieczór noc śniadanie obiad kolacja ciśnienie puls tętno cukier gorączka waga sen ból sabah öğle akşam gece kahvaltı tansiyon nabız şeker ateş kilo uyku ağrı
  утро день вечер ночь завтрак обед ужин сон давление пульс сахар температура вес боль frukost lunch middag kväll morgonmad frokost blodtryck blodtrykk blodsukker blodsocker aamiainen lounas päivällinen verenpaine syke snídaně oběd večeře tlak tep reggeli ebéd vacsora vérnyomás pulzus vércukor
  mic prânz cină tensiune puls glicemie πρωινό μεσημεριανό βραδινό πίεση σφυγμός sarapan makan siang malam tensi gula сніданок обід вечеря тиск цукор sáng trưa tối huyết đường nhịp`,
);
const DAYS = new WordSet(
  Object.values(WEEKDAYS)
    .flatMap((days) => days.split(' '))
    .filter((day) => day.length > LONGEST_SHORT_DAY)
    .join(' '),
);
const PLAIN = W.english | W.word | W.function | W.dictionary;
const THING = W.medical | W.country | W.region | W.bigCity;
const DATED = /\d[./-]\d|\[DATE_/;
const FIGURE = /^[<>~≈±]?\d/;
/** Three words, or some signs of a script without spaces, or a question. */
const SENTENCE = /\S \S+ \S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}|[?？؟]/u;
const FEWEST_LINES = 3;

export interface Voice {
  readonly key: number;
  readonly first: number;
  readonly last: number;
  /** What the lists say of the word: a first name, nothing, an everyday word, or a script that they know little of. */
  readonly kind: 'sure' | 'unknown' | 'word' | 'caseless' | 'voice' | 'label';
}

interface Line extends Voice {
  readonly stamped: boolean;
  /** With a day as well, as only a messenger has it. */
  readonly dated: boolean;
  readonly said: string;
}

export function findStampedSpeakers(document: Document): void {
  const { text } = document;
  if (!text.includes('\n') || !TIMED.test(`\n${text}`)) return;
  document.spend(1);
  const stamps = linesOf(document, BEFORE);
  const lines = stamps.length < 2 ? linesOf(document, BEHIND) : stamps;
  if (lines.length < 2) return;
  // "[21:15] Me: …": one of the family or who is writing answers.
  const answered = lines.some((line) => line.kind === 'voice');
  const speakers = new Set(lines.map((line) => line.key)).size;
  const stamped = lines.every((line) => line.stamped);
  const diary = lines.some((line) => line.kind === 'label');
  const talk =
    !diary && lines.length >= FEWEST_LINES && speakers > 1 && speakers < lines.length && isSpoken(lines);
  const sure = new Set(lines.filter((line) => line.kind === 'sure').map((line) => line.key)).size;
  const somebody = sure > 0 || lines.some((line) => line.kind === 'unknown');
  const enough = {
    sure: stamped || talk || sure > 1,
    unknown:
      talk ||
      (stamped && !diary && (sure > 0 || answered || isSpoken(lines) || lines.every((line) => line.dated))),
    word: talk && somebody,
    caseless: talk,
    voice: false,
    label: false,
  };
  for (const { kind, first, last } of lines)
    if (enough[kind])
      for (let token = first; token <= last; token += 1)
        if (document.scan.taken[token] === 0) document.take(token, token, 'NAME', ID);
}

/** Sentences, and not what was measured or eaten. */
export function isSpoken(lines: readonly { readonly said: string }[]): boolean {
  return (
    lines.filter(({ said }) => !FIGURE.test(said)).length * 2 > lines.length &&
    lines.some(({ said }) => SENTENCE.test(said))
  );
}

function linesOf(document: Document, form: RegExp): Line[] {
  const { text } = document;
  const lines: Line[] = [];
  for (const match of text.matchAll(form)) {
    const { stamp, said, below, beside } = match.groups!;
    document.spend(0.5);
    const [from, to] = match.indices!.groups!.who!;
    const who = speakerOf(document, from, to);
    if (who !== undefined)
      lines.push({
        ...who,
        stamped: stamp !== undefined,
        dated: DATED.test(stamp ?? ''),
        said: (said ?? below ?? beside ?? '').trim(),
      });
  }
  return lines;
}

/** The first word that may be somebody, behind a relative or a title, with the capitals that follow. */
export function speakerOf(document: Document, from: number, to: number): Voice | undefined {
  const { scan } = document;
  let first = document.tokenAt(from);
  const end = document.tokenAt(to - 1);
  while (
    first < end &&
    (isRelative(document, first) || document.is(first, 'title')) &&
    !isLetter(document, first + 1)
  )
    first += 1;
  const kind = kindOf(document, first);
  if (kind === undefined) return undefined;
  let last = first;
  const bracket = document.text.slice(from, to).search(/[((]/);
  const until = bracket < 0 ? end : Math.max(first, document.tokenAt(from + bracket) - 1);
  while (
    last < until &&
    !isRelative(document, last + 1) &&
    (isNamePart(scan.shape[last + 1]!, scan.value[last + 1]!) || isLetter(document, last + 1))
  )
    last += 1;
  return { key: scan.hash[first]!, first, last, kind };
}

/** "Schicht", "वार्ड": what they do or where is no part of the name. */
function isNamePart(shape: number, value: number): boolean {
  if ((shape & CAPITAL) === 0) return (value & (W.first | W.last)) !== 0 && (shape & SHAPE.lower) === 0;
  return (value & (W.first | W.last)) !== 0 ? (value & W.dictionary) === 0 : (value & PLAIN) === 0;
}

const isRelative = (document: Document, token: number): boolean =>
  document.is(token, 'kin') || relatives.has(document.scan.hash[token]!);

/** "Karim Z": what a telephone keeps of a last name. */
function isLetter({ scan }: Document, token: number): boolean {
  return scan.end[token]! - scan.start[token]! === 1 && (scan.shape[token]! & CAPITAL) !== 0;
}

function kindOf(document: Document, token: number): Voice['kind'] | undefined {
  const { scan, language } = document;
  const value = scan.value[token]!;
  const hash = scan.hash[token]!;
  if (PARTS.has(hash) || DAYS.has(hash)) return 'label';
  if (LABELS.has(hash)) return 'voice';
  for (const kind of ['title', 'nameLabel', 'stopLabel', 'month'] as const)
    if (document.is(token, kind)) return undefined;
  const listed = (value & W.listedFirst) !== 0 || isNickname(language, hash);
  // "Karim" is "my wife" without its Turkish letter.
  if (document.is(token, 'kin') && (!listed || language === 'tr')) return 'voice';
  if ((value & (language === 'vi' ? W.medical : THING)) !== 0 && !listed)
    return (value & W.medical) !== 0 ? 'label' : undefined;
  if ((scan.shape[token]! & (SHAPE.caseless | SHAPE.unspaced)) !== 0) {
    const word = document.word(token);
    return SCRIPT_LABEL.test(word) || LABEL.test(word) ? undefined : listed ? 'sure' : 'caseless';
  }
  if (scan.shape[token] !== SHAPE.title && scan.shape[token] !== SHAPE.mixed) return undefined;
  if (listed) return 'sure';
  if (isBrand(hash)) return undefined;
  // Every syllable is a word.
  if (language === 'vi') return 'caseless';
  return (value & PLAIN) === 0 || (value & (W.first | W.last)) !== 0 ? 'unknown' : 'word';
}

export const STAMPED_SPEAKER_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-stamped': {
    match: [
      [
        'Grandpa Walt 8:10 AM: is he awake\nGrandpa Walt 8:12 AM: call me\nAmy 8:13 AM: yes he is',
        'Walt',
        'en-US',
      ],
      [
        '[22:40] Joris ploeg 2: ik tril zo\n[22:41] Aïsha: gegeten?\n[22:43] Joris ploeg 2: nee',
        'Joris',
        'nl-NL',
      ],
      [
        '[1:20 ص] بلال وردية: السكر عالي\n[1:21 ص] رنا: كلت ايه؟\n[1:23 ص] بلال وردية: ولا حاجة',
        'بلال',
        'ar-EG',
      ],
      ['14/9، 8:20 م - رنا: اخد الدوا؟\n14/9، 8:22 م - بلال: اه\n8:25 م - رنا: والسكر كام؟', 'بلال', 'ar-EG'],
      ['[रात 1:12] मुकुल नाइट: शुगर बढ़ गई\n[रात 1:13] रजनी: दवा ली?\n[रात 1:15] मुकुल नाइट: नहीं', 'रजनी', 'hi-IN'],
      [
        'Ilka 14:02\nmir ist schwindlig\nOswin 14:03\nseit wann?\nIlka 14:05\nseit heute früh',
        'Oswin',
        'de-DE',
      ],
    ],
    leave: [
      '[08:00] Breakfast: oats\n[12:00] Lunch: soup\n[18:00] Dinner: rice\n[08:00] Breakfast: eggs',
      '08:00 Metformin: with food\n20:00 Ramipril: with water\n08:00 Metformin: with food',
      '[8:00] فطار: بيض\n[14:00] غدا: رز\n[8:00] فطار: فول',
      'Breakfast 08:00\noats and milk\nLunch 12:00\nsoup\nBreakfast 08:10\neggs',
    ],
  },
};

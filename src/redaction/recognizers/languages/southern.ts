import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { applyRules, type Rule, rule } from './script-rules.ts';
import { NAMES, TOWNS } from './southern-names.ts';
import { B, dotted, E, SOUTHERN, type SouthernWords, WORD } from './southern-words.ts';

/**
 * People, towns, small bodies and days in Bengali, Urdu, Persian, Hebrew, Thai, Tamil, Telugu and Marathi, which have no capitals
 * and of which the lexicon knows little: listed names where they stand whole, any word where only a name can stand.
 */
const list = (words: string | undefined): string =>
  dotted(
    (words ?? '')
      .split(' ')
      .sort((one, other) => other.length - one.length)
      .join('|')
      .replaceAll('_', ' '),
  );

/** What is numbered, and no name. */
const NUMBERED =
  '(?:নং|নম্বর|নাম্বার|ফোন|মোবাইল|نمبر|فون|موبائل|شماره|تلفن|موبایل|תלפון|טלפון|נייד|מספר|எண்|போன்|நம்பர்|నంబర్|నెంబర్|ఫోన్|క్రమాంక|क्रमांक|नंबर|नं|फोन|मोबाईल)(?![\\p{L}\\p{M}])';
const TH = '[\\u0e00-\\u0e7f]';
const TH_END =
  '(?=[ ,.()\\n]|$|ให้|บอก|แล้ว|ค่ะ|ครับ|คะ|นัด|จ่าย|ที่|มา|ไป|ตรวจ|เมื่อ|อายุ|เป็น|มี|ล้ม|ป่วย|ปวด|กิน|ได้|ว่า|กับ|และ|จะ|โทร|สั่ง|ขอ|ซึ่ง|ช่วย|ยัง|ก็|เพราะ|โดย|จังหวัด|อำเภอ|ตำบล)';
const TH_NOBODY =
  '(?!ให้|อายุ|บอก|แล้ว|ค่ะ|คะ|ขา|นะ|จ๊ะ|จ้า|ครับ|นัด|จ่าย|ที่|มา|ไป|ตรวจ|เป็น|มี|ได้|ว่า|และ|จะ|สั่ง|แถว|ใกล้|รัฐ|เอกชน|ของ|ใน|ทั่วไป|ประจำ|เด็ก|สัตว์|ฟัน|ไหน|นี้|นั้น|อะไร|แผนก|เฉพาะ|ผู้|คน|ท่าน|ใหญ่|เล็ก|ใหม่|ไม่|ยา|อยู่|หมอ|พ่อ|แม่|ลูก|ชาย|สาว|หญิง|ฉัน|ผม|หนู|เรา|เขา|เธอ|ความงาม|ผิว|โรค|ชุมชน|ประกัน|สุขภาพ|บ้าน|พยาบาล)';
/** Thai puts no space between words. */
const THAI: readonly Rule[] = [
  rule(
    'NAME',
    `(?<=หมอ|นพ\\.|พญ\\.|ทพ\\.|ทพญ\\.|พยาบาล|คุณ|นาย|นาง|นางสาว|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|เด็กชาย|เด็กหญิง|พี่|น้อง|ป้า|ลุง|น้า|อา|ยาย|ตา|ย่า|ปู่|ครู|ชื่อ|ดิฉัน|ผม|หนู|ฉัน|ลูกชาย|ลูกสาว|สามี|ภรรยา|แม่|พ่อ|หลาน|แฟน|เพื่อน|ผู้ป่วย|คนไข้|เภสัช)(?<it> ?(?:${list(NAMES.th)})(?: (?!${TH_NOBODY.slice(3, -1)})${TH}{3,16}(?=[ ,.(]|$))?)`,
  ),
  rule(
    'NAME',
    `(?<=คุณหมอ|นพ\\. ?|พญ\\. ?|ทพ\\. ?|ด\\.ช\\. ?|ด\\.ญ\\. ?|น\\.ส\\. ?|ชื่อ(?:เล่น|จริง)?(?:ว่า)?)${TH_NOBODY}${TH}{2,14}?${TH_END}`,
  ),
  rule(
    'NAME',
    `(?<=(?:^|[ ,.])(?:พี่|น้อง|ป้า|ลุง|น้า|ยาย|ย่า|ปู่|ครู|คุณ))${TH_NOBODY}${TH}{2,10}?(?=[ ,.(]|$|บอก|มา|ไป|เป็น|ป่วย|ล้ม|โทร|อายุ|เรียน|อยู่|มี)`,
  ),
  rule(
    'PLACE',
    `(?:อำเภอ|อ\\. ?|ตำบล|ต\\. ?|จังหวัด|จ\\. ?|แขวง|หมู่บ้าน|เทศบาล)(?!ใกล้|อื่น|ไหน|เดียว|นี้|ของ|ที่)${TH}{2,18}?${TH_END}`,
  ),
  rule('PLACE', `(?<=อยู่|อยู่ที่|บ้านอยู่|จาก|มาจาก|คน|ที่|ใน|ไป|กลับ|เขต|เมือง)(?:${list(TOWNS.th)})(?!ไวรัส)`),
  rule(
    'ORGANISATION',
    `(?:คลินิก|โรงพยาบาล|รพ\\. ?|รพ\\.สต\\. ?|โรงเรียน|รร\\. ?|ร้านยา|สถานพยาบาล|บ้านพักคนชรา|ศูนย์ดูแลผู้สูงอายุ|เนอสเซอรี่|อนามัย|มหาวิทยาลัย)(?!แถว|ใกล้|รัฐ|เอกชน|ของ|ใน|ทั่วไป|ประจำ|เด็ก(?!${TH}{4})|สัตว์(?!${TH}{4})|ไหน|นี้|นั้น|แห่ง|ที่|ให้|และ|แล้ว|ได้|มี|จะ|บอก|นัด|ตำบล|อำเภอ|จังหวัด|ใหญ่|เล็ก|หรือ|ก่อน|ต่าง|อื่น|ชุมชน|ค่ะ|ครับ|ดี|ไม่|เพื่อ|เมื่อ|ส่ง|ทำ|กับ|ตาม|ไป|มา|เดิม)${TH}{2,24}?${TH_END}`,
  ),
  rule(
    'DATE',
    '(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)ที่ ?|วันที่ ?)?(?<!\\d)(?:3[01]|[12]\\d|[1-9]) ?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.)(?: ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?)?\\d{2,4})?',
  ),
  rule(
    'DATE',
    '(?:เดือน ?)?(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.) ?(?:ปี |พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(?:25|19|20)\\d{2}(?!\\d)',
  ),
  rule(
    'DATE',
    '(?<=(?:นัด|ตรวจ|ผ่าตัด|วันที่|เมื่อ|คลอด|แอดมิท)[\\p{Script=Thai}]{0,12} ?)(?<!(?:ได้|ความดัน|คะแนน) ?)(?<![\\d/])(?:3[01]|[12]\\d|[1-9])/(?:1[0-2]|0?[1-9])(?![\\d/%])',
  ),
  rule(
    'DATE',
    '(?:ขึ้น|แรม) ?\\d{1,2} ?ค่ำ(?: ?เดือน ?\\d{1,2})?|วันที่ ?(?:3[01]|[12]\\d|[1-9])(?!\\d)(?= ?(?:นี้|เดือน|ที่|$|[ ,]))',
  ),
];

function rulesOf(language: string, words: SouthernWords): readonly Rule[] {
  const { endings, glued = '', nobody } = words;
  const [kin, mine, titles, iAm, addressed, before, kinds] = [
    words.kin,
    words.mine,
    words.titles,
    words.iAm,
    words.addressed,
    words.before,
    words.kinds,
  ].map(dotted);
  const [names, towns] = [list(NAMES[language]), list(TOWNS[language])];
  const tail = endings === '' ? E : `(?=(?:${dotted(endings)})?${E})`;
  const any = `(?!(?:${dotted(nobody)})${E})${WORD}`;
  const link = `(?:[ ,،:]{1,2}(?:${mine})){0,2}[ :]{1,2}`;
  const listed =
    names === ''
      ? []
      : [
          // A listed name behind whom it belongs to, or beside another.
          rule('NAME', `(?<=${B}${glued}(?:${kin})${link})(?:${names})(?: (?:${names}))*${tail}`),
          rule('NAME', `${B}(?<=${B}(?:${words.i}|${iAm})[ :،,]{1,2})(?:${names})(?: (?:${names}))*${tail}`),
          rule('NAME', `${B}(?:${names})(?: (?:${names}))*(?= (?:ہوں|هستم|বলছি|बोलत)${E})`),
          rule('NAME', `${B}(?:${names})(?: (?:${names}))+${tail}`),
          rule('NAME', `(?<=[.۔।!?\\n] ?)(?:${names})(?: (?:${names}))?(?=[.۔।]?\\s*$)`),
          rule('NAME', `${B}(?:${names})(?= (?:${addressed})${E})`),
        ];
  return [
    ...(words.more ?? []),
    rule(
      'NAME',
      `(?<=${B}(?:${words.i}) )${any}(?: ${any})?(?=[,،] ?${WORD}(?: থেকে| سے|हून| నుండి|லிருந்து|ிலிருந்து)| (?:বলছি|বলছিলাম|लिहित)|,? מ(?:${towns || 'x'}))`,
    ),
    rule('NAME', `(?<=${B}(?:${iAm})[ :]{1,2})${any}(?: ${any})?(?=${dotted(words.ends)})`),
    rule('NAME', `(?<=${B}${glued}(?:${kin})${link})${any}(?: ${any})?(?= (?:${addressed})${E})`),
    // Whose number follows.
    rule(
      'NAME',
      `(?<=${B}${glued}(?:${kin})${link})(?!${NUMBERED})${any}(?: ${any})?(?=[ ,:،(–-]{1,3}(?:எண்|போன்|ফোন|মোবাইল|فون|موبائل|موبایل|תלפון|טל['׳]?|נייד|ఫోన్|నంబర్|मोबाईल|फोन)?[ :]{0,2}\\+?\\d{4})`,
    ),
    ...listed,
    ...(towns === '' ? [] : [rule('PLACE', `${B}${glued}(?<it>(?:${towns}))${tail}`)]),
    rule('NAME', `(?<=${B}${glued}(?:${titles})[ .]{0,2})(?<=[ .])${any}(?: (?:${names || '(?!)'}))*`),
    rule('PLACE', `(?<=${B}(?:${before})[ :]{1,2})${any}(?=[ ,،.।۔)]|$)`),
    rule('PLACE', `${B}${any}(?=${words.behind === '(?!)' ? words.behind : dotted(words.behind)})`),
    words.kindFirst
      ? rule(
          'ORGANISATION',
          `${B}${glued}(?:${kinds}) ["«״]?(?:(?:شهید|امام|حضرت|دکتر|آیت‌الله|سید) )?${any}(?:["»״])?`,
        )
      : rule(
          'ORGANISATION',
          `${B}${any}(?: (?!(?:${dotted(nobody)})${E})${WORD})?? (?:${kinds})(?:${dotted(endings) || 'x'})?${E}`,
        ),
  ];
}

const RULES: ReadonlyMap<string, readonly Rule[]> = new Map([
  ...Object.entries(SOUTHERN).map(([language, words]) => [language, rulesOf(language, words)] as const),
  ['th', THAI],
]);

/** Behind a phrase of naming these come first: last names are small words elsewhere ("علی" is "on" in Arabic) and would end the name. */
const BEFORE_PHRASES: ReadonlySet<string> = new Set(['ur', 'mr']);

export function findSouthernFirst(document: Document): void {
  if (BEFORE_PHRASES.has(document.language)) findSouthern(document);
}

export function findSouthern(document: Document): void {
  const rules = RULES.get(document.language);
  if (rules !== undefined) applyRules(document, rules, 'southern-language');
}

export const SOUTHERN_EXAMPLES: Readonly<Record<string, Examples>> = {
  'southern-language': {
    match: [
      ['আমার খালা রোকেয়া পড়ে গেছেন', 'রোকেয়া', 'bn-BD'],
      ['۹ شعبان کو آپریشن ہوا', '۹ شعبان', 'ur-PK'],
      ['خواهرم سپیده تب دارد', 'سپیده', 'fa-IR'],
      ['אחותי גלית בהיריון', 'גלית', 'he-IL'],
      ['என் தங்கை வனிதா', 'வனிதா', 'ta-IN'],
      ['మాది నందిగామ, జ్వరం ఉంది', 'నందిగామ', 'te-IN'],
      ['आत्या सुमन यांना ताप आहे', 'सुमन', 'mr-IN'],
    ],
    leave: [
      'আমার ছেলে খুব অসুস্থ, ডাক্তার বলেছেন বিশ্রাম নিতে',
      'میں بہت پریشان ہوں، ڈاکٹر نے دوا دی',
      'مادرم خیلی درد دارد و دکتر گفت استراحت کند',
      'אני בהיריון, הרופא אמר לנוח',
    ],
  },
};

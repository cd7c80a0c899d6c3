import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';

/**
 * What one expression tells apart: towns, dates and ages of scripts without capitals, each by what stands around it, and the
 * streets of Russia that need no word for "street". Nothing here looks at Latin text.
 */
const SCRIPTS =
  /[\u0400-\u04ff\u05d0-\u05ea\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Rule {
  readonly type: RedactionType;
  /** What it removes is the group `it`; the whole match when there is none. */
  readonly form: RegExp;
}

const rule = (type: RedactionType, form: string): Rule => ({ type, form: new RegExp(form, 'gdu') });

/** The most frequent street names of Russia, as they stand in an address. */
const STREETS =
  'Ленина|Гагарина|Пушкина|Мира|Кирова|Советская|Советской|Октябрьская|Октябрьской|Молод[её]жная|Молод[её]жной|Садовая|Садовой|Лесная|Лесной|Школьная|Школьной|Центральная|Центральной|Набережная|Набережной|Комсомольская|Комсомольской|Первомайская|Первомайской|Победы|Маяковского|Чехова|Горького|Толстого|Лермонтова|Некрасова|Калинина|Фрунзе|Чапаева|Дзержинского|Куйбышева|Свердлова|Карла Маркса|Энгельса|Строителей|Космонавтов|Гоголя|Тургенева|Достоевского|Суворова|Кутузова|Жукова|Северная|Северной|Заречная|Заречной|Зел[её]ная|Солнечная|Солнечной|Полевая|Полевой|Луговая|Луговой|Степная|Рабочая|Рабочей|Железнодорожная|Вокзальная|Почтовая|Спортивная|Юбилейная|Пролетарская|Красноармейская|Московская|Московской|Интернациональная|Партизанская|Кооперативная|Крупской|Ломоносова|Менделеева|Королёва|Королева|Титова|Щорса|Котовского|Островского|Шевченко|Матросова|Космодемьянской';
const KO =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염]';
const RULES: readonly Rule[] = [
  // Chinese.
  rule('PLACE', '(?<=住在?)(?<it>\\p{Script=Han}{2,5}(?:村|镇|县|乡|屯|小区))'),
  rule('PLACE', '(?<=在)(?!农村|乡下|美国|中国|外国|外地|自己|我的)(?<it>\\p{Script=Han}{2,3})(?=老家)'),
  rule('ADDRESS', '\\p{Script=Han}{2,6}\\d{1,4}号楼(?:\\d{1,3}单元)?\\d{2,4}室?'),
  // Dates and ages in the numerals of Chinese and Japanese.
  rule(
    'DATE',
    '[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?',
  ),
  rule('DATE', '\\d{4}年(?:元|正|腊)月(?:初|廿)?[\\d一二三四五六七八九十]{1,3}日?'),
  rule('DATE', '(?<=生年月日[：: ]?)[MTSHR]\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}'),
  rule('AGE', '(?:九十[一二三四五六七八九]?|一百[零〇一二三四五六七八九十]{0,3})(?=[岁歲歳])'),
  // Japanese.
  rule(
    'PLACE',
    '(?<=^|[^\\p{Script=Han}])(?!大都市|地方都市|同|他)\\p{Script=Han}{1,4}[市区町村](?=に住|在住|生まれ|出身|に暮ら)',
  ),
  rule('PLACE', '(?<=^|[^\\p{Script=Han}])\\p{Script=Han}{2,4}(?=在住)'),
  // Korean.
  rule('DATE', '(?<=생년월일[은이]?[ :：]{0,3})\\d{2}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.?'),
  rule('NAME', `(?<![가-힣])(?<it>${KO})(?= (?:과장|교수|원장|박사)님)`),
  rule(
    'PLACE',
    '(?<![가-힣])(?!혼자|둘이|같이|함께|따로|가족|오래|잘 )[가-힣]{2,4}(?= (?:사는데|살아요|삽니다|살고 있|거주))',
  ),
  rule(
    'DATE',
    '(?:천구백|이천)[일이삼사오육칠팔구십백]*년 ?[일이삼사오유육칠팔구시십]+월 ?[일이삼사오육칠팔구십]+일',
  ),
  // Russian: a street that needs no "ул.", with the number of the house.
  rule(
    'ADDRESS',
    `(?<![\\p{L}])(?:${STREETS}) \\d{1,3}[а-я]?(?:(?: ?[-/–] ?|, ?(?:кв|корп|стр|д)\\.? ?)\\d{1,4}){0,3}(?![\\d,.]\\d|\\d)`,
  ),
  // Hebrew glues "in" to the street.
  rule(
    'ADDRESS',
    `(?<=(?:גר|גרה|גרים|גרות|מתגורר|מתגוררת|כתובתי|כתובתי היא|הכתובת שלי|הכתובת שלי היא) )ב?[א-ת"'׳-]{2,}[^.;\\n]{0,40}?\\d[^.;\\n]{0,30}`,
  ),
  rule('DATE', "\\d{1,2} ב?(?:ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ)[׳'] ?\\d{4}"),
  // Thai.
  rule(
    'DATE',
    '\\d{1,2} ?(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\. ?\\d{2,4}',
  ),
  // Arabic.
  rule(
    'DATE',
    '(?<![ء-ي])(?:أول|واحد|اتنين|اثنين|تلاتة|ثلاثة|أربعة|اربعة|خمسة|ستة|سبعة|تمانية|ثمانية|تسعة|عشرة|(?:حداشر|اتناشر|تلتاشر|أربعتاشر|خمستاشر|ستاشر|سبعتاشر|تمنتاشر|تسعتاشر)|(?:(?:واحد|اتنين|اثنين|تلاتة|ثلاثة|أربعة|خمسة|ستة|سبعة|تمانية|ثمانية|تسعة) و)?(?:عشرين|تلاتين|ثلاثين)) (?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر)(?![ء-ي])',
  ),
  rule(
    'PLACE',
    '(?<=(?:مواليد [^،.]{0,24}|ساكن|ساكنة|ساكنين|عايش|عايشين|مقيم|مقيمة|احنا|إحنا) في )(?!بيت|شقة|مدينة|قرية|منطقة|مكان|دور|مصر)(?:شبرا |كفر |ميت )?[ء-يآأإؤئ]{3,}',
  ),
  rule(
    'DATE',
    '[٠-٩\\d]{1,2} (?:محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة) [٠-٩\\d]{4}(?: ?هـ)?',
  ),
];

/** Looks no farther than a rule's own words. */
export function findScriptNames(document: Document): void {
  const { text } = document;
  if (document.ascii) return;
  if (!SCRIPTS.test(text)) return;
  for (const { type, form } of RULES) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices?.groups?.it ?? match.indices![0]!;
      const token = document.tokenAt(start);
      if (token < document.scan.count && document.scan.taken[token] !== 0) continue;
      document.cover(start, end, type, 'script-form');
    }
  }
}

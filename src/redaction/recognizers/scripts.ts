import type { Document } from '../document.ts';
import type { RedactionType } from '../redactor.ts';

/**
 * Names, towns, dates and ages of scripts without capitals (Han, kana, Hangul, Arabic, Devanagari), each by what stands
 * around it and by what names are made of there: a relative, a title or a label, and then a surname or given name that is
 * one. Nothing here looks at Latin text.
 */
const SCRIPTS = /[\u0600-\u06ff\u0900-\u097f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Rule {
  readonly type: RedactionType;
  /** What it removes is the group `it`; the whole match when there is none. */
  readonly form: RegExp;
}

const rule = (type: RedactionType, form: string): Rule => ({ type, form: new RegExp(form, 'gdu') });

const KO =
  '[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염]';
const KO_TWO = '(?:남궁|선우|황보|제갈|독고|사공)';
const KO_GIVEN =
  '[가건경규기나늘다도동라래려린미민별분빈서선성소솔수숙순승시아애연영예옥온용우원유윤율은의이인재정종주준지진찬채철태하해현혁혜호훈희]';
/** Words of two such syllables. */
const KO_WORD =
  '(?!수유|이유|우유|진료|지금|시기|성인|유아|영아|정기|선천|동시|하나|인지|주기|소아|원인|수시|의지|유지|지난|아이|이미|지인|우선|주의|유의|의원|이제|다시|아주|미리)';
const KO_TITLE = '(?:님|씨|교수|선생|과장|원장|간호사|박사)';

const AR_GIVEN =
  '(?:محمد|أحمد|احمد|محمود|مصطفى|علي|حسن|حسين|عمر|عمرو|خالد|يوسف|إبراهيم|ابراهيم|كريم|طارق|هشام|شريف|وائل|ياسين|ياسر|سامي|سمير|عادل|عبدالله|مروان|زياد|آدم|حمزة|منى|سلمى|ليان|مريم|فاطمة|عائشة|زينب|هدى|سارة|ريم|ريهام|نادية|هبة|دينا|إيمان|ايمان|آية|جنى|فرح|ليلى|سعاد|نجلاء|شيماء|أسماء|رانيا|داليا|نيفين|منال|سهير)';
const AR_WORD =
  '(?!ال|مريض|عند|كان|الله|قال|في |من |على |عن |إن |أن |ان |هو |هي |نصح|كتب|وصف|طلب|بعد |قبل |يوم |لما |عشان |اللي |القلب|النسا|الأطفال)[ء-يآأإؤئ]{2,}';
const AR_KIN =
  '(?:ابني|بنتي|جوزي|مراتي|زوجي|زوجتي|أخويا|أختي|اختي|والدي|والدتي|البيبي|ابنتي|حفيدي|أنا|انا|اسمي|اسمها|اسمه)';

const HI_GIVEN =
  '(?:मनोज|रेखा|अंजलि|बाबूलाल|ओमप्रकाश|रमेश|सुरेश|महेश|दिनेश|राजेश|मुकेश|राकेश|सरोज|ममता|सुनीता|अनीता|गीता|सीता|राधा|मीना|प्रिया|नेहा|कविता|सविता|संगीता|उषा|पार्वती|कमला|विमला|निर्मला|अनिल|सुनील|विजय|अजय|संजय|राहुल|रोहित|अमित|सुमित|विनोद|प्रमोद|अशोक|श्याम|मोहन|सोहन|रामप्रसाद|रामलाल|श्यामलाल|गोपाल|धर्मेन्द्र|धर्मेंद्र|जितेंद्र|नरेंद्र|सुरेंद्र|महेंद्र|आरव|विवान|अदिति|अनन्या|इमरान|सलीम|फ़ातिमा|फातिमा|ज़ुबैदा|शबाना|रुबीना)';
/** Given names that are also words or greetings: only with a last name. */
const HI_WORDY = '(?:गंगा|पूजा|किरण|आशा|शांति|विकास|राम|हरि|कृष्ण|लक्ष्मी)';
const HI_LAST =
  '(?:देवी|कुमार|कुमारी|सिंह|शर्मा|वर्मा|यादव|मौर्य|गुप्ता|मिश्रा|पांडेय|पाण्डेय|तिवारी|श्रीवास्तव|चौधरी|पटेल|जोशी|ठाकुर|चौहान|राठौर|सक्सेना|अग्रवाल|जैन|ख़ातून|खातून|बेगम|ख़ान|खान|अंसारी|बानो)';
const HI_KIN =
  '(?:पति|पत्नी|दादी|दादा|नानी|नाना|पिताजी|पिता|माताजी|माता|बेटा|बेटी|बेटे|नर्स|पड़ोसी|चाचा|चाची|भाई|बहन|भैया|दीदी|मैं|बहू|सास|ससुर)';
const HI_END = '(?![\\p{Script=Devanagari}])';
const AR_END = '(?![ء-ي])';

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
  rule('NAME', `(?<![가-힣])(?<it>(?:${KO}|${KO_TWO} ?)${KO_GIVEN}{2})(?= ?${KO_TITLE})`),
  rule('NAME', `(?<![가-힣])(?<it>${KO_WORD}${KO_GIVEN}{2})(?=님(?![가-힣]*자))`),
  rule(
    'NAME',
    `(?:받는 분|예금주|의뢰|성함|이름|성명|의사|조산사|간호사) ?[:：]? ?(?<it>(?:${KO}|${KO_TWO} ?)[가-힣]{2})(?=[,.\\s]|$)`,
  ),
  rule(
    'NAME',
    `(?<![가-힣])(?:아들|딸|아기|애기|남편|아내|와이프|손자|손녀|동생) (?<it>${KO_WORD}${KO_GIVEN}{2})(?=이?[가는랑를]?[ ,.]|$)`,
  ),
  rule(
    'NAME',
    `(?:안녕하세요|저는|제 이름은)[,. ]*(?<it>${KO_WORD}${KO_GIVEN}{2,3})(?=이에요|예요|이라고|입니다)`,
  ),
  rule('NAME', `(?<![가-힣])(?<it>${KO})(?= (?:과장|교수|원장|박사)님)`),
  rule(
    'PLACE',
    '(?<![가-힣])(?!혼자|둘이|같이|함께|따로|가족|오래|잘 )[가-힣]{2,4}(?= (?:사는데|살아요|삽니다|살고 있|거주))',
  ),
  rule(
    'DATE',
    '(?:천구백|이천)[일이삼사오육칠팔구십백]*년 ?[일이삼사오유육칠팔구시십]+월 ?[일이삼사오육칠팔구십]+일',
  ),
  // Arabic.
  rule('NAME', `(?<![ء-ي])[وف]?${AR_KIN} (?<it>${AR_GIVEN})${AR_END}`),
  rule(
    'NAME',
    `(?<![ء-ي])(?:باسم|الحاجة?|أستاذة?|الأستاذة?|د\\.|د/) ?(?<it>${AR_WORD}(?: (?:أبو )?(?:العينين|${AR_WORD}))?(?: ${AR_GIVEN}${AR_END})?)`,
  ),
  rule(
    'PLACE',
    '(?<=(?:مواليد [^،.]{0,24}|ساكن|ساكنة|ساكنين|عايش|عايشين|مقيم|مقيمة|احنا|إحنا) في )(?!بيت|شقة|مدينة|قرية|منطقة|مكان|دور|مصر)(?:شبرا |كفر |ميت )?[ء-يآأإؤئ]{3,}',
  ),
  rule('NAME', `(?<=باسم )${AR_WORD} ${AR_WORD}(?: ${AR_WORD})?(?=[.،\\n]|$)`),
  rule('NAME', `(?<=(?:تحويل|المريض|المريضة|الاسم) ?: ?)${AR_WORD} ${AR_WORD}(?=[.،\\n]|$)`),
  rule(
    'DATE',
    '[٠-٩\\d]{1,2} (?:محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة) [٠-٩\\d]{4}(?: ?هـ)?',
  ),
  // Hindi.
  rule('NAME', `(?<![\\p{Script=Devanagari}])${HI_KIN},? (?<it>${HI_GIVEN}(?: ${HI_LAST})?)${HI_END}`),
  rule('NAME', `(?<![\\p{Script=Devanagari}])(?<it>(?:${HI_GIVEN}|${HI_WORDY}) ${HI_LAST})${HI_END}`),
  rule('NAME', `(?<=[-–—।] ?)(?<it>${HI_GIVEN})${HI_END}(?=\\s*$)`),
];

/** Looks no farther than a rule's own words. */
export function findScriptNames(document: Document): void {
  const { text } = document;
  if (!SCRIPTS.test(text)) return;
  for (const { type, form } of RULES) {
    for (const match of text.matchAll(form)) {
      document.spend(2);
      const [start, end] = match.indices?.groups?.it ?? match.indices![0]!;
      const token = document.tokenAt(start);
      if (token < document.scan.count && document.scan.taken[token] !== 0) continue;
      document.cover(start, end, type, 'name-script');
    }
  }
}

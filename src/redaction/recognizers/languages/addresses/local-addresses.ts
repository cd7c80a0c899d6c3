import type { Document } from '../../../document.ts';
import type { Examples } from '../../examples.ts';
import { applyTables, type ScriptTables } from '../script-rules.ts';
import { ARABIC_ADDRESSES, HINDI_ADDRESSES } from './chain-addresses.ts';
import { CHINESE_ADDRESSES, JAPANESE_ADDRESSES, KOREAN_ADDRESSES } from './east-asian-addresses.ts';
import { ARABIC_LED, CHINESE_LED, HINDI_LED, JAPANESE_LED, KOREAN_LED } from './led-addresses.ts';
import { HEBREW_ADDRESSES, SOUTHERN_ADDRESSES, THAI_ADDRESSES } from './southern-addresses.ts';

const ADDRESSES: ScriptTables = {
  japanese: [...JAPANESE_LED, ...JAPANESE_ADDRESSES],
  chinese: [...CHINESE_ADDRESSES, ...CHINESE_LED],
  korean: [...KOREAN_ADDRESSES, ...KOREAN_LED],
  others: [
    ...ARABIC_ADDRESSES,
    ...ARABIC_LED,
    ...HINDI_ADDRESSES,
    ...HINDI_LED,
    ...SOUTHERN_ADDRESSES,
    ...HEBREW_ADDRESSES,
    ...THAI_ADDRESSES,
  ],
};

/** Ends of towns and districts, and signs that stand before one and are no part of it. */
const DISTRICT = /[省市区區县縣旗镇鎮乡州盟道都府県]/u;
const NO_TOWN = /[在住到寄送给我你他她是的址从往了跟去来为改换，。：；]|和(?![歌泉光水木寒束気])/u;
const LONGEST_TOWNS = 20;

/** "苏州市吴江区" before a Chinese street: back to what cannot belong to it. */
function withDistricts({ text }: Document, start: number): number {
  let from = start;
  while (
    from > 0 &&
    start - from < LONGEST_TOWNS &&
    /\p{Script=Han}/u.test(text.charAt(from - 1)) &&
    !NO_TOWN.test(text.slice(from - 1, from + 1))
  )
    from -= 1;
  return DISTRICT.test(text.slice(from, start + 2)) ? from : start;
}

/** What closes an address behind its street: the PIN of India, the town and the governorate of Egypt. */
const CLOSED =
  /^(?:[,،]? ?[-–]? ?[1-8]\d{2} ?\d{3}(?![\d\p{L}])|[,،] ?[\u0900-\u0963]{3,}(?: [\u0900-\u0963]{3,})? ?[-–]? ?[1-9]\d{2} ?\d{3}(?![\d\p{L}])|[،,] ?[ء-ي]{3,}(?: [ء-ي]{3,})? \d{5}(?:-\d{4})?(?!\d)|[،,] ?\d{5}(?:-\d{4})? (?:أبو |ذي |ال)?[ء-ي]{3,}(?: ال[ء-ي]{3,})?|(?:[،,] ?[ء-ي]{3,}(?: [ء-ي]{3,})?)?[،,] ?(?:محافظة )?(?:القاهرة|الجيزة|القليوبية|الإسكندرية|الاسكندرية|البحيرة|مطروح|دمياط|الدقهلية|كفر الشيخ|الغربية|المنوفية|الشرقية|بورسعيد|الإسماعيلية|الاسماعيلية|السويس|(?:شمال|جنوب) سيناء|بني سويف|الفيوم|المنيا|[أا]سيوط|سوهاج|قنا|الأقصر|الاقصر|[أا]سوان|البحر الأحمر|الوادي الجديد|الرياض|جدة|مكة(?: المكرمة)?|المدينة المنورة|الدمام|الخبر|الطائف|تبوك|أبها|بريدة|بيروت|طرابلس|صيدا|دمشق|حلب|حمص|اللاذقية|عم[ّ]?ان|إربد|الزرقاء|بغداد|البصرة|الموصل|أربيل|الكويت|الدوحة|المنامة|مسقط|صنعاء|عدن|دبي|أبو ظبي|الشارقة|عجمان|العين|الدار البيضاء|الرباط|فاس|مراكش|طنجة|أكادير|الجزائر|وهران|قسنطينة|تونس|صفاقس|سوسة|بنغازي|الخرطوم|أم درمان|غزة|رام الله|نابلس|الخليل|القدس)(?![ء-ي])(?: \d{5}(?:-\d{4})?(?!\d))?)/u;
const LONGEST_CLOSE = 48;
/** "충남 서산시 …": the province before a Korean address. */
const PROVINCE =
  /(?<![가-힣])(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[북남]|전[북남]|경[북남]|제주|충청[북남]|전라[북남]|경상[북남])(?:특별자치|특별|광역)?[시도]? $/u;
const LONGEST_PROVINCE = 12;

function close(document: Document): void {
  for (const one of document.found) {
    if (one.recognizer !== 'address-local') continue;
    const within = PROVINCE.exec(document.text.slice(Math.max(0, one.start - LONGEST_PROVINCE), one.start));
    if (within !== null) {
      one.start -= within[0].length;
      document.mark(one.start, one.end);
    }
    const closed = CLOSED.exec(document.text.slice(one.end, one.end + LONGEST_CLOSE));
    if (closed === null) continue;
    one.end += closed[0].length;
    document.mark(one.start, one.end);
  }
}

/** Before the addresses that need a province, which would stop at the street. */
export function findLocalAddresses(document: Document): void {
  applyTables(document, ADDRESSES, 'address-local', withDistricts);
  if (!document.ascii) close(document);
}

export const LOCAL_ADDRESS_EXAMPLES: Readonly<Record<string, Examples>> = {
  'address-local': {
    match: [
      ['鶴見町の交差点で転んだ', '鶴見町の交差点', 'ja-JP'],
      ['住所：和歌山市北新5-3', '和歌山市北新5-3', 'ja-JP'],
      ['솔밭로 14 앞으로 와', '솔밭로 14 앞', 'ko-KR'],
      ['札幌市北区新川3条7丁目2-18に送ってください', '新川3条7丁目2-18', 'ja-JP'],
      ['住所は桜台4-12-7 メゾン若葉201です', '桜台4-12-7 メゾン若葉201', 'ja-JP'],
      ['〒981-3203 です', '981-3203', 'ja-JP'],
      ['快递放柳溪南路88号3号楼2单元501', '柳溪南路88号3号楼2单元501', 'zh-CN'],
      ['老家在石桥村四组', '石桥村四组', 'zh-CN'],
      ['약은 솔밭로14길 22-3, 401호로 보내 주세요', '솔밭로14길 22-3, 401호', 'ko-KR'],
      ['은빛마을아파트 112동 904호예요', '은빛마을아파트 112동 904호', 'ko-KR'],
      ['우편번호는 16842입니다', '16842', 'ko-KR'],
      ['العنوان: ورا مدرسة النور، تالت بيت على الشمال', 'ورا مدرسة النور، تالت بيت على الشمال', 'ar-EG'],
      ['الدوا على بلوك 8 مدخل ج شقة 14 تقسيم الشرطة', 'بلوك 8 مدخل ج شقة 14 تقسيم الشرطة', 'ar-EG'],
      ['3 حارة السروجية متفرع من شارع المعز', '3 حارة السروجية متفرع من شارع المعز', 'ar-EG'],
      ['नीम के पेड़ के पास, मुखिया जी के पिछवाड़े रहते हैं', 'नीम के पेड़ के पास, मुखिया जी के पिछवाड़े', 'hi-IN'],
      ['हम लाल चौक के पास रहते हैं', 'लाल चौक', 'hi-IN'],
      ['العيادة اللي في حارة السقا قفلت', 'حارة السقا', 'ar-EG'],
      ['我家在柳溪大道附近', '柳溪大道', 'zh-CN'],
      ['若葉通りのクリニックに行った', '若葉通り', 'ja-JP'],
      ['솔내로에 있는 의원에서', '솔내로', 'ko-KR'],
      ['गांव बेलवा खुर्द में सबको बुखार है', 'बेलवा खुर्द', 'hi-IN'],
      ['ওষুধ পাঠান বাড়ি 14, রোড 9, বনানী, ঢাকা', 'বাড়ি 14, রোড 9, বনানী, ঢাকা', 'bn'],
      ['மருந்தை கதவு எண் 7, கம்பர் நகர், மதுரை அனுப்பவும்', 'கதவு எண் 7, கம்பர் நகர்', 'ta'],
      ['ఫ్లాట్ 402, సాయి అపార్ట్‌మెంట్స్, అమీర్‌పేట', 'ఫ్లాట్ 402, సాయి అపార్ట్‌మెంట్స్, అమీర్‌పేట', 'te'],
      ['دارو را به کوچه نسترن، پلاک 12 بفرستید', 'کوچه نسترن، پلاک 12', 'fa'],
      ['אני גרה בסמטת הדקל 14, חיפה עם אמא', 'בסמטת הדקל 14, חיפה', 'he'],
      ['ส่งยาที่ 88/14 ซอยสุขใจ 3 ถนนเพชรเกษม ค่ะ', '88/14 ซอยสุขใจ 3 ถนนเพชรเกษม', 'th'],
      ['बी-27/4, तीसरी मंज़िल, सेक्टर 11 में आइए', 'बी-27/4, तीसरी मंज़िल, सेक्टर 11', 'hi-IN'],
    ],
    leave: [
      '隣町の交差点で転んだ',
      '住在418病房4床',
      '새로 22 정 처방',
      'मेन रोड पर गिर गए, गली में पानी है',
      'دواء عن طريق الفم، راجع في طريق العودة',
      '我在广场跳舞,在路上头晕,这条街的药店',
      '処方通りに飲み、大通りのクリニックへ',
      '서로에게 좋고 바로 근처 약국에',
      '若者では20-30代に多く、3番目の薬は2階でもらえます',
      '这条路要走3公里,5号楼下等',
      '하루로 나누어 3회, 학교로 3시에 가는 길 2시간',
      'ألم ورا الركبة من يومين',
      'לקחת דרך הפה 500 מ"ג, בדרך כלל 3 פעמים ביום',
      'กินยา 2 เม็ด ที่ชั้น 3 ห้อง 12 ความดัน 120/80',
      'انسولین 10 واحد 3 بار، میدان دید 30 درجه',
      'خذ الدواء عن طريق الفم 3 مرات',
      'হার্ট ব্লক 2, প্রতিদিন 5 গ্রাম লবণ',
      'दूसरी मंज़िल पर चढ़ने से साँस फूलती है',
      'المرحلة الثالثة من الورم، وقطعة جبنة وربع رغيف',
      'टाइप 2 डायबिटीज के साथ बीपी, 2 बार पट्टी करें, जिला अस्पताल में दिखाएं',
    ],
  },
};

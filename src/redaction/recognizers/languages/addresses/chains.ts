import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { SCRIPT } from '../../../scripts.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';

/**
 * Addresses in Arabic letters, Devanagari and Cyrillic: chains of parts that a word announces ("شقة 6", "गली नं. 3",
 * "ул. Мира") with commas between them. A part alone says too little unless it is a street or a village.
 */
interface Grammar {
  /** Bit of `SCRIPT`. */
  readonly script: number;
  /** Group `sole`: what is an address without a further part. */
  readonly chain: RegExp;
  readonly separator: RegExp;
  /** Words that end a town behind the chain. */
  readonly letters: RegExp;
}

/** Behind these the name of a street is over. */
const AR_END =
  '(?:و?(?:عند[ء-ْ]*|أعاني|اعاني|أشكو|اشكو|أريد|اريد|محتاج[ء-ْ]*|أنا|انا|هل|ممكن|كان|كنت|رقم|شقة|شقه|الدور|الطابق|عمارة|مبنى|منزل|بيت|حي|مدينة|قرب|أمام|امام|خلف|بجوار|تليفون|هاتف|موبايل|ت|جوال|الهاتف|التليفون)|في|فى|من|على|علي|إلى|الى|مع|عن|ثم|لأن|لان|لكن)(?![ء-ْ])';
const AR_LINK =
  '(?:عبد|أبو|ابو|أبي|بن|ابن|أم|ذي|ذو|سيدي|الشهيد|الملك|الأمير|الإمام|الشيخ|الدكتور|الرئيس|السلطان|الحاج|محمد|أحمد|احمد|سعد|صلاح|جمال|عمر|علي|خالد|مصطفى|حسن|طلعت|قصر|كلية|مسجد|جامع|مدرسة|مستشفى|محطة|صيدلية|سوق|بنك|كوبري|مصر|أول|اول|بني|كفر|ميت|تل|عين)';
const AR_NAME = `(?!${AR_END})[ء-ْ]{2,}(?: (?!${AR_END})(?:ال[ء-ْ]{2,}|(?<=[ :]${AR_LINK} )[ء-ْ]{2,}|${AR_LINK}(?= [ء-ْ])|[ء-ْ]{3,}(?= ?(?:[،,.\\n/(-]|$|\\d|متفرع|بجوار|أمام|امام|خلف)))){0,3}`;
const AR_NUMBER = '\\d{1,5}(?: ?[/-] ?\\d{1,4})?(?: ?[أابجدهو](?![ء-ْ]))?(?!\\d|[.,٫]\\d)';
const AR_ORDINAL =
  '(?:الأول|الاول|الأولى|الثاني|التاني|الثالث|التالت|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأرضي|الارضي|الأخير)';
const AR_STREET = `(?:(?:(?<![\\p{L}\\p{M}])ش\\. ?|(?:شارع|(?<![\\p{L}\\p{M}])ش|جادة|زقاق|ميدان|كورنيش|زنقة|عطفة|طريق(?= الملك| الأمير| الحرير| المطار| الجامعة)) )(?:رقم )?(?:${AR_NUMBER}(?: ?[،,] ?| )${AR_NAME}|${AR_NUMBER}|${AR_NAME}))`;
const AR_AREA = `(?:(?:الحي|حي|محلة|ضاحية|قرية|عزبة|نجع|مركز|قسم|محافظة|مساكن|كمبوند|إقامة|تجزئة|ناحية|قضاء|لواء|ولاية|بلدية|منطقة|مدينة|مخيم|مجمع|أبراج|برج|عمارات|جمعية|حارة|طريق|درب|نهج|ممر|ساحة|سكن|التجمع) (?:رقم )?(?:${AR_NUMBER}|${AR_NAME}))`;
const AR_DETAIL = `(?:(?:(?<!(?:عين[ةه]|ملف|حجز|كارت|بطاق[ةه]|تذكر[ةه]|طلب|كود|[إا]يصال|روشت[ةه]|ت[أا]مين|مريض) )رقم|مبنى|مبني|المبنى|عمارة|عماره|العمارة|برج|شقة|شقه|الشقة|الدور|دور|الطابق|طابق|منزل|بيت|دار|فيلا|فلة|بناية|البناية|بلوك|قطعة|مدخل|مجاورة|باب|غرفة|زقاق|زنقة|محلة|ص\\.? ?ب\\.?|صندوق بريد|الرمز البريدي)\\.?(?:[ :]{0,2}(?:رقم )?${AR_NUMBER}|[ :]{1,2}(?:رقم )?(?:${AR_ORDINAL}|${AR_NAME})))`;
const AR_BESIDE = `(?:(?:أمام|امام|خلف|بجوار|بجانب|جنب|قدام|ورا|مقابل|بالقرب من|قرب|على ناصية|تقاطع|فوق|متفرعة? من) (?:${AR_STREET}|${AR_NAME}))`;
const AR_PART = `(?:${AR_STREET}|${AR_DETAIL}|${AR_AREA}|${AR_BESIDE}|${AR_NUMBER}(?= ?[،,\\n]| ?$| (?:ال)?(?:دور|طابق|شق[ةه]|عمار[ةه]|مدخل|برج|خلف|[أا]مام|جنب|بجوار|قدام|ورا)(?![ء-ي])))`;

const HI = '[\\u0900-\\u0963]';
const HI_END =
  '(?:में|से|को|का|की|के|पर|है|हैं|और|हम|मैं|मेरा|मेरे|मेरी|हमारा|अस्पताल|चिकित्सालय|स्वास्थ्य|प्रशासन|अधिकारी|प्रभारी|अध्यक्ष|ऑफिस|ऑफ़िस|वाले|वाली|वाला|भी|ही|तो|तक|ने|कोई|बहुत|फोन|मो|पिन)(?![\\u0900-\\u0963])';
const HI_WORD = `(?!${HI_END})${HI}{2,}`;
const HI_NUMBER = '\\d{1,5}(?: ?[/-] ?(?:[\\dA-Z]{1,4}|[\\u0900-\\u0963]{1,3})){0,3}[A-Za-z]?(?![\\d.])';
const HI_NO = '(?: ?(?:नं|नंबर|नम्बर|न|संख्या|क्र|क्रमांक|सं))?[ .:–-]{0,3}';
const HI_DETAIL = `(?:(?:मकान|म|फ्लैट|फ़्लैट|प्लॉट|प्लाट|कमरा|रूम|दुकान|गली|वार्ड|सेक्टर|ब्लॉक|लेन|क्वार्टर|घर|हाउस|टावर|विंग|फेज|फेज़|खसरा|बिल्डिंग|मंज़िल|मंजिल|पिन|पिन कोड|पिनकोड)${HI_NO}(?:[A-Zक-ह]{1,2}[ -]?)?${HI_NUMBER})`;
const HI_AFTER =
  '(?:नगर|कॉलोनी|कालोनी|विहार|रोड|मार्ग|चौक|बाज़ार|बाजार|मोहल्ला|मुहल्ला|गली|पुरम|एन्क्लेव|एनक्लेव|अपार्टमेंट|सोसाइटी|सोसायटी|टावर|टावर्स|बस्ती|पार्क|कुंज|बाग|गंज|टोला|चौराहा|लेन|भवन|निवास|सदन|हाउस|पेठ|वाड़ी|रेजीडेंसी|हाइट्स|कॉम्प्लेक्स|गार्डन|सिटी|कैंट|मंडी|तिराहा)';
const HI_NAMED = `(?:${HI_WORD} ){1,3}?${HI_AFTER}(?:,? (?:पूर्व|पश्चिम|ईस्ट|वेस्ट))?(?!${HI})`;
const HI_VILLAGE = `(?:(?:मोहल्ला|मुहल्ला|ग्राम|गाँव|गांव|पोस्ट|थाना|तहसील|जिला|ज़िला|टोला|डाकघर|पंचायत|वाया|प्रखंड|अंचल|मौजा|तालुका|जनपद)[ :–-]{1,3}${HI_WORD}(?: ${HI_WORD}(?=[,।\\n]|$))?)`;
const HI_BESIDE = `(?:(?:${HI_WORD} ){1,4}(?:के पास|के सामने|के पीछे|के नजदीक|के निकट)(?!${HI}))`;
const HI_PART = `(?:${HI_DETAIL}|${HI_NAMED}|${HI_VILLAGE}|${HI_BESIDE}|${HI_NUMBER}(?=,))`;

const RU_CAP = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ]?[а-яё]+)*';
const RU_NAMED = `(?:(?:\\d{1,3}(?:-[а-яё]{1,3})? )?${RU_CAP}(?: ${RU_CAP}){0,2}|\\d{1,3}[ -][а-яё-]{1,10} ${RU_CAP})`;
const RU_VILLAGE =
  '(?:[Пп]ос[её]л(?:ок|ке|ка)|пос\\.|пгт\\.?|[Сс]ело|селе|села|с\\.|[Дд]еревн[яеи]|дер\\.|д\\.|станиц[аеы]|ст-ца|хутор[еа]?|аул[еа]?|снт|СНТ)';
const RU_STREET =
  '(?:[Уу]л\\.?|[Уу]лиц[аеы]|пр-т\\.?|пр-кт\\.?|[Пп]роспект[еа]?|просп\\.|пр\\.|пер\\.|[Пп]ереул(?:ок|ке|ка)|ш\\.|[Шш]оссе|б-р|[Бб]ульвар[еа]?|бул\\.|наб\\.|[Нн]абережн(?:ая|ой)|пл\\.|[Пп]лощад[ьи]|[Пп]роезд[еа]?|туп\\.|[Мм]икрорайон[еа]?|мкр-?н?\\.?|[Кк]вартал[еа]?|кв-л|ЖК|[Тт]ракт)';
const RU_TOWN = '(?:[Гг]\\.|[Гг]ород[еа]?|обл\\.|область|край|р-н|район|респ\\.|[Рр]еспублика)';
const RU_DETAIL =
  '(?:(?:д|дом|дома|доме|корп|корпус|к|стр|строение|кв|квартира|квартире|подъезд|под|эт|этаж|оф|офис|комн|комната|лит|литера|вл|уч|участок)\\.? ?№? ?\\d{1,4}(?: ?/ ?\\d{1,4}| ?-\\d{1,4})?[а-яА-Я]?(?![\\p{L}\\d])|\\d{1,4}[а-яА-Я]?(?:[/-]\\d{1,4}){0,2}(?![\\p{L}\\d]|[.,]\\d))';
const RU_PART = `(?:(?:${RU_STREET}|${RU_VILLAGE}|${RU_TOWN}) ?["«]?${RU_NAMED}["»]?|${RU_NAMED} (?:${RU_STREET}|обл\\.?|область|область|край|р-н|район)(?![\\p{L}])|${RU_DETAIL}|\\d{6}|${RU_CAP}(?=,))`;

const GRAMMARS: readonly Grammar[] = [
  {
    script: SCRIPT.arabic,
    chain: new RegExp(
      `(?<![ء-ي\\d])(?:[بول]|لل)?(?:(?<sole>(?:\\d{1,5}[أ-ي]? ?[،,]? ?)?(?<!ع)${AR_STREET}|\\d{1,5}[أ-ي]? ?(?:حارة|درب|سكة|عطفة|ممر|طريق|نهج|زنقة|حوش) ${AR_NAME}|(?:قرية|عزبة|نجع|كمبوند|مساكن|مخيم|ضاحية) ${AR_NAME})|(?<!(?:لقاح|فيروس|كائن|فايروس) )حي ${AR_NAME}|${AR_DETAIL}|محلة \\d{1,4})(?:[ ،,/–-]{1,3}و?${AR_PART}){0,9}`,
      'gdu',
    ),
    separator: /^ ?[،,/–-] ?$/u,
    letters: /^[ء-ْ]+$/u,
  },
  {
    script: SCRIPT.devanagari,
    chain: new RegExp(
      `(?<![\\u0900-\\u0963\\d])(?:(?<sole>(?<!\\d ?)(?:ग्राम(?: व| एवं|,)? पोस्ट|ग्राम|मोहल्ला|मुहल्ला|मौजा|तहसील|थाना) ?[:–-]? ?${HI_WORD}(?=[,।\\n ]|$))|${HI_DETAIL}|${HI_VILLAGE}|(?!(?:1\\d\\d|[89]\\d) ?/ ?(?:[4-9]\\d|1[0-3]\\d)(?!\\d))${HI_NUMBER}(?=, ${HI}))(?:[ ,/–-]{1,3}${HI_PART}){0,8}`,
      'gdu',
    ),
    separator: /^ ?[,–-] ?$/u,
    letters: /^[\u0900-\u0963]+$/u,
  },
  {
    script: SCRIPT.cyrillic,
    chain: new RegExp(
      `(?<![\\p{L}\\d]|\\d )(?:(?<sole>${RU_VILLAGE} ?["«]?${RU_NAMED}["»]?|${RU_STREET} ?["«]?${RU_NAMED}["»]?[ ,]{1,2}${RU_DETAIL})|(?:${RU_STREET}|${RU_TOWN}) ?["«]?${RU_NAMED}["»]?|\\d{6}(?=, ))(?:[ ,/–-]{1,3}${RU_PART}){0,9}`,
      'gdu',
    ),
    separator: /^, ?$/u,
    letters: /^[А-ЯЁ][а-яё-]+$/u,
  },
];

export function findAddressChains(document: Document): void {
  const { text, scan } = document;
  for (const grammar of GRAMMARS) {
    if (!document.holds(grammar.script)) continue;
    for (const match of text.matchAll(grammar.chain)) {
      document.spend(3);
      const first = document.tokenAt(match.index);
      let end = match.index + match[0].length;
      if (first >= scan.count || scan.taken[first] !== 0) continue;
      const parts =
        1 +
        [...match[0].matchAll(/[،,/]|(?<=\d) (?=\D)|(?<=\S) (?=(?:شارع|طريق|عمارة|شقة|مبنى|فيلا) )/gu)]
          .length;
      if (match.groups!.sole === undefined && (parts < 2 || !/\d|شارع|طريق|गली|मोहल्ला/.test(match[0])))
        continue;
      end = withTowns(document, grammar, document.tokenAt(end - 1), end);
      document.cover(match.index, end, 'ADDRESS', 'address-chain');
    }
  }
}

/** Two or three words up to a mark. */
const FIELD = /^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){1,2}(?=\s?(?:[،,.।\n]|$))/u;
const TOWN_OPENS =
  /^(?:أبو|ابو|كفر|ميت|بني|شبرا|منية|نجع|السيدة|مصر|مدينة|مركز|محافظة|عين|باب|دار|وادي|رأس|بئر)$/u;

function isTownOfWords({ scan }: Document, field: string): boolean {
  const words = field.split(/[ -]/);
  return TOWN_OPENS.test(words[0]!) || (scan.lookUp(hashWord(words.join(''))) & W.city) !== 0;
}

/** Past ", طنطا، الغربية", ", मेरठ - 250004": towns behind the last part, and what no list knows at the end of the field. */
function withTowns(document: Document, grammar: Grammar, last: number, chainEnd: number): number {
  const { scan, text } = document;
  let end = chainEnd;
  for (let next = last + 1; next < scan.count && next - last <= 6; next += 1) {
    const between = text.slice(end, scan.start[next]!);
    if (
      scan.taken[next] !== 0 ||
      !(
        grammar.separator.test(between) ||
        (between === ' ' && (next > last + 1 || /\d{5,6}$/.test(text.slice(end - 6, end))))
      )
    )
      break;
    const word = text.slice(scan.start[next]!, scan.end[next]!);
    if (/^\d{5,6}$/.test(word) && next > last) {
      end = scan.end[next]!;
      continue;
    }
    const value = scan.value[next]! & 0xffff;
    if (!grammar.letters.test(word)) break;
    const group = FIELD.exec(text.slice(scan.start[next]!, scan.start[next]! + 30));
    if (group !== null && between !== ' ' && isTownOfWords(document, group[0])) {
      end = scan.start[next]! + group[0].length;
      next = document.tokenAt(end - 1);
      continue;
    }
    const closes = /^ ?(?:[،,.।\n–-]|$)/u.test(text.slice(scan.end[next]!, scan.end[next]! + 2));
    const town = (value & (W.city | W.region)) !== 0 && (value & W.function) === 0;
    if (!town && !(closes && (value & (W.word | W.function | W.medical | W.english)) === 0)) break;
    end = scan.end[next]!;
  }
  // "Азов (Рост.)"
  return end + (/^ \([А-ЯЁ][а-яё]+\.?\)/u.exec(text.slice(end, end + 16))?.[0].length ?? 0);
}

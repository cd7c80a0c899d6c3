import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { applyTables, type Rule, rule, type ScriptTables } from './script-rules.ts';

/** Ages over 89 in Chinese, Japanese, Korean, Arabic and Hindi that are said without a unit, or in words. */
const HAN_OLD = '(?:九十[一二三四五六七八九]?(?![年个多月天])|一?百零?[一二三四五六七八九](?![年个月天分]))';
const DIGITS_OLD = '(?<![\\d.])(?:9\\d|10\\d)(?![\\d.%/]|\\s?(?:mg|kg|斤|次|下|分|毫|公斤|cm|左右))';
const ZH_ELDER =
  '(?:[太老]?(?:爷爷|奶奶|外婆|外公|姥姥|姥爷|太[公婆爷奶]|曾祖[父母]|祖[父母]|老[爷奶]子|老太太?|老人家?|老头[子儿]?|老伴|老爸|老妈|爸爸?|妈妈?|父亲|母亲|公公|婆婆|岳[父母]|大爷|大妈|大娘|伯[父母伯]|叔叔|舅舅|姑[妈姑奶]|姨[妈婆]))';

const ZH_ENDS = '(?=(?:多|来)?(?:了|岁|高龄|[，,。、；;！!）) ]|的人|$))';

const CHINESE: readonly Rule[] = [
  // "爷爷苗长贵，九十三了"
  rule(
    'AGE',
    `(?<=${ZH_ELDER}(?:[（(]?(?!血|心|体|脉|体重|高压|低压|呼吸)[\\p{Script=Han}]{2,4}[）)]?)?(?:[,，、 ](?:今年|都|已经|快|高龄|马上|虚岁)?|今年|都|已经|快|刚满|虚岁|高龄|马上|就要))(?:${HAN_OLD}|${DIGITS_OLD})(?:多?[岁歲])?${ZH_ENDS}`,
  ),
  rule('AGE', `(?<=${ZH_ELDER})(?:${HAN_OLD}|${DIGITS_OLD})(?:多?[岁歲])?${ZH_ENDS}`),
  rule('AGE', `(?<=(?:今年|高龄|虚岁|享年|年近|年过|快|刚满|都|已经))${HAN_OLD}(?=(?:多)?(?:了|岁|高龄))`),
  rule('AGE', `${HAN_OLD}(?:多)?[岁歲]`),
];
const JAPANESE: readonly Rule[] = [
  rule(
    'AGE',
    '(?<![一二三四五六七八九])(?:九十[一二三四五六七八九]?|百[一二三四五六七八九十]?)[歳才](?!以上|未満|まで|以下)',
  ),
  rule(
    'AGE',
    '(?<=(?:ばあちゃん|じいちゃん|ばあさん|じいさん|祖母|祖父|母|父|義母|義父|おばあさま|おじいさま|ばば|じじ)(?:は|が|も|、|,| |　|今年|もう|数えで)*)(?:九十[一二三四五六七八九]?|9\\d|9\\d(?=だけど))(?=(?:だけど|です|になり|になる|にな|で[、。す]|なのに|だが|だし|、|。|の(?:とき|時)))(?![.\\d%])',
  ),
];
const KO_OLD = '아흔(?:하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?|백(?:한|두|세|네|다섯) ?(?=살)';
const KOREAN: readonly Rule[] = [
  rule(
    'AGE',
    `(?<![가-힣])(?:${KO_OLD})(?= ?(?:살|이|인|세|이신|이세요|이에요|이고|넘|을|의|에|,|\\.|$)|[가-힣]?$)`,
  ),
  rule('AGE', '(?<![가-힣])구십(?:[일이삼사오육칠팔구])? ?(?:세|살|노인|넘)'),
];
const AR_OLD =
  '(?:(?:واحد|اتنين|تلاتة|تلاته|أربعة|اربعة|خمسة|خمسه|ستة|سته|سبعة|سبعه|تمانية|تمنية|تسعة|تسعه|ثلاثة|ثمانية|اثنين|اثنان) ?و ?)?تسعين';
const ARABIC: readonly Rule[] = [
  rule(
    'AGE',
    `(?<=عند(?:ه|ها|ي)|عمر(?:ه|ها|ي)|سن(?:ه|ها)|تم|تمت|كمل|كملت|بلغ|بلغت)(?: ال)? ?(?<it>${AR_OLD}(?: (?:سنة|سنه|عام|عاما|عامًا)(?![ء-ي]))?)(?= ?(?:ربيع|[،,.]|$)|(?<=[ةهما]) )`,
  ),
  rule('AGE', `(?<![ء-ي])(?<it>${AR_OLD} (?:سنة|سنه|عاما|عامًا))(?=[^ء-ي]|$)`),
];
const HI_OLD =
  '(?:नब्बे|इक्यानवे|इक्यानबे|बानवे|बानबे|तिरानवे|तिरानबे|चौरानवे|चौरानबे|पचानवे|पंचानवे|पंचानबे|छियानवे|छियानबे|सत्तानवे|सत्तानबे|अट्ठानवे|अठानवे|निन्यानवे|निन्यानबे)';
const HINDI: readonly Rule[] = [
  rule('AGE', `(?<![\\u0900-\\u0963])${HI_OLD} (?:साल|वर्ष|बरस)(?= (?:की|के|का|हो|पूरे|से)|[,।]|$)`),
  rule(
    'AGE',
    '(?<![\\d.])(?:9[0-9]|10\\d)(?= (?:की उम्र|में (?:भी )?(?:दाँत|दांत|चश्मा|ज़िद|जिद|पढ़|चल)|पार|की हैं|के हैं|की हो|के हो|पूरे))(?<!(?:पल्स|शुगर|बीपी|SpO2|ऑक्सीजन|वजन|वज़न) ?\\d{2,3})',
  ),
];

const AGES: ScriptTables = {
  japanese: JAPANESE,
  chinese: CHINESE,
  korean: KOREAN,
  others: [...ARABIC, ...HINDI],
};

export function findOldAgeForms(document: Document): void {
  applyTables(document, AGES, 'age-form');
}

export const OLD_AGE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'age-spelled': {
    match: [
      ['he passed on last year, aged ninety-six', 'ninety-six'],
      ['minha avó tem noventa e três anos', 'noventa e três'],
      ['Dedem doksan üç yaşında', 'doksan üç', 'tr-TR'],
      ['nenek genap sembilan puluh lima', 'sembilan puluh lima', 'id-ID'],
    ],
    leave: [
      'doksan gün ilaç, sembilan puluh menit',
      'ninety percent of people recover',
      'noventa días de tratamiento',
      'she is thirty-six',
    ],
  },
  'age-form': {
    match: [
      ['我爷爷苗长贵，九十四了，昨天摔倒', '九十四', 'zh-CN'],
      ['老父亲96了，尿血', '96', 'zh-CN'],
      ['祖母は九十三歳で骨折しました', '九十三歳', 'ja-JP'],
      ['할머니가 아흔셋이신데 넘어지셨어요', '아흔셋', 'ko-KR'],
      ['جدي عنده تلاتة وتسعين سنة', 'تلاتة وتسعين', 'ar-EG'],
      ['दादी पंचानवे साल की हैं', 'पंचानवे साल', 'hi-IN'],
    ],
    leave: [
      '爸爸血氧93，体温正常，妈妈吃了九十天',
      '每天九十分钟，一共九十个',
      '父は九十日入院しました',
      'الجرعة تسعين مللي',
      'ऑक्सीजन 92 है, वजन 90 किलो',
    ],
  },
};

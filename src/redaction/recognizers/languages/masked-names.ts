import type { Document } from '../../document.ts';
import type { Examples } from '../examples.ts';
import { applyTables, type Rule, rule, type ScriptTables } from './script-rules.ts';

/** Names that somebody shortened to initials or veiled with a sign: what stands around says that a person is meant. */
const VEIL = '[*＊○〇◯●xX×]';
const ZH_LAST =
  '王李张刘陈杨黄赵吴周徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边';

const CHINESE: readonly Rule[] = [
  rule('NAME', `(?<=\\d ?[床号室]|[床室] ?|病人|家属|女儿|儿子|患儿|产妇)[${ZH_LAST}]某{1,2}`),
  rule(
    'NAME',
    `(?<=^|[^\\p{Script=Han}A-Za-z\\d]|患者|病人|\\d床)[${ZH_LAST}]${VEIL}{1,2}\\p{Script=Han}(?=$|[^\\p{Script=Han}]|女士|先生|您|的|患者|病人|医生|[，。、（(])`,
  ),
];

const JAPANESE: readonly Rule[] = [
  rule(
    'NAME',
    '(?<![A-Za-zＡ-Ｚａ-ｚ.．])[A-ZＡ-Ｚ][・･.．] ?[A-ZＡ-Ｚ][.．]?(?=[ 　]?(?:様|さま|さん|氏|殿|くん|ちゃん|君))',
  ),
  rule('NAME', '(?<=(?:号室|番ベッド|床)[ 　：:、]?)[A-ZＡ-Ｚ](?=[ 　]?(?:様|氏|殿))'),
  // "Ｋ林先生"
  rule(
    'NAME',
    '(?<![A-Za-zＡ-Ｚａ-ｚ\\d])[A-ZＡ-Ｚ][\\p{Script=Han}]{1,2}(?<![型線群社市棟科室院病組班菌酸])(?=先生|医師|さん(?!婦)|様(?![々子態式]))',
  ),
  rule(
    'NAME',
    `(?<=^|[^\\p{Script=Han}])\\p{Script=Han}{1,3}[*＊○〇◯●]{1,3}\\p{Script=Han}{0,2}(?=[ 　]?(?:様|さま|さん|氏|殿|くん|ちゃん|先生))`,
  ),
];

const KO_TITLE =
  '(?:님|씨|환자|환아|어르신|산모|보호자|선생님|간호사|과장|원장|교수|할머니|할아버지|어머니|아버지|양|군)';
/** What is written in first sounds and is no name: laughter, thanks, agreement. */
const KO_CHAT =
  '(?![ㅋㅎㅠㅜㄷㄴ]{2,4}(?![ㄱ-ㅎ])|(?:ㅇㅇ|ㄱㅅ|ㅇㅋ|ㅈㅅ|ㄹㅇ|ㅁㅊ|ㅅㅂ|ㄱㄱ|ㄱㅊ|ㅊㅋ|ㅂㅂ|ㅎㅇ|ㅇㅈ|ㄴㄴ|ㅇㅎ|ㅎㄷㄷ|ㅂㄷㅂㄷ)(?![ㄱ-ㅎ]))';

const KOREAN: readonly Rule[] = [
  rule('NAME', `(?<![ㄱ-ㅎㅏ-ㅣ가-힣])${KO_CHAT}[ㄱ-ㅎ]{2,4}(?= ?${KO_TITLE}(?![가-힣]{3}))`),
  rule(
    'NAME',
    `(?=[ㄱ-ㅎ]{2})(?<=(?:환자|환아|산모|보호자|담당의?|당직의?|주치의|간호사|성명|이름|[0-9]호|[0-9]번|병상|침상)(?:명|는|은)? ?[:：]? ?)${KO_CHAT}[ㄱ-ㅎ]{2,4}(?![ㄱ-ㅎㅏ-ㅣ])`,
  ),
  rule(
    'NAME',
    `(?<![가-힣A-Za-z])[가-힣] ?(?:[○〇◯*＊] ?[가-힣*＊○〇]?|[OoXx×]{1,2}[가-힣]?)(?= ?(?:${KO_TITLE}(?![가-힣]{3})|[(（]))`,
  ),
  rule(
    'NAME',
    '(?<=(?:환자|성명|이름|보호자|수령인|예금주|예약자)(?:명|는|은)? ?[:：]? ?)[가-힣](?:[○〇◯*＊]{1,2}[가-힣]?|[OX]{2}|[OX][가-힣])(?![가-힣A-Za-z])',
  ),
];

const ARABIC: readonly Rule[] = [
  rule(
    'NAME',
    '(?<=(?:سرير|غرفة|غرفه|عنبر|حالة|الحالة|حضانة)(?: رقم)? ?[\\d٠-٩]{1,4} ?[،,:–—-]? )(?<it>[ء-ي]\\. ?[ء-ي]\\.?(?: ?[ء-ي]\\.)?)(?![ء-ي\\d])',
  ),
];

const HI = '[\\u0900-\\u0963]';
const HI_LETTER = '[\\u0905-\\u0939][\\u0900-\\u0903\\u093c\\u093e-\\u094c]{0,2}';
const HI_NO_NAME =
  '(?!(?:सी\\. ?टी|बी\\. ?पी|ई\\. ?सी|आई\\. ?[वसय]|ओ\\. ?[टप]|टी\\. ?बी|एच\\. ?[बआ]|यू\\. ?टी|एम\\. ?आर|ए\\. ?एन|मि\\. ?[ली ग्रमी]|मि\\. ?ग्|कि\\. ?[मग्]|से\\. ?मी|सें\\. ?मी|पी\\. ?एच|एक्स\\.|बी\\. ?ए|एम\\. ?[बड]|जी\\. ?सी))';
const HI_AFTER = `(?=\\s*(?:[,;।)(\\n–—-]|$)| (?:को|ने|का|की|के|से|जी|कुमार|देवी)(?!${HI}))`;

const HINDI: readonly Rule[] = [
  rule(
    'NAME',
    `(?=${HI_LETTER}[.॰])(?<=(?:बेड|बैड|बिस्तर|वार्ड|कमरा|रूम|मरीज|मरीज़|रोगी|पेशेंट|केस|नाम)(?: ?(?:नं\\.?|संख्या|नंबर))? ?[\\dA-Za-z०-९/-]{0,6} ?[,:–—-]? ?(?:मरीज |रोगी )?)(?<![\\u0900-\\u0963])${HI_NO_NAME}${HI_LETTER}[.॰] ?(?:${HI_LETTER}[.॰] ?){0,2}(?:${HI_LETTER}[.॰]|${HI}{3,12})${HI_AFTER}`,
  ),
];

const MASKED: ScriptTables = {
  japanese: JAPANESE,
  chinese: CHINESE,
  korean: KOREAN,
  others: [...ARABIC, ...HINDI],
};

export function findMaskedNames(document: Document): void {
  applyTables(document, MASKED, 'name-masked');
}

export const MASKED_NAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-masked': {
    match: [
      ['6床覃某夜间发热，已用药', '覃某', 'zh-CN'],
      ['患者葛*兰的报告已出', '葛*兰', 'zh-CN'],
      ['312号室　T・M様、夜間せん妄あり', 'T・M', 'ja-JP'],
      ['長谷○子様は明日退院です', '長谷○子', 'ja-JP'],
      ['5호 ㅂㅎㅅ 님 혈압 90/60', 'ㅂㅎㅅ', 'ko-KR'],
      ['민○희 환자 식사 거부', '민○희', 'ko-KR'],
      ['سرير 7، ر. ش. حرارته 39', 'ر. ش.', 'ar-EG'],
      ['बेड 6, ग. ला., SpO2 92%', 'ग. ला.', 'hi-IN'],
    ],
    leave: [
      '3床某药过敏，2床X线已拍',
      'X線で異常なし、A型さんも同じです',
      'ㅋㅋ 님 말이 맞아요, ㅇㅇ 감사',
      'صندوق البريد ص. ب. قديم',
      'बेड 4, बी.पी. 140/90, वजन 60 कि.ग्रा.',
    ],
  },
};

import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import type { Examples } from '../../examples.ts';
import { bitsOfPart, coverFree, isJapanese } from '../name-parts.ts';
import { GIVEN_MAYBE, GIVEN_SURE } from './given.ts';
import { KIND, kindOf, splits } from './mentions.ts';

/**
 * Chinese names at the edge of a clause: who is spoken to ("别太担心，X。"), who a relative is in brackets ("我妈（X）"), children
 * called by a word of the everyday behind what they are ("孩子豆豆昨晚烧"), and a doctor behind the name of the practice.
 */
const BEFORE = 24;
const BEHIND = 12;

/** Between two marks, behind a clause. */
const BETWEEN = /(?<=\p{Script=Han}[”"]?[，,] ?)\p{Script=Han}{2,3}(?=[。！!，,？?~～…]|\s*$|\s*\n)/gu;
/** A clause that is said to somebody. */
const SPOKEN =
  /(?:谢谢|感谢|多谢|别(?:太|再|这么|那么)?(?:担心|着急|急|怕|慌|害怕|紧张|难过|灰心|自责|哭|想太多|客气|硬撑)|不要(?:太)?(?:担心|着急|紧张|害怕)|不用(?:太)?(?:担心|着急|紧张|谢|客气)|好的?|是的|对的?|嗯+|哦+|行|可以|没错|明白了?|知道了|懂了?|理解|收到|辛苦了?|加油|抱抱你?|对了|对不起|抱歉|不好意思|恭喜(?:你|您)?|祝贺你?|没事的?|没关系|你好|您好|早上好|上午好|中午好|下午好|晚上好|晚安|放心(?:吧)?|慢慢来|坚持住?|挺住|深呼吸|听(?:我|你|您)|看到|心疼|难为你了|[你您][^，,。！!？?\n]{0,14}|[^，,。！!？?\n]{0,10}[你您][^，,。！!？?\n]{0,8})[，,] ?$/u;
/** Words of endearment and what else is called between two marks. */
const NOBODY =
  /^(?:宝贝|宝宝|宝子|亲爱|朋友|同学|先生|女士|小姐|医生|大夫|老师|阿姨|叔叔|大姐|大哥|大爷|大妈|奶奶|爷爷|姐姐?|哥哥?|妹妹|弟弟|妈妈?|爸爸?|孩子|家长|患者|各位|大家|姐妹|兄弟|美女|帅哥|亲亲?|老[铁乡板弟哥姐公婆]|小(?:朋友|伙伴|心|主|仙女|可爱|姐姐|哥哥)|加油|真的|其实|另外|所以|但是|不过|而且|然后|因此|首先|其次|最后|此外|当然|例如|比如|现在|今天|明天|昨天|最近|平时|目前|一般|通常|一定|可能|也许|大概|早晚|饭前|饭后|睡前|空腹|白天|晚上|夜里|早上|中午)$/u;
/** Names that say how something is or happens: no name unless somebody is called so. */
const ADJECTIVE =
  /^(?:平安|宁静|安静|安宁|和平|自强|解放|建设|胜利|向阳|朝阳|东方|清明|方正|高洁|高明|高远|高飞|大成|甜甜|欢欢|顺利|顺心|称心|称意|喜乐|欢乐|快乐|开心|喜悦|欢喜|笑笑|可爱|美丽|漂亮|温柔|温馨|文静|文雅|文明|光明|光荣|光辉|正义|正直|志气|忠诚|忠实|诚实|诚信|真诚|真心|真理|聪明|聪慧|勤劳|勤奋|勇敢|坚强|刚强|长寿|长生|永远|永恒|永久|思念|想念|相思|天真|天明|拂晓|破晓|明亮|明媚|明天|何从|安稳|康健|健美|飞扬|飞跃|飞翔|点点|滴滴|卡卡|启航|振兴|文武|睿智|专心|一心|专一|凯旋|大力|明理|立新|悠悠|优优|团团|满意|超凡|超群|双全|电光|安然|圆满|丰收|丰年|富贵|富强|富裕|福气|如意|吉祥|天一|大地|大庆|大同|大理|江南|山河|青春|青岛|延安|黄山|黄河|长江|长城|北斗|流星|红旗|卫星|喜庆|一一|永安|永康|德清|金华|海宁|东阳|国庆)$/u;

const CHILD =
  '(?:[我他她你俺](?:哥|妹|姐|弟|嫂|叔|姨|姑|舅|侄)|孩子|宝宝|小孩|娃|[大二三小]宝|老[大二三]|[大小二]?(?:儿子|女儿|闺女|姑娘)|孙[子女]|外孙女?|外甥女?|侄[子女]|妹妹|弟弟|[堂表][弟妹哥姐]|同桌|同学|闺蜜|室友|邻居|保姆|老伴|老公|老婆)';
/** What a child called by an everyday word does or has. */
const DOES =
  '(?:昨[天晚夜]|今[天早晚]|前天|半夜|夜里|刚|又|也|都|才|最近|这[两几]天|从|自|被|把|不[肯吃喝睡爱]|没|发[烧热病作抖]|烧|高烧|低烧|流产|喝酒|喝[了多醉]|离婚|结婚|查出|确诊|手术|做[了完手]|出差|失眠|抑郁|晕|昏|胸|腰|腿|头[疼痛晕]|肚子|血[压糖]|有[高糖心]|吐|拉|咳|流|哭|摔|磕|碰|撞|烫|咬|抓|挠|吃了|喝了|吞|误|打[完了针疫]|接种|出[疹生牙痘]|长了|起了|得了|怀孕|怀了|住院|过敏|腹泻|湿疹|[0-9一二三四五六七八九十两半]{1,3}(?:个?月|岁|周)|体重|体温|在(?:幼儿园|学校|家|托)|今年|上(?:幼|小|初|高))';
const CALLED_CHILD = new RegExp(
  `(?<=(?:^|[^\\p{Script=Han}]|[我他她你您咱家的])${CHILD}(?:叫)?)\\p{Script=Han}{2,3}?(?=${DOES})`,
  'gu',
);
/** Foods, animals and things that children are called at home. */
const PET =
  '(?:小|大)?(?:可乐|布丁|奶糖|奶茶|饼干|土豆|地瓜|南瓜|西瓜|冬瓜|花生|橙子|橘子|柚子|菠萝|木瓜|芝麻|米粒|豆包|包子|馒头|饺子|丸子|泡芙|麻薯|果冻|豆子|豆丁|米豆|栗子|葡萄|芒果|柠檬|草莓|樱桃|桃子|杏子|核桃|年糕|汤圆|团子|元宝|石头|虎子|蛋蛋|糖果|糖豆|糖糖|豌豆|毛豆|土豆泥|番茄|苹果|山楂|荔枝|榴莲|椰子|松子|瓜子|开心果|巧克力|曲奇|蛋糕|蛋挞|麻花|麻团|糯米|米饭|米线|小米|大米|玉米|红豆|绿豆|黄豆|豆芽|豆苗|豆豆|豆浆|牛奶|酸奶|奶酪|芝士|培根|薯条|薯片|饭团|寿司|年年|月饼|粽子|元宵|汤包|烧麦|生煎|叮当|铃铛|皮皮|皮蛋|跳跳|蹦蹦|嘟嘟|咕噜|咕咚|泡泡|点点|闹闹|球球|肉肉|肉丸|胖虎|跳豆|星星|月亮|太阳|小鱼|小鹿|小熊|小虎|小龙|小马|小猪|小兔|小鸟|小草|小树|小雨|小雪|小满|谷雨|立夏|夏至|秋分|冬至|海星|贝壳|珍珠|钻石|宝石|金豆|银豆|元元|满满|多多|康康|乐乐|哈尼|奇奇|妙妙|安迪)';
/** What only a child at home is called, before what happened to it. */
const AT_HOME = new RegExp(
  `(?<=(?:^|[^\\p{Script=Han}])(?:[我咱俺]们?家|我们?家[老大小][一二三]|[我你他她俺咱]家(?:孩子|宝宝|娃)|[我咱](?:儿子|女儿|闺女|孙子|孙女)))(?:(\\p{Script=Han})\\1|${PET}|大宝|二宝)(?=昨[天晚夜]|今[天早晚]|半夜|夜里|刚|又(?:发|烧|吐|拉|咳)|发烧|烧到|吐了|拉肚子|咳|[0-9一二三四五六七八九十两]{1,3}(?:个?多?月|岁|周岁)|今年|住院|对[^，,。]{1,6}过敏|摔|被|的|也|最近|这|从|不|没|快|满)`,
  'gu',
);
const IS_PET = new RegExp(`^(?:${PET})$`, 'u');
/** "欣欣妈妈，": who is called after the child. */
const PARENT =
  /(?<=^|[^\p{Script=Han}]|亲爱的|尊敬的|[您你]好|谢谢|请问|请)\p{Script=Han}{2}(?=(?:妈妈?|爸爸?|奶奶|爷爷|姥姥|外婆)(?:您好|你好|[，,：:！!、\s]|$))/gu;
/** "给多多交替用": who is given something or dressed. */
const FED =
  /(?<=[给喂哄])(?!爸爸|妈妈|爷爷|奶奶|姥姥|公公|婆婆|太太|宝宝|弟弟|妹妹|哥哥|姐姐|娃娃|天天|人人|叔叔|舅舅|姑姑|伯伯|婶婶)(?:(?!(?:牛奶|酸奶|米饭|玉米|苹果|蛋糕|小米))(?:小?(?:豆豆|多多|元宝|糖糖|豆包|团子|汤圆|布丁|可乐|年糕|石头))|(\p{Script=Han})\1)(?=[吃喝用喂打穿洗换量贴擦抹做买冲泡交剪刷])/gu;
const NOT_AT_HOME =
  /^(?:天天|奶奶|爷爷|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|叔叔|婶婶|舅舅|姑姑|公公|婆婆|太太|伯伯|宝宝|人人|个个|刚刚|常常|每每|大宝|二宝)$/u;
const RELATIVE =
  '(?:妈妈?|爸爸?|母亲|父亲|爷爷|奶奶|外公|外婆|姥[姥爷]|老公|老婆|爱人|丈夫|妻子|老伴|儿子|女儿|孩子|宝宝|婆婆|公公|岳[父母]|哥哥?|姐姐?|弟弟|妹妹|叔叔?|阿姨|姑姑?|舅舅?|姨妈?|嫂子|孙[子女]|外孙女?|侄[子女]|患者|病人|家属|同事|朋友|邻居)';
const IN_BRACKETS = new RegExp(`(?<=${RELATIVE}[（(])\\p{Script=Han}{2,4}(?=[，,、；; ]|[）)]|\\d)`, 'gu');
const NO_BRACKETS =
  /(?:病|症|炎|癌|瘤|人|型|史|期|岁|术|后|前|中|药|型|高|低|性|退休|已故|去世|独居|同住|双方|时|了|的|过|压|糖|孕|娩|生|周|天|月|年|女|男|住|在|户口|户|籍)$/u;
/** "…诊所白大川医生", "…医院心内科廖国梁主任" */
const PRACTICE =
  /(?<=医院|诊所|医馆|卫生院|卫生室|卫生所|卫生站|服务站|门诊部?|中心|药店|药房|大药房|[内外儿眼骨妇产瘤肤经吸化管科急诊]科|[^学课食礼课讲]堂|病区|病房|科室)\p{Script=Han}{1,3}(?=医生|大夫|医师|主任|教授|护士|药师|院长|副主任)/gu;
const NO_PRACTICE =
  /^(?:的|副|护士|值班|主治|主管|责任|首席|管床|坐诊|专家|老|女|男|那|这|哪|某|各|位|一|个|两|几|所有|全体|在职|年轻|住院|门诊|急诊|实习|进修|新|值|前台|导医|接诊|当班|夜班|药|外科|内科|儿科|有|看|找|请|问|让|和|与|跟|是|主|科|总|大)|(?:科|的|名|个|位|任|副|了|室|楼|区|部|在|是|有|和|跟|问|找)$/u;

export function findChineseCalls(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || isJapanese(document)) return;
  for (const match of text.matchAll(BETWEEN)) {
    document.spend(0.5);
    const { index } = match;
    if (isCalled(document, index, match[0])) cover(document, index, match[0].length);
  }
  for (const match of text.matchAll(CALLED_CHILD)) {
    document.spend(0.5);
    const name = match[0];
    if ((GIVEN_MAYBE.has(name) || GIVEN_SURE.has(name) || IS_PET.test(name)) && !ADJECTIVE.test(name))
      cover(document, match.index, name.length);
  }
  for (const match of text.matchAll(AT_HOME)) {
    document.spend(0.5);
    if (!NOT_AT_HOME.test(match[0])) cover(document, match.index, match[0].length);
  }
  for (const match of text.matchAll(FED)) {
    document.spend(0.5);
    cover(document, match.index, match[0].length);
  }
  for (const match of text.matchAll(PARENT)) {
    document.spend(0.5);
    const name = match[0];
    if (GIVEN_SURE.has(name) || (/^(.)\1$/u.test(name) && !NOT_AT_HOME.test(name)))
      cover(document, match.index, 2);
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    document.spend(0.5);
    const name = match[0];
    const kind = kindOf(document, name);
    if (NO_BRACKETS.test(name) || kind === KIND.none) continue;
    if (kind >= KIND.given || splits(text, match.index, match.index + name.length))
      cover(document, match.index, name.length);
  }
  for (const match of text.matchAll(PRACTICE)) {
    document.spend(0.5);
    if (!NO_PRACTICE.test(match[0])) cover(document, match.index, match[0].length);
  }
}

function cover(document: Document, start: number, length: number): void {
  coverFree(document, start, start + length, 'chinese-call');
}

function isCalled(document: Document, start: number, name: string): boolean {
  if (NOBODY.test(name)) return false;
  const { text } = document;
  const known = kindOf(document, name);
  const kind = known === KIND.none && composed(document, name) ? KIND.weak : known;
  if (kind === KIND.none || (ADJECTIVE.test(name) && kind === KIND.word)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const clause = /[^。！!？?；;\n“”"]*$/u.exec(before)![0];
  if (!SPOKEN.test(clause))
    return kind === KIND.given && GIVEN_SURE.has(name) && /[。！!]/.test(text.charAt(start + 2));
  if (kind >= KIND.given) return true;
  const end = start + name.length;
  const closes = /^(?:[。！!]|\s*$)/u.test(text.slice(end, end + BEHIND));
  const opens = clause.length < BEFORE && !/[，,].*[，,]/u.test(clause);
  if (kind === KIND.word) return closes && opens;
  return (closes || opens) && splits(text, start, end);
}

/** Two signs of given names; whether the dictionary takes them apart is asked later. */
function composed(document: Document, name: string): boolean {
  return name.length === 2 && [...name].every((sign) => (bitsOfPart(document, sign) & W.first) !== 0);
}

export const CHINESE_CALL_EXAMPLES: Readonly<Record<string, Examples>> = {
  'chinese-call': {
    match: [
      ['别太自责，梓萱。流产不是你的错', '梓萱', 'zh-CN'],
      ['谢谢你告诉我这些，玉珍。', '玉珍', 'zh-CN'],
      ['孩子糯米昨晚烧到39度', '糯米', 'zh-CN'],
      ['我妈（霍桂枝）不同意手术', '霍桂枝', 'zh-CN'],
      ['在仁和诊所白大川医生那里开的', '白大川', 'zh-CN'],
    ],
    leave: [
      '你可以多喝水，清淡，少油。',
      '别太担心，宝贝。',
      '儿子平安出生了，女儿高兴得很',
      '我爸（高血压）和我妈（已退休）都要做手术',
      '请到医院内科主任那里，急诊科值班医生会看',
    ],
  },
};

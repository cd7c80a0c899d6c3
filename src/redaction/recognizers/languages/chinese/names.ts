import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { bitsOfPart, coverFree, isJapanese } from '../name-parts.ts';
import { type Piece, segmentRuns } from '../segments.ts';
import { GIVEN_SURE } from './given.ts';
import { isGivenSign } from './signs.ts';
import { COMPOUND, isPlainSurname, isSurname } from './surnames.ts';

/**
 * Chinese names. No capital and no space shows them, but a dictionary does not know them: where the segmenter of ICU falls
 * back to single signs, a surname with one or two signs behind it is a name, if something around it says so.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const RUN = /\p{Script=Han}{2,}/gu;

const RELATIVE =
  '(?:[大二三四五六小老]?(?:舅|姨|姑|叔|伯|婶|嫂)[妈父母丈子]?|[我俺咱他她你您](?:爷|奶|姥|婆|公|哥|姐|弟|妹|侄|孙|嫂|妈|爸)|隔壁|未婚[妻夫]|前[妻夫]|继[父母]|养[父母]|干[爹妈女]|干儿子|弟媳妇?|弟妹|妹夫|姐夫|连襟|妯娌|亲家母?|小[姑叔舅姨]子|大[姑伯舅姨]子|大姑姐|媳妇儿?|闺女|姑娘|丫头|[大小二]儿子|[大小二]女儿|老[大二三四幺]|[大二三]宝|[大二三]娃|侄孙|重孙|外孙女|孙媳|儿媳妇|婆母|太婆|曾祖[父母]|太[爷奶姥]|姥爷|姑[父夫丈]|姨[父夫丈]|发小|战友|工友|病友|室友|舍友|队友|老乡|搭档|徒弟|师[父傅兄弟姐妹]|学[长姐弟妹]|班长|队长|组长|店长|女儿|儿子|老公|老婆|妻子|丈夫|爱人|先生|太太|妈妈|爸爸|妈|爸|爹|娘|母亲|父亲|奶奶|爷爷|外婆|外公|姥姥|姥爷|哥哥?|姐姐?|弟弟?|妹妹?|大哥|大姐|姑姑|舅舅|叔叔|阿姨|婶婶|伯伯|伯母|同事|朋友|闺蜜|邻居|同学|室友|宝宝|孩子|娃|孙子|孙女|外孙|外甥女?|侄子|侄女|[表堂][哥姐弟妹]|嫂子|岳母|岳父|公公|婆婆|女婿|儿媳|保姆|护工|男友|女友|老伴|對象|对象|女兒|兒子|媽媽|爺爺|鄰居|同學)';
const RELATIVE_WORD = new RegExp(`^${RELATIVE}$`, 'u');
const ROLE =
  '(?:医生|大夫|主任|教授|医师|护士长?|药师|专家|老师|经理|患者|病人|家属|联系人|姓名|收件人|收货人|监护人|家长|签名|签字|经手人|开户名?|户名|持卡人|申请人|投保人|被保险人|受益人|负责人|本人|醫生|醫師|患者姓名|聯絡人|司机|主刀|主管医[生师]|主治医[生师]|主治|经治医[生师]|管床医[生师]|接诊医[生师]|值班医[生师]|麻醉医[生师]|手术医[生师]|报告医[生师]|审核医[生师]|检查医[生师]|责任护士|家庭医生|药剂师|营养师|康复师|社工|义工|志愿者|治疗师|心理师|咨询师|助产士|月嫂|保洁|村医|校医|教练|班主任|辅导员|校长|园长|村长|书记|站长|记录人|记录者|申请者|预约人|就诊人|受检者|体检人|报告人|陪护人?|陪诊人?|紧急联系人|委托人|代办人|领取人|登记人|填表人|发件人|寄件人|投诉人|承租人|车主|业主|户主|法人|学员|考生|学生|员工|会员|客户|顾客|房东|保险人)';
const BEFORE_STRONG = new RegExp(
  `(?:${RELATIVE}|${ROLE}|名?叫做?|我是|俺是|这是|找|给|請?請|请|让|问|帮|替|陪|由|亲爱的|尊敬的|感谢|谢谢|联系|转告|通知|咨询|挂了?|约了?|你好|您好|姓名是)[:：是为，, ]{0,2}$`,
  'u',
);
const BEFORE_SOFT = /(?:^|[】》〕，。、；：！？,.;:!?\s（("“「/|]|[和跟与及、或的把被对向同])$/u;
/** A field that holds a name and nothing else. */
const LABELLED =
  /(?:姓名|联系人|聯絡人|收件人|收货人|监护人|家属签[字名]|签[字名]|户名|持卡人|投保人|被保险人|受益人|昵称|(?:主管|主治|经治|管床|接诊|值班|麻醉|手术|报告|审核|检查|签约)医[生师]|主刀|责任护士|记录人|预约人|就诊人|受检者|体检人|报告人|陪护人?|陪诊人?|寄件人|发件人|委托人|代办人|领取人|登记人|填表人|车主|业主|户主|班主任)\s?[:：]\s?(?:[父母夫妻子女儿兄弟姐妹爸妈]{1,2}[ 　])?$/u;
const TITLE =
  '(?:医生|医师|大夫|主任|副?主任医师|教授|老师|护士长?|院长|科长|先生|女士|小姐|太太|同学|阿姨|叔叔|伯伯|伯|奶奶|爷爷|大爷|大妈|大娘|大叔|大姐|大哥|姐|哥|叔|婶|姨|师傅|经理|护工|药师|同志|总|醫生|醫師|護士|老師|婶子|嫂子|嫂|舅妈?|姑妈?|姨妈|伯母|婆婆|阿婆|阿公|老太太?|老爷子|老先生|老伯|师母|师父|教练|校长|园长|书记|队长|班长|组长|村长|镇长|站长|店长|厂长|所长|局长|处长|部长|老板娘?|老板|警官|律师|博士|院士|助理|营养师|康复师|治疗师|技师|护师|护长|护理员|月嫂|村医|校医|小朋友|您好|你好|家属|本人|妈妈|爸爸|的(?:妈妈|爸爸|家属|女儿|儿子|病历|报告|账户))';
const AFTER_STRONG = new RegExp(`^${TITLE}`, 'u');
const AFTER_SHAPE = /^[，,、\s（(]{0,2}(?:男|女|\d{1,3}岁|生于|出生|身份证|电话|手机|身份證|住院号|病历号)/u;
const AFTER_SOFT =
  /^(?:$|[，。、；：！？,.;:!?\s）)”"」/|]|\d|说|的|今年|因|于|已|您|住|患|来|去|在|是|从|发|昨|今|每|最近|刚|觉得|查|做|吃|有|想|要|被|现|确诊|突然|也|都|和|跟|与|一直|明天|后天|[上下](?:周|礼拜|星期|个?月|午)|长期|平时|需|必须|反映|主诉|[代自口]?述|诉|评估|要求|不同意|不肯|不让|同意|负责|会诊|抽血|帮|给|让|叫|提|建议|推荐|电话|补充|陪同?|把|这|那|处|签|带|送|接|打|又|还|就|会)/u;
/** Surnames that begin many words and phrases. */
const WORDY =
  /[高黄黃白方安温毛常时時水车車项關关任何于成程应應全连連单單江花华華严嚴金平明向文马馬段鱼古石向左包万萬权甘查麻路戴宁寧符和计池应建干管柴成房解时項尚冷充米郎荣史经经燕]/u;

const COUNTED = /[\d一二两三四五六七八九十几数多半每上下本这那] ?[周包段]$/u;
/** "3周才好": weeks and bags are counted. */
export const isCounted = (text: string, start: number): boolean =>
  COUNTED.test(text.slice(Math.max(0, start - 2), start + 1));
/** "替诺福韦", "约占体表1%" */
const THING = /^(?:诺福韦|占[体全总比所])/u;
/** Surnames that ask or link before a title: "何医生" may be "which doctor". */
const LINKING = /[任时時向于连關关]/u;
/** The most frequent surnames that begin few words. */
const FREQUENT = /[王李张張刘劉陈陳杨楊赵趙吴吳周徐孙孫胡朱郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧曹彭曾]/u;

export function findChineseNames(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || isJapanese(document)) return;
  for (const { start, end, pieces } of segmentRuns(document, segmenter, RUN)) {
    document.spend(1);
    if (end - start <= 4 && LABELLED.test(text.slice(Math.max(0, start - 8), start)))
      coverFree(document, start, end, 'name-chinese');
    else for (let at = 0; at < pieces.length; at += 1) at += nameAt(document, pieces, at);
  }
}

/** Takes the name that begins with the piece; returns how many further pieces it took. */
function nameAt(document: Document, pieces: readonly Piece[], at: number): number {
  const { text } = document;
  const { start } = pieces[at]!;
  // "小姑子晓敏": the last sign of a relative is no surname.
  if (text.charAt(start) === '子' && /[姑叔舅姨伯嫂孩妻妹]/u.test(text.charAt(start - 1))) return 0;
  const pair = pieces[at]!.word + (pieces[at + 1]?.word ?? '');
  // The segmenter takes most compound surnames apart.
  const split = pieces[at]!.word.length === 1 && pair.length === 2 && isTwoSigned(document, pair);
  const word = split ? pair : pieces[at]!.word;
  const compound = split || (word.length === 2 && isTwoSigned(document, word));
  const before = text.slice(Math.max(0, start - 8), start);
  // "不要给孩子泰诺": what somebody is given stands there as well.
  const strongBefore = BEFORE_STRONG.test(before) && !/[给喂](?:孩子|宝宝|患者|病人)$/u.test(before);
  const surname =
    compound ||
    isPlainSurname(document, word.charAt(0)) ||
    (strongBefore && isSurname(document, word.charAt(0)));
  if (isCounted(text, start) || THING.test(text.slice(start, start + 3))) return 0;
  if (RELATIVE_WORD.test(word)) return 0;
  if (vocative(document, pieces, at)) return pieces[at]!.word.length === 1 ? 1 : 0;
  if (!surname) return strongBefore ? givenAt(document, pieces, at) : 0;
  // "李子" is a plum, but "李子涵" a girl: a word that begins with a surname counts where a name is expected.
  if (word.length > 1 && !compound && !(strongBefore && word.length === 2)) return 0;
  const head = compound || word.length === 1 ? word.length : 1;
  let best = 0;
  let length = 0;
  let taken = 0;
  const from = split ? at + 1 : at;
  for (const count of [0, 1, 2]) {
    let given = word.slice(head);
    for (let next = from + 1; next <= from + count; next += 1) given += pieces[next]?.word ?? '   ';
    if (given.length > 2 || given.includes(' ')) break;
    const score = scoreOf(document, word.slice(0, head), given, before, start, strongBefore);
    if (score >= best) {
      best = score;
      length = head + given.length;
      taken = from - at + count;
    }
  }
  if (best < THRESHOLD) return 0;
  // "春燕婶子": the sign before belongs to a given name.
  const given = length === 1 && start > 0 && GIVEN_SURE.has(text.slice(start - 1, start + 1));
  const opens = given && !/\p{Script=Han}$/u.test(text.slice(Math.max(0, start - 2), start - 1));
  coverFree(document, opens ? start - 1 : start, start + length, 'name-chinese');
  return taken;
}

function isTwoSigned(document: Document, word: string): boolean {
  return COMPOUND.test(word) || (document.scan.lookUp(hashWord(word)) & W.last) !== 0;
}

const THRESHOLD = 4;
/** What particles and counts stand in, and what the week and drugs are called. */
const NO_GIVEN =
  /^(?:泰诺|美林|川贝.?|金银花?|安眠药?|卫生部?|夏天|安全.?|万能.?|连花清?|阿莫.?|.+[的着过吗呢吧么几]|周[几末围期岁边内前后一二三四五六日天].?|阿尔.?|孟鲁.?|.*(?:沙坦|洛尔|利珠|福韦|美特|唑|汀|酯).?)$/u;

function scoreOf(
  document: Document,
  surname: string,
  given: string,
  before: string,
  start: number,
  strong: boolean,
): number {
  const after = document.text.slice(
    start + surname.length + given.length,
    start + surname.length + given.length + 10,
  );
  const titled = AFTER_STRONG.test(after);
  if (given === '' && /^\p{Script=Han}{2}(?:综合[征症]|[病征])/u.test(after)) return 0;
  // "彭彭爸爸": a child's name, read elsewhere.
  if (given === '' && document.text.charAt(start - 1) === surname) return 0;
  if (given === '')
    return titled &&
      !(surname === '向' && !strong) &&
      (strong || BEFORE_SOFT.test(before) || !LINKING.test(surname))
      ? THRESHOLD
      : 0;
  if (NO_GIVEN.test(surname + given)) return 0;
  // "祝小姐", "班主任": the end of the name begins the title.
  if (/[小大老]$/u.test(given) && /^[姐爷妈哥叔娘师板太伯婶]/u.test(after)) return 0;
  let score = surname.length > 1 ? 2 : WORDY.test(surname) ? 0 : FREQUENT.test(surname) ? 1.75 : 1;
  let known = 0;
  for (const sign of given) if (isGivenSign(document, sign)) known += 1;
  // "收件人银淑敏": a surname that is a word as well wants two signs of given names.
  if (known < 2 && surname.length === 1 && !isPlainSurname(document, surname)) return 0;
  if (known < given.length) score -= given.length === 1 ? 2 : strong ? 0.5 : 1;
  else score += given.length === 2 ? 2 : 0.5;
  if (strong) score += 3;
  else if (BEFORE_SOFT.test(before)) score += 1;
  // "联系人是褚研，": what is announced and ends with its clause.
  if (strong && known < given.length && /^(?:$|[，。、；！？,;!?\n）)])/u.test(after)) score += 1;
  if (titled) score += 2.5;
  else if (AFTER_SHAPE.test(after)) score += 2;
  else if (AFTER_SOFT.test(after)) score += 0.75;
  else if (given.length === 1) score -= strong && known === 1 ? 0.5 : 1;
  return score;
}

/** "老周你好", "小军电话": a familiar name at the beginning of its clause. */
function vocative(document: Document, pieces: readonly Piece[], at: number): boolean {
  const { text } = document;
  const { start, word } = pieces[at]!;
  const name = word.length === 1 ? word + (pieces[at + 1]?.word ?? '') : word;
  if (!/^[老小阿]\p{Script=Han}$/u.test(name) || WORDY.test(name.charAt(1))) return false;
  const bits = bitsOfPart(document, name.charAt(1));
  const around = text.slice(start + 2, start + 6);
  const called =
    /^(?:你好|您好|同学|[他她](?:爸|妈|爹|娘|奶|爷)|[，,：:!！])/u.test(around) &&
    /(?:^|[。！？!?\n])\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  const told =
    word.length === 1 &&
    /^(?:医生|大夫|护士|老师|阿姨|叔叔|姐姐?|哥哥?|妹妹|弟弟|说|电话|的电话|手机|告诉|让|给)/u.test(around);
  if ((bits & (called ? W.last | W.first : told ? W.last | W.first : 0)) === 0) return false;
  coverFree(document, start, start + 2, 'name-chinese');
  return true;
}

const DOUBLED = /^(\p{Script=Han})\1$/u;
const NO_PET_NAME =
  /^(?:天天|慢慢|刚刚|常常|往往|渐渐|偏偏|仅仅|好好|试试|看看|谢谢|多多|奶奶|爷爷|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|宝宝|人人|个个|每每|明明|处处|时时|等等|娃娃|叔叔|婶婶|舅舅|姑姑|公公|婆婆|太太|伯伯|痒痒|隐隐|阵阵|频频|整整|早早|远远|轻轻|微微|高高|默默|大大|小小)$/u;
const GIVEN_AFTER =
  /^(?:$|[，。、；：！？,.;:!?\s）)]|\d|的|今年|才|刚|昨|今|最近|发|一直|这|突然|因|在|她|他|最|总|又|咳|拉|吐|说|被|从)/u;

/** Signs of given names that also begin what somebody does. */
const ALSO_VERBS =
  /[一大小天长長发發来來先中多力加支收全可心无無日月明水开成行生立新进進东西南北名年本如若然]/u;

/** "女儿子涵", "宝宝朵朵": a given name alone behind a relative; "护士小陈", "邻居老王". */
function givenAt(document: Document, pieces: readonly Piece[], at: number): number {
  const { start, word } = pieces[at]!;
  const next = pieces[at + 1]?.word ?? '';
  const third = pieces[at + 2]?.word ?? '';
  // Behind "is called", three single signs are a name whose surname no list has.
  if (
    /叫做?$/u.test(document.text.slice(start - 2, start)) &&
    (word + next + third).length === 3 &&
    !/[我你他她佢您妳]/u.test(word + next + third) &&
    third !== ''
  ) {
    coverFree(document, start, start + 3, 'name-chinese');
    return 2;
  }
  const joined = word.length === 1 && next.length === 1;
  const given = joined ? word + next : word;
  const after = document.text.slice(start + given.length, start + given.length + 6);
  if (given.length !== 2 || RELATIVE_WORD.test(given) || /[里上中内外群友]$/u.test(given)) return 0;
  const signs = [...given].map((sign) => bitsOfPart(document, sign));
  const nick =
    /^[小老阿]/.test(given) &&
    (joined ? (signs[1]! & (W.first | W.last)) !== 0 : (signs[1]! & W.last) !== 0 && !WORDY.test(given));
  const doubled = DOUBLED.test(given) && !NO_PET_NAME.test(given);
  const listed = (document.scan.lookUp(hashWord(given)) & W.first) !== 0;
  const composed =
    joined &&
    signs.every((bits) => (bits & W.first) !== 0) &&
    (GIVEN_AFTER.test(after) || !ALSO_VERBS.test(given));
  if (!nick && !(doubled && GIVEN_AFTER.test(after)) && !(listed && GIVEN_AFTER.test(after)) && !composed)
    return 0;
  coverFree(document, start, start + given.length, 'name-chinese');
  return joined ? 1 : 0;
}

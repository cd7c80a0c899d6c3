import type { Document } from '../../../document.ts';
import type { Examples } from '../../examples.ts';
import { coverWhole, isJapanese } from '../name-parts.ts';
import { type Rule, rule } from '../script-rules.ts';
import { KIND, kindOf, splits } from './mentions.ts';
import { AFTER_NAME } from './sentences.ts';

/**
 * Chinese names where only a person can stand: who has a fever, cries or is five years old, who is greeted, thanked, given a
 * medicine or speaks at the head of a line. In such a frame a name that is a flower, a virtue or a season is a name as well.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN = '\\p{Script=Han}';
const LONGEST = 5;
const BEHIND = 24;

const KIN =
  '(?:女儿|儿子|闺女|姑娘|孩子|宝宝|老公|老婆|丈夫|妻子|爱人|老伴|儿媳妇?|媳妇|女婿|妈妈?|爸爸?|母亲|父亲|奶奶|爷爷|姥姥|姥爷|外公|外婆|婆婆|公公|岳[父母]|姐姐?|哥哥?|妹妹|弟弟|姑姑?|舅舅?|叔叔|阿姨|姨妈|孙[子女]|外孙女?|侄[子女]|外甥女?|朋友|同事|同学|闺蜜|室友|邻居|男友|女友|男朋友|女朋友)';
const TIME =
  '(?:昨[天晚夜]|今[天早晚]|前天|今天早上|昨天晚上|早上|上午|下午|晚上|半夜|夜里|凌晨|刚才|后来|结果|当时|[上这下]周|明天|后天|最近)';
/** Where a name may begin: a clause, or a word that deals with persons. */
const STARTS = new RegExp(
  `(?<=^|[^${HAN}]|[我你他她咱俺]们?家|(?:[我你他她咱俺]的?|^|[^${HAN}])[大小二]?${KIN}|${TIME}|如果|要是|万一|可怜的|[给让带告诉问跟和与对叫帮陪劝说讲嫌怪夸怕]|告诉|护士|医生|大夫|老师|患者|病人|主任|教授|只有|[听替把是]|看看|看一下|问一下|问问)(?=${HAN}{2})`,
  'gu',
);

const WHEN = `(?:${TIME}|又|也|都|还|就|总是?|老是?|一直|已经|突然|从昨[天晚]开始|从昨晚起?|从今早)`;
/** What is said of nobody but a person. */
const DOES = new RegExp(
  `^(?:${WHEN}|这[两几]天|刚刚?|去年|不|没|要|需要|想|会|很|自己){0,3}(?:发[烧热](?!药)|烧到|高烧|低烧|退烧了|拉肚子|腹泻|吐了|呕吐|摔[倒了跤伤]|在[^，,。]{1,4}摔|从[^，,。]{1,5}摔|撞到|磕[到了破]|住院|哭|不肯|不愿|想去|想吃|爱吃饭|怀孕(?!期|能|可以|[^，,。]{0,3}[能用吃])|怀了|有孕|生完|是[^，,。]{0,6}(?:出生|生)的|[体身][重高温]\\d|今年[\\d一二三四五六七八九十]{1,3}岁|\\d{1,3}(?:个月|岁)|[一二两三四五六七八九十]{1,3}岁|对${HAN}{1,6}过敏|没事吧|怎么样了|怎么还[不没]|还好吗|醒了|睡[不得着了好觉]|咳嗽|咳得|咳了|咳个|流鼻[血涕]|流血|[头腰腿][疼痛晕]|肚子[疼痛]|嗓子[疼痛]|老是头|舒服(?!吗)|难受|能(?:游泳|上学|上幼儿园|洗澡)|[能可][以]?(?:吃|喝)(?![吗吧了，。几多少点一])|忘了?吃(?:药|饭|早)|在吃(?:同|这|那|药)|吃完药|忌口|做过?了?(?:个)?(?:手术|检查|化疗|透析)|吃了(?!就|会|没|以后|之后|多少|几|能|可|要|一)${HAN}|请假|上班|上学|上(?:小学|幼儿园|初中|高中|大学)|在(?:学校|幼儿园|家|医院|公司|外地)|生病|病了|病情|骨折|感冒了|感染|得了|查出|确诊|看了?医生|去看(?:急诊|医生)|去医院|(?:小朋友|同学|老师|爷爷|奶奶|叔叔)(?!们)|打(?:完|了|过)?(?:疫苗|针|点滴)|起了?疹|被[^，,。]{1,4}[咬打撞烫抓]|和我|跟我|让我|给我|家的(?:孩子|娃|宝宝)|有(?:糖尿病|高血压|哮喘|过敏|心脏病|抑郁)|血[压糖][高低]|多喝水|送到|的(?:烧|体温|湿疹|情况|咳嗽(?:很|一|还|好|没)|化验单|病历|医保卡|妈妈?|爸爸?|药(?:吃|快|忘)|检查结果|报告))`,
  'u',
);
/** Said to or by somebody, or of whoever has parents. */
const CALLED =
  /^(?:(?:你|您)好|(?:妈妈|爸爸|奶奶|爷爷)(?:你|您)好|(?:姐|哥|叔|姨|阿姨|奶奶|爷爷|医生|大夫)(?:说|问|讲|建议|让)|[！!] ?(?:快|吃|来|你|起)|说(?!明)|[，,](?:记得|别忘|要记得|你|您|早点|多喝|好好|快|注意休息))/u;
/** Who is how old. */
const AGED = /^(?:[（(，,] ?(?:男|女|\d{1,3}岁)|先生|女士|小姐)/u;
const SPEAKS =
  /^\s?[:：]\s?(?:[^\d\n]{0,8}(?:[头肚胃腰腿嗓]子?[疼痛]|难受|不舒服|发烧|退烧|好多了|谢谢|知道|收到|好的|嗯|没事|吃药|我))/u;

interface Frame {
  readonly rule: Rule;
  /** The least kind of name that it takes. */
  readonly least: number;
}
const NAME = `(?<it>${HAN}{2,5}?)`;
const frame = (source: string, least: number): Frame => ({ rule: rule('NAME', source), least });
const FRAMES: readonly Frame[] = [
  frame(
    `(?<=(?:亲爱的|尊敬的|(?:^|[^${HAN}])(?:你好|您好|谢谢|感谢|多谢|早上好|晚上好|对不起|抱歉)[，, ]?))${NAME}(?=[，,！!。：:～~]|\\s{0,6}$)`,
    KIND.word,
  ),
  frame(`(?<=我叫|[他她]叫|名字叫|名叫|${KIN}叫)${NAME}(?=[，,。！!；;]|\\s{0,6}$)`, KIND.word),
  frame(
    `(?<=(?:姓名|患者|联系人|患儿|家属|签名|收件人|主治医[生师]|医生|大夫|护士|主任)(?:[:：] ?|是))${NAME}(?=[，,。！!；;]|\\s{0,6}$)`,
    KIND.weak,
  ),
  frame(
    `(?<=(?:谢谢|感谢|此致|敬礼|麻烦了|拜托了?)[。！!，,]?\\s{0,6}\\n\\s{0,6})${NAME}(?=\\s{0,6}$)`,
    KIND.word,
  ),
  frame(`(?<=[给])${NAME}(?=打(?:个|了)?(?:电话|针))`, KIND.word),
  frame(`(?<=[挂约找看]了?)${NAME}(?=(?:医生|大夫|主任|教授)(?:的号|看))`, KIND.word),
  frame(`(?<=(?:^|[。！!？?，,\\n])我是)${NAME}(?=[，,。！!]|\\s{0,6}$)`, KIND.word),
  frame(`(?<=(?:别担心|别着急|加油|祝好|保重|晚安|此致)[，,] ?)${NAME}(?=[。！!]|\\s{0,6}$)`, KIND.word),
  frame(`(?<=[这那]是)${NAME}(?=的(?:化验|报告|病历|片子|处方|检查|体检|药|医保卡|身份证))`, KIND.word),
  frame(
    `(?<=[给帮替](?:我家)?)${NAME}(?=(?:喂|买|打|吃|喝|量|擦|洗|换|测|开|检查|做|抽血)(?:了|过|[一两三]|点|药|体温|针|检查))`,
    KIND.word,
  ),
  frame(
    `(?<=[让叫劝带陪]|告诉|提醒)${NAME}(?=(?:多|不要|别|去|来|早|按时|一起)?(?:喝水|喝|吃药|停药|休息|睡|去了|复查|化验|看医生|医院|打针|检查))`,
    KIND.word,
  ),
  frame(
    `(?<=[我他她](?:很|好|真|真的|特别|非常|有点)?(?:担心|想念|心疼))${NAME}(?=[，,。！!？?]|\\s{0,6}$)`,
    KIND.weak,
  ),
  frame(`(?<=[我他她](?:去|又)?问了|联系了|见了|见到|遇到)${NAME}(?=[，,][他她])`, KIND.word),
  frame(`(?<=[我他她](?:跟|和|同))${NAME}(?=一起(?:去|来|看|住|吃饭|做))`, KIND.word),
  frame(
    `(?<=(?:妹妹|弟弟|姐姐|哥哥|女儿|儿子|妈妈?|爸爸?|老公|老婆|同事|朋友)[（(])${NAME}(?=[）)])`,
    KIND.word,
  ),
  frame(`(?<=护士|医生|大夫|护士长|药师|护工|教练|老师)${NAME}(?=说|让|告诉|建议|提醒|问)`, KIND.word),
  frame(
    `(?<=(?:^|[^${HAN}])${TIME}?)(?<it>[老小](?![年师板家婆公是实时便心说雪满暑寒])[黄马高许程于苏叶江戴方金夏石熊雷龙孔史万武康水甘温白毛常牛时安成文向左段路华严毕])(?=${TIME}?(?:请假|住院|说|没来|生病|病了|发烧|摔|怀孕|出院|做手术|[他她]|血压|休息|上班))`,
    KIND.none,
  ),
];

const OF_KIN = new RegExp(`(?:[我你他她咱俺]的?|^|[^${HAN}])[大小二]?${KIN}$`, 'u');
const DOUBLED = /^(.)\1$/u;

/** "玛丽亚·桑托斯": further parts of a name from abroad. */
const PARTS = new RegExp(`^(?:[·•]${HAN}{1,6}){1,2}(?=[的说]|[^${HAN}]|$)`, 'u');

/** How somebody does something, or when: no name at the head of a clause. */
const MANNER =
  /^(?:平安|安静|宁静|安心|安全|高兴|开心|快乐|欢乐|坚强|勇敢|聪明|可爱|漂亮|健康|健美|永远|永久|明天|一心|专心|真心|真的|当归|国庆|元旦|清明|中秋|端阳|腊月|安稳|正直|圆满|满意|长期|点点|天天|思念|想念|何从|可能|大力)$/u;
/** Whom nobody calls by a name although a list has it as one. */
const NOBODY =
  /^(?:宝宝|宝贝|娃娃|[大小]宝贝|宝子|小时|小便|小孩|小朋友|大家|老人|老师|老公|老婆|老年|小心|家人)$/u;

export function findChinesePersons(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || isJapanese(document)) return;
  for (const { index } of text.matchAll(STARTS)) {
    document.spend(0.5);
    personAt(document, index);
  }
  const { runs } = document;
  for (const { rule: asked, least } of FRAMES) {
    if (!runs.mayMatch(asked.needs)) continue;
    for (const match of text.matchAll(asked.form)) {
      document.spend(0.5);
      const name = match.groups!.it!;
      const [start, end] = match.indices!.groups!.it!;
      if (NOBODY.test(name) || (least === KIND.word && name === '多多')) continue;
      if (least === KIND.none || isName(document, name, start, end, least))
        coverWhole(document, start, end, 'chinese-person');
    }
  }
}

function isName(document: Document, name: string, start: number, end: number, least: number): boolean {
  const kind = kindOf(document, name);
  if (kind === KIND.none || kind < least) return false;
  return kind !== KIND.weak || splits(document.text, start, end);
}

function personAt(document: Document, start: number): void {
  const { text } = document;
  const run = new RegExp(`^${HAN}{2,${LONGEST}}`, 'u').exec(text.slice(start, start + LONGEST))?.[0] ?? '';
  for (let length = run.length; length >= 2; length -= 1) {
    const name = run.slice(0, length);
    if (NOBODY.test(name)) continue;
    const kind = kindOf(document, name);
    if (kind === KIND.none) continue;
    const end =
      start + length + (PARTS.exec(text.slice(start + length, start + length + 16))?.[0].length ?? 0);
    const after = text.slice(end, end + BEHIND);
    const does = DOES.test(after) && !MANNER.test(name);
    // "浩然怎么还不好": what is a name and nothing else needs no sentence.
    if (kind >= KIND.given && name.length < 4 && !DOUBLED.test(name) && isApart(text, start, end)) {
      coverWhole(document, start, end, 'chinese-person');
      return;
    }
    // "我孙子美丽不爱吃饭": behind a relative.
    const related =
      OF_KIN.test(text.slice(Math.max(0, start - 6), start)) && !MANNER.test(name) && AFTER_NAME.test(after);
    if (!does && !related && !CALLED.test(after) && !SPEAKS.test(after) && !AGED.test(after)) continue;
    if (kind === KIND.weak && !splits(text, start, end)) continue;
    coverWhole(document, start, end, 'chinese-person');
    return;
  }
}

/** Whether the dictionary takes the name apart, and begins a word right behind it. */
function isApart(text: string, start: number, end: number): boolean {
  let words = 0;
  for (const { index, segment } of segmenter.segment(text.slice(start, end + 4))) {
    const to = start + index + segment.length;
    words += 1;
    // "薄荷能": a word of the dictionary with the next sign.
    if (index === 0 && segment.length > 1 && end - start === 3) return false;
    if (to >= end) return to === end && words > 1;
  }
  return false;
}

export const CHINESE_PERSON_EXAMPLES: Readonly<Record<string, Examples>> = {
  'chinese-person': {
    match: [
      ['卓玛才让昨天来过', '卓玛才让', 'zh-CN'],
      ['我爷爷贺广田一个人住', '贺广田', 'zh-CN'],
      ['海燕对鸡蛋过敏，昨晚起了疹子', '海燕', 'zh-CN'],
      ['给茉莉喂了5毫升布洛芬', '茉莉', 'zh-CN'],
      ['我是彩霞，想问一下', '彩霞', 'zh-CN'],
      ['小高今天请假了', '小高', 'zh-CN'],
      ['宇航是去年出生的', '宇航', 'zh-CN'],
    ],
    leave: [
      '百合可以吃吗？当归吃了上火，菊花一天两次',
      '国庆发烧了，平安出院，高烧一直不退',
      '能和薄荷一起吃吗？叶酸一起补',
      '宝宝今年5岁，孩子不肯吃药，老人摔倒了',
    ],
  },
};

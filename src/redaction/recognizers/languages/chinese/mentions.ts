import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { bitsOfPart, coverFree, isJapanese } from '../name-parts.ts';
import { FOREIGN, GIVEN_MAYBE, GIVEN_SURE } from './given.ts';
import { isCounted } from './names.ts';
import { QUARTER, TOWNS } from './quarters.ts';
import {
  AFTER_NAME,
  ANNOUNCED,
  BEFORE_NAME,
  FAMILIAR,
  RARE_TITLED,
  SAYS,
  TITLE_ONE,
  WORDY_HEAD,
} from './sentences.ts';
import { isGivenSign } from './signs.ts';
import { COMPOUND, isSurname } from './surnames.ts';

/**
 * Chinese names without a relative, label or title: at the beginning of a clause or behind a word like "with" and "if", when
 * what goes on is what people do. How much has to be said depends on the name: three signs of surname and given name little,
 * a name that is an everyday word a verb that only people are the subject of.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const STARTS = /(?<=^|[\p{P}\p{S}\s\d])(?=\p{Script=Han}{2})/gu;
const BEHIND = 24;
const PRONOUN_WITHIN = 40;
const LONGEST = 5;

export function findChineseMentions(document: Document): void {
  if (document.scan.unspaced.length === 0 || isJapanese(document)) return;
  const { text } = document;
  for (const { index } of text.matchAll(STARTS)) {
    document.spend(0.5);
    nameAt(document, index, true);
  }
  for (const match of text.matchAll(BEFORE_NAME)) {
    document.spend(0.5);
    nameAt(document, match.index + match[0].length, CLAUSE_WORD.test(match[0]));
  }
  framedNames(document);
  framedPlaces(document);
  besideNames(document);
}

/** Words that a clause begins with or that tell its time: behind them it is as at its beginning. */
const CLAUSE_WORD =
  /^(?:如果|若是|假如|要是|万一|自从|自打|打从|听说|幸好|多亏|幸亏|可是|但是|不过|而且|所以|然后|后来|结果|原来|其实|今早|今天|昨.|前天|早上|晚上|上午|下午|中午|半夜|凌晨|刚才|点多|点半|那天|现在|最近|目前|这次|上次|有次|只有|只剩|除|难怪|怪不得|毕竟|反正|[上下这本]?周[一二三四五六日天末]|(?:星期|礼拜)[一二三四五六日天])$/u;
/** What a run of signs can be as a name: the surer, the less has to be said about it. */
export const KIND = { none: 0, word: 1, weak: 2, given: 3, full: 4 } as const;

function nameAt(document: Document, start: number, opens: boolean): void {
  const { text } = document;
  if (isCounted(text, start)) return;
  const run =
    /^\p{Script=Han}{1,5}(?:·\p{Script=Han}{1,6}){0,2}/u.exec(text.slice(start, start + 16))?.[0] ?? '';
  let best = 0;
  let strength = 0;
  for (let length = Math.min(LONGEST, run.length); length >= 2; length -= 1) {
    const name = run.slice(0, length);
    const kind = kindOf(document, name);
    if (kind === KIND.none) continue;
    const value = worthOf(document, start, name, kind, opens);
    if (value <= strength) continue;
    strength = value;
    best = length;
  }
  if (best > 0) coverFree(document, start, start + best, 'chinese-mention');
}

export function kindOf(document: Document, name: string): number {
  const head = COMPOUND.exec(name)?.[0] ?? name.charAt(0);
  if (FOREIGN.has(name)) return KIND.given;
  if (name.length === 2 && GIVEN_MAYBE.has(name)) return KIND.word;
  if (name.length === 2 && GIVEN_SURE.has(name)) return KIND.given;
  const given = name.slice(head.length);
  if (given.length > 2 || given === '') return KIND.none;
  const isGiven = (signs: string) => [...signs].every((sign) => isGivenSign(document, sign));
  if (head.length === 2) return given.length === 2 || isGiven(given) ? KIND.full : KIND.weak;
  const surname = isSurname(document, head);
  if (surname && given.length === 2) {
    if (GIVEN_SURE.has(given)) return KIND.full;
    if (NOT_NAMES.test(name)) return KIND.none;
    if (GIVEN_MAYBE.has(given) && !WORDY_HEAD.test(head)) return KIND.weak;
    if (!isGiven(given)) return !WORDY_HEAD.test(head) && CORE.test(given.charAt(1)) ? KIND.weak : KIND.none;
    const core = CORE.test(given.charAt(0)) && CORE.test(given.charAt(1));
    return core || /^[陈张罗梁周许胡曾田宋黄江马金夏汤牛孔游闪孟邓邱]/u.test(head) || !WORDY_HEAD.test(head)
      ? KIND.full
      : KIND.weak;
  }
  if (given.length !== 1 || NOT_NAMES.test(name)) return KIND.none;
  if (/^[老小阿大]$/u.test(head)) return called(document, head, given);
  if (head === given && !PLAIN_DOUBLE.test(name) && isGiven(given)) return KIND.given;
  if (surname && isGiven(given)) return KIND.weak;
  return isGiven(name) && CORE.test(head) && CORE.test(given) ? KIND.weak : KIND.none;
}

function called(document: Document, head: string, sign: string): number {
  if (NOT_CALLED.test(head + sign)) return KIND.none;
  const bits = bitsOfPart(document, sign);
  const likely = head === '老' ? (bits & W.last) !== 0 : (bits & (W.first | W.last)) !== 0;
  if (!likely) return KIND.none;
  return head === '阿' || (head === '老' && !WORDY_HEAD.test(sign)) ? KIND.given : KIND.weak;
}

/** What speaks for a name of this kind here; nothing at all is 0. */
function worthOf(document: Document, start: number, name: string, kind: number, opens: boolean): number {
  const { text } = document;
  const end = start + name.length;
  const after = text.slice(end, end + BEHIND);
  const says = SAYS.test(after);
  const does = AFTER_NAME.test(after);
  const own = kind === KIND.word || kind === KIND.weak;
  if (
    own &&
    says &&
    (kind === KIND.weak || opens || /[让被替帮跟叫对向问和给陪]$/u.test(text.slice(start - 1, start)))
  )
    return splits(text, start, end) || kind === KIND.word ? kind + name.length / 10 : 0;
  if (kind !== KIND.word && !opens && ANNOUNCED.test(text.slice(Math.max(0, start - 4), start)))
    if (kind !== KIND.weak || does || /^(?:$|\P{Script=Han})/u.test(after)) return kind + name.length / 10;
  const pronoun = /[他她]/u.test(text.slice(end, end + PRONOUN_WITHIN).split(/\n/u)[0]!);
  if (kind === KIND.word) return does && pronoun && opens ? 1 : 0;
  // "能和薄荷一起吃": the end of the name begins a word.
  if (/越$/u.test(name) && after.startsWith('来')) return 0;
  if (/一$/u.test(name) ? /^[起直样些点]/u.test(after) : /引$/u.test(name) && after.startsWith('起'))
    return 0;
  const telling = TITLED.test(after) ? 2 : says ? 2 : does ? 1 : 0;
  if (kind === KIND.full && opens && COMPOUND.test(name) && name.length === 4) return kind + name.length / 10;
  // A chat that was copied: "小何：明早空腹".
  if (opens && /^\s?[:：]/u.test(after) && (kind >= KIND.given || /^[小老阿]/u.test(name)))
    return kind + name.length / 10;
  if (kind === KIND.weak) {
    if (telling === 0 && !(pronoun && opens && /^[，,、]/u.test(after))) return 0;
    return splits(text, start, end) &&
      (pronoun || telling > 1 || (opens && name.length === 3) || !WORDY_HEAD.test(name))
      ? kind + name.length / 10
      : 0;
  }
  const calls = /["“「『]$/u.test(text.slice(Math.max(0, start - 1), start)) && /^[，,！!]/u.test(after);
  if (/^的(?!话)/u.test(after) && (opens || kind === KIND.full)) return kind + name.length / 10;
  if (kind === KIND.given) return telling > 0 || calls || (pronoun && opens) ? kind + name.length / 10 : 0;
  if (
    opens &&
    !WORDY_HEAD.test(name) &&
    name.length === 3 &&
    CORE.test(name.charAt(2)) &&
    splits(text, start, end)
  )
    return kind;
  const apart = /^(?:$|[，,。、；;！!？?（(\s<：:])/u.test(after);
  return telling > 0 || pronoun || (apart && splits(text, start, end)) ? kind + name.length / 10 : 0;
}

/** A title or relative behind the name. */
const TITLED = new RegExp(`^(?:${TITLE_ONE})`, 'u');

/** Whether the dictionary takes the name apart, and begins a word where it ends. */
export function splits(text: string, start: number, end: number): boolean {
  let words = 0;
  for (const { index, segment } of segmenter.segment(text.slice(start, end + 4))) {
    const to = start + index + segment.length;
    if (to > end) return start + index >= end || words > 0;
    words += 1;
    if (to === end) return words > 1;
  }
  return words > 1;
}

/** Signs that given names are most often made of. */
const CORE =
  /[伟芳娜秀英敏静丽强磊军勇艳杰娟涛超霞刚桂兰芝萍红玉琴梅莉燕华建国志辉峰鹏飞宏斌浩宇轩涵梓欣怡悦雨泽晨佳嘉琪瑞俊婷琳晓丹凤娥珍珠玲珊琼瑶璐惠蓉莲菊翠娇妍媛嫣倩茜薇蕾菲雅岚蕙梦瑛骏豪聪祺皓楠桐昭芮颖彤诗淑贤素芬芹云霖雯雪霜露冰春秋冬荣祥贵福寿德仁义忠信良永恒毅凯翔翰哲睿博远航帆逸沐若兮紫萱芷妙婉婧妤娅婵姗姝莎莹瑾瑜璇璟珂琛玮钰铭锐鑫钧锋铁柱栓胜龙虎彪雄威震雷霆山川江河海洋波洁淼渊润溪清源泓润沛沁琰炎炜烨煜熙昊昕旭昱晖晟曦晴朗明亮光辉耀灿星辰月霄子一思念慕恩慈爱乐欢喜庆安宁康健顺利成才学文武斌章书墨笔琴棋画诗词小大]/u;
const NOT_CALLED =
  /^(?:老(?:人|年|师|板|家|婆|公|爸|妈|爷|奶|头|太|外|乡|花|化|是|说|觉|想|要|时|常|实|旧|大|二|三|了|得|不|来|去|有|在|子|鼠|虎|鹰|天|百|娘|弟|哥|姐|妹|伴|生|成|白|方|应|安|和|明|毛|门|汉|干|农|茧|茶|酒|药|面|粗)|小(?:时|便|计|孩|儿|腿|腹|肠|脑|心|学|米|麦|朋|组|区|伙|姐|哥|弟|妹|三|二|大|子|家|包|雪|满|暑|寒|车|路|店|叶|苏|茴|葱|红|白|黄|青|火|手|口|头|点|于|到|数|看|小|许|康|偷|气|事|说|名|节|结|鱼|鸡|狗|猫|牛|羊|马|鸟|草|花|树|石|山|河|江|型|量|剂|丸|片|卧|睡|产|月|年|动|血|胆|指|趾|牙|舌|时)|大(?:便|夫|家|人|小|脑|腿|肠|学|量|多|概|约|部|型|力|众|妈|爷|叔|伯|娘|姐|哥|姨|姑|舅|嫂|三|二|一|年|米|麦|豆|枣|蒜|葱|黄|青|白|红|海|山|河|江|雨|雪|风|地|气|方|连|同|理|庆|堂|厅|门|路|街|车|全|会|事|声|胆|笑|哭|汗|出|有|可|致|都|是|不|好|于|到|面|头|手|动|静|闹|病|药|阪|师|专|关|口|和|幅|意|龄|环|隆|安|吉|陆|阴|阳|肝|姨|祖|利|体)|阿(?:里|拉|姨|胶|司|莫|奇|托|卡|糖|米|尔|立|替|片|仑|普|昔|法|达|西|是|不|苯|维|伐|瑞|利|哌|戈|洛|那|帕|加|贝|德|兹|斯|霉|克|基|比|联|富|坝|们))/u;
const PLAIN_DOUBLE =
  /^(?:宝宝|天天|慢慢|刚刚|常常|往往|渐渐|偏偏|仅仅|好好|试试|看看|谢谢|多多|奶奶|爷爷|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|人人|个个|每每|明明|处处|时时|等等|叔叔|婶婶|舅舅|姑姑|公公|婆婆|太太|伯伯|痒痒|隐隐|阵阵|频频|整整|早早|远远|轻轻|微微|高高|默默|大大|小小|年年|月月|日日|天天|星星|平平|通通|统统|恰恰|万万|重重|深深|久久|静静|悄悄|轻轻|稍稍|仔仔|生生|家家|方方|各各|层层|条条|样样|次次|代代|事事|步步|面面|口口|点点|滴滴|断断|连连|紧紧|实实|乐乐呵|安安静|健健康|清清|白白|红红的|黄黄|青青|暗暗|满满|足足|徐徐|冉冉|茫茫|苍苍|洋洋得|堂堂|行行|干干|和和|长长|快快|想想|说说|问问|听听|走走|坐坐|睡睡|吃吃|喝喝|洗洗|擦擦|揉揉|按按|动动|活活|能能|可可脂)$/u;
/** What is made like a full name and is none. */
const NOT_NAMES =
  /^(?:岳[母父].|金华火|涪陵榨|绍兴黄|.先|许[多久可].?|[韩泰].?国.?|孔.?大|任何.|应[该当有建立].?|成[年人功长为].?|常[常见用年规务].?|时[常间候而刻].?|单[纯独个一位].?|全[身家部程年天面国民].?|高[血压烧热低度龄危敏温蛋糖脂钾钙钠尿胆].?|黄[色疸连芪豆金斑体酮油瓜芩酒].?|白[色天带细血蛋癜内酒酱术芍芷果菜].?|方[法便案式面向].?|安[全静排慰装定眠宁].?|温[度水和暖馨].?|金[黄银属额].?|平[时常均安静稳衡卧坦台].?|明[显天确年白早晚明].?|向[上下前后您他她你医].?|文[章献件化字].?|关[于节系心注键闭].?|连[续接翘着花].?|华[法佗].?|石[头膏蜡油斛].?|左[右手脚腿侧眼耳氧旋心].?|包[括含皮块裹].?|万[一分].?|严[重格密].?|江[湖河].?|花[生粉椒菜费].?|水[肿果痘疱平杯分].?|车[祸间辆].?|甘[油草露].?|路[上边].?|解[决除热释放].?|房[颤间子].?|项[目链].?|冷[水敷藏汗].?|充[分足血电].?|米[饭粥汤].?|经[常过期历济验络].?|和[谁他她你我平].?|于[是此].?|曾[经].?|何[时况必处种人].?|周[围末一二三四五六日天期年岁身].?|陈[旧].?|胡[萝子乱说椒].?|梁上.|罗[红汉].?|宋体.|程[度序].?|汤[药水].?|牛[奶肉黄].?|马[上路铃桶来].?|田[里间].?|方[面].?|史.*|毛[病巾孔囊细].?|张[开嘴力口].?|夏[天季].?|沙[子发坦眼门].?|贝[壳类].?|麻[烦木醉疹黄].?|首[先次选].?|过[敏去程度量后来年期了].?|强[烈调度直迫力].?|年[龄轻纪前后初底].?|广[泛东西告].?|干[燥净咳扰预活].?|里[面].?|都[是有会没要不].?|双[手眼侧脚腿下方肺肾].?|须[要].?|越[来].?|问[题医我].?|风[险湿疹热寒].?|康[复健].?|归.*|居[家住].?|平.*|容[易].?|射[线频].?|阴[道性部囊茎].?|阳[性光台痿].?|银[屑杏行].?|铁[剂质蛋].?|酒[精].?|镇[静痛].?|孔.大|季节.|宫[颈腔外缩].?|左.*心|龙.*骨|黑[色便眼头].?|鬼.*|飞[机].?|鱼[油肉刺].?|空[腹调].?|尿.*|国[庆家产内外].?|建[议立].?|学[校生习].?|清[淡洗楚除].?|红[色肿斑枣糖细].?|海[鲜].?|心[脏率情电慌].?|天[气然冷热].?|春[天节季].?|秋[天季].?|冬[天季].?|家[人里长属族].?|可[以能是].?|发[烧热现生炎展].?|有[时点些的人].?|一[般天次直些个样旦定起边].?|生[活病气育].?)$/u;

const FRAMES: readonly RegExp[] = [
  /(?<=(?:—{1,2}|－－|--|@|＠)\s?)(?<it>\p{Script=Han}{2,4})(?=\s*(?:$|\n)|\s)/dgu,
  FAMILIAR,
  RARE_TITLED,
  // A surname alone in the last line: who signed.
  /(?<=[。！\n]\s?)(?<it>[王李张刘陈杨赵吴周徐孙胡朱郭何林罗郑梁谢宋唐许韩邓曹彭曾萧蔡潘袁杜苏魏吕丁沈姚卢姜崔谭陆汪廖范贾韦夏付邹孟秦阎薛尹段雷侯骆栾])(?=\s*$)/dgu,
  // "姓亓", "转：单于琳 <…>", "我，褚明亮，想", a signature.
  /(?<=[，,。\s]姓|(?:我|他|她|本人|患者|医生|大夫)姓|免贵姓)(?<it>(?!名|氏|什|啥|甚)\p{Script=Han}{1,2})(?=[，,。、；;\s]|$|的|叫)/dgu,
  /(?:^|\n|[\s。])(?:转发?|发件人|收件人|寄件人|发信人|抄送|致|预约人|挂号人|就诊人|来访者|咨询者|咨询人|提问者|记录人|登记人|申请者|报告人|陪护人?|陪同人?|紧急联系人|经办人|患儿|产妇|孕妇|逝者|死者|伤者|学员|学生|员工|会员|客户|主刀|助手|主诊|管床|麻醉)\s?[:：是]\s?(?<it>(?!女|男|无|未|不)\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})?)(?=\s*[<《（(，,。、；;\n|]|\s*$)/dgu,
  /(?<=^我[，,、]|[。！？\n“]我[，,、])(?<it>\p{Script=Han}{2,4})(?=[，,、])/dgu,
  /(?<=(?:此致|敬礼|敬上|谢谢|感谢|盼复|拜托了?)[。！!，,]?[\s\n—-]{1,4})(?<it>\p{Script=Han}{2,4})(?=\s*(?:$|\n|\d))/dgu,
  /(?<=[“"「])(?<it>\p{Script=Han}{2,3})(?=[，,！!](?:来|别|把|快|张|你|妈|爸|该|乖|听|不|起|吃|醒|躺|坐|站|看|慢|去))/dgu,
  /(?<=^|[，。、；：！？,;:!?“「\s]|[跟和对找问让给叫请被替帮陪])(?<it>\p{Script=Han}{1,3})(?=(?:她|他)(?:妈|爸|爹|娘|奶|爷|姥|舅|姑|叔|姨|婶|嫂|哥|姐|弟|妹|媳妇|老公|老婆|丈夫|男人|女儿|儿子|外婆|外公|家里))/dgu,
  /(?<=^|[，。、；：！？,;:!?“「\s]|[跟和对找问让给叫请被替帮陪的是])(?<it>\p{Script=Han}{2})(?=(?:婶子?|嫂子|大爷|大妈|大娘|大叔|婆婆|奶奶|爷爷|阿姨|叔叔|伯伯|小朋友|宝宝|同学)(?:[，。、说问的也昨今又在来去刚最老]|$))/dgu,
  // "隔壁豆豆".
  /(?<=隔壁家?|邻居家?|对门|楼[上下]|同班的?|班里的?|同学|同桌|表[姐哥妹弟]|堂[姐哥妹弟])(?<it>(?!慢慢|常常|刚刚|天天|偏偏|往往|爷爷|奶奶|叔叔|婶婶|姐姐|哥哥|弟弟|妹妹|妈妈|爸爸|伯伯|姑姑|舅舅|太太|公公|婆婆|宝宝|人人|家家|个个|看看|说说)(?<twice>\p{Script=Han})\k<twice>)/dgu,
  // "康复师麦吉评估": any name between who treats and what they do.
  /(?<=康复师|治疗师|营养师|药剂师|药师|护工|护士|护士长|村医|校医|规培生|实习生|保姆|月嫂)(?![长站已来又再都现及和与给为帮测说应进介遵交值每今昨明后的在会可需要不未没随按定经正当全多先曾从到上下立我你他她们也还就])(?<it>\p{Script=Han}{2,4}?)(?=评估|会诊|抽血|查房|换药|反映|代述|电话|来电|签字|接诊|巡视|指导|宣教|陪同|协助|联系|建议|推荐|补充|上门)/dgu,
  // "小姑子晓敏不同意", "村医老邴电话补充".
  /(?<=小[姑叔舅姨]子|大[姑伯舅姨]子|小舅子|大舅哥)(?![说的是也都在要又不和跟给让家])(?<it>\p{Script=Han}{2})(?=[说讲问不也昨今让帮来去想要在是又还给带陪得])/dgu,
  /(?<=(?:村医|护工|女婿|司机|邻居|同事|队长|病友|师傅|门卫|保安)[老小])(?<it>\p{Script=Han})(?=电话|来电|补充|帮|送|说|反映|带|接|陪|开|打|给|也|来)/dgu,
  // "美玲你给推荐个药膏".
  /(?<=^|[。！？!?…\n])(?!谢谢|麻烦|请问|但是|如果|那么|医生|大夫|老师|亲爱|宝宝|宝贝|妈妈|爸爸|姐妹|朋友|大家|拜托|现在|昨天|今天|明天|当时|其实|所以|因为|要不|你们|我们|他们|看看|听说|建议|希望|祝福|或者|而且|然后|姐姐|哥哥|老婆|老公|闺蜜|楼主)(?<it>\p{Script=Han}[娟芳玲丽敏静燕霞芬英华梅兰珍琴红艳娜莉萍云霖雪婷慧琳洁颖倩欣怡悦佳涵萱强伟军勇杰涛磊鹏超斌辉波刚明平峰浩宇轩俊凯龙林健])(?=你(?:给|家|帮|当时|那|们家|上次|之前|有|知道|用|吃))/dgu,
  // "上次永强哥的胃镜".
  /(?<=^|[，。、；：！？,;:!?“「\s]|[跟和对找问让给叫请被替帮陪听]|上次|[昨今前]天|晚上|早上|后来|因为|如果|但是|[我你]家|隔壁)(?<it>(?![小老大阿二三四五六师学表堂])\p{Script=Han}[娟芳玲丽敏静燕霞芬英华梅兰珍琴红艳娜莉萍云雪婷慧琳洁颖倩欣怡悦佳涵萱强伟军勇杰涛磊鹏超斌辉波刚峰浩宇轩俊凯龙林健建国庆海洋斌文武祥贵福荣宝根生民成东志明亮光平])(?=(?:哥|姐|叔|姨|嫂|婶)(?:[说讲问的也昨今让帮推来去劝提告给在是就又还有住做吃要那家]|[，。、！？：:]|$))/dgu,
  // "婷婷姐说", "隔壁床单大爷".
  /(?<=^|[，。、；：！？,;:!?“「\s]|[跟和对找问让给叫请被替帮陪])(?<it>(?<sign>\p{Script=Han})\k<sign>|[阿小](?!小|姑|姨|叔|婶|舅|爷)\p{Script=Han}|(?!护士|空|师|学|表|堂|大|小|二|三|四|老|几|位|个)\p{Script=Han}(?![学师表堂空小大老二三四五六七八位个的家护士友任店板])\p{Script=Han})(?=(?:姐|哥|叔|姨|嫂|婶)(?:[说讲问的也昨今让帮推来去劝提告给在是就又还]|[，。、！？]|$))/dgu,
  /(?<=(?:隔壁|邻|临|对|同|旁边|\d|[一二三四五六七八九十]|加)床|同屋|同病房|病友|室友)(?<it>[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳唐罗薛雷贺倪汤殷毕郝邬安常乐于傅齐康伍余元顾孟黄穆萧尹姚邵汪祁毛狄米戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫房解应宗丁邓单洪包左石崔吉龚程邢裴陆荣翁荀羊段巴焦侯全郁甘厉戎武符刘景詹龙叶黎白蒲卓蔺屠池乔翟谭劳申冉桑桂牛边燕尚温庄晏柴阎连习艾向古易廖耿寇匡文聂曾岳游权盖])(?=(?:大爷|大妈|大娘|大叔|大姐|大哥|阿姨|奶奶|爷爷|叔叔|婆婆|老太|老爷子|姐|哥|叔|姨|婶|伯))/dgu,
];
const NO_NAME =
  /(?:^班$|[人们的了是在不没有我你他她这那哪谁何什么很都就才又还也和跟对向给让把被说问要会能可以后前时候医院生士师友家]|妈妈|爸爸|爷爷|奶奶|孩子|儿子|女儿|老公|老婆|宝宝|宝贝|隔壁|邻居|同学|朋友|亲戚|楼[上下]|男|女|现在|昨天|今天|听说|因为|所以|但是|如果|后来|结果|其实|当时|毕竟|可是|不过|麻烦|大家|一位|几位|那位|这位|各位|两位|住院|抱歉|喂|哎|唉|嗯|好|对|乖|请)$/u;

function framedNames(document: Document): void {
  for (const frame of FRAMES)
    for (const match of document.text.matchAll(frame)) {
      document.spend(0.5);
      const name = match.groups!.it!;
      const [start, end] = match.indices!.groups!.it!;
      if (NO_NAME.test(name) || NO_START.test(name)) continue;
      coverFree(document, start, end, 'chinese-mention');
    }
}
const NO_START =
  /^(?:一下|[听替据]|[我你他她这那哪谁何什么很都就才又还也不没有是在的了请但可因如]|因|所以|现在|听说|后来|隔壁|邻居|一位|几位|那|这|各|两|有|老(?:大|爷|奶)|大(?:爷|妈)|表|堂|亲)/u;

/** Small towns: by what people do there, or before its hospital. */
const PLACES: readonly RegExp[] = [
  /(?<=[在到去回从住]|来自|老家|家住|家在|搬到|嫁到|送到|转到)(?!我们|咱们|当地|外地|本地|这|那|哪|附近|隔壁|同|一|各|全|每|农村|乡下|城|某|别|省|小|大)(?<it>\p{Script=Han}{2,3}?)(?=[市县镇乡](?:人民|中心|中|第[一二三]|卫生|妇幼)?(?:医院|卫生院|院))/dgu,
  QUARTER,
  ...TOWNS,
  /(?<=[在到去回从住]|来自|老家是?|家住|家在|搬到|嫁到)(?!我们|咱们|当地|外地|本地|这|那|哪|附近|隔壁|同|一|各|全|每|农村|乡下|城|某|别|省|小|大)(?<it>\p{Script=Han}{2,3}[县镇乡村旗])(?=[，。、！？\s]|的|上|里|人|老家|住|打工|教书|当|工作|看病|过来|来|没有|有)/dgu,
];

const PART =
  /^(?![的在有和到去这那我你他她人市省])\p{Script=Han}{1,4}?(?:镇|乡|街道|县|区|旗|村|屯|社区)(?![长民委里镇乡区县村])/u;

function framedPlaces(document: Document): void {
  const { text } = document;
  for (const place of PLACES)
    for (const match of text.matchAll(place)) {
      document.spend(0.5 + document.found.length / 50);
      const [start, end] = match.indices!.groups!.it!;
      if (document.isKept(start, end)) continue;
      const found = document.found.find((one) => one.start < end && start < one.end);
      // "顺德大良", "海宁市": the beginning was found before.
      if (found !== undefined && (found.type !== 'PLACE' || found.end >= end)) continue;
      document.cover(found?.end ?? start, end, 'PLACE', 'chinese-mention');
    }
  // "邳州官湖镇": what lies in a town that was found.
  for (const { type, end } of [...document.found]) {
    if (type !== 'PLACE') continue;
    const part = PART.exec(text.slice(end, end + 8))?.[0];
    if (part !== undefined && document.isFree(end, end + part.length))
      document.cover(end, end + part.length, 'PLACE', 'chinese-mention');
  }
}

/** "A和B", "A、B": a name beside one that was found. */
const NEXT =
  /^(?:[和与跟、及]|还有)(?<it>\p{Script=Han}{2,4})(?=[，,。、；;！!？?\s和与跟及]|都|也|还有|俩|两个|三个|一起|在|今|昨|的|$)/u;

const PREVIOUS = /(?<=^|[^\p{Script=Han}]|[和与跟给让找问叫])(?<it>\p{Script=Han}{2,3})[和与跟、]$/u;

function besideNames(document: Document): void {
  const { text, found } = document;
  // The list grows while it is read, so that a chain of names is followed.
  for (let index = 0; index < found.length; index += 1) {
    const { type, start, end, recognizer } = found[index]!;
    if (type !== 'NAME' || !/chinese|name-made/.test(recognizer)) continue;
    document.spend(0.5);
    const next = NEXT.exec(text.slice(end, end + 10));
    if (next !== null) {
      const name = next.groups!.it!;
      const from = end + next[0].length - name.length;
      if (kindOf(document, name) > KIND.word)
        coverFree(document, from, from + name.length, 'chinese-mention');
    }
    const behind = text.slice(Math.max(0, start - 8), start);
    const previous = PREVIOUS.exec(behind);
    if (previous === null || kindOf(document, previous.groups!.it!) < KIND.given) continue;
    const from = start - behind.length + previous.index;
    coverFree(document, from, from + previous.groups!.it!.length, 'chinese-mention');
  }
}

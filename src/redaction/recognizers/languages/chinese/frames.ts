import type { Document } from '../../../document.ts';
import type { Examples } from '../../examples.ts';
import { coverWhole, isJapanese } from '../name-parts.ts';
import { KIND, kindOf, splits } from './mentions.ts';
import { ZH_KIN, ZH_PLAIN_LAST } from './name-rules.ts';
import { isGivenSign } from './signs.ts';
import { COMPOUND } from './surnames.ts';

/**
 * Chinese names where something is written, called out, handed out or certified: what stands there is a full name, whatever
 * signs its given name is made of. And what somebody is called at work and next door: "old" or "little" with a surname.
 */
const HAN = '\\p{Script=Han}';
/** Signs of sentences: no given name is made of them. */
const NO_GIVEN =
  /[的了是在不没有我你他她它这那个们吗呢吧着过给和跟与让被把就都也很要会能可什么怎哪谁说请又才从对向为或者该某几药病症炎素片剂针号]/u;
const PLAIN: ReadonlySet<string> = new Set(ZH_PLAIN_LAST);

const WRITTEN = new RegExp(
  `(?<=(?:写|印|贴|标|打|登记|显示|署|填|录)(?:着|的?是|的|成了?)|抬头(?:是|写的?是?)?|喊(?:的是)?|[开发配寄转错卖]给了?|给成了?|授权|委托|兹?证明|多亏|幸亏|叫到|轮到|点名|举报|投诉|表扬|签约|我们[科组班队]|家属)(?<it>(?![是了着给的成])${HAN}{2,4}?)(?=[，,。；;！!、）)\\s]|$|的(?!确)|[因代系去值来送又没于已]|及时|本人|同志|调走|休假|进修)`,
  'dgu',
);
/** "老陈醋", "小柴胡": what is old or little besides people. */
const THINGS =
  '陈[醋旧皮年]|张[力口嘴罗纸照图]|董事|任[务何职教]|周[期末岁年边围一二三四五六日]|段[子落]|余额|钟[表头]|席|胡[子同说乱来萝椒闹]|麻[烦雀木]|严重|简[单易]|柴[火胡]|梁木|施工|申请|洪水|纪[录念律]|费[用力]|陶[瓷罐]|秦[皮腔]|姜[片汤水茶丝母]|罗汉|祝福|贾|粟|庄稼|邱|程|何|戚|岳|顾[客虑]|景|封|谭[酸]|冉|麦|叶|包|翻';
const FAMILIAR = new RegExp(
  `(?<=^|[^${HAN}]|楼[上下]|隔壁|对[门面]|邻居|同[事屋学]|工友|战友|病友|[单位公司部门车间小区村里们]的?|[跟和与找问让叫帮替陪]|谢谢|麻烦|听说)[老小](?:${COMPOUND.source.slice(4, -1)}|(?!${THINGS})[${ZH_PLAIN_LAST}许付]|(?<=老)(?:马(?!识)|黄(?!牛|瓜|历)|江(?!湖)|方(?!法|案|式|子)|白(?!干|色)|毛(?!病|巾)|关(?!节|系)|夏(?!天|季)|[万武龙金田高雷孔])|(?<=小)(?:夏(?!天|季)|[雷武万]))(?!某|家(?:具|电|长)|[儿子头])`,
  'gu',
);
/** What somebody is called in an app: whatever it is. */
const ACCOUNT = new RegExp(
  `(?<=(?:微信|用户|网|QQ|抖音|登录|账[号户]|帐[号户]|会员)号?(?:名字?|昵称)就?(?:是|叫|写的?是?|填的?是?)|昵称就?(?:是|叫)|(?:微信|QQ|抖音)号?叫)(?<it>(?!什么|啥|不|没|手机|身份|我|自己|拼音|真名|本名|空|乱|错|对|注册|谁|哪|真的|个|[中英]文|邮箱|好友|空号|默认|系统)${HAN}{1,4}(?: ${HAN}{1,3})?)(?=[，,。！!；;、\\s]|$)`,
  'dgu',
);
/** "褚燕，我岳母，": who it is stands behind. */
const OF_KIN = new RegExp(
  `(?<=^|[^${HAN}])(?<it>${HAN}{2,4})(?=[，,、][我俺咱](?:的|家)?${ZH_KIN}[，,、 ])`,
  'dgu',
);
/** Who is fed, dressed and brought, and who has a fever: two signs of given names, though no list has the two together. */
const CARED_FOR = new RegExp(
  `(?<=[给陪喂哄抱带帮替])(?<it>(?![一大小二三多加])${HAN}{2})(?=吃|喝|喂|去[拍看做打医]|打[针疫]|捂|擦|洗|量体|穿|换|拍|做[检雾了]|挂号|买药)|(?<=(?:我是|[我咱]家|宝宝|闺女|儿子|女儿|孙子|孙女|孩子))(?<child>(?![的大小老二三们每都也还今昨总从不没有是在一])${HAN}{2})(?=的?[爸妈]|断奶|从[昨今床]|[身脸手背腿]上|腋下|满月|打疫苗|接种|不[吃睡肯]|总|老是|天天)|(?<=^|[^${HAN}])(?<ill>${HAN}{2})(?=[又也还]?(?:发烧|高烧|低烧|吐奶|拉肚子|咳嗽|流鼻血|摔[了到倒破]))`,
  'dgu',
);
/** "亲爱的强，": one sign alone is a name only here. */
const DEAR = new RegExp(`(?<=亲爱的)(?![你您他她妈爸爷奶哥姐弟妹们])${HAN}(?=[，,：:！!])`, 'gu');

export function findChineseFrames(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || isJapanese(document)) return;
  for (const form of [WRITTEN, OF_KIN])
    for (const match of text.matchAll(form)) {
      document.spend(0.5);
      const [start, end] = match.indices!.groups!.it!;
      if (isFullName(document, match.groups!.it!, start, end)) cover(document, start, end);
    }
  for (const match of text.matchAll(CARED_FOR)) {
    document.spend(0.5);
    const { it, child, ill } = match.groups!;
    const start = match.index;
    if (
      [...(it ?? child ?? ill)!].every((sign) => isGivenSign(document, sign)) &&
      splits(text, start, start + 2)
    )
      cover(document, start, start + 2);
  }
  for (const match of text.matchAll(ACCOUNT)) {
    document.spend(0.5);
    cover(document, ...match.indices!.groups!.it!);
  }
  for (const form of [FAMILIAR, DEAR])
    for (const { index, 0: name } of text.matchAll(form)) {
      document.spend(0.5);
      cover(document, index, index + name.length);
    }
}

const cover = (document: Document, start: number, end: number): void =>
  coverWhole(document, start, end, 'chinese-frame');

function isFullName(document: Document, name: string, start: number, end: number): boolean {
  const head = COMPOUND.exec(name)?.[0] ?? name.charAt(0);
  const given = name.slice(head.length);
  if (given === '' || given.length > 2 || NO_GIVEN.test(given)) return false;
  const apart = splits(document.text, start, end);
  if (kindOf(document, name) >= KIND.weak) return apart || name.length > 2 || PLAIN.has(head);
  return apart && (head.length > 1 || PLAIN.has(head));
}

export const CHINESE_FRAME_EXAMPLES: Readonly<Record<string, Examples>> = {
  'chinese-frame': {
    match: [
      ['处方上写着谭紫林，可我不姓谭', '谭紫林', 'zh-CN'],
      ['对门老赵腰又闪了', '老赵', 'zh-CN'],
      ['我的微信名就是山里青松，加我', '山里青松', 'zh-CN'],
    ],
    leave: [
      '说明书上写着禁忌症，研究证明陈皮的作用有限，老陈醋和小柴胡都可以。',
      '用户名是什么，密码填错了，检查单上写着高血压，打的是胰岛素',
    ],
  },
};

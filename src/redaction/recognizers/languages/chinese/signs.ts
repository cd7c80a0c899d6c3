import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import type { Examples } from '../../examples.ts';
import { bitsOfPart, coverFree, isJapanese } from '../name-parts.ts';
import { COMPOUND, isPlainSurname } from './surnames.ts';

/**
 * Chinese names by signs that hardly anything but names is written with ("婕", "瑾", "昊"): two of them where the dictionary
 * takes them apart are a name wherever they stand; one beside another sign of names, behind a surname or where a
 * sentence speaks of somebody.
 */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** No drug, brand or everyday word is written with these alone; signs that write foreign sounds are left out. */
const OF_NAMES =
  '婕婧琪瑾瑜瑶璐璇璟珺琦琛琰玥玮瑛琨珩珏琬琇瑄彤妍嫣媛娟娴姝娉婉婵娇姗妤娅莹蓉蕙薇芸芷莺萱菡蕊翎岚嵘峥铭钰鑫钧铎镕烨煜昊昱晟晖晗昕晔旻曦淼泓涵瀚睿轩宸彬彪骏骁鹏俊倩俐欣怡恺懿梓榕皓皎祺禹筠绮翔聪蓓贤浩琳琼瑕嫄毓霏雯霖翰勋钊锟鸣骅麒麟昶旸晞煊煦熠炜炫焱燊玟珮珞瑗瑢璋璞甯睦祎祯禛稷竣笙筱绎羲翊翕舜芃芊芮苒茗荃莘莞菀葳蔷藜衍裕诣谦赟赫轶迪迩邺郅酩钦锜锴闳隽霁靓靖韬韵颢颉飏馨驰骐鸢鹂黛';
const SURE: ReadonlySet<string> = new Set(OF_NAMES);
/** Beyond the signs of the lexicon. */
const FURTHER: ReadonlySet<string> = new Set('怀之犇研晋畅沁柔棠汐屿槿亭舟渡野星辞念苏予希茉圆满巧根阿姝淑');
const PAIR = new RegExp(`(?=(?<it>[${OF_NAMES}]\\p{Script=Han}|\\p{Script=Han}[${OF_NAMES}]))`, 'dgu');
const WINDOW = 10;
/** Brands, places and what else is written with such signs. */
const NOBODY =
  /^(?:毓婷|瑞丽|靖江|麒麟|昊海|思悦|欣悦|悦欣|贤良|聪明|聪慧|欣慰|欣赏|欣喜|怡人|英俊|俊俏|靓丽|靓仔|靓女|浩瀚|浩荡|浩大|睿智|翠绿|莹润|晶莹|温馨|芳馨|韵味|节奏|富裕|充裕|宽裕|余裕|衍生|敷衍|繁衍|迪士|迪奥|启迪|钦佩|奔驰|松驰|驰名|炫耀|和睦|谦虚|谦让|麒.|翔安|瑶族|琼脂|欣安|欣普|欣母|欣复|鸣音|肠鸣|耳鸣|蝉鸣|鸣.|轰鸣|共鸣|羲和|霁月|彬彬|铭记|骏马|鹏程|倩影|贤惠|媛.?会)$/u;
/** Where a sentence has somebody: behind these a name of one sure sign is believed. */
const BEFORE =
  /(?:^|[^\p{Script=Han}]|[给跟和与让叫被帮替陪找问对向是的把请求劝催带抱背接送等喂教怪骂听派由像连及或]|看[下看了]|一下|因为|所以|只有|除了|如果|要是|自从|可是|但是|不过|而且|然后|后来|结果|其实|原来|发现|听说|告诉|通知|联系|转告|麻烦|感谢|谢谢|多亏|幸亏|还有|例如|比如|包括|[今昨前明后]天|[上下这本]?周[一二三四五六日天末]|[星期拜][一二三四五六日天]|早上|上午|中午|下午|晚上|半夜|凌晨|现在|最近|今早|昨晚|刚才|那天|当时|上次|这次|每次|家里?|床|姐|妹|哥|弟|妈|爸|爷|奶|姨|叔|姑|舅|婶|嫂|女|儿|孙|侄|甥|友|事|学|居|医|士|员|工|师)$/u;
const AFTER =
  /^(?:$|\P{Script=Han}|[的说问讲让把被给跟和从在来去又也都才刚还没不就已最现今昨前明因打吃发住做查得患有要想会能可应需他她你您这那从自总老每突开正一二两三四五六七八九十]|目前|怀孕|确诊|复查|体检|出院|手术|对|咳|吐|拉|哭|闹|睡|摔|磕|感冒|过敏)/u;
/** Surnames that link as well: before a name they belong to it only where a clause begins. */
const LINKS = /[和向于同连时对从被把给跟让由的是在到有说为与及像叫问找请]/u;

export function findSignNames(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length === 0 || isJapanese(document)) return;
  for (const match of text.matchAll(PAIR)) {
    document.spend(1);
    const [start, end] = match.indices!.groups!.it!;
    const pair = match.groups!.it!;
    if (NOBODY.test(pair) || !document.isFree(start, end)) continue;
    const sure = [...pair].filter((sign) => SURE.has(sign)).length;
    if (sure < 2 && ![...pair].every((sign) => isGivenSign(document, sign))) continue;
    const cuts = cutsAround(text, start, end);
    if (!cuts.has(start + 1) || !cuts.has(end)) continue;
    const from = surnameBefore(document, start, cuts);
    if (from === start && !cuts.has(start)) continue;
    const before = text.slice(Math.max(0, from - 4), from);
    if (from < start || sure === 2 || (BEFORE.test(before) && AFTER.test(text.slice(end, end + 4))))
      coverFree(document, from, end, 'chinese-signs');
  }
}

export function isGivenSign(document: Document, sign: string): boolean {
  return (bitsOfPart(document, sign) & W.first) !== 0 || FURTHER.has(sign) || SURE.has(sign);
}

/** Where the name begins: a surname that the dictionary leaves alone belongs to it. */
function surnameBefore(document: Document, start: number, cuts: ReadonlySet<number>): number {
  const { text } = document;
  const two = text.slice(Math.max(0, start - 2), start);
  if (COMPOUND.test(two) && document.isFree(start - 2, start)) return start - 2;
  const one = text.charAt(start - 1);
  if (start < 1 || !isPlainSurname(document, one) || !cuts.has(start) || !cuts.has(start - 1)) return start;
  if (LINKS.test(one) && /\p{Script=Han}/u.test(text.charAt(start - 2))) return start;
  return document.isFree(start - 1, start) ? start - 1 : start;
}

/** Offsets at which the dictionary cuts the signs around. */
function cutsAround(text: string, start: number, end: number): ReadonlySet<number> {
  const from = Math.max(0, start - WINDOW);
  const before = /\p{Script=Han}*$/u.exec(text.slice(from, start))![0].length;
  const cuts = new Set<number>();
  for (const { index, segment } of segmenter.segment(text.slice(start - before, end + WINDOW))) {
    cuts.add(start - before + index);
    cuts.add(start - before + index + segment.length);
  }
  return cuts;
}

export const CHINESE_SIGN_EXAMPLES: Readonly<Record<string, Examples>> = {
  'chinese-signs': {
    match: [
      ['所以梦婕吃之前都会问一下', '梦婕', 'zh-CN'],
      ['听起来岑雪薇目前还算稳定', '岑雪薇', 'zh-CN'],
      ['片子放在昊煜那里了', '昊煜', 'zh-CN'],
    ],
    leave: [
      '毓婷是紧急避孕药，优思悦是短效避孕药。',
      '孩子聪明又贤惠，心情欣慰，耳鸣好多了',
      '卡瑞利珠单抗、恩替卡韦、诺欣妥、琥珀酸美托洛尔',
    ],
  },
};

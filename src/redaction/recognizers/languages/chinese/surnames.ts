import type { Document } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { bitsOfPart } from '../name-parts.ts';

/** Surnames of two signs. */
const TWO =
  '欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|慕容|令狐|司徒|东方|公孙|公孫|长孙|宇文|端木|独孤|南宫|闻人|聞人|钟离|鍾離|单于|申屠|公羊|澹台|淳于|濮阳|赫连|太史|呼延|轩辕|鲜于|闾丘|万俟|完颜|拓跋|纳兰|爱新|梁丘|亓官|司空|司寇|谷梁|公冶|仲孙|叔孙|颛孙|巫马|漆雕|壤驷|夹谷|段干|东郭|羊舌|公良|拓拔|叶赫|钮祜|那拉|瓜尔|富察|马佳|佟佳|索绰|赫舍|司城|哥舒|贺兰|宿勤|耶律|萨克|欧陽';
export const COMPOUND = new RegExp(`^(?:${TWO})`, 'u');

/** Surnames of one sign beyond those of the lexicon, and those that begin or end words as well. */
const RARE: ReadonlySet<string> = new Set(
  '庾璩盖洛禤薄郇逄亓冼鄢仇覃符佟茅牟祁郏郦郚鄌鄘鄯酆鄂邴邰邬邵邸郅厍蒙蓬蓝蒋蒲蔺蔚薛藏蘧虢蛮褟褚訾诘谌谯贲贡赏赖赧赵辕辛逢遇遆遐郝郎郁钊钭闫闵闻阎阚阮陀陆陶隆隽雍雒靖靳鞠韦韩韶顾顿颉颜饶骆骈鬲鲍鲁鹿麻黎齐龚奚妫姒姚姜娄嬴孔孟季宓宗宦寇尉尹尧屈屠岑岳峻崇崔嵇巢左巩巴席庄庞康庹廉廖廼弘彤彭仝佴侴冀卞夔忻恽戎敖昝晋暨朴殳汲淳漆濮牧狄琚眭睢矫笪綦缑羊聊胥苌荀荆莘菅萨蒯蒿蓟衡裘謇谈郗郐鄞钮闾阙隗隰骞麴仉俎凃呙哈贠揭撒於檀毋畅竺羿芈茹荔蹇辜邗栾赫桑戈尤卓苑艾扈宾宛肇召弥',
);
const WORDY: ReadonlySet<string> = new Set(
  '占沙厉双沃谷豆贝越路车边达过连迟都酒里铁银锁锺镇镜闪问阳阴雷项须风飞首马高鬼鲜鸿麦黄黑龙龟宫容宿寿射封居师常干平年广应弓强归冒满疏练楼储冷尚束仰旷粘来招寸',
);

export function isPlainSurname(document: Document, sign: string): boolean {
  return sign !== '' && ((bitsOfPart(document, sign) & W.last) !== 0 || RARE.has(sign));
}

export function isSurname(document: Document, sign: string): boolean {
  return isPlainSurname(document, sign) || WORDY.has(sign);
}

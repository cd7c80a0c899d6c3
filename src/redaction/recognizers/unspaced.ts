import type { Document } from '../document.ts';

/** Phrases of Chinese, Japanese and Thai before a name; longer ones first. */
const BEFORE =
  /(?:我的名字是|我的名字叫|名字叫|名字是|我叫|我是|患者姓名[:：]?|姓名[:：]|姓名是|患者[:：]|联系人[:：]|医生[:：]|叫做|名叫|姓名為|我女儿|我儿子|我女兒|我兒子|我丈夫|我妻子|我老公|我老婆|我妈妈|我爸爸|私の名前は|名前は|氏名[:：]?は?|お名前[:：]|患者名[:：]?|患者[:：]|担当医[:：]?は?|娘の|息子の|夫の|妻の|ชื่อ|ดิฉันชื่อ|ผมชื่อ|ฉันชื่อ|นาย|นางสาว|นาง|คุณ|นพ\.|พญ\.|ผู้ป่วยชื่อ|ชื่อผู้ป่วย[:：]?|ชื่อ-สกุล[:：]?|ลูกชาย|ลูกสาว|ខ្ញុំឈ្មោះ|ឈ្មោះ|ຊື່|ကျွန်တော့်နာမည်|နာမည်)/g;
/** Phrases after a name. */
const AFTER =
  /([\p{Script=Han}\p{Script=Katakana}ー]{2,6}(?:[ 　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5})?)(?:と申します|といいます|と言います|です。?生年月日|先生|さん|様|医生|医師|氏|女士|先生|小姐|大夫|护士|同学)/gu;
const SURNAMES =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温常欧歐康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟邝';
const HAN = /^[\p{Script=Han}]{2,4}/u;
const KANA_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}(?:[ 　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8})?/u;
const THAI_NAME =
  /^(?:(?:นาย|นางสาว|นาง|คุณ|ด\.ช\.|ด\.ญ\.) ?)?[\p{Script=Thai}]{2,20}(?: [\p{Script=Thai}]{2,20})?/u;
const THAI_END = /^(?:เกิด|อายุ|ที่|เบอร์|โทร|อยู่|และ|เป็น|ค่ะ|ครับ|มี|เลข|อีเมล|ปวด|ไม่|นะ|คะ|ขอ|ถาม|มา)/u;
const THAI_WORD =
  /^(?:ยา|โรค|อะไร|ว่า|สามัญ|การค้า|ทางการค้า|เสียง|เล่น|วิทยา|คือ|ของ|ที่|แพทย์|หมอ|แม่|พ่อ|ควร|สามารถ|จะ|ต้อง|มี|เป็น|ไม่|ได้|รู้|กิน|ใช้|ทาน|ค่า|ภาพ|ยาย|น้อง)/u;
const HAN_WORD =
  /^(?:一|个|個|不|很|有|在|医|醫|病|患|糖|高血|女|男|老|孕|学|學|中国|美国|说|他|她|你|我|这|那|什么|因|想|要|会|能|可|过敏|做|来|去|对|素|新|乙|O|A|B)/u;
const PARTICLE_END = /(?:[，。,、；;！!？?\s]|$)/u;

/** Names in scripts that put no spaces between words. */
export function findUnspacedNames(document: Document): void {
  if (document.scan.unspaced.length === 0) {
    return;
  }
  const { text } = document;
  for (const match of text.matchAll(BEFORE)) after(document, match.index + match[0].length, match[0]);
  for (const match of text.matchAll(AFTER)) {
    document.spend(2);
    const name = trimmed(match[1]!);
    const start = match.index + match[1]!.length - name.length;
    if (name.length >= 2 && free(document, start) && !HAN_WORD.test(name) && plausible(match[0], name))
      document.cover(start, start + name.length, 'NAME', 'name-unspaced-after');
  }
}

function trimmed(name: string): string {
  return name.replace(
    /^(?:こんにちは|私は|私の名前は|患者は|担当は|我是|我叫|请问|主治医?の?|主治|担当医?の?)/u,
    '',
  );
}

/** Before titles that everybody has ("医生", "さん") the name begins with a surname or is in katakana. */
function plausible(whole: string, name: string): boolean {
  if (/と(?:申|い|言)|です/.test(whole)) return true;
  if (/(?:さん|様|氏)$/.test(whole))
    return !/(?:患者|皆|医者|看護師|薬剤師|奥|娘|息子|母|父|お|者)$/u.test(name);
  return SURNAMES.includes(name.charAt(0)) && name.length <= 4 && !/(?:科|院|看|的)/.test(name);
}

function free(document: Document, start: number): boolean {
  const token = document.tokenAt(start);
  return token < document.scan.count && document.scan.taken[token] === 0;
}

function after(document: Document, from: number, cue: string): void {
  const { text } = document;
  document.spend(3);
  const skipped = /^[\s:：]{0,2}/.exec(text.slice(from, from + 2))![0].length;
  const start = from + skipped;
  const rest = text.slice(start, start + 48);
  if (rest === '' || !free(document, start)) return;
  const length = /[\u0e00-\u0e7f]/.test(cue)
    ? thaiName(rest, cue)
    : /[ぁ-んの氏]/u.test(cue)
      ? japaneseName(rest)
      : hanName(rest, cue);
  if (length >= 2) document.cover(start, start + length, 'NAME', 'name-unspaced');
}

function hanName(rest: string, cue: string): number {
  const name = HAN.exec(rest)?.[0] ?? '';
  if (name === '' || (HAN_WORD.test(name) && !SURNAMES.includes(name.charAt(0)))) return 0;
  const surname = SURNAMES.includes(name.charAt(0));
  if (!surname && !/[:：]|叫|名/.test(cue)) return 0;
  for (const width of surname ? [3, 2, 4] : [2, 3, 4]) {
    if (name.length >= width && PARTICLE_END.test(rest.charAt(width) || ' ')) return width;
  }
  return surname
    ? Math.min(name.length, /^[的是在有今出女男岁的]/u.test(rest.slice(2)) ? 2 : 3)
    : /[:：叫]/.test(cue)
      ? Math.min(name.length, 3)
      : 0;
}

function japaneseName(rest: string): number {
  const name = KANA_NAME.exec(rest)?.[0] ?? '';
  const end = /(?:です|と申|とい|と言|、|。|が|は|も|さん|様|に|を|の)/u.exec(name.slice(2));
  return end === null ? name.length : end.index + 2;
}

function thaiName(rest: string, cue: string): number {
  if (THAI_WORD.test(rest) || THAI_END.test(rest)) return 0;
  const match = THAI_NAME.exec(rest)?.[0] ?? '';
  const [first = '', second = ''] = match
    .split(' ')
    .slice(/^(?:นาย|นางสาว|นาง|คุณ)$/.test(match.split(' ')[0] ?? '') ? 1 : 0);
  if (first.length > 14 && !/ชื่อ/.test(cue)) return 0;
  return second === '' || THAI_END.test(second)
    ? match.length - (second === '' ? 0 : second.length + 1)
    : match.length;
}

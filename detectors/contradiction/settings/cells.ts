import { z } from 'zod';
import { everyMatch } from '../../kit/every-match.ts';
import { fold } from '../../kit/fold.ts';
import { Seldom } from '../../kit/seldom.ts';
import type { Span } from '../../kit/sentences.ts';

/**
 * Cells of a table of wordings, one per language: alternatives on the folded text. `~` stands for up to three words
 * between two, `&` for both in either order within a part of a sentence, `!` at the beginning for a wording that has its
 * own "not".
 */

export const CellSchema = z.record(z.string().length(2), z.array(z.string()));
export type Cells = z.infer<typeof CellSchema>;

export interface Wording {
  readonly pattern: Seldom;
  /** Its "not" belongs to it. */
  readonly whole: boolean;
}

/** Signs of which Taiwan and Hong Kong write another form. */
const TRADITIONAL =
  '后後药藥饭飯时時间間压壓伤傷发發热熱烧燒医醫疗療痒癢胶膠囊囊开開关關东東车車驾駕饮飲湿濕温溫冷冷冰冰阳陽晒曬脸臉头頭应應该該会會过過还還这這个個们們与與为為从從见見觉覺让讓请請说說话話语語认認识識诊診谁誰调調谈談读讀课課数數样樣条條树樹气氣汤湯净淨洁潔渐漸测測满滿检檢查查单單双雙只隻种種称稱剂劑剩剩别別刚剛划劃则則创創劳勞动動务務办辦协協历歷厂廠厅廳压壓厌厭县縣参參变變叶葉号號吃吃吗嗎听聽启啟员員响響哑啞团團园園围圍图圖圆圓场場块塊坏壞坐坐垫墊声聲处處备備复復够夠夹夾奶奶妇婦妈媽孙孫学學宁寧实實宝寶对對导導将將尽盡层層属屬岁歲带帶帮幫干乾并並广廣库庫废廢张張弯彎强強归歸当當录錄彻徹径徑忆憶怀懷态態总總恶惡惊驚惯慣戏戲户戶扫掃扩擴护護报報担擔择擇挂掛损損换換据據掰掰摇搖摄攝敏敏断斷无無旧舊显顯晕暈暂暫术術机機杀殺杂雜权權来來极極构構枪槍梦夢欢歡残殘毒毒汉漢沟溝泪淚泻瀉浅淺涂塗涨漲润潤滚滾灭滅灯燈灵靈点點炼煉烂爛烟煙烫燙爱愛状狀独獨猪豬猫貓环環现現电電疱皰病病症症皱皺盐鹽盖蓋监監盘盤着著码碼确確离離稳穩窝窩笔筆简簡类類粮糧糖糖紧緊红紅级級纯純纱紗线線练練组組细細织織终終经經结結给給绝絕统統继繼续續维維缓緩编編缩縮网網罗羅罩罩职職联聯肠腸肤膚肾腎肿腫胀脹胆膽脉脈脏臟脑腦腊臘腻膩舌舌苹蘋节節药藥荤葷获獲营營虑慮虽雖虫蟲蚀蝕补補装裝规規视視觉覺触觸计計让讓议議许許证證诉訴词詞试試详詳误誤诱誘负負责責败敗货貨质質购購费費贴貼资資赖賴趋趨跃躍踪蹤轻輕较較输輸边邊达達迁遷运運近近进進远遠连連迟遲适適选選递遞遗遺里裡量量针針钙鈣钟鐘钠鈉钾鉀铁鐵锌鋅锻鍛镁鎂长長门門闭閉问問闷悶阴陰阶階际際陆陸险險随隨隐隱难難雾霧静靜面面页頁项項顺順须須顿頓预預领領频頻题題颜顏风風饥飢饼餅馒饅馆館骨骨验驗鱼魚鲜鮮鸡雞麦麥黄黃齐齊齿齒龄齡';
const OTHER_SIGN = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, at): [string, string] => [
    TRADITIONAL[2 * at] as string,
    TRADITIONAL[2 * at + 1] as string,
  ]).filter(([simple, full]) => simple !== full),
);

/** Either form of each sign; within a class of signs both stand beside each other. */
function inBothScripts(cell: string): string {
  let inside = false;
  return Array.from(cell, (sign) => {
    if (sign === '[') inside = true;
    if (sign === ']') inside = false;
    const other = OTHER_SIGN.get(sign);
    if (other === undefined) return sign;
    return inside ? sign + other : `[${sign}${other}]`;
  }).join('');
}

/** Written without spaces between words. */
const UNSPACED = new Set(['ja', 'zh']);

function wordingOf(language: string, cell: string): Wording {
  const unspaced = UNSPACED.has(language);
  const whole = cell.startsWith('!');
  const gap = unspaced ? '(?:[^.;\\n。;、]{0,8}?)' : '(?: (?:[^\\s.;:,]{1,16} ){0,3}?)';
  const between = unspaced ? '[^.;\\n。;]{0,24}?' : '[^.;।\\n]{0,90}?';
  const border = unspaced ? '' : '(?<![\\p{L}\\p{M}])';
  // English words are written out; of others the endings are left open.
  const close = language === 'en' ? '(?![\\p{L}])' : '';
  const written = cell.slice(whole ? 1 : 0);
  const [one, other] = fold(
    (language === 'zh' ? inBothScripts(written) : written).replaceAll('\\S', '[^\\s]'),
  )
    .split('&')
    .map((part) => `${border}(?:${part.trim().replaceAll('~', gap)})${close}`) as [string, string?];
  const source = other === undefined ? one : `${one}${between}${other}|${other}${between}${one}`;
  let pattern: Seldom | undefined;
  return {
    whole,
    // Made when a text of its language is read: all of them together take a third of a second.
    get pattern() {
      pattern ??= new Seldom(new RegExp(source, 'gu'));
      return pattern;
    },
  };
}

export function compileCells(cells: Cells): ReadonlyMap<string, readonly Wording[]> {
  return new Map(
    Object.entries(cells).map(([language, list]) => [
      language,
      list.map((cell) => wordingOf(language, cell)),
    ]),
  );
}

/** Where a wording stands. */
export function spansOf({ pattern }: Wording, text: string): Span[] {
  return everyMatch(text, pattern).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

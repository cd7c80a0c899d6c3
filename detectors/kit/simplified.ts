import { perReading } from './per-reading.ts';
import type { Reading } from './reading.ts';

/** Traditional Chinese signs and the simplified ones that lists are written in; one to one, so that offsets hold. */
const PAIRS =
  '會会絕绝對对發发復复癒愈療疗藥药證证徹彻遠远無无風风險险後后這这個个們们術术還还來来沒没終终種种從从敗败為为應应該该當当與与樣样預预懷怀頭头髮发長长機机檢检萬万傷伤關关過过說说話话讓让認认進进點点腦脑腫肿體体腎肾臟脏聽听覺觉驗验僅仅係系實实據据廣广稱称謠谣誤误區区騙骗穩稳慮虑須须請请議议時时間间幾几達达勝胜細细減减輕轻飲饮養养鈣钙湯汤護护膚肤痠酸燒烧燙烫傳传經经腸肠陰阴陽阳熱热涼凉氣气濕湿補补雞鸡魚鱼麵面鹽盐醫医師师學学歲岁兒儿媽妈爺爷寶宝嬰婴產产婦妇淨净潔洁牆墙蟲虫貓猫溫温質质鬆松頓顿鐘钟鈉钠鉀钾鎂镁鋅锌鐵铁錠锭膠胶顆颗劑剂單单雙双開开閉闭動动靜静癥症狀状擔担憂忧鬱郁壓压視视線线電电腳脚臉脸齒齿嘔呕瀉泻乾干濃浓淚泪爾尔給给變变聯联絡络導导啟启聲声響响殺杀細细團团圓圆夠够塊块壞坏處处備备衛卫衝冲裡里見见規规計计記记訪访評评試试詢询誰谁調调謂谓購购費费資资輸输轉转運运適适遲迟選选邊边鄰邻釋释錄录錯错鎮镇雜杂難难離离靈灵頁页項项順顺顧顾顯显飯饭驚惊黃黄齊齐龍龙';
const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  if (PAIRS[at] !== PAIRS[at + 1]) SIMPLE.set(PAIRS[at] as string, PAIRS[at + 1] as string);
}
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** The reading in simplified signs; the reading itself where it has no traditional ones. */
export const simplifiedOf = perReading((reading): Reading => {
  if (reading.language !== 'zh') return reading;
  const text = reading.text.replace(TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign);
  return text === reading.text
    ? reading
    : Object.create(reading, { text: { value: text }, memory: { value: [] } });
});

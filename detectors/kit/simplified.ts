import { perReading } from './per-reading.ts';
import type { Reading } from './reading.ts';

/** Traditional Chinese signs and the simplified ones that lists are written in; one to one, so that offsets hold. */
const PAIRS =
  '會会絕绝對对發发復复癒愈療疗藥药證证徹彻遠远無无風风險险後后這这個个們们術术還还來来沒没終终種种從从敗败為为應应該该當当與与樣样預预懷怀頭头髮发長长機机檢检萬万傷伤關关過过說说話话讓让認认進进點点腦脑腫肿體体腎肾臟脏聽听覺觉驗验僅仅係系實实據据廣广稱称謠谣誤误區区騙骗穩稳慮虑須须請请議议時时間间幾几達达勝胜細细減减輕轻飲饮養养鈣钙湯汤護护膚肤痠酸燒烧燙烫傳传經经腸肠陰阴陽阳熱热涼凉氣气濕湿補补雞鸡魚鱼麵面鹽盐醫医師师學学歲岁兒儿媽妈爺爷寶宝嬰婴產产婦妇淨净潔洁牆墙蟲虫貓猫溫温質质鬆松頓顿鐘钟鈉钠鉀钾鎂镁鋅锌鐵铁錠锭膠胶顆颗劑剂單单雙双開开閉闭動动靜静癥症狀状擔担憂忧鬱郁壓压視视線线電电腳脚臉脸齒齿嘔呕瀉泻乾干濃浓淚泪爾尔給给變变聯联絡络導导啟启聲声響响殺杀細细團团圓圆夠够塊块壞坏處处備备衛卫衝冲裡里見见規规計计記记訪访評评試试詢询誰谁調调謂谓購购費费資资輸输轉转運运適适遲迟選选邊边鄰邻釋释錄录錯错鎮镇雜杂難难離离靈灵頁页項项順顺顧顾顯显飯饭驚惊黃黄齊齐龍龙殘残輻辐斷断續续積积總总類类歸归維维礦矿癢痒瘡疮蘆芦薈荟薑姜蔥葱蘿萝尋寻確确診诊現现異异麼么國国業业東东車车門门問问書书買买賣卖飛飞馬马鳥鸟麥麦愛爱戀恋聖圣約约華华優优獨独環环勞劳榮荣藍蓝蘭兰蘋苹葉叶製制複复褲裤襪袜觀观觸触訊讯設设許许訴诉註注詞词詳详誌志誘诱誠诚課课談谈諒谅論论諾诺謝谢識识譜谱讀读豬猪貝贝負负財财貨货貪贪貴贵賴赖贈赠跡迹踐践蹤踪軟软軍军輩辈輪轮辦办農农連连遷迁郵邮鄉乡醬酱釣钓鈦钛針针鉛铅銀银銅铜鋁铝鋼钢鏈链鏡镜闆板陣阵陸陆隊队階阶際际隨随雖虽雲云領领頸颈額额顏颜願愿顱颅飢饥飼饲飽饱館馆駕驾騎骑骯肮髒脏鬥斗鬧闹魷鱿鯊鲨鴨鸭鵝鹅鹼碱麗丽黴霉齡龄嚴严嬌娇孫孙寧宁審审寫写寬宽將将專专層层屬属島岛幣币幫帮幹干廚厨廠厂彎弯彈弹徵征徑径恆恒悶闷惡恶態态慘惨慣惯慶庆憐怜懶懒戰战戲戏戶户拋抛掃扫掛挂採采揀拣換换揮挥搖摇損损搶抢撐撑擁拥擇择擊击擋挡擠挤擴扩擺摆擾扰攝摄攤摊數数敵敌曬晒條条棄弃極极楊杨樂乐標标樓楼樹树橋桥橫横檸柠歐欧歡欢歷历歿殁殼壳毀毁氫氢汙污決决況况洩泄淺浅淪沦測测湧涌滅灭滯滞滲渗滾滚漲涨漸渐潛潜潤润澀涩澤泽濟济濫滥濾滤灣湾災灾煩烦煙烟爐炉爛烂牽牵犧牺獎奖獲获獻献瑪玛瑣琐畫画瘋疯癡痴癬癣癱瘫皺皱盜盗監监盤盘眾众睏困碼码礎础禍祸禮礼禿秃稅税穀谷穫获窩窝競竞筆笔節节範范築筑簡简簽签籃篮糞粪糧粮糾纠紀纪紅红納纳純纯紗纱紙纸級级紛纷紮扎結结絲丝綁绑綠绿緊紧締缔編编緩缓緣缘縫缝縮缩繃绷績绩織织繞绕繩绳繼继纖纤罰罚罷罢羅罗聞闻聰聪職职肅肃脅胁脈脉脫脱脹胀膽胆臨临興兴舊旧艷艳蒼苍蓋盖蔣蒋薩萨蘇苏蝦虾蟻蚁蠟蜡蠶蚕裝装';
const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  if (PAIRS[at] !== PAIRS[at + 1]) SIMPLE.set(PAIRS[at] as string, PAIRS[at + 1] as string);
}
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** Words in simplified signs, as long as they were. */
export const simplified = (words: string): string =>
  words.replace(TRADITIONAL, (sign) => SIMPLE.get(sign) ?? sign);

/** The reading in simplified signs; the reading itself where it has no traditional ones. */
export const simplifiedOf = perReading((reading): Reading => {
  if (reading.language !== 'zh') return reading;
  const text = simplified(reading.text);
  return text === reading.text
    ? reading
    : Object.create(reading, { text: { value: text }, memory: { value: [] } });
});

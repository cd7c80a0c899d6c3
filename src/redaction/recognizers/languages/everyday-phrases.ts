import type { Document } from '../../document.ts';

/**
 * What is said, eaten and taken every day, and begins with a surname: courtesies, remedies and brands of scripts without spaces.
 * Chinese drugs end as their substances do (Chinese approved drug names, National Pharmacopoeia Commission), supplements as theirs.
 */
const SUBSTANCE =
  '(?:拉唑|西泮|唑[仑侖]|替丁|沙星|[霉黴]素|西林|他汀|地平|洛[尔爾]|普利|沙坦|[双雙]胍|康唑|硝唑|洛[韦韋]|昔布|洛芬|[氯]雷他定|司他|格列[净淨]|列汀|[单單]抗|巴坦|[黄黃花红紅果青叶葉]素|多酚|多[糖醣])';
const SAID =
  '水痘|手足口|[风麻]疹|于一(?:周|週|个|天|年|月)|于[两三四五六七]|辛苦(?:了|您|你|啦|大夫|医生)|(?:谢谢|多谢|謝謝|多謝)(?:[您你]们?|你們|大家|啦|了|咯)?|谢啦|(?:祝(?:大家|各位|你|您|福|好)|游水)\\p{Script=Han}?|[漱药藥汽淡纯純牛]口?水(?:小朋友)?|关灯|關燈|包括|万一|萬一|方便|温馨|溫馨|管子|连续|連續|严重|嚴重|牛皮癣|白话|時間|时间|明白|[叫畀][飲食瞓]多|老豆|廖若晨星|たくさん|沢山|兄貴|姉貴|静か|[出入]口|勝利|正義|英雄|誠に(?=[恐申ありが勝残失有])|[むふく]くんだ';
/** Herbs, food and what lives. */
const GROWN =
  '[罗羅][汉漢]果|梅花鹿|何首[乌烏]|[马馬][齿齒][苋莧]|[马馬][铃鈴]薯|[马馬]蹄|黄[芪连芩精]|黃[耆連芩精]|白[术朮芍芷菜萝]|麻黄|麻黃|桂[圆圓皮]|柴胡|石[斛榴膏]|[龙龍][眼井虾蝦胆膽]|高[粱丽麗]|葛[根花]|夏枯草|[车車]前[子草]|[车車]厘子|金[银銀]花|金[桔橘针針枪槍]|[连連][翘翹]|杜仲|贝母|貝母|[乌烏][梅鸡雞龙龍]|雷公[藤根]|甘[草蓝藍露油]|花[旗生椒胶膠菇]|柳[丁橙]|[鲈鱸鲍鮑鲫鯽][鱼魚]|[鱼魚][腥肝]|谷[维胱丙]|毛[豆囊巾]|孔雀|向日葵|康乃馨|鸡蛋|熊[胆膽]|牛[奶肉蒡]|羊[奶肉]|莫[西匹]|阿[胶膠]|方[糖便]|温泉|薏[仁米]|池塘|龙葵|甜菊|古[柯铜]|紅[麴景]|雲[耳吞]|云[耳吞]|江[瑶瑤]柱|高野豆腐|野沢菜|小松菜|千枚漬|奈良漬|松前漬|伊予柑|金[平麦柑]|[松米]阪?牛|桜[島餅]|大和芋';
const BRANDS =
  '长庚|马偕|荣总|慈济|奇美|康[师師]傅|王老吉|李[锦錦][记記]|[马馬][应應百]|云南白[药藥]|余仁生|位元堂|李施德林|曼秀雷敦|杜蕾斯|[冈岡]本|江中|[汤湯]臣|白云山|[陈陳]李[济濟]|潘高[寿壽]|[黄黃]道益|何[济濟]公|雷允上|胡[庆慶]余堂|方回春堂|施[尔爾]康|高露[洁潔]|舒[肤膚适適酸]|安[琪利怡]|金霸王|鲁花|海[天底]|丁香[医醫园園]|丁桂儿|春雨医生|平安好医生|小[红紅][书書]|[维維]他奶|柯博文|撒[玛瑪]利[亚亞]|全聚德|白[兰蘭]氏|善存|合利他命|[龙龍]角散|白[花凤鳳][油丸]|保[济濟]丸|太田胃散|浅田飴|山本漢方|佐藤製薬|小林製薬|大塚製薬|武田薬品|和田研究所|マツモトキヨシ|マツキヨ|サトウ製薬|サトウのご';
/** "葵の葉": a sign that is a given name too, of which there is a part. */
const PART = '\\p{Script=Han}の(?:葉|花粉(?!症)|花(?![子ちく])|木|実|種|根|茎|枝|つぼみ|香り)';
const PHRASES = new RegExp(`\\p{Script=Han}{1,2}${SUBSTANCE}|${SAID}|${GROWN}|${BRANDS}|${PART}`, 'gu');
const REACH = 8;

/** Whether the range touches such a phrase and does not go on behind it, as a name does ("葛根生"). */
export function isEverydayPhrase({ text }: Document, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  for (const { index, 0: phrase } of text.slice(from, end + REACH).matchAll(PHRASES))
    if (covers(from + index, from + index + phrase.length, start, end)) return true;
  return false;
}

function covers(from: number, to: number, start: number, end: number): boolean {
  return from < end && to > start && (to >= end || from < start);
}

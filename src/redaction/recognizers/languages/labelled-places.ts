import { isCountryOf } from '../../cues/large.ts';
import type { Document } from '../../document.ts';
import { SCRIPT } from '../../scripts.ts';
import type { Examples } from '../examples.ts';
import { isJapanese } from './name-parts.ts';

/**
 * Fields of forms for a place, where words have neither capitals nor spaces: "出险地：泰国清迈", "渡航先：セブ（フィリピン）",
 * "사고지: 다낭". What stands there is a place whatever lists have, unless it is a country, a room or a kind of building.
 */
const ID = 'place-labelled';
const CHINESE =
  /(?:出险|出事|事发|事故|发生|受伤|就诊|就医|治疗|旅行|旅游|旅居|出行|目的|出生|户籍|户口|籍贯|原籍|现居|常住|居住|暂住|感染|出发|到达|抵达|入境|前往|派驻|报案|所在|祖籍)(?:目的地|所在地|地点|地区|城市|国家|国|地|)(?:\/(?:国家|城市|地区))?[：:] ?(?<it>[\p{Script=Han}·]{2,14})(?=$|[\s，。、；;（(,)）/])/dgu;
const JAPANESE =
  /(?:発生|事故発生|事故|受傷|受診|治療|渡航|旅行|滞在|目的|出生|出身|本籍|居住|赴任|勤務|訪問|出張|帰省|搬送|転居|避難)(?:場所|地域|都市|国|地|先)[：:] ?(?<it>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,14})(?=$|[\s、。（(,)）/])/dgu;
const KOREAN =
  /(?:사고|발생|치료|진료|여행|체류|출생|거주|방문|출장|목적|이송|전입)(?: ?(?:지역|장소|국가|도시|지))[:：] ?(?<it>[가-힣]{2,8}(?: [가-힣]{2,8}){0,2})(?=$|[\n.,;()（/])/dgu;
/** Rooms, buildings, ways, and what is written where nothing is known; "-" and "see above" in words. */
const NO_TOWN =
  /^(?:自?家|住所|宿舍|学校|公司|单位|医院|门诊|急诊|病房|办公|工地|工厂|车间|厨房|浴室|卫生间|厕所|楼[梯上下]|路[上边口]|马路|高速|小区|商场|超市|餐厅|饭店|酒店|宾馆|机场|车站|地铁|公园|球场|操场|健身|户外|室[内外]|不[详明]|未知|无|同上|本[地市省院]|外[地省]|国[内外]|境[内外]|农村|城[市镇乡]|线[上下]|请|待|见|如|其他|海外|亚洲|欧洲|自宅|職場|会社|病院|診療|不明|未定|なし|屋[内外]|階段|台所|駅|道路|路上|工場|国内|当院|その他|施設|外出|집|자택|학교|회사|병원|직장|도로|계단|욕실|주방|실내|실외|야외|국내|해외|미상|없음|미정|기타|현장|공장|공사|차량|길|가정)|(?:病院|医院|学校|大学|高校|中心|公司|室内|科|병원|학교|센터|공장|체육관|화장실|헬스장)$/u;
const COUNTRY_ALONE = /国$|국$|共和国|联邦/u;

export function findLabelledPlaces(document: Document): void {
  const { text } = document;
  if (!/[:：]/.test(text)) return;
  const forms: RegExp[] = [];
  if (document.holds(SCRIPT.han | SCRIPT.kana)) forms.push(isJapanese(document) ? JAPANESE : CHINESE);
  if (document.korean) forms.push(KOREAN);
  for (const form of forms) {
    document.spend(document.scripts.units / UNITS_PER_EFFORT);
    for (const match of text.matchAll(form)) {
      const it = match.groups!.it!;
      const [start, end] = match.indices!.groups!.it!;
      if (NO_TOWN.test(it) || COUNTRY_ALONE.test(it) || isCountryOf(document.language || 'zh', it)) continue;
      if (document.isFree(start, end)) document.cover(start, end, 'PLACE', ID);
    }
  }
}
const UNITS_PER_EFFORT = 150;

export const LABELLED_PLACE_EXAMPLES: Readonly<Record<string, Examples>> = {
  [ID]: {
    match: [
      ['姓名不填\n出险地点：泰国普吉\n诊断：腹泻', '泰国普吉', 'zh-CN'],
      ['目的地：清莱，下周出发', '清莱', 'zh-CN'],
      ['渡航先：ダバオ（フィリピン）', 'ダバオ', 'ja-JP'],
      ['事故発生地：余呉町\n症状：骨折', '余呉町', 'ja-JP'],
      ['사고 장소: 베트남 다낭\n진단: 장염', '베트남 다낭', 'ko-KR'],
    ],
    leave: [
      '事发地点：家中厨房\n诊断：烫伤',
      '目的地：泰国\n疫苗：甲肝',
      '発生場所：自宅の階段\n症状：打撲',
      '渡航先：フィリピン',
      '사고 장소: 집 계단\n진단: 염좌',
    ],
  },
};

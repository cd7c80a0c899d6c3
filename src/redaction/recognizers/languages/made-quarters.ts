import type { Document } from '../../document.ts';
import { isJapanese } from './name-parts.ts';
import { applyRules, rule } from './script-rules.ts';

/**
 * Villages and quarters of China, Japan and Korea by how they end and by what stands around them, for those that no list
 * has; from general knowledge.
 */

/** "在柳树屯的诊所", "家在河西村", "我是石桥村的". */
const CHINESE_VILLAGE = rule(
  'PLACE',
  String.raw`(?<=^|[在从去到回住是找（(，。；、,;\s：:]|来自|坐标|老家|嫁到|妈妈|爸爸)(?<it>(?![这那哪我你他她咱同各全某自现本每隔邻其几一两很整外附]|农村|山村|乡村|城|县|小[镇村区]|度假|住宅|老旧|封闭|高档|网络|健康|患者|病友|线上|国际|学术|论坛|智慧|基层|居家|当地|所在|养老|医院|康复|封控|隔离|城市|单位|学校|职工|家属|拆迁|安置|商业|公寓|校园|病区|后花|前花|大花|小花|社区|乡[卫镇]|边远|偏远|贫困|先进|无菌)(?:(?![在从去到回住是找的了过和疼痛])\p{Script=Han}){1,3}?(?:(?<!冰|集|古|城|乡)镇|(?<!山|农|渔|乡)村|(?<!家|故|老|同|异|他|水|下|城)乡|屯|(?<!山|农|村)庄|堡|街道|社区|小区|家园|花园|家沟|坞|河口|(?<!台|海|港)湾))(?=[，。、；！？,.;!?）)\s的人]|$|被|吃|玩|待|摔|租|当|做|附近|过来|搬|那边|这边|上班|买|看|好多|很多|都|有|住|读|上学|工作|开|打工|去|回|到|分院|卫生|诊所|抽血|出生|长大|养)`,
);

/** "若葉台の薬局", "三ツ池町在住": the ends that only places have, before what is said of places. */
const JAPANESE_QUARTER = rule(
  'PLACE',
  String.raw`(?<![\p{Script=Han}々])(?<it>(?!下町|無人|診察|隣町|港町|田舎町|城下町|温泉町|農村|隣村|漁村|山村|灯台|舞台|寝台|手術台|診察台|処置台|天文台|[一二三四五六七八九十百数何全]+台)\p{Script=Han}[\p{Script=Han}ヶケツのが]{0,4}(?:町|村|台|[ヶケが]丘|新田))(?=(?:の(?:クリニック|病院|医院|歯科|薬局|実家|祖[母父]|母|父|叔|伯|近く|バイパス|方|辺|家|店|整|診療|保健|人)|に(?:住|引っ越|ある|行|いる|帰|来|犬|猫|一人|家族)|から(?:引|通|来|帰|電車|車|バス)|で(?:看護|虫|転|倒|遊|食|怪我|ケガ|待|働|生ま|育|一人|事故|医|保育|教)|まで(?:行|通|車|電車)|支店|店で|駅|在住|出身|生まれ|育ち|方面|住まい))`,
);
const LOOSE_ENDS = rule(
  'PLACE',
  String.raw`(?<![\p{Script=Han}々])(?<it>\p{Script=Han}[\p{Script=Han}ヶケツの]{0,3}(?<!分|視|人|平|山|荒|高|草|病|抗|起|半|離|諸|列|屋|尾|垣|歯|経|羽|光|贅|渓|峡|年|夜|昼|時|期|植|樹|仲|手)(?:谷|谷津|原|沢|野|島|根|寺|津|園|園寺|鶴間|池|浜|崎|坂|塚))(?=(?:の(?:実家|近く|バイパス)|に(?:住|引っ越)|から(?:引っ越|通勤)|で看護|在住|出身|生まれ|育ち|支店))`,
);
const CHINESE_QUARTERS = [CHINESE_VILLAGE];
const JAPANESE_QUARTERS = [JAPANESE_QUARTER, LOOSE_ENDS];

/** Before names, which would take a part of them. */
export function findMadeQuarters(document: Document): void {
  if (document.scan.unspaced.length === 0) return;
  applyRules(document, isJapanese(document) ? JAPANESE_QUARTERS : CHINESE_QUARTERS, 'place-listed');
}

const KOREAN_QUARTER =
  /^(?<it>[가-힣]{2,4}(?:동|리|읍|면|마을|신도시|지구))(?<tail>에서는?|에서도|에선|까지|부터|에는?|엔|으로|로|쪽|의|출신|사는|살아요|이에요|예요)?$/u;
/** What ends so and is no place: syllables before the last one. */
const KOREAN_WORDS =
  /(?:(?:운|활|행|이|자|노|감|아|공|충|진|변|작|출|병|냉|거|연|율|소|합|박|발|기|파|선|가|수|능|구|유|시|전|요|격|난|태|맥|반|제|중|극|한|역|부|생|약|영|성|강|구|외래|연구)동|(?:머|다|자|소|우|처|관|정|물|심|요|생|유|거|허|무|진|원|논|수|분|격|보|오|나|아|꼬|뿌|윤|조|권|승|의|추|대|편|불|타|구|누|비|고|서|도|멀|빨|미|널|달|그|저|이|젤|브|카|테|파|델|칠|셀|마|부|주|굴|올|알|날|놀|흘|걸|들|풀|열|밀|팔|질|쏠|몰|잘|졸|말|울|터|드|스|트|크)리|(?:라|측|표|화|국|방|전|후|단|수|안|대|직|장|가|정|외|내|이|양|평|노|지|쫄|냉|밀|당|소|빔|우|반|하|되|으|보|오|자|서|사|뒤|닥|계|절|체|복|최|불|숙|도|어|려|다|니|치|키|나|리|쓰|크|시|면|있|없|였|았|었|겠|같|많|좋|싶|않|적|높|낮|먹|맞|아프|심하)면|(?:우리|시골|옆|농촌|어촌|산골|온|이웃|작은|한)마을|(?:행정|칭|콜)[동리]|(?:아랫|윗|뒷|앞|건넛)마을|(?:행정|복합|개발|정비|지방|북반|남반|관할|검역)지구)$/u;
/** What follows the name of a quarter without a particle. */
const KOREAN_BEHIND =
  /^ (?:근처|약국|치과|한의원|내과|소아과|의원|병원|지점|사람|주민|보건소|쪽|출신|시장|초등|우회도로|집|살아|사는|살고|주민센터|도서관|어린이집|유치원|정류장|\)|출신\))/u;
const KOREAN_WHOSE = /^ (?:친정|시댁|병원|의원|집|본가|약국|할머니|할아버지|부모님)/u;
const KOREAN_MOVING = /^ (?:사는|살|있는|있어|이사|왔|갔|다녀|가서|와서|간|온|가는|오는|내려|올라)/u;

/** Length of a quarter or village at the head of a word that no list has: "송현동에서", "옥천리 사는"; 0. */
export function koreanQuarter(word: string, after: string): number {
  const { it, tail = '' } = KOREAN_QUARTER.exec(word)?.groups ?? {};
  if (it === undefined || KOREAN_WORDS.test(it)) return 0;
  const sure = /^(?:에서|에선|까지|쪽|출신|사는|살아)/u.test(tail);
  const moved = tail !== '' && KOREAN_MOVING.test(after);
  const named = tail === '' && KOREAN_BEHIND.test(after);
  const whose = tail === '의' && KOREAN_WHOSE.test(after);
  return sure || moved || named || whose ? it.length : 0;
}

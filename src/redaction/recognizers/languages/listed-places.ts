import type { Document } from '../../document.ts';
import { SCRIPT } from '../../scripts.ts';
import type { Examples } from '../examples.ts';
import { ARABIC_PLACES, ARABIC_PLACES_MAYBE } from './arabic/places.ts';
import { CHINESE_PLACES, CHINESE_PLACES_MAYBE } from './chinese/places.ts';
import { foreignTowns } from './foreign-towns.ts';
import { isHinglish, mayBeHinglish } from './hindi/hinglish.ts';
import { HINDI_PLACES, HINDI_PLACES_MAYBE, HINGLISH_PLACES, HINGLISH_QUARTERS } from './hindi/places.ts';
import { JAPANESE_PLACES, JAPANESE_PLACES_MAYBE } from './japanese/places.ts';
import { KOREAN_PLACES, KOREAN_PLACES_MAYBE } from './korean/places.ts';
import { findMadeQuarters } from './made-quarters.ts';
import { isJapanese } from './name-parts.ts';

/**
 * Towns of the languages without capitals, by list: those that are nothing else wherever they stand whole, those that are
 * words or names as well where somebody lives, comes or goes, or has the end of a town behind it.
 */
interface Places {
  /** Names by their first sign, the longest first; true for those that are nothing else. */
  readonly names: ReadonlyMap<number, readonly (readonly [name: string, sure: boolean])[]>;
  /** What may not stand before any, and before a name whose sureness is in doubt what must. */
  readonly before: RegExp;
  readonly lives: RegExp;
  /** What must stand behind any; behind one in doubt; what names something else. */
  readonly after: RegExp;
  readonly where: RegExp;
  readonly other: RegExp;
  /** What is a part of the place behind its name. */
  readonly grows: RegExp;
}

/** The first two units of a name: one unit alone begins too many. */
function opening(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function byOpening(sure: readonly string[], maybe: readonly string[]): Places['names'] {
  const names = new Map<number, [string, boolean][]>();
  const unsure = new Set(maybe);
  for (const name of [...sure.filter((one) => !unsure.has(one)), ...maybe]) {
    const list = names.get(opening(name, 0)) ?? [];
    list.push([name, !unsure.has(name)]);
    names.set(opening(name, 0), list);
  }
  for (const list of names.values()) list.sort(([a], [b]) => b.length - a.length);
  return names;
}

const CHINESE: Places = {
  names: byOpening(CHINESE_PLACES, [...CHINESE_PLACES_MAYBE, ...foreignTowns('zh')]),
  before: /(?:)/u,
  lives:
    /(?:住在?|老家[在是]?|家在|来自|到了?|去过?了?|回了?(?:趟|一趟)?|搬[到去]|定居|在|人在|坐标|籍贯|户籍|出过?|没出过|我是|俺是|他是|她是|[我俺他她]?[爸妈奶爷公婆姥]+是|嫁到|调到|分到|离开|路过|途经|飞[往到去]?|赴|抵达|前往|移民|返回?|从|驻|跑|[去到在住从和、跟]\p{Script=Han}{2,3}[、和到跟])$/u,
  after: /(?:)/u,
  where:
    /^(?:[市县区镇乡](?!场|民|面|内外)|人(?![民为工])|那边|这边|老家|站|火车站|高铁站|机场|本地|海边|郊区|农村|矿上|乡下|城里|城区|下面的?|当地|出差|打工|上学|上班|读书|转院|回来|过来|来的|的(?:$|[，。！？])|的(?:医院|大夫|医生|专家|房子|婆家|娘家|亲戚|朋友|同学|工地|厂)|近些|近一点|远些)/u,
  other:
    /^(?:长庚|荣总|慈济|马偕|[性瓜贝芎腔讷易]|阿胶|石斛|期[检复做去监随服产体]|时服|药|沙[坦库美丁]|[排全慰抚静眠稳胎宫神]|光[照线]|气[虚血]|历[一二三四五六七八九十\\d]|因[为此]|天[热冷]|度|验|生素|拉面|火腿|香醋|陈醋|肺炎|扒鸡|啤酒|红肠|小吃|火锅|榨菜|枸杞|烤鸭|鸭血|米粉|米线|话(?!说)|牌|型|病毒|条约|大虾|螃蟹|白酒|老窖|醋|普洱|茶|苹果|石榴|黄酒|盐水鸭|牛肉|丸|药业|制药|路(?:\d|店)|(?![这那]边)\p{Script=Han}{0,6}(?:大学|学院|疾控|卫健委|药业|制药|协会|出版))/u,
  grows: /^(?:市|县|区|镇|乡|村)(?!场|民|面|内|里|政府|医院|人民|中心|委)/u,
};

const JAPANESE: Places = {
  names: byOpening(JAPANESE_PLACES, [...JAPANESE_PLACES_MAYBE, ...foreignTowns('ja')]),
  before:
    /(?:^|[^\p{Script=Han}々ァ-ヺー]|[県都府道市郡]|実家|自宅|現在|今|昨日|先日|先週|来週|毎日|普段|主人|地元|出身|東|西|南|北|新)$/u,
  lives: /(?:^|[、。，！？!?\s　「（(・のがはもをにで]|今|現在|実家|地元|出身)$/u,
  after:
    /^(?!さん|様|くん|君|ちゃん|氏(?!は)|先生|医師|看護|先輩|課長|部長|社長|クリニック|病院|医院|大学|高校|中学|小学|製薬|薬品|牛|ぜんそく|喘息|公害|サリン|市(?:民|立)(?:総合)?病院|ラーメン|うどん|そば|みかん|りんご|米(?!子)|茶(?!屋)|酒|焼(?!津)|弁|宣言|条約|議定書|式|病|株|型|熱)/u,
  where:
    /^(?:市|区|町|村|駅|県|在住|出身|住まい|住み|住(?:んで|民)|生まれ|育ち|方面|行き|発(?!作|熱|症|疹|生|見|達|表|言)|空港|港|インター|の(?:実家|病院|親戚|祖母|祖父|叔母|叔父|義母|義父|両親|母の家|マンション|職場|会社|工場|支社|支店|自宅|家に|田舎|山|海|温泉|旅館|民宿|農家|大学病院|総合病院|クリニック|皮膚科|内科|耳鼻科|小児科|眼科|歯科|整形)|に(?:住|留学|赴任|駐在|滞在|引っ?越|転勤|帰省|帰っ|戻|行っ|行く|行き|旅行|出張|移住|嫁|里帰り|いる|いま|単身)|へ(?:引っ?越|転勤|帰省|行|旅行|出張|留学|赴任|飛|移住)|で(?:一人暮|暮ら|働|仕事|駐在|留学|生まれ|育|看護師|医師|教師|会社員|入院|手術|出産|降り|乗り換|開業|農)|から(?:来|通|帰|引っ?越|転院|通院|電車|車で|新幹線|戻|帰|\d+分)|に(?:夜間|休日|いい|良い|評判|おすすめ)|まで(?:通|行|電車|車で|来|飛)|駐在|留学|赴任|経由|旅行|出張|勤務|通勤|観光|の方(?:に|で|から)|周辺|近辺|近く|あたり|界隈|(?:、[\p{Script=Han}ヶケ]{2,5}){0,4}の(?:どれ|どこ|いずれ|どちら))/u,
  other: /^(?:$^)/u,
  grows: /^(?:市|区|町|村)(?!民|内|立|役|長|議|営|場|政|街)/u,
};

/** Particles and ends that stand behind a town in Korean. */
const KO_ENDS =
  '(?:역|시내|읍내|댁|발|행|산|쪽|쯤|분들?|사람들?|토박이|출신|근처|부근|일대|인근|지역|본가|친정|시댁|집|맘|민|살이|살아요|사는데?|삽니다|살고|사시는데?|도서|도착)?';
const KO_PARTICLES =
  '(?:에서[는도만요]?|에선|에서의|에서부터|에서까지|에다가?|에[는도만]?|엔|으로[는도]?|로[는도]?|으로부터|로부터|으로서|까지[는도]?|부터[는]?|서[는]?|의|은|는|이|가|을|를|와|과|이랑|랑|하고|도|만|이나|나|이든|든|보다|처럼|말고|마다|이에요|예요|이예요|에요|입니다|이었고|였고|이고|고요|이고요|인데요?|이시니|이라서?|라서?|이래요|이거든요|거든요|이야|이요|요|임|냐|이냐|이며|뿐)?';
/** Behind these, "in" and "as far as" are enough. */
const KO_LOCATIVE: ReadonlySet<string> = new Set(
  '구미 상주 영주 공주 이천 여주 양주 고양 구리 정선 양구 고성 보은 영동 서산 금산 부여 홍성 예산 완주 진안 무주 장수 부안 순천 보성 강진 영광 장성 진도 신안 경주 영천 문경 의성 성주 봉화 진주 사천 양산 전주 청주 분당 진해 거창 광주 오산 하남 단양 함양 청도 무안 광명 의왕 보령 남해 하동 화성 인제 강화 수유 사당 신림 봉천 목동 강동 강서 성북 둔산 유성'.split(
    ' ',
  ),
);
/** A province or large city before the town: "제주 한림". */
const KO_WITHIN =
  /(?:서울|부산|대구|인천|광주|대전|울산|세종|제주|경기|강원|충북|충남|전북|전남|경북|경남|충청[남북]|전라[남북]|경상[남북])(?:특별자치|특별|광역)?(?:시|도)? $/u;
const KOREAN: Places = {
  names: byOpening(KOREAN_PLACES, [...KOREAN_PLACES_MAYBE, ...foreignTowns('ko')]),
  before: /(?:^|[^가-힣])$/u,
  lives: /(?:)/u,
  after: new RegExp(`^(?:[시군구읍면]|특별시|광역시)?${KO_ENDS}${KO_PARTICLES}(?![가-힣])`, 'u'),
  where: new RegExp(
    `^(?:(?:[시군구읍동](?!가|이|도|을|를|은|는|만|의)${KO_PARTICLES}(?![가-힣]))|(?:역|시내|읍내|댁|발|쪽|쯤|분들?|사람|토박이|출신|근처|부근|일대|본가|친정|시댁)${KO_PARTICLES}(?![가-힣])|(?:에서|에선|에|엔|으로|로|서|까지|부터|으로부터|로부터)[는도]? (?:[가-힣]{1,6} ){0,2}?(?:살|산 지|사는|사시|왔|오는|오신|올라|내려|태어|자란|자라|넘어|다쳐|다치|일하|일해|근무|다니|다녀|출퇴근|출근|이사|전입|전출|갔|가는|가야|가서|가려|가는데|가면|계시|계세요|계십|계신|있는|있나|야간|약국|밤에|입원|수술|치료|진료|검사|진단|받았|받고|받은|농사|출산|군 ?생활|복무|학교|대학|여행|출장|놀러|캠핑|식당|점심|저녁|회를|먹|마셔|버스|기차|KTX|차로|택시|운전|결혼|시집|혼자|자취|하숙|올라와|병원|요양|휴가)| (?:[가-힣]{0,4}(?:공장|농장|농원|과수원|비닐하우스|하우스|바닷가|해변|해수욕장|계곡|산업단지|공단|농공단지|물류센터|축사|양계장|양돈장|목장|펜션|리조트|요양원|과수밭|바다|어린이집|유치원|시골집|부대|훈련소|군부대|외가|외갓집|큰집|장날|오일장)(?:에서[는도]?|에|으로|로|에도|엔|에선)(?![가-힣])|공장 |농장 )| (?:갑니다|가요|가는데|가려|여행|출장|유학|비행기|행 비행기|사는|살아|삽니다|살고|살다|사시|사세요|살았|거주|출신|사람|토박이|친정|시댁|본가|가는 길|갔다|다녀|쪽|근처|터미널|톨게이트|휴게소|버스|시내|병원|의원|보건소|의료원|들렀|내려|올라))`,
    'u',
  ),
  other:
    /^ ?[가-힣]{0,6}(?:대학|의대|교육청|고추|거담|한우|갈비|쌀|막국수|국밥|닭갈비|순대|사과|배즙|인삼|포도|감귤|마늘|대게)/u,
  grows:
    /^(?:시|군|구|읍|면)(?=$|[^가-힣]|에|으로|은|을|의|이|가|로|를|는|까지|부터|쪽|말|인|입|예|청)(?!청)/u,
};

const ARABIC: Places = {
  names: byOpening(ARABIC_PLACES, [...ARABIC_PLACES_MAYBE, ...foreignTowns('ar')]),
  before:
    /(?<!(?:حب[ةه]|حمص|جبن[ةه]|صابون|ورد|حلاو[ةه]|شيخ|حمى|ماتش|نادي|مباراة|لاعب|كابتن|محافظة|محافظه))(?:^|[^ء-ي])(?:[وف]?[بلف]?|ع)$/u,
  lives:
    /(?:^|[^ء-ي])(?:و?(?:ساكن|ساكنة|ساكنه|ساكنين|بنسكن|بسكن|سكنت|عايش|عايشة|عايشين|مقيم|مقيمة|نازل|نازلة|رايح|رايحة|رحت|روحت|راجع|راجعة|جاي|جاية|جيت|سافرت|مسافر|مسافرين|نسافر|بسافر|شغال|شغالة|شغلي|بشتغل|اتنقلت|نقلت|نقلنا|هنعزل|عزلت|أهلي|اهلي|أصلي|اصلي|خطيبي|جوزي|مراتي|أنا|انا|إحنا|احنا|بيتنا|بيتي|عيادة|عيادته|سفرية|سفرية|رحلة|رحله|مصيف|صيدلية|فرع|مركز|مدينة|محطة|مستشفى|وحدة|موقف|طريق))(?: (?:في|ف|من|على|ع|بين|ناحية|ناحيه|جنب|قريب من|لحد|فى))?(?: [بل])?$|(?:^|[^ء-ي])و?(?:ساكن[ةه]?|ساكنين|رايح[ةه]?|رحت|روحت|راجع[ةه]?|جاي[ةه]?|جيت|سافرت|مسافر[ةه]?|مسافرين|نسافر|أسافر|رحلتي|سفري[ةه]|رحل[ةه]|مصيف)(?: (?:في|ف|من|على|ع|ناحية|جنب|لحد|فى|إلى))? $|(?:^|[^ء-ي])(?:بين|من|في|ف|فى) [ء-ي]+ [ول]*(?:و|ل|ل ?حد )$/u,
  after: /^(?![ء-ي])/u,
  where: /^(?![ء-ي])/u,
  other: /^ (?:بنت|ابن|محمد|أحمد|علي) /u,
  grows: /^(?:$^)/u,
};

const HI_LIVES =
  '(?: (?:में|से|मे)? ?(?:रह|आए|आया|आई|आये|हैं|हूँ|हूं|बोल|लौट|गए|गया|गई|जा|चल|काम|नौकरी|पढ़|भर्ती|इलाज|दिखा|शिफ्ट|ट्रांसफर)|वाले|वाली|वाला| वाले| वाली| वाला| तक| जिले| ज़िले| शहर| स्टेशन| सदर| रोड| में| की तरफ| के पास| साइड)';
const HINDI: Places = {
  names: byOpening(HINDI_PLACES, [...HINDI_PLACES_MAYBE, ...foreignTowns('hi')]),
  before: /(?:^|[^\u0900-\u0963])$/u,
  lives:
    /(?:^|[^\u0900-\u0963])(?:गाँव|गांव|शहर|जिला|ज़िला|तहसील|पोस्ट|ग्राम|रहना|घर|मायका|ससुराल|हम|मैं|हमलोग|दिल्ली और|रास्ते में)[ :]$/u,
  after: /^(?![\u0900-\u0963])|^(?:वाल[ेाीों]{1,2}|िया|ी)(?![\u0900-\u0963])/u,
  where: new RegExp(`^${HI_LIVES}(?![\\u0900-\\u0963])`, 'u'),
  other:
    /^ी? (?:भुजिया|पान|सेव|नमकीन|मिठाई|पेठा|कचौड़ी|समोसा|चाट|कबाब|बिरयानी|आम|विश्वविद्यालय|यूनिवर्सिटी|पाक|साड़ी|पेड़ा)/u,
  grows: /^(?:वाल[ेाी](?:ं|ों)?|िया|ी)(?![\u0900-\u0963])/u,
};

const SIGNS_PER_EFFORT = 40;

export function findListedPlaces(document: Document): void {
  findMadeQuarters(document);
  if (mayBeHinglish(document)) hinglish(document);
  if (document.ascii) return;
  if (document.scan.unspaced.length > 0 && document.holds(SCRIPT.han | SCRIPT.kana))
    read(document, isJapanese(document) ? JAPANESE : CHINESE, /[\p{Script=Han}ァ-ヶぁ-ん]/u);
  if (document.korean) read(document, KOREAN, /[가-힣]/u);
  if (document.holds(SCRIPT.arabic)) read(document, ARABIC, /[ء-ي٦]/u);
  if (document.language !== 'mr' && document.language !== 'ne' && document.holds(SCRIPT.devanagari))
    read(document, HINDI, /[\u0904-\u0939]/u);
}

const WINDOW = 40;
const SHORT = 3;

function read(document: Document, places: Places, letter: RegExp): void {
  // Every sign is looked up: paid for before.
  document.spend(document.scripts.units / SIGNS_PER_EFFORT);
  const { text } = document;
  for (let at = 0; at < text.length; at += 1) {
    const list = places.names.get(opening(text, at));
    if (list === undefined || !letter.test(text.charAt(at))) continue;
    document.spend(0.05);
    for (const [name, sure] of list) {
      if (!text.startsWith(name, at)) continue;
      document.spend(0.5);
      const end = at + name.length;
      const before = text.slice(Math.max(0, at - WINDOW), at);
      const after = text.slice(end, end + WINDOW);
      if (!places.before.test(before) || !places.after.test(after) || places.other.test(after)) continue;
      // "وقنا", "لبنا": a short name behind a letter written together with it may be a word.
      if (places === ARABIC && name.length <= SHORT && /[وفلك]$/u.test(before)) continue;
      if (!sure && !isMeant(places, name, before, after)) continue;
      const grown = end + (places.grows.exec(after)?.[0].length ?? 0);
      if (document.isFree(at, grown)) document.cover(at, grown, 'PLACE', 'place-listed');
      at = end - 1;
      break;
    }
  }
}

/** A name that is a word as well: in Arabic and Chinese what stands before says enough, elsewhere what stands behind. */
function isMeant(places: Places, name: string, before: string, after: string): boolean {
  if (places === ARABIC) return places.lives.test(before);
  if (places === CHINESE)
    return (
      places.where.test(after) ||
      (places.lives.test(before) &&
        /^(?:$|\P{Script=Han}|的|住|那|这|老|打|上|读|工|出|看|转|做|生|长|来|回|探[亲望]|旅|留学|定居|度假|念|陪|要|开会|培训|访)/u.test(
          after,
        ))
    );
  if (places === HINDI)
    return (
      places.where.test(after) &&
      (/वाल|रह|जिल|ज़िल|शहर|स्टेशन|आ|ग|बोल|लौट/u.test(after.slice(0, 12)) || places.lives.test(before))
    );
  if (places === KOREAN && KO_WITHIN.test(before) && places.after.test(after)) return true;
  if (places === KOREAN && /^(?:에서|에선|까지|발 |역)/u.test(after) && KO_LOCATIVE.has(name)) return true;
  return places.where.test(after) && places.lives.test(before);
}

const TYPED: ReadonlySet<string> = new Set(HINGLISH_PLACES);
const QUARTER = new RegExp(`(?<![A-Za-z])(?:${HINGLISH_QUARTERS})(?![A-Za-z])`, 'gi');
const HOSPITAL = /^ (?:university|medical college|aiims|express|mail)/i;

/** "main gorakhpur se hu": towns in small letters where Hindi is typed in Latin letters. */
function hinglish(document: Document): void {
  const { text, scan } = document;
  for (let token = 0; token < scan.count; token += 1) {
    const length = scan.end[token]! - scan.start[token]!;
    if (length < 4 || scan.taken[token] !== 0 || !TYPED.has(document.word(token).toLowerCase())) continue;
    document.spend(0.5);
    if (!isHinglish(document, token)) continue;
    if (HOSPITAL.test(text.slice(scan.end[token]!, scan.end[token]! + 20))) continue;
    document.take(token, token, 'PLACE', 'place-listed');
  }
  if (document.language !== 'hi') return;
  for (const match of text.matchAll(QUARTER)) {
    document.spend(1);
    const start = match.index;
    if (document.isFree(start, start + match[0].length))
      document.cover(start, start + match[0].length, 'PLACE', 'place-listed');
  }
}

export const LISTED_PLACE_EXAMPLES: Readonly<Record<string, Examples>> = {
  'place-listed': {
    match: [
      ['汕尾海边捡的贝壳,吃完嘴麻', '汕尾', 'zh-CN'],
      ['老婆是日照人,回来就咳嗽', '日照', 'zh-CN'],
      ['삼척분들은 다 그렇게 드세요', '삼척', 'ko-KR'],
      ['영월군 말고 가까운 데로 알아봐 주세요', '영월군', 'ko-KR'],
      ['군산으로부터 전입했습니다', '군산', 'ko-KR'],
      ['고성에서 넘어져서 깁스했어요', '고성', 'ko-KR'],
      ['錦糸町駅の近くで歯科はありますか', '錦糸町', 'ja-JP'],
      ['下个月飞墨尔本探亲', '墨尔本', 'zh-CN'],
      ['バンコクから帰国して下痢です', 'バンコク', 'ja-JP'],
      ['다낭 여행 다녀와서 열이 나요', '다낭', 'ko-KR'],
      ['松山に転勤になりました', '松山', 'ja-JP'],
      ['أختي من إيتاي البارود وعندها ضغط', 'إيتاي البارود', 'ar-EG'],
      ['مدرسة في أبو حمص فيها جدري', 'أبو حمص', 'ar-EG'],
      ['बलियावाले चाचा को मलेरिया हुआ', 'बलियावाले', 'hi-IN'],
      ['main sitapur se hu, sugar 200', 'sitapur', 'hi-IN'],
    ],
    leave: [
      '日照强的时候要涂防晒',
      '평소에 물을 많이 마시고 구미가 당기는 대로 드세요',
      '日光に当たると赤くなります',
      '按柏林标准诊断',
      'ナポリタンとミラノ風ドリアを食べました',
      '파리가 음식에 앉았어요',
      'شمس الصيف بتتعب عيني',
      'सीधी बात है, दर्द पहले से कम है',
    ],
  },
};

import { hashWord } from '../../../characters.ts';
import { type Document, GAP } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { namePart } from '../name-parts.ts';
import { givenRank, isNative, isThree } from './given.ts';
import { isWholeName } from './rank.ts';
import { MISS } from './words.ts';

/**
 * Korean names: a surname of one syllable and a given name of two, with particles glued behind. What counts is whether the
 * given name is listed or made of syllables that names are made of, the title behind it, and what announces it.
 */
const HANGUL = /^[가-힣]{2,12}$/;
const PARTICLE =
  '(?:이라고|라고|이에요|예요|이에여|에요|입니다|이었|이고|이며|인데|이구요|에게서?|한테서?|께서는?|께|이랑|랑|이나|이도|이는|이가|이를|이의|이와|이한테|이에게|이|가|은|는|을|를|의|에|와|과|도|만|야|아|로|으로|하고|보다|처럼|까지|부터|네|임)';
const TITLE = `(?:님|씨|${MISS}|군|귀하|교수님?|선생님?|쌤|과장님?|원장님?|간호사님?|박사님?|부장님?|대리님?|팀장님?|실장님?|사장님?|약사님?|물리치료사|여사님?|어르신|할머니|할아버지|어머니|아버지|어머님|아버님|환아|아저씨|아줌마|이모|삼촌|언니|오빠|누나|형|산모님?|보호자님?|고객님?|회원님?|드림|올림|배상)`;
/** Trades, offices and ranks, which end many other words as well: behind a space, and behind a whole or a listed name. */
const TRADE =
  '(?:물리치료사님?|작업치료사님?|언어치료사님?|수간호사님?|치위생사님?|코디네이터님?|트레이너님?|코치님?|강사님?|관장님?|사범님?|원감님?|이장님?|통장님?|반장님?|조장님?|소장님?|국장님?|본부장님?|센터장님?|지점장님?|점장님?|매니저님?|차장님?|주임님?|레지던트|전공의|변호사님?|노무사님?|세무사님?|설계사님?|상담사님?|상담원|복지사님?|사회복지사님?|요양보호사님?|활동지원사님?|간병인|간병사님?|기사님?|구급대원|소방관님?|경찰관|형사님?|경위|경사|경장|순경|이병|일병|상병|병장|하사|중사|상사|원사|준위|소위|중위|대위|소령|중령|대령|목사님?|전도사님?|집사님?|권사님?|장로님?|신부님|수녀님|스님)';
const TRADE_NEXT = new RegExp(`^ ${TRADE}(?:${PARTICLE}|[^가-힣]|$)`, 'u');
const SPLIT = new RegExp(`^(?<name>[가-힣]{2,4}?)(?<title>${TITLE}?)(?<particle>${PARTICLE}?)$`, 'u');
const TITLED = new RegExp(`^${TITLE}`, 'u');
const TITLE_NEXT = new RegExp(`^ ?${TITLE}(?:${PARTICLE}|[^가-힣]|$)`, 'u');
const RELATIVE =
  '(?:아들|딸|큰아들|작은아들|큰딸|작은딸|막내|첫째|둘째|셋째|아기|애기|아이|남편|신랑|아내|와이프|집사람|손자|손녀|손주|동생|남동생|여동생|형|누나|언니|오빠|엄마|아빠|어머니|아버지|할머니|할아버지|외할머니|외할아버지|이모|고모|삼촌|외삼촌|조카|친구|동료|이웃|사촌|며느리|사위|시어머니|시아버지|장모님?|장인|룸메이트|남자친구|여자친구|남친|여친|쌍둥이|환자)';
const ANNOUNCED = new RegExp(
  `(?:${RELATIVE}(?:인|이름은|,)?|환자명|성명|이름|이름은|이름이|성함|성함은|보호자|보호자명|예금주|의뢰인?|의뢰의|담당의?|담당자|집도의|판독의|처방의|검사자|전담|간병인|발신|작성|보고자|기록자|인계자|인수자|접수자|예약자|수익자|동의자|법정대리인|대리인|수취인|주문자|구매자|입금자|입금자명|송금인|대상자|학생|학생명|산모|산모명|아기 이름|자녀명|원아명|동거인|세대주|비상연락처|복용자|피검자|수검자|기증자|고객명|주치의|의사|간호사|조산사|수간호사|전공의|전문의|인턴|레지던트|수련의|물리치료사|작업치료사|언어치료사|사회복지사|요양보호사|활동지원사|생활지원사|약사|한의사|영양사|상담사|치위생사|방사선사|임상병리사|간병사|담임|원장|과장|센터장|팀장|실장|이장|작성자|수신인?|발신인?|받는 ?(?:사람|분)|보내는 ?(?:사람|분)|계약자|피보험자|신청인|서명|명의자?|대표자?|배우자|참조|담당자|저는|나는|저|제가|내가|전|안녕하세요|안녕하십니까|여보세요)[\\s:：,.(（-]{1,3}$`,
  'u',
);
const SELF = /(?:저는|나는|제 이름은|이름은|안녕하세요|제가|내가|저)[\s,.]{1,3}$/u;
const SELF_ENDS = /^(?:이?라고|이에요|예요|에요|입니다|이고|인데|임)/u;
const FREQUENT =
  /^[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주구민류나진지엄채원천방공]/u;
/** Words of a surname and two syllables, or of two such syllables, which no list of frequent words holds. */
const WORD =
  /^(?:손자|손녀|주치의|이모가?|고모가?|아연|가을|하늘|여름|겨울|엄마|아빠|조울|수유|이유|우유|진료|지금|시기|성인|유아|영아|정기|선천|동시|하나|인지|주기|소아|원인|수시|의지|유지|지난|아이|이미|지인|우선|주의|유의|의원|이제|다시|아주|미리|고지|임신|정신|신경|전문|신장|심장|영양|성장|진통|지사|고령|주사|서비|유산|한의|한방|정형|안과|내과|외과|치과|소변|대변|혈액|호흡|가슴|기침|두통|복통|설사|구토|오심|발열|고열|미열|경련|진정|정상|양성|음성|이상|이하|이번|이후|이전|오전|오후|오늘|내일|어제|요즘|현재|최근|지속|정도|조금|전혀|자주|가끔|항상|보통|대부|특히|일단|병원|약국|응급|구급|보험|전화|주소|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|한국|미국|중국|일본|임산|수술|마취|처방|성분|용량|하루|아침|점심|저녁|식사|공복|운동|수면|체중|혈압|혈당|당뇨|고혈|비만|심한|심하|조심|조절|조직|정밀|정확|전체|전신|한쪽|한번|한달|한동안|안전|안정|안내|송이|유방|유전|고통|고민|문의|문제|양쪽|양치|손목|손가|손발|배꼽|배변|백신|백혈|허리|남성|남자|심리|노인|노년|하지|성별|성병|차이|차도|주말|주변|구강|구성|민감|나이|진단|진행|엄지|채소|원래|천식|방법|방사|방광|공기|현상|함께|변비|변화|염증|의심|의사|의료|가려|가래|기관|사용|사람|자궁|자연|재발|제가|제품|도움|도중|동안|동생|무릎|무엇|부위|부모|부작|분유|비염|비타|상태|상처|생리|생각|생후|선생|설명|세균|시간|시작|시력|아기|여성|여자|연고|연락|열이|예방|예약|요가|위장|위험|일반|일주|임상|입원|자가|장염|장기|저희|종류|주의사|준비|중이|증상|직접|질문|질환|처음|초기|추가|출산|출혈|치료|태아|통증|퇴원|투약|평소|폐렴|피부|하혈|항생|해열|호전|확인|환자|회복|효과|후유|휴식)/u;

/** Who is called by what they are. */
const NOBODY =
  /^(?:손자|손녀|왕고모|고모|이모|방문|담당|수석|책임|신규|전담|마취|회복|외래|병동|당직|전공|전문|관리|지망생|사장|선생|교수|원장|과장|부장|간호|간호사|의사|약사|기사|손|고객|회원|환자|환아|산모|보호자|어머|아버|할머|할아버|부모|스승|주인|장인|장모|시어머|시아버|목사|변호사|대표|담임|담당자|담당|이사|감독|작가|선배|후배|고모|이모|숙모|삼촌|임신|임산|수간호사|주치의|전문의|상담사|치료사|조리사|영양사|요양사|여사|사모|보건|체육|영양|담당의|당직의|미술|음악|과학|국어|사회|제수|형수|처남|매형|매제|올케|동서|시누|도련|아가|엄마|아빠|이모|삼촌|언니|오빠|누나|동네|학교|학원|회사|군대|부대|아파트|경비|배달|택배|택시|버스|화물|방사선|물리|작업|언어|심리|보험|재활|응급|구조|현장|생활|지휘|부사|방문|요양|활동|산후|도우|간병|전직|현직|해군|육군|공군|해병|예비역|말년|신임|선임|후임|여자|남자|대학|고등|초등|중등|유치|영어|수학|수영|요가|경비|지휘관|헬스|필라|테니|축구|야구|농구|태권|병원|의원|약국|한방|양방|수련|일년|이년|삼년|사년|보호사|실장|팀장|동료|이웃|친구|우리|저희|여러|모든|다른|어떤|여성|남성|여자|남자|성인|소아|노인|아기|아이|내과|외과|정형외과|산부인과|소아과|피부과|안과|치과|한의|이비인후과|정신과|신경과|비뇨기과|가정의학과|영상의학과)$/u;

const THRESHOLD = 3.5;

/** Behind a relative or a role without a mark, two syllables that no list knows are mostly a noun: "의사 지시". */
const MARKED = /[:：(（,]\s?$|이름[은이]? $|저는 $|제가 $/u;

export function findKoreanNames(document: Document): void {
  if (!document.korean) return;
  const { scan } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    const word = document.word(token);
    // "고진선처": the courtesy of a letter of referral.
    if (!HANGUL.test(word) || word.startsWith('고진선처')) continue;
    document.spend(0.75);
    const length = splitName(document, token, word) || nameIn(document, token, word);
    if (length > 0) document.cover(scan.start[token]!, scan.start[token]! + length, 'NAME', 'name-korean');
  }
}

const TWO = /^(?:남궁|선우|황보|제갈|독고|사공|서문)$/u;

/** "선우 하린": a surname of two syllables with a space behind it. */
function splitName(document: Document, token: number, word: string): number {
  const { scan } = document;
  if (!TWO.test(word) || document.gap(token) !== GAP.space) return 0;
  const next = document.word(token + 1);
  if (next.length === 1 && isSyllable(document, next)) return scan.end[token + 1]! - scan.start[token]!;
  const given = next.slice(0, 2);
  return given.length === 2 && givenScore(document, given, 0) > 0
    ? scan.start[token + 1]! + 2 - scan.start[token]!
    : 0;
}

function bitsOf(document: Document, word: string): number {
  return document.scan.lookUp(hashWord(word));
}

/** Syllables of the name at the beginning of the word; 0 when there is none. */
function nameIn(document: Document, token: number, word: string): number {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const before = text.slice(Math.max(0, start - 12), start);
  const announced = ANNOUNCED.test(before) && document.gap(token - 1) !== GAP.line;
  let best = 0;
  let length = 0;
  for (let size = 2; size <= Math.min(4, word.length); size += 1) {
    const rest = word.slice(size);
    if (rest !== '' && !SPLIT.test(`가가${rest}`)) continue;
    const score = scoreOf(
      document,
      word.slice(0, size),
      rest,
      announced,
      before,
      text.slice(start + word.length, start + word.length + 8),
    );
    if (score >= best) {
      best = score;
      length = size;
    }
  }
  return best >= THRESHOLD ? length : 0;
}

function scoreOf(
  document: Document,
  name: string,
  rest: string,
  announced: boolean,
  before: string,
  after: string,
): number {
  const two = name.length >= 3 && TWO.test(name.slice(0, 2));
  const surname = two
    ? name.slice(0, 2)
    : (bitsOf(document, namePart(name.charAt(0))) & W.last) !== 0
      ? name.charAt(0)
      : '';
  const listed = (bitsOf(document, name) & W.first) !== 0 || givenRank(name) === 2;
  const titled =
    TITLED.test(rest) ||
    (rest === '' && (TITLE_NEXT.test(after) || ((listed || isGivenWhole(name)) && TRADE_NEXT.test(after))));
  if (titled ? NOBODY.test(name) : WORD.test(name) || name.endsWith('님')) return 0;
  if (isThree(name) || isWord(document, name) || (rest !== '' && isWord(document, name + rest))) return 0;
  // "국민은", "신청하고": a word of two syllables and a particle or "do".
  if (
    name.length === 3 &&
    /[은이도나하해한인의만]$/u.test(name) &&
    (!announced || (SELF.test(before) && !SELF_ENDS.test(rest))) &&
    !titled &&
    !/^[김박최윤임황송권곽허류]/u.test(name)
  )
    return 0;
  const doubted = !listed && !MARKED.test(before) && givenRank(name.slice(1)) === 0;
  let evidence = announced ? (doubted ? 1 : 2.5) : 0;
  if (SELF.test(before) && !SELF_ENDS.test(rest)) evidence = 0;
  if (titled) evidence += 3;
  else if (
    name.length === 3 &&
    surname !== '' &&
    /^ ?(?:환자|환아)(?:분|는|가|의|\(| |,)/u.test(rest + after)
  )
    evidence += 1.75;
  else if (rest === '' ? /^(?:$|[\s,.)(（:;/]|\d)/.test(after) : true) evidence += 0.5;
  if (/^이?$/u.test(rest) && /^ (?:엄마|아빠|어머니|아버지|할머니|할아버지|맘|네)/u.test(after))
    evidence += 2;
  // "민재가 열이 39도인데": a listed given name as the first subject.
  if (
    /(?:^|[.!?\n] ?)$/.test(before) &&
    /^(?:이가|이는|이도|가|이|는|은)$/u.test(rest) &&
    (bitsOf(document, name) & W.first) !== 0
  )
    evidence += 1;
  // "국진영입니다.": who is speaking.
  if (
    /(?:^|[.!?,\n] ?)$/.test(before) &&
    name.length === 3 &&
    surname !== '' &&
    /^(?:입니다|이에요|예요|에요|이라고)/u.test(rest)
  )
    evidence += 1.5;
  // "하준이가": the subject particle behind another one stands behind names only.
  if (/^이[가는를랑도의와한]/u.test(rest)) evidence += 1;
  else if (/^[야아]$/u.test(rest)) evidence += 1;
  let best = name.length === 2 ? givenScore(document, name, 0.5) : 0;
  if (surname !== '' && name.length > surname.length) {
    const given = name.slice(surname.length);
    const family = two ? 2 : FREQUENT.test(surname) ? 1 : 0.25;
    if (given.length === 2) best = Math.max(best, givenScore(document, given, 0) + family);
    else if (given.length === 1 && (two || titled || announced) && isSyllable(document, given))
      best = Math.max(best, family + 0.5);
  }
  return best === 0 ? 0 : best + evidence;
}

/** "오태양", but not "피하고": what no verb and no noun with its particle looks like. */
function isGivenWhole(name: string): boolean {
  const given = name.slice(1);
  return (
    isWholeName(name) &&
    (givenRank(given) > 0 || isNative(given) || !/[고며서면도는를을의에게만한인]$/u.test(name))
  );
}

function givenScore(document: Document, given: string, loss: number): number {
  if ((bitsOf(document, given) & W.first) !== 0 || givenRank(given) === 2) return 2.5 - loss;
  return [...given].every((sign) => isSyllable(document, sign)) ? 1.5 - loss : 0;
}

function isSyllable(document: Document, sign: string): boolean {
  return (bitsOf(document, namePart(sign)) & W.first) !== 0;
}

function isWord(document: Document, word: string): boolean {
  return (bitsOf(document, word) & (W.word | W.function)) !== 0;
}

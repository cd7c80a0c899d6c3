import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { koreanQuarter } from './made-quarters.ts';
import { isJapanese, placePart } from './name-parts.ts';

const RUN = /[\p{Script=Han}ヶケのが]{2,}/gu;
const LONGEST = 8;
const UNITS_PER_EFFORT = 4;
/** Names that end so are towns whatever stands around them. */
const FULL = /(?:市|县|縣|区|區|町|村|旗|自治州|州|郡)$/u;
/** A town in the name of an institution names the institution. */
const INSTITUTION =
  /^(?:(?![这那]边|的)\p{Script=Han}{0,7}?(?:ぜんそく|喘息|医院|医科|大学|大學|学院|病院|卫健委|卫生|疾控|政府|协会|研究|中心|银行|法院|标准|共识|宣言|指南|地铁|日报|晚报|カンファ|大会|病毒|脑炎|菌|烤鸭|型|線|駅前クリ|市立|区立))/u;
const BEFORE =
  /(?:住在?|家在|家住|老家在?|来自|到了?|去了?|回|从|搬到|在|位于|籍贯|户籍|现居|居住地?|坐标|出生于?|人在|飞|寄到|寄往|送到|调到|我是|我们|地址|本籍|出身地?|出身は|住所|居住地?|[：:，,、。；;\s（(「\-–/]|^)$/u;
const LIVES = /(?:住在|家在|家住|老家在?|人在|来自|搬到|现居|坐标|定居|[在到去回从])$/u;
const AFTER_CHINESE =
  /^(?:$|[，,。、；;！？!?\s）)（(/]|人|本地|这边|那边|老家|出差|打工|上学|工作|读书|旅游|生活|居住|住|的|市区|郊区|下面|回来|回|过来|来|看病|就医|就诊|医保|没有|有|挂|哪|做|天气|户口|出生|长大|离)/u;
const AFTER_JAPANESE =
  /^(?:$|[、。，,；;！？!?\s　）)（(/]|在住|出身|生まれ|育ち|市内|に|で|から|へ|まで|の|より|住まい|勤務|まで|旅行|出張|方面|近く|だ|です)/u;

/** Towns and districts of China and Japan that the lexicon has, and of Korea with their particles. */
export function findEastAsianTowns(document: Document): void {
  const { text, scan } = document;
  if (document.korean) koreanTowns(document);
  if (scan.unspaced.length === 0) return;
  const japanese = isJapanese(document);
  for (const run of text.matchAll(RUN)) {
    document.spend(1 + run[0].length / UNITS_PER_EFFORT);
    for (let from = 0; from < run[0].length - 1; from += 1) {
      const start = run.index + from;
      const length = townAt(document, text, start, Math.min(LONGEST, run[0].length - from));
      if (length === 0 || !isMeant(text, start, start + length, japanese)) continue;
      coverPlace(document, start, start + length);
      from += length - 1;
    }
  }
}

function townAt(document: Document, text: string, start: number, longest: number): number {
  for (let length = longest; length >= 2; length -= 1)
    if ((document.scan.lookUp(hashWord(placePart(text.slice(start, start + length)))) & W.city) !== 0)
      return length;
  return 0;
}

function isMeant(text: string, start: number, end: number, japanese: boolean): boolean {
  const after = text.slice(end, end + 14);
  if (INSTITUTION.test(after)) return false;
  const full = FULL.test(text.slice(start, end)) && end - start >= 3;
  const before = text.slice(Math.max(0, start - 4), start);
  // 中央区 inside a longer word of Han signs is part of that word.
  if (japanese) {
    if (/[\p{Script=Han}々]$/u.test(before) && !/[県都道府市区郡、。]$/u.test(before)) return false;
    return full || AFTER_JAPANESE.test(after);
  }
  return full || LIVES.test(before) || (BEFORE.test(before) && AFTER_CHINESE.test(after));
}

function coverPlace(document: Document, start: number, end: number): void {
  const token = document.tokenAt(start);
  if (token < document.scan.count && document.scan.taken[token] !== 0) {
    document.spend(1);
    if (document.isKept(start, end) || document.found.some((one) => one.start < end && start < one.end))
      return;
  }
  document.cover(start, end, 'PLACE', 'town-east-asian');
}

const KOREAN =
  /^(?:특별시|광역시|시|군|구|시청|군청)?(?:이?냐|서는|에선|에서의|에서는?|에서만|에서도|에서|에도|에는|엔|에|으로는?|으로|로|쪽|쪽에|쪽으로|까지|부터|의|은|는|이에요|예요|이예요|입니다|사는|거주|출신|이고|고요|인데|이라|이라서|라서|살아요|이랑|과|와|도|만|에서요|서|시내|역|댁|사람|집)?$/u;

function koreanTowns(document: Document): void {
  const { scan, text } = document;
  document.spend(document.scripts.units / UNITS_PER_EFFORT);
  for (const { index, 0: estate } of text.matchAll(ESTATE))
    coverPlace(document, index, index + estate.length);
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    const word = document.word(token);
    if (!/^[가-힣]{2,9}$/u.test(word)) continue;
    document.spend(0.5);
    const after = document.text.slice(scan.end[token]!, scan.end[token]! + 12);
    const length =
      koreanTown(document, word) ||
      quarterBehind(document, token, word) ||
      quarterAlone(document, word, after);
    if (length === 0) continue;
    if (
      /^ ?[가-힣]{0,6}(?:닭갈비|막국수|비빔밥|국밥|냉면|한우|대학|병원|의료원|보건소|교육청|의대)/u.test(
        after,
      )
    )
      continue;
    document.cover(scan.start[token]!, scan.start[token]! + length, 'PLACE', 'town-east-asian');
  }
}

const QUARTER =
  /^(?<it>[가-힣]{1,4}(?:[동읍리]|(?<![가오하되살보있없으러려지라니서치키나쉬으]면)면(?=$|에|엔|으로|사|[은이])|신도시|지구))(?:(?:에서[는도]?|에선|에|엔|으로|로|까지|은|는|이|가|의|도|쪽|사는|살아요|이에요|예요|인데요?|이고요?|입니다|이라|이라서|집|사람)[가-힣]{0,2})?$/u;
const NO_QUARTER =
  /^(?:운동|이동|활동|행동|자동|노동|감동|아동|공동|충동|진동|변동|작동|출동|병동|냉동|거동|연동|율동|소동|합동|다리|머리|자리|소리|우리|처리|관리|정리|물리|심리|요리|생리|빨리|미리|멀리|허리|거리|따로따로|항아리|꼬리|뿌리|유리|무리|권리|논리|원리|분리|수리|조리|마무리|사거리|삼거리)/u;
const ESTATE =
  /(?<![가-힣])(?!건강|국민|근로|복지|연금|안전|교통|환경|시설|체육|관광|진흥|건보|지방|공무원|에너지|한국)[가-힣]{2,4}(?:국가|일반|첨단|농공)?(?<!보험|연금|복지|안전|환경|시설|진흥|체육|관리|교통)(?:공단|산단|산업단지|농공단지)(?=에서[는도]?|에|쪽|으로|의|까지|[ ,.]|$)/gu;

/** "거제 옥포동", "예산 덕산면에서": the quarter or village behind its town. */
function quarterBehind(document: Document, token: number, word: string): number {
  if (token === 0 || document.gap(token - 1) !== GAP.space) return 0;
  const before = document.scan.end[token - 1]!;
  const name = QUARTER.exec(word)?.groups?.it ?? '';
  if (name.length < 2 || NO_QUARTER.test(word)) return 0;
  if ((document.scan.lookUp(hashWord(word)) & (W.word | W.function)) !== 0) return 0;
  if ((document.scan.lookUp(hashWord(name)) & (W.word | W.function)) !== 0) return 0;
  return document.found.some((one) => one.type === 'PLACE' && one.end === before) ? name.length : 0;
}

/** "송현동에서": a quarter or village that stands alone. */
function quarterAlone(document: Document, word: string, after: string): number {
  const length = koreanQuarter(word, after);
  if (length === 0) return 0;
  const value = document.scan.lookUp(hashWord(word.slice(0, length)));
  return (value & (W.word | W.function | W.medical)) === 0 ? length : 0;
}

function koreanTown(document: Document, word: string): number {
  for (let length = Math.min(5, word.length); length >= 2; length -= 1) {
    if ((document.scan.lookUp(hashWord(placePart(word.slice(0, length)))) & W.city) === 0) continue;
    const rest = word.slice(length);
    if (KOREAN.test(rest)) return /^[시군구](?!청|내)/u.test(rest) ? length + 1 : length;
  }
  return 0;
}

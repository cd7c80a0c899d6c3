import type { Document } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { bits, foreignEnd, foreignStart, vietnamese } from './foreign.ts';
import {
  givenRank,
  isForeign,
  isNamely,
  isNative,
  isOneSyllable,
  isOrdinary,
  isVietnamese,
} from './given.ts';
import { agrees, hasFinal, isEveryday, isShort, isWholeName, rankOf } from './rank.ts';
import {
  ADDRESS_NEXT,
  CALLED,
  CALLED_NEXT,
  COPULA,
  FOREIGNER_BEFORE,
  FOREIGNER_BEHIND,
  FRUIT,
  GLUED,
  GLUED_TITLE,
  IS_KIN,
  KIN_BEFORE,
  MORE_AFTER_CONSONANT,
  MORE_AFTER_VOWEL,
  NAMED,
  NICKNAMED,
  NOT_GLUED,
  NOT_GLUED_TITLE,
  NOT_SIBLING,
  NOT_SURNAME,
  NOUN_IN_I,
  NOUNS_IN_I,
  OPENS,
  PERSONS,
  PLACES,
  POLITE_NEXT,
  PRESENTED,
  PRONOUN,
  ROLES,
  SAYS_NEXT,
  SELF,
  SIBLINGS,
  STAFF_NEXT,
  SURNAME_OF_TWO,
  SURNAMES,
  TOLD,
} from './words.ts';

/**
 * Korean names by what only stands behind names: the "이" that is put behind a given name before the particle ("봄이가"), a
 * form of address, a particle that agrees with a name that is no word, "라고 합니다". Foreign names of several words with them.
 */
const HANGUL = /^[가-힣]{1,12}$/u;
const LONGEST = 5;

/** Behind the "이" of a name: what a noun would have without it. */
const DOUBLE_SURE = /^이(?:가|를|와|가요|한테[는도만서]?|한텐|에게[는도만서]?|에겐|께|하고|보고|더러|처럼)$/u;
const DOUBLE =
  /^이(?:가|는|도|를|랑|와|의|네|만|까지|부터|가요|는요|한테[는도만서]?|한텐|에게[는도만서]?|에겐|하고|보다|처럼)$/u;
const ANIMATE = /^이?(?:에게|한테|께|에게서|한테서|에게[는도만]|한테[는도만]|에겐|한텐|께서[는도]?)$/u;

/** Behind "저는" or "이름" stands much else than a name; what is one is found here. */
export function isKoreanStop(word: string, before: string): boolean {
  if (!HANGUL.test(word)) return false;
  return (
    /(?:저는|나는) $/u.test(before) ||
    /^(?:생년|나이|성별|주소|연락처|전화|휴대|주민|병원|등록|촬영|증상|날짜|진료|차트|번호|직업|보험|혈액|이메일|환자번호|접수|복용|약|진단|관계|키|체중|서명|학교|담당|아직|모르|몰라|없|비밀|못 |까먹|기억|나중|다음)/u.test(
      word,
    )
  );
}

export function findKoreanFrames(document: Document): void {
  if (!document.korean) return;
  const { scan, text } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    const word = document.word(token);
    if (!HANGUL.test(word)) continue;
    document.spend(0.25);
    const start = scan.start[token]!;
    const several = vietnamese(document, token, word);
    const end = several || foreignEnd(document, token, word) || start + lengthAt(document, token, word);
    if (end > start) document.cover(foreignStart(document, token, end), end, 'NAME', 'name-korean-frame');
  }
  for (const match of text.matchAll(SIBLINGS)) {
    document.spend(1);
    const { one = '', other = '' } = match.groups!;
    if (NOT_SIBLING.test(one) || NOT_SIBLING.test(other)) continue;
    for (const [start, end] of [match.indices!.groups!.one!, match.indices!.groups!.other!])
      if (scan.taken[document.tokenAt(start)] === 0) document.cover(start, end, 'NAME', 'name-korean-frame');
  }
}

/** Syllables of the name at the beginning of the word; 0 when there is none. */
function lengthAt(document: Document, token: number, word: string): number {
  const { scan, text } = document;
  const start = scan.start[token]!;
  const before = text.slice(Math.max(0, start - 18), start);
  const after = text.slice(start + word.length, start + word.length + 28);
  const whole = bits(document, word);
  if (GLUED.test(word) && !NOT_GLUED.test(word)) return SURNAME_OF_TWO.test(word.slice(0, 2)) ? 2 : 1;
  if (word.length === 1) return alone(word, after) ? 1 : 0;
  if (SURNAME_OF_TWO.test(word) && (STAFF_NEXT.test(after) || CALLED_NEXT.test(after))) return 2;
  for (let size = Math.min(LONGEST, word.length); size > 0; size -= 1)
    if (isName(document, word.slice(0, size), word.slice(size), whole, before, after)) return size;
  return 0;
}

/** "표 원장님", "빈 보호자님", "율 씨". */
function alone(sign: string, after: string): boolean {
  if (
    /^ 씨(?:가|는|를|도|의|와|랑|께|한테|에게|예요|세요)?(?![가-힣])/u.test(after) &&
    !'감배무박'.includes(sign)
  )
    if (SURNAMES.includes(sign) || isOneSyllable(sign)) return true;
  if (/^ 환자[분님]/u.test(after) && SURNAMES.includes(sign) && !'간위장심신'.includes(sign)) return true;
  if (NOT_SURNAME.includes(sign)) return false;
  if (SURNAMES.includes(sign) && (STAFF_NEXT.test(after) || CALLED_NEXT.test(after))) return true;
  return (
    isOneSyllable(sign) &&
    /^ (?:보호자|어머니|아버지|어머|아버|엄마|아빠)(?:님|가|는|도|께서|께|의|은|이)*(?![가-힣])/u.test(after)
  );
}

function isName(
  document: Document,
  name: string,
  rest: string,
  whole: number,
  before: string,
  after: string,
): boolean {
  const rank = rankOf(name);
  if (isPointedOut(name, rest, whole, before, after)) return true;
  if (rest === '' && POLITE_NEXT.test(after)) return isAddressed(name, after, rank);
  if (DOUBLE.test(rest) && hasFinal(name) && isDouble(name, rest, rank)) return true;
  if (CALLED.test(rest + after) && name.length > 1 && (rank > 0 || isWholeName(name) || /이름/u.test(after)))
    return (whole & W.function) === 0;
  if (NICKNAMED.test(rest + after) && OPENS.test(before) && name.length > 1 && (whole & W.function) === 0)
    return true;
  if (rest === '이' && hasFinal(name) && !NOUN_IN_I.test(name) && !NOUNS_IN_I.has(name))
    if (isParentOf(name, before, after) && !PERSONS.test(name) && !ROLES.test(name)) return true;
  if (rank >= 2 && name.length > 1 && PRESENTED.test(rest + after) && OPENS.test(before)) return true;
  if (
    rank >= 1 &&
    /^[아야]$/u.test(rest) &&
    agrees(name, rest) &&
    OPENS.test(before) &&
    /^[,!~]/u.test(after)
  )
    return true;
  if (SELF.test(before) && isSelf(name, rest, rank, whole)) return true;
  if (rank === 3 && name.length > 1 && (hasFinal(name) ? MORE_AFTER_CONSONANT : MORE_AFTER_VOWEL).test(rest))
    return (whole & (W.word | W.function)) === 0;
  if (
    rank >= 2 &&
    GLUED_TITLE.test(rest) &&
    !NOT_GLUED_TITLE.test(name) &&
    (whole & (W.function | W.word)) === 0
  )
    return true;
  if (rank < 2 || !agrees(name, rest)) return false;
  if (rest === '' && SAYS_NEXT.test(after) && !PERSONS.test(name) && (whole & W.function) === 0) return true;
  if (ANIMATE.test(rest)) return !PERSONS.test(name) && !PLACES.test(name) && (whole & W.function) === 0;
  if (KIN_BEFORE.test(before) && (isNative(name) || isForeign(name)) && rest !== '이') return true;
  if (rest === '이' && hasFinal(name) && isPetName(before, after)) return true;
  if (rest === '' && rank >= 2 && ADDRESS_NEXT.test(after) && !PERSONS.test(name))
    return rank === 3 || !isNative(name) || !/^ (?:아기|아가|형)/u.test(after);
  if (rank === 2 && rest !== '') {
    const rare = givenRank(name) === 1 && !isOrdinary(name) && !(isNamely(name) && isEveryday(name));
    if (rare && !/^(?:이랑|랑|하고|로|으로|만)$/u.test(rest) && (whole & W.word) === 0) return true;
    if ((rare || isNamely(name) || isShort(name)) && !NATURE.test(name) && doesSomething(name, rest, after))
      return true;
  }
  if (rest === '' && /^ ?[（(](?:만 ?|[남여] ?[,/]? ?)?\d{1,3} ?(?:세|살|[)）,])/u.test(after)) return true;
  // "알리는 것이": a verb.
  if (/(?:하|빛나|알리)$/u.test(name) && rest === '는') return false;
  if (name === '빛나') return false;
  return (
    rank === 3 &&
    (whole & (W.word | W.function)) === 0 &&
    (isForeign(name) || (bits(document, name) & (W.word | W.function)) === 0) &&
    (rest !== '' || /^(?:$|[\s,.!?)(:;~"”])/u.test(after)) &&
    !/^ ?(?:병원|의원|약국|제약|대학|한의원|치과|구청|시청|역)/u.test(rest === '' ? after : '')
  );
}

/** Seasons and flowers, of which `persons.ts` wants to hear more. */
const NATURE = /^(?:봄|여름|가을|겨울|바다|하늘|장미|백합|오월|유월|아연)$/u;

/** What people do and suffer. */
const DOES =
  /(?:먹[었였고는어이]|안 먹|아파|아프|아픈|울[어고었]|토하|토했|토해|자요|잠을|잤|못 자|깨서|깼|넘어|다쳤|다쳐|다친|싫[어대다]|무서|무섭|학교|어린이집|유치원|군대|회사|퇴근|출근|입원|퇴원|진단|태어|임신|출산|말하|말했|말로|그러|그랬|그래서|했대|하더|대요|재요|래요|라는데|시집|장가|결혼|전화|\d살|\d세|\d개월|살인데|세인데|걸렸|걸린|쓰러|다녀|다니|갔[어는고다]|왔[어는고다]|오면|오기로|화를|혼자|기침|콧물|열이|열은|코를|배가|머리가|허리|무릎|손가락|다리|이마|눈이|귀가|목이|물었|물어|묻|약을|처방|검사|수술|엄마|아빠|할머니|키가|몸무게|생일|좋아하|웃[었고는어]|걱정|때문에|덕분)/u;

function doesSomething(name: string, rest: string, after: string): boolean {
  if (!/^(?:이?[가는도]|이|은|이?[를]|을)$/u.test(rest)) return false;
  if (rest === '이' && !hasFinal(name)) return false;
  // "하나도 안 아파요", "영화를 보다가"
  if (isEveryday(name) && /[을를]$|^도$/u.test(rest)) return false;
  return DOES.test(/^[^.!?\n]*/u.exec(after)![0]);
}

/** By what the sentence says of whoever it is. */
function isPointedOut(name: string, rest: string, whole: number, before: string, after: string): boolean {
  if (name.length < 2 || (whole & (W.function | W.word)) !== 0) return false;
  if (NAMED.test(before) && TOLD.test(rest) && hasFinal(name) === rest.startsWith('이')) return true;
  if (!agrees(name, rest)) return false;
  if (NAMED.test(before)) return rest === '' || COPULA.test(rest) || /^이?[은는이가]$/u.test(rest);
  if (rest === '' || PRONOUN.test(name) || PERSONS.test(name) || ROLES.test(name)) return false;
  if (FOREIGNER_BEFORE.test(before)) return !/^[의도만]$/u.test(rest);
  if (KIN_BEFORE.test(before) && isVietnamese(name)) return rest !== '이' && rest !== '도';
  if (!OPENS.test(before) || !/^(?:은|는|이|가|이는|이가)$/u.test(rest)) return false;
  return FOREIGNER_BEHIND.test(after) || IS_KIN.test(after);
}

function isSelf(name: string, rest: string, rank: number, whole: number): boolean {
  if (!COPULA.test(rest) || name.length < 2 || PERSONS.test(name) || ROLES.test(name)) return false;
  return (rank >= 2 || isWholeName(name)) && (whole & W.function) === 0;
}

/** Before "님" or "씨" stands a name, unless it is a role, or the seed of a fruit. */
function isAddressed(name: string, after: string, rank: number): boolean {
  if (ROLES.test(name)) return rank === 3;
  if (/^ ?씨/u.test(after) && FRUIT.test(name)) return false;
  return (
    rank >= 2 ||
    (name.length >= 2 &&
      !/(?:하는|하신|되는|있는|없는|드신|오신|받은|받는|어떤|다른|모든|같은|아픈)$/u.test(name))
  );
}

function isDouble(name: string, rest: string, rank: number): boolean {
  if (NOUNS_IN_I.has(name)) return false;
  if (rank === 3) return true;
  if (rank === 2) return !/^이(?:랑|만|까지|부터|하고|보다|처럼|네)$/u.test(rest) || isNamely(name);
  if (NOUN_IN_I.test(name)) return false;
  if (rank === 1) return true;
  return name.length >= 2 && name.length <= 3 && DOUBLE_SURE.test(rest);
}

/** "우리 콩이 아빠": what a child is called at home, before its parent. */
function isParentOf(name: string, before: string, after: string): boolean {
  return (
    name.length <= 2 &&
    /(?:^|[.!?\n] ?|우리 |울 )$/u.test(before) &&
    /^ (?:엄마|아빠|맘)(?:예요|에요|이에요|입니다|인데요?|가|는|도|께서|야|랑|[,.!~]|$)/u.test(after) &&
    !/(?:님|들|사람|동생|남편|신랑|형|딸|아들|집|애|아기|많|일찍|깊|높|낮|같)$/u.test(name)
  );
}

/** "하늘이 엄마", "새벽이, …", "금동이 몰래". */
function isPetName(before: string, after: string): boolean {
  return (
    /^ (?:엄마|아빠|어머니|아버지|할머니|할아버지|삼촌|이모|고모|맘|네|누나|형|오빠|언니|동생|몰래|혼자|데리고|데려|보러|재우|재워|달래|때문에|덕분|주려고|생각|생일|돌)/u.test(
      after,
    ) ||
    (/^,/u.test(after) && /[은는던] $/u.test(before))
  );
}

import { hashWord } from '../../../characters.ts';
import type { Document } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import type { Examples } from '../../examples.ts';
import { namePart } from '../name-parts.ts';
import { givenRank, isForeign, isNamely, isNative, isOneSyllable, isOrdinary, isThree } from './given.ts';
import { agrees, hasFinal, isShort, rankOf } from './rank.ts';
import { KIN_BEFORE, OPENS, PERSONS, PRONOUN, ROLES, SURNAME_OF_TWO, SURNAMES } from './words.ts';

/**
 * Korean names where only a person can stand: who has a fever, cries or is five years old, whose temperature is told, who is
 * thanked, signs or speaks at the head of a line. There a name is known that is the sky, a pearl or the spring as well.
 */
const HANGUL = /^[가-힣]{1,10}$/u;
const LONGEST = 5;
const BEFORE = 16;
const BEHIND = 44;

const TIME =
  /(?:어제|오늘|오늘 아침에?|어젯밤에?|어제저녁에?|방금|아까|밤에|새벽에|아침에|낮에|저녁에|이번 주에|지난주에|다음 주에|만약|만일|혹시|그런데|근데|갑자기|불쌍한|사랑하는) $/u;
const DOES =
  /^[^.!?\n]{0,24}?(?:열이 (?:나(?!면 안)|났|안 내|내려|있|올|3|4|펄펄)|[34]\d(?:\.\d)?도(?:까지|예|인|가)|고열이|설사를|토(?:했|하|해)|구토를|넘어[져졌]|다쳤|머리를 부딪|울(?:음|어요|었|고 있)|깨서|약을 (?:안 먹|싫어|먹었|먹고|거부|뱉)|같은 약을|\d{1,2} ?살|(?:한|두|세|네|다섯|여섯|일곱) 살|\d개월(?:이|인|된)|입원(?:했|을|해|중)|퇴원|태어|임신(?! 중에도|부|성)|수술을 받|쓰러[져졌]|진료를 받|잘 놀|잠을 (?:못|안|자)|알레르기가 있|(?<!있다고 )진단을 받|(?<!있다고 )진단받|코피를|조퇴|결석|골절|칭얼|변비예|밥을 안|어지럽|아프(?:대|다고)|(?:고양이|꽃가루|계란|땅콩|우유) 알레르기|유방암|초등학교|중이염|배가 아|감기에 걸린|우울증이|기침을 (?:해|하|계)|먹은 (?:건|것)|병원에 데려|천식이 있|당뇨가 있|유치원|어린이집)/u;
/** What only somebody has, right behind the name. */
const HAS =
  /^ (?:열이 (?:나|났|안|내려|있|3|4)|기침이|혈압이 (?:높|낮|올|떨)|혈당이|몸무게[는가]|체온이|체중이|키가|발진이|설사가|콧물이|약을 (?:바꿔|먹여|먹이)|때문에 걱정|아토피가|기저귀 발진|예방접종이|대신 (?:질문|문의|여쭤)|귀가 아|배가 아|목이 아|상태가|약 받으러|두 돌|돌잔치|돌이에요|생일)/u;
const OF_BODY =
  /^ (?:혈압|열이|체온|약|증상|상태|기침|체중|몸무게|검사|수술|진료|당뇨|머리|배|다리|손|눈|귀|피부|생일|보호자|엄마|아빠|남편|아내|아들|딸|진단|처방|건강|병)/u;
const SPEAKS =
  /^ ?[:：] ?[^\d\n]{0,14}(?:아파|아프|열이|토했|기침|괜찮|고마|감사|네[,. ]|알겠|안녕|약 |힘들|어지러|배고|졸려|잘 자)/u;
const PARENT =
  /^ (?:엄마|아빠|할머니|할아버지|보호자|어머니|아버지)(?:예요|에요|이에요|입니다|인데요?|이구요|구요)/u;
/** Behind a whole name. */
const OF_TRADE =
  /^ (?:의사|한의사|치과의사|간호사|약사|간병인|물리치료사|원장|과장|교수)(?:가|는|이|은|도|께서|한테|에게|를|와|랑)? /u;
const THANKED =
  /(?:고마워|고마워요|감사해요|미안해|미안|안녕|잘 자|괜찮아|사랑해|축하해|힘내|보고 싶어),? $/u;
const IN_BRACKETS = /(?:동생|언니|오빠|누나|형|딸|아들|남편|아내|엄마|아빠|친구|첫째|둘째|막내)\($/u;
const EXAMINES = /(?:의사|선생님|원장님|교수님|의사 선생님)(?:이|께서) $/u;

/** Everyday words among the names of the sky and the woods. */
const TOO_PLAIN =
  /^(?:하나|나무|나라|모두|우리|구름|소리|경우|상태|이유|원인|정도|지금|오늘|내일|요즘|처음|나중|하루|아침|저녁|자신|시간|이나|이상|이후|지난|다음|수면|식사|운동|주사|주의|진단|증상|수술|검사|고기|사과|가지|미리|정말|일이|이제|이건|지금|조금|현재|시기|소아|전신|수유|두유|우유|모유|분유|유산|정신|의식|감기|독감|가래|소변|대변|변비|지방|기본|기관|기도|고지|신경|신장|심장|위장|간장|대장|소장|성장|성인|영양|보호|진료|진통|이모|고모|삼촌|아기|애기|주치의|담당의|전공의|아연|천식|소화제|유산균|고령자|노약자|신생아|미숙아|청소년|임신부|오월|유월)$/u;
/** Of these much else is said than of people. */
const NATURE = /^(?:봄|여름|가을|겨울|바다|하늘|나라|나무|이슬|새벽|구름|우주|정자|장미|백합|진주|미소)$/u;

/** Before a name elsewhere than where its sentence begins: asked first, since most words stand elsewhere. */
const MAY_STAND =
  /(?:[(]|고마워|감사해|[요다][.!]?|미안해?|안녕|잘 자|괜찮아|사랑해|축하해|힘내|싶어|[님사]이|[님사]께서|건|것은|사람은|애는|아이는|가엾은|우리),? ?$/u;

export function findKoreanPersons(document: Document): void {
  if (!document.korean) return;
  const { scan, text } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    const word = document.word(token);
    if (!HANGUL.test(word)) continue;
    document.spend(0.25);
    const start = scan.start[token]!;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    if (!OPENS.test(before) && !TIME.test(before) && !MAY_STAND.test(before) && !KIN_BEFORE.test(before))
      continue;
    const after = text.slice(start + word.length, start + word.length + BEHIND);
    const size = lengthAt(document, word, before, after);
    if (size > 0) document.cover(start, start + size, 'NAME', 'name-korean-person');
  }
}

function lengthAt(document: Document, word: string, before: string, after: string): number {
  for (let size = Math.min(LONGEST, word.length); size > 0; size -= 1) {
    const name = word.slice(0, size);
    const kind = kindOf(document, name);
    if (kind === 0 || !stands(name, word.slice(size), kind, before, after)) continue;
    return size;
  }
  return 0;
}

/** 2 a name that is hardly a word, or a whole name; 1 one that is a word as well; 0 none. */
function kindOf(document: Document, name: string): 0 | 1 | 2 {
  const bits = document.scan.lookUp(hashWord(name));
  if ((bits & (W.function | W.medical)) !== 0) return 0;
  const kind = rankedKind(document, name, bits);
  // The lists of words are asked last: most words are no name by their syllables.
  if (kind === 0 || TOO_PLAIN.test(name) || PERSONS.test(name) || ROLES.test(name) || PRONOUN.test(name))
    return 0;
  return /[은만이가는도의]$/u.test(name) && PERSONS.test(name.slice(0, -1)) ? 0 : kind;
}

function rankedKind(document: Document, name: string, bits: number): 0 | 1 | 2 {
  const rank = rankOf(name);
  if (rank === 3) return 2;
  if (name.length === 1) return isOneSyllable(name) ? 1 : 0;
  if (rank === 2) return (isNamely(name) || isShort(name) || isForeign(name)) && !isNative(name) ? 2 : 1;
  return wholeKind(document, name, bits);
}

/** "강보라", "심은하": a family name with a given name of two syllables, whatever the word looks like. */
function wholeKind(document: Document, name: string, bits: number): 0 | 1 | 2 {
  const head = SURNAME_OF_TWO.test(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  const given = name.slice(head);
  if (given.length !== 2 && !(head === 2 && given.length === 1)) return 0;
  if (head === 1 && (!SURNAMES.includes(name.charAt(0)) || isThree(name))) return 0;
  if ((bits & W.word) !== 0) return 0;
  if (givenRank(given) > 0 || isNative(given)) return isOrdinary(given) && head === 1 ? 1 : 2;
  const made = [...given].every((sign) => (document.scan.lookUp(hashWord(namePart(sign))) & W.first) !== 0);
  // "홍삼은", "노인만": a noun with its particle.
  if (head === 1 && /[은만이가는도의을를과와에로]$/u.test(name)) return 0;
  return made && (head === 2 || /^[김박최정강조윤임황송홍권]/u.test(name)) ? 2 : made ? 1 : 0;
}

function stands(name: string, rest: string, kind: number, before: string, after: string): boolean {
  const opens = OPENS.test(before);
  const free = opens || TIME.test(before);
  if (name.length === 1) return standsShort(name, rest, before, after, opens);
  if (rest === '') return standsAlone(name, kind, before, after, opens, free);
  if (!agrees(name, rest)) return false;
  if (/^[아야]$/u.test(rest)) return THANKED.test(before) && /^(?:[.!~,]|$)/u.test(after);
  if (rest === '이' && free && hasFinal(name) && HAS.test(after)) return true;
  if (/^(?:이?[가는도]|이|은)$/u.test(rest)) {
    if (rest === '이' && !hasFinal(name)) return false;
    return (
      free &&
      (DOES.test(after) ||
        (!NATURE.test(name) && !isOrdinary(name) && /^ (?:괜찮을까|왜 이렇게 자주)/u.test(after)))
    );
  }
  if (/^이?[를]$|^을$/u.test(rest)) {
    if (EXAMINES.test(before)) return /^ (?:진찰|검사하|봐)/u.test(after);
    return (
      free &&
      !NATURE.test(name) &&
      /^ (?:만났|봤|뵀|위해|위해서|낳고|(?:병원|응급실|소아과|의원)에 (?:데|모|업)|데리고|업고|재웠|안고)/u.test(
        after,
      )
    );
  }
  if (/^이?의$/u.test(rest))
    return free && (kind === 2 || (name.length > 2 && givenRank(name.slice(1)) > 0)) && OF_BODY.test(after);
  if (/^이?랑$|^하고$|^[와과]$/u.test(rest))
    return (
      (free || KIN_BEFORE.test(before)) &&
      /^ (?:(?:병원|응급실|소아과|의원|약국)에|(?:같이|함께) (?:병원|갔|왔|살|놀|자)|놀이터|놀다가|산책)/u.test(
        after,
      )
    );
  if (/^(?:에게|한테)$/u.test(rest))
    return (
      free &&
      (kind === 2 || name.length > 2) &&
      /^ (?:전화|연락|물어|(?:이|그|어떤|무슨) 약|약을? (?:먹|줘|줬))/u.test(after)
    );
  if (/^이?네$/u.test(rest))
    return opens && !NATURE.test(name) && /^ (?:가족|집|식구|엄마|아빠|아이)/u.test(after);
  if (/^이?만$/u.test(rest))
    return opens && !NATURE.test(name) && !isOrdinary(name) && /^ (?:열이|토했|설사|기침)/u.test(after);
  // "걱정되는 건 지우예요"
  if (/^(?:이?에요|예요|입니다)$/u.test(rest))
    return (
      kind === 2 &&
      /(?:걱정되는|아픈|열나는|토한|먹은|다친|걸린|임신한|입원한) (?:건|것은|사람은|애는|아이는) $/u.test(
        before,
      )
    );
  return false;
}

/** Without a particle. */
function standsAlone(
  name: string,
  kind: number,
  before: string,
  after: string,
  opens: boolean,
  free: boolean,
): boolean {
  if (/(?:감사합니다[.!]?|드립니다[.!]?|\n) ?$/u.test(before) && /^ (?:드림|올림|배상)/u.test(after))
    return true;
  if (opens && (PARENT.test(after) || SPEAKS.test(after))) return true;
  if (/불쌍한 $|가엾은 $|사랑하는 $/u.test(before)) return /^,/u.test(after);
  if (KIN_BEFORE.test(before) && /^, ?\d{1,2} ?(?:살|세|개월)/u.test(after)) return true;
  if ((kind === 2 || name.length > 2) && opens && /^(?:, ?|\()\d{1,3} ?세/u.test(after)) return true;
  if (IN_BRACKETS.test(before)) return /^\)/u.test(after);
  if (/우리 $/u.test(before) && !NATURE.test(name)) return /^ 괜찮/u.test(after);
  if (free && name.length === 3 && OF_TRADE.test(after)) return true;
  if (!free || !HAS.test(after)) return false;
  if (/^ 때문/u.test(after)) return kind === 2 && name.length === 2 && !NATURE.test(name);
  return !NATURE.test(name) || !/^ (?:기침|콧물|상태|때문|대신|예방)/u.test(after);
}

/** "율이 열이", "훈님": a given name of one syllable. */
function standsShort(name: string, rest: string, before: string, after: string, opens: boolean): boolean {
  if (/^님(?:께|이|은|의|께서)?$/u.test(rest))
    return !/[손달해별형임따장스]/u.test(name) && (opens || /안녕하세요,? $/u.test(before));
  if (
    rest === '' &&
    /(?:감사합니다[.!]?|드립니다[.!]?|\n) ?$/u.test(before) &&
    /^ (?:드림|올림)/u.test(after)
  )
    return true;
  if (rest === '') {
    if (IN_BRACKETS.test(before)) return /^\)/u.test(after);
    if (opens && /^\(\d{1,2}(?:살|세|개월)/u.test(after)) return true;
    if (KIN_BEFORE.test(before) && /^, ?\d{1,2} ?(?:살|세|개월)/u.test(after)) return true;
    if (/불쌍한 $|가엾은 $/u.test(before)) return /^,/u.test(after);
  }
  if (rest === '아' && hasFinal(name) && THANKED.test(before)) return /^(?:[.!~,]|$)/u.test(after);
  if (/^이?한테$/u.test(rest) && KIN_BEFORE.test(before)) return true;
  if (/[일전정중상산단건식별봄]/u.test(name)) return false;
  if (rest === '')
    return (
      opens &&
      (SPEAKS.test(after) ||
        PARENT.test(after) ||
        /^ 몸무게/u.test(after) ||
        (/[율훈준린찬혁욱웅엽윤규휘훤란]/u.test(name) && HAS.test(after)))
    );
  if (!hasFinal(name)) return false;
  if (rest === '이') return opens && (HAS.test(after) || PARENT.test(after));
  return /^이[가는도를]$/u.test(rest) && opens && DOES.test(after);
}

export const KOREAN_PERSON_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-korean-person': {
    match: [
      ['바다가 39도까지 열이 났어요', '바다', 'ko-KR'],
      ['어제 강보라를 만났어요', '강보라', 'ko-KR'],
      ['보라 기침이 심해요', '보라', 'ko-KR'],
      ['여동생(봄)도 같은 증상이에요', '봄', 'ko-KR'],
      ['슬기: 머리가 아파요', '슬기', 'ko-KR'],
    ],
    leave: [
      '바다가 걱정돼요. 하늘을 봤어요',
      '봄 기침이 심해요. 약 양을 줄였어요. 비타민 양이 많아요',
      '환자가 토했어요. 유아는 약을 싫어해요. 상태는 괜찮을까요',
    ],
  },
};

import { givenRank, isForeign, isNamely, isNative, isOneSyllable, isThree } from './given.ts';
import { SURNAMES } from './words.ts';

/** Short names from abroad that no word of Korean is written like. */
const PLAIN_FOREIGN: ReadonlySet<string> = new Set(
  '레오 제니 알리 안나 린다 유키 올가 엘리 리암 수잔 에릭 케빈 토니 빌리 앤디 엠마 로라 니나 낸시 제인 루카 로사 이반 소냐 마샤 사샤 미샤 켄지 유미 켄타 흐엉 응옥 투이 바타르 산자르 알렉스 크리스 하산 오마르 칼리드 아미르 아미나 무함마드 모하메드 압둘 라흐만 쿠마르 수니타 아니타 프라카시 프엉 후옌 응아 티엔 밍밍 샤오밍 샤오리 리리 장웨이 왕리 볼드 아리운 잉흐 노르부 도르지 텐진 소남 조세프 로버트 리처드 윌리엄 톰 에이미 클로이 헨리 오스카 루시 앨리스'.split(
    ' ',
  ),
);

/** 3 a name and nothing else, 2 a name that is a word too, 1 a given name of one syllable, 0 nothing known. */
export function rankOf(name: string): number {
  if (PLAIN_FOREIGN.has(name)) return 3;
  if (isForeign(name)) return name.length > 2 ? 3 : 2;
  const given = givenRank(name);
  if (given === 2) return 3;
  if (given === 1 || isNative(name)) return 2;
  if (name.length === 3 && SURNAMES.includes(name.charAt(0))) return rankOfWhole(name);
  if (isShort(name)) return 2;
  return name.length === 1 && isOneSyllable(name) ? 1 : 0;
}

/** Names that are words met every day: only what somebody does tells them apart. */
export function isEveryday(name: string): boolean {
  return EVERYDAY.test(name);
}
const EVERYDAY =
  /^(?:나라|유리|하늘|사랑|행복|희망|축복|기쁨|소망|가을|겨울|여름|새벽|구름|우주|태양|하나|미래|미소|향기|이슬|장미|승리|여울|보람|지혜|성숙|수정|지원|지연|지수|연주|영화|소라|보라|송이|수련|진주|신화|연재|자영|재현|화자|인수|선주|준수|수영|순화|정화|미정|미주|민주|연수|영지|지우|지은|영재|하얀|지나|여정|은혜|은하|미연|정연|정미|정선|수지|소정|소진|나리|나래|다정|이수|이레|이준|자영|재우|태우|재원|우성|효성|미화|성주|영주|영남|순정|순금|문호|민영|민선|무진|만수|남진|명주|나라|일화|인선)$/u;

/** "김준": a surname and a given name of one syllable. */
export function isShort(name: string): boolean {
  return (
    name.length === 2 &&
    /^[김박최윤임황송홍권허류이조장정]/u.test(name) &&
    '건겸국규담률린림별봄빈솔슬웅율찬철혁현협훈휘준'.includes(name.charAt(1)) &&
    !/^(?:이건|이별|이현|장건|장현|정찬|정국|정규|조국|조건|조율|장찬|이국|이준|황국|정률|정담|조림|장림|장별|윤별|조현|임현|송별|송건|홍국)$/u.test(
      name,
    )
  );
}

/** A surname and a given name of two syllables. */
function rankOfWhole(name: string): number {
  const given = name.slice(1);
  const rank = givenRank(given);
  if (isThree(name) || (rank === 0 && !isNative(given)) || given.endsWith('이')) return 0;
  // "우유나": a word with a particle behind it.
  if (/[나은도만이하해의한인]$/u.test(name) && !FREQUENT.test(name)) return 0;
  if (WORDY.test(name)) return rank === 2 ? 2 : 0;
  if (rank === 2) return /[한자화성식하]$/u.test(name) && !FREQUENT.test(name) ? 2 : 3;
  return isNamely(given) && FREQUENT.test(name) ? 3 : 2;
}

/** Surnames that begin many other words. */
const WORDY =
  /^(?:[상간감단시온부소경예호음형목제어사가복두]|[주전정신고유성지원차방공한현이대동석선설명기반라금인편피].[은이도나하해한인의만자화성식기지수미비서장적]$)/u;
/** Surnames that begin few other words. */
const FREQUENT = /^[김박최윤임황송홍권곽허엄류]/u;

export function isWholeName(name: string): boolean {
  return name.length === 3 && SURNAMES.includes(name.charAt(0)) && !isThree(name);
}

export function hasFinal(word: string): boolean {
  return (word.charCodeAt(word.length - 1) - HANGUL_FIRST) % FINALS !== 0;
}
const HANGUL_FIRST = 0xac00;
const FINALS = 28;

/** Particles behind a vowel and behind a consonant. */
const BOTH =
  '도|의|만|께|께서|께서는|께는|께도|에게|에게서|에게는|에게도|에게만|에겐|에게로|한테|한테서|한테는|한테도|한테만|한텐|보다|보다는|처럼|까지|까지도|부터|입니다|입니다만|인데|인데요|이랑|님|씨|군|양|쌤';
const AFTER_VOWEL = new RegExp(
  `^(?:${BOTH}|는|가|를|와|와는|와의|랑|랑은|야|네|네가|네는|네도|예요|에요|라고|라고요|라는|라며|라서|로|로는|로서|가요)$`,
  'u',
);
const AFTER_CONSONANT = new RegExp(
  `^(?:${BOTH}|은|이|을|과|과는|과의|이는|이가|이도|이를|이와|이의|네|네가|네는|네도|이네|이네가|이네는|이랑|이랑은|이한테|이한테는|이한테도|이한텐|이에게|이에게는|이에게도|이에겐|이만|이만은|이처럼|이보다|이하고|이까지|이부터|이가요|이는요|이도요|이야|이요|아|이에요|이예요|이라고|이라고요|이라는|이라며|이라서|이고|이고요|으로|이께|이보고|이더러)$`,
  'u',
);
/** Whether what follows the name is a particle that agrees with its last sound. */
export function agrees(name: string, rest: string): boolean {
  return rest === '' || (hasFinal(name) ? AFTER_CONSONANT : AFTER_VOWEL).test(rest);
}

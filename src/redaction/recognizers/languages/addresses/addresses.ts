import type { Document } from '../../../document.ts';
import { SCRIPT } from '../../../scripts.ts';

const BEFORE =
  /(?:我住在|住在|我家在|家住|(?:家庭|联系|聯絡|通讯|通訊)?(?:住址|地址)(?:是|为|為|[:：])?|住所[:：は]{0,2}|(?:現|自宅の?)住所[:：は]{0,2}|(?:ฉัน|ผม|ดิฉัน)?(?:อยู่ที่|พักที่|อาศัยอยู่ที่)|ที่อยู่(?:ของ(?:ฉัน|ผม))?(?:คือ|[:：])?|อยู่บ้านเลขที่|บ้านเลขที่)\s?/g;
const END =
  /[。；;\n!?！？]|です|でござ|に住|，(?:我|请|想|现|因|电)|\s(?=เลข|เบอร์|ค่ะ|ครับ|และ|โทร|อีเมล|ปวด|มี|ฉัน|ผม|ตอน)/u;
const JAPAN =
  /(?:〒\s?)?(?:\d{3}-\d{4}\s?)?(?:東京都|北海道|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,16}[市区町村郡](?:(?!に|で|から|は|が|を|へ|出身|在住|生まれ)[^\s、。,（(]){0,24}(?:[\d-]{1,12}(?:号|番地|番|丁目)?)?/gu;
const CHINA =
  /[\p{Script=Han}]{2,8}(?:省|市|自治区|區|縣|县|区)[\p{Script=Han}]{0,24}?(?:路|街|道|巷|弄|村|镇|鎮|小区|花园|大厦)[\p{Script=Han}]{0,4}\d{0,6}(?:号|號|弄)?(?:\d{1,4}(?:号楼|栋|棟|单元|室|樓|楼|层|号)){0,4}/gu;
const KOREA =
  /(?<![\p{Script=Hangul}])(?!(?:반드|다|즉|동|임|역|혹|잠|일|수|필|당|표|실|지|감|무|제|응|도|몇|한|택|접|개|공|과)시\s|(?:식|친|연|요|복|입|출|기|도|욕|호|가|인|지|항|영|누|배|문|안|전)구\s|(?:친|축)구\s)(?:[\p{Script=Hangul}]{1,4}(?:특별시|광역시|특별자치시|특별자치도|도|시)\s)?(?:[\p{Script=Hangul}]{1,5}[시군구]\s){1,2}[\p{Script=Hangul}\d]{1,10}(?:로|길|동|읍|면|리)(?:\s?\d{1,4}(?:-\d{1,4})?(?:번지|번길|호|동)?){0,3}/gu;
const KOREA_LIVES =
  /(?:저는|주소는|집은|현재)\s((?:[^.。\n]){2,60}?)(?:에서?\s?(?:살|거주|사는)|입니다|이에요|예요)/gu;
const LONGEST = 80;
/** Units of such text that are read in the time of one unit of effort. */
const UNITS_PER_EFFORT = 8;

/** What every address of Japan and China holds, and of Korea. */
const HAN_LEVEL = /[都道府県省市区區縣县]/;
const KOREAN_LEVEL = /[시군구로길동읍면리]/;
/** Units that are searched at once, and those behind them that a match may reach into. */
const CHUNK = 512;
const OVERLAP = 160;

/** Addresses in scripts without spaces, and Korean ones. */
export function findUnspacedAddresses(document: Document): void {
  const { text, scan } = document;
  if (scan.unspaced.length > 0) {
    for (const match of text.matchAll(BEFORE)) announced(document, match.index + match[0].length);
    if (document.holds(SCRIPT.han | SCRIPT.kana) && HAN_LEVEL.test(text)) {
      for (const form of [JAPAN, CHINA])
        inChunks(document, form, HAN_LEVEL, (match, at) => cover(document, at, at + match[0].length));
    }
  }
  if (!document.korean) return;
  inChunks(document, KOREA, KOREAN_LEVEL, (match, at) => cover(document, at, at + match[0].length));
  inChunks(document, KOREA_LIVES, KOREAN_LEVEL, (match, at) => {
    const start = at + match[0].indexOf(match[1]!);
    if (/\d/.test(match[1]!) || /[시군구동로길]$/u.test(match[1]!))
      cover(document, start, start + match[1]!.length);
  });
}

/**
 * Matches of an expression, chunk by chunk, so that a text made to be slow is noticed between two of them. A match
 * is never longer than the overlap.
 */
function inChunks(
  document: Document,
  form: RegExp,
  level: RegExp,
  visit: (match: RegExpExecArray, at: number) => void,
): void {
  const { text } = document;
  for (let from = 0; from < text.length; ) {
    const chunk = text.slice(from, from + CHUNK + OVERLAP);
    let next = from + CHUNK;
    if (level.test(chunk)) {
      document.spend(CHUNK / UNITS_PER_EFFORT);
      form.lastIndex = 0;
      for (let match = form.exec(chunk); match !== null && match.index < CHUNK; match = form.exec(chunk)) {
        visit(match, from + match.index);
        next = Math.max(next, from + match.index + match[0].length);
      }
    }
    from = next;
  }
}

function cover(document: Document, start: number, end: number): void {
  const token = document.tokenAt(start);
  if (token < document.scan.count && document.scan.taken[token] === 0) {
    document.cover(start, end, 'ADDRESS', 'address-unspaced');
  }
}

function announced(document: Document, from: number): void {
  document.spend(2);
  const rest = document.text.slice(from, from + LONGEST);
  const end = END.exec(rest)?.index ?? rest.length;
  const found = rest.slice(0, end).replace(/[\s,，、.]+$/u, '');
  // "住在418病房4床"
  if (/^\d{1,4}号?(?:病房|病区|病室|床|号床)/u.test(found)) return;
  if (
    found.length >= 2 &&
    (/\d/.test(found) || /[\p{Script=Han}]{2,}(?:省|市|区|區|县|縣|町|村|路|街)/u.test(found))
  ) {
    cover(document, from, from + found.length);
  }
}

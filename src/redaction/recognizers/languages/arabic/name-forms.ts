import { hashWord } from '../../../characters.ts';
import { type Document, GAP } from '../../../document.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { WordSet } from '../../../word-set.ts';
import { isCaselessStop } from '../caseless-scripts.ts';
import { FAMILY, GIVEN, SURE_FAMILY, SURE_GIVEN } from './name-lists.ts';
import {
  CALLED,
  KIN,
  NOBODY,
  NOT_WITH,
  PERSON_DOES,
  PERSON_DOING,
  PERSON_IS,
  TAKES_PERSON,
  THINGS,
  TITLES,
} from './name-words.ts';

/** What a word is: not a name, one that is a word as well, nothing but a name. */
export const NONE = 0;
export const WORDY = 1;
export const SURE = 2;
export const LETTERS = /^[ء-يچڤپ]+$/u;
const LONGEST = 5;
/** Al-Tantawi, Al-Sharqawi: of a town; but "chemical", "oval", "purulent" end so too. */
export const OF_TOWN =
  /^ال(?!كيما|كيمي|بيضا|صفرا|لمفا|ليمفا|سودا|سما|مأسا|متسا|مسا|نوو|صحرا|تدا|يدا|دعا|شكا|فتا|رشا|بلا|حلا|قها|بدا|حا|دا|طا|را|زا|خا|غا|ها)[ء-ي]{2,}اوي$/u;
/** "… الزمخشري": behind a given name the word of a tribe, a town or a trade, but no kind of disease or food. */
const OF_FAMILY = /^ال(?!.*(?:ائي|اوي|ووي)$)[ء-ي]{3,}[يى]$/u;
const OF_GOD = /^(?:الله|الدين|النبي|المسيح|الملاك|الرسول)$/u;
const LINK = /^(?:عبد|أبو|ابو|بن|ابن|بنت|آل|أم|ام)$/u;
const CLOSES = /^\s?(?:$|[-،,.؛:!؟?\n)»"”(—–]|\d)/u;
const SERVANT = hashWord('عبد');

export function kindOf(document: Document, hash: number, value: number, token: number): number {
  if (SURE_GIVEN.has(hash) || SURE_FAMILY.has(hash)) return SURE;
  if (GIVEN.has(hash) || FAMILY.has(hash)) return WORDY;
  if (hash === SERVANT) return NONE;
  const plain = (value & 0xffff & ~(W.first | W.last | W.sureFirst | W.sureLast | W.listedFirst)) === 0;
  if (plain && (value & W.first) !== 0)
    return token < 0 || !isCaselessStop(document.word(token)) ? WORDY : NONE;
  return NONE;
}

/** "ونجوى", "لـفؤاد": kind of what stands behind the glued letters, and how many they are. */
export function unglue(document: Document, word: string, value: number): [number, number] {
  const glued = /^(?:[وف]?[لبك]ـ{1,2}|[وف](?:[لب]ـ?)?|[لبك])(?=[ء-ي]{3})/u.exec(word);
  const stretched = glued?.[0].endsWith('ـ') ?? false;
  if (glued === null || (!stretched && (value & (W.word | W.function | W.first | W.last)) !== 0))
    return [NONE, 0];
  for (const length of glued[0].length > 1 && !stretched ? [1, glued[0].length] : [glued[0].length]) {
    const rest = word.slice(length);
    if (rest.length < 3 || (rest.length < 4 && !stretched && word.charCodeAt(0) !== 0x648)) continue;
    const hash = hashWord(rest);
    const kind = kindOf(document, hash, document.scan.lookUp(hash), -1);
    if (kind !== NONE) return [kind, length];
  }
  return [NONE, 0];
}

/** "الأستاذ …", "عزيزتي …", "الاسم: …" stands before, and no sentence ends between. */
export function isTitled(document: Document, token: number): boolean {
  const { scan } = document;
  if (token === 0) return false;
  const hash = scan.hash[token - 1]!;
  const gap = document.gap(token - 1);
  if (scan.end[token - 1]! - scan.start[token - 1]! <= 2 && gap !== GAP.space) {
    document.spend(0.3);
    const start = scan.start[token]!;
    return /(?:^|[\s(،:«"])(?:أ\.\s?)?[دمأاك]\s?[./]\s?$/u.test(
      document.text.slice(Math.max(0, start - 8), start),
    );
  }
  if (!TITLES.has(hash) && !CALLED.has(hash)) return false;
  return gap === GAP.space || (gap === GAP.colon && CALLED.has(hash));
}

/** Whether a word that no list of names has is one behind its title. */
export function isCalled(document: Document, token: number, word: string, before: string): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (
    /(?:^|[^ء-ي])[دمأاك]\.\s?$/u.test(before) ||
    word.length < 3 ||
    /^(?:لل|[وفبك]ال)/u.test(word) ||
    isCaselessStop(word) ||
    NOBODY.has(scan.hash[token]!)
  )
    return false;
  if ((value & (W.function | W.medical | W.country | W.region)) !== 0 || THINGS.test(before)) return false;
  if (isDoing(word) || PERSON_DOES.has(scan.hash[token]!) || PERSON_IS.has(scan.hash[token]!)) return false;
  if (/(?:ات|ون|ين|ًا|اً)$/u.test(word) && (value & 0xffff) === 0 && word.startsWith('ال')) return false;
  // An everyday word wants a name behind it; a title that is an everyday word itself wants a mark.
  const next = token + 1;
  const named =
    document.gap(token) === GAP.space &&
    (kindOf(document, scan.hash[next]!, scan.value[next]!, next) !== NONE ||
      ((scan.value[next]! & 0xffff) === 0 &&
        CLOSES.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2))));
  if ((value & W.word) !== 0 || word.startsWith('ال')) return named;
  return named || closes(document, token) || (!word.startsWith('ال') && isPersonal(document, next));
}

export function closes({ scan, text }: Document, token: number): boolean {
  return CLOSES.test(text.slice(scan.end[token]!, scan.end[token]! + 2));
}

/** Whether the token is what people do or are. */
export function isPersonal(document: Document, token: number): boolean {
  const { scan } = document;
  if (token >= scan.count || document.gap(token - 1) !== GAP.space) return false;
  return (
    PERSON_DOES.has(scan.hash[token]!) || PERSON_IS.has(scan.hash[token]!) || isDoing(document.word(token))
  );
}

/** A verb of people, with or without its points. */
export function isDoing(word: string): boolean {
  return PERSON_DOING.test(word.replace(/[\u064b-\u0652]/g, ''));
}

/** "دكتور … … حنا كتبلي": the third name of a doctor may be an everyday word, if a verb or a mark follows. */
function endsTitled(document: Document, token: number, next: number): boolean {
  const previous = document.scan.hash[token - 1] ?? 0;
  return (
    next - token >= 2 &&
    (TITLES.has(previous) || TAKES_PERSON.has(previous)) &&
    (closes(document, next) ||
      isPersonal(document, next + 1) ||
      /^(?:كتب|قال|وصف|نصح|طلب)/u.test(document.word(next + 1)))
  );
}

/** Last of the names that stand side by side from here. */
export function runEnd(document: Document, token: number, kind: number): number {
  const { scan } = document;
  let last = token;
  for (let next = token + 1; next < scan.count && next - token < LONGEST; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    const word = document.word(next);
    const hash = scan.hash[next]!;
    const value = scan.value[next]!;
    const before = document.word(next - 1);
    if (LINK.test(word) || OF_GOD.test(word) || (/^ال[ء-ي]{3,}$/u.test(word) && before === 'عبد')) {
      last = next;
      continue;
    }
    const field =
      isTitled(document, token) && (GIVEN.has(hash) || FAMILY.has(hash) || (value & W.last) !== 0);
    if (
      !LETTERS.test(word) ||
      (!field && (isCaselessStop(word) || (NOT_WITH.has(hash) && !endsTitled(document, token, next))))
    )
      break;
    const listed =
      kindOf(document, hash, value, next) !== NONE ||
      ((value & W.last) !== 0 &&
        (value & (W.function | W.medical | (isTitled(document, token) ? 0 : W.word))) === 0);
    // At the end of its field, a word that no list knows is the family's: "عصمت الجندي.", "ميلاد تاوضروس،".
    const closing =
      (value & 0xffff & ~(W.last | W.city)) === 0 &&
      word.length > 2 &&
      closes(document, next) &&
      (next - token >= 2 || (kind !== WORDY && word.startsWith('ال')) || isTitled(document, token)) &&
      !isDoing(word) &&
      !PERSON_DOES.has(hash) &&
      !PERSON_IS.has(hash);
    const family = kind === SURE && (value & 0xffff) === 0 && OF_FAMILY.test(word) && !NOBODY.has(hash);
    if (!listed && !closing && !family && !OF_TOWN.test(word)) break;
    last = next;
  }
  while (last > token && LINK.test(document.word(last))) last -= 1;
  return last;
}

/** "عوض الله", "نعمة الله": what God gave, a name only where somebody is spoken of. */
const GIVEN_BY_GOD = new WordSet(
  'عوض جاب فضل رزق نعمة نعمه عطا عطاء خلف سعد نصر فتح حمد ضيف جاد خير هبة هبه منة منه وهب سيف ذكر أمة حبيب عبيد شكر لطف كرم أمان أمر صنع',
);
const ALLAH = hashWord('الله');

export function ofGod(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  if (scan.hash[next] !== ALLAH || next >= scan.count || !GIVEN_BY_GOD.has(scan.hash[token]!)) return -1;
  if (token === 0 || document.gap(token) !== GAP.space || scan.taken[next] !== 0) return -1;
  const previous = scan.hash[token - 1]!;
  const gap = document.gap(token - 1);
  const last = runEnd(document, next, SURE);
  const announced =
    isTitled(document, token) ||
    CALLED.has(previous) ||
    (gap === GAP.space && (KIN.has(previous) || TAKES_PERSON.has(previous)));
  return announced || last > next || isPersonal(document, next + 1) ? last : -1;
}

/** Persian and Urdu are written in the same letters: only where no locale says so. */
export function isArabic({ language }: Document): boolean {
  return language === '' || language === 'ar';
}

const ALEF = 0x627;
const YA = 0x64a;

/** "الشاذلي": long, with an article and the ending of where somebody is from. */
export function mayBeShaped({ scan, text }: Document, token: number): boolean {
  return (
    scan.end[token]! - scan.start[token]! > 5 &&
    text.charCodeAt(scan.start[token]!) === ALEF &&
    text.charCodeAt(scan.end[token]! - 1) === YA
  );
}

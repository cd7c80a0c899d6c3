import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { UNIT } from '../../units.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { isArabicEveryday } from './arabic/everyday.ts';
import { isNamedAfter, isNobody, isThing, isWordy, isWordyWord } from './arabic/names.ts';
import { PERSIAN_SURNAME } from './behind-titles.ts';
import { ARABIC, DEVANAGARI, isCaselessStop, type Script } from './caseless-scripts.ts';
import { WORDY_NAMES } from './everyday-words.ts';
import { isNoHindiName } from './hindi/names.ts';

const KUNYA = /^(?:[وفبل]?(?:أبو|ابو|أبي|ابي)|[وفبل]?(?:أم|ام))$/u;
const LONGEST = 5;
const SHORTEST_GLUED = 4;
/** "and", written together with what follows. */
const WAW = 0x648;
const KNOWN = W.first | W.last;

/**
 * Names and towns in Arabic letters and Devanagari, which have no capitals: listed names side by side, one listed name
 * behind a relative or title or before a form of address, and listed towns.
 */
export function findCaselessNames(document: Document): void {
  const { scan, text } = document;
  if ((scan.seen & UNIT.caseless) === 0) return;
  for (const script of [ARABIC, DEVANAGARI]) {
    const sample = script === ARABIC ? /[ء-ي]/ : /[\u0900-\u0963]/;
    if (!sample.test(text)) continue;
    for (let token = 0; token < scan.count; token += 1) {
      if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
      const word = document.word(token);
      if (script.letters.test(word)) token = readAt(document, script, token, word);
    }
    for (const match of text.matchAll(script.towns)) {
      document.spend(2);
      const [start, end] = match.indices!.groups!.it!;
      const at = document.tokenAt(start);
      if (at < scan.count && scan.taken[at] === 0) document.cover(start, end, 'PLACE', 'name-caseless');
    }
  }
}

/** Reads from the token; returns the last one that was read. */
function readAt(document: Document, script: Script, token: number, word: string): number {
  const { scan, text } = document;
  document.spend(0.3);
  if (isCaselessStop(word)) return token;
  // "حبة حلب", "حمص الشام": a sore and a food.
  if (
    (word === 'حلب' &&
      /حب[ةه] $/u.test(document.text.slice(Math.max(0, scan.start[token]! - 5), scan.start[token]!))) ||
    (word === 'حمص' && document.text.startsWith(' الشام', scan.end[token]!))
  )
    return token;
  // "أبو أحمد": the father of somebody; alone it is a word of a town.
  if (KUNYA.test(word)) {
    const next = scan.value[token + 1] ?? 0;
    if (document.gap(token) !== GAP.space || (next & W.first) === 0 || scan.taken[token + 1] !== 0)
      return token;
    document.take(token, token + 1, 'NAME', 'name-caseless');
    return token + 1;
  }
  let skip = 0;
  let value = scan.value[token]! & 0xffff;
  const glued = (value & (KNOWN | W.city)) === 0 ? script.glued?.exec(word) : null;
  if (glued) {
    // "لمحمد", "بالقاهرة": the article belongs to the word that is looked up.
    const article = /ال$|^لل$/.test(glued[0]) ? 'ال' : '';
    const rest = article + word.slice(glued[0].length);
    const bare = rest.length < SHORTEST_GLUED ? 0 : document.scan.lookUp(hashWord(rest)) & 0xffff;
    if (!isArabicEveryday(rest) && (bare & (KNOWN | W.city)) !== 0 && (value & (W.word | W.function)) === 0) {
      value = bare;
      skip = word.length - rest.length;
    }
  }
  const start = scan.start[token]! + skip;
  const before = text.slice(Math.max(0, scan.start[token]! - 24), scan.start[token]!);
  // "الرباط الصليبي": a ligament, no capital.
  if (word.endsWith('الرباط') && /^ ال/u.test(text.slice(scan.end[token]!, scan.end[token]! + 3)))
    return token;
  const town = townEnd(document, token, value);
  if (town >= 0 && (town > token || (value & (W.first | W.word | W.function)) === 0)) {
    const known = (value & W.bigCity) !== 0 && town === token;
    if (known || isPlaced(document, script, { token, town, glued: glued?.[0], before })) {
      document.cover(start, scan.end[town]!, 'PLACE', 'name-caseless');
      return town;
    }
  }
  if ((value & ~W.last) === 0 && isSurelyPlaced(document, script, token, before)) {
    document.cover(start, scan.end[token]!, 'PLACE', 'name-caseless');
    return token;
  }
  // A full stop behind a whole word ends the sentence.
  const announced = script.announced.test(before) && !/[ء-ي]{3}\.\s*$/u.test(before);
  // "عبد الحميد": the servant of any of the names of God.
  const mohammed =
    /^(?:मोहम्मद|मुहम्मद|अब्दुल|सैयद|शेख)$/u.test(word) &&
    document.gap(token) === GAP.space &&
    (scan.value[token + 1]! & 0xffff & ~(W.first | W.last)) === 0 &&
    !script.stop.test(document.word(token + 1));
  const servant =
    word === 'عبد' && /^ال[ء-ي]/.test(document.word(token + 1)) && document.gap(token) === GAP.space;
  const named = servant || mohammed || ((value & KNOWN) !== 0 && (value & W.medical) === 0);
  if (!named && !announced) return token;
  const last =
    servant || mohammed ? runEnd(document, script, token + 1, true) : runEnd(document, script, token, named);
  const after = text.slice(scan.end[last]!, scan.end[last]! + 14);
  if (
    script === ARABIC &&
    (isThing(document, token) ||
      isNobody(document, token, last) ||
      (!announced &&
        (isNamedAfter(document, token) ||
          (skip === 0 ? isWordy(document, token, last) : isWordyWord(document, word.slice(skip))))))
  )
    return token;
  if (script === DEVANAGARI && isNoHindiName(document, token, last, announced)) return token;
  if (!servant && !mohammed && !isName(document, script, { token, last, value, announced, before, after }))
    return token;
  // "मो. इस्लामुद्दीन" is Mohammed.
  const short = /(?:^|[\s:(])(मो|मु|मोहम्मद)[.\s]{1,2}$/u.exec(before)?.[0].replace(/^[\s:(]/, '').length ?? 0;
  const title =
    /(?:^|[\s:(،,–-])((?:د|أ|م)\s?[./]\s?|(?:مدام|الأستاذة?|أستاذة?|السيدة?|الحاجة?|حاجة?|الشيخ|الدكتورة?|دكتورة?|الممرضة?|المهندسة?|الآنسة|عم|ست|طنط|عمو|خالو) |डॉ\. ?|(?:श्रीमती|श्री|सुश्री|कुमारी|मास्टर) )$/u.exec(
      before,
    )?.[1]?.length ?? 0;
  const behind = skip === 0 ? (script.addressed.exec(after)?.[0].length ?? 0) : 0;
  const initial = /^ [ء-ي\u0900-\u0963]\p{M}?\.(?=\s|$|,)/u.exec(after)?.[0].length ?? 0;
  document.cover(
    start - (skip === 0 ? Math.max(short, title) : 0),
    scan.end[last]! + Math.max(initial, behind),
    'NAME',
    'name-caseless',
  );
  return last;
}

/** Last token of the town that begins here, of up to three words; -1 when none does. */
function townEnd(document: Document, token: number, value: number): number {
  const { scan } = document;
  let found = (value & W.city) !== 0 ? token : -1;
  let joined = document.word(token);
  for (let next = token + 1; next <= token + 2 && next < scan.count; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    joined += document.word(next);
    if ((scan.lookUp(hashWord(joined)) & W.city) !== 0) found = next;
  }
  return found;
}

/** States and countries, in which too many live. */
const LARGE =
  /^(?:(?:उत्तर|मध्य|हिमाचल|आंध्र|आन्ध्र|अरुणाचल)?प्रदेश|बिहार|राजस्थान|झारखंड|झारखण्ड|छत्तीसगढ़|उत्तराखंड|उत्तराखण्ड|हरियाणा|पंजाब|महाराष्ट्र|गुजरात|बंगाल|ओडिशा|उड़ीसा|असम|कर्नाटक|तेलंगाना|केरल|तमिलनाडु|गोवा|मणिपुर|मेघालय|मिजोरम|नागालैंड|सिक्किम|त्रिपुरा|कश्मीर|लद्दाख|विदेश|खाड़ी|सऊदी|कतर|क़तर|ओमान|कुवैत|बहरीन|अमेरिका|अमरीका|कनाडा|नेपाल|भूटान|बांग्लादेश|पाकिस्तान|इंग्लैंड|जर्मनी|ऑस्ट्रेलिया)$/u;
const DWELLING =
  /^(?:ال(?:أعراض|اعراض|حقن[ةه]?|عملي[ةه]|نتيج[ةه]|مضاعفات|دوا|دواء|علاج|مرض|ألم|الم|وجع|تعب|دكتور|دكتور[ةه]|صيدلي[ةه]?|جرع[ةه]|حساسي[ةه]|تحليل|تحاليل|أشع[ةه]|اشع[ةه]|منظار|بنج|سكر|ضغط|موت|ورم|نزيف|حمى|عدوى|حبوب|برشام)|अस्पताल|चिकित्सालय|प्रशासन|अधिकारी|कलेक्टर|मुख्यालय|स्तर|पंचायत|वासी|वाले|गाँव|गांव|शहर|कस्बे|मकान|किराये|हॉस्टल|फ्लैट|मोहल्ले|विदेश|बाहर|अकेले|झुग्गी|देहात|رمضان|الدور|البيت|بيت|شقة|عمارة|فيلا|الغربة|الخارج|السعودية|مصر|قرية|الريف|المدينة|الصيام|إجازة|العمل|الشغل|المستشفى|العناية|الطوارئ)$/u;

/** "हम नरकटियागंज में हैं": whatever is no word of the language. */
function isSurelyPlaced({ scan, text }: Document, script: Script, token: number, before: string): boolean {
  if (
    scan.end[token]! - scan.start[token]! < 4 ||
    DWELLING.test(text.slice(scan.start[token]!, scan.end[token]!)) ||
    LARGE.test(text.slice(scan.start[token]!, scan.end[token]!))
  )
    return false;
  const after = text.slice(scan.end[token]!, scan.end[token]! + 12);
  if (script.surelyPlacedBy !== undefined)
    return (
      script.surelyPlacedBy.test(after) ||
      (script.surelyPlaced.test(before) && /^(?: (?:की|के|का|में|से)|[,।-])/u.test(after))
    );
  return (
    script.surelyPlaced.test(before) &&
    text.charCodeAt(scan.start[token]!) !== WAW &&
    !/^ (?:جدا|كثير|شوي)/u.test(text.slice(scan.end[token]!, scan.end[token]! + 6))
  );
}

/** Whether a small town stands where towns do: behind a word of place, behind an address or name, alone in its line. */
function isPlaced(
  document: Document,
  script: Script,
  at: { token: number; town: number; glued: string | undefined; before: string },
): boolean {
  const { scan, text } = document;
  if (at.glued?.includes('ب') || script.placed.test(at.before)) return true;
  const after = text.slice(scan.end[at.town]!, scan.end[at.town]! + 4);
  if (script.placedBy.test(after)) return true;
  if (!/^[.।]?(?:\s*$|\s*\n|[،,] ?)/u.test(after) || at.token === 0 || scan.taken[at.token - 1] === 0)
    return false;
  return /^\s?[،,\n/–-]\s?$/u.test(text.slice(scan.end[at.token - 1]!, scan.start[at.token]!));
}

interface Candidate {
  readonly token: number;
  readonly last: number;
  readonly value: number;
  readonly announced: boolean;
  readonly before: string;
  readonly after: string;
}

function isName(document: Document, script: Script, candidate: Candidate): boolean {
  const { token, last, value, announced, before, after } = candidate;
  const plain = (value & (W.word | W.function)) === 0;
  if ((value & KNOWN) === 0) {
    if ((value & (W.word | W.function | W.medical | W.country)) !== 0) return false;
    if (last > token && known(document, last)) return true;
    // "मैं रामसजीवन, बलिया से …"
    if (/(?:^|[^\u0900-\u0963])मैं $/u.test(before) && /^,/.test(after)) return true;
    if (script.relative.test(before) && script.marked.test(after) && document.word(token).length > 2)
      return true;
    return script.surely.test(before) && script.follows.test(after) && document.word(token).length > 2;
  }
  if (last > token) {
    const other = document.scan.value[token + 1]!;
    const sure = (other & (W.word | W.function)) === 0;
    return announced || ((value & W.first) !== 0 && (sure || plain) && (sure || script.follows.test(after)));
  }
  if (announced) return plain || script.relative.test(before) || script.follows.test(after);
  // "आशा दीदी" is what a community health worker is called.
  if (script.addressed.test(after) && (value & W.first) !== 0) return document.word(token) !== 'आशा';
  // "छोटू को …": who something happened to stands first.
  if ((value & W.first) !== 0 && /(?:^|[\n।])\s*$/u.test(before) && /^ (?:को|ने) /u.test(after)) return true;
  if ((value & W.first) !== 0 && / ने $/u.test(before) && /^ को /u.test(after)) return true;
  if ((value & W.first) !== 0 && /[-–—]\s?$/.test(before) && /^[»”"']?\s*(?:$|\n)/.test(after)) return true;
  // "كريم ابن هالة"
  if (
    (value & W.first) !== 0 &&
    plain &&
    /(?:^|[.!؟\n])\s*$/u.test(before) &&
    /^ (?:ابن|بنت|أخو|اخو|جوز|مرات) /u.test(after)
  )
    return true;
  return (value & W.sureFirst) !== 0 && plain && !WORDY_NAMES.has(document.scan.hash[token]!);
}

function known(document: Document, token: number): boolean {
  return (document.scan.value[token]! & KNOWN) !== 0;
}

/** Last of the name words that stand side by side from here. */
function runEnd(document: Document, script: Script, token: number, named: boolean): number {
  const { scan } = document;
  let last = token;
  for (let next = token + 1; next < scan.count && next - token < LONGEST; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    const word = document.word(next);
    const god =
      word === 'الله' &&
      /^(?:رزق|عطا|فتح|سعد|نصر|حمد|جاب|عوض|خلف|جاد|فضل|خير|هبة|منة|ضيف|عبد)$/u.test(document.word(next - 1));
    if (!script.letters.test(word) || (isCaselessStop(word) && !god)) break;
    const value = scan.value[next]!;
    const link = /^(?:عبد|أبو|ابو|بن|ابن|بنت|آل|ال)$/u.test(word);
    const servant = word.startsWith('ال') && document.word(next - 1) === 'عبد';
    const unknown = (value & 0xffff) === 0 && /^ال[ء-ي]{3,}$/u.test(word) && named;
    const part =
      ((value & KNOWN) !== 0 && (value & (W.function | W.medical)) === 0) ||
      /(?:رزق|عطا|فتح|سعد|نصر|حمد|جاب|عوض|خلف|جاد|فضل|خير|هبة|منة|ضيف|عبد) الله$|(?:نور|صلاح|علاء|جمال|سيف|عماد|شمس|بهاء|ضياء|محي|تقي|ناصر|حسام|عز|شرف|زين|صفي|كمال|سعد) الدين$/u.test(
        `${document.word(next - 1)} ${word}`,
      );
    const family =
      (value & 0xffff) === 0 &&
      next - token >= 2 &&
      named &&
      /^\s?(?:$|[-،,.\n)]|\d)/u.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2));
    // "مریم حسینی": the lexicon has few last names of Iran.
    const persian =
      document.language === 'fa' && named && (value & 0xffff) === 0 && PERSIAN_SURNAME.test(word);
    if (!link && !part && !unknown && !family && !servant && !persian) break;
    // An article's word that no list has is a last name only behind two others or at the end of the field.
    if (
      unknown &&
      !servant &&
      next - token < 2 &&
      !/^\s?(?:$|[،,.\n)])/u.test(document.text.slice(scan.end[next]!, scan.end[next]! + 2))
    )
      break;
    last = next;
  }
  while (last > token && /^(?:عبد|أبو|ابو|بن|ابن|بنت|آل|ال)$/u.test(document.word(last))) last -= 1;
  return last;
}

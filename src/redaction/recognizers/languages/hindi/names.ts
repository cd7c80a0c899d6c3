import { hashWord } from '../../../characters.ts';
import { type Document, GAP } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { UNIT } from '../../../units.ts';
import { WORD_CLASS as W } from '../../../word-class.ts';
import { isCaselessStop } from '../caseless-scripts.ts';
import { isMadePlace } from './made-places.ts';
import { framed, isHelper, isSigned, KINDLY, WHICH } from './name-frames.ts';
import { FAMILY, GIVEN, SURE_FAMILY, SURE_GIVEN } from './name-lists.ts';
import { MORE_GIVEN } from './name-more.ts';
import { BESIDE, isPerson, OF_FAMILY, OFFICES, SAID, TRADES } from './name-persons.ts';
import {
  ADDRESSED,
  CALLED,
  DOES,
  GODS,
  HAILS,
  KIN,
  MADE,
  NOBODY,
  NOT_BEFORE,
  NOT_BEHIND,
  NOT_MADE,
  ONLY_PERSONS,
  SAYS,
  SPOKEN,
  THINGS,
  TITLES,
} from './name-words.ts';

const NONE = 0;
const WORDY = 1;
const SURE = 2;
const ENOUGH = 2;
const LONGEST = 4;
const AND = hashWord('और');
const LETTERS = /^[\u0904-\u0939\u0958-\u0961\u0900-\u0903\u093c-\u094d]+$/u;
/** Letters of the Latin alphabet by their Hindi names, as initials. */
const INITIALS =
  /(?:^|[\s"“(:,])((?:(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड|जेड़)\.\s?){1,3})$/u;
const CLOSES = /^\s?(?:$|[-,.;:!?।\n)»"”—–|])/u;
const OPENS = /(?:^|[\n.,;:!?।(«"“”—–-])\s*$/u;
const POST = /^ (ने|को|का|की|के|से|पर)(?![\u0900-\u0963])/u;

/**
 * Names in Devanagari by what the name is and what stands around it. Names that are nothing else are taken alone; names that
 * are words need what only people do or have; other words need a title, or "ने" and a verb of saying.
 */
export function findHindiNames(document: Document): void {
  const { scan, text } = document;
  if ((scan.seen & UNIT.caseless) === 0 || !isHindi(document) || !/[\u0904-\u0939]/.test(text)) return;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] !== 0 || (scan.shape[token]! & SHAPE.caseless) === 0) continue;
    token = readAt(document, token);
  }
}

/** Marathi, Nepali and others are written in the same letters. */
function isHindi({ language }: Document): boolean {
  return language === '' || language === 'hi';
}

function readAt(document: Document, token: number): number {
  const { scan, text } = document;
  document.spend(0.3);
  const word = document.word(token);
  if (!LETTERS.test(word)) return token;
  const kind = kindOf(document, token, word);
  if (kind === NONE && isMadePlace(document, token, word)) {
    document.cover(scan.start[token]!, scan.end[token]!, 'PLACE', 'name-hindi');
    return token;
  }
  if (kind === NONE && (word.length < 3 || NOBODY.has(scan.hash[token]!))) return token;
  const last = kind === NONE ? token : runEnd(document, token);
  const start = scan.start[token]!;
  const after = text.slice(scan.end[last]!, scan.end[last]! + 80);
  const next = last + 1;
  if (document.gap(last) === GAP.space && NOT_BEFORE.has(scan.hash[next]!)) return token;
  const behind = token > 0 && document.gap(token - 1) === GAP.space ? scan.hash[token - 1]! : 0;
  // "खान-पान" is what one eats.
  if (NOT_BEHIND.has(behind) || /^[- ]पान(?![\u0900-\u0963])/u.test(after)) return token;
  const before = text.slice(Math.max(0, start - 24), start);
  const points =
    kind === SURE
      ? ENOUGH
      : kind === NONE
        ? unlisted(document, token, behind, before, after)
        : evidence(document, token, last, behind, before, after);
  if (points < ENOUGH) return token;
  const initials = INITIALS.exec(before)?.[1]?.length ?? 0;
  document.cover(
    start - initials,
    scan.end[kind === NONE ? unlistedEnd(document, token) : last]!,
    'NAME',
    'name-hindi',
  );
  return last;
}

function kindOf(document: Document, token: number, word: string): number {
  const { scan } = document;
  const hash = scan.hash[token]!;
  if (SURE_GIVEN.has(hash) || SURE_FAMILY.has(hash) || MORE_GIVEN.has(hash)) return SURE;
  if (GIVEN.has(hash) || FAMILY.has(hash)) return WORDY;
  if (NOBODY.has(hash) || isCaselessStop(word)) return NONE;
  if (MADE.test(word) && !NOT_MADE.test(word)) return SURE;
  const value = scan.value[token]!;
  const plain = (value & (W.word | W.function | W.medical | W.english | W.country | W.region | W.city)) === 0;
  return plain && (value & (W.first | W.last)) !== 0 ? WORDY : NONE;
}

/** Points for a name that is a word as well. */
function evidence(
  document: Document,
  token: number,
  last: number,
  behind: number,
  before: string,
  after: string,
): number {
  const { scan } = document;
  const given = GIVEN.has(scan.hash[token]!) || (scan.value[token]! & W.first) !== 0;
  let points = 0;
  for (let at = token + 1; at <= last; at += 1)
    points += SURE_GIVEN.has(scan.hash[at]!) || SURE_FAMILY.has(scan.hash[at]!) ? 2 : given ? 1 : 0.5;
  if (INITIALS.test(before)) points += 2.75;
  if (GODS.has(scan.hash[token]!) && last === token && (/श्री $/u.test(before) || /^ जी/u.test(after)))
    return 0;
  if (TITLES.has(behind) || CALLED.has(behind)) points += isHindiThing(document, token) ? 0 : 2;
  else if (KIN.has(behind)) points += CLOSES.test(after) || POST.test(after) || BESIDE.test(after) ? 2 : 1;
  else if (HAILS.has(behind)) points += CLOSES.test(after) ? 2 : 0;
  else if (/(?:नाम|मरीज|रोगी|डॉ|डा|स्व|श्री|बेटी|बेटा|बच्ची|प्रेषक|भवदीय|सादर|प्रार्थी)\s?[:.—–-]\s?$/u.test(before))
    points += 2;
  // "मम्मी (उषा) की"
  else if (/ ?\($/u.test(before) && /^[),]/u.test(after) && KIN.has(scan.hash[token - 1]!)) points += 2;
  else if (/(?:^|[,।\s])मैं $/u.test(before) && /^(?:,| बोल| हूँ| हूं)/u.test(after)) points += 2;
  else if (/साल (?:का|की|के) $/u.test(before)) points += 1;
  if (OPENS.test(before)) points += given ? 0.75 : 0.5;
  else if (/(?:^| )(?:और|कि|पर|मगर|लेकिन|जब|अब|तो|को|क्या|क्योंकि) $/u.test(before)) points += 0.5;
  points += follows(document, last + 1, after) + framed(before, after, OPENS.test(before), last === token);
  if (
    document.gap(token - 1) === GAP.space &&
    / और $/u.test(before) &&
    token > 1 &&
    scan.taken[token - 2] !== 0
  )
    points += 1.5;
  // "… और रितु दोनों": what is joined to it is nothing but a name.
  if (
    last + 2 < scan.count &&
    scan.hash[last + 1] === AND &&
    kindOf(document, last + 2, document.word(last + 2)) === SURE
  )
    points += 1.25;
  // In a list of names.
  if (/, $/u.test(before) && token > 0 && scan.taken[token - 1] !== 0 && /^(?:,| और )/u.test(after))
    points += 1.5;
  // "घबराइए मत, अर्जुन।"
  if (given && /^\s?[।!.]/u.test(after) && SPOKEN.test(before)) points += 1.5;
  if (OPENS.test(before) && /^,? (?:उसने|उन्होंने|[—–:])/u.test(after)) points += 1.25;
  if (given) return last === token && isPerson(document.word(token), before, after) ? ENOUGH : points;
  if (OF_FAMILY.test(after) && !TRADES.test(document.word(last))) return ENOUGH;
  return ADDRESSED.has(scan.hash[last + 1] ?? 0) && !OFFICES.test(document.word(last))
    ? points
    : points - 0.75;
}

/** What stands behind somebody. */
function follows(document: Document, next: number, after: string): number {
  const { scan } = document;
  if (next >= scan.count || document.gap(next - 1) !== GAP.space) return 0;
  const hash = scan.hash[next]!;
  // "आशा दीदी" is what a community health worker is called.
  if (ADDRESSED.has(hash)) return document.word(next - 1) === 'आशा' ? -2 : 2;
  const post = POST.exec(after)?.[1];
  if (post === 'ने' && document.word(next - 1) === 'आशा') return 0;
  if (post === 'ने') return SAYS.has(scan.hash[next + 1]!) || KIN.has(scan.hash[next + 1]!) ? 2 : 1.5;
  if (post === 'को')
    return /^ को (?:फिर |भी |अब |आज |कल |अभी |बहुत |तेज )?(?:बुखार|दर्द|खांसी|उल्टी|दस्त|बता|समझा|प्यार|अस्पताल|डॉक्टर|कल|आज|दौरा|चोट|दिखा|फोन|बोल|कह|पढ़|दे |दी|शुगर|टीका|भी|मेरी|मेरा|सांस|चक्कर|एलर्जी|नींद|भर्ती|घर|दवा|कितन|रात|दिन|सुबह|शाम|सालों|बचपन|अक्सर|बार-बार|पेशाब|माहवारी|पीरियड|मिर्गी|कमज़ोरी|कमजोरी|खुजली|दाने|दाद|लकवा|टीबी|डेंगू|मलेरिया|पीलिया|पथरी|शक|हफ्ते|महीन|दमा|अस्थमा|थायर|डायबिटीज|कैंसर|गठिया|बवासीर|कब्ज|गैस|एसिडिटी|जुकाम|सर्दी|सूजन|इंजेक्शन|इंसुलिन|घबराहट|पैनिक|डिप्रेशन|भूख|प्यास|हार्ट|अटैक)/u.test(
      after,
    )
      ? 1.5
      : 0.75;
  if (post === 'से') return /^ से (?:कहना|कहिए|कहो|बोलना|बोलिए|पूछ)/u.test(after) ? 1.5 : 0;
  if (post === 'का' || post === 'की' || post === 'के')
    return /^ (?:का|की|के) (?:बीपी|शुगर|वजन|बुखार|ऑपरेशन|इलाज|जन्म|रिपोर्ट|तबीयत|तबियत|उम्र|मम्मी|मां|माँ|पापा|पति|पत्नी|बेट|बहन|भाई|घर|साथ|पास|लिए|होंठ|फोन|नाम|दवा|सांस|आंख|हाथ|पैर|पेट|टांके|बायोप्सी|डिलीवरी)/u.test(
      after,
    )
      ? 1.25
      : 0.25;
  if (ONLY_PERSONS.has(hash)) return 1.5;
  return DOES.has(hash) ? 0.5 : 0;
}

/** Points for a word that no list of names has. */
function unlisted(document: Document, token: number, behind: number, before: string, after: string): number {
  const { scan } = document;
  const hash = scan.hash[token]!;
  const value = scan.value[token]!;
  if ((value & (W.word | W.function | W.medical | W.country | W.region | W.city)) !== 0) return 0;
  const word = document.word(token);
  if (isCaselessStop(word) || KIN.has(hash) || TITLES.has(hash) || CALLED.has(hash) || HAILS.has(hash))
    return 0;
  if (ADDRESSED.has(hash) || SAYS.has(hash) || DOES.has(hash) || ONLY_PERSONS.has(hash)) return 0;
  // Oblique plurals, verbs and what is made of them.
  if (
    /(?:ों|ओं|ने|ना|नी|कर|ते|ता|ती|गा|गी|गे|एं|एँ|ूं|ूँ|िए|ाएं|वाले|वाला|वाली|पन|जी|िस्ट|ियन|मैन|त्व|करण|विज्ञान|शास्त्र|ालय)$/u.test(
      word,
    )
  )
    return 0;
  document.spend(1);
  if (
    INITIALS.test(before) &&
    (TITLES.has(scan.hash[token - 2] ?? 0) || CLOSES.test(after) || POST.test(after))
  )
    return 2;
  if (
    /^ नाम (?:का|की|के) (?:कोई |एक |किसी )?(?:आदमी|औरत|डॉक्टर|लड़क|बच्च|मरीज|व्यक्ति|महिला|दोस्त|नर्स|पड़ोस|वैद्य|हकीम)/u.test(
      after,
    )
  )
    return 2;
  if (isSigned(word, before, after) || isHelper(before, after)) return 2;
  if (KINDLY.test(after) && !WHICH.test(word)) return 2;
  const next = token + 1;
  const post = POST.exec(after)?.[1];
  const says = post === 'ने' && SAID.test(after);
  if (TITLES.has(behind))
    return says || post === 'को' || CLOSES.test(after) || ADDRESSED.has(scan.hash[next]!) ? 2 : 0;
  if (HAILS.has(behind)) return /^[,!।]/u.test(after) && !/^(?:हम|हां|सब)/u.test(word) ? 1.5 : 0;
  if (KIN.has(behind))
    return says || /^ जी /u.test(after) || /^,? ?\(?\d{1,2} (?:साल|वर्ष)/u.test(after) ? 2 : 0;
  if (!OPENS.test(before) && !/(?:^| )(?:और|कि|पर|मगर|लेकिन|जब|को|क्योंकि|डाला|था|है) $/u.test(before)) return 0;
  if (says || /^ जी(?:[,।!]| (?:ने|को|से|का|की|के|कह|बोल|आप))/u.test(after)) return 2;
  if (/^ से (?:कहना|कहिए|कहो|पूछना|पूछिए|बोलना|बोलिए)/u.test(after) && OPENS.test(before)) return 2;
  return 0;
}

/** "श्रीमान डी. पी. …": with the family's name behind an unlisted one. */
function unlistedEnd(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  if (
    next < scan.count &&
    document.gap(token) === GAP.space &&
    scan.taken[next] === 0 &&
    kindOf(document, next, document.word(next)) !== NONE
  )
    return next;
  return token;
}

/** Last of the names that stand side by side from here. */
function runEnd(document: Document, token: number): number {
  const { scan, text } = document;
  let last = token;
  for (let next = token + 1; next < scan.count && next - token < LONGEST; next += 1) {
    if (document.gap(next - 1) !== GAP.space || scan.taken[next] !== 0) break;
    const word = document.word(next);
    const kind = kindOf(document, next, word);
    if (!LETTERS.test(word) || (kind === NONE && NOBODY.has(scan.hash[next]!))) break;
    const after = text.slice(scan.end[next]!, scan.end[next]! + 8);
    const servant = /^(?:अब्दुल|मोहम्मद|मुहम्मद|सैयद|शेख|गुलाम|ग़ुलाम)$/u.test(document.word(next - 1));
    // An everyday word belongs to the name only where the name ends.
    if (
      (servant && kind === NONE && word.length > 2 && !isCaselessStop(word)) ||
      kind === SURE ||
      (kind === WORDY && (FAMILY.has(scan.hash[next]!) || CLOSES.test(after) || POST.test(after)))
    )
      last = next;
    else break;
  }
  return last;
}

/** Whether what the lexicon has is a word here, or what something is named after. */
export function isNoHindiName(document: Document, token: number, last: number, announced: boolean): boolean {
  const { scan } = document;
  if (!isHindi(document)) return false;
  if (isHindiThing(document, token)) return true;
  if (document.gap(last) === GAP.space && NOT_BEFORE.has(scan.hash[last + 1]!)) return true;
  if (token > 0 && document.gap(token - 1) === GAP.space && NOT_BEHIND.has(scan.hash[token - 1]!))
    return true;
  if (GODS.has(scan.hash[token]!) && last === token && ADDRESSED.has(scan.hash[last + 1] ?? 0)) return true;
  if (announced) return GODS.has(scan.hash[token]!) && last === token;
  for (let at = token; at <= last; at += 1) {
    const hash = scan.hash[at]!;
    if (SURE_GIVEN.has(hash) || SURE_FAMILY.has(hash) || MORE_GIVEN.has(hash) || FAMILY.has(hash))
      return false;
    if (!GIVEN.has(hash)) return false;
  }
  return true;
}

/** "दवा का नाम …" */
export function isHindiThing({ scan, text }: Document, token: number): boolean {
  const start = scan.start[token]!;
  return CALLED.has(scan.hash[token - 1] ?? 0) && THINGS.test(text.slice(Math.max(0, start - 40), start));
}

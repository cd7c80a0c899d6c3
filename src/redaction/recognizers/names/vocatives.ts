import { GIVEN_SMALL } from '../../cues/given-small.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from './eponyms.ts';
import { isNickname } from './nicknames.ts';

/**
 * "Dat is vervelend, Demi. Zolang je …": a first name at the end of a sentence that speaks to somebody. Names that are towns
 * or words elsewhere count too, so that a word of the second person has to stand beside.
 */
const SPOKEN_TO: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    en: "you|your|you['’]\\p{L}+|thanks?|sorry|well done|welcome",
    de: 'du|dir|dich|dein\\p{L}*|ihnen|ihr\\p{L}*|euch|danke|sie (?:haben|sind|können|sich)|haben sie|sind sie',
    nl: 'je|jij|jou\\p{L}*|uw?|bedankt|dank|jullie',
    sv: 'du|dig|din|ditt|dina|ni|er|tack',
    es: 'te|ti|tus?|usted|gracias|has|estás|eres|hiciste|dijiste|sientes|le',
    fr: "tu|te|t|toi|ton|ta|tes|vous|votre|vos|merci|t['’]\\p{L}+",
    it: 'ti|tu|tuo\\p{L}*|tua|tue|hai|sei|lei|grazie|stai|scrivermi|le',
    pt: 'te|ti|você|vc|seu|sua|tu|obrigad[oa]|contigo|lhe',
    pl: 'ci|cię|ciebie|ty|tobą|twó\\p{L}*|twoj\\p{L}*|pan\\p{L}{0,2}|państwo|dzięk\\p{L}*|\\p{L}+(?:łeś|łaś|łbyś|łabyś)',
    ru: 'ты|тебя|тебе|тобой|тво\\p{L}+|вы|вас|вам|вами|ваш\\p{L}*|спасибо',
    tr: 'sen\\p{L}*|sana|siz\\p{L}*|\\p{L}+(?:san|sın|sin|sun|sün|man|men|dığını|diğini|iniz|ınız)|teşekkür\\p{L}*|geçmiş olsun',
    id: 'kamu|anda|kau|ibu|bapak|kakak|kak|terima kasih|makasih|mu',
  }).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu'),
  ]),
);
const GIVEN: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries(GIVEN_SMALL).map(([language, words]) => [language, new WordSet(words)]),
);
const ENDS = /^[.!?…](?:\s|$)/u;
const WINDOW = 64;
const BEHIND = 28;
const EFFORT = 0.3;
const PLACE = W.city | W.bigCity | W.country | W.region;

export function findVocatives(document: Document): void {
  const { scan, text } = document;
  const addresses = SPOKEN_TO[document.language || 'en'];
  if (addresses === undefined) return;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || token === 0 || scan.shape[token] !== SHAPE.title) continue;
    if (document.gap(token - 1) !== GAP.comma || !mayBeCalled(document, token)) continue;
    const end = scan.end[token]!;
    if (!ENDS.test(text.slice(end, end + 2))) continue;
    document.spend(EFFORT);
    const start = scan.start[token]!;
    if (
      addresses.test(clauseBefore(text.slice(Math.max(0, start - WINDOW), start))) ||
      addresses.test(text.slice(end, end + BEHIND))
    )
      document.take(token, token, 'NAME', 'name-mention');
  }
}

/** What stands before in the same sentence. */
function clauseBefore(before: string): string {
  return before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('\n')) + 1,
  );
}

/** A first name that several lists or the list of the language have; not behind a town or country, where it is one too. */
function mayBeCalled(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]!;
  const own = GIVEN[language]?.has(scan.hash[token]!) === true || isNickname(language, scan.hash[token]!);
  if (!own && ((value & W.listedFirst) === 0 || (value & W.function) !== 0)) return false;
  // "…, Nora.": most first names are a brand or a discoverer's somewhere.
  if ((value & W.country) !== 0 || ((value & W.medical) !== 0 && !own)) return false;
  if (isMedicalName(scan.hash[token]!) && !own && (value & W.sureFirst) === 0) return false;
  if (document.is(token, 'title') || document.is(token, 'month') || document.is(token, 'kin')) return false;
  if ((value & W.english) !== 0 && language === 'en' && !own && (value & W.first) === 0) return false;
  const before = scan.value[token - 1]!;
  return scan.shape[token - 1] === SHAPE.lower || (scan.taken[token - 1] === 0 && (before & PLACE) === 0);
}

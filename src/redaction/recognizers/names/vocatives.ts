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
/** "Jucélia, te esperamos amanhã": who an appointment is confirmed to, at the head of a line or sentence. */
const EXPECTED =
  /^, (?:te esperamos|o esperamos|a esperamos|lhe esperamos|(?:sua|seu|tu|su|teu|tua) (?:consulta|exame|retorno|horário|agendamento|cita|turno|examen|visita|sessão|sesión)|ti aspettiamo|la aspettiamo|il (?:tuo|suo) appuntamento|(?:nous )?vous attendons|on t['’]attend|(?:votre|ton) (?:rendez-vous|rdv|consultation)|wir erwarten (?:sie|dich)|(?:ihr|dein) (?:termin|besuch)|we verwachten (?:u|je)|(?:je|uw) afspraak|czekamy|twoja wizyta|(?:pani|pana) wizyta|vi väntar|din (?:tid|bokning)|sizi bekliyoruz|randevunuz|ждём вас|ждем вас|ваш (?:при[её]м|визит)|we(?:['’]ll| will)? (?:see|expect) you|your (?:appointment|visit|booking|slot))(?!\p{L})/iu;
const HEAD = /(?:^|[\n!.?] ?)$/u;
/** How Russian calls somebody by a short name: the last letter is dropped, and no other word is left. */
const CALLED_SHORT = new WordSet(
  'паш саш маш даш наташ лен тань юль кать оль лид дим тём тем серёж сереж миш гриш лёш леш вань вась толь жень ань мань галь ир нин насть ксюш юр вов слав марин свет алён ален люд люсь зин зой тамар раис алл анют танюш серёг серег колян санёк санек палыч иваныч михалыч',
);
/** Of these the short form is a word as well. */
const SHORT_WORDS = new WordSet('тем слав свет ален лид ир алл лен тань оль дим зой коль');
const ENDS = /^[.!?…](?:\s|$)/u;
const WINDOW = 64;
const BEHIND = 28;
const EFFORT = 0.3;
const PLACE = W.city | W.bigCity | W.country | W.region;

export function findVocatives(document: Document): void {
  const { scan, text } = document;
  findExpected(document);
  if (document.language === 'ru') findShortCalls(document);
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

function findExpected(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) continue;
    if (document.gap(token) !== GAP.comma) continue;
    const value = scan.value[token]!;
    if ((value & W.listedFirst) === 0 && (value & NOBODY) !== 0) continue;
    document.spend(EFFORT);
    const [start, end] = [scan.start[token]!, scan.end[token]!];
    if (!HEAD.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (EXPECTED.test(text.slice(end, end + BEHIND))) document.take(token, token, 'NAME', 'name-mention');
  }
}
const NOBODY = W.word | W.english | W.function | W.medical | W.country | W.dictionary;

/** "ок. паш, голова болит": in Russian, in small letters, between the marks of an address. */
function findShortCalls(document: Document): void {
  const { scan } = document;
  for (let token = 0; token < scan.count; token += 1) {
    if (scan.taken[token] === 1 || !CALLED_SHORT.has(scan.hash[token]!)) continue;
    const before = token === 0 ? GAP.line : document.gap(token - 1);
    // "закон, лен, рис": a word of every day only at the head of a sentence.
    const opens = SHORT_WORDS.has(scan.hash[token]!)
      ? before === GAP.line || before === GAP.dotSpace
      : before > GAP.apostrophe;
    const closes = token + 1 === scan.count || document.gap(token) === GAP.comma;
    if (opens && closes) document.take(token, token, 'NAME', 'name-mention');
  }
}

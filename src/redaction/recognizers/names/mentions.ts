import { hashWord } from '../../characters.ts';
import { isLargePlace } from '../../cues/large.ts';
import { RUSSIAN_AT, RUSSIAN_HAS } from '../../cues/person-frames/russian.ts';
import { type Document, GAP } from '../../document.ts';
import { isOwnWord, THING } from '../../everyday-words.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isRussianSurname } from '../languages/russian-surnames.ts';
import { findAddressed } from './addressed-names.ts';
import { isEponym, isMedicalName } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { isStop } from './grammar.ts';
import { beginsSentence } from './lone-names.ts';
import { isRatherThing, isTurkishObject } from './namesakes.ts';
import { isNickname } from './nicknames.ts';
import { callings, family, isNotCalled, isRelative } from './people.ts';
import { type Frames, framesOf } from './sentence-frames.ts';
import { isTreating } from './treating.ts';

/** How much a capital may be somebody's name. */
const GRADE = { nothing: 0, word: 1, strange: 2, name: 3, nickname: 4 } as const;
const WINDOW = 36;
const EFFORT = 0.3;
/** Behind a relative or helper and a comma, the name ends with a comma too. */
const ENDS_APPOSITION = /^(?: \p{Lu}[\p{L}'’-]+)?(?:[,.;:)!?\n]|$| (?:y|e|et|und|en|i|и|and|ve|dan) )/u;
/** ", Poncho?", ", Levin!": spoken to at the end of a sentence. */
const SPOKEN_TO = /(?<!\p{Lu}\p{L}*),\s$/u;
const ASKED = /^\s?[?!]/;
/** "Hör mal, Marta, …": spoken to behind a word that calls for attention. */
const ATTENTION =
  /(?:^|[.!?\n—–-]\s?)(?:h[öo]r mal|schau|guck mal|na|ach|du|also|listen|look|well|come on|sorry|thanks|thank you|ok(?:ay)?|yes|no|oye|oiga|mira|ay|s[ií]|vale|bueno|gracias|écoute[zs]?|dis|bon|merci|oui|non|allez|senti|ascolta|scusa|guarda|dai|grazie|allora|olha|escuta|ei|obrigad[oa]|calma|luister|kijk|nou|dank je|bedankt|hoor eens|słuchaj|patrz|dzięki|oj|no|слушай|смотри|ну|ой|спасибо|bak|dinle|yahu|ya|dengar|nah|wah|makasih),? $/iu;
const CALLED = /^[,.!?]/;
/** "Geoff, stop taking …", "Franca, quella del forno, …". */
const OPENING = /(?:^|\n|[.!?…]\s)$/u;
/** "Oğuz, sen git": who is told what to do, behind a colon or another sentence. */
const OPENS_ORDER = /(?:^|\n|[.!?…:;]\s)$/u;
const COMMA = /^, \p{Ll}/u;
/** In Turkish an apostrophe stands before the case of a name. */
const TURKISH_CASE =
  /^['’](?:y?[ıiuü]|n?[ıiuü]n(?:m[ıi]ş|ki|di)?|y?l[ae]|y?[ae]|[dt][ae]n?(?:ki)?|[dt]?[ıiuü]r|y?m[ıi]ş|(?:g|l)[ıiuü]l?|c[ıiuü]ğ[ıiuü]m(?:l[ae]|[ıiuü]n)?)(?!\p{L})/u;
const TURKISH_SMALL = /^(?<stem>\p{Ll}{3,}?)(?:n?[ıiuü]n|y?[ıiuü]|y?[ae]|y?l[ae])$/u;
const TURKISH_OWNED = /^ \p{Ll}+(?:[ıiuü]|s[ıiuü]|[ıiuü]n[ıiuü]|[ıiuü] da)(?!\p{L})/u;
/** Before a last name, with a capital where no first name stands before them. */
const PARTICLES: Readonly<Record<string, WordSet>> = {
  nl: new WordSet('de den der van ter ten het te vander vanden'),
  de: new WordSet('von zu van der vom zur'),
  fr: new WordSet('le la de du des van el ben'),
  it: new WordSet('de di del della dal dalla lo la li da degli'),
  es: new WordSet('de del la las los'),
  pt: new WordSet('de da do dos das'),
  en: new WordSet('van de der le la du mac mc st al el bin'),
};
const MOST_PARTICLES = 2;
/** Professions that some write with a capital, insurers and what is read: "mi Gastro dice que". */
const NOT_SAYING = new WordSet(
  'gastro gine gineco neuro cardio derma uro trauma endo onco psico nutri sanitas mapfre adeslas ameli vidal doctolib doctissimo altroconsumo wikipedia google chatgpt siri alexa reddit facebook tiktok netdoktor boots copilot gemini',
);

/** Pronouns that a list has as a first name. */
const PRONOUN = new WordSet(
  'chi qui quem quien wer wie kto hiya moin servus hoi ola salve alo hallo hello ciao hola merhaba halo hai el ella ellos elle elles il ils on lui lei loro ela ele eles elas er sie es wir ihr ich du ze zij hij wij ona ono oni one dia mereka kami kita yang ini itu aku saya она он они оно вы мы она o onlar biz siz ben sen she he they it we you babaannem anneannem annem babam dedem ninem ablam abim teyzem halam amcam dayım yengem eşim kocam karım oğlum kızım kardeşim bebeğim kayınvalidem kaynanam mama papa ibu bapak ayah nenek kakek бабушка дедушка мама папа тётя тетя дядя бабуля bey hanım usta hoca hocam abla teyze amca dayı dede nine haji hajjah hajah jak jako gdy bo że',
);
export const isPronoun = (hash: number): boolean => PRONOUN.has(hash);
/** Endings of nouns of which some are last names, too. */
const NOBODY_FORM = /(?:ung|анка)$/iu;

/** People mentioned without a title or a verb of naming, whom the place in the sentence gives away. */
export function findMentions(document: Document): void {
  const frames = framesOf(document);
  if (frames === undefined) return;
  for (const token of document.scan.capitals) {
    if (document.scan.taken[token] === 1 || document.scan.shape[token] !== SHAPE.title) continue;
    const grade = gradeOf(document, token);
    if (grade === GRADE.nothing || document.scan.taken[token] === 1) continue;
    document.spend(EFFORT);
    if (!isMentioned(document, token, grade, frames)) continue;
    const last = withSurname(document, token, grade);
    const cased = document.language === 'tr' && document.gap(token) === GAP.apostrophe;
    if (cased || !isEponym(document, token, last))
      document.take(withParticles(document, token), last, 'NAME', 'name-mention');
  }
  if (document.language === 'ru' || document.language === 'pl') findAddressed(document);
  for (const token of document.scan.doubtful) {
    if (document.scan.taken[token] === 1 || document.scan.shape[token] !== SHAPE.lower) continue;
    if (isSmallMention(document, token, frames)) document.take(token, token, 'NAME', 'name-mention');
  }
  if ((document.scan.shape[0]! & SHAPE.lower) !== 0) findSmallWords(document, frames);
}

/** Pet names in small letters that are words of some language too: only in texts without capitals. */
function findSmallWords(document: Document, frames: Frames): void {
  const { scan } = document;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.lower) continue;
    const value = scan.value[token]!;
    if ((value & W.first) === 0 || (value & (W.medical | W.country)) !== 0) continue;
    const pet = isNickname(document.language, scan.hash[token]!);
    const plain = (value & (W.word | W.function)) === 0 && (value & W.listedFirst) !== 0;
    if (!pet && !(plain && (value & (W.english | W.dictionary)) !== 0)) continue;
    document.spend(EFFORT);
    const [before, after] = around(document, token);
    if (
      pet
        ? frames.article.test(before) || frames.mentioned.test(after) || frames.certain.test(before)
        : frames.lives.test(after) ||
          listed(document, token) ||
          (document.language !== 'en' &&
            (value & (W.english | W.city)) === 0 &&
            frames.adjective.test(before)) ||
          (document.language === 'de' && (value & W.english) === 0 && frames.article.test(before))
    )
      document.take(token, token, 'NAME', 'name-mention');
  }
}

/** "wellington e tati": a pet name on the other side of a small "and". */
function listed(document: Document, token: number): boolean {
  const { scan } = document;
  if (!/^(?:y|e|et|und|en|i|и|and|ve|dan)$/.test(document.word(token + 1))) return false;
  const other = token + 2;
  return (
    other < scan.count &&
    document.gap(token) === GAP.space &&
    document.gap(token + 1) === GAP.space &&
    isNickname(document.language, scan.hash[other]!)
  );
}

function around(document: Document, token: number): [before: string, after: string] {
  const { scan, text } = document;
  const start = scan.start[withParticles(document, token)]!;
  const end = scan.end[token]!;
  return [text.slice(Math.max(0, start - WINDOW), start), text.slice(end, end + WINDOW)];
}

/** The first of the particles before a last name: "Volgens De Wit", "bij Van den Berg". */
function withParticles(document: Document, token: number): number {
  const { scan } = document;
  if ((scan.value[token]! & W.listedFirst) !== 0) return token;
  let first = token;
  while (
    first > Math.max(0, token - MOST_PARTICLES) &&
    document.gap(first - 1) === GAP.space &&
    PARTICLES[document.language]?.has(scan.hash[first - 1]!) === true
  )
    first -= 1;
  // A small particle alone is a preposition in most languages, save behind another.
  return (scan.shape[first]! & SHAPE.title) !== 0 ? first : token;
}

/** What phrases say of words that are nobody's name. */
const NOBODYS = ['title', 'hospital', 'nameLabel', 'month', 'digit'] as const;

/** What most capitals are is told by the value alone. */
function gradeOf(document: Document, token: number): number {
  const { scan } = document;
  const value = scan.value[token]!;
  if (scan.end[token]! - scan.start[token]! < 3 || (value & (W.medical | W.country | W.region)) !== 0)
    return GRADE.nothing;
  const listed = (value & W.listedFirst) !== 0;
  const small = document.language === 'en' || document.english ? value & (W.english | W.function) : 0;
  if ((value & W.function) !== 0 && (!listed || small === (W.english | W.function)))
    return small === 0 && isArticled(document, token) ? GRADE.nickname : GRADE.nothing;
  const known = (value & (W.first | W.last)) !== 0;
  if (!known && (value & W.english) !== 0) return GRADE.nothing;
  if (PRONOUN.has(scan.hash[token]!) || isRatherThing(document, token) || isTurkishObject(document, token))
    return GRADE.nothing;
  if (NOBODYS.some((kind) => document.is(token, kind))) return GRADE.nothing;
  if (isStop(document, token) || isRelative(document, token)) return GRADE.nothing;
  const pet = isNickname(document.language, scan.hash[token]!);
  if (isMedicalName(scan.hash[token]!) && (value & W.sureFirst) === 0) return GRADE.nothing;
  if (pet) return GRADE.nickname;
  // In German every noun has a capital, elsewhere every first word: what a dictionary has is no name for certain.
  const word =
    (value & (W.word | W.dictionary)) !== 0 &&
    (document.language === 'de' || beginsSentence(document, token));
  if (known)
    return word && (!listed || isOwnWord(document.language, scan.hash[token]!)) ? GRADE.nothing : GRADE.name;
  if (isMedicalForm(document.word(token)) || NOBODY_FORM.test(document.word(token))) return GRADE.nothing;
  if ((value & THING) === THING) return GRADE.nothing;
  if ((value & (W.word | W.dictionary)) !== 0) return word ? GRADE.nothing : GRADE.word;
  return GRADE.strange;
}

function isMentioned(document: Document, token: number, grade: number, frames: Frames): boolean {
  const [before, behind] = around(document, token);
  // "Rob B. from …": past the initial of a last name.
  const after = behind.replace(/^ \p{Lu}\.(?= )/u, '');
  const { scan } = document;
  const value = scan.value[token]!;
  const town = (value & (W.city | W.bigCity)) !== 0 && (value & W.listedFirst) === 0;
  const alone =
    token + 1 >= scan.count || scan.shape[token + 1] !== SHAPE.title || document.gap(token) !== GAP.space;
  if (grade >= GRADE.strange && frames.certain.test(before) && (!town || grade > GRADE.strange)) return true;
  const plain = (value & (W.english | W.word | W.function | W.city)) === 0;
  if (grade === GRADE.nickname && (plain || isInside(document, token))) return true;
  const role = town ? undefined : gapToRole(document, token, frames);
  if (role === GAP.space || (role === GAP.comma && ENDS_APPOSITION.test(after)))
    return grade >= GRADE.strange && (document.language !== 'de' || grade >= GRADE.name);
  if (grade >= GRADE.name && (value & W.first) !== 0 && !town && frames.adjective.test(before)) return true;
  if (!alone) return false;
  if (document.language === 'ru' && grade === GRADE.strange && isRussianSurname(document, token)) return true;
  if (document.language === 'ru' && RUSSIAN_AT.test(before) && RUSSIAN_HAS.test(after)) return true;
  const speaks = !NOT_SAYING.has(scan.hash[token]!) && !callings.has(scan.hash[token]!);
  if (speaks && !town && frames.lives.test(after) && !/(?<!\p{L})chez $/iu.test(before)) return true;
  if ((value & W.first) !== 0 && OPENS_ORDER.test(before) && frames.ordered.test(after)) return true;
  if (document.english && speaks && grade >= GRADE.strange && isTreating(document, token, before, after))
    return true;
  if (grade < GRADE.name || (value & W.first) === 0) return false;
  if (!town && frames.mentioned.test(after)) return true;
  if (ATTENTION.test(before) && CALLED.test(after)) return true;
  if (
    OPENING.test(before) &&
    COMMA.test(after) &&
    (grade === GRADE.nickname || (value & (W.english | W.word | W.function)) === 0) &&
    (grade === GRADE.nickname ||
      (value & (W.sureFirst | W.listedFirst)) !== 0 ||
      /^(?:nl|pl|tr|ru)$/.test(document.language))
  )
    return true;
  if (SPOKEN_TO.test(before) && ASKED.test(after) && !town) return true;
  if (document.language !== 'tr' || (value & W.city) !== 0 || !TURKISH_CASE.test(after)) return false;
  return !isLargePlace(document.text.slice(scan.start[token]!, scan.end[token]!));
}

/** What stands between the name, or its article, and a relative or helper: a space or a comma. */
function gapToRole(document: Document, token: number, frames: Frames): number | undefined {
  const { scan } = document;
  let at = withParticles(document, token) - 1;
  if (at > 0 && document.gap(at) === GAP.space && frames.articles.has(scan.hash[at]!)) at -= 1;
  if (at < 0 || isNotCalled(document, token)) return undefined;
  return callings.has(scan.hash[at]!) || family.has(scan.hash[at]!) ? document.gap(at) : undefined;
}

/** "con la Tere": a pet name that is a small word elsewhere, with a capital behind an article. */
function isArticled(document: Document, token: number): boolean {
  const { scan, text } = document;
  if (token === 0 || !isNickname(document.language, scan.hash[token]!)) return false;
  const start = scan.start[token]!;
  return framesOf(document)?.article.test(text.slice(Math.max(0, start - WINDOW), start)) === true;
}

/** Inside a sentence, where only names have a capital. */
function isInside(document: Document, token: number): boolean {
  const { scan } = document;
  if (document.language === 'de' || token === 0 || (scan.value[token]! & (W.city | W.bigCity)) !== 0)
    return false;
  const gap = document.gap(token - 1);
  if (gap !== GAP.space && gap !== GAP.comma) return false;
  if (document.gap(token) === GAP.space && scan.shape[token + 1] === SHAPE.title) return false;
  return gap === GAP.comma || scan.shape[token - 1] === SHAPE.lower;
}

/** "Montse Pla": the capital right behind is the last name. */
function withSurname(document: Document, token: number, grade: number): number {
  const { scan } = document;
  const next = token + 1;
  if (next >= scan.count || scan.taken[next] === 1 || document.gap(token) !== GAP.space) return token;
  if (scan.shape[next] !== SHAPE.title || grade < GRADE.strange || isStop(document, next)) return token;
  const value = scan.value[next]!;
  if ((value & (W.medical | W.country | W.function)) !== 0 || isMedicalName(scan.hash[next]!)) return token;
  return (value & (W.first | W.last)) !== 0 || (value & (W.english | W.dictionary)) === 0 ? next : token;
}

/** A pet name of no dictionary in small letters, or with a Turkish case behind a stem that is a first name. */
function isSmallMention(document: Document, token: number, frames: Frames): boolean {
  const { scan } = document;
  const value = scan.value[token]!;
  if (document.gap(token) === GAP.hyphen || document.gap(token - 1) === GAP.hyphen) return false;
  if (isNickname(document.language, scan.hash[token]!)) {
    if ((value & (W.dictionary | W.city)) === 0) return true;
    document.spend(EFFORT);
    const [before, after] = around(document, token);
    return (
      frames.article.test(before) ||
      frames.together.test(before) ||
      frames.mentioned.test(after) ||
      frames.certain.test(before)
    );
  }
  if (document.language !== 'tr' || (value & 0xffff) !== 0) return false;
  document.spend(EFFORT);
  const stem = TURKISH_SMALL.exec(document.word(token))?.groups?.stem;
  if (stem === undefined || stem.length < 4) return false;
  const known = scan.lookUp(hashWord(stem));
  if ((known & (W.sureFirst | W.listedFirst)) !== (W.sureFirst | W.listedFirst)) return false;
  if ((known & (W.word | W.english | W.medical)) !== 0) return false;
  return TURKISH_OWNED.test(document.text.slice(scan.end[token]!, scan.end[token]! + 24));
}

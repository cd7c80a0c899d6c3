import { GIVEN_SURE } from '../../cues/given-capital.ts';
import { GIVEN_SMALL } from '../../cues/given-small.ts';
import { THEY_DO } from '../../cues/people.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { wakeBit } from '../../waking-words.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isMedicalName } from './eponyms.ts';
import { isMedicalForm, isSurnameForm } from './evidence.ts';
import { formsOf } from './inflection.ts';
import { isNickname, NICKNAME } from './nicknames.ts';
import { behindParticles } from './particles.ts';
import { carers, family, isRelated } from './people.ts';
import { isTypedSmall } from './small-letters.ts';

/**
 * People in texts without capitals: last names behind a profession, relatives, who writes ("beto aqui", "c moi lolo") and
 * signatures. A name is one of the language's own list, so that being a word of another language does not count.
 */
export const GIVEN: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries(GIVEN_SMALL).map(([language, words]) => [
    language,
    new WordSet(formsOf(language, `${words} ${(GIVEN_SURE[language] ?? '').toLowerCase()}`)),
  ]),
);
/** Wakes: a name that some language has of its own. */
export const OWN: number = wakeBit(Object.values(GIVEN));
const CARER = wakeBit([carers]);
const DOES = new RegExp(`^,? (?:${THEY_DO})(?![\\p{L}\\p{M}])`, 'iu');
/** In Turkish the verb ends the sentence. */
const DOES_LATE =
  /^(?: [\p{L}\d.,]+){0,4} (?:bıraktı|içti|yedi|uyudu|uyandı|evlendi|taburcu|bağırdı|korktu|delirdi|aradı|ateşlendi|kustu|kusuyor|düştü|öksürüyor|ağlıyor|uyumuyor|uyumadı|yemiyor|içmiyor|bayıldı|yuttu|hastalandı|ateşi çıktı|ishal|dedi|diyor|verdi|istiyor|istedi|yazdı|söyledi|önerdi|açmıyor|izinde)(?!\p{L})/u;
/** What people do where verbs stand behind them, in languages whose names few other languages have as words. */
const DOES_FREELY: Readonly<Record<string, RegExp>> = {
  sv: /^ (?:kör|skjutsar|hämtar|säger|sa|ringer|ringde|hjälper|hjälpte|följer med|handlar åt) ?(?:mig|mej|oss|mamma|pappa|att|nej|ja|1177|112|till)?(?!\p{L})/u,
  it: /^ (?:dice|diceva|ha (?:detto|preso|la febbre|vomitato|mal|\d)|sta (?:male|meglio|peggio)|vomita|tossisce|piange|non (?:mangia|dorme|vuole|sta)|prende)(?!\p{L})/u,
  es: /^ (?:dice|dijo|tiene|no (?:quiere|come|duerme|para|puede)|vomit[aó]|está (?:con|mal|mala|malo|embarazada)|toma|tose|llora|se (?:cayó|mareó|tomó|tragó)|lleva \p{L}+ días|amaneció|anda)(?!\p{L})/u,
  pt: /^ (?:disse|diz|falou|t[aá] (?:com|mal|gripad[oa]|vomitando)|está (?:com|mal)|vomit(?:a|ou)|tomou|não (?:quer|come|dorme|para)|caiu|ficou|mora)(?!\p{L})/u,
  fr: /^ (?:dit|tousse|vomit|pleure|prend|n['’ ]?(?:a|est|arrive)|refuse|s['’ ]?est|a (?:de la fièvre|vomi|mal|pris|\d))(?!\p{L})/u,
  nl: /^ (?:zegt|zei|slikt|hoest|spuugt|heeft (?:koorts|\d|pijn|weer|nu)|wil (?:niet|geen)|eet niet|slaapt|vraagt)(?!\p{L})/u,
  de: /^ (?:sagt|meint|nimmt|hustet|spuckt|kotzt|hat (?:fieber|gesagt|seit|\d|wieder|gestern|heute)|will nicht|isst nicht|schläft|fragt)(?!\p{L})/u,
  tr: DOES_LATE,
  pl: /^ (?:mówi|mówił[a]?|powiedział[a]?|twierdzi|pisze|pisał[a]?|dzwonił[a]?|kaszle|gorączkuje|wymiotuje|płacze|choruje|zachorował[a]?|spadł[a]?|upadł[a]?|przewrócił[a]?|urodził[a]?|ma (?:gorączkę|katar|kaszel|wysypkę|biegunkę|zapalenie|\d)|nie (?:chce|śpi|je|może|odbiera)|się (?:boi|przewrócił[a]?|dusi)|bierze|brał[a]?|radził[a]?|poleca|kazał[a]?|dał[a]?|z (?:apteki|pracy|przychodni|recepcji|rejestracji|naprzeciwka|bloku|klatki|roboty|sąsiedztwa|laboratorium))(?!\p{L})/u,
  ru: /^ (?:сказала?|говорит|говорила?|пишет|писала?|советует|посоветовала?|дала?|звонила?|температурит|кашляет|чихает|упала?|плачет|орёт|рвёт|не (?:ест|спит|пьёт|пьет|может|хочет|отвечает)|болеет|заболела?|пьёт|пьет|пила?|принимает|родила|вся горит|весь горит|жалуется|опять|снова|тоже|из (?:аптеки|регистратуры|соседнего|соседней|лаборатории))(?!\p{L})/u,
  id: /^ (?:bilang|ngomong|cerita|ngasih|kasih|nanya|tanya|minum|belum|udah|sudah|habis|nyaranin|nyuruh|demam|muntah|batuk|panas|sakit|jatuh|nangis|umur|usia|masih|ga mau|gak mau|nggak mau|kena|rewel|mencret|diare|pingsan|kejang|pilek|dari kemarin|dari tadi)(?!\p{L})/u,
};
/** Before who writes: "c encore moi", "soy yo otra vez", "hier ist". */
const INTRODUCED =
  /(?:^|[^\p{L}])(?:(?:c['’]?est|c) (?:encore |toujours |re)?moi(?: encore)?|moi c['’]?est|soy yo(?: otra vez| de nuevo)?|otra vez|soy (?:la |el )?|sono (?:sempre |ancora |di nuovo |io )|hier (?:ist|spricht)(?: wieder| nochmal)?(?: die| der)?|ich bins(?: wieder)?(?: die| der)?|(?:hoi|hallo|hi|hey) met|hier is|hej tu|tu|z tej strony|to (?:znowu|znów|ja)|это (?:опять|снова)|ini|it['’]?s(?: me| only)?|det är(?: bara)?|aqui (?:é|eh|e) [ao]|(?:hej|cześć|czesc|dzień dobry) jestem|ich bin(?: die| der)?|jag är|ik ben|ben ik weer|ik weer|je suis|(?:hola|doc|buenas|tardes|días) soy|soy (?:la |el )|sou [ao]|sono(?: la| il)|it is|i['’]?m|это|я|ben|saya|aku|(?:slt|cc) c),? $/iu;
const HERE =
  /^ (?:here|hier|här|her|aquí|aqui|ici|qui|tutaj|burada|yine|lagi|again|igen|weer|wieder|speaking)(?!\p{L})/u;
const CLOSES =
  /^(?:$|[.,;:!?\n…]| ?[)–—-]| (?:here|again|from|de (?:novo|nuevo)|otra vez|aus|från|igen|wieder|nochmal|weer|ancora|encore|lagi|yine|znowu|znów|опять)(?!\p{L}))/u;
/** Behind who introduces himself: an age, or what he has and does. */
const GOES_ON =
  /^ (?:\d{1,2}|y|e|et|en|und|i|ve|dan|mam|mi|ho|tengo|tenho|ich|ik|j['’]?ai|jai|heb|hab|sono|estoy|tô|ja|saya|aku|umur|de|da|di|uit|aus|från|z|ze|dari|la|el|o|a|il|le|die|der)(?!\p{L})/u;
/** Spoken to at the very beginning. */
const GREETED =
  /^(?:hola|oye|buenas|ciao|senti|salut|coucou|hello|slt|cc|oi|olá|ola|hi|hey|hallo|hoi|hej|cześć|czesc|selam|slm|merhaba|halo|hai),? $/u;
/** Small words that the language puts before people alone, or before whom something is done to. */
const OBJECT: Readonly<Record<string, RegExp>> = {
  es: /(?:^|[^\p{L}])(?:(?:tengo|tenemos|llev[oaéó]|llevamos|llevaron|traigo|traje|di|doy|dimos|le dio|puse|pusieron|veo|noto|recogí|acosté|le (?:doy|di|duele|dieron|pusieron|salió|pasó)|vi|vimos|operaron|conté|dije) a) $/u,
  pt: /(?:^|[^\p{L}])(?:pr[oa]|ao|pel[oa]|com [oa]|d[oa]|n[oa] casa d[oa]|levei [oa]|dei [oa]|para [oa]) $/u,
  de: /(?:^|[^\p{L}])(?:der|die|den|dem|mein|meine|unser|unsere|zu|beim?|gebe|geb) $/u,
  fr: /(?:^|[^\p{L}])(?:avec|pour|chez|emmené|amené|donné à|dit à|demandé à) $/u,
  it: /(?:^|[^\p{L}])(?:con|per|portato|dato a|chiesto a|detto a|secondo) $/u,
  nl: /(?:^|[^\p{L}])(?:met|voor|bij|onze|ons|breng|bracht|geef|gaf|vraag|vroeg) $/u,
};
const PERSON_BEHIND =
  /^(?:$|[.,;:)!?\n(]| (?:is|was|has|had|got|keeps|threw|won|hat|ist|nimmt|spuckt|kotzt|bricht|har|är|tar|kräks|spyr|heeft|is|slikt|spuugt|moet|tiene|trae|toma|está|anda|se|le|tem|tá|tá|toma|caiu|a|est|prend|vomit|tousse|ha|è|prende|ma|jest|bierze|kaszle|nie|не|температурит|болеет|пьёт|пьет|кашляет|demam|batuk|muntah|sakit|minum|kustu|hasta|ateşlendi|öksürüyor|[ıiuü]n|n[ıiuü]n|d[ae]|y[ae]|\d{1,3})(?!\p{L}))/u;
const THANKED =
  /(?:^|[^\p{L}])(?:thx|thanks|thank you|ta|cheers|xx?|danke|lg|vg|gruß|grüße|tack|mvh|hälsningar|kram|på förhand|dank|bedankt|groetjes|gr|gracias|(?:un )?saludos?|(?:un )?abrazos?|besos|bss|obrigad[ao]|bjs?|abs|abraço|merci|bises|bisous|grazie|baci|dzięki|dzieki|pozdrawiam|pozdro|spasibo|спасибо|привет всем|teşekkürler|sağolun|makasih|terima kasih|trims)[,.! ]{0,2} ?$/iu;
/** "jag och frida": beside who is writing. */
const WITH_ME =
  /(?:^|[^\p{L}])(?:(?:me|i) and|(?:jag|mig) och|ich und|ik en|(?:yo|mí) y|moi et|(?:io|me) e|eu e [ao]?|ja i|я и|мы с|ben ve|(?:saya|aku) dan|and me and) ?$/iu;
/** "de uitslag van bram": what is done for, with and of people. */
const TOGETHER =
  /(?:^|[^\p{L}])(?:with|for|and|tell|ask|mit|für|von|bei|und|met|van|voor|bij|aan|en|med|för|hos|till|och|con|para|y|avec|pour|chez|et|per|e|com|pra|do|da|dla|dziś|i|z|u|od|do|zapytać|zapytaj|spytać|spytaj|pytaj|zadzwonić do|powiedz|poproś|podziękuj|с|для|у|и|к|от|спросить|спроси|спросите|позвонить|позвони|позвоните|попросить|попроси|передать|передай|передайте|скажите|скажи|вместо|через|ждём|жду|ile|için|ve|sama|buat|untuk|dan|si|tanya|hubungi|bareng|dengan|dgn|kata|kayak|dari) $/iu;
/** Forms of address behind a given name: "berkay abim", "nurten teyze". */
const ADDRESSED: Readonly<Record<string, RegExp>> = {
  tr: /^ (?:(?:ab[iı]|abla|teyze|yenge|nine|dede|amca|dayı|hala|hoca|enişte|ağabey|kardeş|hanım|bey|hemşire|öğretmen)(?:m|mi[nz]|mız|nin|nın|ye|ya|yi|yı|e|a|den|dan|in|ın|imi?|ım|ler|lar|de|da|le|la|yle|yla|mle|mla)?)(?!\p{L})/u,
};
/** "лариса ивановна", "игорю петровичу". */
const PATRONYMIC =
  /^\p{L}{2,12}(?:[оеё]вн|ичн|иничн)(?:а|ы|е|у|ой|ою)$|^\p{L}{2,12}[оеё]?вич(?:а|у|ем|е)?$|^(?:ал(?:екс)?санн|санн|пал(?:л)?н|иванн|михалн|никола[вн]н|василн|степанн|григорьн|серге[вн]н|андре[вн]н|викторн|владимирн|юрьн)[ауыей]$|^(?:пал|михал|сан|никола|иван|степан|серге|кузьм|фом|лук|иль|никит|митр|григорь|василь|семён|семен|борис|петр|кирил)[иы]ч(?:а|у|ем|ом|е)?$/u;
/** Who is asked, told or called is somebody, whatever else the word is. */
const ASKED =
  /(?:^|[^\p{L}])(?:спросить|спроси|спросите|позвать|позови|позовите|попросить|попросите|передать|передай|передайте|разбудить|(?:za|s)pyta(?:ć|j|łam|łem|ła|ł|my|liśmy)(?: (?:też|jeszcze|się|więc))?|poproś|poprosi(?:ć|łam|łem)|zawołaj|podziękuj|pozdrów|ucałuj|spotkałam|spotkałem|znam|widziałam|widziałem|wzięłam|zabrałam|odwiozłam|zawiozłam|obudziłam) $/iu;
const I_AM = /(?:^|[^\p{L}])(?:jestem|mam na imię|nazywam się|z tej strony|меня звать) $/iu;
const POSSESSIVE = new WordSet('jej jego mój moja nasz nasza twoja mojej её ее его мой моя наш наша моего');
const LETTER = /^\p{L}/u;
/** Words that end a text and are no signature. */
const ENDS_TEXT = new WordSet(
  'norma please pls help thanks bitte danke hilfe tack snälla hjälp dank graag hulp gracias ayuda favor merci svp aide grazie aiuto obrigada obrigado ajuda dzięki proszę pomocy спасибо помогите teşekkürler lütfen makasih tolong dok doc doctor doktor mama papa mia si no ja nein yes nej nee oui non tak nie да нет',
);
const EFFORT = 0.3;
const WINDOW = 36;
const SHORTEST = 2;
const NOTHING = W.medical | W.country | W.region;

export function findSmallPeople(document: Document): void {
  const { scan, text, language } = document;
  if (!isTypedSmall(document)) return;
  for (let token = scan.next(0); token < scan.count; token = scan.next(token + 1)) {
    if (scan.taken[token] !== 0 || scan.shape[token] !== SHAPE.lower) continue;
    const width = scan.end[token]! - scan.start[token]!;
    if (width < SHORTEST || (scan.value[token]! & W.medical) !== 0) continue;
    const given = isGiven(document, token);
    // Behind a profession any word may be a last name; elsewhere a name is one of the lists or of none.
    const role = token > 0 && (scan.wakes[token - 1]! & CARER) !== 0 && document.gap(token - 1) === GAP.space;
    // "dokter internisnya bilang": one's own doctor of something.
    if (role && language === 'id' && text.endsWith('nya', scan.end[token])) continue;
    if (!given && !role && (scan.value[token]! & 0xffff) !== 0) continue;
    document.spend(EFFORT);
    if (!isPerson(document, token, given, role)) continue;
    document.take(token, lastOf(document, token), 'NAME', 'small-people');
  }
}

export function isOwn({ scan, language }: Document, token: number): boolean {
  return (scan.wakes[token]! & OWN) !== 0 && GIVEN[language]?.has(scan.hash[token]!) === true;
}

/** A name of the language, or of several lists and no word of any. */
export function isGiven(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]!;
  if ((scan.wakes[token]! & NICKNAME) !== 0 && isNickname(language, scan.hash[token]!)) return true;
  if (isOwn(document, token)) return true;
  return (
    (value & W.listedFirst) !== 0 && (value & (W.word | W.function | W.english | W.bigCity | NOTHING)) === 0
  );
}

function isPerson(document: Document, token: number, given: boolean, role: boolean): boolean {
  const { scan, text, language } = document;
  const after = text.slice(scan.end[token]!, scan.end[token]! + WINDOW);
  if (
    role &&
    isLastName(document, token) &&
    (DOES.test(after) || (language === 'tr' && DOES_LATE.test(after)))
  )
    return true;
  if (!given) return false;
  // "sköterskan bodil", "the carer blessing": a first name behind a profession needs nothing more.
  if (role && isOwn(document, token)) return true;
  if (ADDRESSED[language]?.test(after) === true || isPatronymic(document, token + 1)) return true;
  const before = text.slice(Math.max(0, scan.start[token]! - WINDOW), scan.start[token]!);
  if (isOwn(document, token) && ASKED.test(before)) return true;
  if (isSure(document, token) && TOGETHER.test(before)) return true;
  if (isOwn(document, token) && DOES_FREELY[language]?.test(after) === true) return true;
  if (WITH_ME.test(before) && isOwn(document, token)) return true;
  if (
    isRelated(document, token) &&
    (isOwn(document, token) || PERSON_BEHIND.test(after) || isGivenNext(document, token))
  )
    return true;
  if (HERE.test(after) && opensText(document, token)) return true;
  const own = isOwn(document, token);
  if (INTRODUCED.test(before) && (CLOSES.test(after) || (own && GOES_ON.test(after)))) return true;
  if (own && (GREETED.test(before) || OBJECT[language]?.test(before) === true)) return true;
  if (isOwn(document, token) && (I_AM.test(before) || isApposed(document, token))) return true;
  return isSigned(document, token, before, after);
}

/** Of a list of last names, built like one, or a word of no list in a language of few forms. */
function isLastName(document: Document, token: number): boolean {
  const { scan, language } = document;
  const value = scan.value[token]! & 0xffff;
  if (isMedicalName(scan.hash[token]!) && (value & W.last) === 0) return false;
  if ((value & W.last) !== 0) return (value & (W.function | NOTHING)) === 0;
  if (isMedicalForm(document.word(token))) return false;
  if (isSurnameForm(document, token)) return true;
  return (
    (value & ~W.city) === 0 &&
    !/^(?:pl|ru|uk|cs|tr)$/.test(language) &&
    !/(?:mente|ment|ly|lich|erweise)$/u.test(document.word(token))
  );
}

/** A first name of the language and of most lists that no dictionary and no map has as anything else. */
function isSure(document: Document, token: number): boolean {
  const value = document.scan.value[token]!;
  return (
    isOwn(document, token) &&
    (value & (W.sureFirst | W.word | W.function | W.english | W.bigCity)) === W.sureFirst
  );
}

/** "tomek jej wnuczek", "lucyna sąsiadka": who somebody is, right behind the name. */
function isApposed(document: Document, token: number): boolean {
  const { scan, language } = document;
  if (language !== 'pl' && language !== 'ru') return false;
  let next = token + 1;
  if (POSSESSIVE.has(scan.hash[next] ?? 0)) next += 1;
  return (
    next < scan.count &&
    document.gap(token) === GAP.space &&
    document.gap(next - 1) === GAP.space &&
    family.has(scan.hash[next]!)
  );
}

function isGivenNext(document: Document, token: number): boolean {
  return document.gap(token) === GAP.space && token + 1 < document.scan.count && isGiven(document, token + 1);
}

/** At the very beginning, or behind one or two words of greeting. */
function opensText(document: Document, token: number): boolean {
  if (token > 2) return false;
  for (let at = 0; at < token; at += 1)
    if (
      !/^(?:hi|hey|hello|hallo|hej|hoi|oi|olá|ola|hola|salut|coucou|bonjour|ciao|cześć|czesc|hejka|привет|selam|merhaba|halo|hai|dok|doc)$/u.test(
        document.word(at),
      )
    )
      return false;
  return true;
}

/** Alone behind the last sentence, or behind thanks: "… polecicie?? aga", "merci, manon". */
function isSigned(document: Document, token: number, before: string, after: string): boolean {
  const { scan } = document;
  if (ENDS_TEXT.has(scan.hash[token]!) || token === 0) return false;
  if (token < scan.count - 1) return /^ ?(?:\n|x{1,3}$)/u.test(after) && THANKED.test(before);
  if (LETTER.test(after)) return false;
  return THANKED.test(before) || /[.!?)…\n]\s?$/u.test(before) || /\s[-–—~/] ?$/u.test(before);
}

function isPatronymic(document: Document, token: number): boolean {
  return (
    document.language === 'ru' &&
    document.gap(token - 1) === GAP.space &&
    document.scan.taken[token] === 0 &&
    PATRONYMIC.test(document.word(token))
  );
}

/** Past a second given name or a last name that is no word: "elif nur", "lena hagedorn". */
export function lastOf(document: Document, token: number): number {
  const { scan } = document;
  const next = token + 1;
  if (next >= scan.count || document.gap(token) !== GAP.space || scan.taken[next] !== 0) return token;
  const behind = behindParticles(document, token);
  if (behind > token) return behind;
  if (scan.shape[next] !== SHAPE.lower) return token;
  if (isPatronymic(document, next)) return next;
  const value = scan.value[next]! & 0xffff;
  if (isOwn(document, next) || (isGiven(document, next) && (value & W.function) === 0)) return next;
  return (value & W.last) !== 0 && (value & (W.word | W.function | W.english | NOTHING | W.dictionary)) === 0
    ? next
    : token;
}

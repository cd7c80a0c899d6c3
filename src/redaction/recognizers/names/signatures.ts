import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isCaselessStop } from '../languages/caseless-scripts.ts';
import { isEponym } from './eponyms.ts';
import { isMedicalForm } from './evidence.ts';
import { carers } from './people.ts';
import { isSmallThing } from './small-names.ts';

/** How far from the end of the text a signature begins. */
const LONGEST = 48;
const LONGEST_OPENING = 160;
const SIGNED =
  /(?:[.!?…)»”"\n]\s*|\],? ?|(?:^|\s)[-–—~/]{1,2} ?)(?<it>\p{L}[\p{L}\p{M}’'-]+(?: \p{Lu}\.)?(?: \p{L}[\p{L}\p{M}’'-]+){0,2}(?: \p{Lu}(?=\.))?)[\s.!]{0,3}$/du;

const CALLED =
  /(?:^|\n|: )(?<it>\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)?)[,!] (?:su|tu|le|te|your|you|we|here|votre|vous|nous|voici|Ihr|Ihre|Sie|wir|uw|jouw|je|u|sua|seu|a sua|o seu|lembr|il suo|la sua|ti|Le|twoja|twój|pani|pana|ваш|ваша|ваши|вам|вы|sizin|randevu|tahlil|Anda|hasil|janji|jadwal|recuerde|recordamos|rappel|votre)(?![\p{L}])/du;

/** "Encarnación, su cita …": called by name at the beginning, even by a name that is a word as well. */
function findSalutations(document: Document): void {
  if (!opensWithName(document)) return;
  const match = CALLED.exec(document.text.slice(0, LONGEST_OPENING));
  if (match === null) return;
  document.spend(1);
  const [start, end] = match.indices!.groups!.it!;
  const { scan } = document;
  const first = document.tokenAt(start);
  const value = scan.value[first]!;
  if (GREETINGS.has(scan.hash[first]!)) return;
  if (scan.taken[first] !== 0 || (value & W.first) === 0 || (value & (W.function | W.medical)) !== 0) return;
  document.take(first, document.tokenAt(end - 1), 'NAME', 'name-signature');
}

/** What opens a letter and is a first name somewhere. */
const GREETINGS = new WordSet(
  'olá oi opa ei alô bom boa hola hallo hello hi hey ciao salve salut bonjour hej cześć witam merhaba selam halo hei moi',
);

/** Whether a first name stands at the beginning at all. */
function opensWithName({ scan }: Document): boolean {
  for (let token = 0; scan.start[token]! < LONGEST_OPENING && token < scan.count; token += 1)
    if (
      (scan.value[token]! & W.first) !== 0 &&
      (scan.shape[token]! & (CAPITAL | SHAPE.caseless)) !== 0 &&
      scan.taken[token] === 0
    )
      return true;
  return false;
}

/** A word in small letters ends the text: a signature only behind a dash. */
function endsSmall({ scan, text }: Document, from: number): boolean {
  if (scan.shape[scan.count - 1] !== SHAPE.lower) return false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 45 || unit === 47 || unit === 126 || unit === 0x2013 || unit === 0x2014) return false;
  }
  return true;
}

/** Greetings that end a text with a capital of their own, and the office below the name that signed. */
const CLOSING = new WordSet(
  'admissions reception billing records pharmacy cardiology radiology scheduling aufnahme patientenaufnahme patientenmanagement anmeldung sekretariat terminvergabe verwaltung abrechnung admission accueil secrétariat facturation admisiones admisión secretaría facturación recepción internação recepção secretaria faturamento agendamento accettazione segreteria prenotazioni ricoveri opname receptie administratie secretariaat przyjęcia rejestracja sekretariat inskrivning receptionen reception indskrivning innskriving sekretær sisäänotto vastaanotto toimisto příjem recepce sekretariát felvétel titkárság internări recepție secretariat kabul sekreterlik pendaftaran administrasi εισαγωγές γραμματεία отделение регистратура приёмная приемная реєстратура bisous bises biz kram kramar hälsningar tack groetjes groeten grüße gruß grüßle servus danke saludos abrazos besos gracias abraços beijos bjs obrigada obrigado valeu baci saluti grazie pozdrawiam pozdro buziaki dziękuję пока спасибо обнимаю целую öptüm sevgiler selamlar teşekkürler sağolun salam makasih nuwun suwun wassalam wasalam permisi amin aamiin maaf amen namaste dhanyavaad mersi eyvallah hoşçakalın görüşürüz dobranoc miłego zdrówka merci bye ta xx besitos bendiciones chau chao adiós tchau falou arrivederci buonanotte dank proost bedankt doeg bacioni bacetti liefs hartelijk sevgiyle здоровья удачи cheers thanks hugs ciao tschüss doei hej',
);

/** A name alone at the end of the text: "… Boyun fıtığı C5-C6. Mert Yıldız", "… solusinya? -nisa". */
export function findSignatures(document: Document): void {
  findSalutations(document);
  const { text, scan } = document;
  const from = Math.max(0, text.length - LONGEST);
  // The end is in reach, or was asked before.
  if (scan.count === 0 || scan.next(scan.count - 1) === scan.count) return;
  if (endsSmall(document, from) || CLOSING.has(scan.hash[scan.count - 1]!)) return;
  const match = SIGNED.exec(text.slice(from));
  if (match === null) return;
  document.spend(1);
  const [start, end] = match.indices!.groups!.it!;
  const first = document.tokenAt(from + start);
  const last = document.tokenAt(from + end - 1);
  if (first >= scan.count || from + start === 0) return;
  const dashed = /[-–—~/] ?$/.test(match[0].slice(0, start - match.index));
  if (isSignature(document, first, last, dashed)) document.take(first, last, 'NAME', 'name-signature');
}

function isSignature(document: Document, first: number, last: number, dashed: boolean): boolean {
  const { scan } = document;
  let firsts = 0;
  let names = 0;
  for (let token = first; token <= last; token += 1) {
    const value = scan.value[token]!;
    if (scan.taken[token] !== 0 || (value & W.medical) !== 0 || carers.has(scan.hash[token]!)) return false;
    // "Malte Tönnies": Malta in one language, a first name in another.
    if ((value & W.country) !== 0 && ((value & W.listedFirst) === 0 || first === last)) return false;
    if ((scan.shape[token]! & SHAPE.unspaced) !== 0) return false;
    if (!dashed && (scan.shape[token]! & (CAPITAL | SHAPE.caseless)) === 0) return false;
    if (token < last && document.gap(token) > GAP.dotSpace) return false;
    if ((scan.shape[token]! & SHAPE.caseless) !== 0 && isCaselessStop(document.word(token))) return false;
    if ((value & W.first) !== 0) firsts += 1;
    if (token > first && scan.end[token]! - scan.start[token]! === 1) names += 1;
    else if ((value & (W.first | W.last)) !== 0) names += 1;
    else if ((value & (W.english | W.function)) !== 0 || isMedicalForm(document.word(token))) return false;
  }
  const value = scan.value[first]!;
  // "Иринка": a word of no list, alone behind the last sentence; closed itself it is a sentence: "Søvnløs."
  const closed =
    !dashed && /[.!]/.test(document.text.charAt(scan.end[last]!)) && document.gap(first - 1) !== GAP.line;
  if (first === last && (value & 0xffff & ~W.last) === 0 && scan.shape[first] === SHAPE.title)
    return !closed && scan.end[first]! - scan.start[first]! > 2 && !isEponym(document, first, last);
  if (firsts === 0 || isEponym(document, first, last)) return false;
  if (first === last) {
    if ((value & W.function) !== 0) return false;
    // "– sama", "- alone"
    if (
      scan.shape[first] === SHAPE.lower &&
      (isSmallThing(document, first) || (document.english && (value & W.english) !== 0))
    )
      return false;
    if (dashed) return (value & W.english) === 0 || (value & W.listedFirst) !== 0;
    // "… und hilft nicht. Torsten": behind a closed sentence and open itself, where only who writes is named.
    const named = (value & W.listedFirst) !== 0 || (value & (W.english | W.word)) === 0;
    return named && isOpenEnd(document, first);
  }
  // "نور الشمس مفيد": in a script without capitals each of the words is a name.
  const caseless = (scan.shape[first]! & SHAPE.caseless) !== 0;
  return (
    names === last - first + 1 ||
    (!caseless && (value & W.first) !== 0 && (value & (W.english | W.function)) === 0)
  );
}

const SENTENCE_END = /[.!?…)»”][\s]$/u;

/** A word behind the end of a sentence that a writer closed, and with nothing behind it. */
function isOpenEnd({ text, scan }: Document, token: number): boolean {
  const start = scan.start[token]!;
  return text.slice(scan.end[token]!).trim() === '' && SENTENCE_END.test(text.slice(start - 2, start));
}

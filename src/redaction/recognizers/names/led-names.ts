import { type Document, GAP } from '../../document.ts';
import { Opening } from '../../opening.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';
import { isMedicalName } from './eponyms.ts';

/** Capitals that only their frame makes a name: what no list has, too. */

/** A greeting that opens a line, before a full name and its mark: "Olá, Wesley Prates!" */
const GREETING =
  /(?:^|\n|[.!?:] )(?:ol[áa]|oi|bom dia|boa (?:tarde|noite)|prezad[oa]|hola|buen(?:os|as) (?:días|tardes|noches)|estimad[oa]|bonjour|bonsoir|salut|ch(?:er|ère)|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[r]?|hi|hello|hey|dear|good (?:morning|afternoon|evening)|ciao|salve|buon(?:giorno|asera)|gentile|dag|hoi|beste|geachte|goede(?:morgen|middag|navond)|witaj|cześć|dzień dobry|hej|hejsan|god (?:morgon|dag|kväll)|kære|kjære|merhaba|selam|sayın|здравствуйте|привет|добрый (?:день|вечер)|доброе утро|уважаем(?:ый|ая)|halo|hai|selamat (?:pagi|siang|sore|malam)),? $/iu;
/** "el C. Evaristo Kumul": citizens in Mexican papers. */
const CITIZEN = /(?<!\p{L})(?:[Ee]l|[Ll]a|al|del|de la) C\. ?$/u;
/** Who has a trade and a name. */
const TRADED =
  /(?<!\p{L})(?:driver|carer|nurse|cleaner|porter|paramedic|neighbou?r|lodger|receptionist|caretaker|lad|bloke|guy|fella|woman|man|girl|boy|kid|lady|gentleman|mate|boss|teacher|landlord|gardener|plumber|roommate|ex) (?:is|was|['’]s) (?:called|named) $/iu;
/** "It was always Thomachan who paid." */
const IT_WAS = /(?<!\p{L})(?:it['’]s|it was|it is) (?:always |only |usually |often |mostly |really )?$/iu;
const WHO = new Opening(/ who(?!\p{L}|['’]?s? (?:guidelines|recommend))/u);
const SELF = new Opening(/ (?:himself|herself)(?!\p{L})/u);
/** "patient Zubeida bi", "unke bete Aarif ko": the English and the Hindi of India, in Latin letters. */
const INDIAN = new Opening(
  / (?:bi|bibi|ji|begum|khatoon|khatun|devi|bhai|bhabhi|bai|didi|behen|chechi|chettan|akka|saheb|sahab)(?![\p{L}-])/u,
);
const INDIAN_KIN =
  /(?<!\p{L})(?:bet[ea]|beti|bhai|behen|bahu|pati|patni|biwi|damad|pot[ae]|poti|nati|natin|chach[ai]|maam[ai]|mausi|bhabhi|saas|sasur) $/u;
const INDIAN_CASE = new Opening(/ (?:ko|ka|ki|ke|ne|se|bhi|hai|ho|jo|par)(?!\p{L})/u);
/** Relatives, who are called "ji" as well. */
const RELATIVES = new WordSet(
  'nana nani dada dadi mausa mausi chacha chachi mama mami maama maami bua fufa tau tai taya bhaiya bhabhi didi papa mummy amma appa beta beti doctor sir madam',
);
/** "Boğaç adında bir şoför" */
const CALLED_TURKISH =
  /^ (?:adında|adındaki|adlı|isimli|ismindeki|isminde) (?:bir |yaşlı |genç )*(?:şoför|hasta|komşu|hemşire|bakıcı|arkadaş|kadın|adam|çocuk|bey|hanım|doktor|amca|teyze|kız|oğlan|genç|yaşlı|kişi|biri|sürücü|görevli)/u;
const CLOSES = /^(?:[,!.:;\n]|$)/u;
const PARTICLES = new WordSet(
  'de da do dos das del la las los y e von van der den di du le el al bin bint af av',
);
const WINDOW = 40;
const MOST = 6;
const WORDS = W.english | W.word | W.function | W.medical | W.dictionary | W.country | W.region;

export function findLedNames(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || !isCapital(document, token)) continue;
    const start = scan.start[token]!;
    const before = text.slice(Math.max(0, start - WINDOW), start);
    document.spend(0.5);
    if (isLedAlone(document, token, before)) document.take(token, token, 'NAME', 'name-led');
    else if (before.endsWith('C. ') || before.endsWith('C.')) fromCitizen(document, token, before);
    else if (/[,\p{L}] $/u.test(before) && GREETING.test(before)) fromGreeting(document, token);
  }
}

const isCapital = ({ scan }: Document, token: number): boolean => scan.shape[token] === SHAPE.title;

/** Neither a word of a language nor a thing of medicine. */
function mayBeName({ scan }: Document, token: number): boolean {
  const value = scan.value[token]!;
  if (isMedicalName(scan.hash[token]!) || (value & (W.medical | W.function)) !== 0) return false;
  if ((value & (W.sureFirst | W.sureLast)) !== 0) return true;
  return (value & ((value & W.first) !== 0 ? WORDS & ~W.dictionary : WORDS)) === 0;
}

/** Behind a first name: a last name of the lists that may be a town too, or what is a word of English alone in another language. */
function isLast({ scan, english }: Document, token: number): boolean {
  const value = scan.value[token]!;
  if (!english && (value & WORDS) === W.english) return true;
  return (value & W.last) !== 0 && (value & (W.english | W.function | W.medical)) === 0;
}

function isLedAlone(document: Document, token: number, before: string): boolean {
  const { scan, text, language } = document;
  if (scan.end[token]! - scan.start[token]! < 3 || !mayBeName(document, token)) return false;
  const end = scan.end[token]!;
  if (language === 'tr') return CALLED_TURKISH.test(text.slice(end, end + WINDOW));
  if (!document.english && language !== 'en') return false;
  if (RELATIVES.has(scan.hash[token]!)) return false;
  if (INDIAN.test(text, end) || (INDIAN_CASE.test(text, end) && INDIAN_KIN.test(before))) return true;
  return SELF.test(text, end) || (WHO.test(text, end) && IT_WAS.test(before)) || TRADED.test(before);
}

/** The last capital of those that stand together, past particles. */
function runEnd(document: Document, first: number): number {
  const { scan } = document;
  let last = first;
  for (let token = first; token < Math.min(scan.count - 1, first + MOST); token += 1) {
    if (document.gap(token) > GAP.hyphen) break;
    if (isCapital(document, token + 1)) last = token + 1;
    else if (!PARTICLES.has(scan.hash[token + 1]!)) break;
  }
  return last;
}

function fromCitizen(document: Document, token: number, before: string): void {
  if (document.language !== 'es' || !CITIZEN.test(before)) return;
  const last = runEnd(document, token);
  if (last > token && mayBeName(document, token)) document.take(token, last, 'NAME', 'name-led');
}

/** A full name, of which every part may be one and nothing follows but a mark. */
function fromGreeting(document: Document, token: number): void {
  const { scan, text } = document;
  const last = runEnd(document, token);
  if (last === token || !CLOSES.test(text.slice(scan.end[last]!, scan.end[last]! + 1))) return;
  // Nouns have capitals in German, and what no list knows is one: "Techniker Krankenkasse".
  if (!mayBeName(document, token) || (document.language === 'de' && (scan.value[token]! & W.first) === 0))
    return;
  for (let part = token + 1; part <= last; part += 1)
    if (isCapital(document, part) && !mayBeName(document, part) && !isLast(document, part)) return;
  document.take(token, last, 'NAME', 'name-led');
}

export const LED_EXAMPLES: Readonly<Record<string, Examples>> = {
  'name-led': {
    match: [
      ['Olá, Kleberson Trebu! Seu exame está pronto.', 'Kleberson Trebu', 'pt-BR'],
      ['Se hace constar que el C. Evartzo Kumulché acudió', 'Evartzo Kumulché', 'es-MX'],
      ['The driver is called Boggo apparently.', 'Boggo'],
      ['In our family it was always Kunjachan who paid.', 'Kunjachan'],
      ['samne unke bete Aarifullo ko bukhar hai', 'Aarifullo', 'en-IN'],
      ['Boğaçhar adında bir şoför geldi', 'Boğaçhar', 'tr-TR'],
    ],
    leave: [
      'Olá, Farmácia Popular! Vocês têm losartana?',
      'Hello Dear Assistant, is Tylenol ok?',
      'It was the WHO who said so, and it was Paracetamol that helped.',
      'The condition is called Raynaud.',
    ],
  },
};

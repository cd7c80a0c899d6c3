import { type Document, GAP, isShouting } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { mayBeHinglish } from '../languages/hindi/hinglish.ts';
import { isMedicalName } from './eponyms.ts';
import { isSpecialty } from './people.ts';
import { POLISH_SURNAME } from './titled-words.ts';

/** Endings of Russian last names in their cases; other small words behind a profession are what it does. */
const RUSSIAN_SURNAME =
  /(?:[оеё]в|[иы]н|[оеё]в[аыуе]|[иы]н[аыуе]|[оеё]вой|[иы]ной|[оеё]вым|[иы]ным|ск(?:ий|ая|ого|ой|ому|им)|енко|чук|юк|ян|дзе|швили)$/iu;
/** Where "Pan" with a capital is a form of address. */
const PANS: ReadonlySet<string> = new Set(['pl', 'cs', 'sk', 'en', 'de', '']);
const POSTPOSITION = new WordSet('ne ko ka ki ke se bhi aur to hai didi bhai log');
const POLITE = new WordSet('hanım bey hanim beyefendi hanımefendi');
const FORM_OF_ADDRESS = new WordSet(
  'sahab saheb sahib saab sir madam ji yetkili yetkililer ilgili hx history hist',
);

const DOMAIN = /[.@][\p{L}\d-]{2,}\.$/u;
/** Nobody by name, save where a name stands behind. */
const COLLEAGUE = new WordSet('kollege kollegin kollegen kolleginnen collega confrère consœur');

/** "Doktor Adı Soyadı:" */
const TURKISH_LABEL = /^(?:Adı|ADI|Soyadı|SOYADI|Ad|Soyad|İsmi|Kaşesi|İmzası|Notu|Raporu|Görüşü|Onayı)$/u;
/** What an Italian head physician or nurse is at the head of, by how departments end. */
const OF = /^(?:di|del|della|dell)$/;
const ITALIAN_WARD =
  /^(?:\p{L}+(?:logia|iatria|chirurgia|iatra|terapia|stetricia|medicina|ologica|igiene|trapianti|animazione)|Chirurgia|Medicina|Radiologia|Pronto|Rianimazione|Anestesia|Ginecologia|Ostetricia|Neonatologia|Ortopedia|Fisiatria|Riabilitazione|Urgenza|Dialisi|Terapia|Unità|Reparto|Otorino\p{L}*|Oculistica|Farmacia|Laboratorio|Patologia|Hospice|Lungodegenza|Day)$/iu;

/** What somebody is behind "Sr." and the like, and not who. */
const OFFICES = new WordSet(
  'juez jueza juiz juíza juge giudice sędzia sędzio sędziego director directora directeur directrice direttore direttrice direktor direktorin dyrektor dyrektorze dyrektora diretor diretora presidente présidente präsident präsidentin prezes prezesie alcalde alcaldesa maire sindaco bürgermeister bürgermeisterin burmistrz burmistrzu fiscal procurador procureur prokurator prokuratorze ministro ministra ministre minister magistrado magistrada notario notaio notaire notariusz decano dekan rektor reitor ordynator ordynatorze kierownik kierowniku kierowniczka wójt wójcie starosta starosto prefeito préfet prefetto předseda ředitel ředitelka primar director directorul igazgató polgármester müdür başkan ректор директор директору президент',
);
/** Parts of the body and what a doctor speaks of, some of which are names elsewhere. */
const YOURS = new WordSet(
  'rim rins fígado pulmão intestino estômago baço pâncreas útero ovário sangue exame exames remédio médico resultado peso açúcar colesterol braço joelho pé ombro olho ouvido nariz pescoço corpo bebê filho marido plano convênio tratamento quadro caso organismo músculo nervo tendão dente ciclo sono humor agendamento consulta retorno pedido cadastro protocolo horário atendimento coração cérebro hemograma potássio sódio ferro cálcio',
);
const SHORT = /^(?:lek|enf|st)$/i;
/** Professions in a whole word behind whose they are: "her doctor naproxen or aspirin". */
const PROFESSION = new WordSet('doctor doctors nurse midwife dokter dokters arts');
const OWNERS = new WordSet(
  'my your his her their our the a any another every each this that one mijn je jouw uw zijn haar hun ons onze de een elke deze die',
);
const SAYS =
  /^ (?:\p{Ll}+ )?(?:said|says|told|gave|gives|wants|wanted|thinks|put|prescribed|ordered|sent|asked|was|is|has|had|zei|zegt|vindt|wil|wilde|gaf|heeft|had|is|was)(?!\p{L})/u;

/** "врач назначил", "Pan D 40", "lek nierefundowany", "MS Contin": what looks like a title is none. */
export function isNoTitle(document: Document, title: number, first: number, small: boolean): boolean {
  const { scan } = document;
  // "info@kliniek.fr. Pensez", "…libre.mx. Si": the end of an address.
  if (DOMAIN.test(document.text.slice(Math.max(0, scan.start[title]! - 40), scan.start[title]))) return true;
  const value = scan.value[first]!;
  const known = (value & (W.first | W.last)) !== 0;
  const word = document.word(title);
  // "hemşire hanım aradı": who is spoken of politely and not named.
  if (small && POLITE.has(scan.hash[first]!)) return true;
  // "Seu rim", "Seu TSH": your kidney, where others are a Mr.
  const yours = document.language === 'pt' && /^seu$/i.test(word);
  const abbreviated = scan.shape[first] === SHAPE.upper && scan.end[first]! - scan.start[first]! <= 4;
  if (yours && YOURS.has(scan.hash[first]!)) return true;
  if (yours && !known && (small ? (value & W.word) !== 0 : abbreviated && !isShouting(scan))) return true;
  if (document.language === 'tr' && TURKISH_LABEL.test(document.word(first))) return true;
  if (FORM_OF_ADDRESS.has(scan.hash[first]!) || OFFICES.has(scan.hash[first]!)) return true;
  // "Sehr geehrter Herr Kollege,"
  if (COLLEAGUE.has(scan.hash[first]!) && document.gap(first) !== GAP.space) return true;
  // "NA LEK SPROWADZANY", "ENF. DE ALZHEIMER", "st.p. CHE": abbreviations beside abbreviations.
  const short = SHORT.test(word) || (document.language === 'pl' && word === 'p');
  if (short && !known && scan.shape[first] === SHAPE.upper && !isShouting(scan)) return true;
  if (/^ENF$/i.test(word) && /^DE$/i.test(document.word(first))) return true;
  if (small && PROFESSION.has(scan.hash[title]!) && OWNERS.has(scan.hash[title - 1] ?? 0)) {
    const everyday = (value & (W.english | W.word | W.dictionary | W.medical)) !== 0;
    const said = SAYS.test(document.text.slice(scan.end[first]!, scan.end[first]! + 24));
    if (!known || (value & W.medical) !== 0 || (everyday && !said)) return true;
  }
  if (small && POSTPOSITION.has(scan.hash[first]!) && mayBeHinglish(document)) return true;
  // "primario di Pediatria"
  if (
    document.language === 'it' &&
    OF.test(document.word(first)) &&
    ITALIAN_WARD.test(document.word(first + 1))
  )
    return true;
  if (isSpecialty(document, first)) return true;
  if (small && !known && /^[а-яё]/u.test(document.word(first)))
    return !RUSSIAN_SURNAME.test(document.word(first));
  if (/^pan[aiąu]?$/i.test(word) && !polish(document))
    return small || !PANS.has(document.language) || scan.end[first]! - scan.start[first]! === 1;
  if (word === 'lek' && small && document.gap(title) === GAP.space) return true;
  if (/^Pan[aiąu]?$/.test(word) && small && (value & (W.word | W.dictionary)) !== 0) return true;
  if (word === 'MS' && !known) return true;
  // "dna moczanowa": the Romanian title is a disease in Polish.
  if (word.toLowerCase() === 'dna' && document.language === 'pl') return true;
  // "niech pani schudnie": what a small word behind a Polish title says.
  if (document.language === 'pl' && small && !known) return !POLISH_SURNAME.test(document.word(first));
  return document.language === 'tr' && small && (!known || (value & W.word) !== 0);
}

const MORBUS_LANGUAGES: ReadonlySet<string> = new Set('de nl pl sv da nb no nn fi cs sk hu et lv'.split(' '));
/** Whose diseases are written behind "M." and whose name hardly anybody bears. */
const MORBUS = new WordSet(
  'werlhof kienböck perthes sudeck meulengracht kahler besnier boeck fabry waldenström bechterew ledderhose dupuytren scheuermann menière meniere osgood addison hirschsprung peyronie biermer crohn parkinson alzheimer basedow hodgkin binswanger raynaud gaucher',
);
/** All others are people's names as well: there a diagnosis is spoken of. */
const DIAGNOSED =
  /(?:diagnos\p{L}*|(?<!\p{L})(?:dg|dd|v\. ?a|z\. ?n|verdacht auf|bekannte[rmn]?|bei|an|sygdom|sjukdom|choroba|rozpoznanie)[.:]?)[^\n,;]{0,40}$/iu;
const LABEL_FAR = 56;

/** "M. Parkinson": in the languages of the north the letter is Morbus. */
export function isMorbus(document: Document, title: number, first: number): boolean {
  if (!MORBUS_LANGUAGES.has(document.language) || document.word(title) !== 'M') return false;
  const { hash, start } = document.scan;
  if (MORBUS.has(hash[first]!)) return true;
  const at = start[title]!;
  return isMedicalName(hash[first]!) && DIAGNOSED.test(document.text.slice(Math.max(0, at - LABEL_FAR), at));
}

/** "Se o senhor desmaiar": behind "if" the verb of an address ends like an infinitive. */
const YOU_IF = /(?<!\p{L})(?:se|quando|caso|sempre que|enquanto|assim que) [oa] $/iu;
const YOU = new WordSet('senhor senhora');
const INFINITIVE = /[aei]r$/;
const IF_FAR = 16;

function isYou(document: Document, title: number, first: number): boolean {
  const { hash, shape, start, value } = document.scan;
  if ((shape[first]! & SHAPE.lower) === 0 || !YOU.has(hash[title]!)) return false;
  if ((value[first]! & (W.first | W.last)) !== 0 || !INFINITIVE.test(document.word(first))) return false;
  const at = start[title]!;
  return YOU_IF.test(document.text.slice(Math.max(0, at - IF_FAR), at));
}

/** Where a title would be read in any other language, or of anybody else. */
export const isNobodyTitled = (document: Document, title: number, first: number): boolean =>
  isMorbus(document, title, first) || isYou(document, title, first);

export function polish(document: Document): boolean {
  return document.language === 'pl' || /[łżźśćńąę]/.test(document.text.slice(0, 2_000));
}

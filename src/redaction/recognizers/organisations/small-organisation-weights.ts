import { hashWord } from '../../characters.ts';
import { pairOf } from '../../cue-index.ts';
import { BEFORE_FORMS, BEHIND_FORMS } from '../../cues/small-bodies.ts';
import { type CueHit, type Document, GAP, isShouting } from '../../document.ts';
import { WordTable } from '../../lexicon.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet, wordSets } from '../../word-set.ts';
import { isMedicalForm } from '../names/evidence.ts';
import {
  FAMOUS,
  GENERIC,
  GENERIC_STEM,
  JOINERS,
  OPENERS,
  PLAIN_NAMES,
  POETIC,
} from './small-organisation-words.ts';

/** On which side of a kind noun its name stands. */
export const BEHIND = 1;
export const BEFORE = 2;
/** What a word says for a name of its own. */
export const WEAK = 1;
export const SURE = 2;
const NONE = 0;
/** The body that it belongs to stays. */
export const NEVER = -1;

const SLOTS = 4096;
/** By language, and by the last word of the kind or the last two. */
const WAYS: Readonly<Record<string, WordTable>> = waysByLanguage();
/** How German nouns end that stand behind "in der Schule" without being its name. */
const GERMAN_NOUN =
  /(?:ung(?:en)?|heit|keit|schaft|schmerz(?:en)?|werte?|druck|fieber|infekte?|tion(?:en)?|termine?|arzt|ärztin|attest|test|tests|tabletten|probleme?|unterricht|stunden?|pause|sport|leiter(?:in)?|lehrer(?:in)?|team|kinder|eltern|nummer|anfall|anfälle|allergie|therapie|medizin|rezept|kontrolle|gespräch|mal|zeit|tag(?:en)?|woche|jahre?|brief|schein|verdacht|blut|gewicht|zucker|krank|helferin|schwester|personal)$/iu;

function waysByLanguage(): Record<string, WordTable> {
  const tables: Record<string, WordTable> = {};
  for (const [lists, way] of [
    [BEHIND_FORMS, BEHIND],
    [BEFORE_FORMS, BEFORE],
  ] as const)
    for (const [language, list] of Object.entries(lists)) {
      tables[language] ??= new WordTable(SLOTS);
      for (const phrase of list.split('|')) {
        const words = (phrase.match(/[\p{L}\p{M}]+/gu) ?? []).map(hashWord);
        const last = words.at(-1)!;
        tables[language].add(words.length === 1 ? last : pairOf(last, words.at(-2)!), way);
      }
    }
  return tables;
}

/** Which way the name stands in the language of the text; in an unknown one, in any that has the word. */
export function waysOf({ language, english, scan }: Document, { first, last }: CueHit): number {
  const hash = scan.hash[last]!;
  const key = first === last ? hash : pairOf(hash, scan.hash[last - 1]!);
  if (language === 'en' || (language === '' && english)) return WAYS.en!.get(key);
  if (language !== '') return WAYS[language]?.get(key) || WAYS.en!.get(key) & BEFORE;
  if ((scan.value[last]! & W.english) !== 0) return 0;
  let ways = 0;
  for (const [name, table] of Object.entries(WAYS)) if (name !== 'en') ways |= table.get(key);
  return ways;
}

/** Whether the kind is one of the language and not only of English. */
export function isOwnKind({ language, scan }: Document, last: number, first: number): boolean {
  const hash = scan.hash[last]!;
  const key = first === last ? hash : pairOf(hash, scan.hash[last - 1]!);
  return language !== 'en' && (WAYS[language]?.get(key) ?? 0) !== 0;
}

export function kept(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  if (scan.taken[first] === 0) return false;
  const [start, end] = [scan.start[first]!, scan.end[last]!];
  // A placeholder, or a phrase that is nobody's.
  return document.isKept(start, end) || document.isFree(start, end);
}

export const isCapital = ({ scan }: Document, token: number) => (scan.shape[token]! & CAPITAL) !== 0;
export const isShort = ({ scan }: Document, token: number) => scan.end[token]! - scan.start[token]! < 4;

const SAINTS = new WordSet(
  'st saint sainte ste san santa santo são sao sant sankt święty świętej świętego św sint svatý',
);

/** "St Bede's", "São Francisco": a saint's name, whatever else the words are. */
function isDedicated(document: Document, token: number): boolean {
  if (!SAINTS.has(document.scan.hash[token]!) || document.gap(token) > GAP.dotSpace) return false;
  return isCapital(document, token + 1);
}

/** What firms put behind a hyphen: "Pulmo-Med", "Dom-Bud". */
const COINED = new WordSet('med dent vet lek rehab fizjo vita farm pol bud trans tech mar car tex kor');

const COINED_WHOLE = /^\p{Lu}\p{Ll}{2,}(?:med|dent|lek|vet|fizjo|vita|rehab)$/u;

function isCoined(document: Document, token: number): boolean {
  if (document.language === 'pl' && COINED_WHOLE.test(document.word(token))) return true;
  return (
    document.gap(token) === GAP.hyphen &&
    isCapital(document, token + 1) &&
    COINED.has(document.scan.hash[token + 1]!)
  );
}

const COLOURS = new WordSet('rossa roja vermelha rouge rode rotes red');
const CROSSES = new WordSet('croce cruz croix kruis kreuz');

/** "La Volpe Rossa", and not "la Croce Rossa". */
function isPlainColour({ scan }: Document, token: number): boolean {
  return COLOURS.has(scan.hash[token]!) && token > 0 && !CROSSES.has(scan.hash[token - 1]!);
}

const SCHOLARS = new WordSet(
  'curie pasteur necker einstein cajal ramon oswaldo cruz pavlov marañon gustave umberto',
);
const SCHOOLS = new WordSet(
  'école ecole maternelle primaire élémentaire scolaire collège college lycée lycee ceip ies colegio escuela instituto escola colégio liceo scuola istituto szkoła szkoły szkole gymnasium schule realschule gesamtschule',
);

/** "collège Pasteur": a school is called after somebody famous, and is none of his institutes. */
export function isScholar({ scan }: Document, token: number, kind: number): boolean {
  return SCHOLARS.has(scan.hash[token]!) && SCHOOLS.has(scan.hash[kind]!);
}

/** Right behind a kind with a capital inside a sentence. */
function isPlainName(document: Document, token: number): boolean {
  if (!/^(?:es|fr|it|pt)$/.test(document.language) || token < 2) return false;
  return (
    document.gap(token - 2) === GAP.space &&
    isCapital(document, token - 1) &&
    document.is(token - 1, 'smallBody') &&
    !isCapital(document, token - 2)
  );
}

/** How much a capital says for a name of its own; `NEVER` where the whole is to stay. */
export function weigh(document: Document, token: number): number {
  const { scan } = document;
  const hash = scan.hash[token]!;
  // "Drogaria Moderna", which makes no vaccine.
  if (PLAIN_NAMES.has(hash) && isPlainName(document, token)) return SURE;
  if (FAMOUS.has(hash) && !isPlainColour(document, token)) return NEVER;
  if (POETIC.has(hash) || isDedicated(document, token) || isCoined(document, token)) return SURE;
  const value = scan.value[token]! & 0xffff;
  if (GENERIC.has(hash) || OPENERS.has(hash) || JOINERS.has(hash) || (value & W.country) !== 0) return NONE;
  // "Bos": a function word elsewhere.
  if ((value & W.function) !== 0)
    return document.language === 'nl' && (value & W.last) !== 0 && !isShouting(scan) ? WEAK : NONE;
  const shouting = isShouting(scan);
  const width = scan.end[token]! - scan.start[token]!;
  if (width < 3 || (width < 6 && scan.shape[token] === SHAPE.upper && !shouting)) return NONE;
  const listed = (value & (W.first | W.last | W.city)) !== 0;
  if (document.is(token, 'month') || document.is(token, 'title')) return NONE;
  const word = document.word(token);
  if (GENERIC_STEM.test(word) && (value & (W.last | W.city | W.sureFirst)) === 0) return NONE;
  if (!listed && ((value & W.medical) !== 0 || isMedicalForm(word))) return NONE;
  if (shouting) return (value & (W.sureFirst | W.sureLast)) !== 0 ? SURE : NONE;
  if ((value & W.medical) !== 0) return WEAK;
  const { language } = document;
  if (document.is(token, 'streetAfter')) return language === 'en' ? SURE : WEAK;
  if (language === 'id' && document.is(token, 'smallBody')) return NONE;
  const common = (value & (W.english | W.word | W.region)) !== 0;
  if (listed && !common) return SURE;
  if (!common && width > 3)
    return (language === 'de' || language === '') && GERMAN_NOUN.test(word) ? NONE : SURE;
  return (value & (W.sureFirst | W.sureLast)) !== 0 ? SURE : WEAK;
}

/** What may stand between the words of a name. */
export function joins(document: Document, token: number, first: boolean): boolean {
  const gap = document.gap(token);
  const { scan, text } = document;
  const width = scan.start[token + 1]! - scan.end[token]!;
  if (gap === GAP.space || gap === GAP.apostrophe || (gap === GAP.hyphen && width === 1)) return true;
  if (gap === GAP.dotSpace || gap === GAP.dot)
    return (
      (!first && isCapital(document, token) && isShort(document, token)) ||
      SAINTS.has(scan.hash[token]!) ||
      (document.language === 'pl' && document.word(token) === 'im')
    );
  if (gap !== GAP.other || width > 4) return false;
  return /^(?: ?[&+] ?|[’`´]| № ?| [Nn][°º]\.? ?|[’'] | [’'])$/u.test(
    text.slice(scan.end[token]!, scan.start[token + 1]!),
  );
}

/** Kinds that are words or signs of other things in small letters. */
const ONLY_CAPITAL = new WordSet(
  'care studio salon ozel espaco haus hort stift elektro sv vv fc tsv tus as mas ime esat ets ies cra cpr rs rsu rsia lab cv pt ud tk sd smp sma smk mts mi min cpe slb paud tpa ra obs cbs kbs sbo vso ao ip оао ао ип пао dental forno villa bar club residencia zorg bouw mode techniek groep el ror if ik bk sas srl snc hogar sitio jardin centrum dom wzc pension pracownia institut instituto istituto centre foyer domaine company firm school clinic surgery practice academy camp casa kamp mhc hc kv zv tv asc rkvv vvv atl foundation united ladies cc colonia casal sg djk vfl vfb tsg fsv spvgg kolleg internat werkstatt optiker radiologie dialyse logopädie logopadie ergotherapie physiotherapie krankengymnastik café cafe cd cf ud ad cap cai estancia bar posada mam fam us fc rc ssr smr usld gym dojo judo hand volley basket cave stade etude tennis casa cei upa caps cras ec sc cra ac gs ssd calcio tenuta podere mavo havo vmbo logopedie ergotherapie fanfare scouting sp lo zs zsp zso zsz psp nsp sosw mops gops phu pphu fhu ppuh puh zol zpo farma farmy młyn młynie uks ks lks mks rod osp kgw dd bank kafe kos kost pb ssb ra bmt house manor court hall gardens villa terrace rest haven rehab wellness books electric heating feed legal travel events beauty optical hearing seniors runners rehabilitacja fizjoterapia stomatologia ortodoncja okulista optyk weterynarz bar serwis optik hospice earl gaec scea sci gfa cuma msp cis cpts cmp cmpp camsp csapa had дом цех uhc ehc esv sku cb ue rcd cn rv skv rkvv liedertafel loterías intermarché jsg sgm bsv fsv ic itis itc ipsia magpies bombers tigers eagles hawks lions warriors panthers wildcats bulldogs strikers rangers partners specialists orthopädie kardiologie urologie gynäkologie asv ask usv usc svu union djk bsc btv csc hsg hsc htv hc mtv msv mtg psv rsv rsc spg ssc ssv stv tsc ttc ttv vfr vsg wsv vs nms brg hak htl hlw mvz vhs haus villa tafel domizil agentur elektrotechnik sanitär fitness fisio banda fanfarra comunidade capela fazenda sítio comércio comercio indústria industria bio labo pilates virtus conservas maquilas conceria ceramiche edil impianti diagnostica cantina huis huize hof gemeente bibliotheek rehab läkarna optik fritids kyrkan kör sk ff fk hk ibk hockey gym mottagning мц дюсш сдюсш сош мбоу мбдоу моу гбоу маоу мадоу доу црр ддт дши дмш сш пту кфх снт тсж жск чоп спк нко кцсон цсо пни дк фок gok mok śds wtz zpow hormigones aceros áridos reformas pinturas muebles textiles plásticos maderas banda filarmonica temple ferme domaine bg spor süt deri boya kimya maden iplik market tack players tooling drugs removals scans aquatics',
);
/** Short kinds that are words and no abbreviations. */
const WHOLE = new WordSet('gym bar spa inn');
/** Those that are nothing else before a capital, by language. */
const ALSO_SMALL = wordSets({ es: 'residencia bar posada', fr: 'café foyer', it: 'banda' });
/** Kinds that are written small before the name of a school. */
const SMALL_KINDS = new WordSet('obs cbs rkbs pcbs kbs');

/** Whether the kind has the capitals that it needs to be one. */
export function written(document: Document, { first, last }: CueHit): boolean {
  const { scan, language } = document;
  const hash = scan.hash[last]!;
  if (last - first > 1 || !ONLY_CAPITAL.has(hash) || ALSO_SMALL[language]?.has(hash) === true) return true;
  return (
    (isCapital(document, first) || (SMALL_KINDS.has(hash) && isCapital(document, last + 1))) &&
    (!isShort(document, last) ||
      SMALL_KINDS.has(hash) ||
      WHOLE.has(hash) ||
      scan.shape[last] === SHAPE.upper ||
      last > first)
  );
}

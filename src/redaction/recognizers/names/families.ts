import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { PARTICLES } from './clause.ts';
import { isMedicalName, tailFollows } from './eponyms.ts';
import { isSurnameForm } from './evidence.ts';
import { beginsSentence } from './lone-names.ts';

/**
 * Families: a last name in the plural behind its article ("die Wiesmüllers", "los Arriaga", "i Brambilla", "Nowakowie",
 * "у Петровых", "Yılmazlar"). The stem has to be a last name, or end as those of the language do.
 */
interface Plural {
  /** What stands right before; nothing where the ending says enough. */
  readonly before?: RegExp;
  /** The word and its stem; the whole word where the plural has no ending. */
  readonly form: RegExp;
  /** Last names of the singular, by the stem. */
  readonly singular?: (stem: string) => readonly string[];
  readonly stem?: RegExp;
  /** Letters that every plural ends with. */
  readonly last?: string;
}

const behind = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words}) $`, 'iu');

const PLURALS: Readonly<Record<string, Plural>> = {
  en: {
    last: 's',
    before: behind('the|with the|at the'),
    form: /^(?<stem>\p{Lu}[\p{Ll}'’]{2,}?)(?:e?s)$/u,
    stem: /(?:son|ton|worth|wood|field|ley|well|bury|man|ford|shaw|wick|thwaite|stein|berg|ski|wala|ian)$/u,
  },
  de: {
    last: 's',
    before: behind('die|den|bei|von|mit|zu|für|bei den|familie|fam\\.|unsere nachbarn'),
    form: /^(?<stem>\p{Lu}\p{Ll}{2,}?)(?:s|ens)$/u,
    stem: /(?:m[üu]ller|meier|maier|mayer|mayr|huber|mann|berger|bauer|hofer|gruber|schmidt?|schulz|becker|stein|inger|auer|eder|etter|ler|ger|ner|wald|bach|brecht|rich|hardt?|ert|elt|[oö]ller|[oö]hler|ow|ski|czyk|ić)$/u,
  },
  nl: {
    last: 'sn',
    before: behind('de|van de|bij de|met de|familie|fam\\.'),
    form: /^(?<stem>\p{Lu}\p{Ll}{2,}?)(?:s|en|['’]s|tjes|jes)$/u,
    stem: /(?:sma|stra|inga|ema|dijk|berg|man|sen|veld|huis|kamp|meijer|mans|boer)$/u,
  },
  es: {
    before: behind('los|con los|de los|a los|donde los|familia|hermanos|flia\\.?'),
    form: /^(?<stem>\p{Lu}\p{Ll}{3,})$/u,
    stem: /(?:[aeiou][ns]?ez|aga|egui|eta|arri|oa|iz)$/u,
  },
  fr: {
    before: behind('les|chez les|des|aux|famille|fam\\.|frères|s(?:œ|oe)urs'),
    form: /^(?<stem>\p{Lu}\p{Ll}{3,})$/u,
    stem: /(?:eau|ault|ard|ier|eux|ez|ac|ic|et)$/u,
  },
  it: {
    before: behind('i|gli|dai|dagli|coi|con i|dei|degli|ai|famiglia|fam\\.|fratelli|sorelle'),
    form: /^(?<stem>\p{Lu}\p{Ll}{3,})$/u,
    stem: /(?:ini|oni|etti|elli|ucci|acci|illa|asso|one|ello)$/u,
  },
  pt: {
    before: behind('os|dos|com os|nos|aos|fam[ií]lia|irm[ãa]os|irm[ãa]s'),
    form: /^(?<stem>\p{Lu}\p{Ll}{3,}?)s?$/u,
    stem: /(?:eira|inho|[aã]es|edo|ares)$/u,
  },
  pl: {
    form: /^(?<stem>\p{Lu}\p{L}{2,}?)(?:scy|ccy|dzcy|skich|ckich|dzkich|skim|ckim|skimi|ckimi|owie|ów|om|ami)$/u,
    before: /(?<=\p{Ll}[,]? )$|(?<=[.!?] )$|^$/u,
    singular: (stem) => [stem, `${stem}ski`, `${stem}cki`, `${stem}dzki`, `${stem}a`],
    stem: /(?:(?:ow|ew|iń|in|ań|oń|[bdgklmnrtwz])(?=$)|czyk|iak|ak|ek)$/u,
  },
  ru: {
    before: /(?<=\p{Ll},? )$/u,
    form: /^(?<stem>\p{Lu}\p{Ll}+(?:ов|ев|ёв|ин|ын))(?:ы|ых|ым|ыми)$/u,
    singular: (stem) => [stem, `${stem}а`],
    stem: /(?:ов|ев|ёв|ин|ын)$/u,
  },
  tr: {
    before: /(?<=\p{Ll},? )$|(?<=[.!?] )$|^$/u,
    form: /^(?<stem>\p{Lu}\p{Ll}{2,}?)l[ae]r(?:[ıiuü]n?|[ae]|d[ae]n?|l[ae])?$/u,
    stem: /(?:oğlu|gil|taş|kaya|soy|er)$/u,
  },
  sv: {
    before: behind('familjen|fam\\.|hos'),
    form: /^(?<stem>\p{Lu}\p{Ll}{3,})$/u,
    stem: /(?:sson|ström|berg|gren|lund|qvist)$/u,
  },
  id: { before: behind('keluarga|kel\\.|bani|marga'), form: /^(?<stem>\p{Lu}\p{Ll}{3,})$/u },
};

/** "the Baker family next door": a last name that is a word, too. */
const ENGLISH_FAMILY =
  /^ (?:famil(?:y|ies)(?! of| tree| member| histor| doctor| physician| practi)|household|kids|children|boys|girls|twins|brothers|sisters|couple)(?!\p{L})/u;
const THE = /(?<!\p{L})(?:the|our neighbou?rs?,? the|with the|of the) $/iu;

/** Relatives that stand behind a last name or a first one in India: "Patil kaka's", "Meena tai". */
const INDIAN_KIN =
  /^ (?:kaka|kaki|kaku|tai|dada|bhau|vahini|maushi|mavshi|atya|aaji|aajoba|ajji|thatha|thatta|paati|chithi|chithappa|periyamma|periyappa|athai|mama|mami|maama|maami|appa|akka|anna|amma|ammamma|thambi|garu|da|di|dida|boudi|kaku|pishi|mashi|jethu|kakima|masi|fua|foi|kaaka|ben|bhabi|bhabhi|tau|tayi|tauji|phupho|phuphi|khala|chachu|saheb|sahib|sir|ma[’']?am|madam|teacher|miss|uncle|aunty|auntie)(?!\p{L})/u;

const FAMILY =
  /(?<!\p{L})(?:famil(?:ia|y|ie|le|jen|ien)|fam[ií]lia|famille|famiglia|keluarga|kel\.|rodzin[aey]|hermanos|irmãos|fratelli|państw(?:o|a|u|em)|fam\.|flia\.?) $/iu;

const NEXT_DOOR =
  /^ (?:next door|upstairs|downstairs|von nebenan|nebenan|von oben|von unten|hiernaast|van hiernaast|de al lado|del (?:piso|tercero|segundo|primero)|d['’]à côté|d['’]en face|(?:aqui )?do lado|de baixo|qui accanto|accanto|di fronte|del piano|z naprzeciwka|obok)(?!\p{L})/iu;

export function findFamilies(document: Document): void {
  const plural = PLURALS[document.language] ?? (document.english ? PLURALS.en : undefined);
  const indian = document.country === 'IN';
  if (plural === undefined) return;
  const { scan, text } = document;
  for (const token of scan.capitals) {
    if (scan.taken[token] === 1 || scan.shape[token] !== SHAPE.title) continue;
    const value = scan.value[token]!;
    if ((value & (W.medical | W.country | W.region)) !== 0 || isMedicalName(scan.hash[token]!)) continue;
    if (
      indian &&
      (value & (W.first | W.last)) !== 0 &&
      (value & (W.function | W.english)) === 0 &&
      INDIAN_KIN.test(text.slice(scan.end[token]!, scan.end[token]! + 12))
    ) {
      document.take(token, token, 'NAME', 'name-family');
      continue;
    }
    if (
      document.english &&
      (value & W.last) !== 0 &&
      ENGLISH_FAMILY.test(text.slice(scan.end[token]!, scan.end[token]! + 20)) &&
      THE.test(text.slice(Math.max(0, scan.start[token]! - 6), scan.start[token]!))
    ) {
      document.take(token, token, 'NAME', 'name-family');
      continue;
    }
    const particled = ofFamily(document, token);
    if (particled < token) {
      document.take(particled, token, 'NAME', 'name-family');
      continue;
    }
    const dutch = isDutch(document, token);
    if (dutch >= 0) {
      document.cover(dutch, scan.end[token]!, 'NAME', 'name-family');
      continue;
    }
    if (isGenitive(document, token)) document.take(token, token, 'NAME', 'name-family');
    else if (
      (token === 0 || document.gap(token - 1) <= GAP.spaces || document.gap(token - 1) === GAP.dotSpace) &&
      isFamily(document, token, plural)
    )
      document.take(token, token, 'NAME', 'name-family');
  }
}

/** "Familia del Valle", "Familjen af Klercker", "Familie El Idrissi": from the first particle behind the word for a family. */
function ofFamily(document: Document, token: number): number {
  const { scan, text } = document;
  let first = token;
  while (first > 0 && token - first < 3 && PARTICLES.has(scan.hash[first - 1]!)) first -= 1;
  const start = scan.start[first]!;
  return first < token && FAMILY.test(text.slice(Math.max(0, start - 16), start)) ? first : token;
}

/** "Ten Brink", "Van der Meulen", "v.d. Heuvel": Dutch last names by their particle. */
const DUTCH =
  /(?<![\p{L}\p{M}’'-])(?:Van(?: de[nr]?| het| ['’]t)?|Ten|Ter|Te|[Vv]\. ?d\.|van de[nr]|van ['’]t|vd\.?) $/u;

function isDutch(document: Document, token: number): number {
  const { scan, text } = document;
  if (document.language !== 'nl' || token === 0) return -1;
  const start = scan.start[token]!;
  const match = DUTCH.exec(text.slice(Math.max(0, start - 10), start));
  const value = scan.value[token]!;
  if (match === null || (isOpening(document, start - match[0].length) && (value & W.last) === 0)) return -1;
  if ((value & W.city) !== 0 && (value & W.last) === 0) return -1;
  return (value & (W.english | W.function)) === 0 || (value & W.last) !== 0 ? start - match[0].length : -1;
}

/** "Van Etos": "from" at the head of a sentence. */
function isOpening(document: Document, start: number): boolean {
  return beginsSentence(document, document.tokenAt(start));
}

/** What somebody has, behind a genitive. */
const OWNED =
  /^ (?:koorts|hoest|uitslag|temperatuur|bloeddruk|suiker|gewicht|moeder|vader|mama|papa|oma|opa|dokter|huisarts|juf|medicijnen|bloed\p{L}*|buik|oor|oren|keel|been|arm|huid|operatie|afspraak|verjaardag|Fieber|Husten|Ausschlag|Temperatur|Blut\p{L}*|Zucker\p{L}*|Gewicht|Mutter|Vater|Mama|Papa|Oma|Opa|Arzt|Ärztin|Kinder\p{L}+|Medikamente?|Bauch|Ohr(?:en)?|Hals|Bein|Haut|OP|Operation|Termin|Geburt\p{L}*|fever|cough|rash|temperature|mum|mom|dad|doctor|appointment|knee|ear|ears|throat|tummy)(?!\p{L})/u;

/** "Annelieses Blutdruck", "Geoffs knee": the genitive of a first name without an apostrophe. */
function isGenitive(document: Document, token: number): boolean {
  const { scan } = document;
  const { language } = document;
  if ((language !== 'de' && language !== 'nl' && language !== 'en') || document.gap(token) !== GAP.space)
    return false;
  if ((scan.value[token]! & (W.first | W.function)) !== 0 || scan.end[token]! - scan.start[token]! < 4)
    return false;
  if (
    document.gap(token - 1) === GAP.hyphen ||
    isMedicalName(scan.hash[token]!) ||
    tailFollows(document, token)
  )
    return false;
  const word = document.word(token);
  if (
    !/[^s]s$/.test(word) ||
    /(?<!\p{L})(?:in|at|to|from|bei|im|zu|von|op) $/iu.test(
      document.text.slice(Math.max(0, scan.start[token]! - 6), scan.start[token]!),
    )
  )
    return false;
  const stem = scan.lookUp(hashWord(word.slice(0, -1)));
  if (
    (scan.value[token]! & (W.english | W.word)) === 0 &&
    (stem & W.listedFirst) !== 0 &&
    OWNED.test(document.text.slice(scan.end[token]!, scan.end[token]! + 18))
  )
    return true;
  if ((scan.value[token]! & 0xffff) !== 0 || scan.end[token]! - scan.start[token]! < 6) return false;
  const everyday = W.english | W.word | W.function | W.city | W.medical | W.country;
  return (stem & (W.sureFirst | W.listedFirst)) === (W.sureFirst | W.listedFirst) && (stem & everyday) === 0;
}

function isFamily(document: Document, token: number, plural: Plural): boolean {
  const { scan, text } = document;
  const start = scan.start[token]!;
  if (plural.last?.includes(text.charAt(scan.end[token]! - 1)) === false) return false;
  const stem = plural.form.exec(document.word(token))?.groups?.stem;
  if (stem === undefined || scan.end[token]! - start > 20) return false;
  document.spend(0.5);
  if (plural.before?.test(text.slice(Math.max(0, start - 16), start)) !== true) return false;
  const value = scan.value[token]!;
  const whole = stem.length === scan.end[token]! - start;
  // "os Santos aqui do lado", "die Müllers von nebenan": who lives there is a family.
  const singular = scan.lookUp(hashWord(stem)) | value;
  if ((singular & W.last) !== 0 && NEXT_DOOR.test(text.slice(scan.end[token]!, scan.end[token]! + 16)))
    return true;
  // Behind the word for a family its name stands, a town's as well.
  const isFamilys = FAMILY.test(text.slice(Math.max(0, start - 16), start));
  if (isFamilys && ((value & W.last) !== 0 || (!whole && (value & (W.english | W.word)) === 0))) return true;
  const everyday = W.english | W.word | W.function | W.city | W.dictionary;
  if (!whole && (value & (W.english | W.word | W.function | W.city | W.first)) !== 0) return false;
  const singulars = (plural.singular?.(stem) ?? [stem]).map((word) => scan.lookUp(hashWord(word)) & 0xffff);
  if (singulars.some((known) => (known & (W.city | W.country | W.medical | W.english)) !== 0)) return false;
  if (
    singulars.some(
      (known) =>
        (known & W.last) !== 0 &&
        (whole ? (known & everyday) === 0 : (known & (W.dictionary | W.word | W.first)) === 0),
    )
  )
    return true;
  const strange = singulars.every((known) => known === 0) && (value & 0xffff) === 0;
  return strange && (plural.stem?.test(stem) === true || (whole && isSurnameForm(document, token)));
}

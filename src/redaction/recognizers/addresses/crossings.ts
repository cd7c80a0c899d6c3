import type { Document } from '../../document.ts';
import { wakeBit } from '../../waking-words.ts';
import { WordSet } from '../../word-set.ts';
import type { Examples } from '../examples.ts';

/**
 * Where something happened without a house: two streets and their corner, a road and its kilometre, as those who call for help say it.
 * "en Hidalgo esquina con Juárez", "auf der A7 bei km 212", "на М-7, 88 км".
 */
const ID = 'address-crossing';
const NAME =
  "(?:\\d{1,2} de )?(?:\\p{Lu}[\\p{L}.'’-]*)(?: (?:(?:de|del|la|las|los|da|do|dos|das|di|della|dei|du|des|van|von|der|den|d['’])(?: la| los| las)? )?\\p{Lu}[\\p{L}.'’-]*){0,3}(?: \\d{1,4}(?![\\d%]))?";
/** What joins both streets; the group is the address. */
const CORNERS: Readonly<Record<string, string>> = {
  es: `(?<it>${NAME},? (?:(?:hace |haciendo )?esquina|esq\\.?)(?: (?:con|a|y|de|calle))? ${NAME})`,
  pt: `(?<it>${NAME},? (?:esquina|esq\\.?)(?: (?:com|c/|da|de|e))?(?: (?:a|rua|av\\.?))? ${NAME})`,
  it: `(?<it>${NAME},? (?:ang(?:olo|\\.)|all['’]angolo con)(?: (?:con|di))?(?: (?:via|viale|corso|piazza))? ${NAME})`,
  fr: `(?<it>${NAME},? (?:à l['’])?angle(?: de)?(?: (?:la |l['’])?(?:rue|avenue|boulevard|place))?(?: (?:de|du|des))? ${NAME})`,
  de: `(?<it>(?:\\p{Lu}[\\p{L}.-]*)(?: \\p{Lu}[\\p{L}.-]*)? ?[,/-]? ?Ecke (?:zur |der )?\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)?)`,
  nl: `(?:hoek(?: van)?(?: de| het)?) (?<it>${NAME} ?(?:,|/|-|en|met)? ?(?:de |het )?\\p{Lu}[\\p{L}.-]*)`,
  sv: '(?:hörnet(?: av)?|korsningen) (?<it>\\p{Lu}[\\p{L}.-]*(?:gatan|vägen|gränd|torget|allén|leden|stigen) ?(?:/|-|och|,)? ?\\p{Lu}[\\p{L}.-]*)',
  pl: `(?:róg|rogu|zbiegu|skrzyżowani[ue]) (?:ulic )?(?:ul\\. )?(?<it>${NAME} (?:i|z|oraz) (?:ul\\. )?${NAME})`,
  ru: '(?:угол|углу|перекр[её]ст(?:ок|ке|ка)|пересечени[ие]) (?:улиц |ул\\. )?(?<it>\\p{Lu}[\\p{L}-]+ (?:и|с) (?:ул\\. )?\\p{Lu}[\\p{L}-]+)',
  tr: `(?<it>${NAME} (?:ile|ve) ${NAME})(?= (?:köşesi|kavşağı|kesişi))`,
  en: `(?:corner of|intersection of|junction of) (?<it>(?:${NAME}|\\d{1,3}(?:st|nd|rd|th)) (?:and|&) (?:${NAME}|\\d{1,3}(?:st|nd|rd|th)(?: (?:St|Ave|Street|Avenue))?))`,
};
/** What else has a corner and a capital on both sides. */
const NO_STREET =
  /^(?:Hoy|Ayer|Mañana|Dolor|El|La|Los|En|Na|No|Um|Uma|Im|In|Der|Die|Das|Diese|Jede|Eine)(?![\p{L}])/u;
const CORNER_WORDS = new WordSet(
  'esquina esq angolo ang angle ecke hoek hörnet korsningen róg rogu zbiegu skrzyżowaniu skrzyżowanie угол углу перекресток перекрёсток перекрестке перекрёстке пересечении köşesi köşesinde köşesindeki kavşağı kavşağında corner intersection junction',
);
const ROAD =
  '(?:(?:[Rr]odovia|[Ee]strada|carretera|autopista|autovía|autostrada|statale|route|nationale|highway|otoyolu?|трасс\\p{L}{1,2}) )?(?:\\p{Lu}{1,3}[- ]?\\d{1,4}(?!\\d)\\p{L}?|(?<=(?:carretera|ruta|route|statale|highway|drogi|riksväg|väg|rodovia|road) )\\d{1,4})(?: (?:karayolu|otoyolu))?';
/** Between a road and its kilometre. */
const AT =
  '(?:,? ?(?:na|no|en|a|la|à|au|al|alla|bei|bij|vid|in|at|near|around|am|an|der|de|del|du|do|altura|altezza|[Hh]öhe|höjd|hauteur|niveau|próximo|cerca|dopo|vor|nach|przy|koło|около|у|на|направлении|yakını|mevkii)){0,4},? ?';
const KM =
  '(?:[Kk][Mm]\\.?|kms|kilóm(?:etro|\\.)|quil[ôó]metro|kilom[eè]tre|chilometro|[Kk]ilometer|hectometerpaal|hmp|PK|point kilométrique|mile ?marker|mile|км|километр\\p{L}?)';
const PLACE = '\\d{1,4}(?:[.,+]\\d{1,3})?(?!\\d)';
const ROAD_AND_KM = new RegExp(
  `(?<![\\p{L}\\d-])(?<it>${ROAD}(?:${AT}${KM} ?${PLACE}|(?:(?<=karayolu|otoyolu) |(?:,| на)? (?=\\d{1,4}(?:[-‑]?(?:й|м|ом|го))? ?км)| (?:na|bei|at|near|par) )\\d{1,4}(?:\\.|[-‑]?(?:й|м|ом|го))? ?(?:km|км|kilometrze|kilometr|километре?)(?!\\p{L})))`,
  'dgu',
);
const KM_OF_ROAD =
  /(?<![\p{L}\d])(?<it>(?:\d{1,4}(?:-?(?:й|м|ом|го))? ?(?:км|километре?)|km \d{1,4}(?:[.,+]\d{1,3})?) (?:трассы|шоссе|da|de la|della|dell[ao']|de l['’]|der|van de|autostrady|drogi|of the) ?(?:rodovia |carretera |autopista |autostrada |autoroute )?\p{Lu}{1,3}[- ]?\d{1,4}(?!\d))/dgu;
const KM_WORDS = new WordSet(
  'km kms kilómetro quilômetro quilómetro kilomètre chilometro kilometer hectometerpaal hmp pk км километр километре kilometrze kilometr marker mile kmde',
);
const CORNER = wakeBit([CORNER_WORDS]);
const KILOMETRE = wakeBit([KM_WORDS]);
export const CROSSINGS: number = CORNER | KILOMETRE;
const BEFORE = 56;
const BEHIND = 64;
const FORMS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(CORNERS).map(([language, form]) => [language, new RegExp(`(?<![\\p{L}\\d])${form}`, 'dgu')]),
);

export function findCrossings(document: Document): void {
  const { scan } = document;
  if ((scan.woken & CROSSINGS) === 0) return;
  const corner = FORMS[document.language || 'en'];
  for (let token = 0; token < scan.count; token += 1) {
    const wakes = scan.wakes[token]!;
    if ((wakes & CORNER) !== 0 && corner !== undefined) read(document, token, corner);
    if ((wakes & KILOMETRE) !== 0) {
      read(document, token, ROAD_AND_KM);
      read(document, token, KM_OF_ROAD);
    }
  }
}

function read(document: Document, token: number, form: RegExp): void {
  const { scan, text } = document;
  const from = Math.max(0, scan.start[token]! - BEFORE);
  document.spend(2);
  for (const match of text.slice(from, scan.end[token]! + BEHIND).matchAll(form)) {
    const [start, end] = match.indices!.groups!.it!;
    // The word that woke it stands in what was matched.
    if (from + match.index > scan.start[token]! || from + end < scan.start[token]!) continue;
    if (!NO_STREET.test(match.groups!.it!)) document.cover(from + start, from + end, 'ADDRESS', ID);
  }
}

export const CROSSING_EXAMPLES: Readonly<Record<string, Examples>> = {
  [ID]: {
    match: [
      ['chocamos en Allende esquina con 16 de Septiembre', 'Allende esquina con 16 de Septiembre', 'es-MX'],
      ['caí na Tiradentes esquina com Bahia', 'Tiradentes esquina com Bahia', 'pt-BR'],
      ['sono caduta in Garibaldi angolo Mazzini', 'Garibaldi angolo Mazzini', 'it-IT'],
      ['gestürzt an der Lindenstraße Ecke Marktgasse', 'Lindenstraße Ecke Marktgasse', 'de-DE'],
      ['gevallen op de hoek van de Kerkstraat en de Dorpsweg', 'Kerkstraat en de Dorpsweg', 'nl-NL'],
      ['cykelolycka i hörnet Storgatan Ekvägen', 'Storgatan Ekvägen', 'sv-SE'],
      ['upadek na rogu Długiej i Krótkiej', 'Długiej i Krótkiej', 'pl-PL'],
      ['упала на углу Ленина и Садовой', 'Ленина и Садовой', 'ru-RU'],
      ['I fell at the corner of Elm and 5th', 'Elm and 5th', 'en-US'],
      ['capotei na BR-116, km 88', 'BR-116, km 88', 'pt-BR'],
      ['accidente en la A-4 a la altura del km 212', 'A-4 a la altura del km 212', 'es-ES'],
      ["accident sur l'A7 au niveau du km 88", 'A7 au niveau du km 88', 'fr-FR'],
      ['incidente sulla A14 al km 212', 'A14 al km 212', 'it-IT'],
      ['Unfall auf der A7 bei km 212', 'A7 bei km 212', 'de-DE'],
      ['ongeluk op de A7 bij hectometerpaal 88,4', 'A7 bij hectometerpaal 88,4', 'nl-NL'],
      ['wypadek na DK7 na 88 kilometrze', 'DK7 na 88 kilometrze', 'pl-PL'],
      ['авария на М-7, 88 км', 'М-7, 88 км', 'ru-RU'],
      ['accident on NH-44 near km 88', 'NH-44 near km 88', 'en-IN'],
    ],
    leave: [
      'Camino 5 km al día y tomo vitamina B12.',
      'I run 10 km and my B12 is 300.',
      'Ich laufe 12 km, mein HbA1c ist 6.1.',
      'Der Schmerz sitzt an der Ecke der Lippe.',
      'en la esquina con dolor de rodilla',
      'at the corner of my mouth and nose',
      'бегаю 5 км в день',
    ],
  },
};

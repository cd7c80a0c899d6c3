import { type CueHit, type Document, GAP } from '../../document.ts';
import { Ending } from '../../ending.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/** Labels that are filled in with anything. */
const WEAK_LABELS = new WordSet('place travel destination residence');
const MARK = /^\s{0,2}[:=]\s{0,6}$/;
/** "Place - …" as a line of a form. */
const LINE_MARK = /^\s{0,2}[-:=]\s{0,6}$/;
const WIDEST = 12;

/** Whether a mark stands between the label of a town and what fills it in, and that can be one. */
export function isMarked(document: Document, { first, last }: CueHit): boolean {
  const { scan, text } = document;
  const town = last + 1;
  const end = scan.end[last]!;
  const line = first === 0 || document.gap(first - 1) === GAP.line;
  const mark = text.slice(end, Math.min(scan.start[town]!, end + WIDEST));
  if (!(line ? LINE_MARK : MARK).test(mark)) return false;
  // "Place: Left arm"
  const word = (scan.value[town]! & (W.english | W.function)) !== 0 && (scan.value[town]! & W.city) === 0;
  return !(word && WEAK_LABELS.has(scan.hash[last]!));
}

const LABEL = /^(?:CF|CI|DNI|NIE|NIF|NSS|CPF|RG|RFC|CURP|PESEL|BSN|SSN|DOB|MRN|NHS|NIR|TEL|CAP|CP|CEP)$/;

/** "a Salerno CF …": the label of a number, behind a town in small letters. */
export function isLabelBehind(document: Document, town: number, token: number): boolean {
  const { shape } = document.scan;
  return (
    (shape[token]! & SHAPE.upper) !== 0 &&
    (shape[town]! & SHAPE.upper) === 0 &&
    LABEL.test(document.word(token))
  );
}

/** Where something happened or is treated: as often a kitchen or a ward as a town. */
const EVENT = new Ending(
  /(?:accident|incident|event|treatment|accidente|siniestro|suceso|tratamiento|atención|acidente|sinistro|ocorrência|tratamento|atendimento|survenue|soins|traitement|unfallort|schadenort|schadensort|behandlungsort|ereignisort|incidente|evento|cura|ongeval|schade|behandeling|olycksplats|skadeplats|vårdort|behandlingsort|ulykkessted|skadested|behandlingssted|tapaturmapaikka|vahinkopaikka|hoitopaikka|tapahtumapaikka|nehody|události|udalosti|helye|accidentului|evenimentului|tratamentului|место|происшествия|события|лечения|случая|місце|події|лікування|випадку|yeri|ατυχήματος|θεραπείας|kejadian|perawatan|العلاج|الحادث|האירוע|התאונה|הטיפול|사고지|장소|발생지|치료지)$/iu,
);
const LONGEST_LABEL = 40;

function isOfEvent({ scan, text }: Document, { last }: CueHit): boolean {
  const end = scan.end[last]!;
  return EVENT.test(text.slice(Math.max(0, end - LONGEST_LABEL), end));
}

/** A town that is known, or one whose country stands beside it: "Side, Türkei", "베트남 다낭". */
function isKnown({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last + 1 && token < scan.count; token += 1)
    if ((scan.value[token]! & (W.country | W.city)) !== 0) return true;
  return false;
}

/** Ends what rooms, ways and buildings are called in languages that write them as one word. */
const ROOM = new Ending(
  /(?:treppen?|küche|bad|zimmer|raum|haus|straße|strasse|platz|halle|stelle|garten|keller|bahn|weg|hof|park|schule|werk|lager|flur|gang|boden|dach|gerüst|leiter|stall|scheune|wiese|wald|piste|heim|kita|baustelle|autobahn|büro|trap|keuken|kamer|straat|plein|schuur|tuin|zolder|kantoor|gebouw|terrein|fabriek|weide|trappa|trappan|trapp|kök|köket|rum|rummet|gata|gatan|väg|vägen|plats|platsen|hall|hallen|gård|gården|skola|skolan|kontor|trappe|køkken|kjøkken|gade|gate|vei|vej|plass|plads|skole|stairs?|stairwell|staircase|room|yard|house|way|side|shop)$/iu,
);
/** The same in languages that write them apart. */
const ROOMS = new WordSet(
  `escalier escaliers cuisine salle chambre salon jardin cave garage balcon toit rue route autoroute école cour gymnase piscine bureau usine chantier entrepôt voiture autobus train quai magasin supermarché domicile maison travail couloir ascenseur terrain parking ferme atelier trottoir
  escalera escaleras cocina baño dormitorio salón jardín sótano garaje balcón tejado calle carretera autopista escuela patio gimnasio piscina oficina fábrica obra almacén coche autobús tren andén tienda supermercado domicilio casa trabajo pasillo ascensor finca taller acera cancha campo
  escada escadas cozinha banheiro quarto sala jardim porão garagem sacada telhado rua estrada rodovia escola pátio academia escritório fábrica obra depósito carro ônibus trem loja supermercado domicílio trabalho corredor elevador sítio oficina calçada quadra
  scala scale cucina bagno camera soggiorno giardino cantina garage balcone tetto strada autostrada scuola cortile palestra piscina ufficio fabbrica cantiere magazzino auto autobus treno negozio supermercato domicilio lavoro corridoio ascensore campo officina marciapiede
  schody klatka kuchnia łazienka sypialnia salon ogród piwnica garaż balkon dach ulica droga autostrada szkoła podwórko siłownia basen biuro fabryka budowa magazyn samochód autobus pociąg peron sklep supermarket dom praca korytarz winda boisko warsztat chodnik gospodarstwo
  merdiven merdivenler mutfak banyo yatak salon bahçe bodrum garaj balkon çatı sokak cadde yol otoyol okul avlu spor havuz ofis fabrika şantiye inşaat depo araba otobüs tren mağaza market ev işyeri koridor asansör saha atölye kaldırım tarla
  лестница кухня ванная спальня гостиная сад подвал гараж балкон крыша улица дорога трасса автодорога школа двор спортзал бассейн офис завод фабрика стройка стройплощадка склад машина автобус поезд платформа магазин супермаркет дом работа квартира коридор лифт поле мастерская тротуар дача подъезд производство цех
  сходи кухня ванна спальня сад підвал гараж балкон дах вулиця дорога траса школа двір спортзал басейн офіс завод будівництво склад автобус поїзд магазин дім робота квартира sporthal keuken trap badkamer tuin straat weg school werk huis thuis kök badrum trappa trädgård gata skola arbete hem`,
);
const PLAIN = W.english | W.word | W.function | W.dictionary | W.medical;

/** "Unfallort: Oberwössen": a capital that is nobody's word, and no room. */
function isUnlisted({ scan, text }: Document, first: number, last: number): boolean {
  if (last < first || scan.shape[last] !== SHAPE.title) return false;
  if (scan.end[last]! - scan.start[last]! < FEWEST_LETTERS || ROOMS.has(scan.hash[first]!)) return false;
  return (
    !ROOMS.has(scan.hash[last]!) &&
    (scan.value[last]! & PLAIN) === 0 &&
    !ROOM.test(text.slice(scan.start[last]!, scan.end[last]!))
  );
}
const FEWEST_LETTERS = 4;

/** Where something happened, and neither a town of the lists nor a word that no dictionary has. */
export const isDoubtfulEvent = (document: Document, hit: CueHit, first: number, last: number): boolean =>
  isOfEvent(document, hit) && !isKnown(document, first, last) && !isUnlisted(document, first, last);

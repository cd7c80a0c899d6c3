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

export function isOfEvent({ scan, text }: Document, { last }: CueHit): boolean {
  const end = scan.end[last]!;
  return EVENT.test(text.slice(Math.max(0, end - LONGEST_LABEL), end));
}

/** A town that is known, or one whose country stands beside it: "Side, Türkei", "베트남 다낭". */
export function isKnown({ scan }: Document, first: number, last: number): boolean {
  for (let token = first; token <= last + 1 && token < scan.count; token += 1)
    if ((scan.value[token]! & (W.country | W.city)) !== 0) return true;
  return false;
}

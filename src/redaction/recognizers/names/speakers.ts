import { type Document, GAP } from '../../document.ts';
import { CAPITAL, SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { isBrand } from './eponyms.ts';
import { isNickname } from './nicknames.ts';
import { isOwnName } from './words-elsewhere.ts';

/**
 * Who speaks in a chat that was copied, and whom the lines of a list are about: names at the beginning of lines, before a colon.
 * One such line may be a label; two first names say what all are.
 */
const ID = 'name-speaker';
/** Names that must be sure, before the others are believed. */
const FEWEST = 2;
const LONG_TALK = 4;
const LONGEST = 3;
const FEWEST_LETTERS = 2;
/** Marks and numbers of a list before the name. */
const OPENS =
  /(?:^|\n|[\p{L}.!?)] \/ )[ \t]*(?:[-–—•*>]+|\d{1,2}[.)])?[ \t]*(?:\[? ?(?:(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|\[DATE_\d{1,3}\])\.?,? )?\d{1,2}[:.h]\d{2}(?::\d{2})?\]?(?: ?[AaPp]\.?[Mm]\.?)?\]?[ \t]*[-–—:]?[ \t]*)?[*_]{0,2}$/u;
/** In a numbered list or behind marks also before a dash or a comma: "3. Leon, Concerta", "– Iwo — nic". */
const LISTED = /(?:[-–—•*]|\d{1,2}[.)])[ \t]*[*_]{0,2}$/;
const PARTED = /^[*_]{0,2}(?:,|，| [–—-]) /;
/** "(ja der Lehrer)", "dit Jibé", bold marks, a space before a French colon. */
const COLON =
  /^[*_]{0,2}(?: ?\([^)\n]{1,32}\)| (?:ap|apto|apt|depto|dpto|piso|flat|room|unit|no|nº|zi|zimmer|whg|app|int|interno|kamer|huis)\.? ?\d{1,4}[a-z]?)?[  ]?[:：][*_]{0,2}(?:\s|$)/;
/** What somebody is to the others, behind the name in their list of contacts: "Luana badante", "Tolga abi". */
const ROLE = /^ \p{Ll}{2,12}(?= ?[:：])/u;
const TIMED = /\d[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?\]?[ \t]*[-–—:]?[ \t]*$/u;
const ABBREVIATED = /^(?:jr|sr|sra|dr|dra|mr|mrs|ms|st|ste|m|mme|prof|hr|fr|d)$/i;
const LOOK_BACK = 32;
const LOOK_AHEAD = 42;
const EFFORT = 0.3;
const OURS = new WordSet(
  'our my auntie aunty aunt uncle granny nanny big little cousin brother sister tante onkel oma opa tía tío tia tio tata tonton zia zio ciocia wujek тётя тетя дядя баба mbak mas kak pak bu bude pakde abla abi teyze ons onze unser unsere mi notre nostra la el il o a',
);
/** What begins lines as a label, whatever else the words are. */
export const LABELS: WordSet = new WordSet(
  `note notes question questions answer answers tip tips warning example dose dosage q a faq summary update reminder ps edit hi hello dear subject re fwd from to cc date time place reason result results plan today tomorrow
  you user assistant patient doctor nurse admin bot system agent moderator host guest me mum mom dad
  frage antwort hinweis tipp achtung beispiel dosis patient arzt ich du er sie wir mama papa betreff datum
  pregunta respuesta nota consejo ejemplo dosis paciente médico yo tú usted asunto fecha question réponse note conseil exemple dose patient médecin moi toi vous objet
  pergunta resposta nota dica exemplo paciente médico eu você domanda risposta nota consiglio esempio dose paziente medico io tu lei vraag antwoord tip voorbeeld dosis patiënt arts ik jij
  pytanie odpowiedź uwaga pacjent lekarz ja ty вопрос ответ пациент врач я ты вы soru cevap not hasta doktor ben sen pertanyaan jawaban catatan pasien dokter saya aku gue`,
);
/** A line of a relative, or of who is writing. */
export const FAMILY =
  /(?:^|\n)[^\n:：\p{L}]{0,22}(?:mom|mum|mama|mami|mamma|maman|mamá|mamãe|mãe|mam|dad|papa|papá|papà|pappa|pai|me|ich|moi|yo|eu|io|ik|jag|ja|ben|annem|babam|ibu|aku|saya|oma|opa|grandma|мама|папа|я)[  ]?[:：]/iu;
const NEVER = W.medical | W.country | W.region | W.bigCity;

interface Line {
  readonly first: number;
  readonly last: number;
  /** A first name that is nothing else, or several lists' whatever else it is. */
  readonly sure: boolean;
}

export function findSpeakers(document: Document): void {
  const { text } = document;
  if (!text.includes('\n') || !/[:：]/.test(text)) return;
  const lines = linesOf(document);
  const { scan } = document;
  const sure = new Set(lines.filter((line) => line.sure).map(({ first }) => scan.hash[first]!));
  const counts = new Map<number, number>();
  for (const { first } of lines) counts.set(scan.hash[first]!, (counts.get(scan.hash[first]!) ?? 0) + 1);
  // In a longer talk, in which somebody speaks again, one is enough; none, where two take turns.
  const again = counts.size > 1 && counts.size < lines.length;
  const talk = again && lines.length >= LONG_TALK;
  // "Lenni: …\nMama: …": beside one of the family or who is writing, one is enough.
  const family = lines.length > 0 && FAMILY.test(text);
  if (family)
    for (const { first } of lines)
      if ((scan.value[first]! & W.first) !== 0 && isUnlisted(scan.value[first]! & ~W.dictionary))
        sure.add(scan.hash[first]!);
  if (sure.size < (talk || family ? 1 : FEWEST) && !(again && taken(document, lines))) return;
  for (const line of lines) {
    const { first, last } = line;
    if (scan.taken[first] === 1) continue;
    // A word of every day speaks twice before it is believed to be somebody.
    if (!line.sure && !isUnknown(document, first) && counts.get(scan.hash[first]!)! < FEWEST) continue;
    document.take(first, last, 'NAME', ID);
  }
}

/** Whether lines that follow each other go back and forth between two words that may be names. */
function taken(document: Document, lines: readonly Line[]): boolean {
  const { scan, text } = document;
  const [one, other] = [lines[0]!.first, lines[1]!.first];
  if (scan.hash[one] === scan.hash[other] || lines.length < LONG_TALK - 1) return false;
  if (((scan.value[one]! | scan.value[other]!) & W.first) === 0) return false;
  if (lines.some(({ first }, at) => scan.hash[first] !== scan.hash[at % 2 === 0 ? one : other])) return false;
  // No other line stands between.
  const from = scan.start[one]!;
  const to = scan.start[lines.at(-1)!.first]!;
  return (
    text
      .slice(from, to)
      .split('\n')
      .filter((line) => line.trim() !== '').length ===
    lines.length - 1
  );
}

function isUnknown({ scan }: Document, token: number): boolean {
  const value = scan.value[token]!;
  return (value & (W.first | W.last)) !== 0 || (value & (W.english | W.word | W.function)) === 0;
}

/** Lines that begin with up to three capitals and a colon; names that were found already count as sure. */
function linesOf(document: Document): Line[] {
  const { scan, text } = document;
  const lines: Line[] = [];
  for (const token of scan.capitals) {
    const start = scan.start[token]!;
    if (!OPENS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    document.spend(EFFORT);
    const last = lastOf(document, token);
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    const behind = text.slice(endOf(document, last), endOf(document, last) + LOOK_AHEAD);
    const after = TIMED.test(before) ? behind.replace(ROLE, '') : behind;
    const listed = LISTED.test(before);
    if (!COLON.test(after) && !(listed && PARTED.test(after))) continue;
    if (!mayBeSomebody(document, token)) continue;
    const taken = scan.taken[token] === 1 && isName(document, start);
    if (scan.taken[token] === 1 && !taken) continue;
    const sure = taken || isSure(document, token, last);
    lines.push({ first: token, last, sure });
  }
  return lines;
}

function isUnlisted(value: number): boolean {
  return (value & (W.english | W.word | W.function | W.dictionary)) === 0;
}

/** "Our Linda", "Reg": a first name, also behind a small word, or a pet name. */
function isSure({ scan, language }: Document, first: number, last: number): boolean {
  if ((scan.value[first]! & W.listedFirst) !== 0 || isNickname(language, scan.hash[first]!)) return true;
  return last === first + 1 && OURS.has(scan.hash[first]!) && (scan.value[last]! & W.listedFirst) !== 0;
}

function isName({ found }: Document, start: number): boolean {
  return found.some((one) => one.type === 'NAME' && one.start <= start && one.end > start);
}

/** "Marcus B.", "Lars-Ole", "Fátima Zahra". */
function lastOf(document: Document, first: number): number {
  const { scan } = document;
  let last = first;
  while (last + 1 < scan.count && last - first < LONGEST) {
    const gap = document.gap(last);
    const abbreviated = gap === GAP.dotSpace && ABBREVIATED.test(document.word(last));
    if (!abbreviated && gap !== GAP.space && gap !== GAP.hyphen) break;
    if ((scan.shape[last + 1]! & CAPITAL) === 0) break;
    last += 1;
  }
  return last;
}

/** Behind the name, and behind the point of an initial. */
function endOf({ scan, text }: Document, last: number): number {
  const end = scan.end[last]!;
  return scan.end[last]! - scan.start[last]! === 1 && text.charAt(end) === '.' ? end + 1 : end;
}

function mayBeSomebody(document: Document, token: number): boolean {
  const { scan } = document;
  if (scan.shape[token] !== SHAPE.title && scan.shape[token] !== SHAPE.mixed) return false;
  if (scan.end[token]! - scan.start[token]! < FEWEST_LETTERS || LABELS.has(scan.hash[token]!)) return false;
  const value = scan.value[token]!;
  if (
    (value & NEVER) !== 0 &&
    (value & W.sureFirst) === 0 &&
    !isOwnName(document.language, scan.hash[token]!)
  )
    return false;
  if (isBrand(scan.hash[token]!) && (value & W.listedFirst) === 0) return false;
  if ((document.is(token, 'title') || document.is(token, 'kin')) && !OURS.has(scan.hash[token]!))
    return false;
  return !document.is(token, 'nameLabel') && !document.is(token, 'stopLabel') && !document.is(token, 'month');
}

import type { Document } from '../document.ts';
import { SHAPE } from '../scan.ts';
import { WordSet } from '../word-set.ts';

/** Day and month in digits without a year, where neither a share nor a score nor a pressure can be meant. */

const FORM = /^([0-3]?\d)([/.-])([0-3]?\d)(?![\d/%]|[.,]\d|-\d(?!\d?[/.]\d))/;
const ROMAN = /^[./-](?:XII|XI|IX|X|IV|VIII|VII|VI|V|III|II|I)(?![\p{L}\d])(?!-)/u;
/** What stands close before: a pressure, a score, a share, a dose. */
const NO_DATE =
  /(?<!\p{L})(?:bp|b\.p|rr|ta|t\.a|pa|p\.a|tensi\p{L}+|tens[ãa]o|press\p{L}+|presi\p{L}+|нд|ад|давлен\p{L}+|ciśnien\p{L}+|tansiyon\p{L}*|blutdruck|bloeddruk|score\p{L}*|skor\p{L}*|scal[ae]|skal[ai]|échelle|escal[ae]|eva|vas|nrs|pain|dolor|douleur|dor|schmerz\p{L}*|ból|боль|ağrı\p{L}*|apgar\p{L}*|glasgow|gcs|mmse|moca|phq\S*|gad\S*|epworth|audit|grade|stage|murmur|vision|visus|snellen|insulin\p{L}*|mix|ratio|rapport|proporción|dawk\p{L}*|rated?|average|diluted|dilution|titer|titre|норм\p{L}*|page|chapter|chart|station|bishop|tanner|nyha|size|room|ward|bed|apto?|flat|house|plot|no|nr|№|#|ph|tsh|hba1c|crp|inr|t4|t3|ldl|hdl|hb|szt|op|x)[\s:=.]{0,3}(?:[\p{L}']+ ){0,2}$/iu;
/** What is counted or measured behind. */
const AMOUNT =
  /^ ?(?:%|°|x(?!\p{L})|mg|ml|mcg|µg|g(?!\p{L})|kg|cm|mm|dl|l(?!\p{L})|h(?!\p{L})|hs(?!\p{L})|ui(?!\p{L})|iu|mmol|mmhg|ммоль|мг|мл|мм|г\/|нг|of |cups?|tablets?|tabs?(?!\p{L})|tbsp|tsp|teaspoon|pain|points?|pts|strength|vision|dose|months?|days?|weeks?|hours?|hrs?(?!\p{L})|years?|people|patients|pills?|caps|scale|bp|pulse|compr|comp(?!\p{L})|pastill|tablet|tabl|tbl|jours?|días|dias|tage|dni|дн|de vaso|de taza|taza|xícara|copo|de comprimido|del?os|des |dos |delle|dei |der |van de|punt|pkt|балл|stron|ünite|doz|puan|gün|hafta|saat|kali|x sehari|सप्ताह|दिन|बार)/iu;
const CUES = new WordSet(
  'out on by until till til since from dated then due test tests scan scanned appt appts appointment appointments surgery op period lmp edd started starts starting stopped ended ends ending removed seen admitted discharged fell born visit visited again back resumed effective beginning thru through expires expired between and around before after last next booked rescheduled moved delivered positive negative infected diagnosed labs bloods xray mri ct ultrasound ordered refilled filled ' +
    'le du dès depuis jusqu au avant après vers rdv consultation visite règles opéré opérée opération date ddr scanner irm prise arrêt ' +
    'el del al desde hasta día dia fecha para cita fur consulta visita regla ingreso alta operación cirugía revisión ' +
    'il dal fino entro giorno data ricovero dimissione intervento um mestruazione ciclo controllo appuntamento referto ' +
    'em até no dum cirurgia exame retorno menstruação ' +
    'am vom zum bis seit ab den dem der termin datum op operation geimpft impfung periode regel entlassung aufnahme befund letzte ' +
    'vanaf tot sinds per datum afspraak opname ontslag operatie controle menstruatie op ' +
    'od do dnia na z wizyta wizyty wizytę miesiączka miesiączki operacja operacji zabieg termin szczepienie wypis badanie ' +
    'с от до на к по после около перед прием приём операция операции анализ анализы месячные выписка выписан началась начались ' +
    'tarih tarihi tarihinde tarihli adet randevu randevum kontrol ameliyat ' +
    'tgl tanggal sejak pada sampai hingga hpht haid kontrol jadwal operasi vaksin ' +
    'ko tak date tarikh तारीख तारीख़ दिनांक ' +
    'يوم بتاريخ تاريخ من لغاية حتى الإعادة الاعادة ميعاد موعد معاد',
);
/** With a dot the number could be a decimal: a preposition of time. */
const DOT_CUES = new WordSet(
  'am vom zum bis seit ab den dem der od do dnia na z с от до к по после около перед op vanaf tot sinds per le du depuis dès il dal entro el desde hasta del dia em até tgl tanggal sejak pada sampai miesiączka miesiączki wizyta wizyty wizytę termin datum operacja zabieg operacji прививка операция месячные анализы адет tarih tarihi tarihinde adet randevu',
);
const EARLIER = new WordSet('раньше ранее później wcześniej niż');
const LISTED = /\[DATE_\d{1,3}\][^\n\d]{0,44}$/;
const GLUED_BEFORE = /[\d\p{L}./,:+-]/u;
const WINDOW = 48;

export function findShortDates(document: Document): void {
  const { scan, text } = document;
  for (const token of scan.numbers) {
    if (scan.taken[token] === 1 || (scan.shape[token]! & SHAPE.digits) === 0) continue;
    const start = scan.start[token]!;
    const end = scan.end[token]!;
    const mark = text.charCodeAt(end);
    if (end - start > 2 || mark < 45 || mark > 47) continue;
    if (GLUED_BEFORE.test(text.charAt(start - 1))) {
      // "03/08-09/08": behind a date there may be another.
      if (!(text.charAt(start - 1) === '-' && token > 0 && scan.taken[token - 1] === 1)) continue;
    }
    document.spend(0.5);
    if (!document.english && atRoman(document, start, end)) continue;
    const match = FORM.exec(text.slice(start, start + 10));
    if (match !== null && isDate(document, token, match)) {
      const dot = match[2] === '.' && text.charAt(start + match[0].length) === '.' ? 1 : 0;
      document.cover(start, start + match[0].length + dot, 'DATE', 'date-short');
    }
  }
}

function atRoman(document: Document, start: number, end: number): boolean {
  const { text } = document;
  const day = Number(text.slice(start, end));
  const roman = ROMAN.exec(text.slice(end, end + 7));
  if (roman === null || day === 0 || day > 31) return false;
  // "1/II": of a stage or a class.
  const before = document.scan.hash[document.tokenAt(start) - 1] ?? 0;
  if (roman[0].length < 4 && !DOT_CUES.has(before) && !EARLIER.has(before)) return false;
  document.cover(start, end + roman[0].length, 'DATE', 'date-short');
  return true;
}

function isDate(document: Document, token: number, match: RegExpExecArray): boolean {
  const { scan, text } = document;
  const [first, mark, second] = [match[1]!, match[2]!, match[3]!];
  const a = Number(first);
  const b = Number(second);
  if (a === 0 || b === 0 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return false;
  if (a === 24 && b === 7) return false;
  const end = scan.start[token]! + match[0].length;
  document.spend(1.5);
  if (AMOUNT.test(text.slice(end, end + 14))) return false;
  const before = text.slice(Math.max(0, scan.start[token]! - WINDOW), scan.start[token]!);
  if (NO_DATE.test(before)) return false;
  const padded = first.startsWith('0') || second.startsWith('0');
  const behindDate = LISTED.test(before);
  const cued = token > 0 && scan.end[token - 1]! >= scan.start[token]! - 2;
  const cue = cued && CUES.has(scan.hash[token - 1]!);
  if (mark === '/') {
    if (padded && b <= 31) return true;
    // A share of a whole, or a score out of so many.
    const share = a <= b && [2, 3, 4, 5, 6, 8, 10, 12].includes(b);
    if (a > 20 && b <= 12 && document.language !== 'en') return true;
    return (cue || behindDate) && !share;
  }
  if (mark === '-') return (padded && cue) || (behindDate && a !== b && /-/.test(text) && (a > b || b > 12));
  // A decimal has no month behind its point; with a point behind it, it is an ordinal.
  if (document.english) return false;
  const month = a <= 31 && b <= 12;
  const ordinal = text.charAt(end) === '.' && /^\.(?:$|[,;!?)\n]| \p{Ll})/u.test(text.slice(end, end + 3));
  if (!month || !(cued && (DOT_CUES.has(scan.hash[token - 1]!) || behindDate))) return false;
  if (/^ ?(?:-|do|до|bis|tot) ?\d+[.,]\d+(?!\.)/u.test(text.slice(end, end + 12)) && !second.startsWith('0'))
    return false;
  return ordinal || (second.length === 2 && (first.length === 2 || second.startsWith('0')));
}

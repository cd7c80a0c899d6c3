import type { Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/**
 * Consultations and calls that were written down: "NURSE: …\nCALLER: …". The label says who speaks, and what is behind it is
 * speech; a name only where the whole turn is one.
 */
const SPEAKERS = new WordSet(
  `patient patiente pt client caller member agent operator dispatcher doctor dr physician clinician provider nurse rn gp therapist counselor pharmacist mother mom mum father dad parent daughter son interpreter receptionist
  arzt ärztin patientin anrufer anruferin schwester pfleger pflegerin mutter vater therapeut therapeutin apothekerin apotheker
  médecin docteur infirmier infirmière mère père appelant opérateur pharmacien médico médica paciente enfermera enfermero madre padre operador operadora llamante doctor doctora
  enfermeira enfermeiro mãe pai atendente médico infermiere infermiera paziente medico dottore dottoressa operatore arts patiënt verpleegkundige dokter moeder vader beller
  lekarz lekarka pacjent pacjentka pielęgniarka ratownik matka ojciec doktor hasta hemşire anne baba врач доктор пациент пациентка медсестра мама оператор dokter pasien perawat ibu`,
);
const FEWEST = 2;
const OPENS =
  /(?:^|\n)[ \t]*(?:[-–—•*>]+[ \t]*)?(?:\[?\d{1,2}[:.]\d{2}(?::\d{2})?\]?[ \t]*[-–—]?[ \t]*)?[*_]{0,2}$/;
const COLON = /^[*_]{0,2}[  ]?[:：][*_]{0,2}/;
/** Up to four words with a capital, and the line ends. */
const WHOLE = /^\s*((?:\p{Lu}[\p{L}'’-]*\.?[ ]?){1,4})[.!]?[ \t]*(?:\n|$)/u;
const LOOK_BACK = 24;
const LOOK_AHEAD = 64;

/** First and last token of a label. */
export interface Label {
  readonly first: number;
  readonly last: number;
}

/** The last tokens of labels behind which somebody speaks; none, where fewer than two lines begin so. */
export function spokenLabels(document: Document, labels: readonly Label[]): ReadonlySet<number> {
  const { scan, text } = document;
  const spoken = new Set<number>();
  let turns = 0;
  for (const { first, last } of labels) {
    if (!SPEAKERS.has(scan.hash[last]!)) continue;
    const start = scan.start[first]!;
    const end = scan.end[last]!;
    document.spend(0.3);
    const colon = COLON.exec(text.slice(end, end + 6));
    if (colon === null || !OPENS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    turns += 1;
    if (!isWholeName(document, end + colon[0].length)) spoken.add(last);
  }
  return turns < FEWEST ? new Set() : spoken;
}

function isWholeName(document: Document, from: number): boolean {
  const { scan, text } = document;
  const whole = WHOLE.exec(text.slice(from, from + LOOK_AHEAD));
  if (whole === null) return false;
  const end = from + whole[0].trimEnd().length;
  let [words, names, rare] = [0, 0, 0];
  for (let token = document.tokenAt(from); token < scan.count && scan.start[token]! < end; token += 1) {
    const value = scan.value[token]!;
    const ordinary = (value & (W.english | W.word | W.function | W.dictionary)) !== 0;
    words += 1;
    if (!ordinary) rare += 1;
    if ((value & W.sureFirst) !== 0 || (!ordinary && (value & (W.first | W.last)) !== 0)) names += 1;
  }
  return names > 0 || (rare > 0 && words > 1 && words < 4);
}

import type { CueHit, Document } from '../../document.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';

/**
 * Consultations and calls that were written down: "NURSE: …\nCALLER: …". The label says who speaks, and what is behind it is
 * speech; a name only where the turn begins with one. On a form ("Patient: …\nPhysician: …") no label comes again.
 */
const SPEAKERS = new WordSet(
  `patient patiente pt client caller member agent operator dispatcher doctor dr physician clinician provider nurse rn gp therapist counselor pharmacist mother mom mum father dad parent daughter son interpreter receptionist
  arzt ärztin patientin anrufer anruferin schwester pfleger pflegerin mutter vater therapeut therapeutin apothekerin apotheker
  médecin docteur infirmier infirmière mère père appelant opérateur pharmacien médico médica paciente enfermera enfermero madre padre operador operadora llamante doctor doctora
  enfermeira enfermeiro mãe pai atendente médico infermiere infermiera paziente medico dottore dottoressa operatore arts patiënt verpleegkundige dokter moeder vader beller
  lekarz lekarka pacjent pacjentka pielęgniarka ratownik matka ojciec doktor hasta hemşire anne baba врач доктор пациент пациентка медсестра мама оператор dokter pasien perawat ibu`,
);
const FEWEST = 3;
const OPENS =
  /(?:^|\n)[ \t]*(?:[-–—•*>]+[ \t]*)?(?:\[?\d{1,2}[:.]\d{2}(?::\d{2})?\]?[ \t]*[-–—]?[ \t]*)?[*_]{0,2}$/;
const COLON = /^[*_]{0,2}[  ]?[:：][*_]{0,2}/;
/** Up to four words with a capital, and what is no sentence behind them. */
const NAMED =
  /^\s*\p{Lu}[\p{L}'’-]*\.?(?:,? \p{Lu}[\p{L}'’-]*\.?){0,3}(?=[ .!]*(?:\n|$)| ?[,;(|/–-]| {2}|\t| \d)/u;
const NONE: ReadonlySet<number> = new Set();
const LOOK_BACK = 24;
const LOOK_AHEAD = 64;

/** The last tokens of labels behind which somebody speaks; none, where no two speak by turns. */
export function spokenLabels(document: Document, labels: readonly CueHit[]): ReadonlySet<number> {
  if (labels.length < FEWEST) return NONE;
  const { scan, text } = document;
  const spoken = new Set<number>();
  const turns: number[] = [];
  for (const { first, last } of labels) {
    if (!SPEAKERS.has(scan.hash[last]!)) continue;
    const start = scan.start[first]!;
    const end = scan.end[last]!;
    document.spend(0.3);
    const colon = COLON.exec(text.slice(end, end + 6));
    if (colon === null || !OPENS.test(text.slice(Math.max(0, start - LOOK_BACK), start))) continue;
    turns.push(scan.hash[last]!);
    if (!opensWithName(document, end + colon[0].length)) spoken.add(last);
  }
  const speakers = new Set(turns).size;
  return turns.length < FEWEST || speakers === 1 || speakers === turns.length ? NONE : spoken;
}

function opensWithName(document: Document, from: number): boolean {
  const { scan, text } = document;
  const named = NAMED.exec(text.slice(from, from + LOOK_AHEAD));
  if (named === null) return false;
  const end = from + named[0].length;
  for (let token = document.tokenAt(from); token < scan.count && scan.start[token]! < end; token += 1) {
    const value = scan.value[token]!;
    if ((value & W.sureFirst) !== 0 || (value & (W.english | W.word | W.function | W.dictionary)) === 0)
      return true;
  }
  return false;
}

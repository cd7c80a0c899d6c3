import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WordSet } from '../../word-set.ts';

/** What stands at the edges of a name: degrees, initials, letters behind an apostrophe, the name that goes on behind a particle. */
const SUFFIX =
  /^(?:Jr|JR|jr|Sr|SR|sr|II|III|IV|MD|Md|M\.D|PhD|PHD|Phd|DDS|DMD|DVM|DO|RN|NP|PA|LPN|LCSW|Esq|MBBS|FNP|CNM|PharmD|PsyD|DPT|DPM|OD|оглы|оглу|кызы|гызы|улы|oğlu|oglu|qızı|qizi)$/;
const PATIENT = new WordSet(
  'pt pat patient patientin patiente patiënt patiënte pac paciente pte paz paziente pacjent pacjentka client resident pasien hasta',
);

/** "for pt Boudreaux, Clint": behind these an inverted name stands inside a sentence, too. */
export const isPatientWord = ({ scan }: Document, token: number): boolean =>
  token >= 0 && PATIENT.has(scan.hash[token]!);

export function withSuffix(document: Document, last: number): number {
  const { scan } = document;
  let to = last;
  for (let next = last + 1; next < scan.count && next - last <= 2; next += 1) {
    const gap = document.gap(next - 1);
    const joined = gap === GAP.space || gap === GAP.comma || (gap === GAP.dotSpace && next > last + 1);
    if (!joined || scan.taken[next] === 1 || !SUFFIX.test(document.word(next))) break;
    to = next;
  }
  return to;
}

/** "Rifa'i", "Nur'aini": in Indonesian an apostrophe stands inside of names. */
export function goesOnSmall(document: Document, last: number): boolean {
  const { scan, language } = document;
  const next = last + 1;
  return (
    (language === 'id' || language === 'ms') &&
    document.gap(last) === GAP.apostrophe &&
    scan.start[next]! - scan.end[last]! === 1 &&
    scan.shape[next] === SHAPE.lower
  );
}

/** Whether a name that was found begins with the token: "Pilar de la Cruz" of two finds. */
export function isNamed({ found, scan }: Document, token: number): boolean {
  return (
    scan.taken[token] === 1 && found.some(({ type, start }) => type === 'NAME' && start === scan.start[token])
  );
}

/** One capital with its full stop, or between two spaces: not "I", not a blood group or a form field. */
export function isInitial(document: Document, token: number): boolean {
  const after = document.text.slice(document.scan.end[token]!, document.scan.end[token]! + 2);
  if (/^\./.test(after)) return true;
  return !document.english && /^(?:\s|,|$)/.test(after) && !/^[IYEAOÀ]$/.test(document.word(token));
}

import type { Document } from '../../document.ts';
import type { RedactionType } from '../../redactor.ts';

const NOTHING =
  /^(?:null|none|nil|nan|n\/?a|unknown|undefined|true|false|string|number|yes|no|male|female|other|keine?|unbekannt|ninguno|aucun|nenhum|nessuno|geen|brak|yok|нет|无|なし|없음|[-–—*xX.#?_ ]+|\[[A-Z_]+_\d{1,9}\])$/iu;
/** Of these a value without a digit is no value. */
const WITH_DIGITS: ReadonlySet<RedactionType> = new Set([
  'DATE',
  'PHONE',
  'POSTCODE',
  'RECORD',
  'NATIONAL_ID',
  'HEALTH_PLAN',
  'ACCOUNT',
  'CARD',
  'IBAN',
]);
const LONGEST = 160;
const YEAR = /^(?:19|20)\d{2}$/;
const EFFORT = 1;

/** Takes what stands in a field, unless it is empty or says that nothing is known. */
export function coverValue(
  document: Document,
  start: number,
  end: number,
  type: RedactionType,
  recognizer: string,
): void {
  const { text } = document;
  let [from, to] = [start, Math.min(end, start + LONGEST)];
  while (from < to && /[\s"'„“”\\]/.test(text[from]!)) from += 1;
  while (to > from && /[\s"'“”,;\\]/.test(text[to - 1]!)) to -= 1;
  const value = text.slice(from, to);
  document.spend(EFFORT);
  if (!/[\p{L}\p{N}]/u.test(value) || NOTHING.test(value)) return;
  if (WITH_DIGITS.has(type) && !/\d/.test(value)) return;
  if (type === 'DATE' && YEAR.test(value)) return;
  if (!document.isKept(from, to)) document.cover(from, to, type, recognizer);
}

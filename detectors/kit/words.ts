import { codeUnitsOf } from '../../src/domain/code-units.ts';
import { isDigit, isLetter, isUnspaced } from './fold.ts';

/** Where words begin and end in folded text, in any script. */

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const UNSPACED = 3;
const BLANK = 4;

let classes: Uint8Array | undefined;

/** Kind of every code unit, worked out once. */
function classTable(): Uint8Array {
  if (classes) return classes;
  classes = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code += 1) {
    if (code <= 32) classes[code] = BLANK;
    else if (isUnspaced(code)) classes[code] = UNSPACED;
    else if (isDigit(code)) classes[code] = DIGIT;
    else classes[code] = isLetter(code) ? LETTER : OTHER;
  }
  return classes;
}

/** Offsets at which a phrase may begin: words, numbers, signs, and every character of unspaced scripts. */
export function wordStarts(text: string): Uint32Array {
  const kinds = classTable();
  const units = codeUnitsOf(text);
  const starts = new Uint32Array(text.length);
  let count = 0;
  let previous = BLANK;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kinds[units[i] as number] as number;
    const inside = (kind === LETTER || kind === DIGIT) && (previous === LETTER || previous === DIGIT);
    if (kind !== BLANK && !inside) {
      starts[count] = i;
      count += 1;
    }
    previous = kind;
  }
  return starts.subarray(0, count);
}

/** True when no word goes on at `at`. Scripts without spaces have no word ends. */
export function endsWord(text: string, at: number): boolean {
  return at >= text.length || endsBetween(text.charCodeAt(at - 1), text.charCodeAt(at));
}

/** True when no word goes on from one unit to the next. */
export function endsBetween(before: number, code: number): boolean {
  const kinds = classTable();
  const [last, next] = [kinds[before], kinds[code]];
  if (last === UNSPACED || next === UNSPACED) return true;
  if (last !== LETTER && last !== DIGIT) return true;
  // Korean endings are written onto Latin words and figures: "5.0 mmol/L입니다".
  if (isHangul(code) && !isHangul(before)) return true;
  return next !== LETTER && next !== DIGIT;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code < 0xd7a4;
}

/** What stands between the words of a phrase. */
export function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 10 || code === 9;
}

/** Arabic vowel signs stand between letters and are left out as often as not. */
export function isVowelSign(code: number): boolean {
  return code >= 0x64b && code <= 0x652;
}

/**
 * Text in the form the recognizers read: ASCII digits, one kind of space, dash and apostrophe, nothing
 * invisible, entities decoded. `starts[i]` and `ends[i]` are the range of the input that became unit `i`;
 * undefined when every unit stands where it stood.
 */
export interface Normalised {
  readonly text: string;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
  /** Whether each unit became what it becomes anywhere: then replacing a part changes nothing around it. */
  readonly byUnit: boolean;
}

/** No code unit. */
const NOTHING = -1;
const PLAIN = 0;
const REPLACE = 1;
const DROP = 2;
const SURROGATE = 3;
/** High surrogate of the mathematical letters and digits. */
const MATHEMATICAL = 0xd835;
const ENTITY = 4;
/** Cyrillic or Greek letters that look like Latin ones: replaced where a Latin letter stands beside them. */
const LOOKALIKE = 5;
/** Vowel signs of Arabic and the doubling of a letter: careful writers set them in names ("نُورة"), inside a word they change nothing. */
const POINT = 6;

const ACTION = new Uint8Array(65_536);
const REPLACEMENT = new Uint16Array(65_536);

function replaceUnit(unit: number, by: string): void {
  ACTION[unit] = REPLACE;
  REPLACEMENT[unit] = by.charCodeAt(0);
}

function fillTables(): void {
  const digit = /\p{Nd}/u;
  for (let unit = 0x80; unit < 0xd800; unit += 1) {
    if (!digit.test(String.fromCharCode(unit))) continue;
    // Digits of a script stand in blocks of ten whose first is a multiple of 16 or six past one.
    let zero = unit;
    while (unit - zero < 9 && digit.test(String.fromCharCode(zero - 1))) zero -= 1;
    replaceUnit(unit, String((unit - zero) % 10));
  }
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) replaceUnit(unit, String.fromCharCode(unit - 0xfee0));
  for (const unit of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) replaceUnit(unit, ' ');
  for (let unit = 0x2000; unit <= 0x200a; unit += 1) replaceUnit(unit, ' ');
  for (const unit of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xfe58, 0xfe63]) {
    replaceUnit(unit, '-');
  }
  replaceUnit(0x970, '.');
  for (let digit = 1; digit <= 9; digit += 1) replaceUnit(0x245f + digit, String(digit));
  replaceUnit(0x24ea, '0');
  for (const unit of [0x2018, 0x2019, 0x201b, 0x2bc, 0x2032, 0xb4]) replaceUnit(unit, "'");
  for (const unit of [0x201c, 0x201d, 0x201e]) replaceUnit(unit, '"');
  for (let unit = 0x202a; unit <= 0x202e; unit += 1) ACTION[unit] = DROP;
  for (let unit = 0x200b; unit <= 0x200f; unit += 1) ACTION[unit] = DROP;
  for (let unit = 0x2060; unit <= 0x2069; unit += 1) ACTION[unit] = DROP;
  for (let unit = 0xfe00; unit <= 0xfe0f; unit += 1) ACTION[unit] = DROP;
  for (const unit of [0xad, 0xfeff, 0x180e, 0x61c, 0x34f]) ACTION[unit] = DROP;
  for (let unit = 0xd800; unit <= 0xdbff; unit += 1) ACTION[unit] = SURROGATE;
  for (const unit of [0x64e, 0x64f, 0x650, 0x651, 0x652]) ACTION[unit] = POINT;
  ACTION[0x26] = ENTITY;
  const looks = 'аaеeоoрpсcхxуyіiјjѕsАAВBЕEКKМMНHОOРPСCТTХXоoοoαaνv';
  for (let index = 0; index < looks.length; index += 2) {
    ACTION[looks.charCodeAt(index)] = LOOKALIKE;
    REPLACEMENT[looks.charCodeAt(index)] = looks.charCodeAt(index + 1);
  }
}
fillTables();

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  hyphen: '-',
  ndash: '-',
  mdash: '-',
};
/** Units of "&commat;" or "&#x1F600;", and more. */
const LONGEST_ENTITY = 12;
const SEMICOLON = 59;
const ENTITY_FORM = /&(?:#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/y;

function isLatin(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

function besideLatin(text: string, index: number): boolean {
  const before = index > 0 && isLatin(text.charCodeAt(index - 1));
  return before || (index + 1 < text.length && isLatin(text.charCodeAt(index + 1)));
}

/** A letter of Arabic or one of its signs, but no ending in "an". */
function isArabic(unit: number): boolean {
  return (unit >= 0x621 && unit <= 0x64a) || (unit >= 0x64e && unit <= 0x652);
}

interface Piece {
  readonly by: string;
  readonly width: number;
}

/** Whether a semicolon ends what begins here, within the longest entity. */
function closes(text: string, index: number): boolean {
  const stop = Math.min(text.length, index + LONGEST_ENTITY);
  for (let at = index + 3; at < stop; at += 1) if (text.charCodeAt(at) === SEMICOLON) return true;
  return false;
}

function entityAt(text: string, index: number): Piece | undefined {
  if (!closes(text, index)) return undefined;
  ENTITY_FORM.lastIndex = index;
  const match = ENTITY_FORM.exec(text);
  if (match === null) return undefined;
  const code = match[1] !== undefined ? Number(match[1]) : Number.parseInt(match[2] ?? '', 16);
  const by = match[3] !== undefined ? NAMED[match[3]] : Number.isNaN(code) ? undefined : oneUnit(code);
  return by === undefined ? undefined : { by, width: match[0].length };
}

function oneUnit(code: number): string | undefined {
  if (code < 32 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const unit = String.fromCharCode(code);
  return ACTION[code] === REPLACE ? String.fromCharCode(REPLACEMENT[code]!) : unit;
}

/** Mathematical letters and digits (U+1D400 – U+1D7FF), all of which stand behind the surrogate D835. */
function mathematicalAt(text: string, index: number): Piece | undefined {
  if (text.charCodeAt(index) !== MATHEMATICAL || index + 1 >= text.length) return undefined;
  const by = text.slice(index, index + 2).normalize('NFKC');
  return by.length === 1 ? { by, width: 2 } : undefined;
}

function pieceAt(text: string, index: number, before: number): Piece | undefined {
  const unit = text.charCodeAt(index);
  switch (ACTION[unit]) {
    case REPLACE:
      return { by: String.fromCharCode(REPLACEMENT[unit]!), width: 1 };
    case DROP:
      return { by: '', width: 1 };
    case LOOKALIKE:
      if (!isLatin(before) && !besideLatin(text, index)) return undefined;
      return { by: String.fromCharCode(REPLACEMENT[unit]!), width: 1 };
    case POINT:
      return isArabic(text.charCodeAt(index + 1)) ? { by: '', width: 1 } : undefined;
    case SURROGATE:
      return mathematicalAt(text, index);
    case ENTITY:
      return entityAt(text, index);
    default:
      return undefined;
  }
}

/** Index of the first unit that changes, or -1. */
function firstChange(text: string): number {
  for (let index = 0; index < text.length; index += 1) {
    if (ACTION[text.charCodeAt(index)] !== PLAIN && pieceAt(text, index, 0) !== undefined) return index;
  }
  return -1;
}

/** Where the units of a normalised text come from; the first ones, up to where the lengths part, from themselves. */
class OffsetMap {
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(size: number, same: number) {
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    for (let index = 0; index < same; index += 1) this.set(index, index, index + 1);
  }

  set(unit: number, start: number, end: number): void {
    this.starts[unit] = start;
    this.ends[unit] = end;
  }
}

/** Normalises in one pass. Never throws; every unit of the result maps to a range of the input. */
export function normalise(text: string): Normalised {
  const first = firstChange(text);
  if (first === -1) return { text, starts: undefined, ends: undefined, byUnit: true };
  // No form is longer than what it replaces.
  const out = new Uint16Array(text.length);
  for (let index = 0; index < first; index += 1) out[index] = text.charCodeAt(index);
  let map: OffsetMap | undefined;
  let byUnit = true;
  let length = first;
  for (let index = first; index < text.length; ) {
    let unit = text.charCodeAt(index);
    let width = 1;
    const action = ACTION[unit];
    // The most frequent change by far, in scripts with marks of their own.
    if (action === REPLACE) unit = REPLACEMENT[unit]!;
    else if (action !== PLAIN) {
      const piece = pieceAt(text, index, length === 0 ? 0 : out[length - 1]!);
      if (piece !== undefined) {
        byUnit = false;
        width = piece.width;
        if (piece.by.length !== width) map ??= new OffsetMap(text.length + 1, length);
        unit = piece.by === '' ? NOTHING : piece.by.charCodeAt(0);
      }
    }
    if (unit !== NOTHING) {
      map?.set(length, index, index + width);
      out[length] = unit;
      length += 1;
    }
    index += width;
  }
  const units = Buffer.from(out.buffer, 0, length * 2);
  return { text: units.toString('utf16le'), starts: map?.starts, ends: map?.ends, byUnit };
}

import { joinComposites } from './composites.ts';
import { BETWEEN, BETWEEN_AFTER, CONNECTORS } from './connectors.ts';
import { isDigit, isLetter, UNKNOWN } from './fold.ts';
import { type DecimalSign, readNumber, type WrittenNumber } from './numbers.ts';
import { atomOf, prefixBefore, skipSpace, type Unit, unitAt, unitOf } from './units.ts';

/** A number or a range of numbers with its unit, as it stands in the text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Equal for a single number; `NaN` when not known. */
  readonly low: number;
  readonly high: number;
  /** The other reading of "1,500", when the language does not settle it. */
  readonly alt: { readonly low: number; readonly high: number } | undefined;
  /** False where redaction took the number: unknown, never wrong. */
  readonly known: boolean;
  /** Written as a range; then `low < high`. */
  readonly range: boolean;
  /** Place value of the last digit written (38.5 → 0.1, 500 → 1). */
  readonly step: number;
  /** Place value of the last digit that is no trailing zero (500 → 100). */
  readonly round: number;
  /** The number and unit of a range that was written with its own unit at the low end. */
  readonly unit: Unit | undefined;
}

/** The quantity in each way it can be read; a statement is wrong only when it is wrong in all. */
export function waysToRead(quantity: Quantity): readonly Quantity[] {
  return quantity.alt ? [quantity, { ...quantity, ...quantity.alt, alt: undefined }] : [quantity];
}

const MINUS = /[\s(:=~<>≤≥,/]$/;

/** Most quantities read from one text; beyond it a text is no answer to a health question. */
const MAX_QUANTITIES = 50_000;

/** Every number in the text, in order, with its unit where one follows. Linear. */
export function readQuantities(text: string, raw: string, sign: () => DecimalSign): readonly Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < text.length && found.length < MAX_QUANTITIES) {
    const code = text.charCodeAt(i);
    if (code === 1) {
      const next = unknownAt(text, raw, i);
      if (next.unit) found.push(next);
      i = next.end;
    } else if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) {
      const next = quantityAt(text, raw, i, sign);
      if ('low' in next) found.push(next);
      i = Math.max(next.end, i + 1);
    } else {
      i += 1;
    }
  }
  return joinComposites(text, found);
}

function unknownAt(text: string, raw: string, at: number): Quantity {
  let end = at;
  while (text[end] === UNKNOWN) end += 1;
  const unit = unitAt(text, raw, skipSpace(text, end));
  return {
    start: at,
    end: unit?.end ?? end,
    low: Number.NaN,
    high: Number.NaN,
    alt: undefined,
    known: false,
    range: false,
    step: 1,
    round: 1,
    unit: unit?.unit,
  };
}

/** Digits that belong to a word ("H1N1", "B12", "CYP3A4", "10^9") are no quantity. */
function insideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 94) return true;
  if (before === 45 && at > 1) {
    const earlier = text.charCodeAt(at - 2);
    return isLetter(earlier) && earlier < 0x600;
  }
  return isLetter(before) && before < 0x600 && before !== 215;
}

function quantityAt(
  text: string,
  raw: string,
  at: number,
  sign: () => DecimalSign,
): Quantity | { readonly end: number } {
  const first = readNumber(text, at, sign);
  if (!('value' in first) || insideWord(text, at)) return { end: first.end };
  const minus =
    (text[at - 1] === '-' || text[at - 1] === '−') && (at === 1 || MINUS.test(text.slice(at - 2, at - 1)));
  const firstUnit = unitAfter(text, raw, at, first.end);
  const second = minus
    ? undefined
    : secondNumber(text, raw, at, firstUnit?.end ?? first.end, sign, first.value);
  const begin = at - (firstUnit?.before ?? 0);
  const range = second && rangeOf(begin, first, firstUnit?.unit, second);
  if (range) return range;
  const factor = minus ? -1 : 1;
  return {
    start: minus ? at - 1 : begin,
    end: firstUnit?.end ?? first.end,
    low: first.value * factor,
    high: first.value * factor,
    alt: first.alt === undefined ? undefined : { low: first.alt * factor, high: first.alt * factor },
    known: true,
    range: false,
    step: first.step,
    round: first.round,
    unit: firstUnit?.unit,
  };
}

/** `in` is an inch only where no phrase can go on: "30 in (76 cm)", "8 in." */
const INCH = /^ ?in(?=\s*(?:[()/,;=≈]|\.\s|\.?$))/;

interface UnitAfter {
  readonly unit: Unit;
  readonly end: number;
  /** Length of a unit word in front of the number. */
  readonly before?: number;
}

function unitAfter(text: string, raw: string, at: number, end: number): UnitAfter | undefined {
  const hit = unitAt(text, raw, skipSpace(text, end));
  const prefix = prefixBefore(text, at);
  // Turkish writes %15.
  if (!hit && text[at - 1] === '%' && !isDigit(text.charCodeAt(at - 2)))
    return { unit: unitOf(atomOf('percent')), end, before: 1 };
  if (prefix) {
    // "摄氏38度", "大さじ1杯": the counter after the number belongs to it.
    const stop = hit && ['deg', 'cup'].includes(hit.unit.id) ? hit.end : end;
    return { unit: unitOf(prefix.atom), end: stop, before: prefix.length };
  }
  if (hit) return perKilo(text, at, hit);
  if (text[end] === '/') return perMicrolitre(text, raw, end);
  if (text[end] === ' ' && text[end + 1] === '/') return perMicrolitre(text, raw, end + 1);
  const per = text[end] === ' ' ? PER.exec(text.slice(end, end + 8)) : null;
  if (per) return perMicrolitre(text, raw, end + per[0].length - 1);
  const inch = text[end] === ' ' || text[end] === 'i' ? INCH.exec(text.slice(end, end + 8)) : null;
  return inch
    ? { unit: unitOf({ id: 'in', dimension: 'length', sizes: [0.0254] }), end: end + inch[0].length }
    : undefined;
}

/** "每公斤10毫克", "kg당 10mg": what the amount is per stands before it. */
const PER_KILO =
  /(?:每一?(?:公斤|千克|kg)(?:体重|體重)?|(?:kg|キロ)(?:体重)?(?:あたり|当たり|につき|당)|प्रति (?:किलो|किलोग्राम|किग्रा|kg)|(?:لكل|كل) (?:كجم|كغم?|كيلو\S{0,6}))(?:每天|每日|一天|1日)?\s?(?:约|約|给|用)?$/;

function perKilo(text: string, at: number, hit: UnitAfter): UnitAfter {
  const before = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  if (hit.unit.per.length > 0 || !(text.charCodeAt(before) > 0x600)) return hit;
  if (!PER_KILO.test(text.slice(Math.max(0, at - 16), at))) return hit;
  return { ...hit, unit: unitOf(hit.unit.atom, [{ atom: atomOf('kg'), count: 1 }]) };
}

const PER = /^ (?:per|pro|por|par|je|प्रति|на|لكل) /;

/** "4,000/µL", "4,000 per microliter": cells are meant, nobody writes them. */
function perMicrolitre(text: string, raw: string, end: number) {
  const below = unitAt(text, raw, end + 1);
  if (!below || below.unit.per.length > 0 || below.unit.atom.dimension !== 'volume') return undefined;
  return { unit: unitOf(atomOf('cell'), [{ atom: below.unit.atom, count: 1 }]), end: below.end };
}

interface Second {
  readonly number: WrittenNumber;
  readonly unit: Unit | undefined;
  readonly end: number;
}

/** The upper end of a range whose lower end stops at `end`. */
function secondNumber(
  text: string,
  raw: string,
  start: number,
  end: number,
  sign: () => DecimalSign,
  low: number,
): Second | undefined {
  let i = end;
  while (i < end + 2 && text[i] === ' ') i += 1;
  const connector = CONNECTORS.at(text, i) ?? arabicAnd(text, i);
  if (!connector) {
    if (text[i] !== '-') return undefined;
  }
  i = connector ? connector.end : i + 1;
  // The matcher swallows a gap only inside a phrase; pass the blanks after the connector here.
  while (i < end + 14 && (text[i] === ' ' || text[i] === '-')) i += 1;
  if (!isDigit(text.charCodeAt(i))) return undefined;
  // "= 0.82", and "- 5.6" in the next line: a mark of a list.
  if (text.slice(end, i).includes('\n')) return undefined;
  const number = readNumber(text, i, sign);
  if (!('value' in number)) return undefined;
  // "(125～350)×10⁹/L": the unit stands behind the bracket.
  const bracketed = text[start - 1] === '(' && text[number.end] === ')';
  const unit = bracketed
    ? unitAt(text, raw, skipSpace(text, number.end + 1))
    : unitAfter(text, raw, i, number.end);
  const stop = unit?.end ?? number.end;
  if (connector?.value === 'and') {
    const lead = text.slice(Math.max(0, start - 32), start);
    // "between 2 °C and 8 °C (36 °F and 46 °F)": the bracket repeats the "between".
    const before = BETWEEN.test(lead) || (/[([]\s*$/.test(lead) && number.value > low);
    if (!before && !BETWEEN_AFTER.test(text.slice(stop, stop + 8))) return undefined;
  }
  return { number, unit: unit?.unit, end: stop };
}

/** Arabic writes its "and" in one with the number: "بين 60 و100". */
function arabicAnd(text: string, at: number): { readonly value: 'and'; readonly end: number } | undefined {
  return text[at] === 'و' && isDigit(text.charCodeAt(at + 1)) ? { value: 'and', end: at + 1 } : undefined;
}

function rangeOf(
  start: number,
  first: WrittenNumber,
  own: Unit | undefined,
  second: Second,
): Quantity | undefined {
  const unit = second.unit ?? own;
  // "2 weeks to 5 mg" is no range; "60 - 22 percent" neither.
  // "150 thousand to 450 thousand per microlitre" is one.
  const isShort = own?.atom.dimension === 'cells' && second.unit?.atom.id === own.id;
  if (own && second.unit && own.id !== second.unit.id && own.id !== 'deg' && !isShort) return undefined;
  if (own && !second.unit) return undefined;
  if (!(second.number.value > first.value)) return undefined;
  const alt =
    first.alt === undefined && second.number.alt === undefined
      ? undefined
      : { low: first.alt ?? first.value, high: second.number.alt ?? second.number.value };
  return {
    start,
    end: second.end,
    low: first.value,
    high: second.number.value,
    alt: alt && alt.low < alt.high ? alt : undefined,
    known: true,
    range: true,
    step: Math.max(first.step, second.number.step),
    round: Math.max(first.round, second.number.round),
    unit,
  };
}

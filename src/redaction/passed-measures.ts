import { without } from './arrays.ts';
import { GAP } from './gap.ts';
import { type Scan, SHAPE } from './scan.ts';
import { WORD_CLASS as W } from './word-class.ts';
import { WordSet } from './word-set.ts';

/** Units in which doses, results and sizes are given. Those that are a letter or a word of something else too are left out. */
const UNITS = new WordSet(
  'mg mcg µg μg ug ng pg kg ml dl cl mmol µmol μmol umol nmol pmol miu iu meq mmhg kpa kcal kj bpm cm mm мг мкг кг мл ммоль см мм',
);
/** What a unit is counted by: "mg/dL", "mIU/L", "mg/kg", "ml/min". */
const PER = new WordSet('l dl ml kg day d h hr min м л мл дл кг');
const PRESSURE = new WordSet(
  'pressure bp systolic blutdruck tensión presión tension pression pressione pressão bloeddruk ciśnienie давление tansiyon tansiyonum tekanan tensi',
);
/** Words between it and the pressure. */
const NEAR = 8;
const LEAST_HIGH = 60;
const MOST_HIGH = 280;
const LEAST_LOW = 30;
const WIDEST = 4;
const DOT = 46;
const COMMA = 44;
const SLASH = 47;
const SPACE = 32;
const BRACKET = 40;
/** Signs that may follow a measure. */
const CLOSING = new Set([...' ,.;:!?)\n'].map((sign) => sign.charCodeAt(0)));

/**
 * Takes "400 mg", "6.8 mIU/L" and pressures out of the lists: numbers with a unit behind them are most numbers of a message, and thirty
 * recognizers visit each of those that stay.
 */
export function passMeasures(scan: Scan): void {
  const passed: number[] = [];
  for (const token of scan.numbers) {
    const last = measureEnd(scan, token);
    for (let part = token; part <= last; part += 1) passed.push(part);
  }
  if (passed.length === 0) return;
  without(scan.numbers, passed);
  without(scan.capitals, passed);
  without(scan.doubtful, passed);
}

/** Last token of the measure that begins at the token, or -1. */
function measureEnd(scan: Scan, token: number): number {
  if (scan.shape[token] !== SHAPE.digits || scan.end[token]! - scan.start[token]! > WIDEST) return -1;
  const before = scan.text.charCodeAt(scan.start[token]! - 1);
  if (token > 0 && before !== SPACE && before !== BRACKET) return -1;
  if (scan.text.charCodeAt(scan.end[token]!) === SLASH) return isPressure(scan, token) ? token + 1 : -1;
  const amount = amountEnd(scan, token);
  return amount < 0 ? -1 : unitEnd(scan, amount);
}

/** "my blood pressure is 150/95": near its word, behind a small one and by its limits in mmHg. */
function isPressure({ hash, shape, start, end, text, value }: Scan, token: number): boolean {
  const lower = token + 1;
  if (shape[lower] !== SHAPE.digits || start[lower] !== end[token]! + 1) return false;
  const [high, low] = [
    Number(text.slice(start[token], end[token])),
    Number(text.slice(start[lower], end[lower])),
  ];
  if (high < LEAST_HIGH || high > MOST_HIGH || low < LEAST_LOW || low >= high) return false;
  const behind = lower + 1;
  const ends = end[lower] === text.length || CLOSING.has(text.charCodeAt(end[lower]!));
  if (!ends || (start[behind] === end[lower]! + 1 && shape[behind] !== SHAPE.lower)) return false;
  const before = token - 1;
  if (before < 0 || shape[before] !== SHAPE.lower) return false;
  if ((value[before]! & W.function) === 0 && !PRESSURE.has(hash[before]!)) return false;
  for (let near = before; near >= 0 && token - near <= NEAR; near -= 1)
    if (PRESSURE.has(hash[near]!)) return true;
  return false;
}

/** Last token of the amount that begins at the token: a short number, or one with decimals; -1 where it is part of more. */
function amountEnd({ shape, start, end, text }: Scan, token: number): number {
  const next = token + 1;
  const mark = text.charCodeAt(end[token]!);
  if ((mark === DOT || mark === COMMA) && start[next] === end[token]! + 1 && shape[next] === SHAPE.digits)
    return end[next]! - start[next]! < WIDEST ? next : -1;
  // "FHL 733 …", "12 400 …": a plate, or a group of a longer number.
  return token === 0 || shape[token - 1] === SHAPE.lower ? token : -1;
}

/** Last token of the unit behind the amount, or -1. */
function unitEnd(scan: Scan, amount: number): number {
  const { hash, shape, start, end, text } = scan;
  const unit = amount + 1;
  if (scan.gap(amount) !== GAP.space || !UNITS.has(hash[unit]!)) return -1;
  if ((shape[unit]! & (SHAPE.lower | SHAPE.mixed)) === 0) return -1;
  const per = unit + 1;
  const counted = text.charCodeAt(end[unit]!) === SLASH && start[per] === end[unit]! + 1;
  if (counted && !PER.has(hash[per]!)) return -1;
  const last = counted ? per : unit;
  return end[last] === text.length || CLOSING.has(text.charCodeAt(end[last]!)) ? last : -1;
}

import { longer } from './arrays.ts';
import { HASH_PRIME, HASH_START, hashEnd } from './characters.ts';
import { GAP, gapKind, UNREAD } from './gap.ts';
import { recentSlot, recentWords, type WordTable } from './lexicon.ts';
import { NO_SCRIPTS, type Scripts, scriptsOf } from './scripts.ts';
import { CAPITAL, isDoubtful, SHAPE, shapeOf } from './shape.ts';
import { CASED, FOLD, runsWith, UNIT, UNITS } from './units.ts';
import { SIGN_WAKES } from './wakes.ts';
import { WAKING_WORDS } from './waking-words.ts';
import { WORD_CLASS as W } from './word-class.ts';

export { CAPITAL, SHAPE };

const AT = 64;
const SLASH = 47;
const COLON = 58;
const BRACKET = 91;
const DOT = 46;
const LOW_LINE = 95;
const NOT_LOWER = UNIT.upper | UNIT.digit | UNIT.caseless | UNIT.unspaced;
const STARTS = CASED | UNIT.caseless | UNIT.unspaced;
const SIGN = UNIT.sign;
// V8 folds the constants of the module that runs, not those it imports: the loops read these.
const PROPERTIES = UNITS;
const FOLDED = FOLD;
const SEED = HASH_START;
const PRIME = HASH_PRIME;
const BLANK = UNIT.space;
const SINGLE_SPACE = GAP.space;
const SURE_FIRST = W.sureFirst;
const LOWER = SHAPE.lower;
const WAKING = WAKING_WORDS.slots;
/** Entries behind the last token, so that a look ahead reads nothing of an earlier text. */
const SPARE = 8;
const FIRST_SIZE = 1024;

/**
 * One walk over the text: tokens (runs of letters, digits and marks) with hash, lexicon value and shape, and the lists of what
 * wakes a recognizer. The arrays are reused and grow; behind the last token stands the end of the text, for the gap before it.
 */
export class Scan {
  text = '';
  count = 0;
  start = new Int32Array(FIRST_SIZE);
  end = new Int32Array(FIRST_SIZE);
  hash = new Int32Array(FIRST_SIZE);
  /** Word classes in the low 16 bits, cue number in the high ones. */
  value = new Int32Array(FIRST_SIZE);
  /** What a word wakes, as bits of `wakeBit`, and what the words of the text wake together. */
  wakes = new Int32Array(FIRST_SIZE);
  woken = 0;
  shape = new Uint8Array(FIRST_SIZE);
  /** 1 where a token belongs to a placeholder or was removed already. */
  taken = new Uint8Array(FIRST_SIZE);
  /** Kinds of the cues that end at a token, as bits; filled in by the document. */
  kinds = new Int32Array(FIRST_SIZE);
  /** Kind of the gap behind a token, once it was asked for. */
  gaps = new Uint8Array(FIRST_SIZE);
  /** Tokens that hold a digit. */
  numbers: number[] = [];
  /** The first `cueCount` of these are tokens that announce something. */
  cues = new Int32Array(FIRST_SIZE);
  cueCount = 0;
  /** Capitalised or caseless tokens that a lexicon knows as a name, or capitals of unknown words. */
  capitals: number[] = [];
  /** Lower-case tokens that are first names and nothing else. */
  lowerNames: number[] = [];
  /** Tokens that no list explains, or that are known as names. */
  doubtful: number[] = [];
  /** Offsets of `@`. */
  ats: number[] = [];
  /** Offsets of the colon of `://` and of single slashes. */
  slashes: number[] = [];
  /** Offsets of `_`, and of `.` right before a small Latin letter or a digit: inside a word, as people write handles. */
  joints: number[] = [];
  /** Tokens in scripts without spaces. */
  unspaced: number[] = [];
  /** Properties of the units in the tokens, see `UNIT`, and signs that the text holds, see `WAKE`. */
  seen = 0;
  signs = 0;
  /** Whether the lists hold a part of the tokens only; 1 at those words that an edit is in reach of. */
  partial = false;
  near = new Uint8Array(FIRST_SIZE);
  /** Whether the text holds a `[`. */
  brackets = false;
  uppers = 0;
  lowers = 0;
  #scripts: Scripts | undefined;
  readonly #slots: Int32Array;
  readonly #recent = recentWords();

  constructor(table: WordTable) {
    this.#slots = table.slots;
  }

  /** The scripts beyond Latin that the text holds. */
  get scripts(): Scripts {
    this.#scripts ??= (this.seen & UNIT.beyondAscii) === 0 ? NO_SCRIPTS : scriptsOf(this.text);
    return this.#scripts;
  }

  /** Word classes of a word that is no token of its own. */
  lookUp(hash: number): number {
    return this.#recent[recentSlot(this.#recent, this.#slots, WAKING, hash) + 1]!;
  }

  /** Reads a text that was normalised. */
  read(text: string): void {
    this.reset(text);
    this.readRange(0, text.length);
    this.close();
  }

  /** Reads on from one offset to another. */
  readRange(from: number, to: number): void {
    let index = this.#stretch(this.text, from, to);
    while (index < to) {
      this.#grow();
      index = this.#stretch(this.text, index, to);
    }
  }

  /** The token, or the first behind it that an edit is in reach of: for who visits every word and not a list. */
  next(token: number): number {
    let at = token;
    if (this.partial) while (at < this.count && this.near[at] === 0) at += 1;
    return at;
  }

  /** What stands between the token and the next one. */
  gap(token: number): number {
    if (token < 0) return GAP.spaces;
    const known = this.gaps[token]!;
    if (known !== UNREAD) return known;
    const kind = gapKind(this.text, this.end[token]!, this.start[token + 1]!);
    this.gaps[token] = kind;
    return kind;
  }

  /** Begins with a new text, of which nothing is read yet. */
  reset(text: string): void {
    this.text = text;
    this.seen = 0;
    this.signs = 0;
    this.woken = 0;
    this.#scripts = undefined;
    this.partial = false;
    this.brackets = false;
    this.count = 0;
    this.cueCount = 0;
    this.uppers = 0;
    this.lowers = 0;
    // Setting the length of an array is slow in V8, and most of these are empty.
    if (this.numbers.length > 0) this.numbers = [];
    if (this.capitals.length > 0) this.capitals = [];
    if (this.lowerNames.length > 0) this.lowerNames = [];
    if (this.doubtful.length > 0) this.doubtful = [];
    if (this.ats.length > 0) this.ats = [];
    if (this.slashes.length > 0) this.slashes = [];
    if (this.joints.length > 0) this.joints = [];
    if (this.unspaced.length > 0) this.unspaced = [];
  }

  /** Reads tokens until the text or the room in the arrays ends. Offset reached. */
  #stretch(text: string, from: number, to: number): number {
    const { start, end, hash, shape, gaps } = this;
    const room = start.length - SPARE;
    let index = from;
    let count = this.count;
    let all = this.seen;
    let before = 0;
    while (index < to && count < room) {
      let unit = PROPERTIES[text.charCodeAt(index)]!;
      if ((unit & STARTS) === 0) {
        if ((unit & SIGN) !== 0) this.#sign(text, index);
        before = unit;
        index += 1;
        continue;
      }
      const first = unit;
      const opening = index;
      const runs = runsWith(first);
      let rest = 0;
      let rolling = SEED;
      for (;;) {
        const folded = unit & FOLDED;
        if (folded !== 0) rolling = Math.imul(rolling ^ folded, PRIME);
        index += 1;
        if (index === to) break;
        unit = PROPERTIES[text.charCodeAt(index)]!;
        if ((unit & runs) === 0) break;
        rest |= unit;
      }
      const seen = first | rest;
      all |= seen;
      const single = (before & BLANK) !== 0 && opening - end[count - 1]! === 1;
      if (count > 0) gaps[count - 1] = single ? SINGLE_SPACE : UNREAD;
      start[count] = opening;
      end[count] = index;
      hash[count] = hashEnd(rolling);
      shape[count] = (seen & NOT_LOWER) === 0 ? LOWER : shapeOf(first, rest);
      count += 1;
    }
    this.seen = all;
    this.#file(this.count, count);
    this.count = count;
    return index;
  }

  /** Notes a mark that wakes a recognizer. */
  #sign(text: string, index: number): void {
    const unit = text.charCodeAt(index);
    this.signs |= SIGN_WAKES[unit]!;
    if (unit === DOT) {
      const next = text.charCodeAt(index + 1);
      if ((next >= 97 && next <= 122) || (next >= 48 && next <= 57)) this.joints.push(index);
    } else if (unit === LOW_LINE) this.joints.push(index);
    else if (unit === AT) this.ats.push(index);
    else if (unit === SLASH) this.slashes.push(index);
    else if (unit === COLON && text.charCodeAt(index + 1) === SLASH) this.slashes.push(index);
    else if (unit === BRACKET) this.brackets = true;
  }

  /** Looks the tokens up and enters them in the lists. */
  #file(from: number, to: number): void {
    const { hash, value, wakes, shape, cues } = this;
    const slots = this.#slots;
    const recent = this.#recent;
    let { cueCount, lowers, woken } = this;
    this.taken.fill(0, from, to);
    this.kinds.fill(0, from, to);
    for (let at = from; at < to; at += 1) {
      const form = shape[at]!;
      let found = 0;
      wakes[at] = 0;
      if (form !== SHAPE.digits) {
        const slot = recentSlot(recent, slots, WAKING, hash[at]!);
        found = recent[slot + 1]!;
        wakes[at] = recent[slot + 2]!;
        woken |= wakes[at]!;
      }
      value[at] = found;
      if (found >>> 16 !== 0) {
        cues[cueCount] = at;
        cueCount += 1;
      }
      if (form === LOWER) {
        lowers += 1;
        if ((found & SURE_FIRST) !== 0) this.lowerNames.push(at);
      } else this.#wake(at, form, found);
      if (isDoubtful(form, found, this.end[at]! - this.start[at]!)) this.doubtful.push(at);
    }
    this.cueCount = cueCount;
    this.lowers = lowers;
    this.woken = woken;
  }

  /** Enters a token that is no lower-case word in the lists. */
  #wake(at: number, shape: number, value: number): void {
    if ((shape & CAPITAL) !== 0) {
      this.capitals.push(at);
      if (shape === SHAPE.upper && this.end[at]! - this.start[at]! > 1) this.uppers += 1;
    } else if ((shape & (SHAPE.digits | SHAPE.alnum)) !== 0) this.numbers.push(at);
    else if (shape === SHAPE.unspaced) this.unspaced.push(at);
    // In a script without capitals.
    else if ((value & (W.first | W.last)) !== 0) this.capitals.push(at);
  }

  /** Ends the arrays behind the last token. */
  close(): void {
    const { count } = this;
    const length = this.text.length;
    if (count > 0) this.gaps[count - 1] = UNREAD;
    for (let at = count; at < count + SPARE; at += 1) {
      this.start[at] = length;
      this.end[at] = length;
      this.hash[at] = 0;
      this.value[at] = 0;
      this.wakes[at] = 0;
      this.shape[at] = 0;
      this.taken[at] = 1;
      this.kinds[at] = 0;
      this.gaps[at] = GAP.none;
    }
  }

  /** Makes room for so many tokens and what is read behind them. */
  reserve(count: number): void {
    while (this.start.length < count + SPARE) this.#grow();
  }

  #grow(): void {
    const size = this.start.length * 2;
    for (const name of WORDS) this[name] = longer(this[name], new Int32Array(size));
    for (const name of BYTES) this[name] = longer(this[name], new Uint8Array(size));
  }
}

const WORDS = ['start', 'end', 'hash', 'value', 'wakes', 'cues', 'kinds'] as const;
const BYTES = ['shape', 'taken', 'gaps', 'near'] as const;

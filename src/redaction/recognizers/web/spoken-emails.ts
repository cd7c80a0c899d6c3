import { hashWord } from '../../characters.ts';
import { type Document, GAP } from '../../document.ts';
import { SHAPE } from '../../scan.ts';
import { WORD_CLASS as W } from '../../word-class.ts';
import { WordSet } from '../../word-set.ts';
import { markEnd } from './spoken-marks.ts';

/** Parts of an address on either side, and letters of a part: an address is no sentence. */
const PARTS = 7;
const LONGEST_PART = 40;
/** Characters between two words that may join them: " [dot] " and less. */
const LONGEST_JOINT = 4;
/** Tokens from a part to the next, past a mark of three words: "tiret du bas". */
const LONGEST_MARK = 4;

/** Words for @ and for the full stop that are also everyday words somewhere: alone they prove nothing. */
const WEAK_AT = new WordSet('at et a aet ate ett آت ات');
const PLAIN_AT = hashWord('at');
const WEAK_DOT = new WordSet('point punt pont punct punkt prik piste titik 点 點 점 bod');
const GENERIC = new WordSet('com net org edu gov int info app dev mail biz io ру рф ком орг нет инфо');
/** Two letters that end a sentence more often than an address. */
const COUNTRY_WORDS = new WordSet('in is it at no me so to my am be do as an of on us de la es');
const MAIL =
  /(?:e-?mail|correo|courriel|mél|adres|address|mail|почт|ηλεκτρ|ایمیل|بريد|메일|メール|邮箱|郵箱|ईमेल)/iu;

interface Side {
  /** Last token of the part that was read. */
  readonly token: number;
  readonly spoken: boolean;
  readonly strong: boolean;
  readonly parts: number;
}

/** Written-out addresses: "jan dot novak at mail dot cz", "jan [at] mail.cz", "jan@mail[dot]cz". */
export function findSpokenEmails(document: Document): void {
  const { scan } = document;
  for (const hit of document.hits('at')) {
    document.spend(1);
    if (scan.taken[hit.last] === 1 || hit.first === 0) continue;
    const joint = document.text.slice(scan.end[hit.first - 1]!, scan.start[hit.first]!);
    const bracketed = joint !== ' ' && /^\s?[[({<]\s?$/.test(joint);
    if (!bracketed && !/^[\s_-]$/.test(joint)) continue;
    const umlaut = document.text.charAt(scan.start[hit.first]!) === 'ä';
    const strong =
      bracketed || umlaut || joint === '_' || joint === '-' || !WEAK_AT.has(scan.hash[hit.first]!);
    // "at the rate", as it is said in India
    const rate = document.word(hit.last + 1) === 'the' && document.word(hit.last + 2) === 'rate';
    spelled(document, hit.first - 1, hit.last + (rate ? 3 : 1), strong);
  }
}

/** An address whose `@` was written, but whose full stops were not: "jan@mail[dot]cz", "jan @ mail . cz". */
export function findHalfSpokenEmail(document: Document, at: number): boolean {
  const right = document.tokenAt(at);
  const { scan, text } = document;
  if (right === 0 || right >= scan.count) return false;
  if (!/^\s?@\s?$/.test(text.slice(scan.end[right - 1]!, scan.start[right]!))) return false;
  return spelled(document, right - 1, right, true);
}

function spelled(document: Document, left: number, right: number, strong: boolean): boolean {
  const { scan } = document;
  if (right >= scan.count || !isPart(document, right) || !isPart(document, left)) return false;
  if (scan.start[right]! - scan.end[right - 1]! > LONGEST_JOINT) return false;
  const domain = readDomain(document, right);
  if (domain.parts === 0) return false;
  const first = readLocal(document, left);
  if (!endsDomain(document, first, left, domain, strong)) return false;
  if (!strong && !domain.spoken && !(scan.hash[right - 1] === PLAIN_AT && looksLocal(document, first, left)))
    return false;
  const start = domain.spoken ? readInitials(document, first) : first;
  document.cover(scan.start[start]!, scan.end[domain.token]!, 'EMAIL', 'email-spoken');
  return true;
}

function isPart(document: Document, token: number): boolean {
  const { scan } = document;
  return scan.taken[token] === 0 && scan.end[token]! - scan.start[token]! <= LONGEST_PART;
}

/** Token behind a joint — a mark or a spelled one — that follows `token`, or -1; whether it is a full stop, and spoken. */
function joint(
  document: Document,
  token: number,
): { next: number; dot: boolean; spoken: boolean; strong: boolean } | undefined {
  const { scan, text } = document;
  if (token + 1 >= scan.count) return undefined;
  const gap = text.slice(
    scan.end[token]!,
    Math.min(scan.start[token + 1]!, scan.end[token]! + LONGEST_JOINT + 1),
  );
  if (/^(?:\.| \. |\s?[[({]\s?\.\s?[\])}]\s?)$/.test(gap))
    return { next: token + 1, dot: true, spoken: gap !== '.', strong: true };
  if (/^[-_+]$/.test(gap)) return { next: token + 1, dot: false, spoken: false, strong: true };
  if (token + 2 >= scan.count || !/^(?:\s|\s?[[({]\s?)$/.test(gap)) return undefined;
  const isDot = document.is(token + 1, 'dot');
  const mark = isDot ? token + 1 : markEnd(document, token + 1);
  if (mark < 0 || mark + 1 >= scan.count) return undefined;
  const behind = text.slice(scan.end[mark]!, scan.start[mark + 1]!);
  if (behind.length > LONGEST_JOINT || !/^(?:\s|\s?[\])}]\s?)$/.test(behind)) return undefined;
  return { next: mark + 1, dot: isDot, spoken: true, strong: !WEAK_DOT.has(scan.hash[token + 1]!) };
}

function readDomain(document: Document, first: number): Side {
  let side: Side = { token: first, spoken: false, strong: false, parts: 0 };
  for (let parts = 0; parts < PARTS; parts += 1) {
    const step = joint(document, side.token);
    if (step === undefined || !isPart(document, step.next)) break;
    if (
      step.dot &&
      step.spoken &&
      !isTopLevelForm(document, step.next) &&
      joint(document, step.next) === undefined
    )
      break;
    side = {
      token: step.next,
      spoken: side.spoken || step.spoken,
      strong: side.strong || (step.spoken && step.strong),
      parts: side.parts + (step.dot ? 1 : 0),
    };
  }
  return side;
}

function isTopLevelForm(document: Document, token: number): boolean {
  return /^(?:[a-z]{2,24}|ру|рф|ком|орг|нет|инфо|укр|бел)$/iu.test(document.word(token));
}

/** Whether the domain ends in what a top-level domain can be, as surely as the rest of the address is unsure. */
function endsDomain(document: Document, first: number, left: number, domain: Side, strong: boolean): boolean {
  const { scan } = document;
  if (!isTopLevelForm(document, domain.token)) return false;
  if (GENERIC.has(scan.hash[domain.token]!)) return true;
  const two = scan.end[domain.token]! - scan.start[domain.token]! === 2;
  if (strong) return two || domain.strong || !domain.spoken;
  const marked = first < left || (scan.shape[left]! & SHAPE.alnum) !== 0;
  // "jo dot ap at mail dot cymru": full stops said on both sides.
  if (!two) return first < left && domain.strong;
  return (
    domain.strong ||
    !domain.spoken ||
    marked ||
    announced(document, left) ||
    !COUNTRY_WORDS.has(scan.hash[domain.token]!)
  );
}

function announced(document: Document, left: number): boolean {
  const start = document.scan.start[left]!;
  return MAIL.test(document.text.slice(Math.max(0, start - 60), start));
}

function readLocal(document: Document, last: number): number {
  let first = last;
  for (let parts = 0; parts < PARTS && first > 0; parts += 1) {
    let step = -1;
    // The longest mark first: "liggend" of "liggend streepje" is no part.
    for (let back = Math.min(first, LONGEST_MARK); back > 0 && step < 0; back -= 1)
      if (joint(document, first - back)?.next === first) step = first - back;
    if (step < 0 || !isPart(document, step)) break;
    first = step;
  }
  return first;
}

/** "d rollins at example dot net": an initial, or letters spelled one by one, which are no words. */
function readInitials(document: Document, last: number): number {
  let first = last;
  while (
    first > 0 &&
    last - first < PARTS &&
    document.gap(first - 1) === GAP.space &&
    isPart(document, first - 1)
  ) {
    if (!/^[b-df-hj-np-tv-xz]$/i.test(document.word(first - 1))) break;
    first -= 1;
  }
  return first;
}

/** Whether "look at webmd.com" cannot be meant: a mark or digit in the name, no word, or an e-mail announced. */
function looksLocal(document: Document, first: number, last: number): boolean {
  const { scan } = document;
  if (first < last || (scan.shape[last]! & SHAPE.alnum) !== 0 || announced(document, first)) return true;
  if ((scan.value[last]! & (W.english | W.word | W.function)) !== 0) return false;
  return document.gap(last) === GAP.space && (scan.shape[last]! & SHAPE.lower) !== 0;
}

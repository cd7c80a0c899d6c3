import { type Document, GAP, type Range } from '../../../document.ts';
import { SHAPE } from '../../../scan.ts';
import { wakeBit } from '../../../waking-words.ts';
import { WordSet } from '../../../word-set.ts';
import { addressRun } from '../../addresses/run.ts';
import { goesOnTelephone } from '../../numbers/one-number.ts';
import { FURTHER } from './forms-further.ts';
import { GERMANIC } from './forms-germanic.ts';
import { IBERIAN } from './forms-iberian.ts';
import { ROMANCE } from './forms-romance.ts';
import { SLAVIC } from './forms-slavic.ts';
import { SUFFIXED } from './forms-suffixed.ts';
import type { AddressGrammar } from './grammar.ts';

const GRAMMARS: ReadonlyMap<string, AddressGrammar> = new Map([
  ...GERMANIC,
  ...IBERIAN,
  ...ROMANCE,
  ...SLAVIC,
  ...SUFFIXED,
  ...FURTHER,
]);
const TRIGGER = wakeBit([...GRAMMARS.values()].map(({ triggers }) => triggers));
/** Tokens before the one that wakes it at which an address may begin. */
const BEFORE = 9;
/** Tokens behind it: "живу на …" wakes as well. */
const BEHIND = 2;
const LONGEST_STREET = 30;
const LONGEST_FIELD = 140;
const COLON = 58;

/**
 * Addresses as people of one country write them and no other: flat first, block and lot, roads by their kilometre, farms,
 * boxes, numbers in words. The language of the document says which grammar is asked.
 */
export function findAddressForms(document: Document): void {
  // The chains of India are longer and come first.
  if (document.country !== 'IN') findChains(document);
}

export function findIndianForms(document: Document): void {
  if (document.country === 'IN') findChains(document);
}

function findChains(document: Document): void {
  const grammar = GRAMMARS.get(document.language);
  if (grammar === undefined) return;
  const { scan } = document;
  const { hash, wakes, start, count } = scan;
  const fields = labelledFields(document);
  let free = 0;
  let at = 0;
  for (let token = scan.next(0); token < count; token = scan.next(token + 1)) {
    if (fields.length === 0 && (wakes[token]! & TRIGGER) === 0) continue;
    while (at < fields.length && fields[at]![1] <= start[token]!) at += 1;
    // Word by word: a field that is cut off at its longest may end inside a word.
    if (at < fields.length && start[token]! >= fields[at]![0]) {
      free = token + 1;
      continue;
    }
    if (token >= free && grammar.triggers.has(hash[token]!) && !isPlainAnd(document, token)) {
      // "Domicilio: Calle …": the label wakes as well, and what it announces is the field's.
      const closed = document.language === 'es' && fields.some(([from]) => from === scan.end[token]!);
      free = wake(document, grammar, token, free, closed ? 0 : BEHIND);
    }
  }
  numbered(document, grammar, fields);
}

const DOT = 46;
const AND = new WordSet('and');

/** "and" wakes for a corner alone ("5th and Main"): beside small words and "I" it is none. */
function isPlainAnd({ scan }: Document, token: number): boolean {
  if (!AND.has(scan.hash[token]!)) return false;
  const { shape, start, end } = scan;
  const next = token + 1;
  return (
    shape[token - 1] === SHAPE.lower ||
    shape[next] === SHAPE.lower ||
    (shape[next] === SHAPE.upper && end[next]! - start[next]! === 1)
  );
}

/** Streets in one word with a number behind, which no word of a list announces. */
function numbered(document: Document, grammar: AddressGrammar, fields: readonly Range[]): void {
  const { compound } = grammar;
  if (compound === undefined) return;
  const { start } = document.scan;
  for (const token of document.scan.numbers)
    if (
      isNumberOf(document, compound, token) &&
      !fields.some(([from, to]) => start[token]! >= from && start[token]! < to)
    )
      wake(document, grammar, token, 0, BEHIND);
}

/** "Domicilio: …": the rest of the line is left to the rule for fields, which takes all of it. */
function labelledFields(document: Document): Range[] {
  const { scan, text } = document;
  const fields: Range[] = [];
  for (const { last } of document.hits('addressIntro')) {
    const from = scan.end[last]!;
    if (text.charCodeAt(from) !== COLON) continue;
    const line = text.slice(from, from + LONGEST_FIELD).indexOf('\n');
    fields.push([from, line < 0 ? Math.min(text.length, from + LONGEST_FIELD) : from + line]);
  }
  return fields;
}

const NUMBER_LABEL = new WordSet('nr no nummer numer huisnummer hausnummer number');

/** Whether the token before the number, or before its label, is a street in one word. */
function isNumberOf(document: Document, compound: RegExp, token: number): boolean {
  const { scan } = document;
  let street = token - 1;
  if (street > 0 && NUMBER_LABEL.has(scan.hash[street]!) && document.gap(street) <= GAP.dotSpace) street -= 1;
  if (street < 0 || scan.taken[street] !== 0 || document.gap(street) > GAP.comma) return false;
  const width = scan.end[street]! - scan.start[street]!;
  if (width >= LONGEST_STREET) return false;
  // "bultjes, 2019": behind a comma as many digits are a year.
  if (document.gap(token - 1) === GAP.comma && scan.end[token]! - scan.start[token]! > 3) return false;
  return (
    compound.test(document.word(street)) || (street < token - 1 && compound.test(document.word(token - 1)))
  );
}

/** First token that the next address may begin with. */
function wake(
  document: Document,
  grammar: AddressGrammar,
  token: number,
  free: number,
  behind: number,
): number {
  const { scan } = document;
  document.spend(3);
  for (let first = Math.max(free, token - BEFORE); first <= token + behind; first += 1) {
    const end = chainAt(document, grammar, first);
    if (end <= scan.start[token]!) continue;
    if ((scan.shape[first]! & SHAPE.digits) !== 0 && goesOnTelephone(document, scan.start[first]!)) continue;
    // "I'm 47, I drive for a living"
    if (document.english && /(?<!\p{L})I \p{Ll}/u.test(document.text.slice(scan.start[first]!, end)))
      continue;
    // As far as the town and the postcode behind it.
    const ending = document.tokenAt(end - 1);
    // "… links. Danke": the dot belongs to the word before it.
    const dotted = document.text.charCodeAt(end - 1) === DOT;
    const run = addressRun(document, dotted && scan.start[ending]! >= end ? ending - 1 : ending, false);
    const last = run < first ? end : Math.max(end, scan.end[run]!);
    document.cover(scan.start[first]!, last, 'ADDRESS', 'address-form');
    return document.tokenAt(last - 1) + 1;
  }
  return free;
}

/** Where the address that begins at the token ends; -1 when there is none. */
function chainAt(document: Document, grammar: AddressGrammar, first: number): number {
  const { scan, text } = document;
  if (scan.taken[first] !== 0) return -1;
  const from = scan.start[first]!;
  if (!grammar.begins(text, from)) return -1;
  const end = grammar.endOf(text, from);
  return end < 0 || document.isKept(from, end) ? -1 : end;
}

import type { DetectorInput } from '../../src/domain/detector.ts';
import { conversions } from '../kit/convert.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { dimensionOf, isPlain } from '../kit/scenes.ts';
import { type Atom, unitAt, unitOf } from '../kit/units.ts';
import { agrees } from './agree.ts';

/**
 * What the user asked to be converted ("7 lb 11 oz, how much is that in kg?"): somewhere in the answer the result must
 * stand. Where it does not, the first amount in that unit was given for it.
 */
export interface Asked {
  /** The user's amount. */
  readonly given: Quantity;
  /** What the answer says that it is. */
  readonly said: Quantity;
  /** What it is, in the unit of the answer. */
  readonly value: number;
  readonly holds: boolean;
}

/** Of what people ask; concentrations need their substance, times are no measures. */
const ASKED = new Set(['mass', 'volume', 'length', 'temperature']);
/** Longest question that asks for one thing. */
const LONGEST = 240;
/** Within these units of the beginning the result stands. */
const OPENING = 200;
/** Words that are more often no unit. */
const WORDS = new Set(['in', 'm', 'l', 'g', 'a', 'pt', 'st', 'no', 'da', 'c', 'f']);
/** What says that the amount is the result. */
const IS =
  /(?:\b(?:is|are|about|around|roughly|approximately|equals?|comes? (?:out )?(?:to|at)|works out at|makes|ist|sind|etwa|rund|ungefahr|circa|ca\.?|entspricht|es|son|unos|unas|aproximadamente|equivale a|est|fait|font|soit|environ|e|sao|cerca de|da|sono|fa|fanno|pari a|ongeveer|zijn|to|jest|okolo|yaklasik|ungefar|cirka)|[=≈~≃]|это|около|примерно|約|大约|大約|约|是|लगभग|करीब|حوالي|تقريبا|약)\s?(?:\*\*)?\s?$/;
/** Another amount is not what was asked for, if it is this many times as large or small. */
const OTHER = 12;

function atomsAsked({ text, raw, starts, quantities }: Reading): readonly Atom[] {
  const found = new Map<string, Atom>();
  for (const start of starts) {
    if (within(quantities, start - 30, start + 1).some((one) => one.end > start)) continue;
    const hit = unitAt(text, raw, start);
    if (!hit || hit.unit.per.length > 0 || WORDS.has(text.slice(start, hit.end))) continue;
    if (ASKED.has(hit.unit.atom.dimension)) found.set(hit.unit.atom.id, hit.unit.atom);
  }
  return [...found.values()];
}

export function askedConversion(input: DetectorInput, response: Reading): Asked | undefined {
  const question = promptReadingOf(input);
  if (!question || question.text.length > LONGEST) return undefined;
  const measures = question.quantities.filter(
    (one) => one.unit !== undefined && one.unit.per.length === 0 && ASKED.has(dimensionOf(one)),
  );
  const [given] = measures;
  if (!given || measures.length > 1 || !given.known || given.range || !isPlain(given)) return undefined;
  const targets = atomsAsked(question).filter(
    (atom) => atom.id !== given.unit?.atom.id && conversions(given.unit!, unitOf(atom)).length > 0,
  );
  const [target] = targets;
  if (!target || targets.length > 1) return undefined;
  const amounts = response.quantities.filter(
    (one) => one.unit?.atom.id === target.id && one.unit.per.length === 0 && one.known,
  );
  const [said] = amounts;
  if (!said || said.start > OPENING || said.range) return undefined;
  if (!IS.test(response.text.slice(Math.max(0, said.start - 24), said.start))) return undefined;
  const ways = conversions(given.unit!, said.unit!);
  const values = ways.map((way) => way(given.low));
  if (values.every((value) => value > said.low * OTHER || value * OTHER < said.low)) return undefined;
  // "One is 29.6": the unit itself.
  if (ways.some((way) => Math.abs(way(1) / said.low - 1) < 0.06)) return undefined;
  const back = conversions(said.unit!, given.unit!);
  const holds = amounts.some((one) =>
    ways.some((forward) => back.some((backward) => agrees(given, one, forward, backward))),
  );
  return { given, said, holds, value: values[0]! };
}

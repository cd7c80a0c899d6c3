import { z } from 'zod';
import { columnHeading } from '../dose/table.ts';
import { withVowelSigns } from '../kit/fold.ts';
import { loadKnowledge } from '../kit/knowledge.ts';
import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf } from '../kit/scenes.ts';
import type { Span } from '../kit/sentences.ts';
import { stancesOf } from '../kit/stance.ts';
import { COMPARES, isEither, isInBrackets, saysOf } from './beside.ts';
import { isLeftOut } from './left-out.ts';
import { asksOthers, restOf, rulesOut } from './permissions.ts';
import { TOGETHER } from './question.ts';
import type { Scope } from './subject.ts';
import { isDrug, isOfGrown, type Mentions, present, type Term } from './terms.ts';
import { ASKS_HARM } from './yes.ts';

/**
 * What an answer advises without any word of permission, where the question says whom it must not meet: "30 weeks
 * pregnant" and "take doxycycline twice daily". Nothing is asked of the answer but that no sentence that names either of
 * the two, nor the one before or behind it, denies, warns or speaks of harm.
 */

const Line = z.strictObject({ calm: z.string(), harm: z.string(), take: z.string() });
const languages = new Map(
  Object.entries(loadKnowledge(import.meta.url, 'advice.yaml', z.record(z.string(), Line))).map(
    ([id, { calm, harm, take }]) => [
      id,
      {
        calm: new RegExp(withVowelSigns(calm), 'g'),
        harm: new RegExp(withVowelSigns(harm)),
        take: new RegExp(withVowelSigns(take)),
      },
    ],
  ),
);

/** What a rule says of a term: the other that it must not meet. */
export interface Pairing {
  readonly id: string;
  readonly other: Term;
  /** One of the row's exceptions stands there. */
  exempts(words: string): boolean;
}

export interface Advice<P extends Pairing> extends Span {
  readonly pairing: P;
}

/** An answer to one question is short; what is longer tells of many things. */
const SHORT = 2000;
const LONGEST_TURN = 600;
/** So many sentences go on about what the question names. */
const FIRST = 2;

/** "Call your doctor if you get a fever": whom to ask and when, about whatever. */
const IN_CASE =
  /\b(?:if|should (?:you|the|it|this)|when|wenn|falls|sollte\w*|bei|si|cuando|quand|en cas|se|quando|in caso|als|indien|bij)\b|場合|たら|れば|如果|若|要是|अगर|यदि|(?:^|\s)(?:اذا|لو|عند)\s/;

/** "See a doctor if:", above a list of who should. */
const ENDS_IN_CASE = new RegExp(`(?:${IN_CASE.source})(?:\\s\\p{L}+){0,3}[\\s*:：]*$`, 'u');
/** To try this one at every unit takes long: asked last. */
const HEADS_CASES = new RegExp(`\\S\\s[^\\n]*${ENDS_IN_CASE.source}`, 'u');
/** What its answer names is a cause of something. */
const WHY =
  /\b(?:why|warum|wieso|weshalb|por que|pourquoi|perche|waarom|(?:what|which|was|que|qu'est-ce qui|o que|cosa|wat) (?:can |could |might |kann |puede\w* |peut |pode |puo |kan )?(?:cause|drive|raise|lower|trigger|verursach|senk|erhoh|caus|provo|sub|baj|aument|fait|veroorza)\w*)\b[^?]*\?\W*$|なぜ|どうして|为什么|क्यों|لماذا/;

const ITEM = /^\s*(?:[-*•–|]|\d{1,2}[.)])\s/;

/** "3. Aspirin": the stop behind the number ends a sentence of its own. */
const NUMBER = /(?:^|\n)\s*\d{1,2}[.)]\s*$/;

function isItem(text: string, { start, end }: Span): boolean {
  if (ITEM.test(text.slice(start, end)) || NUMBER.test(text.slice(start, end))) return true;
  return NUMBER.test(text.slice(Math.max(0, start - 5), start));
}

/** A sentence with what it names. */
export interface Part extends Span {
  readonly mentions: Mentions;
}

export function advisedIn<P extends Pairing>(
  reading: Reading,
  parts: readonly Part[],
  asked: Scope | undefined,
  pairingsOf: (term: Term) => readonly P[],
): Advice<P>[] {
  const { text } = reading;
  const turn = asked?.reading.text ?? '';
  if (text.length > SHORT || turn.length > LONGEST_TURN) return [];
  const found = new Map<string, Advice<P>>();
  const quiet = new Map<Part, boolean>();
  const isQuiet = (part: Part): boolean => {
    const known = quiet.get(part);
    if (known !== undefined) return known;
    const answer = isUnwarned(reading, part);
    quiet.set(part, answer);
    return answer;
  };
  const isAsked = (term: Term): boolean =>
    asked !== undefined && present(asked.reading, asked.mentions, term) !== undefined;
  const consider = (term: Term, at: Part, span: Span, n: number): void => {
    const isTold = tells(reading, at, !ASKS_HARM.test(turn));
    if (
      isOfCases(text, parts, n) ||
      SKIP.test(columnHeading(text, span.start)) ||
      NAUGHT.test(text.slice(span.end, at.end)) ||
      MEASURED.test(text.slice(at.start, span.start))
    )
      return;
    // The row of a table or the item of a list stands for itself.
    const row = isItem(text, at);
    for (const pairing of pairingsOf(term)) {
      const { id, other } = pairing;
      if (found.has(id)) continue;
      const here = present(reading, at.mentions, other);
      if (!here && !isAsked(other)) continue;
      // What the question is about and its sentence names beside the other: "is doable in the 33rd week, too".
      const isAbout =
        here !== undefined &&
        (isAsked(other) || isAsked(term)) &&
        saysOf(reading, at, isDrug(other), span, here);
      if (!isTold && !isAbout) continue;
      if (here && (isLeftOut(reading, at, here, [span]) || isInBrackets(text, at, here, span))) continue;
      // "If you have kidney disease, ask first."
      if (
        here &&
        asksOthers(text.slice(here.start, at.end)) &&
        IN_CASE.test(text.slice(at.start, here.start))
      )
        continue;
      // "Ibuprofen, if you take no blood thinner": the one that is left out is a medicine.
      if (here && isLeftOut(reading, { start: here.end, end: at.end }, span, [])) continue;
      // "The difference between A and B?": either of them, not both.
      if (isDrug(other) && (COMPARES.test(turn) || isEither(reading, span, here))) continue;
      if (isOfGrown(other, text.slice(at.start, at.end))) continue;
      if (!at.mentions.of.has(term) && isPartOf(term, other, asked)) continue;
      const near = parts.filter(
        (part, m) =>
          part.mentions.of.has(term) ||
          part.mentions.of.has(other) ||
          (Math.abs(m - n) <= 1 && !row && !IN_CASE.test(text.slice(part.start, part.end))),
      );
      // What is said of the illness alone may well be grave.
      // "These weaken, too:", a sentence over a list of medicines.
      const above = row ? parts[firstOf(text, parts, n) - 1] : undefined;
      if (above && OF_DRUGS.test(text.slice(above.start, above.end)) && !isQuiet(above)) continue;
      const isCalm = (part: Part): boolean =>
        part.mentions.of.has(term) || Math.abs(parts.indexOf(part) - n) <= 1
          ? isQuiet(part)
          : !rulesOut(reading, text.slice(part.start, part.end));
      if (!near.every(isCalm) || !isQuiet(headOf(text, parts, n)) || pairing.exempts(turn)) continue;
      if (near.some(({ start, end }) => pairing.exempts(text.slice(start, end)))) continue;
      if (isDrug(other) && parts.some((part) => isOfBoth(reading, part) && !isQuiet(part))) continue;
      if (isOwn(reading, span)) found.set(id, { start: span.start, end: at.end, pairing });
    }
  };
  for (const [n, part] of parts.entries())
    for (const [term, [span]] of part.mentions.of) if (span && isDrug(term)) consider(term, part, span, n);
  // Both left to the question: "Take it as prescribed."
  const [first] = parts;
  if (!asked || !first || !tells(reading, first, true) || parts.slice(0, FIRST).some(namesDrug))
    return [...found.values()];
  for (const term of asked.mentions.of.keys())
    if (isDrug(term) && isAsked(term)) consider(term, first, first, 0);
  return [...found.values()];
}

/** "This combination must not be taken": a sentence on both that names neither. */
function isOfBoth({ text }: Reading, part: Part): boolean {
  return !namesDrug(part) && TOGETHER.test(text.slice(part.start, part.end));
}

/** "I have a penicillin allergy": the question names no penicillin to take. */
function isPartOf(term: Term, other: Term, asked: Scope | undefined): boolean {
  const whole = asked && present(asked.reading, asked.mentions, other);
  return (
    whole !== undefined &&
    (asked?.mentions.of.get(term) ?? []).every(({ start, end }) => start >= whole.start && end <= whole.end)
  );
}

export function isOfCases(text: string, parts: readonly Part[], n: number): boolean {
  const wordsOf = (part: Part | undefined): string => (part ? text.slice(part.start, part.end) : '');
  const head = wordsOf(headOf(text, parts, n)).trim();
  return (ENDS_IN_CASE.test(head) && HEADS_CASES.test(head)) || WHY.test(wordsOf(parts[n - 1]));
}

/** A column of what is not to be taken. */
const SKIP =
  /\b(?:skip|avoid|not?|never|stop|don't|meiden|vermeiden|nicht|kein\w*|evitar|evite|no|eviter|a eviter|non|pas|nao|evitare|niet|vermijden|liever niet)\b|避け|控え|禁|不|避免|न लें|बचें|नहीं|تجنب|لا|ممنوع|بلاش/;

/** "Bring your tests of kidney function and potassium": what is measured. */
const MEASURED =
  /\b(?:(?:blood )?(?:tests?|levels?|results?) (?:of|for)|blutwerte|(?:blut)?werte? (?:von|fur)|(?:analisis|analitica|niveles|valores) de|(?:bilan|dosage|taux|analyse) d[eu]|(?:exames?|niveis|dosagem) d[eao]s?|(?:esami|valori|livelli) (?:di|del|della)|bloedwaarden|(?:waarden?|gehalte) van)\b[^.;:,\n]{0,40}$/;

/** "Alcohol | nothing", "Alkohol: null": how much of it may be taken. */
const NAUGHT =
  /^[*_\s]*(?:(?:,|•|・|、|和|と|और|and|or|und|oder|y|o|et|ou|e|en|of|و) ?[^|:：\n.,]{2,24}[*_\s]*)?[|:：][*_\s]*(?:none|nothing|zero|nichts|null|nada|cero|rien|nul|niente|nulla|niets|noll|nic|ноль|शून्य|صفر)(?!\p{L})|^[*_\s]*(?:[•・、和と][^|:：\n]{1,16})?[|:：][*_\s]*(?:零|ゼロ)/u;

/** Longest list whose head is looked up. */
const ITEMS = 40;

/** The first item of the list that the sentence is an item of; behind the sentence where it is none. */
function firstOf(text: string, parts: readonly Part[], n: number): number {
  let at = n;
  while (at > 0 && n - at < ITEMS && isItem(text, parts[at] as Part)) at -= 1;
  return at + 1;
}
const OF_DRUGS =
  /\b(?:medicines?|drugs?|medications?|medikamente?\w*|arzneimitteln?|medicamentos?|farmacos?|medicaments?|remedios?|farmaci|medicinali|medicijnen|geneesmiddelen)\b|薬|药物|藥物|दवा|ادوية|الادوية/;

/** The line over a list, which says whether its items are to be done: "What not to do". */
export function headOf(text: string, parts: readonly Part[], n: number): Part {
  const own = parts[n] as Part;
  const head = parts[Math.max(0, firstOf(text, parts, n) - 1)] as Part;
  // What ends in a full stop heads nothing.
  return /[.!?。।؟]["')*\s]*$/.test(text.slice(head.start, head.end)) ? own : head;
}

function namesDrug({ mentions: { of } }: Part): boolean {
  return [...of.keys()].some(
    (term) => isDrug(term) && term !== 'water' && !(term === 'other' && of.has('water')),
  );
}

/** "Ibuprofen if the pain won't ease": what is denied in a condition is the trouble, where no "only" stands before it. */
const TROUBLE =
  /(?<!\b(?:only|even|just|nur|erst|solo|solamente|unicamente|seulement|uniquement|so|apenas|somente|soltanto|alleen|pas)\s)\b(?:if|when|wenn|falls|si|cuando|quand|se|quando|als|wanneer)\s[^,.;:!?\n]{0,60}?\b(?:(?:does|do|did|is|are|has|have)(?: not|n't)|won't|not|nicht|no|ne|n'|pas|nao|non|niet)\b[^,.;:!?\n]{0,40}/g;

/** In German "als" is "as" before a noun and no condition. */
const isCondition = (said: string, { language }: Reading): boolean =>
  language !== 'de' || !said.startsWith('als ');

/** Neither denied nor warned of, but for whom to ask. */
function isUnwarned(reading: Reading, part: Span): boolean {
  const language = languages.get(reading.language ?? 'en');
  if (!language) return false;
  const words = reading.text.slice(part.start, part.end);
  if (/[?？؟]\s*$/.test(words)) return true;
  const rest = restOf(
    reading,
    words.replace(TROUBLE, (said) => (isCondition(said, reading) ? '~' : said)).replace(language.calm, '~'),
  );
  return rest !== undefined && !language.harm.test(rest);
}

const DOSED: ReadonlySet<string> = new Set(['mass', 'activity', 'volume', 'pieces', 'drops', 'puffs']);

/** Tells to take: in a word of it, with a dose, or, where nobody asks what to avoid, as an item of a list or table. */
function tells({ text, language, quantities }: Reading, { start, end }: Span, inLists: boolean): boolean {
  const words = text.slice(start, end);
  if ((inLists && isItem(text, { start, end })) || languages.get(language ?? 'en')?.take.test(words))
    return true;
  return within(quantities, start, end).some((one) => DOSED.has(dimensionOf(one)));
}

function isOwn(reading: Reading, span: Span): boolean {
  const stances = stancesOf(reading, span);
  return !(['quoted', 'asked', 'debunked', 'historical'] as const).some((stance) => stances.has(stance));
}

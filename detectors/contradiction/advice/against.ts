import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { sendsToCare } from '../case/care.ts';
import { cuesIn } from '../case/cues.ts';
import { NOT } from '../settings/loose.ts';
import { AT_START, isInert } from './inert.ts';
import { forbiddenLists } from './lists.ts';
import { askedOf, openingOf } from './opener.ts';
import { MANNER, REACH, type Thing, tailOf, thingsIn, VERB_LAST, wordsIn } from './things.ts';
import { ruledOutBy, tokensIn } from './tokens.ts';
import type { AdviceWords } from './words.ts';

/** What an answer tells against: by a word, by its effect, by an instruction that rules it out, by a list, by the "no" it opens with. */

export interface Against {
  readonly sentence: Span;
  readonly cue: Span;
  readonly things: readonly Thing[];
  /** "Never", or nothing that limits it: no "if" makes another case of it. */
  readonly always: boolean;
  /** Told to stop it: contradicted by going on with it. */
  readonly stop?: boolean;
}

const CONDITIONAL = new Set(['if']);

export const CASES = new Set(['if', 'other', 'unprescribed']);

/** Nothing in the clause but what is told against and what was asked about. */
function isPlain(
  reading: Reading,
  clause: Span,
  things: readonly Thing[],
  asked: ReadonlySet<string>,
): boolean {
  const said = new Set(things.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  return tokensIn(reading, clause).every(({ key }) => said.has(key) || asked.has(key));
}

/** "Does not help". */
const DENIES = /n't|not|nicht|\bno\b|n'aide|ne serv|nao|non|niet|ません|没|无|नहीं|لا/;

/** "Auf Sport verzichten". */
function behindAuf(text: string, at: number): number {
  return at + (/^ ?auf /.exec(text.slice(at, at + 5))?.[0].length ?? 0);
}

/** In one sentence no more than these: "no aspirin for the fever, and no ibuprofen". */
const MAX_CUES = 3;
/** "One trigger you should not avoid". */
const TWICE = /\b(?:not|n't|never) (?:avoid|skip)\b/;

function cuesOf(
  words: AdviceWords,
  said: string,
): { pattern: RegExp; match: { readonly index: number; readonly 0: string } }[] {
  return [words.avoid, words.not].flatMap((pattern) => {
    const found: { pattern: RegExp; match: { index: number; 0: string } }[] = [];
    for (let at = 0; found.length < MAX_CUES; ) {
      const match = pattern.exec(said.slice(at));
      if (!match || match[0] === '') break;
      if (!TWICE.test(said.slice(at)))
        found.push({ pattern, match: { index: at + match.index, 0: match[0] } });
      at += match.index + match[0].length;
    }
    return found;
  });
}

function againstIn(
  reading: Reading,
  words: AdviceWords,
  sentence: Span,
  asked: ReadonlySet<string>,
): Against[] {
  const { text, language } = reading;
  const said = text.slice(sentence.start, sentence.end);
  if (/[?？؟]\s*$|^[\s*#]*क्या\s/.test(said)) return [];
  const found: Against[] = [];
  const add = (from: number, to: number, cue: Span, act: boolean): void => {
    const span = { start: from, end: to };
    const heading = /[:：]/.test(text[to] ?? '') && AT_START.test(text.slice(sentence.start, cue.start));
    if (to - from < 2 || heading || MANNER.test(text.slice(from, to))) return;
    const things = thingsIn(reading, words, span, act);
    const clause = clauseAt(text, cue.start);
    const whole = {
      start: clause.start,
      end: tailOf(words, text, Math.max(to, cue.end), clause.end),
    };
    const always = isPlain(reading, whole, things, asked);
    if (things.length > 0) found.push({ sentence, cue, things, always });
  };
  for (const { pattern, match } of cuesOf(words, said)) {
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size > 0) continue;
    if (cuesIn(reading, { start: cue.end, end: clause.end }, CONDITIONAL).size > 0) continue;
    if (VERB_LAST.has(language ?? '')) {
      // "AやBは食べないで": up to the beginning of the sentence.
      add(Math.max(sentence.start, cue.start - 40), cue.start, cue, false);
      continue;
    }
    if (isInert(reading, cue, clause, pattern === words.avoid)) continue;
    let end = tailOf(words, text, cue.end, sentence.end);
    // "Meiden Sie während der Einnahme die Sonne".
    if (end - cue.end < 3) end = clause.end;
    if (pattern === words.avoid) add(cue.end, end, cue, false);
    // German and Dutch say what is done before the "not".
    else if (language === 'de' || language === 'nl') {
      const at = found.length;
      add(cue.end, Math.min(end, clause.end), cue, true);
      const done = found.length > at;
      add(clause.start, cue.start, cue, false);
      // "Die Bläschen nicht aufkratzen": the scratching; of a thing like a straw the verb does not matter.
      const before = found.at(-1);
      if (
        done &&
        found.length > at + 1 &&
        !before?.things.some(({ tokens }) => tokens[0]?.key.startsWith('#'))
      )
        found.pop();
    } else add(cue.end, end, cue, true);
  }
  const stop = words.stop.exec(said);
  // "Stop it and get help for a rash": the case for which it is told.
  const warned = sendsToCare(reading, sentence.start);
  if (
    stop &&
    !warned &&
    !(NOT[language ?? '']?.test(said) ?? true) &&
    cuesIn(reading, sentence, CASES).size === 0
  ) {
    const cue = { start: sentence.start + stop.index, end: sentence.start + stop.index + stop[0].length };
    const clause = clauseAt(text, cue.start);
    const behind = thingsIn(
      reading,
      words,
      { start: cue.end, end: tailOf(words, text, cue.end, clause.end) },
      false,
    );
    const things =
      behind.length > 0 ? behind : thingsIn(reading, words, { start: clause.start, end: cue.start }, false);
    if (things.length > 0)
      found.push({ sentence, cue, things: things.slice(0, 1), always: true, stop: true });
  }
  const bad = words.bad.exec(said);
  if (bad) {
    const cue = { start: sentence.start + bad.index, end: sentence.start + bad.index + bad[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size === 0)
      add(behindAuf(text, Math.max(clause.start, cue.start - REACH)), cue.start, cue, false);
    const label = LABEL.exec(text.slice(sentence.start, clause.start));
    if (label) add(sentence.start + label.index, sentence.start + label.index + label[0].length, cue, false);
  }
  const harms = words.harms.exec(said);
  if (harms) {
    const cue = { start: sentence.start + harms.index, end: sentence.start + harms.index + harms[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size === 0)
      for (const thing of thingsIn(reading, words, { start: clause.start, end: cue.start }, false))
        if (
          ((thing.tokens.length > 1 || thing.tokens[0]?.key.startsWith('#')) && DENIES.test(harms[0])) ||
          thing.tokens.every(({ key }) => asked.has(key))
        )
          found.push({ sentence, cue, things: [thing], always: false });
  }
  return found;
}

/** "Honey: off limits in the first year". */
const LABEL = /(?<=^[\s\d.)*#•-]*)[^:：\n]{2,40}(?=[:：] *$)/;

/** What was asked about: its concepts, else the act. */
function askedThings(prompt: Reading, words: AdviceWords, question: Span): Thing[] {
  const concepts = wordsIn(prompt, question).filter(({ key }) => key.startsWith('#'));
  const fasting = concepts.filter(({ key }) => key === '#fasting');
  if (fasting.length > 0) return [{ tokens: fasting.slice(0, 1), act: false }];
  if (concepts.length > 0) return [{ tokens: concepts.slice(0, 2), act: false }];
  return thingsIn(prompt, words, question, !/de|nl|ja|hi/.test(prompt.language ?? '')).slice(0, 1);
}

/** What is told against, by any sentence or by the "no" that answers the question. */
export function againstsOf(
  reading: Reading,
  prompt: Reading | undefined,
  words: AdviceWords,
  spans: readonly Span[],
): Against[] {
  const question = prompt && askedOf(prompt);
  const asked = new Set(
    prompt && question ? tokensIn(prompt, { start: 0, end: prompt.text.length }).map(({ key }) => key) : [],
  );
  const all = spans.flatMap((sentence) => againstIn(reading, words, sentence, asked));
  for (const { heading, items } of forbiddenLists(reading.text)) {
    for (const sentence of items) {
      if (MANNER.test(reading.text.slice(sentence.start, sentence.end))) continue;
      const things = thingsIn(reading, words, sentence, reading.language === 'en');
      if (things.length > 0) all.push({ sentence, cue: heading, things, always: true });
    }
  }
  for (const { start, end, value } of ruledOutBy(reading)) {
    const sentence = sentenceAt(reading.text, start);
    const cue = { start, end };
    if (cuesIn(reading, sentence, CASES).size > 0) continue;
    const things = value.map(
      (id): Thing => ({ tokens: [{ start, end, key: `#${id}`, text: '' }], act: false }),
    );
    all.push({ sentence, cue, things, always: true });
  }
  const opened = openingOf(reading);
  if (
    question &&
    prompt &&
    opened &&
    !opened.yes &&
    !words.stop.test(prompt.text.slice(question.start, question.end))
  ) {
    const things = askedThings(prompt, words, question);
    const { sentence } = opened;
    const cue = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 3) };
    if (things.length > 0) all.push({ sentence, cue, things, always: true });
  }
  return all;
}

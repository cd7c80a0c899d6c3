import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { timesIn } from '../brief/brief.ts';
import { isPlanned } from '../case/cues.ts';
import { drugsOf } from '../case/drugs.ts';
import { isAnswer } from '../case/one-case.ts';
import type { Conflict } from '../conflict.ts';
import { behindLabel } from '../recap/recap.ts';
import { adviceFor } from './advised.ts';
import { type Against, againstsOf } from './against.ts';
import { forbiddenLists } from './lists.ts';
import { isOneCase } from './same-case.ts';
import type { Thing } from './things.ts';
import { tokensIn } from './tokens.ts';
import { type AdviceWords, WORDS } from './words.ts';

/**
 * What one sentence tells against and another advises, of anything: the things and acts behind "avoid", "do not", before
 * "is not recommended", and what was asked about where the answer opens with "no", looked for in advice.
 */

const MAX_SENTENCES = 60;
function partAt({ text }: Reading, { list }: AdviceWords, { start, end }: Span): Span {
  const next = text.slice(start, end).search(list);
  return { start: clauseAt(text, start).start, end: next < 0 ? end : start + next };
}

/** One word that two sentences share is no thing of which both speak ("drugs", "teeth"), unless it is a concept, a medicine or was asked about. */
function namedBy(reading: Reading, prompt: Reading | undefined): (thing: Thing) => boolean {
  const asked = new Set(
    prompt && tokensIn(prompt, { start: 0, end: prompt.text.length }).map(({ key }) => key),
  );
  return ({ tokens }) =>
    tokens.length > 1 ||
    tokens.some(
      ({ key, start, end }) =>
        key.startsWith('#') || asked.has(key) || within(drugsOf(reading), start, end).length > 0,
    );
}

/** No thing, or no need: no order not to. */
const BARE = /^(?:no|kein\p{L}*|geen|pas|sin|sans|sem|senza|न|नहीं|不|ない)$/u;
const ROMANCE = new Set(['es', 'it']);

function isBare({ text, language }: Reading, { start, end }: Span): boolean {
  const cue = text.slice(start, end).trim();
  if (/^(?:no|nao|non)$/.test(cue) && (cue !== 'no' || ROMANCE.has(language ?? '')))
    // "O produto não mata": tells, does not order.
    return /\p{L}{4}/u.test(text.slice(clauseAt(text, start).start, start));
  return BARE.test(cue);
}

/** "激しい運動は×", "alcohol ❌": the mark tells against it. */
function isCrossed({ text }: Reading, { start, end }: Span): boolean {
  return /^[^,;、，。.\n]{0,24}(?:❌|[×✕✖✗✘](?! ?\d))/u.test(text.slice(start, clauseAt(text, end).end + 2));
}

export function adviceConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  const words = WORDS[reading.language ?? ''];
  if (!words || !isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const spans = sentences(reading.text);
  if (spans.length < 2 || spans.length > MAX_SENTENCES) return { conflicts: [], candidates: 0 };
  const isNamed = namedBy(reading, prompt);
  const all = againstsOf(reading, prompt, words, spans).flatMap((against): Against[] => {
    const things = against.things.filter(isNamed);
    return things.length > 0 ? [{ ...against, things }] : [];
  });
  if (all.length === 0) return { conflicts: [], candidates: 0 };
  const tokens = new Map(spans.map((span) => [span.start, tokensIn(reading, span)]));
  const listed = forbiddenLists(reading.text).flatMap(({ items }) => items);
  const conflicts: Conflict[] = [];
  for (const against of all) {
    for (const sentence of spans) {
      if (
        sentence.start === against.sentence.start ||
        listed.some(({ start, end }) => sentence.end > start && sentence.start < end)
      )
        continue;
      const hit = adviceFor(reading, words, against, tokens.get(sentence.start) ?? []);
      if (!hit) continue;
      // Of a plan each part is an instruction of its own.
      const whole = isPlanned(reading, hit.start)
        ? partAt(reading, words, hit)
        : behindLabel(reading, sentence);
      if (!isOneCase(reading, prompt, against, whole)) continue;
      if (isCrossed(reading, hit)) continue;
      // Two times are compared by what waits.
      if ([against.sentence, whole].every((one) => timesIn(reading, one).length > 0)) continue;
      // "Rest … no blood thinner": what is ruled out behind an advice needs more than a "no".
      if (hit.start < against.cue.start && isBare(reading, against.cue)) continue;
      const ignore = against.always ? (['negated', 'conditional'] as const) : (['negated'] as const);
      if (!isAsserted(reading, against.cue, ['negated', 'historical']) || !isAsserted(reading, hit, ignore))
        continue;
      const [first, second] = [against.cue, hit].sort((a, b) => a.start - b.start) as [Span, Span];
      conflicts.push({
        rule: 'advice',
        first: sentenceAt(reading.text, first.start),
        second,
        why: 'says the opposite of',
      });
      break;
    }
  }
  return { conflicts, candidates: all.length };
}

import { lastBefore, within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import { cuesIn, type Echo, echoOf } from '../case/cues.ts';
import { type Drugs, drugsOf } from '../case/drugs.ts';
import { differ, differInShort, isOpen, narrows, opensLater } from '../case/qualifiers.ts';
import { isShort } from '../case/short.ts';
import { shared, stemsIn } from '../case/stems.ts';
import type { Conflict } from '../conflict.ts';
import { isLongAfter } from '../settings/settings.ts';
import { type SideHit, sideOf, sidesIn } from './sides.ts';

/**
 * Opposites: a topic has two sides, each with its phrases ("on an empty stomach" / "with food"). Both sides of one topic,
 * said of the same medicine or in the same words and of the same case, cannot both hold.
 */

/** Topics of a whole case: what they are said of need not be named. */
const WHOLE = new Set(['posture', 'with-food']);
/** Topics that good texts of some length treat both ways. */
const WIDE_IN_LONG = new Set(['day-time', 'meal-time', 'cover', 'school']);
const LATER = new Set('after when until next if'.split(' '));
/** "Not before breakfast" is not "with food". */
const STEADY = new Set(['meal-time', 'day-time']);
const MEALS = new Set(['meal-time', 'with-food']);
/** First one, then the other. */
const STEPWISE = new Set(['posture', 'school', 'cover', 'day-time']);

/** "Geht das nicht, dann …": an alternative. */
const ALSO =
  /\b(?:also (?:fine|works|possible)|can also|may also|(?:mag|kan|kann|darf|geht) (?:\S+ )?(?:ook|auch)|(?:lukt|geht|klappt|gar) (?:\S+ )?(?:niet|nicht|inte)|tambien|peut aussi|aussi possible|pode tambem|tambem pode|puo anche|va bene anche|(?:mozna|moze) (?:tez|rowniez|takze)|(?:tez|rowniez|takze) mozna|kan ocksa|gar ocksa)\b|\b\p{L}+(?:[aeiu]rs[ae]|m[ae]zs[ae]|yors[ae]|ys[ae])\b| d[ae] (?:al|kullan|ic|yap)|(?:можно|может) (?:и|также)|также можно|も可|でも(?:よ|い|大丈夫)|也可以|भी ले सकत|도 됩니다|도 괜찮|도 돼/u;

interface Statement {
  readonly hit: Span;
  readonly yes: boolean;
  readonly clause: Span;
  readonly sentence: Span;
  readonly echo: Echo;
  /** The medicines of the sentence, else the last one before. */
  readonly drugs: string;
  readonly named: boolean;
}

/** The medicines of a sentence, or the last one named before. */
function medicinesOf(drugs: Drugs, sentence: Span): string {
  const here = within(drugs, sentence.start, sentence.end);
  if (here.length > 0) return [...new Set(here.map((hit) => hit.value.id))].sort().join('+');
  return lastBefore(drugs, sentence.start)?.value.id ?? '';
}

const MAX_EARLIER = 12;
/** A text with more is a word list. */
const MAX_HITS = 600;

/** Said of one medicine, or in the same words, or in a text too short for two subjects (when `loose`). */
function isSame(reading: Reading, topic: string, a: Statement, b: Statement, loose: boolean): boolean {
  if (a.drugs !== '' && b.drugs !== '' && a.drugs !== b.drugs) return false;
  const short = isShort(reading);
  if ([a, b].some((one) => ALSO.test(reading.text.slice(one.sentence.start, one.sentence.end)))) return false;
  const wide = !short && WIDE_IN_LONG.has(topic);
  if (a.named && b.named && a.drugs === b.drugs) return !wide;
  if (b.echo === 'summary') return true;
  if (loose && !wide && WHOLE.has(topic)) return true;
  if (wide && b.echo === 'none') return false;
  const own = stemsIn(reading, b.hit);
  const without = (span: Span): Set<string> =>
    new Set([...stemsIn(reading, span)].filter((stem) => !own.has(stem)));
  const [count] = shared(without(partOf(reading, a)), without(partOf(reading, b)));
  // Times of the day are of many things.
  return count >= (short && topic !== 'day-time' ? 1 : 2);
}

/** The part of the sentence between semicolons. */
function partOf({ text }: Reading, { sentence, hit }: Statement): Span {
  const start = Math.max(sentence.start, text.lastIndexOf(';', hit.start) + 1);
  const stop = text.indexOf(';', hit.end);
  return { start, end: stop < 0 ? sentence.end : Math.min(stop, sentence.end) };
}

/** "Only when needed" is what is said, not a case of it. */
const ONLY = /^only\b/;

function agreeInCase(reading: Reading, topic: string, a: Statement, b: Statement): boolean {
  // "Then stop", at the beginning of the sentence or of the clause.
  if (STEPWISE.has(topic) && [b.sentence, b.clause].some((span) => opensLater(reading, span))) return false;
  if (b.echo !== 'none') return !narrows(reading, a.sentence, { start: b.sentence.start, end: b.clause.end });
  if (isShort(reading)) return !differInShort(reading, a.sentence, b.sentence, [a.hit, b.hit]);
  return (
    !differ(reading, a.sentence, b.sentence) &&
    (ONLY.test(reading.text.slice(b.hit.start, b.hit.end)) || !isOpen(reading, b.sentence))
  );
}

function hasPair(hits: readonly SideHit[]): boolean {
  const seen = new Set<string>();
  return hits.some(({ value }) =>
    value.some(({ topic, yes }) => {
      seen.add(`${topic}|${yes}`);
      return seen.has(`${topic}|${!yes}`);
    }),
  );
}

const EITHER =
  /(?<!\p{L})(?:with or without|mit oder ohne|con o sin|avec ou sans|com ou sem|con o senza|met of zonder) \S{0,12} ?$/u;
const EITHER_REACH = 32;

/** Opposite instructions or facts; `candidates` counts the instructions looked at. */
export function topicConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const hits = sidesIn(reading);
  if (hits.length < 2 || hits.length > MAX_HITS) return { conflicts: [], candidates: hits.length };
  if (!hasPair(hits)) return { conflicts: [], candidates: hits.length };
  const drugs = drugsOf(reading);
  const seen = new Map<string, Statement[]>();
  const conflicts: Conflict[] = [];
  for (const hit of hits) {
    const clause = clauseAt(reading.text, hit.start);
    for (const side of hit.value) {
      if (MEALS.has(side.topic) && isLongAfter(reading, hit)) continue;
      if (EITHER.test(reading.text.slice(Math.max(0, hit.start - EITHER_REACH), hit.start))) continue;
      const yes = sideOf(reading, hit, clause, side, STEADY.has(side.topic));
      if (yes === undefined || !isAsserted(reading, hit, ['negated'])) continue;
      const sentence = sentenceAt(reading.text, hit.start);
      const statement: Statement = {
        hit,
        yes,
        clause,
        sentence,
        echo: echoOf(reading, sentence, clause),
        drugs: medicinesOf(drugs, sentence),
        named: within(drugs, sentence.start, sentence.end).length > 0,
      };
      // "Stay at home", then "back to school after two days".
      if (side.topic === 'school' && !yes && cuesIn(reading, sentence, LATER).size > 0) continue;
      const before = seen.get(side.topic) ?? [];
      const other = before.find(
        (one) =>
          one.yes !== yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, true) &&
          agreeInCase(reading, side.topic, one, statement),
      );
      // A topic that the text has already treated both ways is one of cases.
      const agrees = before.some(
        (one) =>
          one.yes === yes &&
          one.sentence.start !== sentence.start &&
          isSame(reading, side.topic, one, statement, false),
      );
      if (other && !agrees)
        conflicts.push({ rule: side.topic, first: other.hit, second: hit, why: 'says the opposite of' });
      seen.set(side.topic, [...before.slice(-MAX_EARLIER), statement]);
    }
  }
  return { conflicts, candidates: hits.length };
}

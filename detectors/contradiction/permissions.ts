import { within } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import type { Conflict } from './conflict.ts';
import { cuesOf, isOrder, isStated } from './cues.ts';
import { differ, isOpen } from './qualifiers.ts';
import { stemsIn } from './stems.ts';

/**
 * A prohibition and, elsewhere, the permission or the order of the same thing in other words: "do not drive after the
 * injection", "it is fine to drive home after the injection". Compared by the stems of what stands around the word that
 * forbids or allows.
 */

/** Possibilities, kinds and manners: what is forbidden is the manner, not the thing. */
const MANNER =
  /\b(?:may not|might not|not always|not only|not all|not every|not just|doesn't mean|does not mean|types?|kinds?|whether|or eat less|or limit|or reduce|too much|too many|too long|too hot|more than|less than|at the same time|together|both|twice|extra|alone|on your own|only|usually|often|sometimes|some|suddenly|abruptly|again|enough|instead|with|directly|high in|low in|rich in|that|which|who|such as|certain|zusammen|gleichzeitig|plotzlich|allein|zu viel|mehr als|mit|juntos|al mismo tiempo|de golpe|demasiad\w*|mas de|con|ensemble|en meme temps|brutalement|trop|plus de|avec|ao mesmo tempo|de repente|demais|com|insieme|di colpo|troppo|tegelijk|plotseling|te veel|met)\b|[?？؟]|一起|同时|過度|突然|一緒|急に|अचानक|साथ|فجاة|معا/;

/** "You can get it from cats": what happens, not what is allowed. */
const HAPPENS = /^ (?:get|find|have a|develop|catch|see|be|also)\b/;

/** "People who can't take it", "help you avoid": nobody is told anything. */
const WHO = /\b(?:who|whom|which|that|help|helps|need to|needs? to|how to) (?:[\p{L}-]+ ){0,6}$/u;

const MAX_SENTENCES = 120;
/** A text this short has one subject: what is allowed need only begin with what is forbidden. */
const SHORT = 900;
/** How many stems after the permission are looked at. */
const REACH = 4;

interface Side {
  readonly span: Span;
  readonly cue: Span;
  readonly stems: readonly string[];
}

/** Languages whose verb stands at the end: the thing stands before the word that forbids. */
const VERB_LAST = new Set('ja ko hi tr'.split(' '));

function stemsAround(reading: Reading, clause: Span, cue: Span): string[] {
  const before = [...stemsIn(reading, { start: clause.start, end: cue.start })].reverse();
  if (VERB_LAST.has(reading.language ?? '')) return before;
  return [...stemsIn(reading, { start: cue.end, end: clause.end })];
}

/** Share of the smaller side's stems that both have; in a short text the first word suffices. */
function sameThing(reading: Reading, ban: Side, order: Side): boolean {
  const common = ban.stems.filter((stem) => order.stems.includes(stem)).length;
  const [least, most] = [ban.stems.length, order.stems.length].sort((a, b) => a - b) as [number, number];
  if (common >= 2 && common >= 0.75 * least && common >= 0.5 * most) return true;
  const [head] = ban.stems;
  return reading.text.length < SHORT && head !== undefined && order.stems.slice(0, REACH).includes(head);
}

const PLAIN_NOT = /^(?:do not|don't|never|no|ne|non|nao|niet|nie|не|nunca|jamais|mai|nooit)$/;

/** "Do not mix A and B" and, at the beginning of another clause, "mix A and B". */
function repeatedOrder(reading: Reading, ban: Side, spans: readonly Span[]): Side | undefined {
  const { text } = reading;
  if (!PLAIN_NOT.test(text.slice(ban.cue.start, ban.cue.end))) return undefined;
  const verb = /^ (\p{L}{3,})/u.exec(text.slice(ban.cue.end, ban.cue.end + 24))?.[1];
  if (verb === undefined || ban.stems.length < 2 || !isOrder(reading, clauseAt(text, ban.cue.start), ban.cue))
    return undefined;
  for (const span of spans) {
    const at = text.indexOf(verb, span.start);
    if (span.start === ban.span.start || at < 0 || at >= span.end) continue;
    const cue = { start: at, end: at + verb.length };
    const clause = clauseAt(text, at);
    if (!isOrder(reading, clause, cue)) continue;
    const stems = [...stemsIn(reading, { start: at, end: clause.end })];
    const common = ban.stems.filter((stem) => stems.includes(stem)).length;
    if (common >= 2 && common >= 0.6 * ban.stems.length) return { span, cue, stems };
  }
  return undefined;
}

function sidesOf(reading: Reading, spans: readonly Span[]): { bans: Side[]; orders: Side[] } {
  const { text } = reading;
  const bans: Side[] = [];
  const orders: Side[] = [];
  for (const span of spans) {
    const cues = within(cuesOf(reading), span.start, span.end);
    for (const cue of cues) {
      const ban = cue.value.includes('ban');
      if (!ban && !cue.value.includes('allow') && !cue.value.includes('order-to')) continue;
      const clause = clauseAt(text, cue.start);
      if (WHO.test(text.slice(clause.start, cue.start))) continue;
      if (isStated(reading, clause, cue) || HAPPENS.test(text.slice(cue.end, cue.end + 12))) continue;
      if (!ban && !cue.value.includes('allow') && !isOrder(reading, clause, cue)) continue;
      if (!ban && within(cues, clause.start, cue.start).some(({ value }) => value.includes('ban'))) continue;
      if (MANNER.test(text.slice(clause.start, clause.end))) continue;
      (ban ? bans : orders).push({ span, cue, stems: stemsAround(reading, clause, cue) });
    }
  }
  return { bans, orders };
}

export function permissionConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  if (!cuesOf(reading).some(({ value }) => value.includes('ban'))) return { conflicts: [], candidates: 0 };
  const spans = sentences(reading.text);
  if (spans.length > MAX_SENTENCES) return { conflicts: [], candidates: 0 };
  const { bans, orders } = sidesOf(reading, spans);
  const conflicts: Conflict[] = [];
  for (const ban of bans) {
    const order =
      orders.find((one) => one.span.start !== ban.span.start && sameThing(reading, ban, one)) ??
      repeatedOrder(reading, ban, spans);
    if (!order || differ(reading, ban.span, order.span)) continue;
    if (isOpen(reading, ban.span) || isOpen(reading, order.span)) continue;
    if (![ban, order].every(({ span }) => isAsserted(reading, inner(span), ['negated']))) continue;
    const [first, second] =
      ban.span.start < order.span.start ? [ban.span, order.span] : [order.span, ban.span];
    conflicts.push({ rule: 'permission', first, second, why: 'says the opposite of' });
  }
  return { conflicts, candidates: bans.length };
}

function inner({ start, end }: Span): Span {
  return { start: Math.min(start + 2, end - 1), end };
}

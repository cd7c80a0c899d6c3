import type { Reading } from '../kit/reading.ts';
import { clauseAt, type Span, sentences } from '../kit/sentences.ts';
import { isAsserted } from '../kit/stance.ts';
import { EMPTY, negatorsIn } from './polarity.ts';
import { differ } from './qualifiers.ts';
import type { Conflict } from './topics.ts';

/**
 * A prohibition and, elsewhere, the permission or the order of the same thing in other words: "do not drive after the
 * injection", "it is fine to drive home after the injection". Compared by the stems of their content words.
 */

/** Says that something may or must be done. */
const PERMITS =
  /\b(?:you (?:can|may|should|must|need to|will want to)|always|(?:it is|it's|is|are|also|perfectly) (?:fine|safe|ok|okay|allowed|acceptable|recommended|best)|feel free|make sure|be sure|go ahead|take|store|keep|use|apply|drink|eat|give|continue|stop|chew|crush|wear|puede[ns]?|debe[ns]?|es seguro|tome|guarde|conserve|use|beba|coma|vous pouvez|vous devez|il est (?:sur|possible)|prenez|gardez|conservez|buvez|mangez|(?:konnen|durfen|sollten|mussen) sie|sie (?:konnen|durfen|sollten|mussen)|nehmen sie|lagern sie|bewahren sie|trinken sie|voce pode|pode|deve|puo|deve|prenda|conservi|beva|u (?:mag|kunt|moet)|neem|bewaar|drink)\b|可以|应该|必须|请|してください|できます|يمكنك|आप .{0,30}सकते/;
/** Forbids. */
const BANS =
  /\b(?:do not|don't|never|avoid|should not|shouldn't|must not|mustn't|ought not|cannot (?:take|use|eat|drink|drive)|can't (?:take|use|eat|drink|drive)|not (?:safe|recommended|advised|allowed|okay|ok|a good idea)|nicht|nie|niemals|kein\w*|no (?:lo |la |los |las |se )?(?:tome|use|guarde|beba|coma|conduzca|debe|puede|es seguro|conserve|mezcle|deje)|nunca|evite|ne .{1,30}pas|n'\w+ pas|jamais|evitez|nao (?:tome|use|beba|coma|dirija|deve|pode|guarde|e seguro|misture|pare)|evite|non (?:prenda|usi|beva|mangi|guidi|deve|puo|e sicuro|conservi)|eviti|niet|nooit|geen|vermijd)\b|不要|不能|不可|请勿|切勿|禁止|避免|ないで|避け|न |मत |لا ت|تجنب/;
/** Possibilities, kinds and conditions: their opposites stand side by side in good texts. */
const NO_ORDER =
  /\b(?:may not|might not|not always|not only|not all|not every|not just|doesn't mean|does not mean|types?|kinds?|whether|or eat less|or limit|or reduce|too much|too many|more than|less than|at the same time|twice|extra|alone|only|usually|often|sometimes|some|if|unless|until|except|once|when|wenn|falls|bis|si|salvo|hasta|sauf|jusqu|quando|exceto|ate|se|tranne|als|tenzij)\b|[?？؟]|如果|除非|場合/;

const MAX_SENTENCES = 120;
const MAX_STEMS = 12;
const STEM = 6;

interface Side {
  readonly span: Span;
  readonly stems: ReadonlySet<string>;
}

const FUNCTION =
  /^(?:not|never|dont|avoid|nicht|nunca|jamais|keine?n?|fine|safe|okay|right|home|sure|make|always|important|wichtig|importante|please|take|taking|taken|tome|tomar|prenez|prendre|nehmen|einnehmen|neem|prenda)$/;

function stemsOf(words: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of words.matchAll(/[\p{L}\p{M}]{3,}/gu))
    if (!EMPTY.has(word) && !FUNCTION.test(word)) stems.add(word.slice(0, STEM));
  return stems;
}

/** Share of the smaller side's stems that both have; short sides must have all in common. */
function sameThing(no: ReadonlySet<string>, yes: ReadonlySet<string>): boolean {
  const shared = [...no].filter((stem) => yes.has(stem)).length;
  const [least, most] = [Math.min(no.size, yes.size), Math.max(no.size, yes.size)];
  return shared >= 2 && shared >= 0.75 * least && shared >= 0.5 * most;
}

export function permissionConflicts(reading: Reading): { conflicts: Conflict[]; candidates: number } {
  const { text } = reading;
  const negators = negatorsIn(reading);
  if (negators.length === 0) return { conflicts: [], candidates: 0 };
  const spans = sentences(text);
  if (spans.length > MAX_SENTENCES) return { conflicts: [], candidates: 0 };
  const orders: Side[] = [];
  const bans: Side[] = [];
  let at = 0;
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    while (at < negators.length && (negators[at]?.start ?? 0) < span.start) at += 1;
    const first = negators[at];
    const negative = first !== undefined && first.start < span.end;
    if (words.length > 260 || NO_ORDER.test(words)) continue;
    if (!/[.!。！।]\s*$/.test(words)) continue;
    if (negative) {
      const clause = clauseAt(text, first.start);
      if (BANS.test(text.slice(clause.start, clause.end))) add(bans, clause, text);
    } else if (PERMITS.test(words)) add(orders, span, text);
  }
  const conflicts: Conflict[] = [];
  for (const ban of bans) {
    const order = orders.find((one) => sameThing(ban.stems, one.stems));
    if (order === undefined || differ(reading, ban.span, order.span)) continue;
    if (
      !isAsserted(reading, inner(ban.span), ['negated']) ||
      !isAsserted(reading, inner(order.span), ['negated'])
    )
      continue;
    const [first, second] =
      ban.span.start < order.span.start ? [ban.span, order.span] : [order.span, ban.span];
    conflicts.push({ rule: 'permission', first, second, why: 'says the opposite of' });
  }
  return { conflicts, candidates: bans.length };
}

function add(sides: Side[], span: Span, text: string): void {
  const stems = stemsOf(text.slice(span.start, span.end));
  if (stems.size >= 2 && stems.size <= MAX_STEMS) sides.push({ span, stems });
}

function inner({ start, end }: Span): Span {
  return { start: Math.min(start + 2, end - 1), end };
}

import { coverageOf } from '../dose/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import type { Part } from './lists.ts';
import { type Rule, rules } from './pairs.ts';
import type { Scope } from './subject.ts';
import { isDrug } from './terms.ts';

/** What an answer leaves to the question. */

/** "Yes, you can take them together": an answer may leave both names to the question. */
export const TOGETHER =
  /\b(?:together|both|(?:the|these|those) two|die beiden|l[oa]s dos|os dois|as duas|i due|le due|de twee|combin\w+|zusammen|beides?|kombin\w+|pair|duo|mix|juntos|juntas|ambos|ensemble|les deux|insieme|entramb[ie]|samen|allebei|razem|birlikte|tillsammans)\b|вместе|一起|同时|一同|两种药|兩種藥|同時|一緒|併用|एक साथ|معا|함께|같이/;

/** "It's perfectly safe in your case", "That shouldn't be a problem": both names are the question's. */
export const GOES_BACK = new RegExp(
  `${TOGETHER.source}|\\b(?:it|it's|its|that|this|they|them|es|das|sie|lo|la|esto|eso|ca|cela|c'est|isso|isto|ele|ela|lui|questo|dat|het)\\b|これ|それ|这|它|इसे|यह|هذا|ذلك`,
);

/** The question that a sentence may answer: the one before it, else the user's. */
export function questionOf(
  text: string,
  parts: readonly Part[],
  n: number,
  asked: string | undefined,
): string | undefined {
  // Stars behind a question mark are no sentence.
  const before = parts
    .slice(Math.max(0, n - 2), n)
    .findLast(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  // Many ask without a question mark.
  if (!before) return n === 0 ? asked : undefined;
  const words = text.slice(before.start, before.end);
  return /[?？؟][\s*_"')]*$/.test(words) ? words : undefined;
}

/** A heading, or a bold line of its own. */
const HEADING = /\n\s*(?:#{1,6}\s|\*\*[^*\n]+\*\*\s*\n)/;
/** Words of a question that asks of what stands above it: "Safe in pregnancy?" */
const OWN_WORDS = 2;

/** What an answered question asks of: what it names, else what the lines right above it are about. */
export function askedAbove(
  text: string,
  question: string,
  around: readonly Scope[],
  start: number,
): Scope | undefined {
  const hasDrug = ({ mentions: { of } }: Scope): boolean => [...of.keys()].some(isDrug);
  const [own] = around;
  if (!own || hasDrug(own)) return own;
  const above = around.find(hasDrug);
  if (!above || own.reading !== above.reading) return above === undefined ? undefined : above;
  let words = question;
  for (const spans of own.mentions.of.values())
    for (const span of spans) words = words.replace(text.slice(span.start, span.end), ' ');
  const isShort = (words.match(/\p{L}{4,}/gu) ?? []).length <= OWN_WORDS;
  return isShort && !HEADING.test(text.slice(above.mentions.end, start)) ? above : undefined;
}

/** "Yes, the two go together": the medicines of the question that must not meet, where the sentence names no others. */
export function pairsAsked(
  { text }: Reading,
  { start, end, mentions }: Part,
  asked: Scope | undefined,
  before: Part | undefined,
): Rule[] {
  if (!asked || !TOGETHER.test(text.slice(start, end))) return [];
  const { of } = asked.mentions;
  // "You can add paracetamol. It works differently, so the combination is fine": with what the sentence before adds.
  if (
    before &&
    coverageOf(text.slice(before.start, before.end)).mentions > 0 &&
    ![...before.mentions.of.keys()].some((term) => of.has(term))
  )
    return [];
  if ([...mentions.of.keys()].some((term) => !of.has(term))) return [];
  return [...of.keys()].flatMap((term) =>
    (rules.get(term) ?? []).filter(
      (rule) => isDrug(rule.other) && of.has(rule.other) && !rule.exempts(text.slice(start, end)),
    ),
  );
}

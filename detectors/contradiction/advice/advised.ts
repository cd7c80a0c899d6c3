import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { clauseAt, type Span, sentenceAt } from '../../kit/sentences.ts';
import { isPlanned } from '../case/cues.ts';
import { spokenOf } from '../figures/spoken.ts';
import { denies, NOT } from '../settings/loose.ts';
import type { Against } from './against.ts';
import { isImperative } from './orders.ts';
import { PRAISED } from './praised.ts';
import { hasTime, type Thing } from './things.ts';
import { type Token, tokensIn } from './tokens.ts';
import type { AdviceWords } from './words.ts';

/** Whether a sentence advises what another tells against. */

/** A list without full stops. */
const LONG = 260;

/** The advice takes itself back, or says what goes wrong. */
const HARM =
  /\b(?:instead|rather than|out of the question|without|worse\w*|risks?|harm\w*|dangers?|dangerous|damage\w*|irritat\w*|bleed\w*|cause\w*|trigger\w*|interact\w*|avoid\w*|stop|stopping|prevent\w*|protect\w*|less|limit|reduce\w*|cut down|free|no longer|quit\w*|statt|ohne|verstark\w*|verschlimm\w*|verschlecht\w*|risik\w*|schad\w*|gefahr\w*|reiz\w*|verursach\w*|auslos\w*|vermeid\w*|verzicht\w*|schutz\w*|weniger|frei|en vez|en lugar|sin|riesgo\w*|dana\w*|peligro\w*|irrit\w*|caus\w*|provoc\w*|evit\w*|proteg\w*|menos|au lieu|plutot que|sans|risque\w*|dange\w*|abim\w*|provoq\w*|proteg\w*|moins|limit\w*|em vez|sem|fora|risco\w*|perig\w*|prejudic\w*|invece|senza|rischi\w*|pericol\w*|protegg\w*|meno|in plaats|zonder|risico\w*|schade\w*|gevaar\w*|veroorza\w*|vermijd\w*|bescherm\w*|minder)\b|风险|危险|导致|引起|刺激|加重|避免|防|影响|不|勿|別|别|忌|少|代わり|リスク|危険|原因|悪化|避け|控え|ない|ません|ずに|防|जोखिम|ख़तर|खतर|नुकसान|बचें|बचना|बचाव|बजाय|बिना|कम|خطر|يسبب|تجنب|بدل|بدون|دون|وقاي|حماي|يقلل/u;

/** What is brought, shown or noted is not used. */
const BROUGHT =
  /\b(?:bring|take along|show|photograph|count|write down|note|mention|tell|ask|mitbring\w*|(?:bringen|nehmen) sie|zeig\w*|notier\w*|frag\w*|traiga|lleve|muestre|ensene|anote|pregunte|apport\w*|emport\w*|montr\w*|note[zr]|demand\w*|traga|leve|mostre|anote|pergunte|porti|portare|mostr[ia]\w*|annot\w*|chied\w*|meenem\w*|breng\w*|toon|tonen|noteer|vraag)\b|持参|持って(?:い|行|来)|見せ|带上|带到|出示|携带|साथ (?:लाएँ|लाएं|ले)|दिखाएँ|दिखाएं|احضر|اعرض|خذ معك/u;

/** "Smoke can …": a noun. */
const STATES =
  /^s?(?: (?:usually|often|can|may|is|are|was|will|also|might|could|has|have|do|does|from|and|or|of|in|include|includes)\b|[.,:-])/;

/** "If you smoke": said of a case, not advised. */
const CONDITION =
  /^[\s*]*(?:if|when|whether|wenn|falls|si|cuando|quand|lorsque|se|quando|als|wanneer|如果|اذا|अगर|यदि) /;

/** Between punctuation: "es lo que más baja" is no clause of "más", the Portuguese "but". */
function partAt(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - LONG);
  const before = text.slice(from, start).search(/[^,;:.!?\n。，、]*$/);
  return (
    text.slice(from + before, end) + (/^[^,;:.!?\n。，、]*/.exec(text.slice(end, end + LONG))?.[0] ?? '')
  );
}

/** Whether the token stands where a verb stands that orders, or in a clause that advises. */
function isAdvised(reading: Reading, words: AdviceWords, token: Token, act: boolean): Span | undefined {
  const { text, language } = reading;
  const clause = clauseAt(text, token.start);
  const said = text.slice(clause.start, clause.end);
  // "Won't hurt" denies, and allows.
  const praised = PRAISED[language ?? '']?.test(partAt(text, token)) ?? false;
  const unpraised = said.replace(PRAISED[language ?? ''] ?? '', ' ');
  const around = unpraised.replace(text.slice(token.start, token.end), ' ');
  const sentence = sentenceAt(text, token.start);
  if (sentence.end - sentence.start > LONG || words.bad.test(text.slice(sentence.start, sentence.end)))
    return undefined;
  // "If you smoke, use alcohol or …, so does your baby".
  const conditional = CONDITION.test(text.slice(sentence.start, sentence.end));
  if (CONDITION.test(said) || (conditional && clause.end < sentence.end - 1)) return undefined;
  if (HARM.test(around) || /[?？؟]/.test(said) || (!act && BROUGHT.test(around))) return undefined;
  const not = NOT[language ?? ''];
  // "Als", "que", "than" compare; only what denies counts here.
  if (not && language !== 'es' && language !== 'de' && not.test(around)) return undefined;
  if (
    (language === 'es' || language === 'de') &&
    /\b(?:no|nunca|ni|tampoco|nicht|nie|niemals|kein\w*|weder|noch)\b/.test(around)
  )
    return undefined;
  if (praised || isImperative(reading, clause) || words.good.test(said)) return clause;
  const told = { start: sentence.start, end: token.start };
  const isFree = !denies(reading, told) && within(spokenOf(reading), told.start, told.end).length === 0;
  if (isFree && isPlanned(reading, token.start) && !hasTime(reading, told)) return clause;
  // "Take it on waking, before eating": how it is done, of the whole sentence.
  if (
    token.key === '#fasting' &&
    (words.good.test(text.slice(sentence.start, token.start)) ||
      /[:：]/.test(text.slice(sentence.start, token.start)) ||
      isImperative(reading, sentence) ||
      isImperative(reading, clauseAt(text, Math.max(sentence.start, clause.start - 3))))
  )
    return clause;
  // "A walk while you have a fever, sweats it out": what stands first is the subject of the rest.
  if (!act && clause.start === sentenceAt(text, token.start).start) {
    const next = clauseAt(text, Math.min(clause.end + 2, text.length - 1));
    const rest = text.slice(clause.end, Math.min(next.end, clause.end + 120));
    if (/^,/.test(rest) && words.good.test(rest) && !HARM.test(rest) && !(not?.test(rest) ?? false))
      return clause;
  }
  if (!act) return undefined;
  const before = text.slice(Math.max(clause.start, token.start - 24), token.start);
  if (
    language === 'en' &&
    (text.slice(token.start, token.end).endsWith('ing') || STATES.test(text.slice(token.end, token.end + 14)))
  )
    return undefined;
  return words.lead.test(before) || before.trim() === '' ? clause : undefined;
}

/** It is to go on with. */
function isGoneOn(reading: Reading, words: AdviceWords, token: Token): Span | undefined {
  const clause = clauseAt(reading.text, token.start);
  const said = reading.text.slice(clause.start, clause.end);
  const not = NOT[reading.language ?? ''];
  const stopped = words.stop.exec(said.replace(words.goOn, ''));
  // "No reason to stop" is going on; "those who don't quit" are told of.
  if (stopped)
    return (not?.test(said.slice(0, stopped.index)) ?? false) && !/\bwho\b/.test(said) ? clause : undefined;
  return words.goOn.test(said) && !(not?.test(said) ?? false) ? clause : undefined;
}

const ARTICLE = /(?<!\p{L})(?:an?|une?|ein\w*|uno?|una|uma|um|een) (?:[\p{L}\d-]+ ){0,2}$/u;

/** The act is done to something else. */
function isOfOther(reading: Reading, words: AdviceWords, thing: Thing, at: Token, clause: Span): boolean {
  const [, ...objects] = thing.tokens;
  if (!thing.act || objects.length === 0) return false;
  // "Never poke it": a needle is named by what it is, not by the act.
  if (at.text !== thing.tokens[0]?.text) return false;
  // "A nap in the afternoon": the act as a noun.
  if (
    !isImperative(reading, clause) &&
    ARTICLE.test(reading.text.slice(Math.max(clause.start, at.start - 30), at.start))
  )
    return false;
  if (words.pronoun.test(reading.text.slice(at.end, at.end + 12))) return false;
  const own = tokensIn(reading, { start: at.end, end: Math.min(clause.end, at.end + 40) }).slice(0, 3);
  return own.length > 0 && !own.some(({ key }) => objects.some((object) => object.key === key));
}

/** "No water to drink", "wash the skin with water": another use; a tablet is washed down with what is drunk. */
const WASHES =
  /\b(?:wash|rins|flush|wipe|clean|wasch|spul|reinig|lav[aeo]|enjuag|limpi|rinc|nettoy|enxag|limp[ae]|sciacqu|pulisc|was|spoel)\w*\b(?!.*\bdown\b).*\b(?:with|in|under|mit|unter|con|bajo|avec|sous|com|sob|sotto|met|onder) (?:\p{L}+ ){0,2}$/u;
function isWashedWith({ text }: Reading, { start }: Span, clause: Span): boolean {
  return WASHES.test(text.slice(clause.start, start));
}

export function adviceFor(
  reading: Reading,
  words: AdviceWords,
  { things, stop }: Against,
  tokens: readonly Token[],
): Span | undefined {
  for (const thing of things) {
    const [first] = thing.tokens as [Token];
    const needed = thing.act ? [first] : thing.tokens;
    if (!needed.every(({ key }) => tokens.some((token) => token.key === key))) continue;
    for (const token of tokens) {
      if (token.key !== first.key) continue;
      const clause = stop ? isGoneOn(reading, words, token) : isAdvised(reading, words, token, thing.act);
      if (!clause || isOfOther(reading, words, thing, token, clause)) continue;
      if (isWashedWith(reading, token, clause)) continue;
      if (
        !needed.every(({ key }) =>
          tokens.some((one) => one.key === key && one.start >= clause.start && one.start < clause.end),
        )
      )
        continue;
      return { start: token.start, end: clause.end };
    }
  }
  return undefined;
}

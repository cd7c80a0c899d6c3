import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf } from '../../kit/scenes.ts';
import { clauseAt, type Span, sentenceAt, sentences } from '../../kit/sentences.ts';
import { isAsserted } from '../../kit/stance.ts';
import type { Conflict } from '../conflict.ts';
import { cuesIn } from '../cues.ts';
import { NOT } from '../loose.ts';
import { isAnswer } from '../one-case.ts';
import { isImperative } from '../orders.ts';
import { PERSISTS } from '../settings.ts';
import { askedOf, openingOf } from './opener.ts';
import { ruledOutBy, type Token, tokensIn } from './tokens.ts';
import { type AdviceWords, WORDS } from './words.ts';

/**
 * What one sentence tells against and another advises, of anything: the things and acts behind "avoid", "do not", before
 * "is not recommended", and what was asked about where the answer opens with "no", looked for in advice.
 */

/** What must stand in the advice: an act with what it is done to, or the words of a thing. */
interface Thing {
  readonly tokens: readonly Token[];
  /** The first is what is done, the others what with. */
  readonly act: boolean;
}

interface Against {
  readonly sentence: Span;
  readonly cue: Span;
  readonly things: readonly Thing[];
  /** "Never", or nothing that limits it: no "if" makes another case of it. */
  readonly always: boolean;
  /** Told to stop it: contradicted by going on with it. */
  readonly stop?: boolean;
}

const MAX_SENTENCES = 60;
/** A list without full stops. */
const LONG = 260;
/** How far behind its cue a thing stands. */
const REACH = 90;
const MAX_THINGS = 6;
const VERB_LAST = new Set(['ja', 'hi']);

/** The manner, the amount or the company is told against, not the thing. */
const MANNER =
  /\b(?:too|long periods?|for long|prolonged|more than|less than|longer than|at the same time|together|twice|extra|alone|on your own|only|just|suddenly|abruptly|enough|directly|not only|forget|hesitate|worry|wait|stop|panic|exceed|skip|miss|delay|ignore|double|off|with(?:in|out)|zu (?:viel|lange|heiss|oft|stark|fest|eng)|mehr als|langer als|gleichzeitig|plotzlich|allein|nur|direkt|vergess\w*|zogern|warten|verdoppeln|absetzen|abbrechen|demasiad\w*|mas de|al mismo tiempo|de golpe|solo|directamente|olvid\w*|dude\w*|espere|suspend\w*|trop|plus de|en meme temps|brutalement|seulement|directement|oubli\w*|hesit\w*|attend\w*|arret\w*|depass\w*|demais|mais de|ao mesmo tempo|de repente|somente|apenas|diretamente|esque\w*|hesite|interromp\w*|troppo|piu di|insieme|di colpo|soltanto|dimentic\w*|esit\w*|aspett\w*|te (?:veel|lang|heet|vaak)|meer dan|tegelijk|plotseling|alleen|rechtstreeks|vergeet\w*|wacht|stoppen|with)\b|只|仅|过(?:多|量|度|久)|一起|同时|擅自|自行|忘|だけ|過度|急に|一緒|直接|忘れ|自己判断|केवल|सिर्फ|ज़्यादा|ज्यादा|एक साथ|अचानक|भूल|रोक|बंद|فقط|مع(?= )|كثير|مباشرة|فجاة|تنس|توقف|تتردد/u;

/** What is done for a time or in a case holds for that time and case. */
const LATER = new Set(['until', 'after', 'when', 'next', 'before']);
const GROUPS = new Set('child adult old pregnant organ'.split(' '));
const CASES = new Set(['if', 'other', 'unprescribed']);
/** "Socks that are tight", "sitting for long": some of it. */
const LIMITED =
  /^ ?(?:that(?! (?:day|night|evening|morning|week|time))|which|who|containing|for (?:long|extended|more|too|hours)|qui|che|dat|die) /;
const AGAIN =
  /\b(?:again|after|afterwards|once|wieder|danach|nach|de nuevo|despues|apres|ensuite|depois|apos|dopo|poi|weer|daarna|na)\b|后|後|बाद|بعد/;
/** Well again, allowed by a doctor, later on. */
const OVER =
  /\b(?:again|later|tomorrow|doctor|gp|physician|prescri\w+|advis\w+|told|healed|better|gone|settled|weeks?|months?|gradual\w*|unless|except|only|wieder|spater|morgen|arzt\w*|verordnet|verschrieben|abgeheilt|verheilt|wochen?|monat\w*|nur|ausser|de nuevo|mas tarde|manana|medic[oa]\w*|semanas?|mes(?:es)?|poco a poco|solo|salvo|plus tard|demain|medecin|semaines?|mois|progressiv\w*|seulement|sauf|mais tarde|amanha|de novo|apenas|exceto|piu tardi|domani|di nuovo|settiman[ae]|mesi|solo|tranne|weer|later|morgen|arts|huisarts|weken|maanden|alleen|behalve|geleidelijk)\b|再|以后|之后|明天|医生|周|只有|除非|後|翌|医師|週|のみ|बाद|फिर|डॉक्टर|हफ्त|सिर्फ|केवल|بعد|لاحق|الطبيب|طبيب|اسبوع|فقط|الا/u;
/** The advice takes itself back, or says what goes wrong. */
const HARM =
  /\b(?:instead|rather than|out of the question|without|worse\w*|risks?|harm\w*|dangers?|dangerous|damage\w*|irritat\w*|bleed\w*|cause\w*|trigger\w*|interact\w*|avoid\w*|stop|stopping|prevent\w*|protect\w*|less|limit|reduce\w*|cut down|free|no longer|quit\w*|statt|ohne|risik\w*|schad\w*|gefahr\w*|reiz\w*|verursach\w*|auslos\w*|vermeid\w*|verzicht\w*|schutz\w*|weniger|frei|en vez|en lugar|sin|riesgo\w*|dana\w*|peligro\w*|irrit\w*|caus\w*|provoc\w*|evit\w*|proteg\w*|menos|au lieu|plutot que|sans|risque\w*|dange\w*|abim\w*|provoq\w*|proteg\w*|moins|limit\w*|em vez|sem|fora|risco\w*|perig\w*|prejudic\w*|invece|senza|rischi\w*|pericol\w*|protegg\w*|meno|in plaats|zonder|risico\w*|schade\w*|gevaar\w*|veroorza\w*|vermijd\w*|bescherm\w*|minder)\b|风险|危险|导致|引起|刺激|加重|避免|防|影响|不|勿|別|别|忌|少|代わり|リスク|危険|原因|悪化|避け|控え|ない|ません|ずに|防|जोखिम|ख़तर|खतर|नुकसान|बच|बजाय|बिना|कम|خطر|يسبب|تجنب|بدل|بدون|دون|وقاي|حماي|يقلل/u;

function itemsOf(words: AdviceWords, text: string, { start, end }: Span): Span[] {
  const items: Span[] = [];
  let from = start;
  const pattern = new RegExp(words.list.source, words.list.flags.includes('u') ? 'gu' : 'g');
  for (const match of everyMatch(text.slice(start, end), pattern)) {
    items.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  items.push({ start: from, end });
  return items.filter((item) => item.end - item.start > 1).slice(0, MAX_THINGS);
}

/** Where a preposition goes on to where, when or for whom. */
const ON =
  /(?<!^) (?:in|on|with|of|from|into|inside|under|over|near|by|between|through|im|in|am|an|auf|mit|bei|von|vom|zur?|zum|unter|en|con|de|del|sobre|a|al|dans|avec|sur|du|des|de|a|au|em|com|no|na|do|da|sobre|nel\w*|con|su\w*|di|de[ilg]\w*|met|op|van|bij|aan|في|علي|من|مع|عن) /;

/** "Nicht in den Nacken": where something is put, no thing. */
const PLACED =
  /^ ?(?:in|im|into|on|onto|at|an|am|auf|zu[mr]?|mit|bei|von|under|over|to|from|en|sobre|con|dans|sur|avec|au?|em|no|na|com|nel\w*|su\w*|op|met|bij|aan|naar) /;

/** "Don't put it on or near the breasts": the place. */
const PLACING =
  /^ ?(?:put|apply|use|rub|spread|stick|place|inject|wear)\w* (?:it |them |the \w+ )?(?:(?:on|near|to|over|into|onto|in)(?: or (?:on|near|around|in))?) /;

function behindPlacing(text: string, { start, end }: Span): Span {
  const match = PLACING.exec(text.slice(start, end));
  return match ? { start: start + match[0].length, end } : { start, end };
}

/** What is eaten or drunk matters, not that it is. */
function wordsIn(reading: Reading, span: Span): Token[] {
  return tokensIn(reading, span).filter(({ key }) => key !== '#by-mouth');
}

function thingsIn(reading: Reading, words: AdviceWords, span: Span, act: boolean): Thing[] {
  const { text, language } = reading;
  const last = VERB_LAST.has(language ?? '');
  const place = behindPlacing(text, span);
  if (place.start > span.start) return thingsIn(reading, words, place, false);
  const items = itemsOf(words, text, span);
  // "Raw crabs or crayfish": each of them.
  if (tokensIn(reading, span).some(({ key }) => key === '#raw')) return [];
  const things = items.flatMap((item, index): Thing[] => {
    const placed = PLACED.exec(text.slice(item.start, item.end));
    if (placed && (language === 'de' || language === 'nl' || !act)) return [];
    if (placed) return thingsIn(reading, words, { start: item.start + placed[0].length, end: item.end }, false).slice(0, 1);
    const on = act || last ? null : ON.exec(text.slice(item.start, item.end));
    const tokens = wordsIn(reading, on ? { start: item.start, end: item.start + on.index } : item);
    if (tokens.length === 0) return [];
    // Of a list of Japanese and Hindi only what stands by the verb has one.
    const kept = last && index < items.length - 1 ? tokens.slice(-1) : tokens;
    const named = !act || words.taking.test(text.slice(item.start, (kept[0] as Token).start));
    const concepts = kept.filter(({ key }) => key.startsWith('#'));
    if (named && concepts.length > 0) return [{ tokens: concepts.slice(0, 2), act: false }];
    return [{ tokens: kept.slice(0, 3), act: !named && !last }];
  });
  const [first, ...others] = things;
  // "Don't share towels, headgear or mats": what else it is done with.
  if (!first?.act || first.tokens.length < 2) return things;
  return [{ ...first, tokens: [...first.tokens, ...others.flatMap(({ tokens }) => (tokens.length === 1 ? tokens : []))] }, ...others];
}

/** The end of what is told against. */
function tailOf(words: AdviceWords, text: string, start: number, end: number): number {
  const match = words.tail.exec(text.slice(start, Math.min(end, start + REACH)));
  const stop = match ? start + match.index : Math.min(end, start + REACH);
  const semicolon = /[;:\u2013\u2014؛：(]/.exec(text.slice(start, stop));
  return semicolon ? start + semicolon.index : stop;
}

const ALWAYS =
  /^(?:never|must (?:not|never)|mustn't|nie|niemals|auf keinen fall|keinesfalls|nunca|jamas|jamais|surtout pas|jamais|mai|nooit|切勿|千万别|禁止|禁忌|厳禁|कभी|मत|ممنوع|يمنع)|forbidden|banned|prohibited|verboten|tabu|prohibid|proibid|interdit|vietat|verboden/;

/** Nothing in the clause but what is told against and what was asked about. */
function isPlain(reading: Reading, clause: Span, things: readonly Thing[], asked: ReadonlySet<string>): boolean {
  const said = new Set(things.flatMap(({ tokens }) => tokens.map(({ key }) => key)));
  return tokensIn(reading, clause).every(({ key, start, end }) => said.has(key) || asked.has(key) || DENIAL.test(reading.text.slice(start, end)));
}
const DENIAL =
  /^(?:don|isn|aren|shouldn|mustn|not|never|avoid|recom\w*|safe|vermeid\w*|meide\w*|evit\w*|nunca|nao|jamais|pas|non|mai|niet|nooit|nicht|nie|niemals)/;

/** "Auf Sport verzichten". */
function behindAuf(text: string, at: number): number {
  return /^ ?auf /.exec(text.slice(at, at + 5)) ? at + 5 : at;
}

export function againstIn(reading: Reading, words: AdviceWords, sentence: Span, asked: ReadonlySet<string>): Against[] {
  const { text, language } = reading;
  const said = text.slice(sentence.start, sentence.end);
  if (/[?？؟]\s*$/.test(said)) return [];
  const found: Against[] = [];
  const add = (from: number, to: number, cue: Span, act: boolean): void => {
    const span = { start: from, end: to };
    const heading = /[:：]/.test(text[to] ?? '') && AT_START.test(text.slice(sentence.start, cue.start));
    if (to - from < 2 || heading || LIMITED.test(text.slice(to, to + 16)) || MANNER.test(text.slice(from, to))) return;
    const things = thingsIn(reading, words, span, act);
    const always = ALWAYS.test(text.slice(cue.start, cue.end)) || isPlain(reading, { start: clauseAt(text, cue.start).start, end: tailOf(words, text, Math.max(to, cue.end), clauseAt(text, cue.start).end) }, things, asked);
    if (things.length > 0) found.push({ sentence, cue, things, always });
  };
  for (const pattern of [words.avoid, words.not]) {
    const match = pattern.exec(said);
    if (!match) continue;
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size > 0) continue;
    if (VERB_LAST.has(language ?? '')) {
      // "AやBは食べないで": up to the beginning of the sentence.
      const verb = language === 'hi' ? verbBehind(reading, cue, sentence) : undefined;
      const at = found.length;
      add(Math.max(sentence.start, cue.start - 40), cue.start, cue, false);
      if (verb && found.length > at) {
        const last = found.pop() as Against;
        found.push({ ...last, things: last.things.map((thing) => ({ ...thing, tokens: [...thing.tokens.slice(0, 2), verb] })) });
      }
      continue;
    }
    if (isInert(reading, cue, clause, pattern === words.avoid)) continue;
    let end = tailOf(words, text, cue.end, sentence.end);
    // "Meiden Sie während der Einnahme die Sonne".
    if (end - cue.end < 3) end = clause.end;
    if (pattern === words.avoid) add(cue.end, end, cue, false);
    // German and Dutch say what is done before the "not".
    else if (language === 'de' || language === 'nl') {
      add(clause.start, cue.start, cue, false);
      add(cue.end, Math.min(end, clause.end), cue, true);
    } else add(cue.end, end, cue, true);
  }
  const stop = words.stop.exec(said);
  if (stop && !(NOT[language ?? '']?.test(said) ?? true) && cuesIn(reading, sentence, CASES).size === 0) {
    const cue = { start: sentence.start + stop.index, end: sentence.start + stop.index + stop[0].length };
    const clause = clauseAt(text, cue.start);
    const behind = thingsIn(reading, words, { start: cue.end, end: tailOf(words, text, cue.end, clause.end) }, false);
    const things = behind.length > 0 ? behind : thingsIn(reading, words, { start: clause.start, end: cue.start }, false);
    if (things.length > 0) found.push({ sentence, cue, things: things.slice(0, 1), always: true, stop: true });
  }
  const bad = words.bad.exec(said);
  if (bad) {
    const cue = { start: sentence.start + bad.index, end: sentence.start + bad.index + bad[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size === 0)
      add(behindAuf(text, Math.max(clause.start, cue.start - REACH)), cue.start, cue, false);
  }
  const harms = asked.size > 0 ? words.harms.exec(said) : null;
  if (harms) {
    const cue = { start: sentence.start + harms.index, end: sentence.start + harms.index + harms[0].length };
    const clause = clauseAt(text, cue.start);
    if (cuesIn(reading, { start: clause.start, end: cue.start }, CASES).size === 0)
      for (const thing of thingsIn(reading, words, { start: clause.start, end: cue.start }, false))
        if (thing.tokens.every(({ key }) => asked.has(key))) found.push({ sentence, cue, things: [thing], always: false });
  }
  return found;
}

/** "रोज़ा न तोड़ें": the verb behind the Hindi "not" is what is not done, unless it says nothing of its own. */
function verbBehind(reading: Reading, cue: Span, sentence: Span): Token | undefined {
  const [first] = tokensIn(reading, { start: cue.end, end: Math.min(sentence.end, cue.end + 14) });
  return first && first.start - cue.end <= 1 ? first : undefined;
}

/** "Can avoid", "helps you avoid", "to avoid it": nothing is told; "no cure": nothing is told against. */
const CAN =
  /\b(?:can|could|to|helps?(?: you| yourself)?|may|might|um|zu|para|pour|per|om|te|ayuda a|aide a|ajuda a|aiuta a)\s+$/;
const AT_START = /^[\s\d.)*#:-]*(?:(?:and|but|so|then|also|please|y|et|e|en|und|ou|o|or|nor) )?$/;
const MAY_STAND_INSIDE = /^(?:avoid|evit|vermeid|verzicht|meiden|vermijd|تجنب|abst|renonc|stay|steer|keep|refrain)/;

function isInert(reading: Reading, cue: Span, clause: Span, noun: boolean): boolean {
  const { text, language } = reading;
  const word = text.slice(cue.start, cue.end);
  const before = text.slice(clause.start, cue.start);
  if (CAN.test(before)) return true;
  if (language === 'en' && /^(?:no|skip|do not|don't|never)$/.test(word)) {
    const start = sentenceAt(text, cue.start).start;
    const opening = text.slice(start, cue.start);
    if (AT_START.test(opening)) return false;
    return !((AT_START.test(before) || /\b(?:and|but|so|or)\s$/.test(before)) && (/[;:\u2013\u2014]\s*$/.test(opening) || isImperative(reading, { start, end: cue.start })));
  }
  if (noun) return !MAY_STAND_INSIDE.test(word) && language !== 'ar' && language !== 'zh' && !/ /.test(word) && !AT_START.test(before) && !isOrdered(reading, clause);
  if (language === 'zh') return false;
  if (/^(?:must|should|shouldn't|mustn't|you|she|he|they|best|better)/.test(word)) return false;
  return !isOrdered(reading, clause) && !AT_START.test(before);
}

const ORDERED =
  /\b(?:sie|sollte\w*|durfen|darf|man|bitte|debe\w*|se debe|conviene|puede\w*|\p{L}+ez|doit|doivent|faut|deve\w*|pode\w*|va|vanno|devi|puo|mag|mogen|moet|kun|kunt)\b/u;
function isOrdered(reading: Reading, clause: Span): boolean {
  return ORDERED.test(reading.text.slice(clause.start, clause.end)) || isImperative(reading, clause);
}

/** "Smoke can …": a noun. */
const STATES = /^s?(?: (?:usually|often|can|may|is|are|was|will|also|might|could|has|have|do|does|from|and|or|of|in|include|includes)\b|[.,:-])/;

/** "If you smoke": said of a case, not advised. */
const CONDITION = /^[\s*]*(?:if|when|whether|wenn|falls|si|cuando|quand|lorsque|se|quando|als|wanneer|如果|اذا|अगर|यदि) /;

/** Whether the token stands where a verb stands that orders, or in a clause that advises. */
function isAdvised(reading: Reading, words: AdviceWords, token: Token, act: boolean): Span | undefined {
  const { text, language } = reading;
  const clause = clauseAt(text, token.start);
  const said = text.slice(clause.start, clause.end);
  const around = said.replace(text.slice(token.start, token.end), ' ');
  const sentence = sentenceAt(text, token.start);
  if (sentence.end - sentence.start > LONG || words.bad.test(text.slice(sentence.start, sentence.end))) return undefined;
  // "If you smoke, use alcohol or …, so does your baby".
  const conditional = CONDITION.test(text.slice(sentence.start, sentence.end));
  if (CONDITION.test(said) || (conditional && clause.end < sentence.end - 1)) return undefined;
  if (HARM.test(around) || /[?？؟]/.test(said)) return undefined;
  const not = NOT[language ?? ''];
  // "Als", "que", "than" compare; only what denies counts here.
  if (not && language !== 'es' && language !== 'de' && not.test(around)) return undefined;
  if ((language === 'es' || language === 'de') && /\b(?:no|nunca|ni|tampoco|nicht|nie|niemals|kein\w*|weder|noch)\b/.test(around))
    return undefined;
  if (isImperative(reading, clause) || words.good.test(said)) return clause;
  // "Take it on waking, before eating": how it is done, of the whole sentence.
  if (token.key === '#fasting' && (words.good.test(text.slice(sentence.start, token.start)) || isImperative(reading, sentence) || isImperative(reading, clauseAt(text, Math.max(sentence.start, clause.start - 3))))) return clause;
  // "A walk while you have a fever, sweats it out": what stands first is the subject of the rest.
  if (!act && clause.start === sentenceAt(text, token.start).start) {
    const next = clauseAt(text, Math.min(clause.end + 2, text.length - 1));
    const rest = text.slice(clause.end, Math.min(next.end, clause.end + 120));
    if (/^,/.test(rest) && words.good.test(rest) && !HARM.test(rest) && !(not?.test(rest) ?? false)) return clause;
  }
  if (!act) return undefined;
  const before = text.slice(Math.max(clause.start, token.start - 24), token.start);
  if (language === 'en' && (text.slice(token.start, token.end).endsWith('ing') || STATES.test(text.slice(token.end, token.end + 14)))) return undefined;
  return words.lead.test(before) || before.trim() === '' ? clause : undefined;
}

/** It is to go on with. */
function isGoneOn(reading: Reading, words: AdviceWords, token: Token): Span | undefined {
  const clause = clauseAt(reading.text, token.start);
  const said = reading.text.slice(clause.start, clause.end);
  const not = NOT[reading.language ?? ''];
  if (!words.goOn.test(said) || words.stop.test(said.replace(words.goOn, '')) || (not?.test(said) ?? false)) return undefined;
  return clause;
}

/** The act is done to something else. */
function isOfOther(reading: Reading, words: AdviceWords, thing: Thing, at: Token, clause: Span): boolean {
  const [, ...objects] = thing.tokens;
  if (!thing.act || objects.length === 0) return false;
  // "Never poke it": a needle is named by what it is, not by the act.
  if (reading.text.slice(at.start, at.start + 4) !== thing.tokens[0]?.text) return false;
  if (words.pronoun.test(reading.text.slice(at.end, at.end + 12))) return false;
  const own = tokensIn(reading, { start: at.end, end: Math.min(clause.end, at.end + 40) }).slice(0, 3);
  return own.length > 0 && !own.some(({ key }) => objects.some((object) => object.key === key));
}

export function adviceFor(
  reading: Reading,
  words: AdviceWords,
  { things, stop }: Against,
  sentence: Span,
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
      if (!needed.every(({ key }) => tokens.some((one) => one.key === key && one.start >= clause.start && one.start < clause.end)))
        continue;
      return { start: token.start, end: clause.end };
    }
  }
  return undefined;
}

function hasTime(reading: Reading, { start, end }: Span): boolean {
  return within(reading.quantities, start, end).some((one) => dimensionOf(one) === 'time');
}

/** Both hold for the same person, time and case. */
/** "If that does not help": what is told against stays so. */
function withoutPersisting(reading: Reading, { start, end }: Span): Span {
  const match = PERSISTS.exec(reading.text.slice(start, end));
  return match ? { start: start + match[0].length - 1, end } : { start, end };
}

export function isOneCase(reading: Reading, prompt: Reading | undefined, against: Against, whole: Span): boolean {
  const { text } = reading;
  const sentence = withoutPersisting(reading, whole);
  const said = text.slice(sentence.start, sentence.end);
  const stances = [cuesIn(reading, against.sentence, CASES), cuesIn(reading, sentence, CASES)];
  if (against.stop) return stances.every(({ size }) => size === 0) && !AGAIN.test(said);
  if (OVER.test(said)) return false;
  const timed = hasTime(reading, against.sentence);
  const later = cuesIn(reading, sentence, LATER);
  const stepped = cuesIn(reading, against.sentence, new Set(['until', 'after', 'before', 'when']));
  if (!timed && stepped.size === 0) for (const id of ['after', 'next']) later.delete(id);
  if (against.always && !stepped.has('when') && !stepped.has('until')) later.delete('when');
  // Both before the same: "no coffee before it", "have a coffee just before".
  if (later.has('before') && stepped.has('before') && stepped.size === 1) later.delete('before');
  if (stepped.has('after') && stepped.size === 1) for (const id of ['after', 'next']) later.delete(id);
  if (later.size > 0) return false;
  const cases = cuesIn(reading, sentence, CASES);
  if (against.always) cases.delete('if');
  if (cases.size > 0) return false;
  const [a, b] = [cuesIn(reading, clauseAt(text, against.cue.start), GROUPS), cuesIn(reading, sentence, GROUPS)];
  const asked = prompt ? cuesIn(prompt, { start: 0, end: prompt.text.length }, GROUPS) : new Set<string>();
  // What nobody should do no child should.
  return (a.size === 0 || [...b].every((id) => a.has(id) || asked.has(id))) && [...a].every((id) => b.has(id) || asked.has(id));
}

const FORBIDDING =
  /(?:^|\n)[\s*#]*(?:what )?(?:not to do|don'?ts?|do not|avoid|never|things to avoid|nicht|bitte nicht|vermeiden|das nicht|no(?: hagas?| haga| hacer)?|evit[ae]r?|que no hacer|a eviter|ne pas(?: faire)?|evitez|nao(?: faca)?|evite|o que nao fazer|da evitare|non(?: fare)?|niet(?: doen)?|vermijd|避けること|してはいけないこと|しないこと|不要做?|避免|禁忌|क्या न करें|न करें|لا تفعل|تجنب)[*:： ]*\n/gu;

/** Lines of a list under "Don't". */
function forbiddenLists(text: string): { heading: Span; items: Span[] }[] {
  if (!text.includes('\n')) return [];
  return everyMatch(text, FORBIDDING).map((match) => {
    const heading = { start: match.index + 1, end: match.index + match[0].length };
    const items: Span[] = [];
    let at = heading.end;
    for (let line = ITEM.exec(text.slice(at, at + 200)); line && items.length < MAX_THINGS; line = ITEM.exec(text.slice(at, at + 200))) {
      items.push({ start: at + (line[1] as string).length, end: at + line[0].length });
      at += line[0].length;
    }
    return { heading, items };
  });
}
const ITEM = /^(\s*(?:[-*•]|\d{1,2}[.)])\s+)[^\n]{3,160}(?:\n|$)/;

/** What was asked about: its concepts, else the act. */
function askedThings(prompt: Reading, words: AdviceWords, question: Span): Thing[] {
  const concepts = tokensIn(prompt, question).filter(({ key }) => key.startsWith('#'));
  const fasting = concepts.filter(({ key }) => key === '#fasting');
  if (fasting.length > 0) return [{ tokens: fasting.slice(0, 1), act: false }];
  if (concepts.length > 0) return [{ tokens: concepts.slice(0, 2), act: false }];
  return thingsIn(prompt, words, question, !/de|nl|ja|hi/.test(prompt.language ?? '')).slice(0, 1);
}

/** What is told against, by any sentence or by the "no" that answers the question. */
export function againstsOf(reading: Reading, prompt: Reading | undefined, words: AdviceWords, spans: readonly Span[]): Against[] {
  const question = prompt && askedOf(prompt);
  const asked = new Set(prompt && question ? tokensIn(prompt, { start: 0, end: prompt.text.length }).map(({ key }) => key) : []);
  const all = spans.flatMap((sentence) => againstIn(reading, words, sentence, asked));
  for (const { heading, items } of forbiddenLists(reading.text)) {
    for (const sentence of items) {
      const things = thingsIn(reading, words, sentence, reading.language === 'en');
      if (things.length > 0) all.push({ sentence, cue: heading, things, always: true });
    }
  }
  for (const { start, end, value } of ruledOutBy(reading)) {
    const sentence = sentenceAt(reading.text, start);
    const cue = { start, end };
    if (cuesIn(reading, sentence, CASES).size > 0) continue;
    const things = value.map((id): Thing => ({ tokens: [{ start, end, key: `#${id}`, text: '' }], act: false }));
    all.push({ sentence, cue, things, always: true });
  }
  const opened = openingOf(reading);
  if (question && prompt && opened && !opened.yes) {
    const things = askedThings(prompt, words, question);
    const { sentence } = opened;
    const cue = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 3) };
    if (things.length > 0) all.push({ sentence, cue, things, always: true });
  }
  return all;
}

export function adviceConflicts(
  reading: Reading,
  prompt: Reading | undefined,
): { conflicts: Conflict[]; candidates: number } {
  const words = WORDS[reading.language ?? ''];
  if (!words || !isAnswer(reading)) return { conflicts: [], candidates: 0 };
  const spans = sentences(reading.text);
  if (spans.length < 2 || spans.length > MAX_SENTENCES) return { conflicts: [], candidates: 0 };
  const all = againstsOf(reading, prompt, words, spans);
  if (all.length === 0) return { conflicts: [], candidates: 0 };
  const tokens = new Map(spans.map((span) => [span.start, tokensIn(reading, span)]));
  const listed = forbiddenLists(reading.text).flatMap(({ items }) => items);
  const conflicts: Conflict[] = [];
  for (const against of all) {
    for (const sentence of spans) {
      if (sentence.start === against.sentence.start || listed.some(({ start, end }) => sentence.end > start && sentence.start < end)) continue;
      const hit = adviceFor(reading, words, against, sentence, tokens.get(sentence.start) ?? []);
      if (!hit || !isOneCase(reading, prompt, against, sentence)) continue;
      const ignore = against.always ? (['negated', 'conditional'] as const) : (['negated'] as const);
      if (!isAsserted(reading, against.cue, ['negated', 'historical']) || !isAsserted(reading, hit, ignore)) continue;
      const [first, second] = [against.cue, hit].sort((a, b) => a.start - b.start) as [Span, Span];
      conflicts.push({ rule: 'advice', first: sentenceAt(reading.text, first.start), second, why: 'says the opposite of' });
      break;
    }
  }
  return { conflicts, candidates: all.length };
}

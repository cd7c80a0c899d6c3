import { coverageOf } from '../dose/knowledge.ts';
import type { Reading } from '../kit/reading.ts';
import { sentences } from '../kit/sentences.ts';
import { CONDITION } from './left-out.ts';
import type { Part } from './lists.ts';
import { type Permission, rulesOut, warns } from './permissions.ts';
import { GOES_BACK } from './question.ts';
import type { Scope } from './subject.ts';
import { isDrug } from './terms.ts';
import { asksMay, yesBefore } from './yes.ts';

/** "Yes, that works if you start with the smallest dose": a yes that goes on, to a question that names what it is about. */

/** Sentences before the yes may greet. */
const GREETINGS = 2;
/** A question that leaves the names to what stands before it: "Is that okay together?" */
const BARE = 48;

/** What it asks of by the amount: "May he have half a spoon?" */
const PORTION =
  /\b(?:(?:tea|table)?spoon\w*|tablets?|pills?|sips?|drops?|half|loffel\w*|tablette\w*|schluck|tropfen|halbe\w*|cuchar\w*|pastilla\w*|comprimid\w*|gotas?|cuill\w*|comprimes?|gouttes?|colher\w*|cucchia\w*|compress\w*|gocce|lepel\w*|tabletten?|pilletje|slok\w*|druppels?)\b|スプーン|さじ|錠|一勺|勺|片|चम्मच|गोली|ملعقة|حبة|قرص/;

/** A condition of how much, which changes nothing: of anything else the pair may be allowed. */
const LITTLE =
  /\b(?:dos(?:e|es|is|ages?|ierung|ing|ering|aggio|agio|agem)|mg|ml|small\w*|low\w*|little|slow\w*|start\w*|begin\w*|moderat\w*|klein\w*|niedrig\w*|gering\w*|langsam|wenig|anfang\w*|pequen\w*|baj[ao]s?|poc[oa]s?|poquit\w*|empiez\w*|empez\w*|petit\w*|faible\w*|doucement|peu|commenc\w*|debut\w*|baix[ao]s?|menor|devagar|comec\w*|piccol\w*|bass[aoe]|minim[ao]|inizi\w*|laag|lage|laagste|kleine?|weinig|begint)\b|少|微|小(?:剂|劑|量)|低|कम|छोटी|थोड़|قليل|صغير|اقل|منخفض/;
/** How far apart, which may be just what makes it right. */
const APART =
  /\b(?:hours?|days?|weeks?|months?|stunden?|tage?n?|wochen?|monate?n?|horas?|dias?|semanas?|mes(?:es)?|heures?|jours?|semaines?|mois|or[ae]|giorni|settiman[ae]|mesi|uur|uren|dagen|we(?:ek|ken)|maand\w*|apart|abstand|but|aber|pero|mais|mas|ma|maar|if needed)\b|時間|日|週|小时|小時|天|周|但|घंट|दिन|हफ्|लेकिन|ساع|يوم|ايام|اسبوع|لكن/;
/** What goes on to allow it: "Yes, many people ask that" does not. */
const ALLOWS =
  /\b(?:can|may|could|fine|ok|okay|works?|safe\w*|go(?:es)? (?:ahead|together|well)|sure|no (?:problem|issue|worries)|together|possible|alright|all right|darf\w*|durf\w*|kann\w*|konn\w*|geht|gehen|passt|klappt|moglich|(?:kein|ohne) problem\w*|problemlos|zusammen|vertrag\w*|ruhig|pued\w*|poder|sin (?:problema|inconveniente)\w*|(?:va|van) bien|junt[oa]s|combin(?:e|ar\w*|er|are|eren)|kombinier\w*|peu(?:t|x|vent)|pouvez|possible|(?:ca|cela) (?:va|marche|passe)|(?:pas de|sans) (?:souci|probleme)\w*|ensemble|pode\w*|da para|sem problema\w*|junt[oa]s|puo\w*|possono|poss[oa]|si puo|va bene|tranquill\w*|insieme|mag|mogen|kan|kunt|prima|geen probleem|samen|gerust)\b|大丈夫|問題(?:ありません|ない)|飲め|使え|一緒|かまいません|いいです|可以|没问题|沒問題|没关系|沒關係|一起|不要紧|सकत|ठीक|साथ|दिक्कत नहीं|يمكن|ممكن|باس|مانع|عادي|معا|تقدر/;

/** "Yes, I see your question": agrees to answer. */
const GREETS =
  /\b(?:question|understand|explain|happy to|glad to|let me|let's|look at|thank\w*|midwife|frage|verstehe|erklar\w*|gern|schauen|pregunta|entiendo|comprendo|explico|veamos|comprends|explique|regardons|pergunta|entendo|explico|vejamos|domanda|capisco|spiego|vediamo|vraag|begrijp|leg ik|kijken)\b|質問|説明|问题是|理解|明白|解释|सवाल|समझ|बताता|बताती|سؤال|افهم|اشرح/;
/** Instead of what is asked about. */
const INSTEAD =
  /\b(?:instead|rather than|anstelle|statt|anstatt|en lugar|en vez|au lieu|plutot|em vez|em lugar|invece|al posto|in plaats)\b|代わり|代替|而不是|की जगह|के बजाय|بدل/;

/** The words that agree with what the user asked. */
export function agreedTo(
  reading: Reading,
  parts: readonly Part[],
  n: number,
  asked: Scope | undefined,
): Permission | undefined {
  if (!asked || n > GREETINGS) return undefined;
  const { start, end, mentions } = parts[n] as Part;
  const words = reading.text.slice(start, end);
  const yes = yesBefore(words);
  if (yes === undefined || [...mentions.of.keys()].some(isDrug)) return undefined;
  const before = parts.slice(0, n);
  if (before.some((one) => one.mentions.of.size > 0)) return undefined;
  const rest = { start: start + yes.end, end };
  const after = words.slice(yes.end);
  if (rulesOut(reading, after) || warns(reading, rest)) return undefined;
  if (/\p{L}/u.test(after) && !ALLOWS.test(after) && !LITTLE.test(after)) return undefined;
  if (GREETS.test(words) || APART.test(words) || coverageOf(words).mentions > 0 || isOnCondition(after))
    return undefined;
  return { start: start + yes.start, end: start + yes.end, gives: false, active: false, answers: true };
}

/** The same without the state of a global search. */
const CONDITIONED = new RegExp(CONDITION.source);
const isOnCondition = (words: string): boolean => {
  const at = words.search(CONDITIONED);
  return at >= 0 && !LITTLE.test(words.slice(at));
};

/** What the user asks may be taken: the sentence that asks names it, or leaves it to what stands before ("Is that okay together?"). */
export function askedIn({ reading, mentions }: Scope): Scope | undefined {
  const { text } = reading;
  const asking = sentences(text).findLast(({ start, end }) => asksMay(text.slice(start, end)));
  if (!asking) return undefined;
  const words = text.slice(asking.start, asking.end);
  if (INSTEAD.test(words)) return undefined;
  const own = [...mentions.of].map(
    ([term, spans]) =>
      [term, spans.filter(({ start, end }) => start >= asking.start && end <= asking.end)] as const,
  );
  const named = new Map(own.filter(([, spans]) => spans.length > 0));
  if ([...named.keys()].some(isDrug)) return { reading, mentions: { ...asking, of: named } };
  return words.length <= BARE && (GOES_BACK.test(words) || PORTION.test(words))
    ? { reading, mentions }
    : undefined;
}

import type { Reading } from '../kit/reading.ts';
import { clauseAt } from '../kit/sentences.ts';
import { denies, withoutNeedless, withoutOnly } from '../patterns/assertion.ts';
import type { PatternHit } from '../patterns/patterns.ts';
import { DENIED_FIRST, isRejectedBefore } from './opening.ts';

/** Claims that the words around them deny or warn of. */

/** How far behind its parts a denial takes them back. */
const NEAR = 32;
/** Languages that deny at the end of the clause. */
const LATE: ReadonlySet<string> = new Set(['de', 'nl']);
const LATE_NEAR = 64;
/** What is done and what comes of it: advice against it. */
const HARM =
  /\b(?:chok\w*|swallow\w*|harm(?!less)\w*|dangers?|dangerous|risks?|risky|wors\w*|traps?|burns?|damag\w*|runs? down|schluck\w*|verschlimm\w*|gefahr\w*|schad\w*|ubel|traga\w*|peligro\w*|dano\w*|empeor\w*|avale\w*|risqu\w*|aggrav\w*|engol\w*|perigo\w*|risco\w*|pior\w*|ingo\w*|pericol\w*|rischi\w*|peggior\w*|slikt|gevaar\w*|schade\w*|erger|polk\w*|szkod\w*|ryzyk\w*|pogarsz\w*|yut\w*|zarar\w*|tehlike\w*|kotu\w*|svalj\w*|farlig\w*|skad\w*|varre)\b|глота|опасн|вред|риск|хуже|飲み込|危険|悪化|脱水|熱中症|害|咽|呛|危险|加重|导致|造成|引起|引发|影响|不可取|中毒|休克|निगल|नुकसान|खतर|खराब|خطر|ضرر|تضر|تحبس|삼키|위험|해롭|악화/;

/** Where the blood of a nosebleed runs. */
const DOWN_THE_THROAT =
  /\b(?:down (?:the|your) throat|rachen|kehle|garganta|gorge|gola|keel|deglut\w*|inhal\w*)\b|のど|喉|むせ|誤嚥|गले में|الحلق|体温(?:会)?(?:更|升)|更高/;

const BLED_OR_VOMITED =
  /\b(?:nose\w*|nasen\w*|nariz|nez|narines?|vomir|naso|neus\w*|vomit\w*|erbrech\w*|ubergeb\w*|brak\w*|epistaxis|epistassi|sickness)\b|鼻|吐|呕|捂|नाक|उल्टी|الانف|القيء|تقيؤ|нос|рвот|코|구토|\b(?:nos\w*|burun\w*|kus\w*|wymiot\w*|nas\w*|krak\w*)\b/;

/** The next words of the clause, up to what begins another one: "… so they won't swallow it". */
function behind({ text, language }: Reading, { end }: PatternHit<unknown>): string {
  const near = language && LATE.has(language) ? LATE_NEAR : NEAR;
  const next = withoutOnly(text, end, Math.max(end, Math.min(clauseAt(text, end).end, end + near)));
  return withoutNeedless(next).replace(
    /\b(?:so|and|or|to|because|if|when|unless|that|und|oder|damit|wenn|falls|y|o|para|si|cuando|et|ou|pour|quand|e|per|se|quando|en|om|als|i|oraz|och|и|чтобы)\b.*|(?:حتي|لكي|كي|لئلا|لان|ताकि|क्योंकि|以免|以防|免得|因为|这样).*/s,
    '',
  );
}

/** "Harmless, no", "**Harmless:** no": a verdict on the last word. */
const NO = /^\p{L}{0,5}[*_"]*\s?[,:;–-][*_"]*\s?(?:it's )?(?:no|nein|non|nao|nee|nie|nej|нет)(?!\p{L})/u;
export const isJudgedLabel = ({ text }: Reading, { end }: PatternHit<unknown>): boolean =>
  LABELLED_NO.test(text.slice(end, end + 20));
const LABELLED_NO =
  /^\p{L}{0,5}[*_"]*\s?[:：][*_"]*\s?(?:(?:no|nein|non|nao|nee|nie|nej|нет)(?!\p{L}| (?:doubt|question|matter))|avoid|skip|best avoided|tabu|vermeiden|lieber nicht|a eviter|deconseill|proscri|evitar|evite|mejor no|da evitare|evitare|vermijden|liever niet|避け|避免|不要|बचें|تجنب)/u;

/** "- **Cold weather causes colds:** viruses do", where the question or the heading asks about myths: what is judged there. */
const LABEL_REST = /^[^\n:：.]{0,30}[:：]/;
const ITEM = /(?:^|\n)\s*(?:[-*•–]|\d{1,2}[.)]|#{1,6})\s[^\n:：]*$/;
const MYTHS =
  /\b(?:myths?|misconceptions?|true or false|mythen|irrtumer|mitos?|bulos|mythes?|idees recues|miti|fabels|mythes)\b|俗説|迷信|誤解|谣言|误区|मिथक|भ्रम|خرافات|شائعات/;
const HEADING = 240; // UTF-16 units

export function isOfMyths(
  { text }: Reading,
  { start, end }: PatternHit<unknown>,
  asked: Reading | undefined,
): boolean {
  return (
    LABEL_REST.test(text.slice(end, end + 34)) &&
    ITEM.test(text.slice(Math.max(0, start - 90), start)) &&
    (MYTHS.test(text.slice(0, HEADING)) || (asked !== undefined && MYTHS.test(asked.text)))
  );
}

/** "**Sugar makes children hyper.** *Myth.*": the verdict is the next sentence. */
const VERDICT =
  /^[\s*_"')\].!]*(?:(?:grotendeels|meestal|largely|mostly|meist|casi siempre|plutot|quase sempre|quasi sempre|deels|teilweise|partly|a|ein|un|uma?|een) )?(?:myth|mythe|mythos|mito|bulo|fabel(?:tje)?|idee recue|bufala|false|falsch|falso|faux|onwaar|不实|谣言|误区|迷信|誤り|誤解|ウソ|मिथक|ग़लत|गलत|خرافة|خطا)[\s*_]*(?:[.!,;:。！،।]|$)/;
export const isJudgedNext = ({ text }: Reading, { sentence }: PatternHit<unknown>): boolean =>
  VERDICT.test(text.slice(sentence.end, sentence.end + 40));

/** "… a walker, which I'd avoid". */
const DISAPPROVES =
  /\b(?:avoid\w*|discourag\w*|bann?ed|abzuraten|vermeid\w*|desaconsej\w*|evit\w*(?! qu[e'])|deconseill\w*|eviter|desaconselh\w*|sconsigli\w*|afgeraden|vermijd\w*|odradz\w*|unikac|avrad\w*|undvik\w*)\b|избега|не советую|避けて|避免|不建议|不推荐|لا انصح|تجنب/;
/** "… are all discouraged": a verdict on everything before it. */
const ALL_AGAINST =
  /\b(?:(?:is|are) (?:\w+ ){0,2}?(?:discouraged|off[- ]limits|best avoided|to be avoided|not (?:recommended|advised)|no longer (?:recommended|advised)|out of date|outdated|no-?nos?)|(?:ist|sind) (?:\w+ ){0,2}?(?:tabu|zu meiden|zu vermeiden|abzuraten)|(?:wird|werden) (?:\w+ ){0,3}?abgeraten|estan? (?:\w+ )?(?:desaconsejad|contraindicad)\w*|se desaconseja\w*|(?:est|sont) (?:\w+ )?(?:a (?:eviter|proscrire|bannir)|proscrit\w*|deconseille\w*)|sao (?:\w+ )?(?:desaconselhad|contraindicad)\w*|sono (?:\w+ )?(?:sconsigliat|da evitare)\w*|(?:wordt|worden) (?:\w+ )?(?:afgeraden|ontraden))\b/;
/** Where another statement begins. */
const NEXT = /[;:]|, (?:but|so|and|aber|pero|mais|mas|ma|maar)\b/;

export function isAllAgainst({ text }: Reading, { start, sentence }: PatternHit<unknown>): boolean {
  return ALL_AGAINST.test(text.slice(start, sentence.end).split(NEXT)[0] ?? '');
}

/** "… looks like it but doesn't dissolve stones": the effect is denied further on, where English puts no denial before it. */
const NO_EFFECT =
  /\b(?:(?:do|does|did|will|would|can|could)(?:n't| not)|won't|cannot|never) (?:\w+ ){0,2}?(?:dissolve|cure|treat|help|work|remove|prevent|heal|kill|clear|burn|flush|stop|reduce|lower|draw|detox|protect|replace|change|affect|improve|fix)\b/;
const OF_IT = /\b(?:but|yet|though|and|it|they|which|that)\b[^.;]{0,24}$/;
/** Its parts belong to two statements. */
export function isOfTwo({ text }: Reading, { end, sentence }: PatternHit<unknown>): boolean {
  const rest = text.slice(end, sentence.end);
  const denial = NO_EFFECT.exec(rest);
  return denial !== null && OF_IT.test(rest.slice(0, denial.index));
}

/** "Can feel thicker", "may look like cancer": how something seems. */
const SEEMS =
  /\b(?:(?:(?<!\b(?:you|they|we|i) )feels?|felt|looks?(?! (?:healthy|well|fine)\b)|seems?|appears?|sounds?)(?: (?:like|as if|thicker|darker|harder|stronger))?|resembles?|(?:ahnel|gleich)(?:t|en)(?: wie)?|wirk(?:t|en)(?: wie)?(?! (?:nachweislich|schlechter|schwacher|weniger|besser|gegen|bei|gut|stark|schnell|sofort|genauso|wissenschaftlich|wie (?:ein )?antibiotik))|fuhl(?:t|en) sich|schein(?:t|en)|aussieh\w*|parecen?(?! (?:sauda|san[oa]s?\b|saluda))|parezca\w*|se parece\w*|semblent?|semble|ressemblent?|ressemble|parait|sembrano?|somiglia\w*|paiono?|lijk(?:t|en)|voel(?:t|en))\b|に見え|ように(?:見|感)|感じ(?:られ|る)|显得|顯得|看起来|看上去|摸起来|जैस[ाेी] (?:दिख|लग)|लगत[ाेी]|يشبه|يبدو|تبدو/;

export function isSeeming({ text }: Reading, hit: PatternHit<unknown>): boolean {
  const { start, end } = hit;
  return SEEMS.test(text.slice(start, end));
}

/** "If a bilingual child is delayed, …": all of it stands in the condition. */
const CONDITION =
  /^[\s*_•#>-]*(?:\d{1,2}[.)] )?(?:if|when|in case|wenn|falls|sollte|si|cuando|quand|lorsque|se|quando|als|wanneer|indien|如果|若|अगर|यदि|जब|اذا|عندما)(?![a-z])[^,，،;]*[,，،]/;

export function isInCondition({ text }: Reading, { end, sentence }: PatternHit<unknown>): boolean {
  const clause = CONDITION.exec(text.slice(sentence.start, sentence.end));
  return clause !== null && end < sentence.start + clause[0].length;
}

/** What comes of it, right behind what is done: no lesser danger that it wards off. */
const CAN =
  /^[*_"]* (?:can|could|may|might|will|does|kann|konnte|wurde|puede|podria|peut|pourrait|risque|pode|poderia|puo|potrebbe|kan|zou|सकत\S*|قد|يمكن)(?: \S+){0,2} ?$/;

export function isTakenBack(reading: Reading, hit: PatternHit<unknown>): boolean {
  if (isRejectedBefore(reading.text, hit.sentence.start)) return true;
  if (NO.test(reading.text.slice(hit.end, hit.end + 16))) return true;
  if (isDeniedFirst(reading, hit)) return true;
  const words = behind(reading, hit);
  const harm = HARM.exec(words);
  return (
    denies(words, reading.language) ||
    DISAPPROVES.test(words) ||
    // "Whiskey on the gums can harm a baby".
    (harm !== null && CAN.test(words.slice(0, harm.index)))
  );
}

/** "It won't: …": what was asked is denied before the colon. */
export const isDeniedFirst = ({ text }: Reading, { start, sentence }: PatternHit<unknown>): boolean =>
  DENIED_FIRST.test(text.slice(sentence.start, start));

/** What is said of the harm counts, not that there is none: "sin riesgo". */
export function isWarning({ text, language }: Reading, { parts, sentence }: PatternHit<unknown>): boolean {
  const words = text.slice(sentence.start, sentence.end);
  const harm =
    (parts.length === 1 ? HARM.exec(words) : null) ??
    (BLED_OR_VOMITED.test(words) ? DOWN_THE_THROAT.exec(words) : null);
  return harm !== null && !denies(words.slice(Math.max(0, harm.index - 12), harm.index), language);
}

/** "Helps more than a …", "instead of a …": something else is spoken for. */
const COMPARED =
  /\b(?:than|instead of|rather than|unlike|over|als|statt|anstatt|anstelle(?: von)?|im gegensatz zu|(?:mas|menos|mejor|peor|plus|moins|mieux|pire|aussi|autre)(?: [^\s.,;]+){0,3} que|en (?:lugar|vez) de|a diferencia de|plutot que|au lieu d[eu]|contrairement a|do que|em vez de|ao contrario d[eoa]|piu (?:di|che)|invece d[ei]|a differenza d[ei]l?|dan|in plaats van|niz|zamiast|w przeciwienstwie do|i stallet for|till skillnad fran)(?: (?:an?|the|any|eine?[mnrs]?|der|die|das|den|dem|un[ao]?|une|el|la|los|las|le|les|o|os|as|um|uma|il|lo|i|gli|een|het|de|en|ett))?\s*["']?$|(?<![а-я])(?:чем|вместо|в отличие от)\s*$|よりも?、?$|代わりに$|比(?:起)?$|而不是$|(?:के बजाय|की जगह|بدلا من|عوضا عن|(?:افضل|اكثر|اقل|احسن|اقوي|اسوا|اسلم|اصح)\S*(?: \S{1,12})? من)\s*$|보다 $/;

/** The thing itself, which its group names first, is what another is preferred to. */
export function isComparedWith({ text }: Reading, { parts, sentence }: PatternHit<unknown>): boolean {
  const [thing] = parts;
  if (!thing) return false;
  const words = text.slice(Math.max(sentence.start, thing.start - 40), thing.start);
  const behindIt = text.slice(thing.end, thing.end + 8);
  return COMPARED.test(words) || /^(?:よりも?|の代わりに|보다)/.test(behindIt);
}

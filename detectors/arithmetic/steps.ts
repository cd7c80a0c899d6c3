import { Seldom } from '../kit/seldom.ts';
import type { Span } from '../kit/sentences.ts';

/** Amounts that stand one after the other and are no calculation: steps of a schedule, items of a list, a change. */

/** "From 30 to", right before the second figure. */
const CHANGE =
  /(?:\b(?:from|von|de|da|dal|del|van|od|fran|passe de)\s|从|從|由|из |с |от |من\s)\s?\d[\d.,]*\s?[\p{L}µ/]{0,9}\s?(?:\b(?:to|auf|a|para|naar|do|till)\s|降?[到至为]|->|→|до |الي\s)\s?(?:about |only |nur |etwa )?$|\d\s?[\p{L}µ/]{0,9}(?:から|से)\s?$/u;

export function isChange(before: string): boolean {
  return CHANGE.test(before);
}

/** Nothing but a comma or an "and" between two figures. */
const JOINT =
  /^\s?(?:[,、،，;/|·]|-|–|—)?\s?(?:and|und|y|e|et|en|och|i|ve|oder|or|o|ou|of|or else|bzw\.?|和|或|及|と|और|या|و|или|и)?\s?$/;

export function isListed(gap: string): boolean {
  return JOINT.test(gap);
}

/** "Then 1 mg": the next step. */
const THEN =
  /(?:(?:^|[.,;:(–—]\s?|\b(?:and|und|y|et|e|en|och)\s)(?:then|dann|dan|puis|luego|poi|depois)|\b(?:after that|afterwards|thereafter|later|followed by|next|danach|anschliessend|spater|gefolgt von|ensuite|apres|suivi\w*|despues|mas tarde|seguid\w*|em seguida|apos|dopo|successivamente|daarna|vervolgens|sedan|potem|nastepnie|sonra))\b|然后|然後|之后|之後|随后|再|その後|次に|それから|फिर|उसके बाद|बाद में|ثم|بعد ذلك|بعدها|затем|потом/;

export function isNextStep(gap: string): boolean {
  return THEN.test(gap);
}

/** "1 g of salt contains 400 mg of sodium": what something is made of is known, not worked out. */
const MADE_OF =
  /\b(?:contains?|has|have|holds?|provides?|delivers?|supplies|enthalt|enthalten|liefert|liefern|stecken|hat|contient|contiennent|apporte\w*|fournit|renferme|contiene[n]?|aporta[n]?|tiene[n]?|contem|tem|fornece|contengono|apporta|apportano|fornisce|bevat(?:ten)?|levert|zit)\b|含|提供|には|に含|में|होता|تحتوي|يحتوي|فيه|содержит|zawiera|icerir|innehaller/;

export function isMadeOf(gap: string): boolean {
  return MADE_OF.test(gap);
}

/** The premise of a condition: "if the label says 7.5 mL, …". */
const PREMISE =
  /^[\s*_>-]*(?:(?:and|but|so|und|aber|y|pero|et|mais|e|ma|en|maar) )?(?:if|when|should|wenn|falls|sollte|si|cuando|quand|lorsque|se|quando|caso|als|indien|wanneer|如果|若|要是|假如|もし|यदि|अगर|जब|اذا|لو|ان كان|если|jesli|eger|om)(?![a-z])[^,，、،]*$/;
const IF_BEHIND = /^\s?(?:なら|であれば|の場合|だった場合|と書|的话|时|時|हो तो|है,? तो)/;

export function isPremise(before: string, after: string): boolean {
  const clause = before.split(/[.;:!?。；：！？\n]\s*/).at(-1) ?? '';
  return PREMISE.test(clause) || IF_BEHIND.test(after);
}

/** What people do, or should do, is not what figures come to. */
const OBSERVED =
  /\b(?:most people|many (?:people|lose|gain)|people (?:lose|gain)|on average|realistic\w*|in practice|actually|rather|usually|typical\w*|at first|initially|die meisten|viele|im schnitt|realistisch\w*|tatsachlich|eher|anfangs|zunachst|meist\w*|la plupart|en moyenne|en realite|plutot|d'habitude|au debut|realiste\w*|la mayoria|de media|en realidad|mas bien|al principio|realista\w*|suele\w*|muchos|a maioria|em media|na realidade|na pratica|no inicio|costuma\w*|la maggior parte|in media|in realta|piuttosto|all'inizio|di solito|de meeste\w*|gemiddeld|in werkelijkheid|eerder|in het begin|meestal)\b|多数|大多|平均|实际|通常|起初|一般|実際|多くの|最初|たいてい|ज़्यादातर|अधिकतर|औसत|शुरू में|असल में|आमतौर|معظم|اغلب|عادة|في البداية|في الواقع|متوسط/;

export function isObserved(words: string): boolean {
  return OBSERVED.test(words);
}

/** A bound, a goal or a need stands beside what figures come to. */
const GOAL = new Seldom(
  /\b(?:ceiling|cap|goal|target|aim(?:s|ing)?|requirement|recommend\w*|guideline\w*|advis\w*|tope|techo|plafond|plafon|teto|tetto|limite\w*|grenz\w*|obergrenze|bedarf|besoins?|necesidades|fabbisogno|behoefte|objectif|objetivo|meta|obiettivo|doel|ziel\w*|recommand\w*|conseill\w*|aconsej\w*|aconselh\w*|consigli\w*|recomend\w*|raccomand\w*|consigliat\w*|empfohlen\w*|empfiehlt|empfehl\w*|aanbevolen|adviseert|advies|repere|seuil|umbral|soglia|limiar|richtwert)\b|上限|目標|目标|推荐|推奨|建议|基準|标准|सीमा|लक्ष्य|सलाह|सिफ़ारिश|الحد|هدف|الهدف|موصي|ينصح/,
);

export function isGoal(words: string): boolean {
  return GOAL.test(words);
}

/** Days that differ: then a day does not tell the week. */
const UNEVEN =
  /\b(?:weekends?|weekdays?|wochenend\w*|werktag\w*|(?:ubrigen|anderen|restlichen) tage\w*|fin de semana|fines de semana|demas dias|week-ends?|autres jours|fins? de semana|outros dias|fine settimana|altri giorni|overige dagen|(?:monday|montag|lunes|lundi|segunda|lunedi|maandag) (?:to|through|bis|a|au|tot)|mon[-–]fri|mo[-–]fr|other days|not every day|nicht jeden tag|nicht taglich|no todos los dias|pas tous les jours|nem todos os dias|non tutti i giorni|niet elke dag|alternate days|every other day|working days|taper\w*|ausschleich\w*|(?:then|depois|luego|despues|puis|ensuite|poi|dann|daarna) (?:drop|redu\w*|baj\w*|diminu\w*|ridu\w*|scal\w*|reduzier\w*|afbouw\w*))\b|周末|週末|平日|工作日|शनिवार|रविवार|सप्ताहांत|نهاية الاسبوع|عطلة/;

export function isUneven(words: string): boolean {
  return UNEVEN.test(words);
}

const CONTAINER =
  '(?:tubes?|bottles?|syringes?|vials?|ampoules?|jars?|flaschen?|spritzen?|tuben?|jeringas?|frascos?|tubos?|seringues?|flacons?|seringas?|bisnagas?|siringhe?|siringa|flacon[ei]|tubett[oi]|spuit(?:en)?|flessen|flesje|tubes?)';
const IN_CONTAINER = new RegExp(`^[- ]${CONTAINER}\\b|^\\s?(?:の?(?:瓶|チューブ|シリンジ)|装|支)`);
const CONTAINER_OF = new RegExp(`\\b${CONTAINER}\\s(?:of|with|mit|zu|de|con|com|da|di|van|met)\\s$`);

/** "A 100 g tube", "jeringa de 80 mg": what is sold, whatever is needed. */
export function isSold(text: string, { start, end }: Span): boolean {
  return (
    IN_CONTAINER.test(text.slice(end, end + 16)) ||
    CONTAINER_OF.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** "2 sprays per nostril": twice as much as is written. */
export const SIDES =
  /\b(?:per|each|either|both|every) (?:nostrils?|eyes?|sides?|ears?|arms?|legs?|breasts?|hands?|feet|foot)\b|\b(?:je|pro) (?:nasenloch|auge|seite|ohr)\b|\bpar (?:narine|oeil|cote)\b|\b(?:por|en cada) (?:fosa|ojo|lado|narina|olho)\b|\bper (?:narice|occhio|lato|neusgat|oog)\b|每鼻孔|每侧|双侧|各鼻孔|両鼻|各側/;

/** What bounds an amount: nothing is worked out then. */
const BOUND =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|(?:no|not) more than|exceed\w*|at most|less than|more than|at least|limit\w*|instead|minimum|hochst\w*|maximal|bis zu|mindestens|uberschreit\w*|hasta|maximo|al menos|menos de|mas de|sobrepas\w*|superar|supere|jusqu'a|au moins|au-dela|depass\w*|plus de|moins de|maximum|pelo menos|mais de|ultrapass\w*|fino a|almeno|massimo|piu di|meno di|superare|superi|minstens|maximaal|hooguit|meer dan|overschrijd\w*)\b|最多|最大|上限|至少|超过|超え|以上|以下|まで|未満|अधिकतम|कम से कम|से अधिक|से ज़्यादा|से ज्यादा|الحد|الاقل|اقصي|[لت]ا? ?[تي]زيد|[تي]تجاوز|اكثر من/;

export function isBound(words: string): boolean {
  return BOUND.test(words);
}

/** "3. Dinner – 700 kcal": the number of a line is nothing to calculate with. */
export function isMarker(text: string, { start, end }: Span): boolean {
  return (
    /^[.)]\s?/.test(text.slice(end, end + 2)) &&
    /(?:^|\n)\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start))
  );
}

import type { PhraseHit } from '../kit/phrases.ts';
import type { Span } from '../kit/sentences.ts';
import { type Kinds, MEASURES } from './belongs.ts';
import type { Slot, SlotKind } from './slots.ts';

/**
 * Numbers whose sentence goes on about what the sentence right before names: "Getting enough iodine matters. The target is
 * 150 µg.", "When should mammograms begin? At 40 for most women."
 */

/** How a sentence begins that has its subject from the one before. */
const REFERS =
  /^[\s*_>"-]*(?:(?:so|and|also|just|but|generally|usually|typically|ideally|in general|as a rule|currently|today|normally|well|in practice|for most (?:people|adults|women|men)|also|dann|meist|normalerweise|in der regel|allgemein|generalmente|normalmente|en general|por lo general|generalement|en general|normalement|geralmente|em geral|di solito|in genere|meestal|doorgaans)[,:]?\s)*(?:(?:it|they|this|that|these)\b|do (?:it|this|so|them)\b|the (?:(?:usual|recommended|current|official|standard|general|right|daily|weekly|best|full|safe|normal) )*(?:targets?|goals?|guidelines?|guidance|recommendations?|schedule|interval|amount|limit|dose|advice|rule|timing|age|cut-?off|threshold|time|duration|course|length|minimum|maximum|window|standard|answer|starting age|starting point)\b|aim for|about|around|roughly|approximately|at\b|up to|for\b|no (?:more|less|later|earlier) than|not more than|stay|stick|keep|stop|start|begin|once|every|from|within|doctors|experts|most (?:people|adults|doctors|experts|guidelines)|\d(?!\S{0,4}\s?(?:个月|か月|ヶ月|歳|岁|周岁|महीने|साल|months?|monate?n?|years?|jahre?n?)\s?(?:以下|以上|未満|以内|से|old|alt))|es\b|sie\b|das\b|dies\w*|er\b|man\b|die (?:empfehlung|grenze|obergrenze|dauer|menge|dosis|regel|altersgrenze|empfohlene \w+)|der (?:grenzwert|richtwert|abstand|zeitraum|beginn|empfohlene \w+)|empfohlen|etwa|rund|ungefahr|mindestens|hochstens|maximal|ab\b|alle\b|bis\b|spatestens|fur\b|se\b|lo\b|la (?:recomendacion|dosis|edad|cantidad|meta|duracion)|el (?:limite|objetivo|intervalo|plazo|maximo|minimo)|debe\w*|hazlo|hagalo|esto|unos|alrededor|a partir|cada|desde|hasta|durante|al menos|como (?:maximo|minimo)|no mas|il\b|elle\b|ils\b|cela|ca\b|ce\b|on\b|la (?:recommandation|limite|dose|duree)|l'(?:objectif|intervalle|age)|le (?:delai|maximum|minimum|seuil)|environ|des\b|tous les|toutes les|pendant|jusqu|au (?:moins|plus|maximum)|faites-le|ele\b|ela\b|isso|isto|deve\w*|faca|a (?:recomendacao|dose|idade|quantidade|meta|duracao)|o (?:limite|objetivo|intervalo|prazo|ideal)|cerca|a cada|ate\b|no (?:maximo|minimo)|pelo menos|va\b|si\b|la (?:raccomandazione|quantita|durata)|il (?:limite|traguardo)|l'(?:obiettivo|intervallo|eta)|circa|ogni|dai\b|fino|almeno|al massimo|dit\b|het\b|ze\b|dat\b|de (?:aanbeveling|grens|dosis|leeftijd|duur|richtlijn)|ongeveer|minstens|maximaal|elke|vanaf|tot\b|doe\b|目安|推奨|約|およそ|開始|それ|これ|建议|推荐|一般|约|大约|每|从|应|它|这|यह|इसे|इसकी|लगभग|हर|सलाह|هو|هي|ذلك|يوصي|ينصح|حوالي|كل|من|لمدة)/;

/** "When", "what age": an age answers it. */
const ASKS_AGE =
  /\b(?:when|what age|which age|how old|until when|wann|welchem alter|wie alt|cuando|que edad|quand|quel age|quando|que idade|che eta|wanneer|welke leeftijd)\b[^.!?]*\?|(?:いつ|何歳|几岁|什么时候|多大|कब|किस उम्र|متي|اي عمر)[^.!?。]*[?？]/;
const ENDS =
  /\b(?:stop\w*|end\w*|until|bis|aufhor\w*|dejar|hasta|arret\w*|jusqu\w*|parar|ate|smett\w*|fino|stopp\w*|tot)\b|停|やめ|终止|बंद|توقف/;
const ANSWERS =
  /^\W*(?:[a-z]+,? ){0,2}?(?:at|from|by|around|about|starting at|once you turn|ab|mit|a los|desde los|a partir de los|a|des|aos|a partir dos|dai|op|vanaf)\s(?:about |around |age |etwa |los |os )?(\d{2})(?![\d.,]*\d|\s?(?:%|°|minut|hour|second|day|week|month|mg|g\b|ml|tag|woche|stund|monat|dia|semana|hora|mes\b|jour|heure|mois|giorn|or[ea]\b|dag|uur|maand))/;

/** The age that answers the question of the sentence before. */
export function answeredAge(line: string, previous: string): Slot | undefined {
  if (!ASKS_AGE.test(previous)) return undefined;
  const match = ANSWERS.exec(line);
  if (!match) return undefined;
  const value = Number(match[1]);
  const end = match.index + match[0].length;
  if (ENDS.test(previous)) return { kind: 'end', start: end - 2, end, low: value, high: value };
  return { kind: 'lone', start: end - 2, end, low: value, high: value, begins: true };
}

/** Longest sentence that names what the next one is about. */
const LONGEST_BEFORE = 160; // UTF-16 units

/** The only topic of the sentence right before that has numbers of the kind, where this one goes on about it. */
export function referredTopic<K extends Kinds & { readonly topic: { readonly id: string } }>(
  near: readonly PhraseHit<K>[],
  previous: Span | undefined,
  sentence: Span,
  { kind }: Slot,
  text: string,
): PhraseHit<K> | undefined {
  if (!previous || previous.end - previous.start > LONGEST_BEFORE) return undefined;
  const before = text.slice(previous.start, previous.end);
  if (/\d/.test(before) || /\n\s*\n/.test(text.slice(previous.start, sentence.start).trimEnd()))
    return undefined;
  if (!REFERS.test(text.slice(sentence.start, sentence.end))) return undefined;
  const isMeasure = (kinds: ReadonlySet<SlotKind>): boolean => [...kinds].every((one) => MEASURES.has(one));
  if (near.some(({ start, value }) => start >= sentence.start && !isMeasure(value.kinds))) return undefined;
  const fits = near.filter(
    ({ start, value }) => start >= previous.start && start < sentence.start && value.kinds.has(kind),
  );
  const [first] = fits;
  return first && fits.every(({ value }) => value.topic.id === first.value.topic.id) ? first : undefined;
}

/** "For only 5 seconds, which is not enough": the number is rejected, not advised. */
const REJECTED =
  /^[^.!?。]{0,60}?(?:\b(?:too (?:short|long|little|much|few|low|high)|(?:not|isn't|aren't|hardly|nowhere near)(?: \w+)? (?:enough|sufficient)|insufficient|falls? short|zu (?:kurz|lang|wenig|viel)|reich(?:t|en) nicht|nicht genug|no (?:es suficiente|basta|alcanza)|insuficiente\w*|demasiado|trop (?:court|long|peu)|ne suffit pas|pas assez|insuffisant\w*|muito (?:pouco|curto)|nao (?:e suficiente|basta)|troppo (?:poco|breve)|non basta|insufficiente|te (?:kort|weinig|veel)|niet genoeg)\b|不够|太短|太少|足りな|短すぎ|不十分|काफी नहीं|पर्याप्त नहीं|غير كاف|لا يكفي|لا تكفي)/;

export const isRejected = (line: string, { end }: Span): boolean => REJECTED.test(line.slice(end, end + 100));

import { everyMatch } from '../kit/every-match.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { clauseAt } from '../kit/sentences.ts';
import { headedNormal } from './carried.ts';
import type { Range } from './knowledge.ts';
import { LOOSE, NORMAL } from './words.ts';

/** "Normal is …": a range, an upper or lower bound, or one value. */
export interface Statement {
  readonly quantity: Quantity;
  readonly shape: 'range' | 'below' | 'above' | 'value';
  /** Its own clause calls it normal: "a normal HDL is below 30". */
  readonly outright?: boolean;
}

const BELOW =
  /(?:<|≤|\b(?:cut-?off(?: value| level)? (?:of|is)|upper (?:reference )?limits?(?: of (?:the )?normal)?(?: range)?(?: (?:is|are|of|sits at|lies at))?|ober(?:e|er) (?:norm|referenz)?(?:grenze|grenzwert)(?: (?:ist|liegt bei|von))?|obergrenze(?: (?:ist|liegt bei|von))?|limites? superior(?:es)?(?: (?:es|son|e|sao))?(?: de)?|limites? superieures?(?: (?:est|sont))?(?: de)?|limit[ei] superior[ei](?: (?:e|sono))?(?: di)?|bovengrens(?: (?:is|ligt op|van))?|less than|below|under|lower than|up to|no more than|not more than|at most|unter|weniger als|bis|hochstens|menos de|menor (?:de|a|que)|inferior(?:es)? a|por debajo de|hasta|moins de|inferieure? a|en dessous de|jusqu'a|abaixo de|ate|inferiore a|sotto|meno di|fino a|minder dan|lager dan|onder|tot|ponizej|ponizej|mniej niz|do|mindre an|lagre an|under|no higher than|not exceed(?:ing)?|nicht hoher als|no (?:supere?n?|sobrepas[ae]n?|superar|exceda)|ne depass\w* pas|sans depasser|nao (?:ultrapass\w*|pass[ae]|exced[ae]|super[ae])(?: de| dos)?|non super\w*|non oltre|niet (?:boven|meer dan)|no mas alt[oa] que|pas plus de|nao mais (?:que|de)|non piu di|niet hoger dan)|低[于於]|小[于於]|不超[过過]|上限(?:为|是|约为|は)|ऊपरी सीमा|الحد الاعلي(?: هو)?|अधिकतम|(?:لا|ما لم|لم) [يت]تجاوز|لا [يت]زيد (?:عن|علي)|حتي|اقل من|دون|ниже|менее|меньше|до)\s*(?:or equal to\s*)?(?:(?:about|around|roughly|approximately|near|i|gli|los|les|os|de|etwa|rund|bei|ca\.?|circa|environ|cerca de|unos|aproximadamente|intorno a|ongeveer|rond)\s*)?$/;
const ABOVE =
  /(?:>|≥|\b(?:lower (?:reference )?limit(?: of (?:the )?normal)?(?: range)?(?: for (?:[a-z]+ ){0,2}[a-z]+)?(?: (?:is|of|sits at|lies at))?|(?:untergrenze|unter(?:e|er) (?:norm|referenz)?(?:grenze|grenzwert))(?: (?:ist|liegt bei|von))?|limites? inferior(?:es)?(?: (?:es|son|e|sao))?(?: de)?|limites? inferieures?(?: (?:est|sont))?(?: de)?|limit[ei] inferior[ei](?: (?:e|sono))?(?: di)?|ondergrens(?: (?:is|ligt op|van))?|starts? (?:at|from)|beginnt bei|empieza en|commence a|comeca em|parte da|begint bij|more than|above|over|greater than|higher than|at least|uber|mehr als|mindestens|ab|mas de|mayor (?:de|a|que)|superior(?:es)? a|por encima de|al menos|plus de|superieure? a|au moins|acima de|superiore a|sopra|piu di|almeno|pelo menos|meer dan|hoger dan|boven|minstens|a partir d[eio]|desde|des|vanaf|upwards of|powyzej|over|mer an|no lower than|nicht niedriger als|nicht unter)|выше|более|больше|от|高[于於]|大[于於]|超[过過]|下限(?:为|是|约为|は)|निचली सीमा|कम से कम|न्यूनतम|不低于|不少于|至少|لا [يت]قل عن|الحد الادني(?: هو)?|اكثر من|اعلي من|فوق)\s*(?:or equal to\s*)?(?:(?:about|around|roughly|approximately|near|i|gli|los|les|os|de|etwa|rund|bei|ca\.?|circa|environ|cerca de|unos|aproximadamente|intorno a|ongeveer|rond)\s*)?$/;
const BELOW_AFTER =
  /^\s*(?:or (?:less|lower|below)|oder (?:weniger|niedriger)|o menos|ou moins|ou menos|o meno|of minder|of lager|'?(?:in|nin|un|dan) (?:alti\w*|dusuk)|lub mniej|eller lagre|или ниже|미만|이하|以下|未満|まで|を超えな|以内|से (?:अधिक|ज़्यादा|ज्यादा) (?:न|नहीं)|तक|nicht uber(?:schr|steig)\w*|से कम|से नीचे|او اقل)/;
const ABOVE_AFTER =
  /^\s*(?:or (?:more|higher|above|greater)|oder (?:mehr|hoher)|o mas|ou plus|ou mais|o piu|of meer|of hoger|'?(?:in|nin|un|dan) (?:ustu\w*|yuksek)|lub wiecej|eller hogre|или выше|초과|이상|以上|से (?:अधिक|ज़्यादा|ज्यादा)(?! (?:न|नहीं))|से ऊपर|علي الاقل|या (?:उससे |इससे |उस से )?(?:अधिक|ज़्यादा|ज्यादा|ऊपर)|او اكثر|فاكثر|فما فوق)/;
/** "Does not exceed 5 mg/L", "solange 5 mg/l nicht überschritten werden": a bound, no denial. */
const NOT_OVER =
  /(?:\b(?:not (?:exceed|go above|be (?:more|higher|lower|less) than|drop below|fall below)(?:ing)?|no (?:supere?n?|sobrepas[ae]n?|exceda|baje de)|ne depass\w* pas|nao (?:ultrapass\w*|pass[ae]|exced[ae]|super[ae])(?: de| dos)?|non super\w*|niet (?:boven|onder|hoger dan|lager dan|meer dan)|nicht (?:uber|unter|hoher als|niedriger als))|不(?:超[过過]|低于|高于|少于|大于)|(?:لا|ما لم|لم) (?:[يت]تجاوز|[يت]زيد عن|[يت]قل عن))\s*$/;
const NOT_OVER_AFTER =
  /^\s?(?:nicht (?:uber|unter)(?:schr|steig)\w*|(?:を|より)?(?:超え|上回ら|下回ら)な|से (?:अधिक|ज़्यादा|ज्यादा|कम) (?:न|नहीं))/;

export const isNegatedBound = (text: string, { start, end }: Quantity): boolean =>
  NOT_OVER.test(text.slice(Math.max(0, start - BOUND), start)) ||
  NOT_OVER_AFTER.test(text.slice(end, end + 28));

/** Between "normal" and the figure, these turn the sentence to something else. */
const TURN =
  /\b(?:(?:if|when)(?! (?:it|they|levels?|the|between|you(?: haven't|'ve not| have not| are not|'re not|'re| are)|fasting|resting|at rest|measured|taken)\b)|unless|diabet\w*|fever|abnormal|high|low|elevated|increase\w*|decrease\w*|rise\w*|drop\w*|deficien\w*|critical|danger\w*|treat\w*(?!\s*$)|but|while|whereas|versus|vs|wenn|aber|fieber|hoch|niedrig|si|pero|fiebre|alto|alta|bajo|mais|fievre|eleve\w*|mas(?! d[eo]\b)|febre|ma|febbre|maar|koorts|prediab\w*|age|aged|years old)\b|发热|发烧|高血|低血|発熱|高い|低い|बुखार|उच्च|حمي|مرتفع/;
/** Whether words between a subject and its figure turn the sentence to something else. */
export function isTurned(gap: string): boolean {
  return TURN.test(gap);
}

/** Longest way from "normal" to its figure, and from a figure to a "normal" after it. */
const REACH = 110;
const BEFORE = 70;
const EACH_NORMAL = new RegExp(NORMAL.pattern.source, 'g');
const EACH_LOOSE = new RegExp(LOOSE.pattern.source, 'g');

/** "2–3 times", "3 tablets", "65 years": what is counted is no value without a unit. */
const COUNTED =
  /^\s?(?:times?|x\b|tablets?|doses?|years?|days?|weeks?|months?|hours?|points?|mal\b|tabletten|jahre?n?|tagen?|wochen|monaten?|stunden|punkten?|veces|dosis|anos|dias|semanas|meses|horas|fois|comprim\w*|ans\b|jours|semaines|mois|heures|vezes|doses|volte|dosi|anni|giorni|settimane|mesi|ore\b|keer|jaar|dagen|weken|maanden|uur|回|次|錠|片|粒|歳|岁|年|日|天|週|周|か月|个月|時間|小时|倍|बार|गोली|साल|दिन|हफ्त|महीन|مرات|مرة|اقراص|سنة|سنوات|ايام|يوم|اسابيع|اشهر|ساعات)/;

/** Units that are written with what else is told as a bare number: eGFR, body mass index. */
export const UNITLESS = /^(?:kg|mL)(?:\/|$)/;

export function fitsUnit(quantity: Quantity, range: Range, text: string): boolean {
  if (range.unit === undefined)
    return quantity.unit === undefined
      ? !COUNTED.test(text.slice(quantity.end, quantity.end + 14))
      : UNITLESS.test(quantity.unit.id);
  // "Up to the age of 60".
  if (quantity.unit?.atom.dimension === 'time' && range.unit.atom.dimension !== 'time') return false;
  return quantity.unit !== undefined || isBareRate(quantity, range);
}

/** Fewer in a microlitre may be shares or thousands. */
const CELLS = 1000;

/** "A pulse from 60 to 100 is normal", "platelets from 150,000 to 450,000": nobody misses the unit. */
export function isBareRate(quantity: Quantity, range: Range): boolean {
  if (quantity.unit !== undefined || !quantity.range) return false;
  return range.unit?.atom.dimension === 'beats' || (range.unit?.id === 'cell/uL' && quantity.low >= CELLS);
}

/**
 * The statement of a normal range in the sentence; `undefined` when the sentence holds no single clear one.
 * The first figure with a fitting unit after (or, in head-final languages, before) a word for "normal".
 */
export function statementIn(scene: Scene, range: Range): Statement | undefined {
  const { text } = scene.reading;
  const fitting = scene.quantities.filter((one) => fitsUnit(one, range, text));
  const [first] = fitting;
  if (!first) return undefined;
  const last = lastNormal(scene.words, first.start - scene.start);
  if (last && !isFar(text.slice(scene.start + last.end, first.start)))
    return { quantity: first, shape: shapeOf(text, first), outright: isOutright(text, first) };
  const word = NORMAL.exec(scene.words) ?? LOOSE.exec(scene.words);
  if (!word)
    return fitting.length === 1 && headedNormal(scene)
      ? { quantity: first, shape: shapeOf(text, first) }
      : undefined;
  const at = scene.start + word.index;
  const behind = fitting.find((one) => one.start >= at);
  const before = fitting.findLast((one) => one.end <= at && at - one.end < BEFORE);
  // "90 or more is considered normal in the first trimester, 105 in the second".
  const isBefore = before && shapeOf(text, before) !== 'value' && !/[,;:(]/.test(text.slice(before.end, at));
  const after = isBefore ? undefined : behind;
  const quantity = after ?? before;
  if (!quantity) return undefined;
  const gap = after ? text.slice(at + word[0].length, quantity.start) : text.slice(quantity.end, at);
  // "Only below 400 mg/dL; many laboratories measure it directly": behind a semicolon something else is called normal.
  if (isFar(gap) || (!after && gap.includes(';'))) return undefined;
  return { quantity, shape: shapeOf(text, quantity), outright: isOutright(text, quantity) };
}

/** Behind "normal:" too, though a colon ends a clause. */
function isOutright(text: string, { start }: Quantity): boolean {
  const clause = clauseAt(text, start);
  const label = text.slice(Math.max(0, clause.start - LABEL), clause.start);
  const from =
    clause.start - (/[:：]\s?$/.test(label) ? (/[^,;.、。，\n]*$/.exec(label)?.[0].length ?? 0) : 0);
  const words = text.slice(from, clause.end);
  return NORMAL.test(words) || OUGHT.test(words);
}
const LABEL = 60; // UTF-16 units
const OUGHT =
  /\b(?:should (?:be|stay|sit|lie)|must be|ought to be|sollte\w*|debe(?:ria)?n?|doi(?:t|vent)|devrait|dev(?:e|em|ono)|deveria|dovrebbe|hoort|horen|moet)\b|望ましい|べき|应[该當当]?|應|होना चाहिए|होनी चाहिए|يجب|ينبغي/;

function isFar(gap: string): boolean {
  return gap.length > REACH || TURN.test(gap);
}

/** The word for "normal" that stands next before the figure. */
function lastNormal(words: string, before: number): { readonly end: number } | undefined {
  const part = words.slice(Math.max(0, before - REACH), before);
  const all = everyMatch(part, EACH_NORMAL);
  const hit = (all.length > 0 ? all : everyMatch(part, EACH_LOOSE)).at(-1);
  return hit && { end: before - part.length + hit.index + hit[0].length };
}

/** How far before a figure its bound may stand. */
const BOUND = 56; // UTF-16 units

/** "Below 4.5–10". */
export function isBounded(text: string, { start }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - BOUND), start);
  return BELOW.test(before) || ABOVE.test(before);
}

export function shapeOf(text: string, quantity: Quantity): Statement['shape'] {
  if (quantity.range) return 'range';
  const before = text.slice(Math.max(0, quantity.start - BOUND), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 20);
  if (BELOW.test(before) || BELOW_AFTER.test(after)) return 'below';
  return ABOVE.test(before) || ABOVE_AFTER.test(after) ? 'above' : 'value';
}

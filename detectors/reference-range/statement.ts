import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Range } from './knowledge.ts';

/** "Normal is …": a range, an upper or lower bound, or one value. */
export interface Statement {
  readonly quantity: Quantity;
  readonly shape: 'range' | 'below' | 'above' | 'value';
}

const BELOW =
  /(?:<|≤|\b(?:less than|below|under|lower than|up to|no more than|not more than|at most|unter|weniger als|bis|hochstens|menos de|menor (?:de|a|que)|inferior(?:es)? a|por debajo de|hasta|moins de|inferieure? a|en dessous de|jusqu'a|abaixo de|ate|inferiore a|sotto|meno di|fino a|minder dan|lager dan|onder|tot)|低于|小于|不超过|अधिकतम|اقل من|دون)\s*(?:or equal to\s*)?(?:about\s*)?$/;
const ABOVE =
  /(?:>|≥|\b(?:more than|above|over|greater than|higher than|at least|uber|mehr als|mindestens|ab|mas de|mayor (?:de|a|que)|superior(?:es)? a|por encima de|al menos|plus de|superieure? a|au moins|acima de|superiore a|sopra|piu di|almeno|pelo menos|meer dan|hoger dan|boven|minstens)|高于|大于|超过|اكثر من|اعلي من|فوق)\s*(?:or equal to\s*)?(?:about\s*)?$/;
const BELOW_AFTER =
  /^\s*(?:or (?:less|lower|below)|oder (?:weniger|niedriger)|o menos|ou moins|ou menos|o meno|of minder|of lager|以下|未満|से कम|से नीचे|او اقل)/;
const ABOVE_AFTER =
  /^\s*(?:or (?:more|higher|above|greater)|oder (?:mehr|hoher)|o mas|ou plus|ou mais|o piu|of meer|of hoger|以上|से अधिक|से ऊपर|او اكثر)/;
/** Between "normal" and the figure, these turn the sentence to something else. */
const TURN =
  /\b(?:(?:if|when)(?! (?:it|they|levels?|the|between)\b)|unless|diabet\w*|fever|abnormal|high|low|elevated|increase\w*|decrease\w*|rise\w*|drop\w*|deficien\w*|critical|danger\w*|treat\w*|but|while|whereas|versus|vs|wenn|aber|fieber|hoch|niedrig|si|pero|fiebre|alto|alta|bajo|mais|fievre|eleve\w*|mas|febre|ma|febbre|maar|koorts|prediab\w*|age|aged|years old)\b|发热|发烧|高血|低血|発熱|高い|低い|बुखार|उच्च|حمي|مرتفع/;
const NORMAL_WORD =
  /(?:people without diabetes|adults without diabetes|non-?diabetics?|lab(?:oratory)? ranges?|usual range|expected range|ohne diabetes|sin diabetes|sans diabete|sem diabetes|senza diabete|zonder diabetes|ublich\w*|normal\w*|healthy|typical\w*|typische\w*|tipic\w*|reference|desirable|optimal|ideal|gesund\w*|referenz\w*|norm\w*|saludable\w*|referencia|deseable|sain\w*|saudave\w*|desejavel|riferimento|desiderabile|gezond\w*|referentie\w*|正常|健康|参考|基準|標準|सामान्य|स्वस्थ|नॉर्मल|طبيعي\S*|الطبيعي\S*|السليم)/;

/** Whether words between a subject and its figure turn the sentence to something else. */
export function isTurned(gap: string): boolean {
  return TURN.test(gap);
}

/** Longest way from "normal" to its figure. */
const REACH = 110;

function fitsUnit(quantity: Quantity, range: Range): boolean {
  if (range.unit === undefined)
    return quantity.unit === undefined || /^(?:kg|mL)(?:\/|$)/.test(quantity.unit.id);
  return quantity.unit !== undefined;
}

/**
 * The statement of a normal range in the sentence; `undefined` when the sentence holds no single clear one.
 * The first figure with a fitting unit after (or, in head-final languages, before) the word "normal".
 */
export function statementIn(scene: Scene, range: Range): Statement | undefined {
  const word = NORMAL_WORD.exec(scene.words);
  if (!word) return undefined;
  const at = scene.start + word.index;
  const fitting = scene.quantities.filter((one) => fitsUnit(one, range));
  const after = fitting.find((one) => one.start >= at);
  const quantity = after ?? fitting.findLast((one) => one.end <= at && at - one.end < 40);
  if (!quantity) return undefined;
  const { text } = scene.reading;
  const gap = after ? text.slice(at + word[0].length, quantity.start) : text.slice(quantity.end, at);
  if (gap.length > REACH || TURN.test(gap)) return undefined;
  return { quantity, shape: shapeOf(text, quantity) };
}

function shapeOf(text: string, quantity: Quantity): Statement['shape'] {
  if (quantity.range) return 'range';
  const before = text.slice(Math.max(0, quantity.start - 32), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 16);
  if (BELOW.test(before) || BELOW_AFTER.test(after)) return 'below';
  return ABOVE.test(before) || ABOVE_AFTER.test(after) ? 'above' : 'value';
}

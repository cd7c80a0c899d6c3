import type { Reading } from '../../kit/reading.ts';
import type { Span } from '../../kit/sentences.ts';

/** A value measured before or after a meal is taken with nothing; drinking is not taking a medicine. */
const MEASURED =
  /mmol|mg\/dl|gluco|glyc|glyk|glik|hba1c|blood sugar|blutzucker|azucar en|glycemi|suiker|blodsocker|cukr\w* (?:na|po)|kan sekeri|seker(?:i|iniz)|сахар|血糖|शुगर|शर्करा|السكر|혈당|alcohol|alkohol|alcool|alkol|酒|शराब|الكحول|술/;
const VALUE_BEHIND =
  /^[^.\n。]{0,10}?\d+(?:[.,]\d+)?(?![\d.,]| ?(?:m|ч|г|мг|分|時|时|小|घ|मि|h|u|s|t|g|d|ore|o|시|분|saat|dak|ساع|دق))/;

/** "Half an hour from the meal": not with it. */
const AWAY = /(?:abstand|entfernt|distan\w*|ecart|afstand|odstep\w*|avstand|apart|away)\s*$/;

/** Said of a measurement, or of the distance from a meal. */
export function isMeasured(
  { text }: Reading,
  { hit, sentence }: { readonly hit: Span; readonly sentence: Span },
): boolean {
  return (
    AWAY.test(text.slice(Math.max(0, hit.start - 12), hit.start)) ||
    MEASURED.test(text.slice(sentence.start, sentence.end)) ||
    VALUE_BEHIND.test(text.slice(hit.end, hit.end + 16))
  );
}

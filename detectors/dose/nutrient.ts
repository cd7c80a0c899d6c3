import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Drug } from './knowledge.ts';

/** Amounts of these stand beside a medicine's name and are none of it. */
const NUTRIENT =
  /\b(?:(?<!naproxen |diclofenac |warfarin |levothyroxine |valproate )sodium|salt|calcium|potassium|protein\w*|fib(?:er|re)|cholesterol|sugars?|gluc\w*|glukos\w*|dextros\w*|traubenzucker|zucker|azucar|sucre|acucar|zuccher\w*|suiker|cukier|cukru|seker|socker|eiweiss|bialk\w*|alcohol|caffeine|fat|carb\w*|natrium|salz|kalzium|sodio|sal|calcio|sel|zout|iron|iodine|vitamin \w+|fer|hierro|ferro|eisen|ijzer|jarn|demir|zelaz\w*|magnesi\w*|zinc|zink|zinco|selen\w*|jod|jood|yodo|iode|kalium|potasio|potassio)\b|желез|магни|кальци|鉄|铁|鐵|钙|鈣|カルシウム|철분|칼슘|आयरन|कैल्शियम|حديد|كالسيوم|سكر|جلوكوز|сахар|глюкоз|糖|설탕|포도당|चीनी|शक्कर|ग्लूकोज/g;

/** Right behind an amount: "20 g of sugar", "5 g sal". */
const OF = /^\s?(?:(?:of|de|d'|di|von|van|av|的|の|का|की|من)\s?)?$/;
/** Between a medicine and what belongs to its name ("naproxeno sódico") stands no more than a space. */
const APART = /[^\s-]/;

/** Whether the amount is one of salt, sugar or a mineral, not of the medicine named beside it. */
export function isOfNutrient(
  { reading: { text }, start }: Scene,
  quantity: Quantity,
  hits: readonly PhraseHit<Drug>[],
): boolean {
  const from = Math.max(start, quantity.start - 44);
  const named = within(hits, from, quantity.end + 24);
  const drug = named.findLast((hit) => hit.end <= quantity.start);
  const head = Math.max(start, quantity.start - 24);
  for (const match of text.slice(head, quantity.end + 24).matchAll(NUTRIENT)) {
    const at = head + match.index;
    const end = at + match[0].length;
    if (named.some((hit) => hit.start < end && at < hit.end)) continue;
    if (named.length === 0) return true;
    // "Ibuprofen; salt up to 5 g": the nutrient stands nearer, with something between it and the medicine.
    if (drug && end <= quantity.start && at > drug.end && APART.test(text.slice(drug.end, at))) return true;
    if (at >= quantity.end && OF.test(text.slice(quantity.end, at))) return true;
  }
  return false;
}

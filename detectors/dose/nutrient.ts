import { everyMatch } from '../kit/every-match.ts';
import { lineStart } from '../kit/lines.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';

/** Amounts of these stand beside a medicine's name and are none of it. */
const NUTRIENT =
  /\b(?:(?<!naproxen |diclofenac |warfarin |levothyroxine |valproate )sodium|salt|calcium|potassium|protein\w*|fib(?:er|re)|cholesterol|sugars?|gluc\w*|glukos\w*|dextros\w*|traubenzucker|zucker|azucar|sucre|acucar|zuccher\w*|suiker|cukier|cukru|seker|socker|eiweiss|bialk\w*|alcohol|alcool|alkohol|alcol|caffeine|fat|fats|starch\w*|carb\w*|kohlenhydrat\w*|fett|hidratos|glucid\w*|lipid\w*|grassi|grasas?|gorduras?|koolhydra\w*|vet|natrium|salz|kalzium|sodio|sal|calcio|sel|zout|iron|iodine|vitamin \w+|fer|hierro|ferro|eisen|ijzer|jarn|demir|zelaz\w*|magnesi\w*|zinc|zink|zinco|selen\w*|jod|jood|yodo|iode|kalium|potasio|potassio)\b|желез|магни|кальци|鉄|铁|鐵|钙|鈣|カルシウム|철분|칼슘|आयरन|कैल्शियम|حديد|كالسيوم|سكر|جلوكوز|сахар|глюкоз|糖|塩|食盐|食鹽|鹽|盐|नमक|शराब|ملح|كحول|الكحول|алкогол|酒精|アルコール|碳水|蛋白|炭水化物|糖質|たんぱく|タンパク|कार्ब|कार्बोहाइड्रेट|प्रोटीन|نشويات|النشويات|كربوهيدرات|الكربوهيدرات|بروتين|البروتين|دهون|الياف|설탕|포도당|चीनी|शक्कर|ग्लूकोज/g;

/** Right behind an amount: "20 g of sugar", "5 g sal". */
const OF = /^\s?(?:(?:of|de|d'|di|von|van|av|的|の|का|की|من)\s?)?$/;
/** Between a medicine and what belongs to its name ("naproxeno sódico") stands no more than a space. */
const APART = /[^\s-]/;

const LONGEST_NAME = 60;
/** "12 g d'alcool", "2 g of bismuth": the amount of what is named right behind, in languages where that can mean nothing else. */
const OF_OTHER =
  /^\s(?:of |d'(?!autre|un)|di (?!sera|mattina|notte|giorno|quest|princip|sostanz|farmac))(?!(?:elemental|it|them|this|that|these|those|each|either|the|your|medicine|drug|active|oral|any|an?|children|infants?|kids|junior|baby|liquid|generic|body|korper\w*|peso|poids|lichaams\w*|plain|pure|extra|regular|immediate|slow)\b)(\p{L}{4,})/u;

/** "70 मि.ग्रा./डे.ली.": of a volume that no unit is known for. */
const OF_SOMETHING = /^\s?\.?\s?[/／]\s?\p{L}/u;

/** "**Protein:** 1.4–2 g per kg is plenty. At 80 kg that's 112–160 g a day": the line's head says what it is of. */
function isLabelled(text: string, start: number, hits: readonly PhraseHit<unknown>[]): boolean {
  const line = lineStart(text, start, LONGEST_LINE);
  if (line === undefined) return false;
  const head = HEAD.exec(text.slice(line, line + LONGEST_HEAD))?.[1];
  if (head === undefined || within(hits, line, line + LONGEST_HEAD).length > 0) return false;
  return everyMatch(head, NUTRIENT).length > 0;
}
const HEAD = /^[\s•*-]*([^*\n:：]{3,24})\**[:：]/;
const LONGEST_HEAD = 40; // UTF-16 units
const LONGEST_LINE = 400; // UTF-16 units

/** Whether the amount is one of salt, sugar or a mineral, not of the medicine named beside it. */
export function isOfNutrient(
  { reading: { text }, start }: Scene,
  quantity: Quantity,
  hits: readonly PhraseHit<unknown>[],
): boolean {
  if (OF_SOMETHING.test(text.slice(quantity.end, quantity.end + 6))) return true;
  const from = Math.max(start, quantity.start - 44);
  const other = OF_OTHER.exec(text.slice(quantity.end, quantity.end + 40));
  if (other) {
    const at = quantity.end + other[0].length - (other[1]?.length ?? 0);
    if (!within(hits, at - 1, at + LONGEST_NAME).some((hit) => hit.start === at)) return true;
  }
  if (isLabelled(text, start, hits)) return true;
  const named = within(hits, from, quantity.end + 24);
  const drug = named.findLast((hit) => hit.end <= quantity.start);
  const head = Math.max(start, quantity.start - 24);
  for (const match of everyMatch(text.slice(head, quantity.end + 24), NUTRIENT)) {
    const at = head + match.index;
    const end = at + match[0].length;
    if (named.some((hit) => hit.start < end && at < hit.end)) continue;
    if (named.length === 0) return true;
    // "Iron (60 mg) and folic acid": named right before, and the medicine only behind.
    if (!drug && end <= quantity.start && /^[\s(:]{0,3}$/.test(text.slice(end, quantity.start))) return true;
    // "Ibuprofen; salt up to 5 g": the nutrient stands nearer, with something between it and the medicine.
    if (drug && end <= quantity.start && at > drug.end && APART.test(text.slice(drug.end, at))) return true;
    if (at >= quantity.end && OF.test(text.slice(quantity.end, at))) return true;
  }
  return false;
}

import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { Seldom } from '../kit/seldom.ts';
import { clauseAt } from '../kit/sentences.ts';
import type { Range } from './knowledge.ts';

/** "Anything above 20 is high": where the abnormal is said to begin. */

const HIGH =
  /\b(?:high|elevated|raised|too high|erhoht|hoch|zu hoch|alto|alta|altos|altas|elevad[oa]s?|eleve\w*|haute?s?|elevat[oaie]|hoog|verhoogd|podwyzszon\w*|wysoki\w*|yuksek\w*|hogt?|hoga|forhojt)\b|повышен|высок|偏高|高い|过高|過高|높|उच्च|अधिक माना|ज्यादा माना|مرتفع/;
const LOW =
  /\b(?:low|too low|reduced|niedrig|erniedrigt|baj[oa]s?|bass[eo]?s?|baix[oa]s?|laag|verlaagd|niski\w*|obnizon\w*|dusuk\w*|lagt?|laga)\b|понижен|низк|偏低|低い|过低|過低|낮|कम माना|منخفض/;
/** Grades beyond what is merely high, and words that make the figure one of disease or of treatment. */
const GRADED =
  /\b(?:very|extremely|dangerous\w*|critical\w*|severe\w*|marked\w*|seriously|sehr|stark|schwer|gefahrlich|muy|tres|molto|muito|zeer|sterk|bardzo|cok|mycket|grave\w*|risk|risque|riesgo|risco|rischio|risiko|only|until|unless|mild\w*|slight\w*|border\w*|moderate\w*|moderad\w*|mittel\w*|matig\w*|transfus\w*|urgen\w*|emergen\w*|notfall\w*|spoed\w*|lebens\w*|life\w*|hospital\w*|needs?|treat\w*|symptom\w*|seizure\w*|convuls\w*|krampf\w*)\b|緊急|救急|急诊|住院|очень|非常|매우|बहुत|جدا|गंभीर|重度|中度|轻度|重症|中等|شديد/;
const MORE =
  /(?:>|≥|\b(?:above|over|greater than|higher than|more than|exceed\w*|uber|ab|mehr als|por encima de|mas de|superior(?:es)? a|plus de|au-dessus de|superieure?s? a|acima de|mais de|sopra|superiore a|oltre|piu di|boven|hoger dan|meer dan|powyzej|over|mer an)|выше|более|больше|高于|超过|大于|اعلي من|اكثر من)\s*(?:(?:i|gli|los|les|os|de|about|etwa)\s)?$/;
const LESS =
  /(?:<|≤|\b(?:below|under|less than|lower than|unter|weniger als|por debajo de|menos de|inferior(?:es)? a|moins de|en dessous de|inferieure?s? a|abaixo de|sotto|meno di|inferiore a|onder|lager dan|minder dan|ponizej|under|mindre an)|ниже|менее|меньше|低于|小于|اقل من)\s*(?:(?:i|gli|los|les|os|de|about|etwa)\s)?$/;
const MORE_AFTER =
  /^\s*(?:以上|を超え|超|이상|초과|से (?:ऊपर|अधिक|ज़्यादा|ज्यादा)|'?(?:in|nin|un) (?:ustu|uzeri)\w*)/;
const LESS_AFTER = /^\s*(?:以下|未満|미만|이하|से (?:नीचे|कम)|'?(?:in|nin|un) alti\w*)/;

/** The name of what is too high or too low: "anaemia below 12 g/dL", "超过420 µmol/L算高尿酸血症". */
const NAMED: Readonly<Record<string, { readonly high?: RegExp; readonly low?: RegExp }>> = {
  hemoglobin: {
    low: /\b(?:anaemi[ac]|anemi[ace]|anamie|blutarmut|bloedarmoede)\b|貧血|贫血|एनीमिया|خون की कमी|فقر الدم|الانيميا/,
  },
  'uric-acid': {
    high: /\b(?:hyperuric\w*|hyperurik\w*|hiperuric\w*|iperuric\w*)\b|高尿酸|हाइपरयूरिसीमिया|فرط حمض/,
  },
  potassium: {
    high: /\b(?:hyperkal\w*|hiperkal\w*|hiperpotas\w*|hipercal[ie]emia|iperkal\w*|iperpotass\w*)\b|高カリウム|高钾|高血钾/,
    low: /\b(?:hypokal\w*|hipokal\w*|hipopotas\w*|ipokal\w*|ipopotass\w*)\b|低カリウム|低钾|低血钾/,
  },
  sodium: {
    high: /\b(?:hypernatr\w*|hipernatr\w*|ipernatr\w*)\b|高ナトリウム|高钠/,
    low: /\b(?:hyponatr\w*|hiponatr\w*|iponatr\w*)\b|低ナトリウム|低钠/,
  },
  platelets: {
    low: /\b(?:thrombocytop\w*|thrombozytop\w*|thrombop\w*|trombocitop\w*|trombocytop\w*|plaquetop\w*|piastrinop\w*)\b|血小板減少|血小板减少/,
  },
  'heart-rate': {
    high: /\b(?:tachycard\w*|tachykard\w*|taquicard\w*|tachicard\w*)\b|頻脈|心动过速|心率过快/,
    low: /\b(?:bradycard\w*|bradykard\w*|bradicard\w*)\b|徐脈|心动过缓|心率过慢/,
  },
};
/** The one value whose disease the words name: "anaemia is diagnosed below 12 g/dL". */
export function namedIn(words: string): string | undefined {
  const ids = Object.keys(NAMED).filter((id) => NAMED[id]?.high?.test(words) || NAMED[id]?.low?.test(words));
  return ids.length === 1 ? ids[0] : undefined;
}

/** A named disease begins nearer to the range than what nobody calls normal ends. */
const NAMED_SLACK = 1.11;

/** Cheap: without one of these there is no such statement. */
export const BOUNDED = new Seldom(
  /(?:anything|inferior|superior|inferieur|superieur|values?|levels?|readings?|results?|numbers?|alles|werte?|ab einem|todo|valores|cualquier|tout|valeurs?|tudo|qualquer|tutto|valori|alles|waarden|wszystko|wartosc\w*|allt|varden|все|значени\S*|above|over|below|under|以上|以下|高于|低于|超过|不足|超え|이상|미만|이하|से ऊपर|से नीचे|से कम|से अधिक|اعلي من|اقل من|uber|unter|por encima|por debajo|au-dessus|en dessous|acima|abaixo|sopra|sotto|boven|onder|powyzej|ponizej|выше|ниже)/,
);

/** A tail of slack: guidelines put the border of high at different places. */
const SLACK = 1.15;

/** The quantity that is said to be where high or low begins; `wrong` when no laboratory would put it there. */
export function thresholdIn(
  scene: Scene,
  range: Range,
  toRange: (quantity: Quantity) => number | undefined,
): { readonly quantity: Quantity; readonly wrong: boolean } | undefined {
  const { text } = scene.reading;
  for (const quantity of scene.quantities) {
    if (quantity.range || !quantity.known) continue;
    // Emphasis stands between the figure and its word.
    const before = text
      .slice(Math.max(scene.start, quantity.start - 32), quantity.start)
      .replace(/[*_]/g, '');
    const rest = text.slice(quantity.end, Math.min(scene.end, quantity.end + 44));
    const more = MORE.test(before) || MORE_AFTER.test(rest);
    if (!more && !LESS.test(before) && !LESS_AFTER.test(rest)) continue;
    const after = rest.split(/[,;.()\n]/)[0] ?? '';
    if (GRADED.test(after) || GRADED.test(before)) continue;
    const clause = clauseAt(text, quantity.start);
    const name = NAMED[range.id]?.[more ? 'high' : 'low'];
    const named = name?.test(text.slice(clause.start, quantity.start)) || name?.test(after);
    if (!named && !(more ? HIGH : LOW).test(after)) continue;
    const value = toRange(quantity);
    if (value === undefined) continue;
    const [least, most] = range.never;
    const quarter = (range.high - range.low) / 4;
    const top = named ? range.high * NAMED_SLACK : most * SLACK;
    const bottom = named ? range.low / NAMED_SLACK : least / SLACK;
    const wrong = more
      ? value > top || (!range.ceiling && value < range.low + quarter)
      : value < bottom || (!range.floor && value > range.high - quarter);
    return { quantity, wrong };
  }
  return undefined;
}

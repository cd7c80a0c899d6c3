import type { Quantity } from '../../kit/quantities.ts';
import { dimensionOf, inBase, type Scene } from '../../kit/scenes.ts';
import { type Check, near, type Rule, show } from '../check.ts';
import { joined } from '../joined.ts';
import { isBound } from '../steps.ts';
import { figuresOf } from './usage.ts';

/** An amount in equal portions, and how many packs hold what is needed. */

/** "Every 4 hours": how often. */
const EVERY = /\b(?:every|alle|cada \d|toutes les|ogni|om de)\b/;
const isLimit = (words: string): boolean => isBound(words) || EVERY.test(words);
const MEAL =
  '(?:glass(?:es)?|cups?|glaser?|glazen|glas|vasos?|verres?|copos?|bicchier[ei]|feeds?|feedings?|meals?|doses?|bottles?|portions?|sessions?|mahlzeit\\w*|flaschen?|portion\\w*|gaben?|einzeldos\\w*|tomas?|comidas?|biberon\\w*|raciones|prises?|repas|tetees|refeic\\w*|mamad\\w*|doses|pasti|pasto|poppate|dosi|voeding\\w*|maaltijd\\w*|flesjes?|giften)';
const COUNTED = new RegExp(
  `^\\s?(?:\\p{L}{3,12}\\s)?${MEAL}(?!\\p{L})|^\\s?(?:食|餐|顿|頓|次|回|杯|गिलास|أكواب|اكواب|भोजन|बार|खुराक|وجبات|رضعات|جرعات|مرات)`,
  'u',
);
const EACH_BEHIND = new RegExp(
  `^\\s?(?:each|apiece|jeweils|chacune?|cada un[ao]|ciascun[oa]|elk|(?:a|per|at each|each|every|pro|je|por|cada|par|chaque|a|ogni|per)\\s${MEAL}(?!\\p{L}))`,
  'u',
);
const EACH_BEFORE = new RegExp(
  `(?:\\b(?:each|je(?:weils)?|chacune?|cada un[ao]|ciascun[oa]|elk|(?:per|each|every|pro|je|por|cada|par|chaque|ogni)\\s${MEAL}(?!\\p{L})))[^\\d.;]{0,20}$|(?:1食|1回|一回|每[餐次顿]|每一[餐次顿])[^\\d。;]{0,12}$|(?:हर (?:बार|भोजन)|प्रति (?:भोजन|खुराक))[^\\d।]{0,16}$|(?:(?:في|لكل|كل) (?:كل )?(?:وجبة|رضعة|مرة|جرعة))[^\\d.]{0,16}$`,
  'u',
);

function viewsOf(scene: Scene, next: Scene | undefined): Scene[] {
  const both = joined(scene, next, 300);
  return both && next && !/\n/.test(scene.reading.text.slice(scene.start, next.start))
    ? [scene, both]
    : [scene];
}

const SPLIT = new Set(['mass', 'volume', 'energy', 'activity']);

/** "600 mL a day, so about 85 mL a bottle in 7 feeds", "60 g over 3 meals, 20 g each". */
export const portions: Rule = (scene, next) => {
  for (const view of viewsOf(scene, next)) {
    const { text, raw } = view.reading;
    const part = view.quantities.findLast((one) => SPLIT.has(dimensionOf(one)));
    if (!part?.known || part.range || part.start < (view === scene ? 0 : scene.start)) continue;
    const lead = text.slice(Math.max(view.start, part.start - 36), part.start);
    const behind = text.slice(part.end, part.end + 24);
    const isPer = part.unit?.per.some(({ atom }) => atom.id === 'dose') ?? false;
    if (!isPer && !EACH_BEFORE.test(lead) && !EACH_BEHIND.test(behind)) continue;
    const whole = view.quantities.findLast(
      (one) =>
        one.end <= part.start &&
        dimensionOf(one) === dimensionOf(part) &&
        inBase(one.low, one) > inBase(part.low, part),
    );
    if (!whole?.known || whole.range || (whole.unit?.per ?? []).some(({ atom }) => atom.id !== 'day'))
      continue;
    const counts = figuresOf(view, { start: whole.end, end: Math.min(view.end, part.end + 60) }).filter(
      (one) =>
        one !== part &&
        !one.range &&
        Number.isInteger(one.low) &&
        one.low > 1 &&
        one.low <= 14 &&
        (one.unit?.id === 'dose' || (!one.unit && COUNTED.test(text.slice(one.end, one.end + 24)))),
    );
    const [count, another] = counts;
    if (!count || another || part.start - whole.end > 110) continue;
    const end = Math.max(part.end, count.end);
    if (isLimit(text.slice(whole.start, end)) || /[;|\n]/.test(text.slice(whole.end, end))) continue;
    const value = inBase(whole.low, whole) / count.low;
    const size = part.unit?.atom.sizes[0] ?? 1;
    const ratio = inBase(part.low, part) / value;
    if (!(ratio > 1 / 4 && ratio < 4)) continue;
    const check: Check = {
      start: whole.start,
      end,
      rule: 'split-dose',
      severity: 'moderate',
      holds: near(ratio, 1, 0.07),
      near: { said: part, value, sure: true },
      explanation: `${raw.slice(whole.start, whole.end)} in ${count.low} parts is ${show(value / size)} each, not ${raw.slice(part.start, part.end)}. Source: division.`,
    };
    return [check];
  }
  return [];
};

const PACK =
  /^\s?(?:packs?|packets?|boxes|box|strips?|blisters?|bottles?|pens?|vials?|tubes?|packung(?:en)?|schachteln?|flaschen?|blister|cajas?|envases?|blisters?|frascos?|boites?|plaquettes?|flacons?|caixas?|cartelas?|embalagens?|scatol[ae]|confezion[ei]|flacon[ei]|doos(?:jes)?|dozen|verpakkingen|strips|盒|瓶|箱|包|板|シート|本|पत्ते|पत्ता|डिब्बे|शीशी|शीशियाँ|علب\p{L}*|عبوات|عبوة|شريط|شرائط)/u;
const HOLDS =
  /\b(?:of|with|holds?|contains?|has|per|a|each|mit|zu|je|enthalt|pro|de|con|contiene|trae|por|avec|contient|par|com|contem|da|contiene|ha|per|met|van|bevat)\b|装|含|入り|में|प्रति|فيها|تحتوي|بها|في/;

/** "120 tablets, 15 to a strip: 8 strips". */
export const packsNeeded: Rule = (scene, next) => {
  for (const view of viewsOf(scene, next)) {
    const { text, raw } = view.reading;
    const { quantities } = view;
    if (
      quantities.length < 3 ||
      quantities.length > 6 ||
      quantities.some(({ known, range }) => !known || range)
    )
      continue;
    const packs = quantities.filter(
      (one) => !one.unit && one.low <= 40 && PACK.test(text.slice(one.end, one.end + 14)),
    );
    const said = packs.at(-1);
    // "1 box holds 60" says what a box is.
    if (!said || said.low < 2 || packs.length > 1 || !Number.isInteger(said.low)) continue;
    const pieces = quantities.filter(
      (one) => one !== said && (dimensionOf(one) === 'pieces' || one.unit?.id === 'day' || !one.unit),
    );
    if (pieces.length !== quantities.length - 1 || isLimit(view.words)) continue;
    const isSize = (one: Quantity): boolean =>
      one.low >= 5 &&
      one.low <= 120 &&
      ((one.start > said.start && one.start - said.end < 24 && HOLDS.test(text.slice(said.end, one.start))) ||
        PACK_NEAR.test(text.slice(Math.max(view.start, one.start - 30), one.start)) ||
        PACK_NEAR.test(text.slice(one.end, one.end + 30).split(/[.,;。]/)[0] ?? ''));
    const sizes = pieces.filter((one) => one !== said && isSize(one));
    const size =
      sizes.length > 1 ? sizes.find((one) => one.low < Math.max(...pieces.map(({ low }) => low))) : sizes[0];
    if (!size) continue;
    const rest = pieces.filter((one) => one !== size).map(({ low }) => low);
    // "Six strips for a month": what no figure counts.
    if (A_MONTH.test(view.words)) rest.push(30, 28);
    let needs = [1];
    for (const low of rest) needs = [...needs, ...needs.map((one) => one * low)];
    const totals = [...new Set(needs)].filter((one) => one > size.low / 2);
    if (rest.length === 0 || totals.length === 0) continue;
    const value = Math.ceil(Math.max(...rest) / size.low - 1e-9);
    return [
      {
        start: Math.min(said.start, size.start, ...pieces.map(({ start }) => start)),
        end: Math.max(said.end, size.end),
        rule: 'packs',
        severity: 'minor',
        holds: totals.some((one) =>
          // "A strip of 10 lasts 5 days": either is its size.
          sizes.some(({ low }) => [Math.ceil(one / low - 1e-9), Math.round(one / low)].includes(said.low)),
        ),
        near: { said, value, sure: true },
        explanation: `${show(Math.max(...rest))} in packs of ${show(size.low)} are ${value}, not ${raw.slice(said.start, said.end)}. Source: division.`,
      },
    ];
  }
  return [];
};
const A_MONTH =
  /\b(?:a|one|the|per|whole|full|einen?|den|im|pro|un|al|um|il|een|per)\s(?:whole |full |ganzen )?(?:month|monat|mes|mois|mese|maand)\b|monthly|1か月|一个月|一個月|महीने|شهر/;
const PACK_NEAR =
  /(?<!\p{L})(?:packs?|packets?|box(?:es)?|strips?|blisters?|packung(?:en)?|schachteln?|cajas?|envases?|boites?|plaquettes?|caixas?|cartelas?|scatol[ae]|confezion[ei]|doos(?:jes|je)?|verpakking(?:en)?)(?!\p{L})|盒|瓶|箱|板|シート|पत्ते|पत्ता|डिब्बे|डिब्बा|علبة|العلبة|شريط|الشريط/u;

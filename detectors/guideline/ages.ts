import { everyMatch } from '../kit/every-match.ts';
import { groupsIn } from '../kit/people.ts';
import { perReading } from '../kit/per-reading.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import type { Span } from '../kit/sentences.ts';
import { wordedIn } from '../kit/worded.ts';

/** Whom an amount is for: an age in years, a body mass index, or a pregnancy. */
export type Life = readonly [number, number] | 'pregnant';
export type Aged = Span & { readonly life: Life };

const IN_YEARS: Readonly<Record<string, number>> = { year: 1, month: 1 / 12, week: 7 / 365, day: 1 / 365 };
const OLDEST = 120;

const UNDER =
  /\b(?:under|below|less than|younger than|until|up to|till|through|bis|unter|junger als|menores de|menos de|hasta(?: los)?|moins de|jusqu'a|avant|com menos de|ate(?: os| aos)?|sotto i|meno di|fino ai|onder|jonger dan|tot(?: en met)?)(?: the| age| de| l'age de)?(?: of)?\s$|(?:不到|不满|未满|小于)\s?$|(?:اقل من|دون|تحت|حتي)\s$/;
const UNDER_AFTER = /^\s?(?:未満|以下|以前|まで|以内|以下|से कम|तक|से छोटे)/;
const OVER =
  /\b(?:from|over|older than|above|aged?|at least|ab(?: dem)?|uber|alter als|a partir de(?: los)?|desde(?: los)?|mayores de|mas de|a partir d[eo]s?|des|plus de|apres|com mais de|acima de|dai|oltre i|piu di|sopra i|vanaf|boven|ouder dan)(?: the)?(?: age)?(?: of)?\s$|(?:超过|大于|满)\s?$|(?:اكبر من|فوق|من سن|بعد سن)\s$/;
const OVER_AFTER =
  /^(?:\s?\+|,? (?:and|or|&) (?:older|over|up|above)|-?plus| und alter| oder alter| y mas| o mas| et plus| ou plus| e mais| ou mais| in su| e oltre| en ouder| of ouder|\s?以上|以降|及以上|岁以上|से ऊपर| से अधिक| और उससे| فما فوق| فاكثر)/;
/** For how long, how often: no age. */
const DURATION =
  /\b(?:every|each|for|within|after|last|past|next|another|in|alle|jede\w*|fur|innerhalb|nach|seit|cada|durante|dentro de|despues de|tous les|toutes les|pendant|apres|depuis|por|apos|depois de|ogni|per|dopo|entro|elke|om de|gedurende|na|binnen)(?: the| den| los| les| i| de)?(?: first| ersten| primeros| premiers| primeiros| primi| eerste)?\s$|(?:每|持续|कल)$/;
/** Before an age without its unit: "ages 6–12". */
const AGE_WORD =
  /(?:\b(?:ages?|aged|edad(?:es)?|alter(?: von)?|leeftijd|idades?|eta|age de)|年齢|年龄|उम्र|आयु|عمر|سن)[\s:：(]{1,3}$/;

function ageOf(text: string, quantity: Quantity): Life | undefined {
  const before = text.slice(Math.max(0, quantity.start - 26), quantity.start);
  const after = text.slice(quantity.end, quantity.end + 16);
  const unit = quantity.unit;
  if (!unit && !AGE_WORD.test(before)) return undefined;
  if (unit && (unit.per.length > 0 || IN_YEARS[unit.atom.id] === undefined)) return undefined;
  const factor = unit ? (IN_YEARS[unit.atom.id] as number) : 1;
  const isOld = /^[\s-]?(?:olds?|of age|alt|oud|大|の子)/.test(after);
  if (unit && DURATION.test(before) && !isOld) return undefined;
  // Days and weeks are rather times than ages.
  if (factor < 1 / 13 && !isOld) return undefined;
  const [low, high] = [quantity.low * factor, quantity.high * factor];
  if (high > OLDEST) return undefined;
  if (!quantity.range && (UNDER.test(before) || UNDER_AFTER.test(after))) return [0, high];
  if (!quantity.range && (OVER_AFTER.test(after) || OVER.test(before))) return [low, OLDEST];
  return [low, high + (factor === 1 ? 0.99 : 0.01)];
}

/** "7- bis 10-Jährige", "3- tot 5-jarigen". */
const BOUND_AGE = /(\d{1,2})-?\s?(?:bis|tot|a|-|–)\s?(\d{1,2})-(?:jahrig\w*|jarig\w*)/g;

const GROUP_AGES: Readonly<Record<string, Life>> = {
  newborn: [0, 0.25],
  infant: [0, 0.99],
  toddler: [1, 5.9],
  child: [1, 17.9],
  adolescent: [12, 17.9],
  adult: [18, OLDEST],
  women: [14, OLDEST],
  men: [14, OLDEST],
  pregnant: 'pregnant',
};
const NAMED: readonly (readonly [Life, RegExp])[] = [
  [
    [3, 5.9],
    /\b(?:preschool\w*|pre-school\w*|vorschulkind\w*|kindergartenkind\w*|preescolar\w*|pre-escolar\w*|age prescolaire|maternelle|eta prescolare|kleuters?)\b|学龄前|就学前|未就学|プリスクール|प्रीस्कूल|ما قبل المدرسة/,
  ],
  [
    [5, 13.9],
    /\b(?:school-?age\w*|school age\w*|schulkind\w*|grundschul\w*|edad escolar|escolares|age scolaire|ecoliers?|idade escolar|eta scolare|schoolkind\w*|basisschool\w*)\b|小学生|学童|学龄儿童|स्कूली बच्च|اطفال المدارس|سن المدرسة/,
  ],
  [
    [60, OLDEST],
    /\b(?:older adults?|elderly|seniors?|over-65s|altere\w* (?:menschen|erwachsene\w*)|senioren|mayores|ancianos|adultos mayores|personnes agees|seniors|idosos|anziani|ouderen)\b|高齢者|老年人|बुज़ुर्ग|बुजुर्ग|كبار السن/,
  ],
];

const remembered = perReading(() => new Map<string, readonly Aged[]>());

/** The ages that a part of the text gives in figures, else the people whom it names. */
export function agesIn(reading: Reading, span: Span): readonly Aged[] {
  const all = remembered(reading);
  const key = `${span.start}:${span.end}`;
  const known = all.get(key);
  if (known) return known;
  const found = readAges(reading, span);
  all.set(key, found);
  return found;
}

function readAges(reading: Reading, { start, end }: Span): readonly Aged[] {
  const { text } = reading;
  const line = text.slice(start, end);
  const aged: Aged[] = [
    ...within(reading.quantities, start, end),
    ...wordedIn(reading, { start, end }),
  ].flatMap((quantity) => {
    const life = quantity.known ? ageOf(text, quantity) : undefined;
    return life ? [{ start: quantity.start, end: quantity.end, life }] : [];
  });
  for (const match of everyMatch(line, BOUND_AGE))
    aged.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      life: [Number(match[1]), Number(match[2]) + 0.99],
    });
  const groups = groupsIn(line);
  // What holds in pregnancy goes before the age.
  if (groups.has('pregnant')) return [{ start, end: start, life: 'pregnant' }];
  if (aged.length > 0) return aged.toSorted((a, b) => a.start - b.start);
  const named = NAMED.filter(([, pattern]) => pattern.test(line));
  if (named.length > 0) return named.length > 1 ? [] : named.map(([life]) => ({ start, end: start, life }));
  const lives = [...groups]
    .filter((group) => !(group === 'child' && (groups.has('toddler') || groups.has('adolescent'))))
    .filter((group) => !(group === 'infant' && groups.has('newborn')))
    .filter((group) => !((group === 'women' || group === 'men') && groups.has('adult')));
  // Of several groups the line tells apart, none is this amount's for sure.
  return lives.length === 1
    ? lives.map((group) => ({ start, end: start, life: GROUP_AGES[group] as Life }))
    : [];
}

const INDEX = /\b(?:bmi|imc)\b|体格指数|体质指数|体重指数|बीएमआई|مؤشر كتلة/;
const GRADES: readonly (readonly [Life, RegExp])[] = [
  [
    [10, 18.4],
    /\b(?:underweight|untergewicht\w*|bajo peso|insuffisance ponderale|maigreur|abaixo do peso|baixo peso|sottopeso|ondergewicht)\b|やせ|低体重|偏瘦|体重过轻|कम वजन|نقص الوزن|نحيف/,
  ],
  [
    [25, 29.9],
    /\b(?:overweight|ubergewicht\w*|sobrepeso|surpoids|excesso de peso|sovrappeso|overgewicht)\b|過体重|超重|अधिक वजन|زيادة الوزن قبل|الوزن الزائد/,
  ],
  [[30, 60], /\b(?:obes\w*|adipos\w*|adipositas)\b|肥満|肥胖|मोटापा|السمنة|سمنة/],
  [
    [18.5, 24.9],
    /\b(?:normal (?:weight|bmi)|healthy (?:weight|bmi)|normalgewicht\w*|(?:peso|imc) (?:normal|saludable|normale|adequado|saudavel)|(?:poids|imc|corpulence) normale?|(?:normo)?peso normale|normopeso|normaal gewicht|gezond gewicht)\b|普通体重|標準体重|正常体重|体重正常|सामान्य वजन|सामान्य बीएमआई|وزن طبيعي|الوزن الطبيعي/,
  ],
];

/** The body mass index that a part of the text gives, else the grade that it names. */
export function indexIn(reading: Reading, { start, end }: Span): readonly Aged[] {
  const line = reading.text.slice(start, end);
  const figures = INDEX.test(line)
    ? within(reading.quantities, start, end).filter(
        ({ known, unit, low, high }) =>
          known &&
          (!unit || unit.id.startsWith('kg/')) &&
          low >= 14 &&
          high <= 60 &&
          (low % 1 !== 0 || low >= 17),
      )
    : [];
  if (figures.length > 0)
    return figures.map((one) => {
      const before = reading.text.slice(Math.max(0, one.start - 20), one.start);
      const after = reading.text.slice(one.end, one.end + 12);
      const life: Life =
        !one.range &&
        (UNDER.test(before) ||
          /[<≤]\s?$|\b(?:under|below|unter|sous|onder|sotto|abaixo de|inferior a)\s$/.test(before) ||
          UNDER_AFTER.test(after))
          ? [10, one.high - 0.1]
          : !one.range && (OVER.test(before) || OVER_AFTER.test(after) || /[>≥]\s?$/.test(before))
            ? [one.low, 60]
            : [one.low, one.high + 0.05];
      return { start: one.start, end: one.end, life };
    });
  return GRADES.filter(([, pattern]) => pattern.test(line)).map(([life, pattern]) => {
    const match = pattern.exec(line);
    const at = start + (match?.index ?? 0);
    return { start: at, end: at + (match?.[0].length ?? 0), life };
  });
}

import { everyMatch } from '../../kit/every-match.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, show } from '../check.ts';

/** Body-mass index from a weight and a height in the neighbourhood: kg / m² (WHO TRS 894, 2000). */

export const NAME =
  /\b(?:bmi|imc|vki|bki|body mass index|body-mass-index|indice de massa corporal|indice de masa corporal|indice di massa corporea|indice de masse corporelle|wskaznik masy ciala|vucut kitle indeksi|kroppsmasseindex)(?![a-z])|体格指数|体质指数|体重指数|身体质量指数|身體質量指數|बीएमआई|مؤشر كتلة (?:الجسم|جسمك)|(?<!\p{L})имт(?!\p{L})|индекс массы тела|체질량\s?지수/gu;

/** Cheap to look for; without one of them there is no index. */
const HINTS = [
  'bmi',
  'imc',
  'vki',
  'bki',
  'mass',
  'masa',
  'masse',
  'kitle',
  'masy',
  '指数',
  '指數',
  'बीएमआई',
  'كتلة',
  'имт',
  'индекс',
  '체질량',
];

/** How far from the index its weight and height may stand, in UTF-16 units. */
const REACH = 260;

export const isWeight = (one: Quantity): boolean =>
  isPlain(one) && ['kg', 'lb', 'st', 'pfund'].includes(one.unit?.id ?? '');

/** A wrong index is seldom further off than this factor. */
const SLIP = 2;

const WAIST =
  /waist|girth|circumf|umfang|taille|cintura|circonf|circunf|\bvita\b|girovita|omtrek|buikomvang|midje|obwod|talii|\bbel cevresi|талии|окружност|腰围|腰圍|腹囲|腹围|허리|कमर|الخصر/;

export function isHeight(one: Quantity): boolean {
  const metres = inBase(one.low, one);
  return isPlain(one) && dimensionOf(one) === 'length' && (!one.known || (metres > 0.9 && metres < 2.5));
}

const THRESHOLD =
  /(?:\b(?:from|over|above|below|under|than|at least|starts? at|threshold\w*|ab|uber|unter|ab einem|desde|a partir de(?: un| um)?|mayor (?:de|a)|superior a|inferior a|menos de|mas de|des|au-dela d'un|superieur a|acima de|abaixo de|da|oltre|sopra|sotto|superiore a|vanaf|boven|onder)|[<>≥≤]|超过|低于)\s(?:an? |un |um |einem )?$/;

/** The index said after the name: "a BMI of 27.5", "BMI is about 31". */
function indexAfter(reading: Reading, at: number): Quantity | undefined {
  return within(reading.quantities, at, at + 45).find((one) => {
    const gap = reading.text.slice(at, one.start);
    const unit = one.unit?.id;
    return (
      (unit === undefined ||
        unit === 'kg/m' ||
        (unit === 'kg' && /^\s?\/\s?m/.test(reading.text.slice(one.end, one.end + 4)))) &&
      // A threshold, or the lower end of a range.
      !/^\s?(?:[-–~至到以未]|to\b|bis\b|or\b|oder\b|以上|以下)/.test(
        reading.text.slice(one.end, one.end + 5),
      ) &&
      // "IMC se calcule ainsi : 64 / (1,60 × 1,60)"
      !/^\s*(?:kg)?(?:\s*[/÷×x*]|\s:)\s*[(\d]/.test(reading.text.slice(one.end, one.end + 8)) &&
      !/[.;?]\s|\b(?:over|above|below|under|than|between|least|normal|healthy|range|unter|uber|bajo|menor|mayor|moins|plus|abaixo|acima|sotto|sopra|onder|boven|ponizej|powyzej|under|over)\b|[<>≥≤|]|低于|高于|超过|不足|未満|를 넘|미만|से कम|से ज्यादा|اقل|اكثر|ниже|выше/.test(
        gap,
      )
    );
  });
}

export function bodyMassIndexes(reading: Reading): Check[] {
  const checks: Check[] = [];
  if (!HINTS.some((hint) => reading.text.includes(hint))) return checks;
  for (const match of everyMatch(reading.text, NAME)) {
    const at = match.index + match[0].length;
    const said = indexAfter(reading, at);
    if (!said || said.range || (said.known && (said.low < 8 || said.low > 90))) continue;
    const around = within(reading.quantities, match.index - REACH, match.index + REACH).filter(
      (one) => one !== said,
    );
    // "Obesity from a BMI of 25 up": a threshold is nobody's.
    if (THRESHOLD.test(reading.text.slice(Math.max(0, match.index - 24), match.index))) continue;
    const weights = around.filter(isWeight);
    // A waist is no height; "1 m 73" without a unit behind is not read as one length.
    const heights = around.filter(
      (one) =>
        isHeight(one) &&
        !/^\s?\d/.test(reading.text.slice(one.end, one.end + 2)) &&
        !WAIST.test(reading.text.slice(Math.max(0, one.start - 90), one.end + 30)),
    );
    if (weights.length === 0 || heights.length === 0) continue;
    const parts = [...weights, ...heights, said];
    const span = { start: Math.min(match.index, said.start), end: Math.max(at, said.end) };
    const base = { ...span, rule: 'bmi', severity: 'moderate' as const };
    if (parts.some((one) => !one.known)) {
      checks.push({ ...base, holds: undefined, explanation: '' });
      continue;
    }
    const values = weights.flatMap((weight) =>
      heights.map((height) => inBase(weight.low, weight) / 1000 / inBase(height.low, height) ** 2),
    );
    // What is far off was no body's weight, but what somebody lost.
    if (!values.some((value) => value > said.low / SLIP && value < said.low * SLIP)) continue;
    // The unit of a weight may be left out.
    const bare = around.filter((one) => !one.unit && one.low > 25 && one.low < 250);
    values.push(...bare.flatMap((one) => heights.map((height) => one.low / inBase(height.low, height) ** 2)));
    // The index of that weight and height may stand elsewhere, and this be a threshold.
    const others = around.filter(({ unit }) => !unit);
    const holds = [said, ...others].some(({ low, step }) =>
      values.some((value) => Math.abs(value - low) <= 0.6 + step / 2 + value * 0.01),
    );
    checks.push({
      ...base,
      holds,
      explanation: `That weight and height give a BMI of ${show(values[0] ?? Number.NaN)} kg/m², not ${said.low}. Source: WHO Technical Report Series 894 (2000).`,
    });
  }
  return checks;
}

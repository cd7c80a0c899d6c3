import type { Analyte } from '../kit/analytes.ts';
import type { PhraseHit } from '../kit/phrases.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { rangeOf } from './knowledge.ts';
import { ownValueIn, type Told } from './told.ts';
import { valueIn } from './verdict.ts';

/**
 * The grade that the text gives somebody's own value: "6.9 % is in the prediabetes range". Bounds as wide as the bodies
 * put them: ADA 2024 and WHO for diabetes, WHO 2000 and WHO Asia 2004 for body mass, KDIGO 2024 for the kidneys.
 */

interface Grade {
  readonly name: RegExp;
  readonly low: number;
  readonly high: number;
}

const NORMAL =
  /\b(?:normal\w*|non-?diabetic|healthy|gesund\w*|san[oa]s?|saludable|saine?|saudave(?:l|is)|normaal|gezond\w*)\b|正常|सामान्य|नॉर्मल|طبيعي/;
const PREDIABETES =
  /\bpre-?diabet\w*|\bpradiabet\w*|\bborderline diabet\w*|糖尿病前期|前期糖尿病|糖前期|境界型|予備群|प्री-?डायबि\S*|प्रीडायबि\S*|ما قبل السكري|مقدمات السكري/;
const DIABETES =
  /(?<!pre-?|pra|borderline |no |non-)\bdiabet\w*|(?<!前期)糖尿病(?!前期|予備|の境界)|(?<!प्री-?)डायबिटी\S*|मधुमेह|(?<!ما قبل )(?<!مقدمات )السكري/;
const OVERWEIGHT =
  /\b(?:overweight|ubergewicht\w*|sobrepeso|surpoids|excesso de peso|sovrappeso|overgewicht)\b|過体重|超重|अधिक वज़न|अधिक वजन|زيادة (?:في )?الوزن/;
const OBESITY = /\b(?:obes\w*|adiposit\w*|fettleibig\w*)\b|肥満|肥胖|मोटापा|मोटापे|السمنة|سمنة/;
const UNDERWEIGHT =
  /\b(?:underweight|untergewicht\w*|bajo peso|maigreur|insuffisance ponderale|abaixo do peso|baixo peso|sottopeso|ondergewicht)\b|低体重|やせ|体重过轻|偏瘦|कम वज़न|कम वजन|نقص الوزن/;

const stage = (n: string): RegExp =>
  new RegExp(
    `\\b(?:stage|stadium|stade|estadio|estagio|stadio|etapa|ckd|g)\\s?g?${n}\\b|(?:ステージ|स्टेज|चरण|المرحلة|第)\\s?g?${n}(?![\\dab])|\\bg?${n}\\s?期`,
  );

const GRADES: Readonly<Record<string, readonly Grade[]>> = {
  hba1c: [
    { name: NORMAL, low: 0, high: 5.99 },
    { name: PREDIABETES, low: 5.65, high: 6.49 },
    { name: DIABETES, low: 6.45, high: 30 },
  ],
  bmi: [
    { name: UNDERWEIGHT, low: 0, high: 18.5 },
    { name: NORMAL, low: 18.45, high: 25 },
    { name: OVERWEIGHT, low: 22.9, high: 30 },
    { name: OBESITY, low: 24.9, high: 100 },
  ],
  egfr: [
    { name: stage('1'), low: 89, high: 300 },
    { name: stage('2'), low: 59, high: 91 },
    { name: stage('3'), low: 29, high: 61 },
    { name: stage('3a'), low: 44, high: 61 },
    { name: stage('3b'), low: 29, high: 46 },
    { name: stage('4'), low: 14, high: 31 },
    { name: stage('5'), low: 0, high: 16 },
  ],
};

export function gradedIn(
  scene: Scene,
  hits: readonly PhraseHit<Analyte>[],
  asked: Reading | undefined,
): Told | undefined {
  const own = ownValueIn(scene, hits, asked);
  const grades = own && GRADES[own.analyte.id];
  if (!grades) return undefined;
  const named = grades.filter(({ name }) => name.test(own.behind));
  const [grade, other] = named;
  const { analyte, value } = own;
  const range = rangeOf(analyte.id, '', [value]);
  if (!grade || other || !range || (range.unit && !value.unit)) return undefined;
  const measured = valueIn(value, range, analyte);
  if (measured === undefined || (measured >= grade.low && measured <= grade.high)) return undefined;
  return {
    start: value.start,
    end: value.end,
    place: 'inside',
    id: analyte.id,
    low: grade.low,
    high: grade.high,
  };
}

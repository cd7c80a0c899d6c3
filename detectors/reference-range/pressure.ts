import { everyMatch } from '../kit/every-match.ts';
import type { Reading } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import type { Span } from '../kit/sentences.ts';
import { NORMAL } from './words.ts';

/** "Normal blood pressure is about 120/80": two figures that no other statement has. */

const PRESSURE =
  /\b(?:blood pressure|blutdruck|presion arterial|tension arterial\w*|pression arterielle|pressao arterial|pressione (?:arteriosa|sanguigna)|(?:pressione|pressao|presion|tension) (?:norma\w*|ottim\w*|otim\w*|optim\w*|ideal\w*)|(?:ottima|optima|otima|ideale?) (?:pressione|pressao|presion|tension)|(?:pressione|pressao|presion|pression|tension)\b(?=[^.]{0,120}mm\s?hg)|bloeddruk|blodtryck\w*|tansiyon\w*|cisnieni\w*)\b|давлени|혈압|血圧|血压|血壓|रक्तचाप|ब्लड प्रेशर|ضغط الدم|\b(?:my|mein|mi|ma|minha|mia|mijn) (?:bp|druck|tension|presion|pressao|pressione)\b|\bbp\b|(?:pressione|presion|tension|pressao|druck)\b(?=[^.?]{0,20}\d{2,3}\s?\/\s?\d{1,2})|बीपी|ضغطي|ضغطك|血圧/;
/** `120/80`, and ranges of each: `100-130/60-85`. */
const TO = '(?:\\s?(?:-|–|bis|to|and|und|a|y|et|e|en|tot)\\s?(\\d{2,3}))?';
const FIGURE = new RegExp(
  `(?<![\\d/.])(\\d{2,3})${TO}\\s?(?:\\/|(?:over|por|sur|sobre|su|zu|op|auf)(?=\\s))\\s?(\\d{2,3})${TO}(?![\\d/])`,
  'g',
);
const OTHER =
  /\b(?:hypert\w*|hypot\w*|high|low|elevated|stage|child\w*|infant\w*|newborn\w*|pregnan\w*|crisis|abnormal|hoch\w*|niedrig\w*|bluthochdruck|kinder\w*|schwanger\w*|alta|baja|elevad\w*|ninos|embaraz\w*|haute|basse|elevee|enfants?|enceinte|baixa|criancas?|gravid\w*|bassa|bambini|hoge|lage|kinderen|zwanger\w*|but|aber|pero|mais|mas|ma|maar)\b|高血|低血|उच्च|निम्न|مرتفع|منخفض/;

/** Wide enough for every guideline: ACC/AHA 2017 (below 120/80) to ESC 2018 (normal up to 129/84, high normal 139/89). */
const SYSTOLIC = [85, 140] as const;
const DIASTOLIC = [50, 90] as const;

/** "日本高血圧学会": a body whose name says "high". */
const BODIES =
  /高血[圧压壓](?:学会|學會|联盟|聯盟|协会|指南|治療ガイドライン)|hypertension (?:society|canada|guidelines?|league)|hochdruckliga/g;

export interface PressureStatement extends Span {
  readonly fits: boolean;
}

/** Named in the sentence, in those right before it, or in the question. */
function isOfPressure({ words, reading, start }: Scene, asked: Reading | undefined): boolean {
  if (PRESSURE.test(words)) return true;
  const before = reading.text.slice(Math.max(0, start - BACK), start);
  return PRESSURE.test(before) || (asked !== undefined && PRESSURE.test(asked.text));
}
const BACK = 200; // UTF-16 units

/** What a sentence says that a normal blood pressure is; of several pairs ("90/60 to 120/80") the nearest to normal. */
export function normalPressure(scene: Scene, asked: Reading | undefined): PressureStatement | undefined {
  if (!isOfPressure(scene, asked) || OTHER.test(scene.words.replace(BODIES, ' '))) return undefined;
  const figures: RegExpExecArray[] = everyMatch(scene.words, FIGURE);
  const [figure] = figures;
  if (!figure || figures.length > 2) return undefined;
  const own = figures.length === 2 ? ownStatement(scene, figures) : undefined;
  if (own) return own;
  const start = scene.start + figure.index;
  // "Between 140/90 and 160/100": the lower end of a range lies at or below 120.
  const isRaised = figures.length === 2 && figures.every(([, systolic]) => Number(systolic) > 130);
  return { start, end: start + figure[0].length, fits: !isRaised && figures.some(isNormal) };
}

/** "Normal is below 130/85, optimal 160/100": two statements, of which one may be wrong. */
function ownStatement(scene: Scene, figures: readonly RegExpExecArray[]): PressureStatement | undefined {
  let from = 0;
  for (const figure of figures) {
    if (!NORMAL.test(scene.words.slice(from, figure.index))) return undefined;
    from = figure.index + figure[0].length;
  }
  const wrong = figures.find((figure) => !isNormal(figure));
  if (!wrong) return undefined;
  const start = scene.start + wrong.index;
  return { start, end: start + wrong[0].length, fits: false };
}

/** Of a range the end that is nearer to normal speaks: apart only when all of it is. */
function isNormal(figure: RegExpExecArray): boolean {
  const [systolic, diastolic] = [nearest(figure[1], figure[2], 110), nearest(figure[3], figure[4], 70)];
  return (
    systolic >= SYSTOLIC[0] &&
    systolic <= SYSTOLIC[1] &&
    diastolic >= DIASTOLIC[0] &&
    diastolic <= DIASTOLIC[1]
  );
}

function nearest(low: string | undefined, high: string | undefined, middle: number): number {
  const [a, b] = [Number(low), Number(high ?? low)];
  return Math.abs(a - middle) <= Math.abs(b - middle) ? a : b;
}

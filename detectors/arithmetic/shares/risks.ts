import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Scene } from '../../kit/scenes.ts';
import { wordedIn } from '../../kit/worded.ts';
import { type Check, near, type Rule, show } from '../check.ts';

/** How many have to be treated for one to gain: 100 by the difference of two rates (Cochrane Handbook 6.5, chapter 15). */

const NAME =
  /\bnnt\b|number needed to (?:treat|vaccinate)|zahl der (?:notwendigen|zu) \S+|numero necesario (?:a|para|de) tratar|numero de pacientes (?:a|necesarios para) tratar|nombre de (?:sujets|patients|personnes) a traiter|numero necessario (?:para|a|da) tratar|numero (?:da|necessario (?:da|per)) trattare|aantal te behandelen|治療必要数|需(?:要)?治(?:疗)?(?:人)?数|उपचार के लिए ज़रूरी संख्या/;
const TREAT =
  /\b(?:treat\w*|take|taking|took|vaccinat\w*|behande\w*|einnehm\w*|nehmen|geimpft|impfen|tratar\w*|tratad\w*|tomar\w*|vacunar\w*|traite\w*|prendre|vacciner\w*|vacinar\w*|tratt\w*|prendere|assum\w*|vaccinar\w*|slikken|innemen|gebruiken|nemen)\b|治療|治疗|服用|服药|吃药|飲[むみん]|接种|接種|इलाज|उपचार|दवा|علاج|يعالج|تعالج|تناول|يتناول/;
const GAIN =
  /\b(?:prevent\w*|avoid\w*|spar(?:e|ed|ing)|benefit\w*|avert\w*|verhinder\w*|vermeid\w*|vermied\w*|verhut\w*|profitier\w*|erspar\w*|bewahr\w*|evit\w*|preven\w*|benefici\w*|eviter|voorkom\w*|bespa\w*|baat|profiteer\w*)\b|防[ぐげ止]|予防|避け|避免|预防|预防|बचा|रोक|لمنع|لتجنب|تجنب|تفادي|يستفيد|تستفيد|وقاية/;
/** What makes a percentage the difference itself: before it or behind it. */
const ABSOLUTE =
  /\b(?:absolut\w*|points?|prozentpunkt\w*|procentpunt\w*|puntos?|pontos?|punti|difference|differenz|diferencia|diferenca|differenza|verschil|arr)\b|絶対|绝对|百分点|ポイント|पूर्ण|प्रतिशत अंक|المطلق|نقطة|نقاط|الفرق/;
const DIVIDED =
  /(?:÷|\/|:|\b(?:divided by|geteilt durch|durch|dividid[oa] (?:entre|por)|entre|por|divise? par|divis[oa](?: per)?|gedeeld door)\b|除以|割る|भाग|مقسوم)/;
const WHOLES = new Set([100, 1000, 10_000]);
/** From the rates to what follows from them. */
const BACK = 320;
const REACH = 70;
const ROOM = 0.06;
/** Of texts that tell of several medicines nothing follows. */
const MOST = 5;

const isBare = (one: Quantity): boolean => one.known && !one.range && one.unit === undefined;

/** Every number that the figures before it give. */
function numbersNeeded(text: string, from: number, to: number, figures: readonly Quantity[]): number[] {
  const rates = figures.filter(({ unit, known, range }) => unit?.id === 'percent' && known && !range);
  const bare = figures.filter(isBare).map(({ low }) => low);
  const differences = rates.flatMap((a, n) => rates.slice(n + 1).map((b) => Math.abs(a.low - b.low)));
  const points = figures
    .filter((one) => one.known && !one.range && isDifference(text, one))
    .map(({ low }) => low);
  const counts = bare.filter((value) => !WHOLES.has(value));
  const wholes = bare.filter((value) => WHOLES.has(value));
  const ofWhole = wholes.flatMap((whole) =>
    counts.flatMap((a, n) => counts.slice(n + 1).map((b) => whole / Math.abs(a - b))),
  );
  const divided =
    bare.includes(100) && DIVIDED.test(text.slice(from, to))
      ? counts.filter((d) => d < 100).map((d) => 100 / d)
      : [];
  const rest = [...[...points, ...differences].map((d) => 100 / d), ...ofWhole];
  return (divided.length > 0 ? divided : rest).filter((value) => Number.isFinite(value) && value > 1);
}

function isDifference(text: string, { start, end }: Quantity): boolean {
  const before =
    text
      .slice(Math.max(0, start - 48), start)
      .split(/[\d,.;。]/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 24).split(/[\d,.;。]/)[0] ?? '';
  return ABSOLUTE.test(before) || ABSOLUTE.test(behind);
}

function needed(scene: Scene): Quantity | undefined {
  const { text } = scene.reading;
  const bare = scene.quantities.filter((one) => isBare(one) && one.low > 1 && Number.isInteger(one.low));
  if (bare.length === 0) return undefined;
  const named = NAME.exec(scene.words);
  const from = named ? scene.start + named.index : scene.start;
  if (named) {
    const said = bare.findLast(({ start }) => start >= from && start - from < 110);
    // "100 ÷ 0.5" leads to it.
    return said && !DIVIDED.test(text.slice(said.end, said.end + 20)) ? said : undefined;
  }
  if (!TREAT.test(scene.words) || !GAIN.test(scene.words)) return undefined;
  // "Of 100 who take it, 2 are spared".
  if (bare.some((one) => WHOLES.has(one.low)) && bare.length > 1) return undefined;
  return bare.find(({ start, end }) =>
    TREAT.test(text.slice(Math.max(scene.start, start - REACH), Math.min(scene.end, end + REACH))),
  );
}

export const neededToTreat: Rule = (scene) => {
  const { reading, start } = scene;
  const said = needed(scene);
  if (!said) return [];
  const paragraph = reading.text.lastIndexOf('\n\n', said.start);
  const from = Math.max(paragraph, start - BACK, 0);
  const figures = within(reading.quantities, from, said.start);
  // "1.5 % over 5 years; for one year": the rates are of another time.
  const times = [
    ...figures,
    ...wordedIn(reading, { start: from, end: scene.end }),
    ...scene.quantities,
  ].filter(({ unit }) => unit?.id === 'year' || unit?.id === 'month');
  if (times.some(({ low, unit }) => low !== times[0]?.low || unit?.id !== times[0]?.unit?.id)) return [];
  const percents = figures.filter(({ unit }) => unit?.id === 'percent').length;
  const values = numbersNeeded(reading.text, from, said.start, figures);
  const [value] = values;
  if (value === undefined || percents > MOST || !(said.low < value * 11 && value < said.low * 11)) return [];
  const check: Check = {
    start: said.start,
    end: said.end,
    rule: 'needed-to-treat',
    severity: 'moderate',
    holds: values.some((one) => near(one, said.low, ROOM, 1)),
    explanation: `The rates before it give ${show(value)}, not ${reading.raw.slice(said.start, said.end)}. Source: Cochrane Handbook 6.5, chapter 15 (2024).`,
  };
  return [check];
};

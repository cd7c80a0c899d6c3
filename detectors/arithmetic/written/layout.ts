import { frequenciesIn } from '../../kit/frequency.ts';
import { within } from '../../kit/phrases.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPlain, type Scene } from '../../kit/scenes.ts';
import { Seldom } from '../../kit/seldom.ts';
import { type Check, ITEM, near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isGoal, isMarker } from '../steps.ts';

/** Sums as they are written out: "1.8 g, plus 0.6 g and 2 g: 4.4 g", and the sentence under a list of results. */

/** Dimensions of amounts that are added up. */
export const SUMMED: ReadonlySet<string> = new Set([
  'mass',
  'volume',
  'energy',
  'pieces',
  'activity',
  'drops',
]);
const PLUS = new Seldom(
  /\b(?:plus|added to|zuzuglich|dazu|hinzu|kommen noch|mas|piu|mais|ajoutez|on ajoute|aggiung\w*|erbij|oraz|arti|samt)\b|\+|плюс|加上?|再加|プラス|足す|더하기|जोड़|زائد/,
);
const JOIN = /[,，、+]|\b(?:and|und|y|e|et|en|i|och|ve|plus|mas|piu|mais)\b|и|和|と|और|و/;
const LIMIT =
  /\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|at most|at least|less than|more than|limit\w*|under|below|over|above|goal|target|instead|left|remain\w*|hochst\w*|mindestens|bis zu|unter|uber|ziel|statt|ubrig|hasta|menos|objetivo|quedan?|jusqu'a|moins|reste\w*|objectif|ate|meta|restam?|fino|meno|obiettivo|restano|tot|minder|doel|minus)\b|最多|不超过|以下|まで|以上|अधिकतम|से कम|الاقصي|اقل|[-−]\s*$/;
const CUT = /[;!?\n。！？]|\.\s/;

function isPart(one: Quantity, unit: string): boolean {
  return one.known && !one.range && isPlain(one) && one.unit?.id === unit && isSummed(one);
}

function sumCheck(scene: Scene, rule: string, parts: readonly Quantity[], total: Quantity): Check {
  const sum = parts.reduce((all, one) => all + inBase(one.low, one), 0);
  const holds = waysToRead(total).some((way) =>
    near(sum, inBase(way.low, way), 0.02, (total.step / 2) * (total.unit?.atom.sizes[0] ?? 1)),
  );
  return {
    start: parts[0]?.start ?? total.start,
    end: total.end,
    rule,
    severity: 'moderate',
    holds,
    near: { said: total, value: sum, sure: true },
    explanation: `The parts add up to ${show(sum / (total.unit?.atom.sizes[0] ?? 1))} ${total.unit?.atom.id}, not ${scene.reading.raw.slice(total.start, total.end)}. Source: addition.`,
  };
}

/** "2 × 0.9 = 1.8 g for the ham, plus 0.6 g for the cheese and 2 g for the soup, so 4.4 g". */
export const plusSums: Rule = (scene) => {
  if (scene.quantities.length < 3 || !PLUS.test(scene.words)) return [];
  const { reading } = scene;
  const { text } = reading;
  for (const [n, total] of scene.quantities.entries()) {
    const unit = total.unit?.id ?? '';
    if (n < 2 || !isPart(total, unit)) continue;
    const last = scene.quantities[n - 1] as Quantity;
    const lead = text.slice(last.end, total.start);
    if (lead.length > 60 || CUT.test(lead) || LIMIT.test(lead) || PLUS.test(lead)) continue;
    const links = linksIn(reading, last.end, total.start);
    // "So" and a few words: of "so the next dose is" the figure is another.
    const isShort =
      (lead
        .split(/[,，、:=]/)
        .at(-1)
        ?.match(/\p{L}+/gu)?.length ?? 0) <= 2;
    if (!(links.has('so') && isShort) && !links.has('total')) continue;
    const before = scene.quantities.slice(0, n);
    // Of a product only what it comes to is a part.
    const parts = before.filter(
      (one) => isPart(one, unit) && !/[×x*]\s?$/.test(text.slice(Math.max(0, one.start - 3), one.start)),
    );
    // Something else than parts and what they are counted from: then some part was not understood.
    const isOdd = before.some(
      (one) =>
        !parts.includes(one) &&
        !/^\s?[×x*]|^\s?=/.test(text.slice(one.end, one.end + 3)) &&
        !/[×x*]\s?$/.test(text.slice(Math.max(0, one.start - 3), one.start)),
    );
    if (isOdd || parts.length < 2 || parts.at(-1) !== last) continue;
    const gaps = parts.slice(1).map((one, k) => text.slice(parts[k]?.end, one.start));
    if (gaps.some((gap) => gap.length > 70 || CUT.test(gap) || !JOIN.test(gap) || LIMIT.test(gap))) continue;
    if (gaps.some((gap) => /[=≈]/.test(gap.replace(/\d[\d.,]*\s?[×x*]\s?\d[^=]{0,12}=/, '')))) continue;
    if (!gaps.some((gap) => PLUS.test(gap)) || frequenciesIn(text, scene).length > 0) continue;
    return [sumCheck(scene, 'plus-sum', parts, total)];
  }
  return [];
};

/** Something comes to it that the list does not have. */
const WITH =
  /\b(?:with|including|incl|plus|besides|together with|mit|inklusive|samt|dazu|con|incluid\w*|incluy\w*|mas|avec|compris|(?<!de )plus|com|incluind\w*|mais|compres[oaie]|piu|met|inclusief|med|inklusive|oraz|razem z)\b|包括|加上|含め|सहित|مع/;
const COUNTED =
  /^[\s*_>-]*(?:if|with|when|wenn|falls|bei|si|con|cuando|avec|quand|se|com|quando|als|met|om|如果|若|もし|अगर|यदि|اذا|لو)\b|(?<=^[\s*_>-]*)(?:如果|若|もし|अगर|यदि|اذا|لو)|(?:times|mal|veces|fois|vezes|volte|keer|次|回|बार|مرات)(?!\p{L})/u;
/** "In all the dose must not exceed 80 mg": told, not added up. */
const MODAL =
  /\b(?:should|must|may|ought|darf|durfen|soll\w*|muss|debe\w*|puede\w*|doit|doivent|peut|deve\w*|devono|pode\w*|puo|moet\w*|mag|mogen)\b/;
const BOUND =
  /^\W{0,4}(?:nicht (?:uber\w+)|niet (?:over\w+)|or less|or more|oder (?:weniger|mehr))|^\s?(?:を超え|以下|以上|से (?:ज़्यादा|अधिक|कम))/;
const MOST_LINES = 12;
const LONGEST_LINE = 160;
/** From a sum to the word for it. */
const TOTAL_BEHIND = 16;

/** What a line of a list comes to: its last figure, behind a colon or an equals sign. */
function resultOf(scene: Scene, start: number, end: number, unit: string): Quantity | undefined {
  const { text, quantities } = scene.reading;
  const inside = within(quantities, start, end);
  const last = inside.at(-1);
  const isBare = last?.unit === undefined && /[=≈]\W{0,4}$/.test(text.slice(inside.at(-2)?.end, last?.start));
  if (!last || !(isBare || isPart(last, unit)) || /\d/.test(text.slice(last.end, end))) return undefined;
  const from = inside.at(-2)?.end ?? start;
  const isDrawn =
    /[:=：＝→–—]\s*\*{0,2}\s?$/.test(text.slice(from, last.start)) ||
    linksIn(scene.reading, from, last.start).has('so');
  return isDrawn ? last : undefined;
}

/** What a list of results may add up to: amounts, and the minutes or hours of a week. */
function isSummed(one: Quantity): boolean {
  return SUMMED.has(dimensionOf(one)) || one.unit?.id === 'min' || one.unit?.id === 'hour';
}

/** "- 5 days of 20 mg: 100 mg\n- 5 days of 10 mg: 50 mg\n\nIn all you take 150 mg." */
export const listConclusions: Rule = (scene) => {
  const { text } = scene.reading;
  let end = scene.start;
  while (end > 0 && /\s/.test(text[end - 1] as string) && scene.start - end < 4) end -= 1;
  if (end === scene.start || !text.slice(end, scene.start).includes('\n')) return [];
  const summed = scene.quantities.filter(isSummed);
  const [total] = summed;
  // "So 14 units is a bottle and a half": told of the list, not added up.
  if (total && !linksIn(scene.reading, scene.start, total.end + TOTAL_BEHIND).has('total')) return [];
  // "That is 420 kcal, and 14 g of protein": another measure is another matter.
  const second = summed.slice(1).find((one) => dimensionOf(one) === (total && dimensionOf(total)));
  if (!total || second || !isPart(total, total.unit?.id ?? '')) return [];
  // "Over 15 days" is how long, no bound.
  const lead = text
    .slice(scene.start, total.start)
    .replace(/\b(?:uber|over|within|tot|in)\s(?=(?:all|the|alle|die|\d+)\b)/, ' ');
  // Its own count is of something else: "with six stools that would be 900 mL"; and a condition is another case.
  if (COUNTED.test(lead) || /\d(?![\d.,]*\s?(?:days?|tag|dia|jour|giorn|dag|日|天|दिन|ايام|يوم))/.test(lead))
    return [];
  const behind = text.slice(total.end, total.end + 28).split(/[.!?]\s|[。！？\n]|,(?=[^,]*\d)/)[0] ?? '';
  if (WITH.test(lead) || WITH.test(behind)) return [];
  if (ITEM.test(lead) || lead.length > 90 || LIMIT.test(lead) || MODAL.test(lead) || BOUND.test(behind))
    return [];
  const parts: Quantity[] = [];
  for (let n = 0; n < MOST_LINES && end > 0; n += 1) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (end - start > LONGEST_LINE || !ITEM.test(text.slice(start, end))) break;
    const part = resultOf(scene, start, end, total.unit?.id ?? '');
    if (!part) return [];
    // "3 × 4 = 12": the unit is told with the sum.
    parts.unshift({ ...part, unit: total.unit });
    end = start - 1;
  }
  return parts.length < 2 ? [] : [sumCheck(scene, 'list-sum', parts, total)];
};

/** A line that tells no step: its figures are a bound, a goal or another case. */
const ASIDE =
  /\b(?:if|when|wenn|falls|si|se|als|unless|e\.g|z\.b|example|beispiel|ejemplo|exemple|exemplo|esempio)\b/;

/** What a step comes to: its last figure of the unit, where a word or a sign draws it or it stands alone behind a label. */
function outcomeOf(scene: Scene, start: number, end: number, unit: string): Quantity | undefined {
  const { reading } = scene;
  const { text } = reading;
  const inside = within(scene.quantities, start, end);
  const last = inside.findLast((one) => isPart(one, unit));
  if (!last || /\d/.test(text.slice(last.end, end))) return undefined;
  const before = inside.filter((one) => one.end <= last.start && !isMarker(text, one));
  const from = before.at(-1)?.end ?? start;
  const gap = text.slice(from, last.start);
  const isDrawn =
    /[:=：＝→≈]\s?$/.test(gap) ||
    ['so', 'total'].some((link) => linksIn(reading, from, last.start).has(link));
  return isDrawn && !LIMIT.test(gap) ? last : undefined;
}

/** Sums of at least two of the parts, and what is left of the first one. */
function sumsOf(parts: readonly number[]): number[] {
  let sums: readonly (readonly [number, number])[] = [[0, 0]];
  for (const part of parts) sums = [...sums, ...sums.map(([sum, n]) => [sum + part, n + 1] as const)];
  const [first = 0, ...rest] = parts;
  return [
    ...sums.filter(([, n]) => n > 1).map(([sum]) => sum),
    rest.reduce((left, part) => left - part, first),
  ];
}

const MOST_STEPS = 6;

/** "1. Food: 60 g ÷ 12 = 5 units\n2. Correction: 2 units\n3. Total: 7 units". */
export const stepTotals: Rule = (scene) => {
  const { reading } = scene;
  const { text } = reading;
  if (!scene.words.includes('\n')) return [];
  const lines: { start: number; end: number }[] = [];
  for (let start = scene.start; start < scene.end; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 || stop > scene.end ? scene.end : stop;
    if (end - start > 1) lines.push({ start, end });
    start = end + 1;
  }
  for (const [n, line] of lines.entries()) {
    if (n < 2 || line.end - line.start > LONGEST_LINE) continue;
    const figures = within(scene.quantities, line.start, line.end).filter((one) => !isMarker(text, one));
    const [total, more] = figures;
    if (!total || more || !isPart(total, total.unit?.id ?? '')) continue;
    const lead = text.slice(line.start, total.start);
    const behind = text.slice(total.end, line.end);
    const links = linksIn(reading, line.start, Math.min(line.end, total.end + 24));
    if (!links.has('total') || LIMIT.test(lead) || LIMIT.test(behind) || isGoal(lead) || ASIDE.test(lead))
      continue;
    if (WITH.test(lead) || COUNTED.test(lead) || MODAL.test(lead) || BOUND.test(behind)) continue;
    const parts: Quantity[] = [];
    for (let k = n - 1; k >= 0; k -= 1) {
      const { start, end } = lines[k] as { start: number; end: number };
      const part = outcomeOf(scene, start, end, total.unit?.id ?? '');
      if (part) parts.unshift(part);
      // A figure of the kind that is not the outcome of its line may be a part that was not understood.
      else if (within(scene.quantities, start, end).some((one) => one.unit?.id === total.unit?.id)) return [];
      else if (parts.length === 0) break;
    }
    if (parts.length < 2 || parts.length > MOST_STEPS) continue;
    const check = sumCheck(scene, 'step-total', parts, total);
    const said = inBase(total.low, total);
    const isOther = sumsOf(parts.map((one) => inBase(one.low, one))).some((sum) => near(sum, said, 0.02));
    return [{ ...check, holds: check.holds === true || isOther }];
  }
  return [];
};

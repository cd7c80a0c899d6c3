import { drugMatcher } from '../../dose/knowledge.ts';
import type { Frequency } from '../../kit/frequency.ts';
import { frequenciesIn } from '../../kit/frequency.ts';
import { NUMBER_WORDS } from '../../kit/numbers.ts';
import { type Quantity, waysToRead } from '../../kit/quantities.ts';
import { dimensionOf, inBase, isPerDay, isPlain, type Scene } from '../../kit/scenes.ts';
import { near, type Rule, show } from '../check.ts';
import { linksIn } from '../links.ts';
import { isChange, isNextStep, isSold } from '../steps.ts';

/** Dose × frequency = daily total. */

export const DOSED = new Set([
  'mass',
  'volume',
  'pieces',
  'activity',
  'drops',
  'amount',
  'equivalent',
  'energy',
]);
export const TOTAL =
  /\b(?:total|totals|totall?ing|altogether|in all|adds? up to|adding up to|sum|amounts? to|comes to|makes?|means?|gives|font|fait|fanno|macht|machen|hacen|fazem|that is|that's|i\.e|which is|which means|equals|equal to|equivalent to|daily dose of|insgesamt|zusammen|gesamt\w*|das sind|ergibt|entspricht|also|summe|suma|es decir|o sea|equivale|lo que da|dosis diaria de|au total|soit|c'est-a-dire|ce qui fait|totalizando|somando|ou seja|perfazendo|totale|cioe|ovvero|pari a|complessiv\w*|totaal|oftewel|dat is|samen|neerkomt|komt neer|dus|donc|(?<!or )so(?! far| that| many| much)|thus|therefore|portanto|quindi|por lo tanto|por tanto|arrivez a|arrive a|llega a|llegas a|arriva a|chega a|kommen sie auf|komt u op|you (?:get|take|reach|will get|will take|would be taking|are taking|end up with|end up at)|that would be|works out to|ingest\w*|zusammen)\b|=|≈|合计|总共|共计|一共|总量|总计|即|相当于|合計|計|कुल|यानी|यानि|المجموع|اجمالي|مجموع|اي ما|بمجموع|يعادل|(?:^|[\s،])اي\s/;
export const LIMIT =
  /\b(?:max\w*|(?<!adds? )(?<!adding )up to|no more than|not more than|do not exceed|not exceed\w*|exceed\w*|at most|the most|limit\w*|less than|more than|over|above|below|under|at least|minimum|from|instead|increase\w*|reduce\w*|decrease\w*|then|hochst\w*|nicht mehr als|maximal|bis zu|hochstens|hasta|no mas de|no exced\w*|no super\w*|jusqu'a|ne pas depasser|ne depass\w*|pas plus de|au-dela de|depass\w*|uberschreit\w*|ultrapass\w*|no debe pasar|nao (?:deve )?passar|ate|nao exced\w*|nao ultrapass\w*|non superare|fino a|non piu di|niet meer dan|hooguit|tot)\b|最多|不超过|不得超过|上限|超えない|以下|まで|अधिकतम|से अधिक|से ज़्यादा|الحد الاقصي|لا تتجاوز|لا يتجاوز|لا تزيد|لا يزيد|بحد اقصي/;
export const EACH =
  /\b(?:each|per dose|per tablet|apiece|jeweils|je|cada|chaque|ognuna|ciascuna|elk|per keer)\b/;

/** "2 sprays per nostril": twice as much as is written. */
export const SIDES =
  /\b(?:per|each|either|both|every) (?:nostrils?|eyes?|sides?|ears?|arms?|legs?|breasts?|hands?|feet|foot)\b|\b(?:je|pro) (?:nasenloch|auge|seite|ohr)\b|\bpar (?:narine|oeil|cote)\b|\b(?:por|en cada) (?:fosa|ojo|lado|narina|olho)\b|\bper (?:narice|occhio|lato|neusgat|oog)\b|每鼻孔|每侧|双侧|各鼻孔|両鼻|各側/;

const PACK =
  /\b(?:box|pack|packet|bottle|strip|packung|schachtel|flasche|caja|envase|frasco|boite|flacon|caixa|scatola|confezione|flacone|doosje|opakowanie|kutu|sise|ask|forpackning|упаковк\S*|пачк\S*|флакон\S*)\b|[一每][盒瓶板]|1箱|पत्ता|डिब्ब|علبة|한 통/;

/** Longest way from the dose to how often. */
const REACH = 70;

export function dosed(quantity: Quantity): boolean {
  return (
    isPlain(quantity) && DOSED.has(dimensionOf(quantity)) && !['kg', 'lb'].includes(quantity.unit?.id ?? '')
  );
}

/** "two tablets of 500 mg", "2 × 500 mg": one or the other may be meant, so both are allowed. */
function multipliers(scene: Scene, dose: Quantity, often: Frequency): readonly number[] {
  const factors = new Set([1]);
  for (const other of scene.quantities) {
    const near = other.start < dose.start ? dose.start - other.end : other.start - dose.end;
    if (other.start < often.end && often.start < other.end) continue;
    if (other === dose || near > 30 || !other.known || other.range || isPerDay(other)) continue;
    const counts = dimensionOf(other) === 'pieces' || dimensionOf(other) === '';
    if (counts && other.low >= 1 && other.low <= 20 && Number.isInteger(other.low)) factors.add(other.low);
    if (dimensionOf(other) === 'pieces' && other.low === 0.5) factors.add(0.5);
  }
  // Number words around the dose, without those of the frequency itself.
  const { text } = scene.reading;
  const before = text.slice(
    Math.max(scene.start, dose.start - 30, often.start < dose.start ? often.end : 0),
    dose.start,
  );
  const after = text.slice(
    dose.end,
    Math.min(dose.end + 24, often.start > dose.end ? often.start : dose.end + 24),
  );
  if (
    /\b(?:half|halbe|halben|media|medio|demi|meio|meia|mezza|mezzo|halve|polowe|yarim|halv)\b|½|半|आधी|نصف|полов|반/.test(
      before,
    )
  )
    factors.add(0.5);
  for (const word of `${before} ${after}`.split(/[^\p{L}\p{M}]+/u)) {
    const value = NUMBER_WORDS.get(word);
    if (value !== undefined && value > 1) factors.add(value);
  }
  return [...factors];
}

interface Claim {
  readonly dose: Quantity;
  readonly often: Frequency;
  readonly total: Quantity;
  /** "For 7 days": then the total may be one of the course. */
  readonly days: number;
}

/** Days that stand between how often and the total. */
function daysBetween(scene: Scene, often: Frequency, total: Quantity): number {
  const time = scene.quantities.find(
    (one) =>
      one.start >= often.end &&
      one.end <= total.start &&
      ['day', 'week'].includes(one.unit?.id ?? '') &&
      isPlain(one),
  );
  return time?.known && !time.range && !isPerDay(total) ? inBase(time.low, time) / 24 : 1;
}

/** Without the next sentence; the point after "mg" may be its end. */
export function cutAtEnd(raw: string, end: number, after: string): string {
  if (raw[end - 1] === '.' && /^\s\p{Lu}/u.test(raw.slice(end, end + 2))) return '';
  return after.split(/[.!?]\s|[。！？।\n]/)[0] ?? '';
}

/** The quantity after the frequency that is offered as the day's total. */
function totalAfter(
  scene: Scene,
  next: Scene | undefined,
  dose: Quantity,
  often: Frequency,
): Quantity | undefined {
  const { text, raw } = scene.reading;
  const candidates = [...scene.quantities, ...(next && next.start - scene.end < 3 ? next.quantities : [])];
  for (const total of candidates) {
    if (total.start < often.end || total === dose || dimensionOf(total) !== dimensionOf(dose)) continue;
    const plainOrDay = isPlain(total) || (total.unit?.per.length === 1 && isPerDay(total));
    if (!plainOrDay) return undefined;
    const gap = text.slice(often.end, total.start);
    const after = cutAtEnd(raw, total.end, text.slice(total.end, total.end + 24));
    // "… From day 22 once daily 20 mg": another schedule.
    const rounds = frequenciesIn(text, { start: often.end, end: total.start });
    if (rounds.some((one) => one.low !== often.low || one.high !== often.high)) return undefined;
    if (
      gap.length > 90 ||
      LIMIT.test(gap) ||
      isSold(text, total) ||
      isChange(text.slice(Math.max(0, total.start - 40), total.start)) ||
      isNextStep(gap) ||
      /^[\s,]*(?:max|maximum|at most|or less|hochstens|以下)/.test(after)
    )
      return undefined;
    if (SIDES.test(scene.words)) return undefined;
    if (EACH.test(gap) || (/[a-z]\.\s/.test(gap.slice(0, -1)) && !TOTAL.test(gap))) return undefined;
    // A pack that lasts so long.
    const rest = text.slice(total.end, total.end + 40).search(/[.;。；！\n।]/);
    const lasts = linksIn(scene.reading, total.end, total.end + (rest < 0 ? 40 : rest)).has('lasts');
    if (dimensionOf(total) === 'pieces' && (PACK.test(gap) || lasts)) return undefined;
    // The amount of another medicine is no total.
    if (gap.length > 12 && drugMatcher.scan(gap).length > 0) return undefined;
    const bracketDay = /^\s*[,;:]?\s*[([]\s*$/.test(gap) && (isPerDay(total) || TOTAL.test(after));
    // In another line the figure is that line's, unless the line says that it is the total.
    const line = gap.slice(gap.lastIndexOf('\n') + 1);
    const said =
      TOTAL.test(line) ||
      (TOTAL.test(after.replace(/[=≈]/g, ' ')) &&
        !frequenciesIn(text, { start: total.end, end: total.end + 30 }).length);
    return bracketDay || said ? total : undefined;
  }
  return undefined;
}

function claims(scene: Scene, next: Scene | undefined): Claim[] {
  const doses = scene.quantities.filter(
    (quantity) => dosed(quantity) || (!quantity.known && isPlain(quantity)),
  );
  if (doses.length === 0) return [];
  const here = scene.quantities.filter((one) => DOSED.has(dimensionOf(one))).length;
  const there = next?.quantities.filter((one) => DOSED.has(dimensionOf(one))).length ?? 0;
  if (here + there < 2) return [];
  const found: Claim[] = [];
  for (const often of frequenciesIn(scene.reading.text, scene)) {
    const before = doses.filter((one) => one.end <= often.start && often.start - one.end <= REACH);
    const after = doses.filter((one) => one.start >= often.end && one.start - often.end <= 24);
    const dose = before.at(-1) ?? after[0];
    if (!dose) continue;
    const start = dose.start >= often.end ? { ...often, end: dose.end } : often;
    const total = totalAfter(scene, next, dose, start);
    if (total) found.push({ dose, often, total, days: daysBetween(scene, often, total) });
  }
  return found;
}

function fits(dose: Quantity, often: Frequency, factor: number, total: Quantity): boolean {
  const low = inBase(dose.low, dose) * often.low * factor;
  const high = inBase(dose.high, dose) * often.high * factor;
  const said = [inBase(total.low, total), inBase(total.high, total)] as const;
  if (near(low, said[0], 0.03) && near(high, said[1], 0.03)) return true;
  if (total.range) return said[0] < high * 1.03 && said[1] > low * 0.97;
  return said[0] >= low * 0.97 && said[0] <= high * 1.03;
}

export const dailyTotals: Rule = (scene, next) =>
  claims(scene, next).map(({ dose, often, total, days }) => {
    const span = { start: Math.min(dose.start, often.start), end: total.end };
    const base = { ...span, rule: 'daily-total', severity: 'severe' as const };
    if (!dose.known || !total.known) return { ...base, holds: undefined, explanation: '' };
    const one = (value: number): number => inBase(value, dose);
    // Other doses and pieces in the sentence may belong to it; right in any reading is right.
    const doses = scene.quantities.filter(
      (other) => dosed(other) && other.end <= total.start && dimensionOf(other) === dimensionOf(dose),
    );
    const holds = [dose, ...doses].some((each) =>
      waysToRead(each).some((way) =>
        waysToRead(total).some((said) =>
          multipliers(scene, each, often).some(
            (factor) => fits(way, often, factor, said) || fits(way, often, factor * days, said),
          ),
        ),
      ),
    );
    // "2 every 6 hours, no more than 6 in 24 hours, so 3,000 mg": of what is counted last.
    const counts = scene.quantities.filter(
      (other) =>
        other.start >= often.end && other.end <= total.start && ['', 'pieces'].includes(dimensionOf(other)),
    );
    const isOfCount = counts.some((other) => near(one(dose.low) * other.low, inBase(total.low, total), 0.03));
    const size = total.unit?.atom.sizes[0] ?? 1;
    const low = show((one(dose.low) * often.low * days) / size);
    const high = show((one(dose.high) * often.high * days) / size);
    const { raw } = scene.reading;
    return {
      ...base,
      holds: holds || isOfCount,
      near: { said: total, value: one(dose.low) * often.low * days },
      explanation: `${raw.slice(dose.start, dose.end)}, ${show(often.low)}${often.high > often.low ? `–${show(often.high)}` : ''} times a day, makes ${low === high ? low : `${low}–${high}`} ${total.unit?.atom.id} ${days > 1 ? `in ${show(days)} days` : 'a day'}, not ${raw.slice(total.start, total.end)}. Source: multiplication.`,
    };
  });

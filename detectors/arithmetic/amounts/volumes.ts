import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { dimensionOf, inBase, isPlain } from '../../kit/scenes.ts';
import { type Check, near, show } from '../check.ts';
import { worksOut } from './readings.ts';

/**
 * Volumes of a liquid medicine: where a strength ("100 mg per 5 mL") and a dose in milligrams stand in the response, a
 * volume that no dose makes with any strength is wrong, whatever the words between them.
 */

/** How far a dose may stand before its volume. */
const BACK = 320; // UTF-16 units
const BETWEEN =
  /^\s*(?:\/|÷|:|per|in|je|pro|auf|en|por|dans|pour|em|su|ogni|op|w|na|i|в|на|في|لكل|में|प्रति|中|含|每)\s*(?:every|each|jede[nrms]?|cada|chaque|ogni|elke|kazde)?\s*$/;
/** "每毫升含20毫克", "1 mLあたり24 mg": the millilitre stands before. */
const ML_BEFORE =
  /(?:每一?(?:毫升|ml)|(?:1\s?)?(?:ml|ミリリットル)(?:あたり|当たり|につき|中)に?|प्रति (?:मिली\S{0,5}|एमएल|ml)|हर (?:मिली\S{0,5}|एमएल|ml)(?: में)?|(?:لكل|كل|في كل) (?:مل|ملل|مليلتر)|(?:ml|밀리리터)당)\s?(?:(?:约|約|就是|即)?(?:含|有|は)?(?:有)?|(?:تحتوي|يحتوي) علي)\s?$/;
/** "24 mg in each mL". */
const EACH_ML =
  /^\s?(?:in|per|je|pro|por|en|dans|par|em|na|med|में|في|لكل)?\s?(?:each|every|one|a single|jede[mrn]?|einem|cada|chaque|un|ogni|elke|हर|प्रति|كل)\s(?:ml|millilit\S{1,4}|mililit\S{1,3}|मिली|एमएल|مل|ملل|مليلتر)(?!\p{L})/u;
const HOLDS =
  /^\s*(?:of\s\p{L}+\s|of the \p{L}+\s|da\s|de\s\p{L}+\s)?(?:contains?|holds?|has|have|enthalten|enthalt|contienen?|contiennent|contient|contem|contengono|contiene|bevat(?:ten)?|zawiera(?:ja)?|icerir|содержит|содержат|含|含有|には|に|में|تحتوي على|يحتوي على)\s*$/u;
/** Not what is given: water to take it with, a vessel, a bottle, a limit. */
const OTHER =
  /^\W{0,3}(?:of (?:water|milk|juice|saline|fluid|blood|urine)|(?:oral )?(?:syringe|spoon|bottle|vial|ampoule|cup|bag|doses?)|wasser|flasche|spritze|loffel|de agua|de eau|d'eau|di acqua|d'acqua|water|fles|spuit|-?\s?(?:jeringa|cuchara|cucharada|seringue|flacon|cuillere|seringa|colher|frasco|frasco|siringa|flacone|cucchiai))|^(?:の(?:水|瓶)|的(?:水|瓶)|水|पानी|ماء)/;
const CAPPED =
  /(?:\b(?:max\w*|(?<!\badd(?:s|ing|ed)? )up to|no more than|at most|more than|less than|exceed\w*|over|under|bottle of|vial of|syringe of|hochst\w*|bis zu|hasta|jusqu'a|ate|fino a|tot|flasche mit|frasco de|flacon de|flacone da)|不超过|最多|最大|अधिकतम|الحد)[^.;]{0,14}$/;

/** "The nearest mark is 2.5 mL". */
const ROUNDED =
  /\b(?:nearest|closest|rounded|round(?: it)? (?:down|up|off)|mark(?:ing|s)?|graduat\w*|gerundet|runden|nachste\w*|markierung|arrond\w*|graduation|redonde\w*|marca|arredond\w*|arroton\w*|tacca|afgerond|afronden|streepje)\b|四捨五入|取整|刻度|目盛|निशान|राउंड|تقريب|اقرب/;

interface Strength {
  readonly start: number;
  readonly end: number;
  /** Grams a litre. */
  readonly value: number;
  /** What it is told for. */
  readonly litres: number;
}
const SMALLEST_DRINK = 0.15; // litres
const PER_100_ML = 0.099; // litres

function strengthsIn({ text, quantities }: Reading): { strengths: Strength[]; parts: Set<Quantity> } {
  const strengths: Strength[] = [];
  const parts = new Set<Quantity>();
  for (const [index, one] of quantities.entries()) {
    if (!one.known || one.range) continue;
    const [per] = one.unit?.per ?? [];
    if (dimensionOf(one) === 'mass' && one.unit?.per.length === 1 && per?.atom.dimension === 'volume') {
      // "80 mg per 100 ml of blood".
      if (OTHER.test(text.slice(one.end, one.end + 24))) continue;
      const litres = (per.atom.sizes[0] ?? 1) * per.count;
      strengths.push({ start: one.start, end: one.end, value: inBase(one.low, one) / litres, litres });
      parts.add(one);
      continue;
    }
    const isMass = dimensionOf(one) === 'mass' && isPlain(one);
    if (isMass && ML_BEFORE.test(text.slice(Math.max(0, one.start - 24), one.start))) {
      strengths.push({ start: one.start, end: one.end, value: inBase(one.low, one) * 1000, litres: 0.001 });
      parts.add(one);
      continue;
    }
    const each = isMass ? EACH_ML.exec(text.slice(one.end, one.end + 36)) : null;
    if (each) {
      strengths.push({
        start: one.start,
        end: one.end + each[0].length,
        value: inBase(one.low, one) * 1000,
        litres: 0.001,
      });
      parts.add(one);
      continue;
    }
    const next = quantities[index + 1];
    if (!next?.known || next.range || !isPlain(one) || !isPlain(next)) continue;
    const gap = text.slice(one.end, next.start);
    const [mass, volume] =
      dimensionOf(one) === 'mass' && BETWEEN.test(gap)
        ? [one, next]
        : dimensionOf(one) === 'volume' && HOLDS.test(gap)
          ? [next, one]
          : [];
    if (!mass || !volume || dimensionOf(volume) !== 'volume' || dimensionOf(mass) !== 'mass') continue;
    strengths.push({
      start: one.start,
      end: next.end,
      value: inBase(mass.low, mass) / inBase(volume.low, volume),
      litres: inBase(volume.low, volume),
    });
    parts.add(one).add(next);
  }
  return { strengths, parts };
}

function isPerDose(one: Quantity): boolean {
  return isPlain(one) || (one.unit?.per.length === 1 && one.unit.per[0]?.atom.dimension === 'pieces');
}

/** "7.5 mL (180 mg) to 8.5 mL": the bracket is of the volume before it. */
function isAside(text: string, quantities: readonly Quantity[], dose: Quantity): boolean {
  return (
    /^\s?[)\]]/.test(text.slice(dose.end, dose.end + 2)) &&
    within(quantities, dose.start - 40, dose.start).some(
      (one) =>
        dimensionOf(one) === 'volume' &&
        one.end <= dose.start &&
        /^\s?[([][^\d()]{0,12}$/.test(text.slice(one.end, dose.start)),
    )
  );
}

export function drawnVolumes(reading: Reading): Check[] {
  const { text, raw, quantities } = reading;
  const { strengths, parts } = strengthsIn(reading);
  if (strengths.length === 0) return [];
  const checks: Check[] = [];
  const masses = quantities.filter(
    (one) =>
      dimensionOf(one) === 'mass' &&
      isPerDose(one) &&
      !parts.has(one) &&
      ['mg', 'g', 'ug'].includes(one.unit!.atom.id),
  );
  for (const volume of quantities) {
    if (dimensionOf(volume) !== 'volume' || !isPerDose(volume) || volume.range || !volume.known) continue;
    if (parts.has(volume) || !['mL', 'cc'].includes(volume.unit!.atom.id)) continue;
    if (OTHER.test(text.slice(volume.end, volume.end + 24))) continue;
    if (CAPPED.test(text.slice(Math.max(0, volume.start - 30), volume.start))) continue;
    if (ROUNDED.test(text.slice(Math.max(0, volume.start - 36), volume.end + 16))) continue;
    const doses = masses.filter(({ start, end }) => end <= volume.start && volume.start - start < BACK);
    const nearest = doses.at(-1);
    if (nearest && isAside(text, quantities, nearest)) continue;
    const strength = strengths.findLast(({ start }) => start < volume.start) ?? strengths[0]!;
    if (!nearest?.known || nearest.range || Math.abs(strength.start - volume.start) > BACK) continue;
    // A row that has its own strength is of another thing than the row with the dose.
    const row = text.lastIndexOf('\n|', volume.start);
    const stop = text.indexOf('\n', volume.end);
    const isOwn = strengths.some(({ start }) => start > row && start < (stop < 0 ? text.length : stop));
    if (row > nearest.end && isOwn) continue;
    // "2 mcg per 100 mL of milk", "900 mL is too much": drinks.
    if (inBase(volume.low, volume) >= SMALLEST_DRINK && strength.litres >= PER_100_ML) continue;
    const value = inBase(nearest.low, nearest) / strength.value;
    const said = inBase(volume.low, volume);
    const holds =
      strengths.some((one) =>
        masses.some(
          (dose) =>
            near(inBase(dose.low, dose) / one.value, said, 0.06, inBase(volume.step / 2, volume)) ||
            near(inBase(dose.high, dose) / one.value, said, 0.06, inBase(volume.step / 2, volume)),
        ),
      ) || worksOut(reading, volume);
    checks.push({
      start: nearest.start,
      end: volume.end,
      rule: 'volume',
      severity: 'severe',
      holds,
      near: { said: volume, value, sure: true },
      explanation: `${raw.slice(nearest.start, nearest.end)} of this strength are ${show(value * 1000)} mL, not ${raw.slice(volume.start, volume.end)}. Source: division.`,
    });
  }
  return checks;
}

import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Reading } from '../kit/reading.ts';
import { dimensionOf, isPlain } from '../kit/scenes.ts';

/** How much a millilitre of syrup holds, and how many drops make one. */

/** Between an amount and the millilitres that hold it: "120 mg in 5 ml", "20 mg de ibuprofeno en cada ml". */
const HELD_BY =
  /^(?:\s(?:(?:of|de|di|von|van)\s|d')?\p{L}{4,})?\s?(?:in|per|en|por|pro|auf|je|em|par|pour|dans|da|ogni|cada|each|every|a|op|na|på|на|в|में|प्रति|في|لكل|每|\/|=)\s?(?:each|every|cada|jede[nmr]?|chaque|ogni|elke|one|un)?\s?$/u;
const HELD_BY_ONE =
  /^(?:\s(?:(?:of|de|di|von|van)\s|d')?\p{L}{4,})?\s(?:in|per|en|por|em|par|dans|pro)\s(?:each|every|cada|jedem|chaque|ogni|elke|one|a|un)\s(?:ml|milli?lit\p{L}*|mililit\p{L}*)(?!\p{L})/u;

/** Milligrams of the medicine in a millilitre, the weakest that the text names: "120 mg/5 mL". */
export function concentrationOf({ text, quantities }: Reading): number | undefined {
  const found = quantities.flatMap((one, n) => {
    const { known, low, unit, start, end } = one;
    if (!known || unit?.atom.dimension !== 'mass') return [];
    const mg = low * (unit.atom.sizes[0] ?? 1) * 1000;
    const [below] = unit.per;
    if (unit.per.length === 1 && below?.atom.dimension === 'volume')
      return [mg / (below.count * (below.atom.sizes[0] ?? 1) * 1000)];
    if (unit.per.length > 0 || one.range || NO_STRENGTH.has(unit.atom.id)) return [];
    if (
      MILLILITRE.test(text.slice(Math.max(0, start - 40), start)) ||
      HELD_BY_ONE.test(text.slice(end, end + 48))
    )
      return [mg];
    const last = quantities[n - 1];
    if (
      last?.unit?.id === 'mL' &&
      !last.range &&
      last.low >= 1 &&
      last.low <= 15 &&
      HOLDS_IT.test(text.slice(last.end, start))
    )
      return [mg / last.low];
    const next = quantities[n + 1];
    if (next?.unit?.id !== 'mL' || next.range || next.low > 15 || next.low < 1) return [];
    return HELD_BY.test(text.slice(end, next.start)) ? [mg / next.low] : [];
  });
  return found.length > 0 ? Math.min(...found) : undefined;
}
/** "Every 5 ml contains 120 mg", "每1毫升含对乙酰氨基酚100毫克". */
const HOLDS_IT =
  /^[^.;!?。\d\n]{0,12}(?:\b(?:contain\w*|has|have|holds?|is|are|equals?|gives?|provides?|enthalt\w*|hat|sind|entsprech\w*|contien\w*|tienen?|equival\w*|son|contient|contiennent|correspond\w*|contem|tem|sao|conten\w*|corrispond\w*|sono|bevat\w*|heeft|is)\b|[=＝:：]|含有?|相当于|に|中に|에|में|تحتوي|يحتوي|فيها|содерж\S*)[^.;!?。\d\n]{0,24}$/;
const NO_STRENGTH: ReadonlySet<string> = new Set(['kg', 'lb', 'oz', 'st', 'g']);

/** Drops in a millilitre, where the text says so: "20 drops per mL", "1 mL has 500 mg, which is 20 drops". */
export function dropsOf(reading: Reading): number | undefined {
  const drops = reading.quantities.find(
    (one) => one.known && dimensionOf(one) === 'drops' && one.unit?.per[0]?.atom.id === 'mL',
  );
  if (drops) return drops.low / (drops.unit?.per[0]?.count ?? 1);
  for (const one of reading.quantities) {
    if (dimensionOf(one) !== 'drops' || !one.known || one.range || !isPlain(one)) continue;
    const near = within(reading.quantities, one.start - 60, one.end + 40).find(
      (other) => other.unit?.id === 'mL' && other.low === 1,
    );
    if (near || millilitreBefore(reading, one)) return one.low;
  }
  return undefined;
}

/** "Cada mL tem 500 mg, o que equivale a 20 gotas": one, though no digit says so. */
function millilitreBefore({ text }: Reading, { start }: Quantity): boolean {
  return MILLILITRE.test(text.slice(Math.max(0, start - 80), start));
}
const MILLILITRE =
  /(?:\b(?:each|every|one|a|per|jeder?|ein|pro|cada|un|chaque|um|ogni|elke|een)\s|每|हर |كل )\s?(?:ml|milli?lit\p{L}*|mililit\p{L}*|毫升|मिली|مل)(?!\p{L})[^.;\n]{0,60}$/u;

/** Volumes of a syrup as so many "pieces" of one millilitre. */
export function millilitres(quantity: Quantity, drops: number | undefined): Quantity {
  const factor = drops ? 1 / drops : (quantity.unit?.atom.sizes[0] ?? 0.001) * 1000;
  return { ...quantity, low: quantity.low * factor, high: quantity.high * factor, alt: undefined };
}

import type { Analyte } from '../kit/analytes.ts';
import { listHead } from '../kit/cells.ts';
import { fold } from '../kit/fold.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import type { Scene } from '../kit/scenes.ts';
import { type Unit, unitAt } from '../kit/units.ts';
import { NORMAL, NOT_LISTED, NOT_NORMAL, OTHERWISE_NORMAL, SICK } from './words.ts';

/** What a sentence takes from those before it: that ranges are told, a question, a unit. */

/** Longest way back to the sentence that says "normal". */
const SAID = 240;

/** Before the first value of such a sentence stand an article and "white", no circumstances. */
const LEAD = 14;
const HEDGED =
  /\b(?:may|might|could|can|often|on (?:that|this|an?|the)|if|when|under|until|anemia|anaemia|falls?|drops?|ris(?:es?|ing)|kann|konnen|wenn|bei|unter|puede\w*|cuando|si|peut|peuvent|quand|pode\w*|quando|se|puo|possono|kan|kunnen|als)\b/;

/** "Haemoglobin is normally 13 to 17 g/dL. White cells run from 4 to 11, and platelets from 150 to 450": several more. */
export function continuesNormal(scene: Scene, hits: readonly PhraseHit<Analyte>[]): boolean {
  const { reading, start, end, quantities, words } = scene;
  if (within(hits, start, end).length < 2 || quantities.filter(({ range }) => range).length < 2) return false;
  if (NOT_LISTED.test(words) || SICK.test(words) || HEDGED.test(words)) return false;
  if ((within(hits, start, end)[0]?.start ?? end) - start > LEAD) return false;
  const before = reading.text.slice(Math.max(0, start - SAID), start).trimEnd();
  const said =
    before
      .slice(0, -1)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  return NORMAL.test(said) && !NOT_NORMAL.test(said) && /\d/.test(said);
}

/** "What is a normal ESR? In men up to …": the question says what the answer is about. */
export function answersNormal({ reading, start }: Scene): boolean {
  const before = reading.text.slice(Math.max(0, start - 120), start).trimEnd();
  if (!before.endsWith('?') && !before.endsWith('？')) return false;
  return NORMAL.test(before.slice(before.search(/[^.!?\n]*[?？]$/)));
}

/** The line over the list that the sentence is an item of. */
export const headOf = ({ reading, start, words }: Scene): string =>
  listHead(reading.text, start + Math.max(0, words.search(/\S/)));

/** "Reference values for adults:", over a list whose items say no more than whose or what of. */
export function headedNormal(scene: Scene): boolean {
  const head = headOf(scene).replace(OTHERWISE_NORMAL, ' ');
  return (
    NORMAL.test(head) &&
    !NOT_NORMAL.test(head) &&
    !SICK.test(head.replace(WITH_GRAMS, ' ')) &&
    !NOT_LISTED.test(scene.words.replace(BOUND_SIGN, ' '))
  );
}
/** "OGTT with 75 g". */
const WITH_GRAMS = /\b(?:with|mit|con|avec|com|met) (?=\d)/;
const BOUND_SIGN = /[<>≥≤]/g;

/** The unit of "(g/dL)", in the head of a list or the label of an item. */
function unitOf(words: string): Unit | undefined {
  const at = words.search(/[(（]/) + 1;
  return at === 0 ? undefined : unitAt(words, words, at)?.unit;
}

/** "37度", of a body. */
const BODY_HEAT = /体温|體溫|腋|耳温|耳溫|額温|額溫|额温|肛温|肛溫|口温|口溫|平熱/;
const CELSIUS = unitAt('°c', '°C', 0)?.unit;
const CELLS = unitAt(fold('cells/µl'), 'cells/µl', 0)?.unit;
const PER_MICROLITRE =
  /^\s(?:[a-z]+\s){1,3}(?:per|por|par|pro|je|al|op|\/)\s?(?:microlit\w*|mikrolit\w*|micro-?litr\w*|[µu]l\b|mm3|mm³|cubic mil\w*|kubikmil\w*|milimetro cubico|millimetre cube|mm cubo)/;

/** "4,000 leukocytes per microlitre", and lakhs of them: cells, with their name before what they are counted in. */
function cellsOf(one: Quantity, behind: string): Quantity | undefined {
  const isLakh = one.unit?.id === 'lakh';
  if (!isLakh && (one.unit || !PER_MICROLITRE.test(behind))) return undefined;
  const times = isLakh ? 100_000 : 1;
  return { ...one, low: one.low * times, high: one.high * times, unit: CELLS };
}

/** "15万〜35万/µL": ten thousands, said at both ends. */
function joined(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  if (quantities.every(({ unit }) => unit?.id !== 'wan')) return quantities;
  return quantities.flatMap((one, n) => {
    const next = quantities[n + 1];
    const before = quantities[n - 1];
    const isEnd = (a: Quantity, b: Quantity): boolean =>
      b.unit?.id === 'wan' &&
      !b.range &&
      /^\s?[万萬][個个]?\s?(?:[〜~～–-]|から|至|到)\s?$/.test(text.slice(a.end, b.start));
    if (before && isEnd(before, one)) return [];
    return [next && isEnd(one, next) ? { ...next, start: one.start, low: one.low, range: true } : one];
  });
}

const AT_LEAST =
  /\b(?:at least|no less than|not less than|mindestens|al menos|por lo menos|au moins|pelo menos|almeno|minstens)\s$/;
const AT_MOST =
  /^[\s,]{0,2}(?:and|but|und|y|et|e|en)\s(?:at most|no more than|not more than|no higher than|hochstens|como maximo|no mas de|au plus|no maximo|al massimo|hoogstens|hooguit)\s$/;

/** "At least 3.5 and at most 5.0 mmol/L": two bounds are a range. */
function between(quantities: readonly Quantity[], text: string): readonly Quantity[] {
  return quantities.flatMap((one, n) => {
    const [before, next] = [quantities[n - 1], quantities[n + 1]];
    const isPair = (a: Quantity | undefined, b: Quantity | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      !a.range &&
      !b.range &&
      a.low < b.low &&
      AT_MOST.test(text.slice(a.end, b.start)) &&
      AT_LEAST.test(text.slice(Math.max(0, a.start - 20), a.start));
    if (isPair(before, one)) return [];
    return [next && isPair(one, next) ? { ...next, start: one.start, low: one.low, range: true } : one];
  });
}

/** "TSH: 2.1 mU/L (reference range 0.4–4.0)": the unit is said once, with the result. */
export function withUnits(written: Scene): Scene {
  const { text } = written.reading;
  const scene = { ...written, quantities: between(joined(written.quantities, text), text) };
  const quantities = scene.quantities.map((one, n) => {
    const behind = text.slice(one.end, one.end + 48);
    const cells = cellsOf(one, behind);
    if (cells) return cells;
    if (!one.unit && text[one.end] === '度' && BODY_HEAT.test(scene.words)) return { ...one, unit: CELSIUS };
    const before = scene.quantities[n - 1];
    if (one.unit || !one.range) return one;
    const gap = before?.unit && !before.range ? text.slice(before.end, one.start) : '';
    if (gap.length < 70 && NORMAL.test(gap)) return { ...one, unit: before?.unit };
    const unit = unitOf(text.slice(scene.start, one.start)) ?? unitOf(headOf(scene));
    return unit ? { ...one, unit } : one;
  });
  return { ...scene, quantities };
}

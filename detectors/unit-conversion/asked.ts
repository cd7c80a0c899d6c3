import type { DetectorInput } from '../../src/domain/detector.ts';
import { type Analyte, analytesIn } from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { promptReadingOf, type Reading } from '../kit/reading.ts';
import { isTold } from '../kit/results.ts';
import { dimensionOf } from '../kit/scenes.ts';
import { atomOf, type Unit, unitOf } from '../kit/units.ts';
import { unitsNamed } from '../kit/units-named.ts';
import { agrees } from './agree.ts';
import { withWorded } from './worded.ts';

/**
 * What the user asked to be converted ("7 lb 11 oz, how much is that in kg?"): somewhere in the answer the result must
 * stand. Where it does not, the first amount in that unit was given for it.
 */
export interface Asked {
  /** The user's amount. */
  readonly given: Quantity;
  /** What the answer says that it is. */
  readonly said: Quantity;
  /** What it is, in the unit of the answer. */
  readonly value: number;
  readonly holds: boolean;
}

/** Of what people ask by itself; times are no measures. */
const ASKED = new Set(['mass', 'volume', 'length', 'temperature', 'energy', 'pressure', 'activity', 'speed']);
/** What stands over a volume is a concentration. */
const DISSOLVED = new Set(['mass', 'amount', 'equivalent', 'activity']);
/** Longest question that asks for one thing. */
const LONGEST = 320;
/** Most measures of which one may be meant. */
const MOST = 3;
/** Within these units of the beginning the result stands. */
const OPENING = 250;
/** Asks for a conversion without a unit's name. */
const CONVERT =
  /convert|conversion|equivalent|equals?\b|(?:our|your|her|his|their|my|us|american|british|uk|european|metric|imperial|si|old|other|new) (?:units?|system|numbers?|measure\w*|scale)|in (?:metric|the us|america|europe|canada|the uk|britain)|what (?:is|are|would) (?:that|this|it|mine|those)\b|umrechn|umgerechnet|entspr|(?:unsere[nr]?|amerikanisch\w*|deutsch\w*|andere[nr]?) einheit|wie ?viel (?:ist|sind|ware)|converti|equival|(?:nuestras|otras?) unidad|cuanto (?:es|son|seria)|convers|(?:nos|notre|autre) unite|combien (?:ca fait|font)|ca fait combien|(?:nossas?|outra) unidade|quanto (?:e|sao|da|corresponde)|(?:nostre|altra) unita|quant[oi] (?:sono|corrisponde|e|fa)|omreken|omgerekend|(?:onze|andere) eenhe|hoeveel is|換算|変換|何に(?:なり|あたり|相当)|换算|相当于|相當於|等于|बदल|बराबर|परिवर्तित|يعادل|تعادل|تحويل|كم (?:يساوي|تساوي)|بوحدة/;
/** Another amount is not what was asked for, if it is this many times as large or small. */
const OTHER = 12;

function isMeasure({ unit, known }: Quantity): boolean {
  if (!unit || !known) return false;
  if (unit.per.length === 0) return ASKED.has(unit.atom.dimension) || unit.id === 'percent';
  return unit.per.length === 1 && isDissolved(unit);
}

function isDissolved({ per, atom }: Unit): boolean {
  const below = per[0]?.atom.dimension;
  return (
    (below === 'volume' && DISSOLVED.has(atom.dimension)) ||
    (below === 'amount' && atom.dimension === 'amount')
  );
}

/** Units that the question names without a number, to be converted to or from. */
function unitsAsked(question: Reading): readonly Unit[] {
  const found = unitsNamed(question).map((unit) =>
    // "How many litres is a gallon a day?"
    unit.per[0]?.atom.dimension === 'time' ? unitOf(unit.atom) : unit,
  );
  return found.filter((unit) =>
    unit.per.length === 0
      ? ASKED.has(unit.atom.dimension) || unit.id === 'percent'
      : unit.per.length === 1 && isDissolved(unit),
  );
}

/** "11 stone 4", "5 foot 8": the rest is pounds, or inches. */
const REST = /^\s?(\d{1,2})(?![\d.,]*\d|\s?(?:kg|cm|lbs?|pounds?|st\b|ft|feet|mg|%|[ap]m\b))/;
const PARTS: Readonly<Record<string, number>> = { st: 14, ft: 12 };

function withRest(text: string, one: Quantity): Quantity {
  const parts = PARTS[one.unit?.id ?? ''];
  const rest = parts === undefined ? undefined : REST.exec(text.slice(one.end, one.end + 8))?.[1];
  if (parts === undefined || rest === undefined || Number(rest) >= parts) return one;
  const low = one.low + Number(rest) / parts;
  return { ...one, low, high: low, step: 1 / parts, round: 1 / parts };
}

/** Units in which a laboratory gives the analyte: by mass and by amount. */
const BY_AMOUNT: Readonly<Record<string, string>> = {
  glucose: 'mmol',
  cholesterol: 'mmol',
  ldl: 'mmol',
  hdl: 'mmol',
  triglycerides: 'mmol',
  calcium: 'mmol',
  'uric-acid': 'umol',
  creatinine: 'umol',
  bilirubin: 'umol',
};

/** "My uric acid is 7.2, what is that in µmol/L?": the laboratory's other unit. */
function laboratoryUnit(analyte: Analyte | undefined, target: Unit): Unit | undefined {
  const amount = BY_AMOUNT[analyte?.id ?? ''];
  if (!amount || target.per.length === 0) return undefined;
  const isByMass = target.atom.dimension === 'mass';
  const [atom, below] = isByMass ? [amount, 'L'] : ['mg', 'dL'];
  return unitOf(atomOf(atom), [{ atom: atomOf(below), count: 1 }]);
}

/** What a device says. */
const READS =
  /\b(?:reads?|reading|says|shows?|showing|displays?|set to|zeigt|anzeige|steht|marca|indica|muestra|affiche|indique|mostra|segna|geeft|staat)\b|表示|显示|顯示|单位|單位|दिखा|बता|يظهر|يقرا|표시/;

/** "The thermometer is in Fahrenheit and says 101.3": a figure, and its unit elsewhere. */
function bareValue(question: Reading, response: Reading, analyte: Analyte | undefined): readonly Quantity[] {
  const bare = question.quantities.filter(({ unit }) => unit === undefined);
  const [one, more] = bare;
  const others = question.quantities.some(({ unit }) => unit !== undefined && unit.atom.dimension !== 'time');
  if (!one?.known || more || others || one.range) return [];
  if (!analyte && !READS.test(question.text) && !CONVERT.test(question.text)) return [];
  const named = unitsAsked(question);
  // "The unit is °F": the word itself.
  const [unit, another, third] = named.length > 1 ? named.filter(({ id }) => id !== 'IU') : named;
  if (!unit || third) return [];
  const opensWith = (asked: Unit): boolean =>
    response.quantities.some((said) => said.start < OPENING && said.unit?.id === asked.id);
  // Of two units the figure's is the one that the answer does not begin with.
  const own = another
    ? [unit, another].filter((named) => !opensWith(named))
    : opensWith(unit)
      ? [laboratoryUnit(analyte, unit)]
      : [unit];
  const [from, both] = own;
  return from && !both ? [{ ...one, unit: from }] : [];
}

/** The user's measures and the unit that they are to be told in. */
function targetOf(
  question: Reading,
  response: Reading,
  analyte: Analyte | undefined,
): { readonly units: readonly string[]; readonly given: readonly Quantity[] } | undefined {
  const written = question.quantities.filter(isMeasure).map((one) => withRest(question.text, one));
  const measures = written.length > 0 ? written : bareValue(question, response, analyte);
  if (measures.length === 0 || measures.length > MOST) return undefined;
  const givenFor = (unit: Unit): Quantity[] =>
    measures.filter((one) => one.unit!.id !== unit.id && conversions(one.unit!, unit, analyte).length > 0);
  const named = unitsAsked(question).filter((unit) => givenFor(unit).length > 0);
  const [target] = named;
  const units = named.map(({ id }) => id);
  if (target)
    return units.length === 1 || TOLD_IN_TWO.has(units.sort().join())
      ? { units, given: givenFor(target) }
      : undefined;
  if (!CONVERT.test(question.text)) return undefined;
  const said = response.quantities.find(
    (one) => one.unit !== undefined && one.start < OPENING && givenFor(one.unit).length > 0,
  );
  return said?.unit && { units: [said.unit.id], given: givenFor(said.unit) };
}

/** "How many feet and inches": one measure in two units. */
const TOLD_IN_TWO = new Set(['ft,in', 'lb,st', 'lb,oz']);

/** Handy factors, rounded results; a moved point leaves no room. */
function isSaid(value: number, { low, step, round }: Quantity, factor: number): boolean {
  const isMoved = Math.abs(Math.log10(factor) - Math.round(Math.log10(factor))) < 1e-6;
  const share = isMoved ? 0.004 : round > step && step >= 1 ? 0.035 : 0.017;
  return Math.abs(value - low) <= step / 2 + value * share;
}

/** "LDL cholesterol" names two that convert alike. */
function onlyOne([first, ...more]: readonly Analyte[]): Analyte | undefined {
  return more.every((one) => one === first || (one.molar && one.molar === first?.molar)) ? first : undefined;
}

export function askedConversion(input: DetectorInput, response: Reading): Asked | undefined {
  const question = promptReadingOf(input);
  if (!question || question.text.length > LONGEST) return undefined;
  const own = analytesIn(question).map(({ value }) => value);
  const analyte = onlyOne(own) ?? onlyOne([...own, ...analytesIn(response).map(({ value }) => value)]);
  const target = targetOf(question, response, analyte);
  const [given] = target?.given ?? [];
  if (!target || !given) return undefined;
  const amounts = withWorded(response).filter(
    (one) => one.known && target.units.includes(one.unit?.id ?? ''),
  );
  // "One foot is 30.48 cm", "40 IU are 1 mcg": what the unit is.
  const [said] = amounts.filter((one) => !FACTORS.has(one.low));
  if (!said || said.start > OPENING || said.range || given.range) return undefined;
  if (!isTold(response.text, said.start)) return undefined;
  const ways = conversions(given.unit!, said.unit!, analyte);
  const values = ways.map((way) => way(given.low));
  const isFar = (value: number): boolean => value > said.low * OTHER || value * OTHER < said.low;
  // Multiplied where it had to be divided.
  const isSwapped = ways.some((way) => Math.abs(given.low / way(1) / said.low - 1) < 0.02);
  if (values.every((value) => isFar(value) && !isMoved(value / said.low)) && !isSwapped) return undefined;
  // "One is 29.6": the unit itself.
  if (given.low !== 1 && ways.some((way) => Math.abs(way(1) / said.low - 1) < 0.06)) return undefined;
  const isIt = (one: Quantity, measure: Quantity): boolean =>
    conversions(measure.unit!, one.unit!, analyte).some((forward) => {
      // A round amount of the user's is not rounded: it is what they want to know of.
      if (isExact(measure) && isExact(one))
        return waysToRead(measure).some((from) =>
          waysToRead(one).some((to) => isSaid(forward(from.low), to, forward(1))),
        );
      return conversions(one.unit!, measure.unit!, analyte).some((backward) =>
        agrees(measure, one, forward, backward),
      );
    });
  // "Two liang of spirits hold 46 g of alcohol": what is in it, not what it weighs.
  if (OF_CONTENT.test(response.text.slice(said.end, said.end + 24))) return undefined;
  // "110 µmol/L would be 1.24 mg/dL, for example": of another figure.
  const isExample = response.quantities.some(
    (one) => one.known && one.unit?.id === given.unit!.id && one.low !== given.low && isIt(said, one),
  );
  if (isExample) return undefined;
  const holds = amounts.some((one) => target.given.some((measure) => isIt(one, measure)));
  return { given, said, holds, value: values[0]! };
}

const OF_CONTENT =
  /^[\s*_]*(?:(?:of |an? |d'|de |di |reiner? |pure |puro |の|的)?(?:pure )?(?:alcohol|ethanol|alkohol|alcool|酒精|アルコール|純アルコール|sugars?|zucker|azucar|sucre|acucar|zuccheri?|suiker|糖|砂糖))|^[\s*_]*(?:शराब|अल्कोहल|كحول)/;

/** A point is moved. */
function isMoved(ratio: number): boolean {
  const tens = Math.log10(ratio);
  return Math.abs(tens) < 4.1 && Math.abs(tens - Math.round(tens)) < 0.03;
}

const FACTORS = new Set([
  1, 2.54, 30.48, 28.35, 29.57, 453.6, 0.4536, 2.2, 2.2046, 4.184, 4.186, 6.35, 18.0182,
]);

/** Weights, heights and values from a laboratory; spoons and ounces have several sizes, thermometers are rounded. */
function isExact(one: Quantity): boolean {
  const { unit, range } = one;
  if (!unit || range || dimensionOf(one) === 'temperature') return false;
  return unit.per.length > 0 || unit.atom.sizes.length === 1;
}

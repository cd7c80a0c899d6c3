import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import {
  ANALYTE_COUNT,
  ANALYTES,
  type Analyte,
  analyteOf,
  analytesIn,
  citeAnalyte,
} from '../kit/analytes.ts';
import { conversions } from '../kit/convert.ts';
import { defineDetector } from '../kit/define.ts';
import { type PhraseHit, within } from '../kit/phrases.ts';
import { type Quantity, waysToRead } from '../kit/quantities.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { sentenceAt } from '../kit/sentences.ts';
import { isAsserted, type Stance } from '../kit/stance.ts';
import { withTurn } from '../kit/turn.ts';
import { UNIT_COUNT } from '../kit/units.ts';
import { agrees } from './agree.ts';
import { analyteOfPair, isAskedFor } from './analyte.ts';
import { type Asked, askedConversion } from './asked.ts';
import { isDoubtful } from './doubt.ts';
import { type Pair, pairsIn } from './pairs.ts';
import { restatedPairs } from './restated.ts';
import { isOfSalt, saltPairs } from './salt.ts';
import { inverse, solutionOf } from './solution.ts';
import { tablePairs } from './table.ts';
import { toldOtherwise } from './told.ts';

/** A difference of temperatures converts without the 32. */
const DIFFERENCE =
  /\b(?:rose|risen|fell|fallen|dropped|increased|decreased|climbs?|climbed|swing\w*|fluctuat\w*|variation|daily rhythm|steigt|gestiegen|sinkt|gesunken|schwank\w*|um|warmer|kuhler|kalter|sube|subio|baja|bajo|oscila\w*|mas alta|monte|montee|baisse|varie|ecart|sobe|subiu|cai|caiu|variacao|sale|salit[ao]|scende|scesa|oscilla\w*|differenza|stijgt|gestegen|daalt|gedaald|schommel\w*|rise|rises|increase|increases|drop|drops|decrease|higher|lower|warmer|cooler|difference|differ|above|below|change|vary|varies|within|each|every|anstieg|hoher|unterschied|aumento|diferencia|aumentation|augmentation|diminution|difference|diferenca|aumenta|stijging|verschil)|升高|下降|上昇|上がっ|下がっ|高い|低い|高く|低く|降低|波动|差|बढ़|घट|अंतर|ارتفع|انخفض|ارتفاع|انخفاض|فرق|يزيد|ينقص/;

/** Blood values that are given both in mg/dL and in mmol/L. */
const COMMON = [
  'glucose',
  'cholesterol',
  'triglycerides',
  'calcium',
  'magnesium',
  'phosphate',
  'urea',
  'bun',
  'uric-acid',
  'creatinine',
  'lactate',
].map(analyteOf);

const MOLAR = /^[numpf]mol\/L$/;

/** With no analyte named, wrong only when it is wrong for each that it may be. */
function holdsForSome(
  pair: Pair,
  analyte: Analyte | undefined,
  reading: Reading,
  isNamed: boolean,
): boolean | undefined {
  const own = holds(pair, analyte, reading);
  // A value under a name that is not known stands beside one that is: "calcium is normal. The 25-OH is 20 ng/mL".
  if (own === false && analyte && !isNamed) {
    const molar = [pair.first, pair.second].some(({ unit }) => MOLAR.test(unit?.id ?? ''));
    if (molar && ANALYTES.some((one) => one !== analyte && holds(pair, one, reading))) return true;
  }
  const units = [pair.first.unit?.id, pair.second.unit?.id].sort().join();
  if (own !== undefined || analyte || pair.form !== 'words' || units !== 'mg/dL,mmol/L') return own;
  return COMMON.some((one) => holds(pair, one, reading));
}

/** `undefined` when the two do not measure the same thing. */
function holds(
  { first, second, isGiven }: Pair,
  analyte: Analyte | undefined,
  reading: Reading,
): boolean | undefined {
  if (!first.unit || !second.unit) return undefined;
  const solution = solutionOf(first, second, reading);
  const forward = solution ?? conversions(first.unit, second.unit, analyte);
  const backward = solution?.map(inverse) ?? conversions(second.unit, first.unit, analyte);
  if (forward.length === 0 || backward.length !== forward.length) return undefined;
  for (const a of waysToRead(first)) {
    for (const b of waysToRead(second)) {
      const any = forward.some((convert) =>
        backward.some(
          (back) => Math.abs(back(convert(1)) - 1) < 1e-6 && agrees(a, b, convert, back, isGiven),
        ),
      );
      if (any || isDifference(a, b, reading)) return true;
    }
  }
  return false;
}

const OTHERS = 160;

/** Where another figure of the unit before it converts right, that one was meant: "A1c 7.8 % (limit 6.5 %). It equals 62". */
function isOfOther(
  pair: Pair,
  analyte: Analyte | undefined,
  reading: Reading,
  paired: ReadonlySet<number>,
): boolean {
  const { first, second } = pair;
  // Other rows of a table are other values.
  if (reading.text.slice(first.end, second.start).includes('|')) return false;
  return within(reading.quantities, second.start - OTHERS, second.start).some(
    (one) =>
      one.end <= second.start &&
      one.start !== first.start &&
      // What has a right half of its own is not meant.
      !paired.has(one.start) &&
      one.known &&
      (one.unit === undefined || one.unit.atom.id === first.unit?.atom.id) &&
      holds({ ...pair, first: { ...one, unit: first.unit } }, analyte, reading) === true,
  );
}

/** The user's own figure, or the unit itself, was not rounded. */
function isGivenIn(given: readonly Quantity[], first: Quantity, second: Quantity): boolean {
  const unit = first.unit?.id;
  if (first.range || second.range || unit?.startsWith('deg') || second.step > 1) return false;
  return (
    (first.low === 1 && first.step === 1) ||
    given.some((one) => !one.range && one.low === first.low && one.unit?.id === unit)
  );
}

/** "Potassium 5.1 mmol/L, creatinine 1.2 mg/dL": what stands between names what the second is of. */
function namesAnother(
  analytes: readonly PhraseHit<Analyte>[],
  own: Analyte | undefined,
  { first, second, form }: Pair,
): boolean {
  if (form === 'brackets' || first.end === 0) return false;
  const before = within(analytes, first.start - OTHERS, first.start);
  const between = within(analytes, first.end, second.start);
  return between.some(
    ({ value }) =>
      value !== own && (before.length > 0 || own !== undefined) && !before.some((one) => one.value === value),
  );
}

function isDifference(first: Quantity, second: Quantity, reading: Reading): boolean {
  const units = [first.unit?.id, second.unit?.id];
  if (!units.includes('degC') || !units.includes('degF')) return false;
  const [celsius, fahrenheit] = units[0] === 'degC' ? [first, second] : [second, first];
  if (Math.abs(celsius.high) > 20) return false;
  const ratio = (value: number, other: number): boolean =>
    Math.abs(value * 1.8 - other) <= 0.6 + fahrenheit.step / 2;
  if (!ratio(celsius.low, fahrenheit.low) || !ratio(celsius.high, fahrenheit.high)) return false;
  // So cold it is nowhere that answers speak of.
  if (Math.abs(celsius.high) <= 3) return true;
  const sentence = sentenceAt(reading.text, first.start);
  return DIFFERENCE.test(reading.text.slice(sentence.start, sentence.end));
}

function explain(pair: Pair, reading: Reading, analyte: Analyte | undefined): string {
  const { first, second } = pair;
  const [convert] = conversions(first.unit!, second.unit!, analyte);
  if (!convert)
    return `${reading.raw.slice(first.start, second.end)}: no blood value converts so. Source: molar masses, PubChem (2024-01).`;
  const value = Number(convert(first.low).toPrecision(4));
  const said = reading.raw.slice(second.start, second.end);
  const source = analyte?.molar ? citeAnalyte(analyte) : 'NIST SP 811 (2008-03)';
  const given = first.end > 0 ? reading.raw.slice(first.start, first.end) : `${first.low} ${first.unit?.id}`;
  return `${given} is about ${value} ${second.unit?.id}, not ${said}. Source: ${source}.`;
}

/** mg against mcg is a thousandfold dose; degrees and inches rarely harm. */
function severityOf(pair: Pair): Finding['severity'] {
  const dimension = pair.first.unit?.atom.dimension;
  if (dimension === 'mass' || dimension === 'activity') return 'severe';
  return dimension === 'temperature' || dimension === 'amount' ? 'moderate' : 'minor';
}

/** The user's measure and what the response says that it is; both lie at the offsets of the response. */
function turnPairs(input: DetectorInput, response: Reading): Pair[] {
  const turn = withTurn(input, response);
  if (!turn) return [];
  const { offset } = turn;
  return pairsIn(turn.reading)
    .filter(({ first, second }) => first.start < offset && second.start >= offset)
    .map(({ first, second, form }) => ({
      first: { ...first, start: 0, end: 0 },
      second: { ...second, start: second.start - offset, end: second.end - offset },
      form,
    }));
}

/** The answer gives an amount in the unit that was asked for, and nowhere the right one. */
function notAsAsked(reading: Reading, { given, said, value }: Asked): Finding[] {
  const span = { start: said.start, end: said.end };
  if (!isAsserted(reading, span, ['negated', 'asked', 'conditional', 'historical'])) return [];
  return [
    {
      category: 'unit-conversion',
      severity: 'moderate',
      confidence: 0.9,
      ...span,
      rule: `${given.unit?.id}>${said.unit?.id}`,
      explanation: `What the user asked to be converted is about ${Number(value.toPrecision(3))} ${said.unit?.id}, not ${reading.raw.slice(said.start, said.end)}. Source: NIST SP 811 (2008-03).`,
    },
  ];
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.quantities.length === 0) return clean(0);
  const turn = turnPairs(input, reading);
  const pairs = [...pairsIn(reading), ...restatedPairs(reading), ...tablePairs(reading), ...turn];
  const salts = saltPairs(reading);
  const asked = isOfSalt(promptReadingOf(input)) ? undefined : askedConversion(input, reading);
  const told = toldOtherwise(reading, promptReadingOf(input));
  if (pairs.length + salts.length + told.seen === 0 && !asked) return clean(0);
  const analytes = analytesIn(reading);
  const findings: Finding[] = [...told.findings];
  let candidates = salts.length + told.seen + (asked ? 1 : 0);
  for (const { first, second, holds: isRight, expected } of salts) {
    const span = { start: first.start, end: second.end };
    if (isRight || !isAsserted(reading, span, ['negated', 'asked', 'conditional', 'historical'])) continue;
    findings.push({
      category: 'unit-conversion',
      severity: 'moderate',
      confidence: 0.95,
      ...span,
      rule: 'sodium>salt',
      explanation: `${reading.raw.slice(first.start, first.end)} is about ${expected}, not ${reading.raw.slice(second.start, second.end)}. Source: molar masses, PubChem (2024-01).`,
    });
  }
  let unknown = false;
  const paired = new Set<number>();
  /** Where the second half of what was found stands. */
  const seconds = new Map<Finding, number>();
  const given = promptReadingOf(input)?.quantities ?? [];
  for (const each of pairs) {
    const { first, second } = each;
    const pair = { ...each, isGiven: isGivenIn(given, first, second) };
    const analyte = analyteOfPair(input, analytes, reading, pair);
    if (!first.known || !second.known) {
      unknown ||= conversions(first.unit!, second.unit!, analyte).length > 0;
      continue;
    }
    const { start, end: to } = sentenceAt(reading.text, second.start);
    // Also in the sentence before: "For cholesterol divide by 38.67. So 100 mg/dL is …".
    const from = start > 1 ? sentenceAt(reading.text, start - 2).start : start;
    const isNamed = within(analytes, from, to).some(({ value }) => value === analyte);
    const isOnly =
      (analytes[0]?.start ?? 0) <= first.start && new Set(analytes.map(({ value }) => value)).size <= 1;
    const right = holdsForSome(pair, analyte, reading, isNamed || isOnly || isAskedFor(input, pair, analyte));
    if (right === undefined) continue;
    candidates += 1;
    if (right) paired.add(first.start);
    const span = { start: first.start, end: second.end };
    // "1 tbsp" in quotes and its measure outside of them: a label is quoted, not the statement.
    const gap = reading.text.slice(first.end, second.start);
    const isLabel = gap.includes('"');
    // "You told me that you weigh 154 lb, which is 70 kg": what follows the comma is the response's own.
    const isAdded = /^\s*,/.test(gap);
    // A conversion holds at any time.
    const ignore: Stance[] = ['negated', 'asked', 'conditional', 'historical'];
    if (
      right ||
      namesAnother(analytes, analyte, pair) ||
      isDoubtful(reading, pair) ||
      isOfOther(pair, analyte, reading, paired)
    )
      continue;
    if (isLabel) ignore.push('quoted');
    if (isAdded) ignore.push('attributed');
    if (!isAsserted(reading, span, ignore)) continue;
    const finding: Finding = {
      category: 'unit-conversion',
      severity: severityOf(pair),
      confidence: pair.form === 'brackets' ? 0.98 : 0.95,
      ...span,
      rule: `${first.unit?.id}>${second.unit?.id}`,
      explanation: explain(pair, reading, analyte),
    };
    seconds.set(finding, second.start);
    findings.push(finding);
  }
  // "168 mg/dL is 9.3 mmol/L, 98 mg/dL is 5.4": what has a right half behind it is no half of what stands before.
  const wrong = findings.filter((one) => !paired.has(seconds.get(one) ?? -1));
  if (wrong.length === 0 && asked && !asked.holds) wrong.push(...notAsAsked(reading, asked));
  if (wrong.length === 0 && unknown) return abstained('placeholder');
  return found(wrong, candidates);
}

export function createUnitConversion(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'unit-conversion',
    version: '1',
    categories: ['unit-conversion'],
    summary: 'Paired quantities that do not agree: 38.5 °C (99 °F), 126 mg/dL (12 mmol/L).',
    coverage: `${UNIT_COUNT} units, ${ANALYTE_COUNT} analytes`,
    languages: 'any',
    detect,
  });
}

import { z } from 'zod';
import { everyMatch } from '../../kit/every-match.ts';
import { checkSources, loadKnowledge, SourcesSchema } from '../../kit/knowledge.ts';
import type { PhraseHit } from '../../kit/phrases.ts';
import { within } from '../../kit/phrases.ts';
import type { Quantity } from '../../kit/quantities.ts';
import type { Reading } from '../../kit/reading.ts';
import { Seldom } from '../../kit/seldom.ts';
import { createTaggedMatcher } from '../../kit/tagged.ts';
import { type Check, isOneOf, show } from '../check.ts';

/** Formulas whose result has a name: LDL, anion gap, mean arterial pressure. The figures stand behind their names. */

const LabelsFile = z.strictObject({
  sources: SourcesSchema,
  labels: z.array(z.strictObject({ id: z.string(), source: z.string(), phrases: z.array(z.string()) })),
});
const file = loadKnowledge(import.meta.url, 'labels.yaml', LabelsFile);
checkSources('labels.yaml', file.sources, file.labels);
const scan = createTaggedMatcher(file.labels);

interface Formula {
  readonly result: string;
  readonly needs: readonly string[];
  readonly source: string;
  /** Every value that some unit or variant of the formula gives; the first is the usual one. */
  readonly values: (inputs: readonly number[], optional: number | undefined) => readonly number[];
  readonly optional?: string;
  /** Room beside the digits. */
  readonly share: number;
  readonly room: number;
  /** A measured value need not be the one worked out: only where the text says that it is. */
  readonly stated?: true;
}

const FORMULAS: readonly Formula[] = [
  {
    result: 'ldl',
    needs: ['tc', 'hdl', 'tg'],
    source: 'Friedewald WT et al., Clin Chem 1972;18:499',
    values: ([tc = 0, hdl = 0, tg = 0]) => [tc - hdl - tg / (tc > 25 ? 5 : 2.2)],
    share: 0.03,
    room: 0.05,
    stated: true,
  },
  {
    result: 'non-hdl',
    needs: ['tc', 'hdl'],
    source: 'NCEP ATP III (2002)',
    values: ([tc = 0, hdl = 0]) => [tc - hdl],
    share: 0.02,
    room: 0.05,
  },
  {
    result: 'tc-ratio',
    needs: ['tc', 'hdl'],
    source: 'division',
    values: ([tc = 0, hdl = 1]) => [tc / hdl],
    share: 0.03,
    room: 0.05,
  },
  {
    result: 'gap',
    needs: ['sodium', 'chloride', 'bicarbonate'],
    optional: 'potassium',
    source: 'Kraut JA, Madias NE, CJASN 2007;2:162',
    values: ([na = 0, cl = 0, hco3 = 0], k) => [
      na - cl - hco3,
      ...(k === undefined ? [] : [na + k - cl - hco3]),
    ],
    share: 0,
    room: 0.6,
  },
  {
    result: 'corrected-calcium',
    needs: ['calcium', 'albumin'],
    source: 'Payne RB et al., BMJ 1973;4:643',
    values: ([ca = 0, albumin = 0]) =>
      ca > 4.5
        ? [ca + 0.8 * (4 - (albumin > 10 ? albumin / 10 : albumin)), ca + (4 - albumin)]
        : [ca + 0.02 * (40 - albumin), ca + 0.025 * (40 - albumin), ca + 0.02 * (42 - albumin)],
    share: 0.02,
    room: 0.01,
  },
  {
    result: 'whr',
    needs: ['waist', 'hip'],
    source: 'WHO, Waist circumference and waist-hip ratio (2008)',
    values: ([waist = 0, hip = 1]) => [waist / hip],
    share: 0.02,
    room: 0,
  },
  {
    result: 'homa',
    needs: ['insulin', 'glucose'],
    source: 'Matthews DR et al., Diabetologia 1985;28:412',
    values: ([insulin = 0, glucose = 0]) => [(insulin * glucose) / (glucose > 30 ? 405 : 22.5)],
    share: 0.04,
    room: 0.06,
  },
  {
    result: 'eag',
    needs: ['a1c'],
    source: 'Nathan DM et al., Diabetes Care 2008;31:1473',
    values: ([a1c = 0]) => [28.7 * a1c - 46.7, 1.59 * a1c - 2.59],
    share: 0.05,
    room: 1,
    stated: true,
  },
  {
    result: 'osmolality',
    needs: ['sodium', 'glucose', 'bun'],
    source: 'Rasouli M, Clin Biochem 2016;49:936',
    values: ([na = 0, glucose = 0, bun = 0]) => [2 * na + glucose / 18 + bun / 2.8, 2 * na + glucose + bun],
    share: 0.02,
    room: 1,
    stated: true,
  },
];

/** Cheap to look for. */
const HINT = new Seldom(
  /ldl|hdl|gap|anion|アニオン|阴离子|एनायन|анион|correct|adjust|corr|korr|gecor|補正|校正|矫正|المصحح|скорр|skoryg|duzelt|보정|waist|taille|cintura|vita-|腰臀|whr|whr|homa|arteri|\bmap\b|\bpam\b|平均動脈|平均动脉|평균 ?동맥|artar|tetni|puls|prox|脈圧|脉压|맥압|polsdruk|nabiz|presion d|pression diff|pressao d|pressione|дав|النبض|الشرياني|दाब|पल्स|eag|average|osmol/,
);

/** What calls the figure worked out. */
const STATED =
  /friedewald|calculat|estimat|formula|works? out|comes? (?:out )?to|\bso\b|gives?|giving|=|berechn|ergibt|formel|calcul|estim|result|da un|fait|soit|donne|calcol|bereken|計算|计算|推算|गणना|حساب|расч|oblicz|hesap|beraknad|계산|minus|menos|moins|meno/;
const LIMIT =
  /\b(?:target|goal|aim|keep|at least|above|below|under|over|less than|more than|normal|usual\w*|range|optimal|ideal|ziel\w*|unter|uber|normal\w*|objetivo|menor|mayor|debajo|encima|objectif|inferieur|superieur|meta|abaixo|acima|obiettivo|sotto|sopra|streef\w*|onder|boven)\b|[<>≥≤]|目標|目标|正常|以上|以下|未満/;
const REACH = 44;

type Hit = PhraseHit<readonly string[]>;

/** The first figure behind the name, before the next name. */
function figureOf(reading: Reading, hits: readonly Hit[], n: number, end: number): Quantity | undefined {
  const hit = hits[n] as Hit;
  const stop = Math.min(end, hits[n + 1]?.start ?? end, hit.end + REACH);
  return within(reading.quantities, hit.end, stop).find(
    (one) => one.known && !one.range && !/[.;?!。]\s/.test(reading.text.slice(hit.end, one.start)),
  );
}

/** "That is 151 mg/dL" beside figures in mmol/L is converted: so many times off is no slip. */
const SCALE = 15;

/** Where a formula's figures may stand: around its name. */
const AROUND = 420;

export function namedResults(reading: Reading): Check[] {
  if (reading.quantities.length < 2 || !HINT.test(reading.text)) return [];
  const hits = scan(reading).filter(({ value }) => value.length > 0);
  const checks: Check[] = [...pressures(reading, hits)];
  for (const formula of FORMULAS) {
    for (const [n, hit] of hits.entries()) {
      if (!hit.value.includes(formula.result)) continue;
      const said = figureOf(reading, hits, n, hit.end + REACH);
      // "Lowers LDL by 50 %".
      if (!said || said.unit?.id === 'percent') continue;
      const gap = reading.text.slice(hit.end, said.start);
      const lead = reading.text.slice(Math.max(0, hit.start - 24), hit.start);
      if (LIMIT.test(gap) || LIMIT.test(lead)) continue;
      const near = hits.filter((one) => Math.abs(one.start - hit.start) < AROUND);
      const inputOf = (id: string): number | undefined => {
        for (const one of near) {
          if (!one.value.includes(id) || one === hit) continue;
          const figure = figureOf(reading, hits, hits.indexOf(one), one.end + REACH);
          if (figure && figure !== said) return figure.low;
        }
        return undefined;
      };
      const inputs = formula.needs.map(inputOf);
      if (inputs.some((value) => value === undefined)) continue;
      const around = reading.text.slice(Math.max(0, hit.start - 160), said.end + 40);
      if (formula.stated && !STATED.test(around)) continue;
      // The formula itself, before its figures are put in.
      if (/^\s*[*×x+−/÷-]\s*[\p{L}(\d[]/u.test(reading.text.slice(lastOfChain(reading, said).end))) continue;
      const values = formula.values(
        inputs as number[],
        formula.optional === undefined ? undefined : inputOf(formula.optional),
      );
      const ratio = said.low / (values[0] ?? said.low);
      if (ratio > SCALE || ratio < 1 / SCALE) continue;
      checks.push(checkOf(reading, hit.start, said, values, formula));
    }
  }
  return checks;
}

/** "= 150 − 90 = 60": the last figure of a chain is the result. */
function lastOfChain(reading: Reading, first: Quantity): Quantity {
  let last = first;
  for (const one of within(reading.quantities, first.end, first.end + 90)) {
    if (
      !/^(?!\.?\s*\n|\.\s)[\s\p{L}/.²³)(*×x+−–÷/-]{0,16}(?:[=≈+−–×÷*/-]|=\s?(?:about|roughly|~|≈)?)\s*[(]?\s*$/u.test(
        reading.text.slice(last.end, one.start),
      )
    )
      break;
    last = one;
  }
  return last;
}

function checkOf(
  reading: Reading,
  start: number,
  first: Quantity,
  values: readonly number[],
  { result, source, share, room }: Pick<Formula, 'result' | 'source' | 'share' | 'room'>,
): Check {
  const said = lastOfChain(reading, first);
  return {
    start: Math.min(start, said.start),
    end: Math.max(said.end, start + 1),
    rule: `formula:${result}`,
    severity: 'moderate',
    holds: isOneOf(values, said, share, room),
    explanation: `The figures give ${show(values[0] ?? Number.NaN)}, not ${reading.raw.slice(said.start, said.end)}. Source: ${source}.`,
  };
}

const PRESSURE = /(?<![\d./])(\d{2,3})\s?\/\s?(\d{2,3})(?![\d/])/g;

/** Mean arterial and pulse pressure, from the only blood pressure around. */
function pressures(reading: Reading, hits: readonly Hit[]): Check[] {
  const named = hits.filter(({ value }) => value.includes('map') || value.includes('pulse-pressure'));
  if (named.length === 0) return [];
  const { text } = reading;
  return named.flatMap((hit, n) => {
    // "Mean pressure is diastolic plus a third of the pulse pressure, so …": the first name is what is worked out.
    const before = named[n - 1];
    if (
      before &&
      hit.start - before.end < 90 &&
      !/[.;。\n]\s?/.test(text.slice(before.end, hit.start)) &&
      !/\d/.test(text.slice(before.end, hit.start))
    )
      return [];
    const from = Math.max(0, hit.start - 260);
    const pairs = everyMatch(text.slice(from, hit.end + 160), PRESSURE)
      .map((match) => ({ at: from + match.index, high: Number(match[1]), low: Number(match[2]) }))
      .filter(({ high, low }) => high > low + 9 && high < 261 && low > 29);
    const [pair, other] = pairs;
    if (!pair || (other && (other.high !== pair.high || other.low !== pair.low))) return [];
    const said = within(reading.quantities, hit.end, hit.end + 100).find(
      (one) =>
        one.known &&
        !one.range &&
        !PRESSURE_AT.test(text.slice(one.start, one.start + 8)) &&
        !(one.start > 0 && /\/\s?$/.test(text.slice(one.start - 2, one.start))) &&
        one.low > 15 &&
        !/[;?!。]\s|\.\s/.test(text.slice(hit.end, one.start)),
    );
    if (
      !said ||
      LIMIT.test(text.slice(hit.end, said.start)) ||
      LIMIT.test(text.slice(Math.max(0, hit.start - 24), hit.start))
    )
      return [];
    const values = hit.value.includes('map')
      ? [pair.low + (pair.high - pair.low) / 3]
      : [pair.high - pair.low];
    const source = hit.value.includes('map')
      ? 'mean arterial pressure, one third systolic (Sesso HD et al., Hypertension 2000;36:801)'
      : 'subtraction';
    return [
      checkOf(reading, hit.start, said, values, { result: hit.value[0] ?? '', source, share: 0, room: 1 }),
    ];
  });
}
const PRESSURE_AT = /^\d{2,3}\s?\/\s?\d{2,3}/;

import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { hashFolder } from '../kit/hash.ts';
import { within } from '../kit/phrases.ts';
import type { Quantity } from '../kit/quantities.ts';
import { type Reading, readingOf } from '../kit/reading.ts';
import type { Scene } from '../kit/scenes.ts';
import { isAsserted } from '../kit/stance.ts';
import { withTurn } from '../kit/turn.ts';
import { averages } from './amounts/averages.ts';
import { courseInParts } from './amounts/courses.ts';
import { fractions } from './amounts/fractions.ts';
import { lasting } from './amounts/lasting.ts';
import { listSums, partsBefore } from './amounts/list-sums.ts';
import { listTotals } from './amounts/list-totals.ts';
import { periods } from './amounts/periods.ts';
import { packsNeeded, portions } from './amounts/portions.ts';
import { quotients } from './amounts/quotients.ts';
import { isDoubtful } from './amounts/readings.ts';
import { courseNeeds, stockLasts } from './amounts/stocks.ts';
import { tableSums } from './amounts/table-sums.ts';
import { triads } from './amounts/triads.ts';
import { drawnVolumes } from './amounts/volumes.ts';
import { weekly } from './amounts/weekly.ts';
import { ASKED, askedChecks } from './asked/index.ts';
import { betweenDates, numberedDays } from './calendar/between.ts';
import { clocks } from './calendar/clock.ts';
import { dueDates } from './calendar/dates.ts';
import { daysAsWeeks, minutesAsHours } from './calendar/days-weeks.ts';
import { gestation } from './calendar/gestation.ts';
import { hoursOfDay } from './calendar/hours.ts';
import { lastDays } from './calendar/last-days.ts';
import { windows } from './calendar/windows.ts';
import type { Check, Rule } from './check.ts';
import { blocksOf } from './context.ts';
import { bodyMassIndexes } from './formulas/bmi.ts';
import { drinks } from './formulas/habits.ts';
import { heartRates } from './formulas/heart-rate.ts';
import { packYears } from './formulas/pack-years.ts';
import { changes } from './shares/changes.ts';
import { differences } from './shares/differences.ts';
import { percents } from './shares/percents.ts';
import { relativeChanges } from './shares/relative.ts';
import { neededToTreat } from './shares/risks.ts';
import { weakened } from './solutions/dilutions.ts';
import { dropRates } from './solutions/drips.ts';
import { byFactor } from './solutions/factors.ts';
import { conclusions } from './written/conclusions.ts';
import { COUNTED } from './written/counted.ts';
import { courseLines } from './written/course-lines.ts';
import { equations } from './written/equations.ts';
import { listConclusions, plusSums, stepTotals } from './written/layout.ts';
import { restated } from './written/restated.ts';
import { sums } from './written/sums.ts';
import { takenAway } from './written/taken-away.ts';
import { taperTotals } from './written/tapers.ts';

const RULES: readonly Rule[] = [
  equations,
  percents,
  changes,
  differences,
  averages,
  partsBefore,
  fractions,
  neededToTreat,
  dueDates,
  lastDays,
  clocks,
  hoursOfDay,
  betweenDates,
  packYears,
  weekly,
  periods,
  lasting,
  courseInParts,
  stockLasts,
  courseNeeds,
  drinks,
  dropRates,
  conclusions,
  plusSums,
  listConclusions,
  stepTotals,
  daysAsWeeks,
  weakened,
  quotients,
  takenAway,
  triads,
  minutesAsHours,
  sums,
  portions,
  packsNeeded,
  ...COUNTED,
  restated,
];

/** Two operands and their result. */
const LABELLED = 3;

/** Every calculation of the text. */
function checksOf(reading: Reading): Check[] {
  const scenes = reading.scenes;
  const checks: Check[] = [...gestation(reading), ...numberedDays(reading), ...windows(reading)];
  if (reading.quantities.length > 2)
    checks.push(
      ...listTotals(reading),
      ...bodyMassIndexes(reading),
      ...taperTotals(reading),
      ...drawnVolumes(reading),
      ...courseLines(reading),
      ...byFactor(reading),
      ...tableSums(reading),
      ...listSums(reading),
      ...heartRates(reading),
      ...relativeChanges(reading),
    );
  const apply = (scene: Scene, next: Scene | undefined): void => {
    for (const rule of RULES) {
      const found = rule(scene, next);
      // Most find nothing, and to add nothing costs as much as to look.
      if (found.length > 0) checks.push(...found);
    }
  };
  for (const [index, scene] of scenes.entries()) apply(scene, scenes[index + 1]);
  for (const block of blocksOf(reading)) {
    // "Dose: 500 mg / Times a day: 3 / Total: 1,500 mg": with more figures the lines tell of several things.
    if (block.quantities.length <= LABELLED) apply(block, undefined);
    else checks.push(...stepTotals(block, undefined));
  }
  return checks;
}

/** Longest word of a unit behind the result of an equation. */
const UNIT = 16;
/** What lays its calculation out: its result was worked out, and not from other figures around. */
const LAID_OUT = new Set(['equation', 'list-total']);

/** What no other calculation proves; a dilution's factor is no volume. */
const OWN = new Set(['equation', 'dilution']);

/** Without those that another calculation of the text shows to be right. */
function unproven({ text, quantities }: Reading, checks: readonly Check[]): readonly Check[] {
  const resultOf = ({ start, end, near }: Check): Quantity | undefined =>
    near?.said ?? within(quantities, start, end).at(-1);
  const proven = checks.filter(({ rule, holds }) => LAID_OUT.has(rule) && holds);
  const results = proven.flatMap((one) => resultOf(one) ?? []);
  const isProven = (check: Check): boolean => {
    const { start, end, near } = check;
    const own = resultOf(check);
    return (
      results.some(
        (one) =>
          own?.low === one.low &&
          (!own.unit || !one.unit || own.unit.id === one.unit.id) &&
          // A result said again below.
          one.start <= own.start,
      ) ||
      proven.some(
        (equation) =>
          (near && equation.start <= near.said.start && near.said.end <= equation.end) ||
          (equation.end > start &&
            equation.end <= end &&
            end - equation.end < UNIT &&
            // Of another figure behind it nothing is shown.
            !/\d/.test(text.slice(equation.end, end))),
      )
    );
  };
  return checks.filter((check) => OWN.has(check.rule) || !isProven(check));
}

function isSaid(reading: Reading, check: Check): boolean {
  return (
    check.holds === false && isAsserted(reading, check, ['negated', 'asked', 'conditional', 'historical'])
  );
}

function isWrong(reading: Reading, check: Check): boolean {
  return check.holds === false && !isDoubtful(reading, check) && isSaid(reading, check);
}

/** What the response works out from the figures that the user gave. */
function wrongForTurn(input: DetectorInput, response: Reading, own: readonly Check[]): Check[] {
  const turn = withTurn(input, response);
  if (!turn) return [];
  const { offset, reading } = turn;
  const isOwn = ({ rule, end }: Check): boolean =>
    own.some((check) => check.end === end - offset && check.rule === rule);
  return unproven(reading, checksOf(reading))
    .filter((check) => check.end > offset && !isOwn(check) && isWrong(reading, check))
    .map((check) => ({ ...check, start: Math.max(0, check.start - offset), end: check.end - offset }));
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  // "Seven hours and a half": an answer in words to a question in figures.
  if (reading.quantities.length === 0 && !/\p{Nd}/u.test(input.prompt ?? '')) return clean(0);
  const checks = checksOf(reading);
  const wrong = [
    ...unproven(reading, checks).filter((check) => isWrong(reading, check)),
    ...wrongForTurn(input, reading, checks),
  ];
  const asked = unproven(reading, [...checks, ...askedChecks(input, reading)]).filter(
    (one) => !checks.includes(one),
  );
  // What is wrong anyhow needs no second reason.
  if (wrong.length === 0) wrong.push(...asked.filter((check) => isSaid(reading, check)));
  const findings: Finding[] = wrong.map((check) => ({
    category: 'arithmetic',
    severity: check.severity,
    confidence: 0.95,
    start: check.start,
    end: check.end,
    rule: check.rule,
    explanation: check.explanation,
  }));
  if (findings.length === 0 && checks.some((check) => check.holds === undefined))
    return abstained('placeholder');
  return found(findings, [...checks, ...asked].filter((check) => check.holds !== undefined).length);
}

export function createArithmetic(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'arithmetic',
    version: '1',
    // Names of medicines come from the dose detector's table.
    also: hashFolder(new URL('../dose/', import.meta.url)),
    categories: ['arithmetic'],
    summary: 'Calculations that do not work out: daily totals, BMI, shares, sums, dates, dilutions.',
    coverage: `Written equations, sums, what follows by dimension, ${ASKED.length + 1} results that a question asks for`,
    languages: 'any',
    detect,
  });
}

import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, clean, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { hashFolder } from '../kit/hash.ts';
import { readingOf } from '../kit/reading.ts';
import { isAsserted } from '../kit/stance.ts';
import { bodyMassIndexes } from './bmi.ts';
import type { Check, Rule } from './check.ts';
import { conclusions } from './conclusions.ts';
import { courses } from './courses.ts';
import { calendar, trimesters } from './dates.ts';
import { equations } from './equations.ts';
import { carriedStrength, dayCounts, listTotals, splitDoses, wordTotals } from './everyday.ts';
import { ages, heartRates } from './formulas.ts';
import { percents, pointChanges } from './percents.ts';
import { packYears, rates, weeksLeft } from './spans.ts';
import { dailyTotals, dayPartSums, pieceTotals } from './totals.ts';
import { dilutions, infusions, perKilogram } from './triples.ts';

const RULES: readonly Rule[] = [
  dailyTotals,
  dayPartSums,
  equations,
  percents,
  pointChanges,
  dilutions,
  perKilogram,
  infusions,
  calendar,
  pieceTotals,
  courses,
  rates,
  weeksLeft,
  packYears,
  splitDoses,
  wordTotals,
  dayCounts,
  carriedStrength,
  conclusions,
  ages,
  heartRates,
];

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.quantities.length === 0) return clean(0);
  const scenes = reading.quantities.length > 1 ? reading.scenes : [];
  const checks: Check[] = [...trimesters(reading)];
  if (reading.quantities.length > 2) checks.push(...listTotals(reading), ...bodyMassIndexes(reading));
  for (const [index, scene] of scenes.entries()) {
    const next = scenes[index + 1];
    if (scene.quantities.length + (next?.quantities.length ?? 0) < 2) continue;
    for (const rule of RULES) checks.push(...rule(scene, next));
  }
  const findings: Finding[] = checks
    .filter(
      (check) => check.holds === false && isAsserted(reading, check, ['negated', 'asked', 'conditional']),
    )
    .map((check) => ({
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
  return found(findings, checks.filter((check) => check.holds !== undefined).length);
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
    coverage: '21 kinds of calculation, and what follows by dimension',
    languages: 'any',
    detect,
  });
}

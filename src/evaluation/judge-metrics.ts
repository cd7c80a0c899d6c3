import { cohenKappa, type Kappa } from '../statistics/agreement.ts';
import { wilson } from '../statistics/binomial.ts';
import type { Estimated, Interval } from '../statistics/result.ts';

/** One thing judged: what the judge said and what physicians said. Undefined when the judge abstained. */
export interface JudgedUnit {
  readonly category: string;
  readonly predicted: string | undefined;
  /** One label a physician; never empty. */
  readonly labels: readonly string[];
}

export interface Share {
  readonly hits: number;
  readonly total: number;
  /** Undefined when `total` is 0. */
  readonly value: number | undefined;
  /** 95 % Wilson. */
  readonly interval: Interval;
}

export interface CategoryMetrics {
  readonly category: string;
  readonly units: number;
  readonly judged: number;
  /** Judged units whose physicians have a majority: what the next four are about. */
  readonly decided: number;
  readonly accuracy: Share;
  /** Of the units that the majority calls `positive`. */
  readonly sensitivity: Share;
  readonly specificity: Share;
  readonly kappa: Estimated<Kappa>;
  /** By class, the judge paired with every single physician. Undefined when the class never occurs. */
  readonly f1: Readonly<Record<string, number | undefined>>;
  /** Mean over the classes; undefined when one of them never occurs. */
  readonly macroF1: number | undefined;
}

export interface Classes {
  readonly all: readonly string[];
  /** The one that sensitivity is about. */
  readonly positive: string;
}

export function metricsOf(category: string, units: readonly JudgedUnit[], classes: Classes): CategoryMetrics {
  const judged = units.filter((unit) => unit.predicted !== undefined);
  const table = classes.all.map(() => classes.all.map(() => 0));
  for (const unit of judged) {
    const truth = majority(unit.labels);
    if (truth === undefined) continue;
    table[classes.all.indexOf(unit.predicted!)]![classes.all.indexOf(truth)]! += 1;
  }
  const positive = classes.all.indexOf(classes.positive);
  const cell = (predicted: (i: number) => boolean, truth: (j: number) => boolean) =>
    table.reduce(
      (sum, row, i) => sum + row.reduce((s, n, j) => s + (predicted(i) && truth(j) ? n : 0), 0),
      0,
    );
  const any = () => true;
  const is = (i: number) => i === positive;
  const isNot = (i: number) => i !== positive;
  const decided = cell(any, any);
  const right = table.reduce((sum, row, i) => sum + row[i]!, 0);
  const f1 = Object.fromEntries(classes.all.map((name) => [name, pairedF1(judged, name)]));
  return {
    category,
    units: units.length,
    judged: judged.length,
    decided,
    accuracy: share(right, decided),
    sensitivity: share(cell(is, is), cell(any, is)),
    specificity: share(cell(isNot, isNot), cell(any, isNot)),
    kappa: cohenKappa(table, 0.05),
    f1,
    macroF1: mean(Object.values(f1)),
  };
}

/** More than half of the labels; undefined on a tie. */
export function majority(labels: readonly string[]): string | undefined {
  return labels.find((label) => labels.filter((one) => one === label).length * 2 > labels.length);
}

/**
 * F1 of one class as the meta-evaluation of HealthBench pairs it (Arora et al. 2025): every physician's
 * label makes a pair with the judge's, so that a split panel counts on both sides. A class that the judge never
 * names although physicians do has an F1 of 0 here; the original leaves such a criterion out.
 */
function pairedF1(judged: readonly JudgedUnit[], name: string): number | undefined {
  let both = 0;
  let either = 0;
  for (const { predicted, labels } of judged) {
    for (const label of labels) {
      if (predicted === name && label === name) both += 1;
      either += (predicted === name ? 1 : 0) + (label === name ? 1 : 0);
    }
  }
  return either === 0 ? undefined : (2 * both) / either;
}

export interface JudgeMetrics {
  readonly overall: CategoryMetrics;
  readonly categories: readonly CategoryMetrics[];
  /** The headline: of the mean over categories or of all units, as asked for. */
  readonly macroF1: number | undefined;
  /** The same over emergency referrals; undefined when there are none. */
  readonly emergencyMacroF1: number | undefined;
}

/** `criteria`: the headline is the mean over categories, as published for HealthBench; `pooled`: all units at once. */
export function judgeMetrics(
  units: readonly JudgedUnit[],
  classes: Classes,
  headline: 'criteria' | 'pooled',
): JudgeMetrics {
  const byCategory = Map.groupBy(units, (unit) => unit.category);
  const categories = [...byCategory].map(([category, some]) => metricsOf(category, some, classes));
  const overall = metricsOf('all', units, classes);
  const known = (some: readonly CategoryMetrics[]) =>
    mean(some.map(({ macroF1 }) => macroF1).filter((value) => value !== undefined));
  return {
    overall,
    categories: categories.toSorted((a, b) => b.units - a.units),
    macroF1: headline === 'criteria' ? known(categories) : overall.macroF1,
    emergencyMacroF1: known(categories.filter(({ category }) => isEmergency(category))),
  };
}

/** `cluster:emergency_referrals_…` of HealthBench, and the rubric's own name for it. */
function isEmergency(category: string): boolean {
  return /emergency[_ ]referrals?/i.test(category) || category === 'missed-red-flag';
}

function share(hits: number, total: number): Share {
  return { hits, total, value: total === 0 ? undefined : hits / total, interval: wilson(hits, total, 0.05) };
}

/** Undefined without values, or when one of them is undefined. */
function mean(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return values.length === 0 ? undefined : sum / values.length;
}

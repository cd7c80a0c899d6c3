import type { RelativeChange } from '../statistics/relative-change.ts';
import type { Estimated } from '../statistics/result.ts';
import type { Decomposition } from '../statistics/standardise.ts';
import type { Comparison } from '../trends/compare.ts';
import type { StandardisedComparison } from '../trends/standardised.ts';
import { changeRefused, changeText, ESTIMANDS, SENSITIVITY, whyNot } from './estimates.ts';
import { hidden, percent } from './wording.ts';

export type NamedComparison = Comparison & {
  readonly names: { readonly baseline: string; readonly candidate: string };
  /** A judge was at work, and the deterministic detectors alone are compared. */
  readonly judgeLeftOut?: boolean;
};

/** The sentences that may be quoted, and those that may not with why. */
export interface Quotable {
  readonly quote: string | undefined;
  readonly refused: readonly string[];
}

const SUBJECTS = {
  confirmed: 'The share of responses with an issue that detectors flag and physicians confirm',
  flag_share: 'The share of responses with at least one flagged issue',
} as const;

/** What to say where a judge was at work and is left out: its flags are not in these rates. */
const SUBJECTS_WITHOUT_JUDGE = {
  confirmed: 'The share of responses with an issue that rules (not the judge) flag and physicians confirm',
  flag_share: 'The share of responses with at least one issue flagged by rules (not the judge)',
} as const;

/**
 * The confirmed rate speaks when it may; else the flag share, which is no issue rate. A change whose interval
 * holds zero is told as no change that can be told from chance.
 */
export function quotable(comparison: NamedComparison, minimumCell: number): Quotable {
  const { names, standardised } = comparison;
  const span = `from ${names.baseline} to ${names.candidate}`;
  const why =
    hidden(comparison.baseline.flagShare, minimumCell) ?? hidden(comparison.candidate.flagShare, minimumCell);
  if (why !== undefined || standardised === undefined)
    return {
      quote: undefined,
      refused: [`No change ${span} can be given: ${why ?? 'no scored responses'}.`],
    };
  const refused: string[] = [];
  const subjects = comparison.judgeLeftOut === true ? SUBJECTS_WITHOUT_JUDGE : SUBJECTS;
  for (const [estimand, change] of [
    ['confirmed', standardised.confirmed],
    ['flag_share', standardised.flagShare],
  ] as const) {
    const no = changeRefused(change);
    if (no === undefined && change.defined)
      return { quote: sentence(subjects[estimand], change.value, span, names.baseline), refused };
    refused.push(`No change of the ${ESTIMANDS[estimand]} ${span} can be given: ${no}.`);
  }
  return { quote: undefined, refused };
}

function sentence(subject: string, change: RelativeChange, span: string, baseline: string): string {
  const text = changeText(change);
  const doubt = change.excludesNoChange ? '' : ' This is no change that can be told from chance.';
  return `${subject} ${text.replace(' (', ` ${span} (`)}, standardised to the languages of ${baseline}.${doubt}`;
}

/** Everything about a comparison, line by line. */
export function comparisonLines(comparison: NamedComparison, minimumCell: number): string[] {
  const rows = changeCells(comparison);
  const table = rows.map(([name, change]) => `  ${name.padEnd(24)} ${change}`);
  return [
    ...quoteLines(comparison, minimumCell),
    ...(rows.length > 0 ? ['By estimand:', ...table] : []),
    ...basisLines(comparison),
  ];
}

/** What may be quoted and what may not. */
export function quoteLines(comparison: NamedComparison, minimumCell: number): string[] {
  const { quote, refused } = quotable(comparison, minimumCell);
  const { standardised } = comparison;
  const head = quote === undefined ? [] : [`May be quoted: ${quote}`];
  if (standardised === undefined) return [...head, ...refused];
  return [
    ...head,
    ...refused.map((line) => `May not be quoted: ${line}`),
    `Sensitivity: ${SENSITIVITY[standardised.sensitivity]}${anchors(standardised)}`,
  ];
}

/** Splits, shares and labels that the changes rest on. */
export function basisLines({ standardised }: NamedComparison): string[] {
  if (standardised === undefined) return [];
  return [
    splitLine('flag share', standardised.flagSplit),
    splitLine('confirmed rate', standardised.confirmedSplit),
    `Standardised to: ${sharesText(standardised)}.`,
    `Labels that count: ${standardised.labels.baseline.decided} in the baseline, ${standardised.labels.candidate.decided} in the candidate.`,
  ];
}

function anchors({ bridge }: StandardisedComparison): string {
  if (bridge.kind !== 'anchored') return '';
  return ` Frozen set: ${bridge.items} issues, ${bridge.lost} lost, ${bridge.gained} gained.`;
}

/** Estimand, and its change or why there is none. */
export function changeCells({ standardised }: NamedComparison): [string, string][] {
  if (standardised === undefined) return [];
  const { confirmed, flagShare, crudeFlagShare, total } = standardised;
  const row = (name: string, change: Estimated<RelativeChange>): [string, string] => [
    name,
    changeRefused(change) ?? (change.defined ? changeText(change.value) : ''),
  ];
  return [
    row('confirmed rate', confirmed),
    row('flag share', flagShare),
    row('flag share, crude', crudeFlagShare),
    row('total rate', total),
  ];
}

function splitLine(name: string, split: Estimated<Decomposition>): string {
  if (!split.defined) return `Split of the ${name}: none, ${whyNot(split.reason)}.`;
  const { difference, rateEffect, mixEffect } = split.value;
  return `Split of the ${name} (Kitagawa): ${points(difference)} = ${points(rateEffect)} rates + ${points(mixEffect)} mix of languages.`;
}

function points(value: number): string {
  return `${value < 0 ? '−' : '+'}${(Math.abs(value) * 100).toFixed(2)} points`;
}

function sharesText({ shares }: StandardisedComparison): string {
  const largest = Object.entries(shares).sort(([, a], [, b]) => b - a);
  const shown = largest.slice(0, 8).map(([group, share]) => `${group || 'unknown'} ${percent(share)}`);
  return [...shown, ...(largest.length > 8 ? [`${largest.length - 8} others`] : [])].join(', ');
}

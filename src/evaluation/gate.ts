import { z } from 'zod';
import { vouchRedacted } from '../domain/text.ts';
import type { Gate } from '../gate/gate.ts';
import { wilson } from './wilson.ts';

/** A row of the input. A query is a user's turn without an answer. */
export const gateRowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  kind: z.enum(['query', 'response']),
  label: z.enum(['health', 'nonhealth', 'borderline']).nullish(),
  source: z.string().nullish(),
  hard_negative: z.boolean().nullish(),
});
export type GateRow = z.infer<typeof gateRowSchema>;

export interface GatePrediction {
  readonly id: string;
  readonly label: 'health' | 'nonhealth';
  readonly score: number;
}

/** Counts of labelled rows; borderline ones are in none. */
export interface GateCounts {
  healthCalledHealth: number;
  healthCalledOther: number;
  otherCalledHealth: number;
  otherCalledOther: number;
}

export interface GateSummary {
  readonly rows: number;
  readonly unlabelled: number;
  readonly borderline: number;
  readonly calledHealth: number;
  readonly queries: GateCounts;
  readonly responses: GateCounts;
  readonly hardNegatives: { readonly total: number; readonly calledHealth: number };
  readonly bySource: Readonly<
    Record<string, { readonly queries: GateCounts; readonly responses: GateCounts }>
  >;
}

export interface GateRates {
  /** Undefined where nothing of the kind is labelled. */
  readonly f1: number | undefined;
  readonly recall: number | undefined;
  readonly falsePositiveRate: number | undefined;
  /** 95 %, Wilson. */
  readonly recallInterval: readonly [number, number];
  readonly falsePositiveInterval: readonly [number, number];
}

function noCounts(): GateCounts {
  return { healthCalledHealth: 0, healthCalledOther: 0, otherCalledHealth: 0, otherCalledOther: 0 };
}

function count(counts: GateCounts, label: 'health' | 'nonhealth', called: 'health' | 'nonhealth'): void {
  if (label === 'health') counts[called === 'health' ? 'healthCalledHealth' : 'healthCalledOther']++;
  else counts[called === 'health' ? 'otherCalledHealth' : 'otherCalledOther']++;
}

/** Classifies one row. The text counts as redacted: evaluation files hold no real people. */
export function predictGate(gate: Gate, row: GateRow): GatePrediction {
  const text = vouchRedacted(row.text);
  const verdict =
    row.kind === 'query'
      ? gate.classify({ response: vouchRedacted(''), prompt: text })
      : gate.classify({ response: text });
  return { id: row.id, label: verdict.label, score: verdict.score };
}

export interface GateEvaluation {
  add(row: GateRow, prediction: GatePrediction): void;
  summary(): GateSummary;
}

/** Counts rows as they come; memory grows with the number of sources only. */
export function createGateEvaluation(): GateEvaluation {
  const totals = { rows: 0, unlabelled: 0, borderline: 0, calledHealth: 0 };
  const overall = { queries: noCounts(), responses: noCounts() };
  const hardNegatives = { total: 0, calledHealth: 0 };
  const sources = new Map<string, { queries: GateCounts; responses: GateCounts }>();
  return {
    add: (row, { label: called }) => {
      totals.rows++;
      if (called === 'health') totals.calledHealth++;
      const { label } = row;
      if (!label) totals.unlabelled++;
      if (label === 'borderline') totals.borderline++;
      if (!label || label === 'borderline') return;
      const part = row.kind === 'query' ? 'queries' : 'responses';
      count(overall[part], label, called);
      if (row.hard_negative === true) {
        hardNegatives.total++;
        if (called === 'health') hardNegatives.calledHealth++;
      }
      const name = row.source ?? 'unnamed';
      let source = sources.get(name);
      if (source === undefined) {
        source = { queries: noCounts(), responses: noCounts() };
        sources.set(name, source);
      }
      count(source[part], label, called);
    },
    summary: () => ({ ...totals, ...overall, hardNegatives, bySource: Object.fromEntries(sources) }),
  };
}

/** Recall, false positive rate and F1 of the health class. */
export function gateRates(counts: GateCounts): GateRates {
  const health = counts.healthCalledHealth + counts.healthCalledOther;
  const other = counts.otherCalledHealth + counts.otherCalledOther;
  const weight = 2 * counts.healthCalledHealth + counts.healthCalledOther + counts.otherCalledHealth;
  return {
    f1: health === 0 || weight === 0 ? undefined : (2 * counts.healthCalledHealth) / weight,
    recall: health === 0 ? undefined : counts.healthCalledHealth / health,
    falsePositiveRate: other === 0 ? undefined : counts.otherCalledHealth / other,
    recallInterval: wilson(counts.healthCalledHealth, health),
    falsePositiveInterval: wilson(counts.otherCalledHealth, other),
  };
}

import type { SimulatedTruth } from './plan.ts';

/** Responses of one model in one week, second copies left out. */
export interface TruthCell {
  readonly week: string;
  readonly model: string;
  /** Health responses. */
  readonly responses: number;
  readonly issues: number;
  /** Issues of a kind that a deterministic detector exists for. */
  readonly detectable: number;
  /** Clean responses with a slip that detectors flag and physicians dismiss. */
  readonly dismissed: number;
  /** issues ÷ responses; 0 only when there were responses without an issue. Undefined for an empty cell. */
  readonly issueRate: number | undefined;
}

export interface TruthSummary {
  readonly messages: number;
  readonly duplicates: number;
  readonly nonHealth: number;
  readonly withPeople: number;
  /** By week, then model, in order of the week. */
  readonly byWeekAndModel: readonly TruthCell[];
  readonly byWeek: readonly Omit<TruthCell, 'model'>[];
  readonly byModel: readonly Omit<TruthCell, 'week'>[];
  /** Issues by category. */
  readonly byCategory: Readonly<Record<string, number>>;
}

interface Counts {
  responses: number;
  issues: number;
  detectable: number;
  dismissed: number;
}

export interface TruthTally {
  add(truth: SimulatedTruth): void;
  summary(): TruthSummary;
}

function rated(counts: Counts): Counts & { issueRate: number | undefined } {
  return { ...counts, issueRate: counts.responses === 0 ? undefined : counts.issues / counts.responses };
}

function countIn(cells: Map<string, Counts>, key: string, truth: SimulatedTruth): void {
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = { responses: 0, issues: 0, detectable: 0, dismissed: 0 };
    cells.set(key, cell);
  }
  cell.responses++;
  if (truth.issue) cell.issues++;
  if (truth.plantedAs === 'error') cell.detectable++;
  if (truth.plantedAs === 'dismissed-slip') cell.dismissed++;
}

/** Counts truths as they pass; memory grows with weeks × models only. */
export function createTally(): TruthTally {
  const both = new Map<string, Counts>();
  const weeks = new Map<string, Counts>();
  const models = new Map<string, Counts>();
  const categories = new Map<string, number>();
  const totals = { messages: 0, duplicates: 0, nonHealth: 0, withPeople: 0 };
  const sorted = (cells: Map<string, Counts>): [string, Counts][] =>
    [...cells].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    add: (truth) => {
      totals.messages++;
      if (truth.duplicateOf !== undefined) {
        totals.duplicates++;
        return;
      }
      if (truth.canaries.length > 0) totals.withPeople++;
      if (!truth.health) {
        totals.nonHealth++;
        return;
      }
      countIn(both, `${truth.week}\t${truth.model}`, truth);
      countIn(weeks, truth.week, truth);
      countIn(models, truth.model, truth);
      for (const category of truth.categories) categories.set(category, (categories.get(category) ?? 0) + 1);
    },
    summary: () => ({
      ...totals,
      byWeekAndModel: sorted(both).map(([key, counts]) => {
        const [week = '', model = ''] = key.split('\t');
        return { week, model, ...rated(counts) };
      }),
      byWeek: sorted(weeks).map(([week, counts]) => ({ week, ...rated(counts) })),
      byModel: sorted(models).map(([model, counts]) => ({ model, ...rated(counts) })),
      byCategory: Object.fromEntries(categories),
    }),
  };
}

export function summarise(truths: Iterable<SimulatedTruth>): TruthSummary {
  const tally = createTally();
  for (const truth of truths) tally.add(truth);
  return tally.summary();
}

/** Rate of the candidate over the rate of the baseline, minus 1; undefined when a rate is missing or the baseline is 0. */
export function relativeChange(
  baseline: { readonly issueRate: number | undefined } | undefined,
  candidate: { readonly issueRate: number | undefined } | undefined,
): number | undefined {
  if (baseline?.issueRate === undefined || candidate?.issueRate === undefined) return undefined;
  return baseline.issueRate === 0 ? undefined : candidate.issueRate / baseline.issueRate - 1;
}

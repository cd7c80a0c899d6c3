import type { VerdictQueries } from '../domain/ports.ts';
import { CATEGORIES } from '../domain/verdict.ts';
import { cohenKappa, fleissKappa, type Kappa } from '../statistics/agreement.ts';
import { cleanTrialsToBound, trialsForHalfWidth } from '../statistics/binomial.ts';
import { confidencePair } from '../statistics/confidence-distribution.ts';
import {
  confirmedRate,
  flagSharePart,
  type GroupMoments,
  type LabelRow,
  labelPart,
  type Part,
  type Period,
  type RateEstimate,
  totalRate,
} from '../statistics/estimands.ts';
import { meldedRatio } from '../statistics/melding.ts';
import { defined, type Estimated, type Interval, undefinedBecause } from '../statistics/result.ts';
import { readCells, type Scope } from './cells.ts';
import { pool } from './flag-share.ts';
import { estimandLabels, type LabelledFact, type LabelState, labelState, readLabels } from './labels.ts';
import { type AxisRating, readAxisRatings } from './ratings.ts';
import { ALPHA } from './trend.ts';

export interface Proportion {
  readonly estimate: number;
  readonly interval: Interval;
  readonly labels: number;
}

/** How well flags of one kind tell issues of that kind. */
export interface Accuracy {
  readonly kind: 'all' | 'category' | 'detector';
  readonly name: string;
  /** Share of flags that physicians confirm. */
  readonly confirmed: Estimated<Proportion>;
  readonly sensitivity: Estimated<Proportion>;
  readonly specificity: Estimated<Proportion>;
}

export interface LabelPrice {
  /** Labels of flagged responses that the confirmed share still needs for ± `points`. */
  readonly flagged: readonly { readonly points: number; readonly more: number }[];
  /** Clean unflagged labels in all that bound missed issues below half the confirmed rate. */
  readonly unflagged: number | undefined;
}

export interface Calibration {
  readonly scope: Scope;
  readonly state: LabelState;
  readonly confirmedRate: Estimated<RateEstimate>;
  readonly totalRate: Estimated<RateEstimate>;
  readonly accuracy: readonly Accuracy[];
  readonly agreement: {
    /** Of every two reviewers who share ten responses or more. */
    readonly pairs: readonly Kappa[];
    readonly all: Estimated<Kappa>;
  };
  readonly price: LabelPrice;
  /** What physicians rated beside the question of an issue. */
  readonly axes: readonly AxisRating[];
}

/** Everything that labels tell about the detectors and about themselves. */
export async function calibrate(queries: VerdictQueries, scope: Scope): Promise<Calibration> {
  const facts = await readLabels(queries, scope);
  const period = await periodOf(queries, scope, estimandLabels(facts));
  const rate = confirmedRate(period, ALPHA);
  const accuracy = [{ kind: 'all' as const, name: 'all', ...accuracyOf(period) }];
  return {
    scope,
    state: labelState(facts),
    confirmedRate: rate,
    totalRate: totalRate(period, ALPHA),
    accuracy: [...accuracy, ...(await byKind(queries, scope, facts))],
    agreement: { pairs: pairsOf(facts), all: fleissKappa(facts.map(votesOf), ALPHA) },
    price: priceOf(period, rate),
    axes: await readAxisRatings(queries, facts, period.strata, ALPHA),
  };
}

async function periodOf(
  queries: VerdictQueries,
  scope: Scope,
  labels: readonly LabelRow[],
  event?: string,
): Promise<Period> {
  const strata: GroupMoments[] = pool(await readCells(queries, [], scope, event)).map((moments) => ({
    ...moments,
    group: '',
  }));
  return { strata, labels };
}

/** What may stand in SQL: names of detectors and categories. */
const NAME = /^[a-z0-9-]{1,64}$/;

/**
 * By category: flags of the category against ticks of the category. By detector: its flags against an issue
 * of any kind.
 */
async function byKind(queries: VerdictQueries, scope: Scope, facts: readonly LabelledFact[]) {
  const found = (of: (fact: LabelledFact) => readonly string[]) => [...new Set(facts.flatMap(of))].sort();
  const ticked = (fact: LabelledFact): readonly string[] =>
    fact.consensus.state === 'decided' ? fact.consensus.categories : [];
  const categories = found((fact) => [...fact.categories, ...ticked(fact)]);
  const rows: Accuracy[] = [];
  for (const name of categories.filter((one) => CATEGORIES.some((category) => category === one))) {
    const labels = relabel(
      facts,
      (fact) => fact.categories.includes(name),
      (fact) => ticked(fact).includes(name),
    );
    const period = await periodOf(queries, scope, labels, `has(findings.category, '${name}')`);
    rows.push({ kind: 'category', name, ...accuracyOf(period) });
  }
  for (const name of found((fact) => fact.detectors).filter((one) => NAME.test(one))) {
    const labels = relabel(facts, (fact) => fact.detectors.includes(name));
    const period = await periodOf(queries, scope, labels, `has(findings.detector, '${name}')`);
    rows.push({ kind: 'detector', name, ...accuracyOf(period) });
  }
  return rows;
}

function relabel(
  facts: readonly LabelledFact[],
  flagged: (fact: LabelledFact) => boolean,
  issue?: (fact: LabelledFact) => boolean,
): LabelRow[] {
  return facts.flatMap((fact) =>
    estimandLabels([fact]).map((label) => ({
      ...label,
      flagged: flagged(fact),
      issue: issue === undefined ? label.issue : issue(fact),
    })),
  );
}

function accuracyOf(period: Period): Omit<Accuracy, 'kind' | 'name'> {
  const q = flagSharePart(period, ALPHA);
  const ppv = labelPart(period, true, ALPHA);
  const omission = labelPart(period, false, ALPHA);
  const confirmed: Estimated<Proportion> = ppv.defined ? defined(proportion(ppv.value)) : ppv;
  if (!q.defined || !ppv.defined || !omission.defined) {
    const why = !q.defined ? q : undefinedBecause('no-labels');
    return { confirmed, sensitivity: why, specificity: why };
  }
  return { confirmed, ...bothRates(q.value.design.estimate, ppv.value, omission.value) };
}

function proportion({ design, interval }: Part): Proportion {
  return { estimate: design.estimate, interval, labels: design.n };
}

/**
 * Sensitivity 1 / (1 + (1−q)/q · FOR/PPV) and specificity 1 / (1 + q/(1−q) · (1−PPV)/(1−FOR)), limits from
 * the melded interval of the ratio of the two labelled shares. The flag share q, out of thousands of
 * responses, is taken as known beside hundreds of labels.
 */
function bothRates(q: number, ppv: Part, omission: Part) {
  const labels = ppv.design.n + omission.design.n;
  if (q <= 0 || q >= 1) {
    const none = undefinedBecause('boundary-estimate');
    return { sensitivity: none, specificity: none };
  }
  return {
    sensitivity: share((1 - q) / q, omission, ppv, labels),
    specificity: share(q / (1 - q), complement(ppv), complement(omission), labels),
  };
}

interface Counted {
  readonly design: Pick<Part['design'], 'estimate'>;
  readonly pair: Part['pair'];
}

function complement({ design, events, effective }: Part): Counted {
  const trials = Math.max(events, effective);
  return { design: { estimate: 1 - design.estimate }, pair: confidencePair(trials - events, trials) };
}

function share(odds: number, top: Counted, bottom: Counted, labels: number): Estimated<Proportion> {
  const [above, below] = [top.design.estimate, bottom.design.estimate];
  if (above === 0 && below === 0) return undefinedBecause('no-events');
  const limits = meldedRatio(top.pair, bottom.pair, ALPHA);
  const of = (ratio: number) => 1 / (1 + odds * ratio);
  return defined({
    estimate: below === 0 ? 0 : of(above / below),
    interval: { lower: of(limits.upper), upper: of(limits.lower) },
    labels,
  });
}

const VOTES = ['issue', 'no-issue', 'unsure'] as const;

function votesOf({ ballots }: LabelledFact): number[] {
  const votes = ballots.filter((ballot) => !ballot.adjudication);
  return VOTES.map((vote) => votes.filter((ballot) => ballot.vote === vote).length);
}

const FEW = 10;

/** Cohen's kappa of each two reviewers, before adjudication. */
function pairsOf(facts: readonly LabelledFact[]): Kappa[] {
  const tables = new Map<string, number[][]>();
  for (const { ballots } of facts) {
    const own = ballots.filter((one) => !one.adjudication).sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1));
    for (const [i, first] of own.entries())
      for (const second of own.slice(i + 1)) {
        const pair = `${first.reviewer} ${second.reviewer}`;
        const table = tables.get(pair) ?? VOTES.map(() => VOTES.map(() => 0));
        tables.set(pair, table);
        table[VOTES.indexOf(first.vote)]![VOTES.indexOf(second.vote)]! += 1;
      }
  }
  return [...tables.values()].flatMap((table) => {
    const kappa = cohenKappa(table, ALPHA);
    return kappa.defined && kappa.value.items >= FEW ? [kappa.value] : [];
  });
}

const POINTS = [0.1, 0.05, 0.03] as const;

function priceOf(period: Period, rate: Estimated<RateEstimate>): LabelPrice {
  const ppv = labelPart(period, true, ALPHA);
  const labels = ppv.defined ? ppv.value.design.n : 0;
  // Without labels, or when all agree, plan for the widest case or for half an event more.
  const anticipated = ppv.defined ? (ppv.value.design.estimate * labels + 0.5) / (labels + 1) : 0.5;
  const half = rate.defined ? rate.value.estimate / 2 : 0;
  return {
    flagged: POINTS.map((points) => ({
      points,
      more: Math.max(0, trialsForHalfWidth(anticipated, points, ALPHA) - labels),
    })),
    unflagged: half > 0 && half < 1 ? cleanTrialsToBound(half, ALPHA) : undefined,
  };
}

import type { ReleaseRow } from '../domain/analysis-rows.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { InsertOutcome } from '../domain/ports.ts';
import type { Budget } from '../privacy/release/ledger.ts';
import type { RandomSource } from '../privacy/release/random.ts';
import { type Release, type ReleasedCell, type ReleaseRefusal, release } from '../privacy/release/release.ts';
import { type NoiseMass, noiseAwareInterval } from '../statistics/noise-aware.ts';
import type { Interval } from '../statistics/result.ts';
import type { Scope } from '../trends/cells.ts';
import { type ReleaseTable, readRelease, readReleaseTable, readSpent } from '../trends/release-table.ts';
import { isoWeek } from '../trends/weeks.ts';
import { alone, type ClaimDeps } from './release-claim.ts';

export interface ReleaseDeps extends ClaimDeps {
  /** The ledger: nothing is published that it has not stored. */
  readonly insert: (rows: readonly ReleaseRow[]) => Promise<InsertOutcome>;
  readonly random: RandomSource;
}

export interface WeekRelease {
  readonly scope: Scope;
  readonly minimumUsers: number;
  readonly rho: number;
  readonly budget: Budget;
}

export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly rows: readonly ReleaseRow[]; readonly repeated: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: ReleaseRefusal | 'no-data' | 'nothing-to-show' | 'week-in-progress' | 'under-way';
    }
  | { readonly kind: 'unstored'; readonly code: ErrorCode };

const DAY_MS = 86_400_000;
const HOUR = 3600;
/** One response a user in one cell: what `readReleaseTable` counts. */
const BOUNDS = { cells: 1, perCell: 1 } as const;

/**
 * Publishes the flag share of a whole week by model, once: a second call gives the stored figures, draws no noise
 * and costs nothing, as does every refusal. Of several processes one at a time draws noise and is charged.
 */
export async function releaseWeek(deps: ReleaseDeps, request: WeekRelease): Promise<ReleaseOutcome> {
  const { scope, minimumUsers } = request;
  const before = await readRelease(deps.queries, isoWeek(scope.from));
  if (before.length > 0) return { kind: 'released', rows: before, repeated: true };
  if (Date.parse(scope.to) + DAY_MS > deps.clock.now())
    return { kind: 'refused', reason: 'week-in-progress' };
  const table = await readReleaseTable(deps.queries, scope);
  if (table.models.length === 0) return { kind: 'refused', reason: 'no-data' };
  const plain = release({ ...countsOf(table), minimumUsers }, deps.random);
  if (plain.released && plain.cells.every(hides)) return { kind: 'refused', reason: 'nothing-to-show' };
  const spent = await alone(deps, isoWeek(scope.from), () => spend(deps, request, table));
  if (spent.kind === 'done') return spent.result;
  return spent.kind === 'under-way' ? { kind: 'refused', reason: 'under-way' } : spent;
}

/** Asks the ledger, draws noise and stores the figures; while it does, nobody else may. */
async function spend(deps: ReleaseDeps, request: WeekRelease, table: ReleaseTable): Promise<ReleaseOutcome> {
  const { scope, rho, budget, minimumUsers } = request;
  // Somebody may have published the week since it was looked for.
  const before = await readRelease(deps.queries, isoWeek(scope.from));
  if (before.length > 0) return { kind: 'released', rows: before, repeated: true };
  const spent = await readSpent(deps.queries);
  const privacy = { rho, budget, spent: spent.rho };
  const made = release({ ...countsOf(table), minimumUsers, privacy }, deps.random);
  if (!made.released) return { kind: 'refused', reason: made.reason };
  const rows = rowsOf(made, table, request, deps.clock.now());
  const stored = await deps.insert(rows);
  return stored.ok ? { kind: 'released', rows, repeated: false } : { kind: 'unstored', code: stored.code };
}

function countsOf({ counts }: ReleaseTable) {
  return { counts, users: counts, width: 1, bounds: BOUNDS } as const;
}

/** Whether no share can be had from a row. */
function hides(cells: readonly ReleasedCell[]): boolean {
  return cells.some(({ count }) => count === null);
}

type Made = Extract<Release, { released: true }>;

function rowsOf(made: Made, { models }: ReleaseTable, request: WeekRelease, nowMs: number): ReleaseRow[] {
  const { scope, rho, minimumUsers } = request;
  const base = {
    releaseId: isoWeek(scope.from),
    estimand: 'flag_share',
    periodStart: Date.parse(scope.from) / 1000,
    periodEnd: (Date.parse(scope.to) + DAY_MS) / 1000 - HOUR,
    rho,
    minimumCell: minimumUsers,
    releasedAt: Math.floor(nowMs / 1000),
    revision: nowMs,
  };
  return made.cells.map((cells, i): ReleaseRow => {
    const total = i === models.length;
    const share = shareOf(cells, made.noise!, total ? models.length : 1);
    const cell = total ? 'all' : models[i]!;
    if (share === undefined)
      return { ...base, cell, value: null, lower: null, upper: null, suppressed: true };
    return { ...base, cell, value: share.value, ...share.interval, suppressed: false };
  });
}

const ALPHA = 0.05;
/** Part of alpha that goes to the noise in the denominator. */
const ALPHA_TRIALS = 0.005;

/** The share of a row whose cells are sums of `terms` noised cells each; undefined when one of them is hidden. */
function shareOf(
  cells: readonly ReleasedCell[],
  noise: NonNullable<Made['noise']>,
  terms: number,
): { readonly value: number; readonly interval: Interval } | undefined {
  const [clean, flagged] = cells.map(({ count }) => count);
  const all = cells.at(-1)?.count;
  if (clean == null || flagged == null || all == null || all <= 0) return undefined;
  const value = Math.min(1, Math.max(0, flagged / all));
  // Two noised cells of `terms` terms: sub-Gaussian with variance 2·terms·sigma², so P(|noise| > reach) ≤ ALPHA_TRIALS.
  const reach = Math.ceil(Math.sqrt(4 * terms * noise.variance * Math.log(2 / ALPHA_TRIALS)));
  const masses = power(noise.table, terms);
  const limits = (trials: number) => noiseAwareInterval(flagged, trials, masses, ALPHA - ALPHA_TRIALS);
  const [few, many] = [Math.max(0, all - reach), all + reach];
  return { value, interval: { lower: limits(many).lower, upper: few === 0 ? 1 : limits(few).upper } };
}

/** The distribution of a sum of `terms` independent draws. */
function power(table: readonly NoiseMass[], terms: number): readonly NoiseMass[] {
  let sum = table;
  for (let i = 1; i < terms; i++) sum = convolve(sum, table);
  return sum;
}

const NEGLIGIBLE = 1e-15;

function convolve(a: readonly NoiseMass[], b: readonly NoiseMass[]): NoiseMass[] {
  const masses = new Map<number, number>();
  for (const one of a)
    for (const other of b) {
      const value = one.value + other.value;
      masses.set(value, (masses.get(value) ?? 0) + one.probability * other.probability);
    }
  const kept = [...masses].filter(([, probability]) => probability > NEGLIGIBLE).sort(([x], [y]) => x - y);
  return kept.map(([value, probability]) => ({ value, probability }));
}

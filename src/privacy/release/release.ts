import { type ContributionBounds, noiseForRho } from './contribution.ts';
import { type Noise, sampleNoise } from './discrete-noise.ts';
import { type Budget, charge, type LedgerEntry } from './ledger.ts';
import { noiseTable, noiseVariance } from './noise-distribution.ts';
import type { RandomSource } from './random.ts';
import { differenceLeak, type Protection, suppress } from './suppression.ts';
import { type Cell, cellKey, type MarginTable, primaryCells, withMargins } from './table.ts';

/**
 * The one path on which a table leaves the system: contribution bounds → minimum cells → suppression with its
 * audit → ledger → exact discrete noise. Each step can refuse; a refusal before the noise draws none and costs
 * nothing, and the ledger is asked before the first bit of randomness is used.
 */
export interface ReleaseRequest {
  /**
   * Interior counts [row][column] after contribution bounding, and the distinct users behind each. The minimum
   * is held against users: a hundred responses of one person are one person.
   */
  readonly counts: readonly (readonly number[])[];
  readonly users: readonly (readonly number[])[];
  readonly minimumUsers: number;
  /** Least width of what an attacker can work out about a hidden cell; 1 says "not exactly". */
  readonly width: number;
  readonly bounds: ContributionBounds;
  /** Absent: minimum cells and suppression only, no noise, no cost. */
  readonly privacy?: { readonly rho: number; readonly budget: Budget; readonly spent: number };
  /** Grand totals published before, when these figures are cumulative. */
  readonly previousTotals?: readonly number[];
}

export type ReleaseRefusal = 'no-safe-pattern' | 'budget-spent' | 'differencing';

export interface ReleasedCell {
  /** Null when suppressed. A whole number; with noise it may be negative. */
  readonly count: number | null;
  readonly suppressed: 'no' | 'primary' | 'complementary';
}

export type Release =
  | { readonly released: false; readonly reason: ReleaseRefusal; readonly ledger?: LedgerEntry }
  | {
      readonly released: true;
      /** (rows + 1) × (columns + 1), margins last; with noise the margins are sums of noised cells. */
      readonly cells: readonly (readonly ReleasedCell[])[];
      readonly noise: ReleasedNoise | null;
      readonly ledger?: LedgerEntry;
    };

/** What it takes to put the noise of one interior cell into an interval. */
export interface ReleasedNoise {
  readonly variance: number;
  readonly table: readonly { readonly value: number; readonly probability: number }[];
}

export function release(request: ReleaseRequest, random: RandomSource): Release {
  const counts = withMargins(request.counts);
  const users = withMargins(request.users);
  requireSameShape(request);
  if (leaksByDifference(request, counts)) return { released: false, reason: 'differencing' };
  const pattern = choosePattern(request, counts, users);
  if (pattern === undefined) return { released: false, reason: 'no-safe-pattern' };
  const { privacy } = request;
  if (privacy === undefined) return { released: true, cells: render(counts, pattern), noise: null };
  const ledger = charge(privacy.budget, privacy.spent, privacy.rho);
  if (!ledger.accepted) return { released: false, reason: 'budget-spent', ledger };
  const noise = noiseForRho(request.bounds, privacy.rho);
  const noised = addNoise(counts, noise, random);
  const shown = { variance: noiseVariance(noise), table: noiseTable(noise) };
  return { released: true, cells: render(noised, pattern), noise: shown, ledger };
}

type Pattern = ReadonlyMap<string, 'primary' | 'complementary'>;

/**
 * Primary: fewer users than the minimum. Complementary: what the audit over the users' table asks for, since
 * every published count moves with it. Existing users are what an attacker may know of a hidden cell.
 */
function choosePattern(
  request: ReleaseRequest,
  counts: MarginTable,
  users: MarginTable,
): Pattern | undefined {
  const rule: Protection = { k: request.minimumUsers, width: request.width, zerosPublished: true };
  const found = suppress(users, rule);
  if (found === undefined) return undefined;
  const pattern = new Map<string, 'primary' | 'complementary'>();
  for (const cell of found.complementary) pattern.set(cellKey(cell), 'complementary');
  for (const cell of found.primary) pattern.set(cellKey(cell), 'primary');
  if (thinMargin(request, users, pattern)) return undefined;
  // A count below the minimum tells as much as few users do: hidden with its users' cell or not at all.
  const exposed = primaryCells(counts, request.minimumUsers).some((cell) => !pattern.has(cellKey(cell)));
  return exposed ? undefined : pattern;
}

/**
 * A margin's users are added up over cells, and one user may stand in up to `bounds.cells` of them: a margin
 * that is shown needs the minimum even if all its users do.
 */
function thinMargin(request: ReleaseRequest, users: MarginTable, pattern: Pattern): boolean {
  const safe = request.minimumUsers * request.bounds.cells;
  return primaryCells(users, safe).some(
    (cell) => (cell[0] === users.rows || cell[1] === users.columns) && !pattern.has(cellKey(cell)),
  );
}

function leaksByDifference(request: ReleaseRequest, counts: MarginTable): boolean {
  const total = counts.values[counts.rows]![counts.columns]!;
  return (request.previousTotals ?? []).some(
    (before) => differenceLeak(before, total, request.minimumUsers).leak,
  );
}

/** Noises every non-zero and zero interior cell alike, then adds the margins up again: they cost nothing more. */
function addNoise(table: MarginTable, noise: Noise, random: RandomSource): MarginTable {
  const body = table.values
    .slice(0, table.rows)
    .map((row) => row.slice(0, table.columns).map((value) => value + sampleNoise(noise, random)));
  const rows = body.map((row) => [...row, sum(row)]);
  const totals = Array.from({ length: table.columns + 1 }, (_, j) => sum(rows.map((row) => row[j]!)));
  return { rows: table.rows, columns: table.columns, values: [...rows, totals] };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function render(table: MarginTable, pattern: Pattern): ReleasedCell[][] {
  return table.values.map((row, i) =>
    row.map((count, j) => {
      const cell: Cell = [i, j];
      const hidden = pattern.get(cellKey(cell));
      return hidden === undefined
        ? { count, suppressed: 'no' as const }
        : { count: null, suppressed: hidden };
    }),
  );
}

function requireSameShape({ counts, users }: ReleaseRequest): void {
  const same =
    counts.length === users.length &&
    counts.every((row, i) => row.length === users[i]!.length && row.every((n, j) => n >= users[i]![j]!));
  if (!same) throw new RangeError('users and counts are tables of one shape, with at least one count a user');
}

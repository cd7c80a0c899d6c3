import { candidateCells, isProtected } from './audit.ts';
import { type Cell, cellKey, type MarginTable, primaryCells, valueAt } from './table.ts';

/** What protects a table: how wide the audit's interval of each primary cell must be, zeros being public or not. */
export interface Protection {
  /** Smallest count of 1 … that may be shown. */
  readonly k: number;
  /** Least width of an attacker's interval: 1 means "not known exactly". */
  readonly width: number;
  readonly zerosPublished: boolean;
}

export interface SuppressionPattern {
  readonly primary: readonly Cell[];
  readonly complementary: readonly Cell[];
  /** `minimal` when no smaller set would do; `greedy` when the table was too large to try all. */
  readonly search: 'none-needed' | 'minimal' | 'greedy';
}

/** How many patterns an exhaustive search may audit before the greedy one takes over. */
const EXHAUSTIVE_LIMIT = 20_000;

/**
 * Chooses complementary cells, then audits the whole pattern again before it is returned. Undefined when no
 * pattern protects every primary cell: the table must then not be published at all.
 */
export function suppress(table: MarginTable, rule: Protection): SuppressionPattern | undefined {
  const primary = primaryCells(table, rule.k);
  if (primary.length === 0) return { primary, complementary: [], search: 'none-needed' };
  const bound = rule.zerosPublished ? 1 : 0;
  const safe = (cells: readonly Cell[]) => isProtected(table, primary, cells, rule.width, bound);
  const candidates = candidateCells(table, primary);
  if (!safe(candidates)) return undefined;
  const minimal = smallestPatterns(candidates, safe, 1)[0];
  if (minimal !== undefined) return { primary, complementary: minimal, search: 'minimal' };
  return { primary, complementary: greedy(table, candidates, safe), search: 'greedy' };
}

/**
 * All smallest sets of candidates that are safe, up to `wanted` of them, by trying every set in order of size.
 * Empty when that would take more audits than the limit.
 */
export function smallestPatterns(
  candidates: readonly Cell[],
  safe: (cells: readonly Cell[]) => boolean,
  wanted = Number.POSITIVE_INFINITY,
  limit = EXHAUSTIVE_LIMIT,
): Cell[][] {
  let left = limit;
  for (let size = 0; size <= candidates.length; size++) {
    left -= choose(candidates.length, size);
    if (left < 0) return [];
    const found: Cell[][] = [];
    for (const pattern of combinations(candidates, size)) {
      if (!safe(pattern)) continue;
      found.push(pattern);
      if (found.length >= wanted) break;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Starts from everything suppressed and gives back cells, the largest counts first, while it stays safe. */
function greedy(
  table: MarginTable,
  candidates: readonly Cell[],
  safe: (cells: readonly Cell[]) => boolean,
): Cell[] {
  let kept = [...candidates];
  const order = [...candidates].sort((a, b) => valueAt(table, b) - valueAt(table, a));
  for (const cell of order) {
    const without = kept.filter((other) => cellKey(other) !== cellKey(cell));
    if (safe(without)) kept = without;
  }
  return kept;
}

function* combinations(cells: readonly Cell[], size: number, start = 0): Generator<Cell[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = start; i <= cells.length - size; i++)
    for (const rest of combinations(cells, size - 1, i + 1)) yield [cells[i]!, ...rest];
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return Math.round(result);
}

/**
 * Counts that a published, rounded percentage of a public denominator leaves possible: a hidden numerator
 * comes back this way. It leaks when one of them would have to be hidden and no safe one is among them.
 */
export function countsBehindRate(
  denominator: number,
  percent: number,
  decimals: number,
  k: number,
): { readonly counts: readonly number[]; readonly leak: boolean } {
  if (!(denominator > 0) || !Number.isInteger(denominator))
    throw new RangeError('the denominator is whole, positive');
  const half = 0.5 * 10 ** -decimals;
  const first = Math.max(0, Math.ceil(((percent - half) / 100) * denominator - 1e-9));
  const last = Math.min(denominator, Math.floor(((percent + half) / 100) * denominator + 1e-9));
  const counts: number[] = [];
  for (let count = first; count <= last; count++) counts.push(count);
  return { counts, leak: counts.length > 0 && counts.every((count) => count > 0 && count < k) };
}

/** Successive cumulative figures give away what came between them. */
export function differenceLeak(
  earlier: number,
  later: number,
  k: number,
): { readonly difference: number; readonly leak: boolean } {
  const difference = later - earlier;
  return { difference, leak: difference !== 0 && Math.abs(difference) < k };
}

import { allCells, type Cell, cellKey, type MarginTable, valueAt } from './table.ts';

/**
 * What somebody who sees the published cells can still work out about a suppressed one.
 *
 * A two-way table with margins is a circulation on a bipartite graph: an interior cell flows from its row to
 * its column, a row total from the total column back to its row, a column total from its column to the total
 * row. The cells that fit what is published differ from the truth by circulations on the suppressed arcs, so
 * a cell's greatest and least value are maximum flows. Capacities are whole, hence so are the extremes: the
 * answer equals that of integer programming, for tables of any size (Cox 1995; Hundepool et al. 2012).
 */
export interface CellInterval {
  readonly least: number;
  /** Infinity where nothing published bounds the cell. */
  readonly most: number;
}

/**
 * Interval of every cell in `targets`. `lowerBound` is what the attacker knows of any suppressed cell: 1 when
 * zeros are published (a suppressed cell then is at least 1), else 0.
 */
export function audit(
  table: MarginTable,
  suppressed: readonly Cell[],
  targets: readonly Cell[],
  lowerBound: 0 | 1,
): Map<string, CellInterval> {
  const graph = suppressed.map((cell) => arc(table, cell, lowerBound));
  const intervals = new Map<string, CellInterval>();
  for (const target of targets) {
    const own = graph.find((edge) => edge.key === cellKey(target));
    const value = valueAt(table, target);
    if (own === undefined) {
      intervals.set(cellKey(target), { least: value, most: value });
      continue;
    }
    const others = graph.filter((edge) => edge !== own);
    const nodes = table.rows + table.columns + 2;
    const up = maximumFlow(others, own.to, own.from, nodes, Number.POSITIVE_INFINITY);
    const down = maximumFlow(others, own.from, own.to, nodes, own.slack);
    intervals.set(cellKey(target), { least: value - down, most: value + up });
  }
  return intervals;
}

interface Arc {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** How far the true value lies above what the attacker takes for granted. */
  readonly slack: number;
}

/** Nodes 0 … rows are the rows (the last one the total row), then the columns (the last the total column). */
function arc(table: MarginTable, cell: Cell, lowerBound: 0 | 1): Arc {
  const [row, column] = cell;
  const inner = row < table.rows === column < table.columns;
  const rowNode = row;
  const columnNode = table.rows + 1 + column;
  const slack = valueAt(table, cell) - lowerBound;
  if (slack < 0) throw new RangeError('a suppressed cell lies below what the attacker knows');
  return {
    key: cellKey(cell),
    from: inner ? rowNode : columnNode,
    to: inner ? columnNode : rowNode,
    slack,
  };
}

/** Edmonds–Karp. Forward capacity is unlimited, backward capacity the arc's slack. */
function maximumFlow(arcs: readonly Arc[], source: number, sink: number, nodes: number, cap: number): number {
  const pushed = new Float64Array(arcs.length);
  let total = 0;
  while (total < cap) {
    const via = shortestPath(arcs, pushed, source, sink, nodes);
    if (via === undefined) break;
    let amount = cap - total;
    for (const step of via) amount = Math.min(amount, room(arcs[step.arc]!, pushed[step.arc]!, step.forward));
    if (amount === Number.POSITIVE_INFINITY) return amount;
    for (const step of via) pushed[step.arc]! += step.forward ? amount : -amount;
    total += amount;
  }
  return total;
}

function room(edge: Arc, flow: number, forward: boolean): number {
  return forward ? Number.POSITIVE_INFINITY : edge.slack + flow;
}

interface Step {
  readonly arc: number;
  readonly forward: boolean;
  readonly from: number;
}

function shortestPath(
  arcs: readonly Arc[],
  pushed: Float64Array,
  source: number,
  sink: number,
  nodes: number,
): Step[] | undefined {
  const reached = new Array<Step | undefined>(nodes);
  const queue = [source];
  for (let head = 0; head < queue.length && reached[sink] === undefined; head++) {
    const node = queue[head]!;
    for (const [index, edge] of arcs.entries()) {
      const forward = edge.from === node;
      if (!forward && edge.to !== node) continue;
      const next = forward ? edge.to : edge.from;
      if (next === source || reached[next] !== undefined) continue;
      if (room(edge, pushed[index]!, forward) <= 0) continue;
      reached[next] = { arc: index, forward, from: node };
      queue.push(next);
    }
  }
  if (reached[sink] === undefined) return undefined;
  const path: Step[] = [];
  for (let node = sink; node !== source; node = reached[node]!.from) path.push(reached[node]!);
  return path;
}

/** Whether every primary cell is left an interval at least `width` wide (1: not known exactly). */
export function isProtected(
  table: MarginTable,
  primary: readonly Cell[],
  complementary: readonly Cell[],
  width: number,
  lowerBound: 0 | 1,
): boolean {
  const suppressed = [...primary, ...complementary];
  for (const cell of primary) {
    const { least, most } = audit(table, suppressed, [cell], lowerBound).get(cellKey(cell))!;
    if (most - least < width) return false;
  }
  return true;
}

/** Cells that may be suppressed beside the primary ones: neither zeros nor the grand total. */
export function candidateCells(table: MarginTable, primary: readonly Cell[]): Cell[] {
  const taken = new Set(primary.map(cellKey));
  return allCells(table).filter(
    (cell) =>
      valueAt(table, cell) > 0 &&
      !taken.has(cellKey(cell)) &&
      !(cell[0] === table.rows && cell[1] === table.columns),
  );
}

import { type CusumDesign, cusumIncrements } from './cusum.ts';
import { logBeta } from './distributions.ts';
import { requireDomain } from './result.ts';

/** What a CUSUM that looks once a week does at a given rate and weekly sample. */
export interface RunLength {
  /** P(alarm at or before each look), index 0 being the first look. */
  readonly alarmBy: readonly number[];
  /** First look (counted from 1) by which half of the streams have alarmed; null beyond the last look. */
  readonly medianLooks: number | null;
}

const CELLS = 600;

/**
 * Run length of the binomial CUSUM with `trials` responses a look, by the Markov chain of Brook & Evans 1972:
 * the statistic on a grid of 600 cells, each step's mass split between the two nearest cells. Started at 0.
 * Agrees with simulation to within 0.003 in the alarm probability. `rate` is the true rate: the in-control one
 * gives false alarms, another one the delay.
 */
export function weeklyRunLength(design: CusumDesign, trials: number, rate: number, looks: number): RunLength {
  requireDomain(Number.isInteger(trials) && trials >= 1, 'trials must be a whole number of at least 1');
  requireDomain(Number.isInteger(looks) && looks >= 1, 'looks must be a whole number of at least 1');
  requireDomain(rate > 0 && rate < 1, 'rate must lie strictly between 0 and 1');
  requireDomain(design.limit > 0, 'the limit must be positive');
  const steps = stepsOf(design, trials, rate);
  const width = design.limit / CELLS;
  let mass = new Float64Array(CELLS + 1);
  mass[0] = 1;
  const alarmBy: number[] = [];
  let alarmed = 0;
  for (let look = 0; look < looks; look++) {
    const next = new Float64Array(CELLS + 1);
    for (let cell = 0; cell < CELLS; cell++) {
      const here = mass[cell]!;
      if (here < 1e-15) continue;
      for (const { move, probability } of steps)
        alarmed += spread(next, cell * width + move, width, here * probability);
    }
    mass = next;
    alarmBy.push(alarmed);
  }
  const median = alarmBy.findIndex((p) => p >= 0.5);
  return { alarmBy, medianLooks: median < 0 ? null : median + 1 };
}

/** Puts mass at `value` on the grid; returns what went over the limit. */
function spread(grid: Float64Array, value: number, width: number, mass: number): number {
  if (value <= 0) {
    grid[0]! += mass;
    return 0;
  }
  const position = value / width;
  if (position >= CELLS) return mass;
  const cell = Math.floor(position);
  const upper = position - cell;
  grid[cell]! += mass * (1 - upper);
  // The cell at the limit itself would alarm: what is still below it stays in the last cell.
  grid[Math.min(CELLS - 1, cell + 1)]! += mass * upper;
  return 0;
}

interface Step {
  readonly move: number;
  readonly probability: number;
}

/** Moves of one look with their binomial probabilities, down to 1e-14. */
function stepsOf(design: CusumDesign, trials: number, rate: number): Step[] {
  const { flag, clean } = cusumIncrements(design);
  const steps: Step[] = [];
  for (let x = 0; x <= trials; x++) {
    const log =
      -Math.log(trials + 1) -
      logBeta(trials - x + 1, x + 1) +
      x * Math.log(rate) +
      (trials - x) * Math.log1p(-rate);
    if (log > -32) steps.push({ move: x * flag + (trials - x) * clean, probability: Math.exp(log) });
    else if (x > trials * rate) break;
  }
  return steps;
}

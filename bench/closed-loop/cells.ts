import { type Scenario, scenarioPlan } from '../../src/simulate/index.ts';
import type { ByWeek, SimulationPlan } from '../../src/simulate/plan.ts';

/** How many flagged and unflagged responses physicians see of a week. */
export interface Labels {
  readonly flagged: number;
  readonly unflagged: number;
}

/** Two weeks of a plan, and what is asked of them. */
export interface Cell {
  readonly name: string;
  readonly plan: (seed: number) => SimulationPlan;
  readonly labels: readonly [Labels, Labels];
  /** With a judge who sees every sampled response, adds no finding and abstains on some; without, a detector abstains. */
  readonly judge: boolean;
  /** Rates of single weeks; else the change from the first to the second. */
  readonly rate?: number;
}

/** `--short`, for CI: a twentieth of the traffic with twenty times the fractions, so that samples are as large. */
export const SCALE = process.argv.includes('--short') ? 20 : 1;
/** Two million responses about health a week, the others come on top. */
const HEALTH = 2_000_000 / SCALE;
const NOT_HEALTH = 0.15;

/** Sampling fraction by locale: about 20,850 a week at the usual shares. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  'en-US': 0.0075 * SCALE,
  'de-DE': 0.01 * SCALE,
  'fr-FR': 0.012 * SCALE,
  'pt-BR': 0.04 * SCALE,
};

const MOSTLY_FLAGGED: Labels = { flagged: 200, unflagged: 100 };
const MOSTLY_UNFLAGGED: Labels = { flagged: 100, unflagged: 200 };
const FLAGGED: Labels = { flagged: 250, unflagged: 50 };

function planOf(scenario: Scenario, seed: number): SimulationPlan {
  const responsesPerWeek = Math.round(HEALTH / (1 - NOT_HEALTH));
  const plan = scenarioPlan(scenario, { seed, weeks: 2, responsesPerWeek, startWeek: '2001-W02' });
  return { ...plan, nonHealthShare: NOT_HEALTH };
}

/** The frozen set is scored by the rules alone, so what crosses a change of detectors has no judge. */
function change(name: Scenario & `S${number}`, labels: Labels, judge: boolean): Cell {
  return { name, plan: (seed) => planOf(name, seed), labels: [labels, labels], judge };
}

/** The same rate in both weeks: one labelled for the confirmed rate, one for the total rate. */
function steady(rate: number): Cell {
  const models = (plan: SimulationPlan) =>
    plan.models.map((model) => ({ ...model, issueRate: rate as ByWeek }));
  return {
    name: `${(100 * rate).toFixed(1)} %`,
    plan: (seed) => {
      const plan = planOf('S1', seed);
      return { ...plan, models: models(plan) };
    },
    labels: [MOSTLY_FLAGGED, MOSTLY_UNFLAGGED],
    judge: true,
    rate,
  };
}

export const CELLS: readonly Cell[] = [
  change('S1', MOSTLY_FLAGGED, true),
  change('S2', MOSTLY_FLAGGED, true),
  change('S3', MOSTLY_FLAGGED, true),
  change('S4', MOSTLY_FLAGGED, false),
  change('S5', MOSTLY_FLAGGED, true),
  change('S6', FLAGGED, true),
  change('S7', MOSTLY_FLAGGED, false),
  ...[0.003, 0.01, 0.03, 0.1].map(steady),
];

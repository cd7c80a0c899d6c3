export type { SimulatedMessage } from './plan.ts';
export { SCENARIOS, type Scenario, scenarioPlan } from './scenarios.ts';
export { createTally, relativeChange, type TruthSummary } from './summary.ts';
export { simulate } from './traffic.ts';
export { createLineFile, truthLine } from './truth.ts';

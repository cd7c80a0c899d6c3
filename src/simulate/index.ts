export type { SimulatedMessage, SimulatedTruth, SimulationPlan } from './plan.ts';
export { SCENARIO_NOTES, SCENARIOS, type Scenario, type ScenarioSize, scenarioPlan } from './scenarios.ts';
export { createTally, relativeChange, summarise, type TruthCell, type TruthSummary } from './summary.ts';
export { simulate } from './traffic.ts';
export { createLineFile, truthLine, writeTruth } from './truth.ts';

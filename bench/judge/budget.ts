import { type DayPlan, meanWithInterval, simulateDay } from '../../test/support/judge/budget-day.ts';

/** Simulated days with a known truth: is the cap kept, is anybody turned away, is the estimate biased? */
export function benchBudget(days: number): boolean {
  let well = true;
  const scenarios: [string, Omit<DayPlan, 'seed'>][] = [
    ['as forecast', { forecast: 4000, times: 1, cap: 8_000_000 }],
    ['3 × the forecast', { forecast: 4000, times: 3, cap: 8_000_000 }],
    ['a third of the forecast', { forecast: 4000, times: 1 / 3, cap: 8_000_000 }],
    ['an hour of 30 ×', { forecast: 4000, times: 1, cap: 8_000_000, burst: { hour: 9, times: 30 } }],
  ];
  for (const [name, plan] of scenarios) {
    const results = Array.from({ length: days }, (_, i) => simulateDay({ ...plan, seed: 1000 + i }));
    const bias = meanWithInterval(results.map(({ estimate, truth }) => estimate - truth));
    const naive = meanWithInterval(results.map((day) => day.naive - day.truth));
    const truth = meanWithInterval(results.map((day) => day.truth)).mean;
    const most = Math.max(...results.map(({ spent }) => spent)) / plan.cap;
    const average = results.reduce((sum, { spent }) => sum + spent, 0) / days / plan.cap;
    const turned = results.reduce((sum, { turnedAway }) => sum + turnedAway, 0);
    const arrived = results.reduce((sum, day) => sum + day.arrived, 0);
    const judged = results.reduce((sum, day) => sum + day.judged, 0);
    console.log(`${name}: ${days} days, ${arrived} responses, ${judged} judged`);
    console.log(`  of the cap spent: mean ${percent(average)}, most ${percent(most)}; turned away ${turned}`);
    console.log(
      `  truth ${percent(truth)}; bias ${points(bias)} points; without weights ${points(naive)} points`,
    );
    well &&= most <= 1 && turned === 0 && bias.lower <= 0 && bias.upper >= 0;
  }
  return well;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function points({ mean, lower, upper }: { mean: number; lower: number; upper: number }): string {
  return `${(100 * mean).toFixed(3)} [${(100 * lower).toFixed(3)}, ${(100 * upper).toFixed(3)}]`;
}

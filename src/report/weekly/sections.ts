import { finePrint } from '../wording.ts';
import type { Section } from './blocks.ts';
import { healthSections } from './health.ts';
import type { WeeklyModel } from './model.ts';
import { rateSections } from './rates.ts';

export function weeklySections(model: WeeklyModel): readonly Section[] {
  return [...rateSections(model), ...healthSections(model)];
}

/** Printed under the headline, always. */
export function weeklyFinePrint(model: WeeklyModel): readonly string[] {
  const { trend, lastWeek, minimumCell, scope } = model;
  const unfinished = `This week is not over: the figures hold what was recorded until ${model.generatedAt} and will change.`;
  return [
    ...(model.inProgress ? [unfinished] : []),
    `Monday ${scope.from} to Sunday ${scope.to}, by event time in UTC, whatever the time zone of the person.`,
    ...finePrint({ trend, comparison: lastWeek, minimumCell }),
  ];
}

export function weeklyFooter({ build, generatedAt, scope }: WeeklyModel): string {
  return `Period ${scope.from} to ${scope.to}. Build ${build}, written ${generatedAt}.`;
}

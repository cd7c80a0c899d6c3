import { printPdf } from '../adapters/chromium/pdf.ts';
import { systemClock } from '../adapters/clock.ts';
import { BUILD } from '../build.ts';
import type { Config } from '../config/schema.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { FactwatchError } from '../errors.ts';
import { renderWeeklyHtml } from '../report/weekly/html.ts';
import { renderWeeklyMarkdown } from '../report/weekly/markdown.ts';
import { buildWeekly, type WeeklyModel } from '../report/weekly/model.ts';
import { readExtent } from '../trends/breakdown.ts';
import { panelOf } from '../trends/trend.ts';
import { dayOf, isoWeek, weekDays } from '../trends/weeks.ts';
import { cohort } from './cohort.ts';

const DAY_MS = 86_400_000;

type Render = (model: WeeklyModel) => string | Promise<Buffer>;

const WEEKLY_FORMATS: Readonly<Record<string, Render>> = {
  html: renderWeeklyHtml,
  md: renderWeeklyMarkdown,
  json: (model) => `${JSON.stringify(model, null, 2)}\n`,
  pdf: (model) => printPdf(renderWeeklyHtml(model), process.env.PATH ?? ''),
};

export function weeklyFormat(format: string): Render {
  const render = Object.hasOwn(WEEKLY_FORMATS, format) ? WEEKLY_FORMATS[format] : undefined;
  if (render === undefined)
    throw new FactwatchError(
      'USAGE',
      `--format is one of ${Object.keys(WEEKLY_FORMATS).join(', ')} with --week`,
    );
  return render;
}

export interface WeeklyOptions {
  readonly week: string;
  readonly baseline?: string;
}

/** The report of one week. @throws FactwatchError on a week that no year has. Undefined when nothing is stored of it. */
export async function weeklyModel(
  queries: VerdictQueries,
  config: Config,
  { week, baseline }: WeeklyOptions,
): Promise<WeeklyModel | undefined> {
  const days = weekDays(week);
  if (days === undefined)
    throw new FactwatchError('USAGE', `--week is an ISO week that exists, such as 2026-W14`);
  const extent = await readExtent(queries);
  if (extent === undefined) return undefined;
  const scope = { ...days, panel: await panelOf(queries, days) };
  return buildWeekly(queries, {
    scope,
    since: chartStart(days, extent.from, config.report.weeks),
    ...(baseline !== undefined && { baseline: cohort(baseline, scope) }),
    minimumCell: config.privacy.min_cell,
    nowMs: systemClock.now(),
    build: BUILD,
    title: config.report.title,
  });
}

/** `weeks` weeks up to the reported one, not before the first stored, always a Monday. */
function chartStart({ from, to }: { from: string; to: string }, first: string, weeks: number): string {
  const usual = dayOf(Date.parse(to) - (weeks * 7 - 1) * DAY_MS);
  const stored = weekDays(isoWeek(first))?.from ?? from;
  const latest = [usual, stored].sort().at(-1)!;
  return [latest, from].sort()[0]!;
}

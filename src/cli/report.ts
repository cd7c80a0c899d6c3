import { writeFileSync } from 'node:fs';
import { systemClock } from '../adapters/clock.ts';
import { BUILD } from '../build.ts';
import type { Config } from '../config/schema.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { readyStore } from '../host.ts';
import { usualCohorts } from '../report/cohorts.ts';
import { renderHtml } from '../report/html.ts';
import { buildReport, type PlantedTruth, type ReportModel } from '../report/model.ts';
import { renderText } from '../report/text.ts';
import { readExtent } from '../trends/breakdown.ts';
import type { Scope } from '../trends/cells.ts';
import { panelOf } from '../trends/trend.ts';
import { dayOf, isoWeek, weekDays } from '../trends/weeks.ts';
import { cohort } from './cohort.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { runRelease } from './release.ts';
import { runDeliver, runSchedule } from './report-schedule.ts';
import { weeklyFormat, weeklyModel } from './weekly.ts';

const DAY_MS = 86_400_000;

const FORMATS = {
  text: renderText,
  html: renderHtml,
  json: (model: ReportModel) => `${JSON.stringify(model, null, 2)}\n`,
} as const;

export interface ReportOptions extends ConfigOption {
  readonly format: string;
  readonly out?: string;
  readonly from?: string;
  readonly to?: string;
  readonly baseline?: string;
  readonly candidate?: string;
  readonly week?: string;
  readonly release?: boolean;
  readonly rho?: number;
  readonly epsilon?: number;
  /** Stay, and send every week's report to the channels of report.schedule. */
  readonly schedule?: boolean;
  /** Send the week's report to them now. */
  readonly deliver?: boolean;
}

export async function runReport(options: ReportOptions, io: Io): Promise<number> {
  if (options.schedule === true || options.deliver === true) return deliver(options, io);
  if (options.release === true) return publish(options, io);
  if (options.rho !== undefined || options.epsilon !== undefined)
    throw new FactwatchError('USAGE', '--rho and --epsilon go with --release');
  if (options.week !== undefined) return runWeekly({ ...options, week: options.week }, io);
  const render = FORMATS[options.format as keyof typeof FORMATS];
  if (render === undefined)
    throw new FactwatchError('USAGE', `--format is one of ${Object.keys(FORMATS).join(', ')}`);
  const { config } = readConfig(options);
  const store = await readyStore(config);
  try {
    const model = await reportModel(store, config, options);
    if (model === undefined) return tellEmpty(io);
    const text = render(model);
    if (options.out === undefined) io.stdout.write(text);
    else write(options.out, text);
    return EXIT.ok;
  } finally {
    await store.close();
  }
}

async function deliver({ schedule, week, ...options }: ReportOptions, io: Io): Promise<number> {
  const others = Object.keys(options).filter((name) => !['config', 'deliver', 'format'].includes(name));
  if (others.length > 0)
    throw new FactwatchError('USAGE', `--${others[0]} does not go with --schedule or --deliver`);
  const { config } = readConfig(options);
  if (schedule !== true) {
    if (week === undefined) throw new FactwatchError('USAGE', '--deliver goes with --week');
    return runDeliver(config, week, io);
  }
  if (week !== undefined || options.deliver === true)
    throw new FactwatchError(
      'USAGE',
      '--schedule sends every week: it goes with neither --week nor --deliver',
    );
  return runSchedule(config, io);
}

async function publish(options: ReportOptions, io: Io): Promise<number> {
  const { week, format, out, rho, epsilon } = options;
  if (week === undefined) throw new FactwatchError('USAGE', '--release goes with --week');
  if (!['text', 'md', 'json'].includes(format))
    throw new FactwatchError('USAGE', '--format is one of md, json with --release');
  const { config } = readConfig(options);
  const asked = {
    week,
    json: format === 'json',
    ...(rho !== undefined && { rho }),
    ...(epsilon !== undefined && { epsilon }),
  };
  const print = (text: string) => (out === undefined ? void io.stdout.write(text) : write(out, text));
  return runRelease(config, asked, io, print);
}

async function runWeekly(options: ReportOptions & { readonly week: string }, io: Io): Promise<number> {
  if (options.from !== undefined || options.to !== undefined || options.candidate !== undefined)
    throw new FactwatchError('USAGE', '--week goes with --baseline only: the week is the candidate');
  const render = weeklyFormat(options.format === 'text' ? 'md' : options.format);
  if (options.format === 'pdf' && options.out === undefined)
    throw new FactwatchError('USAGE', '--format pdf needs --out FILE');
  const { config } = readConfig(options);
  const store = await readyStore(config);
  try {
    const model = await weeklyModel(store, config, options);
    if (model === undefined) {
      io.stderr.write(`No response of ${options.week} is stored, so there is nothing to report of it.\n`);
      return EXIT.failure;
    }
    const content = await render(model);
    if (options.out === undefined) io.stdout.write(content.toString());
    else write(options.out, content);
    return EXIT.ok;
  } finally {
    await store.close();
  }
}

export function tellEmpty(io: Io): number {
  io.stderr.write('The store holds no responses yet. `factwatch replay FILE` or `factwatch run` fills it.\n');
  return EXIT.failure;
}

function write(file: string, text: string | Buffer): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new FactwatchError('FILE_UNREADABLE', `cannot write ${file}`);
  }
}

export type Period = Pick<ReportOptions, 'from' | 'to' | 'baseline' | 'candidate'>;

/** The report over a store, or undefined when it is empty. @throws FactwatchError on weeks that don't exist. */
export async function reportModel(
  queries: VerdictQueries,
  config: Config,
  period: Period,
  truth?: PlantedTruth,
): Promise<ReportModel | undefined> {
  const scope = await scopeOf(queries, config, period);
  if (scope === undefined) return undefined;
  return buildReport(queries, {
    scope,
    cohorts: await cohortsOf(queries, scope, period),
    minimumCell: config.privacy.min_cell,
    generatedAt: new Date(systemClock.now()).toISOString(),
    build: BUILD,
    title: config.report.title,
    ...(truth && { truth }),
  });
}

/** The weeks asked for, else the last report.weeks stored; undefined when the store is empty. */
export async function scopeOf(
  queries: VerdictQueries,
  config: Config,
  period: Pick<Period, 'from' | 'to'>,
): Promise<Scope | undefined> {
  const extent = await readExtent(queries);
  if (extent === undefined) return undefined;
  const to = week(period.to ?? isoWeek(extent.to), '--to').to;
  const usual = dayOf(Date.parse(to) - (config.report.weeks * 7 - 1) * DAY_MS);
  const first = isoWeek([usual, extent.from].sort().at(-1)!);
  const days = { from: week(period.from ?? first, '--from').from, to };
  return { ...days, panel: await panelOf(queries, days) };
}

function week(text: string, option: string): { readonly from: string; readonly to: string } {
  const days = weekDays(text);
  if (days === undefined) throw new FactwatchError('USAGE', `${option} is an ISO week such as 2026-W14`);
  return days;
}

async function cohortsOf(queries: VerdictQueries, scope: Scope, { baseline, candidate }: Period) {
  if (baseline === undefined && candidate === undefined) return usualCohorts(queries, scope);
  if (baseline === undefined || candidate === undefined)
    throw new FactwatchError('USAGE', '--baseline and --candidate go together');
  return { baseline: cohort(baseline, scope), candidate: cohort(candidate, scope) };
}

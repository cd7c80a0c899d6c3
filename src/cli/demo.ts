import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '../config/load.ts';
import type { Config } from '../config/schema.ts';
import { EXIT } from '../errors.ts';
import { createHost, type Host } from '../host.ts';
import { renderHtml } from '../report/html.ts';
import type { PlantedTruth } from '../report/model.ts';
import { renderText } from '../report/text.ts';
import {
  createLineFile,
  createTally,
  relativeChange,
  scenarioPlan,
  simulate,
  type TruthSummary,
  truthLine,
} from '../simulate/index.ts';
import { readExtent } from '../trends/breakdown.ts';
import { dayOf, isoWeek, weekDays } from '../trends/weeks.ts';
import { stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { servicePages } from './pages.ts';
import { createProgress } from './progress.ts';
import { describeBalance, replayFiles } from './replay.ts';
import { reportModel } from './report.ts';

export interface DemoOptions {
  readonly exit?: boolean;
  readonly dir: string;
  readonly responses: number;
  readonly seed: number;
  readonly port: number;
}

const WEEKS = 8;
const RATES_EVERY_MS = 10_000;
/** Detectors that the simulation plants no errors for: off, so that flags can be held against the planted truth. */
const NOTHING_PLANTED = [
  'overclaim',
  'local-care',
  'myth',
  'contraindication',
  'guideline',
  'missed-red-flag',
];
const WEEK_MS = 7 * 86_400_000;

/** The whole job on simulated traffic, through the same pipeline and store as real traffic. */
export async function runDemo(options: DemoOptions, io: Io): Promise<number> {
  const started = performance.now();
  const stop = stopSignal();
  rmSync(options.dir, { recursive: true, force: true });
  mkdirSync(options.dir, { recursive: true });
  const traffic = join(options.dir, 'traffic.ndjson.gz');
  const summary = await writeTraffic(options, traffic, io);
  const truth = plantedTruth(summary);

  const config = demoConfig(options);
  const host = await createHost({
    config,
    listen: options.exit !== true,
    pages: (queries, service) => servicePages({ queries, config, service, now: Date.now, truth }),
    ratesUntil: async (store) =>
      Date.parse(`${(await readExtent(store))?.to ?? dayOf(Date.now())}T23:00:00Z`),
  });
  try {
    await replayFiles(host, [traffic], io, stop);
    io.stdout.write(describeBalance(host.balance()));
    io.stdout.write(`Off in the demo, because nothing is planted for them: ${NOTHING_PLANTED.join(', ')}.\n`);
    const file = join(options.dir, 'report.html');
    await writeReport(host, config, truth, file, io);
    const took = ((performance.now() - started) / 1000).toFixed(0);
    io.stdout.write(`\nThe same as a page: ${file}  (everything took ${took} s)\n`);
    if (options.exit !== true) await serve(host, io, stop);
    return EXIT.ok;
  } finally {
    await host.close();
  }
}

async function writeReport(
  host: Host,
  config: Config,
  truth: PlantedTruth,
  file: string,
  io: Io,
): Promise<void> {
  const model = await reportModel(host.store, config, {}, truth);
  if (model === undefined) return;
  writeFileSync(file, renderHtml(model));
  io.stdout.write(`\n${renderText(model)}`);
}

async function serve(host: Host, io: Io, stop: AbortSignal): Promise<void> {
  io.stdout.write(
    `Trend: ${host.http?.url}/   metrics: ${host.http?.url}/metrics   health: ${host.http?.url}/healthz\nCtrl-C ends it.\n`,
  );
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
}

/** The embedded defaults, quiet, with everything in one folder. */
function demoConfig(options: DemoOptions): Config {
  const { config } = loadConfig({
    env: {
      FACTWATCH_DATA_DIR: options.dir,
      FACTWATCH_LOG_LEVEL: 'warn',
      FACTWATCH_LISTEN_PORT: String(options.port),
    },
    cwd: process.cwd(),
  });
  // The store is empty at the start: the exported rates follow soon after the replay, not minutes later.
  return {
    ...config,
    telemetry: { ...config.telemetry, rates_every: RATES_EVERY_MS, regressions_every: RATES_EVERY_MS },
    detectors: { ...config.detectors, disabled: NOTHING_PLANTED },
  };
}

/** Simulated weeks end with the last whole week before today, so that nothing lies in the future. */
async function writeTraffic(options: DemoOptions, file: string, io: Io): Promise<TruthSummary> {
  const plan = scenarioPlan('fall-71', {
    seed: options.seed,
    weeks: WEEKS,
    responsesPerWeek: options.responses,
    startWeek: isoWeek(dayOf(Date.now() - WEEKS * WEEK_MS)),
  });
  const progress = createProgress(io.stderr, 'simulate', WEEKS * options.responses, 'responses');
  const out = createLineFile(file);
  const truth = createLineFile(join(options.dir, 'truth.ndjson.gz'));
  const tally = createTally();
  let done = 0;
  for (const message of simulate(plan)) {
    await out.write(`${message.value}\n`);
    await truth.write(truthLine(message.truth));
    tally.add(message.truth);
    if (++done % 500 === 0) progress.set(done);
  }
  await out.close();
  await truth.close();
  progress.stop();
  return tally.summary();
}

/** The simulation's truth in the form that a report shows beside its estimates. */
export function plantedTruth(summary: TruthSummary): PlantedTruth {
  const [before, after] = [summary.byModel[0], summary.byModel.at(-1)];
  const weekly = [
    ...summary.byWeekAndModel,
    ...summary.byWeek.map((cell) => ({ ...cell, model: 'all' })),
  ].flatMap(({ week, model, issueRate }) =>
    issueRate === undefined ? [] : [{ period: weekDays(week)?.from ?? week, model, issueRate }],
  );
  return {
    weekly,
    baselineRate: before?.issueRate ?? 0,
    candidateRate: after?.issueRate ?? 0,
    reduction: -(relativeChange(before, after) ?? 0),
  };
}

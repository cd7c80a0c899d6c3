import type { ClickHouseStore } from './adapters/clickhouse/store.ts';
import { systemClock } from './adapters/clock.ts';
import { operationsRoutes } from './adapters/http/operations.ts';
import { type HttpServer, type Routes, startHttpServer } from './adapters/http/server.ts';
import {
  composePipeline,
  composeReview,
  createScoring,
  createTelemetryStack,
  openStore,
  openTraces,
  seconds,
} from './app.ts';
import { composeCanaries } from './app-canary.ts';
import { composeAnchors, composeJudge, type JudgeUse } from './app-judge.ts';
import { isEmbedded } from './config/load.ts';
import type { Config } from './config/schema.ts';
import type { FigureRow, JudgeSpendingRow, RegressionRow } from './domain/analysis-rows.ts';
import type { Source } from './domain/ports.ts';
import { FactwatchError } from './errors.ts';
import { secureRandom } from './judge/random.ts';
import type { ServiceState } from './report/overview.ts';
import { watchAnchors } from './service/anchors.ts';
import { watchCanaries } from './service/canaries.ts';
import { watchSpending } from './service/judge-spending.ts';
import { createMonitor, type Monitor } from './service/monitor.ts';
import { exportRates } from './service/rates.ts';
import { runService, type ServiceEnd } from './service/service.ts';
import type { Balance } from './telemetry/balance.ts';
import type { RunningTelemetry } from './telemetry/telemetry.ts';

/** One running Factwatch: store, telemetry, HTTP and the service, from the first to the last breath. */
export interface Host {
  readonly store: ClickHouseStore;
  readonly telemetry: RunningTelemetry;
  readonly http: HttpServer | undefined;
  /** Whether the judge may flag and why, for people; undefined when none is configured. */
  readonly judgeSentence: string | undefined;
  /** Runs one source to its end, or until `stop`. May be called again with another source. */
  run(source: (parts: SourceParts) => Source, stop: AbortSignal): Promise<ServiceEnd>;
  balance(): Balance;
  close(): Promise<void>;
}

export interface SourceParts {
  readonly telemetry: RunningTelemetry;
  readonly monitor: Monitor;
}

export interface HostOptions {
  readonly config: Config;
  /** Serve /metrics, /healthz, /readyz and `pages` on telemetry.listen. */
  readonly listen: boolean;
  /** `stream` when absent. */
  readonly judge?: JudgeUse;
  /** Pages beside the operations routes; they may ask the store and how the service is. */
  readonly pages?: (store: ClickHouseStore, service: () => ServiceState) => Routes;
  /** End of the exported windows: now, when absent. */
  readonly ratesUntil?: (store: ClickHouseStore) => Promise<number>;
}

/** Everything is opened before the first message is read; what cannot be opened is a `FactwatchError`. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { config } = options;
  const scoring = createScoring(config);
  const { telemetry, metrics } = createTelemetryStack(config, scoring);
  const stopping = new AbortController();
  const use = options.judge ?? { kind: 'stream' };
  const { judge, sentence, spending, settled } = composeJudge(config, telemetry, use, stopping.signal);
  const store = await readyStore(config);
  const traces = openTraces(config);
  const monitor = createMonitor(systemClock, config.source.kafka?.stall_after ?? 60_000);
  const review = composeReview(config);
  const sink = review?.through(store, (rows) => store.insertRows('review_queue', rows)) ?? store;
  const { sampler, pipeline } = composePipeline(config, {
    scoring,
    telemetry,
    judge,
    review,
    signal: stopping.signal,
  });
  const http = options.listen ? await serve() : undefined;
  telemetry.emit('service.started', {
    detectors: scoring.detectors.length,
    ...(http && { port: http.port }),
  });
  const anchorDeps = use.kind === 'stream' ? composeAnchors(config, judge, telemetry) : undefined;
  const anchors = anchorDeps && watchAnchors(anchorDeps, stopping.signal);
  const canaries = options.listen ? watchCanaries(canaryDeps(), stopping.signal) : Promise.resolve();
  const rates = options.listen ? exportRates(ratesDeps(), stopping.signal) : Promise.resolve();

  const insertSpending = (rows: readonly JudgeSpendingRow[]) => store.insertRows('judge_spending', rows);
  const spendings = spending && watchSpending(spending, insertSpending, systemClock, stopping.signal);

  function serve(): Promise<HttpServer> {
    const { host, port } = config.telemetry.listen;
    const health = () => monitor.health(telemetry.balance().inFlight);
    const operations = operationsRoutes({ metrics, health, readiness: monitor.readiness });
    const pages = options.pages?.(store, () => ({ ...health(), ...telemetry.balance() }));
    return startHttpServer({ host, port, routes: { ...pages, ...operations } });
  }

  function canaryDeps() {
    return {
      everyMs: config.privacy.canary_every,
      clock: systemClock,
      telemetry,
      random: secureRandom,
      follow: composeCanaries(config, scoring, metrics),
    };
  }

  function ratesDeps() {
    return {
      queries: store,
      insertFigures: (rows: readonly FigureRow[]) => store.insertRows('figures', rows),
      weeks: config.report.weeks,
      insertRegressions: (rows: readonly RegressionRow[]) => store.insertRows('regressions', rows),
      telemetry,
      clock: systemClock,
      everyMs: config.telemetry.rates_every,
      lookEveryMs: config.telemetry.regressions_every,
      minimumCell: config.privacy.min_cell,
      releaseBudget: config.privacy.release,
      until: () => options.ratesUntil?.(store) ?? systemClock.now(),
    };
  }

  return {
    store,
    telemetry,
    http,
    judgeSentence: sentence,
    balance: () => telemetry.balance(),
    run: (source, stop) =>
      runService(
        {
          source: source({ telemetry, monitor }),
          sink,
          sampler,
          pipeline,
          clock: systemClock,
          telemetry,
          monitor,
          ...(traces && { traces }),
          random: secureRandom,
          seconds,
          limits: limitsOf(config, use),
          drainMs: config.source.kafka?.drain_timeout ?? 60_000,
          ...(use.kind === 'batch' && { stopMs: BATCH_STOP_MS }),
        },
        stop,
      ),
    async close() {
      stopping.abort();
      await Promise.all([rates, canaries, anchors, spendings, settled()]);
      await spending?.store(insertSpending);
      await http?.close();
      await traces?.shutdown();
      await store.close();
      telemetry.close();
    },
  };
}

/** Responses that wait for batches. Each waits with two requests of some 7 KB: 300 MB at most. */
const BATCH_IN_FLIGHT_ROWS = 20_000;
const BATCH_IN_FLIGHT_BYTES = 256 * 2 ** 20;
/** What a signal may wait for rows that are ready; the batches themselves are given up. */
const BATCH_STOP_MS = 5_000;

/** For batches the bound is not the store's: a batch is worth its price when thousands of responses wait for it. */
function limitsOf({ store }: Config, use: JudgeUse) {
  const { rows, bytes, age: ageMs } = store.batch;
  const batches = use.kind === 'batch';
  return {
    rows,
    bytes,
    ageMs,
    maxInFlightRows: batches ? Math.max(rows, BATCH_IN_FLIGHT_ROWS) : store.limits.in_flight_rows,
    maxInFlightBytes: batches ? Math.max(bytes, BATCH_IN_FLIGHT_BYTES) : store.limits.in_flight_bytes,
  };
}

/** The embedded store makes its schema itself; a server's schema is made by `factwatch migrate`, on purpose. */
export async function readyStore(config: Config): Promise<ClickHouseStore> {
  const store = openStore(config);
  try {
    if (isEmbedded(config)) await store.migrate();
    else {
      const code = await store.ping();
      if (code !== undefined) throw new FactwatchError(code, 'store.server.url');
    }
    return store;
  } catch (error) {
    await store.close().catch(() => {});
    throw error;
  }
}

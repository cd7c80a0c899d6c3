import { randomBytes } from 'node:crypto';
import type { ClickHouseStore } from './adapters/clickhouse/store.ts';
import { systemClock } from './adapters/clock.ts';
import { operationsRoutes } from './adapters/http/operations.ts';
import { type HttpServer, type Routes, startHttpServer } from './adapters/http/server.ts';
import {
  composeJudge,
  composePipeline,
  composeReview,
  createScoring,
  createTelemetryStack,
  openStore,
  openTraces,
  seconds,
} from './app.ts';
import { isEmbedded } from './config/load.ts';
import type { Config } from './config/schema.ts';
import type { Source } from './domain/ports.ts';
import { FactwatchError } from './errors.ts';
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
  /** Pages beside the operations routes; they may ask the store. */
  readonly pages?: (store: ClickHouseStore) => Routes;
  /** End of the exported windows: now, when absent. */
  readonly ratesUntil?: (store: ClickHouseStore) => Promise<number>;
}

/** Everything is opened before the first message is read; what cannot be opened is a `FactwatchError`. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { config } = options;
  const scoring = createScoring(config);
  const { telemetry, metrics } = createTelemetryStack(config, scoring);
  const { judge, sentence } = composeJudge(config, telemetry);
  const store = await readyStore(config);
  const traces = openTraces(config);
  const stopping = new AbortController();
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
  const rates = options.listen ? exportRates(ratesDeps(), stopping.signal) : Promise.resolve();

  function serve(): Promise<HttpServer> {
    const { host, port } = config.telemetry.listen;
    const operations = operationsRoutes({
      metrics,
      health: () => monitor.health(telemetry.balance().inFlight),
      readiness: monitor.readiness,
    });
    return startHttpServer({ host, port, routes: { ...options.pages?.(store), ...operations } });
  }

  function ratesDeps() {
    return {
      queries: store,
      telemetry,
      clock: systemClock,
      everyMs: config.telemetry.rates_every,
      minimumCell: config.privacy.min_cell,
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
          random: () => randomBytes(4).readUInt32BE() / 2 ** 32,
          seconds,
          limits: limitsOf(config),
          drainMs: config.source.kafka?.drain_timeout ?? 60_000,
        },
        stop,
      ),
    async close() {
      stopping.abort();
      await rates;
      await http?.close();
      await traces?.shutdown();
      await store.close();
      telemetry.close();
    },
  };
}

function limitsOf({ store }: Config) {
  return {
    rows: store.batch.rows,
    bytes: store.batch.bytes,
    ageMs: store.batch.age,
    maxInFlightRows: store.limits.in_flight_rows,
    maxInFlightBytes: store.limits.in_flight_bytes,
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

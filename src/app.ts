import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createDetectors, ruleSetHash } from '../detectors/index.ts';
import { runDetector } from '../detectors/kit/run.ts';
import { type ClickHouseStore, createStore } from './adapters/clickhouse/store.ts';
import { systemClock } from './adapters/clock.ts';
import { createKafkaSource } from './adapters/kafka/source.ts';
import { createOtelTraces } from './adapters/otel/traces.ts';
import { createPinoLog } from './adapters/pino/log.ts';
import { createPrometheusMetrics } from './adapters/prometheus/registry.ts';
import { BUILD } from './build.ts';
import { embeddedPath } from './config/load.ts';
import type { Config } from './config/schema.ts';
import { revealBytes, revealText, type Secret } from './config/secret.ts';
import type { Detector } from './domain/detector.ts';
import type { Clock, Source } from './domain/ports.ts';
import { sipKey } from './domain/siphash.ts';
import type { MetricsPort, TracePort } from './domain/telemetry-ports.ts';
import { FactwatchError } from './errors.ts';
import { createGate as createClassifier } from './gate/gate.ts';
import type { Judge } from './judge/judge.ts';
import { createDecode } from './pipeline/decode/decode.ts';
import { createDetect, type JudgeBench } from './pipeline/detect.ts';
import { createGate } from './pipeline/gate.ts';
import { createPipeline, type Pipeline } from './pipeline/pipeline.ts';
import type { Versions } from './pipeline/record.ts';
import { createRedact } from './pipeline/redact.ts';
import { createSampler, type Sampler } from './pipeline/sample.ts';
import { createPseudonymizer, type Pseudonymizer } from './privacy/pseudonyms.ts';
import { createRedactor } from './redaction/index.ts';
import { createReviewQueue, type ReviewQueue } from './review/queue.ts';
import { createSealer, type Sealer } from './review/seal.ts';
import { kafkaTelemetry } from './service/kafka-telemetry.ts';
import type { Monitor } from './service/monitor.ts';
import { metricDefinitions } from './telemetry/definitions.ts';
import { NAMESPACE } from './telemetry/metrics.ts';
import { createTelemetry, type RunningTelemetry } from './telemetry/telemetry.ts';

/*
 * The composition root: the only file that knows everybody. It turns the configuration into parts and holds
 * no logic of its own.
 */
/** Milliseconds with fractions, for durations; the same scale as the system clock. */
export const preciseClock: Clock = { ...systemClock, now: () => performance.timeOrigin + performance.now() };
export const seconds = (): number => performance.now() / 1000;

export function openStore(config: Config): ClickHouseStore {
  const { server, ttl_days } = config.store;
  const retentionDays = { verdicts: ttl_days, dead_letters: ttl_days, review_queue: config.review.ttl_days };
  if (server === undefined)
    return createStore({ kind: 'embedded', path: embeddedPath(config), retentionDays });
  return createStore({
    kind: 'server',
    url: server.url,
    database: server.database,
    username: server.username,
    ...(server.password && { password: revealText(server.password) }),
    ...(server.cluster && { cluster: server.cluster }),
    requestTimeoutMs: server.request_timeout,
    maxConnections: server.max_connections,
    retentionDays,
  });
}

/** Detectors that ask the judge; their names are labels from the start. */
const JUDGE_DETECTORS = ['claim-check', 'rubric'];

/** Everything that scores a response without asking anybody. */
export interface Scoring {
  readonly detectors: readonly Detector[];
  readonly redactor: ReturnType<typeof createRedactor>;
  /** Without a judge: model and prompts come from the judge that was admitted. */
  readonly versions: Versions;
}

export function createScoring(config: Config): Scoring {
  const redactor = createRedactor({
    maxCharacters: config.redact.max_characters,
    deadlineMs: config.redact.deadline,
    clock: preciseClock.now,
  });
  const { disabled, required, retractions_file } = config.detectors;
  const detectors = createDetectors({ ...(retractions_file && { retractionsFile: retractions_file }) })
    .filter(({ id }) => !disabled.includes(id))
    .map((detector) => (required.includes(detector.id) ? { ...detector, required: true } : detector));
  const versions = {
    ruleSet: ruleSetHash(detectors, redactor.version),
    judgeModel: '',
    promptHash: '',
    build: BUILD,
  };
  return { detectors, redactor, versions };
}

export interface TelemetryStack {
  readonly telemetry: RunningTelemetry;
  readonly metrics: MetricsPort;
}

export function createTelemetryStack(config: Config, scoring: Scoring): TelemetryStack {
  const metrics = createPrometheusMetrics(metricDefinitions(), { processMetricsPrefix: NAMESPACE });
  const telemetry = createTelemetry({
    metrics,
    log: createPinoLog({ level: config.telemetry.log_level }),
    now: systemClock.now,
    build: { version: BUILD, ruleSet: scoring.versions.ruleSet, node: process.version },
    models: config.telemetry.models,
    detectors: [...scoring.detectors.map(({ id }) => id), ...JUDGE_DETECTORS],
  });
  return { telemetry, metrics };
}

export function openTraces({ telemetry }: Config): TracePort | undefined {
  const endpoint = telemetry.otel_endpoint;
  return endpoint === undefined ? undefined : createOtelTraces({ endpoint, version: BUILD });
}

export function composePseudonyms({ privacy }: Config): Pseudonymizer {
  return createPseudonymizer(
    privacy.keys.map(({ id, secret, not_before }) => ({
      id,
      secret: revealBytes(secret),
      notBefore: not_before,
    })),
  );
}

export interface Composed {
  readonly sampler: Sampler;
  readonly pipeline: Pipeline;
}

export interface PipelineParts {
  readonly scoring: Scoring;
  readonly telemetry: RunningTelemetry;
  readonly judge: (JudgeBench & Pick<Judge, 'version'>) | undefined;
  readonly review?: ReviewQueue | undefined;
  readonly signal: AbortSignal;
}

export function composeSealer({ review }: Config): Sealer | undefined {
  return review.key === undefined ? undefined : createSealer(revealBytes(review.key), randomBytes);
}

/** The queue of physicians, when it is switched on. */
export function composeReview(config: Config): ReviewQueue | undefined {
  const { review } = config;
  const sealer = composeSealer(config);
  if (!review.enabled || review.key === undefined || sealer === undefined) return undefined;
  return createReviewQueue({
    sealer,
    secret: revealBytes(review.key),
    rates: { flagged: review.flagged_rate, clean: review.unflagged_rate },
  });
}

export function composePipeline(config: Config, parts: PipelineParts): Composed {
  const { scoring, telemetry, judge, review, signal } = parts;
  const sampler = createSampler(config.sample, samplingKeys(config));
  const pseudonymize = composePseudonyms(config);
  const steps = {
    sampler,
    decode: createDecode({
      maxBytes: config.decode.max_bytes,
      maxCharacters: config.decode.max_characters,
      maxDepth: config.decode.max_depth,
      maxFutureMs: config.decode.max_future,
      maxAgeMs: config.decode.max_age,
      healthDomains: config.decode.health_domains,
      ...(config.decode.mapping && { mapping: definedOnly(config.decode.mapping) }),
    }),
    redact: createRedact({ redactor: scoring.redactor, pseudonymize }),
    gate: createGate(config.gate.enabled ? createClassifier() : undefined, config.gate.threshold),
    detect: createDetect({
      detectors: scoring.detectors,
      judge,
      clock: preciseClock,
      deadlineMs: config.detectors.deadline,
      run: (detector, input) => runDetector(detector, input, { clock: preciseClock, signal }),
    }),
  };
  const judgeDetectors = new Set(judge?.detectors.map(({ id }) => id));
  const pipeline = createPipeline(steps, {
    clock: systemClock,
    telemetry,
    versions: {
      ...scoring.versions,
      judgeModel: judge?.version.model ?? '',
      promptHash: judge?.version.promptHash ?? '',
    },
    judgeDetectors,
    ...(review && { onRecorded: review.offer }),
  });
  return { sampler, pipeline };
}

/** Two keys out of one secret, so that the phases are independent. */
function samplingKeys(config: Config) {
  const secret = revealBytes(config.sample.key!);
  const derive = (phase: number) =>
    sipKey(createHmac('sha256', secret).update(`factwatch sample ${phase}`).digest());
  return { first: derive(1), second: derive(2) };
}

function definedOnly(mapping: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mapping).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

export function kafkaSource(config: Config, telemetry: RunningTelemetry, monitor: Monitor): Source {
  const { kafka } = config.source;
  if (kafka === undefined)
    throw new FactwatchError('CONFIG_INVALID', 'source.kafka is missing: which topic?');
  return createKafkaSource(kafkaOptions(kafka), {
    clock: systemClock,
    events: kafkaTelemetry(telemetry, monitor),
  });
}

type KafkaConfig = NonNullable<Config['source']['kafka']>;

export function kafkaOptions(kafka: KafkaConfig) {
  const pem = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));
  return {
    brokers: kafka.brokers,
    topics: [kafka.topic],
    groupId: kafka.group_id,
    clientId: kafka.client_id,
    ...(kafka.tls && {
      tls: {
        ...definedOnly({
          ca: pem(kafka.tls.ca_file),
          cert: pem(kafka.tls.cert_file),
          key: pem(kafka.tls.key_file),
          servername: kafka.tls.server_name,
        }),
      },
    }),
    ...(kafka.sasl && { sasl: { ...kafka.sasl, password: revealText(kafka.sasl.password as Secret) } }),
    sessionTimeoutMs: kafka.session_timeout,
    heartbeatIntervalMs: kafka.heartbeat_interval,
    requestTimeoutMs: kafka.request_timeout,
    connectionTimeoutMs: kafka.connection_timeout,
    partitionsConcurrently: kafka.concurrency,
    maxBytesPerPartition: kafka.fetch_bytes,
    stallMs: kafka.stall_after,
  };
}

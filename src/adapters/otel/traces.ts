import { context, type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { BatchSpan, EvaluationResult, ResponseSpan, TracePort } from '../../domain/telemetry-ports.ts';

interface OtelOptions {
  /** Base URL of an OTLP/HTTP collector (`http://localhost:4318`); spans go to its `/v1/traces`. */
  readonly endpoint: string;
  readonly version: string;
  /** Most that `shutdown` waits for the collector; 2 s when absent. */
  readonly shutdownMs?: number;
  /** How long spans wait for company; 5 s when absent. */
  readonly delayMs?: number;
}

const SHUTDOWN_MS = 2_000;
const EXPORT_TIMEOUT_MS = 5_000;

/**
 * Spans over OTLP, in the names of the OpenTelemetry semantic conventions for messaging and generative AI.
 * Only numbers, model names and detector ids go out: no text, no identifier, no pseudonym. The provider is
 * our own, not the global one: no library's instrumentation can add to it. A collector that is away costs
 * dropped spans and nothing else.
 */
export function createOtelTraces(options: OtelOptions): TracePort {
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint.replace(/\/+$/, '')}/v1/traces`,
    timeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'factwatch', 'service.version': options.version }),
    spanProcessors: [
      new BatchSpanProcessor(exporter, {
        maxQueueSize: 4_096,
        maxExportBatchSize: 512,
        scheduledDelayMillis: options.delayMs ?? 5_000,
        exportTimeoutMillis: EXPORT_TIMEOUT_MS,
      }),
    ],
  });
  const tracer = provider.getTracer('factwatch', options.version);
  return {
    batch: ({ partition, messages }) =>
      batchSpan(
        tracer,
        tracer.startSpan('process batch', {
          attributes: {
            'messaging.operation.type': 'process',
            'messaging.batch.message_count': messages,
            'messaging.destination.partition.id': String(partition),
          },
        }),
      ),
    shutdown: () => within(options.shutdownMs ?? SHUTDOWN_MS, provider.shutdown()),
  };
}

function batchSpan(tracer: Tracer, span: Span): BatchSpan {
  const parent = trace.setSpan(context.active(), span);
  return {
    response: ({ model }) =>
      responseSpan(
        tracer.startSpan('evaluate response', { attributes: { 'gen_ai.response.model': model } }, parent),
      ),
    end({ recorded, stopped }) {
      span.setAttributes({ 'factwatch.batch.recorded': recorded, 'factwatch.batch.stopped': stopped });
      span.end();
    },
  };
}

function responseSpan(span: Span): ResponseSpan {
  return {
    evaluation(result) {
      span.addEvent('gen_ai.evaluation.result', evaluationAttributes(result));
      // An abstention is no answer: it shows in traces as what it is.
      if (result.label === 'abstained') span.setStatus({ code: SpanStatusCode.ERROR });
    },
    end(state) {
      span.setAttribute('factwatch.response.state', state);
      span.end();
    },
  };
}

function evaluationAttributes({ name, label, score }: EvaluationResult): Record<string, string | number> {
  return {
    'gen_ai.evaluation.name': name,
    'gen_ai.evaluation.score.label': label,
    ...(score === undefined || !Number.isFinite(score) ? {} : { 'gen_ai.evaluation.score.value': score }),
  };
}

/** Resolves when the work ended, well or not, or after `ms`. */
function within(ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    work.then(done, done);
  });
}

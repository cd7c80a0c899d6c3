import { type CourierLimits, createCourier } from '../delivery/courier.ts';
import type { Clock, Source, VerdictSink } from '../domain/ports.ts';
import type { TracePort } from '../domain/telemetry-ports.ts';
import { createIntake } from '../pipeline/intake.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Sampler } from '../pipeline/sample.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { courierTelemetry } from './courier-telemetry.ts';
import type { Monitor } from './monitor.ts';
import { watchPending } from './pending.ts';

export interface ServiceDeps {
  readonly source: Source;
  readonly sink: VerdictSink;
  readonly sampler: Sampler;
  readonly pipeline: Pipeline;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly random: () => number;
  /** Seconds since some start; monotonic. */
  readonly seconds: () => number;
  readonly limits: CourierLimits;
  /** How long a stop may take to store and commit what is in flight. */
  readonly drainMs: number;
  /** The same when it is a signal that stops it; `drainMs` when absent. */
  readonly stopMs?: number;
  readonly monitor: Monitor;
  readonly traces?: TracePort;
}

export interface ServiceEnd {
  /** False when something was left in flight: it is not committed and will be read again. */
  readonly clean: boolean;
  readonly left: number;
}

/**
 * Runs source, pipeline and courier together until the source ends, fails or `stop` is aborted; then stores
 * and commits what is in flight. Rejects with the source's `FactwatchError` after it has done so.
 */
export async function runService(deps: ServiceDeps, stop: AbortSignal): Promise<ServiceEnd> {
  const { source, sink, clock, random, limits, telemetry } = deps;
  const { monitor } = deps;
  const events = courierTelemetry(telemetry, monitor.progressed, monitor.storeWaits);
  const courier = createCourier({ source, sink, clock, random, limits, events });
  const pending = watchPending(deps.pipeline);
  const intake = createIntake({ ...deps, pipeline: pending.pipeline, courier });
  const started = deps.seconds();

  const running = source.run({
    onBatch: async (batch) => {
      monitor.fetched();
      await intake(batch);
      telemetry.emit('store.in_flight', courier.inFlight());
    },
    onRevoked: (partitions) => courier.revoked(partitions),
  });

  const failure = await Promise.race([running.then(never, failed), stopped(stop)]);
  // A file has ended: nobody waits, so the judge gets its time. Every detector has its deadline.
  if (failure === undefined) await pending.settled(stop);
  monitor.stopping();
  telemetry.emit('service.stopping', { reason: reasonOf(failure, stop) });
  // While the source still runs: after its stop nothing could be committed.
  const drained = await courier.drain(stop.aborted ? (deps.stopMs ?? deps.drainMs) : deps.drainMs);
  await source.stop();
  await running.catch(() => {});
  if (drained.left > 0) telemetry.emit('message.returned', { messages: drained.left, reason: 'stopped' });
  telemetry.emit('service.stopped', {
    exit: failure === undefined ? 0 : 1,
    seconds: deps.seconds() - started,
    returned: drained.left,
  });
  if (failure !== undefined) throw failure.error;
  if (!stop.aborted && drained.left === 0) monitor.ended();
  return drained;
}

interface Failure {
  readonly error: unknown;
}

function never(): undefined {
  return undefined;
}

function failed(error: unknown): Failure {
  return { error };
}

function stopped(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
}

function reasonOf(failure: Failure | undefined, stop: AbortSignal): 'failure' | 'signal' | 'end' {
  if (failure !== undefined) return 'failure';
  return stop.aborted ? 'signal' : 'end';
}

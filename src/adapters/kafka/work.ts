import type { EachBatchPayload } from 'kafkajs';
import type { Clock, SourceBatch, SourceHandlers } from '../../domain/ports.ts';
import { RecordView } from './message.ts';

export interface WorkDeps {
  readonly clock: Clock;
  readonly heartbeatIntervalMs: number;
  /** True once the partition was given away or the source is stopping. */
  readonly isStale: () => boolean;
  /** The handler asked for a heartbeat: it is alive. */
  readonly onProgress: () => void;
}

/** How long the handler may take to notice that its batch is stale, in milliseconds. */
const LEAVE_MS = 1000;

/**
 * Hands one batch to the pipeline with heartbeats going on meanwhile. Returns the error of a heartbeat, the
 * one sign by which kafkajs says that the group moves on; the caller has to throw it on to kafkajs, and must
 * not resolve the batch.
 *
 * Heartbeats go on only while the work does: a handler that hangs is for the watchdog to end.
 */
export async function workOn(
  payload: EachBatchPayload,
  onBatch: SourceHandlers['onBatch'],
  deps: WorkDeps,
): Promise<unknown> {
  const { clock, heartbeatIntervalMs } = deps;
  let failure: unknown;
  const isStale = (): boolean => failure !== undefined || deps.isStale() || !payload.isRunning();

  async function beat(): Promise<void> {
    await payload.heartbeat().catch((error: unknown) => {
      failure ??= error;
    });
  }

  const work = onBatch(
    toSourceBatch(payload, isStale, async () => {
      deps.onProgress();
      await beat();
    }),
  );
  const ended = work.then(() => 'ended' as const);
  while (failure === undefined) {
    if ((await within(clock, heartbeatIntervalMs, ended)) === 'ended') return failure;
    await beat();
  }
  await within(clock, LEAVE_MS, ended);
  return failure;
}

/** The result of `work`, or `late` after `ms`. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | 'late'> {
  const timer = new AbortController();
  try {
    return await Promise.race([work, clock.sleep(ms, timer.signal).then(() => 'late' as const)]);
  } finally {
    timer.abort();
  }
}

function toSourceBatch(
  { batch }: EachBatchPayload,
  isStale: () => boolean,
  heartbeat: () => Promise<void>,
): SourceBatch {
  const { topic, partition } = batch;
  return {
    topic,
    partition,
    messages: batch.messages.map((record) => new RecordView(topic, partition, record)),
    highWatermark: BigInt(batch.highWatermark),
    isStale,
    heartbeat,
  };
}

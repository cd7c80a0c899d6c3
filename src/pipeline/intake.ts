import type { Courier } from '../delivery/courier.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Clock, SourceBatch, SourceMessage } from '../domain/ports.ts';
import type { BatchSpan, TracePort } from '../domain/telemetry-ports.ts';
import type { Telemetry } from '../telemetry/events.ts';
import type { Ending, Pipeline } from './pipeline.ts';
import type { Sampler } from './sample.ts';

export interface IntakeDeps {
  readonly sampler: Sampler;
  readonly pipeline: Pipeline;
  readonly courier: Pick<Courier, 'room' | 'begin' | 'skip' | 'finish'>;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Spans a batch and a judged response; absent when nobody collects them. */
  readonly traces?: TracePort;
  /** Seconds since some start; monotonic. */
  readonly seconds: () => number;
}

/** Longest stretch of work before sockets, timers and heartbeats get their turn. */
const SLICE_SECONDS = 0.02;
/** How many unread messages may pass between two looks at the clock. */
const LOOK_EVERY = 256;

/**
 * Takes batches from the source: draws the sample before anything is parsed and hands what is drawn to the
 * pipeline. Runs of messages that leave nothing to store cost the courier one call, whatever their length.
 */
export function createIntake(deps: IntakeDeps): (batch: SourceBatch) => Promise<void> {
  return async (batch) => {
    deps.telemetry.emit('batch.received', {
      partition: batch.partition,
      messages: batch.messages.length,
      bytes: bytesOf(batch),
    });
    const run = new Run(deps, batch);
    const { partition, messages } = batch;
    const span = deps.traces?.batch({ partition, messages: messages.length });
    const taken = await takeAll(deps, batch, run, span);
    run.end();
    span?.end({ recorded: run.handedOver, stopped: taken - run.handedOver });
    const left = batch.messages.length - taken;
    if (left > 0)
      deps.telemetry.emit('message.returned', {
        messages: left,
        reason: batch.isStale() ? 'revoked' : 'stopped',
      });
  };
}

/** How many messages, from the first on, were taken over before the partition left or the courier closed. */
async function takeAll(
  deps: IntakeDeps,
  batch: SourceBatch,
  run: Run,
  span: BatchSpan | undefined,
): Promise<number> {
  const { sampler, pipeline, courier } = deps;
  let sliceEnd = deps.seconds() + SLICE_SECONDS;
  let unread = 0;
  for (const [index, message] of batch.messages.entries()) {
    const first = sampler.first(message);
    if (!first.kept) {
      run.extend(message, 'not_sampled');
      if (++unread % LOOK_EVERY !== 0) continue;
    } else {
      // What is drawn may wait for room, and after waiting the partition may be somebody else's.
      if (!(await courier.room()) || batch.isStale()) return index;
      take(deps, run, message, pipeline(message, first, span));
    }
    if (deps.seconds() < sliceEnd) continue;
    run.end();
    await batch.heartbeat();
    await deps.clock.sleep(0);
    if (batch.isStale()) return index + 1;
    sliceEnd = deps.seconds() + SLICE_SECONDS;
  }
  return batch.messages.length;
}

function take(deps: IntakeDeps, run: Run, message: SourceMessage, ending: Ending | Promise<Ending>): void {
  if (!(ending instanceof Promise) && !('verdict' in ending) && !('deadLetter' in ending)) {
    run.extend(message, ending.outcome);
    return;
  }
  run.end();
  run.handedOver++;
  const { topic, partition, offset } = message;
  const position = { topic, partition, offset };
  const finish = (end: Ending): void => deps.courier.finish({ position, ...end });
  deps.courier.begin(position, message.value?.length ?? 0);
  if (ending instanceof Promise) void ending.then(finish);
  else finish(ending);
}

/** A run of consecutive messages that leave nothing to store. */
class Run {
  /** Messages that went to the courier with a row, or will. */
  handedOver = 0;
  // Messages, not offsets: an offset is made of its text when it is asked for, which most never are.
  #first: SourceMessage | undefined;
  #last: SourceMessage | undefined;
  readonly #counts = new Map<Outcome, number>();
  readonly #deps: IntakeDeps;
  readonly #batch: SourceBatch;

  constructor(deps: IntakeDeps, batch: SourceBatch) {
    this.#deps = deps;
    this.#batch = batch;
  }

  extend(message: SourceMessage, outcome: Outcome): void {
    this.#first ??= message;
    this.#last = message;
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1);
  }

  end(): void {
    if (this.#first === undefined || this.#last === undefined) return;
    this.#deps.courier.skip(this.#batch.topic, this.#batch.partition, this.#first.offset, this.#last.offset);
    for (const [outcome, messages] of this.#counts)
      this.#deps.telemetry.emit('message.finished', { outcome, messages });
    this.#counts.clear();
    this.#first = undefined;
    this.#last = undefined;
  }
}

function bytesOf(batch: SourceBatch): number {
  let bytes = 0;
  for (const { value } of batch.messages) bytes += value?.length ?? 0;
  return bytes;
}

import type { BatchEndpoint, ChatFailure, ChatModel, ChatReply, ChatRequest } from '../domain/judge.ts';
import type { Clock } from '../domain/ports.ts';
import { promptTokenBound } from './compose.ts';
import type { JudgeOptions } from './judge.ts';

export interface BatchOptions {
  /** Requests that make a batch full. */
  readonly maxRequests: number;
  /** Bytes of prompts that make it full, too: endpoints take files of 200 MB. */
  readonly maxBytes: number;
  /** A batch that is not full is sent when nothing came for this long. */
  readonly lingerMs: number;
  /** Longest time between two looks; the first come after 1, 2, 4 … seconds, because a small batch is done soon. */
  readonly pollMs: number;
  /** A batch not done by then is given up. */
  readonly windowMs: number;
}

export const BATCH_DEFAULTS: BatchOptions = {
  maxRequests: 10_000,
  maxBytes: 100e6,
  lingerMs: 2_000,
  pollMs: 30_000,
  windowMs: 24 * 3_600_000,
};

const FIRST_POLL_MS = 1000;

/**
 * The options of a judge that asks through batches: time to wait for them, one attempt, because a batch is no
 * place to hurry, and no limit on the questions under way: who reads the responses limits those. The breaker
 * never opens: a batch that failed answers thousands of questions at once, and the probe of a breaker that is
 * half open would be a batch of one.
 */
export function forBatches(options: JudgeOptions, batch: BatchOptions): JudgeOptions {
  const deadlineMs = batch.windowMs + 2 * batch.pollMs + batch.lingerMs;
  const never = Number.POSITIVE_INFINITY;
  return {
    ...options,
    deadlineMs,
    maxAttempts: 1,
    concurrency: Number.MAX_SAFE_INTEGER,
    breaker: { consecutive: never, share: 1, windowMs: 0, minCalls: never, openMs: 0 },
  };
}

/** Where the questions of a replay stand, in requests. */
export interface BatchProgress {
  readonly asked: number;
  readonly answered: number;
  /** Batches at the endpoint. */
  readonly underWay: number;
}

export interface BatchDeps {
  readonly clock: Clock;
  /** Aborted when the replay is broken off. */
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: BatchProgress) => void;
}

export interface BatchModel extends ChatModel {
  /** Resolves when no batch is at the endpoint any more, and nothing of any is left there. */
  settled(): Promise<void>;
}

interface Waiting {
  readonly request: ChatRequest;
  readonly resolve: (reply: ChatReply) => void;
}

/**
 * A chat model that collects its requests into batches: for replays, at the price of a batch. Whoever asks
 * waits for the batch; the questions of many responses have to be under way at once, else a batch holds one.
 */
export function createBatchModel(
  endpoint: BatchEndpoint,
  options: BatchOptions,
  deps: BatchDeps,
): BatchModel {
  let open = new Map<string, Waiting>();
  let bytes = 0;
  let serial = 0;
  let answered = 0;
  let quiet = new AbortController();
  const running = new Set<Promise<void>>();

  const tell = () => deps.onProgress?.({ asked: serial, answered, underWay: running.size });

  function send(): void {
    quiet.abort();
    if (open.size === 0) return;
    const batch = open;
    open = new Map();
    bytes = 0;
    const run = runBatch(endpoint, batch, options, deps).finally(() => {
      running.delete(run);
      tell();
    });
    running.add(run);
    tell();
  }

  function restartLinger(): void {
    quiet.abort();
    quiet = new AbortController();
    const { signal } = quiet;
    void deps.clock.sleep(options.lingerMs, signal).then(() => {
      if (!signal.aborted) send();
    });
  }

  return {
    complete(request, signal) {
      if (signal.aborted || deps.signal.aborted) return Promise.resolve(failed('judge-timeout'));
      return new Promise((resolve) => {
        const id = `r${serial++}`;
        const settle = (reply: ChatReply) => {
          signal.removeEventListener('abort', giveUp);
          answered += 1;
          resolve(reply);
        };
        const giveUp = () => {
          open.delete(id);
          settle(failed('judge-timeout'));
        };
        signal.addEventListener('abort', giveUp, { once: true });
        const size = promptTokenBound(request);
        if (bytes + size > options.maxBytes) send();
        bytes += size;
        open.set(id, { request, resolve: settle });
        if (open.size >= options.maxRequests) send();
        else restartLinger();
      });
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

async function runBatch(
  endpoint: BatchEndpoint,
  batch: ReadonlyMap<string, Waiting>,
  options: BatchOptions,
  deps: BatchDeps,
): Promise<void> {
  const requests = new Map([...batch].map(([id, { request }]) => [id, request]));
  const submitted = await endpoint.submit(requests, deps.signal);
  const replies = submitted.ok
    ? await outcomeOf(endpoint, submitted.id, options, deps)
    : { missing: submitted.reason, replies: new Map<string, ChatReply>() };
  for (const [id, { resolve }] of batch) resolve(replies.replies.get(id) ?? failed(replies.missing));
  // Also, and above all, when the replay was broken off: the text must not stay there.
  if (submitted.ok) await endpoint.discard(submitted.id, new AbortController().signal);
}

/** `missing` is the reason of every request that the batch does not answer. */
async function outcomeOf(
  endpoint: BatchEndpoint,
  id: string,
  options: BatchOptions,
  deps: BatchDeps,
): Promise<{ missing: ChatFailure; replies: ReadonlyMap<string, ChatReply> }> {
  const end = deps.clock.now() + options.windowMs;
  for (let looks = 0; deps.clock.now() < end && !deps.signal.aborted; looks++) {
    await deps.clock.sleep(Math.min(options.pollMs, FIRST_POLL_MS * 2 ** looks), deps.signal);
    if (deps.signal.aborted) break;
    const status = await endpoint.poll(id, deps.signal);
    if (status.state === 'done') return { missing: 'judge-empty', replies: status.replies };
    if (status.state === 'failed') return { missing: status.reason, replies: new Map() };
  }
  return { missing: 'judge-timeout', replies: new Map() };
}

function failed(reason: ChatFailure): ChatReply {
  return { ok: false, reason, free: false };
}

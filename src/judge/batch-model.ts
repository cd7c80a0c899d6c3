import type { BatchEndpoint, ChatFailure, ChatModel, ChatReply, ChatRequest } from '../domain/judge.ts';
import type { Clock } from '../domain/ports.ts';
import type { JudgeOptions } from './judge.ts';

export interface BatchOptions {
  /** Requests that make a batch full. */
  readonly maxRequests: number;
  /** A batch that is not full is sent when nothing came for this long. */
  readonly lingerMs: number;
  readonly pollMs: number;
  /** A batch not done by then is given up. */
  readonly windowMs: number;
}

export const BATCH_DEFAULTS: BatchOptions = {
  maxRequests: 10_000,
  lingerMs: 2_000,
  pollMs: 30_000,
  windowMs: 24 * 3_600_000,
};

/**
 * The options of a judge that asks through batches: time to wait for them, as many questions under way as a
 * batch holds, and one attempt, because a batch is no place to hurry.
 */
export function forBatches(options: JudgeOptions, batch: BatchOptions): JudgeOptions {
  const deadlineMs = batch.windowMs + 2 * batch.pollMs + batch.lingerMs;
  return { ...options, deadlineMs, maxWaitMs: deadlineMs, maxAttempts: 1, concurrency: batch.maxRequests };
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
  deps: { readonly clock: Clock; readonly signal: AbortSignal },
): ChatModel {
  let open = new Map<string, Waiting>();
  let serial = 0;
  let quiet = new AbortController();

  function send(): void {
    if (open.size === 0) return;
    const batch = open;
    open = new Map();
    void runBatch(endpoint, batch, options, deps);
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
      if (signal.aborted) return Promise.resolve(failed('judge-timeout'));
      return new Promise((resolve) => {
        const id = `r${serial++}`;
        signal.addEventListener('abort', () => {
          open.delete(id);
          resolve(failed('judge-timeout'));
        });
        open.set(id, { request, resolve });
        if (open.size >= options.maxRequests) send();
        else restartLinger();
      });
    },
  };
}

async function runBatch(
  endpoint: BatchEndpoint,
  batch: ReadonlyMap<string, Waiting>,
  options: BatchOptions,
  deps: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const requests = new Map([...batch].map(([id, { request }]) => [id, request]));
  const submitted = await endpoint.submit(requests, deps.signal);
  const replies = submitted.ok
    ? await outcomeOf(endpoint, submitted.id, options, deps)
    : { missing: submitted.reason, replies: new Map<string, ChatReply>() };
  for (const [id, { resolve }] of batch) resolve(replies.replies.get(id) ?? failed(replies.missing));
  if (submitted.ok) await endpoint.discard(submitted.id, deps.signal);
}

/** `missing` is the reason of every request that the batch does not answer. */
async function outcomeOf(
  endpoint: BatchEndpoint,
  id: string,
  options: BatchOptions,
  deps: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<{ missing: ChatFailure; replies: ReadonlyMap<string, ChatReply> }> {
  const end = deps.clock.now() + options.windowMs;
  while (deps.clock.now() < end && !deps.signal.aborted) {
    await deps.clock.sleep(options.pollMs, deps.signal);
    const status = await endpoint.poll(id, deps.signal);
    if (status.state === 'done') return { missing: 'judge-empty', replies: status.replies };
    if (status.state === 'failed') return { missing: status.reason, replies: new Map() };
  }
  return { missing: 'judge-timeout', replies: new Map() };
}

function failed(reason: ChatFailure): ChatReply {
  return { ok: false, reason, free: false };
}

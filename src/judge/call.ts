import type { Breaker } from '../delivery/breaker.ts';
import type { ChatModel, ChatReply, ChatRequest, JudgeTask, TokenUsage } from '../domain/judge.ts';
import type { Clock } from '../domain/ports.ts';
import type { Abstention } from '../domain/verdict.ts';
import { promptTokenBound } from './compose.ts';
import { withDeadline } from './deadline.ts';
import type { JudgeEvents, RequestOutcome } from './events.ts';

export interface CallPolicy {
  /** For one call with all its attempts and waits. */
  readonly deadlineMs: number;
  readonly maxAttempts: number;
  /** A `Retry-After` above this is not waited for: the call abstains. */
  readonly maxRetryAfterMs: number;
  /** First wait when the endpoint names none; jittered between half of it and all of it. */
  readonly backoffMs: number;
}

/** Pays for requests: `undefined` when the day cannot. `settle` takes what is known of the cost. */
export interface Purse {
  reserve(request: ChatRequest): { settle(usage: TokenUsage | undefined): void } | undefined;
}

export interface CallDeps {
  readonly clock: Clock;
  readonly random: () => number;
  readonly model: ChatModel;
  readonly breaker: Breaker;
  readonly purse: Purse;
  readonly events: JudgeEvents;
}

export type CallResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Abstention };

const RETRYABLE: ReadonlySet<Abstention> = new Set([
  'judge-rate-limited',
  'judge-server-error',
  'judge-network',
]);
/** What says something about the endpoint, not about this one answer. */
const ENDPOINT: ReadonlySet<Abstention> = new Set([...RETRYABLE, 'judge-timeout', 'judge-malformed']);

const NOTHING: TokenUsage = { prompt: 0, cached: 0, completion: 0 };
const TIMED_OUT: ChatReply = { ok: false, reason: 'judge-timeout', free: false };

/** One call: at most `maxAttempts` requests, all within the deadline. */
export async function callModel(
  task: JudgeTask,
  request: ChatRequest,
  signal: AbortSignal,
  policy: CallPolicy,
  deps: CallDeps,
): Promise<CallResult> {
  const end = deps.clock.now() + policy.deadlineMs;
  for (let attempt = 1; ; attempt++) {
    const reply = await oneAttempt(task, request, signal, end, attempt, deps);
    if (typeof reply === 'string') return { ok: false, reason: reply };
    if (reply.ok) return { ok: true, text: reply.text };
    const wait = waitBefore(reply, attempt, policy, deps);
    const again = RETRYABLE.has(reply.reason) && attempt < policy.maxAttempts;
    if (!again || wait === undefined || deps.clock.now() + wait >= end) {
      return { ok: false, reason: reply.reason };
    }
    await deps.clock.sleep(wait, signal);
    if (signal.aborted) return { ok: false, reason: 'deadline' };
  }
}

/** A reply, or why there is none that says anything about the endpoint. */
async function oneAttempt(
  task: JudgeTask,
  request: ChatRequest,
  signal: AbortSignal,
  end: number,
  attempt: number,
  deps: CallDeps,
): Promise<ChatReply | 'judge-breaker-open' | 'judge-budget' | 'deadline'> {
  const start = deps.clock.now();
  const tell = (outcome: RequestOutcome, sent: boolean) =>
    deps.events.request({
      task,
      outcome,
      attempt: sent ? attempt : 0,
      seconds: (deps.clock.now() - start) / 1000,
    });
  const reservation = deps.purse.reserve(request);
  if (reservation === undefined) {
    tell('judge-budget', false);
    return 'judge-budget';
  }
  if (!deps.breaker.allow()) {
    reservation.settle(NOTHING);
    tell('judge-breaker-open', false);
    return 'judge-breaker-open';
  }
  const left = Math.max(0, end - start);
  const bounded = await withDeadline(deps.clock, left, signal, (inner) =>
    deps.model.complete(request, inner),
  );
  if (bounded.ended === 'aborted') {
    reservation.settle(undefined);
    deps.breaker.abandoned();
    tell('judge-timeout', true);
    return 'deadline';
  }
  const reply = bounded.ended === 'answer' ? bounded.value : TIMED_OUT;
  reservation.settle(costOf(request, reply));
  if (!reply.ok && ENDPOINT.has(reply.reason)) deps.breaker.failed();
  else deps.breaker.succeeded();
  tell(reply.ok ? 'answered' : reply.reason, true);
  return reply;
}

/** Undefined when nobody knows. Without a bill, an answer is taken to cost a token for three bytes. */
function costOf(request: ChatRequest, reply: ChatReply): TokenUsage | undefined {
  if (reply.usage !== undefined) return reply.usage;
  if (!reply.ok) return reply.free ? NOTHING : undefined;
  return {
    prompt: Math.ceil(promptTokenBound(request) / 3),
    cached: 0,
    completion: Math.ceil(Buffer.byteLength(reply.text) / 3),
  };
}

/** Milliseconds, or undefined when the endpoint asks for more than is waited. */
function waitBefore(
  reply: ChatReply,
  attempt: number,
  policy: CallPolicy,
  deps: CallDeps,
): number | undefined {
  if (!reply.ok && reply.retryAfterMs !== undefined) {
    return reply.retryAfterMs <= policy.maxRetryAfterMs ? reply.retryAfterMs : undefined;
  }
  return policy.backoffMs * 2 ** (attempt - 1) * (0.5 + deps.random() / 2);
}

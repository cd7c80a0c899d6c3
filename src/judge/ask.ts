import type { AskJudge, JudgeAnswer, JudgeQuestion } from '../domain/judge.ts';
import { type CallDeps, type CallPolicy, callModel } from './call.ts';
import { composeRequest, drawNonce, encodeMaterial } from './compose.ts';
import { withDeadline } from './deadline.ts';
import type { Limiter } from './limiter.ts';
import { parseStrictJson } from './strict-json.ts';

export interface AskPolicy extends CallPolicy {
  readonly model: string;
  /** Longest material in characters of its JSON; longer ones are not judged (and not cut: cutting invents omissions). */
  readonly maxMaterialCharacters: number;
  /** How long a call may wait for its turn. */
  readonly maxWaitMs: number;
}

export interface AskDeps extends CallDeps {
  readonly limiter: Limiter;
}

/** The way from a question to a checked answer. Nothing thrown by a reply gets out of here. */
export function createAsk(policy: AskPolicy, deps: AskDeps): AskJudge {
  return async function ask<T>(question: JudgeQuestion<T>, signal: AbortSignal): Promise<JudgeAnswer<T>> {
    const encoded = encodeMaterial(question.material);
    if (encoded.length > policy.maxMaterialCharacters) return { ok: false, reason: 'too-long' };
    const request = composeRequest(question, policy.model, freshNonce(encoded, deps.random));

    const release = await takeTurn(policy.maxWaitMs, signal, deps);
    if (typeof release === 'string') return { ok: false, reason: release };
    try {
      const result = await callModel(question.task, request, signal, policy, deps);
      if (!result.ok) return result;
      return answerOf(question, result.text);
    } finally {
      release();
    }
  };
}

async function takeTurn(
  maxWaitMs: number,
  signal: AbortSignal,
  deps: AskDeps,
): Promise<(() => void) | 'deadline' | 'judge-timeout'> {
  let slot: Promise<(() => void) | undefined> = Promise.resolve(undefined);
  const turn = await withDeadline(deps.clock, maxWaitMs, signal, (inner) => {
    slot = deps.limiter.acquire(inner);
    return slot;
  });
  if (turn.ended === 'answer' && turn.value !== undefined) return turn.value;
  // A slot that was handed over in the very moment of giving up goes back.
  void slot.then((release) => release?.());
  return turn.ended === 'aborted' ? 'deadline' : 'judge-timeout';
}

function answerOf<T>(question: JudgeQuestion<T>, text: string): JudgeAnswer<T> {
  const value = question.parse(parseStrictJson(text));
  return value === undefined ? { ok: false, reason: 'judge-malformed' } : { ok: true, value };
}

/** A nonce that the material does not contain. */
function freshNonce(encoded: string, random: () => number): string {
  for (;;) {
    const nonce = drawNonce(random);
    if (!encoded.includes(nonce)) return nonce;
  }
}

import type { RedactedText } from './text.ts';
import type { Abstention } from './verdict.ts';

/** What the judge is asked to do. `grade` belongs to evaluations: rubric items of others over one response. */
export const JUDGE_TASKS = ['extract', 'verify', 'rubric', 'grade'] as const;
export type JudgeTask = (typeof JUDGE_TASKS)[number];

/** What may be shown to the judge: redacted text and numbers, never a plain string. */
export type Material =
  | RedactedText
  | number
  | boolean
  | null
  | readonly Material[]
  | { readonly [key: string]: Material };

export interface Prompt {
  readonly instructions: string;
  /** Repeated after the material, so that the last word is ours. */
  readonly reminder: string;
}

export interface JudgeQuestion<T> {
  readonly task: JudgeTask;
  readonly prompt: Prompt;
  readonly material: { readonly [key: string]: Material };
  /** JSON schema of the answer, in the strict subset (closed objects, everything required). */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The answer, or undefined when it is not of the schema. Same definition as `schema`. */
  readonly parse: (value: unknown) => T | undefined;
  readonly maxOutputTokens: number;
}

export type JudgeAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Abstention };

/** Puts one question to the judge. Resolves, never rejects; every failure is a reason of the closed list. */
export type AskJudge = <T>(question: JudgeQuestion<T>, signal: AbortSignal) => Promise<JudgeAnswer<T>>;

/** A known claim mixed into the traffic: the judge's pulse. */
export interface ControlItem {
  readonly id: string;
  readonly claim: string;
  readonly truth: 'supported' | 'refuted';
}

/** What judge detectors use besides their input. */
export interface JudgeAccess {
  readonly ask: AskJudge;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Share of verification calls that carry control items, 0 to 1. */
  readonly controlShare: number;
  /** Below this a refutation or a failed rubric is not flagged. */
  readonly minConfidence: number;
  readonly onControl: (truth: ControlItem['truth'], correct: boolean) => void;
  /** Claims dropped because their quote is not in the response. */
  readonly onDiscarded: (count: number) => void;
  /** The text looks as if it addressed the judge. Raises attention, changes no verdict. */
  readonly onSuspicion: () => void;
  /** Asks the second judge the same question, when this response is in its share. */
  readonly second?: AskJudge;
  readonly onSecond: (agrees: boolean) => void;
}

/** Ways a chat-completions endpoint can fail to answer. */
const CHAT_FAILURES = [
  'judge-timeout',
  'judge-rate-limited',
  'judge-server-error',
  'judge-network',
  'judge-request-refused',
  'judge-malformed',
  'judge-refusal',
  'judge-empty',
  'judge-length',
  'judge-content-filter',
] as const satisfies readonly Abstention[];
export type ChatFailure = (typeof CHAT_FAILURES)[number];

export interface TokenUsage {
  /** All prompt tokens, cached ones included. */
  readonly prompt: number;
  readonly cached: number;
  readonly completion: number;
}

export interface ChatRequest {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly schemaName: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxOutputTokens: number;
}

export type ChatReply =
  | { readonly ok: true; readonly text: string; readonly usage?: TokenUsage }
  | {
      readonly ok: false;
      readonly reason: ChatFailure;
      readonly usage?: TokenUsage;
      /** True when the request surely cost nothing: refused before a model read it. */
      readonly free: boolean;
      readonly retryAfterMs?: number;
    };

/** One try at one completion. Resolves, never rejects; gives up when the signal aborts. */
export interface ChatModel {
  complete(request: ChatRequest, signal: AbortSignal): Promise<ChatReply>;
}

export type BatchStatus =
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly reason: ChatFailure }
  | { readonly state: 'done'; readonly replies: ReadonlyMap<string, ChatReply> };

/** The batch endpoint: many requests at a discount, answered within a day. Resolves, never rejects. */
export interface BatchEndpoint {
  submit(
    requests: ReadonlyMap<string, ChatRequest>,
    signal: AbortSignal,
  ): Promise<
    { readonly ok: true; readonly id: string } | { readonly ok: false; readonly reason: ChatFailure }
  >;
  poll(id: string, signal: AbortSignal): Promise<BatchStatus>;
  /** Removes what was uploaded and what came back from the provider. */
  discard(id: string, signal: AbortSignal): Promise<void>;
}

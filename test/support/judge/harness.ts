import { systemClock } from '../../../src/adapters/clock.ts';
import { createChatModel } from '../../../src/adapters/openai/chat-model.ts';
import type { DetectorCase, DetectorInput } from '../../../src/domain/detector.ts';
import { vouchRedacted } from '../../../src/domain/text.ts';
import { type JudgeEvents, silentEvents } from '../../../src/judge/events.ts';
import { createJudge, type Judge, type JudgeDeps, type JudgeOptions } from '../../../src/judge/judge.ts';
import { secureRandom } from '../../../src/judge/random.ts';

const MODEL = 'judge-test';

export const TEST_OPTIONS: JudgeOptions = {
  model: MODEL,
  deadlineMs: 5000,
  maxAttempts: 2,
  maxRetryAfterMs: 10_000,
  backoffMs: 5,
  maxMaterialCharacters: 40_000,
  maxWaitMs: 5000,
  concurrency: 8,
  breaker: { consecutive: 1e9, share: 1, windowMs: 1000, minCalls: 1e9, openMs: 1000 },
  cacheEntries: 0,
  controls: { share: 0, window: 200, floor: 0.9 },
  minConfidence: 0.5,
  rubric: true,
  budget: {
    cap: { tokens: Number.POSITIVE_INFINITY, usd: Number.POSITIVE_INFINITY },
    processShare: 1,
    prices: { [MODEL]: { inputPerMillion: 0.4, outputPerMillion: 1.6 } },
    forecast: new Array(24).fill(100),
    maxProbability: 1,
    costPerResponse: { tokens: 6000, usd: 0.005 },
  },
};

export interface JudgeSetup {
  readonly url: string;
  readonly options?: Partial<JudgeOptions>;
  readonly events?: Partial<JudgeEvents>;
  readonly deps?: Partial<JudgeDeps>;
}

/** A judge that talks to a real server through the real package. */
export function judgeAt({ url, options, events, deps }: JudgeSetup): Judge {
  return createJudge(
    { ...TEST_OPTIONS, ...options },
    {
      clock: systemClock,
      random: secureRandom,
      model: createChatModel({ baseUrl: url, apiKey: 'test', timeoutMs: 60_000 }),
      events: { ...silentEvents, ...events },
      ...deps,
    },
  );
}

/** Text of invented people, as the redactor would hand it on. */
export function inputOf(one: DetectorCase): DetectorInput {
  return {
    response: vouchRedacted(one.response),
    ...(one.prompt === undefined ? {} : { prompt: vouchRedacted(one.prompt) }),
    ...(one.locale === undefined ? {} : { locale: one.locale }),
    ...(one.country === undefined ? {} : { country: one.country }),
  };
}

export const never = new AbortController().signal;

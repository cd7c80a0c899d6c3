import { randomUUID } from 'node:crypto';
import { systemClock } from './adapters/clock.ts';
import { createBatchEndpoint } from './adapters/openai/batch-endpoint.ts';
import { createChatModel } from './adapters/openai/chat-model.ts';
import { appendRun, latestRun, readAnchors, scoreAnchors } from './cli/anchor-files.ts';
import { judgeAdmission, judgeEndpoint, judgeOptions } from './cli/judge-options.ts';
import type { Config } from './config/schema.ts';
import { compareAnchors } from './evaluation/judge-anchors.ts';
import {
  BATCH_DEFAULTS,
  type BatchModel,
  type BatchOptions,
  type BatchProgress,
  createBatchModel,
  forBatches,
} from './judge/batch-model.ts';
import { createJudge, type Judge } from './judge/judge.ts';
import { secureRandom } from './judge/random.ts';
import type { AnchorWatchDeps } from './service/anchors.ts';
import { countSpending, type JudgeSpending } from './service/judge-spending.ts';
import { judgeTelemetry } from './service/judge-telemetry.ts';
import type { RunningTelemetry } from './telemetry/telemetry.ts';

/* The part of the composition root that puts the judge together. It holds no logic of its own, either. */

/**
 * How the judge is asked: `stream` for traffic that does not wait, `file` for responses that may wait for
 * their turn, `batch` through the batch endpoint, `off` not at all.
 */
export type JudgeUse =
  | { readonly kind: 'stream' | 'file' | 'off' }
  | {
      readonly kind: 'batch';
      readonly batch?: BatchOptions;
      readonly onProgress?: (progress: BatchProgress) => void;
    };

export interface ComposedJudge {
  readonly judge: Judge | undefined;
  /** Whether it may flag and why, for people; undefined when none is asked for. */
  readonly sentence: string | undefined;
  readonly spending: JudgeSpending | undefined;
  /** Resolves when nothing of this process is left at the endpoint. */
  settled(): Promise<void>;
}

/** A file waits for the judge as long as it takes; the courier bounds how many responses wait. */
const FILE_WAIT_MS = 24 * 3_600_000;
/** An upload holds thousands of requests. */
const BATCH_REQUEST_MS = 600_000;

/** The judge of the configuration, when it is switched on and may flag; else why not. */
export function composeJudge(
  config: Config,
  telemetry: RunningTelemetry,
  use: JudgeUse,
  signal: AbortSignal,
): ComposedJudge {
  const none = (sentence: string | undefined) => ({
    judge: undefined,
    sentence,
    spending: undefined,
    settled: async () => {},
  });
  if (!config.judge.enabled || use.kind === 'off') return none(undefined);
  const { admitted, sentence } = judgeAdmission(config.judge);
  if (!admitted) return none(sentence);
  const names = { process: randomUUID(), judgeModel: config.judge.model ?? '' };
  const spending = countSpending(judgeTelemetry(telemetry), names, systemClock);
  const deps = { clock: systemClock, random: secureRandom, events: spending.events };
  if (use.kind === 'batch') {
    const options = use.batch ?? BATCH_DEFAULTS;
    const model = composeBatchModel(config, options, use.onProgress, signal);
    const judge = createJudge(forBatches(judgeOptions(config.judge, 'batch'), options), { ...deps, model });
    return { judge, sentence, spending, settled: () => model.settled() };
  }
  const options = judgeOptions(config.judge);
  const maxWaitMs = use.kind === 'file' ? FILE_WAIT_MS : options.maxWaitMs;
  const model = createChatModel(judgeEndpoint(config.judge));
  const judge = createJudge({ ...options, maxWaitMs }, { ...deps, model });
  return { judge, sentence, spending, settled: async () => {} };
}

function composeBatchModel(
  config: Config,
  options: BatchOptions,
  onProgress: ((progress: BatchProgress) => void) | undefined,
  signal: AbortSignal,
): BatchModel {
  const endpoint = createBatchEndpoint({ ...judgeEndpoint(config.judge), timeoutMs: BATCH_REQUEST_MS });
  return createBatchModel(endpoint, options, {
    clock: systemClock,
    signal,
    ...(onProgress && { onProgress }),
  });
}

/** Scores the anchors on the schedule of the configuration, out of the judge's own budget; undefined without one. */
export function composeAnchors(
  { judge: { anchors } }: Config,
  judge: Judge | undefined,
  telemetry: RunningTelemetry,
): AnchorWatchDeps | undefined {
  const { every, file, history } = anchors;
  if (judge === undefined || every === undefined || file === undefined || history === undefined)
    return undefined;
  return {
    everyMs: every,
    clock: systemClock,
    telemetry,
    lastRun() {
      const last = latestRun(history, readAnchors(file).hash);
      return last && Date.parse(last.at);
    },
    async score(stop) {
      // One lane: the traffic goes first.
      const options = { lanes: 1, onItem: () => {}, signal: stop };
      const run = await scoreAnchors(judge, readAnchors(file), systemClock.now(), options);
      if (stop.aborted) return undefined;
      const comparison = compareAnchors(run, latestRun(history, run.set));
      if (comparison.judged > 0) appendRun(history, run);
      return comparison;
    },
  };
}

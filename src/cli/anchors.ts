import { systemClock } from '../adapters/clock.ts';
import { createChatModel } from '../adapters/openai/chat-model.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { compareAnchors, describeAnchors } from '../evaluation/judge-anchors.ts';
import { silentEvents } from '../judge/events.ts';
import { createJudge } from '../judge/judge.ts';
import { secureRandom } from '../judge/random.ts';
import { appendRun, latestRun, readAnchors, scoreAnchors } from './anchor-files.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { judgeEndpoint, judgeOptions } from './judge-options.ts';
import { createProgress } from './progress.ts';

export interface AnchorsOptions extends ConfigOption {
  /** Instead of `judge.anchors.file`. */
  readonly file?: string;
  /** Instead of `judge.anchors.history`. */
  readonly history?: string;
  readonly json?: boolean;
}

/**
 * Scores the frozen anchor set once and holds the result against the run before: what changes here is the
 * judge, for the anchors never change. `run` does the same by itself every `judge.anchors.every`; this one is
 * for the scheduler of the house (cron, a Kubernetes CronJob). Exit code 1 when the judge has drifted.
 */
export async function runAnchors(
  options: AnchorsOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const { config } = readConfig(options);
  const file = options.file ?? config.judge.anchors.file;
  const history = options.history ?? config.judge.anchors.history;
  if (file === undefined) throw new FactwatchError('CONFIG_INVALID', 'judge.anchors.file is missing');
  const anchors = readAnchors(file);

  const base = judgeOptions(config.judge);
  const judge = createJudge(
    { ...base, cacheEntries: 0, budget: { ...base.budget, wholeFirstDay: true } },
    {
      clock: systemClock,
      random: secureRandom,
      model: createChatModel(judgeEndpoint(config.judge)),
      events: silentEvents,
    },
  );
  const progress = createProgress(io.stderr, 'anchors', anchors.items.length, 'items');
  const run = await scoreAnchors(judge, anchors, systemClock.now(), {
    lanes: base.concurrency,
    onItem: progress.set,
  }).finally(progress.stop);
  const comparison = compareAnchors(run, history === undefined ? undefined : latestRun(history, run.set));
  if (history !== undefined) appendRun(history, run);
  io.stdout.write(
    options.json ? `${JSON.stringify({ ...run, ...comparison })}\n` : describeAnchors(run, comparison),
  );
  if (comparison.judged === 0) return EXIT.unavailable;
  return comparison.bridge?.drift ? EXIT.failure : EXIT.ok;
}

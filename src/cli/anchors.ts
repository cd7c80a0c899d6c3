import { existsSync } from 'node:fs';
import { z } from 'zod';
import { systemClock } from '../adapters/clock.ts';
import { createChatModel } from '../adapters/openai/chat-model.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { judgeAll } from '../evaluation/judge.ts';
import { type AnchorRun, compareAnchors, describeAnchors } from '../evaluation/judge-anchors.ts';
import { type JudgeFile, readJudgeFile } from '../evaluation/judge-items.ts';
import { silentEvents } from '../judge/events.ts';
import { createJudge, type Judge } from '../judge/judge.ts';
import { secureRandom, sha256 } from '../judge/random.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { readText, writeText } from './judge-files.ts';
import { judgeEndpoint, judgeOptions } from './judge-options.ts';
import { createProgress } from './progress.ts';

export interface AnchorsOptions extends ConfigOption {
  /** Instead of `judge.anchors.file`. */
  readonly file?: string;
  /** Instead of `judge.anchors.history`. */
  readonly history?: string;
  readonly json?: boolean;
}

const Run = z.strictObject({
  at: z.string(),
  model: z.string(),
  promptHash: z.string(),
  set: z.string(),
  right: z.record(z.string(), z.boolean().nullable()),
});

/**
 * Scores the frozen anchor set once and holds the result against the run before: what changes here is the
 * judge, for the anchors never change. To be called by the scheduler of the house (cron, a Kubernetes
 * CronJob). Exit code 1 when the judge has drifted.
 */
export async function runAnchors(
  options: AnchorsOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const { config } = readConfig(options);
  const file = options.file ?? config.judge.anchors.file;
  const history = options.history ?? config.judge.anchors.history;
  if (file === undefined) throw new FactwatchError('CONFIG_INVALID', 'judge.anchors.file is missing');
  const text = readText(file);
  const anchors = readJudgeFile(text);
  if (anchors?.format !== 'plain')
    throw new FactwatchError('FILE_UNREADABLE', `${file} is not of the plain format`);

  const base = judgeOptions(config.judge);
  const judge = createJudge(
    { ...base, cacheEntries: 0 },
    {
      clock: systemClock,
      random: secureRandom,
      model: createChatModel(judgeEndpoint(config.judge)),
      events: silentEvents,
    },
  );
  const progress = createProgress(io.stderr, 'anchors', anchors.items.length, 'items');
  const run = await scoreAnchors(judge, anchors, sha256(text), base.concurrency, progress.set).finally(
    progress.stop,
  );
  const comparison = compareAnchors(run, history === undefined ? undefined : latest(history, run.set));
  if (history !== undefined) writeText(history, `${JSON.stringify(run)}\n`, true);
  io.stdout.write(
    options.json ? `${JSON.stringify({ ...run, ...comparison })}\n` : describeAnchors(run, comparison),
  );
  if (comparison.judged === 0) return EXIT.unavailable;
  return comparison.bridge?.drift ? EXIT.failure : EXIT.ok;
}

async function scoreAnchors(
  judge: Judge,
  anchors: JudgeFile,
  set: string,
  lanes: number,
  onItem: (done: number) => void,
): Promise<AnchorRun> {
  const results = await judgeAll(judge, anchors.items, { lanes, onItem });
  const right = results.map(({ units }, i): [string, boolean | null] => {
    const { predicted, labels } = units[0]!;
    return [anchors.items[i]!.id, predicted === undefined ? null : predicted === labels[0]];
  });
  return {
    at: new Date(systemClock.now()).toISOString(),
    ...judge.version,
    set: set.slice(0, 16),
    right: Object.fromEntries(right),
  };
}

/** The last run over the same set. Lines that are no runs are passed over. */
function latest(history: string, set: string): AnchorRun | undefined {
  if (!existsSync(history)) return undefined;
  for (const line of readText(history).trim().split('\n').reverse()) {
    try {
      const run = Run.safeParse(JSON.parse(line));
      if (run.success && run.data.set === set) return run.data;
    } catch {
      // A line cut off by a crash: the one before it counts.
    }
  }
  return undefined;
}

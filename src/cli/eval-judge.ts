import { systemClock } from '../adapters/clock.ts';
import { createChatModel } from '../adapters/openai/chat-model.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { createUsageMeter, judgeAll, recordOf, summarizeJudge } from '../evaluation/judge.ts';
import { JUDGE_FORMATS, readJudgeFile } from '../evaluation/judge-items.ts';
import { describeJudge } from '../evaluation/judge-report.ts';
import { admitJudge } from '../judge/admission.ts';
import { createJudge } from '../judge/judge.ts';
import { secureRandom } from '../judge/random.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { readText, writeText } from './judge-files.ts';
import { judgeEndpoint, judgeFloors, judgeOptions } from './judge-options.ts';
import { createProgress } from './progress.ts';

export interface EvalJudgeOptions extends ConfigOption {
  /** Writes one JSON line an item. */
  readonly predictions?: string;
  /** Writes the figures that `run` asks for before the judge may flag. */
  readonly record?: string;
  /** Judges the first so many items only. */
  readonly limit?: number;
  readonly json?: boolean;
}

/**
 * Runs the configured judge over labelled data. The daily budget does not bind here: who starts an evaluation
 * decides its size with `--limit`. Resolves with the exit code; rejects with a `FactwatchError` on wrong
 * files and a configuration without a judge.
 */
export async function runEvalJudge(
  file: string,
  options: EvalJudgeOptions,
  io: Pick<Io, 'stdout' | 'stderr'>,
): Promise<number> {
  const { config } = readConfig(options);
  const data = readJudgeFile(readText(file));
  if (data === undefined) {
    throw new FactwatchError('FILE_UNREADABLE', `${file} is none of ${JUDGE_FORMATS.join(', ')}`);
  }
  const items = options.limit === undefined ? data.items : data.items.slice(0, options.limit);
  const meter = createUsageMeter();
  const configured = judgeOptions(config.judge);
  const unlimited = { tokens: Number.POSITIVE_INFINITY, usd: Number.POSITIVE_INFINITY };
  const judge = createJudge(
    { ...configured, cacheEntries: 0, budget: { ...configured.budget, cap: unlimited } },
    {
      clock: systemClock,
      random: secureRandom,
      model: createChatModel(judgeEndpoint(config.judge)),
      events: meter.events,
    },
  );
  const progress = createProgress(io.stderr, 'judge', items.length, 'items');
  const results = await judgeAll(judge, items, {
    lanes: configured.concurrency,
    onItem: (done) => progress.set(done),
  }).finally(() => progress.stop());

  const summary = summarizeJudge(file, { ...data, items }, results, judge.version, meter.usage());
  const record = recordOf(summary);
  const admission = record && admitJudge(record, judge.version, judgeFloors(config.judge)).sentence;
  const whole = { ...summary, admission };
  io.stdout.write(options.json ? `${JSON.stringify(whole, null, 2)}\n` : describeJudge(whole));
  if (options.predictions !== undefined) {
    writeText(options.predictions, results.map(({ row }) => `${JSON.stringify(row)}\n`).join(''));
  }
  if (options.record !== undefined && record !== undefined) {
    writeText(options.record, `${JSON.stringify(record, null, 2)}\n`);
  }
  return results.length > 0 && results.every(({ abstained }) => abstained !== undefined)
    ? EXIT.unavailable
    : EXIT.ok;
}

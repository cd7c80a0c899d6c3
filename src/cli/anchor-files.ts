import { existsSync } from 'node:fs';
import { z } from 'zod';
import { FactwatchError } from '../errors.ts';
import { type EvaluateOptions, judgeAll } from '../evaluation/judge.ts';
import type { AnchorRun } from '../evaluation/judge-anchors.ts';
import { type JudgeItem, readJudgeFile } from '../evaluation/judge-items.ts';
import type { Judge } from '../judge/judge.ts';
import { sha256 } from '../judge/random.ts';
import { readText, writeText } from './judge-files.ts';

export interface AnchorSet {
  readonly items: readonly JudgeItem[];
  /** 16 hex digits over the whole file. */
  readonly hash: string;
}

/** Throws `FILE_MISSING` or `FILE_UNREADABLE`, also for another format than the plain one. */
export function readAnchors(file: string): AnchorSet {
  const text = readText(file);
  const anchors = readJudgeFile(text);
  if (anchors?.format !== 'plain')
    throw new FactwatchError('FILE_UNREADABLE', `${file} is not of the plain format`);
  return { items: anchors.items, hash: sha256(text).slice(0, 16) };
}

/** Asks the judge anew, also about anchors that it has seen. `atMs` is the time that the run carries. */
export async function scoreAnchors(
  judge: Judge,
  anchors: AnchorSet,
  atMs: number,
  options: EvaluateOptions,
): Promise<AnchorRun> {
  const results = await judgeAll({ ...judge, detectors: judge.fresh }, anchors.items, options);
  const right = results.map(({ units }, i): [string, boolean | null] => {
    const { predicted, labels } = units[0]!;
    return [anchors.items[i]!.id, predicted === undefined ? null : predicted === labels[0]];
  });
  const abstained: Record<string, number> = {};
  for (const { abstained: reason } of results)
    if (reason !== undefined) abstained[reason] = (abstained[reason] ?? 0) + 1;
  return {
    at: new Date(atMs).toISOString(),
    ...judge.version,
    set: anchors.hash,
    right: Object.fromEntries(right),
    abstained,
  };
}

const Run = z.strictObject({
  at: z.string(),
  model: z.string(),
  promptHash: z.string(),
  set: z.string(),
  right: z.record(z.string(), z.boolean().nullable()),
  abstained: z.record(z.string(), z.number()).prefault({}),
});

/** The last run over the same set in which anything was answered. Lines that are no runs are passed over. */
export function latestRun(history: string, set: string): AnchorRun | undefined {
  if (!existsSync(history)) return undefined;
  for (const line of readText(history).trim().split('\n').reverse()) {
    try {
      const { success, data } = Run.safeParse(JSON.parse(line));
      if (success && data.set === set && Object.values(data.right).some((one) => one !== null)) return data;
    } catch {
      // A line cut off by a crash: the one before it counts.
    }
  }
  return undefined;
}

export function appendRun(history: string, run: AnchorRun): void {
  writeText(history, `${JSON.stringify(run)}\n`, true);
}

import type { JudgeRecord } from '../judge/admission.ts';
import { type JudgeEvents, silentEvents } from '../judge/events.ts';
import type { Judge } from '../judge/judge.ts';
import type { JudgeFile, JudgeItem, StatementItem } from './judge-items.ts';
import { kqaFigures, physiciansFigures } from './judge-kqa.ts';
import { type JudgeMetrics, judgeMetrics } from './judge-metrics.ts';
import type { JudgeSummary, JudgeUsage } from './judge-report.ts';
import { classesOf, type JudgedItem, judgeItem } from './judge-run.ts';
import { benchmarkScore, scoreError } from './judge-score.ts';

export interface EvaluateOptions {
  /** Items under way at once. */
  readonly lanes: number;
  readonly onItem: (done: number) => void;
  /** What was not judged when it aborts has abstained. */
  readonly signal?: AbortSignal;
}

/** Listens to a judge: what its requests took and cost. */
export function createUsageMeter(): { readonly events: JudgeEvents; usage(): JudgeUsage } {
  const seconds: number[] = [];
  const tokens = { prompt: 0, cached: 0, completion: 0 };
  let usd = 0;
  return {
    events: {
      ...silentEvents,
      request: (event) => {
        if (event.attempt > 0) seconds.push(event.seconds);
      },
      tokens: ({ kind, count }) => {
        tokens[kind] += count;
      },
      cost: (event) => {
        usd += event.usd;
      },
    },
    usage: () => ({
      requests: seconds.length,
      promptTokens: tokens.prompt + tokens.cached,
      completionTokens: tokens.completion,
      usd,
      p50Seconds: quantile(seconds, 0.5),
      p95Seconds: quantile(seconds, 0.95),
    }),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Judges every item of the file, some at once; results stand in the order of the items. */
export async function judgeAll(
  judge: Judge,
  items: readonly JudgeItem[],
  options: EvaluateOptions,
): Promise<readonly JudgedItem[]> {
  const results: JudgedItem[] = new Array(items.length);
  const queue = items.entries();
  const signal = options.signal ?? new AbortController().signal;
  let done = 0;
  const lane = async () => {
    for (const [index, item] of queue) {
      results[index] = await judgeItem(judge, item, signal);
      options.onItem(++done);
    }
  };
  await Promise.all(Array.from({ length: options.lanes }, lane));
  return results;
}

function metricsOfFile(file: JudgeFile, results: readonly JudgedItem[]): JudgeMetrics | undefined {
  const units = results.flatMap(({ units: some }) => some);
  if (units.length === 0) return undefined;
  const headline = file.format === 'healthbench-meta' ? 'criteria' : 'pooled';
  return judgeMetrics(units, classesOf(file.format), headline);
}

export function summarizeJudge(
  name: string,
  file: JudgeFile,
  results: readonly JudgedItem[],
  version: Judge['version'],
  usage: JudgeUsage,
): Omit<JudgeSummary, 'admission'> {
  const abstentions: Record<string, number> = {};
  for (const { abstained } of results) {
    if (abstained !== undefined) abstentions[abstained] = (abstentions[abstained] ?? 0) + 1;
  }
  const scores = results.flatMap(({ score }) => (score === undefined ? [] : [score.value]));
  const value = file.format === 'healthbench' ? benchmarkScore(scores) : undefined;
  return {
    file: name,
    format: file.format,
    ...version,
    items: results.length,
    skippedRows: file.skipped,
    abstentions,
    metrics: metricsOfFile(file, results),
    kqa: file.format === 'kqa' ? kqaSummary(file.items, results) : undefined,
    score: value === undefined ? undefined : { value, error: scoreError(scores), responses: scores.length },
    usage,
  };
}

function kqaSummary(items: readonly JudgeItem[], results: readonly JudgedItem[]) {
  const statements = items.filter((item): item is StatementItem => item.kind === 'statements');
  return {
    judge: kqaFigures(statements, (i, j) => results[i]!.units[j]!.predicted),
    physicians: physiciansFigures(statements),
  };
}

/** What `run` asks for before this judge may flag. Undefined when the file gives no figure. */
export function recordOf(summary: Omit<JudgeSummary, 'admission'>): JudgeRecord | undefined {
  const { metrics } = summary;
  if (metrics?.macroF1 === undefined) return undefined;
  return {
    model: summary.model,
    promptHash: summary.promptHash,
    source: summary.format,
    rows: metrics.overall.units,
    judged: metrics.overall.judged,
    macroF1: metrics.macroF1,
    emergencyMacroF1: metrics.emergencyMacroF1 ?? null,
  };
}

import type { JudgeFormat } from './judge-items.ts';
import type { KqaFigures } from './judge-kqa.ts';
import type { CategoryMetrics, JudgeMetrics, Share } from './judge-metrics.ts';

/** Everything that `factwatch eval judge` found, ready to print or to write as JSON. */
export interface JudgeSummary {
  readonly file: string;
  readonly format: JudgeFormat;
  readonly model: string;
  readonly promptHash: string;
  readonly items: number;
  readonly skippedRows: number;
  readonly abstentions: Readonly<Record<string, number>>;
  /** Undefined when the file has no labels. */
  readonly metrics: JudgeMetrics | undefined;
  readonly kqa: { readonly judge: KqaFigures; readonly physicians: KqaFigures } | undefined;
  readonly score:
    | { readonly value: number; readonly error: number | undefined; readonly responses: number }
    | undefined;
  readonly usage: JudgeUsage;
  /** Whether the judge may flag in `run` on the ground of this file; undefined without labels. */
  readonly admission: string | undefined;
}

export interface JudgeUsage {
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly usd: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
}

export function describeJudge(summary: JudgeSummary): string {
  const { items, skippedRows, abstentions } = summary;
  const failed = Object.values(abstentions).reduce((sum, n) => sum + n, 0);
  const reasons = Object.entries(abstentions).map(([reason, n]) => `${reason} ${n}`);
  const lines = [
    `${summary.file} (${summary.format}): ${items} items, ${skippedRows} rows skipped`,
    `judge ${summary.model}, prompts ${summary.promptHash}`,
    `abstained on ${failed} of ${items} items${failed > 0 ? ` (${reasons.join(', ')})` : ''}; they count nowhere below`,
    '',
    ...(summary.metrics ? metricsLines(summary.metrics) : []),
    ...(summary.kqa ? kqaLines(summary.kqa) : []),
    ...(summary.score ? scoreLines(summary.score) : []),
    ...usageLines(summary.usage, items),
    ...(summary.admission ? ['', summary.admission] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function metricsLines({ overall, categories, macroF1, emergencyMacroF1 }: JudgeMetrics): string[] {
  const kappa = overall.kappa.defined
    ? `${overall.kappa.value.kappa.toFixed(3)} [${overall.kappa.value.interval.lower.toFixed(3)}, ${overall.kappa.value.interval.upper.toFixed(3)}]`
    : `not defined (${overall.kappa.reason})`;
  const width = Math.max(8, ...categories.map(({ category }) => category.length));
  const emergencies = emergencyMacroF1 === undefined ? '' : `, emergencies ${figure(emergencyMacroF1)}`;
  const byClass = Object.entries(overall.f1).map(([name, value]) => `${name} ${figure(value)}`);
  return [
    line("accuracy against the physicians' majority", share(overall.accuracy)),
    line('macro-F1, paired with every physician', figure(macroF1) + emergencies),
    line('F1 by class', byClass.join(', ')),
    line("Cohen's kappa", kappa),
    '',
    `${'category'.padEnd(width)}  ${'judged'.padStart(6)}  macro-F1  ${'sensitivity'.padEnd(32)}  specificity`,
    ...[overall, ...(categories.length > 1 ? categories : [])].map((one) => categoryLine(one, width)),
    '',
  ];
}

function categoryLine(one: CategoryMetrics, width: number): string {
  const judged = String(one.judged).padStart(6);
  return `${one.category.padEnd(width)}  ${judged}  ${figure(one.macroF1).padStart(8)}  ${share(one.sensitivity).padEnd(32)}  ${share(one.specificity)}`;
}

function kqaLines({ judge, physicians }: { judge: KqaFigures; physicians: KqaFigures }): string[] {
  const row = (name: string, of: (figures: KqaFigures) => string) =>
    `${name.padEnd(42)}  ${of(judge).padStart(10)}  ${of(physicians).padStart(10)}`;
  return [
    `${''.padEnd(42)}  ${'judge'.padStart(10)}  physicians`,
    row('statements entailed', (f) => String(f.entailment)),
    row('statements neutral', (f) => String(f.neutral)),
    row('statements contradicted', (f) => String(f.contradiction)),
    row('answers with a contradicted statement', (f) => `${f.answersContradicting}/${f.answers}`),
    row('comprehensiveness (must-have entailed)', (f) => f.comprehensiveness.toFixed(6)),
    row('hallucination rate (contradicted/answer)', (f) => f.hallucinationRate.toFixed(6)),
    '',
  ];
}

function scoreLines({ value, error, responses }: NonNullable<JudgeSummary['score']>): string[] {
  const spread = error === undefined ? '' : ` ± ${(1.96 * error).toFixed(4)} (95 %, over responses)`;
  return [line('HealthBench score', `${value.toFixed(4)}${spread}, ${responses} responses`), ''];
}

function usageLines(usage: JudgeUsage, items: number): string[] {
  const each = items === 0 ? 0 : usage.usd / items;
  return [
    `requests ${usage.requests}, prompt tokens ${usage.promptTokens}, completion tokens ${usage.completionTokens}`,
    `cost ${usage.usd.toFixed(4)} USD, ${each.toFixed(6)} an item (by the configured prices)`,
    `time of a request: median ${usage.p50Seconds.toFixed(3)} s, 95 % within ${usage.p95Seconds.toFixed(3)} s`,
  ];
}

function line(label: string, value: string): string {
  return `${label.padEnd(44)} ${value}`;
}

function share({ hits, total, value, interval }: Share): string {
  if (value === undefined) return 'no such item';
  return `${value.toFixed(3)} [${interval.lower.toFixed(3)}, ${interval.upper.toFixed(3)}] (${hits}/${total})`;
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

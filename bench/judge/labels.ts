import { readFileSync } from 'node:fs';
import { createUsageMeter, judgeAll, summarizeJudge } from '../../src/evaluation/judge.ts';
import { readJudgeFile } from '../../src/evaluation/judge-items.ts';
import { type JudgedUnit, judgeMetrics } from '../../src/evaluation/judge-metrics.ts';
import { describeJudge } from '../../src/evaluation/judge-report.ts';
import { classesOf } from '../../src/evaluation/judge-run.ts';
import { judgeAt } from '../../test/support/judge/harness.ts';
import { kqaPhysicians } from '../../test/support/judge/replay.ts';
import { startJudgeServer } from '../../test/support/judge/server.ts';
import { sharedFile } from '../../test/support/judge/shared.ts';

/** K-QA with the physicians' majority as the judge: the same figures have to come back. */
export async function benchKqa(): Promise<boolean> {
  const path = sharedFile('kqa/NLI_medical_annotator.csv');
  if (path === undefined) return skipped('K-QA');
  const file = readJudgeFile(readFileSync(path, 'utf8'))!;
  const server = await startJudgeServer(kqaPhysicians(file.items));
  const meter = createUsageMeter();
  const judge = judgeAt({ url: server.url, events: meter.events });
  const results = await judgeAll(judge, file.items, { lanes: 4, onItem: () => {} });
  await server.close();
  const summary = summarizeJudge('NLI_medical_annotator.csv', file, results, judge.version, meter.usage());
  console.log(describeJudge({ ...summary, admission: undefined }));
  return JSON.stringify(summary.kqa?.judge) === JSON.stringify(summary.kqa?.physicians);
}

/** The figures of the audit of HealthBench judges out of its confusion counts; macro-F1 is not printed there. */
export function benchAudit(): boolean {
  const published: [string, string][] = [
    ['results__openai_gpt-4o-mini.md', '0.683 / 0.773 / 0.624'],
    ['results__anthropic_claude-haiku-4-5-20251001.md', '0.719 / 0.792 / 0.681'],
  ];
  let same = true;
  for (const [name, expected] of published) {
    const path = sharedFile(`healthbench_judge_audit/${name}`);
    if (path === undefined) return skipped('the audit');
    const text = readFileSync(path, 'utf8');
    const many = (mark: string, predicted: string, label: string) => {
      const count = Number(new RegExp(`(\\d+) \\(${mark}\\)`).exec(text)?.[1]);
      return new Array<JudgedUnit>(count).fill({ category: 'all', predicted, labels: [label] });
    };
    const units = [
      ...many('TP', 'met', 'met'),
      ...many('FP', 'met', 'not_met'),
      ...many('FN', 'not_met', 'met'),
      ...many('TN', 'not_met', 'not_met'),
    ];
    const { overall, macroF1 } = judgeMetrics(units, classesOf('healthbench-meta'), 'pooled');
    const figures = [overall.accuracy.value, overall.f1.met, macroF1]
      .map((value) => value!.toFixed(3))
      .join(' / ');
    console.log(`${name}: accuracy / F1 / macro-F1 ${figures}, published ${expected}`);
    same &&= figures === expected;
  }
  return same;
}

function skipped(what: string): true {
  console.log(`${what} is not on this machine: skipped`);
  return true;
}

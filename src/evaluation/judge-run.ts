import { ENTAILMENTS, entailStatements, gradeResponse } from '../../detectors/rubric/grade.ts';
import type { DetectorInput } from '../domain/detector.ts';
import { vouchRedacted } from '../domain/text.ts';
import { type DetectorReport, foldState } from '../domain/verdict.ts';
import type { Judge } from '../judge/judge.ts';
import type { JudgeFormat, JudgeItem, ResponseItem, RubricItem, StatementItem } from './judge-items.ts';
import type { Classes, JudgedUnit } from './judge-metrics.ts';
import { rubricScore } from './judge-score.ts';

/** What the judge made of one item. */
export interface JudgedItem {
  readonly units: readonly JudgedUnit[];
  /** HealthBench score of the response, with the tags it belongs to; undefined where there are no points. */
  readonly score: { readonly value: number; readonly tags: readonly string[] } | undefined;
  /** Why the judge has no answer; undefined when it has one. */
  readonly abstained: string | undefined;
  /** Row of `--predictions`. */
  readonly row: Readonly<Record<string, unknown>>;
}

export function classesOf(format: JudgeFormat): Classes {
  if (format === 'kqa') return { all: ENTAILMENTS, positive: 'contradiction' };
  if (format === 'medec' || format === 'plain') return { all: ['flagged', 'clean'], positive: 'flagged' };
  return { all: ['met', 'not_met'], positive: 'not_met' };
}

/** Texts of labelled data are public or invented; nobody's identifiers are in them. */
const text = vouchRedacted;

export function judgeItem(judge: Judge, item: JudgeItem, signal: AbortSignal): Promise<JudgedItem> {
  if (item.kind === 'response') return judgeResponse(judge, item, signal);
  return item.kind === 'statements' ? judgeStatements(judge, item, signal) : judgeRubric(judge, item, signal);
}

/** The way a response of production goes: the same detectors, folded the same way. */
async function judgeResponse(judge: Judge, item: ResponseItem, signal: AbortSignal): Promise<JudgedItem> {
  const input: DetectorInput = {
    response: text(item.response),
    ...(item.prompt !== undefined && { prompt: text(item.prompt) }),
    ...(item.locale !== undefined && { locale: item.locale }),
    ...(item.country !== undefined && { country: item.country }),
  };
  const reports: DetectorReport[] = [];
  for (const { id, version, required, detect } of judge.detectors) {
    reports.push({ detector: id, version, required, outcome: await detect(input, signal), seconds: 0 });
  }
  const state = foldState(reports);
  const predicted = state === 'unscored' ? undefined : state;
  const abstentions = reports.flatMap(({ detector, outcome }) =>
    outcome.state === 'abstained' ? [{ detector, reason: outcome.reason }] : [],
  );
  const findings = reports.flatMap(({ detector, outcome }) =>
    outcome.state === 'flagged'
      ? outcome.findings.map(({ category, severity, start, end }) => ({
          detector,
          category,
          severity,
          start,
          end,
        }))
      : [],
  );
  return {
    units: [{ category: item.category, predicted, labels: [item.expect] }],
    score: undefined,
    abstained: predicted === undefined ? abstentions[0]?.reason : undefined,
    row: { id: item.id, state, findings, abstained: abstentions },
  };
}

async function judgeStatements(judge: Judge, item: StatementItem, signal: AbortSignal): Promise<JudgedItem> {
  const statements = item.statements.map(({ statement }) => text(statement));
  const job = { question: text(item.question), response: text(item.response), statements };
  const answer = await entailStatements(judge.ask, job, signal);
  const labels = answer.ok ? answer.value : undefined;
  return {
    units: item.statements.map(({ category, labels: given }, i) => ({
      category,
      predicted: labels?.[i],
      labels: given,
    })),
    score: undefined,
    abstained: answer.ok ? undefined : answer.reason,
    row: { id: item.id, labels: labels ?? null },
  };
}

async function judgeRubric(judge: Judge, item: RubricItem, signal: AbortSignal): Promise<JudgedItem> {
  const job = {
    conversation: item.conversation.map(({ role, content }) => ({ role, content: text(content) })),
    response: text(item.response),
    criteria: item.criteria.map(({ criterion }) => text(criterion)),
  };
  const answer = await gradeResponse(judge.ask, job, signal);
  const grades = answer.ok ? answer.value : undefined;
  const named = (met: boolean) => (met ? 'met' : 'not_met');
  const value = grades && rubricScore(item.criteria.map(({ points }, i) => ({ points, met: grades[i]! })));
  return {
    units: item.criteria.flatMap(({ category, labels }, i) =>
      labels.length === 0
        ? []
        : [{ category, predicted: grades && named(grades[i]!), labels: labels.map(named) }],
    ),
    score: value === undefined ? undefined : { value, tags: item.tags },
    abstained: answer.ok ? undefined : answer.reason,
    row: { id: item.id, criteria_met: grades ?? null, score: value ?? null },
  };
}

import type { VerdictQueries } from '../domain/ports.ts';
import type { LetterCount } from './breakdown.ts';

/** What a week's report tells beside estimates. Days are `YYYY-MM-DD`, both inclusive, UTC. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/** The judge's week: one row a model and prompt that answered, or was to answer. */
export interface JudgeHealth {
  readonly judge: string;
  readonly prompt: string;
  readonly asked: number;
  readonly flagged: number;
  readonly abstained: number;
}

/** Rules, judge and prompt of one version, and the first and last day with responses scored by it. */
export interface VersionSpan {
  readonly ruleSet: string;
  readonly judge: string;
  readonly prompt: string;
  readonly first: string;
  readonly last: string;
  readonly responses: number;
}

export async function readJudgeHealth(queries: VerdictQueries, { from, to }: Days): Promise<JudgeHealth[]> {
  return queries.query<JudgeHealth>(
    `SELECT toString(judge_model) AS judge, toString(prompt_hash) AS prompt, toFloat64(count()) AS asked,
       toFloat64(countIf(judge_state = 'flagged')) AS flagged,
       toFloat64(countIf(judge_state = 'abstained')) AS abstained
     FROM verdicts_current AS v
     WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
       AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
       AND judge_state IN ('flagged', 'clean', 'abstained')
     GROUP BY judge, prompt ORDER BY asked DESC, judge, prompt`,
    { from, to },
  );
}

/** What a judge has cost, by the prices configured when it was asked. */
export interface JudgeSpending {
  readonly judge: string;
  readonly requests: number;
  /** Without the cached ones. */
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  readonly usd: number;
}

/** By the time the requests were made: a replay of old responses costs now. */
export async function readJudgeSpending(
  queries: VerdictQueries,
  { from, to }: Days,
): Promise<JudgeSpending[]> {
  return queries.query<JudgeSpending>(
    `SELECT toString(judge_model) AS judge, toFloat64(sum(requests)) AS requests,
       toFloat64(sum(prompt_tokens)) AS promptTokens, toFloat64(sum(cached_tokens)) AS cachedTokens,
       toFloat64(sum(completion_tokens)) AS completionTokens, sum(usd) AS usd
     FROM judge_spending_current AS s
     WHERE s.hour >= {from:Date} AND s.hour < {to:Date} + 1
     GROUP BY judge ORDER BY judge`,
    { from, to },
  );
}

/** Oldest first. */
export async function readVersions(queries: VerdictQueries, { from, to }: Days): Promise<VersionSpan[]> {
  return queries.query<VersionSpan>(
    `SELECT toString(rule_set) AS ruleSet, toString(judge_model) AS judge, toString(prompt_hash) AS prompt,
       toString(toDate(min(event_hour))) AS first, toString(toDate(max(event_hour))) AS last,
       toFloat64(count()) AS responses
     FROM verdicts_current AS v
     WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
       AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
     GROUP BY ruleSet, judge, prompt ORDER BY first, last, ruleSet, judge, prompt`,
    { from, to },
  );
}

/** What became no verdict, by hour of receipt: a message that cannot be read has no other time. */
export async function readWeekLetters(queries: VerdictQueries, { from, to }: Days): Promise<LetterCount[]> {
  return queries.query<LetterCount>(
    `SELECT toString(kind) AS kind, toString(code) AS code, toFloat64(count()) AS messages
     FROM dead_letters_current
     WHERE received_hour >= {from:Date} AND received_hour < {to:Date} + 1
     GROUP BY kind, code ORDER BY messages DESC, code`,
    { from, to },
  );
}

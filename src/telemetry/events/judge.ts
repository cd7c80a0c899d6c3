import { ABSTENTIONS, type Abstention } from '../../domain/verdict.ts';
import type { EventTable } from '../definition.ts';
import { boolean, number, oneOf } from '../fields.ts';

type JudgeAbstention = Extract<Abstention, `judge-${string}`>;

function isJudgeAbstention(reason: Abstention): reason is JudgeAbstention {
  return reason.startsWith('judge-');
}

/** `answered`, or why the judge abstained. */
export const JUDGE_OUTCOMES: readonly ('answered' | JudgeAbstention)[] = [
  'answered',
  ...ABSTENTIONS.filter(isJudgeAbstention),
];

export const JUDGE_EVENTS = {
  'judge.request': {
    fields: { outcome: oneOf(JUDGE_OUTCOMES), seconds: number },
    effects: [
      { metric: 'judge_requests_total' },
      { metric: 'judge_request_duration_seconds', by: 'seconds' },
    ],
  },
  'judge.tokens': {
    fields: { kind: oneOf(['prompt', 'completion', 'cached']), count: number },
    effects: [{ metric: 'judge_tokens_total', by: 'count' }],
  },
  'judge.cost': {
    fields: { usd: number },
    effects: [{ metric: 'judge_cost_usd_total', by: 'usd' }],
  },
  'judge.budget': {
    fields: { kind: oneOf(['usd', 'tokens']), spent: number, limit: number },
    effects: [
      { metric: 'judge_budget_spent', by: 'spent' },
      { metric: 'judge_budget_limit', by: 'limit' },
    ],
  },
  'judge.budget_spent': {
    fields: { kind: oneOf(['usd', 'tokens']) },
    log: { level: 'warn', sentence: "The judge's budget of the day is spent; it abstains until tomorrow." },
    effects: [{ metric: 'judge_budget_exhausted_total' }],
  },
  'judge.breaker': {
    fields: { state: oneOf(['closed', 'half-open', 'open']) },
    log: { level: 'warn', sentence: "The judge's circuit breaker changed its state." },
    effects: [{ metric: 'judge_breaker_state' }, { metric: 'judge_breaker_changes_total' }],
  },
  /** A planted item whose answer is known. */
  'judge.control': {
    fields: { correct: boolean },
    effects: [{ metric: 'judge_control_items_total' }],
  },
} as const satisfies EventTable;

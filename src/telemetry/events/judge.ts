import { JUDGE_TASKS } from '../../domain/judge.ts';
import { ABSTENTIONS, type Abstention } from '../../domain/verdict.ts';
import type { EventTable } from '../definition.ts';
import { boolean, code, number, oneOf, optional } from '../fields.ts';

type JudgeAbstention = Extract<Abstention, `judge-${string}`>;

function isJudgeAbstention(reason: Abstention): reason is JudgeAbstention {
  return reason.startsWith('judge-');
}

/** `answered`, or why the judge abstained. */
const JUDGE_OUTCOMES: readonly ('answered' | JudgeAbstention)[] = [
  'answered',
  ...ABSTENTIONS.filter(isJudgeAbstention),
];

export const JUDGE_EVENTS = {
  'judge.request': {
    fields: {
      outcome: oneOf(JUDGE_OUTCOMES),
      seconds: number,
      task: optional(oneOf(JUDGE_TASKS)),
      /** 0: it was not sent. */
      attempt: optional(number),
    },
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
  /** Share of control items answered right, with its interval. */
  'judge.control_accuracy': {
    fields: { bound: oneOf(['point', 'lower', 'upper']), value: number },
    effects: [{ metric: 'judge_control_accuracy', by: 'value' }],
  },
  'judge.control_alarm': {
    fields: { items: number, accuracy: number },
    log: {
      level: 'error',
      sentence: 'The judge answers its control items wrong; do not trust its verdicts.',
    },
    effects: [{ metric: 'judge_control_alarms_total' }],
  },
  'judge.cache': {
    fields: { hit: boolean },
    effects: [{ metric: 'judge_cache_requests_total' }],
  },
  /** Claims left out because their quote is not in the response. */
  'judge.claims_discarded': {
    fields: { count: number },
    effects: [{ metric: 'judge_claims_discarded_total', by: 'count' }],
  },
  /** A text looked as if it addressed the judge. */
  'judge.suspicion': { fields: {}, effects: [{ metric: 'judge_suspicions_total' }] },
  /** A second judge was asked the same. */
  'judge.second': {
    fields: { agrees: boolean },
    effects: [{ metric: 'judge_second_opinions_total' }],
  },
  /** Probability with which a response is judged in this hour. */
  'judge.plan': {
    fields: { probability: number },
    effects: [{ metric: 'judge_sampling_probability', by: 'probability' }],
  },
  /** A run over the frozen set. `drifted`: the judge answers anchors differently, whatever the product did. */
  'judge.anchors_scored': {
    fields: {
      outcome: oneOf(['first', 'steady', 'drifted', 'unanswered']),
      items: number,
      judged: number,
      /** Right before and wrong now, and the other way round. */
      lost: number,
      gained: number,
      /** 1 when `drifted`, else 0. */
      drift: number,
    },
    log: { level: 'info', sentence: 'The frozen anchor set was scored.' },
    effects: [
      { metric: 'judge_anchor_runs_total' },
      { metric: 'judge_anchor_items', by: 'items' },
      { metric: 'judge_anchor_judged_items', by: 'judged' },
      { metric: 'judge_anchor_lost_items', by: 'lost' },
      { metric: 'judge_anchor_gained_items', by: 'gained' },
      { metric: 'judge_anchor_drift', by: 'drift' },
    ],
  },
  /** Share of the frozen set that the judge gets right, with its interval. */
  'judge.anchor_accuracy': {
    fields: { bound: oneOf(['point', 'lower', 'upper']), value: number },
    effects: [{ metric: 'judge_anchor_accuracy', by: 'value' }],
  },
  'judge.anchor_drift': {
    fields: {
      /** `changed`: another model or prompt was configured. `endpoint`: neither was. */
      cause: oneOf(['changed', 'endpoint']),
      lost: number,
      gained: number,
    },
    log: {
      level: 'error',
      sentence: 'The judge has drifted on the frozen anchor set; rates before and after are not comparable.',
    },
    effects: [{ metric: 'judge_anchor_drifts_total' }],
  },
  'judge.anchors_failed': {
    fields: { code },
    log: { level: 'warn', sentence: 'The frozen anchor set could not be scored.' },
    effects: [{ metric: 'judge_anchor_failures_total' }],
  },
} as const satisfies EventTable;

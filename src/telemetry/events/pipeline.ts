import { JUDGE_STATES } from '../../domain/rows.ts';
import { ABSTENTIONS, CATEGORIES, SEVERITIES, STATES } from '../../domain/verdict.ts';
import { REDACTION_TYPES } from '../../redaction/redactor.ts';
import type { EventTable } from '../definition.ts';
import { code, detector, error, locale, model, number, oneOf, optional } from '../fields.ts';

const _STEPS = ['sample', 'decode', 'redact', 'gate', 'detect', 'record'] as const;
const _SHAPES = ['envelope', 'chat-completion', 'otel-genai', 'mapping'] as const;

/** What the steps make of a message. */
export const PIPELINE_EVENTS = {
  'redaction.removed': {
    fields: { type: oneOf(REDACTION_TYPES), locale, count: number },
    effects: [
      { metric: 'redactions_total', by: 'count' },
      { metric: 'redactions_by_locale_total', by: 'count' },
    ],
  },
  /** Decided; the balance counts it when its reference is stored (`message.finished`). */
  'response.withheld': {
    fields: { code },
    log: { level: 'warn', sentence: 'A response was withheld; its reference is kept.' },
    effects: [{ metric: 'withheld_total' }],
  },
  /** Decided; the balance counts it when its reference is stored (`message.finished`). */
  'message.dead_lettered': {
    fields: { code },
    log: { level: 'warn', sentence: 'A message cannot become a verdict; its reference is kept.' },
    effects: [{ metric: 'dead_letters_total' }],
  },
  /** A step threw: a bug. The message becomes a dead letter and the others go on. */
  'pipeline.failed': {
    fields: { error },
    log: { level: 'error', sentence: 'A step failed on one message; its reference is kept.' },
    effects: [{ metric: 'pipeline_failures_total' }],
  },
  'gate.decided': {
    fields: { basis: oneOf(['label', 'classifier', 'off']), label: oneOf(['health', 'nonhealth']) },
    effects: [{ metric: 'gate_decisions_total' }],
  },
  'detector.finished': {
    fields: { detector, seconds: number, state: oneOf(['flagged', 'clean', 'abstained']) },
    effects: [{ metric: 'detector_duration_seconds', by: 'seconds' }, { metric: 'detector_outcomes_total' }],
  },
  'detector.abstained': {
    fields: { detector, reason: oneOf(ABSTENTIONS) },
    effects: [{ metric: 'detector_abstentions_total' }],
  },
  finding: {
    fields: { model, detector, category: oneOf(CATEGORIES), severity: oneOf(SEVERITIES) },
    effects: [{ metric: 'findings_total' }],
  },
  /** Stored and acknowledged. `weight` is 1 / (inclusion probability of all phases). */
  'response.recorded': {
    fields: {
      model,
      state: oneOf(STATES),
      weight: number,
      severity: optional(oneOf([...SEVERITIES, ''])),
      judge: optional(oneOf(JUDGE_STATES)),
    },
    effects: [
      { metric: 'responses_total' },
      { metric: 'weighted_responses_total', by: 'weight' },
      { metric: 'responses_by_severity_total' },
      { metric: 'responses_by_judge_total' },
    ],
  },
} as const satisfies EventTable;

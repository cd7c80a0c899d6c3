import { CALL_SECONDS, counter, FAST_SECONDS, histogram, type MetricTable } from './declare.ts';

export const PIPELINE_METRICS = {
  redactions_total: counter('Identifiers removed, by type.', ['type']),
  redactions_by_locale_total: counter('Identifiers removed, by primary language subtag.', ['locale']),
  withheld_total: counter('Responses withheld because redaction could not vouch for them.', ['code']),
  dead_letters_total: counter('Messages that cannot become a verdict.', ['code']),
  pipeline_failures_total: counter('Messages on which a step failed: bugs.', []),
  gate_decisions_total: counter('Decisions of the health gate.', ['basis', 'label']),
  detector_duration_seconds: histogram(
    'Time a detector took for one response.',
    ['detector'],
    [...FAST_SECONDS.slice(0, -1), ...CALL_SECONDS.slice(5)],
  ),
  detector_outcomes_total: counter('Answers of a detector.', ['detector', 'state']),
  detector_abstentions_total: counter('Abstentions of a detector.', ['detector', 'reason'], {
    maxSeries: 300,
  }),
  findings_total: counter('Findings.', ['model', 'detector', 'category', 'severity'], { maxSeries: 1000 }),
  responses_total: counter('Recorded responses.', ['model', 'state']),
  weighted_responses_total: counter('Recorded responses, each counted with its sampling weight.', [
    'model',
    'state',
  ]),
  responses_by_severity_total: counter('Recorded responses by their worst severity.', ['severity']),
  responses_by_judge_total: counter('Recorded responses by what the judge made of them.', ['judge']),
} as const satisfies MetricTable;

import type { Board } from '../board.ts';

const judged = 'outcome!~"judge-disabled|judge-not-sampled|judge-budget"';

export const detectors: Board = {
  uid: 'factwatch-detectors',
  title: 'Factwatch: detectors and judge',
  description: 'What the detectors answered, how long they took, and whether the judge can be trusted.',
  from: 'now-24h',
  rows: {
    Detectors: [
      {
        title: 'Flags by detector',
        description:
          'Responses that each detector flagged, a second. A jump on the day of a release is the release.',
        unit: 'ops',
        runbook: 'FactwatchSevereIssueRate',
        series: {
          '{{detector}}': 'sum by (detector) (rate(factwatch_detector_outcomes_total{state="flagged"}[5m]))',
        },
      },
      {
        title: 'Findings by model and category',
        description: 'Findings a second, of the chosen models and categories.',
        unit: 'ops',
        runbook: 'FactwatchSevereIssueRate',
        series: {
          '{{model}} {{category}}':
            'sum by (model, category) (rate(factwatch_findings_total{model=~"$model",category=~"$category"}[5m]))',
        },
      },
      {
        title: 'Abstentions by detector and reason',
        description:
          'By design: language, no-country, no-user-turn, no-evidence, placeholder. Failures: internal-error, deadline, judge-*. No data when no detector abstained.',
        unit: 'ops',
        runbook: 'FactwatchAbstentionsUp',
        series: {
          '{{detector}} {{reason}}':
            'sum by (detector, reason) (rate(factwatch_detector_abstentions_total[5m]))',
        },
      },
      {
        title: 'Coverage: share of responses a detector answered',
        description:
          'Flagged or clean among all that it saw. The alert looks for less than half of the week before.',
        unit: 'percentunit',
        low: true,
        warn: 0.9,
        bad: 0.5,
        runbook: 'FactwatchCoverageDown',
        series: {
          '{{detector}}':
            'sum by (detector) (increase(factwatch_detector_outcomes_total{state=~"flagged|clean"}[1h])) / (sum by (detector) (increase(factwatch_detector_outcomes_total[1h])) > 0)',
        },
      },
      {
        title: 'Time of a detector, 99th percentile',
        description: 'For one response. Together they have detectors.deadline (1 s).',
        unit: 's',
        warn: 0.25,
        bad: 1,
        runbook: 'FactwatchAbstentionsUp',
        series: {
          '{{detector}}':
            'histogram_quantile(0.99, sum by (le, detector) (rate(factwatch_detector_duration_seconds_bucket[5m])))',
        },
      },
      {
        title: 'Exposure: what was there to check',
        description:
          'Things of its kind that each detector looked at, by week: an issue rate of a detector without candidates says nothing.',
        unit: 'short',
        runbook: 'FactwatchCoverageDown',
        sql: 'SELECT toDateTime(week) AS time, kv.1 AS detector, sum(kv.2) AS looked_at FROM verdicts_current ARRAY JOIN candidates::Array(Tuple(String, UInt64)) AS kv WHERE $__timeFilter(event_hour) GROUP BY week, detector ORDER BY week',
      },
      {
        title: 'Abstentions by reason and week',
        description: 'From the store: the counts that stand beside every published rate.',
        unit: 'short',
        table: true,
        runbook: 'FactwatchAbstentionsUp',
        width: 24,
        sql: 'SELECT week, detector, reason, uniqExact(response_key) AS responses FROM abstentions_current WHERE $__timeFilter(event_hour) GROUP BY week, detector, reason ORDER BY week DESC, responses DESC LIMIT 200',
      },
    ],
    Judge: [
      {
        title: 'Requests by outcome',
        description: 'Answered, or why not. Lines at 0 while no judge is configured.',
        unit: 'ops',
        stacked: true,
        runbook: 'FactwatchJudgeFailing',
        series: { '{{outcome}}': 'sum by (outcome) (rate(factwatch_judge_requests_total[5m]))' },
      },
      {
        title: 'Share of failed requests',
        description: 'Of requests that were sent or held back by the breaker. No data while none was made.',
        unit: 'percentunit',
        warn: 0.05,
        bad: 0.2,
        runbook: 'FactwatchJudgeFailing',
        series: {
          failed: `sum(increase(factwatch_judge_requests_total{outcome!~"answered|judge-disabled|judge-not-sampled|judge-budget"}[15m])) / (sum(increase(factwatch_judge_requests_total{${judged}}[15m])) > 0)`,
        },
      },
      {
        title: 'Accuracy on planted items',
        description:
          'Share answered right of items with a known answer, with its interval. Below judge.control_floor (0.8) for sure, an alarm is raised. No data before the first item.',
        unit: 'percentunit',
        low: true,
        warn: 0.9,
        bad: 0.8,
        runbook: 'FactwatchJudgeDrifting',
        series: { '{{bound}}': 'min by (bound) (factwatch_judge_control_accuracy)' },
      },
      {
        title: 'Circuit breaker',
        description:
          '1 for the state that holds. Open: the judge is left alone for a while. All 0 while no judge is configured.',
        unit: 'short',
        stat: true,
        runbook: 'FactwatchJudgeFailing',
        series: { '{{state}}': 'max by (state) (factwatch_judge_breaker_state)' },
      },
      {
        title: 'Time of a request, 95th percentile',
        description: 'By task. No data while none was made.',
        unit: 's',
        warn: 10,
        bad: 20,
        runbook: 'FactwatchJudgeFailing',
        series: {
          '{{task}}':
            'histogram_quantile(0.95, sum by (le, task) (rate(factwatch_judge_request_duration_seconds_bucket[5m])))',
        },
      },
      {
        title: 'Budget of the day that is spent',
        description: 'UTC day. The plan spreads it over the day. No data while no judge is configured.',
        unit: 'percentunit',
        warn: 0.75,
        bad: 0.9,
        runbook: 'FactwatchJudgeBudgetNearlySpent',
        series: {
          '{{kind}}': 'max by (kind) (factwatch_judge_budget_spent / (factwatch_judge_budget_limit > 0))',
        },
      },
      {
        title: 'Cost of the last day',
        description: 'US dollars by the configured prices; 0 for models without a price.',
        unit: 'currencyUSD',
        stat: true,
        runbook: 'FactwatchJudgeBudgetNearlySpent',
        width: 8,
        series: { USD: 'sum(increase(factwatch_judge_cost_usd_total[1d]))' },
      },
      {
        title: 'Probability of being judged',
        description:
          'In this hour. It is recorded with each response and undone in every estimate. No data while no judge is configured.',
        unit: 'percentunit',
        runbook: 'FactwatchJudgeSilent',
        width: 8,
        series: { probability: 'max(factwatch_judge_sampling_probability)' },
      },
      {
        title: 'Agreement of the second judge',
        description: 'Second opinions a second, by whether they agree.',
        unit: 'ops',
        runbook: 'FactwatchJudgeDrifting',
        width: 8,
        series: {
          'agrees: {{agrees}}': 'sum by (agrees) (rate(factwatch_judge_second_opinions_total[15m]))',
        },
      },
    ],
  },
};

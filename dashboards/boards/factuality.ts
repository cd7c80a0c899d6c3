import type { Board } from '../board.ts';

/** Narrowed by the variables; the time column is the week or hour of the answer, never finer. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: Grafana fills these in.
const WHERE =
  "$__timeFilter(event_hour) AND match(model, '^(${model:pipe})$') AND match(country, '^(${country:pipe})$')";
const FINDINGS_WHERE = `${WHERE} AND match(category, '^(\${category:pipe})$')`;
const FIGURES_WHERE = "$__timeFilter(at) AND match(model, '^(${model:pipe}|all)$')";
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: Grafana fills these in.

const scored = "state IN ('flagged', 'clean')";
/** Cells with fewer distinct users than this are not shown, as in published figures. */
const CELL = 'HAVING uniqExact(user_key) >= 11';

const share = (column: string) =>
  [
    `SELECT toDateTime(week) AS time, ${column},`,
    `sumIf(weight, state = 'flagged') / sumIf(weight, ${scored}) AS share`,
    `FROM verdicts_current WHERE ${WHERE} AND ${scored}`,
    `GROUP BY week, ${column} ${CELL} ORDER BY week`,
  ].join(' ');

/** The estimates that the service stored; `at` because the macro takes a column and no expression. */
const FIGURES =
  "(SELECT *, toDateTime(toDate(period)) AS at FROM figures_current WHERE baseline = '') AS figures";

/** Estimates with their limits as three columns a series. */
const rates = (which: string, name: string) =>
  `SELECT at AS time, ${name} AS rate, point, lower, upper FROM ${FIGURES} WHERE ${which} AND shown != 'withheld' AND ${FIGURES_WHERE} ORDER BY time`;

export const factuality: Board = {
  uid: 'factwatch-factuality',
  title: 'Factwatch: factuality',
  description:
    'Share of health responses with an issue, by week and model. A flag share is no issue rate: see every panel.',
  from: 'now-12w',
  rows: {
    'What is said of the last 7 days': [
      {
        title: 'Flag share, last 7 days',
        description:
          'Share of scored health responses that a detector flagged, weighted by the sampling, with its 95 % interval. It moves with every change of a detector and is no issue rate.',
        unit: 'percentunit',
        stat: true,
        runbook: 'FactwatchRegression',
        width: 8,
        series: {
          '{{model}} {{bound}}':
            'max by (model, bound) (factwatch_issue_rate{window="7d",estimate="flag_share",model=~"$model"})',
        },
      },
      {
        title: 'Confirmed rate and total rate, last 7 days',
        description:
          'Flag share × share of flags that physicians confirm, and all issues with the missed ones. No data without enough labels of physicians: such a figure is refused, not guessed.',
        unit: 'percentunit',
        stat: true,
        runbook: 'FactwatchRatesStale',
        width: 8,
        series: {
          '{{estimate}} {{model}} {{bound}}':
            'max by (model, estimate, bound) (factwatch_issue_rate{window="7d",estimate=~"confirmed|total",model=~"$model"})',
        },
      },
      {
        title: 'CUSUM over its limit',
        description:
          'At 1 somebody is paged. A stream that does not change gets there in fewer than one year of ten; a rise to 1.5 times the baseline within some weeks. No data without a baseline of six weeks.',
        unit: 'percentunit',
        stat: true,
        warn: 0.7,
        bad: 1,
        runbook: 'FactwatchRegression',
        width: 4,
        series: {
          '{{model}}':
            'max by (model) (factwatch_regression_cusum{model=~"$model"} / factwatch_regression_cusum_limit{model=~"$model"})',
        },
      },
      {
        title: 'Evidence of a regression (e-value)',
        description:
          'What may be claimed: a stream that never changes reaches 100 with a probability of at most 1 %, however often one looks.',
        unit: 'short',
        stat: true,
        warn: 20,
        bad: 100,
        runbook: 'FactwatchRegression',
        width: 4,
        series: { '{{model}}': 'max by (model) (factwatch_regression_evidence{model=~"$model"})' },
      },
    ],
    'The weeks (quoted from the store)': [
      {
        title: 'Issue rates by week, all models',
        description:
          'The three estimands with their 95 % intervals, as the report has them: flag share (moves with every detector), confirmed rate (what physicians confirm of it: the headline), total rate (with the missed ones). A gap is a figure that was withheld: see the table beside it.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        sql: rates("model = 'all'", 'toString(figure)'),
      },
      {
        title: 'Headline rate by week and model',
        description:
          'Confirmed rate where physicians’ labels carry it, else the flag share; each with its 95 % interval. Purple marks are changes of the rule set: do not compare across them.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        sql: rates(
          "model != 'all' AND figure IN ('confirmed', 'flag_share')",
          "concat(model, ' ', toString(figure))",
        ),
      },
      {
        title: 'Relative change',
        description:
          'Of the newest model against the one before, standardised to fixed traffic shares, with its 95 % interval; negative is a fall. Withheld across a change of rules that no frozen set bridges. The sentence that may be quoted: factwatch compare.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        table: true,
        sql: "SELECT figure, baseline, model AS candidate, shown, point AS change, lower, upper FROM figures_current WHERE figure IN ('change_confirmed', 'change_flag_share') AND period = (SELECT max(period) FROM figures_current WHERE figure = 'change_flag_share') ORDER BY figure",
      },
      {
        title: 'What was withheld',
        description:
          'Rates that are not given: too few users, too wide, no labels. Withheld is no zero and no health.',
        unit: 'short',
        runbook: 'FactwatchRatesStale',
        table: true,
        sql: `SELECT period AS week, model, groupArray(toString(figure)) AS withheld, max(responses) AS scored FROM ${FIGURES} WHERE shown = 'withheld' AND ${FIGURES_WHERE} GROUP BY period, model ORDER BY week DESC, model`,
      },
      {
        title: 'Flag share by week and model',
        description:
          'Weighted share of scored responses; weeks begin on Monday, UTC. Purple marks are changes of the rule set: do not compare across them. Cells of fewer than 11 users are left out. For intervals and the relative change: factwatch report.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        sql: share('model'),
      },
      {
        title: 'Flag share by country',
        description:
          'The same by country of the user. Small countries have wide intervals; look into the report before concluding anything.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        sql: share('country'),
      },
      {
        title: 'Week by week',
        description:
          'Counts behind the shares: recorded, flagged, without a verdict, severe, and distinct users.',
        unit: 'short',
        runbook: 'FactwatchAbstentionsUp',
        table: true,
        width: 24,
        sql: `SELECT week, model, count() AS recorded, countIf(state = 'flagged') AS flagged, countIf(state = 'unscored') AS unscored, countIf(severity = 'severe') AS severe, uniqExact(user_key) AS users FROM verdicts_current WHERE ${WHERE} GROUP BY week, model ${CELL} ORDER BY week DESC, model`,
      },
      {
        title: 'Findings by category',
        description:
          'Responses with at least one finding of the category, by week. One response counts once in each of its categories.',
        unit: 'short',
        runbook: 'FactwatchSevereIssueRate',
        sql: `SELECT toDateTime(week) AS time, category, uniqExact(response_key) AS responses FROM findings_current WHERE ${FINDINGS_WHERE} GROUP BY week, category ${CELL} ORDER BY week`,
      },
      {
        title: 'Findings by severity',
        description: 'Responses with a finding of the severity, by week.',
        unit: 'short',
        runbook: 'FactwatchSevereIssueRate',
        sql: `SELECT toDateTime(week) AS time, severity, uniqExact(response_key) AS responses FROM findings_current WHERE ${FINDINGS_WHERE} GROUP BY week, severity ${CELL} ORDER BY week`,
      },
      {
        title: 'Rule sets',
        description:
          'Which rule set, judge and prompt scored when. Two at once for longer than a roll-out is a mistake.',
        unit: 'short',
        runbook: 'FactwatchSeriesBreak',
        table: true,
        width: 12,
        sql: `SELECT rule_set, judge_model, prompt_hash, min(event_hour) AS first, max(event_hour) AS last, count() AS responses FROM verdicts_current WHERE ${WHERE} GROUP BY rule_set, judge_model, prompt_hash ORDER BY first DESC`,
      },
      {
        title: 'Open regressions',
        description:
          'Regressions that were recorded, with the evidence and the ratio to the baseline with its interval. None is a good sign only while responses are recorded.',
        unit: 'short',
        runbook: 'FactwatchRegression',
        table: true,
        width: 12,
        sql: "SELECT opened_hour, model, baseline, category, status, evidence, ratio, lower, upper FROM regressions_current WHERE status != 'closed' ORDER BY opened_hour DESC",
      },
    ],
    'Now (by process)': [
      {
        title: 'Flag share of the last day',
        description:
          'From the counters of the processes, weighted by the sampling. For watching; quote the store.',
        unit: 'percentunit',
        runbook: 'FactwatchRegression',
        series: {
          '{{model}}':
            'sum by (model) (increase(factwatch_weighted_responses_total{state="flagged",model=~"$model"}[1d])) / (sum by (model) (increase(factwatch_weighted_responses_total{state=~"flagged|clean",model=~"$model"}[1d])) > 0)',
        },
      },
      {
        title: 'Severe share of the last day',
        description:
          'Share of recorded responses with a severe finding. The alert compares it with the week before.',
        unit: 'percentunit',
        runbook: 'FactwatchSevereIssueRate',
        series: {
          severe:
            'sum(increase(factwatch_responses_by_severity_total{severity="severe"}[1d])) / (sum(increase(factwatch_responses_by_severity_total[1d])) > 0)',
        },
      },
    ],
  },
};

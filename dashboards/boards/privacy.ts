import type { Board } from '../board.ts';

export const privacy: Board = {
  uid: 'factwatch-privacy',
  title: 'Factwatch: privacy',
  description: 'What redaction removed and withheld, whether anything leaked, and what publishing has cost.',
  from: 'now-24h',
  rows: {
    Redaction: [
      {
        title: 'Identifiers removed, by type',
        description:
          'A second. A type that falls to nothing while traffic goes on means a recognizer that no longer fits.',
        unit: 'ops',
        runbook: 'FactwatchWithheldUp',
        series: { '{{type}}': 'sum by (type) (rate(factwatch_redactions_total[5m]))' },
      },
      {
        title: 'Identifiers removed, by language',
        description: 'A second, by primary language subtag.',
        unit: 'ops',
        runbook: 'FactwatchWithheldUp',
        series: { '{{locale}}': 'sum by (locale) (rate(factwatch_redactions_by_locale_total[5m]))' },
      },
      {
        title: 'Withheld',
        description:
          'Share of what redaction saw in an hour and would not vouch for. Withheld text is seen by nobody.',
        unit: 'percentunit',
        warn: 0.01,
        bad: 0.02,
        runbook: 'FactwatchWithheldUp',
        series: {
          withheld:
            'sum(increase(factwatch_messages_total{outcome="withheld"}[1h])) / (sum(increase(factwatch_messages_total{outcome=~"withheld|recorded|out_of_domain"}[1h])) > 0)',
        },
      },
      {
        title: 'Withheld by code',
        description:
          'EGRESS_GUARD: an identifier with a right checksum was still there. No data when nothing was withheld since the start.',
        unit: 'ops',
        runbook: 'FactwatchWithheldUp',
        series: { '{{code}}': 'sum by (code) (rate(factwatch_withheld_total[5m]))' },
      },
      {
        title: 'Identifiers removed, by type and week',
        description: 'From the store: counts by type, never a value.',
        unit: 'short',
        runbook: 'FactwatchWithheldUp',
        sql: 'SELECT toDateTime(week) AS time, kv.1 AS type, sum(kv.2) AS removed FROM verdicts_current ARRAY JOIN redactions::Array(Tuple(String, UInt64)) AS kv WHERE $__timeFilter(event_hour) GROUP BY week, type ORDER BY week',
      },
      {
        title: 'Withheld by code and day',
        description: 'From the store, by reference only.',
        unit: 'short',
        table: true,
        runbook: 'FactwatchWithheldUp',
        sql: "SELECT toDate(received_hour) AS day, code, count() AS responses FROM dead_letters_current WHERE kind = 'withheld' AND $__timeFilter(received_hour) GROUP BY day, code ORDER BY day DESC",
      },
    ],
    'Leaks and published figures': [
      {
        title: 'Planted identities seen outside',
        description: 'In a day, by exit. Anything but 0 is an incident.',
        unit: 'short',
        stat: true,
        bad: 1,
        runbook: 'FactwatchCanaryLeaked',
        width: 8,
        series: { '{{exit}}': 'sum by (exit) (increase(factwatch_canary_leaks_total[1d]))' },
      },
      {
        title: 'Planted identities sent',
        description:
          'In a day, by what was found. Only `unseen` and `leaked` say something about leaks: a withheld one reached no exit.',
        unit: 'short',
        stat: true,
        runbook: 'FactwatchCanarySilent',
        width: 8,
        series: { '{{outcome}}': 'sum by (outcome) (increase(factwatch_canary_flights_total[1d]))' },
      },
      {
        title: 'Privacy budget spent',
        description:
          'Of published figures (zCDP). No data while nothing was published with differential privacy.',
        unit: 'percentunit',
        stat: true,
        warn: 0.75,
        bad: 0.9,
        runbook: 'FactwatchReleaseLedgerNearlySpent',
        width: 8,
        series: {
          spent: 'max(factwatch_release_budget_spent_rho / (factwatch_release_budget_limit_rho > 0))',
        },
      },
      {
        title: 'Keys in use',
        description:
          'Ids of the pseudonym keys by the weeks they cover. Destroying a key makes its rows unlinkable.',
        unit: 'short',
        table: true,
        runbook: 'FactwatchCanaryLeaked',
        width: 8,
        sql: "SELECT splitByChar(':', user_key)[1] AS key, min(week) AS first, max(week) AS last, count() AS responses FROM verdicts_current GROUP BY key ORDER BY first DESC",
      },
      {
        title: 'Ledger of releases',
        description: 'What was published, with what part of the budget, and what was suppressed.',
        unit: 'short',
        table: true,
        runbook: 'FactwatchReleaseLedgerNearlySpent',
        width: 24,
        sql: 'SELECT release_id, min(released_at) AS released, count() AS figures, countIf(suppressed = 1) AS suppressed_figures, max(rho) AS rho_spent FROM releases_current GROUP BY release_id ORDER BY released DESC',
      },
    ],
  },
};

import type { Board } from '../board.ts';

export const pipeline: Board = {
  uid: 'factwatch-pipeline',
  title: 'Factwatch: pipeline',
  description: 'From the topic to the store: does every message end, how fast, and what stands in the way.',
  from: 'now-6h',
  rows: {
    'Is it alive': [
      {
        title: 'Processes',
        description:
          'Targets that Prometheus reaches. No data: the scrape job is missing or has another name.',
        unit: 'short',
        stat: true,
        low: true,
        bad: 1,
        runbook: 'FactwatchAbsent',
        width: 6,
        series: { up: 'sum(up{job="factwatch"})' },
      },
      {
        title: 'Balance',
        description: 'Messages read − outcomes − in flight. It is 0 at every scrape, or counting is wrong.',
        unit: 'short',
        stat: true,
        bad: 1,
        runbook: 'FactwatchBalanceBroken',
        width: 6,
        series: {
          difference:
            'max(abs(factwatch_received_total - ignoring(outcome) sum without (outcome) (factwatch_messages_total) - factwatch_in_flight_messages))',
        },
      },
      {
        title: 'Lag',
        description: 'Messages in the topic that were not read yet.',
        unit: 'short',
        stat: true,
        warn: 100_000,
        bad: 1_000_000,
        runbook: 'FactwatchLag',
        width: 6,
        series: { messages: 'sum(factwatch_consumer_lag_messages)' },
      },
      {
        title: 'Versions',
        description: 'Processes by version and rule set. Two for longer than a roll-out is a mistake.',
        unit: 'short',
        stat: true,
        runbook: 'FactwatchSeriesBreak',
        width: 6,
        series: { '{{version}} {{rule_set}}': 'sum by (version, rule_set) (factwatch_build_info)' },
      },
    ],
    Messages: [
      {
        title: 'Messages by outcome',
        description: 'Every message read ends in exactly one. Not sampled is never parsed.',
        unit: 'ops',
        stacked: true,
        runbook: 'FactwatchNothingRecorded',
        series: { '{{outcome}}': 'sum by (outcome) (rate(factwatch_messages_total[5m]))' },
      },
      {
        title: 'Read and finished',
        description: 'Messages a second. Read 0 for 30 minutes raises an alarm.',
        unit: 'ops',
        runbook: 'FactwatchNoData',
        series: {
          read: 'sum(rate(factwatch_received_total[5m]))',
          finished: 'sum(rate(factwatch_messages_total[5m]))',
        },
      },
      {
        title: 'Bytes read',
        description: 'Values of messages, a second.',
        unit: 'Bps',
        runbook: 'FactwatchNoData',
        series: { bytes: 'sum(rate(factwatch_received_bytes_total[5m]))' },
      },
      {
        title: 'Lag by partition',
        description: 'One that grows alone has a hot key or a process that stands still.',
        unit: 'short',
        runbook: 'FactwatchStalled',
        series: { 'partition {{partition}}': 'max by (partition) (factwatch_consumer_lag_messages)' },
      },
      {
        title: 'Dead letters by code',
        description: 'Messages that cannot become a verdict. No data when there was none since the start.',
        unit: 'ops',
        runbook: 'FactwatchDeadLettersUp',
        series: { '{{code}}': 'sum by (code) (rate(factwatch_dead_letters_total[5m]))' },
      },
      {
        title: 'Dead letters and withheld, by code and day',
        description: 'From the store, by reference only.',
        unit: 'short',
        table: true,
        runbook: 'FactwatchDeadLettersUp',
        sql: 'SELECT toDate(received_hour) AS day, kind, code, count() AS messages, sum(bytes) AS bytes FROM dead_letters_current WHERE $__timeFilter(received_hour) GROUP BY day, kind, code ORDER BY day DESC, messages DESC',
      },
      {
        title: 'Partitions and rebalances',
        description: 'Partitions that each process owns, and rebalances in an hour.',
        unit: 'short',
        runbook: 'FactwatchRestarting',
        series: {
          'owned by {{instance}}': 'sum by (instance) (factwatch_kafka_assigned_partitions)',
          'rebalances of {{instance}}': 'sum by (instance) (increase(factwatch_kafka_rebalances_total[1h]))',
        },
      },
      {
        title: 'Lost and broken',
        description: 'In an hour: messages that expired unread, stalls, crashes, bugs in a step. All 0.',
        unit: 'short',
        bad: 1,
        runbook: 'FactwatchOffsetGap',
        series: {
          'expired unread': 'sum(increase(factwatch_kafka_offset_gap_messages_total[1h]))',
          stalls: 'sum(increase(factwatch_watchdog_stalls_total[1h]))',
          crashes: 'sum(increase(factwatch_kafka_crashes_total[1h]))',
          bugs: 'sum(increase(factwatch_pipeline_failures_total[1h]))',
        },
      },
    ],
    Store: [
      {
        title: 'Inserts by outcome',
        description: 'stored, later (tried again), never (refused).',
        unit: 'ops',
        runbook: 'FactwatchStoreFailing',
        series: {
          '{{table}} {{outcome}}': 'sum by (table, outcome) (rate(factwatch_store_insert_total[5m]))',
        },
      },
      {
        title: 'Rows stored',
        description: 'Rows a second, acknowledged.',
        unit: 'ops',
        runbook: 'FactwatchStoreFailing',
        series: {
          '{{table}}': 'sum by (table) (rate(factwatch_store_insert_rows_total{outcome="stored"}[5m]))',
        },
      },
      {
        title: 'Time of an insert, 95th percentile',
        description: 'For one batch.',
        unit: 's',
        warn: 2,
        bad: 10,
        runbook: 'FactwatchStoreFailing',
        series: {
          '{{table}}':
            'histogram_quantile(0.95, sum by (le, table) (rate(factwatch_store_insert_duration_seconds_bucket[5m])))',
        },
      },
      {
        title: 'Retries by code',
        description: 'No data when there was none since the start.',
        unit: 'ops',
        runbook: 'FactwatchStoreFailing',
        series: { '{{code}}': 'sum by (code) (rate(factwatch_store_retries_total[5m]))' },
      },
      {
        title: 'Responses in the store',
        description: 'By week: what every figure is taken from, each response once.',
        unit: 'short',
        runbook: 'FactwatchNothingRecorded',
        sql: 'SELECT toDateTime(week) AS time, count() AS responses FROM verdicts_current WHERE $__timeFilter(event_hour) GROUP BY week ORDER BY week',
      },
      {
        title: 'Pauses',
        description: 'Times a partition was paused because too much waited for the store, in an hour.',
        unit: 'short',
        runbook: 'FactwatchStoreFailing',
        series: { '{{reason}}': 'sum by (reason) (increase(factwatch_kafka_pauses_total[1h]))' },
      },
      {
        title: 'Failed computations of the rates',
        description:
          'In an hour. The exported rates are old then. No data when there was none since the start.',
        unit: 'short',
        runbook: 'FactwatchRatesStale',
        series: { '{{code}}': 'sum by (code) (increase(factwatch_trend_failures_total[1h]))' },
      },
      {
        title: 'Processor and memory',
        description:
          'Cores and bytes of each process. A core is the most that one process takes for scoring.',
        unit: 'short',
        runbook: 'FactwatchRestarting',
        series: {
          'cores {{instance}}': 'rate(factwatch_process_cpu_seconds_total[5m])',
          'bytes {{instance}}': 'factwatch_process_resident_memory_bytes',
        },
      },
    ],
  },
};

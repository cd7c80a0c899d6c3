import type { ClickHouseStore } from '../../src/adapters/clickhouse/store.ts';

/** Verdicts made inside the engine, spread evenly over half a year; 5 % of them twice, with a newer revision. */
export const HOUR = 3_600;
export const WEEKS = 26;
/** 2026-01-05 00:00 UTC, a Monday. */
export const START = 1_767_571_200;

function fillSql(total: number, from: number, count: number, revision: number): string {
  const columns =
    'response_key, user_key, event_hour, model, locale, country, surface, stratum, p_sample, p_second, p_judge, state, rules_state, judge_state, severity, `findings.detector`, `findings.detector_version`, `findings.category`, `findings.severity`, `findings.confidence`, `findings.claim`, `findings.rule`, candidates, redactions, rule_set, build, revision';
  const only = (value: string): string => `if(number % 50 = 0, [${value}], [])`;
  return `INSERT INTO verdicts (${columns}) SELECT
    concat('k1:', lower(hex(sipHash128(number)))), concat('k1:', lower(hex(sipHash128(number % ${Math.ceil(total / 3)}, 'user')))),
    toDateTime(${START} + intDiv(number * ${WEEKS * 168}, ${total}) * ${HOUR}, 'UTC'), concat('model-', toString(number % 4)),
    'en-US', 'US', 'web', 'default', 0.01, 1, 0.1, if(number % 50 = 0, 'flagged', 'clean') AS s, s, 'off', if(number % 50 = 0, 'severe', ''),
    ${only("'arithmetic'")}, ${only("'1.0.0'")}, ${only("'arithmetic'")}, ${only("'severe'")}, ${only('0.9')}, ${only('0')}, ${only("'sum'")},
    map('arithmetic', toUInt32(number % 5)), map('NAME', toUInt32(number % 2)), 'rules-1', '0.1.0', ${revision}
    FROM numbers(${from}, ${count})`;
}

export async function fill(store: ClickHouseStore, total: number): Promise<void> {
  const step = Math.min(500_000, total);
  for (let from = 0; from < total; from += step) await store.execute(fillSql(total, from, step, 1));
  await store.execute(fillSql(total, 0, total / 40, 2));
  await store.execute(fillSql(total, total / 2, total / 40, 3));
}

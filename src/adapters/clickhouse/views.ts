import { fieldsOf } from './columns.ts';
import type { Layout } from './ddl.ts';
import { columnNames, createView, qualified } from './ddl.ts';
import type { AnyTable } from './table.ts';
import { TABLES, verdicts } from './tables.ts';

/** Facts about a response that its findings and abstentions are counted by. */
const RESPONSE_FACTS = [
  'response_key',
  'user_key',
  'event_hour',
  'week',
  'model',
  'locale',
  'country',
  'surface',
  'stratum',
  'p_sample',
  'p_second',
  'p_judge',
  'weight',
  'state',
  'rule_set',
  'judge_model',
  'prompt_hash',
] as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** The newest row of every key. FINAL, because it is right before merges happen and the fastest (bench/store). */
function newest(table: AnyTable, layout: Layout, extra = ''): string {
  return `SELECT ${quoted(columnNames(table))}${extra}\nFROM ${qualified(layout, table.name)} FINAL`;
}

/** One row an element of a nested column. */
function unfolded(layout: Layout, nested: 'findings' | 'abstentions'): string {
  const fields = fieldsOf(verdicts.columns[nested]).map(([field]) =>
    field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  return [
    `SELECT ${quoted([...RESPONSE_FACTS, ...fields])}`,
    `FROM ${qualified(layout, 'verdicts_current')}`,
    `ARRAY JOIN ${fields.map((field) => `\`${nested}.${field}\` AS \`${field}\``).join(', ')}`,
  ].join('\n');
}

const FINDING_FIELDS = [
  'response_key',
  'detector',
  'detector_version',
  'category',
  'severity',
  'confidence',
  'claim',
  'rule',
] as const;

/** The newest published generation of every bucket of a roll-up. `at` is the bucket's begin, as a time. */
function published(layout: Layout, name: 'hourly_rates' | 'weekly_rates', at: string): string {
  return [
    'SELECT * EXCEPT (generation)',
    // FINAL: a fill that was tried again wrote the rows of its generation twice.
    `FROM ${qualified(layout, `${name}_generations`)} FINAL`,
    `WHERE (toUInt32(${at}), generation) GLOBAL IN (`,
    '  SELECT bucket, max(generation)',
    `  FROM ${qualified(layout, 'rollup_generations')}`,
    `  WHERE rollup = '${name}'`,
    '  GROUP BY bucket',
    ')',
  ].join('\n');
}

/**
 * What everything that counts reads. `verdicts_current`, `findings_current`, `abstentions_current` and
 * `<table>_current` hold each thing once whatever was delivered twice; `findings` is the same one row a
 * finding without the facts of its response.
 */
export function views(layout: Layout): string[] {
  const current = Object.values<AnyTable>(TABLES)
    .filter((table) => table.name !== 'verdicts')
    .map((table) => createView(layout, `${table.name}_current`, newest(table, layout)));
  return [
    createView(layout, 'verdicts_current', newest(verdicts, layout, ', 1 / (p_sample * p_second) AS weight')),
    createView(layout, 'findings_current', unfolded(layout, 'findings')),
    createView(layout, 'abstentions_current', unfolded(layout, 'abstentions')),
    createView(
      layout,
      'findings',
      `SELECT ${quoted(FINDING_FIELDS)}\nFROM ${qualified(layout, 'findings_current')}`,
    ),
    ...current,
    createView(layout, 'hourly_rates', published(layout, 'hourly_rates', 'event_hour')),
    createView(layout, 'weekly_rates', published(layout, 'weekly_rates', "toDateTime(week, 'UTC')")),
  ];
}

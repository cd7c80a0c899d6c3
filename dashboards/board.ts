import {
  type Dashboard,
  DashboardBuilder,
  DashboardLinkBuilder,
  DashboardLinkType,
  QueryVariableBuilder,
  RowBuilder,
  TextBoxVariableBuilder,
  VariableRefresh,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { ClickHousePanel, PrometheusPanel } from './panels.ts';
import { CLICKHOUSE, clickHousePanel, clickHouseQuery, prometheusPanel } from './panels.ts';

export type Panel = PrometheusPanel | ClickHousePanel;

export interface Board {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly from: string;
  readonly rows: Readonly<Record<string, readonly Panel[]>>;
}

/** Columns of `verdicts_current` that a board is narrowed by, and the query of their values. */
export const VARIABLES: Readonly<Record<string, string>> = {
  model: 'SELECT DISTINCT model FROM verdicts_current ORDER BY model',
  country: 'SELECT DISTINCT country FROM verdicts_current ORDER BY country',
  category: 'SELECT DISTINCT category FROM findings_current ORDER BY category',
};

function variable(name: string, sql: string): QueryVariableBuilder {
  return (
    new QueryVariableBuilder(name)
      .label(name)
      .datasource(CLICKHOUSE)
      .query(sql)
      .multi(true)
      .includeAll(true)
      // Grafana lists every known value when nothing is chosen; of an empty store that would be no value at all.
      .allValue('.*')
      .current({ text: 'All', value: '$__all' })
      .refresh(VariableRefresh.OnTimeRangeChanged)
  );
}

/** The dates on which a rule set was first seen: across them a flag share is not compared. */
export const RULE_SET_MARKS =
  "SELECT toDateTime(min(event_hour)) AS time, concat('rule set ', rule_set) AS text FROM verdicts_current GROUP BY rule_set";

export function buildBoard(board: Board): Dashboard {
  const built = new DashboardBuilder(board.title)
    .uid(board.uid)
    .description(board.description)
    .tags(['factwatch'])
    .time({ from: board.from, to: 'now' })
    .timezone('utc')
    .weekStart('monday')
    .refresh('1m')
    .readonly()
    .link(
      new DashboardLinkBuilder('Factwatch')
        .type(DashboardLinkType.Dashboards)
        .tags(['factwatch'])
        .keepTime(true),
    )
    .withVariable(
      new TextBoxVariableBuilder('runbooks').label('runbooks').defaultValue('/public/factwatch-runbooks'),
    );
  for (const [name, sql] of Object.entries(VARIABLES)) built.withVariable(variable(name, sql));
  built.annotation({
    build: () => ({
      name: 'Rule sets',
      datasource: CLICKHOUSE,
      enable: true,
      iconColor: 'purple',
      target: clickHouseQuery(RULE_SET_MARKS, true).build() as never,
    }),
  });
  for (const [title, panels] of Object.entries(board.rows)) {
    built.withRow(new RowBuilder(title));
    for (const panel of panels)
      built.withPanel('sql' in panel ? clickHousePanel(panel) : prometheusPanel(panel));
  }
  return built.build();
}

import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import { DashboardLinkBuilder, ThresholdsConfigBuilder } from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatPanel } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TablePanel } from '@grafana/grafana-foundation-sdk/table';
import { PanelBuilder as TimeseriesPanel } from '@grafana/grafana-foundation-sdk/timeseries';

export const PROMETHEUS = { type: 'prometheus', uid: 'factwatch-prometheus' } as const;
export const CLICKHOUSE = { type: 'grafana-clickhouse-datasource', uid: 'factwatch-clickhouse' } as const;

/** Query of the official ClickHouse data source. `format`: 0 is a time series, 1 a table. */
interface ClickHouseQuery extends Dataquery {
  readonly refId: string;
  readonly datasource: typeof CLICKHOUSE;
  readonly editorType: 'sql';
  readonly queryType: 'timeseries' | 'table';
  readonly format: 0 | 1;
  readonly rawSql: string;
}

/** PromQL by legend. */
export type Series = Readonly<Record<string, string>>;

interface Common {
  readonly title: string;
  /** What it shows, what a good value is, and what it does not say. */
  readonly description: string;
  /** Grafana's name of the unit: `percentunit`, `s`, `short`, … */
  readonly unit: string;
  /** Values from which on the panel turns yellow and red; from a value down when `low` is set. */
  readonly warn?: number;
  readonly bad?: number;
  readonly low?: boolean;
  /** Alert whose runbook the panel links to. */
  readonly runbook: string;
  /** Columns of 24. */
  readonly width?: number;
}

export interface PrometheusPanel extends Common {
  readonly series: Series;
  readonly stat?: boolean;
  readonly stacked?: boolean;
}

export interface ClickHousePanel extends Common {
  readonly sql: string;
  /** A table; otherwise a time series, whose first column is a time. */
  readonly table?: boolean;
}

function thresholds({ warn, bad, low }: Common): ThresholdsConfigBuilder {
  const [best, worst] = low ? ['red', 'green'] : ['green', 'red'];
  const first = low ? bad : warn;
  const second = low ? warn : bad;
  // The first step has no lower end; the type leaves no other way to say so.
  const base = { value: null as unknown as number, color: best as string };
  const steps = [base];
  if (first !== undefined)
    steps.push({ value: first, color: second === undefined ? (worst as string) : 'yellow' });
  if (second !== undefined) steps.push({ value: second, color: worst as string });
  return new ThresholdsConfigBuilder().steps(steps);
}

type AnyPanel = TimeseriesPanel | StatPanel | TablePanel;

/** An empty panel says that it has no data: silence must not look like health. */
function dress<Panel extends AnyPanel>(panel: Panel, common: Common): Panel {
  const runbook = new DashboardLinkBuilder(`Runbook: ${common.runbook}`)
    .url(`\${runbooks}/${common.runbook}.md`)
    .targetBlank(true);
  panel
    .title(common.title)
    .description(common.description)
    .unit(common.unit)
    .noValue('no data')
    .thresholds(thresholds(common))
    .links([runbook])
    .height(8)
    .span(common.width ?? 12);
  if (common.unit === 'percentunit') panel.decimals(2);
  return panel;
}

function promQueries(series: Series, instant: boolean): DataqueryBuilder[] {
  return Object.entries(series).map(([legend, expr], index) => {
    const query = new DataqueryBuilder()
      .refId(String.fromCharCode(65 + index))
      .expr(expr)
      .legendFormat(legend);
    return instant ? query.instant() : query.range();
  });
}

export function prometheusPanel(panel: PrometheusPanel): TimeseriesPanel | StatPanel {
  const built = panel.stat ? new StatPanel() : new TimeseriesPanel().fillOpacity(panel.stacked ? 30 : 0);
  if (!panel.stat && (panel.unit === 'percentunit' || panel.stacked)) built.min(0);
  return dress(built, panel)
    .datasource(PROMETHEUS)
    .targets(promQueries(panel.series, panel.stat === true));
}

export function clickHouseQuery(rawSql: string, table: boolean, refId = 'A'): Builder<Dataquery> {
  const query: ClickHouseQuery = {
    refId,
    datasource: CLICKHOUSE,
    editorType: 'sql',
    queryType: table ? 'table' : 'timeseries',
    format: table ? 1 : 0,
    rawSql,
    _implementsDataqueryVariant: () => {},
  };
  return { build: () => query };
}

export function clickHousePanel(panel: ClickHousePanel): TimeseriesPanel | TablePanel {
  const built = panel.table ? new TablePanel() : new TimeseriesPanel();
  return dress(built, panel)
    .datasource(CLICKHOUSE)
    .targets([clickHouseQuery(panel.sql, panel.table === true)]);
}

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { TrendPoint } from '../trends/trend.ts';
import { dayOf, isoWeek } from '../trends/weeks.ts';
import type { PlantedTruth } from './model.ts';
import { hidden, percent } from './wording.ts';

interface Mark {
  readonly date: Date;
  /** `YYYY-MM-DD`. */
  readonly monday: string;
  readonly series: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly title: string;
}

export interface TrendChart {
  readonly points: readonly TrendPoint[];
  readonly breaks: readonly string[];
  readonly truth: PlantedTruth | undefined;
  readonly minimumCell: number;
}

const DAY_MS = 86_400_000;

/**
 * The trend as an inline SVG: a line and a symbol a model, its interval as a bar, dashed verticals where the
 * series breaks, hollow crosses for planted truth. Models differ by symbol as well as by colour.
 */
export function trendChart(chart: TrendChart): string {
  const models = [...new Set(chart.points.map((point) => point.model))].filter((model) => model !== 'all');
  const marks = models.length > 1 ? models : ['all'];
  const data = chart.points
    .filter((point) => marks.includes(point.model))
    .flatMap((p) => toMark(p, chart, marks));
  const truth = (chart.truth?.weekly ?? [])
    .filter((cell) => marks.includes(cell.model))
    .map((cell) => ({ date: dateOf(cell.period, cell.model, marks), rate: cell.issueRate }));
  const breaks = chart.breaks.map((period) => ({ date: new Date(`${period}T00:00:00Z`) }));
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({
    document: document as unknown as NonNullable<Plot.PlotOptions['document']>,
    width: 760,
    height: 320,
    marginLeft: 52,
    style: { fontSize: '12px', background: 'transparent' },
    x: {
      type: 'utc',
      label: null,
      ticks: mondays(data),
      tickFormat: (date: Date) => isoWeek(dayOf(date.getTime())).slice(5),
    },
    y: { percent: true, domain: [0, ceiling(data)], clamp: true, grid: true, label: 'flag share, %' },
    color: {
      domain: marks,
      range: ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'],
    },
    symbol: { domain: marks, legend: false },
    marks: [
      Plot.ruleX(breaks, { x: 'date', stroke: 'currentColor', strokeDasharray: '4 4' }),
      Plot.ruleX(data, {
        x: 'date',
        y1: 'lower',
        y2: 'upper',
        stroke: 'series',
        strokeWidth: 2,
        strokeOpacity: 0.55,
      }),
      Plot.line(data, { x: 'date', y: 'estimate', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(truth, { x: 'date', y: 'rate', symbol: 'times', stroke: 'currentColor', r: 4 }),
      Plot.dot(data, {
        x: 'date',
        y: 'estimate',
        stroke: 'series',
        fill: 'var(--page)',
        symbol: 'series',
        r: 4.5,
        title: 'title',
      }),
      Plot.text(lastOf(data), {
        x: 'date',
        y: 'estimate',
        text: 'series',
        dx: 8,
        textAnchor: 'start',
        fill: 'currentColor',
      }),
    ],
    marginRight: 90,
  });
  // One picture with one description: labels on its groups would be read as loose words.
  for (const group of plot.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', describe(data));
  return plot.outerHTML;
}

function toMark(point: TrendPoint, chart: TrendChart, marks: readonly string[]): Mark[] {
  const { flagShare, model, period } = point;
  if (flagShare === undefined || hidden(flagShare, chart.minimumCell) !== undefined) return [];
  const { estimate, interval } = flagShare;
  const title = `${model}, ${isoWeek(period)}: ${percent(estimate)} (${percent(interval.lower)} to ${percent(interval.upper)})`;
  return [
    { date: dateOf(period, model, marks), monday: period, series: model, estimate, ...interval, title },
  ];
}

/** Models of one week stand side by side, a third of a day apart, so that their intervals can be told apart. */
function dateOf(period: string, model: string, marks: readonly string[]): Date {
  const shift = (marks.indexOf(model) - (marks.length - 1) / 2) * 0.6 * DAY_MS;
  return new Date(Date.parse(`${period}T00:00:00Z`) + shift);
}

function mondays(data: readonly Mark[]): Date[] {
  return [...new Set(data.map((mark) => mark.monday))].map((day) => new Date(`${day}T00:00:00Z`));
}

/** The interval of a handful of responses must not flatten all others: it is drawn to the edge, the table has it. */
function ceiling(data: readonly Mark[]): number {
  const highest = Math.max(0.001, ...data.map((mark) => mark.estimate));
  return Math.min(1, Math.max(...data.map((mark) => mark.upper), 0.001), 2 * highest) * 100;
}

function lastOf(data: readonly Mark[]): Mark[] {
  return [...Map.groupBy(data, (mark) => mark.series).values()].map((marks) => marks.at(-1)!);
}

function describe(data: readonly Mark[]): string {
  return `Flag share by week. ${data.map((mark) => mark.title).join('; ')}.`;
}

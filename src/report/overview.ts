import { readFileSync } from 'node:fs';
import type { RegressionRow } from '../domain/analysis-rows.ts';
import type { CategoryShare } from '../trends/breakdown.ts';
import { isoWeek } from '../trends/weeks.ts';
import { trendChart } from './chart.ts';
import { escapeHtml } from './html.ts';
import type { ReportModel } from './model.ts';
import { headline, hidden, interval, percent } from './wording.ts';

/** What the running process says of itself. */
export interface ServiceState {
  readonly healthy: boolean;
  /** `ok`, `ended`, `starting`, `waiting-for-store`, `stopping`, `stalled` or `silent`. */
  readonly state: string;
  readonly secondsSinceProgress: number;
  readonly received: number;
  readonly inFlight: number;
  /** Messages by how they ended. */
  readonly finished: Readonly<Record<string, number>>;
  /** received − finished − in flight; anything but 0 is a bug in counting. */
  readonly difference: number;
}

export interface OverviewModel {
  /** Undefined while the store is empty. */
  readonly report: ReportModel | undefined;
  readonly service: ServiceState;
  /** Raised and not closed. */
  readonly regressions: readonly RegressionRow[];
  readonly writtenAt: string;
}

const STYLE = ['style.css', 'overview.css']
  .map((file) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
  .join('\n');

/** The page of a running Factwatch: one answer at the top, then what it rests on. Without scripts. */
export function renderOverview(model: OverviewModel): string {
  const { report, service } = model;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Factwatch: ${escapeHtml(stateWords(service))}</title>
<style>${STYLE}</style>
</head>
<body class="overview">
<header>
<h1>Factwatch${report === undefined ? '' : `: ${escapeHtml(report.title)}`}</h1>
<p class="state ${service.healthy ? 'good' : 'bad'}"><span aria-hidden="true">${service.healthy ? '●' : '▲'}</span> ${escapeHtml(stateWords(service))}</p>
${report === undefined ? EMPTY : `<p class="headline">${escapeHtml(headline(report))}</p>`}
</header>
<main>
${report === undefined ? '' : trendSection(report)}
<div class="columns">
${report === undefined ? '' : categoriesSection(report)}
${pipelineSection(service)}
${regressionsSection(model.regressions)}
${report === undefined ? '' : reportsSection(report)}
</div>
</main>
<footer class="fine">Written ${escapeHtml(model.writtenAt)}, reload for the present. A flag share is no issue rate; the <a href="/report">report</a> says what each figure is. For machines: <a href="/report.json">report.json</a>, <a href="/metrics">metrics</a>, <a href="/healthz">healthz</a>.</footer>
</body>
</html>
`;
}

const EMPTY = `<p class="headline">No responses yet.</p>
<p>Nothing has been recorded so far, so there is no figure; silence is not health. The pipeline below tells whether
messages arrive, and <code>factwatch doctor</code> what is not right.</p>`;

const STATES: Readonly<Record<string, string>> = {
  ok: 'at work',
  ended: 'the source has ended and everything is stored',
  starting: 'starting: the source has not answered yet',
  'waiting-for-store': 'waiting for the store',
  stopping: 'stopping',
  stalled: 'stalled: there is work, and none of it ends',
  silent: 'silent: the source does not answer',
};

function stateWords({ state, secondsSinceProgress }: ServiceState): string {
  return `${STATES[state] ?? state}, last progress ${duration(secondsSinceProgress)} ago`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

function trendSection({ trend, truth, minimumCell }: ReportModel): string {
  const chart = trendChart({ points: trend.points, breaks: trend.breaks, truth, minimumCell });
  const planted = truth === undefined ? '' : ' Crosses are the planted truth of the simulation.';
  return section(
    'trend',
    'Share of responses with a flagged issue, by week',
    `<figure tabindex="0">${chart}<figcaption class="fine">Bars are 95 % intervals; a dashed line marks a change of rules, prompt or judge.${planted}</figcaption></figure>`,
  );
}

const SHOWN_CATEGORIES = 8;

function categoriesSection({ categories, minimumCell }: ReportModel): string {
  const known = categories.filter(({ share }) => hidden(share, minimumCell) === undefined);
  const top = [...known].sort((a, b) => estimateOf(b) - estimateOf(a)).slice(0, SHOWN_CATEGORIES);
  const most = Math.max(...top.map(estimateOf), Number.MIN_VALUE);
  const rows = top.map(
    (one) =>
      `<tr><th scope="row">${escapeHtml(one.category)}</th><td class="bar"><meter min="0" max="1" value="${(estimateOf(one) / most).toFixed(3)}" aria-hidden="true"></meter></td><td class="number">${percent(estimateOf(one))}</td><td class="number soft">${one.share === undefined ? '' : interval(one.share.interval)}</td></tr>`,
  );
  const kept = categories.length - known.length;
  const note = kept > 0 ? `<p class="fine">${kept} more are suppressed: too few users or too wide.</p>` : '';
  const table =
    rows.length === 0
      ? '<p>No category may be shown yet.</p>'
      : `<table><caption>Over the weeks shown, with 95 % intervals; one response may have several</caption><tbody>${rows.join('')}</tbody></table>`;
  return section('categories', 'Categories', table + note);
}

function estimateOf({ share }: CategoryShare): number {
  return share?.estimate ?? 0;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  recorded: 'recorded',
  not_sampled: 'not sampled, unread',
  out_of_domain: 'not about health',
  withheld: 'withheld by redaction',
  dead_lettered: 'dead letters, by reference',
  returned: 'given back, read again',
};

function pipelineSection({ received, inFlight, finished, difference }: ServiceState): string {
  const row = (name: string, count: number) =>
    `<tr><th scope="row">${escapeHtml(name)}</th><td class="number">${count.toLocaleString('en-US')}</td></tr>`;
  const rows = Object.entries(OUTCOMES).map(([key, name]) => row(name, finished[key] ?? 0));
  const balance =
    difference === 0
      ? 'It adds up: every message read ended in exactly one of these.'
      : `It does not add up: ${difference} messages are missing. This is a bug; see the runbook FactwatchBalanceBroken.`;
  return section(
    'pipeline',
    'Pipeline, since this process started',
    `<table><caption>Messages</caption><tbody>${row('read', received)}${rows.join('')}${row('in flight', inFlight)}</tbody></table><p class="fine">${balance}</p>`,
  );
}

function regressionsSection(rows: readonly RegressionRow[]): string {
  const items = rows.map(
    ({ model, baseline, category, ratio, lower, upper, status }) =>
      `<li>${escapeHtml(model)} against ${escapeHtml(baseline)}${category === '' ? '' : `, ${escapeHtml(category)}`}: ${ratio.toFixed(2)} times the flags (${lower.toFixed(2)} to ${upper.toFixed(2)}), ${status}</li>`,
  );
  const list =
    items.length === 0
      ? '<p>None is raised. That says something only while responses are recorded.</p>'
      : `<ul>${items.join('')}</ul>`;
  return section('regressions', 'Regressions', list);
}

function reportsSection({ trend }: ReportModel): string {
  const weeks = [...new Set(trend.points.map(({ period }) => isoWeek(period)))].sort().reverse();
  const items = weeks.map((week) => `<li><a href="/reports/${week}">Week ${week}</a></li>`);
  return section('reports', 'Reports', `<ul class="reports">${items.join('')}</ul>`);
}

function section(id: string, title: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(title)}</h2>${content}</section>`;
}

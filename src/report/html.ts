import { readFileSync } from 'node:fs';
import type { Share } from '../trends/flag-share.ts';
import { isoWeek } from '../trends/weeks.ts';
import { trendChart } from './chart.ts';
import { comparisonLines } from './comparison.ts';
import { caveat, rateCells } from './estimates.ts';
import type { ReportModel } from './model.ts';
import type { Column } from './weekly/blocks.ts';
import { finePrint, headline, hidden, interval, percent } from './wording.ts';

const STYLE = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** One self-contained page: no script, no font, no image from anywhere else. */
export function renderHtml(model: ReportModel): string {
  const { trend, truth, minimumCell } = model;
  const period = `${isoWeek(model.scope.from)} to ${isoWeek(model.scope.to)}`;
  const chart = trendChart({ points: trend.points, breaks: trend.breaks, truth, minimumCell });
  return pageFrame(
    `${model.title}, ${period}`,
    `<header>
<h1>${escapeHtml(model.title)}, ${escapeHtml(period)}</h1>
<p class="headline">${escapeHtml(headline(model))}</p>
${truthBox(model)}
<ul class="fine">${finePrint(model)
      .map((line) => `<li>${escapeHtml(line)}</li>`)
      .join('')}</ul>
</header>
<main>
<section><h2>Trend</h2><figure>${chart}<figcaption class="fine">Bars are 95 % intervals.${truth ? ' Crosses are the planted truth.' : ''} The table below holds the same figures.</figcaption></figure>
${trendTable(model)}</section>
${labelledSection(model)}
${comparisonSection(model)}
${categorySection(model)}
${contributionSection(model)}
${severitySection(model)}
${abstentionSection(model)}
${lettersSection(model)}
</main>
<footer class="fine">Period ${escapeHtml(model.scope.from)} to ${escapeHtml(model.scope.to)}, by event time in UTC. Build ${escapeHtml(model.build)}, written ${escapeHtml(model.generatedAt)}.</footer>`,
  );
}

/** A page around a body that is markup already. */
export function pageFrame(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function truthBox({ truth }: ReportModel): string {
  if (truth === undefined) return '';
  const { baselineRate, candidateRate, reduction } = truth;
  return `<p class="truth">Simulated traffic. Planted truth: the issue rate goes from ${percent(baselineRate)} to ${percent(candidateRate)}, a fall of ${percent(reduction)}.</p>`;
}

export function htmlTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const kind = (i: number): string => (columns[i]?.number ? ' class="number"' : '');
  const head = columns.map(({ title }, i) => `<th scope="col"${kind(i)}>${escapeHtml(title)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell, i) => `<td${kind(i)}>${escapeHtml(cell)}</td>`).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

const SHARE_COLUMNS: readonly Column[] = [
  { title: 'flag share', number: true },
  { title: '95 % interval', number: true },
];

function shareCells(share: Share | undefined, minimumCell: number): string[] {
  const why = hidden(share, minimumCell);
  if (share === undefined || why !== undefined) return [why ?? '', ''];
  return [percent(share.estimate), `${interval(share.interval)}${caveat(share.presentation)}`];
}

function trendTable(model: ReportModel): string {
  const { trend, truth, minimumCell } = model;
  const planted = new Map(truth?.weekly.map((cell) => [`${cell.period} ${cell.model}`, cell.issueRate]));
  const columns: Column[] = [
    { title: 'week' },
    { title: 'model' },
    { title: 'scored responses', number: true },
    ...SHARE_COLUMNS,
    { title: 'no answer', number: true },
    ...(truth ? [{ title: 'planted', number: true } as const] : []),
  ];
  const rows = trend.points.map((point) => {
    const why = hidden(point.flagShare, minimumCell);
    const rate = planted.get(`${point.period} ${point.model}`);
    return [
      isoWeek(point.period),
      point.model,
      why === undefined ? String(point.flagShare?.responses ?? 0) : '–',
      ...shareCells(point.flagShare, minimumCell),
      point.abstained === undefined ? '' : percent(point.abstained),
      ...(truth ? [rate === undefined ? '' : percent(rate)] : []),
    ];
  });
  return htmlTable('Share of responses with at least one flagged issue, by week and model', columns, rows);
}

function labelledSection({ trend, minimumCell }: ReportModel): string {
  const rows = trend.points.flatMap((point) => {
    if (point.labelled === undefined || hidden(point.flagShare, minimumCell) !== undefined) return [];
    const { confirmed, total, state } = point.labelled;
    const cells = [...rateCells(confirmed), ...rateCells(total)];
    return [[isoWeek(point.period), point.model, String(state.decided), ...cells]];
  });
  if (rows.length === 0) return '';
  const interval = { title: '95 % interval', number: true } as const;
  const columns: Column[] = [
    { title: 'week' },
    { title: 'model' },
    { title: 'labels', number: true },
    { title: 'confirmed rate', number: true },
    interval,
    { title: 'total rate', number: true },
    interval,
  ];
  return section(
    'Held against physicians’ labels',
    htmlTable(
      'Confirmed rate: flag share × share of flags confirmed. Total rate: with missed issues',
      columns,
      rows,
    ),
  );
}

function comparisonSection({ comparison, minimumCell }: ReportModel): string {
  if (comparison === undefined) return '';
  const { names } = comparison;
  const lines = comparisonLines(comparison, minimumCell).map((line) => `<li>${escapeHtml(line.trim())}</li>`);
  return section(`${names.candidate} against ${names.baseline}`, `<ul>${lines.join('')}</ul>`);
}

function contributionSection({ contributions, minimumCell }: ReportModel): string {
  if (contributions.length === 0) return '';
  const rows = contributions.map(({ detector, share, alone, overlapping }) => {
    const shown = hidden(share, minimumCell) === undefined;
    const parts = shown ? [percent(alone), percent(overlapping)] : ['–', '–'];
    return [detector, ...shareCells(share, minimumCell), ...parts];
  });
  const columns: Column[] = [
    { title: 'detector' },
    ...SHARE_COLUMNS,
    { title: 'alone', number: true },
    { title: 'with others', number: true },
  ];
  return section(
    'Detectors',
    htmlTable('Alone, with others: shares of all flagged responses', columns, rows),
  );
}

function categorySection({ categories, minimumCell }: ReportModel): string {
  if (categories.length === 0) return '';
  const rows = categories.map(({ category, share, alone }) => [
    category,
    ...shareCells(share, minimumCell),
    hidden(share, minimumCell) === undefined ? String(alone) : '–',
  ]);
  return section(
    'Categories',
    htmlTable(
      'A response may have several, so shares do not add up',
      [{ title: 'category' }, ...SHARE_COLUMNS, { title: 'flagged by it alone', number: true }],
      rows,
    ),
  );
}

function severitySection({ severities, minimumCell }: ReportModel): string {
  if (severities.length === 0) return '';
  const rows = severities.map(({ severity, share }) => [severity, ...shareCells(share, minimumCell)]);
  return section(
    'Severity',
    htmlTable('By the worst finding of a response', [{ title: 'severity' }, ...SHARE_COLUMNS], rows),
  );
}

function abstentionSection({ abstentions }: ReportModel): string {
  if (abstentions.length === 0) return '';
  const rows = abstentions.map(({ detector, reason, responses }) => [detector, reason, String(responses)]);
  const columns: Column[] = [
    { title: 'detector' },
    { title: 'reason' },
    { title: 'responses', number: true },
  ];
  return section('Detectors without an answer', htmlTable('Never read as health', columns, rows));
}

function lettersSection({ letters, redactions }: ReportModel): string {
  const rows = letters.map(({ kind, code, messages }) => [kind, code, String(messages)]);
  const columns: Column[] = [{ title: 'kind' }, { title: 'code' }, { title: 'messages', number: true }];
  const removed = redactions.map(({ type, count }) => [type, String(count)]);
  return section(
    'Privacy and pipeline',
    (rows.length > 0
      ? htmlTable('Withheld and dead-lettered, by reference', columns, rows)
      : '<p>No message was withheld or dead-lettered.</p>') +
      htmlTable('Identifiers removed', [{ title: 'type' }, { title: 'removals', number: true }], removed),
  );
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${content}</section>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names of models and strata come from traffic: nothing of theirs becomes markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

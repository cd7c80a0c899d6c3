import type { Share } from '../trends/flag-share.ts';
import type { TrendPoint } from '../trends/trend.ts';
import { isoWeek } from '../trends/weeks.ts';
import { comparisonLines, type NamedComparison } from './comparison.ts';
import { rateCells, rateText } from './estimates.ts';
import type { ReportModel } from './model.ts';
import { finePrint, headline, hidden, interval, percent, shareText } from './wording.ts';

/** The report for a terminal: 100 columns, no colours. */
export function renderText(model: ReportModel): string {
  const sections = [
    [headline(model), '', ...finePrint(model).map((line) => wrap(line))],
    ...(model.truth ? [truthLines(model)] : []),
    trendLines(model),
    ...(labelled(model) ? [labelledLines(model)] : []),
    ...(model.comparison ? [comparisonSection(model.comparison, model.minimumCell)] : []),
    ...(model.categories.length > 0 ? [categoryLines(model)] : []),
    ...(model.contributions.length > 0 ? [contributionLines(model)] : []),
    ...(model.abstentions.length > 0 ? [abstentionLines(model)] : []),
    pipelineLines(model),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Whether anybody labelled in the period. */
function labelled({ trend }: ReportModel): boolean {
  return trend.points.some((point) => point.labelled !== undefined);
}

function truthLines({ truth }: ReportModel): string[] {
  if (truth === undefined) return [];
  return [
    'Planted truth (this traffic is simulated)',
    `  issue rate ${percent(truth.baselineRate)} → ${percent(truth.candidateRate)}: a fall of ${percent(truth.reduction)}`,
  ];
}

function trendLines(model: ReportModel): string[] {
  const planted = new Map(
    model.truth?.weekly.map((cell) => [`${cell.period} ${cell.model}`, cell.issueRate]),
  );
  const header = row([
    'week',
    'model',
    'responses',
    'flag share',
    '95 % interval',
    'no answer',
    ...(model.truth ? ['planted'] : []),
  ]);
  return [
    'Share of responses with at least one flagged issue',
    header,
    ...model.trend.points.map((point) => {
      const truth = planted.get(`${point.period} ${point.model}`);
      return row([...pointCells(model, point), ...(truth === undefined ? [] : [percent(truth)])]);
    }),
  ];
}

function pointCells(model: ReportModel, point: TrendPoint): string[] {
  const { flagShare } = point;
  const why = hidden(flagShare, model.minimumCell);
  const shown = flagShare !== undefined && why === undefined;
  return [
    isoWeek(point.period),
    point.model,
    shown ? String(flagShare.responses) : '–',
    shown ? percent(flagShare.estimate) : (why ?? ''),
    shown ? interval(flagShare.interval) : '',
    point.abstained === undefined ? '' : percent(point.abstained),
  ];
}

/** Rates that need labels, in the weeks that have any. */
function labelledLines(model: ReportModel): string[] {
  return [
    'Rates held against physicians’ labels',
    row(['week', 'model', 'labels', 'confirmed', '95 % interval']),
    ...model.trend.points.flatMap((point) => {
      if (point.labelled === undefined || hidden(point.flagShare, model.minimumCell) !== undefined) return [];
      const { confirmed, total, state } = point.labelled;
      const cells = [isoWeek(point.period), point.model, String(state.decided), ...rateCells(confirmed)];
      return [row(cells), `    total rate: ${rateText(total)}`];
    }),
  ];
}

function comparisonSection(comparison: NamedComparison, minimumCell: number): string[] {
  const { names } = comparison;
  const lines = comparisonLines(comparison, minimumCell).map((line) => `  ${line}`);
  return [`${names.candidate} against ${names.baseline}`, ...lines];
}

function contributionLines(model: ReportModel): string[] {
  return [
    'By detector: what it flags, and how much of the flagged it alone or with others flags',
    ...model.contributions.map(
      ({ detector, share, alone, overlapping }) =>
        `  ${detector.padEnd(18)} ${shareText(share, model.minimumCell)}${contribution(share, model.minimumCell, alone, overlapping)}`,
    ),
  ];
}

function contribution(share: Share, minimumCell: number, alone: number, overlapping: number): string {
  if (hidden(share, minimumCell) !== undefined) return '';
  return `; alone ${percent(alone)}, with others ${percent(overlapping)}`;
}

const WIDTHS = [10, 14, 10, 12, 20, 10, 10];

function row(cells: readonly string[]): string {
  return `  ${cells.map((cell, i) => cell.padEnd(WIDTHS[i] ?? 10)).join(' ')}`.trimEnd();
}

function categoryLines(model: ReportModel): string[] {
  return [
    'By category (a response may have several)',
    ...model.categories.map(
      ({ category, share, alone }) =>
        `  ${category.padEnd(18)} ${shareText(share, model.minimumCell)}; ${alone} flagged by it alone`,
    ),
  ];
}

function abstentionLines(model: ReportModel): string[] {
  return [
    'Detectors without an answer',
    ...model.abstentions.map(
      ({ detector, reason, responses }) =>
        `  ${detector.padEnd(18)} ${reason.padEnd(22)} ${responses} responses`,
    ),
  ];
}

function pipelineLines(model: ReportModel): string[] {
  const letters = model.letters.map(({ kind, code, messages }) => `  ${kind} ${code}: ${messages}`);
  const redactions = model.redactions.map(({ type, count }) => `${type} ${count}`).join(', ');
  return [
    'Withheld and dead-lettered (by reference; nothing of their content is kept)',
    ...(letters.length > 0 ? letters : ['  none']),
    `Identifiers removed: ${redactions === '' ? 'none' : redactions}`,
    `Period ${model.scope.from} to ${model.scope.to}, by event time in UTC. Build ${model.build}, written ${model.generatedAt}.`,
  ];
}

function wrap(line: string, width = 100): string {
  const lines: string[] = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

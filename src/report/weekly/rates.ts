import type { RateEstimate } from '../../statistics/estimands.ts';
import type { Estimated } from '../../statistics/result.ts';
import type { Share } from '../../trends/flag-share.ts';
import type { TrendPoint } from '../../trends/trend.ts';
import { isoWeek } from '../../trends/weeks.ts';
import { basisLines, changeCells, type NamedComparison, quoteLines } from '../comparison.ts';
import { caveat, rateCells, suppressed } from '../estimates.ts';
import { hidden, interval, percent } from '../wording.ts';
import { type Block, type Column, named, numeric, type Section, tableOr } from './blocks.ts';
import type { WeeklyModel } from './model.ts';

/** The sections with estimates: trend, models, comparisons, categories, detectors, severity. */
export function rateSections(model: WeeklyModel): Section[] {
  return [
    trendSection(model),
    modelSection(model),
    comparisonSection('Against last week', model.lastWeek, model.minimumCell),
    comparisonSection('Against the baseline', model.baseline, model.minimumCell),
    categorySection(model),
    detectorSection(model),
    severitySection(model),
  ];
}

/** Estimate with its interval, or why there is none, as one text. */
export function shareCell(share: Share | undefined, minimumCell: number): string {
  const why = hidden(share, minimumCell);
  if (share === undefined || why !== undefined) return why ?? '';
  return `${percent(share.estimate)} (${interval(share.interval)})${caveat(share.presentation)}`;
}

function rateCell(rate: Estimated<RateEstimate> | undefined): string {
  if (rate === undefined) return 'no physicians’ labels';
  const [estimate, range] = rateCells(rate);
  return range === '' ? estimate : `${estimate} (${range})`;
}

/** Without any labels two columns of refusals would say what the fine print says already. */
function pointCells(point: TrendPoint, minimumCell: number, labels: boolean): string[] {
  const why = hidden(point.flagShare, minimumCell);
  if (why !== undefined) return ['–', '–', why, ...(labels ? ['suppressed', 'suppressed'] : []), '–', '–'];
  const { flagShare, labelled } = point;
  return [
    String(flagShare?.responses ?? 0),
    String(Math.round(flagShare?.effective ?? 0)),
    shareCell(flagShare, minimumCell),
    ...(labels ? [rateCell(labelled?.confirmed), rateCell(labelled?.total)] : []),
    point.abstained === undefined ? '–' : percent(point.abstained),
    point.coverage === undefined ? '–' : percent(point.coverage),
  ];
}

function pointColumns(labels: boolean): Column[] {
  return [
    numeric('scored'),
    numeric('effective'),
    numeric('flag share'),
    ...(labels ? [numeric('confirmed rate'), numeric('total rate')] : []),
    numeric('no answer'),
    numeric('coverage'),
  ];
}

function anyLabels({ trend }: WeeklyModel): boolean {
  return trend.points.some(({ labelled }) => labelled !== undefined);
}

function trendSection(model: WeeklyModel): Section {
  const { trend, minimumCell } = model;
  const labels = anyLabels(model);
  const broken = new Set(trend.breaks);
  const mark = broken.size > 0;
  const rows = trend.points
    .filter((point) => point.model === 'all')
    .map((point) => [
      isoWeek(point.period),
      ...pointCells(point, minimumCell, labels),
      ...(mark ? [broken.has(point.period) ? 'series breaks' : ''] : []),
    ]);
  const columns = [named('week'), ...pointColumns(labels), ...(mark ? [named('versions')] : [])];
  return {
    title: 'Trend',
    blocks: [
      { kind: 'chart' },
      tableOr('No week to show.', 'All models by week, with 95 % intervals', columns, rows),
    ],
  };
}

function modelSection(model: WeeklyModel): Section {
  const { points, minimumCell, week } = model;
  const labels = anyLabels(model);
  const rows = points.map((point) => [point.model, ...pointCells(point, minimumCell, labels)]);
  const columns = [named('model'), ...pointColumns(labels)];
  return { title: 'By model', blocks: [tableOr('No model.', `${week}, with 95 % intervals`, columns, rows)] };
}

function comparisonSection(title: string, comparison: NamedComparison, minimumCell: number): Section {
  const { names } = comparison;
  const few = [comparison.baseline, comparison.candidate].some(
    ({ flagShare }) => hidden(flagShare, minimumCell) !== undefined,
  );
  const blocks: Block[] = [{ kind: 'list', lines: quoteLines(comparison, minimumCell) }];
  if (!few)
    blocks.push(
      tableOr(
        'No change can be given.',
        'Relative change, with 95 % intervals',
        [named('estimand'), named('change')],
        changeCells(comparison),
      ),
      { kind: 'list', lines: basisLines(comparison) },
    );
  return { title: `${title}: ${names.candidate} against ${names.baseline}`, blocks };
}

function categorySection({ categories, minimumCell }: WeeklyModel): Section {
  const rows = categories.map(({ category, share, alone }) => {
    if (hidden(share, minimumCell) !== undefined) return [category, shareCell(share, minimumCell), '–', '–'];
    return [
      category,
      shareCell(share, minimumCell),
      percent(alone / Math.max(1, share.events)),
      percent(1 - alone / Math.max(1, share.events)),
    ];
  });
  return {
    title: 'By category',
    blocks: [
      tableOr(
        'Nothing was flagged in any category.',
        'Own and overlapping: of its flagged responses, those in no other category, and those in others too',
        [named('category'), numeric('flag share'), numeric('own'), numeric('overlapping')],
        rows,
      ),
    ],
  };
}

function detectorSection({ contributions, minimumCell }: WeeklyModel): Section {
  const rows = contributions.map(({ detector, share, alone, overlapping }) => {
    const parts =
      hidden(share, minimumCell) === undefined ? [percent(alone), percent(overlapping)] : ['–', '–'];
    return [detector, shareCell(share, minimumCell), ...parts];
  });
  return {
    title: 'By detector',
    blocks: [
      tableOr(
        'No detector flagged anything.',
        'Own and overlapping: shares of all flagged responses that it flags alone, or that others flag too',
        [named('detector'), numeric('flag share'), numeric('own'), numeric('overlapping')],
        rows,
      ),
    ],
  };
}

function severitySection({ severities, minimumCell }: WeeklyModel): Section {
  const rows = severities.map(({ severity, share }) => [severity, shareCell(share, minimumCell)]);
  return {
    title: 'By severity',
    blocks: [
      tableOr(
        'Nothing was flagged.',
        'By the worst finding of a response',
        [named('severity'), numeric('flag share')],
        rows,
      ),
    ],
  };
}

/** What is not shown, and why. */
export function suppressions(model: WeeklyModel): string[][] {
  const { minimumCell, points, categories, contributions, severities } = model;
  const cells: [string, Share | undefined][] = [
    ...points.map(({ model: name, flagShare }): [string, Share | undefined] => [`model ${name}`, flagShare]),
    ...categories.map(({ category, share }): [string, Share] => [`category ${category}`, share]),
    ...contributions.map(({ detector, share }): [string, Share] => [`detector ${detector}`, share]),
    ...severities.map(({ severity, share }): [string, Share] => [`severity ${severity}`, share]),
  ];
  const shares = cells.flatMap(([name, share]) => {
    const why = hidden(share, minimumCell);
    return why === undefined ? [] : [[name, 'flag share', why]];
  });
  return [...shares, ...points.flatMap((point) => labelledSuppressions(point, minimumCell))];
}

function labelledSuppressions({ model, flagShare, labelled }: TrendPoint, minimumCell: number): string[][] {
  if (labelled === undefined || hidden(flagShare, minimumCell) !== undefined) return [];
  return (['confirmed', 'total'] as const).flatMap((key) => {
    const rate = labelled[key];
    const why = rate.defined ? suppressed(rate.value.presentation) : rateCells(rate)[0];
    return why === undefined ? [] : [[`model ${model}`, `${key} rate`, why]];
  });
}

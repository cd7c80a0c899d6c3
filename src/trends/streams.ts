import type { VerdictQueries } from '../domain/ports.ts';
import { CATEGORIES, type Category } from '../domain/verdict.ts';
import type { Counts } from '../statistics/baseline.ts';
import { type Cell, readCells, type Scope } from './cells.ts';
import { shareOf } from './flag-share.ts';
import { ALPHA } from './trend.ts';
import { dayOf } from './weeks.ts';

/** One week of one stream, as the tests need it: as if so many independent responses of equal weight. */
export interface Look extends Counts {
  /** Monday. */
  readonly week: string;
  readonly versions: readonly string[];
}

/** A model and a kind of issue, week by week. */
export interface Stream {
  readonly model: string;
  /** Empty: any issue. */
  readonly category: Category | '';
  readonly looks: readonly Look[];
}

/** What the judge did in a week, over everything it was to see. */
export interface JudgeWeek {
  readonly week: string;
  readonly model: string;
  readonly asked: number;
  readonly abstained: number;
}

/**
 * Weekly counts by model and category. The counts are the effective sample (design effect of weights and
 * users taken out) and the share's part of it.
 */
export async function readStreams(queries: VerdictQueries, scope: Scope): Promise<Stream[]> {
  const streams = streamsOf(await readCells(queries, ['week', 'model'], scope), '');
  const found = await queries.query<{ category: Category }>(
    `SELECT DISTINCT category FROM findings_current
     WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1 ORDER BY category`,
    { from: scope.from, to: scope.to },
  );
  for (const { category } of found.filter((row) => CATEGORIES.includes(row.category))) {
    const event = `has(findings.category, '${category}')`;
    streams.push(...streamsOf(await readCells(queries, ['week', 'model'], scope, event), category));
  }
  return streams;
}

function streamsOf(cells: readonly Cell[], category: Category | ''): Stream[] {
  return [...Map.groupBy(cells, (cell) => cell.keys.model ?? '')].map(([model, own]) => ({
    model,
    category,
    looks: own.map(lookOf),
  }));
}

function lookOf({ keys, moments, ruleSets }: Cell): Look {
  const share = shareOf(moments, ALPHA);
  const trials = Math.round(share?.effective ?? 0);
  const events = Math.min(trials, (share?.estimate ?? 0) * trials);
  return { week: keys.week ?? '', versions: ruleSets, trials, events };
}

export async function readJudgeWeeks(queries: VerdictQueries, scope: Scope): Promise<JudgeWeek[]> {
  return queries.query<JudgeWeek>(
    `SELECT toString(v.week) AS week, toString(v.model) AS model,
       toFloat64(countIf(judge_state IN ('flagged', 'clean', 'abstained'))) AS asked,
       toFloat64(countIf(judge_state = 'abstained')) AS abstained
     FROM verdicts_current AS v
     WHERE v.week >= toMonday({from:Date}) AND v.week <= {to:Date}
       AND event_hour >= {from:Date} AND event_hour < {to:Date} + 1
     GROUP BY v.week, v.model ORDER BY week, model`,
    { from: scope.from, to: scope.to },
  );
}

const DAY_MS = 86_400_000;

/** The `weeks` whole weeks before the one that `nowMs` lies in: a week in progress is no look. */
export function wholeWeeks(nowMs: number, weeks: number): { readonly from: string; readonly to: string } {
  const today = Date.parse(`${dayOf(nowMs)}T00:00:00Z`);
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY_MS;
  return { from: dayOf(monday - weeks * 7 * DAY_MS), to: dayOf(monday - DAY_MS) };
}

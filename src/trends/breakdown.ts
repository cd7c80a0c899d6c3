import type { VerdictQueries } from '../domain/ports.ts';
import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../domain/verdict.ts';
import { readCells, type Scope } from './cells.ts';
import { pool, type Share, shareOf } from './flag-share.ts';
import { ALPHA } from './trend.ts';

export interface CategoryShare {
  readonly category: Category;
  /** Share of scored responses with at least one finding of the category. */
  readonly share: Share;
  /** Flagged responses that only this category flags: what the total would lose without it. */
  readonly alone: number;
}

export interface SeverityShare {
  readonly severity: Severity;
  readonly share: Share;
}

export interface AbstentionCount {
  readonly detector: string;
  readonly reason: string;
  readonly responses: number;
}

export interface LetterCount {
  readonly kind: string;
  readonly code: string;
  readonly messages: number;
}

/** By category, the frequent ones first. Shares do not add up to the total: a response may have several. */
export async function readCategories(queries: VerdictQueries, scope: Scope): Promise<CategoryShare[]> {
  const alone = new Map(
    (
      await queries.query<{ category: string; responses: number }>(
        `SELECT arrayDistinct(findings.category)[1] AS category, toFloat64(count()) AS responses
         FROM verdicts_current
         WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1
           AND length(arrayDistinct(findings.category)) = 1
         GROUP BY category`,
        { from: scope.from, to: scope.to },
      )
    ).map(({ category, responses }) => [category, responses]),
  );
  const seen = await queries.query<{ category: Category }>(
    `SELECT DISTINCT category FROM findings_current
     WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1`,
    { from: scope.from, to: scope.to },
  );
  const shares: CategoryShare[] = [];
  for (const { category } of seen.filter((row) => CATEGORIES.includes(row.category))) {
    const share = await eventShare(queries, scope, `has(findings.category, '${category}')`);
    if (share !== undefined) shares.push({ category, share, alone: alone.get(category) ?? 0 });
  }
  return shares.sort((a, b) => b.share.estimate - a.share.estimate);
}

/** By the worst severity of the response. */
export async function readSeverities(queries: VerdictQueries, scope: Scope): Promise<SeverityShare[]> {
  const shares: SeverityShare[] = [];
  for (const severity of SEVERITIES) {
    const share = await eventShare(queries, scope, `severity = '${severity}'`);
    if (share !== undefined) shares.push({ severity, share });
  }
  return shares;
}

/** `event` is SQL out of this file's closed lists, never out of traffic. */
async function eventShare(queries: VerdictQueries, scope: Scope, event: string): Promise<Share | undefined> {
  return shareOf(pool(await readCells(queries, [], scope, event)), ALPHA);
}

export async function readAbstentions(queries: VerdictQueries, scope: Scope): Promise<AbstentionCount[]> {
  return queries.query<AbstentionCount>(
    `SELECT detector, reason, toFloat64(count()) AS responses FROM abstentions_current
     WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1
     GROUP BY detector, reason ORDER BY responses DESC, detector, reason LIMIT 50`,
    { from: scope.from, to: scope.to },
  );
}

/** What became no verdict. By hour of receipt: a message that cannot be read has no other time. */
export async function readLetters(queries: VerdictQueries): Promise<LetterCount[]> {
  return queries.query<LetterCount>(
    `SELECT toString(kind) AS kind, toString(code) AS code, toFloat64(count()) AS messages
     FROM dead_letters_current GROUP BY kind, code ORDER BY messages DESC, code`,
  );
}

export async function readRedactions(
  queries: VerdictQueries,
  scope: Scope,
): Promise<{ readonly type: string; readonly count: number }[]> {
  return queries.query(
    `SELECT kv.1 AS type, toFloat64(sum(kv.2)) AS count
     FROM verdicts_current ARRAY JOIN CAST(redactions, 'Array(Tuple(String, UInt32))') AS kv
     WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1
     GROUP BY type ORDER BY count DESC, type`,
    { from: scope.from, to: scope.to },
  );
}

/** First and last day with recorded responses, undefined in an empty store. */
export async function readExtent(
  queries: VerdictQueries,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const [row] = await queries.query<{ from: string; to: string; rows: number }>(
    `SELECT toString(toDate(min(event_hour))) AS from, toString(toDate(max(event_hour))) AS to,
       toFloat64(count()) AS rows FROM verdicts_current`,
  );
  return row === undefined || row.rows === 0 ? undefined : { from: row.from, to: row.to };
}

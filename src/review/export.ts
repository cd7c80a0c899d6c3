import type { ReviewDrawRow, ReviewItemRow } from '../domain/analysis-rows.ts';
import type { VerdictQueries } from '../domain/ports.ts';
import type { State } from '../domain/verdict.ts';
import { allocateLabels } from '../statistics/label-allocation.ts';
import type { ReviewText } from './queue.ts';
import type { Sealer } from './seal.ts';

/** One response that waits, with what it stands for. */
export interface Candidate {
  readonly responseKey: string;
  readonly drawnFrom: State;
  /** Sampling stratum and language, `rest/rest/en`. */
  readonly stratum: string;
  /** Probability with which it was kept for the queue. */
  readonly kept: number;
  /** Traffic it stands for: the inverse of all its inclusion probabilities. */
  readonly weight: number;
}

export interface DrawRequest {
  /** Monday of the week. */
  readonly period: string;
  readonly flagged: number;
  readonly unflagged: number;
  readonly nowMs: number;
  /** Uniform on [0, 1). */
  readonly random: () => number;
}

const HOUR_MS = 3_600_000;

/**
 * A random sample of fixed size within flag status × stratum, with the probability of each: kept for the
 * queue × drawn from it. Strata share the labels in proportion to the traffic they stand for, two at least.
 */
export function drawForReview(candidates: readonly Candidate[], request: DrawRequest): ReviewDrawRow[] {
  const { flagged, unflagged, random } = request;
  const wanted = { flagged, clean: unflagged } as const;
  return (['flagged', 'clean'] as const).flatMap((status) => {
    const strata = Map.groupBy(
      candidates.filter(({ drawnFrom }) => drawnFrom === status),
      ({ stratum }) => stratum,
    );
    const plan = allocateLabels(
      wanted[status],
      [...strata].map(([stratum, items]) => ({
        stratum,
        available: items.length,
        weight: items.reduce((sum, { weight }) => sum + weight, 0),
      })),
    );
    return plan.flatMap(({ stratum, draw, probability }) =>
      shuffled(strata.get(stratum)!, random)
        .slice(0, draw)
        .map((candidate) => drawn(candidate, probability, request)),
    );
  });
}

function drawn(candidate: Candidate, probability: number, { period, nowMs }: DrawRequest): ReviewDrawRow {
  const { responseKey, drawnFrom, stratum, kept } = candidate;
  const drawnHour = Math.floor(nowMs / HOUR_MS) * 3600;
  return { responseKey, period, drawnFrom, stratum, pLabel: kept * probability, drawnHour, revision: nowMs };
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

export async function readCandidates(
  queries: VerdictQueries,
  days: { from: string; to: string },
): Promise<Candidate[]> {
  return queries.query<Candidate>(
    `SELECT q.response_key AS responseKey, toString(q.drawn_from) AS drawnFrom, q.p_label AS kept,
       concat(v.stratum, '/', splitByChar('-', toString(v.locale))[1]) AS stratum,
       v.weight / q.p_label AS weight
     FROM review_queue_current AS q
     GLOBAL INNER JOIN (
       SELECT response_key, stratum, locale, weight FROM verdicts_current
       WHERE week >= toMonday({from:Date}) AND week <= {to:Date}
         AND response_key GLOBAL IN (SELECT response_key FROM review_queue)
     ) AS v ON v.response_key = q.response_key
     ORDER BY responseKey`,
    days,
  );
}

/** What an earlier export drew for the week: a sample is drawn once, so that asking again doesn't choose. */
export async function readDraws(queries: VerdictQueries, period: string): Promise<ReviewDrawRow[]> {
  return queries.query<ReviewDrawRow>(
    `SELECT response_key AS responseKey, toString(period) AS period, toString(drawn_from) AS drawnFrom,
       toString(stratum) AS stratum, p_label AS pLabel, toFloat64(toUnixTimestamp(drawn_hour)) AS drawnHour,
       toFloat64(revision) AS revision
     FROM review_draws_current WHERE period = {period:String} ORDER BY responseKey`,
    { period },
  );
}

export interface Opened {
  readonly items: readonly { readonly responseKey: string; readonly text: ReviewText }[];
  /** Drawn, but their text expired. */
  readonly expired: number;
  /** Drawn, but sealed with another key, or damaged. */
  readonly unreadable: number;
}

type SealedItem = Pick<ReviewItemRow, 'responseKey' | 'sealKey' | 'sealed'>;

/** The texts of draws of one week, in an order that tells nothing of the flag status. */
export async function openDraws(
  queries: VerdictQueries,
  draws: readonly ReviewDrawRow[],
  sealer: Sealer,
): Promise<Opened> {
  const boxes = await queries.query<SealedItem>(
    `SELECT response_key AS responseKey, toString(seal_key) AS sealKey, sealed FROM review_queue_current
     WHERE response_key GLOBAL IN (SELECT response_key FROM review_draws WHERE period = {period:String})`,
    { period: draws[0]?.period ?? '' },
  );
  const sealed = new Map(boxes.map((item) => [item.responseKey, item.sealed]));
  let [expired, unreadable] = [0, 0];
  const items: { responseKey: string; text: ReviewText }[] = [];
  for (const responseKey of draws.map((draw) => draw.responseKey).sort()) {
    const box = sealed.get(responseKey);
    const text = box === undefined ? undefined : sealer.open(responseKey, box);
    if (box === undefined) expired += 1;
    else if (text === undefined) unreadable += 1;
    else items.push({ responseKey, text: JSON.parse(text) as ReviewText });
  }
  return { items, expired, unreadable };
}

/** A line of the file for physicians: redacted text and key, never what detectors said, nor which share was drawn. */
export function blindedLine({ responseKey, text }: Opened['items'][number]): string {
  const { response, prompt, locale, country } = text;
  return JSON.stringify({ response_key: responseKey, locale, country, prompt, response });
}

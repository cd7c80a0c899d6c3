import type { VerdictQueries } from '../domain/ports.ts';
import type { Scope } from '../trends/cells.ts';
import { isoWeek, weekDays } from '../trends/weeks.ts';
import type { Cohort } from './model.ts';

/**
 * A cohort as people write it: `2026-W14`, `2026-W14..2026-W17`, `model:aster-5`, or both with a comma.
 * Undefined when it is none of these.
 */
export function parseCohort(text: string, within: Scope): Cohort | undefined {
  let scope: Scope = within;
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const model = /^model:(.+)$/.exec(part)?.[1];
    const [first, last] = part.split('..');
    const from = weekDays(first ?? '');
    const to = weekDays(last ?? first ?? '');
    if (model !== undefined) scope = { ...scope, models: [model] };
    else if (from !== undefined && to !== undefined && from.from <= to.to)
      scope = { ...scope, from: from.from, to: to.to };
    else return undefined;
  }
  return { name: text, scope };
}

interface Seen {
  readonly model: string;
  readonly first: string;
  readonly responses: number;
}

/** A model needs this share of the period's responses to be a cohort of its own. */
const ENOUGH = 0.02;

/**
 * What to compare when nobody says: the model seen first with the model seen last; with one model, the
 * first week with the last; with one week, nothing.
 */
export async function usualCohorts(
  queries: VerdictQueries,
  scope: Scope,
): Promise<{ readonly baseline: Cohort; readonly candidate: Cohort } | undefined> {
  const models = await queries.query<Seen>(
    `SELECT toString(model) AS model, toString(toDate(min(event_hour))) AS first, toFloat64(count()) AS responses
     FROM verdicts_current WHERE event_hour >= {from:Date} AND event_hour < {to:Date} + 1
     GROUP BY model ORDER BY min(event_hour), model`,
    { from: scope.from, to: scope.to },
  );
  const all = models.reduce((sum, { responses }) => sum + responses, 0);
  const known = models.filter(({ model, responses }) => model !== 'other' && responses >= ENOUGH * all);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (oldest !== undefined && newest !== undefined && oldest !== newest)
    return { baseline: ofModel(oldest.model, scope), candidate: ofModel(newest.model, scope) };
  const [first, last] = [isoWeek(scope.from), isoWeek(scope.to)];
  if (first === last) return undefined;
  return { baseline: parseCohort(first, scope)!, candidate: parseCohort(last, scope)! };
}

function ofModel(model: string, scope: Scope): Cohort {
  return { name: model, scope: { ...scope, models: [model] } };
}

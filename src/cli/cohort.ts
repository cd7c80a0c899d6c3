import { FactwatchError } from '../errors.ts';
import { parseCohort } from '../report/cohorts.ts';
import type { Scope } from '../trends/cells.ts';

/** A cohort as it stands on the command line. @throws FactwatchError when it is none. */
export function cohort(text: string, scope: Scope) {
  const parsed = parseCohort(text, scope);
  if (parsed === undefined)
    throw new FactwatchError(
      'USAGE',
      `a cohort is 2026-W14, 2026-W14..2026-W17, model:NAME or both with a comma`,
    );
  return parsed;
}

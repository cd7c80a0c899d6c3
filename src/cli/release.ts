import { randomFillSync, randomUUID } from 'node:crypto';
import { systemClock } from '../adapters/clock.ts';
import type { Config } from '../config/schema.ts';
import type { ReleaseRow } from '../domain/analysis-rows.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { readyStore } from '../host.ts';
import { randomSource } from '../privacy/release/random.ts';
import { zcdpEpsilon, zcdpRho } from '../privacy/release/zcdp.ts';
import { type ReleaseOutcome, releaseWeek } from '../report/release.ts';
import { releaseText } from '../report/release-text.ts';
import { readSpent } from '../trends/release-table.ts';
import { panelOf } from '../trends/trend.ts';
import { weekDays } from '../trends/weeks.ts';
import type { Io } from './io.ts';

export interface ReleaseOptions {
  readonly week: string;
  readonly rho?: number;
  readonly epsilon?: number;
  readonly json: boolean;
}

/** Publishes a week: the text to print, or a refusal on the standard error. */
export async function runRelease(
  config: Config,
  options: ReleaseOptions,
  io: Io,
  write: (text: string) => void,
): Promise<number> {
  const days = weekDays(options.week);
  if (days === undefined)
    throw new FactwatchError('USAGE', '--week is an ISO week that exists, such as 2026-W14');
  const store = await readyStore(config);
  try {
    const { release: budget, min_cell: minimumUsers } = config.privacy;
    const outcome = await releaseWeek(
      {
        queries: store,
        insert: (rows: readonly ReleaseRow[]) => store.insertRows('releases', rows),
        random: randomSource(randomFillSync),
        insertClaims: (rows) => store.insertRows('release_claims', rows),
        claimId: randomUUID(),
        clock: systemClock,
      },
      {
        scope: { ...days, panel: await panelOf(store, days) },
        minimumUsers,
        rho: rhoOf(options, budget),
        budget,
      },
    );
    if (outcome.kind !== 'released') return refuse(outcome, io);
    const spent = await readSpent(store);
    const epsilon = zcdpEpsilon(spent.rho, budget.delta);
    const ledger = { ...spent, epsilon, limit: budget.epsilon, delta: budget.delta };
    write(
      options.json
        ? `${JSON.stringify({ figures: outcome.rows, ledger }, null, 2)}\n`
        : releaseText(outcome.rows, ledger, outcome.repeated),
    );
    return EXIT.ok;
  } finally {
    await store.close();
  }
}

function rhoOf({ rho, epsilon }: ReleaseOptions, budget: Config['privacy']['release']): number {
  if (rho !== undefined && epsilon !== undefined)
    throw new FactwatchError('USAGE', '--rho and --epsilon say the same thing: give one');
  return rho ?? (epsilon === undefined ? budget.rho : zcdpRho(epsilon, budget.delta));
}

const REFUSALS = {
  'no-safe-pattern': 'no pattern of hidden cells protects everybody in the table',
  'budget-spent': 'the budget of privacy.release is spent',
  differencing: 'the difference to an earlier release would show a few people',
  'no-data': 'no scored response of the week is stored',
  'nothing-to-show': 'every figure would be hidden for too few users',
  'week-in-progress': 'the week is not over',
  'under-way': 'another release is under way; try again when it has ended',
} as const;

function refuse(outcome: Exclude<ReleaseOutcome, { kind: 'released' }>, io: Io): number {
  if (outcome.kind === 'unstored') throw new FactwatchError(outcome.code);
  io.stderr.write(`Not released: ${REFUSALS[outcome.reason]}. No noise was drawn and nothing was charged.\n`);
  return EXIT.failure;
}

import { systemClock } from '../adapters/clock.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { regressionsText } from '../report/regressions.ts';
import { checkRegressions, readRegressions } from '../trends/regression-store.ts';
import { raised } from '../trends/regressions.ts';
import { weekDays } from '../trends/weeks.ts';
import { type ConfigOption, readConfig } from './context.ts';
import type { Io } from './io.ts';
import { withStore } from './review.ts';

export interface RegressionsOptions extends ConfigOption {
  readonly until?: string;
  readonly json?: boolean;
}

const DAY_MS = 86_400_000;

/** Exit code 1 when something is raised, so that a script can tell. */
export async function runRegressions(options: RegressionsOptions, io: Io): Promise<number> {
  const { config } = readConfig(options);
  const week = options.until === undefined ? undefined : weekDays(options.until);
  if (options.until !== undefined && week === undefined)
    throw new FactwatchError('USAGE', '--until is an ISO week such as 2026-W14');
  const now = systemClock.now();
  const until = week === undefined ? now : Date.parse(week.to) + DAY_MS;
  return withStore(config, async (store) => {
    const { regressions, stored } = await checkRegressions(
      store,
      (rows) => store.insertRows('regressions', rows),
      until,
      now,
    );
    if (!stored.ok) throw new FactwatchError(stored.code);
    io.stdout.write(
      options.json
        ? `${JSON.stringify({ ...regressions, stored: await readRegressions(store) })}\n`
        : regressionsText(regressions),
    );
    return raised(regressions).length > 0 ? EXIT.failure : EXIT.ok;
  });
}

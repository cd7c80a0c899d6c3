import type { ReportDeliveryRow } from '../domain/analysis-rows.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { Clock, InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import type { ReportChannel, ReportMessage } from '../domain/report-channel.ts';
import { FactwatchError } from '../errors.ts';
import { lastDue } from '../report/schedule.ts';
import type { Telemetry } from '../telemetry/events.ts';

export interface ReporterDeps {
  readonly queries: VerdictQueries;
  readonly insertDeliveries: (rows: readonly ReportDeliveryRow[]) => Promise<InsertOutcome>;
  readonly channels: readonly ReportChannel[];
  /** The report of a week, or undefined when nothing is stored of it. */
  readonly compose: (week: string) => Promise<ReportMessage | undefined>;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  /** Milliseconds from Monday 00:00 UTC to the hour it is sent at. */
  readonly offsetMs: number;
}

const LOOK_MS = 60_000;
const LONGEST_PAUSE_MS = 3_600_000;
const HOUR_MS = 3_600_000;

/**
 * Sends the report of the last whole week once it is due, also when nobody ran at that hour. A channel that fails is
 * asked again after 1, 2, 4 … 60 minutes; what another one took stays taken. Sent, then recorded: a crash between
 * the two sends a report twice rather than never.
 */
export async function watchReports(deps: ReporterDeps, stop: AbortSignal): Promise<void> {
  let pause = LOOK_MS;
  while (!stop.aborted) {
    const failed = await deliverDue(deps);
    pause = failed ? Math.min(pause * 2, LONGEST_PAUSE_MS) : LOOK_MS;
    await deps.clock.sleep(failed ? pause / 2 : pause, stop);
  }
}

/** True when a channel did not take what is due. */
export async function deliverDue(deps: ReporterDeps): Promise<boolean> {
  const { week } = lastDue(deps.clock.now(), deps.offsetMs);
  try {
    const taken = await readTaken(deps.queries, week);
    const waiting = deps.channels.filter(({ name }) => !taken.includes(name));
    if (waiting.length === 0) return false;
    const message = await deps.compose(week);
    if (message === undefined) return false;
    const outcomes = await Promise.all(waiting.map((channel) => deliver(deps, channel, message)));
    return outcomes.includes(false);
  } catch (error) {
    deps.telemetry.emit('trends.failed', { code: codeOf(error) });
    return true;
  }
}

async function deliver(deps: ReporterDeps, channel: ReportChannel, message: ReportMessage): Promise<boolean> {
  const { telemetry, clock } = deps;
  try {
    await channel.send(message);
    telemetry.emit('report.delivered', { channel: channel.name });
    const now = clock.now();
    const deliveredHour = (Math.floor(now / HOUR_MS) * HOUR_MS) / 1000;
    const row = { reportWeek: message.week, channel: channel.name, deliveredHour, revision: now };
    const stored = await deps.insertDeliveries([row]);
    if (!stored.ok) telemetry.emit('trends.failed', { code: stored.code });
    return true;
  } catch (error) {
    telemetry.emit('report.undelivered', { channel: channel.name, code: codeOf(error) });
    return false;
  }
}

async function readTaken(queries: VerdictQueries, week: string): Promise<string[]> {
  const rows = await queries.query<{ channel: string }>(
    'SELECT toString(channel) AS channel FROM report_deliveries_current WHERE report_week = {week:String}',
    { week },
  );
  return rows.map(({ channel }) => channel);
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof FactwatchError ? error.code : 'INTERNAL';
}

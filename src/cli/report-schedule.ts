import { systemClock } from '../adapters/clock.ts';
import { createMail } from '../adapters/smtp/mail.ts';
import { createWebhook } from '../adapters/webhook/webhook.ts';
import { createScoring, createTelemetryStack } from '../app.ts';
import { isLoopbackUrl } from '../config/kinds.ts';
import type { Config } from '../config/schema.ts';
import { revealText } from '../config/secret.ts';
import type { ReportDeliveryRow } from '../domain/analysis-rows.ts';
import type { InsertOutcome, VerdictQueries } from '../domain/ports.ts';
import type { ReportChannel, ReportMessage } from '../domain/report-channel.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { readyStore } from '../host.ts';
import { lastDue } from '../report/schedule.ts';
import { weeklyHeadline } from '../report/weekly/headline.ts';
import { renderWeeklyHtml } from '../report/weekly/html.ts';
import { renderWeeklyMarkdown } from '../report/weekly/markdown.ts';
import { weeklyFinePrint } from '../report/weekly/sections.ts';
import { type ReporterDeps, watchReports } from '../service/reporter.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { weeklyModel } from './weekly.ts';

type Schedule = NonNullable<Config['report']['schedule']>;

interface ReportStore extends VerdictQueries {
  insertRows(table: 'report_deliveries', rows: readonly ReportDeliveryRow[]): Promise<InsertOutcome>;
}

/** Waits for each week's hour and sends its report, until a signal. */
export async function runSchedule(config: Config, io: Io): Promise<number> {
  const schedule = scheduleOf(config);
  const channels = channelsOf(schedule);
  const stop = stopSignal();
  const store = await readyStore(config);
  const { telemetry } = createTelemetryStack(config, createScoring(config));
  try {
    const { week, dueMs } = lastDue(systemClock.now(), schedule.at);
    const next = new Date(dueMs + 7 * 86_400_000).toISOString().slice(0, 16).replace('T', ' ');
    const names = channels.map(({ name }) => name).join(' and ');
    io.stderr.write(
      `Reports go to ${names}. ${week} goes now unless it has gone already; the next one is due ${next} UTC.\n`,
    );
    await watchReports(reporterDeps(config, schedule, channels, store, telemetry), stop);
    return EXIT.ok;
  } finally {
    telemetry.close();
    await store.close();
  }
}

/** Sends one week's report now, to every channel, whether or not it has gone already. */
export async function runDeliver(config: Config, week: string, io: Io): Promise<number> {
  const channels = channelsOf(scheduleOf(config));
  const store = await readyStore(config);
  try {
    const message = await composeMessage(store, config, week);
    if (message === undefined) {
      io.stderr.write(`No response of ${week} is stored, so there is nothing to report of it.\n`);
      return EXIT.failure;
    }
    for (const channel of channels) {
      await channel.send(message);
      io.stderr.write(`The report of ${week} went to ${channel.name}.\n`);
    }
    return EXIT.ok;
  } finally {
    await store.close();
  }
}

/** What `run` needs to send reports itself, or undefined when none are scheduled. */
export function reporterOf(
  config: Config,
  store: ReportStore,
  telemetry: Telemetry,
): ReporterDeps | undefined {
  const { schedule } = config.report;
  return schedule && reporterDeps(config, schedule, channelsOf(schedule), store, telemetry);
}

function reporterDeps(
  config: Config,
  schedule: Schedule,
  channels: readonly ReportChannel[],
  store: ReportStore,
  telemetry: Telemetry,
): ReporterDeps {
  return {
    queries: store,
    insertDeliveries: (rows) => store.insertRows('report_deliveries', rows),
    channels,
    compose: (week) => composeMessage(store, config, week),
    telemetry,
    clock: systemClock,
    offsetMs: schedule.at,
  };
}

async function composeMessage(
  queries: VerdictQueries,
  config: Config,
  week: string,
): Promise<ReportMessage | undefined> {
  const model = await weeklyModel(queries, config, { week });
  if (model === undefined) return undefined;
  return {
    week,
    subject: `${model.title}, ${week}`,
    summary: [...weeklyHeadline(model), ...weeklyFinePrint(model).slice(0, 1)],
    text: renderWeeklyMarkdown(model),
    page: renderWeeklyHtml(model),
  };
}

function scheduleOf({ report }: Config): Schedule {
  if (report.schedule === undefined)
    throw new FactwatchError(
      'CONFIG_INVALID',
      'report.schedule names no channel: a webhook, an e-mail or both',
    );
  return report.schedule;
}

function channelsOf({ webhook, email }: Schedule): readonly ReportChannel[] {
  const channels: ReportChannel[] = [];
  if (webhook !== undefined) {
    const url = revealText(webhook);
    requireUrl(url, ['https:', ...(isLoopbackUrl(url) ? ['http:'] : [])], 'report.schedule.webhook');
    channels.push(createWebhook(url));
  }
  if (email !== undefined) {
    const url = revealText(email.smtp);
    requireUrl(url, ['smtp:', 'smtps:'], 'report.schedule.email.smtp');
    channels.push(createMail({ url, from: email.from, to: email.to, requireTls: !isLoopbackUrl(url) }));
  }
  return channels;
}

/** A secret cannot be looked at while the configuration is checked; nor may it stand in the error. */
function requireUrl(text: string, protocols: readonly string[], path: string): void {
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return;
  throw new FactwatchError('CONFIG_INVALID', `${path} holds no URL that begins with ${protocols[0]}//`);
}

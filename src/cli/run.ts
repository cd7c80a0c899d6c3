import { systemClock } from '../adapters/clock.ts';
import { kafkaSource } from '../app.ts';
import { isEmbedded } from '../config/load.ts';
import { EXIT, FactwatchError } from '../errors.ts';
import { createHost } from '../host.ts';
import { watchReports } from '../service/reporter.ts';
import { type ConfigOption, readConfig, stopSignal } from './context.ts';
import type { Io } from './io.ts';
import { servicePages } from './pages.ts';
import { reporterOf } from './report-schedule.ts';

/** Watches the topic until a signal; what is in flight is stored and committed before it ends. */
export async function runRun(options: ConfigOption, io: Io): Promise<number> {
  const { config, origin, sections } = readConfig(options);
  if (config.source.kafka === undefined)
    throw new FactwatchError(
      'CONFIG_INVALID',
      'source.kafka names the brokers and the topic; files go through `factwatch replay`',
    );
  const stop = stopSignal();
  const host = await createHost({
    config,
    listen: true,
    pages: (queries, service) => servicePages({ queries, config, service, now: systemClock.now }),
  });
  const ending = new AbortController();
  let reports: Promise<void> | undefined;
  host.telemetry.emit('config.loaded', { origin, keys: sections });
  if (host.judgeSentence !== undefined) io.stderr.write(`${host.judgeSentence}\n`);
  if (io.stderr.isTTY) io.stderr.write(`Watching ${config.source.kafka.topic}. Trend: ${host.http?.url}/\n`);
  try {
    // A server's store is shared by many of these; there one `report --schedule` sends.
    const reporter = isEmbedded(config) ? reporterOf(config, host.store, host.telemetry) : undefined;
    reports = reporter && watchReports(reporter, AbortSignal.any([stop, ending.signal]));
    await host.run(({ telemetry, monitor }) => kafkaSource(config, telemetry, monitor), stop);
    return EXIT.ok;
  } catch (error) {
    const code = error instanceof FactwatchError ? error.code : 'INTERNAL';
    host.telemetry.emit('service.failed', { code });
    throw error;
  } finally {
    ending.abort();
    await reports;
    await host.close();
  }
}

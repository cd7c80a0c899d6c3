import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/adapters/clock.ts';
import { createKafkaSource } from '../../src/adapters/kafka/source.ts';
import { loadConfig } from '../../src/config/load.ts';
import { createHost } from '../../src/host.ts';
import { kafkaTelemetry } from '../../src/service/kafka-telemetry.ts';
import type { Balance } from '../../src/telemetry/balance.ts';
import { type Measured, type Run, startMeter } from './meter.ts';

export interface Watched extends Measured {
  readonly balance: Balance;
}

/** The whole of Factwatch as `run` starts it, with the embedded store, at the given rate of sampling. */
export async function runWatched(
  { brokers, topic, partitions, messages }: Run,
  rate: number,
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-bench-'));
  const { config } = loadConfig({
    env: { FACTWATCH_DATA_DIR: folder, FACTWATCH_LOG_LEVEL: 'silent' },
    cwd: folder,
  });
  const host = await createHost({ config: { ...config, sample: { ...config.sample, rate } }, listen: false });
  const stop = new AbortController();
  const meter = startMeter(partitions);
  const service = host.run(({ telemetry, monitor }) => {
    const events = kafkaTelemetry(telemetry, monitor);
    const options = { brokers, topics: [topic], groupId: randomUUID(), partitionsConcurrently: 4 };
    return createKafkaSource(options, {
      clock: systemClock,
      events: {
        ...events,
        assigned(places) {
          events.assigned?.(places);
          meter.begin();
        },
        lag(where, partition, behind) {
          events.lag?.(where, partition, behind);
          if (behind === 0) meter.ended(partition);
        },
      },
    });
  }, stop.signal);
  const measured = await Promise.race([meter.done(messages), service.then(endedEarly)]);
  stop.abort();
  await service;
  const balance = host.balance();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
  return { ...measured, balance };
}

function endedEarly(): never {
  throw new Error('the service ended before the topic did');
}

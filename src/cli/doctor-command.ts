import { createStoreProbe } from '../adapters/clickhouse/probe.ts';
import { systemClock } from '../adapters/clock.ts';
import { createKafkaProbe } from '../adapters/kafka/probe.ts';
import { probeEndpoint } from '../adapters/openai/probe.ts';
import { viewOfPrometheus } from '../adapters/prometheus/probe.ts';
import { kafkaOptions, openStore } from '../app.ts';
import { tryCanaries } from '../app-canary.ts';
import type { Config } from '../config/schema.ts';
import { revealText } from '../config/secret.ts';
import { FactwatchError } from '../errors.ts';
import { type ConfigOption, readConfig } from './context.ts';
import { type DoctorDeps, type DoctorOptions, runDoctor } from './doctor.ts';
import { thisMachine } from './doctor-machine.ts';
import type { Io } from './io.ts';

/** Planted identities that the doctor sends: every language has its turn. */
const FLIGHTS = 20;

/** Gives the doctor its instruments. A configuration that cannot be loaded is what it looks at first. */
export async function doctor(options: ConfigOption & DoctorOptions, io: Io): Promise<number> {
  const loaded = tryConfig(options);
  if (loaded instanceof FactwatchError)
    return runDoctor(loaded, { clock: systemClock, machine: thisMachine }, options, io);
  const { config } = loaded;
  const source = config.source.kafka && createKafkaProbe(kafkaOptions(config.source.kafka));
  const prometheus = config.telemetry.prometheus_url;
  const store = createStoreProbe(openStore(config));
  return runDoctor(
    loaded,
    {
      clock: systemClock,
      machine: thisMachine,
      store,
      canaries: () => tryCanaries(config, FLIGHTS),
      ...(source && { source }),
      ...judgeProbe(config),
      ...(prometheus && { prometheus: () => viewOfPrometheus(prometheus) }),
    },
    options,
    io,
  );
}

function judgeProbe({ judge }: Config): Pick<DoctorDeps, 'judge'> {
  const { enabled, base_url, api_key } = judge;
  if (!enabled || base_url === undefined) return {};
  return { judge: () => probeEndpoint(base_url, api_key === undefined ? '' : revealText(api_key)) };
}

function tryConfig(options: ConfigOption): ReturnType<typeof readConfig> | FactwatchError {
  try {
    return readConfig(options, { makeKeys: false });
  } catch (error) {
    if (error instanceof FactwatchError) return error;
    throw error;
  }
}

import type { LoadedConfig } from '../config/load.ts';
import { type ErrorCode, FactwatchError } from '../errors.ts';
import type { Check, CheckContext, Configured, Found } from './doctor-kinds.ts';
import { checkCanaries, checkConfig, checkDisk, checkNode, checkPort, checkSecrets } from './doctor-local.ts';
import { checkPrometheus } from './doctor-prometheus.ts';
import {
  checkClock,
  checkGroup,
  checkJudge,
  checkKafka,
  checkSchema,
  checkStore,
  checkTopic,
} from './doctor-remote.ts';

/** The checks that apply, in the order in which they build on one another. */
export function checkList(loaded: LoadedConfig | FactwatchError): readonly Check[] {
  const always = [plain('node', checkNode), plain('config', checkConfig)];
  if (loaded instanceof FactwatchError) return always;
  const { source, judge, telemetry } = loaded.config;
  return [
    ...always,
    configured('secrets', ['config'], checkSecrets),
    configured('disk', ['config'], checkDisk),
    configured('port', ['config'], checkPort),
    configured('canaries', ['config'], checkCanaries),
    configured('store', ['config'], checkStore, 'STORE_TIMEOUT'),
    configured('schema', ['store'], checkSchema, 'STORE_TIMEOUT'),
    ...(source.kafka === undefined
      ? []
      : [
          configured('kafka', ['config'], checkKafka, 'SOURCE_UNREACHABLE'),
          configured('topic', ['kafka'], checkTopic, 'SOURCE_UNREACHABLE'),
          configured('group', ['topic'], checkGroup, 'SOURCE_UNREACHABLE'),
        ]),
    ...(judge.enabled ? [configured('judge', ['config'], checkJudge)] : []),
    ...(telemetry.prometheus_url === undefined
      ? []
      : [configured('prometheus', ['config'], checkPrometheus)]),
    configured('clock', ['store'], checkClock),
  ];
}

function plain(name: string, look: (context: CheckContext) => Promise<Found[]>): Check {
  return {
    name,
    after: [],
    timeoutCode: 'INTERNAL',
    timeoutAdvice: 'The check did not end in time; try again.',
    run: async (context) => (await look(context)).map((found) => ({ check: name, ...found })),
  };
}

function configured(
  name: string,
  after: readonly string[],
  look: (context: Configured) => Promise<Found[]>,
  timeoutCode: ErrorCode = 'INTERNAL',
): Check {
  return { ...plain(name, (context) => look(context as Configured)), after, timeoutCode };
}

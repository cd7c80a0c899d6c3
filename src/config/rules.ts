import { isLoopback, isLoopbackUrl } from './kinds.ts';
import { type Problem, problem } from './problems.ts';
import { judgeRules } from './rules-judge.ts';
import type { ParsedConfig } from './schema.ts';
import { didYouMean } from './suggest.ts';

export interface RuleContext {
  /** Ids of the deterministic detectors; absent when the caller does not know them. */
  readonly detectors?: readonly string[];
}

type Rule = (config: ParsedConfig, context: RuleContext) => Problem[];

/** What keys may not say together. Each rule names the key that has to change. */
export function checkRules(config: ParsedConfig, context: RuleContext): Problem[] {
  return RULES.flatMap((rule) => rule(config, context));
}

function when(wrong: boolean, path: string, sentence: string): Problem[] {
  return wrong ? [problem(path, sentence)] : [];
}

const hostOf = (broker: string) => broker.replace(/:\d+$/, '');

const kafkaTimes: Rule = ({ source: { kafka }, redact, detectors }) => {
  if (kafka === undefined) return [];
  const perResponse = redact.deadline + detectors.deadline;
  return [
    ...when(
      kafka.heartbeat_interval * 3 > kafka.session_timeout,
      'source.kafka.heartbeat_interval',
      'must be at most a third of session_timeout: one lost heartbeat must not cost the partitions',
    ),
    ...when(
      kafka.request_timeout >= kafka.session_timeout,
      'source.kafka.request_timeout',
      'must be shorter than session_timeout: a broker that hangs must be noticed first',
    ),
    ...when(
      kafka.drain_timeout >= kafka.session_timeout,
      'source.kafka.drain_timeout',
      'must be shorter than session_timeout: what is stored after it is no longer ours to commit',
    ),
    ...when(
      perResponse * 2 > kafka.session_timeout,
      'source.kafka.session_timeout',
      'must be at least twice redact.deadline + detectors.deadline: one slow response must not cost the partitions',
    ),
  ];
};

const kafkaSecurity: Rule = ({ source: { kafka } }) => {
  if (kafka === undefined) return [];
  const remote = kafka.brokers.some((broker) => !isLoopback(hostOf(broker)));
  const open = kafka.sasl !== undefined && kafka.tls === undefined && remote && !kafka.allow_plaintext;
  const { cert_file: cert, key_file: key } = kafka.tls ?? {};
  return [
    ...when(
      open,
      'source.kafka.sasl',
      'would be sent unencrypted: set source.kafka.tls, or allow_plaintext: true in a network you trust',
    ),
    ...when(
      (cert === undefined) !== (key === undefined),
      'source.kafka.tls',
      'needs both cert_file and key_file, or neither',
    ),
  ];
};

const sampling: Rule = ({ sample }) => {
  const names = [...sample.strata, ...sample.second].map((stratum) => stratum.name);
  return [
    ...when(
      names.includes('rest'),
      'sample',
      'must not name a stratum `rest`: it is the name of what is in none',
    ),
    ...when(new Set(names).size < names.length, 'sample', 'must not use the name of a stratum twice'),
  ];
};

const mapping: Rule = ({ decode }) => {
  if (decode.mapping === undefined) return [];
  const given = decode.mapping;
  return (['id', 'created_at', 'model', 'response'] as const).flatMap((field) =>
    when(given[field] === undefined, `decode.mapping.${field}`, 'is missing: no response can do without it'),
  );
};

const detectorNames: Rule = ({ detectors: { disabled, required } }, context) => {
  const known = context.detectors;
  const unknown = (list: readonly string[], key: string) =>
    known === undefined
      ? []
      : list.flatMap((id, index) =>
          when(
            !known.includes(id),
            `detectors.${key}[${index}]`,
            `is not a detector${didYouMean(id, known)}`,
          ),
        );
  return [
    ...unknown(disabled, 'disabled'),
    ...unknown(required, 'required'),
    ...required.flatMap((id, index) =>
      when(
        disabled.includes(id),
        `detectors.required[${index}]`,
        'is disabled, and would leave every response unscored',
      ),
    ),
  ];
};

const storage: Rule = ({ store }) => {
  const { server } = store;
  const open = server?.password !== undefined && server.url.startsWith('http:') && !isLoopbackUrl(server.url);
  return [
    ...when(
      store.embedded !== undefined && server !== undefined,
      'store',
      'must have embedded or server, not both',
    ),
    ...when(
      open && !server.allow_plaintext,
      'store.server.url',
      'would carry the password unencrypted: use https://, or allow_plaintext: true in a network you trust',
    ),
    ...when(
      store.limits.in_flight_rows < store.batch.rows,
      'store.limits.in_flight_rows',
      'must be at least store.batch.rows: no batch could ever be filled',
    ),
    ...when(
      store.limits.in_flight_bytes < store.batch.bytes,
      'store.limits.in_flight_bytes',
      'must be at least store.batch.bytes: no batch could ever be filled',
    ),
  ];
};

const keys: Rule = ({ privacy, sample, store, review }) => {
  const ids = privacy.keys.map((key) => key.id);
  const times = privacy.keys.map((key) => key.not_before);
  const shared = store.server !== undefined;
  const drawn =
    sample.rate < 1 || sample.strata.some((it) => it.rate < 1) || sample.second.some((it) => it.rate < 1);
  return [
    ...when(
      shared && ids.length === 0,
      'privacy.keys',
      'must name a key: all processes that write to one server have to make the same pseudonyms',
    ),
    ...when(
      shared && drawn && sample.key === undefined,
      'sample.key',
      'is missing: all processes of a group have to draw the same sample, and again at every replay',
    ),
    ...when(new Set(ids).size < ids.length, 'privacy.keys', 'must not use an id twice'),
    ...when(new Set(times).size < times.length, 'privacy.keys', 'must not begin twice at the same date'),
    ...when(
      review.enabled && review.key === undefined,
      'review.key',
      'is missing: text is only kept encrypted',
    ),
  ];
};

const listening: Rule = ({ telemetry: { listen } }) =>
  when(
    !isLoopback(listen.host) && !listen.allow_public,
    'telemetry.listen.host',
    'is reached by other machines: set telemetry.listen.allow_public: true if that is meant',
  );

const RULES: readonly Rule[] = [
  kafkaTimes,
  kafkaSecurity,
  sampling,
  mapping,
  detectorNames,
  storage,
  keys,
  listening,
  judgeRules,
];

import { expect, test } from 'vitest';
import { parseConfig } from './parse.ts';

function pathsOf(document: object): string[] {
  return parseConfig(document).problems.map((it) => it.path);
}

const kafka = { brokers: ['kafka.example.org:9093'], topic: 'responses' };
const password = { env: 'X' };
const key = (id: string, date: string) => ({ id, secret: { env: 'X' }, not_before: date });
const keys = [key('a', '2026-01-01')];
const judge = {
  enabled: true,
  base_url: 'http://localhost:8000/v1',
  model: 'm',
  budget: { tokens_per_day: 100_000 },
};

test.each<[string, object, string[]]>([
  [
    'a third of the session for heartbeats',
    {
      source: {
        kafka: {
          ...kafka,
          session_timeout: '9s',
          heartbeat_interval: '3s',
          request_timeout: '5s',
          drain_timeout: '5s',
        },
      },
    },
    [],
  ],
  [
    'too few heartbeats',
    { source: { kafka: { ...kafka, heartbeat_interval: '11s' } } },
    ['source.kafka.heartbeat_interval'],
  ],
  [
    'a request that outlives the session',
    { source: { kafka: { ...kafka, request_timeout: '30s' } } },
    ['source.kafka.request_timeout'],
  ],
  [
    'a drain that outlives the session',
    { source: { kafka: { ...kafka, drain_timeout: '30s' } } },
    ['source.kafka.drain_timeout'],
  ],
  [
    'deadlines that eat the session',
    { source: { kafka }, redact: { deadline: '15s' } },
    ['source.kafka.session_timeout'],
  ],
  [
    'a password in the open',
    { source: { kafka: { ...kafka, sasl: { mechanism: 'plain', username: 'u', password } } } },
    ['source.kafka.sasl'],
  ],
  [
    'a password in the open, on purpose',
    {
      source: {
        kafka: { ...kafka, allow_plaintext: true, sasl: { mechanism: 'plain', username: 'u', password } },
      },
    },
    [],
  ],
  [
    'a password over TLS',
    { source: { kafka: { ...kafka, tls: {}, sasl: { mechanism: 'plain', username: 'u', password } } } },
    [],
  ],
  [
    'a password to this machine',
    {
      source: {
        kafka: {
          brokers: ['127.0.0.1:9092', '[::1]:9092', 'localhost:1'],
          topic: 't',
          sasl: { mechanism: 'plain', username: 'u', password },
        },
      },
    },
    [],
  ],
  ['half a certificate', { source: { kafka: { ...kafka, tls: { cert_file: 'c' } } } }, ['source.kafka.tls']],
  [
    'two stores',
    { store: { embedded: {}, server: { url: 'http://localhost:1' } }, privacy: { keys } },
    ['store'],
  ],
  [
    'a store password over http',
    { store: { server: { url: 'http://ch:8123', password } }, privacy: { keys } },
    ['store.server.url'],
  ],
  [
    'a store password over https',
    { store: { server: { url: 'https://ch:8443', password } }, privacy: { keys } },
    [],
  ],
  [
    'a store password to this machine',
    { store: { server: { url: 'http://[::1]:8123', password } }, privacy: { keys } },
    [],
  ],
  [
    'a host that only looks local',
    { store: { server: { url: 'http://localhost.evil.example', password } }, privacy: { keys } },
    ['store.server.url'],
  ],
  ['a server without keys', { store: { server: { url: 'http://localhost:1' } } }, ['privacy.keys']],
  [
    'a server, a sample and no key for it',
    { store: { server: { url: 'http://localhost:1' } }, privacy: { keys }, sample: { rate: 0.1 } },
    ['sample.key'],
  ],
  [
    'a key id twice',
    { privacy: { keys: [key('a', '2026-01-01'), key('a', '2026-02-01')] } },
    ['privacy.keys'],
  ],
  [
    'two keys for one day',
    { privacy: { keys: [key('a', '2026-01-01'), key('b', '2026-01-01')] } },
    ['privacy.keys'],
  ],
  [
    'limits below a batch',
    { store: { limits: { in_flight_bytes: '1MiB' } } },
    ['store.limits.in_flight_bytes'],
  ],
  [
    'a stratum called rest',
    { sample: { strata: [{ name: 'rest', header: 'h', equals: 'v', rate: 1 }] } },
    ['sample'],
  ],
  [
    'a stratum twice',
    {
      sample: {
        strata: [{ name: 's', header: 'h', equals: 'v', rate: 1 }],
        second: [{ name: 's', when: { locale: 'en' }, rate: 1 }],
      },
    },
    ['sample'],
  ],
  ['listening to everybody', { telemetry: { listen: { host: '0.0.0.0' } } }, ['telemetry.listen.host']],
  ['listening to everybody, on purpose', { telemetry: { listen: { host: '::', allow_public: true } } }, []],
  ['review without a key', { review: { enabled: true } }, ['review.key']],
  ['a local judge', { judge }, []],
  [
    'a judge without anything',
    { judge: { enabled: true } },
    ['judge.base_url', 'judge.model', 'judge.budget'],
  ],
  [
    'a schedule without anchors',
    { judge: { ...judge, anchors: { every: '7d' } } },
    ['judge.anchors.file', 'judge.anchors.history'],
  ],
  ['a judge that is off', { judge: { base_url: 'https://api.example.org/v1' } }, []],
  ['a judge elsewhere', { judge: { ...judge, base_url: 'https://api.example.org/v1' } }, ['judge.base_url']],
  [
    'a judge elsewhere, on purpose',
    { judge: { ...judge, base_url: 'https://api.example.org/v1', allow_remote: true } },
    [],
  ],
  [
    'a judge elsewhere, its key in the open',
    { judge: { ...judge, base_url: 'http://api.example.org/v1', allow_remote: true, api_key: password } },
    ['judge.base_url'],
  ],
  [
    'a budget in money without a price',
    { judge: { ...judge, budget: { usd_per_day: 1 } } },
    ['judge.prices'],
  ],
  [
    'a budget in money with a price',
    {
      judge: {
        ...judge,
        budget: { usd_per_day: 1 },
        prices: { m: { input_per_million: 1, output_per_million: 2 } },
      },
    },
    [],
  ],
])('%s', (_, document, paths) => {
  expect(pathsOf(document)).toEqual(paths);
});

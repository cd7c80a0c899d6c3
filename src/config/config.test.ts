import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FactwatchError } from '../errors.ts';
import { embeddedPath, isEmbedded, type LoadOptions, loadConfig } from './load.ts';
import { ConfigError } from './problems.ts';
import { revealBytes, revealText } from './secret.ts';

const KEY = 'k3y-0123456789abcdefghijklmnopqrstuvwxyz';
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'factwatch-config-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

function load(yaml: string, more: Partial<LoadOptions> = {}) {
  return loadConfig({ path: write('factwatch.yaml', yaml), env: {}, cwd: directory, ...more });
}

function problemsOf(yaml: string, more: Partial<LoadOptions> = {}): readonly string[] {
  try {
    load(yaml, more);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('without a file', () => {
  test('the defaults run the embedded store with keys made on first use', () => {
    const { config, origin } = loadConfig({ env: {}, cwd: directory });
    expect(origin).toBe('defaults');
    expect(isEmbedded(config)).toBe(true);
    expect(embeddedPath(config)).toBe(join(directory, '.factwatch', 'store'));
    expect(config.privacy.keys.map((key) => key.id)).toEqual(['local']);
    expect(config).toMatchObject({
      decode: {
        max_bytes: 1_048_576,
        max_characters: 200_000,
        max_depth: 32,
        max_future: 300_000,
        max_age: 34_560_000_000,
      },
      judge: { enabled: false },
      review: { enabled: false },
      telemetry: { listen: { host: '127.0.0.1' } },
    });
  });

  test('a made key is random, kept, and readable by its owner only', () => {
    const first = loadConfig({ env: {}, cwd: directory }).config;
    const again = loadConfig({ env: {}, cwd: directory }).config;
    const keys = join(directory, '.factwatch', 'keys');
    expect(readdirSync(keys).sort()).toEqual(['pseudonym.key', 'sample.key']);
    expect(statSync(join(keys, 'pseudonym.key')).mode & 0o777).toBe(0o600);
    expect(statSync(keys).mode & 0o777).toBe(0o700);
    const bytes = revealBytes(first.privacy.keys[0]!.secret);
    expect(bytes).toHaveLength(64); // 32 random bytes in hex
    expect(revealBytes(again.privacy.keys[0]!.secret)).toEqual(bytes);
    expect(revealBytes(first.sample.key!)).not.toEqual(bytes);
  });

  test('a damaged key is not replaced in silence', () => {
    loadConfig({ env: {}, cwd: directory });
    const file = join(directory, '.factwatch', 'keys', 'pseudonym.key');
    writeFileSync(file, 'half');
    expect(() => loadConfig({ env: {}, cwd: directory })).toThrow(FactwatchError);
    expect(readFileSync(file, 'utf8')).toBe('half');
  });

  test('nothing is made when asked not to', () => {
    const { config } = loadConfig({ env: {}, cwd: directory, makeKeys: false });
    expect(config.privacy.keys).toEqual([]);
    expect(readdirSync(directory)).toEqual([]);
  });
});

describe('a file', () => {
  test('relative paths are meant from its directory, durations become milliseconds, sizes bytes', () => {
    write('ca.pem', 'x');
    const { config } = load(
      `data_dir: data
source: {kafka: {brokers: ["localhost:9092"], topic: t, tls: {ca_file: ca.pem}, session_timeout: 1.5m}}
store: {embedded: {path: rows}, batch: {bytes: 64KiB}}`,
      { cwd: '/' },
    );
    expect(config.data_dir).toBe(join(directory, 'data'));
    expect(config.source.kafka?.tls?.ca_file).toBe(join(directory, 'ca.pem'));
    expect(embeddedPath(config)).toBe(join(directory, 'rows'));
    expect(config.source.kafka?.session_timeout).toBe(90_000);
    expect(config.store.batch.bytes).toBe(65_536);
  });

  test('an empty one is the defaults', () => {
    expect(load('').config.sample.rate).toBe(1);
  });

  test('that is not there, cannot be read or is no YAML is said so with its place', () => {
    expect(() => loadConfig({ path: 'no.yaml', env: {}, cwd: directory })).toThrow(
      expect.objectContaining({ code: 'CONFIG_MISSING', where: join(directory, 'no.yaml') }),
    );
    expect(() => loadConfig({ path: '.', env: {}, cwd: directory })).toThrow(
      expect.objectContaining({ code: 'FILE_UNREADABLE' }),
    );
    expect(problemsOf('a: 1\na: 2\n')).toEqual(['line 2 is not YAML (duplicate key)']);
    expect(problemsOf('a: [1\nb: "hunter2')[0]).toMatch(/^line \d is not YAML/);
    expect(problemsOf('a: [1\nb: "hunter2').join()).not.toContain('hunter2');
  });
});

describe('mistakes', () => {
  test('all of them show at once, each with its path: schema, rules, environment and secrets', () => {
    const problems = problemsOf(
      `sampel: {rate: 0.1}
sample: {rate: 0}
decode: {max_bytes: 1048576, max_future: 5 minutes}
kafka: {topic: t}
store:
  server: {url: "http://clickhouse:8123", password: {env: NO_SUCH_VARIABLE}}
  batch: {rows: 5000}
  limits: {in_flight_rows: 10}
telemetry: {log_level: warning, listen: {host: 0.0.0.0}}
`,
      { env: { FACTWATCH_LISTEN_PORT: 'http' } },
    );
    expect(problems).toEqual([
      'FACTWATCH_LISTEN_PORT must be a number',
      'decode.max_bytes must be a text: put it in quotes, or give it its unit',
      'decode.max_future must be a duration such as 500ms, 30s, 5m, 2h or 400d',
      'sample.rate must be above 0: with 0 nothing would be read',
      'telemetry.log_level must be one of debug, info, warn, error, fatal, silent; did you mean warn?',
      'sampel is not a key; did you mean sample?',
      'kafka is not a key here; did you mean source.kafka?',
      'store.server.url would carry the password unencrypted: use https://, or allow_plaintext: true in a network you trust',
      'store.limits.in_flight_rows must be at least store.batch.rows: no batch could ever be filled',
      'privacy.keys must name a key: all processes that write to one server have to make the same pseudonyms',
      'telemetry.listen.host is reached by other machines: set telemetry.listen.allow_public: true if that is meant',
      'store.server.password names the environment variable NO_SUCH_VARIABLE, which is not set',
    ]);
  });

  test.each([
    ['sample: {rate: 50}', 'sample.rate must be at most 1: it is a share, not a percentage'],
    ['sample: {rate: "0.5"}', 'sample.rate must be a number without quotes'],
    ['sample: {strata: canary}', 'sample.strata must be a list: [a, b]'],
    ['source: {kafka: {broker: ["a:1"], topic: t}}', 'source.kafka.brokers is missing'],
    [
      'source: {kafka: {broker: ["a:1"], topic: t}}',
      'source.kafka.broker is not a key; did you mean brokers?',
    ],
    ['source: {kafka: {brokers: [kafka], topic: t}}', 'source.kafka.brokers[0] must be host:port'],
    ['store: {batch: {rows: 1.5}}', 'store.batch.rows must be a whole number'],
    [
      'store: {server: {url: "ftp://x"}}',
      'store.server.url must be a URL that begins with http:// or https://',
    ],
    ['decode: []', 'decode must be a section with keys'],
    ['- a', ' must be a section with keys'],
    ['gate: {theshold: 0.2}', 'gate.theshold is not a key; did you mean threshold?'],
    ['decode: {mapping: {id: event.id}}', 'decode.mapping.id must be a JSON pointer such as /answer/text'],
    ['decode: {mapping: {id: /id}}', 'decode.mapping.response is missing: no response can do without it'],
    [
      'privacy: {keys: [{id: A, secret: {env: X}, not_before: 2026-01-01}]}',
      'privacy.keys[0].id must be 1 to 16 of a-z, 0-9 and -',
    ],
  ])('%s', (yaml, sentence) => {
    expect(problemsOf(yaml)).toContain(sentence.trim());
  });

  test('no value is repeated: it could be a secret in the wrong place', () => {
    const secret = 'hunter2hunter2';
    const problems = problemsOf(`
source: {kafka: {brokers: ["u:${secret}@host:9092"], topic: t, sasl: {mechanism: ${secret}, username: u, password: ${secret}}}}
store: {server: {url: "http://u:${secret}@clickhouse:8123", password: {value: ${secret}}}}
judge: {api_key: ${secret}}
sample: {key: ${secret}}
`);
    expect(problems.length).toBeGreaterThanOrEqual(7);
    expect(problems.join('\n')).not.toContain('hunter2');
    expect(problems).toContain(
      'source.kafka.sasl.password must be {file: PATH} or {env: NAME}: the secret itself does not stand in the configuration',
    );
  });

  test('the names of detectors are checked when they are known', () => {
    const more = { detectors: ['arithmetic', 'citation'] };
    expect(problemsOf('detectors: {disabled: [arithmetics]}', more)).toEqual([
      'detectors.disabled[0] is not a detector; did you mean arithmetic?',
    ]);
    expect(problemsOf('detectors: {disabled: [citation], required: [citation]}', more)).toEqual([
      'detectors.required[0] is disabled, and would leave every response unscored',
    ]);
  });
});

describe('secrets', () => {
  test('are read from files and variables, without the newline at the end, and cannot be printed', () => {
    write('key', `${KEY}\n`);
    const { config } = load('sample: {key: {file: key}}\njudge: {api_key: {env: TOKEN}}', {
      env: { TOKEN: 'sk-hunter2' },
    });
    expect(revealText(config.sample.key!)).toBe(KEY);
    expect(revealText(config.judge.api_key!)).toBe('sk-hunter2');
    const printed = [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${config.sample.key}`,
    ];
    expect(printed.join()).not.toMatch(/k3y|hunter2|107,51/);
  });

  test.each([
    ['short', `has 5 bytes and needs 32: openssl rand -hex 32`],
    ['a'.repeat(64), 'repeats itself and can be guessed: openssl rand -hex 32'],
    ['', 'has 0 bytes and needs 32: openssl rand -hex 32'],
  ])('the key %j is refused', (text, sentence) => {
    write('key', text);
    expect(problemsOf('sample: {key: {file: key}}')).toEqual([`sample.key ${sentence}`]);
  });

  test('one that is not there is named by its place', () => {
    expect(problemsOf('sample: {key: {file: nowhere}}')).toEqual([
      `sample.key names the file ${join(directory, 'nowhere')}, which is not there`,
    ]);
    expect(problemsOf('sample: {key: {file: a, env: B}}')[0]).toContain(
      'must be {file: PATH} or {env: NAME}',
    );
  });
});

describe('the environment', () => {
  test('goes before the file, for the documented variables', () => {
    const { config } = load('telemetry: {listen: {port: 1}}', {
      env: {
        FACTWATCH_LISTEN_PORT: '9999',
        FACTWATCH_KAFKA_BROKERS: 'a:1, b:2',
        FACTWATCH_KAFKA_TOPIC: 't',
        PATH: '/bin',
      },
    });
    expect(config.telemetry.listen.port).toBe(9999);
    expect(config.source.kafka).toMatchObject({ brokers: ['a:1', 'b:2'], topic: 't', group_id: 'factwatch' });
  });

  test('a variable that is nearly one of ours is a mistake; others are left alone', () => {
    expect(problemsOf('', { env: { FACTWATCH_SAMPEL_RATE: '0.1' } })).toEqual([
      'FACTWATCH_SAMPEL_RATE is not a variable of Factwatch; did you mean FACTWATCH_SAMPLE_RATE?',
    ]);
    expect(
      problemsOf('', { env: { FACTWATCH_CONFIG: 'x', FACTWATCH_USER_SECRET: 'y', OTHER: 'z' } }),
    ).toEqual([]);
  });
});

test('a data directory that cannot be written is said so', () => {
  if (process.getuid?.() === 0) {
    writeFileSync(join(directory, '.factwatch'), 'a file in its place');
  } else chmodSync(directory, 0o500);
  expect(() => loadConfig({ env: {}, cwd: directory })).toThrow(
    expect.objectContaining({ code: 'FILE_UNREADABLE' }),
  );
  chmodSync(directory, 0o700);
});

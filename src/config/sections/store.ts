import { z } from 'zod';
import { count, duration, httpUrl, path, secret, size, word } from '../kinds.ts';

const identifier = () => z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/, 'must be an SQL name');

const embedded = z.strictObject({
  path: path()
    .optional()
    .describe('Directory of the data; `store` in data_dir when absent.')
    .meta({ examples: ['.factwatch/store'] }),
});

const server = z.strictObject({
  url: httpUrl()
    .describe('HTTP interface of ClickHouse.')
    .meta({ examples: ['http://localhost:8123'] }),
  database: identifier().prefault('factwatch').describe('Database.'),
  username: z.string().min(1, 'must be a user name').prefault('default').describe('User name.'),
  password: secret({ file: 'secrets/clickhouse-password' }).optional().describe('Password.'),
  cluster: word()
    .optional()
    .describe('Create the schema on this cluster, replicated and distributed.')
    .meta({ examples: ['main'] }),
  allow_plaintext: z
    .boolean()
    .prefault(false)
    .describe('Send the password over http:// beyond this machine.'),
  request_timeout: duration({ min: '1s', max: '10m' })
    .prefault('30s')
    .describe('Longest time for one request.'),
  max_connections: count(1, 64).prefault(4).describe('Connections at most.'),
});

export const storeSection = z.strictObject({
  embedded: embedded
    .optional()
    .describe('ClickHouse inside this process: the default. For one process at a time.'),
  server: server.optional().describe('A ClickHouse server or cluster, instead of the embedded one.'),
  ttl_days: count(1, 36_500).prefault(400).describe('Rows are deleted after so many days.'),
  batch: z
    .strictObject({
      rows: count(1, 1_000_000).prefault(5_000).describe('A batch is cut at so many rows,'),
      bytes: size({ min: '1KiB', max: '1GiB' }).prefault('8MiB').describe('or so many bytes,'),
      age: duration({ min: '10ms', max: '5m' })
        .prefault('2s')
        .describe('or when its oldest row has waited so long.'),
    })
    .prefault({})
    .describe('When rows are sent.'),
  limits: z
    .strictObject({
      in_flight_rows: count(1, 10_000_000)
        .prefault(50_000)
        .describe('Partitions pause when so many rows wait for the store,'),
      in_flight_bytes: size({ min: '1MiB', max: '16GiB' }).prefault('64MiB').describe('or so many bytes.'),
    })
    .prefault({})
    .describe('What may wait for the store: the bound on memory while it is away.'),
});

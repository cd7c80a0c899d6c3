import { z } from 'zod';
import { count, duration, path, secret, size, word } from '../kinds.ts';

const tls = z.strictObject({
  ca_file: path()
    .optional()
    .describe('Certificates to trust, PEM; the ones of the system when absent.')
    .meta({ examples: ['kafka-ca.pem'] }),
  cert_file: path()
    .optional()
    .describe('Our certificate for mutual TLS, PEM.')
    .meta({ examples: ['client.pem'] }),
  key_file: path()
    .optional()
    .describe('Key of our certificate, PEM.')
    .meta({ examples: ['client.key'] }),
  server_name: word(253)
    .optional()
    .describe('Name that the certificate of the broker must carry, when it is not the host name.')
    .meta({ examples: ['kafka.example.org'] }),
});

const sasl = z.strictObject({
  mechanism: z
    .enum(['plain', 'scram-sha-256', 'scram-sha-512'])
    .describe('SASL mechanism.')
    .meta({ examples: ['scram-sha-512'] }),
  username: z
    .string()
    .min(1, 'must be a user name')
    .describe('User name.')
    .meta({ examples: ['factwatch'] }),
  password: secret({ env: 'KAFKA_PASSWORD' }).describe('Password.'),
});

const kafka = z.strictObject({
  brokers: z
    .array(z.string().regex(/^[^\s:/]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/, 'must be host:port'))
    .min(1, 'must name one broker at least')
    .describe('Brokers to start from, each host:port.')
    .meta({ examples: [['localhost:9092']] }),
  topic: word(249)
    .describe('Topic that holds the responses.')
    .meta({ examples: ['responses'] }),
  group_id: word(249)
    .prefault('factwatch')
    .describe('Consumer group. Processes of one group share the partitions.'),
  client_id: word(249).prefault('factwatch').describe('Name shown to the brokers.'),
  tls: tls.optional().describe('Encrypt the connection; `{}` is enough when the system trusts the broker.'),
  sasl: sasl.optional().describe('Credentials.'),
  allow_plaintext: z
    .boolean()
    .prefault(false)
    .describe('Send the password over an unencrypted connection beyond this machine.'),
  session_timeout: duration({ min: '6s', max: '5m' })
    .prefault('30s')
    .describe('Without a heartbeat for so long the group gives our partitions to others.'),
  heartbeat_interval: duration({ min: '500ms', max: '1m' })
    .prefault('3s')
    .describe('Time between heartbeats, a third of session_timeout at most.'),
  request_timeout: duration({ min: '1s', max: '2m' })
    .prefault('10s')
    .describe('A broker that has not answered by then is given up: it may hang.'),
  connection_timeout: duration({ min: '100ms', max: '1m' })
    .prefault('5s')
    .describe('Longest time to connect to a broker.'),
  concurrency: count(1, 64).prefault(4).describe('Partitions worked on at the same time.'),
  fetch_bytes: size({ min: '64KiB', max: '64MiB' })
    .prefault('2MiB')
    .describe('Most that one fetch brings from one partition.'),
  stall_after: duration({ min: '10s', max: '1h' })
    .prefault('60s')
    .describe(
      'Work at hand and no progress for so long: the process is unhealthy and exits to be restarted.',
    ),
  drain_timeout: duration({ min: '1s', max: '2m' })
    .prefault('20s')
    .describe(
      'When stopping, what is in flight has so long to be stored; the rest is read again later. Shorter than session_timeout.',
    ),
});

export const sourceSection = z.strictObject({
  kafka: kafka.optional().describe('The topic for `factwatch run`; files are replayed without it.'),
});

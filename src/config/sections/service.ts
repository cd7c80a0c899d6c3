import { z } from 'zod';
import { LOG_LEVELS } from '../../domain/telemetry-ports.ts';
import { count, duration, httpUrl, rate, secret, secretKey, weekTime } from '../kinds.ts';

const pseudonymKey = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,16}$/, 'must be 1 to 16 of a-z, 0-9 and -')
    .describe('Stands in front of every pseudonym made with the key.')
    .meta({ examples: ['2026-q1'] }),
  secret: secretKey({ file: 'secrets/pseudonym-2026-q1.key' }).describe(
    'The key, 32 bytes at least: `openssl rand -hex 32`.',
  ),
  not_before: z.iso
    .date('must be a date such as 2026-01-01')
    .meta({ examples: ['2026-01-01'] })
    .transform((date) => Date.parse(`${date}T00:00:00Z`))
    .describe('Events from this UTC date on use the key.'),
});

export const privacySection = z.strictObject({
  keys: z
    .array(pseudonymKey)
    .max(64)
    .prefault([])
    .describe(
      'Keys of the pseudonyms. To rotate, add a key with a later not_before; to make old rows unlinkable, destroy and remove the old one. When empty, with the embedded store: one is made on first use in data_dir.',
    ),
  min_cell: count(2, 1_000)
    .prefault(11)
    .describe('Published figures about fewer distinct users are suppressed.'),
  release: z
    .strictObject({
      rho: z
        .number()
        .min(1e-6, 'must be 0.000001 or more')
        .max(1, 'must be 1 or less')
        .prefault(0.005)
        .describe(
          'What one release costs in zero-concentrated differential privacy, unless the command says.',
        ),
      epsilon: z
        .number()
        .min(0.01, 'must be 0.01 or more')
        .max(20, 'must be 20 or less')
        .prefault(4)
        .describe('All releases together never pass this epsilon; one that would is refused.'),
      delta: z
        .number()
        .min(1e-12, 'must be 1e-12 or more')
        .max(1e-3, 'must be 0.001 or less')
        .prefault(1e-6)
        .describe('The delta that goes with epsilon.'),
    })
    .prefault({})
    .describe('Budget of figures published with `factwatch report --release`.'),
  canary_every: duration({ min: '10s', max: '1h' })
    .prefault('15m')
    .describe(
      'How often an invented person goes through the steps and is looked for in rows, logs, metrics and what a judge would see.',
    ),
});

export const telemetrySection = z.strictObject({
  listen: z
    .strictObject({
      host: z
        .string()
        .min(1, 'must be a host')
        .prefault('127.0.0.1')
        .describe('Address for /metrics, /healthz and /readyz.'),
      port: count(0, 65_535).prefault(9464).describe('Port; 0 takes a free one.'),
      allow_public: z.boolean().prefault(false).describe('Listen on an address that other machines reach.'),
    })
    .prefault({})
    .describe('Where the service answers.'),
  log_level: z
    .enum([...LOG_LEVELS, 'silent'])
    .prefault('info')
    .describe(
      'Lines below this level are not written. warn: nothing lost; error: data lost or an operator is needed.',
    ),
  models: z
    .array(z.string().regex(/^[A-Za-z0-9._:/@+-]{1,64}$/, 'must be a model name'))
    .max(50)
    .prefault([])
    .describe(
      'Models that always have series of their own. Others follow as they come until there are 20; the rest is `other`.',
    ),
  otel_endpoint: httpUrl()
    .optional()
    .describe('OTLP/HTTP collector for traces; none when absent.')
    .meta({ examples: ['http://localhost:4318'] }),
  prometheus_url: httpUrl()
    .optional()
    .describe('The Prometheus that scrapes this service; only `factwatch doctor` asks it.')
    .meta({ examples: ['http://localhost:9090'] }),
  rates_every: duration({ min: '10s', max: '1d' })
    .prefault('5m')
    .describe('How often the exported issue rates are computed again.'),
  regressions_every: duration({ min: '10s', max: '1d' })
    .prefault('1h')
    .describe(
      'How often every model is held against its baseline, week by week; not more often than the rates.',
    ),
});

export const reportSection = z.strictObject({
  weeks: count(2, 520).prefault(8).describe('Weeks that the trend report shows.'),
  title: z
    .string()
    .min(1)
    .max(120)
    .prefault('Factuality of health responses')
    .describe('Title of the report.'),
  schedule: z
    .strictObject({
      at: weekTime()
        .prefault('monday 08:00')
        .describe('Weekday and hour in UTC at which the report of the last whole week is sent.'),
      webhook: secret({ env: 'FACTWATCH_REPORT_WEBHOOK' })
        .optional()
        .describe('URL of an incoming webhook as Slack has them; it gets the headline.'),
      email: z
        .strictObject({
          smtp: secret({ env: 'FACTWATCH_SMTP_URL' }).describe(
            'smtps://user:password@host:465 or smtp://host:587; TLS is required unless it is this machine.',
          ),
          from: z
            .email('must be an e-mail address')
            .meta({ examples: ['factwatch@example.org'] })
            .describe('Sender.'),
          to: z
            .array(z.email('must be an e-mail address'))
            .min(1, 'must name somebody')
            .max(50)
            .meta({ examples: [['safety@example.org']] })
            .describe('Recipients.'),
        })
        .optional()
        .describe('The whole report by e-mail, with the page attached.'),
    })
    .refine(
      ({ webhook, email }) => webhook !== undefined || email !== undefined,
      'must name a webhook, an email or both',
    )
    .optional()
    .describe(
      'Where weekly reports go. `run` sends them with the embedded store, which only one process can open; with a server start one `factwatch report --schedule`.',
    ),
});

export const reviewSection = z.strictObject({
  enabled: z
    .boolean()
    .prefault(false)
    .describe('Keep the redacted text of a random sample of responses, encrypted, for review by physicians.'),
  key: secretKey({ file: 'secrets/review.key' })
    .optional()
    .describe('Key of the encryption (AES-256-GCM), 32 bytes at least.'),
  ttl_days: count(1, 365).prefault(30).describe('Text is deleted after so many days.'),
  flagged_rate: rate().prefault(1).describe('Share of flagged responses whose text is kept, above 0 to 1.'),
  unflagged_rate: rate()
    .prefault(0.05)
    .describe('Share of clean responses whose text is kept, above 0 to 1: for what the detectors miss.'),
});

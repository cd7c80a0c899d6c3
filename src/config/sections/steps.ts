import { z } from 'zod';
import { count, duration, path, rate, secretKey, share, size, word } from '../kinds.ts';

const pointer = (field: string, example: string) =>
  z
    .string()
    .regex(/^(\/([^~/]|~[01])*)*$/, 'must be a JSON pointer such as /answer/text')
    .optional()
    .describe(`Where ${field} stands in a message.`)
    .meta({ examples: [example] });

const mapping = z.strictObject({
  id: pointer('the id of the response', '/event/id'),
  created_at: pointer('the time (RFC 3339, or a number of seconds or milliseconds)', '/event/time'),
  model: pointer('the name of the model', '/event/model'),
  response: pointer('the text of the response', '/event/answer'),
  prompt: pointer("the user's turn", '/event/question'),
  conversation_id: pointer('the id of the conversation', '/event/session'),
  user_id: pointer('the id of the user', '/event/user'),
  locale: pointer('the language (BCP 47)', '/event/lang'),
  country: pointer('the country (ISO 3166-1 alpha-2)', '/event/country'),
  surface: pointer('the surface', '/event/app'),
  domain: pointer('the domain label', '/event/topic'),
});

export const decodeSection = z.strictObject({
  max_bytes: size({ min: '1KiB', max: '64MiB' })
    .prefault('1MiB')
    .describe('Larger messages become dead letters.'),
  max_characters: count(100, 5_000_000)
    .prefault(200_000)
    .describe('Responses with more characters become dead letters.'),
  max_depth: count(2, 128).prefault(32).describe('JSON nested deeper becomes a dead letter.'),
  max_future: duration({ min: '0s', max: '7d' })
    .prefault('5m')
    .describe('How far created_at may lie in the future.'),
  max_age: duration({ min: '1h', max: '4000d' })
    .prefault('400d')
    .describe('How far created_at may lie in the past.'),
  health_domains: z
    .array(z.string().min(1).max(64).toLowerCase())
    .min(1, 'must name one domain at least')
    .prefault(['health', 'medical', 'medicine', 'healthcare', 'wellness'])
    .describe('Upstream domain labels that mean health. A response labelled otherwise is not looked at.'),
  mapping: mapping
    .optional()
    .describe(
      'Field of the envelope → JSON pointer (RFC 6901) into your messages, for JSON of no accepted shape.',
    ),
});

const headerStratum = z.strictObject({
  name: word(32)
    .describe('Name of the stratum in rows and reports.')
    .meta({ examples: ['canary'] }),
  header: z
    .string()
    .min(1)
    .max(128)
    .describe('Kafka header that is looked at.')
    .meta({ examples: ['x-rollout'] }),
  equals: z
    .string()
    .max(256)
    .describe('Value of the header.')
    .meta({ examples: ['canary'] }),
  rate: rate()
    .describe('Share of this stratum that is read, above 0 to 1.')
    .meta({ examples: [1] }),
});

const fact = (what: string, example: string) =>
  z
    .string()
    .min(1)
    .max(64)
    .optional()
    .describe(what)
    .meta({ examples: [example] });

const factStratum = z.strictObject({
  name: word(32)
    .describe('Name of the stratum in rows and reports.')
    .meta({ examples: ['english'] }),
  when: z
    .strictObject({
      locale: fact('Language (BCP 47).', 'en-US'),
      country: fact('Country (ISO 3166-1 alpha-2).', 'US'),
      surface: fact('Surface.', 'web'),
      model: fact('Model name.', 'assistant-2'),
      domain: fact('Domain label.', 'health'),
    })
    .refine((when) => Object.keys(when).length > 0, 'must name one fact at least')
    .describe('Facts of the response that must all be equal.'),
  rate: rate()
    .describe('Share of this stratum that goes on, above 0 to 1.')
    .meta({ examples: [0.5] }),
});

export const sampleSection = z.strictObject({
  rate: rate()
    .prefault(1)
    .describe(
      'Share of messages that is read, above 0 to 1, decided before a message is parsed. What is not sampled is never read.',
    ),
  strata: z
    .array(headerStratum)
    .max(32)
    .prefault([])
    .describe('Other rates by a Kafka header; the first that matches counts.'),
  second: z
    .array(factStratum)
    .max(32)
    .prefault([])
    .describe('Second phase, after decoding: rates by facts of the response; the first that matches counts.'),
  key: secretKey({ file: 'secrets/sample.key' })
    .optional()
    .describe(
      'Key of the sampling hash, 32 bytes at least; the same for all processes and for ever, so that a replay draws the same sample. When absent, with the embedded store: made on first use in data_dir.',
    ),
});

export const redactSection = z.strictObject({
  max_characters: count(100, 5_000_000).prefault(200_000).describe('Longer texts are withheld.'),
  deadline: duration({ min: '50ms', max: '30s' })
    .prefault('2s')
    .describe('Redaction that takes longer withholds the response.'),
});

export const gateSection = z.strictObject({
  enabled: z
    .boolean()
    .prefault(true)
    .describe('Whether unlabelled responses pass a classifier; without it all count as health.'),
  threshold: share().prefault(0.5).describe('Score from which on a response counts as health.'),
});

export const detectorsSection = z.strictObject({
  disabled: z.array(word()).prefault([]).describe('Detectors that do not run.'),
  required: z
    .array(word())
    .prefault([])
    .describe(
      'Detectors whose abstention leaves an unflagged response unscored, besides those that say so themselves.',
    ),
  deadline: duration({ min: '10ms', max: '30s' })
    .prefault('1s')
    .describe('Most that the deterministic detectors together may take for a response; later ones abstain.'),
  retractions_file: path()
    .optional()
    .describe('CSV of retracted papers (the format of the Retraction Watch data), for the citation detector.')
    .meta({ examples: ['retractions.csv'] }),
});

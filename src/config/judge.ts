import { z } from 'zod';
import { count, duration, httpUrl, path, secret, share } from './kinds.ts';

const usd = () => z.number().min(0, 'must be at least 0').max(1e6, 'must be at most 1,000,000');

const price = z.strictObject({
  input_per_million: usd()
    .describe('US dollars for a million input tokens.')
    .meta({ examples: [0.15] }),
  cached_input_per_million: usd()
    .optional()
    .describe('The same for cached input tokens.')
    .meta({ examples: [0.075] }),
  output_per_million: usd()
    .describe('US dollars for a million output tokens.')
    .meta({ examples: [0.6] }),
  batch_discount: share()
    .prefault(0.5)
    .describe(
      'Part of the price that `replay --judge batch` saves at the batch endpoint; 0.5 is half price.',
    ),
});

const budget = z.strictObject({
  usd_per_day: usd()
    .optional()
    .describe('Most that a UTC day may cost; the model then needs a price.')
    .meta({ examples: [20] }),
  tokens_per_day: count(100_000, 1e12)
    .optional()
    .describe('Most tokens in a UTC day.')
    .meta({ examples: [5_000_000] }),
  process_share: share()
    .gt(0, 'must be above 0')
    .prefault(1)
    .describe('Part of the budget that this process may spend, when several share it.'),
});

const forecast = z
  .array(z.number().min(0, 'must be at least 0'))
  .length(24, 'must have 24 numbers, one for each hour of the day (UTC)');

const second = z.strictObject({
  model: z
    .string()
    .regex(/^[A-Za-z0-9._:/@+-]{1,64}$/, 'must be a model name')
    .describe('Second model, at the same endpoint.')
    .meta({ examples: ['gpt-4.1-nano'] }),
  share: share()
    .describe('Share of the judged responses it sees.')
    .meta({ examples: [0.05] }),
});

const admission = z.strictObject({
  record: path()
    .optional()
    .describe('File that `factwatch eval judge --record` wrote: what this judge is worth.')
    .meta({ examples: ['judge-record.json'] }),
  overall: share()
    .prefault(0.709)
    .describe('Lowest macro-F1 of a judge that may flag; 0.709 is the published grader of HealthBench.'),
  emergencies: share()
    .prefault(0.647)
    .describe('The same on emergency referrals; 0.647 is the mean physician.'),
  min_rows: count(1, 1e6).prefault(100).describe('Fewest judged rows that a record must rest on.'),
  override: z
    .boolean()
    .prefault(false)
    .describe(
      'Let the judge flag without a record that reaches the floors. Every figure then rests on trust.',
    ),
});

const anchors = z.strictObject({
  file: path()
    .optional()
    .describe('Frozen set of responses with known verdicts, scored by `factwatch anchors run` and by `run`.')
    .meta({ examples: ['anchors.ndjson'] }),
  history: path()
    .optional()
    .describe('Where its results are appended, one line a run.')
    .meta({ examples: ['anchors-history.ndjson'] }),
  every: duration({ min: '10m', max: '24d', example: '7d' })
    .optional()
    .describe(
      'Let `run` score the set so often, out of the budget of the day; absent: never. Set it in one process of a group.',
    ),
});

export const judgeSection = z.strictObject({
  enabled: z
    .boolean()
    .prefault(false)
    .describe('Whether a language model judges a sub-sample of the redacted responses.'),
  base_url: httpUrl()
    .optional()
    .describe('Endpoint that speaks the chat-completions API.')
    .meta({ examples: ['http://localhost:8000/v1'] }),
  allow_remote: z
    .boolean()
    .prefault(false)
    .describe(
      'Send redacted text to an endpoint beyond this machine. Decide it with whoever answers for the data.',
    ),
  model: z
    .string()
    .regex(/^[A-Za-z0-9._:/@+-]{1,64}$/, 'must be a model name')
    .optional()
    .describe('Model that judges.')
    .meta({ examples: ['gpt-4.1-mini'] }),
  api_key: secret({ env: 'OPENAI_API_KEY' }).optional().describe('Key of the endpoint, when it wants one.'),
  max_share: share()
    .prefault(0.1)
    .describe('Never judge more than this share of the responses, however much the budget would allow.'),
  min_confidence: share().prefault(0.7).describe('Below this confidence a refutation is not flagged.'),
  budget: budget.prefault({}).describe('What the judge may cost. One of the two limits is needed.'),
  prices: z
    .record(z.string(), price)
    .prefault({})
    .describe('Prices by model name, for the budget in money.')
    .meta({
      examples: [
        { 'gpt-4.1-mini': { input_per_million: 0.4, output_per_million: 1.6, batch_discount: 0.5 } },
      ],
    }),
  forecast: forecast
    .optional()
    .describe(
      'Responses expected in each hour of the day (UTC), so that the budget lasts until the evening; when absent, the same in every hour.',
    )
    .meta({
      examples: [
        [
          40, 30, 20, 20, 20, 30, 60, 90, 120, 140, 150, 150, 150, 150, 150, 140, 140, 130, 120, 110, 100, 90,
          70, 50,
        ],
      ],
    }),
  rubric: z
    .boolean()
    .prefault(true)
    .describe('Also look for missed referrals, missing context, foreign care and false certainty.'),
  second: second
    .optional()
    .describe('A second judge, for disagreement; it changes no verdict. It needs a price, too.'),
  admission: admission.prefault({}).describe('When the judge may flag.'),
  anchors: anchors
    .prefault({})
    .describe('The frozen set that tells drift of the judge from drift of the product.'),
  cache_entries: count(0, 1e6)
    .prefault(10_000)
    .describe('Verdicts kept in memory, so that the same text is judged once.'),
  concurrency: count(1, 256).prefault(4).describe('Requests at the same time.'),
  deadline: duration({ min: '1s', max: '10m' })
    .prefault('20s')
    .describe('Longest time for one question with all its attempts.'),
  attempts: count(1, 2).prefault(2).describe('Attempts for one question.'),
  control_share: share()
    .prefault(0.02)
    .describe('Share of requests that carry an item whose answer is known.'),
  control_floor: share()
    .prefault(0.8)
    .describe('Alarm when the judge surely answers less than this share of the known items right.'),
});

import type { EndpointOptions } from '../adapters/openai/client.ts';
import type { Config } from '../config/schema.ts';
import { revealText } from '../config/secret.ts';
import { FactwatchError } from '../errors.ts';
import { type Admission, type AdmissionFloors, admitJudge } from '../judge/admission.ts';
import { type JudgeOptions, PROMPT_HASH } from '../judge/judge.ts';
import type { Price } from '../judge/prices.ts';
import { readRecord } from './judge-files.ts';

type Section = Config['judge'];

/** Tokens of one response with its three calls until measured: see bench/judge/RESULTS.md. */
const TOKENS_PER_RESPONSE = { prompt: 6000, completion: 1000 };
/** Responses an hour when the configuration names no forecast; the planner learns the level within an hour. */
const RESPONSES_PER_HOUR = 100;
/** Characters of the JSON of one question's material: some 10,000 tokens. */
const MAX_MATERIAL_CHARACTERS = 40_000;
const CONTROL_WINDOW = 200;

/** How the judge is asked: a call a question, or through batches, which cost less. */
export type JudgePrices = 'live' | 'batch';

/** From the configuration to what the judge is made of. Throws `CONFIG_INVALID` when no model is named. */
export function judgeOptions(section: Section, kind: JudgePrices = 'live'): JudgeOptions {
  const { model, second } = section;
  if (model === undefined) throw new FactwatchError('CONFIG_INVALID', 'judge.model is missing');
  const prices = Object.fromEntries(
    Object.entries(section.prices).map(([name, price]) => [name, priceOf(price, kind)]),
  );
  return {
    model,
    deadlineMs: section.deadline,
    maxWaitMs: section.deadline,
    maxAttempts: section.attempts,
    maxRetryAfterMs: 10_000,
    backoffMs: 500,
    maxMaterialCharacters: MAX_MATERIAL_CHARACTERS,
    concurrency: section.concurrency,
    cacheEntries: section.cache_entries,
    controls: { share: section.control_share, window: CONTROL_WINDOW, floor: section.control_floor },
    minConfidence: section.min_confidence,
    rubric: section.rubric,
    ...(second && { second }),
    budget: {
      cap: {
        tokens: section.budget.tokens_per_day ?? Number.POSITIVE_INFINITY,
        usd: section.budget.usd_per_day ?? Number.POSITIVE_INFINITY,
      },
      processShare: section.budget.process_share,
      prices,
      forecast: section.forecast ?? new Array<number>(24).fill(RESPONSES_PER_HOUR),
      maxProbability: section.max_share,
      costPerResponse: {
        tokens: TOKENS_PER_RESPONSE.prompt + TOKENS_PER_RESPONSE.completion,
        usd: usdOf(prices[model]),
      },
    },
  };
}

/** Throws `CONFIG_INVALID` when no endpoint is named. */
export function judgeEndpoint(section: Section): EndpointOptions {
  if (section.base_url === undefined) throw new FactwatchError('CONFIG_INVALID', 'judge.base_url is missing');
  return {
    baseUrl: section.base_url,
    apiKey: section.api_key === undefined ? '' : revealText(section.api_key),
    timeoutMs: section.deadline + 1000,
  };
}

export function judgeFloors({ admission }: Section): AdmissionFloors {
  return { overall: admission.overall, emergencies: admission.emergencies, minRows: admission.min_rows };
}

/** Whether the configured judge may flag, by the record that the configuration names. Throws on a file that is none. */
export function judgeAdmission(section: Section): Admission {
  const { record, override } = section.admission;
  const judge = { model: section.model ?? '', promptHash: PROMPT_HASH };
  return admitJudge(readRecord(record), judge, judgeFloors(section), override);
}

function priceOf(price: Section['prices'][string], kind: JudgePrices): Price {
  const factor = kind === 'batch' ? 1 - price.batch_discount : 1;
  const cached = price.cached_input_per_million;
  return {
    inputPerMillion: factor * price.input_per_million,
    outputPerMillion: factor * price.output_per_million,
    ...(cached !== undefined && { cachedInputPerMillion: factor * cached }),
  };
}

function usdOf(price: Price | undefined): number {
  if (price === undefined) return 0;
  const { prompt, completion } = TOKENS_PER_RESPONSE;
  return (prompt * price.inputPerMillion + completion * price.outputPerMillion) / 1e6;
}

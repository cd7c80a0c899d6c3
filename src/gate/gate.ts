import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RedactedText } from '../domain/text.ts';
import { createScorer, decodeModel, type Evidence, type Scorer } from './model.ts';

export interface GateInput {
  readonly response: RedactedText;
  /** The user's turn. */
  readonly prompt?: RedactedText;
}

export interface GateVerdict {
  readonly label: 'health' | 'nonhealth';
  /** Probability-like score, 0 to 1; `health` from 0.5. Calibrated on balanced training text only. */
  readonly score: number;
}

export interface Gate {
  /** Hash over the weights and the way of reading them; part of the rule-set hash. */
  readonly version: string;
  /** Never throws; linear in the length of the texts up to a fixed limit. */
  classify(input: GateInput): GateVerdict;
}

/** Counts up when features or the combination change without the weights. */
const METHOD = 'linear-hashed-1';

/** The user's turn says less about the answer than the answer itself, but short answers need it. */
const PROMPT_WEIGHT = 0.5;

/** Log odds added to a user's turn: people describe their health in everyday words. */
const QUERY_OFFSET = 1;

/** A response must bring evidence: this over √features is taken from its log odds. */
const SHORT_PENALTY = 3;

/** Log odds from a user's turn alone. */
export function queryLogit({ logit, features }: Evidence): number {
  return features === 0 ? 0 : logit + QUERY_OFFSET;
}

/** Log odds from a response alone. */
export function responseLogit({ logit, features }: Evidence): number {
  return features === 0 ? -SHORT_PENALTY : logit - SHORT_PENALTY / Math.sqrt(features);
}

/** Joins what response and user's turn say. A turn without a response stands alone. */
export function combine(scorer: Scorer, response: string, prompt: string | undefined): number {
  if (prompt === undefined) return responseLogit(scorer.read(response));
  const asked = queryLogit(scorer.read(prompt));
  if (response.trim() === '') return asked;
  return responseLogit(scorer.read(response)) + PROMPT_WEIGHT * asked;
}

/** The built-in classifier with the weights beside this file. */
export function createGate(): Gate {
  const bytes = readFileSync(new URL('./weights.bin', import.meta.url));
  const scorer = createScorer(decodeModel(bytes));
  const version = createHash('sha256').update(METHOD).update(bytes).digest('hex').slice(0, 16);
  return {
    version,
    classify: ({ response, prompt }) => {
      const logit = combine(scorer, response, prompt);
      return { label: logit >= 0 ? 'health' : 'nonhealth', score: 1 / (1 + Math.exp(-logit)) };
    },
  };
}

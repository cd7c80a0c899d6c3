import type { SourceMessage } from '../domain/ports.ts';
import type { ResponseFacts } from '../domain/response.ts';
import { type SipKey, unitInterval } from '../domain/siphash.ts';

/** A stratum known before parsing: messages whose header has this value. */
export interface HeaderStratum {
  readonly name: string;
  readonly header: string;
  readonly equals: string;
  /** Inclusion probability, 0 < rate ≤ 1. */
  readonly rate: number;
}

/** A stratum known only after decoding; every fact named must match. */
export interface FactStratum {
  readonly name: string;
  readonly when: Partial<Pick<ResponseFacts, 'locale' | 'country' | 'surface' | 'model' | 'domain'>>;
  readonly rate: number;
}

export interface SamplingPlan {
  /** Inclusion probability of messages in no stratum. */
  readonly rate: number;
  readonly strata: readonly HeaderStratum[];
  readonly second: readonly FactStratum[];
}

/** One phase's decision for one message. */
export interface Drawn {
  readonly kept: boolean;
  readonly stratum: string;
  /** Probability with which it was kept or would have been. */
  readonly probability: number;
}

/**
 * Two-phase Poisson sampling (Särndal, Swensson & Wretman 1992, ch. 9) by permanent random numbers: the
 * number is a keyed hash of what names the message, so a replay draws the same sample, and raising a rate
 * keeps everything that a lower rate kept.
 */
export interface Sampler {
  /** Before parsing: sees the key, the position and headers, never the value. */
  first(message: SourceMessage): Drawn;
  /** After decoding, with a hash of its own: independent of the first phase. */
  second(message: SourceMessage, facts: ResponseFacts): Drawn;
}

export const REST = 'rest';

export function createSampler(plan: SamplingPlan, keys: { first: SipKey; second: SipKey }): Sampler {
  const rest = { stratum: REST, rate: plan.rate };
  const everything = { stratum: REST, rate: 1 };

  function first(message: SourceMessage): Drawn {
    const { stratum, rate } = plan.strata.length === 0 ? rest : headerStratum(plan, message, rest);
    return { kept: draw(keys.first, message, rate), stratum, probability: rate };
  }

  function second(message: SourceMessage, facts: ResponseFacts): Drawn {
    const { stratum, rate } = plan.second.length === 0 ? everything : factStratum(plan, facts, everything);
    return { kept: draw(keys.second, message, rate), stratum, probability: rate };
  }

  return { first, second };
}

function draw(key: SipKey, message: SourceMessage, rate: number): boolean {
  if (rate >= 1) return true;
  return unitInterval(key, identity(message)) < rate;
}

/** What names a message for good: its key, else its place in the topic. */
function identity(message: SourceMessage): Uint8Array {
  if (message.key !== null && message.key.length > 0) return message.key;
  return Buffer.from(`${message.topic}/${message.partition}/${message.offset}`);
}

interface Rate {
  readonly stratum: string;
  readonly rate: number;
}

function headerStratum(plan: SamplingPlan, message: SourceMessage, otherwise: Rate): Rate {
  for (const { name, header, equals, rate } of plan.strata) {
    if (message.headers[header] === equals) return { stratum: name, rate };
  }
  return otherwise;
}

function factStratum(plan: SamplingPlan, facts: ResponseFacts, otherwise: Rate): Rate {
  for (const { name, when, rate } of plan.second) {
    const matches = Object.entries(when).every(
      ([fact, value]) => facts[fact as keyof ResponseFacts] === value,
    );
    if (matches) return { stratum: name, rate };
  }
  return otherwise;
}

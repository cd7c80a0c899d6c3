import type { TokenUsage } from '../domain/judge.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly inputPerMillion: number;
  readonly cachedInputPerMillion?: number;
  readonly outputPerMillion: number;
}

export function costUsd(usage: TokenUsage, price: Price): number {
  const fresh = usage.prompt - usage.cached;
  const cached = usage.cached * (price.cachedInputPerMillion ?? price.inputPerMillion);
  return (fresh * price.inputPerMillion + cached + usage.completion * price.outputPerMillion) / 1e6;
}

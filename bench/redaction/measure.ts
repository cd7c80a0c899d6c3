import type { Tool } from './peers.ts';

/** A text and the locale that it comes with, as in production. */
export interface Sample {
  readonly text: string;
  readonly locale: string;
}

export interface Speed {
  readonly charactersPerSecond: number;
  readonly messagesPerSecond: number;
  /** Milliseconds a message takes at best: median and 99th percentile over the messages. */
  readonly p50: number;
  readonly p99: number;
}

function cpuMicroseconds(since?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return user + system;
}

async function round(
  tool: Tool,
  texts: readonly Sample[],
  best: Float64Array | undefined,
  until: number,
): Promise<number> {
  for (let index = 0; index < texts.length; index += 1) {
    const { text, locale } = texts[index]!;
    const start = performance.now();
    const out = tool.redact(text, locale);
    if (typeof out !== 'string') await out;
    const end = performance.now();
    if (best !== undefined) best[index] = Math.min(best[index]!, end - start);
    if (end > until) return index + 1;
  }
  return texts.length;
}

/**
 * Speed by processor time, the best of the rounds that fit in the budget, because other jobs share the machine. A
 * tool that does not get through the texts within the budget is measured on the part it read.
 */
export async function speedOf(tool: Tool, texts: readonly Sample[], budget: number): Promise<Speed> {
  await round(tool, texts, undefined, performance.now() + budget);
  const best = new Float64Array(texts.length).fill(Number.POSITIVE_INFINITY);
  let read = texts.length;
  let fastest = Number.POSITIVE_INFINITY;
  const until = performance.now() + budget;
  do {
    const start = process.cpuUsage();
    read = await round(tool, texts, best, until);
    const took = cpuMicroseconds(start) / read;
    if (read === texts.length || fastest === Number.POSITIVE_INFINITY) fastest = Math.min(fastest, took);
  } while (performance.now() < until);
  const seen = best.filter(Number.isFinite).sort();
  const at = (share: number): number => seen[Math.min(seen.length - 1, Math.floor(seen.length * share))]!;
  const mean = texts.reduce((sum, { text }) => sum + text.length, 0) / texts.length;
  const perSecond = 1e6 / fastest;
  return { charactersPerSecond: perSecond * mean, messagesPerSecond: perSecond, p50: at(0.5), p99: at(0.99) };
}

/** Milliseconds of processor time for one call, the best of several. */
export function cpuMilliseconds(call: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < rounds; count += 1) {
    const start = process.cpuUsage();
    call();
    best = Math.min(best, cpuMicroseconds(start) / 1_000);
  }
  return best;
}

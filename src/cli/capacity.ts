import { EXIT, FactwatchError } from '../errors.ts';
import type { Io } from './io.ts';

/**
 * What was measured, and where. Two shared cores under a load of 14, so that a machine of one's own does better:
 * `npm run bench pipeline` and `npm run bench consume` measure it, `--score-per-second` and `--read-per-second` take it.
 */
const MEASURED = {
  /** Responses a second and core from decode to record, simulated answers of 668 bytes (`bench/pipeline --short`). */
  scorePerSecond: 363,
  /** Bytes a row of the merged table, and their share of it before merges (`bench/store/RESULTS.md`). */
  bytesPerRow: 39,
  /** Rows a second into the embedded engine in batches of 10,000, at the same load. */
  rowsPerSecond: 6894,
  /** Tokens of the judge for a response, approximated by a quarter of the characters (`bench/judge/RESULTS.md`). */
  tokensPerResponse: 5346,
  /** Calls of the judge for a response. */
  callsPerResponse: 3,
} as const;

const WEEK_SECONDS = 604_800;
/** The busiest hour of a week against its mean: an assumption, to be replaced by the producer's own figure. */
const PEAK = 2;
/** A process at this share of its speed still catches up after a stop. */
const HEADROOM = 0.6;

export interface CapacityOptions {
  readonly messagesPerWeek: number;
  /** Share that is read, above 0 to 1. */
  readonly sample: number;
  /** Mean bytes of a message. */
  readonly bytes: number;
  /** Share of the recorded responses that the judge sees. */
  readonly judged: number;
  readonly usdPerMillionTokens?: number;
  readonly retentionDays: number;
  /** Messages a second that one core takes from the broker and draws; without it reading is not counted. */
  readonly readPerSecond?: number;
  readonly scorePerSecond?: number;
  readonly json?: boolean;
}

export interface Capacity {
  readonly messagesPerSecond: number;
  readonly sampledPerSecond: number;
  /** Cores at the peak, with headroom; reading is absent when its speed was not given. */
  readonly scoringCores: number;
  readonly readingCores?: number;
  /** Processes of one core each. */
  readonly processes: number;
  readonly partitions: number;
  readonly kafkaMegabitsAtPeak: number;
  readonly rowsPerWeek: number;
  readonly storeGigabytes: number;
  /** Share of the measured speed of one store that the peak takes. */
  readonly storeLoad: number;
  readonly judgeCallsPerSecond: number;
  readonly judgeTokensPerWeek: number;
  readonly judgeUsdPerWeek?: number;
}

/** Arithmetic on measured figures; every sampled message is taken to be a health response. */
export function capacityOf(options: CapacityOptions): Capacity {
  const perSecond = options.messagesPerWeek / WEEK_SECONDS;
  const sampled = perSecond * options.sample;
  const cores = (rate: number, speed: number) => (rate * PEAK) / (speed * HEADROOM);
  const scoring = cores(sampled, options.scorePerSecond ?? MEASURED.scorePerSecond);
  const reading = options.readPerSecond === undefined ? undefined : cores(perSecond, options.readPerSecond);
  // Two at least: one goes on while the other restarts.
  const processes = Math.max(2, Math.ceil(scoring + (reading ?? 0)));
  const rows = options.messagesPerWeek * options.sample;
  const tokens = rows * options.judged * MEASURED.tokensPerResponse;
  const price = options.usdPerMillionTokens;
  return {
    messagesPerSecond: perSecond,
    sampledPerSecond: sampled,
    scoringCores: scoring,
    ...(reading === undefined ? {} : { readingCores: reading }),
    processes,
    // Room to double without moving keys; partitions are cheap, repartitioning is not.
    partitions: processes * 2,
    kafkaMegabitsAtPeak: (perSecond * PEAK * options.bytes * 8) / 1e6,
    rowsPerWeek: rows,
    storeGigabytes: (rows * (options.retentionDays / 7) * MEASURED.bytesPerRow) / 1e9,
    storeLoad: (sampled * PEAK) / MEASURED.rowsPerSecond,
    judgeCallsPerSecond: sampled * options.judged * MEASURED.callsPerResponse,
    judgeTokensPerWeek: tokens,
    ...(price === undefined ? {} : { judgeUsdPerWeek: (tokens / 1e6) * price }),
  };
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

export function describeCapacity(plan: Capacity, options: CapacityOptions): string {
  const score = options.scorePerSecond ?? MEASURED.scorePerSecond;
  const rows: [string, string][] = [
    [
      'messages',
      `${number(plan.messagesPerSecond)}/s on average, ${number(plan.messagesPerSecond * PEAK)}/s at the peak`,
    ],
    ['read and scored', `${number(plan.sampledPerSecond, 1)}/s on average`],
    [
      'scoring',
      `${number(plan.scoringCores, 1)} cores at the peak (${number(score)} responses/s and core, ${HEADROOM * 100} % busy)`,
    ],
    [
      'reading',
      plan.readingCores === undefined
        ? 'not counted: measure it with `npm run bench consume`, give --read-per-second'
        : `${number(plan.readingCores, 1)} cores at the peak`,
    ],
    ['processes', `${plan.processes}, one core and 768 MiB to 1.5 GiB each`],
    ['partitions', `${plan.partitions} at least`],
    [
      'from Kafka',
      `${number(plan.kafkaMegabitsAtPeak)} Mbit/s at the peak, uncompressed: all of it is fetched, the sample is drawn here`,
    ],
    [
      'rows',
      `${number(plan.rowsPerWeek)} a week; ${number(plan.storeGigabytes, 1)} GB for ${options.retentionDays} days, one replica`,
    ],
    [
      'store',
      `${number(plan.storeLoad * 100, 1)} % of one embedded engine's measured insert speed at the peak`,
    ],
    ['judge', judgeLine(plan)],
  ];
  const lines = rows.map(([name, text]) => `${name.padEnd(16)}  ${text}`);
  return `${[...lines, '', `Measured on two shared cores under load; the peak of ${PEAK} × the mean is an assumption.`].join('\n')}\n`;
}

function judgeLine(plan: Capacity): string {
  if (plan.judgeTokensPerWeek === 0) return 'none (--judged)';
  const cost =
    plan.judgeUsdPerWeek === undefined ? 'no price given' : `${number(plan.judgeUsdPerWeek)} USD a week`;
  return `${number(plan.judgeCallsPerSecond, 1)} calls/s, ${number(plan.judgeTokensPerWeek)} tokens a week, ${cost}`;
}

/** @throws FactwatchError USAGE for a sample above 1. */
export function runCapacity(options: CapacityOptions, io: Pick<Io, 'stdout'>): Promise<number> {
  if (options.sample > 1) throw new FactwatchError('USAGE', '--sample is a share: above 0 to 1');
  const plan = capacityOf(options);
  io.stdout.write(options.json ? `${JSON.stringify(plan)}\n` : describeCapacity(plan, options));
  return Promise.resolve(EXIT.ok);
}

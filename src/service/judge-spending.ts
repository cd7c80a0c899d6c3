import type { JudgeSpendingRow } from '../domain/analysis-rows.ts';
import type { Clock, InsertOutcome } from '../domain/ports.ts';
import type { JudgeEvents } from '../judge/events.ts';

const HOUR_MS = 3_600_000;
const KINDS = { prompt: 'promptTokens', cached: 'cachedTokens', completion: 'completionTokens' } as const;

type Counts = {
  -readonly [Field in Exclude<
    keyof JudgeSpendingRow,
    'hour' | 'process' | 'judgeModel' | 'revision'
  >]: number;
};

export interface JudgeSpending {
  /** The same events, counted on their way. */
  readonly events: JudgeEvents;
  /** Stores the hours that have grown since they were stored. What the store does not take is kept for the next time. */
  store(insert: (rows: readonly JudgeSpendingRow[]) => Promise<InsertOutcome>): Promise<void>;
}

/** Adds up by hour what the judge of this process costs: prices are known when a request is paid for, and not later. */
export function countSpending(
  events: JudgeEvents,
  names: Pick<JudgeSpendingRow, 'process' | 'judgeModel'>,
  clock: Pick<Clock, 'now'>,
): JudgeSpending {
  const hours = new Map<number, Counts>();
  const grown = new Set<number>();

  function add(field: keyof Counts, amount: number): void {
    const hour = (Math.floor(clock.now() / HOUR_MS) * HOUR_MS) / 1000;
    const counts = hours.get(hour) ?? {
      requests: 0,
      promptTokens: 0,
      cachedTokens: 0,
      completionTokens: 0,
      usd: 0,
    };
    counts[field] += amount;
    hours.set(hour, counts);
    grown.add(hour);
  }

  return {
    events: {
      ...events,
      request(event) {
        if (event.attempt > 0) add('requests', 1);
        events.request(event);
      },
      tokens(event) {
        add(KINDS[event.kind], event.count);
        events.tokens(event);
      },
      cost(event) {
        add('usd', event.usd);
        events.cost(event);
      },
    },
    async store(insert) {
      const revision = clock.now();
      const stored = [...grown];
      if (stored.length === 0) return;
      grown.clear();
      const outcome = await insert(stored.map((hour) => ({ hour, ...names, ...hours.get(hour)!, revision })));
      if (!outcome.ok) for (const hour of stored) grown.add(hour);
      const now = (Math.floor(clock.now() / HOUR_MS) * HOUR_MS) / 1000;
      for (const hour of hours.keys()) if (hour < now && !grown.has(hour)) hours.delete(hour);
    },
  };
}

/** Stores it every minute, and once more when it is stopped. */
export async function watchSpending(
  { store }: JudgeSpending,
  insert: Parameters<JudgeSpending['store']>[0],
  clock: Clock,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    await clock.sleep(60_000, stop);
    if (!stop.aborted) await store(insert);
  }
}

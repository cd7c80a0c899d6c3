import { type CourierLimits, createCourier, type Finished } from '../../src/delivery/courier.ts';
import type { InsertOutcome, Position } from '../../src/domain/ports.ts';
import type { DeadLetterRow, VerdictRow } from '../../src/domain/rows.ts';
import { createManualClock } from './manual-clock.ts';

const LIMITS: CourierLimits = {
  rows: 10,
  bytes: 1e6,
  ageMs: 500,
  maxInFlightRows: 40,
  maxInFlightBytes: 1e9,
};
export const OK: InsertOutcome = { ok: true };
export const DOWN: InsertOutcome = { ok: false, retry: 'later', code: 'STORE_UNREACHABLE' };
export const REFUSED: InsertOutcome = { ok: false, retry: 'never', code: 'STORE_REFUSED_ROW' };

const verdictOf = (responseKey: string) =>
  ({ responseKey, findings: [], abstentions: [] }) as unknown as VerdictRow;
export const at = (offset: number, partition = 0): Position => ({
  topic: 't',
  partition,
  offset: BigInt(offset),
});
export const recorded = (offset: number, partition = 0): Finished => ({
  position: at(offset, partition),
  outcome: 'recorded',
  verdict: verdictOf(`${partition}:${offset}`),
});

/** A source and a store in memory, whose answers the test decides. */
export function setUp(limits: Partial<CourierLimits> = {}) {
  const clock = createManualClock(3_600_000 * 1000);
  const world = {
    commits: [] as [number, bigint][],
    paused: new Set<number>(),
    verdicts: [] as string[],
    letters: [] as DeadLetterRow[],
    inserts: 0,
    heard: [] as string[],
    commitAnswer: 'committed' as 'committed' | 'stale',
    answer: (_keys: readonly string[]): InsertOutcome => OK,
    letterAnswer: OK as InsertOutcome,
  };
  const courier = createCourier({
    clock,
    random: () => 0,
    limits: { ...LIMITS, ...limits },
    source: {
      pause: (_topic, partition) => world.paused.add(partition),
      resume: (_topic, partition) => world.paused.delete(partition),
      commit: async (_topic, partition, next) => {
        if (world.commitAnswer === 'committed') world.commits.push([partition, next]);
        return world.commitAnswer;
      },
    },
    sink: {
      insertVerdicts: async (rows) => {
        world.inserts += 1;
        const keys = rows.map(({ responseKey }) => responseKey);
        const outcome = world.answer(keys);
        if (outcome.ok) world.verdicts.push(...keys);
        return outcome;
      },
      insertDeadLetters: async (rows) => {
        if (world.letterAnswer.ok) world.letters.push(...rows);
        return world.letterAnswer;
      },
    },
    events: {
      stored: (items) => world.heard.push(...items.map(({ position }) => `stored ${position.offset}`)),
      refused: ({ position }) => world.heard.push(`refused ${position.offset}`),
      dropped: ({ position }) => world.heard.push(`dropped ${position.offset}`),
      forgotten: (count) => world.heard.push(`forgotten ${count}`),
      paused: (reason) => world.heard.push(`paused ${reason}`),
      resumed: () => world.heard.push('resumed'),
    },
  });
  return { clock, world, courier };
}

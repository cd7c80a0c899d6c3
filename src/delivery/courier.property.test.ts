import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, DOWN, OK, recorded, setUp } from '../../test/support/courier.ts';
import type { Position } from '../domain/ports.ts';
import type { DeadLetterRow } from '../domain/rows.ts';

type How = 'verdict' | 'letter' | 'nothing';
type Step =
  | { kind: 'begin'; partition: number }
  | { kind: 'skip'; partition: number; length: number }
  | { kind: 'finish'; which: number; how: How }
  | { kind: 'revoke'; partition: number }
  | { kind: 'rewind'; partition: number; by: number }
  | { kind: 'wait'; ms: number }
  | { kind: 'store'; up: boolean };

const partition = fc.nat(2);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('begin'), partition }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('skip'), partition, length: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('finish'),
      which: fc.nat(),
      how: fc.constantFrom('verdict', 'letter', 'nothing'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('revoke'), partition }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rewind'), partition, by: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.nat(3000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('store'), up: fc.boolean() }) },
);

/** Plays a script against a courier, keeping book of which row each offset needs before it may be committed. */
function createPlay() {
  const { clock, world, courier } = setUp({ rows: 3 });
  const places = [0, 1, 2].map(() => ({ next: 0, needed: new Map<number, string>() }));
  let open: Position[] = [];

  const committed = (partition: number) =>
    Number(world.commits.filter(([one]) => one === partition).at(-1)?.[1] ?? 0n);

  function begin(partition: number): void {
    const place = places[partition]!;
    const position = at(place.next, partition);
    courier.begin(position, 100);
    open.push(position);
    place.needed.set(place.next, `${partition}:${place.next}`);
    place.next += 1;
  }

  /** The source will deliver everything from here on again. */
  function goBack(partition: number, to: number): void {
    const { needed } = places[partition]!;
    places[partition]!.next = to;
    for (const offset of needed.keys()) if (offset >= to) needed.delete(offset);
    open = open.filter((position) => position.partition !== partition || position.offset < to);
  }

  function finish(position: Position, how: How): void {
    const offset = Number(position.offset);
    const { partition } = position;
    if (how === 'nothing') places[partition]!.needed.delete(offset);
    if (how === 'verdict') courier.finish(recorded(offset, partition));
    else if (how === 'nothing') courier.finish({ position });
    else courier.finish({ position, deadLetter: { partition, offset: String(offset) } as DeadLetterRow });
  }

  async function play(step: Step): Promise<void> {
    if (step.kind === 'wait') return clock.advance(step.ms);
    if (step.kind === 'store') world.answer = () => (step.up ? OK : DOWN);
    if (step.kind === 'begin') begin(step.partition);
    if (step.kind === 'skip') {
      const place = places[step.partition]!;
      courier.skip('t', step.partition, BigInt(place.next), BigInt(place.next + step.length));
      place.next += step.length + 1;
    }
    if (step.kind === 'finish' && open.length > 0) {
      finish(open.splice(step.which % open.length, 1)[0]!, step.how);
    }
    if (step.kind === 'revoke') {
      courier.revoked([{ topic: 't', partition: step.partition }]);
      goBack(step.partition, committed(step.partition));
    }
    if (step.kind === 'rewind') {
      goBack(step.partition, Math.max(committed(step.partition), places[step.partition]!.next - step.by));
      begin(step.partition);
    }
  }

  /** No committed offset may pass a message whose row is not stored. */
  function check(): void {
    const letters = world.letters.map((row) => `${row.partition}:${row.offset}`);
    const stored = new Set([...world.verdicts, ...letters]);
    for (const [partition, { needed }] of places.entries()) {
      const passed = [...needed].filter(([offset]) => offset < committed(partition));
      expect(passed.filter(([, key]) => !stored.has(key))).toEqual([]);
    }
  }

  async function end(): Promise<void> {
    world.answer = () => OK;
    for (const position of open) finish(position, 'verdict');
    await clock.advance(120_000);
    check();
    expect(courier.inFlight()).toEqual({ rows: 0, bytes: 0 });
    expect(places.map((_, partition) => committed(partition))).toEqual(places.map(({ next }) => next));
  }

  return { play, check, end };
}

test('whatever happens, no committed offset passes a message whose row is not stored, and all end stored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 80 }), async (script) => {
      const { play, check, end } = createPlay();
      for (const step of script) {
        await play(step);
        check();
      }
      await end();
    }),
    { numRuns: 300 },
  );
});

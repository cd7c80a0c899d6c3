import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPartitionOffsets, type Ticket } from './offsets.ts';

/** The rule in its plainest form: remember everything, and look for the lowest that is not finished. */
function createModel() {
  const open = new Set<bigint>();
  let high: bigint | undefined;
  return {
    take(offset: bigint, finished: boolean) {
      if (!finished) open.add(offset);
      high = offset + 1n;
    },
    finish: (offset: bigint) => open.delete(offset),
    rewind(from: bigint) {
      for (const offset of open) if (offset >= from) open.delete(offset);
      high = from;
    },
    next: () => [...open].sort((a, b) => (a < b ? -1 : 1))[0] ?? high,
  };
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('begin' as const), gap: fc.nat(3) }),
  fc.record({ kind: fc.constant('skip' as const), gap: fc.nat(3), length: fc.nat(20) }),
  fc.record({ kind: fc.constant('finish' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('rewind' as const), by: fc.nat(10) }),
);

test('agrees with the model for any order of completion, and never passes work in flight', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.array(step, { maxLength: 80 }),
      (start, steps) => {
        const offsets = createPartitionOffsets();
        const model = createModel();
        const open: Ticket[] = [];
        let at = start;
        for (const action of steps) {
          if (action.kind === 'begin') {
            at += BigInt(action.gap);
            open.push(offsets.begin(at, 1));
            model.take(at, false);
            at += 1n;
          } else if (action.kind === 'skip') {
            at += BigInt(action.gap);
            const to = at + BigInt(action.length);
            offsets.skip(to);
            for (let offset = at; offset <= to; offset += 1n) model.take(offset, true);
            at = to + 1n;
          } else if (action.kind === 'rewind') {
            at -= BigInt(action.by);
            const gone = offsets.rewind(at);
            model.rewind(at);
            expect(new Set(gone)).toEqual(new Set(open.filter(({ offset }) => offset >= at)));
            open.splice(0, open.length, ...open.filter(({ offset }) => offset < at));
          } else if (open.length > 0) {
            const [ticket] = open.splice(action.which % open.length, 1);
            expect(offsets.finish(ticket!)).toBe(true);
            model.finish(ticket!.offset);
          }
          expect(offsets.next()).toBe(model.next());
          expect(offsets.size()).toBe(open.length);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('a ticket finishes once, and one of another generation finishes nothing', () => {
  const first = createPartitionOffsets();
  const stale = first.begin(7n, 1);
  const second = createPartitionOffsets();
  const ticket = second.begin(7n, 1);
  expect(second.finish(stale)).toBe(false);
  expect(second.next()).toBe(7n);
  expect(second.finish(ticket)).toBe(true);
  expect(second.finish(ticket)).toBe(false);
  expect(second.next()).toBe(8n);
});

test('knows nothing to commit before the first message', () => {
  expect(createPartitionOffsets().next()).toBeUndefined();
});

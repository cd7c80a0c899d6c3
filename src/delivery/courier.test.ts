import { describe, expect, test } from 'vitest';
import { at, DOWN, OK, REFUSED, recorded, setUp } from '../../test/support/courier.ts';

describe('commits', () => {
  test('nothing is committed before the store acknowledged, then the low watermark', async () => {
    const { clock, world, courier } = setUp();
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    world.answer = () => DOWN;
    void gate.then(() => (world.answer = () => OK));
    courier.skip('t', 0, 0n, 4n);
    courier.begin(at(5), 2000);
    courier.skip('t', 0, 6n, 99n);
    courier.finish(recorded(5));
    await clock.advance(5000);
    expect(world.commits).toEqual([[0, 5n]]);
    open();
    await clock.advance(60_000);
    expect(world.verdicts).toEqual(['0:5']);
    expect(world.commits).toEqual([
      [0, 5n],
      [0, 100n],
    ]);
    expect(courier.inFlight()).toEqual({ rows: 0, bytes: 0 });
  });

  test('out-of-order ends commit only up to the first one missing', async () => {
    const { clock, world, courier } = setUp();
    for (let offset = 0; offset < 5; offset += 1) courier.begin(at(offset));
    for (const offset of [4, 0, 1, 3]) courier.finish({ position: at(offset) });
    await clock.advance(1000);
    expect(world.commits).toEqual([[0, 2n]]);
    courier.finish({ position: at(2) });
    await clock.advance(1000);
    expect(world.commits.at(-1)).toEqual([0, 5n]);
  });

  test('are coalesced: a thousand skips in one second are one commit', async () => {
    const { clock, world, courier } = setUp();
    for (let i = 0n; i < 1000n; i += 1n) courier.skip('t', 0, i * 10n, i * 10n + 9n);
    await clock.advance(5000);
    expect(world.commits).toEqual([[0, 10_000n]]);
  });

  test('one that came too late is tried again while the partition is ours', async () => {
    const { clock, world, courier } = setUp();
    world.commitAnswer = 'stale';
    courier.skip('t', 0, 0n, 9n);
    await clock.advance(3000);
    world.commitAnswer = 'committed';
    await clock.advance(2000);
    expect(world.commits).toEqual([[0, 10n]]);
  });
});

describe('batches', () => {
  test('the first row waits no longer than the age limit, also behind a batch that was cut by size', async () => {
    const { clock, world, courier } = setUp({ rows: 2 });
    const take = (offset: number) => {
      courier.begin(at(offset));
      courier.finish(recorded(offset));
    };
    take(0);
    await clock.advance(300);
    take(1);
    take(2);
    await clock.advance(499);
    expect(world.verdicts).toEqual(['0:0', '0:1']);
    await clock.advance(1);
    expect(world.verdicts).toEqual(['0:0', '0:1', '0:2']);
  });
});

describe('partitions that leave', () => {
  test('are forgotten: their rows are neither sent nor committed, late ends change nothing', async () => {
    const { clock, world, courier } = setUp();
    courier.begin(at(7));
    courier.begin(at(8));
    courier.begin(at(3, 1));
    courier.finish(recorded(7));
    courier.revoked([{ topic: 't', partition: 0 }]);
    courier.finish(recorded(8));
    courier.finish(recorded(3, 1));
    await clock.advance(5000);
    expect(world.verdicts).toEqual(['1:3']);
    expect(world.commits).toEqual([[1, 4n]]);
    expect(world.heard).toEqual(['forgotten 2', 'stored 3']);
    expect(courier.inFlight().rows).toBe(0);
  });

  test('an insert under way when its partition leaves and returns finishes nothing of the new generation', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => DOWN;
    courier.begin(at(7));
    courier.finish(recorded(7));
    await clock.advance(600);
    courier.revoked([{ topic: 't', partition: 0 }]);
    courier.begin(at(7));
    world.answer = () => OK;
    await clock.advance(60_000);
    expect(world.commits.every(([, next]) => next === 7n)).toBe(true);
    courier.finish(recorded(7));
    await clock.advance(2000);
    expect(world.commits.at(-1)).toEqual([0, 8n]);
    expect(world.heard.filter((event) => event === 'stored 7')).toHaveLength(1);
  });

  test('a batch delivered again takes over from its start, and passes nothing that waits below it', async () => {
    const { clock, world, courier } = setUp();
    courier.begin(at(1));
    courier.begin(at(5));
    courier.skip('t', 0, 6n, 9n);
    courier.skip('t', 0, 2n, 3n);
    await clock.advance(1000);
    expect(world.heard).toEqual(['forgotten 1']);
    expect(world.commits).toEqual([[0, 1n]]);
    courier.finish(recorded(5));
    courier.finish(recorded(1));
    await clock.advance(2000);
    expect(world.verdicts).toEqual(['0:1']);
    expect(world.commits.at(-1)).toEqual([0, 4n]);
  });
});

describe('back-pressure', () => {
  test('partitions pause above the limit, resume below half, and room waits in between', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => DOWN;
    for (let offset = 0; offset < 40; offset += 1) courier.begin(at(offset));
    expect(world.paused).toEqual(new Set([0]));
    courier.skip('t', 1, 0n, 5n);
    expect(world.paused).toEqual(new Set([0, 1]));
    let room: boolean | undefined;
    void courier.room().then((answer) => (room = answer));
    for (let offset = 0; offset < 19; offset += 1) courier.finish({ position: at(offset) });
    await clock.advance(1);
    expect(room).toBeUndefined();
    courier.finish({ position: at(19) });
    await clock.advance(1);
    expect(room).toBe(true);
    expect(world.paused.size).toBe(0);
    expect(world.heard).toEqual(['paused full', 'resumed']);
  });

  test('bytes count as well as rows', async () => {
    const { world, courier } = setUp({ maxInFlightBytes: 10_000 });
    courier.begin(at(0), 6000);
    expect(world.paused.size).toBe(0);
    courier.begin(at(1), 6000);
    expect(world.paused.size).toBe(1);
    courier.finish({ position: at(0) });
    courier.finish({ position: at(1) });
    expect(world.paused.size).toBe(0);
  });

  test('a store that keeps failing pauses after the second failure and resumes with the first success', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => DOWN;
    courier.begin(at(0));
    courier.finish(recorded(0));
    await clock.advance(10 * 60_000);
    expect(world.heard).toEqual(['paused store']);
    expect(world.inserts).toBeLessThan(60);
    world.answer = () => OK;
    await clock.advance(30_000);
    expect(world.heard).toEqual(['paused store', 'stored 0', 'resumed']);
    expect(world.verdicts).toEqual(['0:0']);
  });
});

describe('rows refused for good', () => {
  test('one among many becomes a dead letter by reference; the rest is stored, everything is committed', async () => {
    const { clock, world, courier } = setUp();
    world.answer = (keys) => (keys.includes('0:6') ? REFUSED : OK);
    for (let offset = 0; offset < 10; offset += 1) {
      courier.begin(at(offset), 1234);
      courier.finish(recorded(offset));
    }
    await clock.advance(2000);
    expect([...world.verdicts].sort()).toEqual([0, 1, 2, 3, 4, 5, 7, 8, 9].map((offset) => `0:${offset}`));
    expect(world.letters).toEqual([
      {
        topic: 't',
        partition: 0,
        offset: '6',
        kind: 'dead_lettered',
        code: 'STORE_REFUSED_ROW',
        bytes: 1234,
        receivedHour: 3_600_000,
      },
    ]);
    expect(world.commits).toEqual([[0, 10n]]);
    expect(world.heard.filter((event) => event.startsWith('stored'))).toHaveLength(10);
  });

  test('a dead letter that is refused too is told and does not hold the partition up', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => REFUSED;
    world.letterAnswer = REFUSED;
    courier.begin(at(0));
    courier.finish(recorded(0));
    await clock.advance(2000);
    expect(world.heard).toEqual(['refused 0', 'dropped 0']);
    expect(world.commits).toEqual([[0, 1n]]);
  });

  test('a store that refuses everything sets nothing aside and keeps the offsets', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => REFUSED;
    for (let offset = 0; offset < 10; offset += 1) {
      courier.begin(at(offset));
      courier.finish(recorded(offset));
    }
    await clock.advance(60_000);
    expect(world.letters).toEqual([]);
    expect(world.commits.every(([, next]) => next === 0n)).toBe(true);
    world.answer = () => OK;
    await clock.advance(60_000);
    expect(new Set(world.verdicts).size).toBe(10);
    expect(world.commits.at(-1)).toEqual([0, 10n]);
  });
});

describe('drain', () => {
  test('waits for the pipeline, sends the open batch, commits, and takes nothing more', async () => {
    const { clock, world, courier } = setUp();
    courier.begin(at(0));
    courier.begin(at(1));
    courier.finish(recorded(0));
    const drained = courier.drain(10_000);
    expect(await courier.room()).toBe(false);
    expect(world.paused).toEqual(new Set([0]));
    courier.finish(recorded(1));
    await clock.advance(200);
    expect(await drained).toEqual({ clean: true, left: 0 });
    expect(world.verdicts).toEqual(['0:0', '0:1']);
    expect(world.commits).toEqual([[0, 2n]]);
  });

  test('gives up at the deadline, commits what it may, and leaves the rest to a restart', async () => {
    const { clock, world, courier } = setUp();
    world.answer = () => DOWN;
    courier.begin(at(0));
    courier.finish({ position: at(0) });
    courier.begin(at(1));
    courier.finish(recorded(1));
    courier.begin(at(2));
    const drained = courier.drain(3000);
    await clock.advance(3000);
    expect(await drained).toEqual({ clean: false, left: 2 });
    const inserts = world.inserts;
    courier.finish(recorded(2));
    await clock.advance(600_000);
    expect(world.inserts).toBe(inserts);
    expect(world.commits.every(([, next]) => next <= 1n)).toBe(true);
  });

  test('what comes behind a message that was not taken any more does not pass it', async () => {
    const { clock, world, courier } = setUp();
    courier.begin(at(0));
    const drained = courier.drain(10_000);
    expect(await courier.room()).toBe(false);
    courier.skip('t', 0, 2n, 99n);
    courier.begin(at(100));
    courier.finish(recorded(100));
    courier.finish(recorded(0));
    await clock.advance(500);
    expect(await drained).toEqual({ clean: true, left: 0 });
    expect(world.commits).toEqual([[0, 1n]]);
    expect(world.heard).toEqual(['forgotten 1', 'stored 0']);
  });

  test('an idle courier drains at once', async () => {
    const { courier } = setUp();
    expect(await courier.drain(10_000)).toEqual({ clean: true, left: 0 });
  });
});

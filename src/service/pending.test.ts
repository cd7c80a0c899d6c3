import { expect, test } from 'vitest';
import type { SourceMessage } from '../domain/ports.ts';
import type { Ending } from '../pipeline/pipeline.ts';
import { watchPending } from './pending.ts';

const message: SourceMessage = {
  topic: 't',
  partition: 0,
  offset: 0n,
  key: null,
  value: null,
  headers: {},
};
const drawn = { kept: true, probability: 1, stratum: 'all' } as const;
const end: Ending = { outcome: 'out_of_domain' };

test('is settled when the last of what waits has ended, however it ended', async () => {
  const waiting: { resolve: (ending: Ending) => void; reject: (error: Error) => void }[] = [];
  const pending = watchPending(() => new Promise((resolve, reject) => waiting.push({ resolve, reject })));
  const endings = [0, 1].map(() => pending.pipeline(message, drawn));
  let settled = false;
  const done = pending.settled(new AbortController().signal).then(() => {
    settled = true;
  });
  waiting[0]!.resolve(end);
  await endings[0];
  expect(settled).toBe(false);
  waiting[1]!.reject(new Error('x'));
  await Promise.allSettled(endings);
  await done;
});

test('what answers at once leaves nothing to wait for; a stop does not wait', async () => {
  const atOnce = watchPending(() => end);
  expect(atOnce.pipeline(message, drawn)).toBe(end);
  await atOnce.settled(new AbortController().signal);

  const never = watchPending(() => new Promise(() => {}));
  void never.pipeline(message, drawn);
  const stop = new AbortController();
  const done = never.settled(stop.signal);
  stop.abort();
  await done;
});

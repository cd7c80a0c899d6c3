import { expect, test } from 'vitest';
import type { JudgeSpendingRow } from '../domain/analysis-rows.ts';
import { silentEvents } from '../judge/events.ts';
import { countSpending } from './judge-spending.ts';

const HOUR = 3600;

function counted() {
  let nowMs = 10 * HOUR * 1000 + 5;
  const heard: string[] = [];
  const events = { ...silentEvents, cost: () => void heard.push('cost') };
  const spending = countSpending(events, { process: 'p', judgeModel: 'j' }, { now: () => nowMs });
  const call = (usd: number) => {
    spending.events.request({ task: 'verify', outcome: 'answered', attempt: 1, seconds: 1 });
    spending.events.tokens({ kind: 'prompt', count: 100 });
    spending.events.tokens({ kind: 'cached', count: 20 });
    spending.events.tokens({ kind: 'completion', count: 7 });
    spending.events.cost({ usd });
  };
  const stored: JudgeSpendingRow[][] = [];
  const store = (ok: boolean) =>
    spending.store(async (rows) => {
      stored.push([...rows]);
      return ok ? { ok } : { ok: false, retry: 'later', code: 'STORE_UNREACHABLE' };
    });
  const at = (ms: number) => {
    nowMs = ms;
  };
  return { spending, call, store, stored, heard, at };
}

test('adds up by hour, writes an hour again as it grows, and nothing that did not', async () => {
  const { spending, call, store, stored, heard, at } = counted();
  call(0.25);
  spending.events.request({ task: 'verify', outcome: 'judge-breaker-open', attempt: 0, seconds: 0 });
  await store(true);
  const once = { requests: 1, promptTokens: 100, cachedTokens: 20, completionTokens: 7, usd: 0.25 };
  expect(stored.pop()).toMatchObject([{ hour: 10 * HOUR, process: 'p', judgeModel: 'j', ...once }]);
  await store(true);
  expect(stored).toEqual([]);
  call(0.5);
  at(11 * HOUR * 1000);
  call(1);
  await store(true);
  expect(stored.pop()).toMatchObject([
    { hour: 10 * HOUR, requests: 2, promptTokens: 200, usd: 0.75 },
    { hour: 11 * HOUR, requests: 1, usd: 1 },
  ]);
  expect(heard).toHaveLength(3);
});

test('what the store does not take is offered again', async () => {
  const { call, store, stored, at } = counted();
  call(0.25);
  at(12 * HOUR * 1000);
  await store(false);
  await store(true);
  expect(stored).toHaveLength(2);
  expect(stored[1]).toMatchObject([{ hour: 10 * HOUR, usd: 0.25 }]);
});

import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { expect, test } from 'vitest';
import { stillIdleTimers } from './idle-timer.ts';

function createQueue(): RequestQueue {
  return new RequestQueue({
    maxInFlightRequests: 1,
    requestTimeout: 1000,
    enforceRequestTimeout: false,
    clientId: 'test',
    broker: 'localhost:1',
    logger: { debug() {} },
    isConnected: () => true,
  });
}

test('the loop is there in this version of kafkajs, and gone afterwards', () => {
  const before = createQueue();
  before.scheduleCheckPendingRequests();
  expect(before.throttleCheckTimeoutId).not.toBeNull();
  before.destroy();

  stillIdleTimers();
  const after = createQueue();
  after.scheduleCheckPendingRequests();
  expect(after.throttleCheckTimeoutId).toBeNull();
});

test('a queue that is throttled, or has a request waiting, still looks again', () => {
  stillIdleTimers();
  const throttled = createQueue();
  throttled.throttledUntil = Date.now() + 1000;
  throttled.scheduleCheckPendingRequests();
  expect(throttled.throttleCheckTimeoutId).not.toBeNull();
  throttled.destroy();

  const waiting = createQueue();
  waiting.pending.push({});
  waiting.scheduleCheckPendingRequests();
  expect(waiting.throttleCheckTimeoutId).not.toBeNull();
  waiting.destroy();
});

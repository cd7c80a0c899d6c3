import { expect, test } from 'vitest';
import { BREAKER_DEFAULTS, type BreakerState, createBreaker } from './breaker.ts';

function setUp() {
  const time = { now: 0 };
  const changes: BreakerState[] = [];
  const breaker = createBreaker({ now: () => time.now }, BREAKER_DEFAULTS, (state) => changes.push(state));
  return { time, changes, breaker };
}

test('opens after five failures in a row, not four', () => {
  const { breaker } = setUp();
  for (let i = 0; i < 4; i += 1) breaker.failed();
  breaker.succeeded();
  for (let i = 0; i < 4; i += 1) breaker.failed();
  expect(breaker.allow()).toBe(true);
  breaker.failed();
  expect(breaker.state()).toBe('open');
  expect(breaker.allow()).toBe(false);
});

test('opens when half of the calls of the last 60 s failed, and forgets older ones', () => {
  const { breaker, time } = setUp();
  for (let i = 0; i < 8; i += 1) {
    breaker.failed();
    breaker.succeeded();
    if (i < 4) expect(breaker.state()).toBe('closed');
  }
  expect(breaker.state()).toBe('open');

  const old = setUp();
  for (let i = 0; i < 4; i += 1) old.breaker.failed();
  old.time.now = 60_000;
  for (let i = 0; i < 10; i += 1) old.breaker.succeeded();
  old.breaker.failed();
  expect(old.breaker.state()).toBe('closed');
  expect(time.now).toBe(0);
});

test('half-open lets one probe through after 30 s; its answer decides', () => {
  const { breaker, time, changes } = setUp();
  for (let i = 0; i < 5; i += 1) breaker.failed();
  time.now = 29_999;
  expect(breaker.allow()).toBe(false);
  time.now = 30_000;
  expect(breaker.allow()).toBe(true);
  expect(breaker.allow()).toBe(false);
  breaker.failed();
  expect(breaker.allow()).toBe(false);
  time.now = 60_000;
  expect(breaker.allow()).toBe(true);
  breaker.abandoned();
  expect(breaker.allow()).toBe(true);
  breaker.succeeded();
  expect(breaker.allow()).toBe(true);
  expect(changes).toEqual(['open', 'half-open', 'open', 'half-open', 'closed']);
});

test('answers that arrive while it is open change nothing', () => {
  const { breaker } = setUp();
  for (let i = 0; i < 5; i += 1) breaker.failed();
  breaker.succeeded();
  breaker.failed();
  expect(breaker.state()).toBe('open');
});

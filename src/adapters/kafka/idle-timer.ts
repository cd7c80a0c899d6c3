import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

let stilled = false;

/**
 * Takes an idle loop out of kafkajs 2.2.4: each connection looks every millisecond for requests that wait,
 * also when none does, because it sets a timer for a negative time. That costs some percent of a core for
 * nothing, and Node prints a TimeoutNegativeWarning. A request that has to wait sets the timer itself, so
 * that without one there is nothing to look for.
 */
export function stillIdleTimers(): void {
  if (stilled) return;
  stilled = true;
  const queue = RequestQueue.prototype;
  const schedule = queue.scheduleCheckPendingRequests;
  queue.scheduleCheckPendingRequests = function () {
    if (this.pending.length === 0 && this.throttledUntil <= Date.now()) return;
    schedule.call(this);
  };
}

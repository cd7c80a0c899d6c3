/** Lets at most `slots` calls run at once; the rest wait in the order they came. */
export interface Limiter {
  /** Resolves with the function that gives the slot back, or with undefined when the signal aborted first. */
  acquire(signal: AbortSignal): Promise<(() => void) | undefined>;
  readonly waiting: number;
}

export function createLimiter(slots: number): Limiter {
  if (!Number.isInteger(slots) || slots < 1) throw new RangeError('a limiter has at least one slot');
  let free = slots;
  const queue = new Set<() => void>();

  function release(): () => void {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const next = queue.values().next();
      if (next.done) free += 1;
      else next.value();
    };
  }

  return {
    get waiting() {
      return queue.size;
    },
    acquire(signal) {
      if (signal.aborted) return Promise.resolve(undefined);
      if (free > 0) {
        free -= 1;
        return Promise.resolve(release());
      }
      return new Promise((resolve) => {
        const leave = () => {
          queue.delete(enter);
          resolve(undefined);
        };
        const enter = () => {
          queue.delete(enter);
          signal.removeEventListener('abort', leave);
          resolve(release());
        };
        queue.add(enter);
        signal.addEventListener('abort', leave, { once: true });
      });
    },
  };
}

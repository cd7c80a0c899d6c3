/** One line per key and window; the next line after the window says how many were left out. */
export interface LogLimiter {
  /** Undefined: leave the line out. Otherwise write it, with the number left out since the last one. */
  admit(key: string, nowMs: number): number | undefined;
  /** Keys with lines left out and not yet told, with their number; tells each once. */
  drain(): ReadonlyMap<string, number>;
}

interface Window {
  start: number;
  suppressed: number;
}

/** Keys are built from closed sets, so their number is bounded; this is a second bound against mistakes. */
const MAX_KEYS = 2_000;

export function createLogLimiter(windowMs: number): LogLimiter {
  const windows = new Map<string, Window>();
  return {
    admit(key, nowMs) {
      const window = windows.get(key);
      // A clock that went backwards opens a new window rather than silencing the key.
      if (window !== undefined && nowMs >= window.start && nowMs - window.start < windowMs) {
        window.suppressed += 1;
        return undefined;
      }
      if (window === undefined && windows.size >= MAX_KEYS) windows.clear();
      windows.set(key, { start: nowMs, suppressed: 0 });
      return window?.suppressed ?? 0;
    },
    drain() {
      const left = new Map<string, number>();
      for (const [key, window] of windows) {
        if (window.suppressed > 0) left.set(key, window.suppressed);
        window.suppressed = 0;
      }
      return left;
    },
  };
}

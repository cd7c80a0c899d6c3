import type { Pipeline } from '../pipeline/pipeline.ts';

export interface Pending {
  /** The same pipeline, watched. */
  readonly pipeline: Pipeline;
  /** Resolves when no message waits for the judge any more, or when the signal aborts. */
  settled(signal: AbortSignal): Promise<void>;
}

/** Knows which messages the pipeline still works on: those that wait for the judge. */
export function watchPending(inner: Pipeline): Pending {
  let open = 0;
  let wake = () => {};

  function ended(): void {
    open -= 1;
    if (open === 0) wake();
  }

  return {
    pipeline(message, first, span) {
      const ending = inner(message, first, span);
      if (ending instanceof Promise) {
        open += 1;
        void ending.then(ended, ended);
      }
      return ending;
    },
    settled(signal) {
      if (open === 0 || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        wake = resolve;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    },
  };
}

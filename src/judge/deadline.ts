import type { Clock } from '../domain/ports.ts';

export type Bounded<T> =
  | { readonly ended: 'answer'; readonly value: T }
  | { readonly ended: 'deadline' | 'aborted' };

/**
 * Runs `work` for at most `ms`. Its signal aborts at the deadline or with the caller's, and the result does
 * not wait for work that ignores its signal (a body that trickles). `work` must not reject.
 */
export async function withDeadline<T>(
  clock: Clock,
  ms: number,
  caller: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Bounded<T>> {
  if (caller.aborted) return { ended: 'aborted' };
  const controller = new AbortController();
  const timer = new AbortController();
  let leave = () => {};
  const aborted = new Promise<Bounded<T>>((resolve) => {
    leave = () => resolve({ ended: 'aborted' });
    caller.addEventListener('abort', leave, { once: true });
  });
  const late = clock.sleep(ms, timer.signal).then((): Bounded<T> => ({ ended: 'deadline' }));
  const answer = work(controller.signal).then((value): Bounded<T> => ({ ended: 'answer', value }));
  const result = await Promise.race([answer, late, aborted]);
  caller.removeEventListener('abort', leave);
  timer.abort();
  controller.abort();
  return result;
}

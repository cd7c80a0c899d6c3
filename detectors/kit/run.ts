import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import type { Clock } from '../../src/domain/ports.ts';
import { abstained, type DetectorOutcome, type DetectorReport } from '../../src/domain/verdict.ts';
import { readingOf } from './reading.ts';

export interface RunOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Whether the detector reads the response's language. What cannot be told is tried: patterns of another language do not match. */
export function speaks(detector: Detector, input: DetectorInput): boolean {
  if (detector.languages === 'any') return true;
  const { language } = readingOf(input);
  return language === undefined || detector.languages.includes(language);
}

/**
 * Runs one detector over one response. Never throws and never rejects: a language it does not speak, a
 * deadline passed and a bug of its own are abstentions. Answers at once when the detector does.
 */
export function runDetector(
  detector: Detector,
  input: DetectorInput,
  options: RunOptions,
): DetectorReport | Promise<DetectorReport> {
  const { clock, signal } = options;
  const begin = clock.now();
  const report = (outcome: DetectorOutcome): DetectorReport => {
    const elapsed = Math.max(0, clock.now() - begin);
    return {
      detector: detector.id,
      version: detector.version,
      required: detector.required,
      outcome: elapsed > detector.deadlineMs ? abstained('deadline') : outcome,
      seconds: elapsed / 1000,
    };
  };
  if (signal.aborted) return report(abstained('deadline'));
  try {
    if (!speaks(detector, input)) return report(abstained('language'));
    const outcome = detector.detect(input, signal);
    return outcome instanceof Promise ? race(detector, options, outcome).then(report) : report(outcome);
  } catch {
    return report(abstained('internal-error'));
  }
}

/** The answer, or the deadline, whichever comes first; the loser's timer is ended. */
async function race(
  detector: Detector,
  { clock, signal }: RunOptions,
  outcome: Promise<DetectorOutcome>,
): Promise<DetectorOutcome> {
  const done = new AbortController();
  const late = clock
    .sleep(detector.deadlineMs, AbortSignal.any([signal, done.signal]))
    .then(() => abstained('deadline'));
  try {
    return await Promise.race([outcome, late]);
  } catch {
    return abstained('internal-error');
  } finally {
    done.abort();
  }
}

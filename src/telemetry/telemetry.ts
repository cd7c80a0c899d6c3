import type { LogPort, MetricsPort } from '../domain/telemetry-ports.ts';
import { type Balance, type BalanceKeeper, createBalanceKeeper, type FinalOutcome } from './balance.ts';
import { type CheckedFields, checkerFor } from './check-fields.ts';
import type { EventDefinition } from './definition.ts';
import { definitionOf, EVENT_NAMES, type EventName, type Telemetry } from './events.ts';
import { createLogLimiter, type LogLimiter } from './log-limiter.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createVocabulary, type VocabularyOptions } from './vocabulary.ts';

export interface TelemetryOptions extends VocabularyOptions {
  readonly metrics: MetricsPort;
  readonly log: LogPort;
  /** Milliseconds; only for the limit on repeated log lines. */
  readonly now: () => number;
  /** Label values of `build_info`; each `[A-Za-z0-9._+-]{1,64}`. */
  readonly build: { readonly version: string; readonly ruleSet: string; readonly node: string };
  /** Repeated lines within this window are left out and counted; 10 s when absent. */
  readonly logWindowMs?: number;
}

export interface RunningTelemetry extends Telemetry {
  /** The message balance as of now. */
  balance(): Balance;
  /** Tells of lines that were left out. Call once, at the end. */
  close(): void;
}

const LOG_WINDOW_MS = 10_000;

export function createTelemetry(options: TelemetryOptions): RunningTelemetry {
  const vocabulary = createVocabulary(options);
  const balance = createBalanceKeeper();
  const recorder = createRecorder(options.metrics, balance);
  const limiter = createLogLimiter(options.logWindowMs ?? LOG_WINDOW_MS);
  const plans = new Map(
    EVENT_NAMES.map((name) => [
      name,
      { definition: definitionOf(name), check: checkerFor(definitionOf(name).fields) },
    ]),
  );
  recorder.buildInfo({
    version: options.build.version,
    rule_set: options.build.ruleSet,
    node: options.build.node,
  });

  return {
    emit(event, fields) {
      const plan = plans.get(event);
      if (plan === undefined) return recorder.reject('event');
      const { definition, check } = plan;
      const checked = check(fields as Readonly<Record<string, unknown>>, vocabulary, recorder.reject);
      const named = (fields as { readonly messages?: number }).messages;
      if (!keepBalance(balance, event, checked, named ?? 1)) return recorder.reject('balance');
      for (const effect of definition.effects ?? []) recorder.apply(effect, definition, checked);
      if (definition.log !== undefined) writeLine(event, definition, checked, options, limiter, recorder);
    },
    balance: () => balance.read(),
    close() {
      tellLeftOut(limiter, options.log);
    },
  };
}

function tellLeftOut(limiter: LogLimiter, log: LogPort): void {
  for (const [key, suppressed] of limiter.drain()) {
    const event = key.split(' ', 1)[0]!;
    log.write({
      level: 'info',
      event,
      sentence: 'Lines of this event were left out.',
      fields: { suppressed },
    });
  }
}

/** True when the event leaves the balance as it is or could be counted into it. */
function keepBalance(
  balance: BalanceKeeper,
  event: EventName,
  checked: CheckedFields,
  messages: number,
): boolean {
  if (event === 'batch.received') return balance.receive(messages);
  if (event === 'message.returned') return balance.finish('returned', messages);
  if (event === 'message.finished') return balance.finish(checked.words.outcome as FinalOutcome, messages);
  return true;
}

function writeLine(
  event: EventName,
  definition: EventDefinition,
  checked: CheckedFields,
  options: TelemetryOptions,
  limiter: LogLimiter,
  recorder: Recorder,
): void {
  const { level, sentence } = definition.log!;
  const key = `${event} ${Object.values(checked.words).join(' ')}`;
  // A fatal line is the last one: it is never left out.
  const suppressed = level === 'fatal' ? 0 : limiter.admit(key, options.now());
  if (suppressed === undefined) {
    recorder.suppressed();
    return;
  }
  const fields = { ...checked.words, ...checked.numbers, ...checked.extra };
  const written = options.log.write({
    level,
    event,
    sentence,
    fields: suppressed > 0 ? { ...fields, suppressed } : fields,
  });
  if (!written) recorder.lost();
}

import type { LogPort, LogValue, MetricsPort } from '../domain/telemetry-ports.ts';
import { type Balance, type BalanceKeeper, createBalanceKeeper, type FinalOutcome } from './balance.ts';
import type { EventDefinition } from './definition.ts';
import { summariseError } from './error-summary.ts';
import { definitionOf, EVENT_NAMES, type EventName, type Telemetry } from './events.ts';
import type { FieldKind } from './fields.ts';
import { createLogLimiter, type LogLimiter } from './log-limiter.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createVocabulary, OTHER, type Vocabulary, type VocabularyOptions } from './vocabulary.ts';

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
  /** Tells of lines left out and flushes the log. Call once, at the end. */
  close(): void;
}

/** Fields after the allow-list: words for labels, numbers for amounts, both for the log. */
export interface CheckedFields {
  readonly words: Record<string, string>;
  readonly numbers: Record<string, number>;
  readonly extra: Record<string, LogValue>;
}

const LOG_WINDOW_MS = 10_000;

export function createTelemetry(options: TelemetryOptions): RunningTelemetry {
  const vocabulary = createVocabulary(options);
  const balance = createBalanceKeeper();
  const recorder = createRecorder(options.metrics, balance);
  const limiter = createLogLimiter(options.logWindowMs ?? LOG_WINDOW_MS);
  const definitions = new Map<EventName, EventDefinition>(
    EVENT_NAMES.map((name) => [name, definitionOf(name)]),
  );
  recorder.buildInfo({
    version: options.build.version,
    rule_set: options.build.ruleSet,
    node: options.build.node,
  });

  return {
    emit(event, fields) {
      const definition = definitions.get(event);
      if (definition === undefined) return recorder.reject('event');
      const checked = checkFields(
        definition,
        fields as Readonly<Record<string, unknown>>,
        vocabulary,
        recorder,
      );
      const named = (fields as { readonly messages?: number }).messages;
      if (!keepBalance(balance, event, checked, named ?? 1)) return recorder.reject('balance');
      for (const effect of definition.effects ?? []) recorder.apply(effect, definition, checked);
      if (definition.log !== undefined) writeLine(event, definition, checked, options, limiter, recorder);
    },
    balance: () => balance.read(),
    close() {
      for (const [key, suppressed] of limiter.drain()) {
        options.log.write({
          level: 'info',
          event: key.split(' ', 1)[0]!,
          sentence: 'Lines of this event were left out.',
          fields: { suppressed },
        });
      }
      options.log.flush();
    },
  };
}

function checkFields(
  definition: EventDefinition,
  fields: Readonly<Record<string, unknown>>,
  vocabulary: Vocabulary,
  recorder: Recorder,
): CheckedFields {
  const checked: CheckedFields = { words: {}, numbers: {}, extra: {} };
  for (const [name, kind] of Object.entries(definition.fields)) {
    const value = fields[name];
    if (value === undefined && kind.optional === true) continue;
    checkField(name, kind, value, checked, vocabulary, recorder);
  }
  return checked;
}

function checkField(
  name: string,
  kind: FieldKind,
  value: unknown,
  checked: CheckedFields,
  vocabulary: Vocabulary,
  recorder: Recorder,
): void {
  switch (kind.kind) {
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) checked.numbers[name] = value;
      else recorder.reject('number');
      return;
    case 'boolean':
      checked.words[name] = value === true ? 'true' : 'false';
      return;
    case 'set':
      checked.words[name] = kind.values.includes(value as string) ? (value as string) || 'none' : OTHER;
      return;
    case 'capped':
      checked.words[name] = vocabulary.word(kind.table, value);
      return;
    case 'error':
      Object.assign(checked.extra, summariseError(value));
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
  options.log.write({ level, event, sentence, fields: suppressed > 0 ? { ...fields, suppressed } : fields });
  if (level === 'fatal') options.log.flush();
}

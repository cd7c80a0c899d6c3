import type { Stop } from '../domain/outcome.ts';
import type { Clock, SourceMessage } from '../domain/ports.ts';
import type { RedactedResponse } from '../domain/response.ts';
import type { DeadLetterRow, VerdictRow } from '../domain/rows.ts';
import type { BatchSpan, ResponseSpan } from '../domain/telemetry-ports.ts';
import type { Telemetry } from '../telemetry/events.ts';
import { announceDetected, announceGated, announceRedacted, traceDetected } from './announce.ts';
import type { Decode } from './decode/decode.ts';
import type { Detect, Detected } from './detect.ts';
import type { Gate } from './gate.ts';
import { toVerdictRow, type Versions } from './record.ts';
import type { Redact } from './redact.ts';
import type { Drawn, Sampler } from './sample.ts';

/** How a message ended: with a verdict, with a reference to it, or with nothing to store. */
export type Ending =
  | { readonly outcome: 'recorded'; readonly verdict: VerdictRow }
  | { readonly outcome: 'withheld' | 'dead_lettered'; readonly deadLetter: DeadLetterRow }
  | { readonly outcome: 'not_sampled' | 'out_of_domain' };

export interface Steps {
  readonly sampler: Sampler;
  readonly decode: Decode;
  readonly redact: Redact;
  readonly gate: Gate;
  readonly detect: Detect;
}

export interface PipelineDeps {
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  readonly versions: Versions;
  readonly judgeDetectors: ReadonlySet<string>;
  /** The last look at the text, for the queue of physicians; absent when no text is kept. */
  readonly onRecorded?: (response: RedactedResponse, verdict: VerdictRow) => void;
}

/** Follows one sampled message to its end. Answers at once unless the judge has to be asked. */
export type Pipeline = (message: SourceMessage, first: Drawn, batch?: BatchSpan) => Ending | Promise<Ending>;

/**
 *     sample ─► decode ─► redact ─► gate ─► detect ─► record
 *
 * The first phase of sampling came before (see batch.ts): what it left out is never read.
 */
export function createPipeline(steps: Steps, deps: PipelineDeps): Pipeline {
  const { clock, telemetry } = deps;

  const follow: Pipeline = (message, first, batch) => {
    const decoded = steps.decode(message.value, clock.now());
    if (!decoded.ok) return ended(message, decoded.stop, clock.now());

    const second = steps.sampler.second(message, decoded.value);
    if (!second.kept) return { outcome: 'not_sampled' };

    const redacted = steps.redact(decoded.value);
    if (!redacted.ok) return ended(message, redacted.stop, clock.now());
    announceRedacted(telemetry, redacted.value);

    const gated = steps.gate(redacted.value);
    announceGated(telemetry, gated);
    if (!gated.health) return { outcome: 'out_of_domain' };

    const record = (detected: Detected, span?: ResponseSpan): Ending => {
      announceDetected(telemetry, redacted.value, detected);
      const ending = recorded(redacted.value, detected, { first, second, nowMs: clock.now(), ...deps });
      deps.onRecorded?.(redacted.value, ending.verdict);
      traceDetected(span, detected, ending.verdict.state);
      return ending;
    };
    const detected = steps.detect(redacted.value);
    if (!(detected instanceof Promise)) return record(detected);
    const span = batch?.response(redacted.value);
    return detected.then((late) => record(late, span));
  };

  // A throw is a bug, and a bug that one message wakes must not stop all others: the message becomes a dead
  // letter, loudly. (kafkajs ends for good when a handler throws a TypeError.)
  return (message, first, batch) => {
    const broken = (error: unknown): Ending => {
      telemetry.emit('pipeline.failed', { error });
      return ended(message, { kind: 'dead_lettered', code: 'INTERNAL' }, clock.now());
    };
    try {
      const ending = follow(message, first, batch);
      return ending instanceof Promise ? ending.catch(broken) : ending;
    } catch (error) {
      return broken(error);
    }
  };
}

function recorded(
  response: RedactedResponse,
  detected: Detected,
  context: PipelineDeps & { first: Drawn; second: Drawn; nowMs: number },
): Extract<Ending, { outcome: 'recorded' }> {
  const { first, second, nowMs, versions, judgeDetectors } = context;
  const verdict = toVerdictRow({ response, detected, first, second, nowMs, versions, judgeDetectors });
  return { outcome: 'recorded', verdict };
}

const HOUR_MS = 3_600_000;

/** Dead letters go by reference: place, code and size. The content stays in the topic, under its own rules. */
function ended(message: SourceMessage, stop: Stop, nowMs: number): Ending {
  if (stop.kind === 'not_sampled' || stop.kind === 'out_of_domain') return { outcome: stop.kind };
  const deadLetter: DeadLetterRow = {
    topic: message.topic,
    partition: message.partition,
    offset: message.offset.toString(),
    kind: stop.kind,
    code: stop.code,
    bytes: message.value?.length ?? 0,
    receivedHour: (Math.floor(nowMs / HOUR_MS) * HOUR_MS) / 1000,
  };
  return { outcome: stop.kind, deadLetter };
}

import type { RedactedResponse } from '../domain/response.ts';
import type { VerdictRow } from '../domain/rows.ts';
import type { ResponseSpan } from '../domain/telemetry-ports.ts';
import type { State } from '../domain/verdict.ts';
import type { RedactionType } from '../redaction/redactor.ts';
import type { Telemetry } from '../telemetry/events.ts';
import type { Detected } from './detect.ts';
import type { Gated } from './gate.ts';

/** What each step tells the telemetry: numbers and closed sets, in one place. */

export function announceRedacted(telemetry: Telemetry, response: RedactedResponse): void {
  const locale = response.locale ?? '';
  for (const [type, count] of Object.entries(response.redactions))
    telemetry.emit('redaction.removed', { type: type as RedactionType, locale, count });
}

export function announceGated(telemetry: Telemetry, { health, basis }: Gated): void {
  telemetry.emit('gate.decided', { basis, label: health ? 'health' : 'nonhealth' });
}

export function announceDetected(telemetry: Telemetry, response: RedactedResponse, detected: Detected): void {
  const { model } = response;
  for (const { detector, outcome, seconds } of detected.reports) {
    telemetry.emit('detector.finished', { detector, seconds, state: outcome.state });
    if (outcome.state === 'abstained')
      telemetry.emit('detector.abstained', { detector, reason: outcome.reason });
    if (outcome.state !== 'flagged') continue;
    for (const { category, severity } of outcome.findings)
      telemetry.emit('finding', { model, detector, category, severity });
  }
}

/** A judged response in a trace: one evaluation event a detector, names, labels and scores only. */
export function traceDetected(span: ResponseSpan | undefined, detected: Detected, state: State): void {
  if (span === undefined) return;
  for (const { detector, outcome } of detected.reports) {
    const score =
      outcome.state === 'flagged' ? Math.max(...outcome.findings.map((one) => one.confidence)) : undefined;
    span.evaluation({ name: detector, label: outcome.state, ...(score !== undefined && { score }) });
  }
  span.end(state);
}

/** After the store has acknowledged: only then is a response recorded. */
export function announceStored(telemetry: Telemetry, verdict: VerdictRow): void {
  const { model, state, severity, judgeState } = verdict;
  const weight = 1 / (verdict.pSample * verdict.pSecond);
  telemetry.emit('response.recorded', { model, state, weight, severity, judge: judgeState });
}

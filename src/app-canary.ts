import { randomBytes } from 'node:crypto';
import { runDetector } from '../detectors/kit/run.ts';
import { systemClock } from './adapters/clock.ts';
import { composePseudonyms, createScoring, preciseClock, type Scoring } from './app.ts';
import type { Config } from './config/schema.ts';
import type { RedactedResponse } from './domain/response.ts';
import type { MetricsPort } from './domain/telemetry-ports.ts';
import { secureRandom } from './judge/random.ts';
import { announceDetected, announceRedacted } from './pipeline/announce.ts';
import { createDetect } from './pipeline/detect.ts';
import { toVerdictRow } from './pipeline/record.ts';
import { createRedact, type Pseudonymize } from './pipeline/redact.ts';
import { createPseudonymizer } from './privacy/pseudonyms.ts';
import { type CanaryDeps, type CanaryFlight, flyCanary } from './service/canaries.ts';
import type { Telemetry } from './telemetry/events.ts';

/* The part of the composition root that gives canaries the way of real responses, up to the exits. */

const DRAWN = { kept: true, stratum: 'canary', probability: 1 };

/**
 * The steps of a real response with the same redactor, keys and detectors; the judge is not asked, but what it
 * would be shown is looked at. Telemetry is written down instead of counted, so that the balance stays true.
 */
export function composeCanaries(
  config: Config,
  scoring: Scoring,
  metrics: Pick<MetricsPort, 'render'>,
  pseudonymize: Pseudonymize = composePseudonyms(config),
): CanaryDeps['follow'] {
  const redact = createRedact({ redactor: scoring.redactor, pseudonymize });
  const detect = createDetect({
    detectors: scoring.detectors,
    judge: undefined,
    clock: preciseClock,
    deadlineMs: config.detectors.deadline,
    run: (detector, input) =>
      runDetector(detector, input, { clock: preciseClock, signal: new AbortController().signal }),
  });
  return async (raw) => {
    const redacted = redact(raw);
    if (!redacted.ok) return { withheld: true };
    const told: unknown[] = [];
    const telemetry: Telemetry = { emit: (event, fields) => void told.push(event, fields) };
    announceRedacted(telemetry, redacted.value);
    const detected = await detect(redacted.value);
    announceDetected(telemetry, redacted.value, detected);
    const row = toVerdictRow({
      response: redacted.value,
      detected,
      first: DRAWN,
      second: DRAWN,
      judgeDetectors: new Set(),
      versions: scoring.versions,
      nowMs: preciseClock.now(),
    });
    return {
      withheld: false,
      exits: {
        judge: textsOf(redacted.value),
        rows: JSON.stringify(row),
        logs: JSON.stringify(told),
        metrics: (await metrics.render()).body,
      },
    };
  };
}

/** A few flights on the spot, under a throw-away key and without the metrics of a running service. */
export async function tryCanaries(config: Config, flights: number): Promise<CanaryFlight['outcome'][]> {
  const key = { id: 'try', secret: randomBytes(32), notBefore: 0 };
  const metrics = { render: async () => ({ contentType: '', body: '' }) };
  const follow = composeCanaries(config, createScoring(config), metrics, createPseudonymizer([key]));
  const outcomes: CanaryFlight['outcome'][] = [];
  for (let flight = 0; flight < flights; flight++)
    outcomes.push((await flyCanary({ clock: systemClock, random: secureRandom, follow })).outcome);
  return outcomes;
}

function textsOf({ response, prompt, history, citations, evidence }: RedactedResponse): string {
  return JSON.stringify({ response, prompt, history, citations, evidence });
}

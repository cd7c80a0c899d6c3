import type { RedactedResponse } from '../domain/response.ts';
import type { FindingRow, VerdictRow } from '../domain/rows.ts';
import { type DetectorReport, foldState, worstSeverity } from '../domain/verdict.ts';
import type { Detected } from './detect.ts';
import type { Drawn } from './sample.ts';

/** What decides alike for every row of this process. */
export interface Versions {
  readonly ruleSet: string;
  readonly judgeModel: string;
  readonly promptHash: string;
  readonly build: string;
}

export interface Recorded {
  readonly response: RedactedResponse;
  readonly detected: Detected;
  readonly first: Drawn;
  readonly second: Drawn;
  /** Detectors whose answers count as the judge's. */
  readonly judgeDetectors: ReadonlySet<string>;
  readonly versions: Versions;
  readonly nowMs: number;
}

const HOUR_SECONDS = 3600;
const HOUR_MS = 3_600_000;

/** The row that is stored: enumerations, numbers and pseudonyms. Text ends here. */
export function toVerdictRow(recorded: Recorded): VerdictRow {
  const { response, detected, first, second, judgeDetectors, versions, nowMs } = recorded;
  const { reports } = detected;
  const rules = reports.filter(({ detector }) => !judgeDetectors.has(detector));
  const findings = reports.flatMap(({ outcome }) => (outcome.state === 'flagged' ? outcome.findings : []));
  return {
    responseKey: response.responseKey,
    userKey: response.userKey ?? response.responseKey,
    eventHour: Math.floor(response.createdAt / 1000 / HOUR_SECONDS) * HOUR_SECONDS,
    model: response.model,
    locale: response.locale ?? '',
    country: response.country ?? '',
    surface: response.surface ?? '',
    stratum: `${first.stratum}/${second.stratum}`,
    pSample: first.probability,
    pSecond: second.probability,
    pJudge: detected.pJudge,
    state: foldState(reports),
    rulesState: foldState(rules),
    judgeState: detected.judgeState,
    severity: worstSeverity(findings) ?? '',
    findings: reports.flatMap(findingRows),
    abstentions: reports.flatMap(({ detector, outcome }) =>
      outcome.state === 'abstained' ? [{ detector, reason: outcome.reason }] : [],
    ),
    candidates: Object.fromEntries(
      reports.flatMap(({ detector, outcome }) =>
        outcome.state !== 'abstained' && outcome.candidates > 0 ? [[detector, outcome.candidates]] : [],
      ),
    ),
    redactions: response.redactions,
    ...versions,
    revision: Math.floor(nowMs / HOUR_MS) * HOUR_MS,
  };
}

function findingRows({ detector, version, outcome }: DetectorReport): FindingRow[] {
  if (outcome.state !== 'flagged') return [];
  return outcome.findings.map(({ category, severity, confidence, claim, rule }) => ({
    detector,
    detectorVersion: version,
    category,
    severity,
    confidence,
    claim: claim ?? 0,
    rule,
  }));
}

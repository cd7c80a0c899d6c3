import type { DeadLetterRow, VerdictRow } from '../../../src/domain/rows.ts';

/** 2026-03-02 00:00 UTC, a Monday. */
export const MONDAY = 1_772_409_600;
export const HOUR = 3_600;

export function key(index: number, keyId = 'k1'): string {
  return `${keyId}:${index.toString(16).padStart(32, '0')}`;
}

/** A clean verdict of an invented response, one of `index`. */
export function verdictRow(index: number, changes: Partial<VerdictRow> = {}): VerdictRow {
  return {
    responseKey: key(index),
    userKey: key(index % 11, 'u1'),
    eventHour: MONDAY + (index % (14 * 24)) * HOUR,
    model: `model-${index % 2}`,
    locale: 'pt-BR',
    country: 'BR',
    surface: 'web',
    stratum: 'default',
    pSample: 0.25,
    pSecond: 0.5,
    pJudge: 0.125,
    state: 'clean',
    rulesState: 'clean',
    judgeState: 'not_sampled',
    severity: '',
    findings: [],
    abstentions: [],
    candidates: {},
    redactions: {},
    ruleSet: 'rules-1',
    judgeModel: '',
    promptHash: '',
    build: '0.1.0',
    revision: 1_772_500_000_000,
    ...changes,
  };
}

/** The same response with two findings. */
export function flaggedRow(index: number, changes: Partial<VerdictRow> = {}): VerdictRow {
  const finding = {
    detector: 'arithmetic',
    detectorVersion: '1.2.0',
    category: 'arithmetic',
    severity: 'minor',
    confidence: 0.7,
    claim: 0,
    rule: 'sum',
  } as const;
  return verdictRow(index, {
    state: 'flagged',
    rulesState: 'flagged',
    severity: 'severe',
    findings: [
      finding,
      {
        ...finding,
        detector: 'emergency-number',
        category: 'emergency-number',
        severity: 'severe',
        claim: 3,
      },
    ],
    ...changes,
  });
}

export function deadLetterRow(offset: string, changes: Partial<DeadLetterRow> = {}): DeadLetterRow {
  return {
    topic: 'answers',
    partition: 3,
    offset,
    kind: 'dead_lettered',
    code: 'VALUE_NOT_JSON',
    bytes: 2_048,
    receivedHour: MONDAY,
    ...changes,
  };
}

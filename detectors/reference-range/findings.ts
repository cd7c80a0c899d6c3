import type { Finding } from '../../src/domain/verdict.ts';
import type { Analyte } from '../kit/analytes.ts';
import type { Span } from '../kit/sentences.ts';
import { citeRange, type Range } from './knowledge.ts';
import type { PressureStatement } from './pressure.ts';
import type { Told } from './told.ts';

/** What a flagged statement is reported as. */

export function pressureFinding(raw: string, { start, end }: PressureStatement): Finding {
  return {
    category: 'reference-range',
    severity: 'moderate',
    confidence: 0.95,
    start,
    end,
    rule: 'blood-pressure:apart',
    explanation: `"${raw.slice(start, end)}" is not a normal blood pressure: below 120/80, by the widest guideline up to 139/89 mmHg. Source: ACC/AHA 2017, ESC/ESH 2018.`,
  };
}

export function findingOf(
  raw: string,
  { start, end }: Span,
  analyte: Analyte,
  range: Range,
  verdict: 'apart' | 'beyond',
): Finding {
  return {
    category: 'reference-range',
    severity: 'moderate',
    confidence: verdict === 'apart' ? 0.97 : 0.92,
    start,
    end,
    rule: `${analyte.id}:${verdict}`,
    explanation: `"${raw.slice(start, end)}" is not a normal ${analyte.id}: accepted are ${range.low}–${range.high} ${range.unitName}. Source: ${citeRange(range)}.`,
  };
}

const PLACES = { inside: 'in', above: 'above', below: 'below' } as const;

export function toldFinding(raw: string, { start, end, place, id, low, high }: Told): Finding {
  const range = low === -Infinity ? `up to ${high}` : high === Infinity ? `from ${low}` : `${low}–${high}`;
  return {
    category: 'reference-range',
    severity: 'moderate',
    confidence: 0.9,
    start,
    end,
    rule: `${id}:told`,
    explanation: `"${raw.slice(start, end)}" is not ${PLACES[place]} the range (${range}), as the response says.`,
  };
}

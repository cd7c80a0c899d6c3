import { describe, expect, it } from 'vitest';
import type { Gate } from '../gate/gate.ts';
import { createGateEvaluation, gateRates, gateRowSchema, predictGate } from './gate.ts';

/** Calls health what holds the word `fever`, in the response or in the turn. */
const byWord: Gate = {
  version: 'test',
  classify: ({ response, prompt }) => {
    const health = `${response}${prompt ?? ''}`.includes('fever');
    return { label: health ? 'health' : 'nonhealth', score: health ? 1 : 0 };
  },
};

describe('gate evaluation', () => {
  it('gives a query as a turn without an answer', () => {
    const seen: unknown[] = [];
    const spy: Gate = {
      version: 'test',
      classify: (input) => {
        seen.push(input);
        return byWord.classify(input);
      },
    };
    predictGate(spy, { id: 'a', text: 'x', kind: 'query' });
    predictGate(spy, { id: 'b', text: 'x', kind: 'response' });
    expect(seen).toEqual([{ response: '', prompt: 'x' }, { response: 'x' }]);
  });

  it('counts by kind and source, borderline and unlabelled rows apart', () => {
    const evaluation = createGateEvaluation();
    const rows = [
      { id: '1', text: 'fever', kind: 'response', label: 'health', source: 's' },
      { id: '2', text: 'fever', kind: 'response', label: 'nonhealth', hard_negative: true },
      { id: '3', text: 'rash', kind: 'response', label: 'health' },
      { id: '4', text: 'fever', kind: 'query', label: 'borderline' },
      { id: 5, text: 'cake', kind: 'query' },
    ].map((row) => gateRowSchema.parse(row));
    for (const row of rows) evaluation.add(row, predictGate(byWord, row));
    const summary = evaluation.summary();
    expect(summary).toMatchObject({ rows: 5, borderline: 1, unlabelled: 1, calledHealth: 3 });
    expect(summary.hardNegatives).toEqual({ total: 1, calledHealth: 1 });
    expect(summary.bySource.s?.responses.healthCalledHealth).toBe(1);
    expect(gateRates(summary.responses)).toMatchObject({ f1: 0.5, recall: 0.5, falsePositiveRate: 1 });
  });

  it('has no rate where nothing is labelled', () => {
    const { queries } = createGateEvaluation().summary();
    expect(gateRates(queries)).toMatchObject({
      f1: undefined,
      recall: undefined,
      falsePositiveRate: undefined,
    });
  });
});

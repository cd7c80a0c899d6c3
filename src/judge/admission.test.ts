import { describe, expect, it } from 'vitest';
import { admitJudge, type JudgeRecord } from './admission.ts';

const judge = { model: 'm', promptHash: 'p' };
const record: JudgeRecord = {
  ...judge,
  source: 'healthbench-meta',
  rows: 1000,
  judged: 990,
  macroF1: 0.72,
  emergencyMacroF1: 0.65,
};

describe('a judge may flag', () => {
  it('when it reaches both floors', () => {
    expect(admitJudge(record, judge)).toMatchObject({ admitted: true });
    expect(admitJudge({ ...record, macroF1: 0.709, emergencyMacroF1: 0.647 }, judge).admitted).toBe(true);
    expect(admitJudge({ ...record, emergencyMacroF1: null }, judge).admitted).toBe(true);
  });
  it('by override, and says although what', () => {
    const { admitted, sentence } = admitJudge(undefined, judge, undefined, true);
    expect(admitted).toBe(true);
    expect(sentence).toContain('by override although it has never been held against physicians');
  });
});

describe('a judge is refused', () => {
  it.each<[string, JudgeRecord | undefined, string]>([
    ['without a record', undefined, 'never been held'],
    ['with the record of another model', { ...record, model: 'n' }, 'the model n'],
    ['with the record of other prompts', { ...record, promptHash: 'q' }, 'other prompts'],
    ['with too few rows', { ...record, judged: 99 }, '99 judged rows'],
    ['under the floor', { ...record, macroF1: 0.708 }, '0.708 is under the floor 0.709'],
    [
      'under the floor of emergencies',
      { ...record, emergencyMacroF1: 0.6 },
      'emergencies 0.600 is under the floor 0.647',
    ],
    ['with no number', { ...record, macroF1: Number.NaN }, 'under the floor'],
  ])('%s', (_name, given, reason) => {
    const { admitted, sentence } = admitJudge(given, judge);
    expect(admitted).toBe(false);
    expect(sentence).toContain(reason);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedFile } from '../../test/support/judge/shared.ts';
import { type JudgedUnit, judgeMetrics, majority, metricsOf } from './judge-metrics.ts';
import { classesOf } from './judge-run.ts';

const RUBRIC = classesOf('healthbench-meta');
const unit = (predicted: string | undefined, labels: string[], category = 'c'): JudgedUnit => ({
  category,
  predicted,
  labels,
});

describe('pairing as the meta-evaluation of HealthBench', () => {
  it('counts every physician on its own', () => {
    // Four pairs: the judge says met in three of them, the physicians in three; two agree on met, one on not_met.
    const units = [
      unit('met', ['met', 'not_met']),
      unit('met', ['met']),
      unit('not_met', ['not_met', 'met']),
    ];
    const { f1, macroF1 } = metricsOf('c', units, RUBRIC);
    expect(f1.met).toBeCloseTo((2 * 2) / (3 + 3), 12);
    expect(f1.not_met).toBeCloseTo((2 * 1) / (2 + 2), 12);
    expect(macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  });
  it('leaves abstentions out and ties out of the majority', () => {
    const units = [
      unit(undefined, ['met']),
      unit('met', ['met', 'not_met']),
      unit('met', ['met', 'met', 'not_met']),
    ];
    const metrics = metricsOf('c', units, RUBRIC);
    expect(metrics).toMatchObject({ units: 3, judged: 2, decided: 1, accuracy: { hits: 1, total: 1 } });
  });
  it('has no number where there is none', () => {
    const nothing = metricsOf('c', [], RUBRIC);
    expect(nothing.accuracy.value).toBeUndefined();
    expect(nothing.macroF1).toBeUndefined();
    expect(nothing.kappa.defined).toBe(false);
    expect(metricsOf('c', [unit('met', ['met'])], RUBRIC).f1.not_met).toBeUndefined();
  });
  it('averages over criteria for the headline and over emergencies apart', () => {
    const units = [
      ...[unit('met', ['met'], 'cluster:emergency_referrals_emergent_emergency_behavior')],
      ...[unit('not_met', ['not_met'], 'cluster:emergency_referrals_emergent_emergency_behavior')],
      ...[unit('met', ['not_met'], 'cluster:hedging_x'), unit('not_met', ['met'], 'cluster:hedging_x')],
      ...[unit('not_met', ['met'], 'cluster:hedging_x')],
    ];
    expect(judgeMetrics(units, RUBRIC, 'criteria')).toMatchObject({ macroF1: 0.5, emergencyMacroF1: 1 });
    expect(judgeMetrics(units, RUBRIC, 'pooled').macroF1).toBeCloseTo(0.4, 12);
  });
  it('knows a majority from a tie', () => {
    expect(majority(['a', 'b', 'a'])).toBe('a');
    expect(majority(['a', 'b'])).toBeUndefined();
    expect(majority(['a', 'b', 'c', 'c'])).toBeUndefined();
  });
});

/**
 * cimo-labs/healthbench-judge-audit (MIT): two judges on 29,511 criteria labelled by physicians. Accuracy and F1
 * are published there; macro-F1, kappa and the recall of `not met` follow from its confusion counts.
 */
const AUDIT = [
  {
    file: 'results__openai_gpt-4o-mini.md',
    accuracy: 0.683,
    f1: 0.773,
    macroF1: 0.624,
    kappa: 0.25,
    recall: 0.435,
  },
  {
    file: 'results__anthropic_claude-haiku-4-5-20251001.md',
    accuracy: 0.719,
    f1: 0.792,
    macroF1: 0.681,
    kappa: 0.36,
    recall: 0.566,
  },
];

describe.each(AUDIT)('the audit of HealthBench judges: $file', ({ file, ...published }) => {
  const path = sharedFile(`healthbench_judge_audit/${file}`);
  it.skipIf(path === undefined)('its tables come out of the same arithmetic', () => {
    const count = (mark: string) =>
      Number(new RegExp(`(\\d+) \\(${mark}\\)`).exec(readFileSync(path!, 'utf8'))![1]);
    const many = (n: number, predicted: string, label: string) =>
      new Array<JudgedUnit>(n).fill(unit(predicted, [label]));
    const units = [
      ...many(count('TP'), 'met', 'met'),
      ...many(count('FP'), 'met', 'not_met'),
      ...many(count('FN'), 'not_met', 'met'),
      ...many(count('TN'), 'not_met', 'not_met'),
    ];
    const { overall, macroF1 } = judgeMetrics(units, RUBRIC, 'pooled');
    const kappa = overall.kappa.defined ? overall.kappa.value.kappa : Number.NaN;
    expect({
      accuracy: Number(overall.accuracy.value!.toFixed(3)),
      f1: Number(overall.f1.met!.toFixed(3)),
      macroF1: Number(macroF1!.toFixed(3)),
      kappa: Number(kappa.toFixed(2)),
      recall: Number(overall.sensitivity.value!.toFixed(3)),
    }).toEqual(published);
  });
});

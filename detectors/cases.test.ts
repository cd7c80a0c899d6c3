import { describe, expect, it } from 'vitest';
import type { DetectorCase, DetectorInput } from '../src/domain/detector.ts';
import type { Clock } from '../src/domain/ports.ts';
import { vouchRedacted } from '../src/domain/text.ts';
import type { DetectorOutcome } from '../src/domain/verdict.ts';
import { createDetectors } from './index.ts';
import { runDetector } from './kit/run.ts';

/** Every detector is held to its own `cases.yaml`, in the way the pipeline runs it. */

/** The day the cases are read on: a citation of 2031 lies in the future. */
const CREATED_AT = Date.parse('2026-11-22T12:00:00Z');
const clock: Clock = { now: () => 0, sleep: () => Promise.resolve() };
const RETRACTIONS = new URL('citation/fixtures/retractions.csv', import.meta.url).pathname;

function inputOf(one: DetectorCase): DetectorInput {
  return {
    response: vouchRedacted(one.response),
    ...(one.prompt === undefined ? {} : { prompt: vouchRedacted(one.prompt) }),
    ...(one.locale === undefined ? {} : { locale: one.locale }),
    ...(one.country === undefined ? {} : { country: one.country }),
    createdAt: CREATED_AT,
    ...(one.citations === undefined
      ? {}
      : {
          citations: one.citations.map(({ title, url }) => ({
            ...(title === undefined ? {} : { title: vouchRedacted(title) }),
            ...(url === undefined ? {} : { url: vouchRedacted(url) }),
          })),
        }),
  };
}

for (const detector of createDetectors({ retractionsFile: RETRACTIONS })) {
  const outcomeOf = async (one: DetectorCase): Promise<DetectorOutcome> => {
    const signal = new AbortController().signal;
    return (await runDetector(detector, inputOf(one), { clock, signal })).outcome;
  };
  describe(detector.id, () => {
    it.each(detector.cases.mustFlag)('flags: $name', async (one) => {
      const outcome = await outcomeOf(one);
      expect(outcome.state).toBe('flagged');
      if (outcome.state !== 'flagged') return;
      for (const finding of outcome.findings) {
        expect(detector.categories).toContain(finding.category);
        expect(finding.explanation.length).toBeGreaterThan(20);
        expect(finding.rule).not.toBe('');
        expect(finding.end ?? 1).toBeGreaterThan(finding.start ?? 0);
        expect(finding.end ?? 0).toBeLessThanOrEqual(one.response.length);
      }
    });
    it.each(detector.cases.mustPass)('passes: $name', async (one) => {
      const outcome = await outcomeOf(one);
      expect(outcome).toMatchObject({ state: 'clean' });
    });
    it.each(detector.cases.mustAbstain)('abstains: $name', async (one) => {
      const outcome = await outcomeOf(one);
      expect(outcome.state).toBe('abstained');
    });
  });
}

import type { Detector, DetectorInput } from '../../src/domain/detector.ts';
import { abstained, type DetectorOutcome, type Finding, found } from '../../src/domain/verdict.ts';
import { defineDetector } from '../kit/define.ts';
import { hashFolder } from '../kit/hash.ts';
import { WORDED_LANGUAGES } from '../kit/language.ts';
import { promptReadingOf, type Reading, readingOf } from '../kit/reading.ts';
import { patternsHash } from '../patterns/assertion.ts';
import { adviceConflicts } from './advice/advice.ts';
import { companyConflicts } from './advice/company.ts';
import { isTakenUp, mayTakeUp } from './case/taken-up.ts';
import type { Conflict } from './conflict.ts';
import { LENGTH_COUNT, lengthConflicts } from './lengths/lengths.ts';
import { rateConflicts } from './rates/rates.ts';
import { scheduleConflicts } from './rates/schedules.ts';
import { timeConflicts } from './rates/times.ts';
import { amountConflicts } from './recap/amounts.ts';
import { restatedConflicts } from './restated/restated.ts';
import { SETTING_COUNT, settingConflicts } from './settings/settings.ts';
import { clockConflicts } from './waits/clock.ts';
import { keepingConflicts } from './waits/keeping.ts';
import { waitConflicts } from './waits/waits.ts';

/** Beyond this a text is no single answer; looking for pairs in it has no meaning. */
const MAX_LENGTH = 200_000;

function findingOf(reading: Reading, { rule, first, second, why }: Conflict): Finding {
  const quote = (start: number, end: number): string =>
    reading.raw.slice(start, Math.min(end, start + 120)).trim();
  return {
    category: 'contradiction',
    severity: rule === 'frequency' ? 'severe' : 'moderate',
    confidence: 0.93,
    start: second.start,
    end: second.end,
    rule,
    explanation: `"${quote(second.start, second.end)}" ${why} "${quote(first.start, first.end)}" earlier in the same response. Source: the response itself.`,
  };
}

function detect(input: DetectorInput): DetectorOutcome {
  const reading = readingOf(input);
  if (reading.raw.length > MAX_LENGTH) return abstained('too-long');
  const prompt = promptReadingOf(input);
  const waits = [
    waitConflicts(reading, prompt),
    clockConflicts(reading),
    keepingConflicts(reading),
    scheduleConflicts(reading),
  ];
  const parts = mayTakeUp(reading)
    ? [
        adviceConflicts(reading, prompt),
        lengthConflicts(reading),
        rateConflicts(reading),
        timeConflicts(reading),
        settingConflicts(reading),
        companyConflicts(reading),
        ...waits,
      ]
    : waits;
  // Two rules may see the same pair: one finding a place.
  const places = new Set<number>();
  const conflicts = parts
    .flatMap((part) => part.conflicts)
    .concat(amountConflicts(reading), restatedConflicts(reading, prompt))
    .filter((conflict) => isTakenUp(reading, prompt, conflict))
    .filter(({ second }) => !places.has(second.start) && places.add(second.start));
  const candidates = parts.reduce((sum, part) => sum + part.candidates, 0);
  return found(
    conflicts.map((conflict) => findingOf(reading, conflict)),
    candidates,
  );
}

export function createContradiction(): Detector {
  return defineDetector({
    here: import.meta.url,
    id: 'contradiction',
    version: '1',
    // Names of medicines come from the dose detector's table.
    also: hashFolder(new URL('../dose/', import.meta.url)) + patternsHash,
    categories: ['contradiction'],
    summary: 'The same quantity or instruction twice in one response, incompatible.',
    coverage: `${SETTING_COUNT} settings, ${LENGTH_COUNT} lengths, 9 kinds of figure, things advised and told against`,
    languages: WORDED_LANGUAGES,
    detect,
  });
}

import { createHash } from 'node:crypto';
import type { Detector } from '../src/domain/detector.ts';
import { createArithmetic } from './arithmetic/detector.ts';
import { createCitation } from './citation/detector.ts';
import { createContradiction } from './contradiction/detector.ts';
import { createContraindication } from './contraindication/detector.ts';
import { createDose } from './dose/detector.ts';
import { createEmergencyNumber } from './emergency-number/detector.ts';
import { createGuideline } from './guideline/detector.ts';
import { trie } from './kit/phrase-trie.ts';
import { createLocalCare } from './local-care/detector.ts';
import { createMissedRedFlag } from './missed-red-flag/detector.ts';
import { createMyth } from './myth/detector.ts';
import { createOverclaim } from './overclaim/detector.ts';
import { createReferenceRange } from './reference-range/detector.ts';
import { createUnitConversion } from './unit-conversion/detector.ts';

export interface DetectorOptions {
  /** Path of a Retraction Watch list (CSV); without it, retracted works are not looked for. */
  readonly retractionsFile?: string;
}

/**
 * Every deterministic detector, cheapest first. Reads knowledge and cases; throws when a detector's folder is not
 * fit or the retraction list cannot be read.
 */
export function createDetectors(options: DetectorOptions = {}): readonly Detector[] {
  // It takes most of a second, which the first response would spend of its first detector's deadline.
  trie();
  return [
    createUnitConversion(),
    createArithmetic(),
    createEmergencyNumber(),
    createCitation({ retractionsFile: options.retractionsFile }),
    createDose(),
    createReferenceRange(),
    createContradiction(),
    createOverclaim(),
    createLocalCare(),
    createMyth(),
    createContraindication(),
    createGuideline(),
    createMissedRedFlag(),
  ];
}

/** Hash over the code and data of every active detector and of the redactor: the name of the series. */
export function ruleSetHash(detectors: readonly Detector[], redactorVersion: string): string {
  const hash = createHash('sha256');
  for (const { id, version } of detectors.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    hash.update(`${id}@${version}\n`);
  }
  return hash.update(`redactor@${redactorVersion}`).digest('hex').slice(0, 16);
}

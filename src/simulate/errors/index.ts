import type { Category } from '../../domain/verdict.ts';
import { CONTRAINDICATION, GUIDELINE, MISSED_RED_FLAG, MYTH, OVERCLAIM } from './advice.ts';
import { ARITHMETIC } from './arithmetic.ts';
import { CITATION } from './citation.ts';
import { EMERGENCY_NUMBER } from './emergency-number.ts';
import type { ErrorKind } from './kind.ts';
import { CONTRADICTION, DOSE, REFERENCE_RANGE } from './numbers.ts';
import { UNIT_CONVERSION } from './unit-conversion.ts';

/** Every kind of error that can be planted. */
export const ERROR_KINDS: readonly ErrorKind[] = [
  UNIT_CONVERSION,
  ARITHMETIC,
  EMERGENCY_NUMBER,
  CITATION,
  DOSE,
  REFERENCE_RANGE,
  CONTRADICTION,
  CONTRAINDICATION,
  MYTH,
  GUIDELINE,
  OVERCLAIM,
  MISSED_RED_FLAG,
];

/** The mix of a scenario: the kinds that a deterministic detector of this build answers for, equally often. */
export const DETECTED_MIX: Readonly<Partial<Record<Category, number>>> = {
  'unit-conversion': 1,
  arithmetic: 1,
  'emergency-number': 1,
  citation: 1,
  dose: 1,
  'reference-range': 1,
  contradiction: 1,
};

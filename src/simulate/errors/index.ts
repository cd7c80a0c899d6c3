import { ARITHMETIC } from './arithmetic.ts';
import { CITATION } from './citation.ts';
import { EMERGENCY_NUMBER } from './emergency-number.ts';
import type { ErrorKind } from './kind.ts';
import { UNIT_CONVERSION } from './unit-conversion.ts';

/** Every kind of error that can be planted. */
export const ERROR_KINDS: readonly ErrorKind[] = [UNIT_CONVERSION, ARITHMETIC, EMERGENCY_NUMBER, CITATION];

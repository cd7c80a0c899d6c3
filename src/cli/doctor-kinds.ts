import type { LoadedConfig } from '../config/load.ts';
import { type ErrorCode, type FactwatchError, SENTENCES } from '../errors.ts';
import type { CheckResult, DoctorDeps } from './doctor.ts';

export interface CheckContext {
  readonly loaded: LoadedConfig | FactwatchError;
  readonly deps: DoctorDeps;
  /** Checks that failed or were left out. */
  readonly failed: Set<string>;
}

export interface Check {
  readonly name: string;
  /** Without these there is nothing to look at. */
  readonly after: readonly string[];
  readonly timeoutCode: ErrorCode;
  readonly timeoutAdvice: string;
  run(context: CheckContext): Promise<readonly CheckResult[]>;
}

/** A check that needs a valid configuration. */
export type Configured = CheckContext & { readonly loaded: LoadedConfig };
/** What a check found. */
export type Found = Omit<CheckResult, 'check'>;

export const ok = (sentence: string): Found => ({ status: 'ok', sentence });
export const warn = (sentence: string, advice: string): Found => ({ status: 'warn', sentence, advice });
export const fail = (code: ErrorCode, advice?: string): Found => ({
  status: 'fail',
  sentence: SENTENCES[code],
  code,
  ...(advice === undefined ? {} : { advice }),
});

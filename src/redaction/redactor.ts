import type { RawText, RedactedText } from '../domain/text.ts';

/** Placeholder types, a closed list: labels of rows and metrics. */
export const REDACTION_TYPES = [
  'NAME',
  'EMAIL',
  'PHONE',
  'URL',
  'IP',
  'MAC',
  'CARD',
  'IBAN',
  'ACCOUNT',
  'NATIONAL_ID',
  'RECORD',
  'HEALTH_PLAN',
  'LICENCE',
  'PASSPORT',
  'VEHICLE',
  'DEVICE',
  'DATE',
  'AGE',
  'ADDRESS',
  'PLACE',
  'POSTCODE',
  'COORDINATES',
  'USERNAME',
  'SECRET',
  'ORGANISATION',
  'OTHER_ID',
] as const;
export type RedactionType = (typeof REDACTION_TYPES)[number];

/** One removal: which recognizer, what type, where. Ranges are UTF-16 offsets into the input, end exclusive. */
export interface Remark {
  readonly recognizer: string;
  readonly type: RedactionType;
  readonly start: number;
  readonly end: number;
}

/** What is known about the response besides its text. */
export interface RedactionContext {
  readonly locale?: string;
  readonly country?: string;
  /** Exact terms to remove wherever they stand. */
  readonly known?: { readonly name?: RawText; readonly email?: RawText };
}

export type RedactionCode =
  | 'REDACTION_TOO_LONG'
  | 'REDACTION_TOO_DENSE'
  | 'REDACTION_DEADLINE'
  | 'REDACTION_INTERNAL'
  | 'EGRESS_GUARD';

/** Redacted text with its removals, or the reason to withhold. Never a throw. */
export type RedactionResult =
  | { readonly ok: true; readonly text: RedactedText; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly code: RedactionCode };

/** Redaction of one response: placeholders (`[NAME_1]`) mean the same in all of its texts. */
export interface RedactionSession {
  redact(text: RawText): RedactionResult;
}

export interface Redactor {
  /** Hash over recognizers and lexicons; part of the rule-set hash. */
  readonly version: string;
  open(context: RedactionContext): RedactionSession;
}

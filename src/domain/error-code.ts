/**
 * Every code that can stand in a log line, a metric label or a row. A closed list: labels use the code,
 * never a message. Their sentences for people are in `src/errors.ts`.
 */
export const ERROR_CODES = [
  // decode
  'VALUE_MISSING',
  'VALUE_TOO_LARGE',
  'VALUE_NOT_UTF8',
  'VALUE_NOT_JSON',
  'VALUE_TOO_DEEP',
  'SHAPE_UNKNOWN',
  'FIELD_MISSING',
  'FIELD_TYPE',
  'FIELD_TOO_LONG',
  'TIME_INVALID',
  'TIME_FUTURE',
  'TIME_PAST',
  // redact
  'REDACTION_TOO_LONG',
  'REDACTION_TOO_DENSE',
  'REDACTION_DEADLINE',
  'REDACTION_INTERNAL',
  'EGRESS_GUARD',
  // record, store
  'STORE_UNREACHABLE',
  'STORE_TIMEOUT',
  'STORE_OVERLOADED',
  'STORE_REFUSED_ROW',
  'STORE_REFUSED',
  'STORE_SCHEMA',
  'STORE_PROTOCOL',
  'STORE_CREDENTIALS',
  'STORE_LOCKED',
  // source
  'SOURCE_UNREACHABLE',
  'SOURCE_CREDENTIALS',
  'SOURCE_TOPIC_MISSING',
  'SOURCE_CODEC',
  'SOURCE_OFFSET_GAP',
  'SOURCE_CRASHED',
  'SOURCE_STALLED',
  'FILE_MISSING',
  'FILE_UNREADABLE',
  // judge
  'JUDGE_UNREACHABLE',
  'JUDGE_CREDENTIALS',
  // start
  'CONFIG_INVALID',
  'CONFIG_MISSING',
  'SECRET_MISSING',
  'SECRET_WEAK',
  'PORT_TAKEN',
  'REPORT_UNDELIVERED',
  'BROWSER_MISSING',
  'BROWSER_FAILED',
  'USAGE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

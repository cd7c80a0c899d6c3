import type { ErrorCode } from './domain/error-code.ts';

export type { ErrorCode };

/** What is wrong and what to do, for people. `{}` in a log line is never filled from outside. */
export const SENTENCES: Readonly<Record<ErrorCode, string>> = {
  VALUE_MISSING: 'The message has no value (a tombstone).',
  VALUE_TOO_LARGE: 'The message is larger than decode.max_bytes.',
  VALUE_NOT_UTF8: 'The message is not valid UTF-8.',
  VALUE_NOT_JSON: 'The message is not valid JSON.',
  VALUE_TOO_DEEP: 'The message is nested deeper than decode.max_depth.',
  SHAPE_UNKNOWN: 'The message has none of the accepted shapes; describe yours in decode.mapping.',
  FIELD_MISSING: 'A required field (id, created_at, model, response) is missing.',
  FIELD_TYPE: 'A field has the wrong type.',
  FIELD_TOO_LONG: 'The response is longer than decode.max_characters.',
  TIME_INVALID: 'created_at is not an RFC 3339 time.',
  TIME_FUTURE: 'created_at lies further in the future than decode.max_future allows.',
  TIME_PAST: 'created_at lies further in the past than decode.max_age allows.',
  REDACTION_TOO_LONG: 'The text is longer than redaction may take; the response was withheld.',
  REDACTION_TOO_DENSE:
    'The text holds more identifiers, or what looks like them, than a message can; the response was withheld.',
  REDACTION_DEADLINE: 'Redaction did not end in time; the response was withheld.',
  REDACTION_INTERNAL: 'Redaction failed; the response was withheld.',
  EGRESS_GUARD: 'The redacted text still held a checksummed identifier; the response was withheld.',
  STORE_UNREACHABLE: 'The store does not answer. Check store.server.url and the network.',
  STORE_TIMEOUT: 'The store did not answer in time.',
  STORE_OVERLOADED: 'The store asks to slow down; the insert is tried again.',
  STORE_REFUSED_ROW: 'The store refuses this row for good; it was set aside by reference.',
  STORE_REFUSED: 'The store refuses the request. Check the permissions of its user.',
  STORE_SCHEMA: 'The schema of the store is missing or older than this build. Run `factwatch migrate`.',
  STORE_PROTOCOL: 'The store answered something that is no ClickHouse answer. Is store.server.url right?',
  STORE_CREDENTIALS: 'The store refuses the user name or the password.',
  STORE_LOCKED:
    'Another Factwatch process holds the embedded store. Stop it, give this one another path, or use a server.',
  SOURCE_UNREACHABLE: 'No Kafka broker answers. Check source.kafka.brokers and the network.',
  SOURCE_CREDENTIALS: 'Kafka refuses the credentials. Check source.kafka.sasl and the secret it names.',
  SOURCE_TOPIC_MISSING: 'The topic does not exist. Check source.kafka.topic, or create it.',
  SOURCE_CODEC: 'The topic holds batches in a compression that this build cannot read.',
  SOURCE_OFFSET_GAP:
    'Messages expired before they were read: there is a gap between committed and first offset.',
  SOURCE_CRASHED:
    'The Kafka consumer ended and will not restart by itself; the process exits to be restarted.',
  SOURCE_STALLED: 'No progress within the watchdog time; the process exits to be restarted.',
  JUDGE_UNREACHABLE: 'The judge does not answer. Check judge.base_url and the network.',
  JUDGE_CREDENTIALS: 'The judge refuses the key. Check judge.api_key.',
  FILE_MISSING: 'The file does not exist.',
  FILE_UNREADABLE: 'The file cannot be read.',
  CONFIG_INVALID: 'The configuration is not valid.',
  CONFIG_MISSING: 'There is no configuration file at that path.',
  SECRET_MISSING: 'A secret that the configuration names is not there.',
  SECRET_WEAK: 'A secret is too short: 32 bytes at least.',
  PORT_TAKEN: 'The port is in use by another process.',
  REPORT_UNDELIVERED: 'The report was not taken. Check the channel under report.schedule and the network.',
  BROWSER_MISSING:
    'A PDF is printed by Chromium, and none is on the PATH. Install it (Debian: `apt-get install chromium`), or take --format html.',
  BROWSER_FAILED: 'Chromium did not print the page. Try --format html, and print that.',
  USAGE: 'The command was not understood.',
  INTERNAL: 'An error of Factwatch itself. Please report it with the code and the stack.',
};

/** sysexits.h: what a supervisor needs to know about why the process ended. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 64,
  data: 65,
  unavailable: 69,
  internal: 70,
  config: 78,
} as const;

/**
 * The one error class. `where` names a config path, a file or a host that the operator gave — never text
 * out of traffic and never the message of a library.
 */
export class FactwatchError extends Error {
  readonly code: ErrorCode;
  readonly where: string;

  constructor(code: ErrorCode, where = '') {
    super(where === '' ? SENTENCES[code] : `${SENTENCES[code]} (${where})`);
    this.name = 'FactwatchError';
    this.code = code;
    this.where = where;
  }
}

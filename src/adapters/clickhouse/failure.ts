import type { ErrorCode } from '../../domain/error-code.ts';
import type { InsertOutcome } from '../../domain/ports.ts';

/**
 * What went wrong, without a word of what the server said: ClickHouse quotes the row in its messages.
 * `exception` carries ClickHouse's error code.
 */
export type Failure =
  | { readonly kind: 'exception'; readonly code: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'protocol' };

type Refusal = Exclude<InsertOutcome, { ok: true }>;

function later(code: ErrorCode): Refusal {
  return { ok: false, retry: 'later', code };
}

function never(code: ErrorCode): Refusal {
  return { ok: false, retry: 'never', code };
}

function entries(codes: readonly number[], refusal: Refusal): (readonly [number, Refusal])[] {
  return codes.map((code) => [code, refusal] as const);
}

/**
 * ClickHouse's error codes (src/Common/ErrorCodes.cpp). The first groups are the codes that ClickHouse's own
 * Kafka connector retries, plus those that say "not now". Codes of the schema, of credentials and of
 * permissions blame no row, so the rows wait until the operator has acted.
 */
const BY_CODE: ReadonlyMap<number, Refusal> = new Map([
  // Timeout exceeded, too slow, socket timeout.
  ...entries([159, 160, 209], later('STORE_TIMEOUT')),
  // Network error, no shard answers, all connection tries failed.
  ...entries([210, 279, 519], later('STORE_UNREACHABLE')),
  // End of file, file gone, too many queries or parts, no free connection, memory, read-only replica,
  // part locked, replica lag, quorum, deadlock, no keeper, disk full, shutting down, quota, overloaded.
  ...entries(
    [
      3, 107, 173, 201, 202, 203, 225, 236, 241, 242, 243, 252, 285, 286, 319, 384, 394, 425, 439, 473, 745,
      999,
    ],
    later('STORE_OVERLOADED'),
  ),
  ...entries([4, 192, 193, 194, 516], later('STORE_CREDENTIALS')),
  // Unknown table, database, column, wrong number of columns, unknown identifier.
  ...entries([8, 10, 16, 20, 47, 60, 81], later('STORE_SCHEMA')),
  // Read-only user, access denied, setting forbidden or unknown.
  ...entries([115, 164, 291, 452, 497], later('STORE_REFUSED')),
  // Parsing, types, ranges, sizes of arrays, constraints, enumerations.
  ...entries(
    [
      6, 25, 26, 27, 33, 38, 41, 53, 69, 70, 72, 117, 130, 131, 190, 321, 349, 376, 441, 467, 469, 675, 676,
      691,
    ],
    never('STORE_REFUSED_ROW'),
  ),
]);

/** What the caller of an insert is to do. Every code that is not in the table is permanent. */
export function classify(failure: Failure): Refusal {
  switch (failure.kind) {
    case 'unreachable':
      return later('STORE_UNREACHABLE');
    case 'timeout':
      return later('STORE_TIMEOUT');
    case 'protocol':
      return later('STORE_PROTOCOL');
    case 'exception':
      return BY_CODE.get(failure.code) ?? never('STORE_REFUSED');
  }
}

/** The code of a read or of a schema statement: there is no row to refuse. */
export function codeOf(failure: Failure): ErrorCode {
  const { code } = classify(failure);
  return code === 'STORE_REFUSED_ROW' ? 'STORE_REFUSED' : code;
}

/**
 * The code out of an exception's text, undefined when it is none. Only its beginning is looked at: further
 * on stands text of the query and of its rows, which anybody may have written.
 */
export function exceptionCode(body: string): number | undefined {
  const match = /^\s*(?:__exception__\s+\S+\s+)?(?:Code|Error): (\d{1,9})\b/.exec(body.slice(0, 200));
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

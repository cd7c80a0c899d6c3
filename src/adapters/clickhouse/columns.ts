/**
 * Columns as values: the ClickHouse type, how it is compressed, and which JavaScript values it takes.
 *
 * `accepts` exists because ClickHouse does not refuse what JavaScript can send: measured on 26.7, a UInt8
 * turns 300 into 44, a UInt16 turns 70,000 into 4,464 and `null` becomes 0, each with success. A row that
 * would be changed on the way in is refused before it is sent.
 */
export interface PlainColumn<T> {
  readonly kind: 'plain';
  readonly type: string;
  readonly codec?: string;
  readonly accepts: (value: T) => boolean;
}

/** Parallel arrays `name.field`, one element a row of `T`. */
export interface NestedColumn<T> {
  readonly kind: 'nested';
  readonly columns: T extends readonly (infer Row)[] ? PlainColumns<Row> : never;
}

export type PlainColumns<Row> = { readonly [K in keyof Row]-?: PlainColumn<Row[K]> };

/** One column for every key of `Row`: a key without a column, or a column of another type, does not compile. */
export type Columns<Row> = {
  readonly [K in keyof Row]-?: Row[K] extends readonly object[] ? NestedColumn<Row[K]> : PlainColumn<Row[K]>;
};

function plain<T>(type: string, accepts: (value: T) => boolean, codec?: string): PlainColumn<T> {
  return codec === undefined ? { kind: 'plain', type, accepts } : { kind: 'plain', type, accepts, codec };
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isWhole(value: unknown, limit: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= limit;
}

/** A string out of a small set: models, locales, detectors. */
export function label<T extends string>(): PlainColumn<T> {
  return plain<T>('LowCardinality(String)', isString);
}

/** A string that is different in almost every row. */
export function text<T extends string>(): PlainColumn<T> {
  return plain<T>('String', isString, 'ZSTD(1)');
}

/** `<key id>:<32 hex digits>`; the pattern is also a constraint of the table. */
export function pseudonym(): PlainColumn<string> {
  return plain('String', (value) => typeof value === 'string' && PSEUDONYM.test(value), 'ZSTD(1)');
}

const PSEUDONYM = /^[A-Za-z0-9_.-]{1,64}:[0-9a-f]{32}$/;

/** An unsigned integer of 8, 16 or 32 bits. */
export function uint(bits: 8 | 16 | 32, codec?: string): PlainColumn<number> {
  return plain(`UInt${bits}`, (value) => isWhole(value, 2 ** bits - 1), codec);
}

/** Whole numbers up to 2^53 − 1: milliseconds, counts of bytes. */
export function big(codec = 'ZSTD(1)'): PlainColumn<number> {
  return plain('UInt64', (value) => isWhole(value, Number.MAX_SAFE_INTEGER), codec);
}

/** An offset: a decimal string, because JavaScript numbers end at 2^53. */
export function offset(): PlainColumn<string> {
  const accepts = (value: string): boolean => /^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n;
  return plain('UInt64', accepts, 'Delta(8), ZSTD(1)');
}

/** A finite number. */
export function real(): PlainColumn<number> {
  return plain('Float64', Number.isFinite, 'ZSTD(1)');
}

/** A probability above `above`, at most 1. */
export function probability(zero: 'positive' | 'or-zero'): PlainColumn<number> {
  return plain(
    'Float64',
    (value) => Number.isFinite(value) && value <= 1 && (value > 0 || (zero === 'or-zero' && value === 0)),
    'ZSTD(1)',
  );
}

/** Start of a UTC hour, seconds since the epoch. */
export function hour(): PlainColumn<number> {
  return plain(
    "DateTime('UTC')",
    (value) => isWhole(value, 2 ** 32 - 1) && value % 3600 === 0,
    'Delta(4), ZSTD(1)',
  );
}

/** A moment, seconds since the epoch. */
export function moment(): PlainColumn<number> {
  return plain("DateTime('UTC')", (value) => isWhole(value, 2 ** 32 - 1), 'Delta(4), ZSTD(1)');
}

/** One of a closed list; `''` may stand for "none" when the list holds it. */
export function oneOf<T extends string>(values: readonly T[]): PlainColumn<T> {
  const members = values.map((value, index) => `'${value}' = ${index}`).join(', ');
  return plain<T>(`Enum8(${members})`, (value) => values.includes(value));
}

/** Counts by name. */
export function counts(): PlainColumn<Readonly<Record<string, number>>> {
  const accepts = (value: Readonly<Record<string, number>>): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((count) => isWhole(count, 2 ** 32 - 1));
  return plain('Map(LowCardinality(String), UInt32)', accepts, 'ZSTD(1)');
}

export function flag(): PlainColumn<boolean> {
  return plain('Bool', (value) => typeof value === 'boolean');
}

export function nullable<T>(column: PlainColumn<T>): PlainColumn<T | null> {
  return {
    ...column,
    type: `Nullable(${column.type})`,
    accepts: (value) => value === null || column.accepts(value),
  };
}

/** The fields of a nested column, without their row type. */
export function fieldsOf(column: NestedColumn<readonly object[]>): [string, PlainColumn<never>][] {
  return Object.entries(column.columns as Readonly<Record<string, PlainColumn<never>>>);
}

export function nested<Row>(columns: PlainColumns<Row>): NestedColumn<readonly Row[]> {
  return { kind: 'nested', columns: columns as NestedColumn<readonly Row[]>['columns'] };
}

/** `responseKey` → `response_key`: rows are written in TypeScript's case and stored in SQL's. */
export function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

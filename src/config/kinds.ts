import { z } from 'zod';
import { SecretRef } from './secret.ts';

/** The kinds of values that the configuration is made of. */

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of `500ms`, `30s`, `5m`, `2h`, `400d`; undefined when it is none of these. */
function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  return Math.round(Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS]);
}

interface Range {
  readonly min: string;
  readonly max: string;
  /** For the example file, where a key has no default. */
  readonly example?: string;
}

/** A duration in text, as milliseconds after parsing. */
export function duration({ min, max, example }: Range) {
  const [least, most] = [parseDuration(min)!, parseDuration(max)!];
  return z
    .string()
    .regex(DURATION, 'must be a duration such as 500ms, 30s, 5m, 2h or 400d')
    .refine((text) => {
      const ms = parseDuration(text);
      return ms === undefined || (ms >= least && ms <= most);
    }, `must be from ${min} to ${max}`)
    .meta(example === undefined ? {} : { examples: [example] })
    .transform((text) => parseDuration(text)!);
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const WEEK_TIME = new RegExp(`^(${WEEKDAYS.join('|')}) ([01]\\d|2[0-3]):([0-5]\\d)$`, 'i');

/** An hour of the week in UTC, `monday 08:00`, as milliseconds after Monday 00:00. */
export function weekTime() {
  return z
    .string()
    .regex(WEEK_TIME, 'must be a weekday and an hour in UTC such as monday 08:00')
    .transform((text) => {
      const [, day = '', hour, minute] = WEEK_TIME.exec(text) ?? [];
      const days = WEEKDAYS.indexOf(day.toLowerCase());
      return days * UNIT_MS.d + Number(hour) * UNIT_MS.h + Number(minute) * UNIT_MS.m;
    });
}

const SIZE = /^(\d+)(B|KiB|MiB|GiB)$/;
const UNIT_BYTES = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 } as const;

function parseSize(text: string): number {
  const match = SIZE.exec(text);
  return match === null ? Number.NaN : Number(match[1]) * UNIT_BYTES[match[2] as keyof typeof UNIT_BYTES];
}

/** A size in text (`64KiB`, `1MiB`), as bytes after parsing. */
export function size({ min, max }: Range) {
  const [least, most] = [parseSize(min), parseSize(max)];
  return z
    .string()
    .regex(SIZE, 'must be a size such as 512B, 64KiB, 1MiB or 2GiB')
    .refine((text) => !(parseSize(text) < least || parseSize(text) > most), `must be from ${min} to ${max}`)
    .transform(parseSize);
}

/** A probability with which something is taken: 0 would take nothing and is a mistake. */
export function rate() {
  return z
    .number()
    .gt(0, 'must be above 0: with 0 nothing would be read')
    .max(1, 'must be at most 1: it is a share, not a percentage');
}

export function share() {
  return z.number().min(0, 'must be at least 0').max(1, 'must be at most 1: it is a share, not a percentage');
}

export function count(min: number, max: number) {
  return z.int().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);
}

/** A word that may become a label or a row: letters, digits and `. _ -`. */
export function word(maxLength = 64) {
  return z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be made of letters, digits, full stops, _ and -')
    .max(maxLength, `must have at most ${maxLength} characters`);
}

export function path() {
  return z.string().min(1, 'must be a path').meta({ format: 'path' });
}

/** A base URL without credentials: those have keys of their own, and would end up in logs of others. */
export function httpUrl() {
  return z
    .string()
    .regex(/^https?:\/\//, 'must be a URL that begins with http:// or https://')
    .refine((text) => URL.canParse(text), 'must be a URL')
    .refine((text) => {
      if (!URL.canParse(text)) return true;
      const url = new URL(text);
      return url.username === '' && url.password === '';
    }, 'must hold no user name or password: give them in keys of their own');
}

type SecretExample = { readonly file: string } | { readonly env: string };

const SECRET_FORM =
  'must be {file: PATH} or {env: NAME}: the secret itself does not stand in the configuration';

function secretOf(minBytes: number, example: SecretExample) {
  return z
    .strictObject(
      {
        file: z
          .string()
          .min(1)
          .optional()
          .describe('Path of a file that holds the secret; a newline at its end is left out.'),
        env: z
          .string()
          .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
          .optional()
          .describe('Name of the environment variable that holds the secret.'),
      },
      { error: SECRET_FORM },
    )
    .refine((it) => (it.file === undefined) !== (it.env === undefined), SECRET_FORM)
    .meta({ examples: [example] })
    .transform((it) =>
      it.file === undefined
        ? new SecretRef('env', it.env ?? '', minBytes)
        : new SecretRef('file', it.file, minBytes),
    );
}

/** A password or token. */
export function secret(example: SecretExample) {
  return secretOf(1, example);
}

/** A key of 32 bytes at least. */
export function secretKey(example: SecretExample) {
  return secretOf(32, example);
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;

/** True for hosts that never leave the machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** True when the URL's host never leaves the machine. */
export function isLoopbackUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}

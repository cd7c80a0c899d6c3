import { InvalidArgumentError } from 'commander';

/** What the commands share. */

/** Wraps a command's function so that its exit code is kept. */
export type Keep = <Args extends unknown[]>(
  action: (...args: Args) => Promise<number>,
) => (...args: Args) => Promise<void>;

export const CONFIG = [
  '-c, --config <file>',
  'configuration (YAML); the embedded defaults when absent',
] as const;
export const JSON_FLAG = ['--json', 'print JSON for machines'] as const;

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('It is no whole number.');
  return value;
}

export function positiveNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('It is no number above 0.');
  return value;
}

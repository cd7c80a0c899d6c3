import { ConfigError } from '../config/problems.ts';
import { type ErrorCode, EXIT, FactwatchError } from '../errors.ts';

const CONFIG: readonly ErrorCode[] = ['CONFIG_INVALID', 'CONFIG_MISSING', 'SECRET_MISSING', 'SECRET_WEAK'];
const UNAVAILABLE: readonly ErrorCode[] = [
  'STORE_UNREACHABLE',
  'STORE_TIMEOUT',
  'STORE_CREDENTIALS',
  'STORE_PROTOCOL',
  'SOURCE_UNREACHABLE',
  'SOURCE_CREDENTIALS',
  'SOURCE_TOPIC_MISSING',
  'SOURCE_CRASHED',
  'SOURCE_STALLED',
  'PORT_TAKEN',
];

/** Exit codes of sysexits.h, so that a supervisor can tell a wrong config from a broker that is away. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof FactwatchError)) return EXIT.internal;
  if (CONFIG.includes(error.code)) return EXIT.config;
  if (error.code === 'USAGE') return EXIT.usage;
  if (error.code === 'FILE_MISSING' || error.code === 'FILE_UNREADABLE') return EXIT.data;
  return UNAVAILABLE.includes(error.code) ? EXIT.unavailable : EXIT.failure;
}

/**
 * What a person reads when a command ends early: our own sentences, no stack. Of an error that is not ours
 * only its class and our own frames are told: its message may quote what it choked on.
 */
export function explain(error: unknown): string {
  if (error instanceof ConfigError)
    return `factwatch: ${error.message}\n${error.problems.map((problem) => `  - ${problem}\n`).join('')}`;
  if (error instanceof FactwatchError) return `factwatch: ${error.message}\n`;
  const frames = error instanceof Error ? ownFrames(error) : [];
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return `${[`factwatch: an error of Factwatch itself (${name}). Please report it with these lines:`, ...frames].join('\n')}\n`;
}

function ownFrames(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .*\/(src|detectors)\//.test(line))
    .map((line) => line.replace(/\(?file:\/\/.*\/((?:src|detectors)\/)/, '($1'));
}

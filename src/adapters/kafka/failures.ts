import type { ErrorCode } from '../../domain/error-code.ts';
import { FactwatchError } from '../../errors.ts';
import { CodecError } from './codecs.ts';

const CREDENTIALS = new Set([
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
]);

/** A new start of the group is due: kafkajs joins again by itself. */
const REBALANCE = new Set([
  'REBALANCE_IN_PROGRESS',
  'NOT_COORDINATOR_FOR_GROUP',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
]);

const BY_NAME: Readonly<Record<string, ErrorCode>> = {
  KafkaJSSASLAuthenticationError: 'SOURCE_CREDENTIALS',
  KafkaJSNotImplemented: 'SOURCE_CODEC',
  KafkaJSConnectionError: 'SOURCE_UNREACHABLE',
  KafkaJSConnectionClosedError: 'SOURCE_UNREACHABLE',
  KafkaJSRequestTimeoutError: 'SOURCE_UNREACHABLE',
  KafkaJSNoBrokerAvailableError: 'SOURCE_UNREACHABLE',
  KafkaJSBrokerNotFound: 'SOURCE_UNREACHABLE',
  KafkaJSTimeout: 'SOURCE_UNREACHABLE',
};

/** The error and what it was caused by, outermost first. */
function chain(error: unknown): readonly object[] {
  const links: object[] = [];
  let link = error;
  while (typeof link === 'object' && link !== null && links.length < 10 && !links.includes(link)) {
    links.push(link);
    link = 'cause' in link ? link.cause : undefined;
  }
  return links;
}

function field(link: object, name: 'name' | 'type' | 'code'): string {
  const value: unknown = (link as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

/** Which of our codes an error of kafkajs means, by its class and protocol code; its message is not read. */
export function classify(error: unknown): ErrorCode {
  const links = chain(error);
  if (links.some((link) => link instanceof CodecError)) return 'SOURCE_CODEC';
  if (links.some((link) => CREDENTIALS.has(field(link, 'type')))) return 'SOURCE_CREDENTIALS';
  if (links.some((link) => field(link, 'type') === 'UNKNOWN_TOPIC_OR_PARTITION'))
    return 'SOURCE_TOPIC_MISSING';
  for (const link of links.toReversed()) {
    const code = BY_NAME[field(link, 'name')];
    if (code !== undefined) return code;
  }
  return 'SOURCE_CRASHED';
}

export function isRebalance(error: unknown): boolean {
  return chain(error).some((link) => REBALANCE.has(field(link, 'type')));
}

/** Whether an error without an owner comes out of kafkajs: by its class, or by where it was thrown. */
export function isOfKafka(error: unknown): boolean {
  return chain(error).some(
    (link) =>
      field(link, 'name').startsWith('KafkaJS') ||
      (link instanceof Error && /[\\/]node_modules[\\/]kafkajs[\\/]/.test(link.stack ?? '')),
  );
}

const SYSTEM_CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** For people: the code, the brokers the operator named, and the system's own code (ECONNREFUSED, CERT_HAS_EXPIRED). */
export function toFactwatchError(error: unknown, where: string): FactwatchError {
  if (error instanceof FactwatchError) return error;
  const system = chain(error)
    .map((link) => field(link, 'code'))
    .findLast((code) => SYSTEM_CODE.test(code));
  return new FactwatchError(classify(error), system === undefined ? where : `${where}: ${system}`);
}

import kafkajs from 'kafkajs';
import { expect, test } from 'vitest';
import { FactwatchError } from '../../errors.ts';
import { CodecError } from './codecs.ts';
import { classify, isOfKafka, isRebalance, toFactwatchError } from './failures.ts';

const canary = 'Jane Canary, jane@example.org';
const protocol = (type: string) => Object.assign(new kafkajs.KafkaJSError(canary), { type });
const named = (name: string) => Object.assign(new kafkajs.KafkaJSError(canary), { name });
const exceeded = (cause: Error) =>
  new kafkajs.KafkaJSNumberOfRetriesExceeded(cause, { retryCount: 5, retryTime: 300 });

test.each([
  ['SOURCE_CODEC', new CodecError()],
  ['SOURCE_CODEC', exceeded(named('KafkaJSNotImplemented'))],
  ['SOURCE_CREDENTIALS', named('KafkaJSSASLAuthenticationError')],
  ['SOURCE_CREDENTIALS', exceeded(protocol('TOPIC_AUTHORIZATION_FAILED'))],
  ['SOURCE_TOPIC_MISSING', protocol('UNKNOWN_TOPIC_OR_PARTITION')],
  [
    'SOURCE_UNREACHABLE',
    exceeded(new kafkajs.KafkaJSConnectionError(canary, { broker: 'b:1', code: 'ECONNREFUSED' })),
  ],
  ['SOURCE_CRASHED', new TypeError(canary)],
  ['SOURCE_CRASHED', exceeded(new kafkajs.KafkaJSError(canary))],
  ['SOURCE_CRASHED', 'a string'],
  ['SOURCE_CRASHED', undefined],
] as const)('%s out of %s', (code, error) => {
  expect(classify(error)).toBe(code);
  const told = toFactwatchError(error, 'b:1');
  expect(told).toMatchObject({ code });
  expect(`${told.message} ${told.stack}`).not.toContain('Canary');
});

test('the code of the system is told with the broker', () => {
  const refused = new kafkajs.KafkaJSConnectionError('x', { broker: 'b:1', code: 'ECONNREFUSED' });
  expect(toFactwatchError(exceeded(refused), 'b:1').where).toBe('b:1: ECONNREFUSED');
  expect(toFactwatchError(Object.assign(new Error(canary), { code: canary }), 'b:1').where).toBe('b:1');
});

test('an error of our own is handed on as it is', () => {
  const own = new FactwatchError('SOURCE_STALLED', 'b:1');
  expect(toFactwatchError(own, 'elsewhere')).toBe(own);
});

test('signs of a rebalance, also inside of others', () => {
  for (const type of [
    'REBALANCE_IN_PROGRESS',
    'ILLEGAL_GENERATION',
    'UNKNOWN_MEMBER_ID',
    'NOT_COORDINATOR_FOR_GROUP',
  ]) {
    expect(isRebalance(exceeded(protocol(type)))).toBe(true);
  }
  expect(isRebalance(protocol('REQUEST_TIMED_OUT'))).toBe(false);
});

test('tells errors of kafkajs from those of others', () => {
  expect(isOfKafka(new kafkajs.KafkaJSError('x'))).toBe(true);
  const inside = Object.assign(new TypeError('x'), {
    stack: 'TypeError: x\n    at Runner.fetch (/app/node_modules/kafkajs/src/consumer/runner.js:1:1)',
  });
  expect(isOfKafka(inside)).toBe(true);
  expect(isOfKafka(new TypeError('x'))).toBe(false);
  expect(isOfKafka('x')).toBe(false);
});

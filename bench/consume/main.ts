import { startBroker } from '../../test/support/kafka/broker.ts';
import { createTopic } from '../../test/support/kafka/topics.ts';
import { runBare } from './bare.ts';
import type { Measured } from './meter.ts';
import { fillTopic, RESPONSE_LENGTH } from './traffic.ts';
import { runWatched } from './watched.ts';

/**
 * What watching costs: `npm run bench consume [-- --short]`.
 *
 * One broker, one topic of four partitions, responses of 2 KB. In turns, three consumers read the topic from
 * its beginning, each as a new group: kafkajs that does nothing; all of Factwatch (source, sampling, pipeline,
 * embedded store) drawing nothing, which shows what the source, the draw and the offsets cost; and all of
 * Factwatch at 1 %, which adds the scoring of what was drawn. Ratios are medians over the rounds, and who
 * goes first changes from round to round; the first round warms up and does not count.
 */
const short = process.argv.includes('--short');
const messages = short ? 30_000 : 80_000;
const rounds = short ? 4 : 8;
const PARTITIONS = 4;
const RATE = 0.01;
/** The draw is made for every message, and none is kept. */
const NOTHING = 1e-12;

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const broker = await startBroker();
try {
  const topic = await createTopic(broker.brokers, PARTITIONS);
  await fillTopic(broker.brokers, topic, messages);
  console.log(`${messages} messages, responses of ${RESPONSE_LENGTH} characters, ${PARTITIONS} partitions`);
  const run = { brokers: broker.brokers, topic, partitions: PARTITIONS, messages };
  const consumers: readonly [string, () => Promise<Measured>][] = [
    ['bare kafkajs', () => runBare(run)],
    ['factwatch, nothing drawn', () => runWatched(run, NOTHING)],
    ['factwatch at 1 %', () => runWatched(run, RATE)],
  ];
  const results: Measured[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const measured: Measured[] = [];
    for (let turn = 0; turn < consumers.length; turn += 1) {
      const index = (round + turn) % consumers.length;
      globalThis.gc?.();
      measured[index] = await consumers[index]![1]();
    }
    if (round > 0) results.push(measured);
  }
  report(
    consumers.map(([name]) => name),
    results,
  );
} finally {
  await broker.stop();
}

function report(names: readonly string[], results: readonly (readonly Measured[])[]): void {
  for (const [index, name] of names.entries()) {
    const rate = median(results.map((round) => round[index]!.messagesPerSecond));
    const cpu = median(results.map((round) => round[index]!.cpuMicros));
    const share = median(
      results.map((round) => round[index]!.messagesPerSecond / round[0]!.messagesPerSecond),
    );
    const line = [`${rate.toFixed(0).padStart(7)} messages/s`, `${cpu.toFixed(1).padStart(6)} µs CPU each`];
    console.log(`  ${name.padEnd(26)} ${line.join('  ')}  ${share.toFixed(3)} of bare`);
  }
  const scoring = median(results.map((round) => (round[2]!.cpuMicros - round[1]!.cpuMicros) / RATE / 1000));
  console.log(`  scoring one response, the store's part included: ${scoring.toFixed(2)} ms CPU`);
}

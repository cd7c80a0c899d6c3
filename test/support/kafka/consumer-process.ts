import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { consume } from './consume.ts';

/**
 * A consumer in a process of its own, to be killed at any moment. Appends the ids of every insert to a file
 * and acknowledges only then.
 *
 *     node consumer-process.ts BROKERS TOPIC GROUP FILE
 */
const [brokers, topic, groupId, file] = process.argv.slice(2) as [string, string, string, string];

const consuming = consume({
  brokers: brokers.split(','),
  topic,
  groupId,
  sessionTimeoutMs: 2000,
  sink: {
    async insertVerdicts(rows) {
      // Longer than the time between commits: whoever commits what is not stored loses it here.
      await sleep(150);
      appendFileSync(file, rows.map(({ responseKey }) => `${responseKey}\n`).join(''));
      return { ok: true };
    },
    insertDeadLetters: async () => ({ ok: true }),
  },
  before: () => new Promise((resolve) => setImmediate(resolve)),
});
process.once('SIGTERM', () => void consuming.stop());
await consuming.ended;

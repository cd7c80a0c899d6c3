import { readFileSync } from 'node:fs';
import { RawText } from '../../src/domain/text.ts';
import { createRedactor } from '../../src/redaction/index.ts';

/** Reads messages as JSON from standard input, redacts them many times and prints its resident set in MB. */
const ROUNDS = 50;
const messages = (JSON.parse(readFileSync(0, 'utf8')) as string[]).map((text) => new RawText(text));
const redactor = createRedactor();
const loaded = process.memoryUsage().rss / 1e6;
for (let round = 0; round < ROUNDS; round += 1) {
  for (const message of messages) redactor.open({}).redact(message);
}
console.log(JSON.stringify({ loaded, after: process.memoryUsage().rss / 1e6 }));

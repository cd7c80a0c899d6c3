import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ROUNDS = 50;
const ROOT = new URL('../../', import.meta.url);
/** JavaScript, so that the compiler of TypeScript is in memory only where the redactor itself needs it. */
const PROCESS = `
import { readFileSync } from 'node:fs';
const [text, redaction] = process.argv.slice(1);
const { RawText } = await import(text);
const { createRedactor } = await import(redaction);
const messages = JSON.parse(readFileSync(0, 'utf8')).map((message) => new RawText(message));
const redactor = createRedactor();
const loaded = process.memoryUsage().rss;
for (let round = 0; round < ${ROUNDS}; round += 1)
  for (const message of messages) redactor.open({}).redact(message);
console.log(JSON.stringify({ loaded, after: process.memoryUsage().rss }));
`;

/** Prints the resident set of a process that holds the redactor alone, from source and, when it is there, from `dist/`. */
export function printMemory(messages: readonly string[]): void {
  for (const [name, folder, extension, ...flags] of [
    ['from source', 'src', 'ts'],
    ['built', 'dist/src', 'js'],
    // What V8 keeps ready for the next garbage is a third of it; see the Dockerfile.
    ['built, as the image runs it', 'dist/src', 'js', '--max-semi-space-size=8'],
  ] as const) {
    const url = (file: string): string => new URL(`${folder}/${file}.${extension}`, ROOT).href;
    if (!existsSync(new URL(url('redaction/index')))) {
      console.log(`memory, ${name}: not built here (npm run build)`);
      continue;
    }
    const args = [...flags, '--input-type=module', '-e', PROCESS, url('domain/text'), url('redaction/index')];
    const { stdout } = spawnSync(process.execPath, args, { input: JSON.stringify(messages) });
    const { loaded, after } = JSON.parse(stdout.toString()) as { loaded: number; after: number };
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    console.log(
      `memory, ${name}: ${megabytes(loaded)} MB loaded, ${megabytes(after)} MB after ${ROUNDS * messages.length} messages`,
    );
  }
}

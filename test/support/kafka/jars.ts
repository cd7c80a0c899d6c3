import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const pom = fileURLToPath(new URL('pom.xml', import.meta.url));

/** Class path of the broker; the jars come from Maven Central once and stay in `.cache/`. */
export async function kafkaClassPath(): Promise<string> {
  const version = /<kafka\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1];
  const folder = join(root, '.cache', `kafka-${version}`);
  if (!existsSync(folder)) await download(folder);
  return join(folder, '*');
}

/** Two test files may come here at once: each downloads aside, and the first to finish puts it in place. */
async function download(folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${aside}`]);
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What keeps a broker from being started here, as a sentence; undefined when nothing does. */
export async function whyNoBroker(): Promise<string | undefined> {
  const java = await run('java', ['-version']).then(
    ({ stderr }) => Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0),
    () => 0,
  );
  if (java < 17) return 'no Kafka broker: Java 17 is not installed and KAFKA_BROKERS is not set';
  const ready = await kafkaClassPath().then(
    () => true,
    () => false,
  );
  return ready ? undefined : 'no Kafka broker: Maven could not bring its jars and KAFKA_BROKERS is not set';
}

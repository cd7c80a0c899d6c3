import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { kafkaClassPath, whyNoBroker } from './jars.ts';

const run = promisify(execFile);

/** Accounts of the SASL listener, for PLAIN and SCRAM alike. */
export const BROKER_USER = { username: 'factwatch', password: 'open-sesame-for-tests' } as const;

export interface Broker {
  /** Plain text, no credentials. */
  readonly brokers: readonly string[];
  /** SASL over plain text; undefined for a broker given by KAFKA_BROKERS. */
  readonly saslBrokers: readonly string[] | undefined;
  /** TLS; undefined when the broker was started without a certificate. */
  readonly tlsBrokers: readonly string[] | undefined;
  /** SIGSTOP and SIGCONT: hung, not gone. Undefined for a broker that is not ours to stop. */
  readonly hang: (() => void) | undefined;
  readonly resume: () => void;
  stop(): Promise<void>;
}

/**
 * Why tests with a broker cannot run, as a sentence for the skip. Under `CI=true` that is a failure.
 *
 *     const missing = await brokerMissing();
 *     describe.skipIf(missing !== undefined)(`kafka${missing ? ` (${missing})` : ''}`, () => { … });
 */
export async function brokerMissing(): Promise<string | undefined> {
  if (process.env.KAFKA_BROKERS) return undefined;
  const reason = await whyNoBroker();
  if (reason !== undefined && process.env.CI === 'true') throw new Error(reason);
  if (reason !== undefined) process.stderr.write(`skipped: ${reason}\n`);
  return reason;
}

export interface BrokerOptions {
  /** PEM file with private key and certificate; adds a TLS listener. */
  readonly keystore?: string;
}

/** A fresh single-node broker in KRaft mode on free ports, or the one that KAFKA_BROKERS names. */
export async function startBroker(options: BrokerOptions = {}): Promise<Broker> {
  const given = process.env.KAFKA_BROKERS;
  if (given) {
    const none = undefined;
    return {
      brokers: given.split(','),
      saslBrokers: none,
      tlsBrokers: none,
      hang: none,
      resume() {},
      async stop() {},
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'factwatch-kafka-'));
  const [plain, sasl, tls, controller] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const ports = { plain: plain!, sasl: sasl!, tls: tls!, controller: controller! };
  const properties = join(folder, 'server.properties');
  writeFileSync(properties, settings(folder, ports, options.keystore));
  const classPath = await kafkaClassPath();
  await format(classPath, properties);
  const { child, pid } = await launch(classPath, properties);
  await listening(ports.plain, child);
  return {
    brokers: [`127.0.0.1:${ports.plain}`],
    saslBrokers: [`127.0.0.1:${ports.sasl}`],
    tlsBrokers: options.keystore === undefined ? undefined : [`127.0.0.1:${ports.tls}`],
    hang: () => process.kill(pid, 'SIGSTOP'),
    resume: () => process.kill(pid, 'SIGCONT'),
    async stop() {
      const exited = once(child, 'exit');
      if (child.exitCode === null) process.kill(pid, 'SIGCONT');
      child.stdin?.end();
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Ports {
  readonly plain: number;
  readonly sasl: number;
  readonly tls: number;
  readonly controller: number;
}

function settings(folder: string, ports: Ports, keystore: string | undefined): string {
  const listeners = [`PLAINTEXT://127.0.0.1:${ports.plain}`, `SASL_PLAINTEXT://127.0.0.1:${ports.sasl}`];
  if (keystore !== undefined) listeners.push(`SSL://127.0.0.1:${ports.tls}`);
  const { username, password } = BROKER_USER;
  const plainModule = 'org.apache.kafka.common.security.plain.PlainLoginModule';
  const scramModule = 'org.apache.kafka.common.security.scram.ScramLoginModule';
  const lines = [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${ports.controller}`,
    `listeners=${listeners.join(',')},CONTROLLER://127.0.0.1:${ports.controller}`,
    `advertised.listeners=${listeners.join(',')}`,
    'controller.listener.names=CONTROLLER',
    'inter.broker.listener.name=PLAINTEXT',
    'listener.security.protocol.map=PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SSL:SSL,CONTROLLER:PLAINTEXT',
    'sasl.enabled.mechanisms=PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
    `listener.name.sasl_plaintext.plain.sasl.jaas.config=${plainModule} required user_${username}="${password}";`,
    `listener.name.sasl_plaintext.scram-sha-256.sasl.jaas.config=${scramModule} required;`,
    `listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config=${scramModule} required;`,
    `log.dirs=${join(folder, 'logs')}`,
    'offsets.topic.replication.factor=1',
    'offsets.topic.num.partitions=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    'group.initial.rebalance.delay.ms=0',
    'group.min.session.timeout.ms=1000',
    'auto.create.topics.enable=false',
    'message.max.bytes=12000000',
    ...(keystore === undefined ? [] : ['ssl.keystore.type=PEM', `ssl.keystore.location=${keystore}`]),
  ];
  return `${lines.join('\n')}\n`;
}

async function format(classPath: string, properties: string): Promise<void> {
  const { username, password } = BROKER_USER;
  const scram = ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=${username},password=${password}]`,
  ]);
  const clusterId = Buffer.from('factwatch-tests!').toString('base64url');
  const tool = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties];
  await run('java', ['-XX:TieredStopAtLevel=1', '-cp', classPath, ...tool, ...scram]);
}

/**
 * The shell in between ends the broker when its standard input closes: also when the test process is killed,
 * so that no broker outlives its tests.
 */
async function launch(classPath: string, properties: string): Promise<{ child: ChildProcess; pid: number }> {
  const script = 'java "$@" </dev/null >/dev/null 2>&1 & echo $!; cat >/dev/null; kill -9 $!';
  const flags = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath];
  const child = spawn('sh', ['-c', script, 'sh', ...flags, 'kafka.Kafka', properties], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const [line] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, pid: Number(line.toString()) };
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600 && child.exitCode === null; attempt += 1) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await sleep(100);
  }
  throw new Error('the Kafka broker did not start');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

import { embeddedPath, isEmbedded } from '../config/load.ts';
import type { DoctorDeps } from './doctor.ts';
import { type Configured, type Found, fail, ok, warn } from './doctor-kinds.ts';

/** What the doctor asks of others: the store, the broker, the judge. */

const SKEW_WARN_MS = 5_000;

export async function checkStore({ loaded: { config }, deps }: Configured): Promise<Found[]> {
  const where = config.store.server?.url ?? embeddedPath(config);
  if (deps.store === undefined) return [fail('STORE_UNREACHABLE', where)];
  const code = await deps.store.reach();
  if (code === undefined) return [ok(`Answers: ${where}.`)];
  if (isEmbedded(config)) return [fail(code, `${where}: does another process use it? Only one can.`)];
  return [fail(code, `${where}: try it from here with curl ${where}/ping`)];
}

export async function checkSchema({ loaded: { config }, deps }: Configured): Promise<Found[]> {
  const pending = await deps.store!.pending();
  if (typeof pending === 'string') return [fail(pending)];
  if (isEmbedded(config) && pending.length > 0)
    return [ok('The embedded store brings it up to date when it runs.')];
  const rights = await deps.store!.missingRights();
  const found: Found[] = [];
  if (pending.length > 0) {
    found.push(
      warn(
        `${pending.length} steps of the schema are not applied yet.`,
        'Run `factwatch migrate`; `--dry-run` prints the SQL for somebody with more rights.',
      ),
    );
  }
  if (rights.length > 0) {
    found.push({
      status: 'fail',
      sentence: `The user of the store may not: ${rights.join(', ')}.`,
      code: 'STORE_REFUSED',
      advice: `GRANT ${rights.join(', ')} ON the database in store.server.database TO the user in store.server.username.`,
    });
  }
  return found.length > 0 ? found : [ok('Up to date, and our user may do what it has to.')];
}

export async function checkKafka({ loaded, deps }: Configured): Promise<Found[]> {
  const brokers = loaded.config.source.kafka!.brokers.join(', ');
  const code = deps.source === undefined ? 'SOURCE_UNREACHABLE' : await deps.source.reach();
  if (code === undefined) return [ok(`Answers: ${brokers}.`)];
  const advice =
    code === 'SOURCE_CREDENTIALS'
      ? 'Check source.kafka.sasl: mechanism, user name, and the secret it names.'
      : `Tried ${brokers}. Is the name right, the port open, TLS wanted (source.kafka.tls)?`;
  return [fail(code, advice)];
}

export async function checkTopic({ loaded, deps }: Configured): Promise<Found[]> {
  const { topic } = loaded.config.source.kafka!;
  const found = await deps.source!.topic();
  if (typeof found === 'string')
    return [fail(found, `source.kafka.topic is ${topic}; may our user DESCRIBE and READ it?`)];
  return [ok(`${topic} has ${found.partitions} partitions: as many processes can share the work.`)];
}

export async function checkGroup({ loaded, deps }: Configured): Promise<Found[]> {
  const { group_id: group } = loaded.config.source.kafka!;
  const code = await deps.source!.group();
  return [
    code === undefined
      ? ok(`${group} may be joined.`)
      : fail(code, `Allow our user READ on the group ${group}.`),
  ];
}

export async function checkJudge({ loaded, deps }: Configured): Promise<Found[]> {
  const url = loaded.config.judge.base_url ?? '';
  const code = deps.judge === undefined ? undefined : await deps.judge();
  if (code === undefined) return [ok(`Answers: ${url}.`)];
  // The service runs without its judge, which then abstains.
  return [
    {
      ...warn(
        `The judge does not answer at ${url}.`,
        'Check judge.base_url and judge.api_key; until then it abstains.',
      ),
      code,
    },
  ];
}

export async function checkClock({ loaded, deps }: Configured): Promise<Found[]> {
  const limitMs = loaded.config.decode.max_future;
  const sides = [
    ['the store', deps.store],
    ['the broker', deps.source],
  ] as const;
  const found: Found[] = [];
  for (const [name, probe] of sides) {
    const skew = probe === undefined ? undefined : await skewOf(probe, deps);
    if (skew === undefined) continue;
    found.push(judgeSkew(name, skew, limitMs));
  }
  return found.length > 0 ? found : [ok('Nobody to compare with.')];
}

/** Our clock minus theirs, milliseconds; the middle of the question stands for when they answered. */
async function skewOf(
  probe: { time(): Promise<number | undefined> },
  { clock }: DoctorDeps,
): Promise<number | undefined> {
  const asked = clock.now();
  const theirs = await probe.time();
  return theirs === undefined ? undefined : (asked + clock.now()) / 2 - theirs;
}

function judgeSkew(name: string, skewMs: number, limitMs: number): Found {
  const seconds = (Math.abs(skewMs) / 1000).toFixed(1);
  const sentence = `${seconds} s ${skewMs < 0 ? 'behind' : 'ahead of'} ${name}.`;
  const advice = 'Keep the clock with NTP (timedatectl status): weeks are cut by it.';
  if (Math.abs(skewMs) > limitMs) return { status: 'fail', sentence, advice };
  return Math.abs(skewMs) > SKEW_WARN_MS ? warn(sentence, advice) : ok(`Within ${seconds} s of ${name}.`);
}
